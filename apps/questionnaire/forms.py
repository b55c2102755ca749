"""The questions: one form each. They ask, check, and stop there."""

from __future__ import annotations

from typing import Any, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Hidden
from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.core.alphabet import by_alphabet
from apps.core.forms import StepForm
from apps.core.written import WrittenLine, WrittenText
from apps.legal.facts import FIRST_YEAR, LONGEST_OWN_WORDS, Account, Behalf, Content, Linked
from apps.legal.loading import load_lawbook
from apps.objections.answers import DETAIL, ELSEWHERE, NOTHING, Answers, facts_from
from apps.objections.page_language import in_page_language, letter_language, page_language
from apps.objections.reason_words import HEADINGS, OTHER_REASONS, SENSITIVE, SENSITIVE_NOTE
from apps.statements.selecting import MOST_PERSONAL, offered
from apps.statements.texts import GroundCard, ground_card

NOT_SURE = "unsure"


class QuestionForm(StepForm):
    """A question that knows what was answered before it, and in which language it is asked."""

    # Of the rendered page: its own key, and the version of the answer it started from.
    form_key = ""
    seen = ""
    # What another window has stored meanwhile, in words, when that is not what this one started from.
    other_answer: str | list[str] = ""

    def __init__(self, *args: Any, answers: Answers, **kwargs: Any) -> None:
        self.answers = answers
        super().__init__(*args, **kwargs)

    @property
    def helper(self) -> FormHelper:
        """Return the layout of every question, with what the page must bring back unseen."""
        helper = super().helper
        helper.add_input(Hidden("form_key", self.form_key))
        helper.add_input(Hidden("seen", self.seen))
        return helper

    def offer(self, name: str, choices: list[tuple[str, Any]]) -> None:
        """Set the choices of a field that depend on the person or on the lawbook."""
        cast("forms.ChoiceField", self.fields[name]).choices = choices

    @property
    def behalf(self) -> Behalf:
        """Return whose information it is about, by what was answered before."""
        return Behalf(self.answers.get("on_behalf_of", Behalf.SELF))


