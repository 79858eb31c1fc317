"""Rows for tables: one dict for each test and citation, each finding, target, clause.

Every function returns ``list[dict]`` with the same columns in every row.
Amounts are Decimals in the house unit, dates are dates, what is not known is None.
Enumerations are their printed values.
"""

from community_governance.views.records.answers import findings, shares
from community_governance.views.records.comparisons import (
    comparison,
    conformity,
    correspondence,
    difference,
    remarks,
)
from community_governance.views.records.figures import baselines, clauses, pay, references
from community_governance.views.records.goals import alternatives, indicators, thresholds
from community_governance.views.records.norms import standards, targets

__all__ = [
    "alternatives",
    "baselines",
    "clauses",
    "comparison",
    "conformity",
    "correspondence",
    "difference",
    "findings",
    "indicators",
    "pay",
    "references",
    "remarks",
    "shares",
    "standards",
    "targets",
    "thresholds",
]
