"""Readings side by side: what a text leaves open, taken in every way, and whether it matters.

One choice is varied at a time, all others are taken as encoded. To read a standard another way
makes another standard, which says so in its reading and is checked like any other;
only an average and a tolerance are no part of a standard, and are taken where it is checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import assert_never

from attrs import evolve

from community_governance.averages import check_mean_of_ratios, rate_of
from community_governance.checks import check
from community_governance.choices import CHOICES
from community_governance.errors import InvalidValueError
from community_governance.locating import Subjects
from community_governance.model.demands import (
    About,
    AllOf,
    Amount,
    AnyOf,
    AtLeast,
    AtMost,
    Clamped,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Share,
    Test,
)
from community_governance.model.facts import Fact
from community_governance.model.findings import Finding, Verdict
from community_governance.model.policy import PolicyOrStandards, standards_in
from community_governance.model.readings import (
    Alternatives,
    Averaging,
    Choice,
    Counted,
    InsteadOf,
    Joining,
    Outcome,
    Reading,
    Rejoined,
    Rounded,
    Tolerated,
)
from community_governance.model.standards import Standard
from community_governance.model.vocabulary import Wording
from community_governance.units import Quantity, magnitude, make

__all__ = ["check_readings", "choices_of", "read", "under"]


def choices_of(standard: Standard, choices: Iterable[Choice] = CHOICES) -> tuple[Choice, ...]:
    """Return the choices that the text of a standard leaves.

    Example:
        >>> from community_governance.policies import loudi
        >>> [choice.key for choice in choices_of(loudi.POLICY.standard("grid-size"))]
        ['whose-households', 'whose-residents', 'either-or', 'how-far-about-reaches']
    """
    return tuple(
        choice for choice in choices if any(_changes(each, standard) for each in choice.readings)
    )


def _changes(reading: Reading, standard: Standard) -> bool:
    """Return whether a reading is one of a standard: whether there is what it changes."""
    tests = standard.tests
    match reading.change:
        case None:
            return False
        case InsteadOf(fact):
            return fact in standard.facts
        case Rejoined():
            return _is_of_two_sizes(standard.demand)
        case Rounded():
            return any(test.fact.is_counted and _rate(test) is not None for test in tests)
        case Counted():
            return rate_of(standard) is not None
        case Tolerated():
            return any(isinstance(test.bound, About) for test in tests)
        case _:  # pragma: no cover
            assert_never(reading.change)


_TWO = 2  # an "or" is read as one or the other of two


def _is_of_two_sizes(demand: Demand) -> bool:
    """Return whether a demand joins two numbers by "or"; of two things to have, one is enough."""
    if not isinstance(demand, AnyOf) or len(demand.parts) != _TWO:
        return False
    bounds = [part.bound for part in demand.parts if isinstance(part, Test)]
    return len(bounds) == _TWO and not any(isinstance(each, Includes | Only) for each in bounds)


def _rate(test: Test) -> Rate | None:
    amount = getattr(test.bound, "amount", None)
    amount = amount.rate if isinstance(amount, Clamped) else amount
    return amount if isinstance(amount, Rate) else None


def read(standard: Standard, reading: Reading) -> Standard:
    """Return a standard as it stands under a reading, which it then says.

    Raises:
        InvalidValueError: where the standard has nothing that the reading changes, and for an
            average or a tolerance, which are no part of a standard.

    Example:
        >>> from community_governance.policies import ordos
        >>> whose = CHOICES[0]
        >>> area = ordos.POLICY.standard("working-premises-per-hundred-households")
        >>> by_registered = read(area, whose.readings[-1])
        >>> by_registered.facts[1].key, by_registered.reading_key
        ('registered_households', 'registered-households')
    """
    if isinstance(reading.change, Counted | Tolerated) or not _changes(reading, standard):
        raise InvalidValueError(
            f"{standard.key} / {reading.key}",
            "this reading changes nothing of the standard itself",
            "该理解不改变该项规定本身",
        )
    return _noted(evolve(standard, demand=_read(standard.demand, reading)), reading)


def under(
    standard: Standard, reading: Reading, about: Decimal | None
) -> tuple[Standard, Decimal | None]:
    """Return a standard and the tolerance for "about" with which it is checked under a reading.

    The standard itself where the reading changes nothing of it.
    """
    match reading.change:
        case Tolerated(tolerance):
            return _noted(standard, reading), tolerance
        case _ if _changes(reading, standard):
            return read(standard, reading), about
        case _:
            return standard, about


def _noted(standard: Standard, reading: Reading) -> Standard:
    """Return a standard that says under which reading it is read."""
    said, old = reading.title, standard.reading
    if old is not None:
        said = Wording(f"{old.zh}；此处{said.zh}", f"{old.en}; here {said.en}")
    return evolve(standard, reading=said, read_under=(*standard.read_under, reading.key))


def _read(demand: Demand, reading: Reading) -> Demand:
    match demand, reading.change:
        case AnyOf(parts), Rejoined(joining):
            return _rejoined(parts, joining)
        case AllOf(parts) | AnyOf(parts), _:
            return type(demand)(tuple(_read(part, reading) for part in parts))
        case Test(), InsteadOf(fact, other):
            return _instead(demand, fact, other)
        case Test(fact, bound), Rounded(rounding) if fact.is_counted and _rate(demand) is not None:
            amount = bound.amount  # type: ignore[union-attr]  # it has a rate
            if isinstance(amount, Clamped):
                amount = evolve(amount, rate=evolve(amount.rate, rounding=rounding))
            elif isinstance(amount, Rate):
                amount = evolve(amount, rounding=rounding)
            return Test(fact, type(bound)(amount))  # type: ignore[arg-type]  # of its own class
        case _:
            return demand


def _rejoined(parts: tuple[Demand, ...], joining: Joining) -> Demand:
    match joining:
        case Joining.EITHER:
            return AnyOf(parts)
        case Joining.BOTH:
            return AllOf(parts)
        case Joining.FIRST:
            return parts[0]
        case Joining.SECOND:
            return parts[1]
        case _:  # pragma: no cover
            assert_never(joining)


def _instead(test: Test, fact: Fact, other: Fact) -> Test:
    """Return a test with one fact in the place of another, its numbers in the other's unit."""
    tested = other if test.fact == fact else test.fact

    def moved(quantity: Quantity) -> Quantity:
        return make(magnitude(quantity, test.fact.unit), tested.unit)

    def amount(given: Amount) -> Amount:
        match given:
            case Fixed(quantity):
                return Fixed(moved(quantity))
            case Rate(quantity, per, basis, rounding):
                if basis != fact:
                    return Rate(moved(quantity), per, basis, rounding)
                count = make(magnitude(per, basis.unit), other.unit)
                return Rate(moved(quantity), count, other, rounding)
            case Share(percent, of):
                return Share(percent, other if of == fact else of)
            case Clamped(rate, low, high):
                held = amount(rate)
                return Clamped(held, moved(low), moved(high)) if isinstance(held, Rate) else given
            case _:  # pragma: no cover
                assert_never(given)

    match test.bound:
        case Includes() | Only() as bound:
            return Test(tested, bound)
        case AtLeast() | AtMost() | Exactly() | About() as bound:
            return Test(tested, type(bound)(amount(bound.amount)))
        case _:  # pragma: no cover
            assert_never(test.bound)


