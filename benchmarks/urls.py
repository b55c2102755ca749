"""The addresses of the site, and two bare views."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def bare(request: HttpRequest) -> HttpResponse:
    """Answer with two letters: what Django and its middleware cost by themselves."""
    return HttpResponse("ok")


def bare_query(request: HttpRequest) -> HttpResponse:
    """Answer with two letters after one look-up in the database by a key."""
    from apps.outbox.models import Gate

    return HttpResponse("ok" if Gate.objects.filter(pk=1).first() else "no")


urlpatterns = [path("bare/", bare), path("bare-query/", bare_query), path("", include("config.urls"))]
