"""What we read in a pasted mail, in words for the person who pasted it."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.objections.tracking_forms import NOT_AN_ANSWER
from apps.replies.reading import Confidence, Label, Reading, Warning, WarningKind

KINDS = {
    Label.RECEIVED: "received",
    Label.HONOURED: "honoured",
    Label.QUESTIONED: "questioned",
    Label.REFUSED: "refused",
    Label.REDIRECTED: "redirected",
    Label.FAILED: "failed",
    Label.EXTENDED: "extended",
    Label.ASKED_AGAIN: "relapsed",
    Label.VERIFICATION_CODE: NOT_AN_ANSWER,
    Label.CONDITIONAL: NOT_AN_ANSWER,
    Label.NOT_FROM_META: NOT_AN_ANSWER,
    Label.NOT_SURE: "",
}
"""What we propose for each label; the person decides."""

CONFIDENCE: dict[Confidence, Promise] = {
    Confidence.SURE: gettext_lazy("The words are clear. Still, have a look yourself."),
    Confidence.LIKELY: gettext_lazy("This is likely, not certain. Read it yourself."),
    Confidence.UNSURE: gettext_lazy("We are not sure. Choose what fits."),
}

NOTES: dict[Label, Promise] = {
    Label.VERIFICATION_CODE: gettext_lazy("This is a code. Enter it on Meta’s page. It is not an answer yet."),
    Label.CONDITIONAL: gettext_lazy("This is a general notice. It does not say that Meta agrees."),
    Label.NOT_FROM_META: gettext_lazy("This does not look like a mail from Meta. Follow no link in it."),
}


def warning_words(warning: Warning) -> str:
    """Return a warning as one sentence; it names the address where there is one."""
    match warning.kind:
        case WarningKind.LOOK_ALIKE_SENDER | WarningKind.LOOK_ALIKE_LINK:
            return _("%(domain)s looks like Meta’s address, but is not. Follow no link in this mail.") % {
                "domain": warning.domain
            }
        case WarningKind.SENDER_IS_NOT_META:
            return _("This did not come from an address of Meta’s. Follow no link in this mail.")
        case WarningKind.ASKS_FOR_PASSWORD:
            return _("It asks for a password. Meta does not do that by mail. Do not answer.")
        case WarningKind.ASKS_FOR_MONEY:
            return _("It asks for money. Objecting costs nothing. Do not answer.")
        case WarningKind.ASKS_FOR_ID_BY_LINK:
            return _("It asks for your identity card through a link. Do not follow it.")
        case WarningKind.OWN_WORDS:
            return _("This looks like what you wrote yourself. Paste what Meta wrote.")
        case WarningKind.SAYS_BOTH:
            return _("It says different things at once. Read it carefully.")
        case WarningKind.PARTLY:
            return _("It seems to agree to one part only. Read which part.")
        case WarningKind.REPLY_TO_DIFFERS:
            return _("An answer to this mail would go to %(domain)s, not to Meta. Do not answer it.") % {
                "domain": warning.domain
            }
        case WarningKind.EXTENDED_WITHOUT_REASONS:
            return _("It takes more time but gives no reasons. Meta has to give them.")
        case WarningKind.TOO_LONG:
            return _("It is very long. We read the first part only.")
        case _:
            return _("This may be about something else. Read it carefully.")


def proposed_kind(reading: Reading) -> str:
    """Return the meaning we propose, empty where we have none or say ourselves that we are not sure (U44)."""
    return "" if reading.confidence is Confidence.UNSURE else KINDS[reading.label]
