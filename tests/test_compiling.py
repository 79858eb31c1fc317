"""Demands as functions over facts: at the line, over ranges, over words, and joined."""

import itertools
from collections.abc import Mapping
from decimal import Decimal, localcontext

import pytest
from attrs import evolve

from community_governance.compiling import Known, compile_demand, find
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Rounding,
    Share,
    Test,
)
from community_governance.model.facts import (
    COMMUNITY_WORKERS,
    HOUSEHOLDS,
    OFFICE_AREA,
    PERMANENT_HOUSEHOLDS,
    PERMANENT_RESIDENTS,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    REGISTERED_HOUSEHOLDS,
    STAFF,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.findings import Number, Part, Reason, ReasonCode, Verdict
from community_governance.model.vocabulary import CENTER_PLAQUE, COMMITTEE_PLAQUE, PARTY_PLAQUE
from community_governance.units import (
    Quantity,
    Range,
    exact,
    households,
    persons,
    square_kilometers,
    square_meters,
    workers,
)

MET, NOT_MET, OPEN = Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED
AREA = WORKING_PREMISES_AREA
PER_HUNDRED = Rate(square_meters(30), households(100), HOUSEHOLDS)
STAFFING = Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))


def outcome(
    demand: Demand, values: Mapping[Fact, Known], about: str | None = None
) -> tuple[Verdict, Reason, tuple[Part, ...]]:
    """Return what a demand comes to, in the context that its callers enter."""
    tolerance = None if about is None else Decimal(about)
    with exact():
        return compile_demand(demand)({fact.key: each for fact, each in values.items()}, tolerance)


def one(
    fact: Fact, bound: Bound, values: Mapping[Fact, Known], about: str | None = None
) -> tuple[Verdict, ReasonCode, Number | None, Number | None]:
    """Return verdict, reason, required and shortfall of a single test."""
    verdict, reason, (part,) = outcome(Test(fact, bound), values, about)
    assert (part.verdict, part.reason) == (verdict, reason)
    return verdict, reason.code, part.required, part.shortfall


def dec(text: str) -> Decimal:
    """Return a decimal."""
    return Decimal(text)


# --- how a count is made whole ---


@pytest.mark.parametrize(
    ("rounding", "households_", "required"),
    [
        (None, 1500, 8),
        (Rounding.UP, 1401, 8),
        (Rounding.DOWN, 1599, 7),
        (Rounding.DOWN, 1600, 8),
        (Rounding.NEAREST, 1499, 7),
        (Rounding.NEAREST, 1500, 8),
        (Rounding.NONE, 1500, "7.5"),
        # held between 5 and 9 after it is made whole
        (Rounding.DOWN, 1199, 5),
        (Rounding.NONE, 1900, 9),
    ],
)
def test_a_count_is_made_whole_as_its_rate_says(
    rounding: Rounding | None, households_: int, required: int | str
) -> None:
    staffing = evolve(STAFFING, rate=evolve(STAFFING.rate, rounding=rounding))
    for have in range(4, 11):
        short = max(dec(str(required)) - have, dec("0"))
        verdict = NOT_MET if short else MET
        found = one(STAFF, AtLeast(staffing), {STAFF: have, HOUSEHOLDS: households_})
        assert (found[0], found[2], found[3]) == (verdict, dec(str(required)), short)


@pytest.mark.parametrize(
    ("bound", "have", "required", "verdict"),
    [
        (AtLeast, 2, 3, NOT_MET),  # a fifth of 11 is 2.2
        (AtLeast, 3, 3, MET),
        (AtMost, 2, 2, MET),
        (AtMost, 3, 2, NOT_MET),
    ],
)
def test_a_share_of_a_count_is_made_whole_up_and_under_a_ceiling_down(
    bound: type[AtLeast | AtMost], have: int, required: int, verdict: Verdict
) -> None:
    fifth = bound(Share(dec("20"), COMMUNITY_WORKERS))
    found = one(STAFF, fifth, {STAFF: have, COMMUNITY_WORKERS: 11})
    assert (found[0], found[2]) == (verdict, dec(str(required)))


