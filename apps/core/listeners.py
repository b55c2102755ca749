"""The sockets that the web server listens on. Its settings put them here in each new worker; elsewhere it is empty."""

import socket

LISTENERS: list[socket.socket] = []
