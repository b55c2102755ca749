"""The lawbook and its wordings, checked by `manage.py check --deploy` and by `manage.py check_lawbook`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.apps import AppConfig
from django.core import checks
from django.utils import timezone

from apps.legal.checking import Finding, Severity, check, check_lengths
from apps.legal.loading import LawbookError, load_lawbook
from apps.statements.checking import check_wordings
from apps.statements.documents import OBJECTION, Length


def lawbook_findings(today: date) -> list[Finding]:
    """Return everything that is wrong or stale in the lawbook and in the wordings for it."""
    try:
        lawbook = load_lawbook()
    except LawbookError as error:
        return list(error.findings)
    short = OBJECTION.limits[Length.SHORT]
    return [
        *check(lawbook, today),
        *check_lengths(lawbook, short.shortest, short.longest),
        *check_wordings(lawbook),
    ]


def check_lawbook(app_configs: Sequence[AppConfig] | None = None, **options: Any) -> list[checks.CheckMessage]:
    """Report each error of the lawbook and its wordings.

    What went stale is left to the command `check_lawbook`: the passing of days must not make a
    check fail that succeeded yesterday.
    """
    return [
        checks.Error(f"{finding.file}: {finding.message}", id="lawbook.E001")
        for finding in lawbook_findings(timezone.localdate())
        if finding.severity is Severity.ERROR
    ]
