"""What a statement has and what it lacks: a short list, each point a plain yes or no, and no score.

Meta decides by reasons and not by their number, so nothing here is added up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from apps.statements.composing import Composed, Paragraph


class Point(StrEnum):
    """What a reader at Meta looks for, in the order of the list."""

    OBJECTION = "objection"
    PURPOSE = "purpose"
    RIGHT = "right"
    OTHERS = "others"
    GROUND = "ground"
    OWN_FACT = "own_fact"
    CONFIRMATION = "confirmation"


@dataclass(frozen=True, slots=True)
class Checked:
    """One line of the list."""

    point: Point
    is_met: bool


OWN_WORDS = "own-words"
"""The paragraph that holds what the person wrote."""

# The words by which our own wordings say a thing, and near ones that a person may choose instead. A
# test holds every language against every text we compose in it.
_SIGNS: Final[Mapping[str, Mapping[Point, str]]] = {
    "en": {
        Point.OBJECTION: (
            r"(?<!right to )(?<!right of )\b(?:object|objecting|objection|oppose|opposing|forbid|prohibit)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:develop|improv|train|build)\w*\b[^.!?\n]{0,60}\b(?:AI|artificial intelligence|models?)\b"
            r"|\b(?:AI|artificial intelligence)\b[^.!?\n]{0,40}\b(?:train|model|develop|improv)\w*"
        ),
        Point.RIGHT: (
            r"\b(?:GDPR|LGPD|right (?:to|of) (?:object|oppos|objec)\w*"
            r"|(?:data protection|privacy) (?:law|act|regulation)"
            r"|act on data protection|law of my (?:country|place) of residence)\b"
        ),
        Point.OTHERS: (
            r"\b(?:content|posts?|photos?|pictures?|data|material)\b[^.!?\n]{0,25}"
            r"\b(?:of|by|from) (?:others|other people)\b"
            r"|\bothers (?:have )?(?:shar|post|publish|upload|show|nam)\w*"
            r"|\b(?:shared|posted) by (?:others|other people)\b"
        ),
        Point.CONFIRMATION: r"\bconfirm\w*\b|\bin writing\b",
    },
    "de": {
        Point.OBJECTION: (
            r"(?<!recht zum )(?<!recht auf )"
            r"\b(?:widerspreche|widersprechen|widerspruch|untersage|untersagen|verbiete|verbieten)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:entwickl|verbesser|train|schul)\w*[^.!?\n]{0,60}(?:\bKI\b|künstliche\w* intelligenz|modell)"
            r"|(?:\bKI\b|künstliche\w* intelligenz)[^.!?\n]{0,40}(?:train|schul|modell|entwick|verbesser)"
        ),
        Point.RIGHT: (
            r"\b(?:DSGVO|DSG|UK GDPR|LGPD|widerspruchsrecht|recht (?:auf|zum) widerspruch"
            r"|datenschutz(?:recht|gesetz|verordnung|-grundverordnung)\w*|recht meines wohnsitz\w*)\b"
        ),
        Point.OTHERS: (
            r"\b(?:inhalt|beiträg|foto|bild|daten)\w*\b[^.!?\n]{0,20}\banderer\b"
            r"|\banderen? (?:geteilt|hochgeladen|veröffentlicht)"
            r"|\bandere\b[^.!?\n]{0,30}\b(?:teilen|zeigen|hochladen)\b"
        ),
        Point.CONFIRMATION: r"\bbestätig\w*|\bschriftlich",
    },
    "fr": {
        Point.OBJECTION: (
            r"\b(?:(?<!droit de )m[’']opposer?|(?<!droit d[’'])opposition|interdis|interdire|interdiction)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:développ|amélior|entraîn)\w*[^.!?\n]{0,60}(?:\bIA\b|intelligence artificielle|modèle)"
            r"|(?:\bIA\b|intelligence artificielle)[^.!?\n]{0,40}(?:entraîn|modèle|développ|amélior)"
        ),
        Point.RIGHT: (
            r"\b(?:RGPD|GDPR|LGPD|LPD|droit d[’']opposition|droit de (?:s|m)[’']opposer"
            r"|(?:loi|législation|droit|règlement)\b[^.!?\n]{0,40}\b(?:protection des données|pays de résidence))\b"
        ),
        Point.OTHERS: (
            r"\b(?:contenu|publication|photo|image|donnée|celle|ceux)\w*\b[^.!?\n]{0,25}"
            r"\b(?:d[’']autrui|d[’']autres|des autres)\b"
            r"|\b(?:d[’']autres|les autres|autrui)\b[^.!?\n]{0,30}\b(?:partag|publi|montr|nomm)\w*"
        ),
        Point.CONFIRMATION: r"\bconfirm\w*|\bpar écrit\b|\bécrite?s?\b",
    },
    "it": {
        Point.OBJECTION: (
            r"(?<!diritto di )(?<!diritto all’)(?<!diritto a )"
            r"\b(?:oppongo|opporre|oppormi|opponendomi|opposizione|vieto|vietare|vietandovi|divieto)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:svilupp|miglior|addestr|allen)\w*[^.!?\n]{0,60}(?:\bIA\b|\bAI\b|intelligenza artificiale|modell)"
            r"|(?:\bIA\b|\bAI\b|intelligenza artificiale)[^.!?\n]{0,40}(?:addestr|allen|modell|svilupp|miglior)"
        ),
        Point.RIGHT: (
            r"\b(?:GDPR|LPD|LGPD|2016/679|diritto (?:di|all’) ?oppo\w*"
            r"|(?:diritto|legge|normativa|regolamento)[^.!?\n]{0,25} protezione dei dati"
            r"|(?:diritto|legge) (?:del mio Paese|del Paese di residenza|applicabile))\b"
        ),
        Point.OTHERS: (
            r"\b(?:contenut|post|foto|immagin|dati|material)\w*\b[^.!?\n]{0,25}\b(?:di altri|altrui|di altre persone)\b"
            r"|\b(?:altri|altre persone)\b[^.!?\n]{0,30}\b(?:condivid|pubblic|mostr|caric)\w*"
            r"|\b(?:condivis|pubblicat)\w* da (?:altri|altre persone)\b"
        ),
        Point.CONFIRMATION: r"\bconferm\w*|\bper iscritto\b|\bscritt[ao]\b",
    },
    "nl": {
        Point.OBJECTION: (
            r"(?<!recht van )(?<!recht op )\b(?:bezwaar|bezwaren|verzet|verbied|verbiedt|verbieden|verbod)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:ontwikkel|verbeter|train|bouw)\w*[^.!?\n]{0,60}(?:\bAI\b|\w*matige intelligentie|modellen?\b)"
            r"|(?:\bAI\b|\w*matige intelligentie)[^.!?\n]{0,40}(?:train|model|ontwikkel|verbeter)"
        ),
        Point.RIGHT: (
            r"\b(?:AVG|GDPR|LGPD|recht (?:van|op) (?:bezwaar|verzet)|recht om (?:mij|me) te verzetten"
            r"|verordening gegevensbescherming|gegevensbeschermings(?:recht|wet)\w*|wet inzake gegevensbescherming"
            r"|privacywet\w*|recht van het land waar)\b"
        ),
        Point.OTHERS: (
            r"\b(?:content|inhoud|bericht|berichten|posts?|foto.?s|beelden|gegevens|materiaal)\b[^.!?\n]{0,25}"
            r"\b(?:van|door) anderen\b"
            r"|\banderen\b[^.!?\n]{0,60}\b(?:delen|plaatsen|publiceren|tonen|laten zien)\b"
            r"|\b(?:gedeeld|geplaatst) door anderen\b"
        ),
        Point.CONFIRMATION: r"\bbevestig\w*|\bschriftelijk\w*|\bop schrift\b",
    },
    "es": {
        Point.OBJECTION: (
            r"\bme opongo\b|\bnos oponemos\b|\boponer(?:me|nos)\b|\bme opuse\b"
            r"|(?<!derecho de )(?<!derecho a la )\boposición\b|\b(?:prohíbo|prohibí|prohibición)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:desarroll|mejor|entren|constru)\w*[^.!?\n]{0,60}(?:\bIA\b|\binteligencia artificial\b|\bmodelos?\b)"
            r"|(?:\bIA\b|\binteligencia artificial\b)[^.!?\n]{0,40}\b(?:entren|modelo|desarroll|mejor)"
        ),
        Point.RIGHT: (
            r"\b(?:RGPD|GDPR|LGPD|LOPDGDD|derecho (?:de|a la) oposición|derecho a oponer(?:me|se)"
            r"|(?:ley|legislación|reglamento)(?: \w+){0,2} de protección de datos"
            r"|(?:ley|legislación)(?: de protección de datos)? (?:de mi|del) país de residencia)\b"
        ),
        Point.OTHERS: (
            r"\b(?:contenido|publicaciones|publicación|fotos?|imágenes|datos|material|las)\b[^.!?\n]{0,25}"
            r"\bde (?:otr[oa]s|otras personas|terceros|los demás)\b"
            r"|\b(?:otras personas|otr[oa]s|los demás)\b[^.!?\n]{0,20}"
            r"\b(?:compart|public|sub[ea]n|muestr|nombr)\w*"
            r"|\b(?:compart|public)\w* (?:por )?(?:otr[oa]s|otras personas|los demás)\b"
        ),
        Point.CONFIRMATION: r"\bconfirm\w*|\bpor escrito\b|\bescrita\b",
    },
    "pl": {
        Point.OBJECTION: (
            r"(?<!prawo do )(?<!prawa do )(?<!prawie do )(?<!prawem do )"
            r"\b(?:sprzeciw|sprzeciwu|sprzeciwem|sprzeciwiam|sprzeciwiamy|zakaz|zakazu|zakazuję|zakazujemy"
            r"|zabraniam|zabraniamy)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:rozwij|rozwoj|rozwój|ulepsz|tren|uczeni|budow)\w*[^.!?\n]{0,60}"
            r"(?:\b(?:AI|SI)\b|sztuczn\w+ inteligencj|\bmodel)"
            r"|(?:\b(?:AI|SI)\b|sztuczn\w+ inteligencj)[^.!?\n]{0,40}(?:tren|model|rozwij|rozwoj|rozwój|ulepsz)"
        ),
        Point.RIGHT: (
            r"\b(?:RODO|UK GDPR|LGPD|praw\w+ do (?:wniesienia )?sprzeciwu"
            r"|(?:ustaw|przepis|rozporządzeni|praw)\w* o ochronie danych|Data Protection Act"
            r"|praw\w* kraju (?:mojego )?zamieszkania)\b"
        ),
        Point.OTHERS: (
            r"\b(?:treści|wpis|post|zdjęci|dan)\w*\b[^.!?\n]{0,20}\binnych\b"
            r"|\binni\b[^.!?\n]{0,30}\b(?:udostępni|zamieszcza|publik|pokazuj|wymienia)\w*"
            r"|\budostępnia(?:ją|ne)\b[^.!?\n]{0,20}\b(?:inni|innych)\b"
            r"|\b(?:treści|wpis|post|zdjęci|dan)\w*\b[^.!?\n]{0,20}\bcudz\w+"
        ),
        Point.CONFIRMATION: r"\bpotwierdz\w*|\bpisemn\w+|\bna piśmie\b",
    },
    "pt": {
        Point.OBJECTION: (
            r"\bo(?:ponho-me|pus-me|por-me|pomo-nos|por-nos)\b|\bme (?:oponho|opus|opor)\b"
            r"|(?<!direito de )(?<!direito à )\boposição\b|\b(?:proíbo|proibi|proibir|proibição)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:desenvolv|melhor|trein|constru)\w*[^.!?\n]{0,60}"
            r"(?:\bIA\b|\binteligência artificial\b|\bmodelos?\b)"
            r"|(?:\bIA\b|\binteligência artificial\b)[^.!?\n]{0,40}\b(?:trein|modelo|desenvolv|melhor)"
        ),
        Point.RIGHT: (
            r"\b(?:RGPD|GDPR|LGPD|direito (?:de|à) oposição|direito de (?:me opor|opor-me|se opor)"
            r"|(?:lei|legislação|regulamento)(?: \w+){0,3} (?:de|sobre a) proteção de dados"
            r"|(?:lei|legislação|direito)(?: de proteção de dados)? do (?:meu )?país de residência)\b"
        ),
        Point.OTHERS: (
            r"\b(?:conteúdos?|publicaç(?:ão|ões)|fotos?|fotografias?|imagens|dados|material|as|o)\b[^.!?\n]{0,25}"
            r"\bde (?:outr[oa]s|outras pessoas|terceiros)\b"
            r"|\b(?:outras pessoas|outr[oa]s|terceiros)\b[^.!?\n]{0,30}"
            r"\b(?:partilh|public|mostr|carreg|nomei)\w*"
            r"|\b(?:partilh|public)\w* por (?:outr[oa]s|outras pessoas|terceiros)\b"
        ),
        Point.CONFIRMATION: r"\bconfirm\w*|\bpor escrito\b|\bescrit[ao]\b",
    },
    "pt-BR": {
        Point.OBJECTION: (
            r"\b(?:oponho-me|me oponho|nos opomos|opomo-nos|opor-me|me opor|opus-me|me opus)\b"
            r"|(?<!direito de )(?<!direito à )\boposição\b|\b(?:proíbo|proibimos|proibi|proibição)\b"
        ),
        Point.PURPOSE: (
            r"\b(?:desenvolv|aprimor|melhor|trein|constru)\w*[^.!?\n]{0,60}"
            r"(?:\bIA\b|\binteligência artificial\b|\bmodelos?\b)"
            r"|(?:\bIA\b|\binteligência artificial\b)[^.!?\n]{0,40}\b(?:trein|modelo|desenvolv|aprimor|melhor)"
        ),
        Point.RIGHT: (
            r"\b(?:LGPD|RGPD|GDPR|direito (?:de|à) oposição|direito de (?:me|se) opor|direito a opor-me"
            r"|(?:lei|legislação|regulamento)(?: \w+){0,3} de proteção de dados"
            r"|lei(?: \w+){0,3} do (?:meu )?país de residência"
            r"|regulamento geral sobre a proteção de dados)\b"
        ),
        Point.OTHERS: (
            r"\b(?:conteúdo|publicações|publicação|posts?|fotos?|imagens|dados|material|as)\b[^.!?\n]{0,25}"
            r"\bde (?:outr[oa]s|outras pessoas|terceiros)\b"
            r"|\b(?:outras pessoas|outr[oa]s)\b[^.!?\n]{0,25}\b(?:compartilh|public|post|mostr|menciona|cita)\w*"
            r"|\b(?:compartilhad|publicad|postad)\w* por (?:outr[oa]s|outras pessoas|terceiros)\b"
        ),
        Point.CONFIRMATION: r"\bconfirm\w*|\bpor escrito\b|\bescrita\b",
    },
}
# Where the law knows no objection, the opening asks to stop; elsewhere asking is not objecting.
_ASKING: Final[Mapping[str, str]] = {
    "en": r"\b(?:ask|request|require|demand)\b[^.!?\n]{0,200}\b(?:stop|suspend|cease|end|no longer|not to use)\b",
    "de": (
        r"\b(?:bitte|verlange|fordere)\b[^.!?\n]{0,200}\b(?:beenden|einzustellen|einstellen|auszusetzen|aussetzen"
        r"|ende|einstellung|aussetzung|aufzuhören|nicht länger|nicht mehr)\b"
    ),
    "fr": (
        r"\b(?:demande|prie|exige|invite)\b[^.!?\n]{0,200}"
        r"\b(?:cesser|cessiez|cessation|arrêter|arrêt|mettre fin|mettre un terme|suspendre|suspension|ne plus|la fin)\b"
    ),
    "it": (
        r"\b(?:chiedo|domando|esigo|pretendo|invito|richiesta)\b[^.!?\n]{0,200}\b(?:cessare|cessiate|smettere|fermar\w*"
        r"|porre fine|sospend\w*|interromp\w*|non siano più|non servano più|non usare più|fine)\b"
    ),
    "nl": (
        r"\b(?:vraag|verzoek|verlang|eis)\b[^.!?\n]{0,200}\b(?:stoppen|stopt|staken|beëindigen|beëindigt"
        r"|op te schorten|opschorten|einde|niet langer|niet meer)\b"
    ),
    "es": (
        r"\b(?:pido|solicito|exijo|requiero|pedí)\b[^.!?\n]{0,200}\b(?:dejen|dejar|cesen?|cesar|cesara|cese"
        r"|suspend\w+|pongan fin|poner fin|no (?:usen|utilicen|usar|utilizar))\b"
    ),
    "pl": (
        r"\b(?:proszę|wnoszę|wniosek|żądam|wzywam|domagam)\b[^.!?\n]{0,200}\b(?:zaprzesta|zakończ|przerwa|wstrzyma|zawiesi"
        r"|niewykorzystywani)\w*"
    ),
    "pt": (
        r"\b(?:peço|solicito|exijo|requeiro|pedi)\b[^.!?\n]{0,200}\b(?:deix\w+ de|cess\w+|ponham fim|pôr fim"
        r"|suspend\w+|termin\w+|não (?:usem|utilizem|usar|utilizar))\b"
    ),
    "pt-BR": (
        r"\b(?:peço|pedimos|solicito|solicitamos|exijo|requeiro|pedi)\b[^.!?\n]{0,200}"
        r"\b(?:deixem|deixar|cessem?|cessar|cessasse|parem|parar|suspend\w+|suspens\w+|encerr\w+|pôr fim|ponham fim"
        r"|não (?:usem|utilizem|usar|utilizar))\b"
    ),
}
LANGUAGES = frozenset(_SIGNS)
"""The languages in which texts can be read for these points."""

_COMPILED = {
    language: {point: re.compile(pattern, re.IGNORECASE) for point, pattern in signs.items()}
    for language, signs in _SIGNS.items()
}
# Articles are cited alike everywhere; each language has its own word for them, in several forms.
_ARTICLE = r"\b(?:Articles?|Artikel\w*|Artículos?|Articol[oi]|Artigos?|Artyku\w+|Art\.?|Sections?|§)\s*{number}\b"
_ARTICLE_IN_CITE = re.compile(r"(?:Art\w*\.?|Section|Sec\.|s\.|§)\s*(\d+)")
_SHORTEST_LAW = 8
"""A shorter name of a law may be a word that stands for something else."""

_A_YEAR = re.compile(r"\b20[0-4]\d\b")
_LEAST_ADDED = 8
"""So many new words make a sentence of one's own; fewer may be a correction."""

