"""The eye for HTML sees what it is there for."""

import pytest

from tests.html import faults

PAGE = '<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>{}</body></html>'


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ("<form><div><form></form></div></form>", "unexpected-start-tag form"),
        ("<main><div><p>Text</p></main>", "end-tag-too-early main"),
        ("<main><p>Text</p></main></section>", "end-tag-too-early section"),
        ("<p><div>Text</div></p>", "unexpected-end-tag p"),
        ('<p class="a" class="b">Text</p>', "duplicate-attribute"),
        ('<a href="/"><a href="/">Text</a></a>', "unexpected-start-tag-implies-end-tag a a"),
        ('<p id="a">Text</p><p id="a">Text</p>', "id 'a' stands 2 times"),
        ('<label for="b">Text</label>', "for of label leads to 'b'"),
        ('<a href="#c">Text</a>', "a link leads to #c"),
        ("<ul><p>Text</p></ul>", "p stands directly in ul"),
        ("<div><li>Text</li></div>", "li stands in div"),
        ("<span><div>Text</div></span>", "div stands within span"),
        ('<button type="button"><a href="/">Text</a></button>', "a stands within button"),
    ],
)
def test_a_fault_is_found(inside, fault):
    found = faults(PAGE.format(inside))

    assert any(line.startswith(fault) for line in found), found


def test_a_page_without_faults_has_none():
    inside = '<main id="main"><h1>A page</h1><form><fieldset><legend><h2>Text</h2></legend></fieldset></form></main>'

    assert faults(PAGE.format(inside)) == []