def test_a_rate_of_nothing_that_is_held_above_nothing_asks_for_the_low_end() -> None:
    """Of a range without an end too: nothing times no end is nothing."""
    nothing = Clamped(Rate(workers(0), households(200), HOUSEHOLDS), workers(5), workers(9))
    for basis in (Range(0, 100), Range(0, None), Range(None, None)):
        found = one(STAFF, AtLeast(nothing), {STAFF: Range(4, 4), HOUSEHOLDS: basis})
        assert found == (NOT_MET, ReasonCode.MISSES, dec("5"), dec("1"))


# --- plain numbers ---


@pytest.mark.parametrize(
    ("fact", "bound", "values", "required", "shortfall"),
    [
        # 2,000 households at 30 m² per hundred: 600 m²
        (AREA, AtLeast(PER_HUNDRED), {AREA: dec("600"), HOUSEHOLDS: 2000}, 600, 0),
        (AREA, AtLeast(PER_HUNDRED), {AREA: dec("600.0001"), HOUSEHOLDS: 2000}, 600, 0),
        (AREA, AtLeast(PER_HUNDRED), {AREA: dec("599.9999"), HOUSEHOLDS: 2000}, 600, "0.0001"),
        (AREA, AtLeast(PER_HUNDRED), {AREA: dec("540"), HOUSEHOLDS: 2000}, 600, 60),
        (AREA, AtLeast(PER_HUNDRED), {AREA: dec("0"), HOUSEHOLDS: 0}, 0, 0),
        (AREA, AtLeast(PER_HUNDRED), {AREA: dec("0.3"), HOUSEHOLDS: 1}, "0.3", 0),
        # a fixed amount, in another unit than that of its fact
        (AREA, AtLeast(Fixed(square_kilometers("0.0004"))), {AREA: dec("399")}, 400, 1),
        (AREA, AtLeast(Fixed(square_meters(400))), {AREA: dec("400")}, 400, 0),
        # at most: the line itself is allowed, beyond it is too much
        (AREA, AtMost(Fixed(square_meters(400))), {AREA: dec("400")}, 400, 0),
        (AREA, AtMost(Fixed(square_meters(400))), {AREA: dec("400.5")}, 400, "0.5"),
        # a fifth of 90 m² of public space is 18 m²
        (
            OFFICE_AREA, AtMost(Share(dec("20"), PUBLIC_SPACE_AREA)),
            {OFFICE_AREA: dec("18"), PUBLIC_SPACE_AREA: dec("90")}, 18, 0,
        ),
        (
            OFFICE_AREA, AtMost(Share(dec("20"), PUBLIC_SPACE_AREA)),
            {OFFICE_AREA: dec("18.0001"), PUBLIC_SPACE_AREA: dec("90")}, 18, "0.0001",
        ),
        # exactly, too little and too much
        (AREA, Exactly(Fixed(square_meters(400))), {AREA: dec("400")}, 400, 0),
        (AREA, Exactly(Fixed(square_meters(400))), {AREA: dec("399.5")}, 400, "0.5"),
        (AREA, Exactly(Fixed(square_meters(400))), {AREA: dec("401")}, 400, 1),
        # one worker per 200 households, 5 to 9: people come whole
        (STAFF, AtLeast(STAFFING), {STAFF: 5, HOUSEHOLDS: 200}, 5, 0),
        (STAFF, AtLeast(STAFFING), {STAFF: 5, HOUSEHOLDS: 1000}, 5, 0),
        (STAFF, AtLeast(STAFFING), {STAFF: 5, HOUSEHOLDS: 1001}, 6, 1),
        (STAFF, AtLeast(STAFFING), {STAFF: 8, HOUSEHOLDS: 2000}, 9, 1),
        (STAFF, AtLeast(STAFFING), {STAFF: 9, HOUSEHOLDS: 100000}, 9, 0),
        # 18 per 10,000 residents: 10.8 of 6,000, so 11
        (
            STAFF, AtLeast(Rate(workers(18), persons(10000), PERMANENT_RESIDENTS)),
            {STAFF: 10, PERMANENT_RESIDENTS: 6000}, 11, 1,
        ),
        (STAFF, AtLeast(Fixed(Quantity("4.5", "worker"))), {STAFF: 5}, 5, 0),
        # of a ceiling they come whole too: at most 1 per 200 of 250 households are 1
        (
            STAFF, AtMost(Rate(workers(1), households(200), HOUSEHOLDS)),
            {STAFF: 1, HOUSEHOLDS: 250}, 1, 0,
        ),
        (
            STAFF, AtMost(Rate(workers(1), households(200), HOUSEHOLDS)),
            {STAFF: 2, HOUSEHOLDS: 250}, 1, 1,
        ),
        (STAFF, AtMost(Fixed(Quantity("4.5", "worker"))), {STAFF: 4}, 4, 0),
    ],
)  # fmt: skip
def test_who_has_what_is_asked_meets_it(
    fact: Fact,
    bound: Bound,
    values: Mapping[Fact, Known],
    required: int | str,
    shortfall: int | str,
) -> None:
    verdict, code = (NOT_MET, ReasonCode.MISSES) if shortfall else (MET, ReasonCode.MEETS)
    assert one(fact, bound, values) == (verdict, code, Decimal(required), Decimal(shortfall))


