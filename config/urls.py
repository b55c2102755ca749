"""Which address leads where. The rooms know their own pages."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path
from django.views.decorators.csrf import csrf_exempt

from apps.core import health, language_addresses, mailbox

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    # Its button stands on every page, and a token there would set a cookie on pages that only inform.
    # All a stranger could do is to change the language.
    path("language/", csrf_exempt(language_addresses.choose), name="set_language"),
]

if settings.LOCAL_MAILBOX:
    urlpatterns += [path("mailbox/", mailbox.show, name="mailbox")]

urlpatterns += [
    path("", include("apps.pages.urls")),
    path("", include("apps.questionnaire.urls")),
    path("", include("apps.objections.urls")),
    path("", include("apps.reminders.urls")),
]

handler400 = "apps.pages.views.bad_request"
handler403 = "apps.pages.views.permission_denied"
handler404 = "apps.pages.views.page_not_found"
handler500 = "apps.pages.views.server_error"
