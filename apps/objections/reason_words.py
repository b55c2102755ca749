"""The headings under which reasons stand together, wherever there are many of them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

SENSITIVE = "sensitive"

HEADINGS = {
    "expectations": _("What you shared, and when"),
    "others": _("Children and other people"),
    "side": _("Children and other people"),
    "safety": _("Your safety"),
    "life": _("Your life"),
    "processing": _("Your life"),
    "work": _("Your work"),
    SENSITIVE: _("Very private things"),
}
"""By the category of the ground, in the order in which they are shown."""
SENSITIVE_NOTE = _(
    "You can skip these. If you tick one, you agree that we keep it for your letter, as long as your other answers."
)
"""Stands where such a reason is chosen: ticking it is the explicit consent of Article 9(2)(a) GDPR."""
OTHER_REASONS = _("Other reasons")
