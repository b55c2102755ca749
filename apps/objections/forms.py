"""What is asked about an objection once its statement is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Hidden
from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from apps.core.forms import DayInput, StepForm
from apps.core.written import WrittenLine, WrittenText
from apps.legal.facts import LONGEST_ACCOUNT_NAME, LONGEST_OWN_WORDS, Account, Behalf, Facts
from apps.objections.answers import PROFILE
from apps.objections.route_words import account_names
from apps.statements.course import LONGEST_ADDRESS
from apps.statements.editing import Block, joined

EARLIEST_SENDING = date(2020, 1, 1)
"""Nobody objected to Meta's AI training before; an earlier date is a slip of the finger."""


class StatementForm(StepForm):
    """The statement, to be changed by hand."""

    heading = _("Change your statement")
    submit_label = _("Save")
    text = WrittenText(
        label=_("Your statement"),
        max_length=LONGEST_OWN_WORDS,
        widget=forms.Textarea(attrs={"rows": "18"}),
        error_messages={
            "required": _("Write something, or go back to the text we made for you"),
            "max_length": _("Shorten this to 5,000 characters or less. Nothing you typed is lost."),
        },
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0)


LONGEST_LETTER = 15_000
"""Characters of a later letter or a complaint: no box of Meta's has to take it, and a person may add much."""

LETTER_TOO_LONG = _("Shorten this to 15,000 characters or less. Nothing you typed is lost.")


class LetterTextForm(StatementForm):
    """A later letter or a complaint, to be changed by hand."""

    heading = _("Change your letter")
    text = WrittenText(
        label=_("Your letter"),
        max_length=LONGEST_LETTER,
        widget=forms.Textarea(attrs={"rows": "18"}),
        error_messages={
            "required": _("Write something, or go back to the text we made for you"),
            "max_length": LETTER_TOO_LONG,
        },
    )


class ComplaintTextForm(LetterTextForm):
    """A complaint, to be changed by hand: it goes to an authority, so nobody takes it for a letter to Meta."""

    heading = _("Change your complaint")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("Your complaint")


MOST_ADDRESS_LINES = 8
"""An address is a few lines; more would be a letter before the letter."""


class LetterForm(StepForm):
    """What a letter on paper needs on top: the address of whoever sends it, if they want it on the page.

    As it stands it is for a complaint; a letter to Meta says otherwise what the address is good for.
    """

    heads_page = False
    submit_label = _("Put it into the letter")
    address = WrittenText(
        label=_("Your postal address"),
        required=False,
        max_length=LONGEST_ADDRESS,
        widget=forms.Textarea(attrs={"rows": "4", "autocomplete": "street-address", "spellcheck": "false"}),
        help_text=_("The authority needs it to answer you. You can also write it on the paper by hand."),
        error_messages={"max_length": _("Shorten the address to 500 characters or less")},
    )
    keep = forms.BooleanField(
        label=_("Keep the address until everything is deleted"),
        required=False,
        help_text=_("Otherwise we forget it as soon as the letter is made."),
    )

    def clean_address(self) -> str:
        """Return the address without empty lines; refuse more lines than an address has."""
        lines = [line.strip() for line in self.cleaned_data["address"].splitlines() if line.strip()]
        if len(lines) > MOST_ADDRESS_LINES:
            raise forms.ValidationError(_("Shorten the address to 8 lines or less"))
        return "\n".join(lines)


