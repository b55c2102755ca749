"""How long it takes to load the whole lawbook, and to look something up in it.

    python -m benchmarks.lawbook

Times are of the processor, the best of several runs, so that a busy machine does not blur them. A plain
dictionary stands beside each look-up for comparison. Ends with 1 when a target is missed.
"""

from __future__ import annotations

import sys
import time
import timeit
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from apps.legal.loading import DATA, read_lawbook

MILLI, MICRO = 1e3, 1e6
LOAD_WITHIN = 150.0
"""Milliseconds; once per process."""

LOOK_UP_WITHIN = 5.0
"""Microseconds."""

TODAY = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the report; a target of zero only informs."""

    what: str
    took: float
    unit: str
    target: float = 0.0

    @property
    def is_met(self) -> bool:
        """Say whether the target, if there is one, was met."""
        return not self.target or self.took <= self.target


def loading() -> list[Measured]:
    """Measure the whole of it, and the share of reading and parsing."""
    files = sorted(DATA.rglob("*.toml"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    size = sum(len(text.encode()) for text in texts) / 1024
    return [
        Measured(
            f"load {len(files)} files, {size:.0f} KiB", best(lambda: read_lawbook(DATA)) * MILLI, "ms", LOAD_WITHIN
        ),
        Measured("  of it: read the files", best(lambda: [file.read_bytes() for file in files]) * MILLI, "ms"),
        Measured("  of it: parse them", best(lambda: [tomllib.loads(text) for text in texts]) * MILLI, "ms"),
    ]


def looking_up() -> list[Measured]:
    """Measure what every page and every statement asks for."""
    lawbook = read_lawbook(DATA)
    plain = dict(lawbook.jurisdictions)
    asked: dict[str, Callable[[], object]] = {
        "a country": lambda: lawbook.jurisdiction_for("AT"),
        "a part of a country": lambda: lawbook.jurisdiction_for("DE", "DE-BY", TODAY),
        "a country whose law changes on a day": lambda: lawbook.jurisdiction_for("CL", today=date(2026, 12, 1)),
        "the same, before that day": lambda: lawbook.jurisdiction_for("CL", today=TODAY),
        "the instrument": lambda: lawbook.instrument_for("GB", "GB-NIR", TODAY),
        "the deadline rule": lambda: lawbook.deadline_rule_for("GB", "GB-NIR", TODAY),
        "the authority": lambda: lawbook.authority_for("DE", "DE-BY", TODAY),
    }
    found = [Measured("a plain dictionary", each(lambda: plain["AT"]), "µs")]
    return found + [Measured(what, each(ask), "µs", LOOK_UP_WITHIN) for what, ask in asked.items()]


def best(act: Callable[[], object], runs: int = 7) -> float:
    """Return the seconds that the quickest run took."""
    return min(timeit.repeat(act, timer=time.process_time, number=1, repeat=runs))


def each(act: Callable[[], object], number: int = 20_000) -> float:
    """Return the microseconds that one call takes."""
    return min(timeit.repeat(act, timer=time.process_time, number=number, repeat=5)) / number * MICRO


def main() -> int:
    """Print the report, and say whether every target was met."""
    measured = [*loading(), *looking_up()]
    for line in measured:
        target = f"  (target {line.target:g} {line.unit}{'' if line.is_met else ', MISSED'})" if line.target else ""
        sys.stdout.write(f"{line.what:<48}{line.took:>9.2f} {line.unit}{target}\n")
    return 0 if all(line.is_met for line in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
