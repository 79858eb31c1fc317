"""What is known of a community from what it holds: its organizations and its funds."""

from __future__ import annotations

from decimal import Decimal

from community_governance.compiling import Known
from community_governance.model.community import Community
from community_governance.model.facts import (
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    OPERATING_FUNDS,
    OPERATING_FUNDS_PER_YEAR,
)
from community_governance.model.presence import ORGANIZATION_KINDS, SUB_COMMITTEES
from community_governance.model.vocabulary import SUB_COMMITTEE
from community_governance.units import magnitude

__all__ = ["fund_facts", "organization_facts"]


def organization_facts(subject: Community) -> dict[str, Known]:
    """Return which kinds of organization there are, the committee that governs among them.

    A sub-committee says in its fields what it is for; one that does not leaves their set unknown.
    """
    organizations = subject.organizations
    if organizations is None:
        return {}
    committee = () if subject.committee is None else (subject.committee.key,)
    kinds = dict.fromkeys((*committee, *(each.kind.key for each in organizations)))
    found: dict[str, Known] = {ORGANIZATION_KINDS.key: tuple(kinds)}
    fields = [each.fields for each in organizations if each.kind == SUB_COMMITTEE]
    if None not in fields:
        named = dict.fromkeys(name for names in fields for name in names or ())
        found[SUB_COMMITTEES.key] = tuple(named)
    return found


_FUND_FACTS = (OPERATING_FUNDS, OPERATING_FUNDS_PER_YEAR, BENEFIT_PROJECT_FUNDS_PER_YEAR)


def fund_facts(subject: Community) -> dict[str, Known]:
    """Return the sum of each kind of fund, apart by period: what is not stated stays so."""
    funds = subject.funds
    if funds is None:
        return {}
    # With no line at all, every kind of fund is zero.
    found = {} if funds else {fact.key: Decimal(0) for fact in _FUND_FACTS}
    for line in funds:
        sum_so_far = found.get(line.fact_key, Decimal(0))
        found[line.fact_key] = sum_so_far + magnitude(line.amount, "yuan")
    return dict(found)
