"""What is relied on from outside: names of the root, calls, columns of records."""

import inspect
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import community_governance as cg
from community_governance.agenda import calendar
from community_governance.errors import InvalidValueError
from community_governance.interchange import converters, schema
from community_governance.model.facts import HOUSEHOLDS
from community_governance.policies import loudi
from community_governance.views import records

ROOT = """
    Community Compound Grid Facility Worker Post Department Directory Task Duty Role Jurisdiction
    Territory Document Citation Fact Standard Target Policy Catalog BUILTIN check Report Finding
    Verdict requirements compare facts_needed responsibility_matrix ResponsibilityMatrix
    parse_duties remedies PayScheme THREE_POST_EIGHTEEN_GRADE grade_of pay_of promotions payroll
    WorkItem admit progress Quantity GovernanceError __version__
"""

ON = date(2025, 12, 31)

# Positional parameters, then those by name: what may be added is optional and by name.
CALLS: list[tuple[Callable[..., Any], str, str]] = [
    (cg.check, "subject policy_or_standards", "on about"),
    (cg.requirements, "subject policy_or_standards", "on"),
    (cg.compare, "subject policies", "on"),
    (cg.progress, "policy reported", "on"),
    (cg.remedies, "report policy", ""),
    (cg.admit, "item policy", "on"),
    (cg.responsibility_matrix, "tasks", "directory"),
    (cg.parse_duties, "text", ""),
    (cg.grade_of, "worker scheme", "on"),
    (cg.pay_of, "worker scheme", "on"),
    (cg.promotions, "worker scheme", "until"),
    (cg.payroll, "workers scheme", "on"),
    (converters.make_converter, "", ""),
    (converters.to_plain, "obj", ""),
    (converters.from_plain, "data cls", ""),
    (schema.json_schema, "cls", ""),
]

COLUMNS = {
    "standards": "policy key part join locator subject fact comparator amount unit per_amount "
    "per_unit low high applies_to force direction_stated approximate starts due figure reading",
    "targets": "policy key locator measure comparator amount unit scope force due due_as_printed",
    "duties": "policy task locator title department role known position group kind",
    "baselines": "policy key locator measure amount unit as_of",
    "pay": "policy key locator post amount unit nature",
    "enumerations": "policy list locator item position open_ended",
    "rules": "policy key locator kind title",
    "references": "policy locator title number number_as_printed",
    "clauses": "policy locator title state",
}
FINDING = (
    "policy standard locator subject subject_name group fact verdict reason measured required "
    "shortfall unit due force basis"
)
FIELDS = "standard subject_key path verdict reason measured required shortfall parts"
MATRIX = "task locator department role known position"


def test_the_root_has_every_name() -> None:
    assert [name for name in ROOT.split() if name not in cg.__all__] == []


def test_the_policies_come_in_order_under_the_names_of_their_modules() -> None:
    assert [policy.key for policy in cg.BUILTIN] == ["alxa", "dachong", "loudi", "ordos", "zhuhai"]


@pytest.mark.parametrize(
    ("call", "positional", "named"), CALLS, ids=[call.__name__ for call, _, _ in CALLS]
)
def test_a_call_takes_what_it_says(call: Callable[..., Any], positional: str, named: str) -> None:
    parameters = inspect.signature(call).parameters.values()
    by_place = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    by_name = {each.name: each for each in parameters if each.kind is each.KEYWORD_ONLY}
    assert by_place == positional.split()
    assert set(named.split()) <= set(by_name)
    required = {name for name, each in by_name.items() if each.default is each.empty}
    assert required <= {"on", "until"}


@pytest.mark.parametrize("policy", cg.BUILTIN, ids=lambda policy: policy.key)
@pytest.mark.parametrize("name", COLUMNS)
def test_records_have_their_columns(name: str, policy: cg.Policy) -> None:
    for row in getattr(records, name)(policy):
        assert set(COLUMNS[name].split()) <= set(row)


def test_records_of_answers_have_their_columns() -> None:
    report = cg.check({HOUSEHOLDS: 2000}, loudi.POLICY, on=date(2025, 12, 31))
    matrix = cg.responsibility_matrix(loudi.POLICY)
    for rows, columns in ((records.findings(report), FINDING), (records.matrix(matrix), MATRIX)):
        assert rows
        assert all(set(columns.split()) <= set(row) for row in rows)


def test_a_finding_has_its_fields() -> None:
    report = cg.check({HOUSEHOLDS: 2000}, loudi.POLICY, on=date(2025, 12, 31))
    assert all(hasattr(finding, name) for finding in report for name in FIELDS.split())


@pytest.mark.parametrize("given", ["ordos", 5, None, ["ordos"]])
def test_what_is_no_policy_is_refused_by_every_question(given: Any) -> None:
    questions: list[Callable[[], object]] = [
        lambda: cg.check({}, given, on=ON),
        lambda: cg.requirements({}, given, on=ON),
        lambda: cg.facts_needed(given),
        lambda: cg.compare({}, given, on=ON),
        lambda: cg.progress(given, {}, on=ON),
        lambda: cg.remedies(cg.check({}, cg.BUILTIN, on=ON), given),
        lambda: cg.admit(cg.WorkItem(key="a", title="甲"), given, on=ON),
        lambda: calendar(given, start=ON, end=ON),
    ]
    for question in questions:
        with pytest.raises(InvalidValueError, match=r"ordos\.POLICY"):
            question()


def test_a_text_is_no_subject() -> None:
    with pytest.raises(InvalidValueError, match="not 'hope'"):
        cg.check("hope", cg.BUILTIN, on=ON)  # type: ignore[arg-type]  # which is refused
