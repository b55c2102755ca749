"""A lawbook of one's own to break."""

import shutil

import pytest

from apps.legal import loading


@pytest.fixture
def folder(tmp_path):
    """Return a copy of the lawbook's files."""
    return shutil.copytree(loading.DATA, tmp_path / "data")


@pytest.fixture
def change(folder):
    """Replace words in one file of the copy, and fail when they are not there."""

    def replace(file, old, new):
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r} to replace"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace
