"""The statement as it goes into one of Meta's forms: WhatsApp's names the account there, and no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from apps.legal.channels import Route
from apps.legal.facts import Account
from apps.objections.answers import facts_from
from apps.objections.drafts import compose_for
from apps.objections.models import Objection, Statement
from apps.statements.composing import Composed
from apps.statements.editing import blocks_of, joined


def text_for(route: Route, objection: Objection, statement: Statement, *, today: date) -> str:
    """Return the text for a route, edited or not.

    WhatsApp is another company's in Europe and has a form of its own everywhere; a text that names the
    account on Facebook says nothing there. What the person has written otherwise stays as it is.
    """
    facts = facts_from(objection.answers)
    if route.account is not Account.WHATSAPP or facts.accounts == {Account.WHATSAPP}:
        return statement.text
    usual = compose_for(objection, length=statement.length, today=today)
    alone = replace(facts, accounts=frozenset({Account.WHATSAPP}), account_names=())
    there = compose_for(objection, length=statement.length, today=today, facts=alone)
    theirs = {part.id: part.text for part in there.paragraphs}
    swapped = {
        part.text: theirs.get(part.id, part.text) for part in usual.paragraphs if _names_accounts(part.id, usual)
    }
    return joined([swapped.get(block, block) for block in blocks_of(statement.text)])


def _names_accounts(paragraph_id: str, composed: Composed) -> bool:
    return paragraph_id in {"accounts", f"requests-{composed.instrument}"}