def test_a_rate_that_does_not_come_out_even_is_compared_before_it_is_divided() -> None:
    """7 m² per 300 households: of 100 households 2.333… m²."""
    bound = AtLeast(Rate(square_meters(7), households(300), HOUSEHOLDS))
    verdict, _, required, shortfall = one(AREA, bound, {AREA: dec("2.3333"), HOUSEHOLDS: 100})
    assert verdict is NOT_MET
    assert required == Decimal(f"2.{'3' * 49}")
    assert isinstance(shortfall, Decimal)
    assert Decimal("0.00003333") < shortfall < Decimal("0.00003334")
    assert one(AREA, bound, {AREA: dec("2.3334"), HOUSEHOLDS: 100})[0] is MET
    assert one(AREA, bound, {AREA: dec("7"), HOUSEHOLDS: 300}) == (MET, ReasonCode.MEETS, 7, 0)


@pytest.mark.parametrize(
    ("have", "about", "verdict", "code", "shortfall"),
    [
        # without a tolerance only the exact number is known to do
        ("200", None, MET, ReasonCode.MEETS, "0"),
        ("201", None, OPEN, ReasonCode.NO_TOLERANCE, None),
        ("100", None, OPEN, ReasonCode.NO_TOLERANCE, None),
        # with 10 percent, the line included
        ("180", "0.1", MET, ReasonCode.MEETS, "0"),
        ("220", "0.1", MET, ReasonCode.MEETS, "0"),
        ("179", "0.1", NOT_MET, ReasonCode.MISSES, "1"),
        ("222", "0.1", NOT_MET, ReasonCode.MISSES, "2"),
        ("200", "0", MET, ReasonCode.MEETS, "0"),
        ("201", "0", NOT_MET, ReasonCode.MISSES, "1"),
        ("0", "1", MET, ReasonCode.MEETS, "0"),
        ("400", "1", MET, ReasonCode.MEETS, "0"),
        ("401", "1", NOT_MET, ReasonCode.MISSES, "1"),
    ],
)
def test_about_needs_a_tolerance(
    have: str, about: str | None, verdict: Verdict, code: ReasonCode, shortfall: str | None
) -> None:
    missing = None if shortfall is None else Decimal(shortfall)
    bound = About(Fixed(households(200)))
    assert one(HOUSEHOLDS, bound, {HOUSEHOLDS: int(have)}, about) == (verdict, code, 200, missing)


# --- ranges ---


