"""Web servers that share a folder: each counts for itself, and one that ended is no longer told of."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from apps.monitoring import web_folders
from tests.integration.monitoring.scraped import scrape, value

PROJECT = Path(__file__).resolve().parents[3]

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(sys.platform != "linux", reason="locks of files are shared with forks as Linux does it"),
]

# A web server as gunicorn runs it: the first process begins, a worker that it forks counts. It stays until it is ended.
SERVER = """
import os, signal, socket, sys
socket.gethostname = lambda: sys.argv[2]
from pathlib import Path
from django.conf import settings
settings.configure()
from apps.monitoring import web_folders
web_folders.begin(Path(sys.argv[1]))
if os.fork() == 0:
    os.environ["WEB_SLOT"] = "0"
    from apps.monitoring.requests import Counts
    counts = Counts(Path(sys.argv[1]))
    for _ in range(int(sys.argv[3])):
        counts.note(route="pages:home", method="GET", status=200, seconds=0.01)
    print("counted", os.getpid(), flush=True)
    signal.pause()
os.wait()
"""


@pytest.fixture
def web(tmp_path):
    """Start web servers, by host and number of answers."""
    running = []

    def start(host, answers):
        process = subprocess.Popen(
            [sys.executable, "-c", SERVER, str(tmp_path), host, str(answers)],
            cwd=PROJECT,
            env=os.environ | {"DJANGO_SETTINGS_MODULE": ""},
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        word, worker = process.stdout.readline().split()
        assert word == "counted"
        process.worker = int(worker)
        return process

    yield start
    for process in running:
        end(process)


def end(process):
    for pid in (process.pid, process.worker):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    process.wait()
    process.stdout.close()
    # The worker is nobody's child any more; its lock goes with it.
    for _ in range(500):
        if not (status := Path(f"/proc/{process.worker}/stat")).exists() or ") Z " in status.read_text():
            return
        time.sleep(0.01)


def answered(samples, host):
    return value(samples, "site_requests_total", route="pages:home", method="GET", status="2xx", web=host)


def test_two_containers_of_the_site_are_two_series_in_one_answer(web, tmp_path):
    web("one", 3)
    web("two", 4)

    samples = scrape(folder=tmp_path)

    assert (answered(samples, "one"), answered(samples, "two")) == (3, 4)


def test_a_container_that_is_gone_takes_its_figures_along_and_leaves_the_others_theirs(web, tmp_path):
    web("one", 3)
    gone = web("two", 4)

    end(gone)
    samples = scrape(folder=tmp_path)

    assert answered(samples, "one") == 3
    assert not [labels for _, labels in samples if ("web", "two") in labels]
    assert [each.name for each in tmp_path.iterdir()] == ["one"]


def test_figures_stay_while_a_last_worker_still_answers(web, tmp_path):
    """The first process is killed; its workers end when they notice."""
    server = web("one", 3)

    os.kill(server.pid, signal.SIGKILL)
    server.wait()

    assert answered(scrape(folder=tmp_path), "one") == 3


def test_a_server_that_begins_while_the_one_before_it_ends_keeps_its_folder(web, tmp_path):
    before = web("one", 3)
    web("one", 5)

    end(before)
    samples = scrape(folder=tmp_path)

    assert answered(samples, "one") == 5
    assert len(list((tmp_path / "one").glob(f"{web_folders.LOCK}*"))) == 1


def test_a_folder_without_any_lock_is_let_be(tmp_path):
    (tmp_path / "somebody").mkdir()

    found = list(web_folders.running(tmp_path))

    assert [each.name for each in found] == ["somebody"]
