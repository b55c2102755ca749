"""The statement's page is kept beside the text, and shown only while it would be built the same."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.conf import settings
from django.db import OperationalError, connection
from django.db.models import QuerySet
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from apps.core.encrypted import Sealed
from apps.objections import kept_pages, measuring
from apps.objections.drafts import objection_and_rows
from apps.objections.models import Objection, Statement
from apps.objections.views import statement as view
from tests.integration.objections.test_statement_pages import written
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db

DIFFERENT = ("something else", Sealed(b"something else"))
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]*)"')
OTHER_BROWSER = {"user-agent": "Another", "accept": "*/*", "accept-encoding": "br", "x-forwarded-for": "192.0.2.7"}


@pytest.fixture
def built(monkeypatch):
    """Note each page that is built, and not taken from where it is kept."""
    pages = []

    def noting(*given):
        pages.append(given)
        return building(*given)

    building = kept_pages.build
    monkeypatch.setattr(kept_pages, "build", noting)
    return pages


@pytest.fixture
def visitor(monkeypatch) -> Visitor:
    """Somebody who has looked at their text as often as it takes until its page is kept."""
    named(monkeypatch)
    visitor = written()
    page_of(visitor)
    assert full().page_from
    return visitor


def named(monkeypatch) -> None:
    """Let the site say who runs it: where nobody is named, that alone differs by language."""
    monkeypatch.setattr(settings, "SITE_OPERATOR", "Example Association")


def full() -> Statement:
    return Statement.objects.filter(length="full").latest("created_at")


def page_of(visitor: Visitor, query: str = "") -> str:
    """Return the page without the forms' token, which is another one each time."""
    return TOKEN.sub("", visitor.client.get(f"/statement/{query}").content.decode())


def page_built_anew(visitor: Visitor, query: str = "") -> str:
    Statement.objects.update(page=None, page_from="", measured=None, measured_from="")
    return page_of(visitor, query)


def kinds(queries) -> list[str]:
    return [each["sql"].split()[0] for each in queries if not each["sql"].startswith(("SAVEPOINT", "RELEASE"))]


def test_a_page_is_built_twice_kept_the_second_time_and_then_shown_as_it_is(built):
    visitor = written()
    first = len(built)

    with CaptureQueriesContext(connection) as second:
        page = page_of(visitor)
    with CaptureQueriesContext(connection) as third:
        again = page_of(visitor)

    assert first == 1
    assert kinds(second) == ["SELECT", "SELECT", "UPDATE"]
    assert kinds(third) == ["SELECT", "SELECT"]
    assert len(built) == 2
    assert page == again == page_built_anew(visitor)
    assert "What your text has" in page


def test_short_and_full_keep_a_page_each(visitor, built):
    pages = [page_of(visitor, "?length=short") for _ in range(2)]

    assert pages[0] == page_of(visitor, "?length=short") != page_of(visitor)
    assert len(built) == 2


def edit(text):
    def change(visitor, _monkeypatch):
        form = {"length": "full", "text": text, "revision": full().revision}
        assert visitor.client.post("/statement/change/", form).status_code == 302

    return change


def send(address, **values):
    def change(visitor, _monkeypatch):
        assert visitor.client.post(address, {"length": "full"} | values).status_code == 302

    return change


def answer(slug, **values):
    def change(visitor, _monkeypatch):
        assert visitor.answer(slug, values).status_code == 200

    return change


def setting(name, value):
    def change(_visitor, monkeypatch):
        monkeypatch.setattr(settings, name, value)

    return change


def speak(language):
    def change(visitor, _monkeypatch):
        visitor.client.post("/language/", {"language": language, "next": "/statement/"})

    return change


def another_day(_visitor, monkeypatch):
    """The day on which the law of the United Kingdom changes would do; any other shows that the day is looked at."""
    monkeypatch.setattr(timezone, "localdate", lambda: date(2031, 3, 1))


def edited_twice(visitor, monkeypatch):
    for text in ("Please stop.", "Stop it."):
        edit(text)(visitor, monkeypatch)
    send("/statement/restore/")(visitor, monkeypatch)


