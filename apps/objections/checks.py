"""The lawbook and its wordings, checked whenever Django checks the project."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.apps import AppConfig
from django.core import checks
from django.utils import timezone

from apps.legal.checking import Finding, Severity, check
from apps.legal.loading import LawbookError, load_lawbook
from apps.statements.checking import check_wordings


def lawbook_findings(today: date) -> list[Finding]:
    """Return everything that is wrong or stale in the lawbook and in the wordings for it."""
    try:
        lawbook = load_lawbook()
    except LawbookError as error:
        return list(error.findings)
    return [*check(lawbook, today), *check_wordings(lawbook)]


def check_lawbook(app_configs: Sequence[AppConfig] | None = None, **options: Any) -> list[checks.CheckMessage]:
    """Report each error of the lawbook, and one warning for all that wants a new look.

    One, because this is printed with every command: the list is there for whoever asks for it.
    """
    findings = lawbook_findings(timezone.localdate())
    messages: list[checks.CheckMessage] = [
        checks.Error(f"{finding.file}: {finding.message}", id="lawbook.E001")
        for finding in findings
        if finding.severity is Severity.ERROR
    ]
    if warnings := len(findings) - len(messages):
        messages.append(
            checks.Warning(
                f"The lawbook wants a new look in {warnings} places.",
                hint="manage.py check_lawbook lists them.",
                id="lawbook.W001",
            )
        )
    return messages
