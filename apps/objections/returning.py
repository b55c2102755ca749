"""Keeping an objection and coming back to it: by e-mail, by return code, on another device."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import F, Model, QuerySet

from apps.core.lookup import keyed_hash
from apps.core.nudging import nudge
from apps.objections import emails, ledger, limits, links
from apps.objections.addresses import address_hash, mailbox_hash
from apps.objections.ledger import Said
from apps.objections.lifecycle import Status
from apps.objections.limits import Verdict
from apps.objections.links import Kind, LinkEndedError
from apps.objections.models import (
    Beginnings,
    EmailAddress,
    Event,
    Link,
    LinkOrder,
    NeverWrite,
    Objection,
    ReturnCode,
    Submission,
    WrongCode,
)
from apps.objections.models.event import EventKind
from apps.objections.models.objection import KeptBy
from apps.objections.retention import (
    BEGINNINGS,
    LINK_AFTER_ITS_END,
    LINK_ORDERS,
    NEVER_LINK,
    UNCONFIRMED_ADDRESS,
    WRONG_CODES,
)

log = logging.getLogger(__name__)

Purpose = LinkOrder.Purpose
# An order nobody could answer in this time is not answered any more: the person has gone.
ANSWER_WITHIN = {Purpose.SIGN_IN: timedelta(minutes=30), Purpose.CONFIRM: timedelta(hours=48)}
ORDERS_AT_ONCE = 200
# Objections of one person that are not sent yet. More would only be begun by mistake.
MOST_DRAFTS = 4


class WrongCodeError(Exception):
    """The code does not fit."""


class TooManyDraftsError(Exception):
    """There are drafts enough that wait to be sent; the way on is to continue one of them."""


class NoMoreTriesError(Exception):
    """Too many codes that did not fit; the way on is a new link, or an hour's rest."""


@transaction.atomic
def keep_with_address(
    *, objection_id: int, address: str, network: str, browser: str, language: str, now: datetime
) -> None:
    """Enter an address for the objection; it counts once its owner has confirmed it.

    An address that was entered before and not confirmed is replaced; a confirmed one stays until then.
    The same form sent again, which the browser's secret tells, changes nothing.
    """
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    known = objection.email_addresses.filter(address_hash=address_hash(address))
    # Whoever stopped our reminders and enters the address again confirms it anew: nobody else can restart them.
    if known.filter(confirmed_at__isnull=False, reminders_stopped_at__isnull=True).exists():
        return
    if known.exists() and LinkOrder.objects.filter(browser_hash=links.browser_hash(browser)).exists():
        return
    objection.email_addresses.filter(confirmed_at__isnull=True).delete()
    EmailAddress.objects.create(
        objection=objection,
        address=address,
        address_hash=address_hash(address),
        mailbox_hash=mailbox_hash(address),
        language=language,
        entered_at=now,
    )
    _order(Purpose.CONFIRM, objection, address, network, browser, language, now)


@transaction.atomic
def order_sign_in(*, address: str, network: str, browser: str, language: str, now: datetime) -> None:
    """Note that somebody wants to come back. Whose address it is, is looked up later, by the worker."""
    _order(Purpose.SIGN_IN, None, address, network, browser, language, now)


@transaction.atomic
def order_new_link(*, kind: str, token: str, network: str, browser: str, language: str, now: datetime) -> None:
    """Order another link to the address an ended one went to, within a day; otherwise do nothing."""
    link = links.find(kind, token)
    if link is None or link.address is None or link.kind not in {Kind.SIGN_IN, Kind.CONFIRM, Kind.REMINDER}:
        return
    if link.ends_at and link.ends_at + links.NEW_ONE_WITHIN < now:
        return
    if link.kind == Kind.CONFIRM and link.address.confirmed_at is None:
        _order(Purpose.CONFIRM, link.objection, link.address.address, network, browser, language, now)
    else:
        _order(Purpose.SIGN_IN, None, link.address.address, network, browser, language, now)


def answer_orders(*, now: datetime) -> int:
    """Answer the orders that wait, each in its own transaction; return how many mails were given.

    What has no room within the limits for everybody stays, and the log says so; whoever comes back is answered
    before it. One order's trouble does not stop the others.
    """
    # "sign_in" comes first: addresses to be confirmed may wait for room in any number, and these never do.
    waiting = LinkOrder.objects.filter(answered_at__isnull=True).order_by("-purpose", "pk")
    given = later = 0
    for order_id in list(waiting.values_list("pk", flat=True)[:ORDERS_AT_ONCE]):
        try:
            answer = _answer(order_id, now)
        except (OperationalError, InterfaceError):
            # The database, not this order: the next round begins again.
            raise
        except Exception as error:
            # The text of an error may hold an address: only its kind is told.
            log.error(
                "link order %s cannot be answered: %s",
                order_id,
                type(error).__name__,
                extra={"event_id": "link-order-failed"},
            )
            continue
        given += answer is Verdict.WRITE
        later += answer is Verdict.LATER
    if later:
        log.error("mail limit for everybody reached: %s orders wait", later, extra={"event_id": "mail-limit-reached"})
    return given


