"""What HTTP Observatory says of our headers (T54): records them under the settings for real people, then scores them.

    python -m benchmarks.observatory [--analyser FOLDER]

FOLDER is where `npm install --ignore-scripts @mdn/mdn-http-observatory` was run. Without it the headers are only
recorded, in var/observatory.json. The list of preloaded domains, which the package fetches, is taken as empty.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
HOST = "objection.example.org"
PAGES = ("/", "/privacy/", "/questions/where-you-live/", "/come-back/")
SCORER = Path(__file__).with_name("observatory.mjs")


def record(folder: Path) -> dict[str, object]:
    """Return status, headers, cookies and text of our pages, as a browser gets them over https."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "SECRET_KEY": "k7Jp0wXz" * 8,
        "ENCRYPTION_KEYS": "2026-11-23:" + "0123456789abcdef" * 4,
        "LOOKUP_KEY": "fedcba9876543210" * 4,
        "SITE_URL": f"https://{HOST}",
        # Pages without a session ask no database.
        "DATABASE_URL": "postgres://site@127.0.0.1:1/site",
        "REDIS_URL": "redis://127.0.0.1:1/0",
        "DEFAULT_FROM_EMAIL": "hello@example.org",
        "EMAIL_HOST": "mail.example.org",
        "OUTBOX_JOURNAL_DIR": str(folder),
        "LEDGER_DIR": str(folder),
        "STATIC_ROOT": str(folder / "static"),
    }
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client

    call_command("collectstatic", interactive=False, verbosity=0)

    def ask(path: str, method: str = "get", *, secure: bool = True, **headers: str) -> dict[str, object]:
        response = getattr(Client(headers={"host": HOST, **headers}), method)(path, secure=secure)
        found: dict[str, object] = {name.lower(): value for name, value in response.headers.items()}
        cookies = [morsel.OutputString() for morsel in response.cookies.values()]
        if cookies:
            found["set-cookie"] = cookies
        return {"status": response.status_code, "headers": found, "cookies": cookies, "data": response.text}

    pages = {path: ask(path) for path in PAGES}
    return {
        "origin": f"https://{HOST}",
        "pages": pages,
        "http": ask("/", secure=False),
        "cors": ask("/", "options", origin="https://evil.example"),
    }


def main() -> int:
    """Record, and score where the analyser is; end with 1 when one of its tests failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--analyser", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    file = PROJECT / "var" / "observatory.json"
    file.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        file.write_text(json.dumps(record(Path(folder))))
    sys.stdout.write(f"recorded: {file.relative_to(PROJECT)}\n")
    node = shutil.which("node")
    if options.analyser is None or node is None:
        sys.stdout.write("NOT SCORED: name the folder of the analyser with --analyser, and have node installed.\n")
        return 0
    # Our own file, and folders that whoever runs this names.
    return subprocess.run([node, SCORER, file, options.analyser.resolve()], check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
