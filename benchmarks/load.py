"""How many visitors one machine serves: a real mix of pages on gunicorn, PostgreSQL and Redis, beside bare views.

    python -m benchmarks.load [--seconds 5] [--workers 1 2 4] [--rounds 3]

Starts servers of its own, on this machine only. A second process asks. For each number of workers: the bare Django
view, the bare view plus one query, the statement page and the mix (start page 40 %, a question answered 40 %,
statement 10 %, overview 10 %), in turns, so that whatever else the machine does falls on all alike. At the end four
times as many requests a second as the site could answer: nobody may get an error, those who are too many get a polite
503. Ends with 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.served import ANSWERS, HIDDEN, Visitor, free_port
from tests.chaos.__main__ import restart_postgres
from tests.servers import Servers

PROJECT = Path(__file__).resolve().parents[1]
VISITORS = 24
AT_ONCE = 8
AT_MOST = 60_000
"""Requests in one run."""

STATEMENT_TIMES = 2.0
"""The statement page's p95 beside that of the bare view plus one query."""

MIX = {"start": 0.4, "question": 0.4, "statement": 0.1, "overview": 0.1}


class Site:
    """gunicorn with the settings of production's web server, on a port of its own."""

    def __init__(self, environment: dict[str, str], *, workers: int, folder: Path) -> None:
        self.port = free_port()
        with (folder / "log").open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", "gunicorn", "-c", "python:config.gunicorn", "config.wsgi"]
                + ["--bind", f"127.0.0.1:{self.port}", "--workers", str(workers)],
                cwd=PROJECT,
                env=environment,
                stdout=log,
                stderr=log,
            )
        for _ in range(300):
            try:
                if Visitor(self.port).ask("GET", "/readyz")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.1)
        raise SystemExit("the site did not start: " + (folder / "log").read_text()[-2000:])

    def megabytes(self) -> list[float]:
        """Return each worker's share of the memory."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        rollups = [Path(f"/proc/{child}/smaps_rollup").read_text() for child in children]
        return [int(re.search(r"^Pss: +(\d+)", text, re.M)[1]) / 1024 for text in rollups]  # type: ignore[index]

    def processor_seconds(self) -> float:
        """Return what the workers that live now have used."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        fields = [Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split() for child in children]
        return sum(int(each[11]) + int(each[12]) for each in fields) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    options = parser.parse_args()
    servers, folder = Servers(), Path(tempfile.mkdtemp(prefix="load-"))
    try:
        servers.start()
        # As a server runs that holds people's words: it waits for the disk, and clears up what was overwritten.
        restart_postgres(
            servers,
            *("-c", "fsync=on", "-c", "full_page_writes=on", "-c", "synchronous_commit=on", "-c", "autovacuum=on"),
        )
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
            "VAR_DIR": str(folder),
            "PORT": str(free_port()),
            "METRICS_DIR": str(folder / "figures"),
        }
        for command in ("migrate", "compile_translations", ["collectstatic", "--noinput"]):
            words = [command] if isinstance(command, str) else command
            subprocess.run(  # noqa: S603
                [sys.executable, "manage.py", *words],
                env=environment,
                cwd=PROJECT,
                stdout=subprocess.DEVNULL,
                check=True,
            )
        return measure(environment, folder, options)
    finally:
        servers.stop()
        shutil.rmtree(folder, ignore_errors=True)


