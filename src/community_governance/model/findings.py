"""Results are nouns too: verdicts, reasons, findings, and reports of findings.

A finding keeps plain numbers in the house unit of its fact and makes quantities when they are read.
Its reason is coded data; the words for it are in `community_governance.views`.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from community_governance.immutable import frozen
from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Demand,
    Test,
)
from community_governance.model.display import Displayed
from community_governance.model.facts import Fact
from community_governance.model.standards import Standard, Subject
from community_governance.model.vocabulary import Category
from community_governance.units import Quantity, Range, exact, make

__all__ = [
    "Capacity",
    "CheckedSubject",
    "Finding",
    "FindingKey",
    "Number",
    "Part",
    "Reason",
    "ReasonCode",
    "Requirement",
    "Verdict",
]

Number = int | Decimal | Range
"""A number in the house unit of a fact, or a range of them."""


class Verdict(StrEnum):
    """What a check came to."""

    MET = "met"
    NOT_MET = "not-met"
    NOT_YET_DUE = "not-yet-due"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not-applicable"

    @property
    def falls_short(self) -> bool:
        """Whether something is missing, due or not."""
        return self is Verdict.NOT_MET or self is Verdict.NOT_YET_DUE


class ReasonCode(StrEnum):
    """Why a verdict is what it is."""

    MEETS = "meets"
    MISSES = "misses"
    # not applicable
    NOT_BEGUN = "not-begun"
    ENDED = "ended"
    SUPERSEDED = "superseded"
    OUT_OF_SCOPE = "out-of-scope"
    OTHER_SUBJECT = "other-subject"
    # undetermined
    DATE_NOT_PRINTED = "date-not-printed"
    SCOPE_UNKNOWN = "scope-unknown"
    CONDITION_UNKNOWN = "condition-unknown"
    FACTS_MISSING = "facts-missing"
    NO_TOLERANCE = "no-tolerance"
    RANGE_STRADDLES = "range-straddles"
    NO_NUMBER = "no-number"


@frozen
class Reason:
    """Why a verdict is what it is, as data.

    Attributes:
        code: What kind of reason.
        facts: Facts that are missing.
        categories: Categories of which it is not known whether they hold.
        items: Words that are missing, or that should not be there.
    """

    code: ReasonCode
    facts: tuple[Fact, ...] = ()
    categories: tuple[Category, ...] = ()
    items: tuple[str, ...] = ()


class Part(NamedTuple):  # a tuple, since it is made by the million
    """One test of a demand and what it came to.

    Attributes:
        test: The test.
        verdict: Met, not met or undetermined.
        reason: Why.
        measured: What there is, in the unit of the fact; of a set, how many of its words count.
        required: What is asked, in the unit of the fact.
        shortfall: The least change that would do; exactly 0 where met.
        basis: The number the amount was reckoned from, such as 2,000 households.
        measured_from: The fact that stood in for the test's fact, or None.
        basis_from: The fact that stood in for the basis, or None.
    """

    test: Test
    verdict: Verdict
    reason: Reason
    measured: Number | None = None
    required: Number | None = None
    shortfall: Number | None = None
    basis: Number | None = None
    measured_from: Fact | None = None
    basis_from: Fact | None = None

    @property
    def unit(self) -> str:
        """The house unit of its numbers."""
        return self.test.fact.unit


def _readable(number: Number | None, unit: str) -> Quantity | Range | None:
    if number is None:
        return None
    if isinstance(number, Range):
        return number
    return make(Decimal(number), unit)


class _Summary(NamedTuple):
    measured: Number | None
    required: Number | None
    shortfall: Number | None


_NOTHING = _Summary(None, None, None)


def _low(number: Number) -> Decimal:
    end = number.low if isinstance(number, Range) else number
    return Decimal("-Infinity") if end is None else Decimal(end)


def _summary(demand: Demand, parts: tuple[Part, ...]) -> _Summary:
    """Return the numbers of a finding: those of its one part, or of parts that ask the same thing.

    Of "50 m² per 100 households and 500 m² in all" the greater is what is asked.
    Parts about different facts have no sum, and the finding then has no number of its own.
    """
    if len(parts) == 1:
        return _Summary(parts[0].measured, parts[0].required, parts[0].shortfall)
    same_fact = len({part.test.fact for part in parts}) == 1
    bounds = {type(part.test.bound) for part in parts}
    if not parts or not same_fact or bounds not in ({AtLeast}, {AtMost}):
        return _NOTHING
    if not isinstance(demand, AllOf | AnyOf) or len(demand.parts) != len(parts):
        return _NOTHING
    strictest = isinstance(demand, AllOf)
    pick_required = max if strictest == (bounds == {AtLeast}) else min
    pick_shortfall = max if strictest else min
    required = [part.required for part in parts if part.required is not None]
    shortfall = [part.shortfall for part in parts if part.shortfall is not None]
    whole = len(required) == len(parts)
    return _Summary(
        parts[0].measured,
        pick_required(required, key=_low) if whole else None,
        pick_shortfall(shortfall, key=_low) if len(shortfall) == len(parts) else None,
    )


@frozen(slots=False, cache_hash=True)
class CheckedSubject:
    """The thing a standard was tested on.

    Attributes:
        kind: What it is.
        key: Its key; what stands inside a community goes by ``community/part``.
        path: Where it stands in what was given, for example ``$.grids[0]``.
        name: Name as used, or None.
        group: Key of the township it belongs to, or None.
        categories: The categories stated of it, or None where none are stated.
    """

    kind: Subject
    key: str
    path: str
    name: str | None = None
    group: str | None = None
    categories: tuple[Category, ...] | None = None


class FindingKey(NamedTuple):
    """What stays the same from one check to the next; a tuple of strings, fit for a database."""

    policy: str
    standard: str
    subject: str
    reading: str


@frozen(slots=False)  # without slots attrs fills it in half the time
class Finding(Displayed):
    """What one standard came to on one subject.

    Attributes:
        standard: The standard.
        subject: The thing it was tested on.
        verdict: The verdict.
        reason: Why, as data.
        parts: Each test of the demand; empty where nothing was tested.
    """

    standard: Standard
    subject: CheckedSubject
    verdict: Verdict
    reason: Reason
    parts: tuple[Part, ...] = ()

    @property
    def key(self) -> FindingKey:
        """Policy, standard, subject and reading: the same in every run."""
        read = self.standard.reading_key
        return FindingKey(self.standard.policy, self.standard.key, self.subject.key, read)

    @property
    def subject_key(self) -> str:
        """The key of the thing it was tested on."""
        return self.subject.key

    @property
    def path(self) -> str:
        """Where that thing stands in what was given."""
        return self.subject.path

    @property
    def numbers(self) -> _Summary:
        """Measured, required and shortfall as plain numbers in `unit`; None where there is none."""
        return _summary(self.standard.demand, self.parts)

    @property
    def fact(self) -> Fact | None:
        """The fact it is about, or None where it is about several."""
        facts = {test.fact for test in self.standard.tests}
        return facts.pop() if len(facts) == 1 else None

    @property
    def unit(self) -> str | None:
        """The house unit of its numbers, or None where it is about several facts."""
        return None if self.fact is None else self.fact.unit

    @property
    def measured(self) -> Quantity | Range | None:
        """What there is."""
        return self._quantity(self.numbers.measured)

    @property
    def required(self) -> Quantity | Range | None:
        """What is asked."""
        return self._quantity(self.numbers.required)

    @property
    def shortfall(self) -> Quantity | Range | None:
        """The least change that would do: what to add, or, above an upper bound, to give up."""
        return self._quantity(self.numbers.shortfall)

    @property
    def surplus(self) -> Quantity | None:
        """What is there beyond a floor, or left below a ceiling; None where it is not met.

        None also of a range, of a set of words, and where nothing but the exact amount meets it.
        """
        have, asked, _ = self.numbers
        bounds = {type(test.bound) for test in self.standard.tests}
        if self.verdict is not Verdict.MET or bounds not in ({AtLeast}, {AtMost}):
            return None
        if not isinstance(have, int | Decimal) or not isinstance(asked, int | Decimal):
            return None
        with exact():
            over = Decimal(have) - asked
        return make(over if bounds == {AtLeast} else -over, self.unit or "item")

    def _quantity(self, number: Number | None) -> Quantity | Range | None:
        return _readable(number, self.unit or "item")


@frozen
class Requirement(Displayed):
    """What one standard asks of one subject.

    Attributes:
        standard: The standard.
        subject: The thing it is asked of.
        applies: Whether it applies, or None where that is open.
        reason: Why it is open, where it is.
        parts: Each test of the demand, with what it asks.
    """

    standard: Standard
    subject: CheckedSubject
    applies: bool | None
    reason: Reason
    parts: tuple[Part, ...]

    @property
    def required(self) -> Quantity | Range | None:
        """What is asked, or None where a fact is missing or the parts have no one number."""
        number = _summary(self.standard.demand, self.parts).required
        fact = self.standard.tests[0].fact
        return _readable(number, fact.unit)

    @property
    def missing(self) -> tuple[Fact, ...]:
        """The facts without which it cannot be reckoned."""
        found: dict[Fact, None] = {}
        for part in self.parts:
            if part.required is None:
                found.update(dict.fromkeys(part.reason.facts))
        return tuple(fact for fact in found if fact not in {part.test.fact for part in self.parts})


@frozen
class Capacity:
    """The most that the present amount of a fact serves under one standard.

    Attributes:
        standard: The standard.
        subject: The thing that serves.
        basis: What is served, for example households.
        most: The greatest number served, or None where there is no limit.
    """

    standard: Standard
    subject: CheckedSubject
    basis: Fact
    most: int | None