@transaction.atomic
def _answer(order_id: int, now: datetime) -> Verdict:
    limits.take_turns()
    order = LinkOrder.objects.filter(pk=order_id, answered_at__isnull=True).first()
    if order is None:
        return Verdict.DROP
    is_late = order.ordered_at + ANSWER_WITHIN[Purpose(order.purpose)] < now
    address = None if is_late else _address_for(order)
    verdict = Verdict.DROP if address is None else limits.verdict(order, now)
    if verdict is Verdict.LATER:
        return verdict
    if verdict is Verdict.WRITE and address is not None:
        order.mailed_at = now
        _write(order, address, now)
    order.answered_at = now
    order.save(update_fields=["answered_at", "mailed_at"])
    return verdict


def _address_for(order: LinkOrder) -> EmailAddress | None:
    """Return the address that the order may be answered to, as its owner entered it."""
    known = EmailAddress.objects.select_related("objection").filter(address_hash=order.address_hash)
    if order.purpose == Purpose.CONFIRM:
        return known.filter(objection=order.objection, confirmed_at__isnull=True).first()
    return known.filter(confirmed_at__isnull=False).order_by("-objection__active_at", "-pk").first()


def _write(order: LinkOrder, address: EmailAddress, now: datetime) -> None:
    objection = address.objection
    kind = Kind.CONFIRM if order.purpose == Purpose.CONFIRM else Kind.SIGN_IN
    code = "" if kind is Kind.CONFIRM else links.new_code(links.SIGN_IN_CODE_LENGTH)
    links.end_earlier(kind, address_hash=order.address_hash, now=now)
    token = links.make(kind, now=now, objection=objection, address=address, order=order, code=code)
    never = links.make(Kind.NEVER, now=now, mailbox_hash=order.mailbox_hash)
    erase = links.make(Kind.ERASE, now=now, address=address, objection=objection)
    emails.write(
        "confirm_address" if kind is Kind.CONFIRM else "sign_in",
        occasion=f"link-order-{order.key}",
        about=objection.row_key,
        to=address.address,
        language=order.language,
        context={
            "link": links.written_out(kind, token),
            "code": f"{code[:4]} {code[4:]}" if code else "",
            "never_link": links.written_out(Kind.NEVER, never),
            "erase_link": links.written_out(Kind.ERASE, erase),
        },
        urgent=True,
        not_after=now + (links.LIFE[kind] or ANSWER_WITHIN[Purpose.SIGN_IN]),
    )


@transaction.atomic
def use_link(*, kind: str, token: str, now: datetime) -> Objection:
    """Spend a link and return the objection it leads to. Raises `LinkEndedError`.

    A link from a first mail also confirms the address it went to.
    """
    link = links.find(kind, token) if kind in {Kind.CONFIRM, Kind.SIGN_IN, Kind.DEVICE} else None
    if link is None or link.objection is None:
        raise LinkEndedError
    return _through(link, now)


def use_code(*, browser: str, code: str, now: datetime) -> Objection:
    """Spend the code of the mail that this browser ordered, and return the objection.

    Raises `WrongCodeError`, and `NoMoreTriesError` after five. It does so for orders that led to no mail too.
    """
    orders = LinkOrder.objects.filter(browser_hash=links.browser_hash(browser), purpose=Purpose.SIGN_IN)
    order = orders.order_by("-pk").first()
    # Counted first and outside a transaction: a try that failed must stay counted, and twenty at once are twenty.
    if order is None or not orders.filter(pk=order.pk, code_tries__lt=links.CODE_TRIES).update(
        code_tries=F("code_tries") + 1
    ):
        raise NoMoreTriesError
    link = Link.objects.filter(order=order, kind=Kind.SIGN_IN, code_hash=links.code_hash(code)).first()
    if link is None:
        raise WrongCodeError
    try:
        return _through(link, now)
    except LinkEndedError:
        raise WrongCodeError from None


