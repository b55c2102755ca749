"""How fast far too much is refused, and how much memory that takes (T45).

    python -m benchmarks.large_input [--rounds 5]

Targets: 200 ms and 20 MB above what the process had. Ends with 1 when one is missed.
"""

from __future__ import annotations

import argparse
import logging
import os
import resource
import statistics
import sys
import tempfile
import time
import tracemalloc
from urllib.parse import urlencode

LONGEST = 0.2
MOST_MEMORY = 20 * 1024 * 1024
BODIES = {
    "10 MB in one field": urlencode({"form_key": "k", "email": "x" * 10_000_000}),
    "100,000 fields": "&".join(f"f{number}=1" for number in range(100_000)),
    "1 MB of accents": urlencode({"form_key": "k", "email": "\u0301" * 500_000}),
    "250 KB of accents": urlencode({"form_key": "k", "email": "a" + "\u0301" * 40_000}),
    "4,999 accents on one letter": urlencode({"form_key": "k", "email": "a" + "\u0301" * 4_999}),
}


def main() -> int:
    """Print time and memory for each; return 1 when one is over its target."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    os.environ["DATABASE_URL"] = f"sqlite:///{tempfile.mkdtemp()}/large.sqlite3"
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client

    call_command("migrate", verbosity=0)
    # Each refusal would be logged with all its lines.
    logging.disable(logging.CRITICAL)
    client, missed = Client(raise_request_exception=False), False
    client.get("/come-back/")
    for name, body in BODIES.items():
        raw, times = body.encode(), []
        for _ in range(rounds):
            begun = time.perf_counter()
            page = client.post("/come-back/", raw, content_type="application/x-www-form-urlencoded")
            times.append(time.perf_counter() - begun)
        tracemalloc.start()
        client.post("/come-back/", raw, content_type="application/x-www-form-urlencoded")
        _now, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        # The test client holds the body once more than a server would: that copy is not ours.
        grown = max(0, peak - len(raw))
        median = statistics.median(times)
        missed = missed or median > LONGEST or grown > MOST_MEMORY
        shown = f"{median * 1000:7.1f} ms {grown / 2**20:6.1f} MB"
        print(f"{name:30} {page.status_code} {shown}   ({len(raw) / 2**20:.1f} MB sent)")  # noqa: T201
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"the whole process, test client and bodies included: {most:.0f} MB at most")  # noqa: T201
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
