"""What the sentences of a mail say: concepts, without the decisions that a sentence denies, asks or only reports."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from apps.replies.phrases import LANGUAGES, Match, Phrasebook, phrasebook
from apps.replies.sentences import Sentence

NEAR = 4
SHORTEST_INTRODUCTION = 4
"""Words before a colon that may be more than a greeting: "Your friend wrote us: …"."""
_GREETINGS = frozenset(
    "hi hello hey dear good hallo guten sehr liebe lieber hoi beste geachte bonjour bonsoir cher chere madame"
    " monsieur hola buenos buenas estimado estimada ciao buongiorno gentile salve ola caro cara exma exmo prezado"
    " prezada bom boa hej hei kaere kjaere basta czesc dzien szanowny szanowna witaj drogi droga".split()
)
LONGEST_GREETING = 5
LONGEST_OF_CLAUSES = 60
"""Words of a sentence that may be made of known clauses; a longer one is looked at by a person."""
_SUBJECTS = frozenset("subject betreff objet asunto assunto oggetto onderwerp temat amne emne re aw sv vs".split())
_NUMBERED = frozenset("nr n no o number nummer numero".split())
_PRODUCTS = ("facebook", "instagram", "threads", "whatsapp", "messenger")
_EVERYWHERE = frozenset({"ai", "reel", "reels"})
_AGAINST = frozenset("to against gegen contre a al all' tegen wobec przeciwko ao mot imod".split())
_AND = frozenset("and but und aber et mais y pero e ma en maar i ale mas och men og".split())
_DATED = frozenset("of from dated on vom du del di van z dnia de da den din fra av fran am le el".split())
"""Words between an objection and its day: "your objection of 12 October", "opposition du 12 octobre"."""
_IMPRINT = frozenset(
    "meta platforms inc ireland limited ltd merrion road dublin dublino d04 x2k5 irland irlanda irlande ierland"
    " irlandia privacy operations support".split()
)
_CLOSING = frozenset(
    "sincerely freundliche regards best kind thanks thank you yours mit freundlichen grussen viele grusse"
    " datenschutzteam cordialement veuillez agreer nos salutations distinguees atentamente un saludo"
    " saludos cordiali saluti hoogachtend met vriendelijke groet groeten z powazaniem pozdrawiamy"
    " atenciosamente cumprimentos med vanlig halsning halsningar venlig hilsen vennlig beste bien vous"
    " danke merci gracias grazie bedankt dziekujemy obrigado obrigada tack tak takk".split()
)
_TEAM = frozenset(
    "the het il el le la l das dein ihr your team von de di da of l'equipe equipe equipo equipa zespol teamet".split()
)
_SIGNING = _IMPRINT | _CLOSING | _TEAM
FARTHEST_OBJECT = 12
"""Words between "your objection" and the use it is about."""
MOST_NAMES = 2
"""Words of a signature's lines that are somebody's name."""
FEWEST_PRINTED = 4
"""Words of an imprint that make a line one: "Dana, Meta Platforms Ireland Limited, …"."""
_MARKS = frozenset(";:,()–—")
_LIMITS = frozenset(";:–—")
# Words that say what Meta has decided: void under an "if", in a question, after a "not".
DECISIONS = frozenset({"honour", "following", "wont_use", "refuse", "again", "redirect", "extend"})
GRANTS = frozenset({"honour", "following", "wont_use"})
_RISKS = frozenset({"password", "payment"})
_OUTRIGHT = frozenset({"again", "redirect", "extend", "failed", "received", "pending"})
_WITH_OWN_NOT = frozenset({"wont_use", "refuse", "failed", "redirect", "harmless", "again", "ask", "partly"})
_DENIABLE = (DECISIONS - GRANTS) | {"password", "payment", "ask"}
_NEVER_ASIDE = frozenset({"honour", "following", "wont_use", "contrast", "partly"})
_BOUND = frozenset({"negation", "use", "doubt"})
_SAID_IN_CLAUSES = frozenset({"objection", "yours", "ai", "request", "received", "notice"})
"""What a sentence of known clauses may still say of the mail: what it is about, never what was decided."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A concept that a sentence says; `is_void` where it says it of somebody or something else."""

    concept: str
    sentence: Sentence
    is_conditional: bool = False
    is_void: bool = False


