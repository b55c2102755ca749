"""A mail server that refuses, stalls and hangs up after it has accepted, and writes all of it down."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes
from random import Random

from aiosmtpd.controller import Controller

REFUSED = 0.30
STALLED = 0.01
HUNG_UP = 0.01
TAKES = 0.01
"""Seconds, once after the whole mail has come and once until the reply arrives: a mail server of one's own, nearby.
All of it is time in which a killed sender leaves a doubt, so a slower one doubles more: `--takes`."""

STALL = 3.0
"""Seconds; longer than the sender waits."""

WRITTEN_DOWN_WITHIN = 0.5
"""Seconds after the reply. A sender that is killed meanwhile may not have written down what it heard."""


@dataclass
class Sink:
    """What happened to every Message-ID."""

    chance: Random
    accepted: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    without_reply: Counter[str] = field(default_factory=Counter)
    in_hand: Counter[str] = field(default_factory=Counter)
    answered: dict[str, float] = field(default_factory=dict)
    # The mail server runs in a thread of its own, and whoever kills asks from another.
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def lost_replies(self) -> int:
        return self.without_reply.total()

    def in_doubt(self) -> set[str]:
        """Return the mails whose senders may not know yet, if they were killed now, that they were accepted."""
        lately = time.monotonic() - WRITTEN_DOWN_WITHIN
        with self.lock:
            self.answered = {each: moment for each, moment in self.answered.items() if moment > lately}
            return set(self.in_hand) | set(self.answered)

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if self.chance.random() < REFUSED:
            self.refused += 1
            return "450 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        mail = str(message_from_bytes(envelope.content)["Message-ID"])
        with self.lock:
            self.in_hand[mail] += 1
        try:
            # The sender may be gone by now. A mail that has come whole is accepted all the same, as real servers do.
            await asyncio.shield(self._accept(mail))
            luck = self.chance.random()
            if luck < STALLED + HUNG_UP:
                self.without_reply[mail] += 1
                if luck < STALLED:
                    await asyncio.sleep(STALL)
                else:
                    server.transport.abort()
            # The reply is on its way for a moment.
            await asyncio.sleep(TAKES)
            return "250 accepted"
        finally:
            with self.lock:
                self.answered[mail] = time.monotonic()
                self.in_hand[mail] -= 1
                self.in_hand = +self.in_hand

    async def _accept(self, mail: str) -> None:
        await asyncio.sleep(TAKES)
        self.accepted[mail] += 1


def start(port: int, seed: int) -> tuple[Sink, Controller]:
    """Start it in a thread of its own."""
    sink = Sink(Random(seed))
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    return sink, controller
