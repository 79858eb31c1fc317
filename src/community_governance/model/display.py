"""How an object shows itself in a notebook: it asks who knows how, and knows nothing of it.

The rule of this file: the model imports no view. `display` is a register by class, empty here;
the module named by `DISPLAYS` fills it. That module is imported when a notebook first asks
for a display and never before, so that an object costs nothing to make or to compare;
the import is the only thing that may touch a file, and the second display touches none.
A class nobody registered has no display, and a notebook prints it as it always did.
"""

from __future__ import annotations

from functools import singledispatch
from importlib import import_module

from community_governance.errors import Lang

__all__ = ["DISPLAYS", "MOST_ROWS", "Displayed", "display"]

DISPLAYS = "community_governance.views.html"
"""The module that registers a display for every class that has one."""

MOST_ROWS = 20
"""How many rows of a long table are shown before the rest is counted."""


@singledispatch
def display(item: object, lang: Lang = "en", most: int = MOST_ROWS) -> str | None:  # noqa: ARG001
    """Return an object as HTML, or None where no display of its class is registered.

    Args:
        item: The object.
        lang: ``"zh"`` or ``"en"``.
        most: How many rows of a table are shown; the others are counted.
    """
    return None


class Displayed:
    """What shows itself in a notebook: in English; `views.html.in_language` shows it in Chinese."""

    __slots__ = ()

    def _repr_html_(self) -> str | None:
        import_module(DISPLAYS)
        return display(self)
