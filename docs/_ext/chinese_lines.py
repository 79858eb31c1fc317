"""One Chinese line under every public name of the reference.

The lines stand in ``names_zh.toml`` beside this file, by module and name.
A public name without a line is a warning, which fails the build; so is a line without a name.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.util import logging

if TYPE_CHECKING:
    from sphinx.application import Sphinx

LINES: dict[str, dict[str, str]] = tomllib.loads(
    Path(__file__).with_name("names_zh.toml").read_text(encoding="utf-8")
)
_log = logging.getLogger(__name__)


def line_of(name: str) -> str | None:
    """Return the Chinese line of a full name such as ``community_governance.checks.check``."""
    module, _, short = name.rpartition(".")
    return LINES.get(module, {}).get(short)


def _add_line(
    _app: Sphinx, what: str, name: str, _obj: Any, _options: Any, lines: list[str]
) -> None:
    if what not in {"class", "function", "exception", "data"} or not name.startswith(
        "community_governance."
    ):
        return
    line = line_of(name)
    if line is None:
        _log.warning("no Chinese line for %s in names_zh.toml", name)
        return
    lines[1:1] = ["", line]


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
