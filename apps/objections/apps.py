from django.apps import AppConfig
from django.core import checks


class ObjectionsConfig(AppConfig):
    name = "apps.objections"
    label = "objections"

    def ready(self) -> None:
        from apps.objections.checks import check_lawbook

        checks.register(check_lawbook)
