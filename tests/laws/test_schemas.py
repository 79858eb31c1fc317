"""JSON Schema and both ways of reading agree: what is read is valid, and read alike both ways.

What is valid is read, or breaks a rule that no schema can say. The laws are held over documents
that are right, and over documents with a few places changed to something else: another type,
an unknown field, a missing one, a word that nobody knows.
"""

import re
from copy import deepcopy
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from community_governance import BUILTIN, Community, Document, Policy
from community_governance.errors import StructureError
from community_governance.interchange.converters import from_plain, make_converter, to_plain
from community_governance.interchange.schema import CROSS_FIELD_RULES, json_schema
from community_governance.interchange.testing import objects
from community_governance.model.organization import Task
from community_governance.model.parts import BuildingProject
from community_governance.model.pay import PayScheme
from community_governance.model.standards import Standard, Target
from community_governance.model.territory import Territory
from community_governance.model.workers import Worker

# How a refusal reads in English, by the rule of the schema's list that it belongs to.
REFUSALS = {
    "a written amount is of the grammar, in a unit that converts": (
        r"expected (an|one exact) amount", r"expected a finite number", r"expected a whole number",
        r"expected a decimal", r"unknown unit", r"expected a number",
    ),
    "a date is a day of the calendar": (r"expected a (date|day|year)",),
    "a number is of a size that is kept exactly": (r"expected a number of at most", r"digits"),
    "a range has its low end first, and no end below zero": (r"low end first", r"zero or more"),
    "keys of one list differ, and so do its words": (r"stands more than once",),
    "categories do not rule each other out": (r"rule each other out",),
    "the parts of a total do not exceed it": (r"parts of a total",),
    "a fact with a field of its own is not stated": (r"a field of its own",),
    "a stated value is of its fact's kind and unit": (
        r"is true or false", r"is a set of words", r"a word is a text", r"expected an amount that",
    ),
    "a demand and its fact have one dimension": (r"converts to",),
    "rates, shares, and clamps make sense": (r"a rate is per", r"a share lies", r"low end lies"),
    "a parent place is of a higher level": (r"higher level",),
    "a period begins before it ends": (r"period",),
    "a norm is cited first from its policy's document": (r"cited first",),
    "only within its policy a document goes by its key": (r"the fields of Document",),
    "keys and printed figures have their form": (r"snake_case", r"1 to 24 characters"),
    "duties stand in the order of their positions": (r"order of their positions",),
    "the rules of a pay scheme agree, and no ladder falls": (
        r"never falls?", r"never worth less", r"run from", r"band", r"expected a ladder of",
        r"above zero", r"bases stand", r"prior service", r"in one unit", r"are all in",
        r"at least one", r"every year has",
    ),
}  # fmt: skip


@cache
def validator(cls: Any) -> Draft202012Validator:
    schema = json_schema(cls)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


JUNK: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, 0, 3, -1, 2.5, 1e30, "", "x", "420 m²", "20 yuan", "约1500", "2018-12-24",
     "2018-13-45", "2010", [], {}, ["x"], {"low": 1, "high": 2}, {"low": 3, "high": 2},
     {"key": "x"}, {"type": "Fixed"}, [[]], "city", "households"]
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of everything inside a document."""
    inner: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [path, *(each for key, part in inner for each in places(part, (*path, key)))]


@st.composite
def documents(draw: st.DrawFn, cls: type) -> Any:
    """Draw the plain form of an object, with up to two places changed."""
    value = deepcopy(to_plain(draw(objects(cls))))
    for _ in range(draw(st.integers(0, 2))):
        path = draw(st.sampled_from(places(value)))
        change = draw(st.sampled_from(["replace", "remove", "add"]))
        value = changed(value, path, change, deepcopy(draw(JUNK)))
    return value


def changed(value: Any, path: tuple[Any, ...], change: str, junk: Any) -> Any:
    if not path:
        return junk if change == "replace" else value
    holder = value
    for step in path[:-1]:
        holder = holder[step]
    if change == "replace":
        holder[path[-1]] = junk
    elif change == "remove":
        del holder[path[-1]]
    elif isinstance(holder, dict):
        holder["nonsense"] = junk
    else:
        holder.append(junk)
    return value


def refusal(value: Any, cls: type) -> list[str]:
    try:
        from_plain(value, cls)
    except StructureError as error:
        return [problem.en for problem in error.problems]
    return []


@pytest.mark.parametrize("cls", [Community, Territory, Policy, Standard, Worker, PayScheme])
@given(data=st.data())
def test_what_is_read_is_valid_and_what_is_valid_is_read_or_breaks_a_listed_rule(
    cls: type, data: st.DataObject
) -> None:
    value = data.draw(documents(cls))
    said = refusal(value, cls)
    faults = [f"{each.json_path}: {each.message}" for each in validator(cls).iter_errors(value)]
    if not said:
        assert faults == []
    elif not faults:
        for each in said:
            assert any(re.search(p, each) for ps in REFUSALS.values() for p in ps), each


TWO_WAYS = {detailed: make_converter(detailed_validation=detailed) for detailed in (False, True)}


@pytest.mark.parametrize(
    "cls",
    [
        BuildingProject,
        Community,
        Document,
        PayScheme,
        Policy,
        Standard,
        Target,
        Task,
        Territory,
        Worker,
    ],
)
@given(data=st.data())
def test_the_short_way_in_reads_what_the_long_one_reads_and_refuses_what_it_refuses(
    cls: type, data: st.DataObject
) -> None:
    value = data.draw(documents(cls))
    read: dict[bool, Any] = {}
    for detailed, converter in TWO_WAYS.items():
        try:
            read[detailed] = from_plain(value, cls, converter=converter)
        except StructureError:
            read[detailed] = None
    assert read[False] == read[True]


def test_a_key_that_is_empty_is_invalid_and_refused() -> None:
    assert refusal({"key": ""}, Community)
    assert not validator(Community).is_valid({"key": ""})


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_the_documents_are_valid(policy: Policy) -> None:
    assert list(validator(Policy).iter_errors(to_plain(policy))) == []


def test_every_refusal_is_of_a_listed_rule() -> None:
    assert list(REFUSALS) == [rule.en for rule in CROSS_FIELD_RULES]
