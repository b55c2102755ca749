"""A canary for every field in which somebody can write, and a person who fills them all."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from apps.objections.models import Objection, Submission
from apps.outbox.models import Mail
from tests.integration.access.conftest import LINK, opened
from tests.visitor import PARENT_IN_GERMANY, Visitor

CANARIES = {
    "YourOwnWordsForm.own_words": "canary-words-7f3a",
    "FindingYourAccountForm.account_email": "canary-account-7f3a@example.org",
    "FindingYourAccountForm.name": "canary-name-7f3a",
    "FindingYourAccountForm.person_name": "canary-other-7f3a",
    "StatementForm.text": "canary-edit-7f3a",
    "LetterTextForm.text": "canary-letter-7f3a",
    "ComplaintTextForm.text": "canary-complaint-7f3a",
    "ParagraphsForm.text_": "canary-paragraph-7f3a",
    "LetterForm.address": "canary-street-7f3a",
    "LetterToMetaForm.address": "canary-street-7f3b",
    # Kept with the answers, so it is the same name.
    "LetterToMetaForm.name": "canary-name-7f3a",
    "LetterToMetaForm.person_name": "canary-person-7f3a",
    "LetterToMetaForm.answer_email": "canary-answer-7f3a@example.org",
    "LetterToMetaForm.profile_facebook": "canary-profile-7f3a",
    "LetterToMetaForm.profile_instagram": "canary-profile-7f3b",
    "EvidenceForm.mail": "canary-mail-7f3a",
    "EvidenceForm.called": "canary-title-7f3a",
    "EvidenceForm.file": "canary-file-7f3a",
    "PasteForm.text": "canary-pasted-7f3a",
    "PasteForm.sender": "canary-sender-7f3a@example.org",
    "MeaningForm.text": "canary-reply-7f3a",
    "KeepForm.email": "canary-keep-7f3a@example.org",
    "KeepForm.website": "canary-trap-7f3a",
    "SignInForm.email": "canary-back-7f3a@example.org",
    "SignInForm.website": "canary-trap-7f3b",
    "SignInCodeForm.code": "canary-code-7f3a",
    "ReturnCodeForm.code": "canary-return-7f3a",
}
"""By form and field. A field of text that is in neither table fails a test: give it a canary and fill it in `walk`."""

NOT_TYPED = {
    "EvidenceForm.form_key": "a random key of one rendered form",
    "KeepForm.opened": "a signed moment",
    "SignInForm.opened": "a signed moment",
    "AskingForm.website": "never used itself, only what follows from it",
    "AskingForm.opened": "never used itself, only what follows from it",
    "MeaningForm.read_as": "a code of our own",
}
"""Fields of text in which nobody writes, with the reason."""


def text_fields(form: type[forms.BaseForm] | forms.BaseForm) -> set[str]:
    """Return the fields of a form in which text or a file can be sent, by form and name."""
    fields = form.fields if isinstance(form, forms.BaseForm) else form.base_fields
    name = form.__class__.__name__ if isinstance(form, forms.BaseForm) else form.__name__
    free = (forms.CharField, forms.FileField, forms.JSONField)
    # The paragraphs of a text are numbered.
    return {f"{name}.{field.rstrip('0123456789')}" for field, kind in fields.items() if isinstance(kind, free)}


def all_forms(of: type[forms.BaseForm] = forms.BaseForm) -> Iterator[type[forms.BaseForm]]:
    """Return every form of ours."""
    for form in of.__subclasses__():
        if form.__module__.startswith("apps."):
            yield form
        yield from all_forms(form)


@contextmanager
def watched() -> Iterator[tuple[set[str], set[str]]]:
    """Note, while somebody walks, which fields of text the forms had, and which canaries came through them."""
    fields: set[str] = set()
    arrived: set[str] = set()
    real = forms.BaseForm.full_clean

    def full_clean(form: forms.BaseForm) -> None:
        fields.update(text_fields(form))
        for name in form.fields:
            value = form.data.get(name, "") if form.is_bound else ""
            found = form.files.get(name) if form.is_bound else None
            if found is not None:
                value = found.read().decode(errors="replace")
                found.seek(0)
            key = f"{form.__class__.__name__}.{name.rstrip('0123456789')}"
            if CANARIES.get(key, "\0") in str(value):
                arrived.add(key)
        real(form)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forms.BaseForm, "full_clean", full_clean)
        yield fields, arrived


def walk(wait_for_mail: Callable[[str], Mail]) -> Visitor:
    """Go through everything, with a canary in each field; return the browser, signed in with an address."""
    c = CANARIES
    visitor = Visitor()
    visitor.answer_all(
        PARENT_IN_GERMANY
        | {
            "your-own-words": {"own_words": c["YourOwnWordsForm.own_words"]},
            "finding-your-account": {
                "account_email": c["FindingYourAccountForm.account_email"],
                "name": c["FindingYourAccountForm.name"],
            },
        }
    )
    visitor.send("/check/", {})
    visitor.send("/statement/change/?length=full", {"text": f"My text {c['StatementForm.text']}"})
    visitor.send("/statement/restore/", {"length": "full"})
    form = visitor.open("/statement/paragraphs/", length="full").context["form"]
    paragraphs = {one.text.html_name: one.text.value() for one in form.paragraphs}
    paragraphs["text_0"] = c["ParagraphsForm.text_"]
    visitor.send("/statement/paragraphs/?length=full", paragraphs)
    told = {name: c[f"LetterToMetaForm.{name}"] for name in ("name", "answer_email")}
    profiles = {name: c[f"LetterToMetaForm.{name}"] for name in ("profile_facebook", "profile_instagram")}
    address = {"address": f"{c['LetterToMetaForm.address']} 1", "keep": "on"}
    visitor.send("/statement/letter/", told | profiles | address)
    visitor.answer("whose-information", {"on_behalf_of": "represented"})
    known = {name: c[f"FindingYourAccountForm.{name}"] for name in ("account_email", "name", "person_name")}
    visitor.answer("finding-your-account", known)
    visitor.send("/statement/letter/", {"person_name": c["LetterToMetaForm.person_name"], "keep": "on"} | address)
    visitor.answer("whose-information", {"on_behalf_of": "self"})
    two_months_ago = (timezone.localdate() - timedelta(days=60)).isoformat()
    visitor.send("/sent/", {"sent_on": two_months_ago, "accounts": ["facebook"], "sent_by": "form"})
    visitor.send("/overview/evidence/", {"mail": c["EvidenceForm.mail"], "called": c["EvidenceForm.called"]})
    file = SimpleUploadedFile("canary.txt", c["EvidenceForm.file"].encode())
    visitor.send("/overview/evidence/", {"file": file, "mail": "", "called": ""})

    submission = Submission.objects.get()
    today = timezone.localdate().isoformat()
    reply = f"/reply/{submission.pk}/"
    visitor.send(reply, {"day": today, "text": c["PasteForm.text"], "sender": c["PasteForm.sender"]})
    meaning = {"page": "meaning", "kind": "refused", "reason": "none_given", "day": today}
    visitor.page = visitor.client.post(reply, meaning | {"text": c["MeaningForm.text"]}, follow=True)
    letter = f"/letters/{submission.pk}/second-letter/"
    visitor.send(f"{letter}change/?length=full", {"text": f"My answer {c['LetterTextForm.text']}"})
    address = {"address": f"{c['LetterForm.address']} 2", "keep": "on"}
    visitor.send(f"/complaint/{submission.pk}/", {"as": "page"} | address)
    visitor.send(f"/complaint/{submission.pk}/change/", {"text": f"My complaint {c['ComplaintTextForm.text']}"})
    visitor.answer("your-own-words", {"own_words": c["YourOwnWordsForm.own_words"] + " later"})

    trapped = {"email": c["KeepForm.email"], "opened": opened(), "website": c["KeepForm.website"]}
    visitor.client.post("/keep/", trapped)
    visitor.client.post("/keep/", {"email": c["KeepForm.email"], "opened": opened(), "website": ""})
    visitor.client.get(LINK.findall(wait_for_mail("confirm_address").text)[0])
    visitor.client.post("/link/", {})
    visitor.client.post("/reminders/", {"how": "all"})
    visitor.send("/keep/return-code/", {})

    other = Visitor()
    for trap in (c["SignInForm.website"], ""):
        back = {"email": c["SignInForm.email"], "opened": opened(), "website": trap}
        other.client.post("/come-back/", back)
    other.client.post("/come-back/sent/", {"code": c["SignInCodeForm.code"]})
    other.client.post("/come-back/return-code/", {"code": c["ReturnCodeForm.code"]})
    assert Objection.objects.get().kept_by == "email"
    return visitor


def traces(of: str, where: str | bytes) -> bool:
    """Say whether something stands in the clear, in hexadecimal digits, or in base64 at any position."""
    held = where.encode(errors="surrogateescape") if isinstance(where, str) else where
    plain = of.encode()
    looked_for = [plain, plain.hex().encode(), plain.hex().upper().encode()]
    for shift in range(3):
        # What comes before decides how the bytes fall into groups of six bits; the first and last sign may differ.
        coded = base64.b64encode(b"\0" * shift + plain).rstrip(b"=")
        looked_for += [coded[4 if shift else 0 : -1], coded[4 if shift else 0 : -1].translate(_URL_SAFE)]
    return any(one in held for one in looked_for)


_URL_SAFE = bytes.maketrans(b"+/", b"-_")
