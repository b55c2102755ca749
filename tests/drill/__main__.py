"""The restore drill: `make restore-drill`. Ends with 1 when something was lost, sent twice, or came back.

Throwaway servers get people and mails. A copy is made; then half of the people erase everything, two want no mail any
more, and mails leave. The copy is put back with the same scripts and commands that an operator uses, and the result is
looked at from outside: in the database, and at the mail server. `--forget STEP` leaves one step out, to see that the
drill notices.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from tests.servers import Servers, _postgres_programs, free_port

PROJECT = Path(__file__).resolve().parents[2]
STEPS = ("erasures", "reconcile", "hold")
DATABASE = "drill"


class Drill:
    """One run. `people` is how many objections there are; half of them are erased after the copy was made."""

    def __init__(self, folder: Path, *, people: int, forget: str) -> None:
        self.folder, self.people, self.forget = folder, people, forget
        self.failures: list[str] = []
        self.took: dict[str, float] = {}

    def run(self) -> int:
        """Play it through, print the result, and return the exit code."""
        from django.utils import timezone

        from apps.objections import erasing, returning
        from apps.objections.models import Objection
        from apps.outbox import delivery
        from tests.chaos import sink as mail_server

        for name in ("REFUSED", "STALLED", "HUNG_UP", "TAKES"):
            setattr(mail_server, name, 0.0)
        sink, controller = mail_server.start(int(os.environ["CHAOS_SINK_PORT"]), seed=1)
        try:
            self._manage("migrate", "--noinput", "--verbosity=0")
            people = [self._person(number) for number in range(self.people)]
            erased = people[::2]
            say_stop, say_never = self._links(people[1], people[3])
            self._mails("before", self.people)
            while delivery.tick():
                pass
            waiting = self._mails("waiting at the copy", self.people)
            copy = self._timed("copy", self._back_up)

            for person in erased:
                erasing.erase(objection_id=person.pk, today=date(2026, 11, 27))
            returning.stop_reminders(token=say_stop, now=timezone.now())
            returning.never_write(token=say_never, now=timezone.now())
            while delivery.tick():
                pass
            self._mails("unknown to the copy", self.people)
            while delivery.tick():
                pass
            before = sum(sink.accepted.values())
            self._check("every mail had left before the disaster", before == 3 * self.people)

            self._timed("put back", lambda: self._put_back(copy))
            self._check(
                "the copy brought everybody back, so there was something to erase",
                Objection.objects.count() == self.people,
            )
            self._run_outbox()
            self._check("nothing left while on hold", sum(sink.accepted.values()) == before)
            self._timed("after_restore", self._after_restore)
            if not self.forget:
                self._check("after_restore may run twice", "Erased 0" in self._manage("after_restore"))
            self._check(
                "who erased their objection stays erased",
                not Objection.objects.filter(row_key__in=[person.row_key for person in erased]).exists(),
            )
            self._check("who wants no reminders gets none", self._is_stopped(people[1]))
            self._check("who never wants to be written to is not", self._is_never_written(people[3]))
            stay = [person.row_key for person in people if person not in erased]
            self._check("everybody else is there", Objection.objects.filter(row_key__in=stay).count() == len(stay) > 0)
            self._manage("release_outbox")
            # The same occasions come up again, as they do when a rule looks at a restored database.
            self._mails("unknown to the copy", self.people)
            due = self._mails("after the restore", 3)
            self._run_outbox()
            self._check("no mail was accepted twice", max(sink.accepted.values()) == 1)
            self._check(
                "no occasion was written about twice",
                sum(sink.accepted.values()) == before + len(due),
            )
            self._check("new mails leave again", all(sink.accepted[mail] for mail in due))
            self._check("the copy is closed to others", copy.stat().st_mode & 0o077 == 0)
            self._check("what waited is not lost", all(sink.accepted[mail] for mail in waiting))
        finally:
            controller.stop()
        return self._tell()

    def _check(self, promise: str, kept: bool) -> None:
        print(f"{'  kept ' if kept else 'BROKEN'} | {promise}", flush=True)
        if not kept:
            self.failures.append(promise)

    def _timed(self, what: str, act: Callable[[], Any]) -> Any:
        start = time.monotonic()
        result = act()
        self.took[what] = time.monotonic() - start
        return result

    def _person(self, number: int) -> Any:
        from django.utils import timezone

        from apps.objections.models import Objection

        # Kept by a return code, so that no retention ends it meanwhile.
        return Objection.objects.create(
            form_key=uuid.uuid4().hex,
            active_at=timezone.now(),
            kept_by="code",
            stored_answers={"own_words": {"own_words": f"person {number}"}},
        )

    def _links(self, first: Any, second: Any) -> tuple[str, str]:
        """Let two people confirm an address; return the links by which one stops reminders, and one all mail."""
        from django.utils import timezone

        from apps.objections import returning
        from apps.objections.addresses import address_hash, mailbox_hash
        from apps.objections.models import EmailAddress

        now = timezone.now()
        for person in (first, second):
            address = f"wish{person.pk}@example.org"
            EmailAddress.objects.create(
                objection=person,
                address=address,
                address_hash=address_hash(address),
                mailbox_hash=mailbox_hash(address),
                language="en",
                entered_at=now,
                confirmed_at=now,
            )
        return (
            returning.make_stop_link(objection_id=first.pk, now=now),
            returning.make_never_link(objection_id=second.pk, now=now),
        )

    def _is_stopped(self, person: Any) -> bool:
        from apps.objections.models import EmailAddress

        return EmailAddress.objects.get(objection=person).reminders_stopped_at is not None

    def _is_never_written(self, person: Any) -> bool:
        from apps.objections.models import EmailAddress, NeverWrite

        mailbox = EmailAddress.objects.get(objection=person).mailbox_hash
        return self._is_stopped(person) and NeverWrite.objects.filter(mailbox_hash=mailbox).exists()

    def _mails(self, moment: str, count: int) -> list[str]:
        """Write mails for so many occasions; return their Message-IDs."""
        from apps.outbox import services

        return [
            services.give(
                kind="receipt",
                occasion=f"{moment} {number}",
                about=None,
                to=f"person{number}@example.org",
                language="en",
                subject="A note",
                text="Good day.",
            ).message_id
            for number in range(count)
        ]

    def _manage(self, *command: str) -> str:
        from django.core.management import call_command

        said = io.StringIO()
        call_command(*command, stdout=said)
        return said.getvalue()

    def _run_outbox(self) -> None:
        self._manage("run_outbox")

    def _back_up(self) -> Path:
        return Path(self._say([PROJECT / "deploy" / "back_up", self.folder / "copies"]).strip())

    def _put_back(self, copy: Path) -> None:
        from django.db import connection

        connection.close()
        self._say([PROJECT / "deploy" / "restore", copy])
        if self.forget == "hold":
            # As if the copy had been put back by other means, on a machine that has lost its memory as well.
            from apps.outbox.models import Gate

            Gate.objects.update(hold="")
            shutil.rmtree(self.folder / "journal")

    def _after_restore(self) -> None:
        if self.forget == "erasures":
            self._manage("reconcile_outbox")
        elif self.forget == "reconcile":
            self._manage("apply_erasures")
        elif not self.forget:
            self._manage("after_restore")

    def _say(self, command: list[Any]) -> str:
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{command[0]} {command[1]} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def _tell(self) -> int:
        for what, seconds in self.took.items():
            print(f"        | {what}: {seconds:.1f} s", flush=True)
        print(
            "the drill has FAILED" if self.failures else f"the drill has passed, with {self.people} people", flush=True
        )
        return bool(self.failures)


def main() -> int:
    """Start throwaway servers, play the drill, stop the servers."""
    parser = argparse.ArgumentParser(prog="make restore-drill", description="Put a copy back and look at the result.")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--forget", choices=STEPS, default="", help="leave one step out, to see the drill fail")
    options = parser.parse_args()
    servers = Servers()
    folder = Path(tempfile.mkdtemp(prefix="restore-drill-"))
    # Never the database that somebody's environment names.
    for name in ("DATABASE_URL", "REDIS_URL", "TEST_DATABASE"):
        os.environ.pop(name, None)
    try:
        servers.start()
        _prepare(folder)
        import django

        django.setup()
        return Drill(folder, people=options.people, forget=options.forget).run()
    finally:
        servers.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _prepare(folder: Path) -> None:
    from urllib.parse import urlsplit

    import psycopg2

    for name in ("copies", "journal", "ledger"):
        (folder / name).mkdir()
    server = urlsplit(os.environ["DATABASE_URL"])
    opened = psycopg2.connect(os.environ["DATABASE_URL"])
    opened.autocommit = True
    opened.cursor().execute(f"CREATE DATABASE {DATABASE}")
    opened.close()
    # Programs of the server's own version first: an older pg_dump refuses.
    programs = [str(each) for each in _postgres_programs() if (each / "pg_dump").exists()]
    os.environ |= {
        "PATH": os.pathsep.join([*programs, os.environ["PATH"]]),
        "DATABASE_URL": f"postgres://{server.username}@{server.hostname}:{server.port}/{DATABASE}",
        "PGHOST": str(server.hostname),
        "PGPORT": str(server.port),
        "PGUSER": str(server.username),
        "PGDATABASE": DATABASE,
        "DJANGO_SETTINGS_MODULE": "tests.drill.settings",
        "CHAOS_FOLDER": str(folder),
        "CHAOS_SINK_PORT": str(free_port()),
    }


if __name__ == "__main__":
    sys.exit(main())
