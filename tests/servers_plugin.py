"""Starts a real PostgreSQL and a real Redis before the tests, and stops them afterwards.

Each is looked for in this order: its address in the environment (DATABASE_URL, REDIS_URL), its
programs on this machine, its programs in a wheel of the development set. It runs as root (who
hands the servers to another account, as PostgreSQL refuses to run as root) and as anybody else.

TEST_DATABASE=sqlite asks for the smoke run on SQLite and starts nothing.
"""

import os

import pytest

from tests.servers import ServerMissingError, Servers

servers = Servers()


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config, parser, args):
    """Run before pytest-django reads the settings."""
    # Workers of pytest-xdist inherit the addresses from the process that started them.
    if "PYTEST_XDIST_WORKER" in os.environ or "--help" in args or "--version" in args:
        return
    try:
        servers.start()
    except ServerMissingError as missing:
        servers.stop()
        raise pytest.UsageError(str(missing)) from None


def pytest_report_header(config):
    return servers.described


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    servers.stop()
