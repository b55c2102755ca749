"""How long the look for what one may not want to tell takes, beside splitting the same text into words.

    python -m benchmarks.oversharing

5,000 characters, the most a field holds, of texts that are hard on the rules; promised: 10 ms.
"""

from __future__ import annotations

import time

from apps.statements.oversharing import look_through

PIECES = ("a", "1 ", "A ", "Aa-", "a@b.", "born 1.1.19 ", "geboren ", "my daughter Aa Bb Cc, ", "12 Ab Cd ")
ROUNDS = 20


def main() -> None:
    """Print the fastest and the median of several rounds per text, in milliseconds."""
    print(f"{'text':26} {'fastest':>8} {'median':>8} {'splitting':>10}")  # noqa: T201
    for piece in PIECES:
        text = (piece * 5000)[:5000]
        looking, splitting = [], []
        for _ in range(ROUNDS):
            begun = time.process_time()
            look_through(text)
            between = time.process_time()
            text.split()
            looking.append((between - begun) * 1000)
            splitting.append((time.process_time() - between) * 1000)
        looking.sort()
        splitting.sort()
        print(f"{piece!r:26} {looking[0]:8.2f} {looking[ROUNDS // 2]:8.2f} {splitting[ROUNDS // 2]:10.3f}")  # noqa: T201


if __name__ == "__main__":
    main()
