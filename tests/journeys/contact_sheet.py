"""One page with all pictures of all pages: `python -m tests.journeys.contact_sheet FOLDER`."""

from __future__ import annotations

import html
import sys
from collections import defaultdict
from pathlib import Path

STYLE = """
body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem; background: #ddd; }
section { margin-block-end: 2rem; }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
figure { margin: 0; flex: none; }
img { block-size: 26rem; inline-size: auto; border: 1px solid #888; background: #fff; object-fit: cover; }
img { object-position: top; }
"""


def write(folder: Path) -> Path:
    """Write index.html: a row for each page, a picture in it for each state."""
    pages: dict[str, list[tuple[str, Path]]] = defaultdict(list)
    for picture in sorted(folder.glob("*/*.png")):
        pages[picture.stem].append((picture.parent.name, picture.relative_to(folder)))
    rows = [
        f"<section><h2>{html.escape(page.replace('--', ': '))}</h2><div>"
        + "".join(
            f'<figure><a href="{path}"><img src="{path}" alt="" loading="lazy"></a>'
            f"<figcaption>{state}</figcaption></figure>"
            for state, path in pictures
        )
        + "</div></section>"
        for page, pictures in sorted(pages.items())
    ]
    sheet = folder / "index.html"
    sheet.write_text(
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>All pages</title><style>{STYLE}</style>'
        f"<h1>{len(pages)} pages</h1>{''.join(rows)}",
        encoding="utf-8",
    )
    return sheet


if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
