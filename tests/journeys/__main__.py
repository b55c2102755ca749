"""Runs the journeys in a real browser, and fetches one first where there is none."""

import os
import subprocess
import sys
from pathlib import Path

from tests import browser

HERE = Path(__file__).parent


def main() -> int:
    """Return pytest's exit code; without a browser 1, or 0 when ALLOW_NO_BROWSER=1 and CI is not set."""
    if browser.missing():
        browser.install()
    missing = browser.missing()
    if not missing:
        command = [sys.executable, "-m", "pytest", "tests/journeys", *sys.argv[1:]]
        return subprocess.run(command, check=False).returncode
    lines = ["", "=" * 78, missing, "", "NOT RUN:"]
    lines += [f"  {file.relative_to(HERE.parents[1])}" for file in sorted(HERE.glob("**/test_*.py"))]
    lines += ["", "ALLOW_NO_BROWSER=1 makes this no failure.", "=" * 78, ""]
    print("\n".join(lines), file=sys.stderr)
    return 0 if os.environ.get("ALLOW_NO_BROWSER") == "1" and not os.environ.get("CI") else 1


if __name__ == "__main__":
    sys.exit(main())
