"""Keys are made once, are nobody else's to read, and are never overwritten."""

import subprocess
import sys
from pathlib import Path

from config import env
from config.keys import make_for_server, own_secret

PROJECT = Path(__file__).resolve().parents[3]


def test_a_local_secret_is_made_once(tmp_path):
    first = own_secret(tmp_path / "keys" / "secret_key")

    second = own_secret(tmp_path / "keys" / "secret_key")

    assert first == second
    assert len(first) == 64


def test_a_local_secret_is_for_its_owner_alone(tmp_path):
    own_secret(tmp_path / "keys" / "secret_key")

    assert (tmp_path / "keys" / "secret_key").stat().st_mode & 0o777 == 0o600
    assert [file.name for file in (tmp_path / "keys").iterdir()] == ["secret_key"]


def test_the_keys_for_a_server_are_accepted_by_the_settings(tmp_path):
    make_for_server(tmp_path / "secrets")

    given = {f"{name}_FILE": str(tmp_path / "secrets" / name.lower()) for name in ("SECRET_KEY", "LOOKUP_KEY")}
    assert env.secret("SECRET_KEY", env=given)
    assert env.secret("LOOKUP_KEY", env=given)
    assert env.keys("ENCRYPTION_KEYS", env={"ENCRYPTION_KEYS_FILE": str(tmp_path / "secrets" / "encryption_keys")})


def test_a_key_that_is_there_already_stays(tmp_path):
    make_for_server(tmp_path / "secrets")
    before = (tmp_path / "secrets" / "encryption_keys").read_text()

    written = make_for_server(tmp_path / "secrets")

    assert written == []
    assert (tmp_path / "secrets" / "encryption_keys").read_text() == before


def test_the_keys_for_a_server_need_nothing_installed(tmp_path):
    done = subprocess.run(
        [sys.executable, "-I", "-S", PROJECT / "config" / "keys.py", tmp_path / "secrets"],
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "secrets").stat().st_mode & 0o777 == 0o700
