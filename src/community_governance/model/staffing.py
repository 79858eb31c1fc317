"""How many community workers a place may have, who fixes it, and how a total is shared out."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from attrs import field

from community_governance.calendars import Day, as_day
from community_governance.errors import WrongDimensionError
from community_governance.immutable import frozen
from community_governance.model.demands import Rate
from community_governance.model.display import Displayed
from community_governance.model.facts import Fact
from community_governance.model.places import Level
from community_governance.model.sources import Citation, check_cited, citations_of
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording

__all__ = [
    "Allocation",
    "Quota",
    "StaffingAct",
    "StaffingDecision",
    "StaffingRule",
    "StaffingTotal",
]


class StaffingAct(StrEnum):
    """What a body has to do with a number of workers."""

    FIXES = "fixes"
    PROPOSES = "proposes"
    APPROVES = "approves"


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class StaffingDecision:
    """Who does what about which number.

    Attributes:
        act: Fixes, proposes or approves.
        body: The body, in words.
        level: Its level.
        what: The number it is about.
        citations: Where it stands.
    """

    act: StaffingAct
    body: Wording
    level: Level
    what: Wording
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)


def _counts_workers(_rule: object, _attribute: object, rate: Rate) -> None:
    if not rate.amount.is_in("worker"):
        raise WrongDimensionError(f"{rate.amount:~P}", "worker")


def _decisions(items: Iterable[StaffingDecision]) -> tuple[StaffingDecision, ...]:
    return tuple(items)


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class StaffingRule(Displayed):
    """So many community workers for so many residents or households.

    Attributes:
        key: kebab-case name.
        title: What it is called.
        rate: So many workers per so many of a fact.
        counts: Who is counted: a head-count always names its definition.
        citations: Where it stands.
        is_total: Whether the number is a total not to be passed (总量控制).
        decisions: Who fixes, proposes and approves which number.
        starts: First day it holds, or None where that is the document's.
        reading: What was assumed beyond the text.
    """

    key: str
    title: Wording
    rate: Rate = field(validator=_counts_workers)
    counts: Wording
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    is_total: bool = False
    decisions: tuple[StaffingDecision, ...] = field(default=(), converter=_decisions)
    starts: Day | None = field(default=None, converter=as_day)
    reading: Wording | None = None


@frozen(kw_only=True)
class StaffingTotal(Displayed):
    """How many workers a rule comes to in a place.

    Attributes:
        rule: The rule.
        basis: The number it was reckoned from.
        exact: The number as reckoned.
        workers: The whole number: rounded down where it is a total not to be passed, else up.
    """

    rule: StaffingRule
    basis: int
    exact: Decimal
    workers: int

    @property
    def is_rounded(self) -> bool:
        """Whether the number as reckoned is not whole."""
        return self.exact != self.workers


@frozen(kw_only=True)
class Quota:
    """The share of one community in a total.

    Attributes:
        community: Key of the community.
        measure: The number it is shared by; None where that is not known.
        workers: Its share; None where the total could not be shared.
        bound: ``"low"`` or ``"high"`` where it is held there, else empty.
        remainder: Whether it got one of the last, by the largest remainder.
        measured_from: The fact that stood in for the one it is shared by, or None.
    """

    community: str
    measure: Decimal | None
    workers: int | None
    bound: str = ""
    remainder: bool = False
    measured_from: Fact | None = None


@frozen(kw_only=True)
class Allocation(Displayed):
    """A total shared among communities.

    Attributes:
        total: The total.
        low: The fewest a community gets.
        high: The most it gets.
        by: The fact it is shared by.
        quotas: One for each community, in the order given.
        missing: Keys of the communities whose number is not known; then nothing is shared.
    """

    total: int
    low: int
    high: int
    by: Fact
    quotas: tuple[Quota, ...]
    missing: tuple[str, ...] = ()

    @property
    def is_determined(self) -> bool:
        """Whether the total could be shared."""
        return not self.missing
