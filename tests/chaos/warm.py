"""The site with everything loaded that its first visitor would wait for, so that a new worker answers at once."""

from django.db import connections
from django.test import Client

from config.wsgi import application

__all__ = ["application"]

Client(headers={"host": "testserver"}).get("/questions/where-you-live/")
# Workers must not share a connection of the process that they come from.
connections.close_all()
