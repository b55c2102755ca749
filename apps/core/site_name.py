"""What follows from the names that whoever runs the site has given it and themselves."""

from __future__ import annotations

from django.conf import settings
from django.utils.text import slugify

OUR_NAME = "Not For Training"
"""The name while nobody gives another: it stands on the picture that other sites show of ours, and nowhere else."""


def is_ours() -> bool:
    """Say whether the site has the name that is drawn on its card."""
    return bool(settings.SITE_NAME == OUR_NAME)


def file_name(ending: str) -> str:
    """Return how a file that is about everything is called, such as "not-for-training.zip"."""
    return f"{slugify(settings.SITE_NAME) or 'objection'}.{ending}"


def at_the_end(operator: str) -> str:
    """Return who runs the site for the end of a sentence, which brings its own full stop: "Beispiel e. V"."""
    return operator.removesuffix(".")
