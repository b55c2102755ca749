"""Our drawing of Meta's form has the fields that the lawbook knows of, and no others."""

from apps.legal.loading import load_lawbook
from apps.objections.form_drawing import drawing_of


def test_every_known_field_of_every_form_has_a_place_of_its_own():
    for channel in load_lawbook().channels.values():
        drawing = drawing_of([field.takes for field in channel.fields])
        if drawing is None:
            assert channel.fields == ()
            continue

        tops = [field.top for field in drawing.fields]

        assert len(tops) == len(channel.fields)
        assert tops == sorted(set(tops))
        assert drawing.button_top > tops[-1]
        assert drawing.height > drawing.button_top


def test_the_field_for_the_statement_is_drawn_as_one_for_a_text():
    drawing = drawing_of(["country", "email", "explanation"])

    assert [(field.letter, field.is_text) for field in drawing.fields] == [("A", False), ("B", False), ("C", True)]


def test_a_page_whose_fields_we_do_not_know_is_not_drawn():
    assert drawing_of([]) is None
