"""A machine without a browser is told so, loudly, with what was not run."""

import pytest

from tests import browser
from tests.journeys import __main__ as journeys


@pytest.fixture
def no_browser(monkeypatch):
    monkeypatch.setattr(browser, "find", lambda: None)
    monkeypatch.setattr(browser, "driver_starts", lambda: True)
    monkeypatch.setattr(browser, "install", lambda: None)
    for name in ("CI", "ALLOW_NO_BROWSER"):
        monkeypatch.delenv(name, raising=False)


def test_a_missing_browser_is_a_failure_that_names_what_was_not_run(no_browser, capsys):
    code = journeys.main()

    said = capsys.readouterr().err
    assert code == 1
    assert "No browser was found." in said
    assert "NOT RUN:\n  tests/journeys/" in said


def test_a_missing_browser_may_be_allowed(no_browser, monkeypatch, capsys):
    monkeypatch.setenv("ALLOW_NO_BROWSER", "1")

    assert journeys.main() == 0
    assert "NOT RUN:" in capsys.readouterr().err


def test_a_missing_browser_is_never_allowed_where_everything_is_checked(no_browser, monkeypatch):
    monkeypatch.setenv("ALLOW_NO_BROWSER", "1")
    monkeypatch.setenv("CI", "1")

    assert journeys.main() == 1


def test_a_machine_that_lacks_a_library_is_told_which(no_browser, monkeypatch, capsys):
    monkeypatch.setattr(browser, "driver_starts", lambda: False)

    assert journeys.main() == 1
    assert "apt-get install libatomic1" in capsys.readouterr().err


def test_a_browser_that_is_named_is_taken(monkeypatch, tmp_path):
    named = tmp_path / "my-browser"
    named.touch()
    monkeypatch.setenv("CHROMIUM", str(named))

    assert browser.find() == str(named)


def test_a_browser_that_is_named_and_not_there_is_not_replaced_by_another(monkeypatch, tmp_path):
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "gone"))

    assert browser.find() is None
