"""How long pages take beside a bare Django view, over HTTP, in one run.

    python -m benchmarks.pages [--rounds 300]

Starts one gunicorn worker on a database of its own, walks through the questions once, then asks for
the pages in turn, so that whatever else the machine does falls on all of them alike.
"""

from __future__ import annotations

import argparse
import statistics
import time

from benchmarks.served import Visitor, served


def main() -> None:
    """Print p50 and p95 per page, and how many times the bare view each takes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=300)
    rounds = parser.parse_args().rounds
    with served() as site:
        measure(site.port, rounds)


def measure(port: int, rounds: int) -> None:
    """Walk through the questions, then time the pages in turn."""
    visitor = Visitor(port)
    visitor.write_statement()
    pages = {
        "bare Django view": "/bare/",
        "start page": "/",
        "question: where you live": "/questions/where-you-live/",
        "question: why you object": "/questions/why-you-object/",
        "check page": "/check/",
        "statement": "/statement/",
        "hand-over": "/hand-over/facebook/",
    }
    seconds: dict[str, list[float]] = {name: [] for name in pages}
    for turn in range(rounds + 10):
        for name, address in pages.items():
            begun = time.perf_counter()
            status, _ = visitor.ask("GET", address)
            taken = time.perf_counter() - begun
            if status != 200:
                raise SystemExit(f"{address} answered {status}")
            if turn >= 10:
                seconds[name].append(taken)
    floor = statistics.median(seconds["bare Django view"])
    print(f"{'page':28} {'p50 ms':>8} {'p95 ms':>8} {'x bare':>7}   ({rounds} rounds)")  # noqa: T201
    for name, taken in seconds.items():
        p50, p95 = statistics.median(taken), statistics.quantiles(taken, n=20)[18]
        print(f"{name:28} {p50 * 1000:8.1f} {p95 * 1000:8.1f} {p50 / floor:7.1f}")  # noqa: T201


if __name__ == "__main__":
    main()
