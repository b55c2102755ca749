"""Sentences and addresses of templates that are looked up once say what Django's own tags say."""

from __future__ import annotations

import pytest
from django.template import Context, Engine, engines
from django.urls import set_urlconf
from django.utils import translation

DJANGO = Engine(libraries={"i18n": "django.templatetags.i18n"})

FIXED = [
    '{% translate "Back" %}',
    '{% trans "Back" %}',
    '{% translate "Back" as word %}({{ word }})',
    '{% translate "100%% <b>" %}',
    '{% translate "May" context "month" %}',
    "{% blocktranslate trimmed %}\n We take three reasons at most.\n{% endblocktranslate %}",
    "{% blocktranslate asvar words %}Back{% endblocktranslate %}({{ words }})",
]
VARYING = [
    "{% translate word %}",
    '{% translate "Back"|upper %}',
    '{% translate "Back"|add:word %}',
    "{% blocktranslate %}Back to {{ word }}{% endblocktranslate %}",
    "{% blocktranslate with other=word %}Back{{ other }}{% endblocktranslate %}",
    "{% blocktranslate count n=number %}{{ n }} day{% plural %}{{ n }} days{% endblocktranslate %}",
]
ADDRESSES = [
    '{% url "pages:home" %}',
    "{% url 'objections:statement' %}",
    '{% url "questionnaire:step" "since-when" %}',
    '{% url "questionnaire:step" slug="since-when" %}',
    '{% url "questionnaire:step" "since-when" as there %}({{ there }})',
    '{% url "no:such" as there %}({{ there }})',
]


def ours(text):
    return engines["django"].from_string("{% load i18n %}" + text).template


def kinds(template) -> set[str]:
    return {type(node).__name__ for node in template.nodelist}


@pytest.mark.parametrize("text", FIXED + VARYING + ADDRESSES)
def test_a_tag_says_in_each_language_and_each_time_what_djangos_says(text):
    template, plain = ours(text), DJANGO.from_string("{% load i18n %}" + text)
    said, expected = [], []

    for language, word, number in [("en", "Back", 1), ("de", "Back", 2), ("en", "Leave", 3), ("de", "<i>", 1)]:
        with translation.override(language):
            for autoescape in (True, False):
                values = {"word": word, "number": number}
                said.append(template.render(Context(values, autoescape=autoescape)))
                expected.append(plain.render(Context(values, autoescape=autoescape)))

    assert said == expected


@pytest.mark.parametrize(("texts", "once"), [(FIXED, {"Once"}), (ADDRESSES, {"Once"}), (VARYING, set())])
def test_only_what_is_the_same_for_everybody_is_kept(texts, once):
    for text in texts:
        assert kinds(ours(text)) & {"Once"} == once, text


def test_what_was_said_is_not_looked_up_again(monkeypatch):
    template = ours('{% translate "Back" %} {% url "pages:home" %}')
    first = template.render(Context())
    for node in template.nodelist:
        if hasattr(node, "tag"):
            monkeypatch.setattr(node.tag, "render", lambda context: pytest.fail("looked up again"))

    assert template.render(Context()) == first


def test_an_address_that_staff_do_not_have_is_not_given_to_them_because_a_visitor_asked_before():
    template = ours('{% url "pages:home" as there %}{{ there }}')
    visitors = template.render(Context())

    set_urlconf("config.staff_urls")
    try:
        staff = template.render(Context())
    finally:
        set_urlconf(None)

    assert (visitors, staff, template.render(Context())) == ("/", "", "/")


def test_addresses_of_the_admin_are_left_to_django():
    assert kinds(ours("{% url 'admin:index' as there %}")) & {"Once"} == set()


def test_our_templates_are_read_with_these_tags():
    engine = engines["django"].engine

    assert engine.template_libraries["i18n"].tags["translate"].__module__ == "apps.core.said_once"
    assert "apps.core.addressed_once" in engine.builtins
