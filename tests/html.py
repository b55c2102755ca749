"""What is wrong with a page as HTML, by the rules that browsers and screen readers lean on.

Syntax and nesting are told by a parser that follows the standard's own algorithm, as browsers do: what it has to repair
(an unclosed element, a form in a form, a link in a link, a block in a paragraph) is an error here. What a parser puts
up with and the standard forbids is looked for in the tree: ids that stand twice, references that lead nowhere, and
elements in places where they may not stand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tinyhtml5.parser import HTMLParser

PHRASES_ONLY = {
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "span",
    "strong",
    "em",
    "label",
    "button",
    "summary",
    "legend",
    "time",
    "pre",
}
BLOCKS = {
    *("address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure", "footer", "form"),
    *("h1", "h2", "h3", "h4", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul"),
}
# The standard lets a heading stand for the words of these two.
MAY_HOLD_A_HEADING = {"summary", "legend"}
HEADINGS = {"h1", "h2", "h3", "h4"}
CHILDREN = {
    "ul": {"li", "script", "template"},
    "ol": {"li", "script", "template"},
    "dl": {"dt", "dd", "div", "script", "template"},
    "select": {"option", "optgroup", "hr"},
}
PARENTS = {
    "li": {"ul", "ol", "menu"},
    "dt": {"dl", "div"},
    "dd": {"dl", "div"},
    "summary": {"details"},
    "legend": {"fieldset"},
}
INTERACTIVE = {"a", "button", "details", "input", "select", "textarea", "label"}
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "form")


def faults(page: str) -> list[str]:
    """Return a line for each fault of a whole page or mail."""
    parser = HTMLParser(namespace_html_elements=False)
    root = parser.parse(page)
    lines = page.splitlines()
    found = []
    for (line, _), code, about in parser.errors:
        where = lines[line - 1].strip()[:120] if 0 < line <= len(lines) else ""
        found.append(f"{code} {' '.join(map(str, about.values()))}: {where}")
    return found + list(_ids(root)) + list(_places(root, ()))


def _ids(root: Element) -> Iterator[str]:
    ids = Counter(each.get("id") for each in root.iter() if each.get("id") is not None)
    yield from (f"id {name!r} stands {times} times" for name, times in ids.items() if times > 1)
    yield from (f"id {name!r} has a space, or is empty" for name in ids if name is not None and len(name.split()) != 1)
    for each in root.iter():
        for reference in REFERENCES:
            for name in (each.get(reference) or "").split():
                if name not in ids:
                    yield f"{reference} of {each.tag} leads to {name!r}, which is not there"
        target = each.get("href") or ""
        if target.startswith("#") and target[1:] not in ids:
            yield f"a link leads to {target}, which is not there"


def _places(element: Element, above: tuple[str, ...]) -> Iterator[str]:
    tag = str(element.tag)
    parent = above[-1] if above else ""
    if tag == "svg":
        # Drawings have rules of their own.
        return
    if parent in CHILDREN and tag not in CHILDREN[parent]:
        yield f"{tag} stands directly in {parent}"
    if tag in PARENTS and parent not in PARENTS[tag]:
        yield f"{tag} stands in {parent}"
    if tag in BLOCKS:
        for each in PHRASES_ONLY & set(above):
            if not (tag in HEADINGS and each in MAY_HOLD_A_HEADING and parent == each):
                yield f"{tag} stands within {each}"
    if tag in INTERACTIVE:
        for each in {"a", "button"} & set(above):
            yield f"{tag} stands within {each}"
    for child in element:
        if isinstance(child.tag, str):
            yield from _places(child, (*above, tag))
