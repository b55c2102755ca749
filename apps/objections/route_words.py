"""Words for routes and accounts, in the language of the page."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from apps.core.days import written_day
from apps.languages import REFERENCE
from apps.legal.channels import ABOUT_AI_ANSWERS, Route
from apps.legal.facts import Account
from apps.legal.lawbook import AppPath, Channel
from apps.objections.models import Submission
from apps.objections.page_language import in_page_language, page_language


def slug_of(route: Route) -> str:
    """Return how our addresses call a route."""
    return route.key.replace("_", "-")


def account_names(covers: Iterable[str]) -> str:
    """Return the accounts in words: "Facebook and Instagram"."""
    names = {
        Account.FACEBOOK.value: "Facebook",
        Account.INSTAGRAM.value: "Instagram",
        Account.THREADS.value: "Threads",
        Account.WHATSAPP.value: _("WhatsApp and Meta AI"),
    }
    covered = set(covers)
    chosen = [name for account, name in names.items() if account in covered]
    if not chosen:
        return _("Without an account")
    if len(chosen) == 1:
        return chosen[0]
    return _("%(first)s and %(last)s") % {"first": ", ".join(chosen[:-1]), "last": chosen[-1]}


def route_name(route: Route) -> str:
    """Return what a person calls this route."""
    if not route.covers and route.channel.id in ABOUT_AI_ANSWERS:
        return _("What Meta’s AI said about you")
    return account_names(account.value for account in route.covers)


def submission_name(submission: Submission) -> str:
    """Return what a person calls the route of something they have sent."""
    if submission.account in ABOUT_AI_ANSWERS:
        return _("What Meta’s AI said about you")
    name = account_names(submission.covers)
    which = submission.account.rpartition("_")[2]
    return _("%(name)s, account %(number)s") % {"name": name, "number": which} if which.isdecimal() else name


def sent_name(submission: Submission) -> str:
    """Return the name of something sent with its day, to tell two of the same account apart."""
    return _("%(name)s, sent on %(day)s") % {
        "name": submission_name(submission),
        "day": written_day(submission.sent_on),
    }


def channel_title(channel: Channel) -> str:
    """Return the channel's name in the language of the page, or in English."""
    return in_page_language(channel.titles)


def path_of(channel: Channel) -> AppPath | None:
    """Return the way through the app in the language of the page, or in English, if one is known."""
    by_language = {path.language: path for path in reversed(channel.paths)}
    return by_language.get(page_language()) or by_language.get(REFERENCE)