@transaction.atomic
def make_return_code(*, objection_id: int, now: datetime, form_key: str = "") -> str:
    """Make a return code for the objection and keep its hash; the code before it ends.

    It is returned and kept nowhere. The same form sent again, told by its key, returns the same code.
    """
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    code = links.new_return_code(f"{objection.row_key}:{form_key}" if form_key else "")
    ReturnCode.objects.update_or_create(
        objection=objection, defaults={"code_hash": links.code_hash(code), "made_at": now}
    )
    if objection.kept_by == KeptBy.NOTHING:
        objection.kept_by = KeptBy.CODE
        objection.save(update_fields=["kept_by"])
        _note_kept(objection, now)
    return code


def use_return_code(*, code: str, network: str, now: datetime) -> Objection:
    """Return the objection that the return code leads to; the code stays good.

    Raises `NoMoreTriesError` for a network with too many wrong ones, and `WrongCodeError`.
    """
    if not limits.may_try_code(network, now):
        raise NoMoreTriesError
    found = ReturnCode.objects.select_related("objection").filter(code_hash=links.code_hash(code)).first()
    if found is None:
        # Not inside a transaction: that a code was wrong must stay known.
        WrongCode.objects.create(network_hash=network, tried_at=now)
        raise WrongCodeError
    return found.objection


@transaction.atomic
def make_device_link(*, objection_id: int, now: datetime, form_key: str = "") -> str:
    """Make a link that opens the objection on another device, once, within five minutes.

    The same form sent again, told by its key, returns the same link while it is open.
    """
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    token = keyed_hash("device", f"{objection.row_key}:{form_key}") if form_key else links.new_token()
    before = links.find(Kind.DEVICE, token)
    if before is not None and links.is_open(before, now):
        return token
    if before is not None:
        token = links.new_token()
    objection.links.filter(kind=Kind.DEVICE, used_at__isnull=True, ends_at__gt=now).update(ends_at=now)
    return links.make(Kind.DEVICE, now=now, objection=objection, token=token)


@transaction.atomic
def make_stop_link(*, objection_id: int, now: datetime) -> str:
    """Make the link with which the owner of the confirmed address stops our reminders. It has no end."""
    address = EmailAddress.objects.get(objection_id=objection_id, confirmed_at__isnull=False)
    return links.make(Kind.STOP, now=now, address=address, objection=address.objection)


@transaction.atomic
def make_reminder_link(*, objection_id: int, now: datetime) -> str:
    """Make the link of a reminder: it shows nothing, and orders a sign-in link to the same address."""
    address = EmailAddress.objects.get(objection_id=objection_id, confirmed_at__isnull=False)
    return links.make(Kind.REMINDER, now=now, address=address, objection=address.objection)


@transaction.atomic
def make_erase_link(*, objection_id: int, now: datetime) -> str:
    """Make the link with which the owner of the confirmed address deletes what is kept with it. It has no end."""
    address = EmailAddress.objects.get(objection_id=objection_id, confirmed_at__isnull=False)
    return links.make(Kind.ERASE, now=now, address=address, objection=address.objection)


@transaction.atomic
def stop_reminders(*, token: str, now: datetime) -> None:
    """Send this address no more reminders, at once, whatever they would be about (RFC 8058).

    A second call changes nothing. Raises `LinkEndedError`.
    """
    link = links.find(Kind.STOP, token)
    if link is None or link.address is None:
        raise LinkEndedError
    same = EmailAddress.objects.filter(address_hash=link.address.address_hash, confirmed_at__isnull=False)
    for address in same.select_related("objection"):
        ledger.note(Said.STOPPED, ledger.mark_of(address.row_key, Said.STOPPED), today=now.date())
        emails.stop(about=address.objection.row_key)
    same.filter(reminders_stopped_at__isnull=True).update(reminders_stopped_at=now)


@transaction.atomic
def make_never_link(*, objection_id: int, now: datetime) -> str:
    """Make the link with which the owner of the confirmed address forbids us to write, and takes that back."""
    address = EmailAddress.objects.get(objection_id=objection_id, confirmed_at__isnull=False)
    return links.make(Kind.NEVER, now=now, mailbox_hash=address.mailbox_hash)


@transaction.atomic
def never_write(*, token: str, now: datetime) -> None:
    """Never write to this mailbox again, whoever enters it. A second call changes nothing.

    An address that was entered and not confirmed is erased at once. Raises `LinkEndedError`.
    """
    link = links.find(Kind.NEVER, token)
    if link is None:
        raise LinkEndedError
    # The hash itself, as in the row that is made anew after a restore: an address need not lead to it.
    ledger.note(Said.NEVER, link.mailbox_hash, today=now.date())
    _never_write_to(link.mailbox_hash, now)


