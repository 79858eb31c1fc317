"""Law: what is written is read back the same: plain form through JSON, pickle, deepcopy.

From the conventions (section 4): "JSON, pickle and deepcopy round trips", and the goals (A20):
"property-tested for every class". A class of the model that is missing here fails.
"""

import copy
import importlib
import json
import pickle
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance import (
    BUILTIN,
    Community,
    capacity,
    check,
    compare,
    model,
    progress,
    requirements,
)
from community_governance.calendars import Period, Year
from community_governance.choices import CHOICES
from community_governance.correspondence import compare_policies, counterparts
from community_governance.differences import difference
from community_governance.interchange import testing
from community_governance.interchange.converters import from_plain, to_plain
from community_governance.interchange.testing import (
    communities,
    fact_mappings,
    objects,
    standards,
)
from community_governance.linting import lint
from community_governance.model.assignments import DutyChange, MatrixChanges
from community_governance.model.catalog import Catalog, Ground, Match, Standing
from community_governance.model.comparisons import Comparison, Line, Side
from community_governance.model.correspondences import (
    Conformity,
    Correspondence,
    Counterpart,
    NormConformity,
)
from community_governance.model.differences import Amendment, Difference, Effect, FieldChange
from community_governance.model.entries import Resolution
from community_governance.model.facts import Fact
from community_governance.model.findings import Capacity, Finding, Requirement
from community_governance.model.indicators import Indicator, Progress
from community_governance.model.parts import (
    BuildingProject,
    Compound,
    Facility,
    FundLine,
    Grid,
    Organization,
)
from community_governance.model.policy import Policy
from community_governance.model.printed import ResolvedDuties
from community_governance.model.readings import Alternatives, Choice, Outcome
from community_governance.model.relations import Remark, Strictness
from community_governance.model.repair import Remedy
from community_governance.model.report import Changes, Report
from community_governance.model.standards import Standard
from community_governance.model.thresholds import Threshold
from community_governance.model.vocabulary import Word
from community_governance.model.work_items import WorkItem
from community_governance.model.workers import Worker
from community_governance.policies import alxa, loudi, ordos
from community_governance.readings import check_readings
from community_governance.strictness import strictness
from community_governance.turning import turning_points
from community_governance.units import Quantity, Range
from community_governance.whatif import effect, vary

# Answers, not data: they are made by a verb and never come in.
ANSWERS = {Catalog, Ground, Match, Standing, Changes, Capacity, Requirement, Finding, Report}
ANSWERS |= {Resolution, ResolvedDuties, DutyChange, MatrixChanges, Remedy}
ANSWERS |= {Comparison, Side, Line, Correspondence, Counterpart, Conformity, NormConformity}
ANSWERS |= {Strictness, Remark, Difference, Amendment, FieldChange, Effect}
ANSWERS |= {Alternatives, Outcome, Threshold, Indicator, Progress}
ON = date(2025, 12, 31)


def _classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(model.__path__, f"{model.__name__}."):
        found = importlib.import_module(module.name)
        for value in vars(found).values():
            if (
                isinstance(value, type)
                and attrs.has(value)
                and value.__module__ == found.__name__
                and not value.__name__.startswith("_")
            ):
                yield value


CLASSES = sorted({*_classes()} - ANSWERS - {Word}, key=lambda kind: kind.__qualname__)


def comes_back(thing: object, kind: type) -> None:
    """Hold the law for one object: equal, of the same class, with the same hash."""
    text = json.dumps(to_plain(thing), ensure_ascii=False, allow_nan=False)
    again: object = from_plain(json.loads(text), kind)
    for same in (again, pickle.loads(pickle.dumps(thing)), copy.deepcopy(thing), copy.copy(thing)):
        assert same == thing
        assert type(same) is type(thing)
        assert hash(same) == hash(thing)
    assert json.dumps(to_plain(again), ensure_ascii=False) == text


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_an_object_of_the_model_comes_back(kind: type, data: st.DataObject) -> None:
    thing = data.draw(objects(kind))
    assert type(thing) is kind
    comes_back(thing, kind)


