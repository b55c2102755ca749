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
# "Never write to me" in a mail works without the address, so it needs a time of its own.
NEVER_LINK = timedelta(days=365)
# How often we were asked to write, by keyed hashes: as long as the longest limit looks back.
LINK_ORDERS = timedelta(days=7)
# The outbox keeps these times itself; here they are for the table.
MAIL_SENT = timedelta(hours=24)
WRONG_CODES = timedelta(hours=24)
BEGINNINGS = timedelta(hours=24)
# What guards the pages of staff. Long enough to find out who looked at what when somebody asks.
STAFF_TRIES = timedelta(hours=24)
STAFF_LOOKS = timedelta(days=90)
# People change their mailbox's settings; after this we try once more.
DEAD_ADDRESS = timedelta(days=365)
# Longer than the oldest backup.
IN_LEDGER = timedelta(days=60)
BACKUPS = timedelta(days=30)
WARNED_BEFORE_END = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table: what it is about and how long it stays, in words and as it is enforced.

    `enforced_by` names the function that deletes: it takes `now` and `dry_run`, and returns how many.
    A line without one is kept with the objection, by the browser, or not at all.
    """

    id: str
    what: Promise
    kept: Promise
    kept_for: timedelta | None = None
    enforced_by: str = ""


RETENTION = (
    Rule(
        "without_address",
        _("Your answers, texts, replies and dates, if you choose no way to come back"),
        _("24 hours after your last click, then deleted"),
        IDLE_WITHOUT_ADDRESS,
        "apps.objections.erasing.erase_past_without_address",
    ),
    Rule(
        "kept",
        _("An objection that you keep with your e-mail address or a return code"),
        _("until you delete it, or 12 months after your last visit; we write to your address 30 days before"),
        IDLE_WHEN_KEPT,
        "apps.objections.erasing.erase_past_when_kept",
    ),
    Rule(
        "evidence",
        _("Screenshots and mails that you keep with us"),
        _("until you delete them; never longer than your answers"),
    ),
    Rule(
        "postal_address",
        _("Your postal address, if you enter one for a letter"),
        _("not stored, unless you ask us to; then as long as your answers"),
    ),
    Rule(
        "reminders",
        _("Whether and how often we may write to you, and which reminders you got"),
        _("as long as your answers"),
    ),
    Rule(
        "calendar_address",
        _("The private calendar address, if you make one (only a fingerprint)"),
        _("until you end it; never longer than your answers"),
    ),
    Rule(
        "sessions",
        _("The cookie that lets this browser come back to them"),
        _(
            "24 hours after your last click, 14 days if you chose a way to come back, 7 days while an address "
            "waits to be confirmed"
        ),
        IDLE_WITHOUT_ADDRESS,
        "apps.objections.access.end_idle_sessions",
    ),
    Rule(
        "small_cookies",
        _("One small cookie: it protects the forms, remembers a language you choose, and brings you past a link"),
        _("until you close the browser"),
    ),
    Rule(
        "unconfirmed",
        _("An e-mail address that is not confirmed yet, with its answers"),
        _("7 days after you entered it, then deleted"),
        UNCONFIRMED_ADDRESS,
        "apps.objections.returning.erase_unconfirmed_addresses",
    ),
    Rule(
        "links",
        _("The links and codes that open or prolong an objection (only a fingerprint of each)"),
        _("24 hours after they end"),
        LINK_AFTER_ITS_END,
        "apps.objections.returning.erase_ended_links",
    ),
    Rule(
        "stop_links",
        _("The links that stop our mails or delete your data (only a fingerprint); they have no end"),
        _("as long as your address, so that they always work"),
    ),
    Rule(
        "never_links",
        _("The links that say “never write to me” (only a fingerprint)"),
        _("12 months after the mail; after that only while you need one to take it back"),
        NEVER_LINK,
        "apps.objections.returning.erase_old_never_links",
    ),
    Rule(
        "link_orders",
        _("How often a link was asked for (only fingerprints of mailbox and network)"),
        _("7 days"),
        LINK_ORDERS,
        "apps.objections.returning.erase_link_orders",
    ),
    Rule(
        "wrong_codes",
        _("Return codes that did not fit (only a fingerprint of the network)"),
        _("24 hours"),
        WRONG_CODES,
        "apps.objections.returning.erase_wrong_codes",
    ),
    Rule(
        "beginnings",
        _("How many objections a network began (only its fingerprint)"),
        _("24 hours"),
        BEGINNINGS,
        "apps.objections.returning.erase_beginnings",
    ),
    Rule(
        "never_write",
        _("“Never write to me” (only a fingerprint of the mailbox)"),
        _("until you take it back"),
    ),
    Rule(
        "mails",
        _("The mails we send you, and the address they go to"),
        _("24 hours after they went out, 14 days if they could not; then only the kind and the time"),
        MAIL_SENT,
        "apps.objections.emails.wipe",
    ),
    Rule(
        "mail_journal",
        _("That a mail went out (only fingerprints and the time), so that no copy sends it again"),
        _("30 days"),
    ),
    Rule(
        "dead_addresses",
        _("An address that does not take mail (only a fingerprint)"),
        _("12 months, or until a mail arrives there"),
        DEAD_ADDRESS,
        "apps.objections.emails.forget_dead_addresses",
    ),
    Rule(
        "staff_tries",
        _("Tries to sign in as staff (only fingerprints of name and network)"),
        _("24 hours"),
        STAFF_TRIES,
        "apps.staff.signing_in.forget_tries",
    ),
    Rule(
        "staff_looks",
        _("Which pages our staff opened, and what they did there; never what is yours"),
        _("90 days"),
        STAFF_LOOKS,
        "apps.staff.looks.forget",
    ),
    Rule("backups", _("Copies of the database, in case a disk breaks"), _("30 days"), BACKUPS),
    Rule(
        "ledger",
        _("That something was erased (only a fingerprint and the day), so that no copy brings it back"),
        _("60 days"),
        IN_LEDGER,
        "apps.objections.erasing.erase_past_ledger",
    ),
    Rule(
        "ledger_of_mail",
        _("That you want no mail (only a fingerprint and the day), so that no copy forgets it"),
        _("60 days"),
        IN_LEDGER,
        "apps.objections.erasing.erase_past_wishes_in_ledger",
    ),
    Rule("network_address", _("Your network address (IP)"), _("not stored by this site")),
)
