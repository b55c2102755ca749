"""A wrong or missing setting stops the start with a sentence that says what to set."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import env

LONG = "k7Jp0wXz" * 8


def refusal(read, *args, **kwargs) -> str:
    with pytest.raises(ImproperlyConfigured) as caught:
        read(*args, **kwargs)
    return str(caught.value)


def test_a_missing_value_is_named():
    said = refusal(env.text, "SITE_NAME", env={})

    assert said == "Set SITE_NAME: it has no value, and the site cannot start without it."


def test_an_empty_value_counts_as_missing():
    assert env.text("SITE_NAME", "ours", env={"SITE_NAME": "  "}) == "ours"


@pytest.mark.parametrize(("given", "meant"), [("yes", True), ("1", True), ("TRUE", True), ("no", False), ("0", False)])
def test_a_flag_is_yes_or_no(given, meant):
    assert env.flag("BEHIND_PROXY", env={"BEHIND_PROXY": given}) is meant


def test_a_flag_that_is_neither_is_refused():
    said = refusal(env.flag, "BEHIND_PROXY", False, env={"BEHIND_PROXY": "perhaps"})

    assert said == "Set BEHIND_PROXY to yes or no; it is 'perhaps'."


@pytest.mark.parametrize("given", ["eight", "0", "65536", "-1", "8.5", "٨٠"])
def test_a_number_outside_its_limits_is_refused(given):
    said = refusal(env.number, "PORT", 8000, at_least=1, at_most=65535, env={"PORT": given})

    assert said == f"Set PORT to a whole number from 1 to 65535; it is {given!r}."


def test_words_are_split_at_commas():
    assert env.words("ALLOWED_HOSTS", env={"ALLOWED_HOSTS": "a.example.org, b.example.org,"}) == [
        "a.example.org",
        "b.example.org",
    ]


def test_no_words_are_refused():
    assert "one or more values" in refusal(env.words, "ALLOWED_HOSTS", env={"ALLOWED_HOSTS": " , "})


def test_an_address_of_another_kind_is_refused_without_being_repeated():
    given = {"DATABASE_URL": "mysql://anna:hush@db.example.org/site"}

    said = refusal(env.url, "DATABASE_URL", schemes=("postgres", "postgresql"), env=given)

    assert said == "Set DATABASE_URL to an address that starts with postgres:// or postgresql://."


def test_an_address_may_stand_in_a_file(tmp_path):
    file = tmp_path / "address"
    file.write_text("postgres://db.example.org/site\n")

    found = env.url("DATABASE_URL", schemes=("postgres",), env={"DATABASE_URL_FILE": str(file)})

    assert found == "postgres://db.example.org/site"


def test_a_secret_may_stand_in_a_file(tmp_path):
    file = tmp_path / "key"
    file.write_text(f"{LONG}\n")

    assert env.secret("SECRET_KEY", env={"SECRET_KEY_FILE": str(file)}) == LONG


def test_a_missing_secret_is_named():
    said = refusal(env.secret, "SECRET_KEY", env={})

    assert said == "Set SECRET_KEY, or SECRET_KEY_FILE with the path of a file that holds it."


def test_a_secret_given_twice_is_refused():
    said = refusal(env.secret, "SECRET_KEY", env={"SECRET_KEY": LONG, "SECRET_KEY_FILE": "/run/secrets/key"})

    assert said == "Set SECRET_KEY or SECRET_KEY_FILE, not both."


def test_a_secret_file_that_cannot_be_read_is_named(tmp_path):
    said = refusal(env.secret, "SECRET_KEY", env={"SECRET_KEY_FILE": str(tmp_path / "gone")})

    assert "SECRET_KEY_FILE names" in said
    assert "No such file" in said


@pytest.mark.parametrize("given", ["k7Jp0wXz", "change-me-" + LONG, "django-insecure-" + LONG, "Your-secret-" + LONG])
def test_a_short_or_example_secret_is_refused_without_being_repeated(given):
    said = refusal(env.secret, "SECRET_KEY", env={"SECRET_KEY": given})

    assert said.startswith("Set SECRET_KEY to")
    assert given not in said


def test_keys_keep_their_order():
    new, old = "0123456789abcdef" * 4, "fedcba9876543210" * 4

    found = env.keys("ENCRYPTION_KEYS", env={"ENCRYPTION_KEYS": f"2026-11-23:{new}, 2025-11-23:{old}"})

    assert list(found.items()) == [("2026-11-23", new), ("2025-11-23", old)]


@pytest.mark.parametrize(
    "given", ["0123456789abcdef" * 4, "a:" + "0123456789ABCDEF" * 4, "a:" + "0123456789abcdef" * 3]
)
def test_a_key_of_another_form_is_refused_without_being_repeated(given):
    said = refusal(env.keys, "ENCRYPTION_KEYS", env={"ENCRYPTION_KEYS": given})

    assert said.startswith("Set ENCRYPTION_KEYS to id:key")
    assert given not in said


def test_an_example_key_is_refused():
    said = refusal(env.keys, "ENCRYPTION_KEYS", env={"ENCRYPTION_KEYS": "a:" + "00" * 32})

    assert said == "Set ENCRYPTION_KEYS to keys of your own; 'a' is an example."


def test_a_record_of_the_lawbook_is_named_by_its_file():
    folder = Path(__file__).resolve().parents[3] / "apps" / "legal" / "data" / "authorities"

    assert env.record("SITE_AUTHORITY", folder, env={}) == ""
    assert env.record("SITE_AUTHORITY", folder, env={"SITE_AUTHORITY": "de-be"}) == "de-be"
    for wrong in ("de-xx", "../authorities/de-be", "Berlin"):
        said = refusal(env.record, "SITE_AUTHORITY", folder, env={"SITE_AUTHORITY": wrong})
        assert said.startswith(
            "Set SITE_AUTHORITY to the name of a file in apps/legal/data/authorities, without its end"
        )