class WhereYouLiveForm(QuestionForm):
    """The country: it decides the law, the company that must answer, and the authority."""

    country = forms.ChoiceField(
        label=_("Where do you live?"),
        error_messages={
            "required": _("Choose the country you live in"),
            "invalid_choice": _("Choose a country from the list"),
        },
    )
    hint = _("Your country decides which law protects you. Your nationality does not matter.")
    why = _(
        "We write your statement from your answers, and send them to nobody. "
        "They are deleted 24 hours after your last click, unless you choose to keep them."
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        countries = [
            (code, in_page_language(jurisdiction.names))
            for code, jurisdiction in load_lawbook().jurisdictions.items()
            if "-" not in code  # a part of a country is asked for on the next page
        ]
        self.offer(
            "country",
            [
                ("", _("Choose a country")),
                *sorted(countries, key=_alphabetical),
                (ELSEWHERE, _("Another country")),
            ],
        )


class WhichPartForm(QuestionForm):
    """The part of the country, where it decides who looks at a complaint."""

    region = forms.ChoiceField(
        label=_("Which part of the country do you live in?"),
        error_messages={
            "required": _("Choose where you live, or “I would rather not say”"),
            "invalid_choice": _("Choose a place from the list"),
        },
    )
    hint = _("It decides which law protects you, or which authority would help you.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        country = load_lawbook().jurisdictions[self.answers.get("country")]
        parts = sorted(((region.code, in_page_language(region.names)) for region in country.regions), key=_alphabetical)
        if country.regions_cover_all:
            first: tuple[str, Any] = ("", _("Choose a part of the country"))
        else:
            # The parts are the exceptions, such as islands with a law of their own: most people live in none of them
            # and have only to go on.
            none_of_them = _("%(country)s, none of the places below") % {"country": in_page_language(country.names)}
            first = (country.id, none_of_them)
            self.initial.setdefault("region", country.id)
        self.offer("region", [first, *parts, (NOTHING, _("I would rather not say"))])


class WhoseInformationForm(QuestionForm):
    """Whether somebody files for themselves, for their child, or for a person they act for."""

    on_behalf_of = forms.ChoiceField(
        label=_("Whose photos and posts is this about?"),
        widget=forms.RadioSelect,
        choices=[
            (Behalf.SELF.value, _("Mine")),
            (Behalf.CHILD.value, _("My child’s")),
            (Behalf.REPRESENTED.value, _("Someone I act for")),
        ],
        error_messages={"required": _("Choose whose photos and posts this is about")},
    )
    option_hints = {
        "on_behalf_of": {
            Behalf.SELF: _("You can also mention children who are in your photos."),
            Behalf.CHILD: _("You are a parent or guardian of the child."),
            Behalf.REPRESENTED: _(
                "For an adult who has asked you to, or whose guardian you are. Not for friends: "
                "each person objects for themselves."
            ),
        }
    }


class YourAccountsForm(QuestionForm):
    """Which accounts there are."""

    accounts = forms.MultipleChoiceField(
        widget=forms.CheckboxSelectMultiple,
        choices=[
            (Account.FACEBOOK.value, "Facebook"),
            (Account.INSTAGRAM.value, "Instagram"),
            (Account.THREADS.value, "Threads"),
            (Account.WHATSAPP.value, _("WhatsApp or Meta AI")),
            (NOTHING, _("None of these")),
        ],
        error_messages={"required": _("Choose the accounts, or “None of these”")},
    )
    hint = _("Meta’s forms differ from account to account. You can object without an account, too.")
    exclusive = {"accounts": NOTHING}
    option_hints = {
        "accounts": {
            Account.WHATSAPP: _("Choose this if Meta AI was used in a chat or app."),
            NOTHING: _("Or none that you know of."),
        }
    }

    labels = {
        Behalf.SELF: _("Which accounts do you have?"),
        Behalf.CHILD: _("Which accounts does your child have?"),
        Behalf.REPRESENTED: _("Which accounts does this person have?"),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["accounts"].label = self.labels[self.behalf]


class LinkedAccountsForm(QuestionForm):
    """Whether one objection covers all accounts."""

    linked = forms.ChoiceField(
        label=_("Are these accounts linked with each other?"),
        widget=forms.RadioSelect,
        choices=[
            (Linked.YES.value, _("Yes, they are linked")),
            (Linked.NO.value, _("No, they are separate")),
            (Linked.UNSURE.value, _("I am not sure")),
        ],
        error_messages={"required": _("Choose an answer, or “I am not sure”")},
    )
    hint = _(
        "Linked means: they stand together in the “Accounts Centre” of Meta’s settings. "
        "Then one objection covers them all."
    )


class WhatIsThereForm(QuestionForm):
    """What there is to be used."""

    content = forms.MultipleChoiceField(
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose what there is, or “None of these, or I am not sure”")},
    )
    hint = _("Choose everything that fits. It decides what your statement covers by name.")
    exclusive = {"content": NOTHING}

    labels = {
        Behalf.SELF: _("What of yours is on Facebook, Instagram or WhatsApp?"),
        Behalf.CHILD: _("What of your child’s is on Facebook, Instagram or WhatsApp?"),
        Behalf.REPRESENTED: _("What of this person’s is on Facebook, Instagram or WhatsApp?"),
    }
    kinds = {
        Behalf.SELF: [
            (Content.PHOTOS_OF_ME, _("Photos of me")),
            (Content.PHOTOS_OF_CHILDREN, _("Photos of my children")),
            (Content.VIDEOS_VOICE, _("Videos or recordings of my voice")),
            (Content.POSTS_COMMENTS, _("Posts and comments")),
            (Content.CREATIVE_WORK, _("My creative work")),
            (Content.AI_CHATS, _("Chats with Meta AI")),
            (Content.SHOWN_BY_OTHERS, _("Photos or posts by others that show me")),
        ],
        Behalf.CHILD: [
            (Content.PHOTOS_OF_CHILDREN, _("Photos of my child")),
            (Content.VIDEOS_VOICE, _("Videos or recordings of my child’s voice")),
            (Content.POSTS_COMMENTS, _("Posts and comments")),
            (Content.AI_CHATS, _("Chats with Meta AI")),
            (Content.SHOWN_BY_OTHERS, _("Photos or posts by others that show my child")),
        ],
        Behalf.REPRESENTED: [
            (Content.PHOTOS_OF_ME, _("Photos of this person")),
            (Content.PHOTOS_OF_CHILDREN, _("Photos of this person’s children")),
            (Content.VIDEOS_VOICE, _("Videos or recordings of the voice")),
            (Content.POSTS_COMMENTS, _("Posts and comments")),
            (Content.CREATIVE_WORK, _("Creative work")),
            (Content.AI_CHATS, _("Chats with Meta AI")),
            (Content.SHOWN_BY_OTHERS, _("Photos or posts by others that show this person")),
        ],
    }
    hints_by_kind = {
        Content.CREATIVE_WORK: _("Photographs, drawings, texts, music or films."),
        Content.SHOWN_BY_OTHERS: _("For example by friends, a club, a school or an employer."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["content"].label = self.labels[self.behalf]
        self.offer(
            "content",
            [
                *((kind.value, label) for kind, label in self.kinds[self.behalf]),
                (NOTHING, _("None of these, or I am not sure")),
            ],
        )
        self.option_hints = {"content": {kind.value: hint for kind, hint in self.hints_by_kind.items()}}


class SinceWhenForm(QuestionForm):
    """How far back it goes."""

    since_year = forms.ChoiceField(
        label=_("Since when has something been shared there?"),
        error_messages={
            "required": _("Choose a year, or “I am not sure”"),
            "invalid_choice": _("Choose a year from the list"),
        },
    )
    hint = _("A rough year is enough. What was shared before mid-2024 can support your case.")

    def __init__(self, *args: Any, this_year: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offer(
            "since_year",
            [
                ("", _("Choose a year")),
                (NOT_SURE, _("I am not sure")),
                *((str(year), str(year)) for year in range(this_year, FIRST_YEAR - 1, -1)),
            ],
        )


MOST_UNGROUPED = 8
"""So many reasons fit on a phone without groups."""


class WhyYouObjectForm(QuestionForm):
    """The grounds: as cards, one to three."""

    grounds = forms.MultipleChoiceField(
        label=_("Why do you object?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Choose up to three reasons, or “I would rather not give a reason”"),
            "invalid_choice": _("Choose from the reasons on this page"),
        },
    )
    hint = _(
        "Choose up to three that are true for you. Meta’s form often works without a reason, "
        "but one of your own helps if Meta refuses or asks back."
    )
    exclusive = {"grounds": NOTHING}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = offered(facts_from(self.answers), load_lawbook())
        # Those of one group stand together; within a group, and between groups, the lawbook's order stays.
        grounds = [ground for category in HEADINGS for ground in found if ground.category == category]
        grounds += [ground for ground in found if ground.category not in HEADINGS]
        cards = [(ground.id, _card(ground.id, self.behalf)) for ground in grounds]
        self.offer(
            "grounds",
            [
                *((ground_id, text.title) for ground_id, text in cards),
                (NOTHING, _("I would rather not give a reason")),
            ],
        )
        self.option_hints = {"grounds": {ground_id: text.hint for ground_id, text in cards}}
        if len(cards) > MOST_UNGROUPED:
            self.option_groups = {
                "grounds": {ground.id: HEADINGS.get(ground.category, OTHER_REASONS) for ground in grounds}
            }
            self.group_notes = {str(HEADINGS[SENSITIVE]): SENSITIVE_NOTE}
        elif any(ground.category == SENSITIVE for ground in grounds):
            self.why = SENSITIVE_NOTE

    def clean_grounds(self) -> list[str]:
        """Refuse a fourth reason: three good ones read better than a list."""
        grounds: list[str] = self.cleaned_data["grounds"]
        if len(grounds) > MOST_PERSONAL:
            raise forms.ValidationError(_("Choose no more than three reasons"))
        return grounds


class FollowUpForm(QuestionForm):
    """The one question that a ground may ask."""

    ground_id = ""

    def __init__(self, *args: Any, this_year: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ground = load_lawbook().grounds[self.ground_id]
        follow_up = ground.follow_up
        if follow_up is None:
            raise ValueError(f"{self.ground_id} has no follow-up question")
        text = _card(self.ground_id, self.behalf)
        messages = {
            "required": _("Choose an answer, or the last one if you would rather not say"),
            "invalid_choice": _("Choose an answer from the list"),
        }
        not_said = (NOTHING, _("I would rather not say, or I am not sure"))
        if follow_up.kind == "year":
            years = [(str(year), str(year)) for year in range(this_year, FIRST_YEAR - 1, -1)]
            field = forms.ChoiceField(
                label=text.question,
                choices=[("", _("Choose a year")), not_said, *years],
                error_messages=messages,
            )
        else:
            choices = [(code, text.choices[code]) for code in follow_up.choices]
            field = forms.ChoiceField(
                label=text.question,
                widget=forms.RadioSelect,
                choices=[*choices, not_said],
                error_messages=messages,
            )
            self.exclusive = {self.name: NOTHING}
        self.fields[self.name] = field

    @property
    def name(self) -> str:
        """Return the name of the answer."""
        return DETAIL + self.ground_id


def follow_up_form(ground_id: str) -> type[FollowUpForm]:
    """Return the form that asks this ground's question."""
    return type("FollowUpForm", (FollowUpForm,), {"ground_id": ground_id})


class YourOwnWordsForm(QuestionForm):
    """Room for what no card says."""

    own_words = WrittenText(
        label=_("Would you like to add something in your own words?"),
        required=False,
        max_length=LONGEST_OWN_WORDS,
        error_messages={"max_length": _("Shorten this to 5,000 characters or less. Nothing you typed is lost.")},
    )
    why = _("Meta sees only what you send. We delete it 24 hours after your last click, unless you choose to keep it.")
    hint = _(
        "One or two sentences about your situation are plenty. Meta will read them: leave out "
        "names of other people, addresses, and anything about health you would not want to share."
    )


class FindingYourAccountForm(QuestionForm):
    """What helps Meta to find the account; nothing here is compulsory."""

    account_email = forms.EmailField(
        label=_("E-mail address of the account"),
        required=False,
        max_length=254,
        help_text=_(
            "Meta’s form asks for it. We show it to you when you fill in the form. "
            "It does not go into your statement, and we send nothing to it."
        ),
        error_messages={"invalid": _("Enter an e-mail address like name@example.com, or leave this empty")},
    )
    name = WrittenLine(
        label=_("Name on the account"),
        required=False,
        max_length=200,
        help_text=_("It stands under your statement. Without it, the statement has no name."),
        widget=forms.TextInput(attrs={"autocomplete": "name", "spellcheck": "false"}),
        error_messages={"max_length": _("Shorten the name to 200 characters or less")},
    )
    person_name = WrittenLine(
        required=False,
        max_length=200,
        help_text=_("It stands in your statement, so that Meta knows whose information it is about."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages={"max_length": _("Shorten the name to 200 characters or less")},
    )
    why = _("Meta looks for your account by these. We keep them as long as your answers.")
    headings = {
        Behalf.SELF: _("How can Meta find your account?"),
        Behalf.CHILD: _("How can Meta find the account, and who are you?"),
        Behalf.REPRESENTED: _("How can Meta find the account, and who are you?"),
    }
    without_account = _("Who are you?")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.heading = self.headings[self.behalf]
        facts = facts_from(self.answers)
        if not facts.has_account:
            self.heading = self.without_account
            self.fields["account_email"].label = _("Your e-mail address")
        if self.behalf is Behalf.SELF:
            del self.fields["person_name"]
        else:
            is_child = self.behalf is Behalf.CHILD
            self.fields["person_name"].label = _("Name of your child") if is_child else _("Name of the person")
        if self.behalf is not Behalf.SELF or not facts.has_account:
            self.fields["name"].label = pgettext_lazy("of the person who files", "Your name")


def _card(ground_id: str, behalf: Behalf) -> GroundCard:
    return ground_card(ground_id, letter_language(), behalf=behalf.value)


def _alphabetical(choice: tuple[str, str]) -> tuple[tuple[int, ...], str]:
    """Return what a place is sorted by on the page: its name, not its code."""
    return by_alphabet(choice[1], page_language())
