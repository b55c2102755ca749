"""T68, T81-T84: no secret in the history, no dangerous call, no licence we may not ship, parts and hashes listed."""

from __future__ import annotations

import json
import math
import re
import shutil
import subprocess
import sys
from collections import Counter
from importlib import metadata
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]
BIN = Path(sys.executable).parent

# What a key of somebody's looks like. The last one is any long random text that is given to a name of a secret.
SECRETS = {
    "private key": re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\n|\s)*[\w+/]{16}"),
    "cloud key": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "token of a code host": re.compile(r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,}|glpat-[\w-]{20})\b"),
    "token of a chat": re.compile(r"\bxox[abprs]-[\w-]{10,}"),
    "key of a mail or payment service": re.compile(
        r"\b(?:SG\.[\w-]{16,}\.[\w-]{16,}|[sr]k_live_\w{16,}|key-[0-9a-f]{32})\b"
    ),
    "key of a search company": re.compile(r"\bAIza[\w-]{35}\b"),
    "signed token": re.compile(r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"),
    "package index token": re.compile(r"\bpypi-[\w-]{50,}"),
    "login in an address": re.compile(
        r"\b(?:postgres(?:ql)?|redis|amqps?|smtps?|https?)://[^\s/:@'\"{$<]+:([^\s/@'\"{$<]{8,})@"
    ),
    "value of a secret": re.compile(
        r"(?i)\b[\w.-]*(?:secret|passw(?:or)?d|token|api_?key|encryption_keys?|lookup_key)\w*[\"']?\s*[=:]\s*[\"']([A-Za-z0-9+/_=-]{24,})[\"']"
    ),
}
# The tests' own, which open nothing: they are looked at one by one when one is added.
HARMLESS = re.compile(r"k7Jp0wXz|0123456789abcdef|fedcba9876543210|abcdefghijklmnop|0{16}|1{16}|example\.(?:org|com)")
BITS_OF_A_RANDOM_LETTER = 3.5


def secrets_in(text: str) -> list[tuple[str, str]]:
    """Return what looks like a key, with its kind; never the whole of it."""
    found = []
    for kind, pattern in SECRETS.items():
        for match in pattern.finditer(text):
            value = match[match.lastindex or 0]
            if HARMLESS.search(match[0]) or (
                kind == "value of a secret" and randomness(value) < BITS_OF_A_RANDOM_LETTER
            ):
                continue
            found.append((kind, f"{value[:6]}…"))
    return found


def randomness(text: str) -> float:
    """Return Shannon's entropy in bits for each letter: English has about 3, random base64 more than 4."""
    counts = Counter(text)
    return -sum(count / len(text) * math.log2(count / len(text)) for count in counts.values())


def git(*command: str) -> str:
    done = subprocess.run(["git", *command], cwd=PROJECT, capture_output=True, check=True)
    return done.stdout.decode(errors="replace")


@pytest.fixture
def _history():
    if shutil.which("git") is None or not (PROJECT / ".git").exists():
        pytest.skip("this copy has no history: it is no clone, or git is missing")


@pytest.mark.usefixtures("_history")
def test_t68_no_secret_was_ever_committed():
    """T68: every line that any commit behind this one added."""
    added = "\n".join(
        line[1:] for line in git("log", "-p", "--no-color", "--unified=0", "HEAD").splitlines() if line[:1] == "+"
    )

    assert len(added) > 1_000_000
    assert secrets_in(added) == []


@pytest.mark.usefixtures("_history")
def test_t68_no_file_that_holds_secrets_was_ever_committed():
    names = set(git("log", "--name-only", "--format=", "HEAD").split("\n"))

    kept = re.compile(r"(^|/)(\.env|secrets/.+|var/.+|id_rsa.*|.+\.(pem|p12|pfx|key|sqlite3?|dump|kdbx))$")
    assert len(names) > 500
    assert [name for name in names if kept.search(name)] == []


def test_t68_the_image_is_given_named_folders_only():
    """T68: nothing that lies beside the code comes into the image by mistake."""
    first, *rest = [line for line in (PROJECT / ".dockerignore").read_text().splitlines() if line]

    assert first == "*"
    let_in = {line[1:] for line in rest if line.startswith("!")}
    assert not any(re.search(r"secret|var|\.env|\.git|tests", name) for name in let_in)


@pytest.mark.parametrize(
    "line",
    [
        "-----BEGIN RSA PRIVATE KEY-----\n" + "MIIEpAIBAAKCAQEA1x",
        "AKIA" + "IOSFODNN7EXAMPLX",
        "ghp_" + "a1B2c3D4e5F6g7H8i9" * 2,
        "DATABASE_URL=postgres://site:" + "Xq8vT2kLw9" + "@db.internal/site",
        "EMAIL_HOST_PASSWORD = '" + "Xq8vT2kLw9mZr4Bn7Yc1Dh5G" + "'",
        '"lookup_key": "' + "9f8e7d6c5b4a39281706f5e4d3c2b1a0" + '"',
    ],
)
def test_t68_each_kind_of_secret_would_be_seen(line):
    assert secrets_in(line)


def bandit(folder: Path, *paths: str) -> subprocess.CompletedProcess:
    command = [BIN / "bandit", "--quiet", "-c", PROJECT / "pyproject.toml", "-ll", "-r", *paths]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def test_t83_bandit_finds_what_it_is_there_to_find(tmp_path):
    """T83: the run over our own code is `make bandit`, part of `make check`."""
    (tmp_path / "apps").mkdir()
    (tmp_path / "apps" / "spoiled.py").write_text("import subprocess\nsubprocess.run(input(), shell=True)\n")

    done = bandit(tmp_path, "apps")

    assert done.returncode == 1
    assert "B602" in done.stdout


