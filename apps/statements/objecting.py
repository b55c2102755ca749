"""The objection itself: in full, in short, as a letter by post; and the note to a friend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from apps.legal.deadlines import SentBy, received_on
from apps.legal.lawbook import Ground
from apps.statements import selecting
from apps.statements.course import Course
from apps.statements.documents import Limits
from apps.statements.selecting import Selection
from apps.statements.writing import CORE, Draft, Note, Paragraph, Writer


@dataclass(frozen=True, slots=True)
class _Extent:
    """How much a full text says: which general grounds, the kinds of content, what is condensed."""

    general: tuple[Ground, ...] = ()
    names_content: bool = True
    has_bridge: bool = True
    names_accounts: bool = True
    condensed: tuple[Ground, ...] = ()


def objection_in_full(writer: Writer, limits: Limits) -> Draft:
    """Return the objection with everything that finds room in Meta's form."""
    unchanging = _Unchanging(writer)
    for extent in _extents(writer.selection):
        paragraphs = tuple(_full_paragraphs(writer, extent, unchanging))
        text = "\n\n".join(paragraph.text for paragraph in paragraphs)
        if len(text) <= limits.longest:
            return _saying_which_account(writer, Draft(text, paragraphs), limits)
    return Draft(text, paragraphs, (Note.TOO_LONG,))


def _saying_which_account(writer: Writer, draft: Draft, limits: Limits) -> Draft:
    """Return the draft with the note that the form shows the account; it is short, and weighs least."""
    note = writer.identified()
    if not note or len(draft.text) + 1 + len(note) > limits.longest:
        return draft
    paragraphs = tuple(
        replace(paragraph, text=f"{paragraph.text} {note}") if paragraph.id == "accounts" else paragraph
        for paragraph in draft.paragraphs
    )
    return replace(draft, text="\n\n".join(paragraph.text for paragraph in paragraphs), paragraphs=paragraphs)


def objection_in_short(writer: Writer, limits: Limits) -> Draft:
    """Return one flowing paragraph: the objection, what it covers, the weightiest reason, what is asked."""
    strongest = selecting.by_weight(writer.selection.personal)[:1]
    breaches = {"breaches": writer.breaches(strongest, part="short")}
    opening = writer.opening("short-opening", because="country, on_behalf_of", values=breaches)
    scope, terse = (
        writer.plain("short-scope", part=part, because="accounts, on_behalf_of", sources=writer.sources_of(CORE))
        for part in ("", "terse")
    )
    closing = writer.plain("short-closing", because="country")
    reason = [writer.ground(ground, part="short") for ground in strongest]
    own = [writer.own_words(separator=" ")] if writer.has_own_words else []
    # Their own words say it best. They come last, because what follows them could run into them.
    attempts = (
        [opening, scope, *reason, closing, *own],
        [opening, terse, *reason, closing, *own],
        [opening, *reason, closing, *own],
        [opening, closing, *own],
        [opening, scope, *reason, closing],
        [opening, terse, *reason, closing],
        [opening, *reason, closing],
    )
    for paragraphs in attempts:
        text = " ".join(paragraph.text for paragraph in paragraphs)
        if len(text) <= limits.longest:
            break
    notes = [Note.OWN_WORDS_LEFT_OUT] if own and own[0] not in paragraphs else []
    if len(text) > limits.longest:
        notes.append(Note.TOO_LONG)
    return Draft(text, tuple(paragraphs), tuple(notes))


