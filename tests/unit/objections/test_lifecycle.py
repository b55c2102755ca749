"""Which step may follow which in the life of a submission."""

from __future__ import annotations

import pytest

from apps.objections.lifecycle import MAY_BECOME, OPEN, Status, StepNotAllowedError, check_step

ALLOWED = {
    "sent": "received questioned extended honoured refused redirected failed complained withdrawn",
    "received": "questioned extended honoured refused redirected failed complained withdrawn",
    "questioned": "sent received extended honoured refused redirected failed complained withdrawn",
    "extended": "questioned honoured refused failed complained withdrawn",
    "refused": "sent honoured complained withdrawn",
    "complained": "honoured refused closed",
    "honoured": "relapsed",
    "relapsed": "honoured complained",
    "redirected": "",
    "failed": "",
    "withdrawn": "",
    "closed": "",
}
PAIRS = [(current, wanted) for current in Status.values for wanted in Status.values]


@pytest.mark.parametrize(("current", "wanted"), PAIRS)
def test_only_the_steps_of_the_table_are_allowed(current, wanted):
    if wanted in ALLOWED[current].split():
        check_step(Status(current), Status(wanted))
    else:
        with pytest.raises(StepNotAllowedError):
            check_step(Status(current), Status(wanted))


def test_every_status_has_its_line():
    assert set(MAY_BECOME) == set(Status)


def test_open_is_what_meta_still_owes_an_answer_to():
    assert set(OPEN) == {"sent", "received", "questioned", "extended"}
