from django.apps import AppConfig
from django.core import checks


class ObjectionsConfig(AppConfig):
    name = "apps.objections"
    label = "objections"

    def ready(self) -> None:
        from apps.objections.checks import check_lawbook

        # Reading nine languages of letters takes ten seconds of a processor: not before each command, a worker's start
        # among them.
        checks.register(check_lawbook, deploy=True)