_LEAST_KEPT = 0.75
"""A paragraph is still there when so many of its words are."""


def signs_in(language: str) -> tuple[int, int]:
    """Return how many kinds of signs are written down for a language, and how many there are in all."""
    needed = len(_SIGNS["en"]) + 1
    return len(_SIGNS.get(language, ())) + (language in _ASKING), needed


def checklist(composed: Composed, text: str) -> tuple[Checked, ...]:
    """Return what the text has and lacks; it may be the composed one or what a person made of it.

    Empty for a language whose signs nobody has written down: no list is better than a wrong one.
    """
    if composed.language not in LANGUAGES:
        return ()
    is_met = {point: says(point, text, composed) for point in _SIGNS[composed.language]}
    own = added_words(composed.text, text) >= _LEAST_ADDED
    is_met[Point.GROUND] = own or any(_is_kept(part, text) for part in _personal(composed))
    is_met[Point.OWN_FACT] = own or any(_is_kept(part, text) for part in _personal(composed) if _is_ones_own(part))
    return tuple(Checked(point, is_met[point]) for point in Point)


def says(point: Point, text: str, composed: Composed) -> bool:
    """Say whether a text makes one of the points that can be told by its words.

    The purpose counts where the objection stands: that others train AI is no objection to it. The
    right is named by its article or by its law. Raises `KeyError` for a language without signs and
    for a point that words alone do not tell.
    """
    if point in {Point.OBJECTION, Point.PURPOSE}:
        objecting = list(_objecting(text, composed))
        purpose = _COMPILED[composed.language][Point.PURPOSE]
        return bool(objecting) and (point is Point.OBJECTION or any(purpose.search(part) for part in objecting))
    if point is Point.RIGHT and any(re.search(name, text, re.IGNORECASE) for name in _names_of_the_right(composed)):
        return True
    return bool(_COMPILED[composed.language][point].search(text))