@pytest.mark.parametrize(
    ("have", "basis", "verdict", "code"),
    [
        # 30 m² per 100 households
        (Range(600, 700), 2000, MET, ReasonCode.MEETS),
        (Range(600, None), 2000, MET, ReasonCode.MEETS),
        (Range(500, 599), 2000, NOT_MET, ReasonCode.MISSES),
        (Range(None, 599), 2000, NOT_MET, ReasonCode.MISSES),
        (Range(599, 600), 2000, OPEN, ReasonCode.RANGE_STRADDLES),
        (Range(None, 600), 2000, OPEN, ReasonCode.RANGE_STRADDLES),
        (Range(None, None), 2000, OPEN, ReasonCode.RANGE_STRADDLES),
        (dec("600"), Range(1000, 2000), MET, ReasonCode.MEETS),
        (dec("599"), Range(1000, 2000), OPEN, ReasonCode.RANGE_STRADDLES),
        (dec("299"), Range(1000, 2000), NOT_MET, ReasonCode.MISSES),
        (dec("299"), Range(1000, None), NOT_MET, ReasonCode.MISSES),
        (dec("300"), Range(1000, None), OPEN, ReasonCode.RANGE_STRADDLES),
        (dec("600"), Range(None, 2000), MET, ReasonCode.MEETS),
        (dec("599"), Range(None, 2000), OPEN, ReasonCode.RANGE_STRADDLES),
        (Range(600, 700), Range(1900, 2000), MET, ReasonCode.MEETS),
        (Range(400, 569), Range(1900, 2000), NOT_MET, ReasonCode.MISSES),
        (Range(400, 570), Range(1900, 2000), OPEN, ReasonCode.RANGE_STRADDLES),
    ],
)
def test_a_range_is_judged_by_its_ends(
    have: Known, basis: Known, verdict: Verdict, code: ReasonCode
) -> None:
    found = one(AREA, AtLeast(PER_HUNDRED), {AREA: have, HOUSEHOLDS: basis})
    assert found[:2] == (verdict, code)


def test_what_is_asked_of_a_range_is_a_range() -> None:
    found = one(AREA, AtLeast(PER_HUNDRED), {AREA: dec("100"), HOUSEHOLDS: Range(1000, 2000)})
    assert found == (NOT_MET, ReasonCode.MISSES, Range(300, 600), Range(200, 500))
    found = one(AREA, AtLeast(PER_HUNDRED), {AREA: Range(90, 100), HOUSEHOLDS: 1000})
    assert found == (NOT_MET, ReasonCode.MISSES, 300, Range(200, 210))
    found = one(AREA, AtLeast(PER_HUNDRED), {AREA: dec("100"), HOUSEHOLDS: Range(1000, None)})
    assert found == (NOT_MET, ReasonCode.MISSES, Range(300, None), Range(200, None))
    found = one(AREA, AtLeast(PER_HUNDRED), {AREA: dec("700"), HOUSEHOLDS: Range(None, 2000)})
    assert found == (MET, ReasonCode.MEETS, Range(None, 600), 0)


def test_a_range_of_one_number_is_that_number() -> None:
    found = one(AREA, AtLeast(PER_HUNDRED), {AREA: Range(540, 540), HOUSEHOLDS: Range(2000, 2000)})
    assert found == (NOT_MET, ReasonCode.MISSES, 600, 60)


@pytest.mark.parametrize("about", [None, "1"])
def test_nothing_of_an_unknown_number_is_nothing(about: str | None) -> None:
    """Nought per cent of what has no upper end, and a tolerance of all of it, are no exceptions."""
    share = AtMost(Share(dec("0"), PUBLIC_SPACE_AREA))
    open_end: dict[Fact, Known] = {OFFICE_AREA: dec("3"), PUBLIC_SPACE_AREA: Range(100, None)}
    assert one(OFFICE_AREA, share, open_end, about) == (NOT_MET, ReasonCode.MISSES, 0, 3)
    nothing = AtLeast(Rate(square_meters(0), households(100), HOUSEHOLDS))
    known: dict[Fact, Known] = {AREA: dec("3"), HOUSEHOLDS: Range(100, None)}
    assert one(AREA, nothing, known, about)[0] is MET
    _, _, (part,) = outcome(Test(AREA, nothing), {HOUSEHOLDS: Range(None, None)}, about)
    assert part.required == 0
    vague = one(AREA, About(PER_HUNDRED), {AREA: dec("3"), HOUSEHOLDS: Range(None, 100)}, about)
    assert vague[0] is OPEN