def check_readings(
    subject: Subjects,
    policy_or_standards: PolicyOrStandards,
    *,
    on: date,
    about: Decimal | None = None,
    choices: Iterable[Choice] = CHOICES,
) -> tuple[Alternatives, ...]:
    """Test standards under every reading of what their texts leave open, one choice at a time.

    Args:
        subject: As for `check`.
        policy_or_standards: A policy, a standard, or several of either.
        on: The day asked about.
        about: The tolerance for "about", as for `check`, where it is not the choice that is varied.
        choices: The choices to be varied.

    Returns:
        By standard, then by choice, then by subject. What does not apply is left out,
        and so are standards whose texts leave none of the choices.

    Raises:
        As `check`.

    Example:
        >>> from community_governance.policies import ordos
        >>> known = {"permanent_households": 2000, "registered_households": 1500,
        ...          "working_premises_area": 540, "categories": ["city"]}
        >>> (found,) = check_readings(known, ordos.POLICY, on=date(2025, 12, 31))[:1]
        >>> found.choice.key, found.matters, [each.value for each in found.verdicts]
        ('whose-households', True, ['not-met', 'not-met', 'met'])
    """
    varied = tuple(choices)
    found: list[Alternatives] = []
    for standard in standards_in(policy_or_standards):
        for choice in choices_of(standard, varied):
            columns = [
                tuple(_findings(subject, standard, reading, on, about))
                for reading in choice.readings
            ]
            for findings in zip(*columns, strict=True):
                if all(each.verdict is Verdict.NOT_APPLICABLE for each in findings):
                    continue
                outcomes = map(Outcome, choice.readings, findings)
                found.append(
                    Alternatives(
                        choice=choice,
                        standard=standard,
                        subject=findings[0].subject,
                        outcomes=tuple(outcomes),
                    )
                )
    return tuple(found)


def _findings(
    subject: Subjects, standard: Standard, reading: Reading, on: date, about: Decimal | None
) -> Iterator[Finding]:
    match reading.change:
        case Counted(averaging) if averaging is Averaging.MEAN_OF_RATIOS:
            yield from check_mean_of_ratios(subject, _noted(standard, reading), on=on)
        case _:
            taken, tolerance = under(standard, reading, about)
            yield from check(subject, taken, on=on, about=tolerance)
