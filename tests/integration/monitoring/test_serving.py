"""Who may read the figures, and where."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from apps.monitoring import serving

PROJECT = Path(__file__).resolve().parents[3]
TOKEN = "0123456789abcdef" * 3


@pytest.fixture
def ask(transactional_db):
    """Ask a server of its own for something; `token` is what the server wants to hear."""
    servers = []

    def asked(path="/metrics", *, token="", **headers):
        server = serving.server(host="127.0.0.1", port=0, token=token, folder=None)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        told = answer.status, answer.read().decode(), dict(answer.getheaders())
        connection.close()
        return told

    yield asked
    for server in servers:
        server.shutdown()
        server.server_close()


def test_the_figures_are_served_on_this_machine(ask):
    status, text, _ = ask()

    assert status == 200
    assert "site_database_up 1.0" in text
    assert "site_tick_age_seconds" in text


@pytest.mark.parametrize("given", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": TOKEN}])
def test_whoever_does_not_know_the_token_learns_not_even_that_there_is_something(ask, given):
    with_wrong, nowhere = ask(token=TOKEN, **given), ask("/nothing", token=TOKEN)

    assert with_wrong[:2] == nowhere[:2] == (404, "not found\n")


def test_whoever_knows_the_token_may_read(ask):
    status, _, headers = ask(token=TOKEN, Authorization=f"Bearer {TOKEN}")

    assert status == 200
    assert headers["Server"].strip() == "metrics"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "metrics.example.org"])
def test_an_address_that_others_reach_needs_a_token(host):
    with pytest.raises(serving.NotProtectedError):
        serving.server(host=host, port=0, token="", folder=None)

    with pytest.raises(CommandError, match="Set METRICS_TOKEN"):
        call_command("serve_metrics", "--host", host)


@pytest.mark.parametrize("address", ["/metrics", "/metrics/"])
def test_the_site_itself_has_no_such_page(client, db, address):
    with_token = client.get(address, headers={"authorization": f"Bearer {TOKEN}"})

    assert with_token.status_code == 404


def test_a_port_that_is_taken_is_said_in_a_sentence():
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(CommandError, match="Cannot listen"):
        call_command("serve_metrics", "--port", str(taken.getsockname()[1]))


def test_the_command_serves_until_it_is_stopped(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-u", "manage.py", "serve_metrics", "--port", "0"],
        cwd=PROJECT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings.test", "METRICS_DIR": str(tmp_path / "figures")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said = process.stdout.readline()
    port = int(said.rpartition(":")[2].partition("/")[0])

    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/metrics")
    status = connection.getresponse().status
    connection.close()
    process.send_signal(signal.SIGTERM)

    assert status == 200
    assert process.wait(20) == 0
    process.stdout.close()
