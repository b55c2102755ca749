"""The paragraphs a text can be made of: each takes its wording, and says why it is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from apps.languages import written_in
from apps.legal.deadlines import deadline_for
from apps.legal.facts import Account, Behalf, Content, Facts
from apps.legal.lawbook import (
    Act,
    Audience,
    Authority,
    ComplaintRule,
    Controller,
    DeadlineRule,
    Ground,
    Instrument,
    Jurisdiction,
    Lawbook,
    Tier,
)
from apps.statements import selecting
from apps.statements.course import Course
from apps.statements.selecting import Selection
from apps.statements.texts import Texts, Wording
from apps.statements.varying import Tone, way

CORE = "core_objection"
BURDEN = "burden_on_controller"
"""The two grounds of the lawbook that every objection rests on."""

MOST_BREACHES = 2
"""A letter to Brazil names the duties that matter most; a long list would sound like a threat."""

REASONS = "reasons"
"""The file with the words of the grounds; every kind of document draws on it."""

UNNAMED = "unnamed"
"""The part of a sensitive ground that does not even tell the category."""

VARIABLES = frozenset(
    "behalf instrument act account accounts number linked country named content reasons since detail year age"
    " shown voice again breaches amount unit start last way tone law article law_known"
    " sent days due day month since_day asked_day today meta authority extended asked reason silence items subject"
    " reader wrong told reminded overdue statutory place residence brief signed_in received dated"
    " sourced rule_cites acknowledged ends identity told_on later_due known_on refusal form_reasons".split()
)
"""Everything a message may make use of."""

OWN_CONTENT = (
    Content.PHOTOS_OF_CHILDREN,
    Content.PHOTOS_OF_ME,
    Content.VIDEOS_VOICE,
    Content.POSTS_COMMENTS,
    Content.CREATIVE_WORK,
)
REQUESTS = ("stop", "erase", "recipients", "confirm", "refusal")
# Grounds that rest on the same rule of law: the second one does not explain the rule again.
_KINDRED = (
    frozenset({"sensitive_health", "sensitive_belief", "sensitive_orientation", "sensitive_origin"}),
    frozenset({"children_in_photos", "minor_user"}),
)
_BEFORE_AI = 2022
"""Until the end of 2022 generative AI was hardly talked about outside research."""

_LONGEST_LAW = 66
"""Characters of a law with its article; a longer name is no help to a reader, and finds no room."""

EDITOR = "editor"
"""The source that stands for the editor's own knowledge, which a letter does not call the law."""

BLANK = "…" * 16
"""A line to fill by hand, in what is printed; never in a text that goes through a form."""

OPTIONAL = "optional"
"""What the record of a country says of the field for reasons where Meta's own form leaves it free."""

_FORM_OF = {Account.THREADS: Account.INSTAGRAM}
"""Threads has no form of its own: it goes with the Instagram account."""

_NUMBER = re.compile(r"(?:Art\.|s\.|§) ?\d+\S*")

_MONTHS = (
    "january february march april may june july august september october november december".split()
)  # the names by which a wording chooses; each language writes its own


