"""Who may see an objection: the browser whose session began it. The only way to get one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from django.conf import settings
from django.db.models import Exists, OuterRef
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache

from apps.core.compiled_query import CompiledQuery, columns_of, row_as
from apps.core.models import Session
from apps.core.sessions import LEADS_TO_KEY
from apps.objections.models import Objection
from apps.objections.retention import UNCONFIRMED_ADDRESS
from apps.objections.text_fields import typed_texts

SESSION_KEY = LEADS_TO_KEY
ROUND_KEY = "round"
SHARED_KEY = "shared"
# The hash of the address whose mailbox this browser has shown to read, by a link or code from there.
MAILBOX_KEY = "mailbox"
# Until when, in seconds of the epoch, an address may be confirmed that was entered in this session.
WAITS_KEY = "waits_until"
P = ParamSpec("P")
Also = TypeVar("Also")

# A visit is noted at most this often: a page view should not cost a write.
TOUCH_EVERY = timedelta(minutes=5)


class NoObjectionError(Http404):
    """This browser has no objection with us (any more)."""


_BY_REFERENCE = CompiledQuery(
    lambda reference: Objection.objects.filter(reference=reference).values_list(*columns_of(Objection)), "reference"
)


def current_objection(request: HttpRequest) -> Objection:
    """Return the objection of this browser's session, and note that it is in use.

    Raises `NoObjectionError` when there is none: never begun, erased, or past its time.
    """
    return _current(request, _by_reference)[0]


def _by_reference(_request: HttpRequest, reference: str) -> tuple[Objection, None] | None:
    return next(((row_as(Objection, values), None) for values in _BY_REFERENCE.rows(reference=reference)), None)


def _current(
    request: HttpRequest, find: Callable[[HttpRequest, str], tuple[Objection, Also] | None]
) -> tuple[Objection, Also]:
    reference = request.session.get(SESSION_KEY)
    found = find(request, reference) if reference else None
    if found is None or found[0].access_round != request.session.get(ROUND_KEY, 0):
        raise NoObjectionError
    objection = found[0]
    _give_time(request, objection)
    now = timezone.now()
    if now - objection.active_at > TOUCH_EVERY:
        Objection.objects.filter(pk=objection.pk).update(active_at=now)
        objection.active_at = now
    return found


def has_objection(request: HttpRequest) -> bool:
    """Say whether this browser has begun one; reads the session only where there is one."""
    try:
        current_objection(request)
    except NoObjectionError:
        return False
    return True


def remember(request: HttpRequest, objection: Objection) -> None:
    """Let this browser come back to the objection."""
    if request.session.get(SESSION_KEY) != objection.reference:
        request.session.cycle_key()
        request.session[SESSION_KEY] = objection.reference
        request.session[ROUND_KEY] = objection.access_round


def sign_in(request: HttpRequest, objection: Objection, *, shared: bool | None = None, by_mail: bool = False) -> None:
    """Let this browser come back to the objection, in a new session with a new id.

    On a device that several people use the session ends with the browser. None: as it was before.
    `by_mail`: with a link or code from the mailbox of its confirmed address, now or earlier in this session.
    """
    if shared is None:
        shared = bool(request.session.get(SHARED_KEY))
    request.session.flush()
    if by_mail:
        request.session[MAILBOX_KEY] = _confirmed_hash(objection)
    request.session[SESSION_KEY] = objection.reference
    request.session[ROUND_KEY] = objection.access_round
    request.session[SHARED_KEY] = shared
    wait_for_confirmation(request, objection)


def has_read_mailbox(request: HttpRequest, objection: Objection) -> bool:
    """Say whether this browser came by a mail to the address that the objection is kept with now.

    Only then does it see what else is kept with that address: anybody can enter the address of somebody else,
    who may confirm it, and would otherwise find their things.
    """
    confirmed = _confirmed_hash(objection)
    return bool(confirmed) and request.session.get(MAILBOX_KEY) == confirmed


def _confirmed_hash(objection: Objection) -> str:
    confirmed = objection.email_addresses.filter(confirmed_at__isnull=False)
    return confirmed.values_list("address_hash", flat=True).first() or ""


def wait_for_confirmation(request: HttpRequest, objection: Objection) -> None:
    """Let this session last as long as a draft whose address is not confirmed yet."""
    waiting = objection.email_addresses.filter(confirmed_at__isnull=True).first()
    request.session[WAITS_KEY] = (waiting.entered_at + UNCONFIRMED_ADDRESS).timestamp() if waiting else 0
    _give_time(request, objection)


def end_with_browser(request: HttpRequest) -> None:
    """Let this session end when the browser is closed: other people use the device too."""
    request.session[SHARED_KEY] = True
    request.session.set_expiry(0)


def is_shared(request: HttpRequest) -> bool:
    """Say whether this session ends with the browser."""
    return bool(request.session.get(SHARED_KEY))


def _give_time(request: HttpRequest, objection: Objection) -> None:
    """Let the session last as long as what it opens, unless it ends with the browser.

    The times are those of the retention table: a day after the last click, seven days after an address
    was entered that nobody has confirmed, two weeks for what is kept.
    """
    if request.session.get(SHARED_KEY):
        wanted = 0
    elif objection.kept_by:
        wanted = settings.SESSION_KEPT_AGE
    else:
        waits = request.session.get(WAITS_KEY, 0) - timezone.now().timestamp()
        wanted = max(settings.SESSION_COOKIE_AGE, round(waits))
    if request.session.get("_session_expiry", settings.SESSION_COOKIE_AGE) != wanted:
        request.session.set_expiry(wanted)


def forget(request: HttpRequest) -> None:
    """End the session of this browser."""
    request.session.flush()


def end_idle_sessions(*, now: datetime, dry_run: bool = False) -> int:
    """Delete the sessions whose time is over; return how many. The cookie went from the browser at the same moment."""
    past = Session.objects.filter(expire_date__lt=now)
    count: int = past.count()
    if not dry_run:
        past.delete()
        # What a wake-up call after an erasure did not reach.
        end_sessions_without_objection()
    return count


def end_sessions_without_objection() -> int:
    """Delete the sessions, in whatever browser, of objections that are erased; return how many.

    An objection is there before the session that leads to it, so one that begins meanwhile is not touched.
    """
    known = Objection.objects.filter(reference=OuterRef("leads_to"))
    return Session.objects.exclude(leads_to="").filter(~Exists(known)).delete()[0]


def sessions_of(objection: Objection) -> list[datetime]:
    """Return when each session that leads to the objection ends."""
    ends = Session.objects.filter(leads_to=objection.reference).values_list("expire_date", flat=True)
    return sorted(ends)


def with_objection(
    view: Callable[Concatenate[HttpRequest, Objection, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """Hand the view the objection of this browser, or answer with a page that says it is gone.

    What somebody had typed when it was gone is shown back to them, to copy.
    """

    @wraps(view)
    def alone(
        request: HttpRequest, objection: Objection, _nothing: None, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        return view(request, objection, *args, **kwargs)

    return with_objection_and(_by_reference)(alone)


def with_objection_and(
    find: Callable[[HttpRequest, str], tuple[Objection, Also] | None],
) -> Callable[
    [Callable[Concatenate[HttpRequest, Objection, Also, P], HttpResponseBase]],
    Callable[Concatenate[HttpRequest, P], HttpResponseBase],
]:
    """Do as `with_objection`, for a page that reads something else of the objection in the same query.

    `find` gets the request and the reference, and returns the objection and that, which the view is handed as well.
    """

    def decorator(
        view: Callable[Concatenate[HttpRequest, Objection, Also, P], HttpResponseBase],
    ) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
        @never_cache
        @wraps(view)
        def handed(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            try:
                objection, also = _current(request, find)
            except NoObjectionError:
                return gone(request)
            return view(request, objection, also, *args, **kwargs)

        return handed

    return decorator


def gone(request: HttpRequest) -> HttpResponse:
    """Return the page for somebody whose objection we do not have, with what they typed."""
    return render(request, "objections/gone.html", {"typed": typed_texts(request)}, status=404)
