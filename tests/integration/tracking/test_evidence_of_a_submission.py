"""Evidence belongs to one submission, or to all: chosen when it is kept, said wherever it is listed."""

from __future__ import annotations

import html
import json
from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from apps.objections import evidence
from apps.objections.exporting import belongings
from apps.objections.models import Evidence, Submission
from tests.integration.objections.test_statement_pages import written
from tests.integration.tracking.conftest import PARENT_IN_AUSTRIA, sent, told
from tests.integration.tracking.test_lifecycle import submission

pytestmark = pytest.mark.django_db
PAGE = "/overview/evidence/"


def keep(visitor, called, **said):
    """Keep a file as the page that was just opened asks for it."""
    key = visitor.open(PAGE).context["form"].initial["form_key"]
    file = SimpleUploadedFile("x.txt", b"What Meta wrote.")
    visitor.client.post(PAGE, {"file": file, "mail": "", "called": called, "form_key": key, **said})
    return Evidence.objects.latest("pk")


@pytest.fixture
def both(on_day):
    visitor, _ = sent(written(PARENT_IN_AUSTRIA), accounts=["facebook", "instagram"])
    return visitor, *Submission.objects.order_by("pk")


def test_from_a_submissions_place_it_is_chosen_already(both):
    visitor, facebook, instagram = both
    overview = visitor.open("/overview/").content.decode()

    page = visitor.open(PAGE, about=str(instagram.pk))

    assert f'href="{PAGE}?about={instagram.pk}"' in overview
    assert f'href="{PAGE}?about={facebook.pk}"' in overview
    assert [option.label for option in page.context["form"]["about"].options if option.is_selected] == [
        "Instagram, sent on 25 November 2026"
    ]


def test_what_is_kept_for_one_is_said_in_the_list_and_on_the_overview(both):
    visitor, facebook, instagram = both

    keep(visitor, "The form", about=str(facebook.pk))
    keep(visitor, "A mail")
    listed = html.unescape(visitor.open(PAGE).content.decode())
    overview = visitor.open("/overview/")
    standings = {one.submission.pk: one for one in overview.context["standings"]}

    assert "for Facebook" in listed
    assert "for Instagram" not in listed
    assert [file.title for file in standings[facebook.pk].evidence] == ["The form"]
    assert standings[instagram.pk].evidence == ()
    assert "Kept as proof:" in overview.content.decode()
    assert "The form" in overview.content.decode()


def test_with_one_submission_it_belongs_to_that_one_and_nothing_is_asked(on_day):
    visitor, one = sent()

    hidden = visitor.open(PAGE).context["form"]["about"]
    kept = keep(visitor, "The form", about=hidden.value())

    assert hidden.is_hidden
    assert kept.submission == one


def test_before_anything_is_sent_it_belongs_to_all(on_day):
    visitor = written()

    assert keep(visitor, "Before").submission is None


@pytest.mark.parametrize("about", ["999999", "x", "-1"])
def test_a_submission_that_is_not_there_is_refused_and_what_was_typed_stays(both, about):
    visitor, _, _ = both
    file = SimpleUploadedFile("x.txt", b"What Meta wrote.")

    visitor.send(PAGE, {"file": file, "mail": "", "called": "The form", "about": about})

    assert "Choose from those on this page" in visitor.text
    assert "The form" in visitor.text
    assert not Evidence.objects.exists()


def test_nothing_can_be_hung_on_somebody_elses_submission(both):
    visitor, facebook, _ = both
    strangers = submission()

    visitor.send(PAGE, {"mail": "What Meta wrote.", "called": "", "about": str(strangers.pk)})
    with pytest.raises(Submission.DoesNotExist):
        evidence.keep_evidence(
            objection_id=facebook.objection_id,
            form_key="one",
            title="",
            examined=evidence.examine(b"What Meta wrote."),
            now=datetime(2026, 11, 25, 12, tzinfo=UTC),
            submission_id=strangers.pk,
        )

    assert not Evidence.objects.exists()


def test_a_complaint_about_one_encloses_its_own_evidence_and_what_is_for_all_and_says_for_which(both, on_day):
    visitor, facebook, instagram = both
    on_day(2026, 12, 3)
    of_facebook = keep(visitor, "", about=str(facebook.pk))
    of_instagram = keep(visitor, "", about=str(instagram.pk))
    for_all = keep(visitor, "")
    Evidence.objects.update(kind="png")
    names = {one.pk: one.safe_name for one in Evidence.objects.all()}
    for one in (facebook, instagram):
        told(visitor, one, "refused", "2026-12-01", reason="none_given", text="We refuse.")

    alone = visitor.client.post(f"/complaint/{facebook.pk}/", {"as": "text", "chosen": "yes"}).content.decode()
    together = visitor.client.post(f"/complaint/{facebook.pk}/", {"as": "text"}).content.decode()

    assert f"Nachweis, aufgehoben am 3. Dezember 2026, zu Facebook: {names[of_facebook.pk]}" in alone
    assert f"Nachweis, aufgehoben am 3. Dezember 2026: {names[for_all.pk]}" in alone
    assert names[of_instagram.pk] not in alone
    assert f"Nachweis, aufgehoben am 3. Dezember 2026, zu Instagram: {names[of_instagram.pk]}" in together


def test_a_mail_that_answered_two_is_enclosed_once(both, on_day):
    visitor, facebook, instagram = both
    on_day(2026, 12, 3)
    told(
        visitor,
        facebook,
        "refused",
        "2026-12-01",
        reason="none_given",
        text="We refuse both.",
        asks_which="yes",
        about=[facebook.pk, instagram.pk],
    )

    file = visitor.client.post(f"/complaint/{facebook.pk}/", {"as": "text"}).content.decode()

    assert file.count("We refuse both.") == 1


def test_the_export_says_to_which_submission_it_belongs(both):
    visitor, facebook, _ = both
    keep(visitor, "The form", about=str(facebook.pk))
    keep(visitor, "A mail")

    found = json.loads(json.dumps(belongings(facebook.objection)))

    assert [file["submission"] for file in found["evidence"]] == [facebook.pk, None]


def test_a_submission_taken_back_leaves_its_evidence(both):
    visitor, facebook, _ = both
    kept = keep(visitor, "The form", about=str(facebook.pk))

    visitor.client.post(f"/overview/take-back/{facebook.pk}/")
    page = visitor.open(PAGE)

    assert Evidence.objects.get() == kept
    assert "The form" in page.content.decode()


@pytest.mark.django_db(transaction=True)
def test_the_migration_goes_back_and_forth_and_loses_no_file(on_day):
    visitor, _ = sent()
    kept = keep(visitor, "The form")
    executor = MigrationExecutor(connection)
    newest = executor.loader.graph.leaf_nodes()

    try:
        executor.migrate([("objections", "0011_events_agreed_in_part")])
        with connection.cursor() as cursor:
            table = connection.introspection.get_table_description(cursor, "objections_evidence")
    finally:
        MigrationExecutor(connection).migrate(newest)

    assert "submission_id" not in [column.name for column in table]
    again = Evidence.objects.get()
    assert (again.pk, again.title, bytes(again.content)) == (kept.pk, "The form", b"What Meta wrote.")
