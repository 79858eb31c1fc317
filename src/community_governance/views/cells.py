"""What stands in a cell of a table of findings: a number with its unit, or whether it is so."""

from __future__ import annotations

from typing import Literal

from community_governance.errors import Lang
from community_governance.model.facts import FactKind
from community_governance.model.findings import Finding
from community_governance.views.claims import cell_text
from community_governance.views.words import of_fact_text

__all__ = ["Which", "number_cell"]

Which = Literal["measured", "required", "shortfall"]
"""Which number of a finding."""


def number_cell(finding: Finding, which: Which, lang: Lang) -> str:
    """Return one number of a finding, or nothing where it has none of its own."""
    value = getattr(finding.numbers, which)
    if finding.fact is not None and finding.fact.kind is FactKind.FLAG:
        is_told = value is not None and which != "shortfall"
        return cell_text(finding.fact, holds=bool(value), lang=lang) if is_told else ""
    if value is None or finding.fact is None:
        return ""
    return of_fact_text(value, finding.fact, lang)