class LetterToMetaForm(LetterForm):
    """What lets Meta find the person and answer, where a letter has to say it; nothing is compulsory."""

    name = WrittenLine(
        label=_("Your name"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name", "spellcheck": "false"}),
        error_messages={"max_length": _("Shorten the name to 200 characters or less")},
    )
    person_name = WrittenLine(
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages={"max_length": _("Shorten the name to 200 characters or less")},
    )
    answer_email = forms.EmailField(
        label=_("E-mail address for Meta’s answer"),
        required=False,
        max_length=254,
        error_messages={"invalid": _("Enter an e-mail address like name@example.com, or leave this empty")},
    )

    def __init__(self, *args: Any, facts: Facts, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["address"].help_text = _(
            "Meta can answer by post only if it knows where. You can also write it on the paper by hand."
        )
        if facts.on_behalf_of is Behalf.SELF:
            del self.fields["person_name"]
        else:
            is_child = facts.on_behalf_of is Behalf.CHILD
            self.fields["person_name"].label = _("Name of your child") if is_child else _("Name of the person")
        self.profiles = [account for account in Account if account in facts.accounts]
        for account in self.profiles:
            self.fields[PROFILE + account] = WrittenLine(
                label=_("Profile name or link: %(account)s") % {"account": account_names([account.value])},
                required=False,
                max_length=LONGEST_ACCOUNT_NAME,
                widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
                error_messages={"max_length": _("Shorten this to 120 characters or less")},
            )
        self.fields["keep"].label = _("Keep this until everything is deleted")
        profiles = [PROFILE + account for account in self.profiles]
        self.order_fields(["name", "person_name", *profiles, "answer_email", "address", "keep"])

    def facts_with(self, facts: Facts) -> Facts:
        """Return the facts with what was typed here; a field that was not sent leaves what was told before."""
        typed, told = self.names(), dict(facts.account_names)
        profiles = [(item, typed.get(PROFILE + item, told.get(item, ""))) for item in self.profiles]
        return replace(
            facts,
            name=typed.get("name", facts.name),
            person_name=typed.get("person_name", facts.person_name),
            account_names=tuple((item, name) for item, name in profiles if name),
        )

    def names(self) -> dict[str, str]:
        """Return what is kept with the answers where the person wants that."""
        sent = self.cleaned_data.items()
        return {name: value for name, value in sent if name in self.data and name not in {"address", "keep"}}


MOST_PARAGRAPHS = 40
"""A text of more is changed as a whole: so many boxes on one page help nobody."""


@dataclass(frozen=True, slots=True)
class ParagraphFields:
    """What one paragraph has on the page: a box to write in, a box to tick, and our words beside them."""

    number: int
    text: BoundField
    leave_out: BoundField
    made: str
    is_changed: bool


class ParagraphsForm(StepForm):
    """The statement in paragraphs: each may be left out, or written in other words."""

    heading = _("Change it paragraph by paragraph")
    submit_label = _("Save")
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    count = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=MOST_PARAGRAPHS)
    longest = LONGEST_OWN_WORDS
    too_long = _("Shorten this to 5,000 characters or less. Nothing you typed is lost.")

    def __init__(self, *args: Any, blocks: Sequence[Block], revision: int, **kwargs: Any) -> None:
        kwargs["initial"] = {"revision": revision, "count": len(blocks)}
        super().__init__(*args, **kwargs)
        self.blocks = blocks
        # What a second window sent may have more paragraphs than there are now.
        sent = self.data.get("count", "")
        self.size = min(int(sent), MOST_PARAGRAPHS) if sent.isdecimal() and len(sent) < 4 else len(blocks)
        for index in range(self.size):
            block = blocks[index] if index < len(blocks) else Block(now="")
            self.fields[f"text_{index}"] = WrittenText(
                label=_("Paragraph %(number)s") % {"number": index + 1},
                required=False,
                initial=block.now or block.made,
                widget=forms.Textarea(attrs={"rows": "4"}),
            )
            self.fields[f"leave_out_{index}"] = forms.BooleanField(
                label=_("Leave out"), required=False, initial=block.is_left_out
            )

    @property
    def paragraphs(self) -> list[ParagraphFields]:
        """Return the paragraphs in order, as the page shows them."""
        return [
            ParagraphFields(
                number=index + 1,
                text=self[f"text_{index}"],
                leave_out=self[f"leave_out_{index}"],
                made=self.blocks[index].made if index < len(self.blocks) else "",
                is_changed=index < len(self.blocks) and self.blocks[index].is_changed,
            )
            for index in range(self.size)
        ]

    def clean(self) -> dict[str, Any]:
        """Join what is kept; refuse nothing at all and what no form would take."""
        cleaned = super().clean()
        kept = [cleaned.get(f"text_{index}", "") for index in range(self.size) if not cleaned.get(f"leave_out_{index}")]
        cleaned["text"] = joined(kept)
        if not cleaned["text"]:
            self.add_error(None, _("Keep at least one paragraph"))
        elif len(cleaned["text"]) > self.longest:
            self.add_error(None, self.too_long)
        return cleaned


class LetterParagraphsForm(ParagraphsForm):
    """A later letter or a complaint in paragraphs."""

    longest = LONGEST_LETTER
    too_long = LETTER_TOO_LONG


class SubmissionForm(StepForm):
    """When it was sent, and for which accounts."""

    heading = _("You have sent it")
    submit_label = _("Save and show my dates")
    sent_on = forms.DateField(
        label=_("On which day did you send it?"),
        widget=DayInput,
        error_messages={
            "required": _("Enter the day you sent it"),
            "invalid": _("Enter the day like 2026-11-23"),
        },
    )
    accounts = forms.MultipleChoiceField(
        label=_("Which form did you send?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Choose which form you sent"),
            "invalid_choice": _("Choose from the forms on this page"),
        },
    )
    sent_by = forms.ChoiceField(
        label=_("How did you send it?"),
        widget=forms.RadioSelect,
        choices=[("form", _("With Meta’s form")), ("post", _("As a letter by post"))],
        error_messages={"required": _("Choose how you sent it")},
    )
    confirmed = forms.BooleanField(
        label=_("Meta has told me that it arrived"),
        required=False,
        help_text=_("On its page, or in an e-mail. If you are not sure, leave this empty."),
    )

    def __init__(
        self,
        *args: Any,
        accounts: Sequence[tuple[str, str]],
        length: str,
        today: date,
        which: int = 1,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.length = length
        self.which = which
        if which > 1:
            self.heading = _("You have sent it for another account")
        self.fields["sent_on"].widget = DayInput(latest=today)
        cast("forms.MultipleChoiceField", self.fields["accounts"]).choices = list(accounts)
        if len(accounts) == 1:
            del self.fields["accounts"]

    @property
    def helper(self) -> FormHelper:
        """Return the layout of every question, with the length of the text that was sent."""
        helper = super().helper
        helper.add_input(Hidden("length", self.length))
        helper.add_input(Hidden("which", str(self.which)))
        return helper

    def clean_sent_on(self) -> date:
        """Refuse days that cannot be."""
        sent_on: date = self.cleaned_data["sent_on"]
        if sent_on > self.today:
            raise forms.ValidationError(_("Enter today or an earlier day: this one is still to come"))
        if sent_on < EARLIEST_SENDING:
            raise forms.ValidationError(_("Enter a day in 2020 or later"))
        return sent_on
