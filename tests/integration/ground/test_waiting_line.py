"""When too many wait for the web server, visitors are told so at once, in plain words."""

import socket

import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse

from apps.core import listeners, waiting_line
from apps.core.waiting_line import WaitingLine, waiting
from config import gunicorn


@pytest.fixture
def line(monkeypatch, settings):
    """A page behind the line; `line.long` says how many wait."""
    settings.WEB_WAITING_AT_MOST = 10
    monkeypatch.setattr(waiting_line, "LISTENERS", [object()])
    waits = {"now": 0}
    monkeypatch.setattr(waiting_line, "waiting", lambda listeners: waits["now"])
    middleware = WaitingLine(lambda request: HttpResponse("the page"))

    def ask(request, *, long):
        waits["now"] = long
        return middleware(request)

    return ask


def test_the_kernel_tells_how_many_wait():
    with socket.create_server(("127.0.0.1", 0), backlog=20) as listener:
        assert waiting([listener]) == 0
        visitors = [socket.create_connection(listener.getsockname()) for _ in range(7)]

        assert waiting([listener]) == 7

        listener.accept()[0].close()
        assert waiting([listener]) == 6
        for visitor in visitors:
            visitor.close()


def test_a_socket_that_tells_nothing_refuses_nobody():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        assert waiting([ours]) == 0


@pytest.mark.parametrize(("long", "status"), [(10, 200), (11, 503)])
def test_whoever_would_wait_too_long_is_told_so(line, rf, long, status):
    assert line(rf.get("/"), long=long).status_code == status


def test_the_refusal_is_a_plain_page_that_says_when_to_come_back(line, rf):
    response = line(rf.get("/"), long=50)

    assert response["Retry-After"] == "10"
    assert response["Cache-Control"] == "no-store"
    assert "Many people are here right now" in response.text
    assert "Gerade sind sehr viele Menschen hier" in response.text
    assert "go back in your browser and copy it first" in response.text


@pytest.mark.parametrize(("long", "status"), [(40, 200), (41, 503)])
def test_what_somebody_typed_is_let_in_for_longer(line, rf, long, status):
    assert line(rf.post("/"), long=long).status_code == status


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_a_crowd_is_no_failure(line, rf, address):
    assert line(rf.get(address), long=5000).status_code == 200


def test_without_the_web_servers_sockets_there_is_no_line():
    assert listeners.LISTENERS == []
    with pytest.raises(MiddlewareNotUsed):
        WaitingLine(lambda request: HttpResponse())


def test_a_refusal_carries_the_headers_of_every_page(client, monkeypatch):
    monkeypatch.setattr(waiting_line, "LISTENERS", [object()])
    monkeypatch.setattr(waiting_line, "waiting", lambda listeners: 5000)

    response = client.get("/")

    assert response.status_code == 503
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"


def test_workers_that_share_the_requests_do_not_restart_together():
    """With a small jitter all of them began anew within a second, and every visitor waited for three."""
    assert gunicorn.max_requests_jitter >= gunicorn.max_requests
