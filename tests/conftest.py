"""What every test may use."""

from pathlib import Path

import hypothesis

from apps.core.translations import compile_translations

# Other work on the machine must not fail a test, and the same commit gives the same result.
hypothesis.settings.register_profile("here", deadline=None, derandomize=True)
hypothesis.settings.load_profile("here")


def pytest_sessionstart(session):
    compile_translations([Path(__file__).resolve().parents[1] / "locale"])
