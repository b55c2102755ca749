"""T54: what HTTP Observatory looks at, on the headers as they leave under the settings for real people.

The analyser itself is a Node package that this project does not install; `python -m benchmarks.observatory` runs it.
Here stand its rules whose breaking costs points, so that a change of headers fails at once.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def recorded() -> dict:
    done = subprocess.run([sys.executable, "-m", "benchmarks.observatory"], cwd=PROJECT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads((PROJECT / "var/observatory.json").read_text())


@pytest.mark.parametrize("page", ["/", "/privacy/", "/questions/where-you-live/", "/come-back/"])
def test_t54_nothing_costs_points(recorded, page):
    """T54."""
    found = recorded["pages"][page]
    headers = found["headers"]
    policy = dict(part.partition(" ")[::2] for part in headers["content-security-policy"].split("; "))

    assert found["status"] == 200
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == policy["object-src"] == "'none'"
    assert not any(bad in headers["content-security-policy"] for bad in ("unsafe", "http:", "data:", "*"))
    assert headers["strict-transport-security"] == "max-age=63072000; includeSubDomains; preload"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in headers
    for cookie in found["cookies"]:
        assert cookie.startswith("__Host-")
        assert {"HttpOnly", "Secure", "SameSite=Lax", "Path=/"} <= set(cookie.split("; "))
        assert "Domain" not in cookie


def test_t54_http_leads_to_https_on_the_same_host(recorded):
    assert recorded["http"]["status"] == 301
    assert recorded["http"]["headers"]["location"] == f"{recorded['origin']}/"


def test_t54_other_sites_may_read_nothing(recorded):
    assert not any(name.startswith("access-control-") for name in recorded["cors"]["headers"])
