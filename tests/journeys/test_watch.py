"""The watch over the journeys sees what it is there to see."""

import pytest

from tests.browser import Watch


@pytest.fixture
def watched(browser, live_server):
    context = browser.new_context(base_url=live_server.url)
    watch = Watch(context, live_server.url)
    page = context.new_page()
    page.goto("/healthz")
    yield page, watch
    context.close()


def test_a_console_error_is_noted(watched):
    page, watch = watched

    page.evaluate("console.error('a broken promise')")
    page.wait_for_timeout(100)

    assert any("a broken promise" in line for line in watch.unexpected())


def test_a_page_error_is_noted(watched):
    page, watch = watched

    page.evaluate("setTimeout(() => { throw new Error('a script that fails') }, 0)")
    page.wait_for_timeout(200)

    assert any("a script that fails" in line for line in watch.unexpected())


def test_a_request_to_another_host_is_refused_and_noted(watched):
    page, watch = watched

    page.goto("about:blank")
    page.set_content('<img src="http://example.org/pixel.gif" alt="">')
    page.wait_for_timeout(200)

    assert "foreign request: http://example.org/pixel.gif" in watch.unexpected()


def test_what_a_test_announces_is_not_held_against_it(watched):
    page, watch = watched
    watch.expect("status of 404")

    page.goto("/there-is-no-such-page")
    page.wait_for_timeout(100)

    assert watch.complaints
    assert watch.unexpected() == []


def test_a_page_of_the_site_meets_nothing(page, watch):
    page.goto("/healthz")

    assert page.inner_text("body") == "ok"
    assert watch.complaints == []
