"""The operator's own colour: one for light, one for dark; whatever else is tinted follows from it. Plain Python.

A colour in which people cannot read is refused at the start: WCAG 2.2, 1.4.3, asks for a contrast of 4.5 : 1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

ENOUGH = 4.5
Colour = tuple[int, int, int]


class ColourError(ValueError):
    """A colour cannot be used; the words say why."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the colour stands on, and what stands on it; as in static/css/site.css."""

    name: str
    page: str
    sheet: str
    on_ink: str
    towards: str


LIGHT = Ground("light", page="#f6f3fa", sheet="#ffffff", on_ink="#ffffff", towards="#000000")
DARK = Ground("dark", page="#17132a", sheet="#211b3a", on_ink="#1a1236", towards="#ffffff")


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours given as #rrggbb: from 1 to 21. WCAG 2.2."""
    light, dark = sorted((_luminance(_parts(one)), _luminance(_parts(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def shades(ink: str, ground: Ground) -> dict[str, str]:
    """Return the names of site.css that follow from this colour, with their values."""
    deep = _mix(ink, ground.towards, 0.3)
    return {"ink": ink, "ink-deep": deep, "ink-wash": _mix(ground.sheet, ink, 0.1), "focus": deep}


def check(ink: str, ground: Ground) -> None:
    """Raise `ColourError` unless people can read this colour, and what stands on it, wherever the site uses it."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", ink):
        raise ColourError("give it as # and six hexadecimal digits, such as #4b32a8")
    of = shades(ink, ground)
    pairs = [
        (of["ink"], ground.page),
        (of["ink"], ground.sheet),
        (of["ink"], ground.on_ink),
        (of["ink"], of["ink-wash"]),
        (of["ink-deep"], ground.page),
        (of["ink-deep"], ground.sheet),
        (of["ink-deep"], ground.on_ink),
        (of["ink-deep"], of["ink-wash"]),
    ]
    lowest = min(contrast(one, other) for one, other in pairs)
    if lowest < ENOUGH:
        way = "darker" if ground is LIGHT else "lighter"
        raise ColourError(f"its contrast is {lowest:.2f} to 1 and must be {ENOUGH} to 1: take a {way} one")


def style_sheet(light: str, dark: str) -> str:
    """Return a style sheet for what is given of the two; site.css keeps its own values for the other."""
    # Later in the same layer than site.css, so that it wins there.
    light_rules, dark_rules = _rules(light, LIGHT), _rules(dark, DARK)
    if light:
        light_rules += f" --stamp: {light};"
        # The print that it lies on is light in the evening too.
        dark_rules = dark_rules and f"{dark_rules} --stamp: {light};"
    text = "@layer tokens {\n"
    if light_rules:
        text += f"  @media not all and (prefers-color-scheme: dark) {{ :root {{ {light_rules} }} }}\n"
    if dark_rules:
        text += f"  @media (prefers-color-scheme: dark) {{ :root {{ {dark_rules} }} }}\n"
    return text + "}\n"


def _rules(ink: str, ground: Ground) -> str:
    return " ".join(f"--{name}: {value};" for name, value in shades(ink, ground).items()) if ink else ""


def _parts(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mix(one: str, other: str, share: float) -> str:
    mixed = (round(a + (b - a) * share) for a, b in zip(_parts(one), _parts(other), strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
