"""Days as people write them, in the language of the page."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import pgettext


def written_day(day: date) -> str:
    """Return a day written out, such as "23 November 2026"."""
    # Django's own English format shortens the month.
    return date_format(day, pgettext("a day written out, in Django's date format", "j F Y"))


def written_day_with_weekday(day: date) -> str:
    """Return a day with its weekday, such as "Monday, 28 December 2026"."""
    return date_format(day, pgettext("a day with its weekday, in Django's date format", "l, j F Y"))
