import re
from datetime import date
from html.parser import HTMLParser

import pytest
from crispy_forms.utils import render_crispy_form
from django import forms
from django.template.loader import render_to_string
from django.utils import translation

from apps.core.forms import DayInput, StepForm


@pytest.fixture(autouse=True)
def in_english():
    """A page that another test asked for leaves its language behind: the middleware keeps it while answers stream."""
    with translation.override("en"):
        yield


class SharedForm(StepForm):
    hint = "Select everything that fits."
    why = "Each of these can become a reason."
    shared = forms.MultipleChoiceField(
        label="What have you shared?",
        choices=[("photos", "Photos"), ("comments", "Comments"), ("none", "None of these")],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Select what you have shared"},
    )
    option_hints = {"shared": {"photos": "In stories, too"}}
    exclusive = {"shared": "none"}


class AccountForm(StepForm):
    heading = "Your account"
    hint = "Meta's form asks for it."
    token = forms.CharField(widget=forms.HiddenInput, required=False)
    email = forms.EmailField(label="E-mail address", required=False, help_text="The one you sign in with.")
    name = forms.CharField(label="Name", error_messages={"required": "Enter the name on the account"})
    words = forms.CharField(label="Anything to add?", required=False, max_length=20, widget=forms.Textarea)
    sent_on = forms.DateField(label="Day", required=False, widget=DayInput(latest=date(2026, 11, 23)))
    may_act = forms.BooleanField(label="I may act for this person", required=False)


class Elements(HTMLParser):
    """The start tags of a page, as (name, attributes)."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def all(self, tag: str, **wanted: str) -> list[dict]:
        return [attrs for name, attrs in self.found if name == tag and wanted.items() <= attrs.items()]

    def ids(self) -> list[str]:
        return [attrs["id"] for _, attrs in self.found if "id" in attrs]


def drawn(form) -> Elements:
    return Elements(render_crispy_form(form))


def test_the_label_of_the_first_visible_field_is_the_only_heading():
    html = render_crispy_form(SharedForm())

    assert SharedForm().title == "What have you shared?"
    assert re.search(r"<legend[^>]*>\s*<h1>\s*What have you shared\?\s*</h1>\s*</legend>", html)
    assert html.count("<h1") == 1


def test_the_label_of_a_single_control_is_the_heading_too():
    class NameForm(StepForm):
        name = forms.CharField(label="What is your name?")

    html = render_crispy_form(NameForm())

    assert re.search(r'<h1[^>]*>\s*<label for="id_name">\s*What is your name\?\s*</label>\s*</h1>', html)


def test_a_heading_of_its_own_leaves_the_labels_alone():
    html = render_crispy_form(AccountForm())

    assert AccountForm().title == "Your account"
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", html) == ["Your account"]
    assert "Meta&#x27;s form asks for it." in html


def test_a_form_inside_a_page_has_no_heading():
    class PartForm(SharedForm):
        heads_page = False

    assert "<h1" not in render_crispy_form(PartForm())


def test_the_form_leaves_checking_to_the_server_and_has_one_button():
    page = drawn(AccountForm())

    assert "novalidate" in page.all("form", method="post")[0]
    assert [button["type"] for button in page.all("button")] == ["submit"]
    assert not [attrs for _, attrs in page.found if "required" in attrs or "disabled" in attrs]


def test_nothing_is_ticked_before_someone_ticks_it():
    page = drawn(SharedForm())

    assert not [attrs for attrs in page.all("input") if "checked" in attrs]


def test_what_was_ticked_stays_ticked():
    page = drawn(SharedForm({"shared": ["comments"]}))

    assert [attrs["value"] for attrs in page.all("input") if "checked" in attrs] == ["comments"]


def test_an_option_is_described_by_its_hint():
    html = render_crispy_form(SharedForm())

    assert Elements(html).all("input", value="photos")[0]["aria-describedby"] == "id_shared_0_hint"
    assert re.search(r'id="id_shared_0_hint">In stories, too<', html)


def test_an_or_stands_before_the_exclusive_option_only():
    html = render_crispy_form(SharedForm())

    assert len(re.findall(r'<p class="or">', html)) == 1
    assert html.index('class="or"') > html.index("Comments")
    assert "data-exclusive" in Elements(html).all("input", value="none")[0]


def test_the_exclusive_option_is_refused_together_with_another():
    form = SharedForm({"shared": ["photos", "none"]})

    assert form.errors["shared"] == ["Select everything that fits, or only “None of these”"]


@pytest.mark.parametrize("chosen", [["none"], ["photos", "comments"]])
def test_the_exclusive_option_alone_and_the_others_together_are_fine(chosen):
    assert SharedForm({"shared": chosen}).is_valid()


def test_the_hint_and_the_error_describe_the_group_in_this_order():
    page = drawn(SharedForm({}))

    assert page.all("fieldset")[0]["aria-describedby"] == "id_shared_helptext id_shared_error"
    assert {"id_shared_helptext", "id_shared_error"} <= set(page.ids())


def test_everything_that_is_referred_to_exists_once():
    page = drawn(AccountForm({"email": "kim@", "words": "x" * 30}))

    ids = page.ids()
    referred = [name for _, attrs in page.found for name in attrs.get("aria-describedby", "").split()]
    referred += [attrs["for"] for attrs in page.all("label")]
    assert len(ids) == len(set(ids))
    assert set(referred) <= set(ids)


def test_a_wrong_control_says_so_and_a_right_one_does_not():
    page = drawn(AccountForm({"email": "kim@", "name": "Kim Example"}))

    assert page.all("input", name="email")[0]["aria-invalid"] == "true"
    assert "aria-invalid" not in page.all("input", name="name")[0]


def test_radios_and_tick_boxes_of_a_group_carry_no_state_of_their_own():
    page = drawn(SharedForm({}))

    assert not [attrs for attrs in page.all("input") if "aria-invalid" in attrs]


def test_optional_is_said_in_words_and_never_by_an_asterisk():
    html = render_crispy_form(AccountForm())

    assert len(re.findall(r'class="optional"', html)) == 3
    assert not re.search(r'Name\s*<span class="optional"', html)
    assert "*" not in re.sub(r"<[^>]*>", "", html)


def test_the_summary_links_to_the_first_control_of_every_wrong_field():
    group, account = SharedForm({}), AccountForm({"email": "kim@"})

    links = [
        attrs["href"]
        for form in (group, account)
        for attrs in Elements(render_to_string("components/error_summary.html", {"form": form})).all("a")
    ]

    assert links == ["#id_shared_0", "#id_email", "#id_name"]
    assert "id_shared_0" in drawn(group).ids()


def test_there_is_no_summary_without_errors():
    assert render_to_string("components/error_summary.html", {"form": SharedForm()}).strip() == ""


def test_an_error_without_a_field_stands_in_the_summary_as_text():
    form = AccountForm({"name": "Kim Example"})
    form.add_error(None, "You have sent this form already.")

    html = render_to_string("components/error_summary.html", {"form": form})

    assert "<li>You have sent this form already.</li>" in html


def test_a_long_text_is_counted_and_never_cut_off():
    page = drawn(AccountForm())
    area = page.all("textarea")[0]

    assert "maxlength" not in area
    assert area["data-character-limit"] == "20"
    assert area["aria-describedby"] == "id_words_count"
    assert page.all("p", id="id_words_count")[0]["data-count-for"] == "id_words"


def test_a_text_that_is_too_long_stays_and_the_error_says_what_to_do():
    form = AccountForm({"name": "Kim Example", "words": "a text of far more than twenty characters"})

    assert form.errors["words"] == ["Shorten this to 20 characters or less"]
    assert "a text of far more than twenty characters" in render_crispy_form(form)


def test_an_e_mail_field_asks_the_browser_for_an_e_mail_address():
    attrs = drawn(AccountForm()).all("input", name="email")[0]

    assert (attrs["type"], attrs["autocomplete"], attrs["spellcheck"]) == ("email", "email", "false")


def test_a_day_is_written_as_browsers_want_it():
    page = drawn(AccountForm(initial={"sent_on": date(2026, 11, 3)}))

    attrs = page.all("input", name="sent_on")[0]
    assert (attrs["type"], attrs["value"], attrs["max"]) == ("date", "2026-11-03", "2026-11-23")


def test_hidden_fields_come_along_without_a_label():
    page = drawn(AccountForm())

    assert page.all("input", name="token")[0]["type"] == "hidden"
    assert not page.all("label", **{"for": "id_token"})


def test_what_a_person_wrote_is_shown_as_text():
    form = AccountForm({"name": '"><script>alert(1)</script>', "words": "</textarea><b>"})

    html = render_crispy_form(form)

    assert "<script>alert" not in html
    assert "</textarea><b>" not in html


def test_no_form_carries_a_style_or_a_script_of_its_own():
    for form in (SharedForm({}), AccountForm({})):
        for tag, attrs in drawn(form).found:
            assert "style" not in attrs
            assert not [name for name in attrs if name.startswith("on")]
            assert tag != "script" or attrs["src"].startswith("/static/js/")


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "5,000"), ("de", "5.000"), ("pl", "5\N{NO-BREAK SPACE}000"), ("pt-br", "5.000")],
)
def test_how_much_fits_is_written_as_the_language_writes_numbers(language, written):
    class LongForm(StepForm):
        words = forms.CharField(label="Anything to add?", max_length=5000, widget=forms.Textarea)

    with translation.override(language):
        assert LongForm()["words"].written_limit == written
