"""Makes the picture that other sites show of ours from docs/pictures/card.svg: `python -m tests.journeys.social_card`.

A machine has its own fonts, so the picture is kept and not made at each build. It names no language.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tests import browser

PROJECT = Path(__file__).resolve().parents[2]
DRAWN = PROJECT / "docs/pictures/card.svg"
CARD = PROJECT / "static/img/card.png"
SIZE = (1200, 630)
COLOURS = 96
"""Few enough for a small file; the edges stay smooth."""


def make() -> Path:
    """Draw the card in a browser, and keep it with few colours."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.find(), args=browser.OPTIONS)
        page = chromium.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{DRAWN.read_text(encoding='utf-8')}")
        drawn = Image.open(io.BytesIO(page.screenshot()))
        chromium.close()
    few = drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(CARD, optimize=True)
    return CARD


if __name__ == "__main__":
    print(make())
