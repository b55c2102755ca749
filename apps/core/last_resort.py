"""Pages for when nothing can be relied on: no database, no session, no templates, no language."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from functools import cache

from django.conf import settings
from django.http import HttpResponse
from django.templatetags.static import static
from django.utils import translation
from django.utils.html import escape
from django.utils.translation import gettext, gettext_noop

from apps.languages import REFERENCE, canonical

SHOWN_OPEN = 2
"""With more languages than these each stands folded under its title, so that the page stays one screen."""


@dataclass(frozen=True, slots=True)
class Words:
    """What such a page says, in one language."""

    title: str
    happened: str
    now: str
    again: str = gettext_noop("Try again")
    start: str = gettext_noop("Go to the start page")


# It stands here and not in a template: it must not need anything that may be gone as well.
PAGE = """<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{english.title} – {name}</title>
{style}
</head>
<body>
{demo}<header class="site-header">
<div class="frame site-header-row"><a class="site-name" href="/">{name}</a></div>
</header>
<div class="frame page">
<main class="text" id="main">
<h1>{english.title}</h1>
<p class="lead">{english.happened}</p>
<p>{english.now}</p>
<p class="actions"><a class="button" href="">{english.again}</a> <a href="/">{english.start}</a></p>
{others}
</main>
</div>
</body>
</html>
"""
OPEN = """<section class="section" lang="{language}" dir="{direction}">
<h2>{words.title}</h2>
<p>{words.happened} {words.now}</p>
<p class="actions"><a class="button button-quiet" href="">{words.again}</a> <a href="/">{words.start}</a></p>
</section>"""
FOLDED = """<details class="details" lang="{language}" dir="{direction}">
<summary>{words.title}</summary>
<div class="details-text">
<p>{words.happened} {words.now}</p>
<p class="actions"><a class="button button-quiet" href="">{words.again}</a> <a href="/">{words.start}</a></p>
</div>
</details>"""

TEST_SITE = gettext_noop("This is a test site.")

AWAY = Words(
    gettext_noop("We will be back soon"),
    gettext_noop("The site cannot reach its records right now. What you saved is still there."),
    gettext_noop("Try again in a few minutes. If you had typed a text: go back in your browser and copy it first."),
)
CROWDED = Words(
    gettext_noop("Many people are here right now"),
    gettext_noop("The site is busy, so we could not show this page. What you saved is still there."),
    gettext_noop("Wait a minute and try again. If you had typed a text: go back in your browser and copy it first."),
)
MISTAKE = Words(
    gettext_noop("We made a mistake"),
    gettext_noop("This is our fault, not yours. What you saved before is still there."),
    gettext_noop("Try again in a few minutes. If you had typed a text: go back in your browser and copy it first."),
)


def last_resort(words: Words, status: int) -> HttpResponse:
    """Return a page in English, and in every other language of the site that can still be read.

    It needs nothing but this file; the other languages come from the interface's messages.
    """
    try:
        style = f'<link rel="stylesheet" href="{static("css/site.css")}">'
    except ValueError:
        # The list of static files is missing: then without colours.
        style = ""
    languages = tuple(code for code, _name in settings.LANGUAGES if canonical(code) != REFERENCE)
    page = PAGE.format(
        english=_escaped(words),
        others=_others(words, languages),
        style=style,
        name=escape(settings.SITE_NAME),
        demo=_demo(languages) if settings.DEMO else "",
    )
    return HttpResponse(page, status=status, headers={"Cache-Control": "no-store"})


@cache
def _others(words: Words, languages: tuple[str, ...]) -> str:
    form = OPEN if len(languages) < SHOWN_OPEN else FOLDED
    parts = []
    for language in languages:
        if found := _in(language, *astuple(words)):
            direction, said = found
            parts.append(form.format(language=canonical(language), direction=direction, words=_escaped(Words(*said))))
    return "\n".join(parts)


@cache
def _demo(languages: tuple[str, ...]) -> str:
    said = "".join(
        f' <span lang="{canonical(language)}">{escape(found[1][0])}</span>'
        for language in languages
        if (found := _in(language, TEST_SITE))
    )
    return f'<div class="demo-banner" role="note"><p class="frame"><strong>{TEST_SITE}</strong>{said}</p></div>\n'


def _escaped(words: Words) -> Words:
    return Words(*(escape(text) for text in astuple(words)))


def _in(language: str, *texts: str) -> tuple[str, list[str]] | None:
    """Return the direction of a language and the texts in it; nothing where it lacks one or cannot be read."""
    try:
        with translation.override(language):
            found = [gettext(text) for text in texts]
            direction = "rtl" if translation.get_language_bidi() else "ltr"
    except Exception:
        # What is wrong with it is somebody else's page to tell.
        return None
    return None if any(text == ours for text, ours in zip(found, texts, strict=True)) else (direction, found)
