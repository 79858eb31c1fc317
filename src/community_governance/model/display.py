"""How an object shows itself in a notebook: it asks who knows how, and knows nothing of it.

The rule of this file: the model imports no view. `display` is a register by class, empty here;
the module that a class names in `Displayed.displayed_by` fills it, and is imported when a notebook
first asks for a display and never before, so that an object costs nothing to make or to compare.
The import is the only thing that may touch a file, and the second display touches none.
A class that nobody registered has no display, and a notebook prints it as it always did.
"""

from __future__ import annotations

from functools import singledispatch
from importlib import import_module
from typing import ClassVar

from community_governance.errors import Lang

__all__ = ["MOST_ROWS", "Displayed", "display", "displayed"]

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


def displayed(item: object, lang: Lang = "en", most: int = MOST_ROWS) -> str | None:
    """Return the same, after the module that registers the display of its class is imported."""
    if isinstance(item, Displayed):
        import_module(item.displayed_by)
    return display(item, lang, most)


class Displayed:
    """What shows itself in a notebook: in English; `views.html.in_language` shows it in Chinese.

    Attributes:
        displayed_by: The module that registers its display.
    """

    __slots__ = ()
    displayed_by: ClassVar[str] = "community_governance.views.html"

    def _repr_html_(self) -> str | None:
        return displayed(self)
