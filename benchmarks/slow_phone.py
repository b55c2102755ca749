"""What five pages feel like on a slow phone, beside a bare page in the same run (U48).

    python -m benchmarks.slow_phone [--rounds 7]

The processor is slowed down four times, the network has 1.6 Mbit/s and 150 ms for each request, nothing is cached.
Prints the median of: LCP (when the largest thing is painted), CLS (how far things jump), TBT (how long taps would have
been kept waiting while the page came), and the tap: from the finger on what is pressed most there to the next paint.
The browser tells taps in steps of 8 ms. Every round asks for all pages in turn, so that whatever else the machine
does falls on all of them alike. Ends with 1 when a page misses U48.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from dataclasses import dataclass

from playwright.sync_api import Browser, sync_playwright

from benchmarks.served import Visitor, served
from tests import browser as browsers

SLOWER = 4
NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
MOST = {"LCP ms": 1200.0, "CLS": 0.01, "TBT ms": 50.0, "tap ms": 100.0}

# Where each page is, and what is tapped there; a tap must not lead away.
PAGES = {
    "bare Django view": ("/bare/", "body"),
    "start page": ("/", "summary >> nth=0"),
    "question: why you object": ("/questions/why-you-object/", ".tile >> nth=0"),
    "ready": ("/ready/", "h1"),
    "statement": ("/statement/", "h1"),
    "hand-over": ("/hand-over/facebook/", "[data-copy-from] >> nth=0"),
}

# Runs before anything of the page does. Event Timing tells nothing faster than 16 ms.
NOTE = """
window.noted = { lcp: 0, cls: 0, tasks: [], taps: [] };
new PerformanceObserver((list) => { for (const e of list.getEntries()) noted.lcp = e.startTime; })
  .observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) noted.cls += e.value; })
  .observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => { for (const e of list.getEntries()) noted.tasks.push([e.startTime, e.duration]); })
  .observe({ type: "longtask", buffered: true });
new PerformanceObserver((list) => {
  for (const e of list.getEntries()) if (e.interactionId) noted.taps.push(e.duration);
}).observe({ type: "event", durationThreshold: 16, buffered: true });
"""
READ = """() => {
  const first = performance.getEntriesByName("first-contentful-paint")[0].startTime;
  const late = noted.tasks.filter(([begun]) => begun >= first);
  const waited = late.reduce((sum, [, took]) => sum + Math.max(0, took - 50), 0);
  return { lcp: noted.lcp, cls: noted.cls, tbt: waited };
}"""


@dataclass(frozen=True, slots=True)
class Felt:
    """One visit; milliseconds, but for `cls`."""

    lcp: float
    cls: float
    tbt: float
    tap: float


def main() -> int:
    """Print the medians; return 1 when a page misses one of `MOST`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    if missing := browsers.missing():
        print(f"NOT RUN: {missing}")  # noqa: T201
        return 1
    felt: dict[str, list[Felt]] = {name: [] for name in PAGES}
    with served("--threads", "4") as site, sync_playwright() as playwright:
        visitor = Visitor(site.port)
        visitor.write_statement()
        browser = playwright.chromium.launch(executable_path=browsers.find(), args=browsers.OPTIONS)
        for turn in range(rounds + 1):
            for name, (path, tapped) in PAGES.items():
                visit = look(browser, site.url, path, tapped, visitor.cookies)
                # The first round warms the server up.
                if turn:
                    felt[name].append(visit)
        browser.close()
    print(f"{'page':28}" + "".join(f"{name:>9}" for name in MOST) + f"   (median of {rounds})")  # noqa: T201
    missed = False
    for name, visits in felt.items():
        figures = [statistics.median(getattr(each, part) for each in visits) for part in ("lcp", "cls", "tbt", "tap")]
        over = [part for (part, most), figure in zip(MOST.items(), figures, strict=True) if figure > most]
        missed = missed or bool(over)
        lcp, cls, tbt, tap = figures
        note = f"   over: {', '.join(over)}" if over else ""
        print(f"{name:28}{lcp:9.0f}{cls:9.3f}{tbt:9.0f}{tap:9.0f}{note}")  # noqa: T201
    return int(missed)


def look(browser: Browser, url: str, path: str, tapped: str, cookies: dict[str, str]) -> Felt:
    """Open a page in a fresh, slow browser and tap once."""
    context = browser.new_context(
        base_url=url,
        locale="en-GB",
        viewport={"width": 390, "height": 844},
        has_touch=True,
        is_mobile=True,
        device_scale_factor=2,
    )
    context.add_cookies([{"name": name, "value": value, "url": url} for name, value in cookies.items()])
    context.add_init_script(NOTE)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    answer = page.goto(path, wait_until="load")
    if answer is None or answer.status != 200 or page.url != url + path:
        raise SystemExit(f"{path} led to {page.url}")
    # Later scripts and paints belong to the page's coming, too.
    page.wait_for_timeout(1500)
    read = page.evaluate(READ)
    page.locator(tapped).tap()
    page.wait_for_timeout(500)
    taps = page.evaluate("noted.taps")
    context.close()
    return Felt(lcp=read["lcp"], cls=read["cls"], tbt=read["tbt"], tap=max(taps, default=16.0))


if __name__ == "__main__":
    sys.exit(main())
