from django.apps import AppConfig
from django.db.models.signals import post_migrate


class StaffConfig(AppConfig):
    name = "apps.staff"
    label = "staff"

    def ready(self) -> None:
        from apps.staff.roles import make_roles

        post_migrate.connect(make_roles, sender=self, dispatch_uid="staff.make_roles")
