"""References to the GDPR on pages, in the words of each language."""

import pytest

from apps.languages import OFFERED
from apps.legal.citing import cited
from tests.languages import OTHERS

ARTICLE_21 = {
    "en": "Art. 21(1) GDPR",
    "de": "Art. 21 Abs. 1 DSGVO",
    "fr": "article 21, paragraphe 1, du RGPD",
    "es": "artículo 21, apartado 1, del RGPD",
    "it": "articolo 21, paragrafo 1, GDPR",
    "nl": "artikel 21, lid 1, AVG",
    "pl": "art. 21 ust. 1 RODO",
    "pt": "artigo 21.º, n.º 1, do RGPD",
    "pt-BR": "artigo 21, nº 1, do RGPD",
}


@pytest.mark.parametrize("language", OFFERED)
@pytest.mark.parametrize("written", ["Art. 21(1) GDPR", "GDPR Art. 21(1)"])
def test_an_article_is_cited_as_the_language_cites_it(written, language):
    expected = ARTICLE_21[language] if language != "en" else written

    assert cited(written, language) == (expected, language)


def test_articles_without_paragraphs_with_letters_and_recitals_too():
    assert cited("Art. 77 GDPR", "fr").text == "article 77 du RGPD"
    assert cited("Art. 6(1)(f) GDPR", "pl").text == "art. 6 ust. 1 lit. f) RODO"
    assert cited("GDPR Recital 75", "nl").text == "overweging 75 AVG"


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("law", ["UK GDPR Art. 21(1)", "Art. 12(3) UK GDPR", "LGPD Art. 11", "EU Charter Art. 11", ""])
def test_another_law_stays_as_the_lawbook_has_it_and_says_that_it_is_english(law, language):
    assert cited(law, language) == (law, "en")
