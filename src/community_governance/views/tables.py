"""A table in Markdown."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["markdown_table"]


def markdown_table(rows: Iterable[tuple[str, ...]]) -> str:
    """Return rows as a Markdown table, the first as its head.

    What a cell says stays in its cell: bars are escaped, line breaks become blanks.
    """
    head, *body = rows
    lines = (head, tuple("---" for _ in head), *body)
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
