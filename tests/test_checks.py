"""Checks: which verdict goes before which, on what a standard is tested, and the demonstration."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve, fields

from community_governance.calendars import Year
from community_governance.checks import as_tolerance, check
from community_governance.errors import InvalidValueError, StructureError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.community import Community, Stated
from community_governance.model.demands import About, AtLeast, AtMost, Fixed, Rate, Test
from community_governance.model.facts import (
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    CATEGORIES,
    COMMUNITIES,
    GRIDS,
    HOUSEHOLDS,
    OPERATING_FUNDS,
    PERMANENT_HOUSEHOLDS,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.findings import Finding, Reason, ReasonCode, Verdict
from community_governance.model.parts import Compound, Facility, FundLine, Grid
from community_governance.model.policy import Policy
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.territory import Territory
from community_governance.model.vocabulary import (
    CENTRAL_CITY,
    CITY,
    EXISTING,
    INTEGRATED_FACILITY,
    NEW_BUILD,
    OPERATING_FUNDS_KIND,
    OUTER_CITY,
    PUBLIC_SERVICE_PREMISES,
    RURAL,
    URBAN,
    VILLAGERS_COMMITTEE,
    WORKING_PREMISES,
    Wording,
)
from community_governance.model.workers import Worker
from community_governance.policies import BUILTIN, loudi, ordos
from community_governance.units import (
    Range,
    grids,
    households,
    square_meters,
    workers,
    yuan,
)

ON = date(2025, 12, 31)
AREA = WORKING_PREMISES_AREA
PLAIN = Standard(
    key="area",
    subject=Subject.COMMUNITY,
    demand=Test(AREA, AtLeast(Fixed(square_meters(400)))),
    citations=(DOCUMENT.cite("一(一)"),),
)


def of(standard: Standard, subject: Any, on: date = ON) -> Finding:
    """Return the one finding of a standard on a subject."""
    (finding,) = check(subject, standard, on=on)
    return finding


def verdict(standard: Standard, subject: Any, on: date = ON) -> tuple[Verdict, ReasonCode]:
    """Return the verdict and the code of its reason."""
    finding = of(standard, subject, on)
    return finding.verdict, finding.reason.code


# --- the order of verdicts ---


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        ({"starts": date(2026, 1, 1)}, ReasonCode.NOT_BEGUN),
        ({"ends": date(2025, 12, 30)}, ReasonCode.ENDED),
        ({"superseded": date(2025, 12, 31)}, ReasonCode.SUPERSEDED),
    ],
)
@pytest.mark.parametrize("known", [{}, {AREA: 540}, {AREA: 3}, {CATEGORIES: ["village"]}])
def test_out_of_time_goes_before_everything(
    dates: dict[str, Any], code: ReasonCode, known: Mapping[Fact, object]
) -> None:
    document = evolve(DOCUMENT, **dates)
    standard = evolve(PLAIN, citations=(document.cite("一"),), applies_to=Scope((CITY,)))
    finding = of(standard, known)
    assert (finding.verdict, finding.reason) == (Verdict.NOT_APPLICABLE, Reason(code))
    assert finding.parts == ()


def test_a_standard_has_its_own_start() -> None:
    early = evolve(PLAIN, starts=date(2015, 1, 1))
    assert verdict(early, {AREA: 540}, date(2015, 1, 1))[0] is Verdict.MET
    assert verdict(early, {AREA: 540}, date(2014, 12, 31))[1] is ReasonCode.NOT_BEGUN
    assert verdict(PLAIN, {AREA: 540}, date(2015, 1, 1))[1] is ReasonCode.NOT_BEGUN


@pytest.mark.parametrize("area", [540, 3, None])
def test_a_date_that_is_not_printed_leaves_every_verdict_open(area: int | None) -> None:
    standard = evolve(PLAIN, starts=Year(2025))
    finding = of(standard, {AREA: area})
    assert (finding.verdict, finding.reason.code) == (
        Verdict.UNDETERMINED,
        ReasonCode.DATE_NOT_PRINTED,
    )
    assert len(finding.parts) == 1  # what is asked is said all the same


def test_out_of_scope_stays_out_of_scope_whatever_the_date() -> None:
    standard = evolve(PLAIN, starts=Year(2025), applies_to=Scope((CITY,)))
    assert verdict(standard, {AREA: 3, CATEGORIES: ["village"]}) == (
        Verdict.NOT_APPLICABLE,
        ReasonCode.OUT_OF_SCOPE,
    )


@pytest.mark.parametrize(
    ("categories", "area", "expected"),
    [
        (["village"], 3, (Verdict.NOT_APPLICABLE, ReasonCode.OUT_OF_SCOPE)),
        (["village"], None, (Verdict.NOT_APPLICABLE, ReasonCode.OUT_OF_SCOPE)),
        (["city"], 3, (Verdict.UNDETERMINED, ReasonCode.SCOPE_UNKNOWN)),
        (["outer_city"], 3, (Verdict.NOT_MET, ReasonCode.MISSES)),
        (["outer_city"], 400, (Verdict.MET, ReasonCode.MEETS)),
        (["outer_city"], None, (Verdict.UNDETERMINED, ReasonCode.FACTS_MISSING)),
        (None, 400, (Verdict.UNDETERMINED, ReasonCode.SCOPE_UNKNOWN)),
        ([], 400, (Verdict.UNDETERMINED, ReasonCode.SCOPE_UNKNOWN)),
        (["central_city"], 400, (Verdict.NOT_APPLICABLE, ReasonCode.OUT_OF_SCOPE)),
    ],
)
def test_scope_goes_before_facts(
    categories: list[str] | None, area: int | None, expected: tuple[Verdict, ReasonCode]
) -> None:
    standard = evolve(PLAIN, applies_to=Scope((CITY,), (CENTRAL_CITY,)))
    assert verdict(standard, {AREA: area, CATEGORIES: categories}) == expected


def test_an_open_scope_names_the_categories_that_would_settle_it() -> None:
    standard = evolve(PLAIN, applies_to=Scope((CITY,), (CENTRAL_CITY, CITY)))
    finding = of(standard, {AREA: 3})
    assert finding.reason == Reason(ReasonCode.SCOPE_UNKNOWN, (CATEGORIES,), (CITY, CENTRAL_CITY))
    assert finding.shortfall == square_meters(397)


@pytest.mark.parametrize(
    ("on", "area", "expected"),
    [
        (date(2025, 12, 30), 3, Verdict.NOT_YET_DUE),
        (date(2025, 12, 31), 3, Verdict.NOT_MET),  # inclusive: by that day it is to be met
        (date(2026, 1, 1), 3, Verdict.NOT_MET),
        (date(2025, 12, 30), 400, Verdict.MET),  # met is met, also before it is due
        (date(2025, 12, 30), None, Verdict.UNDETERMINED),
    ],
)
def test_what_is_short_before_it_is_due_is_not_yet_due(
    on: date, area: int | None, expected: Verdict
) -> None:
    standard = evolve(PLAIN, due=date(2025, 12, 31))
    assert verdict(standard, {AREA: area}, on)[0] is expected
    if expected.falls_short:
        assert of(standard, {AREA: area}, on).shortfall == square_meters(397)


def test_a_due_year_ends_with_its_last_day() -> None:
    standard = evolve(PLAIN, due=Year(2025))
    assert verdict(standard, {AREA: 3}, date(2024, 12, 31))[0] is Verdict.NOT_YET_DUE
    assert verdict(standard, {AREA: 3}, date(2025, 12, 31))[0] is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        (3, (Verdict.UNDETERMINED, ReasonCode.CONDITION_UNKNOWN)),
        (400, (Verdict.MET, ReasonCode.MEETS)),
        (None, (Verdict.UNDETERMINED, ReasonCode.FACTS_MISSING)),
    ],
)
def test_a_condition_nobody_can_see_excuses_what_is_short(
    area: int | None, expected: tuple[Verdict, ReasonCode]
) -> None:
    """具备条件的: who falls short may not be meant."""
    standard = evolve(PLAIN, condition=Wording("具备条件的", "where conditions allow"))
    assert verdict(standard, {AREA: area}) == expected


def test_force_never_changes_a_verdict() -> None:
    for force in Force:
        assert verdict(evolve(PLAIN, force=force), {AREA: 3})[0] is Verdict.NOT_MET


# --- what a standard is tested on ---

SIZE = Test(HOUSEHOLDS, AtMost(Fixed(households(300))))
OF_GRIDS = evolve(PLAIN, key="size", subject=Subject.GRID, demand=SIZE)
OF_COMPOUNDS = evolve(OF_GRIDS, key="compounds", subject=Subject.COMPOUND)
OF_WORKERS = evolve(PLAIN, key="workers", subject=Subject.WORKER)
OF_REGION = evolve(
    PLAIN,
    key="region",
    subject=Subject.JURISDICTION,
    demand=Test(AREA, AtLeast(Rate(square_meters(33), households(100), HOUSEHOLDS))),
)

HOPE = Community(
    key="hope",
    grids=[Grid(key="a", households=300), Grid(key="b", households=301), Grid(key="c")],
    compounds=(),
    stated=[Stated(AREA, 400)],
)


def test_a_standard_is_tested_on_each_thing_of_its_kind_in_order() -> None:
    report = check([HOPE, Community(key="light")], [OF_GRIDS, PLAIN], on=ON)
    assert [(each.subject_key, each.verdict) for each in report] == [
        ("hope/a", Verdict.MET),
        ("hope/b", Verdict.NOT_MET),
        ("hope/c", Verdict.UNDETERMINED),
        ("light", Verdict.UNDETERMINED),
        ("hope", Verdict.MET),
        ("light", Verdict.UNDETERMINED),
    ]
    assert report[3].reason == Reason(ReasonCode.FACTS_MISSING, (GRIDS,))
    assert report[3].parts == ()


def test_nothing_of_that_kind_inside_gives_one_finding_that_does_not_apply() -> None:
    for standard in (OF_COMPOUNDS, OF_REGION):
        assert verdict(standard, HOPE) == (Verdict.NOT_APPLICABLE, ReasonCode.OTHER_SUBJECT)
        assert of(standard, HOPE).subject_key == "hope"
    assert verdict(OF_WORKERS, Grid(key="g")) == (
        Verdict.NOT_APPLICABLE,
        ReasonCode.OTHER_SUBJECT,
    )
    assert of(PLAIN, []).subject_key == "$"


def test_parts_that_are_not_known_are_no_parts_that_are_not_there() -> None:
    assert verdict(OF_WORKERS, HOPE) == (Verdict.UNDETERMINED, ReasonCode.FACTS_MISSING)
    assert verdict(OF_WORKERS, evolve(HOPE, workers=())) == (
        Verdict.NOT_APPLICABLE,
        ReasonCode.OTHER_SUBJECT,
    )
    with_worker = evolve(HOPE, workers=[Worker(key="w")])
    assert verdict(OF_WORKERS, with_worker) == (Verdict.UNDETERMINED, ReasonCode.FACTS_MISSING)


def test_out_of_time_gives_one_finding_for_each_thing_known_or_not() -> None:
    early = date(2010, 1, 1)
    report = check([HOPE, Community(key="light")], [OF_GRIDS, OF_REGION], on=early)
    assert [each.subject_key for each in report] == [
        "hope/a", "hope/b", "hope/c", "light", "$",
    ]  # fmt: skip
    assert {each.verdict for each in report} == {Verdict.NOT_APPLICABLE}


def test_parts_have_the_scope_of_their_community() -> None:
    city_grids = evolve(OF_GRIDS, applies_to=Scope((CITY,)))
    grid = Grid(key="g", households=400)
    city = Community(key="hope", categories=[CITY], grids=[grid])
    village = Community(key="light", committee=VILLAGERS_COMMITTEE, grids=[grid])
    assert verdict(city_grids, city)[0] is Verdict.NOT_MET
    assert verdict(city_grids, village)[0] is Verdict.NOT_APPLICABLE
    assert verdict(city_grids, grid)[1] is ReasonCode.SCOPE_UNKNOWN


TERRITORY = Territory(
    key="nowhere",
    communities=[
        Community(key="a", categories=[CITY], households=1000, stated=[Stated(AREA, 500)]),
        Community(key="b", categories=[URBAN], households=1000, stated=[Stated(AREA, 160)]),
        Community(key="c", categories=[RURAL], households=3000, stated=[Stated(AREA, 0)]),
    ],
)


def test_a_regional_average_is_total_over_total_of_the_communities_in_scope() -> None:
    """33 m² per 100 households of 2,000 urban households are 660 m²; 500 and 160 are there."""
    urban = evolve(OF_REGION, applies_to=Scope((URBAN,)))
    finding = of(urban, TERRITORY)
    assert finding.numbers == (660, 660, 0)
    assert finding.verdict is Verdict.MET
    assert finding.subject_key == "nowhere"
    assert verdict(OF_REGION, TERRITORY)[0] is Verdict.NOT_MET


def test_a_community_of_unknown_scope_leaves_a_regional_average_open() -> None:
    urban = evolve(OF_REGION, applies_to=Scope((URBAN,)))
    more = evolve(TERRITORY, communities=(*(TERRITORY.communities or ()), Community(key="d")))
    finding = of(urban, more)
    assert finding.verdict is Verdict.UNDETERMINED
    assert finding.reason.code is ReasonCode.SCOPE_UNKNOWN
    assert finding.reason.facts == (CATEGORIES,)


def test_a_condition_excuses_a_region_as_well() -> None:
    asked = evolve(OF_REGION, condition=Wording("具备条件的", "where conditions allow"))
    assert verdict(asked, TERRITORY) == (Verdict.UNDETERMINED, ReasonCode.CONDITION_UNKNOWN)


def test_a_territory_is_tested_on_its_communities_too() -> None:
    report = check(TERRITORY, PLAIN, on=ON)
    assert [(each.subject_key, each.verdict) for each in report] == [
        ("a", Verdict.MET),
        ("b", Verdict.NOT_MET),
        ("c", Verdict.NOT_MET),
    ]
    unknown = of(PLAIN, Territory(key="nowhere"))
    assert unknown.reason == Reason(ReasonCode.FACTS_MISSING, (COMMUNITIES,))


def test_of_a_territory_of_unknown_communities_nothing_inside_them_is_found_to_be_none() -> None:
    """One finding for each standard, open, which names what is not known."""
    for standard in (OF_GRIDS, OF_WORKERS):
        finding = of(standard, Territory(key="nowhere"))
        assert finding.verdict is Verdict.UNDETERMINED
        assert finding.reason == Reason(ReasonCode.FACTS_MISSING, (COMMUNITIES,))
        none = of(standard, Territory(key="nowhere", communities=()))
        assert none.reason.code is ReasonCode.OTHER_SUBJECT


def test_a_regional_figure_is_no_test_of_one_community_unless_read_so() -> None:
    community = Community(key="hope", households=2000, stated=[Stated(AREA, 540)])
    assert verdict(OF_REGION, community)[1] is ReasonCode.OTHER_SUBJECT
    finding = of(OF_REGION.read_as(Subject.COMMUNITY), community)
    assert finding.numbers == (540, 660, 120)


# --- what comes in ---


@pytest.mark.parametrize("on", ["2025-12-31", date(2025, 12, 31)])
def test_a_day_may_be_written(on: Any) -> None:
    assert check({AREA: 400}, PLAIN, on=on).on == ON


@pytest.mark.parametrize("on", [None, datetime(2025, 12, 31), 20251231, "31.12.2025"])
def test_what_is_no_day_is_refused(on: Any) -> None:
    with pytest.raises(InvalidValueError):
        check({AREA: 400}, PLAIN, on=on)


@pytest.mark.parametrize(
    "about",
    [0.1, "0.1", 1, Decimal("1.0001"), Decimal("-0.1"), Decimal("NaN"), Decimal("Infinity")],
)
def test_a_tolerance_is_a_decimal_from_none_to_all(about: Any) -> None:
    with pytest.raises(InvalidValueError, match="a tolerance is a Decimal from 0 to 1"):
        check({AREA: 400}, PLAIN, on=ON, about=about)


def test_a_tolerance_reaches_about_and_nothing_else() -> None:
    size = evolve(OF_GRIDS, demand=Test(HOUSEHOLDS, About(Fixed(households(200)))))
    grid = Grid(key="g", households=220)
    assert check(grid, size, on=ON)[0].reason.code is ReasonCode.NO_TOLERANCE
    assert check(grid, size, on=ON, about=Decimal("0.1"))[0].verdict is Verdict.MET
    assert check({AREA: 399}, PLAIN, on=ON, about=Decimal("0.1"))[0].verdict is Verdict.NOT_MET


def test_what_does_not_exist_is_an_error_and_no_verdict() -> None:
    with pytest.raises(InvalidValueError, match="a noun such as Community"):
        check(3, PLAIN, on=ON)  # type: ignore[arg-type]  # the refusal is what is tested
    with pytest.raises(StructureError, match="did you mean 'households'"):
        check({"housholds": 3}, PLAIN, on=ON)


def test_no_standards_give_no_findings() -> None:
    assert len(check(HOPE, (), on=ON)) == 0
    assert len(check(HOPE, Policy(document=DOCUMENT, standards=()), on=ON)) == 0


# --- the demonstration: one community under two documents ---

HALL = Facility(
    key="hall",
    floor_area="540 m²",
    premises=[WORKING_PREMISES, INTEGRATED_FACILITY, PUBLIC_SERVICE_PREMISES],
)
DEMONSTRATION = Community(
    key="hope",
    categories=[OUTER_CITY],
    origin=EXISTING,
    permanent_households=2000,
    permanent_residents=6000,
    staff=8,
    facilities=[HALL],
    funds=[FundLine(kind=OPERATING_FUNDS_KIND, amount="18万元")],
)


def demonstration(policy: str, key: str, community: Community = DEMONSTRATION) -> Finding:
    """Return one finding of the demonstration."""
    report = check(community, [loudi.POLICY, ordos.POLICY], on=ON)
    (finding,) = report.where(policy=policy, standard=key, subject="hope")
    return finding


def test_ordos_asks_600_square_meters_of_2000_households() -> None:
    """Ordos 二(二)6: 每百户30平米; 540 m² are there."""
    finding = demonstration("ordos", "working-premises-per-hundred-households")
    assert finding.verdict is Verdict.NOT_MET
    assert (finding.required, finding.shortfall) == (square_meters(600), square_meters(60))
    assert finding.parts[0].basis_from == PERMANENT_HOUSEHOLDS


def test_loudi_asks_400_square_meters_of_any_community() -> None:
    """Loudi 一·四是: 不低于400平方米, of new communities 600."""
    plain = demonstration("loudi", "public-service-premises")
    assert (plain.verdict, plain.required) == (Verdict.MET, square_meters(400))
    new = demonstration("loudi", "public-service-premises-of-new-communities")
    assert (new.verdict, new.reason.code) == (Verdict.NOT_APPLICABLE, ReasonCode.OUT_OF_SCOPE)
    built = evolve(DEMONSTRATION, origin=NEW_BUILD)
    new = demonstration("loudi", "public-service-premises-of-new-communities", built)
    assert (new.verdict, new.shortfall) == (Verdict.NOT_MET, square_meters(60))
    center = demonstration("loudi", "service-center-area")
    assert center.verdict is Verdict.UNDETERMINED


def test_loudi_asks_nine_workers_of_2000_households() -> None:
    """Loudi 一·五是: 2,000 / 200 = 10, held to 9."""
    finding = demonstration("loudi", "staff-per-two-hundred-households")
    assert (finding.required, finding.shortfall) == (workers(9), workers(1))


def test_loudi_asks_200000_yuan_of_a_city_community_outside_the_center() -> None:
    """Loudi 一·六是: 20万元以上, whose period is not printed; of villages 8万元以上."""
    finding = demonstration("loudi", "operating-funds-of-city-communities")
    assert (finding.required, finding.shortfall) == (yuan(200000), yuan(20000))
    village = Community(key="hope", committee=VILLAGERS_COMMITTEE, funds=DEMONSTRATION.funds)
    finding = demonstration("loudi", "operating-funds-of-villages", village)
    assert (finding.required, finding.verdict) == (yuan(80000), Verdict.MET)
    assert {test.fact for test in finding.standard.tests} == {OPERATING_FUNDS}


def test_loudis_central_city_has_its_own_norms() -> None:
    """Loudi 一·六是: 25万元以上 and 不低于20万元/年 in the central city."""
    center = evolve(DEMONSTRATION, categories=[CENTRAL_CITY])
    assert demonstration("loudi", "operating-funds-of-city-communities", center).reason.code is (
        ReasonCode.OUT_OF_SCOPE
    )
    finding = demonstration("loudi", "operating-funds-of-central-city-communities", center)
    assert finding.shortfall == yuan(70000)
    finding = demonstration("loudi", "benefit-project-funds", center)
    assert finding.reason.facts == (BENEFIT_PROJECT_FUNDS_PER_YEAR,)


def test_loudis_grids_are_about_200_households_or_600_people() -> None:
    """Loudi 一·二是: 200户或600人左右; read as a number: about 10 grids."""
    size = loudi.POLICY.standard("grid-size").read_as(Subject.COMMUNITY)
    listed = evolve(DEMONSTRATION, grids=[Grid(key=str(n)) for n in range(10)])
    finding = of(size, listed)
    assert finding.verdict is Verdict.MET
    assert [part.required for part in finding.parts] == [10, 10]
    eleven = evolve(DEMONSTRATION, grids=[Grid(key=str(n)) for n in range(11)])
    assert verdict(size, eleven) == (Verdict.UNDETERMINED, ReasonCode.NO_TOLERANCE)
    assert check(eleven, size, on=ON, about=Decimal("0.1"))[0].verdict is Verdict.MET
    assert of(size, DEMONSTRATION).reason.facts == (GRIDS,)


def test_ordos_holds_offices_to_a_fifth_of_the_public_space() -> None:
    """Ordos 二(二)8: 不得超过公共空间总面积的20%."""
    share = ordos.POLICY.standard("office-share-of-public-space")
    assert verdict(share, {"office_area": 108, "public_space_area": 540})[0] is Verdict.MET
    finding = of(share, {"office_area": 109, "public_space_area": 540})
    assert finding.numbers == (109, 108, 1)
    assert verdict(share, {"office_area": 109, "public_space_area": Range(500, 600)}) == (
        Verdict.UNDETERMINED,
        ReasonCode.RANGE_STRADDLES,
    )


def test_more_grids_than_one_per_100_households_are_too_many() -> None:
    few = evolve(PLAIN, demand=Test(GRIDS, AtMost(Rate(grids(1), households(100), HOUSEHOLDS))))
    assert of(few, {GRIDS: 10, HOUSEHOLDS: 1000}).verdict is Verdict.MET
    assert of(few, {GRIDS: 11, HOUSEHOLDS: 1000}).numbers == (11, 10, 1)
    assert of(evolve(few, subject=Subject.COMPOUND), Compound(key="c")).verdict is (
        Verdict.UNDETERMINED
    )


def test_the_committee_of_a_community_tells_its_scope_too() -> None:
    village = Community(key="v", committee=VILLAGERS_COMMITTEE)
    asked = ordos.POLICY.standard("working-premises-per-hundred-households")
    assert verdict(asked, village) == (Verdict.NOT_APPLICABLE, ReasonCode.OUT_OF_SCOPE)


@pytest.mark.parametrize("about", [Decimal(2), Decimal("-0.1"), 0.1, "0.1", True, Decimal("NaN")])
def test_a_tolerance_that_is_none_is_refused_in_either_language(about: object) -> None:
    with pytest.raises(InvalidValueError) as caught:
        as_tolerance(about)  # type: ignore[arg-type]  # what a caller may give
    said = 'a tolerance is a Decimal from 0 to 1, such as Decimal("0.1"), not '
    assert caught.value.message().startswith(said)
    zh = caught.value.message(lang="zh")
    assert zh.startswith('容差应为 0 至 1 的 Decimal，例如 Decimal("0.1")（给出：')


class _WithPhone(Community):
    """A community of somebody else's application."""


class _Keyed(Grid):
    """A grid of somebody else's application."""


def test_an_object_of_a_class_of_ones_own_is_what_that_class_is_made_of() -> None:
    inside, of_ones_own = Grid(key="a", households=700), _Keyed(key="a", households=700)
    ours = Community(key="hope", permanent_households=2000, staff=7, grids=[inside])
    theirs = _WithPhone(key="hope", permanent_households=2000, staff=7, grids=[of_ones_own])
    for policy in BUILTIN:
        assert check(theirs, policy, on=ON) == check(ours, policy, on=ON)
        assert check(Territory(key="t", communities=[theirs]), policy, on=ON) == check(
            Territory(key="t", communities=[ours]), policy, on=ON
        )


# --- how findings are made ---


def test_a_finding_of_a_check_is_one_of_its_constructor() -> None:
    """Checks fill findings field by field; none may be left out, and each is as it would be."""
    made = list(check(DEMONSTRATION, BUILTIN, on=ON))
    assert {each.verdict for each in made} == {*Verdict} - {Verdict.NOT_YET_DUE}
    names = {field.name for field in fields(Finding)}
    for finding in made:
        again = Finding(**{name: getattr(finding, name) for name in names})
        assert again == finding
        assert names <= set(vars(finding))