def languages_of(every: list[Sentence]) -> list[str]:
    """Return the language of the mail, and a second one where it is nearly as frequent."""
    words = Counter(word for sentence in every for word in sentence.words)
    # A word that many languages share says little.
    scores = {code: sum(words[word] for word in phrasebook(code).common) for code in LANGUAGES}
    ranked = sorted(LANGUAGES, key=lambda code: -scores[code])
    best = scores[ranked[0]]
    return [code for code in ranked[:2] if scores[code] and scores[code] * 2 >= best]


def findings_in(every: list[Sentence], languages: list[str]) -> list[Finding]:
    """Return what each sentence says, in order, knowing what the one before it opened."""
    found: list[Finding] = []
    under_condition = introduced = False
    for sentence in every:
        matches = [(code, phrasebook(code).find(sentence.words)) for code in languages]
        concepts = {match.concept for _, some in matches for match in some}
        conditional = "condition" in concepts or any(_opens_with_condition(some) for _, some in matches)
        if _is_aside(sentence, [match for _, some in matches for match in some], languages):
            found.append(Finding("aside", sentence))
        is_settled = not sentence.is_quoted and is_made_of_clauses(sentence, languages)
        if is_settled:
            found.append(Finding("aside", sentence))
        told_from = _told_from(sentence, concepts, languages)
        # Danish and Norwegian share their "not": what one of them explains is explained.
        explained = _places([match for _, some in matches for match in some], {"wont_use", "harmless"})
        # "Request no. 4471" denies nothing.
        numbering = _numbering(sentence.words) if "no" in sentence.words else set()
        is_at_home = len(languages) > 1 and _are_plain(words_after_greeting(sentence), languages[:1])
        for code, some in matches:
            if is_at_home and code != languages[0]:
                # "No futuro" is Portuguese, and its "no" is no Spanish "not".
                some = [match for match in some if match.concept != "negation"]
            judged = _judged(
                sentence,
                [match for match in some if match.concept != "negation" or match.first not in numbering],
                under_condition=under_condition,
                introduced=introduced,
                told_from=told_from,
                explained=explained,
            )
            found += [each for each in judged if not is_settled or each.concept in _SAID_IN_CLAUSES]
        # "If we honour it:" holds for each point that follows.
        under_condition = (sentence.opens_list and conditional) or (under_condition and sentence.is_listed)
        introduced = sentence.opens_list and "says" in concepts and "announce" not in concepts
    return found


def words_after_greeting(sentence: Sentence) -> tuple[str, ...]:
    """Return the words without "Hello Jo," at their beginning."""
    if sentence.words[0] in _GREETINGS:
        for place, word in enumerate(sentence.words[: LONGEST_GREETING + 1]):
            if word in (",", ":"):
                # "Hola, Alex: …" has a second mark after the name.
                has_name_after = place == 1 and sentence.words[3:4] in ((",",), (":",))
                return sentence.words[4 if has_name_after else place + 1 :]
    return sentence.words


def is_plain(sentence: Sentence, languages: list[str]) -> bool:
    """Say whether a sentence holds only words that a clear yes is made of.

    Nobody can list all the ways to take a yes back; what is not known to be harmless makes it unclear.
    """
    return _are_plain(words_after_greeting(sentence), languages)


def is_signature(sentence: Sentence, languages: list[str], text: str) -> bool:
    """Say whether this is a greeting, the number of a case, an imprint or a line of a signature, and no more."""
    words = words_after_greeting(sentence)
    spoken = [word for word in words if word[0].isalpha()]
    if not words or (words[0] in _GREETINGS and len(spoken) <= 1 + MOST_NAMES):
        return True
    if all(word in _SIGNING for word in spoken) or _is_subject(sentence.words, languages):
        return True
    if text[sentence.end - 1 : sentence.end] in (".", "!", "?", "…", ":"):
        return False
    books = [phrasebook(code) for code in languages]
    unknown = [w for w in spoken if w not in _SIGNING and not any(book.is_calm(w) for book in books)]
    if spoken[0] in _CLOSING | _TEAM or any(word.isdigit() for word in words):
        is_printed = sum(word in _IMPRINT for word in spoken) >= FEWEST_PRINTED
        return len(unknown) <= (MOST_NAMES if is_printed else 0) or all(w.startswith(_PRODUCTS) for w in unknown)
    has_names = all(word[0].isupper() for word in sentence.quoted_from(text).split() if word[0].isalpha())
    return has_names and len(spoken) <= MOST_NAMES + 1 and not any(w.startswith(_PRODUCTS) for w in spoken[1:])


def _numbering(words: tuple[str, ...]) -> set[int]:
    return {at for at, word in enumerate(words[:-1]) if word == "no" and words[at + 1].isdigit()}


