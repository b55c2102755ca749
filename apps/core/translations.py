"""Compiles the interface's translations without gettext, which bare machines do not have."""

from collections.abc import Iterable
from pathlib import Path

import polib


def compile_translations(folders: Iterable[Path]) -> list[Path]:
    """Write a .mo file beside every .po file that is newer, and return the ones written.

    Raises `OSError`, which names the line, when a .po file cannot be understood.
    """
    written = []
    for folder in folders:
        for source in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
            target = source.with_suffix(".mo")
            if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
                continue
            # Written beside and renamed: another process may be reading the old one.
            draft = target.with_suffix(".mo.new")
            polib.pofile(str(source)).save_as_mofile(str(draft))
            draft.replace(target)
            written.append(target)
    return written
