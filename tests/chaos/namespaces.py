"""Hosts that are further apart than process groups: network namespaces, each with addresses and a wire of its own.

A namespace reaches the servers of the trial (PostgreSQL, Redis, the mail server) by the address of its wire alone; its
own 127.0.0.1 is empty. What listens in it is reached from outside by that wire as well. Linux, as root, with iproute2;
elsewhere `reason_against` says why not.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tests import servers as ground


@dataclass
class Place:
    """Where the processes of one host run. Without a name: on the trial's own host."""

    name: str = ""
    # The addresses of the two ends of its wire.
    outside: str = "127.0.0.1"
    inside: str = "127.0.0.1"
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def command(self) -> list[str]:
        """Return what stands before a command that runs here."""
        return ["ip", "netns", "exec", self.name] if self.name else []

    def reached_at(self, port: int) -> int:
        """Return the port of the trial's host that leads to one that somebody listens on here."""
        return relay("127.0.0.1", 0, to=(self.inside, port)) if self.name else port


def reason_against() -> str:
    """Return why there are no namespaces here, or nothing where they can be made."""
    if sys.platform != "linux":
        return "network namespaces are Linux's"
    if os.geteuid() != 0:
        return "only root makes network namespaces"
    if not shutil.which("ip"):
        return "there is no `ip` (iproute2)"
    name = f"try-{os.getpid()}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True)
    if made.returncode:
        return f"this machine makes none: {made.stderr.strip()}"
    subprocess.run(["ip", "netns", "delete", name], check=True)
    return ""


@contextlib.contextmanager
def places(environment: Mapping[str, str], *names: str) -> Iterator[list[Place]]:
    """Make a namespace for each name, with the trial's servers behind its wire; remove them at the end."""
    made: list[Place] = []
    try:
        for number, name in enumerate(names):
            subnet = f"10.{100 + os.getpid() % 100}.{number}"
            place = Place(f"{name}-{os.getpid()}", outside=f"{subnet}.1", inside=f"{subnet}.2")
            made.append(place)
            _lay_wire(place, number)
            place.environment = _through_the_wire(environment, place)
        yield made
    finally:
        for place in made:
            # The wire goes with the namespace.
            subprocess.run(["ip", "netns", "delete", place.name], check=False, capture_output=True)


def _lay_wire(place: Place, number: int) -> None:
    near, far = f"nft{os.getpid() % 100000}a{number}", f"nft{os.getpid() % 100000}b{number}"
    _ip("netns", "add", place.name)
    _ip("link", "add", near, "type", "veth", "peer", "name", far)
    _ip("link", "set", far, "netns", place.name)
    _ip("address", "add", f"{place.outside}/30", "dev", near)
    _ip("link", "set", near, "up")
    _ip("-n", place.name, "address", "add", f"{place.inside}/30", "dev", far)
    _ip("-n", place.name, "link", "set", far, "up")
    _ip("-n", place.name, "link", "set", "lo", "up")


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True)


def _through_the_wire(environment: Mapping[str, str], place: Place) -> dict[str, str]:
    """Return the addresses of the trial's servers as they are seen from there."""
    changed = {}
    for name in ("DATABASE_URL", "REDIS_URL"):
        there = urlsplit(environment[name])
        port = relay(place.outside, 0, to=(str(there.hostname), int(there.port or 0)))
        changed[name] = environment[name].replace(f"{there.hostname}:{there.port}", f"{place.outside}:{port}")
    sink = relay(place.outside, 0, to=("127.0.0.1", int(environment["CHAOS_SINK_PORT"])))
    return changed | {"CHAOS_SINK_HOST": place.outside, "CHAOS_SINK_PORT": str(sink)}


def relay(host: str, port: int, *, to: tuple[str, int]) -> int:
    """Hand every connection to an address on to another, as long as this process lives; return the port."""
    listener = socket.create_server((host, port or ground.free_port()), backlog=128)

    def accept() -> None:
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=_join, args=(near, to), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return int(listener.getsockname()[1])


def _join(near: socket.socket, to: tuple[str, int]) -> None:
    with near, contextlib.suppress(OSError), socket.create_connection(to) as far:
        back = threading.Thread(target=_pour, args=(far, near), daemon=True)
        back.start()
        _pour(near, far)
        back.join()


def _pour(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while part := source.recv(65536):
            target.sendall(part)
    # Whoever reads there learns that nothing comes any more.
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