class Note(StrEnum):
    """Something the page should tell the person about their statement."""

    NO_PERSONAL_GROUND = "no_personal_ground"
    GROUNDS_LEFT_OUT = "grounds_left_out"
    OWN_WORDS_LEFT_OUT = "own_words_left_out"
    NAMES_TO_ADD = "names_to_add"
    TOO_LONG = "too_long"
    LANGUAGE_NOT_ACCEPTED = "language_not_accepted"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One unit of a statement: its wording and version, and why it is there.

    `because` names the answers it rests on. `cites` are the references of the law of residence.
    """

    id: str
    version: int
    text: str
    because: str
    cites: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """Something to know or do before a complaint is sent, in words, and the language they are in.

    `kind` says what it is about: `language`, `gate`, `time_limit`, `form`, `address`, `meta_first`,
    `publicity`, `sender`, `proceedings`, `outcome` or `contents`. A gate is told as the lawbook has it.
    """

    kind: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Draft:
    """The paragraphs a document chose, joined, and what there is to say about them.

    `grounds` are those that stand inside another paragraph, such as a list. A text that
    `gives_reasons` is weak without a ground of one's own.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...] = ()
    advice: tuple[Advice, ...] = ()
    grounds: tuple[str, ...] = ()
    gives_reasons: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the person lives, and what follows from that on the day of the text."""

    jurisdiction: Jurisdiction
    instrument: Instrument
    rule: DeadlineRule
    controllers: tuple[Controller, ...]
    authority: Authority | None
    complaint_rule: ComplaintRule | None
    country: Jurisdiction


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Everything one text is made from, and the paragraphs that can be made of it.

    `letter` holds the messages of the document, `base` those of the objection, on which all draw.
    """

    facts: Facts
    lawbook: Lawbook
    place: Place
    letter: Texts
    base: Texts
    reasons: Texts
    selection: Selection
    course: Course | None
    tone: Tone
    seed: str
    variant: int
    without_sensitive: bool
    values: dict[str, str | int] = field(default_factory=dict)
    _ways: dict[str, str] = field(default_factory=dict)
    # A text that has to find room asks for the same reasons several times.
    _reasons_given: dict[tuple[str, str, str], Paragraph] = field(default_factory=dict)

    def __post_init__(self) -> None:
        facts, rule = self.facts, self.place.rule
        sent = self.course.submissions if self.course else ()
        self.values.update(
            behalf=facts.on_behalf_of,
            instrument=self.instrument.id,
            act=self.instrument.act.value,
            tone=self.tone.value,
            reader="meta",
            account=yes_or_no(facts.has_account),
            number=("none", "one")[len(facts.accounts)] if len(facts.accounts) < 2 else "many",
            linked=facts.linked.value if facts.could_be_linked else "none",
            country=self.place.country.names.get(self.language, self.place.country.id),
            voice=yes_or_no(Content.VIDEOS_VOICE in facts.content),
            amount=rule.amount,
            unit=rule.unit.value,
            statutory=yes_or_no(rule.statutory),
            sourced=yes_or_no(self.has_a_period_of_law),
            rule_cites=rule.cites,
            asked=yes_or_no(self.course is None or self.course.asked_in_full),
            days=one_or_several(item.sent_on for item in sent),
            ends=one_or_several(item.due_on for item in sent if item.due_on is not None),
            residence=facts.country,
            form_reasons=OPTIONAL if self.form_leaves_reasons_free else "unknown",
        )
        self.values.update(self._law_of_the_place())
        own_content = self._own_content()
        self.values.update(
            accounts=self.accounts_named(facts.accounts),
            named=yes_or_no(bool(own_content)),
            reasons=yes_or_no(self.gives_reasons),
            content=self.listed(own_content),
            meta=self.listed([company.name for company in self.place.controllers]),
        )
        self.values["breaches"] = self.breaches(self.selection.personal)

    @property
    def language(self) -> str:
        return self.base.language

    @property
    def instrument(self) -> Instrument:
        return self.place.instrument

    @property
    def has_a_period_of_law(self) -> bool:
        """Say whether a letter may hold Meta to a period: the law of the place sets it, and we have read where.

        Where a place follows the rule of another law, such as a French territory outside the EU, it is asked for.
        """
        rule, others = self.place.rule, set(self.lawbook.instruments) - {self.instrument.id}
        is_known = set(rule.sources) != {EDITOR} and not set(rule.sources) & others
        return rule.statutory and bool(rule.cites) and is_known

    @property
    def form_leaves_reasons_free(self) -> bool:
        """Say whether we know that Meta's own form asks for no reasons, for every service the text is about.

        Known for the countries in whose record it was seen; the form is not one for WhatsApp.
        """
        form = self.place.jurisdiction.form
        sent_for = [item.accounts for item in self.course.submissions] if self.course else []
        concerned = frozenset[Account]().union(*sent_for) or self.facts.accounts
        services = {_FORM_OF.get(account, account).value for account in concerned} or {Audience.NO_ACCOUNT.value}
        return form.reason_field == OPTIONAL and services <= set(form.services)

    @property
    def has_own_words(self) -> bool:
        return bool(self.facts.own_words.strip())

    @property
    def gives_reasons(self) -> bool:
        """Say whether the text has a reason of the person's own, in our words or in theirs."""
        return bool(self.selection.personal) or self.has_own_words

    # Words

    def wording(self, message_id: str, part: str = "", **others: str) -> Wording:
        """Return a message of the document, or of the objection where the document has none."""
        texts = self.letter if message_id in self.letter else self.base
        return self._spelled(texts.wording(message_id, self.values | {"way": self._way(message_id)} | others, part))

    def _spelled(self, wording: Wording) -> Wording:
        """Return our words as they are spelled where the person lives; Switzerland writes no ß."""
        if self.language != "de" or self.instrument.act is not Act.FORBID:
            return wording
        return Wording(wording.text.replace("ß", "ss"), wording.version)

    def words(self, message_id: str, part: str = "", **others: str) -> str:
        """Return only the text of a message."""
        return self.wording(message_id, part, **others).text

    def listed(self, items: list[str]) -> str:
        """Return items as the language lists them."""
        if len(items) < 2:
            return "".join(items)
        return self.words("list", start=", ".join(items[:-1]), last=items[-1])

    def day(self, day: date) -> str:
        """Return a day as the language writes it out."""
        number = written_in(self.language).first_of_month if day.day == 1 else str(day.day)
        return self.words("date", day=number, month=_MONTHS[day.month - 1], year=str(day.year))

    def accounts_named(self, accounts: Iterable[Account]) -> str:
        """Return the names of accounts, always in the same order."""
        chosen = frozenset(accounts)
        return self.listed([self.words(f"account-{item}") for item in Account if item in chosen])

    # Paragraphs

    def plain(
        self,
        message_id: str,
        *,
        because: str,
        part: str = "",
        cites: tuple[str, ...] = (),
        sources: tuple[str, ...] = (),
        values: Mapping[str, str] | None = None,
    ) -> Paragraph:
        """Return a paragraph that is one message, or one part of it."""
        wording = self.wording(message_id, part, **(values or {}))
        return Paragraph(message_id, wording.version, wording.text, because, cites, sources)

    def lawful(
        self, message_id: str, *, because: str, part: str = "", values: Mapping[str, str] | None = None
    ) -> Paragraph:
        """Return a paragraph that rests on the right to object itself."""
        cites = self.lawbook.grounds[CORE].cites.get(self.instrument.id, ())
        sources = self.sources_of(CORE)
        return self.plain(message_id, because=because, part=part, cites=cites, sources=sources, values=values)

    def opening(self, name: str, *, because: str, values: Mapping[str, str] | None = None) -> Paragraph:
        """Return the sentence of objection, with the article it rests on."""
        law, jurisdiction = self.instrument, self.place.jurisdiction
        article = law.right or (
            f"{jurisdiction.law}, {jurisdiction.right_article}" if jurisdiction.right_article else ""
        )
        cites = (article,) if article else ()
        sources = jurisdiction.sources if law.generic else law.sources
        return self.plain(f"{name}-{law.id}", because=because, cites=cites, sources=sources, values=values)

    def scope(self, *, names_content: bool) -> Paragraph:
        """Return what the objection covers."""
        values = None if names_content else {"named": "no"}
        return self.plain("scope", because="on_behalf_of, content", sources=self.sources_of(CORE), values=values)

    def closing(self) -> Paragraph:
        """Return greetings and name."""
        wording = self.wording("closing")
        return Paragraph("closing", wording.version, f"{wording.text}\n{self.facts.name}", "name")

    def own_words(self, *, separator: str) -> Paragraph:
        """Return the person's own words as they stand, introduced."""
        # Joined here and not in the wording, which would read braces as a template.
        introduction = self.wording("own-words")
        text = f"{introduction.text}{separator}{self.facts.own_words}"
        return Paragraph("own-words", introduction.version, text, "own_words")

    def accounts(self, *, named: bool = True) -> Paragraph:
        """Return for which accounts, and for whom, with the names that were told where they are wanted.

        Nothing is left blank in what goes through a form: it shows which account it is sent for.
        """
        stated = self.plain("accounts", because="accounts, linked, country")
        if not named:
            return stated
        mandate = [self.words("identified", "mandate")] if self.facts.on_behalf_of is Behalf.REPRESENTED else []
        text = "\n".join([" ".join([stated.text, *mandate]), *self.names(by_hand=False)])
        return replace(stated, text=text, because="accounts, linked, country, account_names, person_name")

    def identified(self) -> str:
        """Return that the form shows which account is meant, where it does and no name was told.

        It does not where Meta has no form behind a login, or where the person cannot use it.
        """
        cannot = any(chosen.id == "form_obstacle" for chosen in self.facts.grounds)
        if cannot or self.place.jurisdiction.tier is not Tier.A or not self.facts.has_account:
            return ""
        return "" if self._names_of_accounts() else self.words("identified")

    def identity(self, course: Course) -> Paragraph:
        """Return the lines by which Meta finds the person and can answer; what is not known is left to the pen.

        What a controller may need to find the data and no more (GDPR Art. 11(2), 12(6)): no copy of an
        identity card. Whoever acts for another adult encloses what allows them to.
        """
        # Joined here and not in the wording, which would read braces as a template.
        heading, facts = self.wording("identity"), self.facts
        lines = [f"{self.words('identity', 'name')} {facts.name.strip() or BLANK}"]
        if facts.on_behalf_of is not Behalf.SELF:
            person = " ".join(facts.person_name.split())
            lines.insert(0, f"{self.words('identified', 'person')} {person or BLANK}")
        told = dict(self._names_of_accounts())
        for account in (account for account in Account if account in facts.accounts):
            label = self.words("identity", "profile", accounts=self.words(f"account-{account}"))
            lines.append(f"{label} {told.get(account) or BLANK}")
        if not facts.has_account:
            lines.append(f"{self.words('identity', 'content')} {BLANK}")
        lines.append(f"{self.words('identity', 'email')} {course.answer_email.strip() or BLANK}")
        if facts.on_behalf_of is Behalf.REPRESENTED:
            lines.append(self.words("identity", "mandate"))
        because = "name, person_name, account_names, on_behalf_of"
        return Paragraph("identity", heading.version, "\n".join([heading.text, *lines]), because)

    def names(self, *, by_hand: bool) -> list[str]:
        """Return the names of the person spoken for and of the accounts, as they were typed."""
        # Joined here and not in the wording, which would read braces as a template.
        person, lines = " ".join(self.facts.person_name.split()), []
        if self.facts.on_behalf_of is not Behalf.SELF and (person or by_hand):
            lines.append(f"{self.words('identified', 'person')} {person or BLANK}")
        for account, name in self._names_of_accounts():
            lines.append(f"{self.words('identified', 'profile')} {name} ({self.words(f'account-{account}')})")
        if by_hand and self.facts.has_account and not self._names_of_accounts():
            lines.append(f"{self.words('identified', 'profile')} {BLANK}")
        return lines

    def _names_of_accounts(self) -> list[tuple[Account, str]]:
        given = [(account, " ".join(name.split())) for account, name in self.facts.account_names]
        return [(account, name) for account, name in given if name and account in self.facts.accounts]

    def burden(self) -> Paragraph:
        """Return what it is for Meta to show."""
        return self.plain(
            f"burden-{self.instrument.id}",
            because="country, grounds",
            cites=self.lawbook.grounds[BURDEN].cites.get(self.instrument.id, ()),
            sources=self.sources_of(BURDEN),
        )

    def requests(self) -> Paragraph:
        """Return what Meta is asked to do, line by line."""
        message_id = f"requests-{self.instrument.id}"
        heading = self.wording(message_id)
        # Each line takes its wording for itself, so that two lists rarely read alike.
        lines = [self.words(message_id, part, way=self._way(f"{message_id}.{part}")) for part in REQUESTS]
        cites = self.lawbook.grounds[CORE].cites.get(self.instrument.id, ())
        text = bulleted(heading.text, lines)
        return Paragraph(message_id, heading.version, text, "country, accounts", cites, self.sources_of(CORE))

    def deadline(self, *, received: date | None = None) -> Paragraph:
        """Return by when an answer is due by law, or asked for where the law sets no period.

        With a day on which it is assumed to be received, the day on which the period ends is named.
        """
        rule = self.place.rule
        message_id = "deadline-statutory" if rule.statutory else "deadline-courtesy"
        values = {"dated": "no"}
        if received is not None:
            due = deadline_for(received, rule).due_on
            values = {"dated": "yes", "received": self.day(received), "due": self.day(due)}
        return self.plain(
            message_id,
            because="country" if received is None else "country, today",
            cites=(rule.cites,) if rule.cites else (),
            sources=rule.sources,
            values=values,
        )

    def bridge(self) -> Paragraph:
        """Return the sentence that leads to the reasons."""
        return self.plain("bridge", because="grounds, own_words")

    def ground(self, ground: Ground, *, part: str = "", reader: str = "meta") -> Paragraph:
        """Return a reason, woven from what the person answered to its question; `reader` may be an authority."""
        key = (ground.id, part, reader)
        if key not in self._reasons_given:
            self._reasons_given[key] = self._reason(ground, part, reader)
        return self._reasons_given[key]

    def _reason(self, ground: Ground, part: str, reader: str) -> Paragraph:
        values = self.values | {"way": self._way(ground.id), "reader": reader} | self._answers_to(ground)
        wording = self._spelled(self.reasons.wording(ground.id, values, self._part(ground, part)))
        detail = self.facts.detail_of(ground.id)
        chosen = any(choice.id == ground.id for choice in self.facts.grounds)
        if chosen:
            because = f"grounds: {ground.id}" + (f" = {detail}" if detail else "")
        else:
            because = ", ".join(sorted(ground.when)) or "always"
        cites = ground.cites.get(self.instrument.id, ())
        return Paragraph(ground.id, wording.version, wording.text, because, cites, self.sources_of(ground.id))

    def breaches(self, grounds: tuple[Ground, ...], part: str = "") -> str:
        """Put into words which duties these grounds say were not met, where the law asks for that."""
        if self.instrument.act is not Act.OPPOSE:
            return ""
        duties = selecting.breaches(self.facts, grounds)[: 1 if part else MOST_BREACHES]
        return self.listed([self.words(f"breach-{duty}", part) for duty in duties])

    def sources_of(self, ground_id: str) -> tuple[str, ...]:
        """Return where a ground comes from, without the laws of other places."""
        others = set(self.lawbook.instruments) - {self.instrument.id}
        return tuple(source for source in self.lawbook.grounds[ground_id].sources if source not in others)

    def _way(self, paragraph: str) -> str:
        if paragraph not in self._ways:
            self._ways[paragraph] = way(self.seed, paragraph, self.variant)
        return self._ways[paragraph]

    def _part(self, ground: Ground, part: str) -> str:
        """Return the part of a ground that leaves the category out, where that is wanted."""
        if not (self.without_sensitive and ground.discloses_sensitive):
            return part
        return f"{UNNAMED}-{part}" if part else UNNAMED

    def _law_of_the_place(self) -> dict[str, str]:
        """Return the law of the place as a letter names it, as far as we are sure of it."""
        jurisdiction = self.place.jurisdiction
        # "Art. 35 DPJL 2018" beside the name of that law: the number is enough.
        number = _NUMBER.match(jurisdiction.right_article)
        law, article = jurisdiction.law, number[0] if number else jurisdiction.right_article
        if jurisdiction.unverified or len(f"{law}, {article}") > _LONGEST_LAW:
            known = "no"
        else:
            known = "article" if article else "law"
        return {"law": law, "article": article, "law_known": known}

    def _answers_to(self, ground: Ground) -> dict[str, str]:
        facts, given = self.facts, [other.id for other in self.selection.personal]
        year = selecting.year_told(ground.id, facts)
        # One paragraph speaks of the years; the others do not say it again.
        tells_since = facts.since_year and facts.shared_before_june_2024 and "old_posts" not in given
        earlier = set(given[: given.index(ground.id)]) if ground.id in given else set()
        again = any(ground.id in kindred and earlier & kindred for kindred in _KINDRED)
        return {
            "detail": facts.detail_of(ground.id) or "none",
            "year": str(year) if year else "none",
            "age": _age_of(year),
            "since": str(facts.since_year) if tells_since else "none",
            "shown": self._shown_by(),
            "again": yes_or_no(again),
        }

    def _shown_by(self) -> str:
        """Say who shows someone without an account, or that another paragraph tells it."""
        if any(ground.id == "child_posted_by_others" for ground in self.selection.personal):
            return "told"
        who = self.facts.detail_of("no_account") or self.facts.detail_of("others_post_me")
        if who:
            return who
        return "others" if Content.SHOWN_BY_OTHERS in self.facts.content else "open"

    def _own_content(self) -> list[str]:
        if not self.facts.has_account:
            return []
        named = [self.words(f"content-{item}") for item in OWN_CONTENT if item in self.facts.content]
        return list(dict.fromkeys(named))


def bulleted(heading: str, lines: Iterable[str]) -> str:
    """Return a heading with lines below it, as a plain text can show them."""
    return "\n".join([heading, *(f"– {line}" for line in lines)])


def yes_or_no(answer: bool) -> str:
    """Return an answer as a wording chooses by it."""
    return "yes" if answer else "no"


def one_or_several(days: Iterable[date]) -> str:
    """Say whether a wording names one day or several: two things sent on two days may be due on the same one."""
    return "several" if len(set(days)) > 1 else "one"


def _age_of(year: int | None) -> str:
    """Say how old content is: from before generative AI, before the announcement, or not known."""
    if year is None:
        return "unknown"
    return "before_ai" if year < _BEFORE_AI else "before_announcement"
