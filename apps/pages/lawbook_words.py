"""Words for what the lawbook holds: rights, gates of authorities, dates as sources give them."""

from __future__ import annotations

import unicodedata
from datetime import date

from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from apps.core.days import written_day, written_month
from apps.languages import REFERENCE, django_code
from apps.legal.lawbook import (
    Act,
    Asked,
    Authority,
    Confidence,
    DeadlineRule,
    FormStatus,
    Instrument,
    Milestone,
    Reasons,
)
from apps.objections.deadline_words import period_words
from apps.objections.page_language import page_language


def right_words(act: Act, *, is_unverified: bool) -> str:
    """Return what a resident can do, in one sentence that claims no more than we know."""
    if is_unverified:
        return _("If you live here, the law probably lets you say no to AI training at Meta.")
    match act:
        case Act.OBJECT:
            return _("If you live here, you can object to AI training at Meta.")
        case Act.FORBID:
            return _("If you live here, you can forbid Meta to use your information for AI training.")
        case Act.OPPOSE:
            return _("If you live here, you can oppose AI training at Meta.")
        case Act.CEASE:
            return _("If you live here, you can ask Meta to stop using your information for AI training.")


def reasons_words(instrument: Instrument) -> str:
    """Return what a resident has to say."""
    if instrument.generic:
        # It stands for many laws: some ask for a reason, some do not.
        return _("A reason from your own life helps.")
    match instrument.reasons_needed:
        case Reasons.OWN_SITUATION:
            return _("You give a reason from your own life. You do not have to prove it.")
        case Reasons.NONE:
            return _("You need not give a reason.")
        case Reasons.BREACH:
            return _("You say which duty Meta breaks, in your view.")


def period_of(rule: DeadlineRule) -> list[str]:
    """Return how long Meta has, whether the law says so, and what may be added."""
    period = period_words(rule.amount, rule.unit)
    if not rule.statutory:
        return [_("The law sets no day for an answer. We suggest %(period)s.") % {"period": period}]
    words = [_("The law gives Meta %(period)s.") % {"period": period}]
    if rule.extension:
        more = period_words(rule.extension, rule.unit)
        words.append(_("It may take %(period)s more, if it tells you why within that time.") % {"period": more})
    return words


def form_words(status: FormStatus) -> str:
    """Return what is known of a form of Meta's in a country."""
    match status:
        case FormStatus.SEEN:
            return _("Seen or tested")
        case FormStatus.REPORTED:
            return _("Others say that there is one. We have not seen it.")
        case FormStatus.NONE:
            return _("There is none")
        case FormStatus.UNKNOWN:
            return _("We know of none")


def asked_words(asked: Asked) -> str:
    """Return whether an authority wants the person to have asked Meta first."""
    match asked:
        case Asked.REQUIRED:
            return _("You must have written to Meta first.")
        case Asked.IN_PRACTICE:
            return _("In practice, it wants you to have written to Meta first.")
        case Asked.EXPECTED:
            return _("It expects that you have written to Meta first.")
        case Asked.RECOMMENDED:
            return _("It is better to write to Meta first.")
        case Asked.UNKNOWN:
            return _("Does it want you to write to Meta first? Check on the authority’s site.")


def confidence_words(confidence: Confidence) -> str:
    """Return how sure we are, where it is worth a word; nothing where we are sure."""
    match confidence:
        case Confidence.HIGH:
            return ""
        case Confidence.MEDIUM:
            return _("fairly sure")
        case Confidence.LOW:
            return _("not sure")


def authority_name(authority: Authority) -> str:
    """Return the authority's own name; the English one on English pages, and where its own is not in Latin letters."""
    return authority.name_local if _has_own_name_shown(authority) else authority.name_en


def authority_language(authority: Authority) -> str:
    """Return the language of that name where it is not the page's; nothing where it is."""
    if not _has_own_name_shown(authority):
        return "" if page_language() == REFERENCE else REFERENCE
    return "" if page_language() in authority.languages or not authority.languages else authority.languages[0]


def _has_own_name_shown(authority: Authority) -> bool:
    # Many take letters in English; their own name is seldom English.
    return page_language() != REFERENCE and all(
        "LATIN" in unicodedata.name(letter, "") for letter in authority.name_local if letter.isalpha()
    )


def language_names(codes: tuple[str, ...]) -> list[str]:
    """Return the languages by name, in the language of the page; those without a name are left out."""
    names = []
    for code in codes:
        try:
            names.append(str(get_language_info(django_code(code))["name_translated"]))
        except KeyError:
            continue
    return names


def written_when(text: str) -> str:
    """Write out a day or month that stands as 2025-05-26 or 2025-05; other words stay as they are."""
    try:
        if len(text) == len("2025-05"):
            return written_month(date.fromisoformat(f"{text}-01"))
        return written_day(date.fromisoformat(text))
    except ValueError:
        return text


def milestone_when(milestone: Milestone) -> str:
    """Return when something happened: a day, a month, or from when to when."""
    written = written_day if milestone.day_known else written_month
    if milestone.until is None:
        return written(milestone.happened_on)
    span = {"first": written(milestone.happened_on), "last": written(milestone.until)}
    return _("%(first)s to %(last)s") % span
