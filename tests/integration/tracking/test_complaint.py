"""The complaint: about which submissions, in which language, changed by hand, with what goes along, and filed."""

from __future__ import annotations

import html
from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.legal.loading import load_lawbook
from apps.objections import services, tracking
from apps.objections.complaints import complain_until
from apps.objections.models import Event, Evidence, Objection, Statement, Submission
from tests.integration.objections.test_statement_pages import written
from tests.integration.tracking.conftest import PARENT_IN_AUSTRIA, sent, told
from tests.integration.tracking.test_lifecycle import submission as some_submission

pytestmark = pytest.mark.django_db


@pytest.fixture
def refused_twice(on_day):
    """Somebody in Austria, refused for both accounts, on 1 and on 2 December."""
    visitor, _ = sent(written(PARENT_IN_AUSTRIA), accounts=["facebook", "instagram"])
    facebook, instagram = Submission.objects.order_by("pk")
    on_day(2026, 12, 3)
    told(visitor, facebook, "refused", "2026-12-01", reason="none_given")
    told(visitor, instagram, "refused", "2026-12-02", reason="none_given")
    return visitor, facebook, instagram


def gates_of(visitor, submission):
    return [value for value, _ in visitor.open(f"/complaint/{submission.pk}/filed/").context["form"].points]


def change_url(visitor, submission):
    return visitor.open(f"/complaint/{submission.pk}/").context["change_url"]


def test_one_complaint_covers_all_that_were_refused_unless_fewer_are_chosen(refused_twice):
    visitor, facebook, _ = refused_twice

    both = visitor.open(f"/complaint/{facebook.pk}/").context["text"]
    one = visitor.open(f"/complaint/{facebook.pk}/", chosen="yes").context["text"]

    assert "1. Dezember 2026" in both
    assert "2. Dezember 2026" in both
    assert "1. Dezember 2026" in one
    assert "2. Dezember 2026" not in one


def test_only_submissions_with_the_same_wrong_are_offered_together(on_day):
    visitor, _ = sent(written(PARENT_IN_AUSTRIA), accounts=["facebook", "instagram"])
    facebook, instagram = Submission.objects.order_by("pk")
    on_day(2026, 12, 29)
    told(visitor, facebook, "refused", "2026-12-01", reason="none_given")

    page = visitor.open(f"/complaint/{facebook.pk}/", chosen="yes", **{"with": str(instagram.pk)})

    assert page.context["others"] == []
    with pytest.raises(tracking.NotTogetherError):
        tracking.record_complaint(
            objection_id=facebook.objection_id,
            submission_ids=[facebook.pk, instagram.pk],
            filed_on=date(2026, 12, 29),
            today=date(2026, 12, 29),
        )
    assert set(Submission.objects.values_list("status", flat=True)) == {"refused", "sent"}


def test_it_is_written_in_a_language_the_authority_takes_and_can_be_read_in_ones_own(refused_twice):
    visitor, facebook, _ = refused_twice
    assert Objection.objects.get().statement_language == "en"

    page = visitor.open(f"/complaint/{facebook.pk}/")

    assert page.context["letter"].composed.language == "de"
    assert "a language that the authority works in" in visitor.text
    copy = page.context["reading_copy"]
    assert copy.language == "en"
    assert f'<p class="own-words" lang="en">{html.escape(copy.text[:40])}' in page.content.decode()
    german = visitor.client.get(f"/complaint/{facebook.pk}/", headers={"accept-language": "de"})
    assert german.context["reading_copy"] is None


def test_the_gates_are_told_in_the_language_of_the_page(refused_twice):
    visitor, facebook, _ = refused_twice
    austria = load_lawbook().authorities["at-dsb"]
    page = f"/complaint/{facebook.pk}/filed/"

    english = html.unescape(visitor.open(page).content.decode())
    german = html.unescape(visitor.client.get(page, headers={"accept-language": "de"}).content.decode())

    assert all(gate[1:] in english for gate in austria.requirements)
    assert all(gate in german for gate in austria.translations["de"].requirements)
    assert not any(gate[1:] in german for gate in austria.requirements)


def test_it_is_filed_for_all_chosen_once_every_gate_is_ticked(refused_twice):
    visitor, facebook, instagram = refused_twice
    page = f"/complaint/{facebook.pk}/filed/"
    gates = gates_of(visitor, facebook)

    nothing = visitor.client.post(page, {"day": "2026-12-03"})
    lacking = visitor.client.post(page, {"day": "2026-12-03", "gates": gates[:-1]})
    before = set(Submission.objects.values_list("status", flat=True))
    visitor.client.post(page, {"day": "2026-12-03", "gates": gates})

    assert "say that you file it anyway" in nothing.content.decode()
    assert "say that you file it anyway" in lacking.content.decode()
    assert before == {"refused"}
    assert set(Submission.objects.values_list("status", flat=True)) == {"complained"}
    assert Event.objects.filter(kind="complained").count() == 2
    assert Statement.objects.get(document="complaint").about == facebook
    assert instagram.letters.count() == 0


