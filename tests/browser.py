"""A real browser for the journeys: where it is, how it comes here, and what it may not do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from playwright._impl._driver import compute_driver_executable
from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Route, WebError, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = ("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",)

# A browser that talks to nobody but us. --no-sandbox: root cannot have the sandbox.
OPTIONS = [
    *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

MISSING = (
    "No browser was found. Install one (Debian: apt-get install chromium; anywhere: .venv/bin/playwright "
    "install chromium), or set CHROMIUM=/path/to/it."
)


NO_DRIVER = """Playwright's own program does not start here.
Most often a library is missing (Debian: apt-get install libatomic1)."""


def missing() -> str:
    """Return a sentence about what keeps a browser from being driven here, or nothing."""
    if not driver_starts():
        return NO_DRIVER
    return "" if find() else MISSING


def find() -> str | None:
    """Return the path of a Chromium or Chrome: CHROMIUM, the PATH, Playwright's own; or None."""
    if named := os.environ.get("CHROMIUM"):
        return named if Path(named).is_file() else None
    for name in NAMES:
        if found := shutil.which(name):
            return found
    for place in PLACES:
        if Path(place).is_file():
            return place
    if not driver_starts():
        return None
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).is_file() else None


def driver_starts() -> bool:
    """Say whether the program in Playwright's wheel runs; bare machines lack a library it needs."""
    program, _ = compute_driver_executable()
    try:
        return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def install() -> None:
    """Try to bring what is missing here: by apt-get as root, else by Playwright. Says what it does."""
    apt = shutil.which("apt-get") if hasattr(os, "geteuid") and os.geteuid() == 0 else None
    if apt:
        packages = [*([] if driver_starts() else ["libatomic1"]), *([] if find() else ["chromium"])]
        print(f"installing {' and '.join(packages)} with apt-get…", flush=True)
        quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run([apt, "update", "-qq"], check=False, **quiet)
        # One by one: a name that one system does not know must not keep the others away.
        for package in packages:
            subprocess.run([apt, "install", "-y", "-qq", "--no-install-recommends", package], check=False, **quiet)
    if driver_starts() and not find():
        print("installing chromium with Playwright…", flush=True)
        with_libraries = ["--with-deps"] if apt else []
        subprocess.run([sys.executable, "-m", "playwright", "install", *with_libraries, "chromium"], check=False)


class Watch:
    """Notes whatever a visitor's browser should never meet: errors, and requests to other hosts."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self.complaints: list[str] = []
        self._expected: list[str] = []
        self._host = urlsplit(origin).netloc
        context.on("console", self._console)
        context.on("weberror", self._page_error)
        context.route(self._is_foreign, self._refuse)

    def expect(self, words: str) -> None:
        """Allow what this test provokes on purpose, such as "status of 404"."""
        self._expected.append(words)

    def unexpected(self) -> list[str]:
        """Return what nobody expected."""
        return [line for line in self.complaints if not any(words in line for words in self._expected)]

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "assert"}:
            self.complaints.append(f"console: {message.text} ({message.location.get('url', '')})")

    def _page_error(self, error: WebError) -> None:
        self.complaints.append(f"page error: {error.error}")

    def _is_foreign(self, url: str) -> bool:
        parts = urlsplit(url)
        return parts.scheme not in {"data", "blob", "about"} and parts.netloc != self._host

    def _refuse(self, route: Route, request: Request) -> None:
        self.complaints.append(f"foreign request: {request.url}")
        route.abort()
