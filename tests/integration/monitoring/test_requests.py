"""What is counted of requests, and that nothing of a person can get into it."""

import os
import socket
import subprocess
import sys

import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse
from django.test import Client
from django.urls import get_resolver
from django.urls.resolvers import URLPattern

from apps.monitoring.requests import METHODS, CountRequests
from tests.integration.monitoring.scraped import scrape, value

CANARY = "canary7f3a"

pytestmark = pytest.mark.django_db


@pytest.fixture
def counting(tmp_path, settings):
    """A client whose requests are counted."""
    settings.METRICS_DIR = str(tmp_path)
    return Client(raise_request_exception=False)


def routes(resolver=None, space=""):
    for each in (resolver or get_resolver()).url_patterns:
        if isinstance(each, URLPattern):
            yield f"{space}{each.name}"
        else:
            yield from routes(each, f"{space}{each.namespace}:" if each.namespace else space)


def test_an_answer_is_counted_by_the_name_of_its_page(counting, tmp_path):
    counting.get("/healthz")
    counting.get("/healthz")

    samples = scrape(folder=tmp_path)

    assert value(samples, "site_requests_total", route="healthz", method="GET", status="2xx") == 2
    assert value(samples, "site_request_seconds_count", route="healthz") == 2
    assert value(samples, "site_request_seconds_bucket", route="healthz", le="+Inf") == 2


def test_a_page_that_is_not_there_is_counted_without_its_address(counting, tmp_path):
    counting.get(f"/{CANARY}/")

    assert value(scrape(folder=tmp_path), "site_requests_total", route="none", method="GET", status="4xx") == 1


def test_nothing_that_a_visitor_sends_gets_into_a_figure(counting, tmp_path):
    person = f"{CANARY}@example.org"
    for address in (
        f"/{CANARY}",
        f"/countries/{CANARY}/",
        f"/questions/{CANARY}/",
        f"/link/open/{CANARY}/",
        "/",
        "/static/",
    ):
        for method in ("get", "post", "put", "head"):
            getattr(counting, method)(f"{address}?email={person}", headers={
                "user-agent": CANARY, "referer": f"https://{CANARY}.example.org", "x-forwarded-for": "192.0.2.77",
                "accept-language": CANARY, "x-request-id": CANARY,
            })  # fmt: skip
    counting.generic(CANARY.upper(), "/")
    counting.post("/come-back/", {"email": person})
    counting.get("/", headers={"host": f"{CANARY}.example.org"})

    samples = scrape(folder=tmp_path)

    # What is written into the files, too: a collector could leave something out.
    written = b"".join(file.read_bytes() for file in tmp_path.glob("*/*.db"))
    assert b"pages:" in written
    for text in (str(samples).lower(), written.decode(errors="replace").lower()):
        assert CANARY not in text
        assert "192.0.2." not in text
        assert "example.org" not in text


def test_every_label_is_a_word_of_ours(counting, tmp_path):
    for address in ("/", "/healthz", "/overview/", "/nothing/", "/static/css/site.css", "/countries/de/"):
        counting.get(address).close()
        counting.generic("BREW", address).close()
    known = {*routes(), "none", "static", "unnamed"}

    labels = [dict(labels) for name, labels in scrape(folder=tmp_path) if name.startswith("site_request")]

    assert {each["route"] for each in labels if "route" in each} <= known
    assert {each["method"] for each in labels if "method" in each} <= METHODS | {"other"}
    assert {each["status"] for each in labels if "status" in each} <= {"2xx", "3xx", "4xx", "5xx"}
    assert {name for each in labels for name in each} == {"route", "method", "status", "le", "web"}
    assert {each["web"] for each in labels} == {socket.gethostname()}


def test_a_folder_that_cannot_be_used_costs_the_figures_and_not_the_site(tmp_path, settings, caplog):
    (tmp_path / "file").write_text("")
    settings.METRICS_DIR = str(tmp_path / "file" / "folder")

    with pytest.raises(MiddlewareNotUsed):
        CountRequests(lambda request: HttpResponse())

    assert "METRICS_DIR cannot be used" in caplog.text


COUNT = """
from django.conf import settings
settings.configure()
from pathlib import Path
from apps.monitoring.requests import Counts
Counts(Path({folder!r})).note(route="pages:home", method="GET", status=200, seconds=0.01)
"""


def test_two_workers_count_together_and_one_that_follows_goes_on(tmp_path):
    for place in ("0", "1", "1"):
        subprocess.run(
            [sys.executable, "-c", COUNT.format(folder=str(tmp_path))],
            check=True,
            env=os.environ | {"WEB_SLOT": place, "DJANGO_SETTINGS_MODULE": ""},
        )

    samples = scrape(folder=tmp_path)

    assert value(samples, "site_requests_total", route="pages:home", method="GET", status="2xx") == 3
    # Workers are replaced all day: the files must not become more with each.
    assert len(list(tmp_path.glob("*/counter_*.db"))) == 2
