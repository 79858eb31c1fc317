"""Goals for a share of units: what is counted, what is open, and when a verdict is given."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Community, Compound, Facility, Target, Territory
from community_governance.errors import (
    InvalidValueError,
    StructureError,
    WrongDimensionError,
)
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.community import Stated
from community_governance.model.demands import (
    About,
    AtLeast,
    AtMost,
    Exactly,
    Fixed,
    Includes,
    Test,
)
from community_governance.model.facts import (
    CATEGORIES,
    CHARTER,
    COMMUNITIES,
    COMPOUNDS,
    LEGAL_ADVISER,
    ONLINE_SERVICE_PLATFORM,
    OWNERS_COMMITTEE_QUALIFIES,
    RECOGNITIONS,
    Fact,
    FactKind,
)
from community_governance.model.findings import Reason, ReasonCode, Verdict
from community_governance.model.parts import Organization
from community_governance.model.shares import UnitShare
from community_governance.model.standards import Scope, Subject
from community_governance.model.territory import Township
from community_governance.model.vocabulary import (
    CITY,
    CIVILIZED_COMMUNITY,
    CIVILIZED_COMPOUND,
    INTEGRATED_FACILITY,
    OWNERS_COMMITTEE,
    RURAL,
    URBAN,
    Wording,
)
from community_governance.policies import alxa, dachong, ordos, zhuhai
from community_governance.proportions import shares, targets_in
from community_governance.units import Range, items, percent, square_meters

ON = date(2025, 12, 31)
HAS_ADVISER = Test(LEGAL_ADVISER, AtLeast(Fixed(items(1))))


def goal(bound: Any = 80, **fields: Any) -> Target:
    """Return a synthetic goal: at least 80 percent of the communities have a legal adviser."""
    settings: dict[str, Any] = {
        "of": Subject.COMMUNITY,
        "demand": HAS_ADVISER,
        "unit": "%",
    } | fields
    return Target(
        key="advised",
        measure=Wording("有法律顾问的社区占比", "communities with a legal adviser"),
        bound=AtLeast(Fixed(percent(bound))) if isinstance(bound, int | str) else bound,
        citations=(DOCUMENT.cite("一"),),
        **settings,
    )


# A sign for each unit: it has what is asked for, has not, or nobody says.
SIGNS: dict[str, bool | None] = {"+": True, "-": False, "?": None}


def place(advisers: str) -> Territory:
    """Return a territory with a community for each sign."""
    members = [
        Community(key=f"c{number}", legal_adviser=SIGNS[sign])
        for number, sign in enumerate(advisers)
    ]
    return Territory(key="league", communities=members)


def counted(
    subject: Any, target: Target | None = None, *, on: date = ON, about: Decimal | None = None
) -> UnitShare:
    (found,) = shares(subject, target or goal(), on=on, about=about)
    return found


def numbers(share: UnitShare) -> tuple[int, int, int, int]:
    """Return how many meet it, miss it, are open, and may not count."""
    groups = (share.met, share.not_met, share.undetermined, share.scope_unknown)
    return tuple(map(len, groups))  # type: ignore[return-value]  # of four, four


# --- shares that are known, by hand ---


@pytest.mark.parametrize(
    ("with_one", "without", "verdict", "share", "short"),
    [
        (4, 1, Verdict.MET, 80, 0),  # 4 of 5 are exactly 80 percent
        (3, 1, Verdict.NOT_MET, 75, 1),  # 80 percent of 4 are 3.2, so 4
        (0, 4, Verdict.NOT_MET, 0, 4),
        (5, 0, Verdict.MET, 100, 0),
        (8, 3, Verdict.NOT_MET, Decimal(800) / 11, 1),  # 80 percent of 11 are 8.8, so 9
        (208, 53, Verdict.NOT_MET, Decimal(20800) / 261, 1),  # of 261, 208.8
        (209, 52, Verdict.MET, Decimal(20900) / 261, 0),
    ],
)
def test_who_has_exactly_the_share_meets_it(
    with_one: int, without: int, verdict: Verdict, share: Any, short: int
) -> None:
    found = counted(place("+" * with_one + "-" * without))
    assert numbers(found) == (with_one, without, 0, 0)
    assert found.verdict is verdict
    assert found.units == with_one + without
    assert found.lowest == found.highest
    assert round(found.lowest or 0, 20) == round(Decimal(share), 20)
    assert found.required == 80
    assert found.short == short


def test_the_units_are_named_by_key_and_path() -> None:
    found = counted(place("+-"))
    assert [each.key for each in found.met] == ["c0"]
    assert [each.path for each in found.not_met] == ["$.communities[1]"]
    assert found.subject.key == "league"
    assert found.key == ("synthetic", "advised", "league")


# --- units that are open ---


@pytest.mark.parametrize(
    ("advisers", "verdict", "measured", "short"),
    [
        ("++++?", Verdict.MET, Range(80, 100, "%"), 0),
        ("+++?-", Verdict.UNDETERMINED, Range(60, 80, "%"), Range(0, 1, "item")),
        (
            "++?--",
            Verdict.NOT_MET,
            Range(40, 60, "%"),
            Range(1, 2, "item"),
        ),
        ("??", Verdict.UNDETERMINED, Range(0, 100, "%"), Range(0, 2, "item")),
    ],
)
def test_a_verdict_is_given_where_it_is_the_same_whatever_is_open(
    advisers: str, verdict: Verdict, measured: Range, short: Any
) -> None:
    found = counted(place(advisers))
    assert found.verdict is verdict
    assert found.measured == measured
    assert found.short == short


def test_what_is_open_names_the_facts_that_are_missing() -> None:
    found = counted(place("+?"))
    assert found.reason == Reason(ReasonCode.FACTS_MISSING, (LEGAL_ADVISER,))


def test_communities_that_are_not_known_leave_a_share_open() -> None:
    found = counted(Territory(key="league"))
    assert (found.verdict, found.measured, found.short) == (Verdict.UNDETERMINED, None, None)
    assert found.reason == Reason(ReasonCode.FACTS_MISSING, (COMMUNITIES,))


# --- compounds: those of the communities and those of the territory ---

CIVILIZED = goal(
    60, of=Subject.COMPOUND, demand=Test(RECOGNITIONS, Includes((CIVILIZED_COMPOUND,)))
)


def civilized(titles: str) -> list[Compound]:
    return [
        Compound(key=f"x{number}", recognitions=[CIVILIZED_COMPOUND] if SIGNS[sign] else [])
        for number, sign in enumerate(titles)
    ]


def test_compounds_count_wherever_they_are_listed() -> None:
    members = [
        Community(key="east", compounds=civilized("++")),
        Community(key="west", compounds=civilized("+-")),
    ]
    whole = Territory(key="league", communities=members)
    assert numbers(counted(whole, CIVILIZED)) == (3, 1, 0, 0)
    more = evolve(whole, compounds=civilized("-"))
    assert numbers(counted(more, CIVILIZED)) == (3, 2, 0, 0)
    assert counted(more, CIVILIZED).verdict is Verdict.MET
    assert numbers(counted(Territory(key="t", compounds=civilized("+")), CIVILIZED)) == (
        1,
        0,
        0,
        0,
    )


def test_one_community_whose_compounds_are_not_known_leaves_the_share_open() -> None:
    members = [Community(key="east", compounds=civilized("+-")), Community(key="west")]
    found = counted(Territory(key="league", communities=members), CIVILIZED)
    assert found.verdict is Verdict.UNDETERMINED
    assert found.reason.facts == (COMPOUNDS,)
    assert numbers(found) == (1, 1, 0, 0)
    assert found.measured is None


def test_one_unit_that_misses_is_enough_to_miss_all_of_them_even_where_more_are_not_known() -> None:
    members = [Community(key="east", compounds=civilized("+-")), Community(key="west")]
    territory = Territory(key="league", communities=members)
    every = evolve(CIVILIZED, bound=AtLeast(Fixed(percent(100))))
    assert counted(territory, every).verdict is Verdict.NOT_MET
    good = evolve(territory, communities=[members[1], Community(key="e", compounds=civilized("+"))])
    assert counted(good, every).verdict is Verdict.UNDETERMINED


def test_what_is_not_known_of_a_community_out_of_scope_does_not_matter() -> None:
    members = [
        Community(key="east", categories=[CITY], compounds=civilized("+")),
        Community(key="west", categories=[RURAL]),
    ]
    urban = evolve(CIVILIZED, applies_to=Scope((URBAN,)))
    assert counted(Territory(key="league", communities=members), urban).verdict is Verdict.MET


# --- scope ---


def test_only_units_in_scope_are_counted() -> None:
    members = [
        Community(key="a", categories=[CITY], legal_adviser=True),
        Community(key="b", categories=[RURAL], legal_adviser=False),
    ]
    urban = goal(applies_to=Scope((URBAN,)))
    assert numbers(counted(Territory(key="league", communities=members), urban)) == (1, 0, 0, 0)


def test_a_unit_of_open_scope_counts_where_that_changes_the_share_and_not_where_it_does_not() -> (
    None
):
    urban = goal(applies_to=Scope((URBAN,)))

    def with_one_more(sign: str) -> UnitShare:
        members = [Community(key=f"c{n}", categories=[CITY], legal_adviser=n > 0) for n in range(4)]
        unsure = Community(key="unsure", legal_adviser=SIGNS[sign])
        return counted(Territory(key="league", communities=[*members, unsure]), urban)

    # 3 of 4, and one more that may count: 75 percent without it, 80 or 60 with it.
    assert with_one_more("+").measured == Range(75, 80, "%")
    assert with_one_more("-").measured == Range(60, 75, "%")
    assert with_one_more("?").measured == Range(60, 80, "%")
    assert with_one_more("-").verdict is Verdict.NOT_MET
    found = with_one_more("+")
    assert (found.verdict, found.reason.code) == (Verdict.UNDETERMINED, ReasonCode.SCOPE_UNKNOWN)
    assert (found.reason.facts, found.reason.categories) == ((CATEGORIES,), (URBAN,))
    assert (numbers(found), found.units, found.short) == ((3, 1, 0, 1), 4, None)


def test_where_no_unit_need_count_there_is_no_share() -> None:
    found = counted(place("+"), goal(applies_to=Scope((URBAN,))))
    assert (found.verdict, found.measured) == (Verdict.UNDETERMINED, None)


def test_no_unit_of_the_kind_and_none_in_scope_do_not_apply() -> None:
    none = counted(Territory(key="league", communities=[]))
    assert (none.verdict, none.reason.code) == (Verdict.NOT_APPLICABLE, ReasonCode.OTHER_SUBJECT)
    rural = Territory(key="league", communities=[Community(key="a", categories=[RURAL])])
    out = counted(rural, goal(applies_to=Scope((URBAN,))))
    assert (out.verdict, out.reason.code) == (Verdict.NOT_APPLICABLE, ReasonCode.OUT_OF_SCOPE)


# --- conditions ---

ELIGIBLE = Wording("符合条件的社区", "eligible communities")


def test_who_misses_a_goal_may_be_one_that_its_condition_leaves_out() -> None:
    conditional = goal(condition=ELIGIBLE)
    found = counted(place("++++-"), conditional)
    assert (numbers(found), found.measured) == ((4, 0, 0, 1), Range(80, 100, "%"))
    assert found.verdict is Verdict.MET
    open_one = counted(place("++-"), conditional)
    assert (open_one.verdict, open_one.reason.code) == (
        Verdict.UNDETERMINED,
        ReasonCode.CONDITION_UNKNOWN,
    )


def test_a_condition_that_can_be_tested_says_who_is_counted() -> None:
    has_charter = Test(CHARTER, AtLeast(Fixed(items(1))))
    tested = goal(condition=ELIGIBLE, among=has_charter)

    def some(*rows: tuple[bool | None, bool | None]) -> UnitShare:
        members = [
            Community(key=f"c{number}", charter=charter, legal_adviser=adviser)
            for number, (charter, adviser) in enumerate(rows)
        ]
        return counted(Territory(key="league", communities=members), tested)

    assert numbers(some((True, True), (True, False), (False, False))) == (1, 1, 0, 0)
    found = some((True, True), (None, False))
    assert numbers(found) == (1, 0, 0, 1)
    assert found.reason == Reason(ReasonCode.FACTS_MISSING, (CHARTER,))


# --- a part of the place ---

XIANGZHOU = goal(100, within=zhuhai.XIANGZHOU)


def test_within_a_district_only_its_units_are_counted() -> None:
    city = Territory(
        key="zhuhai",
        jurisdiction=zhuhai.JURISDICTION,
        townships=[
            Township(key="gongbei", jurisdiction="xiangzhou"),
            Township(key="baijiao", jurisdiction="doumen"),
            Township(key="somewhere"),
        ],
        communities=[
            Community(key="a", jurisdiction="gongbei", legal_adviser=True),
            Community(key="b", jurisdiction="baijiao", legal_adviser=False),
        ],
    )
    found = counted(city, XIANGZHOU)
    assert (numbers(found), found.verdict) == ((1, 0, 0, 0), Verdict.MET)
    unsure = Community(key="c", jurisdiction="somewhere", legal_adviser=False)
    more = counted(evolve(city, communities=(*(city.communities or ()), unsure)), XIANGZHOU)
    assert (numbers(more), more.verdict) == ((1, 0, 0, 1), Verdict.UNDETERMINED)
    assert more.reason.code is ReasonCode.SCOPE_UNKNOWN


def test_a_territory_that_is_the_district_or_lies_in_it_is_all_within() -> None:
    members = [Community(key="a", legal_adviser=True)]
    district = Territory(key="t", jurisdiction=zhuhai.XIANGZHOU, communities=members)
    assert counted(district, XIANGZHOU).verdict is Verdict.MET
    elsewhere = evolve(zhuhai.XIANGZHOU, key="doumen", code=None)
    other = Territory(key="t", jurisdiction=elsewhere, communities=members)
    assert counted(other, XIANGZHOU).reason.code is ReasonCode.OUT_OF_SCOPE
    nobody_says = Territory(key="t", communities=members)
    assert counted(nobody_says, XIANGZHOU).verdict is Verdict.UNDETERMINED


def test_several_territories_are_counted_together_each_with_its_own_place() -> None:
    elsewhere = evolve(zhuhai.XIANGZHOU, key="doumen", code=None)
    found = counted(
        [
            Territory(
                key=place.key,
                jurisdiction=place,
                communities=[Community(key="a", legal_adviser=place is elsewhere)],
            )
            for place in (zhuhai.XIANGZHOU, elsewhere)
        ],
        XIANGZHOU,
    )
    assert (numbers(found), found.subject.key) == ((0, 1, 0, 0), "$")


# --- days ---


@pytest.mark.parametrize(
    ("on", "verdict", "code"),
    [
        (date(2019, 12, 31), Verdict.NOT_APPLICABLE, ReasonCode.NOT_BEGUN),
        (date(2020, 1, 1), Verdict.NOT_YET_DUE, ReasonCode.MISSES),
        (date(2024, 6, 29), Verdict.NOT_YET_DUE, ReasonCode.MISSES),
        (date(2024, 6, 30), Verdict.NOT_MET, ReasonCode.MISSES),
    ],
)
def test_what_is_missing_is_not_yet_due_until_the_last_day(
    on: date, verdict: Verdict, code: ReasonCode
) -> None:
    found = counted(place("+-"), goal(due=date(2024, 6, 30)), on=on)
    assert (found.verdict, found.reason.code) == (verdict, code)


def test_a_goal_reached_early_is_met_and_one_that_is_open_stays_open_before_its_day() -> None:
    due = goal(due=date(2030, 12, 31))
    assert counted(place("+"), due).verdict is Verdict.MET
    assert counted(place("?"), due).verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (date(2010, 6, 1), ReasonCode.DATE_NOT_PRINTED),
        (date(2009, 12, 31), ReasonCode.NOT_BEGUN),
        (date(2011, 1, 1), ReasonCode.MISSES),
    ],
)
def test_a_document_dated_only_by_its_year_leaves_that_year_open(
    on: date, code: ReasonCode
) -> None:
    centers = zhuhai.POLICY.target("government-service-centers")
    territory = Territory(
        key="zhuhai", townships=[Township(key="a", government_service_center=False)]
    )
    found = counted(territory, centers, on=on)
    assert found.reason.code is code
    assert bool(found.not_met) is (code is not ReasonCode.NOT_BEGUN)


def test_the_plan_of_alxa_ends_with_its_period_and_its_july_issue_was_replaced() -> None:
    stations = alxa.POLICY.target("social-work-stations")
    league = Territory(key="alxa", townships=[Township(key="a", social_work_station=True)])
    assert counted(league, stations, on=date(2025, 12, 31)).verdict is Verdict.MET
    ended = counted(league, stations, on=date(2026, 1, 1))
    assert (ended.verdict, ended.reason.code) == (Verdict.NOT_APPLICABLE, ReasonCode.ENDED)
    july = evolve(stations, citations=(alxa.JULY_ISSUE.cite("三(三)2"),))
    replaced = counted(league, july, on=date(2022, 9, 7))
    assert replaced.reason.code is ReasonCode.SUPERSEDED


# --- bounds ---


@pytest.mark.parametrize(
    ("bound", "verdict"),
    [
        (AtMost(Fixed(percent(50))), Verdict.MET),
        (AtMost(Fixed(percent(49))), Verdict.NOT_MET),
        (Exactly(Fixed(percent(50))), Verdict.MET),
        (About(Fixed(percent(60))), Verdict.UNDETERMINED),
    ],
)
def test_a_share_may_be_bounded_in_any_way(bound: Any, verdict: Verdict) -> None:
    found = counted(place("+-"), goal(bound))
    assert found.verdict is verdict
    assert found.short == (0 if verdict is Verdict.MET else None)


def test_about_takes_a_tolerance_and_says_so_where_there_is_none() -> None:
    about = goal(About(Fixed(percent(60))))
    assert counted(place("+-"), about).reason.code is ReasonCode.NO_TOLERANCE
    assert counted(place("+-"), about, about=Decimal("0.2")).verdict is Verdict.MET


def test_a_goal_without_a_number_is_counted_and_stays_open() -> None:
    found = counted(place("+-"), goal(None, unit=None))
    assert (found.verdict, found.reason.code) == (Verdict.UNDETERMINED, ReasonCode.NO_NUMBER)
    assert found.measured == Decimal(50)
    assert (found.required, found.short) == (None, None)


@pytest.mark.parametrize(
    "target",
    [
        goal(of=None, demand=None),
        goal(demand=None),
        goal(AtLeast(Fixed(square_meters(300))), unit="m²"),
    ],
)
def test_what_has_no_share_of_units_is_left_out(target: Target) -> None:
    assert target.of_each is None
    assert shares(place("+"), target, on=ON) == ()


# --- what is refused ---


def test_a_bound_in_another_unit_is_refused_when_the_goal_is_made() -> None:
    with pytest.raises(WrongDimensionError):
        goal(AtLeast(Fixed(square_meters(300))))
    with pytest.raises(WrongDimensionError):
        goal(80, unit=None)


def test_a_demand_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="say of what"):
        goal(of=None)
    with pytest.raises(InvalidValueError, match="say of what"):
        goal(of=None, demand=None, among=HAS_ADVISER)


@pytest.mark.parametrize("stranger", ["ordos", {"ordos": 1}])
def test_the_key_of_a_policy_is_no_policy(stranger: Any) -> None:
    with pytest.raises(InvalidValueError, match=r"such as ordos\.POLICY"):
        shares(place("+"), stranger, on=ON)


def test_what_holds_no_targets_is_refused() -> None:
    with pytest.raises(InvalidValueError):
        targets_in(3)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError):
        shares(place("+"), ordos.POLICY, on=3)  # type: ignore[arg-type]


def test_targets_come_in_the_order_given() -> None:
    assert targets_in([ordos.POLICY, goal()]) == (*ordos.POLICY.targets, goal())


# --- subjects other than a territory ---


def test_plain_mappings_of_facts_are_units_too() -> None:
    found = counted([{LEGAL_ADVISER: True}, {"legal_adviser": 0}, {}])
    assert numbers(found) == (1, 1, 1, 0)
    with pytest.raises(StructureError):
        counted([{"legal_advisor": True}])


def test_a_mapping_may_name_what_decides_who_is_counted() -> None:
    own = Fact("eligible", "item", "符合条件", "eligible", FactKind.FLAG)
    target = goal(among=Test(own, AtLeast(Fixed(items(1)))))
    found = counted([{"eligible": 1, "legal_adviser": 0}, {"eligible": 0}], target)
    assert numbers(found) == (0, 1, 0, 0)


def test_an_organization_that_serves_two_communities_is_one_unit() -> None:
    club = Organization(key="club", kind=OWNERS_COMMITTEE, serves=["a", "b"])
    members = [Community(key=key, organizations=[club]) for key in ("a", "b")]
    own = Organization(key="own", kind=OWNERS_COMMITTEE)
    territory = Territory(key="t", communities=members, organizations=[own])
    assert counted(territory, goal(of=Subject.ORGANIZATION)).units == 2


# --- the goals of the documents ---


def test_every_share_of_the_documents_can_be_counted() -> None:
    shares_of_units = [t for t in targets_in(BUILTIN) if t.unit == "%"]
    assert len(shares_of_units) == 19
    assert [t.key for t in shares_of_units if t.of_each is None] == []


def of(policy: Any, key: str, territory: Territory, on: date = ON) -> UnitShare:
    return counted(territory, policy.target(key), on=on)


def test_ordos_eighty_percent_of_communities_and_sixty_of_compounds_are_civilized() -> None:
    members = [
        Community(
            key=f"c{number}",
            recognitions=[CIVILIZED_COMMUNITY] if number else [],
            compounds=civilized("++" if number > 1 else "--"),
        )
        for number in range(5)
    ]
    city = Territory(key="ordos", communities=members)
    communities = of(ordos.POLICY, "civilized-communities", city)
    compounds = of(ordos.POLICY, "civilized-compounds", city)
    assert (communities.lowest, communities.verdict) == (Decimal(80), Verdict.MET)
    assert (compounds.lowest, compounds.verdict) == (Decimal(60), Verdict.MET)


def test_alxa_counts_the_communities_that_have_an_integrated_facility() -> None:
    def member(key: str, **fields: Any) -> Community:
        return Community(key=key, categories=[CITY], **fields)

    hall = Facility(key="hall", premises=[INTEGRATED_FACILITY])
    rooms = Facility(key="rooms")  # what it is nobody says
    league = Territory(
        key="alxa",
        communities=[
            member("a", facilities=[hall]),
            member("b", facilities=[]),
            member("c", facilities=[rooms]),
            member("d"),
            Community(key="far", categories=[RURAL], facilities=[]),
        ],
    )
    found = of(alxa.POLICY, "urban-facility-coverage", league)
    assert numbers(found) == (1, 1, 2, 0)
    assert found.verdict is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("center", "platform", "verdict"),
    [
        (True, None, Verdict.MET),
        (False, True, Verdict.MET),
        (False, False, Verdict.NOT_MET),
        (False, None, Verdict.UNDETERMINED),
    ],
)
def test_alxa_asks_each_sumu_and_town_for_a_center_or_a_platform(
    center: bool, platform: bool | None, verdict: Verdict
) -> None:
    league = Territory(
        key="alxa",
        townships=[
            Township(key="a", kind="sumu", one_stop_hall=center, online_service_platform=platform),
            Township(key="b", kind="subdistrict", one_stop_hall=False),
        ],
    )
    found = of(alxa.POLICY, "one-stop-service-in-sumus-and-towns", league)
    assert (found.units, found.verdict) == (1, verdict)
    if verdict is Verdict.UNDETERMINED:
        assert found.reason.facts == (ONLINE_SERVICE_PLATFORM,)


def test_zhuhai_asks_for_a_center_in_every_subdistrict_and_town() -> None:
    city = Territory(
        key="zhuhai",
        jurisdiction=zhuhai.JURISDICTION,
        townships=[
            Township(key="gongbei", jurisdiction="xiangzhou", government_service_center=True),
            Township(key="baijiao", jurisdiction="doumen", government_service_center=False),
        ],
    )
    district = of(zhuhai.POLICY, "government-service-centers-xiangzhou", city, date(2012, 6, 1))
    assert (district.verdict, district.units) == (Verdict.MET, 1)
    before = of(zhuhai.POLICY, "government-service-centers", city, date(2012, 12, 30))
    assert before.verdict is Verdict.NOT_YET_DUE
    after = of(zhuhai.POLICY, "government-service-centers", city, date(2012, 12, 31))
    assert (after.verdict, after.short) == (Verdict.NOT_MET, 1)


def test_zhuhai_counts_eligible_owners_committees_by_compound() -> None:
    def compound(key: str, signs: str) -> Compound:
        has, qualifies, party = (SIGNS[sign] for sign in signs)
        return Compound(
            key=key,
            owners_committee=has,
            owners_committee_qualifies=qualifies,
            owners_committee_party=party,
        )

    city = Territory(
        key="zhuhai",
        compounds=[
            compound("a", "+++"),
            compound("b", "++-"),
            compound("c", "+--"),
            compound("d", "-??"),
            compound("e", "+?-"),
        ],
    )
    found = of(zhuhai.POLICY, "owners-committees-with-party-organization", city)
    assert numbers(found) == (1, 1, 0, 1)
    assert found.verdict is Verdict.NOT_MET
    assert found.reason.facts == ()
    one = evolve(city, compounds=[compound("a", "+++"), compound("e", "+?-")])
    open_one = of(zhuhai.POLICY, "owners-committees-with-party-organization", one)
    assert open_one.reason.facts == (OWNERS_COMMITTEE_QUALIFIES,)


def test_a_fact_of_the_place_is_stated_of_a_community() -> None:
    town = Territory(
        key="dachong",
        communities=[
            Community(key="a", stated=[Stated(dachong.PUBLIC_LEGAL_SERVICES, value=True)])
        ],
    )
    assert of(dachong.POLICY, "public-legal-services-everywhere", town).verdict is Verdict.MET
