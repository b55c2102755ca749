"""The order of names in nine languages, without the operating system's help."""

from __future__ import annotations

import pytest

from apps.core.alphabet import by_alphabet
from apps.languages import OFFERED
from apps.legal.loading import load_lawbook


def in_order(names: list[str], language: str) -> list[str]:
    return sorted(names, key=lambda name: by_alphabet(name, language))


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("pl", "Litwa, Luksemburg, Łotwa, Macedonia Północna, Malta, Meksyk, Mołdawia, Monako"),
        ("pl", "Stany Zjednoczone, Szwajcaria, Szwecja"),
        ("pl", "Watykan, Węgry, Wielka Brytania, Włochy, Wyspa Man"),
        ("pl", "Bośnia i Hercegowina, Brazylia, Bułgaria"),
        ("de", "Norwegen, Österreich, Peru"),
        ("de", "Chile, Dänemark, Deutschland, Ecuador, Estland, Färöer, Finnland"),
        ("es", "Albania, Alemania, Andorra, Argentina, Australia, Austria, Bélgica, Bosnia y Herzegovina"),
        ("es", "Eslovenia, España, Estados Unidos, Estonia"),
        ("es", "Isla de Man, Islandia, Islas Feroe"),
        ("fr", "Danemark, Équateur, Espagne, Estonie, États-Unis, Finlande"),
        ("fr", "Hongrie, Île de Man, Îles Féroé, Inde"),
        ("it", "Isola di Man, Isole Fær Øer, Italia, Jersey"),
        ("it", "Paesi Bassi, Perù, Polonia"),
        ("nl", "Ierland, IJsland, India"),
        ("nl", "Noorwegen, Oekraïne, Oostenrijk, Peru"),
        ("pt", "África do Sul, Albânia, Alemanha"),
        ("pt", "Hungria, Ilha de Man, Ilhas Faroé, Índia, Irlanda"),
        ("pt-BR", "Tailândia, Tchéquia, Turquia, Ucrânia"),
        ("en", "San Marino, Serbia, Slovakia, Slovenia, South Africa, South Korea, Spain"),
    ],
)
def test_countries_stand_where_a_dictionary_of_the_language_has_them(language, names):
    wanted = names.split(", ")
    known = {country.names[language] for country in load_lawbook().jurisdictions.values()}

    sorted_names = in_order(wanted[::-1], language)

    assert sorted_names == wanted
    assert set(wanted) <= known


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("pl", ["az", "ąb", "cz", "ća", "ez", "ęa", "lz", "ła", "nz", "ńa", "oz", "óa", "sz", "śa", "zz", "źa", "ża"]),
        ("es", ["nz", "ña", "o", "ó", "oa", "u", "ü", "ua"]),
        ("de", ["äb", "Ac", "masse", "Maße", "Masten", "öl", "Ort", "Süd", "Sue"]),
        ("fr", ["ça", "chat", "cote", "côte", "cotes", "œil", "ofen"]),
        ("pt", ["açaí", "acatar", "pão", "paz", "vôo", "voz"]),
        ("en", ["2 Islands", "Åland", "Côte d'Ivoire", "Cote Nord", "Łotwa", "Øst", "Ελλάδα"]),
    ],
)
def test_a_letter_stands_where_its_alphabet_has_it_and_otherwise_with_the_one_it_is_made_from(language, names):
    assert in_order(names[::-1], language) == names


def test_a_name_is_the_same_however_its_accents_are_stored():
    composed, in_pieces = "Espan\u0303a", "Espa\u00f1a"

    assert by_alphabet(composed, "es") == by_alphabet(in_pieces, "es")


@pytest.mark.parametrize("language", OFFERED)
def test_no_letter_of_a_place_is_put_behind_the_alphabet(language):
    for country in load_lawbook().jurisdictions.values():
        for names in (country.names, *(part.names for part in country.regions)):
            places, _ = by_alphabet(names.get(language, ""), language)

            assert max(places, default=0) < 100, names
