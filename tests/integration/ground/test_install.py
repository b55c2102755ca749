"""What `make run` says on machines where something is missing."""

import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]

# What the script itself calls; neither Python nor uv is among it.
PROGRAMS = ("sh", "cat", "cksum", "dirname", "rm")


@pytest.fixture
def bare_machine(tmp_path):
    """A copy of the locks and a PATH with next to nothing on it."""
    shutil.copytree(PROJECT / "requirements", tmp_path / "requirements")
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in PROGRAMS:
        (programs / name).symlink_to(shutil.which(name))
    return tmp_path


def install(machine: Path, **environment: str):
    return subprocess.run(
        [machine / "requirements" / "install", "runtime"],
        env={"PATH": str(machine / "programs"), **environment},
        capture_output=True,
        text=True,
    )


def python_that(machine: Path, script: str) -> None:
    program = machine / "programs" / "python3"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


def test_a_machine_without_python_is_told_what_to_install(bare_machine):
    done = install(bare_machine)

    assert done.returncode == 1
    assert done.stderr.startswith("Python 3.11 or newer was not found. Install it")


def test_a_machine_with_an_old_python_only_is_told_what_to_install(bare_machine):
    python_that(bare_machine, "exit 1")

    done = install(bare_machine)

    assert done.returncode == 1
    assert done.stderr.startswith("Python 3.11 or newer was not found.")


def test_a_python_without_venv_is_told_what_to_install(bare_machine):
    python_that(bare_machine, 'case "$*" in *venv*) exit 1;; *print*) echo 3.11;; esac')

    done = install(bare_machine)

    assert done.returncode == 1
    assert "its venv or ensurepip is missing" in done.stderr
    assert "apt-get install python3-venv (or python3.11-venv)" in done.stderr
    assert not (bare_machine / ".tools").exists()


def test_an_install_that_is_up_to_date_calls_nothing(bare_machine):
    # A development set serves for running, too.
    lock = subprocess.run(
        "cat requirements/runtime.txt requirements/pdf.txt requirements/dev.txt requirements/tools.txt | cksum",
        shell=True,
        cwd=bare_machine,
        capture_output=True,
        text=True,
    ).stdout.strip()
    (bare_machine / ".venv" / "bin").mkdir(parents=True)
    (bare_machine / ".venv" / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    (bare_machine / ".venv" / "bin" / "python").chmod(0o755)
    (bare_machine / ".venv" / "installed").write_text(f"dev {lock}\n")

    done = install(bare_machine)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
