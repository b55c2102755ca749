"""Take everything along: one file with all that we hold."""

from __future__ import annotations

from django.http import HttpRequest, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from apps.core.site_name import file_name
from apps.objections.access import with_objection
from apps.objections.exporting import export
from apps.objections.models import Objection


@require_safe
@with_objection
def everything(request: HttpRequest, objection: Objection) -> StreamingHttpResponse:
    """Give the person everything that belongs to their objection."""
    return StreamingHttpResponse(
        export(objection, now=timezone.now()),
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{file_name("zip")}"', "Cache-Control": "no-store"},
    )