CHANGES = {
    "an edit": edit("Please stop. Call me at +49 30 901820."),
    "edits put aside": edited_twice,
    "another wording": send("/statement/write/", variant="1"),
    "another tone": send("/statement/write/", tone="firm"),
    "another language of the text": send("/statement/write/", language="de"),
    "an answer that makes the text outdated": answer("since-when", since_year="2014"),
    "an answer and the text written anew": lambda visitor, patch: [
        answer("your-own-words", own_words="They are not yours.")(visitor, patch),
        send("/statement/write/")(visitor, patch),
    ],
    "another language of the page": speak("de"),
    "the name of the site": setting("SITE_NAME", "Another Site"),
    "who runs it": setting("SITE_OPERATOR", "Beispiel e. V."),
    "where its source is": setting("SITE_SOURCE_URL", "https://example.org/source"),
    "its imprint": setting("SITE_IMPRINT_URL", "https://example.org/imprint"),
    "its colour": setting("SITE_COLOUR", "#123456"),
    "a test system": setting("DEMO", True),
    "fewer languages": setting("LANGUAGES", [("en", "English"), ("de", "German")]),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_the_page_shows_changes_the_page_at_once(visitor, change, monkeypatch):
    before = page_of(visitor)

    change(visitor, monkeypatch)
    after = page_of(visitor)
    page_of(visitor)
    kept_again = page_of(visitor)

    assert after != before
    assert after == kept_again == page_built_anew(visitor)


def test_the_first_text_comes_back_with_its_answer(visitor):
    before = page_of(visitor)
    answer("since-when", since_year="2014")(visitor, None)
    outdated = [page_of(visitor) for _ in range(3)]

    answer("since-when", since_year="2011")(visitor, None)
    after = page_of(visitor)

    assert all("Your answers have changed since" in page for page in outdated)
    assert after == before


def follows_from(length="full", today=date(2026, 11, 27), language="en", **changed) -> str:
    """Return what the page follows from; `changed` are values of columns that stand in the place of what is stored."""
    objection, rows = objection_and_rows(Objection.objects.get().reference, "full")
    for name, value in changed.items():
        row, column = {"objection": objection, "statement": rows[0]}[name.partition("__")[0]], name.partition("__")[2]
        assert row.__dict__[column] != value
        row.__dict__[column] = value
    with translation.override(language):
        return kept_pages.follows_from(RequestFactory().get("/"), objection, rows, length=length, today=today)


def columns() -> list[str]:
    return [
        f"{model.__name__.lower()}__{field.attname}"
        for model in (Objection, Statement)
        for field in model._meta.concrete_fields
        if field.attname not in kept_pages.NOT_SHOWN[model]
    ]


def test_the_page_follows_from_every_column_but_those_named():
    written()
    usual = follows_from()

    others = {(column, value): follows_from(**{column: value}) for column in columns() for value in DIFFERENT}

    assert [column for column, other in others.items() if other == usual] == []
    assert len(set(others.values())) == 2 * len(columns()) > 40


def test_columns_that_are_left_out_exist_and_are_moved_by_looking_alone():
    left_out = {model.__name__: set(names) for model, names in kept_pages.NOT_SHOWN.items()}

    assert left_out == {"Objection": {"active_at"}, "Statement": {"measured", "measured_from", "page", "page_from"}}


def test_the_page_follows_from_day_length_language_release_and_each_row(monkeypatch):
    named(monkeypatch)
    written()
    usual = follows_from()
    objection, rows = objection_and_rows(Objection.objects.get().reference, "full")
    request, today = RequestFactory().get("/"), date(2026, 11, 27)
    with translation.override("en"):
        twice = kept_pages.follows_from(request, objection, rows * 2, length="full", today=today)
        none = kept_pages.follows_from(request, objection, [], length="full", today=today)

    others = [follows_from(today=date(2026, 11, 28)), follows_from("short"), follows_from(language="fr"), twice, none]
    monkeypatch.setattr(kept_pages, "release", lambda: "the next one")
    others.append(follows_from())

    assert usual not in others
    assert len(set(others)) == 6


def test_the_release_changes_with_templates_translations_law_and_static_files(tmp_path, monkeypatch):
    # Translations may lie outside of the project.
    project, locale = tmp_path / "project", tmp_path / "elsewhere"
    templates = project / "templates"
    monkeypatch.setattr(settings, "BASE_DIR", project)
    monkeypatch.setattr(settings, "LOCALE_PATHS", [locale])
    for folder in (templates, locale):
        folder.mkdir(parents=True)
    releases = []

    def note():
        kept_pages.release.cache_clear()
        releases.append(kept_pages.release())

    note()
    for path, content in [(templates / "base.html", "a"), (templates / "base.html", "b"), (locale / "django.mo", "c")]:
        path.write_text(content)
        note()
    monkeypatch.setattr(measuring, "release", lambda: "another law")
    note()
    monkeypatch.setattr(kept_pages, "staticfiles_storage", type("Storage", (), {"hashed_files": {"site.css": "1"}}))
    note()
    kept_pages.release.cache_clear()

    assert len(set(releases)) == len(releases) == 6


def test_another_day_is_another_page(visitor, built, monkeypatch):
    another_day(visitor, monkeypatch)

    page_of(visitor)

    assert len(built) == 1


def test_nothing_else_of_a_request_is_in_what_is_kept(visitor, built):
    """The same objection from another browser, by another address: the pieces that would be kept are the same."""
    Statement.objects.update(page_from="")

    for query, headers in [("", {}), ("?length=full&from=abc", OTHER_BROWSER)]:
        visitor.client.get(f"/statement/{query}", headers=headers)
    pages = [kept_pages.Page.from_bytes(full().page), kept_pages.build(*built[0]), kept_pages.build(*built[1])]

    assert built[0][0].get_full_path() != built[1][0].get_full_path()
    assert pages[0] == pages[1] == pages[2]


def test_each_answer_has_a_token_of_its_own_and_the_address_it_was_asked_by(visitor, built):
    browser = Client(enforce_csrf_checks=True)
    browser.cookies = visitor.client.cookies
    asked_by = '/statement/?length=full&x="><b>'

    pages = [browser.get(asked_by).content.decode() for _ in range(2)]
    tokens = [set(TOKEN.findall(page)) for page in pages]
    sent = [
        browser.post("/statement/restore/", {"length": "full", "csrfmiddlewaretoken": token}).status_code
        for token in (tokens[0].pop(), tokens[1].pop(), "a" * 64)
    ]

    assert built == []
    assert tokens == [set(), set()]
    assert sent == [302, 302, 403]
    nexts = {each for page in pages for each in re.findall(r'name="next" value="([^"]*)"', page)}
    assert nexts == {"/statement/?length=full&amp;x=%22%3E%3Cb%3E"}


def test_a_page_of_one_person_is_shown_to_nobody_else(visitor):
    other = written()
    other.client.post("/statement/change/", {"length": "full", "text": "Of another.", "revision": 0})

    pages = [page_of(each) for _ in range(3) for each in (visitor, other)]

    assert ["Of another." in page for page in pages] == [False, True] * 3


def test_what_is_kept_stands_sealed_in_the_table(visitor):
    edit("Please stop, says Emma Example.")(visitor, None)
    for _ in range(3):
        page_of(visitor)

    with connection.cursor() as cursor:
        cursor.execute("SELECT page FROM objections_statement WHERE length = 'full'")
        stored = [bytes(row[0]) for row in cursor.fetchall()]

    assert any("Emma Example" in str(piece) for piece in kept_pages.Page.from_bytes(full().page).pieces)
    assert len(stored) == 1
    assert len(stored[0]) < 10_000
    for words in (b"Emma", b"<html", b"x\x9c"):
        assert words not in stored[0]


def test_a_page_whose_seal_is_broken_is_built_anew_and_the_operator_told(visitor, caplog):
    before = page_of(visitor)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE objections_statement SET page = measured WHERE length = 'full'")

    after = page_of(visitor)

    assert after == before
    assert [getattr(record, "event_id", "") for record in caplog.records] == ["seal-broken"]


def test_a_page_that_cannot_be_kept_is_shown_all_the_same(visitor, caplog, monkeypatch):
    Statement.objects.update(page=None, page_from="")
    page_of(visitor)

    def full_disk(*_anything, **_values):
        raise OperationalError("could not extend file: No space left on device")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(QuerySet, "update", full_disk)
        answer = visitor.client.get("/statement/")

    assert answer.status_code == 200
    assert "What your text has" in answer.content.decode()
    assert [getattr(record, "event_id", "") for record in caplog.records] == ["page-not-kept"]
    assert full().page is None


def test_a_statement_that_was_erased_meanwhile_is_no_error(visitor):
    statement = full()
    page = kept_pages.Page(("text",))
    Objection.objects.all().delete()

    for _ in range(2):
        kept_pages.keep(statement, page, follows_from="abc")

    assert not Statement.objects.exists()


def test_while_templates_are_being_written_no_page_is_kept(settings):
    settings.DEBUG = True
    visitor = written()

    for _ in range(3):
        page_of(visitor)

    assert full().page is None


def test_what_was_looked_at_once_is_remembered_as_hashes_and_not_for_ever(monkeypatch):
    monkeypatch.setattr(kept_pages, "LOOKED_AT_ONCE", {})
    monkeypatch.setattr(kept_pages, "REMEMBERED", 3)

    for number in range(5):
        kept_pages.keep(Statement(pk=0), kept_pages.Page(()), follows_from=str(number))

    assert list(kept_pages.LOOKED_AT_ONCE) == ["2", "3", "4"]


def test_a_page_without_a_text_leads_to_the_check_as_before():
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "DE"})

    assert visitor.client.get("/statement/")["Location"] == "/check/"
    assert view.chosen_length(RequestFactory().get("/statement/?length=none")) == "full"
