"""Which address leads where on the host of the staff (ADMIN_HOST). None of the public pages is here."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import path

from apps.staff.site import site

urlpatterns = [path("", site.urls)]


def _plain(status: int, words: str) -> Callable[..., HttpResponse]:
    def answer(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        return HttpResponse(words, status=status, content_type="text/plain; charset=utf-8")

    return answer


# The pages of visitors lead to addresses that this host does not have.
handler400 = _plain(400, "This could not be read.")
handler403 = _plain(403, "Your role does not allow this.")
handler404 = _plain(404, "There is nothing at this address.")
handler500 = _plain(500, "We made a mistake. The log says where.")
