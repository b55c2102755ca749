from django.apps import AppConfig


class ObjectionsConfig(AppConfig):
    name = "apps.objections"
    label = "objections"
