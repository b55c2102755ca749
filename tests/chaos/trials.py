"""The trials that take too long, or break too much, for every push: `python -m tests.chaos --only R04`

Each prints what it saw and returns the sentences about what was missed; none means that it was met.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tests import servers as ground
from tests.chaos import namespaces
from tests.chaos import sink as mail_server
from tests.chaos.namespaces import Place
from tests.over_http import Visitor, hidden_fields

if TYPE_CHECKING:
    from tests.chaos.__main__ import Site

PROJECT = Path(__file__).resolve().parents[2]


class Trial:
    """What a trial works with."""

    def __init__(self, site: Site, servers: ground.Servers, sink: mail_server.Sink, *, scale: float) -> None:
        self.site, self.servers, self.sink, self.scale = site, servers, sink, scale
        self.others: list[subprocess.Popen] = []
        self.chance = random.Random(1)

    def give(self, occasion: str, **changed) -> None:
        """Write one mail, in a transaction of its own, with the nudge after it."""
        from apps.outbox.services import give

        values = {"kind": "receipt", "about": None, "to": f"p{occasion}@example.org", "language": "en"}
        give(occasion=occasion, subject="A note", text="Good day.", **values | changed)

    def run(self, *command: str, own: dict[str, str] | None = None) -> subprocess.Popen:
        """Start something of the site beside its workers, with settings of its own."""
        with (self.site.folder / "log").open("ab") as log:
            started = subprocess.Popen(
                command,
                cwd=PROJECT,
                env=self.site.environment | (own or {}),
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=ground._end_with_parent(signal.SIGKILL),
            )
        self.others.append(started)
        return started

    def loop(self) -> subprocess.Popen:
        """Start the sender that needs no Redis."""
        return self.run(sys.executable, "manage.py", "run_outbox", "--loop")

    def web(
        self,
        *options: str,
        workers: int = 2,
        application: str = "config.wsgi",
        own: dict[str, str] | None = None,
        place: Place | None = None,
    ) -> int:
        """Start the web server and return the port at which it is reached, once it answers."""
        place = place or Place()
        port = ground.free_port()
        self.run(
            *place.command, sys.executable, "-m", "gunicorn", application, "--bind", f"{place.inside}:{port}",
            "--workers", str(workers), "--threads", "2", "--log-level", "error", *options,
            own=(own or {}) | place.environment,
        )  # fmt: skip
        port = place.reached_at(port)
        until(lambda: answers(port), within=60)
        return port

    def waiting(self) -> int:
        from apps.outbox.models import Mail, State

        return Mail.objects.filter(state=State.PENDING).count()

    def stop(self) -> None:
        for each in self.others:
            if each.poll() is None:
                os.killpg(each.pid, signal.SIGKILL)
                each.wait()


def answers(port: int) -> bool:
    try:
        return visitor_of(port).ask("GET", "/readyz")[0] == 200
    except OSError:
        return False


def until(holds: Callable[[], bool], *, within: float) -> float | None:
    """Wait until something holds; return how many seconds that took, or None when it did not in time."""
    start = time.monotonic()
    while time.monotonic() - start < within:
        if holds():
            return time.monotonic() - start
        time.sleep(0.1)
    return None


def visitor_of(port: int) -> Visitor:
    """Return a browser that names the host which the settings of tests allow."""
    return Visitor(port, Host="testserver")


FIRST_QUESTION = "/questions/where-you-live/"


def begin(port: int) -> tuple[int, str]:
    """Answer the first question as a new visitor; return the POST's status and the session's key."""
    visitor = visitor_of(port)
    status, page = visitor.ask("GET", FIRST_QUESTION)
    if status != 200:
        raise ConnectionError(f"{status}")
    status, _ = visitor.ask("POST", FIRST_QUESTION, hidden_fields(page) | {"country": "DE"})
    return status, visitor.cookies.get("sessionid", "")


def r04(trial: Trial) -> list[str]:
    """R04: Redis gone. Pages answer, POST p95 <= 800 ms, mails <= 90 s late, 0 lost. `run_outbox --loop` sends."""
    seconds = 600 * trial.scale
    mail_server.REFUSED = 0.0
    trial.loop()
    port = trial.web()
    process, _ = trial.servers._running.pop()
    process.kill()
    process.wait()
    start, number, posts, wrong, given = time.monotonic(), 0, [], 0, {}
    while time.monotonic() - start < seconds:
        for path in ("/", "/how-it-works/", "/privacy/", FIRST_QUESTION):
            wrong += visitor_of(port).ask("GET", path)[0] != 200
        before = time.monotonic()
        status, _ = begin(port)
        posts.append(time.monotonic() - before)
        wrong += status != 302
        trial.give(f"r04 {number}")
        given[number] = time.monotonic()
        number += 1
        time.sleep(1)
    late = until(lambda: not trial.waiting(), within=90)
    p95 = statistics.quantiles(posts, n=20)[18] * 1000
    print(
        f"R04: Redis gone for {seconds:.0f} s; {number} POSTs with their page, p95 {p95:.0f} ms; {wrong} wrong answers"
    )
    print(f"R04: {number} mails given, {len(trial.sink.accepted)} sent; the last left after {late or 999:.0f} s")
    return missed(
        {
            "Pages failed.": wrong,
            "POSTs were slow.": p95 > 800,
            "Mails were more than 90 s late.": late is None,
            "Mails were lost.": len(trial.sink.accepted) != number,
        }
    )


KILL_EACH = 0.5
"""Seconds; the promise is for one each second."""

VISITORS_AT_ONCE = 4
"""So that every kill finds requests in hand."""


class Posts:
    """What visitors sent in R05, each with a key of its own, and what they were told."""

    def __init__(self, port: int, wanted: int) -> None:
        self.port, self.wanted = port, wanted
        visitor = visitor_of(port)
        self.fields = hidden_fields(visitor.ask("GET", FIRST_QUESTION)[1]) | {"country": "DE"}
        self.cookies = visitor.cookies
        self.lock = threading.Lock()
        self.sent = 0
        # By key: a status, or the kind of error of those who got none.
        self.told: dict[str, str] = {}

    def send_all(self) -> None:
        """Send one form after the other, beside others who do the same."""
        while True:
            with self.lock:
                if self.sent == self.wanted:
                    return
                self.sent += 1
                key = f"r05-form-{self.sent:06d}"
            self.send(key)

    def send(self, key: str) -> None:
        visitor = visitor_of(self.port)
        visitor.cookies = dict(self.cookies)
        try:
            self.told[key] = str(visitor.ask("POST", FIRST_QUESTION, self.fields | {"form_key": key})[0])
        except OSError as error:
            # The whole answer has to come; half of one is none.
            self.told[key] = type(error).__name__
            # Nobody is there for a moment: a browser would not be faster either.
            time.sleep(0.05)

    def answered(self) -> set[str]:
        return {key for key, told in list(self.told.items()) if told == "302"}


def r05(trial: Trial) -> list[str]:
    """R05: every answered POST is stored, unanswered ones once or not at all; a web worker is killed each second."""
    from django.db import connection

    from tests.chaos.__main__ import restart_postgres

    # The site is loaded once, before the workers: on a busy machine they would be killed while they load it, again and
    # again, and no request would be in anybody's hands.
    port = trial.web("--preload", workers=3, application="tests.chaos.warm")
    web = trial.others[-1].pid
    posts, killed, crashes, answered_at_kill = Posts(port, int(1000 * trial.scale)), 0, 0, 0
    connection.close()
    # The kills are here and the visitors there: what this thread starts must not end with a shorter one.
    visitors = [threading.Thread(target=posts.send_all) for _ in range(VISITORS_AT_ONCE)]
    for each in visitors:
        each.start()
    start = time.monotonic()
    while any(each.is_alive() for each in visitors):
        time.sleep(KILL_EACH)
        # On a machine so busy that no POST was answered since the last kill, another would measure the machine.
        children, now_answered = children_of(web), len(posts.answered())
        if children and now_answered > answered_at_kill:
            os.kill(trial.chance.choice(children), signal.SIGKILL)
            killed, answered_at_kill = killed + 1, now_answered
        if crashes < 2 and len(posts.told) > posts.wanted * (crashes + 1) // 3:
            restart_postgres(trial.servers)
            crashes += 1
    took = time.monotonic() - start
    until(lambda: answers(port), within=60)
    rows = rows_by_key(posts.told)
    answered = posts.answered()
    unanswered = posts.told.keys() - answered
    why = dict(Counter(posts.told.values()))
    stored_unanswered = sum(rows[key] for key in unanswered)
    # Their pages are still open, and people press the button again.
    for key in unanswered:
        posts.send(key)
    again = rows_by_key(posts.told)
    print(
        f"R05: {posts.wanted} POSTs in {took:.0f} s, {VISITORS_AT_ONCE} at once; "
        f"{killed} workers killed, PostgreSQL crashed {crashes} times"
    )
    print(f"R05: {len(answered)} answered, {sum(rows[key] for key in answered)} of them stored; "
          f"{len(unanswered)} not answered, {stored_unanswered} of them stored; most rows for one form "
          f"{max(rows.values())}")  # fmt: skip
    print(f"R05: sent again, {sum(again.values())} rows for {posts.wanted} forms; what was told at first: {why}")
    return missed(
        {
            "An answered POST was not stored.": any(rows[key] != 1 for key in answered),
            "A form was stored twice.": max(again.values()) > 1,
            "A form that was sent again was not stored.": sum(again.values()) != posts.wanted,
            "No kill met a request: this was no test.": len(unanswered) < max(1, killed // 10),
            "PostgreSQL was not restarted.": not crashes,
            "Nearly nothing was answered.": len(answered) < posts.wanted // 2,
        }
    )


def hosts(trial: Trial) -> list[str]:
    """Two web hosts and one worker host on the same PostgreSQL and Redis: what one knows, the others know."""
    if against := namespaces.reason_against():
        print(f"hosts: as process groups on one host, because {against}")
        return _hosts(trial, [Place(), Place(), Place()])
    print("hosts: three network namespaces; each reaches the servers by a wire of its own, and nothing else")
    with namespaces.places(trial.site.environment, "web-a", "web-b", "worker") as three:
        try:
            return _hosts(trial, three)
        finally:
            trial.stop()
            for name in ("beat0", "worker0"):
                trial.site.kill(name)


def _hosts(trial: Trial, three: list[Place]) -> list[str]:
    from apps.objections.models import LinkOrder, Objection
    from apps.outbox.models import Mail

    mail_server.REFUSED = mail_server.STALLED = mail_server.HUNG_UP = 0.0
    first, second = (
        trial.web(own={"VAR": name, "METRICS_DIR": str(trial.site.folder / name)}, place=place)
        for name, place in zip("ab", three, strict=False)
    )
    trial.site.places = {"beat0": three[2], "worker0": three[2]}
    trial.site.start("beat0")
    trial.site.start("worker0")
    # A visitor whose requests go to one host and the other in turn.
    visitor = visitor_of(first)
    page = visitor.ask("GET", FIRST_QUESTION)[1]
    visitor.port = second
    posted = visitor.ask("POST", FIRST_QUESTION, hidden_fields(page) | {"country": "IE"})[0]
    visitor.port = first
    seen, next_page = visitor.ask("GET", "/questions/whose-information/")
    visitor.port = second
    answered = visitor.ask(
        "POST", "/questions/whose-information/", hidden_fields(next_page) | {"on_behalf_of": "self"}
    )[0]
    before = Objection.objects.count()
    # The same form twenty times at once, on both.
    same = [Posts(port, 0) for port in (first, second)]
    threads = [threading.Thread(target=same[n % 2].send, args=("the-same-form",)) for n in range(20)]
    for each in [*threads]:
        each.start()
    for each in threads:
        each.join()
    made = Objection.objects.count() - before
    # One address, entered by a visitor of each host, again and again: one mail in five minutes.
    for number in range(6):
        other = visitor_of((first, second)[number % 2])
        page = other.ask("GET", FIRST_QUESTION)[1]
        other.ask("POST", FIRST_QUESTION, hidden_fields(page) | {"country": "IE"})
        page = other.ask("GET", "/keep/")[1]
        time.sleep(1.2)
        other.ask("POST", "/keep/", hidden_fields(page) | {"email": "kim@example.org"})
    took = until(lambda: Mail.objects.exists() and not trial.waiting(), within=120)
    orders, mails = LinkOrder.objects.count(), Mail.objects.count()
    print(f"hosts: begun on one, gone on with on the other: {posted}, {seen}, {answered}; 20 equal forms made {made}")
    print(
        f"hosts: 6 visitors of both entered one address: {orders} orders, {mails} mails written, "
        f"{len(trial.sink.accepted)} sent by the worker group, {trial.sink.accepted.total()} copies"
    )
    return missed(
        {
            "A session ended between two hosts.": (posted, seen, answered) != (302, 200, 302),
            "A form sent to both hosts was stored twice.": made != 1,
            "The addresses were not entered: this was no test.": orders != 6,
            "The limit held on one host only.": mails != 1,
            "What a web host wrote was not sent once by the worker group.": took is None
            or trial.sink.accepted.total() != mails,
        }
    )


def children_of(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def rows_by_key(keys: Iterable[str]) -> dict[str, int]:
    """Return for each form how many objections it made."""
    from apps.core.lookup import keyed_hash
    from apps.objections.models import Objection
    from apps.objections.services import FORM_KEY_DIGITS

    found = Counter(Objection.objects.values_list("form_key", flat=True))
    return {key: found[keyed_hash("first form", key)[:FORM_KEY_DIGITS]] for key in keys}


def r12(trial: Trial) -> list[str]:
    """R12: one worker two hours ahead, one two hours behind, one right: 0 lost, 0 doubled."""
    mail_server.STALLED = mail_server.HUNG_UP = 0.0
    trial.site.skew = {"worker0": 7200, "worker1": -7200}
    start_all(trial)
    count = int(200 * trial.scale) or 20
    for number in range(count):
        trial.give(f"r12 {number}")
    took = until(lambda: not trial.waiting(), within=150)
    return sent_once(trial, "R12", count, took)


def r20(trial: Trial) -> list[str]:
    """R20: a copy of the database's files from before is put back: hold, reconcile, and nothing is repeated."""
    from django.core.management import call_command
    from django.db import connection

    from apps.outbox import delivery
    from apps.outbox.models import Gate, Hold, Mail
    from tests.chaos.__main__ import restart_postgres

    mail_server.REFUSED = mail_server.STALLED = mail_server.HUNG_UP = 0.0
    count = int(1000 * trial.scale) or 50
    delivery.tick()
    for number in range(count):
        trial.give(f"before the copy {number}", not_before=None)
    data = data_folder(trial.servers)
    kept = data.with_name("kept")
    connection.close()
    restart_postgres(trial.servers, meanwhile=lambda: shutil.copytree(data, kept, copy_function=shutil.copy))
    # The copy is a day old, as far as its tick can tell.
    for number in range(count // 10):
        trial.give(f"after the copy {number}")
    send_everything()
    sent = len(trial.sink.accepted)

    def put_back() -> None:
        shutil.rmtree(data)
        kept.rename(data)
        for path in [data, *data.rglob("*")]:
            os.chown(path, data.parent.stat().st_uid, data.parent.stat().st_gid)

    connection.close()
    restart_postgres(trial.servers, meanwhile=put_back)
    Gate.objects.update(ticked_at="2026-01-01T00:00Z")
    send_everything()
    held = Gate.objects.get().hold
    start = time.monotonic()
    call_command("reconcile_outbox")
    took = time.monotonic() - start
    call_command("release_outbox")
    for number in range(count // 10):
        # The act is done again, as the restored database knows nothing of it.
        trial.give(f"after the copy {number}")
    send_everything()
    repeated = sum(trial.sink.accepted.values()) - len(trial.sink.accepted)
    print(f"R20: {sent} sent, then restored to before them; hold: {held}; reconciled in {took:.1f} s")
    print(f"R20: {repeated} repeated; {len(trial.sink.accepted)} different mails; {Mail.objects.count()} rows")
    return missed(
        {
            "It did not start on hold.": held != Hold.RESTORED,
            "Mails were repeated.": repeated or len(trial.sink.accepted) != sent,
            "Not everything was sent before.": sent != count + count // 10,
            "It took more than 30 minutes.": took > 1800,
        }
    )


def r21(trial: Trial) -> list[str]:
    """R21, R22: all workers are asked to stop (SIGTERM) again and again, and new ones start: 0 lost, 0 doubled."""
    mail_server.STALLED = mail_server.HUNG_UP = 0.0
    start_all(trial)
    count = int(400 * trial.scale) or 40
    slowest, deploys = 0.0, 0
    for number in range(count):
        trial.give(f"r21 {number}")
        if number % (count // 4) == count // 8:
            time.sleep(8)
            stopping = [trial.site.processes[f"worker{n}"] for n in range(3)]
            for process in stopping:
                process.send_signal(signal.SIGTERM)
            took = until(lambda stopping=stopping: all(p.poll() is not None for p in stopping), within=100)
            slowest, deploys = max(slowest, took or 999), deploys + 1
            trial.site.revive()
    took = until(lambda: not trial.waiting(), within=150)
    print(f"R21: {deploys} deploys, workers ended within {slowest:.1f} s")
    return sent_once(trial, "R21", count, took) + missed({"Workers took more than 30 s to end.": slowest > 30})


def r23(trial: Trial) -> list[str]:
    """R23: a day of ticks. Memory grows by at most 20 MB, at most 10 connections."""
    from django.db import connection

    from apps.outbox import delivery

    ticks = int(86_400 * trial.scale)
    for _ in range(200):
        delivery.tick()
    before, start, most = memory(), time.monotonic(), 0
    each = ticks // 10 or 1
    for number in range(1, ticks + 1):
        delivery.tick()
        if number % each == 0:
            with connection.cursor() as cursor:
                cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()")
                most = max(most, cursor.fetchone()[0])
            took = time.monotonic() - start
            print(f"R23: {number} ticks after {took:.0f} s, memory +{memory() - before:.1f} MB", flush=True)
    grown, took = memory() - before, time.monotonic() - start
    print(
        f"R23: {ticks} ticks in {took:.0f} s ({took / ticks * 1000:.2f} ms each); "
        f"memory +{grown:.1f} MB; {most} connections at most"
    )
    return missed({"Memory grew.": grown > 20, "Too many connections.": most > 10})


def r24(trial: Trial) -> list[str]:
    """R24: a sign-in mail arrives within 10 s (p95) at normal load, through nudge and worker."""
    mail_server.REFUSED = mail_server.STALLED = mail_server.HUNG_UP = 0.0
    start_all(trial)
    trial.give("warm up")
    until(lambda: not trial.waiting(), within=120)
    took = []
    for number in range(int(60 * trial.scale) or 10):
        trial.give(f"ordinary {number}")
        trial.give(f"r24 {number}", kind="sign_in", urgent=True)
        took.append(until(lambda: not trial.waiting(), within=60) or 999)
        time.sleep(0.2)
    p95 = statistics.quantiles(took, n=20)[18]
    print(f"R24: {len(took)} sign-in mails beside others: p50 {statistics.median(took):.2f} s, p95 {p95:.2f} s")
    return missed({"A sign-in mail took more than 10 s.": p95 > 10})


def r25(trial: Trial) -> list[str]:
    """R25: a worker that is cut off from Redis ends by itself within 5 minutes, so that it is started again."""
    trial.site.environment |= {"CHAOS_DEAF_AFTER": "15"}
    trial.site.start("beat0")
    trial.site.start("worker0")
    mail_server.REFUSED = mail_server.STALLED = mail_server.HUNG_UP = 0.0
    trial.give("before")
    until(lambda: not trial.waiting(), within=120)
    redis_server, _ = trial.servers._running[-1]
    redis_server.send_signal(signal.SIGSTOP)
    worker = trial.site.processes["worker0"]
    took = until(lambda: worker.poll() is not None, within=300)
    redis_server.send_signal(signal.SIGCONT)
    trial.site.revive()
    trial.give("after")
    sent = until(lambda: not trial.waiting(), within=120)
    print(f"R25: ended by itself after {took or 999:.0f} s (told to after 15 s; the site's own setting is 300 s)")
    return missed({"It did not end.": took is None, "The new one did not send.": sent is None})


TRIALS = {
    "hosts": hosts,
    "R04": r04,
    "R05": r05,
    "R12": r12,
    "R20": r20,
    "R21": r21,
    "R22": r21,
    "R23": r23,
    "R24": r24,
    "R25": r25,
}

COMMANDS = {
    "R08": ["-m", "benchmarks.outbox", "--rows", "1000000"],
    "R13": ["-m", "pytest", "tests/integration/outbox", "-q", "-k", "r13"],
    "R15": ["-m", "pytest", "tests/integration/outbox", "-q", "-k", "r15"],
    "R16": ["-m", "pytest", "tests/integration/outbox", "-q", "-k", "r16"],
}
"""What is small enough to be an ordinary test as well."""


def missed(sentences: dict[str, object]) -> list[str]:
    return [sentence for sentence, is_missed in sentences.items() if is_missed]


def start_all(trial: Trial) -> None:
    for name in ("beat0", "beat1", "worker0", "worker1", "worker2"):
        trial.site.start(name)


def sent_once(trial: Trial, name: str, count: int, took: float | None) -> list[str]:
    doubled = sum(trial.sink.accepted.values()) - len(trial.sink.accepted)
    print(f"{name}: {count} due, {len(trial.sink.accepted)} sent, {doubled} doubled, refused {trial.sink.refused}")
    print(f"{name}: drained after {took:.1f} s" if took is not None else f"{name}: not drained")
    return missed(
        {
            "Not every mail was sent in time.": took is None,
            "Mails were lost.": len(trial.sink.accepted) != count,
            "Mails were doubled.": doubled,
        }
    )


def send_everything() -> None:
    from apps.outbox import delivery
    from apps.outbox.models import Gate, Mail, State

    for _ in range(2000):
        delivery.tick()
        if Gate.objects.exclude(hold="").exists() or not Mail.objects.filter(state=State.PENDING).exists():
            return


def data_folder(servers: ground.Servers) -> Path:
    command = [str(part) for part in servers._running[0][0].args]
    return Path(command[command.index("-D") + 1])


def memory() -> float:
    """Return this process's memory in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
