"""Conditions joined by and and or: what can hold together; and linear inequalities in fractions."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from community_governance.formulas import (
    ALWAYS,
    Every,
    Has,
    Is,
    Opaque,
    Some,
    Within,
    cases,
    is_possible,
    opposite,
    words_of,
)
from community_governance.inequalities import Inequality, at_least, can_hold, solution
from community_governance.model.facts import LEGAL_ADVISER, PLAQUES, STAFF
from community_governance.model.vocabulary import CITY, RURAL, URBAN, VILLAGE, Wording

SOME = Opaque(Wording("某条件", "a condition"))
NEVER = Some(())


def above(fact: object, number: int, *, is_strict: bool = False) -> Inequality:
    return at_least([(fact, Fraction(1))], Fraction(number), is_strict=is_strict)


def below(fact: object, number: int, *, is_strict: bool = False) -> Inequality:
    return at_least([(fact, Fraction(-1))], Fraction(-number), is_strict=is_strict)


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ([ALWAYS], True),
        ([NEVER], False),
        ([above(STAFF, 3), below(STAFF, 3)], True),
        ([above(STAFF, 3), below(STAFF, 3, is_strict=True)], False),
        ([below(STAFF, 0, is_strict=True)], False),  # nothing is less than zero
        ([above(LEGAL_ADVISER, 2)], False),  # it is there or not
        ([SOME, opposite(SOME)], False),
        ([Is(CITY), Is(URBAN)], True),
        ([Is(CITY), Is(URBAN, holds=False)], False),
        ([Is(CITY), Is(RURAL)], False),
        ([Is(CITY), Is(VILLAGE)], False),
        ([Is(CITY, holds=False), Is(URBAN)], True),
        ([Has(PLAQUES, "a"), Has(PLAQUES, "a", holds=False)], False),
        ([Has(PLAQUES, "a"), Within(PLAQUES, frozenset("b"))], False),
        ([Within(PLAQUES, frozenset("ab")), Within(PLAQUES, frozenset("a"), holds=False)], True),
        ([Within(PLAQUES, frozenset("a")), Within(PLAQUES, frozenset("a"), holds=False)], False),
        (
            [
                Within(PLAQUES, frozenset("ab")),
                Within(PLAQUES, frozenset("a"), holds=False),
                Has(PLAQUES, "b", holds=False),
            ],
            False,
        ),
        ([Some((NEVER, Is(CITY))), Is(RURAL)], False),
        ([Some((Is(RURAL), Is(CITY))), Is(RURAL)], True),
    ],
)
def test_what_can_hold_together(conditions: list[object], expected: bool) -> None:
    assert is_possible(*conditions) is expected  # type: ignore[arg-type]


def test_of_words_the_fewest_are_named_that_will_do() -> None:
    (case,) = cases(Has(PLAQUES, "a"), Within(PLAQUES, frozenset("a"), holds=False))
    assert words_of(case, PLAQUES) == ("a", "other_0")
    (case,) = cases(Within(PLAQUES, frozenset(["other_0"]), holds=False))
    assert words_of(case, PLAQUES) == ("other_1",)
    (case,) = cases(Within(PLAQUES, frozenset("a")))
    assert words_of(case, PLAQUES) == ()


def test_cases_leave_nothing_out_and_drop_what_cannot_be() -> None:
    formula = Every((Some((Is(CITY), Is(RURAL))), Some((above(STAFF, 3), below(STAFF, 1)))))
    assert len(list(cases(formula))) == 4
    assert len(list(cases(formula, Is(URBAN)))) == 2
    # What holds already is no choice any more.
    assert len(list(cases(Is(CITY), Some((Is(CITY), Is(RURAL)))))) == 1


def test_the_opposite_of_the_opposite_is_the_same() -> None:
    parts = (Is(CITY), Has(PLAQUES, "a"), above(STAFF, 3), SOME, Within(PLAQUES, frozenset("a")))
    for formula in (Every(parts), Some(parts)):
        assert opposite(opposite(formula)) == formula
        assert not is_possible(formula, opposite(formula))


# --- inequalities ---

NAMES = ("x", "y", "z")
NUMBERS = st.integers(-4, 4).map(Fraction)


@st.composite
def inequalities(draw: st.DrawFn) -> Inequality:
    terms = [(name, draw(NUMBERS)) for name in draw(st.sets(st.sampled_from(NAMES), min_size=1))]
    return at_least(terms, draw(NUMBERS), is_strict=draw(st.booleans()))


def holds(inequality: Inequality, at: dict[str, Fraction]) -> bool:
    total = sum((factor * at[str(name)] for name, factor in inequality.terms), Fraction(0))
    return total > inequality.least if inequality.is_strict else total >= inequality.least


@given(system=st.lists(inequalities(), max_size=5), point=st.tuples(*[st.integers(0, 6)] * 3))
@settings(max_examples=200)
def test_what_holds_somewhere_can_hold(system: list[Inequality], point: tuple[int, ...]) -> None:
    at = {name: Fraction(number) for name, number in zip(NAMES, point, strict=True)}
    if all(holds(each, at) for each in system):
        assert can_hold(system)


@given(system=st.lists(inequalities(), max_size=5), whole=st.sets(st.sampled_from(NAMES)))
@settings(max_examples=200)
def test_a_solution_solves(system: list[Inequality], whole: set[str]) -> None:
    found = solution(system, whole)
    if found is None:
        return
    at = dict.fromkeys(NAMES, Fraction(0)) | {str(name): value for name, value in found.items()}
    assert all(holds(each, at) for each in system)
    assert all(value >= 0 for value in at.values())
    assert all(at[name].denominator == 1 for name in whole)
    assert can_hold(system)


@given(system=st.lists(inequalities(), max_size=4))
def test_an_inequality_or_its_opposite_can_hold(system: list[Inequality]) -> None:
    for each in system:
        assert each.negated.negated == each
        if can_hold(system):
            others = [other for other in system if other != each]
            assert can_hold([*others, each]) or can_hold([*others, each.negated])


def test_an_inequality_has_one_form() -> None:
    two = at_least([("x", Fraction(2)), ("y", Fraction(-4))], Fraction(6))
    assert two == at_least([("y", Fraction(-2)), ("x", Fraction(1))], Fraction(3))
    nothing = at_least([("x", Fraction(1)), ("x", Fraction(-1))], Fraction(1))
    assert (nothing.terms, nothing.is_plainly_false) == ((), True)
    assert at_least([], Fraction(0), is_strict=True).is_plainly_false
    assert not at_least([], Fraction(0)).is_plainly_false


def test_numbers_that_read_well_come_first() -> None:
    per_hundred = at_least([("area", Fraction(1)), ("homes", Fraction(-1, 4))], Fraction(0))
    fewer = at_least(
        [("area", Fraction(-1)), ("homes", Fraction(3, 10))], Fraction(0), is_strict=True
    )
    found = solution([per_hundred, fewer], whole=["homes"], first=["homes"])
    assert found is not None
    assert found["homes"] == 2000
    assert found["area"] == 500
    assert solution([above("x", 3, is_strict=True), below("x", 4, is_strict=True)], ["x"]) is None
    found = solution([above("x", 3, is_strict=True), below("x", 4, is_strict=True)])
    assert found is not None
    assert 3 < found["x"] < 4
    assert solution([above("x", 3), below("x", 2)]) is None
    small = solution([above("x", 0, is_strict=True), below("x", 1, is_strict=True)])
    assert small == {"x": Fraction(1, 10)}