def test_it_is_filed_with_gates_left_open_when_the_person_says_so(refused_twice):
    visitor, facebook, instagram = refused_twice

    visitor.client.post(
        f"/complaint/{facebook.pk}/filed/?chosen=yes", {"day": "2026-12-03", "anyway": "on", "chosen": "yes"}
    )

    facebook.refresh_from_db()
    instagram.refresh_from_db()
    assert (facebook.status, instagram.status) == ("complained", "refused")


@pytest.mark.parametrize("day", ["2026-12-01", "2026-12-04", "x", ""])
def test_a_day_before_the_refusal_or_after_today_is_refused_and_nothing_changes(refused_twice, day):
    visitor, facebook, _ = refused_twice

    page = visitor.client.post(f"/complaint/{facebook.pk}/filed/", {"day": day, "anyway": "on"})

    assert page.status_code == 200
    assert set(Submission.objects.values_list("status", flat=True)) == {"refused"}


def test_an_edit_is_kept_warned_about_and_put_aside_never_overwritten(refused_twice):
    visitor, facebook, _ = refused_twice
    page = f"/complaint/{facebook.pk}/"
    composed = visitor.open(page).context["text"]

    visitor.send(change_url(visitor, facebook), {"text": "Ich beschwere mich."})
    edited = visitor.open(page)
    file = visitor.client.post(page, {"as": "text"}).content.decode()
    visitor.client.post(page, {"as": "restore"})
    restored = visitor.open(page)

    assert edited.context["text"] == "Ich beschwere mich."
    assert "It no longer names the law." in edited.content.decode()
    assert "It no longer says that it is about AI." in edited.content.decode()
    assert file.startswith("Ich beschwere mich.")
    assert restored.context["text"] == composed
    assert Statement.objects.get(document="complaint").put_aside == ["Ich beschwere mich."]
    assert "Ich beschwere mich." in restored.content.decode()


def test_it_is_changed_paragraph_by_paragraph(refused_twice):
    visitor, facebook, _ = refused_twice
    address = change_url(visitor, facebook).replace("/change/", "/paragraphs/")
    form = visitor.client.get(address).context["form"]
    sent_back = {field.html_name: field.value() for field in form if "leave_out" not in field.html_name}

    visitor.client.post(address, {**sent_back, "text_0": "Max Muster", "leave_out_3": "on"})

    text = visitor.open(f"/complaint/{facebook.pk}/").context["text"]
    assert text.startswith("Max Muster\n\n")
    assert form.blocks[3].now not in text
    assert form.blocks[4].now in text


def test_what_another_window_saved_is_shown_and_neither_is_lost(refused_twice):
    visitor, facebook, _ = refused_twice
    change = change_url(visitor, facebook)
    visitor.send(change, {"text": "Aus dem ersten Fenster."})

    page = visitor.client.post(change, {"text": "Aus dem zweiten Fenster.", "revision": "0"}).content.decode()

    assert "Aus dem ersten Fenster." in page
    assert "Aus dem zweiten Fenster." in page
    assert Statement.objects.get(document="complaint").text == "Aus dem ersten Fenster."


def test_going_back_to_our_text_in_one_window_is_told_to_the_other(refused_twice):
    visitor, facebook, _ = refused_twice
    change = change_url(visitor, facebook)
    visitor.send(change, {"text": "Aus dem ersten Fenster."})
    second_window = visitor.client.get(change).context["form"].initial["revision"]

    visitor.client.post(f"/complaint/{facebook.pk}/", {"as": "restore"})
    page = visitor.client.post(change, {"text": "Aus dem zweiten Fenster.", "revision": second_window}).content.decode()

    assert "You changed the text in another window" in page
    assert "Aus dem zweiten Fenster." in page
    assert not Statement.objects.get(document="complaint").is_edited


def test_a_version_in_use_again_is_not_put_aside_and_none_is_there_twice():
    statement = some_submission().statement

    for text in ("First.", "Second.", "First.", ""):
        services.replace_edit(statement, text)

    statement.refresh_from_db()
    assert statement.put_aside == ["First.", "Second."]
    assert not statement.is_edited


