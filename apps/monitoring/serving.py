"""The figures for whoever monitors the site, on an address of their own that visitors never reach."""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Iterable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from django.db import close_old_connections, connection
from prometheus_client import CollectorRegistry, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from apps.monitoring import web_folders
from apps.monitoring.figures import Figures

PATH = "/metrics"


class NotProtectedError(Exception):
    """Others can reach the address, and there is no token that they would have to know."""


def server(*, host: str, port: int, token: str, folder: Path | None) -> HTTPServer:
    """Return a server that is bound and ready. Whoever does not know the token gets 404, as for any other address.

    Raises `NotProtectedError` for an address that other machines reach, when there is no token.
    """
    if not token and not _is_loopback(host):
        raise NotProtectedError(host)
    registry = CollectorRegistry()
    registry.register(Figures())
    if folder is not None and folder.is_dir():
        registry.register(Requests(folder))

    class Asked(_Asked):
        expected, figures = token, registry

    return HTTPServer((host, port), Asked)


class Requests(Collector):
    """What the web servers of this machine have counted, each under its name: one that ends takes its figures along.

    Added up, the sum would fall when a server ends, and Prometheus would take that for a new beginning of all others.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def describe(self) -> Iterable[Metric]:
        """Return nothing, so that registering asks for no figures yet."""
        return ()

    def collect(self) -> Iterator[Metric]:
        """Yield the figures of every web server that runs; clear away those of the others."""
        together: dict[str, Metric] = {}
        for each in web_folders.running(self.folder):
            for metric in MultiProcessCollector(None, path=str(each)).collect():
                kept = together.setdefault(metric.name, Metric(metric.name, metric.documentation, metric.type))
                kept.samples += [one._replace(labels=one.labels | {"web": each.name}) for one in metric.samples]
        yield from together.values()


class _Asked(BaseHTTPRequestHandler):
    """One question. It tells neither what answers nor why not."""

    expected: str
    figures: CollectorRegistry
    server_version, sys_version = "metrics", ""
    # Seconds; whoever is slower than this loses their turn.
    timeout = 5

    def do_GET(self) -> None:
        """Answer with the figures, or with 404."""
        if self.path != PATH or not self._may_know():
            self._answer(404, "text/plain; charset=utf-8", b"not found\n")
            return
        # One that was cut off meanwhile must not answer for the database.
        close_old_connections()
        try:
            self._answer(200, CONTENT_TYPE_LATEST, generate_latest(self.figures))
        finally:
            connection.close()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: it would be the address of whoever asked."""

    def _may_know(self) -> bool:
        given = self.headers.get("Authorization", "")
        return not self.expected or hmac.compare_digest(given.encode(), f"Bearer {self.expected}".encode())

    def _answer(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
