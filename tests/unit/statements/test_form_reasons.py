"""That Meta's own form leaves reasons to the person is said where we know it, and of the services it is for."""

from __future__ import annotations

import re

import pytest

from apps.languages import OFFERED
from apps.legal.facts import Account, Facts
from apps.legal.lawbook import Act
from apps.legal.loading import load_lawbook
from apps.statements.complaining import NoAuthorityError
from apps.statements.composing import Note, compose
from apps.statements.course import Question, Reason, ReplyKind
from apps.statements.documents import DOCUMENTS
from tests.languages import IN_FULL, REASONS_OPTIONAL
from tests.unit.statements.cases import course, reply
from tests.unit.statements.cases import sent as submission
from tests.unit.statements.test_composing import RIGHTS, TODAY

LAWBOOK = load_lawbook()
ASKED = reply(ReplyKind.QUESTIONED, asks=(Question.REASONS,))
ASKED_MORE = reply(ReplyKind.QUESTIONED, asks=(Question.ACCOUNT, Question.REASONS))
REFUSED = reply(ReplyKind.REFUSED, reason=Reason.NO_OWN_GROUND)
TEXTS = (
    ("more_information", "full", ASKED),
    ("more_information", "short", ASKED),
    ("more_information", "short", ASKED_MORE),
    ("reply_to_refusal", "full", REFUSED),
    ("reply_to_refusal", "short", REFUSED),
    ("complaint", "full", REFUSED),
)
# One place for each law, those of the record first: optional, "may be needed", and nothing known.
FEW = (("DE", "DE-BY"), ("FR", ""), ("GB", ""), ("CH", ""), ("BR", ""), ("NG", ""), ("KR", ""), ("FR", "FR-PF"))
FACEBOOK = frozenset({Account.FACEBOOK})


def texts(country, region, language, accounts=FACEBOOK):
    """Return the texts that answer who asks for reasons, of a person who gave none, in every length there is."""
    facts = Facts(country=country, region=region, accounts=accounts, name="Ada Example")
    for document, length, happened in TEXTS:
        occasion = course(submission(*accounts), today=TODAY, replies=(happened,))
        try:
            text = compose(facts, LAWBOOK, document=document, length=length, language=language, course=occasion)
        except NoAuthorityError:
            assert document == "complaint"
            continue
        yield (country, region, document, length), text


def says_so(text, language):
    return bool(re.search(REASONS_OPTIONAL[language], text.text))


@pytest.mark.parametrize("language", OFFERED)
def test_the_form_is_said_to_leave_reasons_free_exactly_where_the_record_says_so(language):
    for country, region in RIGHTS if language in IN_FULL else FEW:
        form = LAWBOOK.jurisdiction_for(country, region, TODAY).form
        law = LAWBOOK.instrument_for(country, region, TODAY)
        # A Swiss prohibition needs no reasons at all, so that the form proves nothing.
        expected = form.reason_field == "optional" and law.act is not Act.FORBID

        for where, text in texts(country, region, language):
            assert says_so(text, language) is expected, (where, text.text)


# Somebody without an account always has a reason: that there is none.
@pytest.mark.parametrize("language", OFFERED)
@pytest.mark.parametrize(
    ("accounts", "expected"),
    [
        ({Account.INSTAGRAM}, True),
        ({Account.THREADS}, True),
        ({Account.WHATSAPP}, False),
        ({Account.FACEBOOK, Account.WHATSAPP}, False),
    ],
)
def test_nothing_is_said_of_the_form_to_a_company_it_is_not_for(language, accounts, expected):
    for where, text in texts("DE", "DE-BY", language, frozenset(accounts)):
        assert says_so(text, language) is expected, (where, text.text)


@pytest.mark.parametrize("language", OFFERED)
def test_a_text_is_whole_and_of_its_length_where_nothing_is_known_of_the_form(language):
    for country, accounts in (("DE", {Account.WHATSAPP}), ("BR", FACEBOOK), ("NG", FACEBOOK)):
        for where, text in texts(country, "", language, frozenset(accounts)):
            limits = DOCUMENTS[text.document].limits[text.length]
            assert limits.shortest <= len(text.text) <= limits.longest, (where, len(text.text), text.text)
            assert Note.TOO_LONG not in text.notes
            assert "  " not in text.text, where