def test_a_program_that_tries_fills_no_endless_list():
    statement = some_submission().statement

    for number in range(30):
        services.replace_edit(statement, f"Version {number}")

    statement.refresh_from_db()
    assert statement.put_aside == [f"Version {number}" for number in range(28, 8, -1)]


def test_a_text_longer_than_a_complaint_is_refused_and_stays_on_the_page(refused_twice):
    visitor, facebook, _ = refused_twice

    visitor.send(change_url(visitor, facebook), {"text": "a" * 15_001})

    assert "Shorten this to 15,000 characters or less" in visitor.text
    assert "a" * 15_001 in visitor.text


def test_a_complaint_changed_for_another_choice_can_be_written_anew_and_comes_back(refused_twice):
    visitor, facebook, _ = refused_twice
    visitor.send(change_url(visitor, facebook), {"text": "Für beide."})
    alone = f"/complaint/{facebook.pk}/?chosen=yes"

    outdated = visitor.client.get(alone).content.decode()
    visitor.client.post(alone, {"as": "renew", "chosen": "yes"})
    renewed = visitor.client.get(alone).context["text"]
    back = visitor.open(f"/complaint/{facebook.pk}/").context["text"]

    assert "Something has changed since you wrote this" in outdated
    assert "Für beide." not in renewed
    assert back == "Für beide."


def test_the_next_day_is_no_change_and_each_choice_still_has_its_own_edit(refused_twice, on_day):
    visitor, facebook, instagram = refused_twice
    visitor.send(change_url(visitor, facebook), {"text": "Für beide."})
    alone = f"/complaint/{facebook.pk}/?chosen=yes"
    visitor.client.post(alone, {"as": "renew", "chosen": "yes"})
    change = visitor.client.get(alone).context["change_url"]
    visitor.send(change, {"text": "Nur eines."})
    on_day(2026, 12, 4)

    both = visitor.open(f"/complaint/{facebook.pk}/")
    one = visitor.client.get(alone)

    assert both.context["text"] == "Für beide."
    assert one.context["text"] == "Nur eines."
    assert "Something has changed" not in both.content.decode() + one.content.decode()
    told(visitor, instagram, "refused", "2026-12-04", reason="no_own_ground")
    assert "Something has changed" in visitor.open(f"/complaint/{facebook.pk}/").content.decode()


def test_pictures_and_long_texts_are_named_in_the_complaint_and_never_loaded_for_it(refused_twice):
    visitor, facebook, _instagram = refused_twice
    for number, (kind, content) in enumerate([("txt", b"A mail."), ("txt", b"x" * 80_001), ("pdf", b"%PDF-")]):
        Evidence.objects.create(
            objection=Objection.objects.get(),
            kind=kind,
            content=content,
            size=len(content),
            form_key=str(number),
            kept_at=datetime(2026, 12, 2, 10, tzinfo=UTC),
        )

    with CaptureQueriesContext(connection) as asked:
        file = visitor.client.post(f"/complaint/{facebook.pk}/", {"as": "text"}).content.decode()

    loaded = [query["sql"] for query in asked if '"objections_evidence"."content"' in query["sql"]]
    assert len(loaded) == 1
    assert '"objections_evidence"."id" = ' in loaded[0]
    assert "A mail." in file
    assert "xxxx" not in file
    assert file.count("evidence-2026-12-02-") == 2


def test_the_file_lists_what_goes_with_it_and_holds_every_text(refused_twice):
    visitor, facebook, instagram = refused_twice
    picture = Evidence.objects.create(
        objection=Objection.objects.get(),
        kind="png",
        content=b"x",
        size=1,
        form_key="one",
        kept_at=datetime(2026, 12, 2, 10, tzinfo=UTC),
    )

    file = visitor.client.post(f"/complaint/{facebook.pk}/", {"as": "text"}).content.decode()

    listed = file[file.index("Liste der Anlagen") :]
    assert "- Anlage 1: Widerspruch, gesendet am 25. November 2026" in listed
    assert f"- Anlage 3: Nachweis, aufgehoben am 2. Dezember 2026: {picture.safe_name}" in listed
    assert facebook.text.strip() in listed
    assert instagram.text.strip() in listed


def test_a_kept_address_survives_the_file_of_an_edited_text(refused_twice):
    visitor, facebook, _ = refused_twice
    page = f"/complaint/{facebook.pk}/"
    visitor.client.post(page, {"as": "page", "address": "Beispielweg 1\n1010 Wien", "keep": "on"})
    visitor.send(change_url(visitor, facebook), {"text": "Ich beschwere mich."})

    visitor.client.post(page, {"as": "text"})

    assert Objection.objects.get().postal_address == "Beispielweg 1\n1010 Wien"


