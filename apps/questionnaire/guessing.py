"""A first guess at the country, from the browser's language only; never from the network address."""

from __future__ import annotations

from apps.legal.loading import load_lawbook

NAMED_LIKE_THEIR_COUNTRY = "bg de fi fo fr hr hu is it lt lv mk mt nl pl ro sk th tr".split()
NAMED_OTHERWISE = (
    "bs BA, cs CZ, da DK, el GR, et EE, ga IE, ja JP, ka GE, ko KR, lb LU, nb NO, nn NO, no NO, rm CH, sl SI, sr RS,"
    " sv SE, uk UA"
)
MOSTLY_SPOKEN_IN = {
    **{code: code.upper() for code in NAMED_LIKE_THEIR_COUNTRY},
    **dict(pair.split() for pair in NAMED_OTHERWISE.split(",")),
}
"""Languages without a region that point to one country of the lawbook more than to any other.

English, Spanish, Portuguese, Albanian and Catalan are left out: they point to too many.
"""


def guess_country(accept_language: str) -> str:
    """Return the code of the likeliest country, or an empty text.

    The first language that names or suggests a country we know decides: "de-AT,de;q=0.9" is Austria.
    """
    known = load_lawbook().jurisdictions
    for entry in accept_language[:200].split(","):
        language, _, region = entry.partition(";")[0].strip().partition("-")
        code = region.rpartition("-")[2].upper() or MOSTLY_SPOKEN_IN.get(language.lower(), "")
        if code in known:
            return code
    return ""
