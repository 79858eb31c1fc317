"""Every field of every noun takes its own kind of value and refuses the rest, naming itself."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from community_governance import Community, Document, Facility, Worker, model
from community_governance.calendars import Year
from community_governance.errors import InvalidValueError, WrongDimensionError
from community_governance.interchange.testing import DOCUMENT, objects
from community_governance.model.assignments import (
    Assignment,
    Covered,
    DutyChange,
    Load,
    MatrixChanges,
    Pair,
    Remark,
)
from community_governance.model.catalog import Ground, Match, Standing
from community_governance.model.community import Stated
from community_governance.model.comparisons import Comparison, Line, Side
from community_governance.model.correspondences import (
    Conformity,
    Correspondence,
    Counterpart,
    NormConformity,
)
from community_governance.model.demands import AtLeast, Share
from community_governance.model.differences import Amendment, Difference, Effect, FieldChange
from community_governance.model.entries import Resolution
from community_governance.model.facts import WORKING_PREMISES_AREA
from community_governance.model.findings import (
    Capacity,
    CheckedSubject,
    Finding,
    Reason,
    Requirement,
)
from community_governance.model.indicators import Indicator, Progress
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.parts import BuildingProject, FundLine, Grid
from community_governance.model.pay import (
    Career,
    CareerPeriod,
    ExitDecision,
    Forecast,
    Gain,
    Gap,
    GradeChange,
    GradeDecision,
    PayLine,
    Payroll,
    PaySlip,
    Promotions,
    Step,
    TriggeredExit,
)
from community_governance.model.printed import PrintedDuties, PrintedName, ResolvedDuties
from community_governance.model.readings import Alternatives, Outcome
from community_governance.model.relations import Example, Strictness
from community_governance.model.relations import Remark as NormRemark
from community_governance.model.repair import Remedy
from community_governance.model.report import Changes, Report
from community_governance.model.shares import UnitShare
from community_governance.model.staffing import Allocation, Quota, StaffingTotal
from community_governance.model.strict import converter_of, unit_of
from community_governance.model.thresholds import Threshold
from community_governance.model.vocabulary import (
    OPERATING_FUNDS_KIND,
)
from community_governance.model.workers import AppraisalClass
from community_governance.units import square_meters

# Answers are made by verbs alone, by the million: their fields have no doors.
ANSWERS = {
    Allocation,
    Alternatives,
    Amendment,
    Assignment,
    Capacity,
    Career,
    CareerPeriod,
    Changes,
    CheckedSubject,
    Comparison,
    Conformity,
    Correspondence,
    Counterpart,
    Covered,
    Difference,
    DutyChange,
    Effect,
    Example,
    ExitDecision,
    FieldChange,
    Finding,
    Forecast,
    Gain,
    Gap,
    GradeChange,
    GradeDecision,
    Ground,
    Indicator,
    Line,
    Load,
    Match,
    MatrixChanges,
    NormConformity,
    NormRemark,
    Outcome,
    Pair,
    PayLine,
    PaySlip,
    Payroll,
    PrintedDuties,
    PrintedName,
    Progress,
    Promotions,
    Quota,
    Reason,
    Remark,
    Remedy,
    Report,
    Requirement,
    Resolution,
    ResolvedDuties,
    ResponsibilityMatrix,
    Side,
    StaffingTotal,
    Standing,
    Step,
    Strictness,
    Threshold,
    TriggeredExit,
    UnitShare,
}


def _nouns() -> Iterator[type]:
    for module in pkgutil.walk_packages(model.__path__, f"{model.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            own = isinstance(value, type) and value.__module__ == module.name
            if own and attrs.has(value) and not value.__name__.startswith("_"):
                yield value


NOUNS = sorted({*_nouns()} - ANSWERS, key=lambda kind: kind.__qualname__)


class Stranger:
    """Something that no field takes."""


def _strangers(field: str, hint: Any) -> Iterator[Any]:
    """Return values that a field of this type does not take."""
    members = set(get_args(hint)) or {hint}
    yield Stranger()
    yield [Stranger()]
    yield b"bytes"
    if any(get_origin(member) is tuple for member in members):
        yield from (5, "text", {"text": "text"})
    elif members & {str}:
        yield from (5, AppraisalClass.BASIC)
        yield from [""] * (field == "key")
    elif members & {bool}:
        yield from (2, "yes")
    elif members & {date}:
        yield from (5, "someday", datetime(2020, 1, 1, tzinfo=UTC))
    elif members & {int}:
        yield from (True, "many")
    else:
        yield "text"


@pytest.mark.parametrize("kind", NOUNS, ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=2, suppress_health_check=[HealthCheck.too_slow])
def test_no_field_of_a_noun_takes_a_stranger(kind: type, data: st.DataObject) -> None:
    thing: Any = data.draw(objects(kind))
    hints = get_type_hints(kind)
    for field in attrs.fields(kind):
        if (kind, field.name) == (Stated, "value"):  # of what kind it is hangs on its fact
            continue
        for stranger in _strangers(field.name, hints[field.name]):
            with pytest.raises((InvalidValueError, WrongDimensionError)) as caught:
                attrs.evolve(thing, **{field.name: stranger})
            error: Any = caught.value
            assert error.where.partition("[")[0].endswith(f".{field.name}")
            assert error.message(lang="zh") != error.message(lang="en")


@pytest.mark.parametrize("kind", NOUNS, ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=2, suppress_health_check=[HealthCheck.too_slow])
def test_lists_become_tuples(kind: type, data: st.DataObject) -> None:
    thing: Any = data.draw(objects(kind))
    values = {field.name: getattr(thing, field.name) for field in attrs.fields(kind)}
    lists = {name: list(each) for name, each in values.items() if isinstance(each, tuple)}
    assert attrs.evolve(thing, **lists) == thing


# --- what is said ---


@pytest.mark.parametrize(
    ("make", "en", "zh"),
    [
        (
            lambda: Community(key=5),  # type: ignore[arg-type]
            "Community.key: expected a text that is not empty, not 5",
            "Community.key：应为非空文本（给出：5）",
        ),
        (
            lambda: Community(key=""),
            "Community.key: expected a text that is not empty, not ''",
            "Community.key：应为非空文本（给出：''）",
        ),
        (
            lambda: Community(key="hope", name=5),  # type: ignore[arg-type]
            "Community.name: expected a text, not 5",
            "Community.name：应为文本（给出：5）",
        ),
        (
            lambda: Community(key="hope", starts="May"),
            "Community.starts: expected a date such as 2018-12-24, not 'May'",
            "Community.starts：应为日期，例如 2018-12-24（给出：'May'）",
        ),
        (
            lambda: Community(key="hope", charter="yes"),  # type: ignore[arg-type]
            "Community.charter: expected true or false, not 'yes'",
            "Community.charter：应为真或假（给出：'yes'）",
        ),
        (
            lambda: Community(key="hope", households=-1),
            "Community.households: expected zero or more, not -1",
            "Community.households：不应为负数（给出：-1）",
        ),
        (
            lambda: Community(key="hope", grids=["g1"]),  # type: ignore[list-item]
            "Community.grids[0]: expected a Grid, not 'g1'",
            "Community.grids[0]：应为 Grid 对象（给出：'g1'）",
        ),
        (
            lambda: Community(key="hope", grids=Grid(key="g")),  # type: ignore[arg-type]
            "Community.grids: expected several, each a Grid, not <Grid>",
            "Community.grids：应为若干项，各为 Grid 对象（给出：<Grid>）",
        ),
        (
            lambda: Worker(key="w", post="chief"),  # type: ignore[arg-type]
            "Worker.post: expected a Post, not 'chief'",
            "Worker.post：应为 Post 对象（给出：'chief'）",
        ),
        (
            lambda: FundLine(kind=OPERATING_FUNDS_KIND, amount=1, period="year"),  # type: ignore[arg-type]
            "FundLine.period: expected one of FundPeriod.YEAR, FundPeriod.TWO_YEARS, not 'year'",
            "FundLine.period：应为 FundPeriod.YEAR、FundPeriod.TWO_YEARS 之一（给出：'year'）",
        ),
        (
            lambda: Facility(key="hall", floor_area="600元"),
            "Facility.floor_area: expected an amount that converts to m², not 600元",
            "Facility.floor_area：应为可换算为 m² 的数量（给出：600元）",
        ),
        (
            lambda: Share(20, WORKING_PREMISES_AREA),  # type: ignore[arg-type]
            'Share.percent: expected a Decimal such as Decimal("0.5"), not 20',
            'Share.percent：应为 Decimal，例如 Decimal("0.5")（给出：20）',
        ),
        (
            lambda: AtLeast(square_meters(1)),  # type: ignore[arg-type]
            "AtLeast.amount: expected a Fixed, a Rate, a Share or a Clamped, not <Quantity>",
            (
                "AtLeast.amount：应为 Fixed 对象、Rate 对象、Share 对象或 Clamped 对象"
                "（给出：<Quantity>）"
            ),
        ),
        (
            lambda: Stated("households", 5),  # type: ignore[arg-type]
            "Stated.fact: expected a Fact, not 'households'",
            "Stated.fact：应为 Fact 对象（给出：'households'）",
        ),
    ],
)
def test_a_refusal_says_where_what_and_what_would_be_right(make: Any, en: str, zh: str) -> None:
    with pytest.raises((InvalidValueError, WrongDimensionError)) as caught:
        make()
    assert (str(caught.value), caught.value.message(lang="zh")) == (en, zh)


def test_what_is_inside_an_object_is_not_shown() -> None:
    worker = Worker(key="secret")
    with pytest.raises(InvalidValueError) as caught:
        Community(key="hope", grids=[worker])  # type: ignore[list-item]
    assert "secret" not in str(caught.value)


# --- what is taken ---


@pytest.mark.parametrize("name", ["grids", "categories", "facilities", "workers"])
def test_several_may_be_unknown_but_none_of_them_is_nothing(name: str) -> None:
    given: dict[str, Any] = {"key": "a", name: [None]}
    assert getattr(Community(**given | {name: None}), name) is None
    with pytest.raises(InvalidValueError, match=rf"^Community\.{name}\[0\]: expected .*not None"):
        Community(**given)


def test_dates_are_taken_as_text() -> None:
    hope = Community(key="hope", starts="2020-01-01", ends="2024-02-29")
    assert (hope.starts, hope.ends) == (date(2020, 1, 1), date(2024, 2, 29))
    worker = Worker(key="w", trainings=["2024-05-01", date(2024, 6, 1)])
    assert worker.trainings == (date(2024, 5, 1), date(2024, 6, 1))
    assert BuildingProject(key="p", planned_on="2024-01-01").planned_on == date(2024, 1, 1)
    document = attrs.evolve(DOCUMENT, published="2018", starts="2018-12-24")
    assert (document.published, document.starts) == (Year(2018), date(2018, 12, 24))
    assert Document is type(document)


def test_a_text_of_another_class_becomes_a_plain_one() -> None:
    class Text(str):
        __slots__ = ()

    name = Community(key="hope", name=Text("希望")).name
    assert (name, type(name)) == ("希望", str)


def test_what_fields_take_is_known_from_outside() -> None:
    area, name = attrs.fields(Facility).floor_area, attrs.fields(Facility).name
    assert (unit_of(area), unit_of(name)) == ("m²", None)
    assert converter_of(name) is None
    assert callable(converter_of(area))
