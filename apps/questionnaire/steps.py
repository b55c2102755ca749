"""What is asked, in which order: a list that a lawyer can read.

The next question is the first that applies and is not answered, so going back, coming back and
adding a question need no further code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from apps.legal.facts import Content
from apps.legal.loading import load_lawbook
from apps.objections.answers import Answers, facts_from
from apps.questionnaire import forms

SECONDS_PER_QUESTION = 25


def _always(answers: Answers) -> bool:
    return True


def _country_has_parts(answers: Answers) -> bool:
    jurisdiction = load_lawbook().jurisdictions.get(answers.get("country"))
    return bool(jurisdiction and jurisdiction.region_decides)


def _accounts_could_be_linked(answers: Answers) -> bool:
    return facts_from(answers).could_be_linked


def _has_shared(answers: Answers) -> bool:
    facts = facts_from(answers)
    return facts.has_account and bool(facts.content - {Content.SHOWN_BY_OTHERS})


@dataclass(frozen=True, slots=True)
class Step:
    """A question with its address, and when it is asked."""

    slug: str
    form: type[forms.QuestionForm]
    asked_when: Callable[[Answers], bool] = _always
    needs_year: bool = False


def _about(ground_id: str) -> Step:
    """Return the step that asks the follow-up question of one ground."""
    return Step(
        slug="about-" + ground_id.replace("_", "-"),
        form=forms.follow_up_form(ground_id),
        asked_when=lambda answers: _asks_about(answers, ground_id),
        needs_year=True,
    )


def _asks_about(answers: Answers, ground_id: str) -> bool:
    if ground_id == "no_account":
        return not facts_from(answers).has_account
    if ground_id == "old_posts" and facts_from(answers).since_year is not None:
        return False  # the year was asked already
    return ground_id in answers.get("grounds", ())


STEPS = (
    Step("where-you-live", forms.WhereYouLiveForm),
    Step("which-part", forms.WhichPartForm, asked_when=_country_has_parts),
    Step("whose-information", forms.WhoseInformationForm),
    Step("your-accounts", forms.YourAccountsForm),
    Step("linked-accounts", forms.LinkedAccountsForm, asked_when=_accounts_could_be_linked),
    Step("what-is-there", forms.WhatIsThereForm),
    Step("since-when", forms.SinceWhenForm, asked_when=_has_shared, needs_year=True),
    Step("why-you-object", forms.WhyYouObjectForm),
    *(
        _about(ground.id)
        for ground in load_lawbook().grounds.values()
        if ground.follow_up and not ground.awaiting_wording
    ),
    Step("your-own-words", forms.YourOwnWordsForm),
    Step("finding-your-account", forms.FindingYourAccountForm),
)

BY_SLUG = {step.slug: step for step in STEPS}


def asked(answers: Answers) -> tuple[Step, ...]:
    """Return the questions that apply to somebody with these answers, in order."""
    return tuple(step for step in STEPS if step.asked_when(answers))


def first_unanswered(answers: Answers) -> Step | None:
    """Return the next question, or None when everything that applies has been answered."""
    return next((step for step in asked(answers) if not answers.is_answered(step.slug)), None)


def previous(step: Step, answers: Answers) -> Step | None:
    """Return the question before this one, or None for the first."""
    before = None
    for other in asked(answers):
        if other.slug == step.slug:
            return before
        before = other
    return None


def minutes_left(answers: Answers) -> int:
    """Return about how many minutes the open questions take, at least one."""
    open_questions = [step for step in asked(answers) if not answers.is_answered(step.slug)]
    return max(1, round(len(open_questions) * SECONDS_PER_QUESTION / 60))


def position(step: Step, answers: Answers) -> tuple[int, int]:
    """Return the place of a question among those that apply, counted from one, and their number."""
    slugs: Iterable[str] = [other.slug for other in asked(answers)]
    listed = list(slugs)
    return listed.index(step.slug) + 1, len(listed)
