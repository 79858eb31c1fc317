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

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance import BUILTIN, Community, capacity, check, model, requirements
from community_governance.calendars import Period, Year
from community_governance.interchange import testing
from community_governance.interchange.converters import from_plain, to_plain
from community_governance.interchange.testing import (
    communities,
    fact_mappings,
    objects,
    standards,
)
from community_governance.model.assignments import DutyChange, MatrixChanges
from community_governance.model.catalog import Catalog, Ground, Match, Standing
from community_governance.model.entries import Resolution
from community_governance.model.facts import Fact
from community_governance.model.findings import Capacity, Finding, Requirement
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
from community_governance.model.repair import Remedy
from community_governance.model.report import Changes, Report
from community_governance.model.standards import Standard
from community_governance.model.vocabulary import Word
from community_governance.model.work_items import WorkItem
from community_governance.model.workers import Worker
from community_governance.units import Quantity, Range

# Answers, not data: they are made by a verb and never come in.
ANSWERS = {Catalog, Ground, Match, Standing, Changes, Capacity, Requirement, Finding, Report}
ANSWERS |= {Resolution, ResolvedDuties, DutyChange, MatrixChanges, Remedy}
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