def _never_write_to(mailbox: str, now: datetime) -> None:
    NeverWrite.objects.get_or_create(mailbox_hash=mailbox, defaults={"since": now})
    for address in EmailAddress.objects.select_related("objection").filter(mailbox_hash=mailbox):
        emails.stop(about=address.objection.row_key)
        if address.confirmed_at is None:
            address.delete()
        else:
            EmailAddress.objects.filter(pk=address.pk, reminders_stopped_at__isnull=True).update(
                reminders_stopped_at=now
            )


@transaction.atomic
def apply_wishes_about_mail(*, now: datetime, dry_run: bool = False) -> int:
    """Stop again whoever the ledger names, after a backup was restored; return how many. Safe to run twice."""
    never = ledger.marks(Said.NEVER) - set(NeverWrite.objects.values_list("mailbox_hash", flat=True))
    stopped = ledger.marks(Said.STOPPED)
    running = EmailAddress.objects.filter(confirmed_at__isnull=False, reminders_stopped_at__isnull=True)
    again = [
        each
        for each in (running.select_related("objection").iterator() if stopped else ())
        if ledger.mark_of(each.row_key, Said.STOPPED) in stopped
    ]
    if not dry_run:
        for address in again:
            emails.stop(about=address.objection.row_key)
        EmailAddress.objects.filter(pk__in=[each.pk for each in again]).update(reminders_stopped_at=now)
        for mailbox in never:
            _never_write_to(mailbox, now)
    return len(again) + len(never)


@transaction.atomic
def write_again(*, token: str) -> None:
    """Take "never write to me" back. A second call changes nothing. Raises `LinkEndedError`."""
    link = links.find(Kind.NEVER, token)
    if link is None:
        raise LinkEndedError
    ledger.take_back(Said.NEVER, link.mailbox_hash)
    NeverWrite.objects.filter(mailbox_hash=link.mailbox_hash).delete()


def is_never_written(*, token: str) -> bool:
    """Say whether the mailbox of this link wants no mail. Raises `LinkEndedError` for a link that is none."""
    link = links.find(Kind.NEVER, token)
    if link is None:
        raise LinkEndedError
    return NeverWrite.objects.filter(mailbox_hash=link.mailbox_hash).exists()


def refused_address(objection: Objection) -> str:
    """Return the address of this objection that did not accept our mail, or nothing.

    One that waits to be confirmed comes first: it was entered last.
    """
    entered = objection.email_addresses.order_by("-entered_at", "-pk")
    return next((one.address for one in entered if emails.is_dead(one.address)), "")


def objections_of(objection: Objection) -> list[Objection]:
    """Return what belongs to the same person, by the same confirmed address; the newest in use first."""
    own = EmailAddress.objects.filter(objection=objection, confirmed_at__isnull=False).first()
    if own is None:
        return [objection]
    same = EmailAddress.objects.filter(address_hash=own.address_hash, confirmed_at__isnull=False)
    return list(Objection.objects.filter(pk__in=same.values("objection")).order_by("-active_at", "-pk"))


def drafts_of(objection: Objection) -> list[Objection]:
    """Return those of the same person that nothing was sent from, the newest in use first."""
    own = objections_of(objection)
    sent = set(
        Submission.objects.filter(objection__in=own)
        .exclude(status=Status.WITHDRAWN)
        .values_list("objection", flat=True)
    )
    return [one for one in own if one.pk not in sent]


def draft_to_continue(objection: Objection) -> Objection | None:
    """Return the draft to go on with instead of beginning another, or None while there is room for one.

    An empty one is always continued, so that nobody collects them by pressing a button.
    """
    drafts = drafts_of(objection)
    if len(drafts) >= MOST_DRAFTS:
        return drafts[0]
    return next((one for one in drafts if not one.answers.answered), None)


@transaction.atomic
def begin_another(*, objection_id: int, form_key: str, language: str, now: datetime) -> Objection:
    """Begin another objection of the person whose confirmed address this one is kept with.

    The same form sent again returns the same one. Raises `TooManyDraftsError` where a draft is to be
    continued instead, or where there is no address that tells that both are one person's.
    """
    known = Objection.objects.select_for_update().get(pk=objection_id)
    address = known.email_addresses.filter(confirmed_at__isnull=False).first()
    if address is None or not form_key:
        raise TooManyDraftsError
    # Everything of one address takes turns: two windows must not begin a fifth draft together.
    same = EmailAddress.objects.filter(address_hash=address.address_hash, confirmed_at__isnull=False)
    list(same.select_for_update().order_by("pk"))
    key = keyed_hash("another", f"{address.address_hash}:{form_key}")[:40]
    before = Objection.objects.filter(form_key=key).first()
    if before is not None:
        return before
    if draft_to_continue(known) is not None:
        raise TooManyDraftsError
    begun = Objection.objects.create(form_key=key, statement_language=language, active_at=now, kept_by=KeptBy.EMAIL)
    EmailAddress.objects.create(
        objection=begun,
        address=address.address,
        address_hash=address.address_hash,
        mailbox_hash=address.mailbox_hash,
        language=address.language,
        entered_at=now,
        confirmed_at=now,
        reminders_stopped_at=address.reminders_stopped_at,
    )
    Event.objects.create(objection=begun, kind=EventKind.BEGUN, happened_on=now.date())
    _note_kept(begun, now)
    return begun


