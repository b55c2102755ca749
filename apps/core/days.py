"""Days as people write them, in the language of the page."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language, pgettext

from apps.languages import REFERENCE, written_in


def written_day(day: date) -> str:
    """Return a day written out, such as "23 November 2026"."""
    # Django's own English format shortens the month.
    return _spelled(day, pgettext("a day written out, in Django's date format", "j F Y"))


def written_day_with_weekday(day: date) -> str:
    """Return a day with its weekday, such as "Monday, 28 December 2026"."""
    return _spelled(day, pgettext("a day with its weekday, in Django's date format", "l, j F Y"))


def written_month(day: date) -> str:
    """Return the month of a day, such as "May 2025"."""
    return _spelled(day, pgettext("a month, in Django's date format", "F Y"))


def _spelled(day: date, form: str) -> str:
    language = written_in(get_language() or REFERENCE)
    if day.day == 1 and language.first_of_month != "1":
        # The letters of the ordinal would be read as signs of the format.
        form = form.replace("j", "".join(f"\\{letter}" for letter in language.first_of_month))
    written = date_format(day, form)
    # Django has Italian and Portuguese months with a capital, as they stand in a list.
    return written if language.has_capital_days else written.lower()
