"""What is asked, in which order: a list that a lawyer can read.

The next question is the first that applies and is not answered, so going back, coming back and
adding a question need no further code. A few questions are essential: once they are answered a
statement can be written, and everything after them only makes it stronger.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from apps.legal.facts import Content
from apps.legal.loading import load_lawbook
from apps.objections.answers import Answers, facts_from
from apps.questionnaire import forms

SECONDS_PER_QUESTION = 25


def _always(answers: Answers) -> bool:
    return True


def _never(answers: Answers) -> bool:
    return False


def _country_has_parts(answers: Answers) -> bool:
    jurisdiction = load_lawbook().jurisdictions.get(answers.get("country"))
    return bool(jurisdiction and jurisdiction.region_decides)


def _part_decides_the_law(answers: Answers) -> bool:
    """Say whether the part changes the statement, and not only who looks at a complaint later on."""
    jurisdiction = load_lawbook().jurisdictions.get(answers.get("country"))
    return bool(jurisdiction and jurisdiction.region_changes_law)


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
    essential_when: Callable[[Answers], bool] = _never


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
    Step("where-you-live", forms.WhereYouLiveForm, essential_when=_always),
    Step("which-part", forms.WhichPartForm, asked_when=_country_has_parts, essential_when=_part_decides_the_law),
    Step("whose-information", forms.WhoseInformationForm, essential_when=_always),
    Step("your-accounts", forms.YourAccountsForm, essential_when=_always),
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
    """Return the questions that apply to somebody with these answers, in order: the essential ones first."""
    applying = [step for step in STEPS if step.asked_when(answers)]
    return tuple(sorted(applying, key=lambda step: not step.essential_when(answers)))


def essential(answers: Answers) -> tuple[Step, ...]:
    """Return the questions without which no statement can be written, in order."""
    return tuple(step for step in asked(answers) if step.essential_when(answers))


def can_be_written(answers: Answers) -> bool:
    """Say whether a statement can be written from these answers."""
    return all(answers.is_answered(step.slug) for step in essential(answers))


def may_be_asked(step: Step, answers: Answers) -> bool:
    """Say whether a question applies and is open: the essential ones in their order, the others in any."""
    if step not in asked(answers):
        return False
    before = essential(answers)
    if step in before:
        before = before[: before.index(step)]
    return all(answers.is_answered(other.slug) for other in before)


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
    """Return about how many minutes the open questions of this part take, at least one.

    Until a statement can be written these are the essential ones, then those that make it stronger.
    """
    part = asked(answers) if can_be_written(answers) else essential(answers)
    open_questions = [step for step in part if not answers.is_answered(step.slug)]
    return max(1, round(len(open_questions) * SECONDS_PER_QUESTION / 60))


def position(step: Step, answers: Answers) -> tuple[int, int]:
    """Return the place of a question in its part, counted from one, and how many there are.

    The essential questions are one part; those that make the statement stronger are the other.
    """
    first = essential(answers)
    part = first if step in first else tuple(other for other in asked(answers) if other not in first)
    return part.index(step) + 1, len(part)
