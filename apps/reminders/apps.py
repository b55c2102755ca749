"""The room of the reminders."""

from django.apps import AppConfig


class RemindersConfig(AppConfig):
    """Looks again whenever something happens to an objection."""

    name = "apps.reminders"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let every event wake the look at its objection."""
        from apps.reminders import waking  # noqa: F401
