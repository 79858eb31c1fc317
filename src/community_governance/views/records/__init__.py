"""Rows for tables: one dict for each test and citation, each finding, duty, target, clause, grid.

Every function returns ``list[dict]`` with the same columns in every row.
Amounts are Decimals in the house unit, dates are dates, what is not known is None.
Enumerations are their printed values.
"""

from community_governance.views.records.answers import admissions, events, findings, shares
from community_governance.views.records.comparisons import (
    comparison,
    conformity,
    correspondence,
    difference,
    remarks,
)
from community_governance.views.records.divisions import faults, grids, moves
from community_governance.views.records.duties import duties, matrix, wide_matrix
from community_governance.views.records.figures import baselines, clauses, pay, references
from community_governance.views.records.goals import alternatives, indicators, thresholds
from community_governance.views.records.lists import enumerations, funds, rules
from community_governance.views.records.norms import standards, targets
from community_governance.views.records.payrolls import (
    allocation,
    career,
    grade_changes,
    pay_lines,
    pay_table,
    payroll,
)

__all__ = [
    "admissions",
    "allocation",
    "alternatives",
    "baselines",
    "career",
    "clauses",
    "comparison",
    "conformity",
    "correspondence",
    "difference",
    "duties",
    "enumerations",
    "events",
    "faults",
    "findings",
    "funds",
    "grade_changes",
    "grids",
    "indicators",
    "matrix",
    "moves",
    "pay",
    "pay_lines",
    "pay_table",
    "payroll",
    "references",
    "remarks",
    "rules",
    "shares",
    "standards",
    "targets",
    "thresholds",
    "wide_matrix",
]
