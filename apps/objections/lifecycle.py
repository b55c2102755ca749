"""The life of a submission: which step may follow which, in one table with one guard."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """What became of a submission. Draft, ready, awaiting and overdue are computed, never stored."""

    SENT = "sent", _("Sent to Meta")
    RECEIVED = "received", _("Meta has confirmed that it arrived")
    QUESTIONED = "questioned", _("Meta wants to know more")
    EXTENDED = "extended", _("Meta takes more time")
    HONOURED = "honoured", _("Meta has agreed")
    REFUSED = "refused", _("Meta has refused")
    REDIRECTED = "redirected", _("Meta pointed to another form")
    FAILED = "failed", _("It did not get through")
    COMPLAINED = "complained", _("Complaint made to the authority")
    RELAPSED = "relapsed", _("Meta asked again after agreeing")
    WITHDRAWN = "withdrawn", _("Taken back")
    CLOSED = "closed", _("Closed")


OPEN = (Status.SENT, Status.RECEIVED, Status.QUESTIONED, Status.EXTENDED)
"""Meta still owes an answer. The database allows one open submission per channel and account."""

_OUTCOMES = frozenset({Status.HONOURED, Status.REFUSED, Status.REDIRECTED, Status.FAILED})
_ENDS = frozenset({Status.COMPLAINED, Status.WITHDRAWN})

MAY_BECOME: dict[Status, frozenset[Status]] = {
    Status.SENT: frozenset({Status.RECEIVED, Status.QUESTIONED, Status.EXTENDED}) | _OUTCOMES | _ENDS,
    Status.RECEIVED: frozenset({Status.QUESTIONED, Status.EXTENDED}) | _OUTCOMES | _ENDS,
    Status.QUESTIONED: frozenset({Status.SENT, Status.RECEIVED, Status.EXTENDED}) | _OUTCOMES | _ENDS,
    Status.EXTENDED: frozenset({Status.QUESTIONED, Status.HONOURED, Status.REFUSED, Status.FAILED} | _ENDS),
    Status.REFUSED: frozenset({Status.SENT, Status.HONOURED} | _ENDS),
    Status.COMPLAINED: frozenset({Status.HONOURED, Status.REFUSED, Status.CLOSED}),
    Status.HONOURED: frozenset({Status.RELAPSED}),
    # Whoever was promised and is asked again can complain, or is promised anew.
    Status.RELAPSED: frozenset({Status.HONOURED, Status.COMPLAINED}),
    Status.REDIRECTED: frozenset(),
    Status.FAILED: frozenset(),
    Status.WITHDRAWN: frozenset(),
    Status.CLOSED: frozenset(),
}


class StepNotAllowedError(Exception):
    """A submission cannot go from where it is to where it was told to go."""

    def __init__(self, current: Status, wanted: Status) -> None:
        self.current = current
        self.wanted = wanted
        super().__init__(f"a submission that is {current} cannot become {wanted}")


def check_step(current: Status, wanted: Status) -> None:
    """Raise `StepNotAllowedError` unless a submission may go from one status to the other."""
    if wanted not in MAY_BECOME[current]:
        raise StepNotAllowedError(current, wanted)
