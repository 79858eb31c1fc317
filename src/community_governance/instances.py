"""Cases in point: communities in round numbers for which conditions hold, as `check` sees them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from community_governance.compiling import Known, compile_demand
from community_governance.formulas import (
    Case,
    Formula,
    Has,
    Is,
    Opaque,
    Within,
    cases,
    inequalities,
    words_of,
)
from community_governance.inequalities import solution
from community_governance.model.community import FactValue, Stated
from community_governance.model.facts import Fact, FactKind
from community_governance.model.findings import Verdict
from community_governance.model.relations import Example
from community_governance.model.standards import Standard, Subject
from community_governance.model.vocabulary import CATEGORY_WORDS, Category, Word
from community_governance.units import Quantity, exact, make

__all__ = ["example", "leaves_unbroken"]


def leaves_unbroken(case: Example, standard: Standard) -> bool | None:
    """Return whether a case does not break a standard as `check` sees it, or None where open."""
    covered = standard.applies_to.covers(case.categories)
    if covered is False:
        return True
    if covered is None or standard.condition is not None:
        return None
    with exact():
        verdict, _, _ = compile_demand(standard.demand)(_values(case), None)
    return {Verdict.MET: True, Verdict.NOT_MET: False}.get(verdict)


def _values(case: Example) -> dict[str, Known]:
    return {each.fact.key: _plain(each.value) for each in case.stated}


def _plain(value: FactValue) -> Known:
    if isinstance(value, Quantity):
        return value.magnitude
    return int(value) if isinstance(value, bool) else value


def example(
    *formulas: Formula,
    subject: Subject,
    unbroken_by: Iterable[Standard] = (),
    broken: Iterable[Standard] = (),
) -> Example | None:
    """Return a case for which formulas hold, in round numbers, or None where none is found.

    Args:
        formulas: What must hold.
        subject: Of what kind it is to be.
        unbroken_by: Standards that it must be seen not to break.
        broken: Standards that it must be seen to break.
    """
    kept, lost = tuple(unbroken_by), tuple(broken)
    for case in cases(*formulas):
        found = _of(case)
        if (
            found is not None
            and all(leaves_unbroken(found, each) is True for each in kept)
            and all(leaves_unbroken(found, each) is False for each in lost)
        ):
            return evolve(found, subject=subject, words=_words(found, (*kept, *lost)))
    return None


def _words(found: Example, standards: Iterable[Standard]) -> tuple[Word, ...]:
    """Return the words of standards that stand in a case."""
    tests = (test for standard in standards for test in standard.tests)
    items = (item for test in tests for item in getattr(test.bound, "items", ()))
    keys = {key for each in found.stated if isinstance(each.value, tuple) for key in each.value}
    return tuple(dict.fromkeys(item for item in items if item.key in keys))


def _of(case: Case) -> Example | None:
    if any(isinstance(each, Opaque) and each.holds for each in case):
        return None
    system = inequalities(case)
    facts = [fact for each in system for fact, _ in each.terms if isinstance(fact, Fact)]
    bases = [fact for fact in facts if fact.unit in ("household", "person")]
    numbers = solution(system, [fact for fact in facts if fact.is_whole], bases)
    categories = _categories(case)
    if numbers is None or categories is None:
        return None
    stated = [
        Stated(fact, _value(fact, number))
        for fact, number in numbers.items()
        if isinstance(fact, Fact)
    ]
    worded = dict.fromkeys(each.fact for each in case if isinstance(each, Has | Within))
    stated += [Stated(fact, words_of(case, fact) or ()) for fact in worded]
    return Example(stated, categories)


def _value(fact: Fact, number: Fraction) -> FactValue:
    match fact.kind:
        case FactKind.FLAG:
            return bool(number)
        case FactKind.COUNT:
            return int(number)
        case _:
            with exact():
                return make(Decimal(number.numerator) / Decimal(number.denominator), fact.unit)


def _categories(case: Case) -> tuple[Category, ...] | None:
    """Return categories that say what a case says: those that hold, and ones that rule out others.

    None where a category cannot be ruled out by stating another.
    """
    found = [each.category for each in case if isinstance(each, Is) and each.holds]
    barred = [each.category for each in case if isinstance(each, Is) and not each.holds]
    for denied in barred:
        if any(each.is_apart_from(denied) for each in found):
            continue
        fitting = (
            each
            for each in reversed(CATEGORY_WORDS)
            if each.is_apart_from(denied)
            and not any(each.is_apart_from(other) for other in found)
            and not any(each.is_within(other) for other in barred)
        )
        chosen = next(fitting, None)
        if chosen is None:
            return None
        found.append(chosen)
    narrowest = (each for each in found if not any(o != each and o.is_within(each) for o in found))
    return tuple(dict.fromkeys(narrowest))
