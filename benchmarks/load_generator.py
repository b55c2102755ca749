"""Asks a site on this machine many times at once, in a process of its own: `benchmarks.load` starts it.

    python -m benchmarks.load_generator < plan.json > answers.json

The plan says which requests (bytes, with their share), how many at once or how many a second, for how long and how many
at most. It only ever speaks to 127.0.0.1.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections import Counter
from typing import Any

HERE = "127.0.0.1"
PATIENCE = 30.0
"""Seconds; who waits longer has left."""


class Run:
    """One run: what came back, and how long it took."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self.plan = plan
        self.chance = random.Random(plan["seed"])  # noqa: S311 - a mix, not a secret
        self.statuses: Counter[str] = Counter()
        self.milliseconds: dict[str, list[float]] = {name: [] for name in plan["requests"]}
        self.refused_in: list[float] = []
        self.number = 0
        self.ends = time.monotonic() + plan["seconds"]

    def goes_on(self) -> bool:
        return time.monotonic() < self.ends and self.number < self.plan["at_most"]

    def next_request(self) -> tuple[str, bytes]:
        names = list(self.plan["requests"])
        shares = [self.plan["requests"][name]["share"] for name in names]
        name = self.chance.choices(names, shares)[0]
        raw: str = self.chance.choice(self.plan["requests"][name]["raw"])
        self.number += 1
        # A form of its own each time, or the site would take it for a double click.
        return name, raw.replace("FORM-KEY-OF-20-DIGITS", f"{self.plan['seed'] % 10**8:08d}{self.number:012d}").encode()

    async def one(self) -> None:
        name, raw = self.next_request()
        begun = time.perf_counter()
        try:
            answer = await asyncio.wait_for(ask(self.plan["port"], raw), PATIENCE)
        except TimeoutError:
            self.statuses["no answer"] += 1
            return
        except OSError as error:
            self.statuses[type(error).__name__] += 1
            return
        took = (time.perf_counter() - begun) * 1000
        status = answer[9:12].decode(errors="replace") or "nothing"
        if status == "503" and b"\r\nretry-after:" in answer[:4000].lower():
            self.statuses["refused politely"] += 1
            self.refused_in.append(took)
            return
        self.statuses[f"{name} {status}"] += 1
        self.milliseconds[name].append(took)

    async def at_once(self, number: int) -> None:
        async def visitor() -> None:
            while self.goes_on():
                await self.one()

        await asyncio.gather(*(visitor() for _ in range(number)))

    async def each_second(self, rate: float) -> None:
        waiting: set[asyncio.Task[None]] = set()
        start, sent = time.monotonic(), 0
        while self.goes_on():
            while sent < (time.monotonic() - start) * rate and self.goes_on():
                task = asyncio.create_task(self.one())
                waiting.add(task)
                task.add_done_callback(waiting.discard)
                sent += 1
            await asyncio.sleep(0.002)
        await asyncio.gather(*waiting)


async def ask(port: int, raw: bytes) -> bytes:
    """Return the whole answer to one request on a connection of its own."""
    reader, writer = await asyncio.open_connection(HERE, port)
    try:
        writer.write(raw)
        await writer.drain()
        return await reader.read()
    finally:
        writer.close()


def main() -> None:
    plan = json.load(sys.stdin)
    run = Run(plan)
    begun = time.monotonic()
    asyncio.run(run.each_second(plan["rate"]) if plan.get("rate") else run.at_once(plan["at_once"]))
    json.dump(
        {
            "seconds": time.monotonic() - begun,
            "asked": run.number,
            "statuses": run.statuses,
            "milliseconds": run.milliseconds,
            "refused_in": run.refused_in,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
