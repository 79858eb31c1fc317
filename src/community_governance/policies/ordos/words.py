"""Ordos 2018: a fact of the place, read from what is stated of a community."""

from community_governance.model.facts import Fact, FactKind

__all__ = ["COMPREHENSIVE_GOVERNANCE_CENTER"]

COMPREHENSIVE_GOVERNANCE_CENTER = Fact(
    "comprehensive_governance_center",
    "item",
    "综治中心",
    "comprehensive-governance center",
    FactKind.FLAG,
)
