"""How long a text takes beside joining the same paragraphs, and whether memory stays flat.

    python -m benchmarks.statements [--rounds 2000] [--compositions 100000]

Warm: wordings and lawbook are read once before the clock starts. The people and days are invented.
Ends with status 1 when a promise is not kept: 5 ms for a full objection, 15 ms for a complaint (95th
percentile), and less than 1 MB more after all compositions than after the first tenth of them.
"""

from __future__ import annotations

import argparse
import gc
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle, islice, product
from pathlib import Path

from apps.legal.facts import Account, Behalf, ChosenGround, Content, Facts
from apps.legal.lawbook import Lawbook
from apps.legal.loading import load_lawbook
from apps.statements.composing import Composed, compose
from apps.statements.course import Course, Question, Reason, Reply, ReplyKind, Submission
from apps.statements.texts import languages
from apps.statements.varying import Tone

PEOPLE = (
    Facts(
        country="DE",
        region="DE-BY",
        accounts=frozenset({Account.FACEBOOK, Account.INSTAGRAM}),
        content=frozenset({Content.PHOTOS_OF_ME, Content.PHOTOS_OF_CHILDREN, Content.POSTS_COMMENTS}),
        since_year=2009,
        grounds=(
            ChosenGround("old_posts", "2009"),
            ChosenGround("children_in_photos", "small_child"),
            ChosenGround("sensitive_health"),
        ),
        own_words="We moved here for the quiet, and I would like to keep it. " * 8,
        name="Ada Example",
    ),
    Facts(country="GB", content=frozenset({Content.SHOWN_BY_OTHERS}), name="Bea Example"),
    Facts(
        country="CH",
        on_behalf_of=Behalf.CHILD,
        accounts=frozenset({Account.INSTAGRAM}),
        grounds=(ChosenGround("minor_user"), ChosenGround("location_routine")),
        name="Cleo Example",
    ),
    Facts(country="NG", accounts=frozenset({Account.FACEBOOK}), name="Dan Example"),
)
COURSE = Course(
    today=date(2027, 1, 15),
    submissions=(
        Submission(
            channel="facebook_ai",
            accounts=frozenset({Account.FACEBOOK}),
            sent_on=date(2026, 11, 22),
            received_on=date(2026, 11, 23),
            due_on=date(2026, 12, 23),
        ),
    ),
    replies=(
        Reply(kind=ReplyKind.QUESTIONED, on=date(2026, 12, 1), asks=(Question.REASONS,), answered_on=date(2026, 12, 2)),
        Reply(kind=ReplyKind.REFUSED, on=date(2026, 12, 20), reason=Reason.NOT_COVERED),
    ),
    reminded_on=date(2027, 1, 4),
    sender_address="1 Example Road\nExample Town",
)


def main() -> int:
    """Print the times and the memory, and say whether the promises are kept."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=2000)
    parser.add_argument("--compositions", type=int, default=100_000)
    options = parser.parse_args()
    lawbook = load_lawbook()
    kept = [
        _timed("objection, full", lawbook, options.rounds, promised=5.0, document="objection"),
        _timed("objection, short", lawbook, options.rounds, promised=5.0, document="objection", length="short"),
        _timed("complaint", lawbook, options.rounds, promised=15.0, document="complaint", course=COURSE),
        _flat(lawbook, options.compositions),
    ]
    return 0 if all(kept) else 1


def _timed(name: str, lawbook: Lawbook, rounds: int, *, promised: float, **what: object) -> bool:
    texts = list(islice(_texts(lawbook, **what), 60))  # warm
    times = _times(_texts(lawbook, **what), rounds)
    paragraphs = [[paragraph.text for paragraph in text.paragraphs] for text in texts]
    baseline = _times(("\n\n".join(parts) for parts in cycle(paragraphs)), rounds)
    middle, slow = statistics.median(times), _percentile(times, 95)
    _say(
        f"{name:18} median {middle:6.3f} ms   95% {slow:6.3f} ms (promised {promised:.0f})   99%"
        f" {_percentile(times, 99):6.3f} ms   joining the same paragraphs: median {statistics.median(baseline):.5f} ms"
    )
    return slow <= promised


def _flat(lawbook: Lawbook, compositions: int) -> bool:
    sizes = []
    for part in range(10):
        for text in islice(_texts(lawbook, document="objection", seed=f"part {part} "), compositions // 10):
            del text
        gc.collect()
        sizes.append(_megabytes_held())
    grown = sizes[-1] - sizes[0]
    _say(f"held after each tenth of {compositions} compositions: {', '.join(f'{size:.1f}' for size in sizes)} MB")
    _say(f"grown by {grown:.2f} MB from the first tenth to the last (promised: less than 1)")
    return grown < 1


def _megabytes_held() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1024 / 1024


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _texts(lawbook: Lawbook, *, seed: str = "", **what: object) -> Iterator[Composed]:
    """Yield texts for ever: all people, languages, tones and ways, each for another objection."""
    composing: Callable[..., Composed] = compose
    choices = cycle(product(PEOPLE, languages(), Tone, range(3)))
    for number, (facts, language, tone, variant) in enumerate(choices):
        chosen = {"language": language, "tone": tone, "variant": variant, "seed": f"{seed}{number}"}
        yield composing(facts, lawbook, **chosen, **what)


def _times(work: Iterator[object], rounds: int) -> list[float]:
    times = []
    for _ in range(rounds):
        before = time.perf_counter()
        next(work)
        times.append((time.perf_counter() - before) * 1000)
    return times


def _percentile(times: list[float], percent: int) -> float:
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)]


if __name__ == "__main__":
    sys.exit(main())
