"""T58-T60: slow clients, a rush of sign-ins, and requests that two servers could read in two ways.

A real gunicorn, and nginx with deploy/proxy.conf in front of it where nginx is installed. Everything is on this
machine alone, started by the test, bounded and ended by it.
"""

from __future__ import annotations

import os
import socket
import threading
import time

import pytest

from apps.core.text import clean_text
from apps.objections.models import LinkOrder
from tests.integration.access.conftest import opened
from tests.integration.access.test_proxy import PATIENCE, answers, ask, port  # noqa: F401 - a fixture
from tests.integration.ground.test_proxy_conf import NGINX, start

SLOW_CLIENTS = 100
RUSH = int(os.environ.get("RUSH", "300"))

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.timeout(200)]


@pytest.fixture
def proxied(port, tmp_path):  # noqa: F811
    """Where nginx listens, with the site behind it."""
    if not NGINX:
        pytest.skip("nginx is not installed here: slow clients are its work, and nothing was tried")
    for ports in start(tmp_path, f"127.0.0.1:{port}"):
        yield ports["plain"]


def talk(port: int, request: bytes) -> bytes:  # noqa: F811
    """Send bytes as they stand and return everything that comes back until the other side ends."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as line:
        line.sendall(request)
        line.shutdown(socket.SHUT_WR)
        found = b""
        try:
            while part := line.recv(65536):
                found += part
        except ConnectionResetError:
            pass
        return found


def test_slow_clients_keep_nobody_waiting(proxied):
    """T58: a hundred that send a header or a body byte by byte, more than there are processes; others are answered."""
    done, lines = threading.Event(), []
    for number in range(SLOW_CLIENTS):
        line = socket.create_connection(("127.0.0.1", proxied), PATIENCE)
        start = (
            b"POST /come-back/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\na"
            if number % 2
            else b"GET / HT"
        )
        line.sendall(start)
        lines.append(line)

    def drip() -> None:
        while not done.wait(1):
            for line in lines:
                try:
                    line.sendall(b"a")
                except OSError:
                    # It was cut off.
                    continue

    thread = threading.Thread(target=drip)
    thread.start()
    try:
        seconds = []
        for _ in range(20):
            start = time.monotonic()
            status, _text, _cookie = ask(proxied, "GET", "/how-it-works/", Host="localhost")
            seconds.append(time.monotonic() - start)
            assert status == 200
    finally:
        done.set()
        thread.join()
        for line in lines:
            line.close()
    print(f"T58: {SLOW_CLIENTS} slow clients, others p95 {sorted(seconds)[18]:.3f} s")


def test_a_slow_client_is_cut_off(proxied):
    """T58: headers that do not end within ten seconds."""
    with socket.create_connection(("127.0.0.1", proxied), PATIENCE) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
        line.settimeout(PATIENCE)

        # nginx ends it with a reset; waiting longer than our patience would be a TimeoutError.
        with pytest.raises(ConnectionResetError):
            line.recv(1000)


def test_a_rush_of_sign_ins_gets_one_page_fills_no_table_and_keeps_nobody_out(port):  # noqa: F811
    """T59: many sign-ins at once from one network: the same answer to all, 100 noted, and pages for others."""
    status, page, cookie = ask(port, "GET", "/come-back/")
    token = page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]
    found: list[tuple[int, bool]] = []
    start = time.monotonic()

    def rush(first: int) -> None:
        for number in range(first, first + RUSH // 4):
            form = {
                "email": f"kim{number}@example.org",
                "opened": opened(),
                "website": "",
                "csrfmiddlewaretoken": token,
            }
            status, text, _cookie = ask(port, "POST", "/come-back/", form, Cookie=cookie)
            found.append((status, bool(clean_text(text))))

    threads = [threading.Thread(target=rush, args=(quarter * 1000,)) for quarter in range(4)]
    for thread in threads:
        thread.start()
    seconds = []
    while any(thread.is_alive() for thread in threads):
        asked = time.monotonic()
        assert ask(port, "GET", "/how-it-works/")[0] == 200
        seconds.append(time.monotonic() - asked)
    for thread in threads:
        thread.join()
    took = time.monotonic() - start

    assert status == 200
    assert len(found) == RUSH
    assert len(set(found)) == 1
    assert found[0][0] == 302
    assert LinkOrder.objects.count() <= 104
    assert seconds
    p95 = sorted(seconds)[int(len(seconds) * 0.95)]
    print(f"T59: {RUSH} sign-ins in {took:.1f} s ({60 * RUSH / took:.0f} a minute), others p95 {p95:.3f} s")


HIDDEN = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
CHUNKED = b"0\r\n\r\n"
TWO_WAYS = {
    "length and chunks": b"Content-Length: %d\r\nTransfer-Encoding: chunked\r\n" % len(CHUNKED + HIDDEN),
    "two lengths": b"Content-Length: 0\r\nContent-Length: %d\r\n" % len(HIDDEN),
    "a list of lengths": b"Content-Length: 0, %d\r\n" % len(HIDDEN),
    "a length with a sign": b"Content-Length: +0\r\n",
    "a negative length": b"Content-Length: -1\r\n",
    "a length in hexadecimal": b"Content-Length: 0x0\r\n",
    "chunks of another name": b"Transfer-Encoding: xchunked\r\n",
    "chunks twice": b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
    "chunks, then nothing": b"Transfer-Encoding: chunked, identity\r\n",
    "a blank before the colon": b"Content-Length : 0\r\n",
    "a folded line": b"X-Folded: a\r\n Transfer-Encoding: chunked\r\n",
    "a tab in the name": b"Transfer-Encoding\t: chunked\r\n",
    "a NUL": b"X-Nul: a\x00b\r\n",
    "a bare line feed in a name": b"X-Feed\n: a\r\n",
}


@pytest.mark.parametrize("how", TWO_WAYS)
@pytest.mark.parametrize("where", ["straight", "through nginx"])
def test_what_could_be_read_in_two_ways_is_refused(how, where, request):
    """T60: one answer, which refuses, and the request that is hidden in it is never answered."""
    at = request.getfixturevalue("port" if where == "straight" else "proxied")
    before = b"POST /come-back/ HTTP/1.1\r\nHost: localhost\r\n"

    found = talk(at, before + TWO_WAYS[how] + b"\r\n" + CHUNKED + HIDDEN)

    assert found.count(b"HTTP/1.1 ") <= 1
    assert b"200 OK" not in found
    assert found == b"" or found.split()[1] in {b"400", b"403", b"501"}, found[:100]


@pytest.mark.parametrize(
    "line", [b"GET / HTTP/3.0", b"GET  /  HTTP/1.1", b"G\x00T / HTTP/1.1", b"GET /" + b"a" * 9000 + b" HTTP/1.1"]
)
def test_a_first_line_that_is_none_is_refused(port, line):  # noqa: F811
    """T60."""
    found = talk(port, line + b"\r\nHost: localhost\r\n\r\n")

    assert found == b"" or found.split()[1] in {b"400", b"414", b"505"}, found[:100]


def test_a_header_that_only_looks_like_the_proxys_is_dropped(port):  # noqa: F811
    """T60: WSGI cannot tell X_Forwarded_For from X-Forwarded-For; gunicorn drops the first."""
    found = talk(port, b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX_Forwarded_For: 6.6.6.6\r\n\r\n")

    assert found.startswith(b"HTTP/1.1 200")