ADDRESS = "Beispielweg 1\n1010 Wien"


def edited(visitor, submission) -> str:
    """Change one word of the complaint by hand, and return its page."""
    change = change_url(visitor, submission)
    text = visitor.client.get(change).context["form"].initial["text"]
    assert "Beschwerde" in text
    visitor.send(change, {"text": text.replace("Beschwerde", "Klage")})
    return f"/complaint/{submission.pk}/"


def test_an_address_that_comes_after_the_edit_still_reaches_the_letter_and_is_not_kept(refused_twice):
    visitor, facebook, _ = refused_twice
    page = edited(visitor, facebook)
    before = visitor.open(page).context["text"]

    shown = visitor.client.post(page, {"as": "page", "address": ADDRESS}).context["text"]
    file = visitor.client.post(page, {"as": "text", "address": ADDRESS}).content.decode()

    assert "Beispielweg" not in before
    # Name, two lines of address and an empty one have come; the line to fill in by hand is gone.
    assert len(shown.splitlines()) == len(before.splitlines()) + 3
    for text in (shown, file):
        assert text.startswith("Kim Beispiel\nBeispielweg 1\n1010 Wien\n\n")
        assert "Klage" in text
        assert text.count("Beispielweg 1") == 1
    assert Objection.objects.get().postal_address == ""
    assert "Beispielweg" not in Statement.objects.get(document="complaint").text
    assert visitor.open(page).context["text"] == before


def test_a_kept_address_stands_above_the_edit_and_is_no_part_of_what_is_changed(refused_twice):
    visitor, facebook, _ = refused_twice
    page = edited(visitor, facebook)

    visitor.client.post(page, {"as": "page", "address": ADDRESS, "keep": "on"})
    shown = visitor.open(page)
    change = visitor.client.get(shown.context["change_url"]).context["form"].initial["text"]

    assert shown.context["text"].startswith(f"Kim Beispiel\n{ADDRESS}\n\n")
    assert "Something has changed since you wrote this" not in shown.content.decode()
    assert "Beispielweg" not in change
    visitor.client.post(page, {"as": "page", "address": "Musterweg 2\n1020 Wien", "keep": "on"})
    assert visitor.open(page).context["text"].startswith("Kim Beispiel\nMusterweg 2\n1020 Wien\n\n")


def test_who_wrote_the_address_into_the_text_does_not_get_it_twice(refused_twice):
    visitor, facebook, _ = refused_twice
    visitor.send(change_url(visitor, facebook), {"text": f"{ADDRESS}\n\nIch beschwere mich."})

    page = visitor.client.post(f"/complaint/{facebook.pk}/", {"as": "page", "address": ADDRESS})

    assert page.context["text"] == f"{ADDRESS}\n\nIch beschwere mich."


def test_a_text_that_holds_the_address_from_before_is_left_as_it_is(refused_twice):
    visitor, facebook, _ = refused_twice
    page = edited(visitor, facebook)
    kept = Statement.objects.get(document="complaint")
    # As it was kept when the address was still a part of the text.
    kept.composed_text, kept.edited_text = f"{ADDRESS}\n\nWie gemacht.", f"{ADDRESS}\n\nWie geändert."
    kept.save()

    shown = visitor.client.post(page, {"as": "page", "address": ADDRESS}).context["text"]

    assert shown == f"{ADDRESS}\n\nWie geändert."


@pytest.mark.parametrize(
    ("language", "hint"),
    [("en", "The authority needs it to answer you."), ("de", "Die Behörde braucht sie, um Ihnen zu antworten.")],
)
def test_the_address_is_for_the_authority_and_asked_for_an_edited_text_too(refused_twice, language, hint):
    visitor, facebook, _ = refused_twice
    page = edited(visitor, facebook)

    words = visitor.client.get(page, headers={"accept-language": language}).content.decode()

    assert hint in words
    assert "Meta can answer by post" not in words
    assert "Meta kann nur per Post antworten" not in words


def test_a_long_address_is_refused_beside_an_edited_text_and_nothing_is_lost(refused_twice):
    visitor, facebook, _ = refused_twice
    page = edited(visitor, facebook)

    shown = visitor.client.post(page, {"as": "text", "address": "\n".join("abcdefghij")})

    assert "Shorten the address to 8 lines or less" in shown.content.decode()
    assert "Klage" in shown.context["text"]


