"""docker-compose.yml and the Dockerfile agree with the settings; no engine is needed to see it."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from config.keys import make_for_server

PROJECT = Path(__file__).resolve().parents[3]
COMPOSE = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())
SERVICES = COMPOSE["services"]
OURS = ("web", "worker", "outbox", "beat", "metrics", "migrate", "certificate")
OTHERS = ("proxy", "backup", "postgres", "redis", "mail-catcher")
ONCE = ("migrate", "certificate")

# Every key a service of ours may have; a typing mistake is no key.
KEYS = {
    "build",
    "cap_drop",
    "command",
    "cpus",
    "depends_on",
    "entrypoint",
    "environment",
    "healthcheck",
    "image",
    "logging",
    "mem_limit",
    "networks",
    "pids_limit",
    "ports",
    "profiles",
    "read_only",
    "restart",
    "secrets",
    "security_opt",
    "shm_size",
    "stop_grace_period",
    "tmpfs",
    "user",
    "volumes",
}


def names_read_by_the_settings() -> set[str]:
    files = ("config/settings/base.py", "config/settings/production.py", "config/gunicorn.py")
    source = "".join((PROJECT / file).read_text() for file in files)
    return set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', source))


def test_there_are_the_twelve_services():
    assert set(SERVICES) == {*OURS, *OTHERS}


def test_only_the_mail_catcher_waits_to_be_asked_for():
    assert [name for name, service in SERVICES.items() if service.get("profiles")] == ["mail-catcher"]


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_has_only_known_keys(name):
    assert set(SERVICES[name]) <= KEYS


@pytest.mark.parametrize("name", [name for name in SERVICES if name not in ONCE])
def test_a_service_that_stays_has_a_health_check_and_comes_back(name):
    service = SERVICES[name]

    assert service["healthcheck"]["test"][0] in {"CMD", "CMD-SHELL"}
    assert service["restart"] == "unless-stopped"


def test_the_migrations_run_once_and_before_the_others():
    assert SERVICES["migrate"]["restart"] == "no"
    for name in ("web", "worker", "outbox", "beat", "metrics"):
        assert SERVICES[name]["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}


@pytest.mark.parametrize("name", SERVICES)
def test_an_image_has_a_version(name):
    # A digest may stand behind it: `deploy/pin_images` writes it.
    _, _, version = SERVICES[name]["image"].partition("@")[0].rpartition(":")

    assert version == "local" if name in OURS else re.match(r"v?[0-9]+\.[0-9]+", version)


@pytest.mark.parametrize("name", SERVICES)
def test_no_service_can_change_itself_or_is_root(name):
    service = SERVICES[name]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert re.fullmatch(r"[1-9][0-9]*:[1-9][0-9]*", service["user"])


@pytest.mark.parametrize("name", SERVICES)
def test_no_service_can_take_the_whole_machine(name):
    service = SERVICES[name]

    assert 0 < service["cpus"] <= 2
    assert re.fullmatch(r"[0-9]+[mg]", service["mem_limit"])
    assert 0 < service["pids_limit"] <= 500
    assert service["logging"]["options"] == {"max-size": "10m", "max-file": "3"}


@pytest.mark.parametrize("name", SERVICES)
def test_a_second_and_third_of_a_service_need_no_change(name):
    """`--scale web=2 --scale worker=3`: no name and no port that only one can have."""
    assert "container_name" not in SERVICES[name]
    assert not any(service.get("container_name") for service in SERVICES.values())
    if name not in {"proxy", "mail-catcher", "metrics"}:
        assert "ports" not in SERVICES[name]


def test_only_the_proxy_is_reached_from_outside():
    for name in ("mail-catcher", "metrics"):
        assert all(port.startswith("127.0.0.1:") for port in SERVICES[name]["ports"])
    assert COMPOSE["networks"]["data"] == {"internal": True}
    assert SERVICES["postgres"]["networks"] == SERVICES["redis"]["networks"] == ["data"]
    assert "data" not in SERVICES["proxy"]["networks"]
    assert "data" not in SERVICES["mail-catcher"]["networks"]


def test_the_figures_are_read_where_all_web_containers_count_and_nowhere_else():
    """`--scale web=2`: both count into one folder in memory, each under its host's name."""
    folder = SERVICES["web"]["environment"]["METRICS_DIR"]
    mounting = [name for name, service in SERVICES.items() if f"figures:{folder}" in service.get("volumes", [])]

    options = COMPOSE["volumes"]["figures"]["driver_opts"]
    assert mounting == ["web", "metrics"]
    assert (options["type"], options["device"]) == ("tmpfs", "tmpfs")
    assert "uid=10001,gid=10001" in options["o"]
    assert "hostname" not in SERVICES["web"]


