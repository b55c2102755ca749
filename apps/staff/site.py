"""The pages of staff: Django's admin with a second factor, a start page of its own, and lists without people."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.sites import AdminSite
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from apps.core.nudging import nudge
from apps.legal.loading import load_lawbook
from apps.objections import link_reports
from apps.outbox import again
from apps.outbox import gate as gates
from apps.outbox.clock import database_now
from apps.outbox.models import Failure, Hold, Mail
from apps.outbox.tasks import tick
from apps.staff import services
from apps.staff.forms import SignInForm
from apps.staff.host import SINCE_KEY
from apps.staff.models import Look
from apps.staff.needs import FAILED, needs, stale_facts

SEEN = {f"failed-{failure.value}": "run_outbox" for failure in FAILED} | {
    "replies": "see_lawbook",
    "facts": "see_lawbook",
}
"""What may be marked as seen, and by whom."""


class StaffSite(AdminSite):
    """Nobody is let in without the second factor; nothing is registered but what is registered below."""

    site_header = site_title = "Staff"
    index_title = "What needs you"
    site_url = None
    # An address that leads nowhere says so, to everybody.
    final_catch_all_view = False
    login_form = SignInForm  # type: ignore[assignment]
    login_template = "staff/sign_in.html"
    index_template = "staff/start.html"

    def has_permission(self, request: HttpRequest) -> bool:
        """Let in who has shown password and code in this session."""
        return super().has_permission(request) and request.user.is_verified()  # type: ignore[union-attr]

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Ask for name, password and code; say 429 to whoever guesses."""
        response = super().login(request, extra_context)
        form = (getattr(response, "context_data", None) or {}).get("form")
        if form is not None and getattr(form, "is_too_often", False):
            response.status_code = 429
            response.headers["Retry-After"] = "900"
        elif request.method == "POST" and response.status_code == 302:
            request.session.set_expiry(settings.ADMIN_IDLE_AGE)
            request.session[SINCE_KEY] = timezone.now().timestamp()
        return response

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """Show what needs a human, as far as this person may do something about it."""
        found = needs(now=database_now(), today=timezone.localdate())
        mine = [need for need in found if request.user.has_perm(f"staff.{need.permission}")]
        context = {"needs": mine, "is_held": gates.the_gate().hold != Hold.NONE}
        return super().index(request, (extra_context or {}) | context)

    def get_urls(self) -> list[URLResolver | URLPattern]:
        """Add the buttons of the start page, and the lawbook."""
        return [
            path("do/", self.admin_view(require_POST(self.do)), name="do"),
            path("lawbook/", self.admin_view(require_safe(self.lawbook)), name="lawbook"),
            *super().get_urls(),
        ]

    def do(self, request: HttpRequest) -> HttpResponse:
        """Do what a button of the start page says, and go back there."""
        what, value = request.POST.get("do", ""), request.POST.get("value", "")
        if what == "release":
            _allow(request, "run_outbox")
            messages.success(request, f"Released. Due, and leaving slowly: {gates.release(now=database_now())}.")
        elif what == "hold":
            _allow(request, "run_outbox")
            gates.the_gate()
            gates.hold(Hold.OPERATOR, now=database_now())
            messages.success(request, "Nothing is sent until you let mail go.")
        elif what == "wake":
            _allow(request, "run_outbox")
            nudge(tick)
            messages.success(request, "The worker was called. Look again in a minute.")
        elif what == "send_again" and value in Failure.values:
            _allow(request, "run_outbox")
            count = again.send_again(failure=value, now=database_now())
            messages.success(request, f"Sent again: {count}. Those without words or time left are not.")
        elif what in {"switch_off", "switch_on"} and value in load_lawbook().channels:
            _allow(request, "switch_channels")
            link_reports.switch_channel(channel=value, off=what == "switch_off", today=timezone.localdate())
            messages.success(request, "Switched off." if what == "switch_off" else "Switched on; reports begin anew.")
        elif what == "seen" and value in SEEN:
            _allow(request, SEEN[value])
            services.mark_seen(topic=value, now=database_now())
            messages.success(request, "Noted. What comes later is shown again.")
        else:
            raise Http404
        return redirect("admin:index")

    def lawbook(self, request: HttpRequest) -> TemplateResponse:
        """Show what wants a new look, to whoever keeps the lawbook. The files themselves are changed by git."""
        _allow(request, "see_lawbook")
        book = load_lawbook()
        found = stale_facts(book, timezone.localdate())
        context = {**self.each_context(request), "title": "Lawbook", "findings": found, "edition": book.edition}
        return TemplateResponse(request, "staff/lawbook.html", context)


def _allow(request: HttpRequest, permission: str) -> None:
    if not request.user.has_perm(f"staff.{permission}"):
        raise PermissionDenied


class _ReadOnly(admin.ModelAdmin):
    """A list and its rows, to be read. Only the fields named here are ever asked of the database or shown."""

    permission = ""
    change_form_template = "staff/row.html"
    # Another way into a row would be by what is typed into a search.
    search_fields = ()
    actions = None

    @property
    def media(self) -> Media:
        """Bring no scripts along: there is nothing to fill in."""
        return Media()

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return tuple(self.list_display)  # type: ignore[arg-type]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return tuple(self.list_display)  # type: ignore[arg-type]

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest | None = None) -> bool:
        """Take no filter that the page does not offer: Django lets every column of the row itself be asked about."""
        return lookup.partition("__")[0] in self.list_filter

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm(f"staff.{self.permission}")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class MailAdmin(_ReadOnly):
    """Which mails wait or failed: kind, state and times. No address, no words, not whose."""

    permission = "see_outbox"
    list_display = ("id", "kind", "language", "state", "failure", "attempts", "next_attempt_at", "ended_at")
    list_filter = ("state", "failure", "kind")
    list_per_page = 50
    show_full_result_count = False


class LookAdmin(_ReadOnly):
    """Who of the staff looked at what."""

    permission = "see_looks"
    list_display = ("at", "who", "method", "page", "status")
    list_filter = ("who", "method", "status")
    list_select_related = ("who",)
    show_full_result_count = False


class StaffAdmin(_ReadOnly):
    """Who is staff. Accounts are made on the server; here one can be switched off, and on again."""

    permission = "see_staff"
    list_display = ("username", "roles", "is_active", "last_login")

    @admin.display(description="Role")
    def roles(self, user: User) -> str:
        """Return the names of the groups."""
        return ", ".join(user.groups.values_list("name", flat=True))

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Leave one box open: not one's own, or nobody might be left."""
        locked = super().get_readonly_fields(request, obj)
        return locked if obj is None or obj == request.user else tuple(f for f in locked if f != "is_active")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("staff.see_staff")


site = StaffSite(name="admin")
site.register(Mail, MailAdmin)
site.register(Look, LookAdmin)
site.register(User, StaffAdmin)
