"""Reports: findings counted, grouped, chosen, put in order, and compared with earlier ones."""

import pickle
from datetime import date
from decimal import Decimal

import pytest

from community_governance.checks import check
from community_governance.errors import NotFoundError, NotMetError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.community import Community, Stated
from community_governance.model.demands import AtLeast, Demand, Fixed, Includes, Rate, Test
from community_governance.model.facts import (
    HOUSEHOLDS,
    PLAQUES,
    STAFF,
    WORKING_PREMISES_AREA,
)
from community_governance.model.findings import Verdict
from community_governance.model.report import Order, Report
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import CENTRAL_CITY, CITY, PARTY_PLAQUE, URBAN, VILLAGE
from community_governance.units import Range, households, square_meters, workers

ON = date(2025, 12, 31)
AREA = WORKING_PREMISES_AREA


def standard(
    key: str,
    demand: Demand,
    *,
    scope: Scope | None = None,
    force: Force = Force.MUST,
    due: date | None = None,
) -> Standard:
    """Return a synthetic standard of communities."""
    return Standard(
        key=key,
        subject=Subject.COMMUNITY,
        demand=demand,
        citations=(DOCUMENT.cite("一(一)"),),
        applies_to=scope or Scope(),
        force=force,
        due=due,
    )


PREMISES = standard(
    "premises", Test(AREA, AtLeast(Rate(square_meters(30), households(100), HOUSEHOLDS)))
)
STAFFING = standard(
    "staffing", Test(STAFF, AtLeast(Fixed(workers(10)))), due=date(2030, 12, 31), force=Force.STRIVE
)
SIGNS = standard("signs", Test(PLAQUES, Includes((PARTY_PLAQUE,))), scope=Scope((CITY,)))

HOPE = Community(
    key="hope",
    jurisdiction="east",
    categories=[CENTRAL_CITY],
    households=2000,
    staff=8,
    stated=[Stated(AREA, 540)],
)
LIGHT = Community(
    key="light",
    jurisdiction="west",
    categories=[VILLAGE],
    households=100,
    staff=12,
    stated=[Stated(AREA, 10)],
)
STAR = Community(key="star", categories=[URBAN])

STANDARDS = (PREMISES, STAFFING, SIGNS)
REPORT = check([HOPE, LIGHT, STAR], STANDARDS, on=ON)

# premises: hope 60 of 600 m² short, light 20 of 30 m² short, star unknown;
# staffing: hope 2 of 10 short but not yet due, light meets, star unknown;
# signs: hope unknown, light out of scope, star open whether in scope.
VERDICTS = [
    Verdict.NOT_MET, Verdict.NOT_MET, Verdict.UNDETERMINED,
    Verdict.NOT_YET_DUE, Verdict.MET, Verdict.UNDETERMINED,
    Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE, Verdict.UNDETERMINED,
]  # fmt: skip


def names(report: Report) -> list[str]:
    """Return standard and subject of each finding."""
    return [f"{finding.standard.key}:{finding.subject.key}" for finding in report]


def test_findings_stand_by_standard_then_by_subject() -> None:
    assert [finding.verdict for finding in REPORT] == VERDICTS
    assert names(REPORT)[:4] == [
        "premises:hope", "premises:light", "premises:star", "staffing:hope",
    ]  # fmt: skip
    assert (len(REPORT), REPORT[0], REPORT[-1]) == (9, REPORT.findings[0], REPORT.findings[8])
    assert (REPORT.on, REPORT.about) == (ON, None)
    assert check(HOPE, PREMISES, on=ON, about=Decimal("0.1")).about == Decimal("0.1")


def test_every_verdict_is_counted_also_where_there_is_none() -> None:
    assert REPORT.counts == {
        Verdict.MET: 1,
        Verdict.NOT_MET: 2,
        Verdict.NOT_YET_DUE: 1,
        Verdict.UNDETERMINED: 4,
        Verdict.NOT_APPLICABLE: 1,
    }
    assert Report((), ON).counts == dict.fromkeys(Verdict, 0)


def test_what_falls_short_is_missing_due_or_not() -> None:
    assert names(REPORT.falling_short) == ["premises:hope", "premises:light", "staffing:hope"]
    assert REPORT.falling_short.on == ON


def test_findings_are_grouped_by_standard_subject_township_and_category() -> None:
    assert {key: len(each) for key, each in REPORT.by_standard().items()} == {
        "synthetic.premises": 3, "synthetic.staffing": 3, "synthetic.signs": 3,
    }  # fmt: skip
    assert names(REPORT.by_subject()["hope"]) == ["premises:hope", "staffing:hope", "signs:hope"]
    assert {key: len(each) for key, each in REPORT.by_township().items()} == {
        "east": 3, "west": 3, None: 3,
    }  # fmt: skip
    assert list(REPORT.by_category()) == ["central_city", "village", "urban"]
    assert check({STAFF: 3}, STAFFING, on=ON).by_category() == {}


@pytest.mark.parametrize(
    ("report", "chosen"),
    [
        (REPORT.where(verdict=Verdict.NOT_MET), ["premises:hope", "premises:light"]),
        (REPORT.where(policy="synthetic", subject="star", standard="signs"), ["signs:star"]),
        (REPORT.where(force=Force.STRIVE, verdict=Verdict.MET), ["staffing:light"]),
        (REPORT.where(policy="ordos"), []),
        (REPORT.where(), names(REPORT)),
    ],
)
def test_findings_are_chosen_where_all_that_is_given_agrees(
    report: Report, chosen: list[str]
) -> None:
    assert names(report) == chosen


