"""The rows of the record: an objection, its statements, its submissions, what happened, and ways back to it."""

from apps.objections.models.access import Beginnings, EmailAddress, Link, LinkOrder, NeverWrite, ReturnCode, WrongCode
from apps.objections.models.calendar_feed import CalendarFeed
from apps.objections.models.event import Event
from apps.objections.models.evidence import Evidence
from apps.objections.models.link_report import ChannelSwitch, LinkReport
from apps.objections.models.objection import Objection
from apps.objections.models.reply import Reply
from apps.objections.models.retention_run import RetentionRun
from apps.objections.models.statement import Statement
from apps.objections.models.submission import Submission

__all__ = [
    "Beginnings",
    "CalendarFeed",
    "ChannelSwitch",
    "EmailAddress",
    "Event",
    "Evidence",
    "Link",
    "LinkOrder",
    "LinkReport",
    "NeverWrite",
    "Objection",
    "Reply",
    "RetentionRun",
    "ReturnCode",
    "Statement",
    "Submission",
    "WrongCode",
]
