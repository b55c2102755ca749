"""Who of the staff may do what: three Django groups, made anew after each `migrate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from django.contrib.auth.models import Group, Permission


class Role(StrEnum):
    """What a member of staff is there for. A role is a Django group of the same name."""

    LAWYER = "lawyer"
    """Lawyers and translators: how fresh the lawbook is, and nothing else."""
    OPERATOR = "operator"
    OWNER = "owner"


MAY: dict[Role, tuple[str, ...]] = {
    Role.LAWYER: ("see_lawbook",),
    Role.OPERATOR: ("see_lawbook", "see_outbox", "run_outbox", "switch_channels"),
    Role.OWNER: ("see_lawbook", "see_outbox", "run_outbox", "switch_channels", "see_looks", "see_staff"),
}


def make_roles(**options: Any) -> None:
    """Give each group exactly the permissions of its role. Safe to run twice."""
    for role, codenames in MAY.items():
        group, _created = Group.objects.get_or_create(name=role.value)
        found = Permission.objects.filter(content_type__app_label="staff", codename__in=codenames)
        group.permissions.set(found)
