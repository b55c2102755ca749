"""Everything between a restored database and a site that may be opened again."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from apps.core.health import tables_that_stay_closed
from apps.objections import erasing, ledger, returning
from apps.outbox import gate
from apps.outbox.clock import database_now
from apps.outbox.models import Hold


class Command(BaseCommand):
    """May run twice; sends nothing, and leaves the outbox on hold."""

    help = "After a restore, before opening the site: hold mail, erase and stop again, mark what was sent."

    def handle(self, **options: Any) -> None:
        """Do all of it, in this order, and say what is left to a person."""
        executor = MigrationExecutor(connection)
        if waiting := executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise CommandError(f"{len(waiting)} migrations are not applied: run `migrate` first, then this again.")
        if closed := tables_that_stay_closed():
            raise CommandError(
                f"ENCRYPTION_KEYS does not open {', '.join(closed)}: put the right keys into place first."
            )
        gate.the_gate()
        gate.hold(Hold.RESTORED, now=database_now())
        marks = ledger.marks()
        erased = erasing.apply_erasures()
        stopped = returning.apply_wishes_about_mail(now=database_now())
        sent = gate.reconcile(now=database_now())
        self.stdout.write(f"Erased {erased} objections again; the ledger names {len(marks)}.")
        if not marks:
            self.stdout.write(
                "The ledger is empty. If people had erased anything lately, LEDGER_DIR is the wrong folder."
            )
        self.stdout.write(f"Stopped mail again to {stopped} addresses whose owners want none.")
        self.stdout.write(f"{sent} mails had been sent already and are marked so.")
        self.stdout.write("All mail is on hold. Look at `outbox_status`, open the site, then: release_outbox.")
