"""One community under five documents, and a territory: different kinds of answer, never mixed."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import BUILTIN, Community, Facility, Grid, Policy, Territory, compare
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.comparisons import Answer, Comparison, Line
from community_governance.model.demands import AllOf
from community_governance.model.matters import MATTERS
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    EXISTING,
    INTEGRATED_FACILITY,
    OUTER_CITY,
    PUBLIC_SERVICE_PREMISES,
    VILLAGE,
    WORKING_PREMISES,
)
from community_governance.policies import alxa, loudi, ordos, zhuhai
from community_governance.units import Range
from community_governance.views.comparisons import comparison_markdown, percent_text
from community_governance.whatif import vary

ON = date(2025, 12, 31)
HALL = Facility(
    key="hall",
    floor_area="540 m²",
    premises=[WORKING_PREMISES, INTEGRATED_FACILITY, PUBLIC_SERVICE_PREMISES],
)
HOPE = Community(
    key="hope",
    name="希望社区",
    categories=[OUTER_CITY],
    origin=EXISTING,
    permanent_households=2000,
    permanent_residents=6000,
    staff=8,
    community_workers=8,
    facilities=[HALL],
)
SMALL = evolve(HOPE, key="small", name="光明社区", permanent_households=1100)
OPEN = evolve(HOPE, key="open", name=None, facilities=None)
PLACE = Territory(key="place", name="东区", communities=[HOPE, SMALL, OPEN])


def line(found: Comparison, policy: str, key: str, reading: str = "") -> Line:
    (only,) = (
        each
        for each in found.side(policy).lines
        if (each.standard.key, each.standard.reading_key) == (key, reading)
    )
    return only


def test_five_documents_answer_in_kinds_that_are_never_mixed() -> None:
    found = compare(HOPE, BUILTIN, on=ON)
    assert len(found) == 5
    assert found.name == "希望社区"
    assert [each.document.key for each in found] == [policy.key for policy in BUILTIN]
    area = "regional-facility-area-per-hundred-households"
    assert line(found, "alxa", area).answer is Answer.REGIONAL
    assert line(found, "dachong", "facility-area-per-hundred-households").answer is Answer.SHORT
    assert line(found, "loudi", "public-service-premises").answer is Answer.MET
    assert line(found, "loudi", "service-center-area").answer is Answer.OPEN
    assert line(found, "loudi", "operating-funds-of-villages").answer is Answer.NOT_FOR_IT
    assert found.side("zhuhai").answer is Answer.OPEN
    assert found.side("zhuhai").numbers.lines == ()
    assert found.numbers.side("zhuhai").answer is Answer.NOTHING
    assert found.side("zhuhai").goals == len(zhuhai.POLICY.targets)


def test_what_asks_for_no_number_may_be_left_out() -> None:
    found = compare(HOPE, BUILTIN, on=ON)
    assert {each.standard.key for each in found.numbers.side("ordos").lines} == {
        "working-premises-per-hundred-households",
        "office-share-of-public-space",
    }
    assert not line(found, "dachong", "legal-adviser").is_numeric
    assert not line(found, "loudi", "only-three-plaques").is_numeric
    assert line(found, "loudi", "grid-size").is_numeric
    assert found.numbers.numbers == found.numbers


def test_a_side_is_as_its_gravest_line() -> None:
    found = compare(HOPE, BUILTIN, on=ON)
    assert found.side("ordos").answer is Answer.SHORT
    assert compare({}, ordos.POLICY, on=ON).side("ordos").answer is Answer.OPEN
    met = compare({"legal_adviser": True}, [_only(BUILTIN[1], "legal-adviser")], on=ON)
    assert met.side("dachong").answer is Answer.MET
    regional = _only(alxa.POLICY, "regional-facility-area-per-hundred-households")
    assert compare(HOPE, regional, on=ON).side("alxa").answer is Answer.REGIONAL
    assert compare(HOPE, ordos.POLICY, on=date(2010, 1, 1)).side("ordos").answer is (
        Answer.NOT_FOR_IT
    )


def _only(policy: Policy, key: str) -> Policy:
    return evolve(policy, standards=(policy.standard(key),))


def test_after_its_end_a_plan_asks_nothing_of_the_region_either() -> None:
    found = compare(HOPE, alxa.POLICY, on=date(2026, 1, 1))
    assert {each.answer for each in found.side("alxa").lines} == {Answer.NOT_FOR_IT}


def test_a_figure_of_the_cities_is_none_of_a_village() -> None:
    village = evolve(HOPE, categories=[VILLAGE], origin=None)
    found = compare(village, BUILTIN, on=ON)
    # How villages stand to 城镇 is not said; rural areas are outside it.
    area = line(found, "alxa", "regional-facility-area-per-hundred-households")
    assert area.answer is Answer.REGIONAL
    rural = compare({"categories": ["rural"]}, BUILTIN, on=ON)
    area = line(rural, "alxa", "regional-facility-area-per-hundred-households")
    assert area.answer is Answer.NOT_FOR_IT


def test_a_regional_figure_is_applied_only_where_that_is_asked_for() -> None:
    area, grid = "regional-facility-area-per-hundred-households", "grid-size"
    plain = compare(HOPE, BUILTIN, on=ON)
    assert all(each.standard.read_from is None for side in plain for each in side.lines)
    found = compare(HOPE, BUILTIN, on=ON, if_applied=True)
    applied = line(found, "alxa", area, "jurisdiction-as-community")
    assert applied.answer is Answer.SHORT
    assert applied.findings[0].numbers.shortfall == 120
    assert line(found, "alxa", area).answer is Answer.REGIONAL
    assert line(found, "loudi", grid, "grid-as-community").answer is Answer.OPEN
    gridded = evolve(HOPE, grids=[Grid(key="one", households=200)])
    tested = compare(gridded, loudi.POLICY, on=ON, if_applied=True)
    read = [each.standard.key for each in tested.side("loudi").lines if each.standard.read_from]
    assert read == ["regional-information-platform"]


def test_of_a_territory_each_line_says_how_many_and_how_much() -> None:
    found = compare(PLACE, BUILTIN, on=ON)
    assert not found.is_of_one
    area = line(found, "ordos", "working-premises-per-hundred-households")
    assert (area.met, area.short, area.open, area.applicable) == (1, 1, 1, 3)
    assert area.share_met == 50
    assert (area.total_shortfall, area.unit) == (60, "m²")
    region = line(found, "alxa", "regional-community-workers-per-ten-thousand-residents")
    assert (region.answer, region.total_shortfall) == (Answer.SHORT, 9)
    assert line(found, "loudi", "service-center-area").share_met is None


def test_a_shortfall_that_is_a_range_makes_the_total_one() -> None:
    unsure = evolve(HOPE, key="unsure", permanent_households="2000-2100户")
    found = compare([HOPE, unsure], ordos.POLICY, on=ON)
    area = line(found, "ordos", "working-premises-per-hundred-households")
    assert area.total_shortfall == Range(120, 150, "m²")
    endless = evolve(HOPE, key="endless", permanent_households=Range(2000, None))
    area = line(
        compare(endless, ordos.POLICY, on=ON), "ordos", "working-premises-per-hundred-households"
    )
    assert area.total_shortfall is None


def test_a_shortfall_of_several_facts_has_no_total() -> None:
    marks = loudi.POLICY.standard("unified-marks")
    staff = loudi.POLICY.standard("staff-per-two-hundred-households")
    both = evolve(
        loudi.POLICY,
        standards=(evolve(staff, demand=AllOf([marks.demand, staff.demand])),),
        funds=(),
    )
    known = {"unified_marks": [], "staff": 8, "permanent_households": 2000}
    (side,) = compare(known, both, on=ON)
    assert (side.lines[0].answer, side.lines[0].total_shortfall) == (Answer.SHORT, None)


def test_variants_stand_beside_their_document() -> None:
    variant = vary(ordos.POLICY, remove=["office-share-of-public-space"])
    found = compare(HOPE, [ordos.POLICY, variant], on=ON)
    assert [len(side.numbers.lines) for side in found] == [2, 1]
    table = comparison_markdown(found, lang="zh")
    assert "鄂尔多斯市（假设方案）" in table


def test_matters_are_those_of_all_documents_in_order() -> None:
    found = compare(HOPE, BUILTIN, on=ON)
    assert [each.key for each in found.numbers.matters] == [
        "premises",
        "staffing",
        "training",
        "grids",
        "funds",
        "office_space",
    ]
    assert {each.key for each in found.matters} <= {each.key for each in MATTERS}
    (area,) = found.side("dachong").about(found.matters[0])
    assert area.standard.locator == "第15条"
    assert found.side("zhuhai").about(found.matters[0]) == ()
    (office,) = found.side("ordos").numbers.of(Answer.OPEN)
    assert office.standard.key == "office-share-of-public-space"


def test_one_policy_or_none_may_be_given() -> None:
    assert len(compare(HOPE, ordos.POLICY, on=ON)) == 1
    assert len(compare(HOPE, [], on=ON)) == 0
    assert compare({}, zhuhai.POLICY, on=ON).name is None
    assert compare(HOPE, evolve(zhuhai.POLICY, standards=()), on=ON).side("zhuhai").answer is (
        Answer.NOTHING
    )
    assert compare(HOPE, [], on=ON).matters == ()


def test_what_is_no_policy_is_refused() -> None:
    wrongs: tuple[Any, ...] = ("ordos", {}, 7, [ordos.POLICY.standards[0]], ["ordos"])
    for wrong in wrongs:
        with pytest.raises(InvalidValueError, match="expected policies"):
            compare(HOPE, wrong, on=ON)
    with pytest.raises(DuplicateKeyError):
        compare(HOPE, [ordos.POLICY, ordos.POLICY], on=ON)
    with pytest.raises(NotFoundError, match="ordos"):
        compare(HOPE, BUILTIN, on=ON).side("ordso")


def test_a_policy_of_ones_own_stands_beside_the_others() -> None:
    mine = Policy(
        document=DOCUMENT,
        standards=(
            evolve(
                loudi.POLICY.standard("public-service-premises"), citations=[DOCUMENT.cite("一")]
            ),
        ),
    )
    found = compare(HOPE, [loudi.POLICY, mine], on=ON)
    assert found.side("synthetic").lines[0].answer is Answer.MET


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        ("50", "50%"),
        ("33.3333", "33.3%"),
        ("99.96", "99.9%"),
        ("100", "100%"),
        ("0.01", "0.1%"),
        ("0", "0%"),
    ],
)
def test_what_is_not_all_is_never_shown_as_all(share: str, shown: str) -> None:
    assert percent_text(Decimal(share)) == shown


def test_another_layout_is_refused() -> None:
    found = compare(HOPE, ordos.POLICY, on=ON)
    wrong: Any = "document-wise"
    with pytest.raises(NotFoundError, match="document"):
        comparison_markdown(found, by=wrong)


def test_grids_and_workers_are_counted_one_by_one() -> None:
    gridded = evolve(
        HOPE, grids=[Grid(key="one", households=200), Grid(key="two", households=Range(190, 200))]
    )
    found = compare(gridded, loudi.POLICY, on=ON)
    grids = line(found, "loudi", "grid-size")
    assert (grids.met, grids.open) == (1, 1)
    assert {each.subject.kind for each in grids.findings} == {Subject.GRID}
