"""How long reading a pasted reply takes, at the most characters that are read.

    python -m benchmarks.replies

Promised: 50 ms at 20,000 characters, also of texts that are hard on the rules.
"""

from __future__ import annotations

import time

from apps.replies.reading import read

MAIL = "We have accepted your objection. From now on, your public posts won't be used to develop AI at Meta. "
PIECES = (
    MAIL,
    "a ",
    "not ",
    "we will not ",
    "if we ",
    "a.b ",
    "i ",
    "x@y.zz ",
    "- ",
    "\u200b",
    "om ikke din ",
    "se non ",
    "<style>",
    "<p>&#39;</p>",
    "<blockquote>",
    '"we ',
    "Art. 1. ",
    "we accept your objection to the the the ",
    "ihr widerspruch wird nicht ",
    "hej, vi har ikke ",
    "From: a@b.cc\n",
    "meta-support.com ",
    "\n\n",
    "- if we:\n",
    "https://a.bc ",
    "we will use public posts, your objection to ai being used ",
    "there is no need to send us another form, ",
    "Thank you, and also you can read more on our website. ",
    "Thank you for using Instagram. You can't undo training. ",
)
ROUNDS = 7


def main() -> None:
    """Print the fastest and the median of several rounds per text, in milliseconds."""
    read(MAIL)
    print(f"{'text':22} {'fastest':>8} {'median':>8}")  # noqa: T201
    for piece in PIECES:
        text = (piece * 20_000)[:20_000]
        took = []
        for _ in range(ROUNDS):
            begun = time.process_time()
            read(text)
            took.append((time.process_time() - begun) * 1000)
        took.sort()
        print(f"{piece[:20]!r:22} {took[0]:8.2f} {took[ROUNDS // 2]:8.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
