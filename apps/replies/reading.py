"""Say what a pasted reply of Meta's comes to."""

from __future__ import annotations

from apps.replies.labels import Asked, Confidence, Label, Reading, Refusal, Warning, WarningKind

__all__ = ["Asked", "Confidence", "Label", "Reading", "Refusal", "Warning", "WarningKind", "read"]


def read(text: str, *, sender: str = "") -> Reading:
    """Return what this text is, how sure that is, and the words it rests on; every text gets an answer."""
    return Reading(label=Label.NOT_SURE, confidence=Confidence.UNSURE)
