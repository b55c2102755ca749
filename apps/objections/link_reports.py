"""Links of Meta's that do not open: counted without naming anybody, and moved down or switched off."""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction
from django.db.models import F, Sum

from apps.legal.channels import Route
from apps.legal.lawbook import Channel, ChannelKind
from apps.legal.loading import load_lawbook
from apps.objections.models import ChannelSwitch, LinkReport

ENOUGH = 5
"""Reports within `WITHIN` that move a channel behind its fallbacks. Fewer may be people who were not signed in."""

WITHIN = timedelta(days=7)


class UnknownChannelError(Exception):
    """The lawbook has no channel of this name."""


@transaction.atomic
def report_link(*, channel: str, today: date) -> None:
    """Count that a channel did not open for somebody. Raises `UnknownChannelError`."""
    _known(channel)
    LinkReport.objects.get_or_create(channel=channel, on=today)
    LinkReport.objects.filter(channel=channel, on=today).update(count=F("count") + 1)


@transaction.atomic
def switch_channel(*, channel: str, off: bool, today: date) -> None:
    """Switch a channel off for everybody, or on again. A second call changes nothing. Raises `UnknownChannelError`."""
    _known(channel)
    if off:
        ChannelSwitch.objects.get_or_create(channel=channel, defaults={"switched_on": today})
    else:
        ChannelSwitch.objects.filter(channel=channel).delete()
        # What was reported before it was mended counts no more.
        LinkReport.objects.filter(channel=channel).delete()


def ways_of(route: Route, today: date) -> tuple[Channel, ...]:
    """Return the channels of a route in the order to try them: those that fail for many come later.

    A channel that is switched off is left out, unless nothing else is left. Letters stay last.
    """
    ways = (route.channel, *route.fallbacks)
    ids = [way.id for way in ways]
    off = set(ChannelSwitch.objects.filter(channel__in=ids).values_list("channel", flat=True))
    recent = LinkReport.objects.filter(channel__in=ids, on__gt=today - WITHIN, on__lte=today)
    counted = recent.values("channel").annotate(total=Sum("count")).filter(total__gte=ENOUGH)
    failing = {row["channel"] for row in counted}
    on = [way for way in ways if way.id not in off] or list(ways)
    return tuple(sorted(on, key=lambda way: (way.kind is ChannelKind.POST, way.id in failing)))


def reported(*, today: date, days: int) -> list[tuple[str, int, bool]]:
    """Return channel, reports in the last days, and whether it is switched off; the most reported first."""
    since = LinkReport.objects.filter(on__gt=today - timedelta(days=days), on__lte=today)
    counts: dict[str, int] = dict(since.values_list("channel").annotate(total=Sum("count")))
    off = set(ChannelSwitch.objects.values_list("channel", flat=True))
    rows = [(channel, counts.get(channel, 0), channel in off) for channel in counts.keys() | off]
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def _known(channel: str) -> None:
    if channel not in load_lawbook().channels:
        raise UnknownChannelError(channel)
