"""What texts leave open, taken in every way; and averages taken in two ways, by hand."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Community, Facility, Grid, Policy, Territory, check
from community_governance.averages import check_mean_of_ratios, rate_of
from community_governance.choices import CHOICES
from community_governance.errors import DuplicateKeyError, InvalidValueError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.community import Stated
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Exactly,
    Fixed,
    Includes,
    Rate,
    Rounding,
    Share,
    Test,
)
from community_governance.model.facts import (
    COMMUNITIES,
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    OPERATING_FUNDS,
    OPERATING_FUNDS_PER_YEAR,
    PERMANENT_HOUSEHOLDS,
    PERMANENT_RESIDENTS,
    PLAQUES,
    REGISTERED_HOUSEHOLDS,
    RESIDENTS,
    STAFF,
    Fact,
)
from community_governance.model.findings import ReasonCode, Verdict
from community_governance.model.parts import FundLine, FundPeriod
from community_governance.model.readings import (
    Alternatives,
    Choice,
    InsteadOf,
    Joining,
    Reading,
    Rejoined,
    Rounded,
)
from community_governance.model.standards import Standard, Subject
from community_governance.model.vocabulary import (
    CITY,
    INTEGRATED_FACILITY,
    OPERATING_FUNDS_KIND,
    OUTER_CITY,
    RURAL,
    Wording,
)
from community_governance.policies import alxa, dachong, loudi, ordos
from community_governance.readings import check_readings, choices_of, read
from community_governance.units import (
    Range,
    households,
    persons,
    square_meters,
    workers,
    yuan,
    yuan_per_year,
)

ON = date(2025, 12, 31)
RULE = ordos.POLICY.standard("working-premises-per-hundred-households")
GRID = loudi.POLICY.standard("grid-size")
STAFFING = loudi.POLICY.standard("staff-per-two-hundred-households")
AREA = alxa.POLICY.standard("regional-facility-area-per-hundred-households")
FUNDS = loudi.POLICY.standard("operating-funds-of-city-communities")
BY_KEY = {reading.key: reading for choice in CHOICES for reading in choice.readings}


def one(found: tuple[Alternatives, ...], choice: str) -> Alternatives:
    (only,) = (each for each in found if each.choice.key == choice)
    return only


def verdicts(found: Alternatives) -> dict[str, str]:
    return {each.reading.key: str(each.finding.verdict) for each in found.outcomes}


# --- the choices as data ---


def test_every_choice_says_in_both_languages_what_is_open_and_why() -> None:
    assert len({choice.key for choice in CHOICES}) == len(CHOICES)
    for choice in CHOICES:
        assert len(choice.readings) > 1
        for said in (choice.title, choice.why, *(each.title for each in choice.readings)):
            assert said.zh
            assert said.en
            assert said.zh != said.en
    assert BY_KEY["both"].text("zh") == "两项都须符合"


def test_the_reading_that_is_encoded_comes_first_and_changes_nothing() -> None:
    for choice in CHOICES:
        first, *others = choice.readings
        assert (first.change is None) is (choice.key != "how-far-about-reaches")
        assert all(each.change is not None for each in others)


def test_two_readings_of_a_choice_have_different_keys() -> None:
    with pytest.raises(DuplicateKeyError):
        evolve(CHOICES[0], readings=CHOICES[0].readings[:1] * 2)


@pytest.mark.parametrize(
    ("standard", "expected"),
    [
        (RULE, ["whose-households"]),
        (dachong.POLICY.standard("facility-area-per-hundred-households"), ["whose-households"]),
        (STAFFING, ["parts-of-one"]),
        (
            GRID,
            ["whose-households", "whose-residents", "either-or", "how-far-about-reaches"],
        ),
        (AREA, ["whose-households", "average"]),
        (FUNDS, ["period-of-funds"]),
        (loudi.POLICY.standard("unified-marks"), []),
        (dachong.POLICY.standard("fire-station-or-brigade"), []),  # of two things, one is enough
        (
            alxa.POLICY.standard("regional-community-workers-per-ten-thousand-residents"),
            ["parts-of-one", "average"],
        ),
    ],
    ids=lambda value: getattr(value, "key", ""),
)
def test_a_standard_leaves_the_choices_of_its_text(standard: Standard, expected: list[str]) -> None:
    assert [choice.key for choice in choices_of(standard)] == expected


# --- a standard read another way ---


def standard(fact: Fact, bound: Bound) -> Standard:
    return Standard(
        key="one",
        subject=Subject.COMMUNITY,
        demand=Test(fact, bound),
        citations=(DOCUMENT.cite("一"),),
    )


def test_a_standard_says_under_which_reading_it_is_read() -> None:
    found = read(RULE, BY_KEY["registered-households"])
    assert (found.read_under, found.reading_key) == (
        ("registered-households",),
        "registered-households",
    )
    assert found.reading is not None
    assert found.reading.zh.endswith("；此处按户籍户数计")
    assert found.reading.en.endswith("; here registered households")
    plain = read(evolve(RULE, reading=None), BY_KEY["registered-households"])
    assert plain.reading == Wording("按户籍户数计", "registered households")
    twice = read(GRID.read_as(Subject.COMMUNITY), BY_KEY["permanent-households"])
    assert twice.reading_key == "grid-as-community+permanent-households"


def test_findings_under_two_readings_have_two_keys() -> None:
    known = {"permanent_households": 2000, "registered_households": 1500, "categories": ["city"]}
    found = check(known, [RULE, read(RULE, BY_KEY["registered-households"])], on=ON)
    assert len({finding.key for finding in found}) == 2
    assert found[1].key.reading == "registered-households"


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        (AtLeast(Rate(workers(1), households(200), HOUSEHOLDS)),
         AtLeast(Rate(workers(1), households(200), PERMANENT_HOUSEHOLDS))),
        (AtMost(Rate(workers(1), households(200), HOUSEHOLDS, Rounding.UP)),
         AtMost(Rate(workers(1), households(200), PERMANENT_HOUSEHOLDS, Rounding.UP))),
        (Exactly(Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))),
         Exactly(Clamped(Rate(workers(1), households(200), PERMANENT_HOUSEHOLDS), workers(5),
                         workers(9)))),
        (About(Rate(workers(1), persons(600), RESIDENTS)),
         None),
    ],
)  # fmt: skip
def test_one_fact_stands_for_another_as_the_basis(bound: Bound, expected: Bound | None) -> None:
    asked = standard(STAFF, bound)
    if expected is None:
        with pytest.raises(InvalidValueError, match="changes nothing"):
            read(asked, BY_KEY["permanent-households"])
    else:
        assert read(asked, BY_KEY["permanent-households"]).demand == Test(STAFF, expected)


def test_one_fact_stands_for_another_as_what_is_tested() -> None:
    found = read(GRID, BY_KEY["permanent-households"])
    assert isinstance(found.demand, AnyOf)
    assert found.demand.parts[0] == Test(PERMANENT_HOUSEHOLDS, About(Fixed(households(200))))
    assert found.demand.parts[1] == GRID.tests[1]
    yearly = read(FUNDS, BY_KEY["funds-a-year"])
    assert yearly.demand == Test(OPERATING_FUNDS_PER_YEAR, AtLeast(Fixed(yuan_per_year(200000))))
    half = standard(HOUSEHOLDS, AtLeast(Share(Decimal(50), HOUSEHOLDS)))
    assert read(half, BY_KEY["permanent-households"]).demand == Test(
        PERMANENT_HOUSEHOLDS, AtLeast(Share(Decimal(50), PERMANENT_HOUSEHOLDS))
    )
    of_other = standard(HOUSEHOLDS, AtLeast(Rate(households(1), persons(3), RESIDENTS)))
    assert read(of_other, BY_KEY["permanent-households"]).demand == Test(
        PERMANENT_HOUSEHOLDS, AtLeast(Rate(households(1), persons(3), RESIDENTS))
    )
    other_words = Fact("other_plaques", "item", "其他", "other", PLAQUES.kind)
    signs = standard(PLAQUES, Includes(()))
    reading = Reading(
        key="other", title=Wording("其他", "other"), change=InsteadOf(PLAQUES, other_words)
    )
    assert read(signs, reading).demand == Test(other_words, Includes(()))


def test_parts_of_a_demand_that_are_not_concerned_stay() -> None:
    new = alxa.POLICY.standard("facility-area-of-new-and-redeveloped-compounds")
    found = read(new, BY_KEY["registered-households"])
    assert isinstance(found.demand, AllOf)
    assert found.demand.parts[1] == new.tests[1]
    assert REGISTERED_HOUSEHOLDS in found.facts
    staffed = evolve(new, demand=AllOf([STAFFING.demand, new.tests[1]]))
    rounded = read(staffed, BY_KEY["rounded-down"])
    assert isinstance(rounded.demand, AllOf)
    assert rounded.demand.parts[1] == new.tests[1]
    rate = standard(STAFF, AtLeast(Rate(workers(1), households(200), HOUSEHOLDS)))
    assert read(rate, BY_KEY["unrounded"]).demand == Test(
        STAFF, AtLeast(Rate(workers(1), households(200), HOUSEHOLDS, Rounding.NONE))
    )


@pytest.mark.parametrize("key", ["mean-of-ratios", "about-10-percent", "either"])
def test_what_is_no_part_of_a_standard_is_not_read_into_it(key: str) -> None:
    with pytest.raises(InvalidValueError):
        read(GRID if "about" in key else AREA, BY_KEY[key])


def test_either_is_a_reading_too() -> None:
    either = Reading(
        key="either-again", title=Wording("任一", "any"), change=Rejoined(Joining.EITHER)
    )
    assert read(GRID, either).demand == GRID.demand


# --- side by side ---


def test_whose_households_decide_is_told_where_it_matters() -> None:
    known: dict[str, Any] = {
        "permanent_households": 2000,
        "registered_households": 1500,
        "working_premises_area": 540,
        "categories": ["city"],
    }
    found = one(check_readings(known, RULE, on=ON), "whose-households")
    assert found.matters is True
    assert verdicts(found) == {
        "households-as-given": "not-met",
        "permanent-households": "not-met",
        "registered-households": "met",
    }
    enough = check_readings(known | {"working_premises_area": 600}, RULE, on=ON)
    assert one(enough, "whose-households").matters is False
    unknown = {key: value for key, value in known.items() if key != "registered_households"}
    assert one(check_readings(unknown, RULE, on=ON), "whose-households").matters is None


@pytest.mark.parametrize(
    ("households_", "residents", "expected"),
    [
        (200, 600, {"either": "met", "both": "met", "first-alone": "met", "second-alone": "met"}),
        (200, 900, {"either": "met", "both": "undetermined", "first-alone": "met",
                    "second-alone": "undetermined"}),
    ],
)  # fmt: skip
def test_two_hundred_households_or_six_hundred_people(
    households_: int, residents: int, expected: dict[str, str]
) -> None:
    grid = Grid(key="g", households=households_, residents=residents)
    found = one(check_readings(grid, GRID, on=ON), "either-or")
    assert verdicts(found) == expected


def test_with_a_tolerance_the_or_matters() -> None:
    grid = Grid(key="g", households=210, residents=900)
    found = one(check_readings(grid, GRID, on=ON, about=Decimal("0.1")), "either-or")
    assert verdicts(found) == {
        "either": "met",
        "both": "not-met",
        "first-alone": "met",
        "second-alone": "not-met",
    }
    assert found.matters is True


@pytest.mark.parametrize(
    ("households_", "expected"),
    [
        (200, ["met", "met", "met"]),
        (210, ["not-met", "met", "met"]),
        (220, ["not-met", "not-met", "met"]),
        (221, ["not-met", "not-met", "not-met"]),
    ],
)
def test_how_far_about_reaches(households_: int, expected: list[str]) -> None:
    grid = Grid(key="g", households=households_, residents=5000)
    found = one(check_readings(grid, GRID, on=ON), "how-far-about-reaches")
    assert [str(each) for each in found.verdicts] == expected
    assert {each.finding.standard.reading_key for each in found.outcomes} == {
        "about-exactly",
        "about-5-percent",
        "about-10-percent",
    }


@pytest.mark.parametrize(
    ("households_", "staff", "expected", "matters"),
    [
        # 1,500 at 1 per 200 are 7.5
        (1500, 7, ["not-met", "met", "not-met", "not-met"], True),
        (1500, 8, ["met", "met", "met", "met"], False),
        # 1,410 are 7.05
        (1410, 7, ["not-met", "met", "met", "not-met"], True),
        (1400, 7, ["met", "met", "met", "met"], False),
    ],
)
def test_one_worker_per_two_hundred_households(
    households_: int, staff: int, expected: list[str], *, matters: bool
) -> None:
    known = {"permanent_households": households_, "staff": staff}
    found = one(check_readings(known, STAFFING, on=ON), "parts-of-one")
    assert [str(each) for each in found.verdicts] == expected
    assert found.matters is matters


def test_funds_of_a_year_meet_the_norm_only_under_that_reading() -> None:
    line = FundLine(kind=OPERATING_FUNDS_KIND, amount="20万元", period=FundPeriod.YEAR)
    community = Community(key="c", categories=[OUTER_CITY], funds=[line])
    found = one(check_readings(community, FUNDS, on=ON), "period-of-funds")
    assert verdicts(found) == {"period-not-stated": "undetermined", "funds-a-year": "met"}
    assert found.matters is None


def test_what_does_not_apply_has_no_readings() -> None:
    assert check_readings({"categories": ["village"]}, RULE, on=ON) == ()
    assert check_readings({}, RULE, on=date(2000, 1, 1)) == ()


def test_a_choice_of_ones_own_is_varied_like_the_others() -> None:
    gross = Choice(
        key="mine",
        title=Wording("取整", "rounding"),
        why=Wording("未写", "not said"),
        readings=(
            Reading(key="up", title=Wording("进一", "up")),
            Reading(key="down", title=Wording("舍去", "down"), change=Rounded(Rounding.DOWN)),
        ),
    )
    known = {"permanent_households": 1500, "staff": 7}
    (found,) = check_readings(known, loudi.POLICY, on=ON, choices=[gross])
    assert verdicts(found) == {"up": "not-met", "down": "met"}


def test_every_subject_has_a_row_of_its_own() -> None:
    rows = [{"permanent_households": 1500, "staff": staff} for staff in (7, 8)]
    found = check_readings(rows, STAFFING, on=ON)
    assert [(each.subject.key, each.matters) for each in found] == [("$[0]", True), ("$[1]", False)]


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_the_first_reading_is_what_check_says(policy: Policy) -> None:
    known = {"households": 2000, "residents": 6000, "staff": 8, "working_premises_area": 540,
             "integrated_facility_area": 540, "categories": ["outer_city"]}  # fmt: skip
    for found in check_readings(known, policy, on=ON):
        if found.choice.readings[0].change is None:
            (plain,) = check(known, found.standard, on=ON)
            assert found.outcomes[0].finding == plain


# --- averages ---


def place(*rows: tuple[int | None, int | Range | None], **more: Any) -> Territory:
    communities = [
        Community(
            key=str(position),
            categories=[CITY],
            households=count,
            facilities=None
            if area is None
            else [Facility(key="hall", floor_area=area, premises=[INTEGRATED_FACILITY])],
        )
        for position, (area, count) in enumerate(rows)
    ]
    return Territory(key="place", communities=communities, **more)


def test_a_small_community_weighs_as_much_in_the_mean_of_ratios() -> None:
    # 330 m² for 1,000 households and 20 m² for 100: 31.8 in all, 26.5 on average
    found = one(check_readings(place((330, 1000), (20, 100)), AREA, on=ON), "average")
    totals, mean = (each.finding for each in found.outcomes)
    assert (totals.numbers.measured, totals.numbers.required) == (350, 363)
    assert (mean.numbers.measured, mean.numbers.required, mean.numbers.shortfall) == (
        Decimal("26.5"),
        33,
        Decimal("6.5"),
    )
    assert mean.key.reading == "mean-of-ratios"
    # 30 m² for 100 and 350 for 1,000: 34.5 of 36.3 needed... and the other way round
    turned = one(check_readings(place((400, 1000), (25, 100)), AREA, on=ON), "average")
    assert verdicts(turned) == {"ratio-of-totals": "met", "mean-of-ratios": "not-met"}
    assert turned.matters is True


def test_the_mean_is_exact_at_the_line() -> None:
    # Three communities at a third each of 99 m² per 100 households, in all 33 on average.
    third = place((11, 100), (33, 100), (55, 100))
    (finding,) = check_mean_of_ratios(third, AREA, on=ON)
    assert (finding.verdict, finding.numbers.shortfall) == (Verdict.MET, 0)
    sevenths = evolve(
        AREA,
        demand=Test(
            INTEGRATED_FACILITY_AREA,
            AtLeast(Rate(square_meters(1), households(3), HOUSEHOLDS)),
        ),
    )
    (finding,) = check_mean_of_ratios(place((1, 3), (2, 6), (3, 9)), sevenths, on=ON)
    assert (finding.verdict, finding.numbers.shortfall) == (Verdict.MET, 0)


def test_a_community_without_households_has_no_ratio() -> None:
    (finding,) = check_mean_of_ratios(place((33, 100), (500, 0)), AREA, on=ON)
    assert (finding.verdict, finding.numbers.measured) == (Verdict.MET, 33)
    (finding,) = check_mean_of_ratios(place((33, 0)), AREA, on=ON)
    assert (finding.verdict, finding.reason.facts) == (Verdict.UNDETERMINED, (HOUSEHOLDS,))


@pytest.mark.parametrize(
    ("territory", "code", "facts"),
    [
        (place((33, 100), (None, 100)), ReasonCode.FACTS_MISSING, (INTEGRATED_FACILITY_AREA,)),
        (place((33, 100), (33, None)), ReasonCode.FACTS_MISSING, (HOUSEHOLDS,)),
        (place((33, 100), (33, Range(90, 110))), ReasonCode.RANGE_STRADDLES, ()),
        (
            Territory(key="t", stated=[Stated(INTEGRATED_FACILITY_AREA, square_meters(33)),
                                       Stated(HOUSEHOLDS, 100)]),
            ReasonCode.FACTS_MISSING,
            (COMMUNITIES,),
        ),
    ],
)  # fmt: skip
def test_what_is_not_known_of_one_leaves_the_mean_open(
    territory: Territory, code: ReasonCode, facts: tuple[Fact, ...]
) -> None:
    (finding,) = check_mean_of_ratios(territory, AREA, on=ON)
    assert (finding.verdict, finding.reason.code) == (Verdict.UNDETERMINED, code)
    assert finding.reason.facts == facts


def test_before_it_is_due_the_mean_is_not_yet_due() -> None:
    (finding,) = check_mean_of_ratios(place((20, 100)), AREA, on=date(2024, 1, 1))
    assert (finding.verdict, finding.numbers.shortfall) == (Verdict.NOT_YET_DUE, 13)


def test_where_check_says_it_does_not_apply_the_mean_says_so_too() -> None:
    community = Community(key="c", categories=[RURAL], households=100)
    rural = Territory(key="t", communities=[community])
    assert check_mean_of_ratios(rural, AREA, on=ON)[0].verdict is Verdict.NOT_APPLICABLE
    assert check_mean_of_ratios(place((33, 100)), AREA, on=date(2030, 1, 1))[0].verdict is (
        Verdict.NOT_APPLICABLE
    )
    assert check_mean_of_ratios({}, AREA, on=ON)[0].reason.code is ReasonCode.OTHER_SUBJECT
    nowhere = Territory(key="t", communities=[evolve(community, categories=None)])
    (finding,) = check_mean_of_ratios(nowhere, AREA, on=ON)
    assert finding.verdict is Verdict.UNDETERMINED


def test_only_a_rate_of_the_region_is_an_average() -> None:
    assert rate_of(AREA) is not None
    assert rate_of(RULE) is None
    assert rate_of(evolve(AREA, demand=AllOf([AREA.demand, AREA.demand]))) is None
    fixed = Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(1))))
    assert rate_of(evolve(AREA, demand=fixed)) is None
    (finding,) = check_mean_of_ratios(place((33, 100)), evolve(AREA, demand=fixed), on=ON)
    assert finding.verdict is Verdict.UNDETERMINED


def test_whose_residents_may_decide_as_well() -> None:
    asked = standard(STAFF, AtLeast(Rate(workers(1), persons(600), RESIDENTS)))
    known = {"permanent_residents": 6000, "registered_residents": 4200, "staff": 8}
    found = one(check_readings(known, asked, on=ON), "whose-residents")
    assert verdicts(found) == {
        "residents-as-given": "not-met",
        "permanent-residents": "not-met",
        "registered-residents": "met",
    }
    by_permanent = read(asked, BY_KEY["permanent-residents"])
    assert by_permanent.facts[1] == PERMANENT_RESIDENTS