@pytest.mark.parametrize(
    ("strategy", "kind"),
    [
        (testing.facilities, Facility),
        (testing.compounds, Compound),
        (testing.grids, Grid),
        (testing.organizations, Organization),
        (testing.fund_lines, FundLine),
        (testing.workers, Worker),
        (testing.building_projects, BuildingProject),
        (testing.work_items, WorkItem),
        (testing.policies, Policy),
    ],
)
@given(data=st.data())
def test_each_strategy_draws_what_it_is_named_for(
    strategy: Callable[[], st.SearchStrategy[object]], kind: type, data: st.DataObject
) -> None:
    assert type(data.draw(strategy())) is kind
    assert strategy.__doc__


@pytest.mark.parametrize("kind", [Year, Period, Decimal, Quantity, Range, date], ids=str)
@given(data=st.data())
def test_what_fields_hold_comes_back(kind: type, data: st.DataObject) -> None:
    comes_back(data.draw(objects(kind)), kind)


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_a_document_comes_back_with_its_fingerprint(policy: Policy) -> None:
    comes_back(policy, Policy)
    again = from_plain(json.loads(json.dumps(to_plain(policy))), Policy)
    assert again.fingerprint == policy.fingerprint


@given(
    community=communities(),
    asked=st.lists(standards(), max_size=2),
    about=st.none() | st.just(Decimal("0.1")),
)
def test_a_report_comes_back(
    community: Community, asked: list[Standard], about: Decimal | None
) -> None:
    report = check(community, [*BUILTIN, *asked], on=ON, about=about)
    comes_back(report, Report)
    for kind, rows in (
        (Requirement, requirements(community, BUILTIN, on=ON)),
        (Capacity, capacity(community, BUILTIN, on=ON)),
        (Finding, report.findings[:3]),
    ):
        for row in rows:
            comes_back(row, kind)


KNOWN: dict[str, Any] = {
    "permanent_households": 2000,
    "registered_households": 1500,
    "working_premises_area": 540,
    "integrated_facility_area": "500-540",
    "staff": 8,
    "categories": ["city"],
}


def test_what_stands_beside_each_other_comes_back() -> None:
    of_all, of_new = loudi.POLICY.standards[1:3]
    variant = vary(ordos.POLICY, remove=["office-share-of-public-space"])
    reported = {"urban-facility-coverage": 96}
    made: list[tuple[object, Any]] = [
        (compare(KNOWN, BUILTIN, on=ON, if_applied=True), Comparison),
        (strictness(of_all, of_new), Strictness),
        (lint(BUILTIN), tuple[Remark, ...]),
        (counterparts(ordos.POLICY, loudi.POLICY), Correspondence),
        (compare_policies(variant, ordos.POLICY), Conformity),
        (check_readings(KNOWN, BUILTIN, on=ON), tuple[Alternatives, ...]),
        (turning_points(KNOWN, BUILTIN, on=ON), tuple[Threshold, ...]),
        (progress(alxa.POLICY, reported, on=ON), Progress),
        (CHOICES, tuple[Choice, ...]),
        (variant, Policy),
    ]
    for thing, kind in made:
        comes_back(thing, kind)


def test_a_difference_is_written_copied_and_sent_but_not_read() -> None:
    variant = vary(ordos.POLICY, remove=["office-share-of-public-space"])
    for thing in (
        difference(ordos.POLICY, variant),
        effect(KNOWN, ordos.POLICY, variant, on=ON),
    ):
        assert json.dumps(to_plain(thing), ensure_ascii=False, allow_nan=False)
        for same in (pickle.loads(pickle.dumps(thing)), copy.deepcopy(thing)):
            assert same == thing
            assert hash(same) == hash(thing)


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
@given(data=st.data())
def test_a_report_on_a_plain_mapping_comes_back(policy: Policy, data: st.DataObject) -> None:
    known: dict[Fact, object] = data.draw(fact_mappings(policy))
    known = {fact: value for fact, value in known.items() if fact.kind != "flag"}
    comes_back(check(known, policy, on=ON), Report)


@given(community=communities())
def test_what_was_derived_is_no_part_of_what_is_written(community: Community) -> None:
    before = to_plain(community)
    check(community, BUILTIN, on=ON)
    assert to_plain(community) == before
    comes_back(community, Community)
