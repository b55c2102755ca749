"""Pages for when nothing can be relied on: no database, no session, no templates, no language."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpResponse
from django.templatetags.static import static
from django.utils.html import escape


@dataclass(frozen=True, slots=True)
class Words:
    """What such a page says, in one language."""

    title: str
    happened: str
    now: str
    again: str
    start: str


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
<section class="section" lang="de">
<h2>{german.title}</h2>
<p>{german.happened} {german.now}</p>
<p class="actions"><a class="button button-quiet" href="">{german.again}</a> <a href="/">{german.start}</a></p>
</section>
</main>
</div>
</body>
</html>
"""

DEMO = (
    '<div class="demo-banner" role="note"><p class="frame"><strong>This is a test site.</strong> '
    '<span lang="de">Das ist eine Testseite.</span></p></div>\n'
)

AWAY = (
    Words(
        "We will be back soon",
        "The site cannot reach its records right now. What you saved is still there.",
        "Try again in a few minutes. If you had typed a text: go back in your browser and copy it first.",
        "Try again",
        "Go to the start page",
    ),
    Words(
        "Wir sind bald wieder da",
        "Die Seite erreicht ihre Daten gerade nicht. Was Sie gespeichert haben, ist noch da.",
        "Versuchen Sie es in ein paar Minuten noch einmal. Hatten Sie etwas geschrieben? Gehen Sie im Browser zurück "
        "und kopieren Sie es zuerst.",
        "Noch einmal versuchen",
        "Zur Startseite",
    ),
)
CROWDED = (
    Words(
        "Many people are here right now",
        "The site is busy, so we could not show this page. What you saved is still there.",
        "Wait a minute and try again. If you had typed a text: go back in your browser and copy it first.",
        "Try again",
        "Go to the start page",
    ),
    Words(
        "Gerade sind sehr viele Menschen hier",
        "Die Seite ist ausgelastet und konnte nicht angezeigt werden. Was Sie gespeichert haben, ist noch da.",
        "Warten Sie eine Minute und versuchen Sie es noch einmal. Hatten Sie etwas geschrieben? Gehen Sie im Browser "
        "zurück und kopieren Sie es zuerst.",
        "Noch einmal versuchen",
        "Zur Startseite",
    ),
)
MISTAKE = (
    Words(
        "We made a mistake",
        "This is our fault, not yours. What you saved before is still there.",
        "Try again in a few minutes. If you had typed a text: go back in your browser and copy it first.",
        "Try again",
        "Go to the start page",
    ),
    Words(
        "Uns ist ein Fehler passiert",
        "Das liegt an uns, nicht an Ihnen. Was Sie vorher gespeichert haben, ist noch da.",
        "Versuchen Sie es in ein paar Minuten noch einmal. Hatten Sie etwas geschrieben? Gehen Sie im Browser zurück "
        "und kopieren Sie es zuerst.",
        "Noch einmal versuchen",
        "Zur Startseite",
    ),
)


def last_resort(words: tuple[Words, Words], status: int) -> HttpResponse:
    """Return a page in English and German that needs nothing but this file."""
    english, german = words
    try:
        style = f'<link rel="stylesheet" href="{static("css/site.css")}">'
    except ValueError:
        # The list of static files is missing: then without colours.
        style = ""
    name, demo = escape(settings.SITE_NAME), DEMO if settings.DEMO else ""
    return HttpResponse(
        PAGE.format(english=english, german=german, style=style, name=name, demo=demo),
        status=status,
        headers={"Cache-Control": "no-store"},
    )
