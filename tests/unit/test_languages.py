"""The list of languages: what is offered, what is in preparation, and how each is called where."""

import pytest

from apps.languages import KNOWN, OFFERED, REFERENCE, canonical, django_code, in_preparation, locale_folder, own_name


def test_every_language_is_offered_or_in_preparation_and_the_reference_comes_first():
    assert OFFERED[0] == REFERENCE
    assert sorted([*OFFERED, *in_preparation()]) == sorted(KNOWN)
    assert len(set(OFFERED)) == len(OFFERED)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("pt-br", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("pt-BR", "pt-BR"),
        ("pt", "pt"),
        ("pt-PT", "pt"),
        ("de-AT", "de"),
        ("EN", "en"),
        ("sv", "sv"),
        ("", ""),
    ],
)
def test_a_code_is_found_however_it_is_written(written, code):
    assert canonical(written) == code


@pytest.mark.parametrize("code", KNOWN)
def test_each_form_of_a_code_leads_back_to_it(code):
    assert canonical(code) == canonical(django_code(code)) == canonical(locale_folder(code)) == code
    assert django_code(code) == code.lower()
    assert own_name(code) != code


def test_a_language_nobody_knows_is_called_by_its_code():
    assert own_name("sv") == "sv"
