"""The site as it runs locally, with one more page: a bare view to compare with."""

from config.settings.local import *  # noqa: F403

ROOT_URLCONF = "benchmarks.urls"
