"""The site as it runs locally, with one more page: a bare view to compare with."""

from config.settings.local import *  # noqa: F403

# All visitors of a benchmark come from one network; what holds floods back has tests of its own.
BEGUN_IN_AN_HOUR = 1_000_000
ROOT_URLCONF = "benchmarks.urls"
