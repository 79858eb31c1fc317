"""One Chinese line under every public name of the reference; a name without one is a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from names import line_of
from sphinx.util import logging

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_log = logging.getLogger(__name__)


def _add_line(
    _app: Sphinx, what: str, name: str, _obj: Any, _options: Any, lines: list[str]
) -> None:
    if what not in {"class", "function", "exception", "data", "type"}:
        return
    line = line_of(name)
    if line is None:
        _log.warning("no Chinese line for %s in names_zh.toml", name)
        return
    end = lines.index("") if "" in lines else len(lines)
    lines[end:end] = ["", line]


def _keep_whole(
    _app: Sphinx, what: str, _name: str, _obj: Any, _options: Any, lines: list[str]
) -> None:
    """Keep the docstring of a constant from being read as ``type: description``."""
    if what in {"data", "attribute"}:
        lines.insert(0, "")


def setup(app: Sphinx) -> dict[str, bool]:
    """Put the line after each summary."""
    app.connect("autodoc-process-docstring", _keep_whole, priority=400)
    app.connect("autodoc-process-docstring", _add_line)
    return {"parallel_read_safe": True}
