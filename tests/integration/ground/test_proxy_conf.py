"""T14, T45, T53, T58: deploy/proxy.conf as it stands, run by a real nginx in front of a real gunicorn."""

import http.client
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django.conf import settings as site
from django.urls import reverse

from config import certificate
from tests.servers import free_port

PROJECT = Path(__file__).resolve().parents[3]
CONF = (PROJECT / "deploy" / "proxy.conf").read_text()
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
PATIENCE = 30

needs_nginx = pytest.mark.skipif(not NGINX, reason="no nginx on this machine (Debian: apt-get install nginx-light)")


class Behind(BaseHTTPRequestHandler):
    """Stands where the site stands, and notes what reaches it."""

    heard: list = []

    def do_GET(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.heard.append((self.path, self.headers, self.rfile.read(length)))
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.send_header("Content-Security-Policy", "from the site")
        self.end_headers()
        self.wfile.write(b"ok")

    do_POST = do_GET  # noqa: N815

    def log_message(self, *ignored):
        """Say nothing."""


@pytest.fixture
def behind():
    Behind.heard = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Behind)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def proxy(tmp_path, behind):
    """nginx with our file; only names and places that exist in a container alone are other ones."""
    yield from start(tmp_path, f"127.0.0.1:{behind.server_port}")


def start(folder: Path, target: str):
    plain, secure = free_port(), free_port()
    (folder / "certificates").mkdir()
    certificate.make(folder / "certificates", name="objection.example.org", now=datetime(2026, 11, 27, tzinfo=UTC))
    changed = {
        " /tmp/": f" {folder}/",
        " /certificates/": f" {folder}/certificates/",
        "listen 8080": f"listen 127.0.0.1:{plain}",
        "listen 8443": f"listen 127.0.0.1:{secure}",
        "web:8000": target,
        "resolver 127.0.0.11 valid=5s;": "",
        "error_log stderr crit;": f"error_log {folder}/errors crit;",
    }
    text = CONF
    for old, new in changed.items():
        assert old in text, old
        text = text.replace(old, new)
    if os.geteuid() == 0:
        text = "user root;\n" + text
    (folder / "site.conf").write_text(text)
    # As docker-compose.yml starts it.
    command = [NGINX, "-c", folder / "site.conf", "-g", "daemon off;", "-p", folder, "-e", folder / "errors"]
    running = subprocess.Popen(command, stderr=subprocess.PIPE)
    try:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                socket.create_connection(("127.0.0.1", secure), timeout=1).close()
                break
            except OSError:
                assert running.poll() is None, running.stderr.read().decode()
                assert time.monotonic() < until
                time.sleep(0.05)
        yield {"plain": plain, "secure": secure}
    finally:
        running.terminate()
        running.wait(PATIENCE)
        running.stderr.close()


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def ask(port: int, path: str = "/", *, method: str = "GET", body: bytes | None = None, secure: bool = True, **headers):
    """Return status, headers and text."""
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    line = kind("127.0.0.1", port, timeout=PATIENCE, **({"context": trusting()} if secure else {}))
    try:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        line.request(method, path, body, sent)
        with line.getresponse() as response:
            return response.status, response.headers, response.read().decode()
    finally:
        line.close()


@needs_nginx
def test_what_a_visitor_says_about_itself_does_not_reach_the_site(proxy, behind):
    """T14: the address and the scheme are the proxy's own word."""
    status, _, _ = ask(
        proxy["secure"],
        Host="objection.example.org",
        X_Forwarded_For="203.0.113.9",
        X_Forwarded_Proto="http",
        X_Forwarded_Host="evil.example.net",
        X_Real_IP="203.0.113.9",
        Forwarded="for=203.0.113.9",
    )

    _, heard, _ = Behind.heard[-1]
    assert status == 200
    assert heard.get_all("X-Forwarded-For") == ["127.0.0.1"]
    assert heard.get_all("X-Forwarded-Proto") == ["https"]
    assert heard["Host"] == "objection.example.org"
    assert not {"X-Forwarded-Host", "X-Real-IP", "Forwarded"} & set(heard)


@needs_nginx
def test_without_https_the_site_hears_so_and_can_lead_the_way(proxy, behind):
    ask(proxy["plain"], secure=False, X_Forwarded_Proto="https")

    assert Behind.heard[-1][1].get_all("X-Forwarded-Proto") == ["http"]