def measure(environment: dict[str, str], folder: Path, options: argparse.Namespace) -> int:
    """Measure each number of workers; return the exit code."""
    load = os.getloadavg()[0]
    say(f"{os.cpu_count()} processors, load {load:.1f} before; {AT_ONCE} at once, {options.seconds:.0f} s a run")
    requests: dict[str, Any] = {}
    missed, seed, fastest = [], 0, 0.0
    for workers in options.workers:
        site = Site(environment, workers=workers, folder=folder)
        try:
            requests = requests or prepare(site.port)
            runs: dict[str, list[dict[str, Any]]] = {name: [] for name in ("bare", "bare-query", "statement", "mix")}
            used = 0.0
            for _ in range(options.rounds):
                for name, found in runs.items():
                    seed += 1
                    before = site.processor_seconds()
                    found.append(ask(site.port, plan_of(requests, name), seed=seed, seconds=options.seconds))
                    used += site.processor_seconds() - before if name == "mix" else 0
            memory = site.megabytes()
            print_table(workers, runs, memory)
            mix = joined(runs["mix"])
            answered = sum(len(each) for each in mix["milliseconds"].values())
            say(f"the mix costs {used / max(1, answered) * 1000:.1f} ms of a worker's processor a request")
            ratio = p(joined(runs["statement"]), 95) / p(joined(runs["bare-query"]), 95)
            say(f"statement p95 is {ratio:.2f} x the bare view plus one query (target {STATEMENT_TIMES})\n")
            if ratio > STATEMENT_TIMES:
                missed.append(f"The statement page took {ratio:.2f} times as long, with {workers} workers.")
            if errors(mix):
                missed.append(f"Errors at {workers} workers: {errors(mix)}")
            rate = answered / mix["seconds"]
            fastest = max(fastest, rate)
            if workers == options.workers[-1]:
                missed += overload(site, requests, rate=4 * rate, seconds=options.seconds * 2)
        finally:
            site.stop()
    for sentence in missed:
        say(f"MISSED: {sentence}")
    return 1 if missed else 0


def overload(site: Site, requests: dict[str, Any], *, rate: float, seconds: float) -> list[str]:
    """Ask four times as much as the site can answer; return what was missed."""
    found = ask(site.port, plan_of(requests, "mix"), seed=99, seconds=seconds, rate=rate)
    refused = found["statuses"].get("refused politely", 0)
    answered = sum(len(each) for each in found["milliseconds"].values())
    say(f"four times too much: {found['asked'] / seconds:.0f} asked a second for {seconds:.0f} s (wanted {rate:.0f})")
    say(f"  answered {answered} (p50 {p(found, 50):.0f} ms, p95 {p(found, 95):.0f} ms, worst {p(found, 100):.0f} ms)")
    say(
        f"  refused politely {refused}"
        + (
            f" (p50 {statistics.median(found['refused_in']):.0f} ms, worst {max(found['refused_in']):.0f} ms)"
            if refused
            else ""
        )
    )
    say(f"  errors {errors(found)}")
    after = ask(site.port, plan_of(requests, "mix"), seed=100, seconds=2)
    say(f"  afterwards, 8 at once again: p95 {p(after, 95):.0f} ms, {sum(errors(after).values())} errors\n")
    missed = [f"Errors under four times too much: {errors(found)}"] if errors(found) else []
    if not refused:
        missed.append("Nobody was refused: this was no test.")
    if errors(after) or after["statuses"].get("refused politely"):
        missed.append("It did not recover at once.")
    return missed


def prepare(port: int) -> dict[str, Any]:
    """Let some visitors answer, write and send; return what they will ask for, as it goes over the wire."""
    statement, overview = [], []
    for number in range(VISITORS):
        browser = Visitor(port)
        for slug, values in ANSWERS:
            browser.send(f"/questions/{slug}/", values)
        browser.send("/check/", [])
        browser.send(
            "/sent/?account=facebook",
            [("sent_on", str(date.today() - timedelta(days=number))), ("accounts", "facebook"), ("sent_by", "form")],  # noqa: DTZ011
        )
        for address, kept in (("/statement/", statement), ("/overview/", overview)):
            status, _ = browser.ask("GET", address)
            if status != 200:
                raise SystemExit(f"{address} answered {status}")
            kept.append(get(address, browser))
    stranger = Visitor(port)
    _, page = stranger.ask("GET", "/questions/where-you-live/")
    hidden = dict(HIDDEN.findall("".join(re.findall(r'<input type="hidden"[^>]*>', page))))
    body = f"csrfmiddlewaretoken={hidden['csrfmiddlewaretoken']}&form_key=FORM-KEY-OF-20-DIGITS&seen=&country=DE"
    return {
        "bare": [get("/bare/")],
        "bare-query": [get("/bare-query/")],
        "start": [get("/")],
        "statement": statement,
        "overview": overview,
        # Each is a visitor of its own: no session yet, and a form key that is drawn when it is sent.
        "question": [raw("POST", "/questions/where-you-live/", stranger, body)],
    }