def _is_subject(words: tuple[str, ...], languages: list[str]) -> bool:
    """Say whether this is a mail's subject, and names no more than a request: "Subject: your request no. 4471"."""
    if words[0] not in _SUBJECTS:
        return False
    after = tuple(word for word in words if word not in _SUBJECTS and word not in _NUMBERED)
    return _are_plain(after, languages)


def is_made_of_clauses(sentence: Sentence, languages: list[str]) -> bool:
    """Say whether a sentence is nothing but whole clauses that leave a yes as it is.

    Marks, figures and the names of months may stand between them: "we received your objection on 12 October".
    """
    books = [phrasebook(code) for code in languages]
    after = words_after_greeting(sentence)
    if not after or len(after) > 2 * LONGEST_OF_CLAUSES or not any(after[0] in book.clauses.by_first for book in books):
        return False
    words = [word for word in after if word[0].isalnum()]
    if len(words) > LONGEST_OF_CLAUSES:
        return False
    reached = {0}
    for place, word in enumerate(words):
        if max(reached) < place:
            return False
        if place in reached:
            reached.update(*(book.clauses.ends_from(words, place) for book in books))
            if place and (word.isdigit() or any(word in names for book in books for names in book.months)):
                reached.add(place + 1)
    return len(words) in reached


def _is_aside(sentence: Sentence, matches: list[Match], languages: list[str]) -> bool:
    """Say whether a sentence is a known aside: "we can't undo past training", "you can't answer this mail".

    All of its words are known, and each "not" and each "use" in it belongs to the phrase it is known by.
    """
    aside = _places(matches, {"aside", "harmless"})
    return (
        any(match.concept == "aside" for match in matches)
        and not any(match.concept in _NEVER_ASIDE for match in matches)
        and not any(match.concept in _BOUND and match.first not in aside for match in matches)
        and _are_plain(words_after_greeting(sentence), languages, beside_it=True)
    )


def _are_plain(words: tuple[str, ...], languages: list[str], *, beside_it: bool = False) -> bool:
    books = [phrasebook(code) for code in languages]
    # "On Facebook and Instagram" is everything; one of them alone is a part.
    names_both = all(any(word.startswith(name) for word in words) for name in ("facebook", "instagram"))
    return all(
        any(book.is_calm(word) if beside_it else book.is_plain(word) for book in books)
        or word in _EVERYWHERE
        or (beside_it and word in _IMPRINT)
        or (names_both and word.startswith(_PRODUCTS))
        or _is_day_of_objection(words, place, books)
        for place, word in enumerate(words)
    )


def _is_day_of_objection(words: tuple[str, ...], place: int, books: list[Phrasebook]) -> bool:
    """Say whether a month only tells which objection is meant: "your objection of 12 October"."""
    if not any(words[place] in names for book in books for names in book.months):
        return False
    at = place - 1
    while at >= 0 and (words[at] in _DATED or words[at].isdigit()):
        at -= 1
    return 0 <= at < place - 1 and any(book.dated.fits(words[at]) for book in books)


def _opens_with_condition(matches: list[Match]) -> bool:
    """Say whether the sentence begins as a condition does without an "if": "Haben wir … stattgegeben, …"."""
    return any(match.concept == "condition_first" and match.first == 0 for match in matches)


