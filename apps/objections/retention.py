"""How long we keep what: one table, which the privacy page shows and one command enforces."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

IDLE_WITHOUT_ADDRESS = timedelta(hours=24)
IDLE_WHEN_KEPT = timedelta(days=365)
UNCONFIRMED_ADDRESS = timedelta(days=7)
# Links and codes may be spent no more; for a day they still lead to a new one.
LINK_AFTER_ITS_END = timedelta(hours=24)
# How often we were asked to write, by keyed hashes: as long as the longest limit looks back.
LINK_ORDERS = timedelta(days=7)
WRONG_CODES = timedelta(hours=24)


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
    Rule(
        _("An e-mail address that is not confirmed yet, with its answers"),
        _("7 days after you entered it, then deleted"),
    ),
    Rule(
        _("An objection that you keep with your e-mail address or a return code"),
        _("until you delete it, or 12 months after your last visit"),
    ),
    Rule(
        _("The links and codes in our mails (only a fingerprint of each)"),
        _("24 hours after they end"),
    ),
    Rule(
        _("How often a link was asked for (only fingerprints of mailbox and network)"),
        _("7 days"),
    ),
    Rule(
        _("“Never write to me” (only a fingerprint of the mailbox)"),
        _("until you take it back"),
    ),
    Rule(_("Your network address (IP)"), _("not stored by this site")),
)
