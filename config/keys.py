"""Secrets: those that a local run makes for itself, and `python3 config/keys.py secrets` for a server.

The second needs nothing but the standard library, so that it runs before anything is installed.
"""

import os
import secrets
import sys
from datetime import UTC, datetime
from pathlib import Path


def own_secret(path: Path) -> str:
    """Return the secret kept in `path`; make it the first time. Only the owner may read it."""
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Web and worker may start together: whoever links first wins, and both read the same secret.
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        # 32 bytes, so that it can also serve as an AES-256 key.
        file.write(secrets.token_hex(32))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return path.read_text(encoding="ascii").strip()


def make_for_server(folder: Path) -> list[Path]:
    """Write the files that docker-compose.yml hands to the site, and return the new ones.

    A file that is there already stays as it is: a lost key makes what it encrypted unreadable.
    """
    values = {
        "secret_key": secrets.token_urlsafe(64),
        "encryption_keys": f"{datetime.now(UTC):%Y-%m-%d}:{secrets.token_hex(32)}",
        "lookup_key": secrets.token_hex(32),
        "metrics_token": secrets.token_hex(32),
        "database_password": secrets.token_urlsafe(32),
        # For the operator to fill in.
        "email_host_password": "",
        "bounce_imap_password": "",
    }
    # The folder is closed to others. The files are not, because the site's account in the
    # container, which is not the one that owns them here, has to read them.
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    written = []
    for name, value in values.items():
        path = folder / name
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o444)
        except FileExistsError:
            continue
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(value + "\n")
        written.append(path)
    return written


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 config/keys.py FOLDER")
    for path in make_for_server(Path(sys.argv[1])):
        sys.stdout.write(f"{path}\n")
