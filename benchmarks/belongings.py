"""How long taking everything along takes, and how much memory: 20 files of 10 MB. And looking at the largest picture.

    DATABASE_URL=postgres://… python -m benchmarks.belongings

Takes an empty, migrated database that is meant for this and nothing else, and leaves it as it was. The peak of
memory is read from Linux. Ends with 1 when a target is missed.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")

SECONDS = 10.0
MEGABYTES = 100.0
FORM_KEY = "benchmark of the export"
FILES, SIZE = 20, 10 * 1024 * 1024
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def main() -> int:
    """Fill, measure, print; return the exit code."""
    import django

    django.setup()
    from apps.objections.exporting import export
    from apps.objections.models import Objection

    # In a process of its own: memory that filling took and gave back would hide what the export takes.
    filling = multiprocessing.get_context("spawn").Process(target=fill)
    filling.start()
    filling.join()
    look_at_the_largest_picture()
    objection = Objection.objects.get(form_key=FORM_KEY)
    try:
        sizes: list[int] = []
        seconds, grown = measured(lambda: sizes.extend(map(len, export(objection, now=NOW))))
        whole = sum(sizes)
        sys.stdout.write(
            f"export of {FILES} files of 10 MB: {whole / 1024**2:.0f} MB, {seconds:.1f} s (target {SECONDS:.0f}), "
            f"{grown:.0f} MB of memory more (target {MEGABYTES:.0f})\n"
        )
        with zipfile.ZipFile(io.BytesIO(b"".join(export(objection, now=NOW)))) as archive:
            broken = archive.testzip()
        if broken or sum(name.startswith("evidence/") for name in archive.namelist()) != FILES:
            sys.stdout.write("the ZIP is not complete\n")
            return 1
    finally:
        Objection.objects.filter(pk=objection.pk).delete()
    return 0 if seconds <= SECONDS and grown <= MEGABYTES else 1


def fill() -> None:
    """Write one objection with its files, which nothing can squeeze."""
    import django

    django.setup()
    from apps.objections.models import Evidence, Objection

    objection = Objection.objects.create(form_key=FORM_KEY, active_at=NOW)
    for number in range(FILES):
        Evidence.objects.create(
            objection=objection, form_key=str(number), kind="pdf", content=os.urandom(SIZE), size=SIZE, kept_at=NOW
        )


def look_at_the_largest_picture() -> None:
    """Print what a picture of 30 million pixels costs; there is no target but to know it."""
    from PIL import Image

    from apps.objections import evidence

    made = io.BytesIO()
    Image.new("RGB", (5000, 6000), "red").save(made, "PNG")
    seconds, grown = measured(lambda: evidence.examine(made.getvalue()))
    sys.stdout.write(f"a picture of 30 million pixels: {seconds:.1f} s, {grown:.0f} MB of memory more\n")


def measured(act: Callable[[], object]) -> tuple[float, float]:
    """Return how many seconds it took, and by how many MB the peak of memory grew."""
    Path("/proc/self/clear_refs").write_text("5")
    before = peak()
    start = time.perf_counter()
    act()
    return time.perf_counter() - start, peak() - before


def peak() -> float:
    """Return the peak of this process's memory in MB, as Linux counts it."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