@transaction.atomic
def end_everywhere(*, objection_id: int) -> None:
    """End every session of this objection, in every browser."""
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    objection.access_round += 1
    objection.save(update_fields=["access_round"])


def erase_unconfirmed_addresses(*, now: datetime, dry_run: bool = False) -> int:
    """Erase addresses that nobody confirmed in time; return how many."""
    old = EmailAddress.objects.filter(confirmed_at__isnull=True, entered_at__lt=now - UNCONFIRMED_ADDRESS)
    return _erase(old, dry_run)


def erase_ended_links(*, now: datetime, dry_run: bool = False) -> int:
    """Erase the hashes of links and codes a day after their end. What stops our mails goes with the address."""
    return _erase(Link.objects.filter(ends_at__lt=now - LINK_AFTER_ITS_END), dry_run)


def erase_old_never_links(*, now: datetime, dry_run: bool = False) -> int:
    """Erase the hashes of "never write to me" links after a year, unless somebody needs one to take it back."""
    in_use = NeverWrite.objects.values("mailbox_hash")
    old = Link.objects.filter(kind=Kind.NEVER, made_at__lt=now - NEVER_LINK).exclude(mailbox_hash__in=in_use)
    return _erase(old, dry_run)


def erase_link_orders(*, now: datetime, dry_run: bool = False) -> int:
    """Erase the notes on who asked for a link, once no limit looks back at them."""
    return _erase(LinkOrder.objects.filter(ordered_at__lt=now - LINK_ORDERS), dry_run)


def erase_wrong_codes(*, now: datetime, dry_run: bool = False) -> int:
    """Erase the notes on return codes that did not fit."""
    return _erase(WrongCode.objects.filter(tried_at__lt=now - WRONG_CODES), dry_run)


def erase_beginnings(*, now: datetime, dry_run: bool = False) -> int:
    """Erase how many objections were begun from which network."""
    return _erase(Beginnings.objects.filter(quarter__lt=now - BEGINNINGS), dry_run)


@transaction.atomic
def _through(link: Link, now: datetime) -> Objection:
    """Spend the link and return its objection, with the address confirmed that the link went to."""
    links.spend(link, now)
    if link.objection_id is None:
        raise LinkEndedError
    objection = Objection.objects.select_for_update().get(pk=link.objection_id)
    objection.active_at = now
    if link.kind == Kind.CONFIRM and link.address is not None:
        # The one address counts from now on. One that was confirmed before goes, with the wish for no more reminders.
        for before in objection.email_addresses.exclude(pk=link.address.pk):
            ledger.take_back(Said.STOPPED, ledger.mark_of(before.row_key, Said.STOPPED))
            before.delete()
        EmailAddress.objects.filter(pk=link.address.pk).update(confirmed_at=now)
        objection.kept_by = KeptBy.EMAIL
        _note_kept(objection, now)
    objection.save(update_fields=["active_at", "kept_by"])
    return objection


def _order(
    purpose: str,
    objection: Objection | None,
    address: str,
    network: str,
    browser: str,
    language: str,
    now: datetime,
) -> None:
    if not limits.may_note(network, now):
        return
    _ordered, is_new = LinkOrder.objects.get_or_create(
        browser_hash=links.browser_hash(browser),
        defaults={
            "purpose": purpose,
            "objection": objection,
            "address_hash": address_hash(address),
            "mailbox_hash": mailbox_hash(address),
            "network_hash": network,
            "language": language,
            "ordered_at": now,
        },
    )
    if is_new:
        transaction.on_commit(_wake, robust=True)


def _wake() -> None:
    # Here and not above: tasks import this module.
    from apps.objections.tasks import answer_link_orders

    nudge(answer_link_orders)


def _note_kept(objection: Objection, now: datetime) -> None:
    Event.objects.create(objection=objection, kind=EventKind.KEPT, happened_on=now.date())


def _erase(rows: QuerySet[Model], dry_run: bool) -> int:
    count = rows.count()
    if not dry_run:
        rows.delete()
    return count
