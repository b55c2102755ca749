"""The site's own settings with a real mail server, and a ledger that outlives each process."""

import os
from pathlib import Path

from tests.chaos.settings import *  # noqa: F403

LEDGER_DIR = Path(os.environ["CHAOS_FOLDER"]) / "ledger"
EMAIL_TIMEOUT = 20
