"""A table of words, once, and its ways onto a page: Markdown here, HTML in `markup`.

A view says what its table holds; how a table is written is said in one place for each form.
"""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.immutable import frozen
from community_governance.views.tones import Tone

__all__ = ["Cell", "Part", "Table", "markdown_page", "markdown_table", "one_line"]


@frozen
class Cell:
    """The words of a cell that have a tone; without one a plain text is enough.

    Attributes:
        words: What it says.
        tone: How that is to be taken.
    """

    words: str
    tone: Tone

    def __str__(self) -> str:
        """Return the words."""
        return self.words


@frozen
class Table:
    """A table of words.

    Attributes:
        columns: The heads of its columns.
        rows: Its rows, a cell for each column; a `Cell` where words have a tone.
        numbers: The positions of columns of numbers, which are set to the right.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str | Cell, ...], ...]
    numbers: tuple[int, ...] = ()

    def markdown(self) -> str:
        """Return the table in Markdown."""
        return markdown_table((self.columns, *self.rows))


def markdown_table(rows: Iterable[tuple[str | Cell, ...]]) -> str:
    """Return rows as a Markdown table, the first as its head.

    What a cell says stays in its cell: bars are escaped, line breaks become blanks.
    """
    head, *body = rows
    lines = (head, tuple("---" for _ in head), *body)
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


Part = str | Table
"""A part of a page: a paragraph, or a table."""


def markdown_page(parts: Iterable[Part]) -> str:
    """Return paragraphs and tables as Markdown, a blank line between."""
    return "\n\n".join(part.markdown() if isinstance(part, Table) else part for part in parts)


def one_line(cell: str | Cell) -> str:
    """Return what a cell says, line breaks and tabs as blanks."""
    return " ".join(str(cell).split())


def _cell(cell: str | Cell) -> str:
    return one_line(cell).replace("|", "\\|")
