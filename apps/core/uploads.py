"""Taking files in: into memory only, on the one page that asks for them, and up to a limit."""

from __future__ import annotations

import io
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.urls import Resolver404, resolve

TOO_LARGE = "uploads_too_large"
"""Attribute of the request: the names of the fields whose file was too large, and was let go."""


class SmallFiles(FileUploadHandler):
    """Keeps a file of at most `LARGEST_UPLOAD` bytes in memory; nothing ever touches the disk.

    What comes to another page, or is larger, is read past without being kept. The fields of the form
    stay, so that nothing somebody typed is lost.
    """

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.kept = io.BytesIO()
        if not self._is_asked_for():
            raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if start + len(raw_data) > settings.LARGEST_UPLOAD:
            self.kept = io.BytesIO()
            setattr(self.request, TOO_LARGE, {*getattr(self.request, TOO_LARGE, ()), self.field_name})
            raise SkipFile
        self.kept.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self.kept.seek(0)
        return InMemoryUploadedFile(
            self.kept, self.field_name, "file", self.content_type, file_size, self.charset, self.content_type_extra
        )

    def _is_asked_for(self) -> bool:
        try:
            return self.request is not None and resolve(self.request.path_info).view_name in settings.UPLOAD_PAGES
        except Resolver404:
            return False