@pytest.mark.parametrize(
    ("have", "verdict", "shortfall"),
    [
        (Range(300, 400), MET, 0),
        (Range(401, 410), NOT_MET, Range(1, 10)),
        (Range(401, None), NOT_MET, Range(1, None)),
        (Range(400, 401), OPEN, None),
        (Range(None, 400), MET, 0),
    ],
)
def test_too_much_is_a_range_as_well(
    have: Range, verdict: Verdict, shortfall: Number | None
) -> None:
    found = one(AREA, AtMost(Fixed(square_meters(400))), {AREA: have})
    assert (found[0], found[3]) == (verdict, shortfall)


@pytest.mark.parametrize(
    ("have", "about", "verdict", "code"),
    [
        (Range(200, 200), None, MET, ReasonCode.MEETS),
        (Range(150, 250), None, OPEN, ReasonCode.NO_TOLERANCE),
        (Range(201, 250), None, OPEN, ReasonCode.NO_TOLERANCE),
        (Range(180, 220), "0.1", MET, ReasonCode.MEETS),
        (Range(179, 220), "0.1", OPEN, ReasonCode.RANGE_STRADDLES),
        (Range(100, 179), "0.1", NOT_MET, ReasonCode.MISSES),
        (Range(221, 300), "0.1", NOT_MET, ReasonCode.MISSES),
    ],
)
def test_about_a_range_needs_a_tolerance_too(
    have: Range, about: str | None, verdict: Verdict, code: ReasonCode
) -> None:
    found = one(HOUSEHOLDS, About(Fixed(households(200))), {HOUSEHOLDS: have}, about)
    assert found[:2] == (verdict, code)


@pytest.mark.parametrize(
    ("basis", "required"),
    [(Range(200, 1001), Range(5, 6)), (Range(None, 200), 5), (Range(1800, None), 9)],
)
def test_a_clamp_holds_open_ends(basis: Range, required: Number) -> None:
    assert one(STAFF, AtLeast(STAFFING), {STAFF: 9, HOUSEHOLDS: basis})[:3] == (
        MET,
        ReasonCode.MEETS,
        required,
    )


# --- missing facts ---


def test_a_missing_fact_leaves_the_verdict_open_and_is_named() -> None:
    verdict, reason, (part,) = outcome(Test(AREA, AtLeast(PER_HUNDRED)), {})
    assert (verdict, reason) == (OPEN, Reason(ReasonCode.FACTS_MISSING, (AREA, HOUSEHOLDS)))
    assert (part.measured, part.required, part.shortfall, part.basis) == (None,) * 4


def test_what_is_asked_is_said_where_only_what_is_there_is_missing() -> None:
    _, reason, (part,) = outcome(Test(AREA, AtLeast(PER_HUNDRED)), {HOUSEHOLDS: 2000})
    assert reason.facts == (AREA,)
    assert (part.required, part.basis) == (600, 2000)
    _, _, (part,) = outcome(Test(AREA, AtLeast(PER_HUNDRED)), {HOUSEHOLDS: Range(1000, None)})
    assert part.required == Range(300, None)
    _, _, (part,) = outcome(Test(AREA, AtLeast(Fixed(square_meters(400)))), {})
    assert (part.required, part.basis) == (400, None)


def test_what_is_there_is_said_where_only_the_basis_is_missing() -> None:
    _, reason, (part,) = outcome(Test(AREA, AtLeast(PER_HUNDRED)), {AREA: dec("540")})
    assert reason.facts == (HOUSEHOLDS,)
    assert (part.measured, part.required) == (540, None)


def test_zero_is_not_missing() -> None:
    assert one(AREA, AtLeast(PER_HUNDRED), {AREA: dec("0"), HOUSEHOLDS: 0})[0] is MET


