"""What an example needs that is not here: it is shown then, and not run.

The site is built without Spark and Dask; their pages are run by pytest where those are installed.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["lacking", "not_run"]

_IMPORT = re.compile(r"^(?:>>> )?(?:from|import) (\w+)", re.MULTILINE)


def lacking(text: str) -> set[str]:
    """Return the libraries that a page or script imports and that are not installed."""
    return {name for name in _IMPORT.findall(text) if find_spec(name) is None}


def not_run(folder: Path) -> Iterator[str]:
    """Return the scripts of a folder that cannot be run here."""
    for path in sorted(folder.glob("*.py")):
        if lacking(path.read_text(encoding="utf-8")):
            yield path.name