@pytest.mark.parametrize(
    ("by", "first", "last"),
    [
        ("verdict", ["premises:hope", "premises:light", "staffing:hope"], "signs:light"),
        # two thirds of 30 m², a fifth of 10 workers, a tenth of 600 m²
        ("shortfall", ["premises:light", "staffing:hope", "premises:hope"], "signs:star"),
        ("subject", ["premises:hope", "staffing:hope", "signs:hope"], "signs:star"),
        ("standard", ["premises:hope", "premises:light", "premises:star"], "staffing:star"),
    ],
)
def test_findings_are_put_in_order_and_equals_stay(by: Order, first: list[str], last: str) -> None:
    ordered = REPORT.ordered(by)
    assert names(ordered)[:3] == first
    assert names(ordered)[-1] == last
    assert sorted(names(ordered)) == sorted(names(REPORT))


def test_a_shortfall_that_is_a_range_or_of_nothing_has_no_share() -> None:
    nothing = standard("nothing", Test(STAFF, AtLeast(Fixed(workers(0)))))
    some = {AREA: 1, HOUSEHOLDS: Range(100, 200), STAFF: 3}
    report = check(some, (nothing, PREMISES, STAFFING), on=ON)
    assert names(report.ordered("shortfall")) == ["staffing:$", "nothing:$", "premises:$"]


def test_an_unknown_order_is_an_error() -> None:
    with pytest.raises(NotFoundError, match="did you mean 'verdict'"):
        REPORT.ordered("verdicts")  # type: ignore[arg-type]  # the refusal is what is tested


def test_missing_facts_are_counted_by_the_verdicts_that_hang_on_them() -> None:
    missing = {fact.key: count for fact, count in REPORT.missing_facts().items()}
    assert missing == {
        "working_premises_area": 1,
        "households": 1,
        "staff": 1,
        "plaques": 1,
        "categories": 1,
    }
    twice = check([HOPE, {STAFF: 3}, {}], STANDARDS, on=ON).missing_facts()
    assert list(twice.values()) == sorted(twice.values(), reverse=True)
    assert twice[AREA] == 2


# --- changes ---


def changes(before: Community, after: Community, on: date = ON) -> dict[str, list[str]]:
    """Return the names of what changed from one state of a community to the next."""
    found = check(after, STANDARDS, on=on).changes_since(check(before, STANDARDS, on=ON))
    return {
        name: [f"{each.standard.key}:{each.verdict}" for each in getattr(found, name)]
        for name in ("new", "resolved", "unclear", "worse", "better")
        if getattr(found, name)
    }


def hope(area: object, staff: int | None = 8) -> Community:
    """Return the community with another area and staff."""
    stated = () if area is None else (Stated(AREA, area),)  # type: ignore[arg-type]  # any amount
    return Community(key="hope", categories=[CITY], households=2000, staff=staff, stated=stated)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (hope(540), hope(540), {}),
        (hope(600), hope(540), {"new": ["premises:not-met"]}),
        (hope(540), hope(600), {"resolved": ["premises:met"]}),
        (hope(540), hope(None), {"unclear": ["premises:undetermined"]}),
        (hope(540), hope(541), {"better": ["premises:not-met"]}),
        (hope(540), hope("539.9999"), {"worse": ["premises:not-met"]}),
        (hope(None), hope(540), {"new": ["premises:not-met"]}),
        (
            hope(600, 8),
            hope(540, 10),
            {"new": ["premises:not-met"], "resolved": ["staffing:met"]},
        ),
        (
            hope(540, 8),
            hope(541, 7),
            {"worse": ["staffing:not-yet-due"], "better": ["premises:not-met"]},
        ),
        # a shortfall known only by its ends stands where it stood
        (hope(Range(500, 540)), hope(Range(400, 540)), {}),
    ],
)
def test_changes_are_told_apart(
    before: Community, after: Community, said: dict[str, list[str]]
) -> None:
    assert changes(before, after) == said


def test_what_has_fallen_due_is_worse() -> None:
    assert changes(hope(600), hope(600), on=date(2030, 12, 31)) == {"worse": ["staffing:not-met"]}


def test_what_is_no_longer_checked_is_given_as_it_was() -> None:
    before = check([hope(540), LIGHT], STANDARDS, on=ON)
    after = check([LIGHT], STANDARDS, on=ON)
    found = after.changes_since(before)
    assert found.resolved == (before[0], before[2])
    assert not found.new
    assert found


def test_nothing_has_changed_since_the_same_report() -> None:
    assert not REPORT.changes_since(REPORT)


# --- requiring ---


def test_require_raises_what_must_be_met_and_is_not() -> None:
    with pytest.raises(NotMetError) as caught:
        REPORT.require()
    assert caught.value.findings == (REPORT[0], REPORT[1])
    assert str(caught.value) == (
        "2 not met\n"
        "  hope: synthetic 一(一) premises -60 m²\n"
        "  light: synthetic 一(一) premises -20 m²"
    )


def test_require_looks_at_other_forces_when_told() -> None:
    REPORT.require(Force.STRIVE)  # not yet due is not not met
    late = check(HOPE, STANDARDS, on=date(2031, 1, 1))
    with pytest.raises(NotMetError, match="staffing -2 worker"):
        late.require(Force.STRIVE)
    with pytest.raises(NotMetError, match="2 not met"):
        late.require(Force.MUST, Force.STRIVE)
    check(LIGHT, STAFFING, on=ON).require()


def test_a_shortfall_that_is_a_range_is_not_written_as_a_number() -> None:
    with pytest.raises(NotMetError) as caught:
        check({AREA: 1, HOUSEHOLDS: Range(100, 200)}, PREMISES, on=ON).require()
    assert str(caught.value).endswith("premises")


def test_a_report_survives_pickle() -> None:
    assert pickle.loads(pickle.dumps(REPORT)) == REPORT
    assert hash(REPORT) == hash(check([HOPE, LIGHT, STAR], STANDARDS, on=ON))
