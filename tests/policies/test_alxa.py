"""Alxa 2022, checked by hand against the text; nothing here is taken from the encoding.

What the plan prints, and what follows for communities and territories made up for the purpose.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from community_governance import (
    Community,
    Facility,
    Policy,
    Standard,
    Target,
    Territory,
    Verdict,
    Worker,
    check,
    requirements,
)
from community_governance.calendars import Period
from community_governance.model.demands import (
    AllOf,
    AtLeast,
    Exactly,
    Fixed,
    Includes,
    Rate,
    Test,
)
from community_governance.model.facts import (
    CERTIFIED_SOCIAL_WORKERS,
    COMMUNITY_FACILITY_AREA,
    COMMUNITY_WORKERS,
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    OFFICE_AND_ACTIVITY_AREA,
    PERMANENT_RESIDENTS,
    TRAININGS_PER_YEAR,
    FactKind,
)
from community_governance.model.figures import PayNature
from community_governance.model.findings import Finding, ReasonCode
from community_governance.model.sources import ClauseState, DocumentKind, Force, Validity
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    CENTRAL_VILLAGE,
    CITY,
    COMMUNITY_FACILITY,
    EXISTING,
    GACHA,
    INTEGRATED_FACILITY,
    NEW_BUILD,
    OFFICE_AND_ACTIVITY,
    PASTORAL,
    REDEVELOPED,
    RESETTLED,
    RURAL,
    SUBURBAN_VILLAGE,
    SUMU_TOWN,
    TRADITIONAL_RURAL,
    URBAN,
    VILLAGE_IN_CITY,
    Category,
    Post,
    Premises,
)
from community_governance.model.workers import Qualification, QualificationLevel
from community_governance.policies import alxa
from community_governance.policies.alxa import JULY_ISSUE, POLICIES, POLICY
from community_governance.units import (
    Quantity,
    communities,
    households,
    items,
    percent,
    persons,
    square_meters,
    workers,
    yuan,
    yuan_per_month,
)
from community_governance.views import records

NOTICE = date(2022, 9, 7)
DUE = date(2025, 12, 31)


def _has_number(standard: Standard) -> bool:
    """Return whether a norm has a number; those on what is there are tested with the lists."""
    return not any(
        isinstance(test.bound, Includes) or test.fact.kind is FactKind.FLAG
        for test in standard.tests
    )


NUMBERS = [each for each in POLICY.standards if _has_number(each)]


def _at(locator: str) -> list[Standard]:
    return [each for each in NUMBERS if each.locator == locator]


def _goals(locator: str) -> list[Target]:
    return [each for each in POLICY.targets if each.locator == locator]


AREA, SOCIAL_WORKFORCE, CERTIFIED = _at("二(二)")
(TRAINING,) = _at("三(三)1")
NEW_COMPOUNDS, THREE_HUNDRED, ONE_HUNDRED_FIFTY = _at("三(四)")
(REPORTED,) = _at("一(二)")


def _finding(subject: Any, standard: Standard, on: date = DUE) -> Finding:
    return check(subject, standard, on=on)[0]


def _hall(area: Any, premises: Premises = INTEGRATED_FACILITY) -> Facility:
    return Facility(key="hall", floor_area=area, premises=[premises])


def _community(key: str, count: int | None, area: Any, *categories: Category) -> Community:
    return Community(key=key, categories=categories, households=count, facilities=[_hall(area)])


# --- the document ---


def test_the_document_is_named_and_dated_as_the_notice_signs_it() -> None:
    document = POLICY.document
    assert POLICY.key == document.key == "alxa"
    assert document.title == "阿拉善盟“十四五”城乡社区发展规划"
    assert document.kind is DocumentKind.PLAN
    assert document.issuers == ("阿拉善盟民政局",)
    assert document.number is None
    assert document.adopted == NOTICE  # the page was recorded on 2023-02-10
    assert document.ends == DUE
    assert (document.starts, document.superseded) == (None, None)


def test_it_comes_from_a_league_of_inner_mongolia() -> None:
    places = [place.name for place in POLICY.document.jurisdiction.chain]
    assert places[:2] == ["阿拉善盟", "内蒙古自治区"]


def test_it_rests_on_the_five_plans_of_its_preamble() -> None:
    cited = [each.title for each in POLICY.references if each.citation.locator == "前言"]
    assert list(POLICY.document.basis) == cited
    assert len(cited) == 5


def test_the_notice_repeals_the_issue_of_20_july_whose_year_is_not_printed() -> None:
    assert POLICY.document.supersedes == (JULY_ISSUE.key,)
    assert JULY_ISSUE.superseded == NOTICE
    dates = (JULY_ISSUE.adopted, JULY_ISSUE.published, JULY_ISSUE.starts, JULY_ISSUE.numbered_year)
    assert dates == (None, None, None, None)
    assert JULY_ISSUE.jurisdiction == POLICY.document.jurisdiction


@pytest.mark.parametrize(
    ("on", "plan", "july"),
    [
        (date(2022, 8, 1), Validity.NOT_BEGUN, Validity.DATE_NOT_PRINTED),
        (date(2022, 9, 6), Validity.NOT_BEGUN, Validity.DATE_NOT_PRINTED),
        (date(2022, 9, 7), Validity.IN_FORCE, Validity.SUPERSEDED),
        (date(2025, 12, 31), Validity.IN_FORCE, Validity.SUPERSEDED),
        (date(2026, 1, 1), Validity.ENDED, Validity.SUPERSEDED),
    ],
)
def test_on_each_day_one_of_the_two_issues_at_most_holds(
    on: date, plan: Validity, july: Validity
) -> None:
    assert POLICY.document.validity(on) is plan
    assert JULY_ISSUE.validity(on) is july


def test_of_the_july_issue_nothing_is_known_but_that_it_was() -> None:
    july = POLICIES[1]
    assert (POLICIES[0], july.document) == (POLICY, JULY_ISSUE)
    assert july == Policy(document=JULY_ISSUE, standards=())


def test_seven_norms_stand_in_three_clauses_and_one_more_is_reported() -> None:
    norms = [each for each in NUMBERS if each is not REPORTED]
    assert [each.locator for each in norms] == [*["二(二)"] * 3, "三(三)1", *["三(四)"] * 3]
    assert {each.force for each in norms} == {Force.MUST}
    assert REPORTED.force is Force.REPORTED


def test_only_what_the_goals_of_the_second_part_ask_has_a_date() -> None:
    dated = [each for each in POLICY.standards if each.due]
    assert dated == [AREA, SOCIAL_WORKFORCE, CERTIFIED]
    assert {each.due for each in dated} == {DUE}


def test_at_least_is_not_printed_for_workers_trainings_and_the_reported_norm() -> None:
    silent = [each for each in POLICY.standards if not each.direction_stated]
    assert sorted(each.key for each in silent) == sorted(
        each.key for each in (SOCIAL_WORKFORCE, TRAINING, REPORTED)
    )


# --- 二(二), 三(四): 每百户居民平均不低于33平方米 ---


def test_the_region_has_thirty_three_square_meters_per_hundred_urban_households() -> None:
    assert AREA.subject is Subject.JURISDICTION
    assert AREA.demand == Test(
        INTEGRATED_FACILITY_AREA, AtLeast(Rate(square_meters(33), households(100), HOUSEHOLDS))
    )
    assert AREA.applies_to.any_of == (URBAN,)
    assert AREA.applies_to.none_of == ()


def test_the_thirty_three_is_printed_twice_and_average_only_once() -> None:
    assert [each.locator for each in AREA.citations] == ["二(二)", "三(四)"]
    has_average = [any("平均" in figure for figure in each.figures) for each in AREA.citations]
    assert has_average == [False, True]
    assert AREA.reading is not None
    assert "平均" in AREA.reading.zh
    assert "全区" in AREA.reading.zh


def _league(*members: Community, **fields: Any) -> Territory:
    return Territory(key="alxa", communities=members, **fields)


def test_the_average_is_all_area_over_all_households_and_no_mean_of_ratios() -> None:
    # 80 and 27 per 100: their mean is 53.5, but 3,230 m² for 10,000 households are 32.3.
    league = _league(_community("a", 1000, 800, CITY), _community("b", 9000, 2430, URBAN))
    finding = _finding(league, AREA)
    assert finding.verdict is Verdict.NOT_MET
    assert finding.measured == square_meters(3230)
    assert finding.required == square_meters(3300)
    assert finding.shortfall == square_meters(70)


def test_one_community_without_any_facility_does_not_fail_the_region() -> None:
    # 0 and 33.33… per 100: their mean is below 17, but 3,300 m² are enough for 10,000.
    league = _league(_community("a", 100, 0, CITY), _community("b", 9900, 3300, CITY))
    finding = _finding(league, AREA)
    assert finding.verdict is Verdict.MET
    assert finding.required == square_meters(3300)


def test_rural_and_pastoral_communities_are_not_in_the_average() -> None:
    town = _community("town", 1000, 300, URBAN)
    for category in (RURAL, PASTORAL, TRADITIONAL_RURAL):
        finding = _finding(_league(town, _community("far", 10, 900, category)), AREA)
        assert finding.measured == square_meters(300)
        assert finding.shortfall == square_meters(30)
    unknown = _finding(_league(town, _community("far", None, None, RURAL)), AREA)
    assert unknown.shortfall == square_meters(30)


@pytest.mark.parametrize(
    "member",
    [
        _community("b", None, 900, URBAN),
        _community("b", 1000, None, URBAN),
        Community(key="b", categories=[URBAN], households=1000),
        _community("b", 1000, 900),  # urban or not
        _community("b", 1000, 900, SUMU_TOWN),  # whether a sumu or town is urban is not said
    ],
)
def test_one_member_that_is_not_known_leaves_the_average_open(member: Community) -> None:
    finding = _finding(_league(_community("a", 1000, 900, CITY), member), AREA)
    assert finding.verdict is Verdict.UNDETERMINED
    assert finding.shortfall is None


def test_the_average_is_no_test_of_one_community_unless_so_read() -> None:
    poor = _community("a", 1000, 100, CITY)
    finding = _finding(poor, AREA)
    assert (finding.verdict, finding.reason.code) == (
        Verdict.NOT_APPLICABLE,
        ReasonCode.OTHER_SUBJECT,
    )
    read = AREA.read_as(Subject.COMMUNITY)
    assert _finding(poor, read).shortfall == square_meters(230)
    assert _finding(_community("b", 1000, 100, RURAL), read).verdict is Verdict.NOT_APPLICABLE
    assert read.read_from is Subject.JURISDICTION


@pytest.mark.parametrize(
    ("on", "short", "enough"),
    [
        (date(2022, 8, 1), Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE),
        (NOTICE, Verdict.NOT_YET_DUE, Verdict.MET),
        (date(2025, 12, 30), Verdict.NOT_YET_DUE, Verdict.MET),
        (DUE, Verdict.NOT_MET, Verdict.MET),
        (date(2026, 1, 1), Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE),
    ],
)
def test_what_is_missing_is_not_yet_due_until_the_last_day_of_2025(
    on: date, short: Verdict, enough: Verdict
) -> None:
    lacking = _finding(_league(_community("a", 1000, 329, CITY)), AREA, on)
    assert lacking.verdict is short
    assert _finding(_league(_community("a", 1000, 330, CITY)), AREA, on).verdict is enough
    if short.falls_short:
        assert lacking.shortfall == square_meters(1)


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (date(2022, 8, 1), ReasonCode.NOT_BEGUN),
        (date(2022, 9, 6), ReasonCode.NOT_BEGUN),
        (date(2026, 1, 1), ReasonCode.ENDED),
    ],
)
def test_outside_its_days_nothing_of_the_plan_applies(on: date, code: ReasonCode) -> None:
    report = check(_league(_community("a", 1000, 1, CITY)), POLICY, on=on)
    assert {each.verdict for each in report} == {Verdict.NOT_APPLICABLE}
    assert {each.reason.code for each in report} == {code}
    assert {each.standard for each in report} == set(POLICY.standards)


# --- 二(二): 每万名城镇常住人口拥有社区工作者18人 ---


def test_the_region_has_eighteen_workers_per_ten_thousand_urban_permanent_residents() -> None:
    assert SOCIAL_WORKFORCE.subject is Subject.JURISDICTION
    assert SOCIAL_WORKFORCE.demand == Test(
        COMMUNITY_WORKERS, AtLeast(Rate(workers(18), persons(10000), PERMANENT_RESIDENTS))
    )
    assert SOCIAL_WORKFORCE.applies_to.any_of == (URBAN,)


def _staffed(key: str, people: int | None, staff: int | None, *categories: Category) -> Community:
    return Community(
        key=key, categories=categories, permanent_residents=people, community_workers=staff
    )


@pytest.mark.parametrize(
    ("people", "required"),
    [
        (0, 0),
        (1, 1),
        (5000, 9),
        (5555, 10),  # 9.999
        (10_000, 18),
        (10_001, 19),  # 18.0018: part of a worker counts as one
        (10_555, 19),  # 18.999
        (10_556, 20),  # 19.0008
        (250_000, 450),
    ],
)
def test_part_of_a_worker_counts_as_one(people: int, required: int) -> None:
    finding = _finding(_league(_staffed("a", people, required, CITY)), SOCIAL_WORKFORCE)
    assert finding.required == workers(required)
    assert finding.verdict is Verdict.MET
    if required:
        lacking = _finding(_league(_staffed("a", people, required - 1, CITY)), SOCIAL_WORKFORCE)
        assert lacking.shortfall == workers(1)


def test_it_is_rounded_once_for_the_region_and_not_for_each_community() -> None:
    # 5,001 people need 9.0018 workers: twice rounded up 20, but 10,002 people need 19.
    league = _league(_staffed("a", 5001, 9, CITY), _staffed("b", 5001, 10, CITY))
    assert _finding(league, SOCIAL_WORKFORCE).required == workers(19)
    assert _finding(league, SOCIAL_WORKFORCE).verdict is Verdict.MET


def test_workers_and_residents_of_rural_communities_do_not_count() -> None:
    league = _league(_staffed("a", 10_000, 17, URBAN), _staffed("b", 2000, 40, RURAL))
    finding = _finding(league, SOCIAL_WORKFORCE)
    assert (finding.measured, finding.required) == (workers(17), workers(18))
    assert _finding(league, SOCIAL_WORKFORCE, NOTICE).verdict is Verdict.NOT_YET_DUE


def test_one_community_that_does_not_know_its_workers_leaves_the_number_open() -> None:
    league = _league(_staffed("a", 10_000, 40, URBAN), _staffed("b", 10_000, None, URBAN))
    assert _finding(league, SOCIAL_WORKFORCE).verdict is Verdict.UNDETERMINED


def test_registered_residents_do_not_answer_for_permanent_ones() -> None:
    registered = Community(
        key="a", categories=[CITY], registered_residents=10_000, community_workers=18
    )
    finding = _finding(_league(registered), SOCIAL_WORKFORCE)
    assert finding.reason.facts == (PERMANENT_RESIDENTS,)


# --- 二(二): 每个城镇社区最少有1名持证社会工作者 ---


def test_every_urban_community_has_a_certified_social_worker() -> None:
    assert CERTIFIED.subject is Subject.COMMUNITY
    assert CERTIFIED.demand == Test(CERTIFIED_SOCIAL_WORKERS, AtLeast(Fixed(workers(1))))
    assert CERTIFIED.applies_to.any_of == (URBAN,)


@pytest.mark.parametrize(
    ("category", "number", "verdict"),
    [
        (CITY, 0, Verdict.NOT_MET),
        (URBAN, 1, Verdict.MET),
        (URBAN, 3, Verdict.MET),
        (URBAN, None, Verdict.UNDETERMINED),
        (RURAL, 0, Verdict.NOT_APPLICABLE),
        (PASTORAL, 0, Verdict.NOT_APPLICABLE),
        (SUMU_TOWN, 0, Verdict.UNDETERMINED),
    ],
)
def test_one_certified_social_worker_is_asked_of_urban_communities_only(
    category: Category, number: int | None, verdict: Verdict
) -> None:
    community = Community(key="a", categories=[category], certified_social_workers=number)
    assert _finding(community, CERTIFIED).verdict is verdict


def test_a_community_without_one_has_until_the_end_of_2025() -> None:
    community = Community(key="a", categories=[URBAN], certified_social_workers=0)
    finding = _finding(community, CERTIFIED, date(2025, 12, 30))
    assert finding.verdict is Verdict.NOT_YET_DUE
    assert finding.shortfall == workers(1)


# --- 三(三)1: 任期内每年参加1次培训 ---


def test_a_worker_has_one_training_a_year() -> None:
    assert TRAINING.subject is Subject.WORKER
    assert TRAINING.demand == Test(TRAININGS_PER_YEAR, AtLeast(Fixed(items(1))))
    assert TRAINING.due is None
    assert TRAINING.citations[0].figures == ("任期内每年参加1次培训",)


def test_training_is_asked_of_workers_and_not_of_their_community() -> None:
    community = Community(key="hope", workers=[Worker(key="one"), Worker(key="two")])
    report = check(community, TRAINING, on=DUE)
    assert [each.subject_key for each in report] == ["hope/one", "hope/two"]
    assert {each.verdict for each in report} == {Verdict.UNDETERMINED}


@pytest.mark.parametrize(
    ("on", "verdict", "shortfall"),
    [
        (date(2022, 12, 31), Verdict.UNDETERMINED, None),  # no year of the term is over
        (date(2023, 6, 30), Verdict.UNDETERMINED, None),
        (date(2023, 7, 1), Verdict.MET, 0),  # the first year: two trainings
        (date(2024, 7, 1), Verdict.MET, 0),  # the second: one, on its last day
        (date(2025, 6, 30), Verdict.MET, 0),  # the third is not over
        (date(2025, 7, 1), Verdict.NOT_MET, 1),  # the third: none
    ],
)
def test_every_year_of_the_term_that_is_over_has_its_training(
    on: date, verdict: Verdict, shortfall: int | None
) -> None:
    """A term from 1 July 2022; trained on its first day, that winter, and on 30 June 2024."""
    worker = Worker(
        key="w",
        term=Period("2022-07-01", "2027-06-30"),
        trainings=["2022-07-01", "2022-12-01", "2024-06-30"],
    )
    for subject in (worker, Community(key="hope", workers=[worker])):
        (finding,) = check(subject, TRAINING, on=on)
        assert (finding.verdict, finding.numbers.shortfall) == (verdict, shortfall)


def test_without_a_term_or_without_records_the_training_stays_open() -> None:
    hired = Worker(key="hired", trainings=["2024-12-31"])
    unrecorded = Worker(key="unrecorded", term=Period("2023-01-01"))
    report = check([hired, unrecorded], TRAINING, on=DUE)
    assert {each.verdict for each in report} == {Verdict.UNDETERMINED}
    assert {each.reason.facts for each in report} == {(TRAININGS_PER_YEAR,)}


def test_one_worker_on_record_with_the_certificate_is_the_one_that_is_asked() -> None:
    """最少有1名持证社会工作者; without the record of one, others may still hold it."""
    obtained = Qualification(level=QualificationLevel.ASSISTANT, obtained=date(2024, 9, 1))
    holder = Worker(key="w", qualifications=[obtained])
    for on, verdict in ((date(2024, 8, 31), Verdict.UNDETERMINED), (DUE, Verdict.MET)):
        community = Community(key="hope", categories=[CITY], workers=[holder, Worker(key="x")])
        (finding,) = check(community, CERTIFIED, on=on)
        assert finding.verdict is verdict


# --- 三(四): 每百户居民不低于50平方米,总面积不低于500平方米 ---


def test_new_and_redeveloped_quarters_have_fifty_per_hundred_and_five_hundred_in_all() -> None:
    assert NEW_COMPOUNDS.demand == AllOf(
        (
            Test(
                INTEGRATED_FACILITY_AREA,
                AtLeast(Rate(square_meters(50), households(100), HOUSEHOLDS)),
            ),
            Test(INTEGRATED_FACILITY_AREA, AtLeast(Fixed(square_meters(500)))),
        )
    )
    assert NEW_COMPOUNDS.applies_to.any_of == (NEW_BUILD, REDEVELOPED)
    assert NEW_COMPOUNDS.modal == "要"
    assert (NEW_COMPOUNDS.due, NEW_COMPOUNDS.due_as_printed) == (None, "")


@pytest.mark.parametrize(
    ("count", "required"),
    [
        (2000, 1000),
        (600, 500),  # 300: the 500 m² win
        (0, 500),
        (999, 500),  # 499.5
        (1000, 500),
        (1001, Decimal("500.5")),  # an area is not rounded
        (1999, Decimal("999.5")),
    ],
)
def test_the_greater_of_the_two_is_asked_of_a_new_community(
    count: int, required: int | Decimal
) -> None:
    community = _community("a", count, required, CITY, NEW_BUILD)
    finding = _finding(community, NEW_COMPOUNDS)
    assert finding.required == square_meters(required)
    assert finding.verdict is Verdict.MET
    short = _finding(_community("a", count, required - 1, CITY, NEW_BUILD), NEW_COMPOUNDS)
    assert short.verdict is Verdict.NOT_MET
    assert short.shortfall == square_meters(1)


def test_both_must_hold_and_each_has_its_own_line() -> None:
    finding = _finding(_community("a", 2000, 540, NEW_BUILD), NEW_COMPOUNDS)
    assert [part.verdict for part in finding.parts] == [Verdict.NOT_MET, Verdict.MET]
    assert [part.required for part in finding.parts] == [1000, 500]
    assert finding.shortfall == square_meters(460)


def test_less_than_five_hundred_fails_whatever_the_households() -> None:
    unknown = _community("a", None, 499, NEW_BUILD)
    assert _finding(unknown, NEW_COMPOUNDS).verdict is Verdict.NOT_MET
    enough = _community("a", None, 500, NEW_BUILD)
    assert _finding(enough, NEW_COMPOUNDS).verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize(
    ("origin", "verdict"),
    [
        (NEW_BUILD, Verdict.NOT_MET),
        (REDEVELOPED, Verdict.NOT_MET),
        (EXISTING, Verdict.NOT_APPLICABLE),
        (RESETTLED, Verdict.UNDETERMINED),  # it may be newly built as well
        (None, Verdict.UNDETERMINED),
    ],
)
def test_fifty_and_five_hundred_are_for_new_and_redeveloped_quarters(
    origin: Category | None, verdict: Verdict
) -> None:
    community = Community(key="a", origin=origin, households=2000, facilities=[_hall(999)])
    assert _finding(community, NEW_COMPOUNDS).verdict is verdict


def test_the_end_of_the_period_is_said_of_the_thirty_three_and_not_of_the_fifty() -> None:
    new = _community("a", 2000, 660, CITY, NEW_BUILD)  # 33 per 100
    assert _finding(_league(new), AREA, NOTICE).verdict is Verdict.MET
    assert _finding(new, NEW_COMPOUNDS, NOTICE).verdict is Verdict.NOT_MET
    assert _finding(new, NEW_COMPOUNDS, date(2022, 8, 1)).reason.code is ReasonCode.NOT_BEGUN


def test_what_a_new_community_needs_is_asked_for_beforehand() -> None:
    facts = {"households": 2000, "categories": ["new_build"]}
    (asked,) = requirements(facts, NEW_COMPOUNDS, on=NOTICE)
    assert [part.required for part in asked.parts] == [1000, 500]


# --- 三(四): 300 and 150 ---


def test_sumus_towns_and_villages_near_cities_have_three_hundred_square_meters() -> None:
    assert THREE_HUNDRED.demand == Test(COMMUNITY_FACILITY_AREA, AtLeast(Fixed(square_meters(300))))
    assert THREE_HUNDRED.applies_to.any_of == (SUMU_TOWN, VILLAGE_IN_CITY, SUBURBAN_VILLAGE)


def test_central_and_traditional_villages_and_pastoral_areas_have_one_hundred_and_fifty() -> None:
    assert ONE_HUNDRED_FIFTY.demand == Test(
        COMMUNITY_FACILITY_AREA, AtLeast(Fixed(square_meters(150)))
    )
    assert ONE_HUNDRED_FIFTY.applies_to.any_of == (CENTRAL_VILLAGE, TRADITIONAL_RURAL, PASTORAL)


def test_only_the_one_hundred_and_fifty_is_printed_as_a_total() -> None:
    (three_hundred,) = THREE_HUNDRED.citations[0].figures
    (one_hundred_fifty,) = ONE_HUNDRED_FIFTY.citations[0].figures
    assert "总面积" not in three_hundred
    assert "总面积" in one_hundred_fifty


@pytest.mark.parametrize(
    ("category", "standard", "least"),
    [
        (SUMU_TOWN, THREE_HUNDRED, 300),
        (VILLAGE_IN_CITY, THREE_HUNDRED, 300),
        (SUBURBAN_VILLAGE, THREE_HUNDRED, 300),
        (CENTRAL_VILLAGE, ONE_HUNDRED_FIFTY, 150),
        (TRADITIONAL_RURAL, ONE_HUNDRED_FIFTY, 150),
        (PASTORAL, ONE_HUNDRED_FIFTY, 150),
    ],
)
def test_each_kind_of_village_has_its_own_floor(
    category: Category, standard: Standard, least: int
) -> None:
    def _built(area: Any) -> Community:
        hall = _hall(area, COMMUNITY_FACILITY)
        return Community(key="a", categories=[category], facilities=[hall])

    assert _finding(_built(least), standard, NOTICE).verdict is Verdict.MET
    short = _finding(_built(least - 1), standard, NOTICE)
    assert (short.verdict, short.shortfall) == (Verdict.NOT_MET, square_meters(1))


def test_a_city_community_has_neither_floor() -> None:
    hall = _hall(10, COMMUNITY_FACILITY)
    city = Community(key="a", categories=[CITY], facilities=[hall])
    for standard in (THREE_HUNDRED, ONE_HUNDRED_FIFTY):
        assert _finding(city, standard).reason.code is ReasonCode.OUT_OF_SCOPE


def test_a_gacha_of_which_no_more_is_said_leaves_both_floors_open() -> None:
    hall = _hall(10, COMMUNITY_FACILITY)
    gacha = Community(key="a", categories=[GACHA], facilities=[hall])
    for standard in (THREE_HUNDRED, ONE_HUNDRED_FIFTY):
        assert _finding(gacha, standard).reason.code is ReasonCode.SCOPE_UNKNOWN


def test_integrated_facilities_do_not_answer_for_community_facilities() -> None:
    community = Community(key="a", categories=[PASTORAL], facilities=[_hall(900)])
    assert _finding(community, ONE_HUNDRED_FIFTY).reason.facts == (COMMUNITY_FACILITY_AREA,)


# --- 一(二): 自治区规定的300平米的建设标准 ---


def test_the_other_three_hundred_is_reported_of_offices_and_activity_rooms() -> None:
    assert REPORTED.demand == Test(OFFICE_AND_ACTIVITY_AREA, AtLeast(Fixed(square_meters(300))))
    assert REPORTED.applies_to.any_of == REPORTED.applies_to.none_of == ()
    rooms = _hall(299, OFFICE_AND_ACTIVITY)
    finding = _finding(Community(key="a", facilities=[rooms]), REPORTED)
    assert finding.shortfall == square_meters(1)
    other = Community(key="a", facilities=[_hall(299, COMMUNITY_FACILITY)])
    assert _finding(other, REPORTED).verdict is Verdict.UNDETERMINED


# --- targets ---


def _share(target: Target) -> Quantity | None:
    if target.bound is None:
        return None
    assert isinstance(target.bound, AtLeast | Exactly)
    assert isinstance(target.bound.amount, Fixed)
    return target.bound.amount.amount


def test_goals_of_the_plan_in_the_order_of_the_print_and_their_dates() -> None:
    assert [
        (each.locator, _share(each), each.of, each.due, each.due_as_printed)
        for locator in ("二(二)", "三(一)2", "三(一)3", "三(三)2", "三(五)", "三(四)")
        for each in _goals(locator)
    ] == [
        ("二(二)", percent(100), Subject.COMMUNITY, DUE, "到2025年"),
        ("二(二)", None, None, DUE, "到2025年"),
        ("三(一)2", None, None, DUE, "“十四五”期间"),
        ("三(一)3", percent(100), Subject.TOWNSHIP, None, ""),
        ("三(三)2", percent(100), Subject.TOWNSHIP, None, ""),
        ("三(五)", percent(90), Subject.COMMUNITY, None, ""),
        ("三(五)", percent(60), Subject.COMMUNITY, None, ""),
        ("三(四)", square_meters(2196), None, None, ""),
        ("三(四)", items(6), None, None, ""),
    ]
    assert len(POLICY.targets) == 9


def test_coverage_of_urban_communities_is_printed_twice() -> None:
    coverage = _goals("二(二)")[0]
    assert [(each.locator, each.figures) for each in coverage.citations] == [
        ("二(二)", ("覆盖率达100%",)),
        ("三(四)", ("覆盖率达到100%",)),
    ]
    assert coverage.applies_to.any_of == (URBAN,)
    assert coverage.reading is not None
    assert "全区" in coverage.reading.zh


def test_ninety_is_for_urban_communities_and_sixty_is_striven_for_elsewhere() -> None:
    ninety, sixty = _goals("三(五)")
    assert (ninety.applies_to.any_of, ninety.force) == ((URBAN,), Force.MUST)
    assert (sixty.applies_to.any_of, sixty.force) == ((RURAL,), Force.STRIVE)
    assert sixty.modal == "争取"


def test_no_other_goal_is_striven_for_though_money_is_to_be_obtained() -> None:
    striven = [each for each in POLICY.targets if each.force is not Force.MUST]
    assert striven == [_goals("三(五)")[1]]


def test_reaching_a_share_is_printed_without_at_least() -> None:
    shares = [each for each in POLICY.targets if each.unit == "%"]
    assert [each.direction_stated for each in shares] == [False] * 5


def test_the_projects_of_ejin_are_goals_and_no_norm_of_area() -> None:
    center, upgrades = _goals("三(四)")
    assert "额济纳旗" in center.measure.zh
    assert "达来呼布镇" in upgrades.measure.zh
    areas = {
        part.amount.amount
        for standard in POLICY.standards
        for test in standard.tests
        if isinstance(part := test.bound, AtLeast) and isinstance(part.amount, Fixed)
    }
    assert square_meters(2196) not in areas


# --- statistics, money, references, clauses ---

PERIOD_END = date(2020, 12, 31)


def test_part_one_reports_these_statistics() -> None:
    assert [
        (each.citation.locator, each.amount, each.as_of)
        for each in POLICY.baselines
        if each.citation.locator != "一(五)"
    ] == [
        ("一(二)", communities(52), None),
        ("一(二)", percent(100), None),
        ("一(二)", communities(16), None),
        ("一(二)", communities(18), None),
        ("一(二)", items(39), None),
        ("一(二)", communities(31), None),
        ("一(二)", communities(33), None),
        ("一(二)", yuan(3_550_000), PERIOD_END),
        ("一(三)", communities(104), PERIOD_END),
        ("一(三)", percent(52), PERIOD_END),
        ("一(四)", percent(100), None),
    ]


def test_the_make_up_of_the_two_committees_is_reported_without_a_day() -> None:
    members = [each for each in POLICY.baselines if each.citation.locator == "一(五)"]
    assert [each.amount for each in members] == [
        percent(100),
        persons(199),
        percent("31.7"),
        None,
        persons(315),
        percent("30.2"),
        persons(492),
        percent("47.2"),
        persons(519),
        percent("49.7"),
        persons(388),
        percent("37.2"),
        percent(100),
        persons(664),
    ]
    assert {each.as_of for each in members} == {None}


def test_a_mean_age_whose_decimal_is_lost_is_kept_as_unreadable() -> None:
    (age,) = (each for each in POLICY.baselines if each.amount is None)
    assert age.citation.figures == ("平均年龄42.岁",)
    assert age.unit == "year"
    assert age.reading is not None


def test_four_shares_have_one_base_within_a_tenth_of_a_point_and_the_fifth_another() -> None:
    # About 1,043 members; of 199 cross-appointed 31.7 percent the base is about 628.
    amounts = [each.amount for each in POLICY.baselines if each.citation.locator == "一(五)"]
    numbers = [each.magnitude for each in amounts if isinstance(each, Quantity)]
    pairs = list(zip(numbers[3:11:2], numbers[4:11:2], strict=True))
    assert len(pairs) == 4
    tenth = Decimal("0.1")
    assert [share for count, share in pairs if abs(count * 100 / 1043 - share) >= tenth] == []
    assert round(numbers[1] * 100 / numbers[2]) == 628


def test_the_pilots_and_their_share_make_two_hundred_gachas_and_villages() -> None:
    pilots, share = (each.amount for each in POLICY.baselines if each.citation.locator == "一(三)")
    assert isinstance(pilots, Quantity)
    assert isinstance(share, Quantity)
    assert pilots.magnitude * 100 / share.magnitude == 200


def test_two_averages_are_reported_of_three_groups_and_five_office_budgets() -> None:
    assert [
        (each.citation.locator, each.posts, each.amount, each.nature) for each in POLICY.pay_figures
    ] == [
        ("一(四)", (Post.CHIEF, Post.DEPUTY), yuan_per_month(4040), PayNature.AVERAGE),
        ("一(四)", (Post.STAFF,), yuan_per_month(3680), PayNature.AVERAGE),
        ("一(四)", (), yuan(75_000), PayNature.BUDGET),
        ("一(四)", (), yuan(60_000), PayNature.BUDGET),
        ("一(四)", (), yuan(100_000), PayNature.BUDGET),
        ("一(四)", (), yuan(80_000), PayNature.BUDGET),
        ("一(四)", (), yuan(60_000), PayNature.BUDGET),
    ]


def test_office_budgets_name_five_places_and_no_period() -> None:
    budgets = [each for each in POLICY.pay_figures if each.nature is PayNature.BUDGET]
    assert [figure for each in budgets for figure in each.citation.figures] == [
        "阿左旗7.5万元",
        "阿右旗6万元",
        "额济纳旗10万元",
        "开发区8万元",
        "示范区6万元",
    ]
    assert {each.unit for each in budgets} == {"yuan"}
    for each in budgets:
        assert each.reading is not None
        assert "期间" in each.reading.zh


def test_which_of_three_groups_a_figure_is_of_is_a_reading_told() -> None:
    averages = [each for each in POLICY.pay_figures if each.nature is PayNature.AVERAGE]
    for each in averages:
        assert each.reading is not None
        assert "三类人员两个数字" in each.reading.zh


def test_the_subsidies_are_listed_with_the_money_as_a_fund() -> None:
    funds = [row for row in records.pay(POLICY) if row["nature"] == "fund"]
    assert [(row["locator"], row["amount"], row["unit"]) for row in funds] == [
        ("一(二)", 3_550_000, "yuan")
    ]


def test_the_eighteen_grades_are_named_and_no_amount_is_printed_for_them() -> None:
    assert PayNature.NORM not in {each.nature for each in POLICY.pay_figures}
    (clause,) = (each for each in POLICY.clauses if each.locator == "三(三)1")
    assert clause.note is not None
    assert "三岗十八级" in clause.note.zh


def test_papers_are_cited_where_they_stand() -> None:
    assert [each.citation.locator for each in POLICY.references] == [
        "通知",
        *["前言"] * 5,
        *["一(一)"] * 5,
        *["一(四)"] * 3,
    ]
    assert [each.title for each in POLICY.references if each.citation.locator == "一(一)"] == [
        "阿拉善盟深入推进农村牧区社区建设试点工作实施方案",
        "阿拉善盟关于加强城乡社区协商实施意见",
        "阿拉善盟关于进一步精简和规范社区工作指导意见",
        "阿拉善盟关于加强苏木镇政府服务能力建设的工作方案",
        "阿拉善盟关于加强和完善城乡社区治理实施方案",
    ]


def test_two_papers_have_a_number_and_one_of_them_is_misprinted() -> None:
    assert [(each.number_as_printed, each.number) for each in POLICY.references if each.number] == [
        ("内通字〔2020〕9号", "内组通字〔2020〕9号"),
        ("阿组通字〔2021〕36号", "阿组通字〔2021〕36号"),
    ]


def test_every_clause_has_a_state_in_the_order_of_the_print() -> None:
    assert [each.locator for each in POLICY.clauses] == [
        "标题",
        "通知",
        "前言",
        *(f"一({number})" for number in "一二三四五六"),
        "一末段",
        "二(一)",
        "二(二)",
        *(f"三(一){number}" for number in "123"),
        *(f"三(二){number}" for number in "123"),
        *(f"三(三){number}" for number in "12"),
        "三(四)",
        "三(五)",
        *(f"四({number})" for number in "一二三四"),
    ]


def test_a_clause_with_a_norm_a_goal_a_figure_or_a_paper_is_encoded() -> None:
    states = {each.locator: each.state for each in POLICY.clauses}
    norms: list[Standard | Target] = [*POLICY.standards, *POLICY.targets]
    cited = {citation.locator for norm in norms for citation in norm.citations}
    cited |= {each.citation.locator for each in POLICY.baselines}
    cited |= {each.citation.locator for each in POLICY.pay_figures}
    cited |= {each.citation.locator for each in POLICY.references}
    assert {states[locator] for locator in cited} == {ClauseState.ENCODED}
    assert not {ClauseState.MISSING, ClauseState.UNREADABLE} & set(states.values())


def test_the_league_is_the_place_of_both_issues() -> None:
    assert {each.document.jurisdiction for each in POLICIES} == {alxa.JURISDICTION}
