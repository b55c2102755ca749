"""The default run mode, SQLite and a folder instead of Redis: `TEST_DATABASE=sqlite pytest tests/smoke`."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.db import connection

from config.celery import app

PROJECT = Path(__file__).resolve().parents[2]


@pytest.mark.django_db
def test_the_database_is_sqlite_set_up_for_several_processes():
    with connection.cursor() as cursor:
        timeout = cursor.execute("PRAGMA busy_timeout").fetchone()[0]

    assert connection.vendor == "sqlite"
    assert timeout == 5000
    assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


@pytest.mark.django_db
def test_the_site_answers(client):
    assert client.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_the_first_page_answers(client):
    assert client.get("/").status_code == 200


@pytest.mark.timeout(90)
def test_a_worker_takes_a_task_from_the_folder(tmp_path):
    local = {key: value for key, value in os.environ.items() if key not in {"DATABASE_URL", "REDIS_URL"}}
    local |= {"VAR_DIR": str(tmp_path / "var"), "DJANGO_SETTINGS_MODULE": "config.settings.local"}
    prepared = subprocess.run([sys.executable, "manage.py", "prepare_local_run"], cwd=PROJECT, env=local)
    assert prepared.returncode == 0
    send = "from apps.objections.tasks import apply_retention; apply_retention.delay()"
    subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", send], cwd=PROJECT, env=local, check=True
    )
    waiting = list((tmp_path / "var/queue/messages").iterdir())

    with (tmp_path / "log").open("w") as log:
        worker = subprocess.Popen(
            [sys.executable, "-m", "celery", "--app", "config.celery", "worker", "--pool", "threads"]
            + ["--loglevel", "info", "--without-gossip", "--without-mingle", "--without-heartbeat"],
            cwd=PROJECT,
            env=local,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        until = time.monotonic() + 60
        while time.monotonic() < until and "succeeded" not in (tmp_path / "log").read_text():
            time.sleep(0.1)
    finally:
        worker.terminate()
        code = worker.wait(30)

    assert len(waiting) == 1
    assert "apply_retention" in (tmp_path / "log").read_text()
    assert "succeeded" in (tmp_path / "log").read_text(), (tmp_path / "log").read_text()
    assert code == 0
    assert app.conf.broker_url.startswith("filesystem://")
