"""Headers on every response, beside those that Django and django-csp set."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

# Everything a page could ask the browser for is off, except copying a statement.
DENIED = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
)
PERMISSIONS = ", ".join([*(f"{feature}=()" for feature in DENIED), "clipboard-write=(self)"])


def headers(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Keep other sites out of our pages, and personal pages out of every cache."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Cross-Origin-Embedder-Policy", "require-corp")
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        if is_personal(request, response):
            response.headers["Cache-Control"] = "no-store"
        return response

    return middleware


def is_personal(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Say whether the page may show what one person told us: it came with a session, or set one."""
    if request.path.startswith(settings.STATIC_URL):
        return False
    name = settings.SESSION_COOKIE_NAME
    return name in request.COOKIES or name in response.cookies
