"""Is the site up, and what visitors see when its database is not."""

import logging
from collections.abc import Callable

from django.contrib.sessions.middleware import SessionMiddleware
from django.db import InterfaceError, OperationalError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from apps.core.encrypted import SealBrokenError, unseal
from apps.core.last_resort import AWAY, last_resort
from apps.core.rotating import encrypted_fields, encrypted_models
from apps.core.sessions import SessionStore

log = logging.getLogger(__name__)


class AnswerWithoutDatabase:
    """Answers 503 in plain words when a view cannot reach the database."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        return away(error) if isinstance(error, OperationalError | InterfaceError) else None


class Sessions(SessionMiddleware):
    """Django's sessions, which are saved after the view, where process_exception sees nothing.

    A click moves the end of a session, but not every click: that would write a row for each page.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        # The database is gone; saving would only wait for it once more.
        if response.status_code == 503:
            return response
        try:
            session = request.session
            if isinstance(session, SessionStore) and session.is_due(now=timezone.now()):
                session.modified = True
            return super().process_response(request, response)
        except (OperationalError, InterfaceError) as error:
            return away(error)


def away(error: Exception) -> HttpResponse:
    """Note what happened and return the page that needs no database."""
    # The first line tells what happened; later ones may repeat values of a query.
    first_line = str(error).partition("\n")[0]
    log.error(
        "the database cannot be used: %s: %s", type(error).__name__, first_line, extra={"event_id": "database-away"}
    )
    response = last_resort(AWAY, 503)
    response.headers["Retry-After"] = "60"
    return response


@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """Say that this process answers. Asks nobody else, so that a database restart does not end it."""
    return HttpResponse("ok", content_type="text/plain")


@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """Say whether visitors can be sent here: the database answers, knows every migration, and opens with our keys."""
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
        closed = [] if waiting else tables_that_stay_closed()
    except (OperationalError, InterfaceError):
        return HttpResponse("database: no answer", status=503, content_type="text/plain")
    if waiting:
        return HttpResponse(f"migrations: {len(waiting)} not applied", status=503, content_type="text/plain")
    if closed:
        # Tables, no rows: the page is for everybody.
        said = f"keys: {', '.join(closed)} cannot be opened with ENCRYPTION_KEYS"
        return HttpResponse(said, status=503, content_type="text/plain")
    return HttpResponse("ok", content_type="text/plain")


def tables_that_stay_closed() -> list[str]:
    """Return the tables whose newest row was sealed with a key that this site does not have.

    One query for each table with sealed columns. A new installation has no rows, and then any key will do.
    """
    closed = []
    for model in encrypted_models():
        fields = encrypted_fields(model)
        rows = model._base_manager.order_by("-pk").values_list("row_key", *(field.name for field in fields))
        if (newest := rows.first()) is None:
            continue
        row_key, *values = newest
        try:
            for field, sealed in zip(fields, values, strict=True):
                if sealed is not None:
                    unseal(sealed, field.place(model._meta.db_table, row_key))
        except SealBrokenError:
            closed.append(model._meta.db_table)
    return closed