def letter(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the objection as a letter: sender, addressee, day, subject, body, a line to sign on.

    Signature, sender's block and what helps to find the data are left to the pen where we do not know
    them. The day on which the period ends is counted from the day on which a letter posted now is
    assumed to arrive.
    """
    received = received_on(course.today, SentBy.POST)
    paragraphs = [
        *head_of_a_letter(writer, course, to=addressed(writer)),
        writer.plain("subject", because="country, on_behalf_of"),
        writer.plain("salutation", because="always"),
        *_full_paragraphs(
            writer, _Extent(general=writer.selection.general), _Unchanging(writer, by_post=True, received=received)
        ),
        writer.identity(course),
        signed(writer),
    ]
    text = "\n\n".join(paragraph.text for paragraph in paragraphs)
    return Draft(text, tuple(paragraphs), (Note.TOO_LONG,) if len(text) > limits.longest else ())


def note_to_friend(writer: Writer, _limits: Limits) -> Draft:
    """Return a few warm lines for somebody whose pictures show the person."""
    paragraph = writer.plain("note", because="on_behalf_of")
    return Draft(paragraph.text, (paragraph,), gives_reasons=False)


def head_of_a_letter(writer: Writer, course: Course, *, to: str) -> Iterator[Paragraph]:
    """Yield the sender's block as it was typed, the addressee, and the day."""
    address = course.sender_address.strip()
    name = writer.facts.name.strip()
    # Many write their name above their address, as on an envelope.
    if name.casefold() == address.partition("\n")[0].strip().casefold():
        name = ""
    block = "\n".join(line for line in (name, address) if line)
    if address:
        yield Paragraph("sender", 1, block, "name, sender_address")
    yield Paragraph("addressee", 1, to, "country")
    yield Paragraph("day", writer.base.version("date"), writer.day(course.today), "today")


def addressed(writer: Writer) -> str:
    """Return the company that must answer, or both where Meta does not say which, with addresses."""
    return "\n\n".join("\n".join((company.name, *company.address)) for company in writer.place.controllers)


def signed(writer: Writer) -> Paragraph:
    """Return greetings, room for a signature, and the name below it where we know it."""
    wording = writer.wording("closing")
    name = writer.facts.name.strip()
    return Paragraph(
        "closing", wording.version, "\n".join([wording.text, "", "", "_" * 32, *([name] if name else [])]), "name"
    )


def _extents(selection: Selection) -> Iterator[_Extent]:
    """Yield extents from the fullest to the tersest; the first that fits is taken.

    The sentence that leads to the reasons and the general grounds weigh least and go first, then the
    list of contents. Only then do personal grounds shrink to a sentence, the weakest first, so that a
    person's own words find room. Long links to accounts, which a form does not need, go at the very end.
    """
    for count in range(len(selection.general), -1, -1):
        for has_bridge in (True, False):
            yield _Extent(general=selection.general[:count], has_bridge=has_bridge)
    weakest_first = selecting.by_weight(selection.personal)[::-1]
    for count in range(len(weakest_first) + 1):
        for condensed in combinations(weakest_first, count):
            yield _Extent(names_content=False, has_bridge=False, condensed=condensed)
    yield _Extent(names_content=False, has_bridge=False, condensed=weakest_first, names_accounts=False)


class _Unchanging:
    """The paragraphs that are the same however much a text says; written once while room is sought."""

    def __init__(self, writer: Writer, *, by_post: bool = False, received: date | None = None) -> None:
        self.opening = writer.opening("opening", because="country, on_behalf_of, grounds, own_words")
        self.bridge = [writer.bridge()] if writer.gives_reasons else []
        self.own_words = [writer.own_words(separator="\n")] if writer.has_own_words else []
        self.ending = [
            writer.burden(),
            writer.requests(),
            writer.deadline(received=received),
            writer.plain("boundary", because="accounts"),
            writer.accounts(named=not by_post),
        ]
        if not by_post and writer.facts.name.strip():
            self.ending.append(writer.closing())


def _full_paragraphs(writer: Writer, extent: _Extent, unchanging: _Unchanging) -> Iterator[Paragraph]:
    yield unchanging.opening
    yield writer.scope(names_content=extent.names_content)
    if extent.has_bridge:
        yield from unchanging.bridge
    for ground in writer.selection.personal:
        yield writer.ground(ground, part="short" if ground in extent.condensed else "")
    yield from unchanging.own_words
    for ground in extent.general:
        yield writer.ground(ground)
    for paragraph in unchanging.ending:
        is_named = paragraph.id != "accounts" or extent.names_accounts
        yield paragraph if is_named else writer.accounts(named=False)