def test_the_figures_are_reached_from_this_machine_with_a_token_and_reach_nobody():
    service = SERVICES["metrics"]

    assert service["command"] == ["python", "manage.py", "serve_metrics", "--host", "0.0.0.0"]
    assert service["environment"]["METRICS_TOKEN_FILE"] == "/run/secrets/metrics_token"
    assert service["networks"] == ["data", "watching"]
    assert [name for name, each in SERVICES.items() if "watching" in each["networks"]] == ["metrics"]
    assert COMPOSE["networks"]["watching"]["driver_opts"] == {"com.docker.network.bridge.enable_ip_masquerade": "false"}


@pytest.mark.parametrize("name", SERVICES)
def test_volumes_networks_and_files_are_declared_or_there(name):
    for volume in SERVICES[name].get("volumes", []):
        source, _, _ = re.sub(r"\$\{[A-Z_]+:-([a-z]+)\}", r"\1", volume).partition(":")
        assert (PROJECT / source).is_file() if source.startswith("./") else source in COMPOSE["volumes"]
    assert set(SERVICES[name]["networks"]) <= set(COMPOSE["networks"])
    assert set(SERVICES[name].get("secrets", [])) <= set(COMPOSE["secrets"])


def test_the_folders_of_our_volumes_belong_to_our_account_in_the_image():
    """A new volume takes over whose the folder in the image is."""
    text = (PROJECT / "Dockerfile").read_text()
    made = re.search(r"install --directory --owner (\d+) --mode 700 (.*)", text)
    mounted = {volume.split(":")[-1] for name in OURS for volume in SERVICES[name].get("volumes", [])}
    mounted = {path for path in mounted if path != "ro"}

    assert set(made[2].split()) == mounted
    assert all(SERVICES[name]["user"] == f"{made[1]}:{made[1]}" for name in OURS)


def test_every_secret_file_is_made_by_make_secrets(tmp_path):
    make_for_server(tmp_path / "secrets")

    assert {path.name for path in (tmp_path / "secrets").iterdir()} == set(COMPOSE["secrets"])


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


EXAMPLE = (PROJECT / ".env.example").read_text()


def test_every_value_of_the_example_is_explained():
    """A comment stands above each value, or above the group of values that it is about."""
    above = ""
    for line in EXAMPLE.splitlines():
        if re.match(r"[A-Z_]+=", line):
            assert above.startswith("#") or re.match(r"[A-Z_]+=", above), line
        above = line


def test_what_the_settings_read_is_explained_and_nothing_else_is():
    offered = set(re.findall(r"^([A-Z_]+)=", EXAMPLE, re.MULTILINE))
    told = set(re.findall(r"\b([A-Z][A-Z0-9]*_[A-Z_]*[A-Z]|DEMO)\b", EXAMPLE))
    only_for_compose = {"HTTP_PORT", "HTTPS_PORT", "CERTIFICATES", "ACME_WEBROOT", "MAIL_CATCHER_PORT", "METRICS_PORT"}

    assert names_read_by_the_settings() <= told
    assert offered - only_for_compose <= names_read_by_the_settings()
    assert only_for_compose <= offered
    assert not only_for_compose & names_read_by_the_settings()


def test_the_example_holds_no_key_and_starts_no_site():
    values = dict(re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))
    done = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "config.settings.production"} | values,
        capture_output=True,
        text=True,
    )

    assert not [name for name in values if re.search(r"KEY|PASSWORD|SECRET|TOKEN", name)]
    assert not [value for value in values.values() if len(value) > 20]
    assert done.returncode != 0
    assert "Set SECRET_KEY, or SECRET_KEY_FILE" in done.stderr


def test_a_new_site_is_a_test_until_somebody_says_otherwise():
    assert "\nDEMO=yes\n" in EXAMPLE
    assert SERVICES["web"]["environment"]["DEMO"] == "${DEMO:-yes}"


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
