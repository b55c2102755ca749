"""Say until when Meta has to answer, and how that day was found."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.legal.deadlines import POSTAL_DAYS, FreeDay, SentBy, act_from, deadline_for, received_on
from apps.legal.lawbook import DeadlineRule
from apps.legal.loading import load_lawbook
from apps.objections.management.arguments import day, place_named


class Command(BaseCommand):
    """For lawyers and scripts: dates in, dates and reasons out, as JSON."""

    help = "Say until when Meta has to answer an objection, and how that day was found."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the place, and the day on which Meta got the objection or it was sent."""
        parser.add_argument("--country", required=True, help="Code of the country, such as DE.")
        parser.add_argument("--region", default="", help="Code of the region where it decides, such as GB-NIR.")
        start = parser.add_mutually_exclusive_group(required=True)
        start.add_argument(
            "--received",
            type=day,
            metavar="YYYY-MM-DD",
            help="The day on which Meta received the objection.",
        )
        start.add_argument(
            "--sent",
            type=day,
            metavar="YYYY-MM-DD",
            help="The day on which it was sent, when the day of receipt is not known.",
        )
        parser.add_argument("--route", choices=tuple(SentBy), default=SentBy.FORM, type=SentBy)
        parser.add_argument(
            "--extended",
            action="store_true",
            help="Meta has asked for more time, with reasons, within the first period.",
        )

    def handle(
        self,
        *,
        country: str,
        region: str,
        received: date | None,
        sent: date | None,
        route: SentBy,
        extended: bool,
        **options: Any,
    ) -> None:
        """Print the deadline; raise `CommandError` where there is no such country or period."""
        lawbook = load_lawbook()
        where = place_named(lawbook, country, region)
        steps = []
        if sent is not None:
            received = received_on(sent, route)
            steps.append(_receipt(sent, received, route))
        assert received is not None
        rule = lawbook.deadline_rule_for(*where, received)
        if rule is None:
            raise CommandError(
                f"{where[1] or where[0]} gives no right to object, so no period runs for what came on {received}:"
                " look at the settings and at deletion instead"
            )
        deadline = deadline_for(received, rule)
        steps.append(_period(received, rule, deadline.period_end, rule.amount))
        steps.append(_moving(deadline.moved, deadline.due_on, rule))
        if extended:
            steps.append(_extension(rule))
            if deadline.extended_due_on and deadline.extended_period_end:
                end, amount = deadline.extended_period_end, rule.amount + rule.extension
                steps.append(_period(received, rule, end, amount))
                steps.append(_moving(deadline.extended_moved, deadline.extended_due_on, rule))
        answer = {
            "country": where[0],
            "region": where[1],
            "received_on": received,
            "due_on": deadline.due_on,
            "extended_due_on": deadline.extended_due_on,
            "act_from": act_from((extended and deadline.extended_due_on) or deadline.due_on, rule),
            "statutory": deadline.statutory,
            "rule": rule.title,
            "how": " ".join(filter(None, steps)),
            "sources": rule.sources,
            "verified_on": rule.verified_on,
        }
        self.stdout.write(json.dumps(answer, indent=2, ensure_ascii=False, default=str))


def _receipt(sent: date, received: date, route: SentBy) -> str:
    if route is SentBy.POST:
        return (
            f"Posted on {_day(sent)}. Without proof of delivery {POSTAL_DAYS} working days are"
            f" assumed for the way, so it counts as received on {_day(received)}."
        )
    return f"Sent on {_day(sent)}; a form or an e-mail is received on the same day."


def _period(received: date, rule: DeadlineRule, end: date, amount: int) -> str:
    length = f"{amount} {rule.unit.replace('_', ' ')}{'s' if amount > 1 else ''}"
    if rule.statutory:
        return (
            f"The period of {length} ({rule.cites or rule.title}) runs from receipt on {_day(received)}. The day"
            f" of receipt does not count, so the period ends on {_day(end)}."
        )
    return (
        f"The law sets no period here. {length} from receipt on {_day(received)} is a courtesy"
        f" period of ours, which ends on {_day(end)}."
    )


def _moving(moved: tuple[FreeDay, ...], due_on: date, rule: DeadlineRule) -> str:
    if not moved:
        return ""
    law = " (Regulation 1182/71, Article 3(4))" if "reg_1182_71" in rule.sources else ""
    days = (f"{_day(free.on)}: {free.holiday or 'weekend'}" for free in moved)
    return (
        f"A period does not end on a free day ({'; '.join(days)}; holidays of {rule.rolls_with}),"
        f" so the last day is {_day(due_on)}{law}."
    )


def _extension(rule: DeadlineRule) -> str:
    if not rule.extension:
        return "There is no extension here."
    return (
        "With an extension, of which the person must hear with reasons within the first period,"
        " the whole is counted from receipt again."
    )


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"
