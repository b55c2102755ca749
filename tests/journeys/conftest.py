"""A browser that walks through the site as a person would.

Every page fixture starts fresh, knows the site's address (`page.goto("/")`), and fails its test when
the browser met an error or asked another host for anything. What a test provokes on purpose it
announces: `watch.expect("status of 404")`.
"""

import os
from collections.abc import Callable, Iterator

import pytest
from django.utils import translation
from django.utils.translation import trans_real
from playwright.sync_api import Browser, Page, sync_playwright

from tests import browser as browsers
from tests.browser import Watch
from tests.journeys import pseudo_locales

# Playwright keeps an event loop open, which Django takes for asynchronous code. Only here: the
# guard stays on for every other test, as the journeys run in a call of their own.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

SECONDS_TO_APPEAR = 10


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all journeys; each gets its own cookies."""
    if missing := browsers.missing():
        pytest.fail(missing, pytrace=False)
    path = browsers.find()
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=browsers.OPTIONS)
        yield launched
        launched.close()


@pytest.fixture
def locale() -> str:
    """The browser's language; `@pytest.mark.parametrize("locale", ["de-DE"])` takes another."""
    return "en-GB"


@pytest.fixture
def watches() -> Iterator[list[Watch]]:
    """The watches over this test's pages; looked at when the test is over."""
    watching: list[Watch] = []
    yield watching
    complaints = [line for watch in watching for line in watch.unexpected()]
    if complaints:
        pytest.fail("The browser met what visitors should never meet:\n" + "\n".join(complaints), pytrace=False)


@pytest.fixture
def watch(watches: list[Watch]) -> Watch:
    """The watch over the page of this test. Ask for the page first."""
    return watches[0]


@pytest.fixture
def open_page(browser: Browser, live_server, locale: str, watches: list[Watch]) -> Iterator[Callable[..., Page]]:
    """Return what opens a page in a new context; takes what Playwright's `new_context` takes."""
    contexts = []

    def open_page(**options) -> Page:
        settings = {"locale": locale, "base_url": live_server.url, "viewport": {"width": 1280, "height": 800}}
        settings |= options
        context = browser.new_context(**settings)
        context.set_default_timeout(SECONDS_TO_APPEAR * 1000)
        contexts.append(context)
        watches.append(Watch(context, settings["base_url"]))
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page) -> Page:
    """A desktop browser."""
    return open_page()


@pytest.fixture
def page_without_scripts(open_page) -> Page:
    """A browser with JavaScript switched off."""
    return open_page(java_script_enabled=False)


@pytest.fixture
def phone(open_page) -> Page:
    """A small screen that is touched."""
    return open_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, device_scale_factor=2)


@pytest.fixture
def pseudo_languages(tmp_path_factory, settings) -> Iterator[None]:
    """Speak two languages that nobody speaks, for as long as a test takes."""
    folder = tmp_path_factory.mktemp("locale")
    pseudo_locales.write(folder, pseudo_locales.RIGHT_TO_LEFT, pseudo_locales.from_right_to_left)
    pseudo_locales.write(folder, pseudo_locales.LONG, pseudo_locales.longer)
    settings.LANGUAGES = [*settings.LANGUAGES, (pseudo_locales.RIGHT_TO_LEFT, "Right"), (pseudo_locales.LONG, "Long")]
    settings.LOCALE_PATHS = [*settings.LOCALE_PATHS, folder]
    _forget_translations()
    yield
    settings.LANGUAGES = settings.LANGUAGES[:-2]
    settings.LOCALE_PATHS = settings.LOCALE_PATHS[:-1]
    _forget_translations()


def _forget_translations() -> None:
    # Django forgets by itself which languages there are when the setting changes, but not what they say.
    trans_real._translations.clear()
    translation.activate("en")
