"""How often we write, counted in the database: per mailbox, per network, and altogether."""

from __future__ import annotations

import ipaddress
import logging
from datetime import datetime, timedelta
from enum import StrEnum

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Sum
from django.http import HttpRequest

from apps.core.lookup import keyed_hash
from apps.objections.models import Beginnings, LinkOrder, NeverWrite, WrongCode

log = logging.getLogger(__name__)

MAILBOX = ((1, timedelta(minutes=5)), (3, timedelta(hours=24)), (5, timedelta(days=7)))
NETWORK = ((10, timedelta(hours=1)), (20, timedelta(hours=24)))
UNCONFIRMED_ALTOGETHER = (300, timedelta(hours=1))
# More orders than this from one network are not even noted: a flood must not fill the table.
ORDERS_NOTED = (100, timedelta(hours=1))
WRONG_CODES_OF_A_NETWORK = (10, timedelta(hours=1))
WRONG_CODES_ALTOGETHER = (1000, timedelta(hours=1))

# A whole school or a mobile operator may share one network, so these are far above what people do.
BEGUN_IN_A_DAY_FOR_EACH_HOUR = 5

# Any number will do, as long as nobody else locks it.
COUNTING = 7_214_903


class Verdict(StrEnum):
    """What becomes of an order: a mail, no mail, or a mail once there is room."""

    WRITE = "write"
    DROP = "drop"
    LATER = "later"


def network_of(request: HttpRequest) -> str:
    """Return the keyed hash of the visitor's network: IPv4 /24, IPv6 /56.

    The address is what the outermost proxy of ours saw. Whatever a visitor writes into
    X-Forwarded-For stands further left and is never read.
    """
    address = request.META.get("REMOTE_ADDR", "")
    hops = settings.TRUSTED_PROXY_HOPS
    if hops:
        seen = [part.strip() for part in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")]
        if len(seen) >= hops:
            address = seen[-hops]
    return keyed_hash("network", _network(address))


def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    length = 24 if parsed.version == 4 else 56
    return str(ipaddress.ip_network(f"{parsed}/{length}", strict=False))


def take_turns() -> None:
    """Let only one transaction count and write at a time; two could otherwise both find room.

    SQLite's transactions take turns anyway: they begin with the lock for writing.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [COUNTING])


def may_note(network_hash: str, now: datetime) -> bool:
    """Say whether another order from this network is noted at all."""
    most, period = ORDERS_NOTED
    return LinkOrder.objects.filter(network_hash=network_hash, ordered_at__gt=now - period).count() < most


def verdict(order: LinkOrder, now: datetime) -> Verdict:
    """Say whether the order may be answered with a mail. Call it after `take_turns`."""
    mailed = LinkOrder.objects.filter(mailed_at__isnull=False)
    if NeverWrite.objects.filter(mailbox_hash=order.mailbox_hash).exists():
        return Verdict.DROP
    for most, period in MAILBOX:
        if mailed.filter(mailbox_hash=order.mailbox_hash, mailed_at__gt=now - period).count() >= most:
            return Verdict.DROP
    for most, period in NETWORK:
        others = mailed.filter(network_hash=order.network_hash, mailed_at__gt=now - period)
        if others.exclude(mailbox_hash=order.mailbox_hash).values("mailbox_hash").distinct().count() >= most:
            return Verdict.DROP
    if order.purpose == LinkOrder.Purpose.CONFIRM:
        most, period = UNCONFIRMED_ALTOGETHER
        if mailed.filter(purpose=LinkOrder.Purpose.CONFIRM, mailed_at__gt=now - period).count() >= most:
            return Verdict.LATER
    return Verdict.WRITE


def may_try_code(network_hash: str, now: datetime) -> bool:
    """Say whether a return code from this network is looked at, after those that did not fit."""
    most, period = WRONG_CODES_OF_A_NETWORK
    if WrongCode.objects.filter(network_hash=network_hash, tried_at__gt=now - period).count() >= most:
        return False
    most, period = WRONG_CODES_ALTOGETHER
    if WrongCode.objects.filter(tried_at__gt=now - period).count() >= most:
        log.error(
            "somebody guesses return codes: %s wrong ones within the hour",
            most,
            extra={"event_id": "return-codes-guessed"},
        )
        return False
    return True


@transaction.atomic
def may_begin(network_hash: str, now: datetime) -> bool:
    """Say whether another objection may be begun from this network, and count it if so.

    Whoever begins from the same network at the same time waits for this transaction, and nobody else.
    """
    quarter = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
    Beginnings.objects.get_or_create(network_hash=network_hash, quarter=quarter)
    counted = Beginnings.objects.filter(network_hash=network_hash)
    # One after the other: two could otherwise both find the last place.
    this_quarter = counted.select_for_update().get(quarter=quarter)
    hour = settings.BEGUN_IN_AN_HOUR
    for most, period in ((hour, timedelta(hours=1)), (BEGUN_IN_A_DAY_FOR_EACH_HOUR * hour, timedelta(hours=24))):
        if counted.filter(quarter__gt=now - period).aggregate(begun=Sum("count"))["begun"] >= most:
            log.error("a flood of new objections from one network", extra={"event_id": "objections-flooded"})
            return False
    this_quarter.count += 1
    this_quarter.save(update_fields=["count"])
    return True