def test_t83_bandit_is_part_of_what_must_hold_before_a_push():
    makefile = (PROJECT / "Makefile").read_text()

    (check,) = re.findall(r"^check: (.+?)  ##", makefile, re.MULTILINE)
    assert {"bandit", "lint", "types", "imports", "test"} <= set(check.split())


# What may be part of the site. Weak copyleft (MPL, LGPL) only where it is used as it is, as a package of its own.
MAY_BE_SHIPPED = re.compile(
    r"^(0BSD|MIT\b.*|MIT-0|MIT-CMU|(new )?BSD\b.*|BSD-\d-Clause|Apache\b.*|APL 2|ISC.*|PSF.*|Python Software.*"
    r"|Unlicense|The Unlicense.*|MPL-2\.0|Mozilla Public License.*|LGPL.*|GNU (Library or )?Lesser.*|Dual License)$",
    re.IGNORECASE,
)
LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)


def licences_of(name: str) -> list[str]:
    """Return the licences a package states, any of which may be chosen."""
    about = metadata.metadata(name)
    if expression := about.get("License-Expression"):
        return re.split(r" OR ", expression)
    classifiers = [each for each in about.get_all("Classifier") or [] if each.startswith("License ::")]
    named = [each.rpartition(":: ")[2] for each in classifiers if not each.endswith("OSI Approved")]
    return named or [(about.get("License") or "none stated").splitlines()[0]]


def shipped() -> list[str]:
    """Return the names of all packages that a server or an image gets, as far as they belong on this system."""
    names = {
        name
        for each in ("runtime", "pdf")
        for name in LOCKED.findall((PROJECT / f"requirements/{each}.txt").read_text())
    }
    here = {re.sub(r"[-_.]+", "-", each.name).lower() for each in metadata.distributions()}
    return sorted(name for name in names if name in here)


@pytest.mark.parametrize("name", shipped())
def test_t82_the_site_is_made_of_parts_that_may_be_shipped(name):
    """T82."""
    licences = licences_of(name)

    assert any(MAY_BE_SHIPPED.match(licence.strip(" ()")) for licence in licences), licences


def test_t82_a_licence_that_forbids_shipping_would_be_seen():
    assert len(shipped()) > 40
    for licence in ("GPL-3.0-or-later", "AGPL-3.0", "SSPL-1.0", "none stated", "Proprietary", "BUSL-1.1"):
        assert not MAY_BE_SHIPPED.match(licence)


def test_t81_the_list_of_parts_names_every_locked_package_with_its_hashes_and_no_host():
    """T81: `make sbom`."""
    done = subprocess.run([PROJECT / "requirements/sbom"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    text = (PROJECT / "var/sbom.json").read_text()
    parts = json.loads(text)["components"]

    locked = {
        name
        for each in ("runtime", "pdf")
        for name in LOCKED.findall((PROJECT / f"requirements/{each}.txt").read_text())
    }
    assert {part["name"] for part in parts} == locked
    assert all(part["hashes"] for part in parts)
    assert re.findall(r"https?://(?!cyclonedx\.org/)[^\"]+", text) == []
    assert "/home/" not in text


def test_t81_a_package_whose_hash_is_another_is_not_installed(tmp_path):
    """T81: the lock is what is installed, or nothing is."""
    wheel = tmp_path / "part-1.0-py3-none-any.whl"
    make_wheel(wheel)
    lock = tmp_path / "lock.txt"
    lock.write_text(f"part==1.0 --hash=sha256:{'0' * 64}\n")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-index", "--no-deps"]

    done = subprocess.run(
        [*command, "--find-links", tmp_path, "--target", tmp_path / "site", "-r", lock], capture_output=True, text=True
    )

    assert done.returncode != 0
    assert "DO NOT MATCH" in done.stderr
    assert not (tmp_path / "site" / "part.py").exists()


def make_wheel(path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("part.py", "")
        wheel.writestr("part-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: part\nVersion: 1.0\n")
        wheel.writestr("part-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("part-1.0.dist-info/RECORD", "")


def test_t81_whatever_installs_asks_for_hashes():
    """T81: the script for people, and the image."""
    assert "--require-hashes" in (PROJECT / "requirements/install").read_text()
    for line in (PROJECT / "Dockerfile").read_text().splitlines():
        if "pip install" in line:
            assert "--require-hashes" in line


def test_t84_the_image_runs_as_nobody_in_particular():
    """T84: a number, not root; that the services are read-only is in test_containers."""
    lines = (PROJECT / "Dockerfile").read_text().splitlines()
    last_stage = lines[max(number for number, line in enumerate(lines) if line.startswith("FROM")) :]
    users = [line.split()[1] for line in last_stage if line.startswith("USER")]

    assert users
    assert users[-1].isdigit()
    assert int(users[-1]) > 0
    assert not any(line.startswith("ADD ") for line in lines)


def test_t81_an_audit_that_could_ask_about_nothing_does_not_pass():
    """Without `--strict`, pip-audit says "No known vulnerabilities found" of packages that it could not look up."""
    recipe = re.search(r"^audit:.*\n\t(.+)$", (PROJECT / "Makefile").read_text(), re.MULTILINE)[1]

    assert "pip-audit --strict " in recipe
    assert "-r requirements/runtime.txt" in recipe
    assert "-r requirements/pdf.txt" in recipe