# --- stand-ins ---


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({HOUSEHOLDS: 1, PERMANENT_HOUSEHOLDS: 2, REGISTERED_HOUSEHOLDS: 3}, (1, None)),
        ({PERMANENT_HOUSEHOLDS: 2, REGISTERED_HOUSEHOLDS: 3}, (2, PERMANENT_HOUSEHOLDS)),
        ({REGISTERED_HOUSEHOLDS: 3}, (3, REGISTERED_HOUSEHOLDS)),
        ({HOUSEHOLDS: 0, PERMANENT_HOUSEHOLDS: 2}, (0, None)),
        ({}, (None, None)),
    ],
)
def test_the_first_fact_that_is_known_stands_in(
    values: dict[Fact, int], found: tuple[int | None, Fact | None]
) -> None:
    assert find(HOUSEHOLDS, {fact.key: each for fact, each in values.items()}) == found


def test_a_part_says_what_stood_in() -> None:
    _, _, (part,) = outcome(
        Test(AREA, AtLeast(PER_HUNDRED)), {AREA: dec("540"), PERMANENT_HOUSEHOLDS: 2000}
    )
    assert (part.basis, part.basis_from, part.measured_from) == (2000, PERMANENT_HOUSEHOLDS, None)
    size = Test(HOUSEHOLDS, AtMost(Fixed(households(300))))
    _, _, (part,) = outcome(size, {REGISTERED_HOUSEHOLDS: 250})
    assert (part.measured, part.measured_from) == (250, REGISTERED_HOUSEHOLDS)


# --- words ---

THREE = (PARTY_PLAQUE, COMMITTEE_PLAQUE, CENTER_PLAQUE)
PARTY, COMMITTEE = PARTY_PLAQUE.key, COMMITTEE_PLAQUE.key


@pytest.mark.parametrize(
    ("bound", "have", "verdict", "items", "numbers"),
    [
        (Includes(THREE[:2]), (PARTY, COMMITTEE), MET, (), (2, 2, 0)),
        (Includes(THREE[:2]), ("bank", COMMITTEE, PARTY), MET, (), (2, 2, 0)),
        (Includes(THREE[:2]), ("bank", PARTY), NOT_MET, (COMMITTEE,), (1, 2, 1)),
        (Includes(THREE[:2]), (), NOT_MET, (PARTY, COMMITTEE), (0, 2, 2)),
        (Includes(()), (), MET, (), (0, 0, 0)),
        (Only(THREE), ("service_center",), MET, (), (1, 3, 0)),
        (Only(THREE), (), MET, (), (0, 3, 0)),
        (Only(THREE), ("bank", "service_center", "court"), NOT_MET, ("bank", "court"), (3, 3, 2)),
        (Only(()), ("bank",), NOT_MET, ("bank",), (1, 0, 1)),
    ],
)  # fmt: skip
def test_required_words_are_a_subset_and_allowed_words_a_superset(
    bound: Includes | Only,
    have: tuple[str, ...],
    verdict: Verdict,
    items: tuple[str, ...],
    numbers: tuple[int, int, int],
) -> None:
    found, reason, (part,) = outcome(Test(PLAQUES, bound), {PLAQUES: have})
    code = ReasonCode.MISSES if items else ReasonCode.MEETS
    assert (found, reason) == (verdict, Reason(code, items=items))
    assert (part.measured, part.required, part.shortfall) == numbers


@pytest.mark.parametrize("bound", [Includes(THREE), Only(THREE)])
def test_unknown_words_leave_the_verdict_open(bound: Includes | Only) -> None:
    verdict, reason, (part,) = outcome(Test(PLAQUES, bound), {})
    assert (verdict, reason) == (OPEN, Reason(ReasonCode.FACTS_MISSING, (PLAQUES,)))
    assert (part.measured, part.required, part.shortfall) == (None, 3, None)


# --- joins ---

