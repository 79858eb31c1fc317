"""What tests of displays share: a display held against the one that is kept."""

import os
from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

import pytest


@pytest.fixture
def as_it_was() -> Callable[[Path, str], None]:
    """Return what fails where a display is not as kept, a tag a line, or writes it anew."""

    def hold(path: Path, display: str) -> None:
        rendered = display.replace("><", ">\n<") + "\n"
        if os.environ.get("REWRITE_GOLDEN"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(rendered, encoding="utf-8", newline="\n")
            pytest.skip(f"{path.name} is written anew: read its diff")
        kept = path.read_text(encoding="utf-8") if path.exists() else ""
        if rendered != kept:
            lines = unified_diff(
                kept.splitlines(), rendered.splitlines(), path.name, "as rendered now", lineterm=""
            )
            pytest.fail("\n".join(lines), pytrace=False)

    return hold
