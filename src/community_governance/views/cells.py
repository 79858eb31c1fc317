"""What stands in a cell of a table of findings: a number with its unit, or whether it is there."""

from __future__ import annotations

from typing import Literal

from community_governance.errors import Lang
from community_governance.model.findings import Finding
from community_governance.views.words import amount_text, asks_presence

__all__ = ["Which", "number_cell"]

Which = Literal["measured", "required", "shortfall"]
"""Which number of a finding."""

# What a table says of a thing that is there, and of one that is not.
_THERE: dict[Lang, tuple[str, str]] = {"zh": ("无", "有"), "en": ("no", "yes")}


def number_cell(finding: Finding, which: Which, lang: Lang) -> str:
    """Return one number of a finding, or nothing where it has none of its own."""
    value = getattr(finding.numbers, which)
    if len(finding.parts) == 1 and asks_presence(finding.parts[0].test):
        is_told = value is not None and which != "shortfall"
        return _THERE[lang][value != 0] if is_told else ""
    if value is None or finding.unit is None:
        return ""
    return amount_text(value, finding.unit, lang)