AREA_OF = Test(AREA, AtLeast(Fixed(square_meters(400))))
STAFF_OF = Test(STAFF, AtLeast(Fixed(workers(5))))
PLAQUES_OF = Test(PLAQUES, Only((PARTY_PLAQUE,)))


@pytest.mark.parametrize(
    ("join", "values", "verdict", "reason"),
    [
        (AllOf, {AREA: dec("400"), STAFF: 5}, MET, Reason(ReasonCode.MEETS)),
        (AllOf, {AREA: dec("400")}, OPEN, Reason(ReasonCode.FACTS_MISSING, (STAFF,))),
        (AllOf, {STAFF: 4}, NOT_MET, Reason(ReasonCode.MISSES)),
        (AllOf, {}, OPEN, Reason(ReasonCode.FACTS_MISSING, (AREA, STAFF))),
        (AnyOf, {STAFF: 5}, MET, Reason(ReasonCode.MEETS)),
        (AnyOf, {STAFF: 4}, OPEN, Reason(ReasonCode.FACTS_MISSING, (AREA,))),
        (AnyOf, {AREA: dec("3"), STAFF: 4}, NOT_MET, Reason(ReasonCode.MISSES)),
        # of several reasons a missing fact goes first
        (
            AllOf, {AREA: Range(300, 500)}, OPEN, Reason(ReasonCode.FACTS_MISSING, (STAFF,)),
        ),
        (AllOf, {AREA: Range(300, 500), STAFF: 5}, OPEN, Reason(ReasonCode.RANGE_STRADDLES)),
    ],
)  # fmt: skip
def test_a_join_gives_the_reasons_of_the_parts_that_decided(
    join: type[AllOf | AnyOf], values: dict[Fact, Known], verdict: Verdict, reason: Reason
) -> None:
    found = outcome(join((AREA_OF, STAFF_OF)), values)
    assert found[:2] == (verdict, reason)
    assert [part.test for part in found[2]] == [AREA_OF, STAFF_OF]


def test_a_join_gathers_facts_and_words_once() -> None:
    twice = AllOf((AREA_OF, AREA_OF, AllOf((AREA_OF, STAFF_OF))))
    assert outcome(twice, {})[1].facts == (AREA, STAFF)
    words = AnyOf((PLAQUES_OF, AllOf((PLAQUES_OF, STAFF_OF))))
    assert outcome(words, {PLAQUES: ("bank",), STAFF: 5})[1] == Reason(
        ReasonCode.MISSES, items=("bank",)
    )


@pytest.mark.parametrize(
    ("join", "decisive", "otherwise"), [(AllOf, NOT_MET, MET), (AnyOf, MET, NOT_MET)]
)
def test_joins_follow_the_table_of_three_valued_logic(
    join: type[AllOf | AnyOf], decisive: Verdict, otherwise: Verdict
) -> None:
    areas: dict[Verdict, dict[Fact, Known]] = {MET: {AREA: 400}, NOT_MET: {AREA: 3}, OPEN: {}}
    staffs: dict[Verdict, dict[Fact, Known]] = {MET: {STAFF: 5}, NOT_MET: {STAFF: 3}, OPEN: {}}
    for left, right in itertools.product(areas, staffs):
        verdict = outcome(join((AREA_OF, STAFF_OF)), {**areas[left], **staffs[right]})[0]
        expected = (
            decisive if decisive in {left, right} else OPEN if OPEN in {left, right} else otherwise
        )
        assert verdict is expected


def test_a_demand_is_compiled_once() -> None:
    again = Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(400))))
    assert compile_demand(AREA_OF) is compile_demand(again)


def test_the_decimal_context_in_which_a_demand_is_compiled_changes_nothing() -> None:
    demand = Test(HOUSEHOLDS, AtLeast(Fixed(households(1234))))
    with localcontext(prec=2):
        compiled = compile_demand.__wrapped__(demand)
    with exact():
        verdict, _, (part,) = compiled({"households": 1233}, None)
    assert (verdict, part.required, part.shortfall) == (NOT_MET, 1234, 1)