def test_a_stranger_can_change_or_file_nothing(refused_twice):
    _, facebook, _ = refused_twice
    stranger = written()

    for page in ("", "change/", "paragraphs/", "filed/"):
        assert stranger.client.post(f"/complaint/{facebook.pk}/{page}", {"text": "x"}).status_code == 404
    assert not Statement.objects.filter(document="complaint").exists()


@pytest.mark.parametrize(
    ("authority", "until"),
    [
        # One year after the refusal of 1 December that Meta repeated on the 10th.
        ("at-dsb", date(2027, 12, 1)),
        ("bg-cpdp", date(2027, 6, 1)),
        # Three months after Meta last wrote, on 10 December.
        ("gb-ico", date(2027, 3, 10)),
        # Thirty days after the refusal; sixty days after the request would be 24 January.
        ("tr-kvkk", date(2026, 12, 31)),
    ],
)
def test_the_time_limit_is_counted_as_the_lawbook_says(on_day, authority, until):
    visitor, submission = sent()
    on_day(2026, 12, 10)
    told(visitor, submission, "refused", "2026-12-01", reason="none_given")
    told(visitor, submission, "refused", "2026-12-10", reason="no_own_ground")

    limit = load_lawbook().authorities[authority].limit

    assert complain_until(limit, submission) == until


def test_an_outer_limit_ends_it_whatever_the_person_knew(on_day):
    visitor, submission = sent()
    on_day(2027, 1, 20)
    told(visitor, submission, "refused", "2027-01-20", reason="none_given")

    limit = load_lawbook().authorities["tr-kvkk"].limit

    assert complain_until(limit, submission) == date(2027, 1, 24)


def test_the_time_limit_is_shown_with_the_day_it_was_looked_up(refused_twice):
    visitor, facebook, _ = refused_twice

    visitor.open(f"/complaint/{facebook.pk}/")

    assert "1 December 2027" in visitor.text
    assert "We looked this up on" in visitor.text
    assert "22 November 2026" in visitor.text


def test_a_limit_that_nobody_looked_up_says_so_and_names_no_day_of_looking(refused_twice, monkeypatch):
    visitor, facebook, _ = refused_twice
    authority = load_lawbook().authorities["bg-cpdp"]
    monkeypatch.setattr(type(load_lawbook()), "authority_for", lambda *_: authority)

    visitor.open(f"/complaint/{facebook.pk}/")

    assert "1 June 2027" in visitor.text
    assert "This is general knowledge. We found no source for it" in visitor.text
    assert "We looked this up on" not in visitor.text


@pytest.mark.parametrize("authority", ["bg-cpdp", "tr-kvkk"])
def test_in_the_lists_the_limits_without_a_source_are_marked_as_to_be_checked(authority):
    found = load_lawbook().authorities[authority]

    assert not found.limit.is_looked_up
    assert "general knowledge" in found.time_limit
    assert "allgemeines Wissen" in found.translations["de"].time_limit


def test_three_months_later_the_overview_says_to_ask_for_news_and_counts_again(refused_twice, on_day):
    visitor, facebook, _ = refused_twice
    visitor.client.post(f"/complaint/{facebook.pk}/filed/", {"day": "2026-12-03", "anyway": "on"})

    on_day(2027, 3, 2)
    waiting = visitor.open("/overview/").content.decode()
    on_day(2027, 3, 3)
    due = visitor.open("/overview/").content.decode()
    for submission in Submission.objects.all():
        visitor.client.post(f"/complaint/{submission.pk}/news/", {"answer": "asked"})
    again = visitor.open("/overview/").content.decode()

    assert "ask it for news from 3 March 2027 on" in waiting
    assert "Ask the authority for news" in due
    assert "ask it for news from 3 June 2027 on" in again


def test_a_letter_is_changed_paragraph_by_paragraph_and_its_edit_put_aside(on_day):
    visitor, submission = sent()
    told(visitor, submission, "refused", "2026-11-25", reason="none_given")
    page = f"/letters/{submission.pk}/second-letter/"
    composed = visitor.open(page).context["letter"].text
    form = visitor.client.get(f"{page}paragraphs/?length=full").context["form"]
    sent_back = {field.html_name: field.value() for field in form if "leave_out" not in field.html_name}

    visitor.client.post(f"{page}paragraphs/?length=full", {**sent_back, "text_0": "Hello"})
    edited = visitor.open(page).context["letter"].text
    visitor.client.post(page, {"as": "restore", "length": "full"})

    letter = visitor.open(page).context["letter"]
    assert edited.startswith("Hello\n\n")
    assert letter.text == composed
    assert letter.put_aside == [edited]