@needs_nginx
def test_sizes_are_refused_before_the_site_sees_them_and_in_plain_words(proxy, behind):
    """T45: only the page for screenshots takes as much as a screenshot has."""
    large, too_large = b"x" * (site.LARGEST_UPLOAD + 1000), b"x" * (12 * 1024 * 1024)
    statuses = {
        ("/check/", 250_000): ask(proxy["secure"], "/check/", method="POST", body=b"x" * 250_000)[0],
        ("/check/", "large"): ask(proxy["secure"], "/check/", method="POST", body=large)[0],
        ("evidence", "large"): ask(proxy["secure"], reverse("objections:evidence"), method="POST", body=large)[0],
    }
    status, headers, text = ask(proxy["secure"], reverse("objections:evidence"), method="POST", body=too_large)

    assert statuses == {("/check/", 250_000): 200, ("/check/", "large"): 413, ("evidence", "large"): 200}
    assert status == 413
    assert "what you typed is still there" in text
    assert len(Behind.heard) == 2
    assert headers["Strict-Transport-Security"].startswith("max-age=63072000")


@needs_nginx
def test_pages_of_the_proxy_have_headers_and_those_of_the_site_keep_theirs(tmp_path, proxy, behind):
    """T53."""
    _, own, _ = ask(proxy["secure"])
    _, refused, _ = ask(proxy["secure"], method="POST", body=b"x" * 400_000)

    assert own.get_all("Content-Security-Policy") == ["from the site"]
    assert refused.get_all("Content-Security-Policy") == [
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ]
    assert refused["X-Content-Type-Options"] == "nosniff"
    assert "nginx/" not in (own["Server"] or "")


@needs_nginx
def test_a_site_that_is_gone_is_said_in_plain_words(tmp_path):
    for proxy in start(tmp_path, f"127.0.0.1:{free_port()}"):
        status, headers, text = ask(proxy["secure"])
        without_https, _, same = ask(proxy["plain"], secure=False)

        assert (status, without_https) == (503, 503)
        assert "We will be back soon" in text
        assert "We will be back soon" in same
        assert headers["Content-Security-Policy"].startswith("default-src 'none'")


@needs_nginx
def test_what_is_for_the_container_alone_is_not_shown_outside(proxy, behind):
    assert ask(proxy["secure"], "/readyz")[0] == 404
    assert ask(proxy["secure"], "/healthz")[0] == 200


@needs_nginx
@pytest.mark.timeout(180)
def test_visitors_who_send_slowly_occupy_no_process_of_the_site(tmp_path):
    """T58: one gunicorn process, and thirty visitors who stop in the middle of what they send. Others are served."""
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "config.wsgi", "-b", f"127.0.0.1:{port}", "--log-level", "error"],
        cwd=PROJECT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings.test"},
    )
    slow: list[socket.socket] = []
    try:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                if ask(port, "/healthz", secure=False)[0] == 200:
                    break
            except OSError:
                assert server.poll() is None, "gunicorn has ended"
                assert time.monotonic() < until
                time.sleep(0.1)
        for proxy in start(tmp_path, f"127.0.0.1:{port}"):
            for _ in range(30):
                line = trusting().wrap_socket(socket.create_connection(("127.0.0.1", proxy["secure"])))
                head = "POST /come-back/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nabc"
                line.sendall(head.encode())
                slow.append(line)

            statuses = [ask(proxy["secure"], "/healthz", Host="localhost")[0] for _ in range(20)]

            assert statuses == [200] * 20
            # They still wait in front of the proxy: nobody has been answered.
            slow[0].settimeout(0.2)
            with pytest.raises(TimeoutError):
                slow[0].recv(1)
    finally:
        for line in slow:
            line.close()
        server.terminate()
        server.wait(PATIENCE)


def test_the_proxy_s_sizes_are_those_of_the_site():
    allowed = int(re.search(r"^    client_max_body_size (\d+)k;", CONF, re.MULTILINE)[1]) * 1000
    upload = int(re.search(r"^            client_max_body_size (\d+)m;", CONF, re.MULTILINE)[1]) * 1024 * 1024

    assert site.DATA_UPLOAD_MAX_MEMORY_SIZE < allowed < 2 * site.DATA_UPLOAD_MAX_MEMORY_SIZE
    assert upload > site.LARGEST_UPLOAD
    assert [f"location = {reverse(page)} {{" in CONF for page in site.UPLOAD_PAGES] == [True]


def test_a_certificate_for_trying_out_replaces_no_real_one(tmp_path):
    now = datetime(2026, 11, 27, tzinfo=UTC)

    assert certificate.make(tmp_path, name="objection.example.org", now=now) is True
    first = (tmp_path / "fullchain.pem").read_bytes()
    assert certificate.make(tmp_path, name="objection.example.org", now=now) is False

    assert (tmp_path / "fullchain.pem").read_bytes() == first
    assert (tmp_path / "privkey.pem").stat().st_mode & 0o777 == 0o600
