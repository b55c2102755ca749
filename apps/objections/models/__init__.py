"""The rows of the record: an objection, its statements, its submissions, and what happened."""

from apps.objections.models.event import Event
from apps.objections.models.objection import Objection
from apps.objections.models.statement import Statement
from apps.objections.models.submission import Submission

__all__ = ["Event", "Objection", "Statement", "Submission"]
