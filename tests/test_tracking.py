"""Progress by hand: what is met, overdue, on track or behind, and what cannot be said, and why."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from community_governance import BUILTIN, Community, Facility, Policy, Territory, progress
from community_governance.calendars import Year
from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    NotFoundError,
    WrongDimensionError,
)
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.community import Stated
from community_governance.model.demands import (
    About,
    AllOf,
    AtLeast,
    AtMost,
    Bound,
    Exactly,
    Fixed,
    Test,
)
from community_governance.model.facts import (
    COMMUNITIES,
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    PERMANENT_RESIDENTS,
    STAFF,
    TOWNSHIPS,
)
from community_governance.model.figures import Baseline
from community_governance.model.indicators import Indicator, Status, StatusReason
from community_governance.model.parts import Compound
from community_governance.model.standards import Standard, Subject, Target, TargetNature
from community_governance.model.territory import Township
from community_governance.model.vocabulary import CITY, INTEGRATED_FACILITY, URBAN, Wording
from community_governance.policies import alxa, ordos, zhuhai
from community_governance.tracking import common_total
from community_governance.units import (
    Quantity,
    Range,
    percent,
    square_meters,
    workers,
)
from community_governance.views.text import markdown, text

BEFORE, ON, AFTER = date(2023, 6, 30), date(2025, 12, 31), date(2026, 3, 1)
COVERAGE = "urban-facility-coverage"
AREA = "regional-facility-area-per-hundred-households"
WORKERS = "regional-community-workers-per-ten-thousand-residents"
SOCIAL_WORKER = "certified-social-worker-per-community"


def start(
    goal: str | None, amount: Quantity | Range | None, as_of: Any, unit: str = "%"
) -> Baseline:
    return Baseline(
        key=f"start-of-{goal}",
        goal=goal,
        measure=Wording("基期", "start"),
        amount=amount,
        unit=unit,
        as_of=as_of,
        citation=alxa.DOCUMENT.cite("年度报告"),
    )


def of(key: str, figure: object, on: date, *baselines: Baseline) -> Indicator:
    return progress(alxa.POLICY, {key: figure}, on=on, baselines=baselines)[key]


def outcome(indicator: Indicator) -> tuple[Status, StatusReason]:
    return indicator.status, indicator.reason


# --- figures that somebody reports ---


@pytest.mark.parametrize(
    ("figure", "on", "expected"),
    [
        ("100%", BEFORE, (Status.MET, StatusReason.REACHED)),
        (100, AFTER, (Status.MET, StatusReason.REACHED)),
        ("99.99%", BEFORE, (Status.UNDETERMINED, StatusReason.NO_BASELINE)),
        ("99.99%", date(2025, 12, 30), (Status.UNDETERMINED, StatusReason.NO_BASELINE)),
        ("99.99%", ON, (Status.OVERDUE, StatusReason.NOT_REACHED)),
        (Decimal("99.99"), AFTER, (Status.OVERDUE, StatusReason.NOT_REACHED)),
        (Range(95, 100, "%"), AFTER, (Status.UNDETERMINED, StatusReason.FIGURE_OPEN)),
        (Range(95, 99, "%"), AFTER, (Status.OVERDUE, StatusReason.NOT_REACHED)),
        (None, AFTER, (Status.UNDETERMINED, StatusReason.NO_FIGURE)),
    ],
)
def test_a_reported_share_is_met_overdue_or_open(
    figure: object, on: date, expected: tuple[Status, StatusReason]
) -> None:
    assert outcome(of(COVERAGE, figure, on)) == expected


def test_a_figure_of_a_rate_is_per_what_the_rate_is_per() -> None:
    met = of(AREA, "33㎡", ON)
    assert (met.status, met.unit, str(met.per)) == (Status.MET, "m²", "100 household")
    assert met.required == 33
    assert of(AREA, "32.9999㎡", ON).status is Status.OVERDUE
    assert of(WORKERS, "17.9", ON).status is Status.OVERDUE
    assert of(WORKERS, 18, ON).status is Status.MET


def test_what_each_community_is_to_have_is_reached_where_all_have_it() -> None:
    assert of(SOCIAL_WORKER, "100%", ON).status is Status.MET
    assert of(SOCIAL_WORKER, "80%", ON).status is Status.OVERDUE
    assert of(SOCIAL_WORKER, "80%", ON).unit == "%"


def test_a_goal_without_a_date_is_never_overdue_and_one_of_words_never_met() -> None:
    assert outcome(of("urban-information-platforms", "63.5%", AFTER)) == (
        Status.UNDETERMINED, StatusReason.NO_DUE_DATE,
    )  # fmt: skip
    assert of("urban-information-platforms", "90%", AFTER).status is Status.MET
    found = progress(alxa.POLICY, {}, on=AFTER)
    assert outcome(found["community-building-2025"]) == (
        Status.UNDETERMINED, StatusReason.WORDS_ONLY,
    )  # fmt: skip


def test_a_figure_for_a_goal_of_words_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="no number"):
        of("community-building-2025", "100%", ON)


@pytest.mark.parametrize(
    ("key", "figure", "error"),
    [
        (AREA, "33%", WrongDimensionError),
        (COVERAGE, "33㎡", WrongDimensionError),
        (COVERAGE, "暂无", InvalidValueError),
        (COVERAGE, -1, InvalidValueError),
        ("urban-facility-coverages", 1, NotFoundError),
        (7, 1, NotFoundError),
    ],
)
def test_a_figure_that_is_none_is_refused(key: Any, figure: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        progress(alxa.POLICY, {key: figure}, on=ON)


# --- facts of the region ---


def test_totals_of_the_region_make_the_rate() -> None:
    reported = {HOUSEHOLDS: 100_000, "integrated_facility_area": 32_500, PERMANENT_RESIDENTS: None}
    found = progress(alxa.POLICY, reported, on=ON)
    area = found[AREA]
    assert (area.status, area.figure) == (Status.OVERDUE, Decimal("32.5"))
    assert area.required == 33
    assert (found[WORKERS].reason, found[WORKERS].missing[-1]) == (
        StatusReason.NO_FIGURE, PERMANENT_RESIDENTS,
    )  # fmt: skip
    assert found[COVERAGE].reason is StatusReason.NO_FIGURE


def test_figures_of_goals_and_facts_may_be_given_together() -> None:
    reported = {COVERAGE: 100, "community_workers": 180, "permanent_residents": 100_000}
    found = progress(alxa.POLICY, reported, on=ON)
    assert found[COVERAGE].status is Status.MET
    assert (found[WORKERS].status, found[WORKERS].figure) == (Status.MET, 18)
    assert found[SOCIAL_WORKER].missing == (COMMUNITIES,)


def test_an_area_that_is_a_range_leaves_the_rate_open() -> None:
    reported = {HOUSEHOLDS: 100, INTEGRATED_FACILITY_AREA: Range(32, 34, "m²")}
    found = progress(alxa.POLICY, reported, on=ON)[AREA]
    assert (found.status, found.figure) == (Status.UNDETERMINED, None)


# --- a territory ---

HALL = Facility(key="hall", floor_area=400, premises=[INTEGRATED_FACILITY])
WITH = Community(
    key="with", categories=[CITY], households=1000, facilities=[HALL], certified_social_workers=1
)
WITHOUT = Community(
    key="without", categories=[URBAN], households=200, facilities=[], certified_social_workers=0
)


def test_of_a_territory_shares_are_counted_and_rates_are_total_over_total() -> None:
    place = Territory(key="place", communities=[WITH, WITHOUT])
    found = progress(alxa.POLICY, place, on=ON)
    coverage, area, social = found[COVERAGE], found[AREA], found[SOCIAL_WORKER]
    assert (coverage.status, coverage.figure) == (Status.OVERDUE, 50)
    assert coverage.required == 100
    assert coverage.share is not None
    assert (len(coverage.share.met), coverage.share.units) == (1, 2)
    assert area.status is Status.MET
    assert isinstance(area.figure, Decimal)
    assert area.figure.quantize(Decimal("0.001")) == Decimal("33.333")
    assert (social.status, social.figure) == (Status.OVERDUE, 50)
    assert found["social-work-stations"].missing == (TOWNSHIPS,)


def test_townships_and_compounds_are_counted_as_well() -> None:
    place = Territory(
        key="place",
        townships=[Township(key="a", social_work_station=True), Township(key="b")],
    )
    station = progress(alxa.POLICY, place, on=ON)["social-work-stations"]
    assert (station.status, station.figure) == (Status.UNDETERMINED, Range(50, 100, "%"))
    compounds = Territory(key="p", compounds=[Compound(key="one", recognitions=[])])
    found = progress(ordos.POLICY, compounds, on=date(2021, 1, 1))["civilized-compounds"]
    assert (found.status, found.figure) == (Status.OVERDUE, 0)


def test_who_has_no_community_that_is_meant_has_no_figure() -> None:
    rural = Territory(key="place", communities=[evolve(WITH, categories=[])])
    found = progress(alxa.POLICY, rural, on=ON)
    assert found[COVERAGE].status is Status.UNDETERMINED
    none = progress(alxa.POLICY, Territory(key="p", communities=[]), on=ON)
    assert {each.status for each in none} == {Status.UNDETERMINED}
    assert none[AREA].reason is StatusReason.NO_FIGURE


def test_communities_alone_are_no_region() -> None:
    found = progress(alxa.POLICY, [WITH, WITHOUT], on=ON)
    assert found[AREA].reason is StatusReason.NO_FIGURE
    assert found[COVERAGE].figure == 50


# --- on the way ---


@pytest.mark.parametrize(
    ("figure", "status"),
    # From 80 % on 2020-12-31 to 100 % on 2025-12-31 are 1,826 days, of which 911 are gone: 89.978…
    [
        ("89.9", Status.BEHIND),
        ("89.98", Status.ON_TRACK),
        ("80", Status.BEHIND),
        ("99", Status.ON_TRACK),
    ],
)
def test_between_a_dated_baseline_and_the_goal_runs_a_straight_line(
    figure: str, status: Status
) -> None:
    found = of(COVERAGE, figure, BEFORE, start(COVERAGE, percent(80), date(2020, 12, 31)))
    assert (found.status, found.reason) == (status, StatusReason.NOT_REACHED)
    assert found.expected is not None
    assert found.expected.quantize(Decimal("0.001")) == Decimal("89.978")
    assert found.baseline is not None


@pytest.mark.parametrize(
    ("baseline", "reason"),
    [
        (None, StatusReason.NO_BASELINE),
        (start(COVERAGE, percent(80), None), StatusReason.NO_BASELINE),
        (start(COVERAGE, None, date(2020, 12, 31)), StatusReason.NO_BASELINE),
        (start(COVERAGE, Range(70, 80, "%"), date(2020, 12, 31)), StatusReason.NO_BASELINE),
        (start(COVERAGE, percent(80), date(2024, 1, 1)), StatusReason.BASELINE_OPEN),
        (start(COVERAGE, percent(80), Year(2023)), StatusReason.BASELINE_OPEN),
    ],
)
def test_without_a_dated_baseline_nothing_is_on_track(
    baseline: Baseline | None, reason: StatusReason
) -> None:
    given_ones = [] if baseline is None else [baseline]
    assert outcome(of(COVERAGE, "95%", BEFORE, *given_ones)) == (Status.UNDETERMINED, reason)


def test_of_a_baseline_known_to_the_year_both_ends_must_agree() -> None:
    year = start(COVERAGE, percent(80), Year(2020))
    assert of(COVERAGE, "99%", BEFORE, year).status is Status.ON_TRACK
    assert of(COVERAGE, "85%", BEFORE, year).status is Status.BEHIND
    # 91.65 % on a line from 1 January, 89.98 % on one from 31 December
    assert outcome(of(COVERAGE, "91%", BEFORE, year)) == (
        Status.UNDETERMINED, StatusReason.BASELINE_OPEN,
    )  # fmt: skip
    behind = of(COVERAGE, "85%", BEFORE, year).expected
    assert behind is not None
    assert behind.quantize(Decimal("0.01")) == Decimal("91.65")


def test_of_a_range_both_ends_must_agree() -> None:
    first = start(COVERAGE, percent(80), date(2020, 12, 31))
    assert of(COVERAGE, Range(95, 99, "%"), BEFORE, first).status is Status.ON_TRACK
    assert outcome(of(COVERAGE, Range(85, 99, "%"), BEFORE, first)) == (
        Status.UNDETERMINED, StatusReason.FIGURE_OPEN,
    )  # fmt: skip
    assert outcome(of(COVERAGE, Range(None, 99, "%"), BEFORE, first)) == (
        Status.UNDETERMINED, StatusReason.FIGURE_OPEN,
    )  # fmt: skip


def test_a_figure_on_the_line_is_on_track_though_no_decimal_says_it() -> None:
    """A third of the way from 0 to 100 percent, and one community of three."""
    goal = Target(
        key="goal",
        measure=Wording("占比", "share"),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(STAFF, AtLeast(Fixed(workers(1)))),
        due=date(2020, 1, 31),
        citations=(DOCUMENT.cite("一"),),
    )
    policy = Policy(document=DOCUMENT, standards=(), targets=(goal,))
    place = Territory(
        key="p",
        communities=[Community(key=str(n), staff=int(n == 0)) for n in range(3)],
    )
    begin = start("goal", percent(0), date(2020, 1, 1))
    for day, status in ((11, Status.ON_TRACK), (12, Status.BEHIND), (10, Status.ON_TRACK)):
        found = progress(policy, place, on=date(2020, 1, day), baselines=[begin])
        assert found["goal"].status is status


@pytest.mark.parametrize(
    ("bound", "figure", "status"),
    [
        (AtMost(Fixed(percent(20))), 30, Status.ON_TRACK),
        (AtMost(Fixed(percent(20))), 31, Status.BEHIND),
        (Exactly(Fixed(percent(20))), 30, Status.ON_TRACK),
        (Exactly(Fixed(percent(20))), 31, Status.BEHIND),
        (Exactly(Fixed(percent(20))), 10, Status.ON_TRACK),
        (Exactly(Fixed(percent(20))), 9, Status.BEHIND),
        (About(Fixed(percent(20))), 30, Status.UNDETERMINED),
    ],
)
def test_a_line_may_fall_and_an_exact_goal_be_missed_on_either_side(
    bound: Bound, figure: int, status: Status
) -> None:
    """From 40 to 20 percent in 100 days, of which 50 are gone: the line stands at 30."""
    goal = _goal(bound, due=date(2020, 4, 10))
    begin = start("goal", percent(40), date(2020, 1, 1))
    policy = Policy(document=DOCUMENT, standards=(), targets=(goal,))
    on = date(2020, 1, 1) + timedelta(50)
    found = progress(policy, {"goal": figure}, on=on, baselines=[begin])["goal"]
    assert found.status is status
    assert found.expected == (None if status is Status.UNDETERMINED else 30)


def _goal(bound: Bound | None, **more: Any) -> Target:
    fields = {"key": "goal", "unit": "%", "citations": (DOCUMENT.cite("一"),)} | more
    return Target(measure=Wording("占比", "share"), bound=bound, **fields)


def test_with_a_tolerance_about_may_be_missed_and_no_line_leads_there() -> None:
    goal = _goal(About(Fixed(percent(20))), due=date(2030, 1, 1))
    policy = Policy(document=DOCUMENT, standards=(), targets=(goal,))
    begin = start("goal", percent(40), date(2020, 1, 1))
    known: dict[str, object] = {"goal": 30}
    found = progress(policy, known, on=BEFORE, about=Decimal("0.1"), baselines=[begin])
    assert outcome(found["goal"]) == (Status.UNDETERMINED, StatusReason.FIGURE_OPEN)
    near = progress(policy, {"goal": 22}, on=BEFORE, about=Decimal("0.1"))
    assert near["goal"].status is Status.MET


def test_a_baseline_of_the_document_is_taken_and_one_of_yours_goes_before_it() -> None:
    own = start(COVERAGE, percent(95), date(2020, 12, 31))
    policy = evolve(alxa.POLICY, baselines=(own,))
    assert progress(policy, {COVERAGE: 96}, on=BEFORE)[COVERAGE].status is Status.BEHIND
    yours = start(COVERAGE, percent(80), date(2020, 12, 31))
    found = progress(policy, {COVERAGE: 96}, on=BEFORE, baselines=[yours])
    assert found[COVERAGE].status is Status.ON_TRACK


@pytest.mark.parametrize("goal", [None, "coverage"])
def test_a_baseline_names_a_goal(goal: str | None) -> None:
    with pytest.raises(NotFoundError):
        progress(alxa.POLICY, {}, on=ON, baselines=[start(goal, percent(1), Year(2020))])


def test_a_goal_has_one_baseline_and_it_is_in_its_unit() -> None:
    first = start(COVERAGE, percent(80), date(2020, 12, 31))
    with pytest.raises(DuplicateKeyError):
        progress(alxa.POLICY, {}, on=ON, baselines=[first, first])
    area = start(COVERAGE, square_meters(80), date(2020, 12, 31), "m²")
    with pytest.raises(WrongDimensionError):
        of(COVERAGE, 96, BEFORE, area)


# --- documents and days ---


def test_a_plan_that_has_ended_is_still_held_to_its_goals() -> None:
    place = Territory(key="place", communities=[WITH, WITHOUT])
    assert progress(alxa.POLICY, place, on=date(2030, 1, 1))[COVERAGE].status is Status.OVERDUE


def test_before_a_document_begins_and_after_it_is_replaced_nothing_applies() -> None:
    early = progress(alxa.POLICY, {COVERAGE: 100}, on=date(2022, 1, 1))
    assert outcome(early[COVERAGE]) == (Status.NOT_APPLICABLE, StatusReason.NOT_BEGUN)
    replaced = evolve(DOCUMENT, superseded=date(2022, 1, 1))
    goal = _goal(AtLeast(Fixed(percent(1))), citations=(replaced.cite("一"),))
    policy = Policy(document=replaced, standards=(), targets=(goal,))
    found = progress(policy, {"goal": 100}, on=ON)
    assert outcome(found["goal"]) == (Status.NOT_APPLICABLE, StatusReason.SUPERSEDED)


def test_in_the_year_of_a_document_known_only_to_the_year_it_is_open() -> None:
    key = "government-service-centers"
    found = progress(zhuhai.POLICY, {key: 100}, on=date(2010, 6, 1))
    assert outcome(found[key]) == (Status.UNDETERMINED, StatusReason.DATE_NOT_PRINTED)
    assert progress(zhuhai.POLICY, {key: 100}, on=date(2011, 6, 1))[key].status is Status.MET


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_every_goal_has_its_line_and_can_be_told(policy: Policy) -> None:
    found = progress(policy, {}, on=ON)
    dated = [each.key for each in policy.standards if each.due is not None]
    assert [each.key for each in found] == [*dated, *(each.key for each in policy.targets)]
    assert sum(found.counts.values()) == len(found) == len(found.of(Status.UNDETERMINED))
    assert len(markdown(found, lang="zh").splitlines()) == len(found) + 2
    assert len(text(found).splitlines()) == len(found) + 1


def test_a_goal_is_found_by_its_key() -> None:
    found = progress(alxa.POLICY, {}, on=ON)
    with pytest.raises(NotFoundError, match="urban-facility-coverage"):
        found["urban-facility-coverag"]


def test_binding_or_anticipatory_is_told_where_it_is_printed() -> None:
    for nature, zh in (
        (TargetNature.BINDING, "约束性"),
        (TargetNature.ANTICIPATORY, "预期性"),
        (None, "未注明"),
    ):
        goal = _goal(AtLeast(Fixed(percent(1))), nature=nature)
        found = progress(Policy(document=DOCUMENT, standards=(), targets=(goal,)), {}, on=ON)
        assert found["goal"].nature is nature
        assert f"| {zh} |" in markdown(found, lang="zh")
    assert progress(alxa.POLICY, {}, on=ON)[AREA].nature is None


def test_a_goal_with_no_one_number_has_no_figure() -> None:
    """A dated norm of the region that joins two tests; a named project has the one of its area."""
    region = alxa.POLICY.standard(AREA)
    joined = evolve(region, demand=AllOf([region.demand, region.demand]))
    policy = evolve(alxa.POLICY, standards=(joined,))
    place = Territory(key="place", communities=[WITH])
    assert outcome(progress(policy, place, on=ON)[AREA]) == (
        Status.UNDETERMINED, StatusReason.WORDS_ONLY,
    )  # fmt: skip
    with pytest.raises(InvalidValueError):
        progress(policy, {AREA: 33}, on=ON)
    built = of("new-center-in-ejin", "2196㎡", ON)
    assert built.status is Status.MET
    assert outcome(of("upgraded-centers-in-dalaihubu", 5, ON)) == (
        Status.UNDETERMINED, StatusReason.NO_DUE_DATE,
    )  # fmt: skip


def test_a_dated_norm_of_the_region_that_is_a_fixed_amount_is_measured_as_such() -> None:
    fixed = Standard(
        key="halls",
        subject=Subject.JURISDICTION,
        demand=Test(STAFF, AtLeast(Fixed(workers(5)))),
        due=date(2020, 12, 31),
        citations=(DOCUMENT.cite("一"),),
    )
    policy = Policy(document=DOCUMENT, standards=(fixed,))
    place = Territory(key="p", stated=[Stated(STAFF, 4)])
    found = progress(policy, place, on=ON)["halls"]
    assert (found.status, found.figure, found.per) == (Status.OVERDUE, 4, None)
    assert found.required == 5
    assert progress(policy, {"halls": 5}, on=ON)["halls"].status is Status.MET


# --- shares that are printed beside counts ---

MEMBERS = {
    "members-aged-35-or-under": "share-aged-35-or-under",
    "members-with-college-education": "share-with-college-education",
    "members-of-ethnic-minorities": "share-of-ethnic-minorities",
    "women-members": "share-of-women",
}


def _amount(key: str) -> Decimal:
    (found,) = (each for each in alxa.POLICY.baselines if each.key == key)
    assert isinstance(found.amount, Quantity)
    return found.amount.magnitude


def test_no_whole_number_fits_the_four_shares_that_alxa_prints() -> None:
    """They imply about 1,043 members, a fifth of another number altogether: 628."""
    four = [(int(_amount(count)), _amount(share)) for count, share in MEMBERS.items()]
    assert common_total(four) is None
    assert common_total(four, within=Decimal("0.1")) == Range(1043, 1044)
    fifth = (int(_amount("cross-appointed-members")), _amount("cross-appointed-share"))
    assert common_total([fifth]) == Range(627, 628)
    assert common_total([*four, fifth], within=Decimal("0.1")) is None
    pilots = (int(_amount("rural-pilot-communities")), _amount("rural-pilot-share"))
    assert common_total([pilots], within=Decimal("0.5")) == Range(199, 201)


@given(
    total=st.integers(1, 2000),
    parts=st.lists(st.integers(0, 2000), min_size=1, max_size=4),
)
@settings(max_examples=100)
def test_a_total_from_which_shares_were_rounded_is_among_those_that_fit(
    total: int, parts: list[int]
) -> None:
    counts = [min(part, total) for part in parts]
    tenth = Decimal("0.1")
    printed = [(each, (Decimal(100 * each) / total).quantize(tenth)) for each in counts]
    found = common_total(printed)
    assert found is not None
    assert found.low is not None
    assert found.low <= total
    assert found.high is None or total <= found.high


def test_of_nobody_any_number_may_be_the_whole() -> None:
    assert common_total([(0, Decimal(0))]) == Range(0, None)
    assert common_total([]) == Range(0, None)
