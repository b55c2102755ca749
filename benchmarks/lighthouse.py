"""What Lighthouse gives our pages on a phone: four categories, the median of three runs each (U47).

    LIGHTHOUSE=/path/to/node_modules/.bin/lighthouse python -m benchmarks.lighthouse [--runs 3] [PAGE…]

Lighthouse is a Node program, and nothing else here needs Node, so it is no part of the development set: `npm install
lighthouse@12.8.2` in a folder outside the project, and LIGHTHOUSE says where. Prints the scores, and each
audit that took something away from one. Private pages ask search engines to leave them alone (noindex), which
Lighthouse holds against their SEO: their score stands as it counts it, and that audit ("is-crawlable") is the only
one that may fail.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
from typing import Any

from benchmarks.served import Visitor, served
from tests import browser as browsers

PAGES = {
    # May be found by search engines
    "start": "/",
    "how-it-works": "/how-it-works/",
    "countries": "/countries/",
    "country": "/countries/de/",
    "samples": "/samples/",
    "sample": "/samples/ie/old-posts/",
    "privacy": "/privacy/",
    "help": "/help/",
    # May not
    "question": "/questions/why-you-object/",
    "ready": "/ready/",
    "statement": "/statement/",
    "hand-over": "/hand-over/facebook/",
    "overview": "/overview/",
    "come-back": "/come-back/",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
ATTEMPTS = 3
"""How often a run that recorded nothing is made again; a busy machine loses the beginning of a trace."""
NOINDEX = re.compile(r'<meta name="robots" content="noindex')


def main() -> int:
    """Print the table; return 1 when a score is below 100 for a reason that we do not want."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("pages", nargs="*", default=list(PAGES))
    arguments = parser.parse_args()
    program = os.environ.get("LIGHTHOUSE") or shutil.which("lighthouse")
    chromium = browsers.find()
    if not program or not chromium:
        print("NOT RUN: set LIGHTHOUSE to the program that npm installed, and have a Chromium (or set CHROMIUM).")  # noqa: T201
        return 1
    print(f"{'page':12}" + "".join(f"{name:>16}" for name in CATEGORIES))  # noqa: T201
    is_whole = True
    with served("--threads", "4") as site:
        visitor = Visitor(site.port)
        visitor.write_statement()
        for name in arguments.pages:
            status, text = visitor.ask("GET", PAGES[name])
            if status != 200:
                raise SystemExit(f"{PAGES[name]} answered {status}")
            private = bool(NOINDEX.search(text))
            headers = json.dumps({"Cookie": visitor.cookie_header})
            reports = [report(program, chromium, site.url + PAGES[name], headers) for _ in range(arguments.runs)]
            scores = [
                statistics.median(each["categories"][category]["score"] * 100 for each in reports)
                for category in CATEGORIES
            ]
            note = "  (noindex on purpose)" if private else ""
            print(f"{name:12}" + "".join(f"{score:16.0f}" for score in scores) + note)  # noqa: T201
            lost = sorted({line for each in reports for line in losses(each)})
            for line in lost:
                print(f"{'':12}  {line}")  # noqa: T201
            meant = private and not [line for line in lost if line.startswith("seo:") and "is-crawlable" not in line]
            is_whole = is_whole and min(scores[:-1] if meant else scores) >= 100
    return 0 if is_whole else 1


def report(program: str, chromium: str, url: str, headers: str) -> dict[str, Any]:
    """Return Lighthouse's report of one page, on its own simulated phone (Moto G Power, slow 4G)."""
    command = [
        program,
        url,
        "--output=json",
        "--quiet",
        f"--chrome-flags=--headless=new {' '.join(browsers.OPTIONS)}",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--extra-headers={headers}",
    ]
    for _attempt in range(ATTEMPTS):
        done = subprocess.run(  # noqa: S603
            command, env=os.environ | {"CHROME_PATH": chromium}, capture_output=True, text=True, check=False
        )
        # It says itself what is to be done: "Please run Lighthouse again."
        if not done.returncode or "run Lighthouse again" not in done.stderr:
            break
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout)
    if error := found.get("runtimeError"):
        raise SystemExit(f"{url}: {error['message']}")
    if found["finalDisplayedUrl"] != url:
        raise SystemExit(f"{url} led to {found['finalDisplayedUrl']}")
    return found


def losses(found: dict[str, Any]) -> list[str]:
    """Return a line for each audit that counts and is not perfect."""
    lines = []
    for category in CATEGORIES:
        for reference in found["categories"][category]["auditRefs"]:
            audit = found["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                lines.append(f"{category}: {audit['id']} {audit.get('displayValue', '')} {items(audit)}".rstrip())
    return lines


def items(audit: dict[str, Any]) -> str:
    """Return the first elements that an audit names."""
    named = (audit.get("details") or {}).get("items", [])
    return "; ".join(str(each.get("node", {}).get("snippet", ""))[:120] for each in named[:3])


if __name__ == "__main__":
    sys.exit(main())
