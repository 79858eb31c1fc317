"""What the rows of every table have in common."""

from __future__ import annotations

from datetime import date
from typing import Any

from community_governance.calendars import Day, Year
from community_governance.model.sources import Citation

__all__ = ["Row", "as_date", "as_figure"]

Row = dict[str, Any]
"""One row: columns by name."""


def as_figure(citation: Citation) -> str | None:
    """Return the printed figures of a citation as one text, or None where it carries none."""
    return "、".join(citation.figures) or None


def as_date(day: Day | None) -> date | None:
    """Return a date; of a day known only to the year, None."""
    return None if isinstance(day, Year) else day
