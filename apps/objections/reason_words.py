"""The headings under which reasons stand together, wherever there are many of them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

HEADINGS = {
    "expectations": _("What you shared, and when"),
    "others": _("Children and other people"),
    "side": _("Children and other people"),
    "safety": _("Your safety"),
    "life": _("Your life"),
    "processing": _("Your life"),
    "work": _("Your work"),
    "sensitive": _("Very private things"),
}
"""By the category of the ground, in the order in which they are shown."""
OTHER_REASONS = _("Other reasons")
