"""How long we keep what: one table, which the privacy page shows and one command enforces."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

IDLE_WITHOUT_ADDRESS = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table: what it is about, and how long it stays, both in words."""

    what: Promise
    kept: Promise


RETENTION = (
    Rule(
        _("Your answers, your statement and the dates you gave us"),
        _("24 hours after your last click, then deleted"),
    ),
    Rule(
        _("Your postal address, if you enter one for a letter"),
        _("not stored, unless you ask us to; then as long as your answers"),
    ),
    Rule(
        _("The cookie that lets this browser come back to them"),
        _("24 hours after your last click"),
    ),
    Rule(
        _("Two small cookies: one protects the forms, one remembers a language you choose"),
        _("until you close the browser"),
    ),
    Rule(_("Your network address (IP)"), _("not stored by this site")),
)
