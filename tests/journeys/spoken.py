"""A page as the browser hands it to a screen reader: Chromium's accessibility tree, as lines of text.

What says nothing is left out (boxes without a role, parts of a name), so that a difference in a line is a difference
that somebody hears. Addresses and numbers of rows are no part of the tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from playwright.sync_api import Page

# Chromium's own words for what has no role, or whose text its parent says.
SILENT = {"none", "generic", "InlineTextBox", "LineBreak", "LabelText", "ListMarker", "RootWebArea", "MenuListPopup"}
TEXT = "StaticText"
# What stands inside is its name, or belongs to the browser (the parts of a date field).
NAMED_BY_CONTENT = {"heading", "link", "button", "radio", "checkbox", "DisclosureTriangle", "combobox", "textbox"}
NAMED_BY_CONTENT |= {"DescriptionListTerm", "term", "Date"}
ROLES = {
    "DisclosureTriangle": "disclosure",
    "Details": "details",
    "DescriptionList": "list of terms",
    "DescriptionListTerm": "term",
    "DescriptionListDetail": "definition",
    "Date": "date",
    "Legend": "legend",
    "Figcaption": "caption",
}
SAID = ("level", "checked", "expanded", "required", "invalid", "live", "readonly", "disabled")
# Letters and statements have approved texts of their own.
LONGEST = 600
# What a browser says of everything.
USUAL = (False, "false", "off")

Node = dict[str, Any]


def spoken(page: Page) -> str:
    """Return the tree of the page, one line for each thing that a screen reader stops at."""
    session = page.context.new_cdp_session(page)
    nodes: list[Node] = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    by_id = {node["nodeId"]: node for node in nodes}
    root = nodes[0]
    return "\n".join([f"page “{_value(root, 'name')}”", *_lines(root, by_id, 0)]) + "\n"


def _lines(node: Node, by_id: dict[str, Node], depth: int) -> Iterator[str]:
    texts: list[str] = []
    for child in _children(node, by_id):
        if _role(child) == TEXT:
            texts.append(_value(child, "name"))
            continue
        yield from _text(texts, depth)
        yield from _stop(child, by_id, depth)
    yield from _text(texts, depth)


def _stop(node: Node, by_id: dict[str, Node], depth: int) -> Iterator[str]:
    role = _role(node)
    inside = [] if role in NAMED_BY_CONTENT else list(_children(node, by_id))
    line = "  " * depth + ROLES.get(role, role)
    if name := _value(node, "name"):
        line += f" “{name}”"
    if value := _value(node, "value"):
        line += f" = “{value}”"
    if states := list(_states(node)):
        line += f" ({', '.join(states)})"
    if description := _value(node, "description"):
        line += f" – {description}"
    if inside and all(_role(child) == TEXT for child in inside):
        yield f"{line}: {_joined(_value(child, 'name') for child in inside)}"
        return
    yield line
    if inside:
        yield from _lines(node, by_id, depth + 1)


def _children(node: Node, by_id: dict[str, Node]) -> Iterator[Node]:
    """Yield what stands inside, with boxes that have no role opened."""
    for each in node.get("childIds", []):
        child = by_id.get(each)
        if child is None:
            continue
        if child["ignored"] or (_role(child) in SILENT and not _is_live(child)):
            yield from _children(child, by_id)
        else:
            yield child


def _is_live(node: Node) -> bool:
    return any(each["name"] == "live" for each in node.get("properties", []))


def _text(texts: list[str], depth: int) -> Iterator[str]:
    if text := _joined(texts):
        yield "  " * depth + f"text: {text}"
    texts.clear()


def _joined(texts: Iterable[str]) -> str:
    text = " ".join(" ".join(texts).split())
    return text if len(text) <= LONGEST else f"{text[:60]} … {text[-20:]}"


def _role(node: Node) -> str:
    return str(node.get("role", {}).get("value", "none"))


def _value(node: Node, name: str) -> str:
    return " ".join(str(node.get(name, {}).get("value", "")).split())


def _states(node: Node) -> Iterator[str]:
    for each in node.get("properties", []):
        name, value = each["name"], each["value"].get("value")
        if name not in SAID or (name == "level" and _role(node) != "heading"):
            continue
        if name == "expanded":
            yield "open" if value else "closed"
        elif value is True or value == "true":
            yield name
        elif value not in USUAL or name == "level":
            yield f"{name} {value}"
