"""A mail server that refuses, stalls and hangs up after it has accepted, and writes all of it down."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes
from random import Random

from aiosmtpd.controller import Controller

REFUSED = 0.30
STALLED = 0.01
HUNG_UP = 0.01
TAKES = 0.03
"""Seconds, once before a mail is accepted and once until the reply arrives."""

STALL = 3.0
"""Seconds; longer than the sender waits."""


@dataclass
class Sink:
    """What happened to every Message-ID."""

    chance: Random
    accepted: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    lost_replies: int = 0
    in_flight: int = 0

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if self.chance.random() < REFUSED:
            self.refused += 1
            return "450 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.in_flight += 1
        try:
            await asyncio.sleep(TAKES)
            self.accepted[str(message_from_bytes(envelope.content)["Message-ID"])] += 1
            luck = self.chance.random()
            if luck < STALLED + HUNG_UP:
                self.lost_replies += 1
                if luck < STALLED:
                    await asyncio.sleep(STALL)
                else:
                    server.transport.abort()
            # The reply is on its way for a moment.
            await asyncio.sleep(TAKES)
            return "250 accepted"
        finally:
            self.in_flight -= 1


def start(port: int, seed: int) -> tuple[Sink, Controller]:
    """Start it in a thread of its own."""
    sink = Sink(Random(seed))
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    return sink, controller
