"""`deploy/pin_images` writes digests behind tags; a stand-in for docker says which."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]
FILES = ("docker-compose.yml", "Dockerfile")
# Its digest is the checksum of the name, so that each image has its own, and another after `moved` was written.
DOCKER = """#!/bin/sh
[ "$1" = pull ] && exit 0
for image; do :; done
[ -e moved ] && [ -z "${FAIL-}" ] && image="$image again"
[ -n "${FAIL-}" ] && echo '<no value>' && exit 0
echo "some.registry/image@sha256:$(printf %s "$image" | sha256sum | cut -c1-64)"
"""


@pytest.fixture
def pin(tmp_path):
    """Run the script on a copy of the project's files, and return the lines that name images."""
    (tmp_path / "deploy").mkdir()
    (tmp_path / "bin").mkdir()
    shutil.copy(PROJECT / "deploy" / "pin_images", tmp_path / "deploy")
    (tmp_path / "bin" / "docker").write_text(DOCKER)
    (tmp_path / "bin" / "docker").chmod(0o700)
    for file in FILES:
        # Without what the operator's own run may have written.
        text = re.sub(r"@sha256:[0-9a-f]{64}", "", (PROJECT / file).read_text())
        (tmp_path / file).write_text(text)

    def run(**environment):
        done = subprocess.run(
            [tmp_path / "deploy" / "pin_images"],
            env={"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin"} | environment,
            capture_output=True,
            text=True,
        )
        return done, images_in(tmp_path)

    run.folder = tmp_path
    return run


def images_in(folder: Path) -> list[str]:
    together = "".join((folder / file).read_text() for file in FILES)
    return re.findall(r"^(?:FROM|    image:) (\S+)", together, re.MULTILINE)


def test_every_image_that_is_not_built_here_gets_the_digest_of_its_tag(pin):
    before = images_in(pin.folder)

    done, after = pin()

    assert done.returncode == 0, done.stderr
    assert [image.partition("@")[0] for image in after] == before
    assert len(before) == 7
    assert all(re.fullmatch(r".+:.+@sha256:[0-9a-f]{64}", image) for image in after)
    assert len(set(after)) == len(set(before)) == 5
    assert "image: not-for-training:local\n" in (pin.folder / "docker-compose.yml").read_text()


def test_a_second_run_changes_nothing_until_a_tag_was_moved(pin):
    first = pin()[1]
    whole = (pin.folder / "docker-compose.yml").read_text()

    again = pin()[1]
    unchanged = (pin.folder / "docker-compose.yml").read_text()
    (pin.folder / "moved").touch()
    moved = pin()[1]

    assert again == first
    assert unchanged == whole
    assert not set(moved) & set(first)
    assert {image.partition("@")[0] for image in moved} == {image.partition("@")[0] for image in first}


def test_nothing_else_in_the_files_changes(pin):
    before = {file: (pin.folder / file).read_text() for file in FILES}

    pin()

    for file in FILES:
        assert re.sub(r"@sha256:[0-9a-f]{64}", "", (pin.folder / file).read_text()) == before[file]


def test_an_image_without_a_digest_stops_it(pin):
    before = images_in(pin.folder)

    done, after = pin(FAIL="1")

    assert done.returncode == 1
    assert "has no digest" in done.stderr
    assert after == before