def added_words(before: str, after: str) -> int:
    """Return how many different words a text has that the other one had not."""
    return len(_words(after) - _words(before))


def _objecting(text: str, composed: Composed) -> Iterator[str]:
    """Yield each paragraph in which the person objects, with the one that follows it."""
    language = composed.language
    sign = _COMPILED[language][Point.OBJECTION]
    if not sign.search(_opening_of(composed)):
        sign = re.compile(_ASKING[language], re.IGNORECASE)
    paragraphs = re.split(r"\n[ \t]*\n", text)
    for first, second in zip_longest(paragraphs, paragraphs[1:], fillvalue=""):
        if sign.search(first):
            yield f"{first}\n\n{second}"


def _opening_of(composed: Composed) -> str:
    return next((part.text for part in composed.paragraphs if "opening" in part.id), composed.text)


def _names_of_the_right(composed: Composed) -> Iterator[str]:
    """Yield patterns for the article and the law on which the opening rests, as far as it names them."""
    for part in composed.paragraphs:
        if "opening" not in part.id:
            continue
        for cite in part.cites:
            law, _comma, _rest = cite.partition(",")
            if len(law) >= _SHORTEST_LAW and law in part.text:
                yield re.escape(law)
            if number := _ARTICLE_IN_CITE.search(cite):
                yield _ARTICLE.format(number=number[1])


def _personal(composed: Composed) -> list[Paragraph]:
    return [part for part in composed.paragraphs if part.id in composed.grounds or part.id == OWN_WORDS]


def _is_ones_own(part: Paragraph) -> bool:
    """Say whether a paragraph holds what only this person could tell: their words, an answer, a year."""
    return part.id == OWN_WORDS or " = " in part.because or bool(_A_YEAR.search(part.text))


def _is_kept(part: Paragraph, text: str) -> bool:
    words = _words(part.text)
    return len(words & _words(text)) >= _LEAST_KEPT * len(words)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))