def get(address: str, browser: Visitor | None = None) -> str:
    return raw("GET", address, browser)


def raw(method: str, address: str, browser: Visitor | None, body: str = "") -> str:
    cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items()) if browser else ""
    lines = [f"{method} {address} HTTP/1.1", "Host: 127.0.0.1", "Accept-Language: en", "Connection: close"]
    lines += [f"Cookie: {cookies}"] if cookies else []
    if body:
        # The key has the length of its place.
        size = len(body) - len("FORM-KEY-OF-20-DIGITS") + 20
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {size}"]
    return "\r\n".join([*lines, "", body])


def plan_of(requests: dict[str, Any], name: str) -> dict[str, Any]:
    shares = MIX if name == "mix" else {name: 1.0}
    return {each: {"share": share, "raw": requests[each]} for each, share in shares.items()}


def ask(port: int, wanted: dict[str, Any], *, seed: int, seconds: float, rate: float = 0) -> dict[str, Any]:
    """Let the other process ask, and return what it saw."""
    plan = {
        "port": port, "requests": wanted, "seed": seed, "seconds": seconds, "rate": rate,
        "at_once": AT_ONCE, "at_most": AT_MOST,
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load_generator"],
        input=json.dumps(plan).encode(), stdout=subprocess.PIPE, check=True, cwd=PROJECT, timeout=seconds + 90,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def joined(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """Return several runs as one."""
    statuses: Counter[str] = Counter()
    milliseconds: dict[str, list[float]] = {}
    for run in runs:
        statuses.update(run["statuses"])
        for name, values in run["milliseconds"].items():
            milliseconds.setdefault(name, []).extend(values)
    return {"statuses": statuses, "milliseconds": milliseconds, "seconds": sum(run["seconds"] for run in runs)}


def errors(run: dict[str, Any]) -> dict[str, int]:
    """Return what was neither an answer nor a polite refusal."""
    right = {"question 302", "refused politely"} | {
        f"{name} 200" for name in ("bare", "bare-query", "start", "statement", "overview")
    }
    return {status: number for status, number in run["statuses"].items() if status not in right}


def p(run: dict[str, Any], percent: int) -> float:
    values = sorted(value for each in run["milliseconds"].values() for value in each)
    return values[min(len(values) - 1, len(values) * percent // 100)] if values else float("nan")


def print_table(workers: int, runs: dict[str, list[dict[str, Any]]], memory: list[float]) -> None:
    say(f"{workers} workers; memory {', '.join(f'{each:.0f}' for each in memory)} MB each")
    say(f"  {'':24} {'req/s':>8} {'p50 ms':>8} {'p95 ms':>8} {'p99 ms':>8} {'errors':>7}")
    for name, found in runs.items():
        run = joined(found)
        print_row(name, run, run["seconds"])
        if name == "mix":
            for part, values in run["milliseconds"].items():
                print_row(f"  {part}", {"milliseconds": {part: values}, "statuses": {}}, run["seconds"])


def print_row(name: str, run: dict[str, Any], seconds: float) -> None:
    number = sum(len(each) for each in run["milliseconds"].values())
    wrong = sum(errors(run).values()) + run["statuses"].get("refused politely", 0)
    say(f"  {name:24} {number / seconds:8.0f} {p(run, 50):8.1f} {p(run, 95):8.1f} {p(run, 99):8.1f} {wrong:7}")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
