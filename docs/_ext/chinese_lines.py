"""One Chinese line at every public name of the reference; a name without one is a warning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from names import line_of
from sphinx.util import logging

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_AS_ANOTHER = re.compile(r"\s+As `\w+`")  # what is raised, said by naming a function
_log = logging.getLogger(__name__)


def _add_line(
    app: Sphinx, what: str, name: str, _obj: Any, _options: Any, lines: list[str]
) -> None:
    if what not in {"class", "function", "exception", "data", "type"}:
        return
    line = line_of(name)
    if line is None:
        _log.warning("no Chinese line for %s in names_zh.toml", name)
        return
    start = 2 if lines[:1] == [".."] else 0
    if str(app.config.language).startswith("zh"):  # there it comes first
        lines[start:start] = [line, ""]
        return
    end = lines.index("", start) if "" in lines[start:] else len(lines)
    lines[end:end] = ["", line]


def _mend(_app: Sphinx, what: str, _name: str, _obj: Any, _options: Any, lines: list[str]) -> None:
    """Let our docstrings be read as they are meant.

    A colon in what a constant or property is said to be does not part a type from it,
    which an empty comment before it prevents; a list may follow its sentence without a blank line;
    and what is raised may be said to be raised as by another function.
    """
    if what in {"attribute", "data", "property"}:
        lines[:0] = ["..", ""]
    for number in range(len(lines) - 1, 0, -1):
        if _AS_ANOTHER.match(lines[number]):
            lines[number] = lines[number].replace("As ", "GovernanceError: as ", 1)
        before = lines[number - 1]
        goes_on = before.lstrip().startswith("- ") or _indent(before) > _indent(lines[number])
        if lines[number].lstrip().startswith("- ") and before.strip() and not goes_on:
            lines.insert(number, "")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def setup(app: Sphinx) -> dict[str, bool]:
    """Put the line after each summary, on Chinese pages before it."""
    app.connect("autodoc-process-docstring", _mend, priority=400)
    app.connect("autodoc-process-docstring", _add_line)
    return {"parallel_read_safe": True}