def _judged(
    sentence: Sentence,
    matches: list[Match],
    *,
    under_condition: bool,
    introduced: bool,
    told_from: int,
    explained: set[int],
) -> list[Finding]:
    matches = _without_overlaps(matches)
    harmless = _places(matches, {"harmless"})
    # "As you asked, your posts won't be used" reports nothing.
    concepts = {match.concept for match in matches if match.concept != "reported" or match.first not in harmless}
    conditions = [m.first for m in matches if m.concept == "condition" and m.first not in harmless]
    conditions += [m.first for m in matches if m.concept == "condition_first" and _begins_a_part(sentence, m.first)]
    conditional = under_condition or bool(conditions) or "until" in concepts
    # "We won't use" is no denial of "we have accepted"; nor is the "not" that makes a refusal one of that refusal.
    denials = {m.first for m in matches if m.concept == "negation"}
    denials_of_grants = denials - _places(matches, {"wont_use", "harmless"})
    denials_of_others = sorted(denials - _places(matches, _WITH_OWN_NOT))
    last_mark, marks = -1, []
    for place, word in enumerate(sentence.words):
        last_mark = place if word in _MARKS else last_mark
        marks.append(last_mark)
    granted_with = {m.last for m in matches if m.concept == "honour"}
    objected = {m.last + 1 for m in matches if m.concept == "objection"}
    unused = sorted(match.first for match in matches if match.concept == "wont_use")
    found: list[Finding] = []
    if denials_of_grants - explained and not concepts & _RISKS:
        # Whatever this "not" belongs to, it is none of those known to be harmless ("we never ask for your password").
        # This takes back the "yes" of every other sentence too.
        found.append(Finding("denial", sentence))
    for match in matches:
        concept = match.concept
        if concept == "aside" or (concept == "contrast" and match.first in harmless):
            # Whether a sentence is an aside was asked of the whole of it.
            continue
        if concept in ("pending", "received") and match.first in harmless:
            # "We have finished reviewing".
            continue
        if concept == "use" and (explained & set(range(match.first, match.last + 1)) or match.last in granted_with):
            # The "use" of "will not use"; the "processed" of "your objection was processed".
            continue
        if concept == "use" and _is_objected_to(sentence.words, match.first, objected):
            continue
        if concept == "notice" and _is_between(unused, match.first, match.last):
            # "Will not use your public posts" holds the words of "will use your public posts".
            continue
        part = marks[match.first]
        if concept in DECISIONS and (
            sentence.is_question
            or sentence.is_quoted
            or "own" in concepts
            or (concept in GRANTS and match.first > told_from)
            or (introduced or ("says" in concepts and match.first > told_from))
            or (concept in GRANTS and concepts & {"reported", "refuse", "others"})
            # A "yes" that is denied in its own sentence stands against no "no" elsewhere.
            or (concept == "honour" and denials_of_grants)
            # "Your objection was not denied" is no refusal.
            or (concept == "refuse" and match.first not in denials and denials & set(range(match.first, match.last)))
        ):
            found.append(Finding(concept, sentence, conditional, is_void=True))
            continue
        # "We cannot, because you did not say why" stays a refusal: only a "not" just before takes it back.
        if concept in _DENIABLE and _is_between(denials_of_others, max(match.first - NEAR, part), match.last):
            continue
        if concept in _RISKS and "own" in concepts:
            continue
        if concept == "ask" and "maybe_ask" in concepts:
            continue
        # "You must object again if you mind" is said outright; "if it has ended, object again" is not.
        depends = conditional
        if concept in _OUTRIGHT:
            depends = under_condition or (bool(conditions) and min(conditions) < match.first)
        found.append(Finding(concept, sentence, depends))
    return found


def _is_objected_to(words: tuple[str, ...], place: int, objected: set[int]) -> bool:
    """Say whether this use is what an objection is about: "your objection to information being used"."""
    for before in range(place - 1, max(place - 1 - FARTHEST_OBJECT, -1), -1):
        if words[before] in _AND or words[before] in _MARKS:
            return False
        if before in objected:
            return words[before] in _AGAINST
    return False


def _begins_a_part(sentence: Sentence, place: int) -> bool:
    opening = len(sentence.words) - len(words_after_greeting(sentence))
    return place in (0, opening) or sentence.words[place - 1] in _LIMITS


def _told_from(sentence: Sentence, concepts: set[str], languages: list[str]) -> int:
    """Return the place of a colon after which somebody else's words stand, or the end where none do."""
    for place, word in enumerate(sentence.words):
        if word == ":":
            if "says" in concepts:
                return place
            is_long = place >= SHORTEST_INTRODUCTION and "announce" not in concepts
            greeting = len(sentence.words) - len(words_after_greeting(sentence))
            is_clear = _are_plain(sentence.words[greeting:place], languages)
            return len(sentence.words) if is_clear or not is_long else place
    return len(sentence.words)


def _without_overlaps(matches: list[Match]) -> list[Match]:
    """Drop a "will not use" that reaches across a consent: "not accepted your objection and use" is none."""
    consents = sorted(match.first for match in matches if match.concept == "honour")
    if not consents:
        return matches
    return [
        match for match in matches if match.concept != "wont_use" or not _is_between(consents, match.first, match.last)
    ]


def _is_between(places: list[int], first: int, last: int) -> bool:
    at = bisect_left(places, first)
    return at < len(places) and places[at] <= last


def _places(matches: list[Match], concepts: set[str] | frozenset[str]) -> set[int]:
    return {place for m in matches if m.concept in concepts for place in range(m.first, m.last + 1)}
