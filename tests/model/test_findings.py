"""Findings: the numbers of several tests taken together, and what a finding goes by."""

import pickle
from datetime import date
from decimal import Decimal

import pytest

from community_governance.checks import check
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.community import Community
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Rate,
    Test,
)
from community_governance.model.facts import (
    HOUSEHOLDS,
    PERMANENT_RESIDENTS,
    PLAQUES,
    STAFF,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.findings import Finding, Reason, ReasonCode, Verdict
from community_governance.model.parts import Grid
from community_governance.model.standards import Standard, Subject
from community_governance.model.vocabulary import CENTER_PLAQUE, PARTY_PLAQUE
from community_governance.needs import requirements
from community_governance.policies import loudi
from community_governance.units import (
    Range,
    households,
    persons,
    square_meters,
    workers,
)

ON = date(2025, 12, 31)
AREA = WORKING_PREMISES_AREA
PER_HUNDRED = Rate(square_meters(50), households(100), HOUSEHOLDS)
IN_ALL = Fixed(square_meters(500))


def asked(demand: Demand, subject: Subject = Subject.COMMUNITY) -> Standard:
    """Return a synthetic standard that asks this."""
    return Standard(
        key="asked", subject=subject, demand=demand, citations=(DOCUMENT.cite("一(一)"),)
    )


def found(demand: Demand, known: dict[Fact, object]) -> Finding:
    """Return the one finding of a demand on a plain mapping of facts."""
    return check(known, asked(demand), on=ON)[0]


@pytest.mark.parametrize(
    ("verdict", "falls_short"),
    [
        (Verdict.MET, False),
        (Verdict.NOT_MET, True),
        (Verdict.NOT_YET_DUE, True),
        (Verdict.UNDETERMINED, False),
        (Verdict.NOT_APPLICABLE, False),
    ],
)
def test_what_is_missing_falls_short_due_or_not(verdict: Verdict, falls_short: bool) -> None:
    assert verdict.falls_short is falls_short


def test_the_numbers_of_one_test_are_those_of_the_finding() -> None:
    """2,000 households at 50 m² per hundred ask for 1,000 m²; 540 m² are there."""
    finding = found(Test(AREA, AtLeast(PER_HUNDRED)), {AREA: 540, HOUSEHOLDS: 2000})
    assert finding.numbers == (540, 1000, 460)
    assert (finding.measured, finding.required, finding.shortfall) == (
        square_meters(540),
        square_meters(1000),
        square_meters(460),
    )
    assert (finding.fact, finding.unit) == (AREA, "m²")
    assert (finding.parts[0].basis, finding.parts[0].unit) == (2000, "m²")


@pytest.mark.parametrize(
    ("join", "bound", "hh", "have", "numbers"),
    [
        # all of: the greater is what is asked, and the greater gap what is missing
        (AllOf, AtLeast, 2000, 540, (540, 1000, 460)),
        (AllOf, AtLeast, 800, 450, (450, 500, 50)),
        (AllOf, AtLeast, 800, 500, (500, 500, 0)),
        # any of: the smaller is enough
        (AnyOf, AtLeast, 2000, 400, (400, 500, 100)),
        (AnyOf, AtLeast, 800, 390, (390, 400, 10)),
        (AnyOf, AtLeast, 800, 400, (400, 400, 0)),
        # of upper bounds the other way round
        (AllOf, AtMost, 800, 450, (450, 400, 50)),
        (AllOf, AtMost, 2000, 450, (450, 500, 0)),
        (AnyOf, AtMost, 800, 450, (450, 500, 0)),
        (AnyOf, AtMost, 800, 520, (520, 500, 20)),
    ],
)
def test_tests_that_ask_the_same_of_one_fact_have_one_number(
    join: type[AllOf | AnyOf],
    bound: type[AtLeast | AtMost],
    hh: int,
    have: int,
    numbers: tuple[int, int, int],
) -> None:
    demand = join((Test(AREA, bound(PER_HUNDRED)), Test(AREA, bound(IN_ALL))))
    finding = found(demand, {AREA: have, HOUSEHOLDS: hh})
    assert finding.numbers == numbers
    assert finding.verdict is (Verdict.NOT_MET if numbers[2] else Verdict.MET)


@pytest.mark.parametrize(
    ("bound", "have", "surplus"),
    [
        (AtLeast, 540, 140),
        (AtLeast, 400, 0),  # exactly what is asked
        (AtLeast, 399, None),
        (AtMost, 390, 10),
        (AtMost, 401, None),
        (Exactly, 400, None),
        (AtLeast, Range(540, 600), None),
        (AtLeast, None, None),
    ],
)
def test_what_is_there_beyond_what_is_asked_is_the_surplus(
    bound: type[AtLeast | AtMost | Exactly], have: object, surplus: int | None
) -> None:
    finding = found(Test(AREA, bound(Fixed(square_meters(400)))), {AREA: have})
    assert finding.surplus == (None if surplus is None else square_meters(surplus))


def test_a_set_of_words_has_no_surplus() -> None:
    finding = found(Test(PLAQUES, Includes((PARTY_PLAQUE,))), {PLAQUES: ["party_organization"]})
    assert (finding.verdict, finding.surplus) == (Verdict.MET, None)


def test_a_part_that_cannot_be_reckoned_leaves_the_whole_without_a_number() -> None:
    demand = AllOf((Test(AREA, AtLeast(PER_HUNDRED)), Test(AREA, AtLeast(IN_ALL))))
    finding = found(demand, {AREA: 540})
    assert finding.numbers == (540, None, None)
    assert finding.verdict is Verdict.UNDETERMINED
    assert (finding.required, finding.shortfall) == (None, None)


def test_a_range_has_its_place_among_the_numbers() -> None:
    """With 100 to 200 households 50 to 100 m² are asked by the one test, 500 m² by the other."""
    demand = AllOf((Test(AREA, AtLeast(PER_HUNDRED)), Test(AREA, AtLeast(IN_ALL))))
    finding = found(demand, {AREA: 40, HOUSEHOLDS: Range(100, 200)})
    assert finding.numbers.required == 500
    assert finding.numbers.shortfall == 460
    lower = found(demand, {AREA: 40, HOUSEHOLDS: Range(None, 200)})
    assert lower.numbers.required == 500


def test_a_range_is_read_as_it_is() -> None:
    finding = found(Test(AREA, AtLeast(PER_HUNDRED)), {AREA: 40, HOUSEHOLDS: Range(100, 200)})
    assert isinstance(finding.required, Range)
    assert [finding.required.low, finding.required.high] == [50, 100]
    assert isinstance(finding.shortfall, Range)
    assert [finding.shortfall.low, finding.shortfall.high] == [10, 60]


@pytest.mark.parametrize(
    "demand",
    [
        # different facts have no sum
        AnyOf((Test(AREA, AtLeast(IN_ALL)), Test(STAFF, AtLeast(Fixed(workers(5)))))),
        # an upper and a lower bound have no one number
        AllOf((Test(AREA, AtLeast(IN_ALL)), Test(AREA, AtMost(Fixed(square_meters(900)))))),
        AllOf((Test(AREA, About(IN_ALL)), Test(AREA, About(PER_HUNDRED)))),
        # nor have joins of joins
        AllOf(
            (
                Test(AREA, AtLeast(IN_ALL)),
                AnyOf((Test(AREA, AtLeast(IN_ALL)), Test(AREA, AtLeast(PER_HUNDRED)))),
            )
        ),
    ],
)
def test_tests_that_ask_different_things_have_no_number_together(demand: Demand) -> None:
    finding = found(demand, {AREA: 540, HOUSEHOLDS: 2000, STAFF: 4})
    assert finding.numbers == (None, None, None)
    assert (finding.measured, finding.required, finding.shortfall) == (None, None, None)
    assert [part.required is None for part in finding.parts] == [False] * len(finding.parts)


def test_a_finding_about_several_facts_has_no_unit() -> None:
    demand = AnyOf((Test(AREA, AtLeast(IN_ALL)), Test(STAFF, AtLeast(Fixed(workers(5))))))
    finding = found(demand, {AREA: 540})
    assert (finding.fact, finding.unit) == (None, None)


def test_words_are_counted() -> None:
    demand = Test(PLAQUES, Includes((PARTY_PLAQUE, CENTER_PLAQUE)))
    finding = found(demand, {PLAQUES: ["party_organization", "bank"]})
    assert finding.numbers == (1, 2, 1)
    assert finding.reason == Reason(ReasonCode.MISSES, items=("service_center",))


def test_a_finding_goes_by_policy_standard_subject_and_reading() -> None:
    grid_size = loudi.POLICY.standard("grid-size")
    community = Community(key="hope", households=400, grids=[Grid(key="g1", households=200)])
    plain = check(community, grid_size, on=ON)[0]
    read = check(community, grid_size.read_as(Subject.COMMUNITY), on=ON)[0]
    assert plain.key == ("loudi", "grid-size", "hope/g1", "")
    assert read.key == ("loudi", "grid-size", "hope", "grid-as-community")
    assert (plain.subject_key, plain.path) == ("hope/g1", "$.grids[0]")
    assert (read.subject_key, read.path) == ("hope", "$")


def test_findings_and_their_parts_survive_pickle() -> None:
    finding = found(Test(AREA, AtLeast(PER_HUNDRED)), {AREA: 540, HOUSEHOLDS: Range(1, 2)})
    again = pickle.loads(pickle.dumps(finding))
    assert (again, hash(again)) == (finding, hash(finding))
    assert again.parts[0].test == finding.parts[0].test


# --- requirements ---


def test_a_requirement_names_what_it_cannot_be_reckoned_without() -> None:
    demand = Test(AREA, AtLeast(PER_HUNDRED))
    (unknown,) = requirements({STAFF: 3}, asked(demand), on=ON)
    (known,) = requirements({HOUSEHOLDS: 2000}, asked(demand), on=ON)
    assert (unknown.required, unknown.missing) == (None, (HOUSEHOLDS,))
    assert (known.required, known.missing) == (square_meters(1000), ())


def test_a_requirement_of_people_is_whole() -> None:
    demand = Test(STAFF, AtLeast(Rate(workers(18), persons(10000), PERMANENT_RESIDENTS)))
    (row,) = requirements({PERMANENT_RESIDENTS: 6000}, asked(demand), on=ON)
    assert row.required == workers(11)  # 10.8
    assert row.parts[0].required == Decimal(11)
