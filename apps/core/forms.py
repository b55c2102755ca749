"""Forms that ask: one question on a page, checked on the server, drawn by the template pack "questions"."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy


@dataclass(frozen=True)
class Option:
    """One tile of a question that offers choices."""

    id: str
    type: str
    name: str
    value: str
    label: str
    hint: str
    is_selected: bool
    is_exclusive: bool

    @property
    def hint_id(self) -> str:
        return f"{self.id}_hint"


@dataclass(frozen=True)
class OptionGroup:
    """Options that belong together on a page with many; closed until somebody opens it."""

    heading: Any
    options: list[Option]
    is_open: bool
    note: Any = ""


class QuestionField(forms.BoundField):
    """A field as the templates see it: what kind of question it is, and what belongs to it."""

    form: "StepForm"

    @property
    def is_heading(self) -> bool:
        """Say whether this field's label is the heading of the page."""
        return self.form.heading_field == self.name

    @property
    def is_optional(self) -> bool:
        # A single tick box is never marked: leaving it alone is an answer as good as any.
        return not self.field.required and self.kind != "tick"

    @property
    def kind(self) -> str:
        """Return which template draws this field: options, tick, parts or control."""
        widget = self.field.widget
        if isinstance(widget, forms.RadioSelect):  # and its child, CheckboxSelectMultiple
            return "options"
        if isinstance(widget, forms.CheckboxInput):
            return "tick"
        return "parts" if widget.use_fieldset else "control"

    @property
    def options(self) -> list[Option]:
        hints = self.form.option_hints.get(self.name, {})
        exclusive = self.form.exclusive.get(self.name)
        return [
            Option(
                id=subwidget.data["attrs"].get("id", ""),
                type=subwidget.data["type"],
                name=subwidget.data["name"],
                value=str(subwidget.data["value"]),
                label=subwidget.data["label"],
                hint=hints.get(str(subwidget.data["value"]), ""),
                is_selected=subwidget.data["selected"],
                is_exclusive=exclusive is not None and str(subwidget.data["value"]) == exclusive,
            )
            for subwidget in self.subwidgets
        ]

    @property
    def groups(self) -> list[OptionGroup]:
        """Return the options in their groups, in order; empty where the form names none.

        The first group is open, and each in which something is selected. Options without a group, such
        as "none of these", stand below.
        """
        heading_of = self.form.option_groups.get(self.name, {})
        named: dict[str, list[Option]] = {}
        for option in self.options:
            if option.value in heading_of:
                named.setdefault(str(heading_of[option.value]), []).append(option)
        return [
            OptionGroup(
                heading,
                options,
                is_open=number == 0 or any(option.is_selected for option in options),
                note=self.form.group_notes.get(heading, ""),
            )
            for number, (heading, options) in enumerate(named.items())
        ]

    @property
    def ungrouped(self) -> list[Option]:
        """Return the options that stand in no group."""
        heading_of = self.form.option_groups.get(self.name, {})
        return [option for option in self.options if option.value not in heading_of]

    @property
    def first_control_id(self) -> str:
        """Return the id an error message links to: the control, or the first of several."""
        return f"{self.auto_id}_0" if self.kind in {"options", "parts"} else self.id_for_label

    @property
    def character_limit(self) -> int | None:
        """Return how many characters fit, where the page counts them."""
        limit = getattr(self.field, "max_length", None)
        return limit if isinstance(self.field.widget, forms.Textarea) else None

    @property
    def written_limit(self) -> str:
        """Return that number as the language of the page writes it: "5,000", "5.000"."""
        return number_format(self.character_limit, force_grouping=True) if self.character_limit else ""

    @property
    def aria_describedby(self) -> str | None:
        described_by = super().aria_describedby
        if described_by is None or not self.character_limit or not self.auto_id:
            return described_by
        return f"{described_by} {self.auto_id}_count".strip()


class DayInput(forms.DateInput):
    """The browser's own date field; it wants and sends dates as 2026-11-23 in every language."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None, *, latest: date | None = None) -> None:
        super().__init__(attrs={**({"max": latest.isoformat()} if latest else {}), **(attrs or {})}, format="%Y-%m-%d")


class StepForm(forms.Form):
    """One page of questions with one button.

    The label of the first visible field is the heading of the page, unless `heading` gives another.
    A form that is only a part of a page sets `heads_page = False`.
    """

    heading: Any = ""
    hint: Any = ""
    why: Any = ""
    submit_label: Any = _("Continue")
    heads_page = True

    # {"field": {"value": "one line under the option's label"}}
    option_hints: Mapping[str, Mapping[str, Any]] = {}
    # {"field": {"value": "heading of the group it stands in"}}, in the order of the groups
    option_groups: Mapping[str, Mapping[str, Any]] = {}
    # {"heading of a group": "one line above its options"}
    group_notes: Mapping[str, Any] = {}
    # {"field": "value"}: the option that cannot go with others; an "or" stands before it
    exclusive: Mapping[str, str] = {}

    bound_field_class = QuestionField
    # The server checks. "Required" would be read out before anyone had a chance to answer.
    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            _prepare(field)
        first = self._first_visible()
        if self.hint and first and not self.heading and not self.fields[first].help_text:
            self.fields[first].help_text = self.hint

    @property
    def title(self) -> str:
        """Return the question this page asks, for its heading and its title."""
        if self.heading:
            return str(self.heading)
        first = self._first_visible()
        return str(self[first].label) if first else ""

    @property
    def heading_field(self) -> str | None:
        """Return the name of the field whose label is the heading, if one is."""
        return None if self.heading or not self.heads_page else self._first_visible()

    @property
    def helper(self) -> FormHelper:
        helper = FormHelper()
        helper.form_class = "step-form"
        helper.attrs = {"novalidate": ""}
        # Without a name the button sends nothing, and two forms on a page share no id.
        helper.add_input(Submit("", self.submit_label))
        return helper

    def clean(self) -> dict[str, Any]:
        """Refuse "none of these" together with something else; scripts untick it, but may be off."""
        cleaned = super().clean() or self.cleaned_data
        for name, value in self.exclusive.items():
            chosen = cleaned.get(name)
            if isinstance(chosen, list | tuple | set | frozenset) and value in chosen and len(chosen) > 1:
                options = cast(QuestionField, self[name]).options
                label = next(option.label for option in options if option.is_exclusive)
                message = _("Select everything that fits, or only “%(option)s”")
                self.add_error(name, ValidationError(message, code="exclusive", params={"option": label}))
        return cleaned

    def _first_visible(self) -> str | None:
        return next((name for name, field in self.fields.items() if not field.widget.is_hidden), None)


def _prepare(field: forms.Field) -> None:
    """Give a field what its kind wants from a browser; what the form sets itself stays."""
    attrs = field.widget.attrs
    if isinstance(field.widget, forms.EmailInput):
        for name, value in {"autocomplete": "email", "spellcheck": "false", "autocapitalize": "none"}.items():
            attrs.setdefault(name, value)
    if isinstance(field.widget, forms.Textarea):
        # The browser would cut off pasted text without a word; the page counts, and the server says so.
        attrs.pop("maxlength", None)
        attrs["rows"] = attrs.get("rows") if attrs.get("rows") not in {None, "10"} else "6"
        attrs.pop("cols", None)
        if limit := getattr(field, "max_length", None):
            attrs["data-character-limit"] = str(limit)
            field.error_messages.setdefault(
                "max_length",
                ngettext_lazy(
                    "Shorten this to %(limit_value)d character or less",
                    "Shorten this to %(limit_value)d characters or less",
                    "limit_value",
                ),
            )
