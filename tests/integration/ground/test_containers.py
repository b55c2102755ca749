"""docker-compose.yml and the Dockerfile agree with the settings; no engine is needed to see it."""

import importlib.util
import re
from pathlib import Path

import pytest
import yaml

PROJECT = Path(__file__).resolve().parents[3]
COMPOSE = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())
SERVICES = COMPOSE["services"]
OURS = ("web", "worker", "outbox", "beat", "migrate")

# Every key a service of ours may have; a typing mistake is no key.
KEYS = {
    "build",
    "cap_drop",
    "command",
    "depends_on",
    "environment",
    "healthcheck",
    "image",
    "ports",
    "read_only",
    "restart",
    "secrets",
    "security_opt",
    "stop_grace_period",
    "tmpfs",
    "volumes",
}


def names_read_by_the_settings() -> set[str]:
    files = ("config/settings/base.py", "config/settings/production.py", "config/gunicorn.py")
    source = "".join((PROJECT / file).read_text() for file in files)
    return set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', source))


def test_there_are_the_seven_services():
    assert set(SERVICES) == {*OURS, "postgres", "redis"}


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_has_only_known_keys(name):
    assert set(SERVICES[name]) <= KEYS


@pytest.mark.parametrize("name", [name for name in SERVICES if name != "migrate"])
def test_a_service_that_stays_has_a_health_check_and_comes_back(name):
    service = SERVICES[name]

    assert service["healthcheck"]["test"][0] in {"CMD", "CMD-SHELL"}
    assert service["restart"] == "unless-stopped"


def test_the_migrations_run_once_and_before_the_others():
    assert SERVICES["migrate"]["restart"] == "no"
    for name in ("web", "worker", "outbox", "beat"):
        assert SERVICES[name]["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}


@pytest.mark.parametrize("name", SERVICES)
def test_an_image_has_a_version(name):
    _, _, version = SERVICES[name]["image"].rpartition(":")

    assert version
    assert version != "latest"


@pytest.mark.parametrize("name", OURS)
def test_our_services_cannot_change_themselves(name):
    service = SERVICES[name]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]


@pytest.mark.parametrize("name", OURS)
def test_a_service_is_told_only_what_the_settings_read(name):
    told = {re.sub(r"_FILE$", "", key) for key in SERVICES[name]["environment"]} - {"DJANGO_SETTINGS_MODULE"}

    # STATIC_ROOT has its place in the image.
    assert told == names_read_by_the_settings() - {"STATIC_ROOT"}


@pytest.mark.parametrize("name", OURS)
def test_every_secret_comes_from_a_file_that_is_declared(name):
    for key, value in SERVICES[name]["environment"].items():
        if key.endswith("_FILE"):
            secret = value.removeprefix("/run/secrets/")
            assert secret in SERVICES[name]["secrets"]
            assert secret in COMPOSE["secrets"]


def test_no_secret_stands_in_the_compose_file():
    environment = SERVICES["web"]["environment"]

    plain = [key for key in environment if re.search(r"KEY|PASSWORD|SECRET", key) and not key.endswith("_FILE")]
    assert plain == []
    assert "@" not in environment["DATABASE_URL"].replace("site@postgres", "")


@pytest.mark.parametrize("name", ["web", *OURS])
def test_commands_exist_in_the_image(name):
    programs = {"gunicorn": "gunicorn", "celery": "celery", "python": "sys"}
    command = SERVICES[name].get("command") or re.search(
        r"^CMD \[(.*)\]", (PROJECT / "Dockerfile").read_text(), re.MULTILINE
    ).group(1).replace('"', "").split(", ")

    assert importlib.util.find_spec(programs[command[0]])
    for word in command:
        if module := re.fullmatch(r"(?:python:)?(config\.\w+)", word):
            assert importlib.util.find_spec(module.group(1))
        if word.endswith(".py"):
            assert (PROJECT / word).is_file()


def test_what_an_operator_fills_in_is_what_compose_asks_for():
    asked = set(re.findall(r"\$\{([A-Z_]+)", (PROJECT / "docker-compose.yml").read_text()))
    offered = set(re.findall(r"^([A-Z_]+)=", (PROJECT / ".env.example").read_text(), re.MULTILINE))

    assert asked == offered


def test_the_image_runs_as_a_numbered_account_that_is_not_root():
    text = (PROJECT / "Dockerfile").read_text()

    last_user = re.findall(r"^USER (\S+)", text, re.MULTILINE)[-1]
    assert last_user.isdigit()
    assert int(last_user) > 0


def test_the_image_installs_with_hashes_and_from_a_named_version():
    text = (PROJECT / "Dockerfile").read_text()

    assert "--require-hashes -r requirements/runtime.txt" in text
    assert all(
        ":" in image and not image.endswith(":latest") for image in re.findall(r"^FROM (\S+)", text, re.MULTILINE)
    )


def test_what_the_image_copies_is_let_in():
    allowed = set(re.findall(r"^!(\S+)", (PROJECT / ".dockerignore").read_text(), re.MULTILINE))
    copied = re.findall(r"^COPY (?!--from)(\S+)", (PROJECT / "Dockerfile").read_text(), re.MULTILINE)

    assert set(copied) == allowed
    assert all((PROJECT / path).exists() for path in copied)
