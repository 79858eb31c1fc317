"""Laws of admission and lists: no prohibition is got round, no list outgrows its print.

Domain 5: the prohibition is on being the responsible body; work on a list of what is forbidden
stays where it is. Design 4, rule 4: every item of a list has its clause, and what a standard or
a rule reads as the whole of an open list is no more than what the print names.
"""

from collections.abc import Iterable
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from community_governance import BUILTIN, Policy, WorkItem, admit
from community_governance.calendars import Year, first_day, last_day
from community_governance.differences import difference
from community_governance.interchange.testing import DOCUMENT, objects, work_items
from community_governance.model.demands import Includes, Only
from community_governance.model.lists import Enumeration
from community_governance.model.sources import Force
from community_governance.model.standards import Standard
from community_governance.model.vocabulary import Item, WorkField
from community_governance.model.work_items import (
    Admission,
    AdmissionOutcome,
    AdmissionReason,
    AdmissionRule,
    ListedItem,
    ListKind,
    WorkItemList,
)
from community_governance.views.records import enumerations

DAYS = st.dates(date(2009, 1, 1), date(2031, 12, 31)) | st.dates(
    date(2019, 1, 1), date(2020, 12, 31)
)
FIELDS = list(
    dict.fromkeys(each for policy in BUILTIN for rule in policy.admission for each in rule.fields)
)
"""The fields that documents name: one drawn from all words would seldom be among them."""
OTHER = WorkField("ledgers", "台账", "ledgers")
LIST_KINDS = sorted({*ListKind} - {ListKind.NONE})
TAKEN = (
    AdmissionOutcome.ACCEPTED,
    AdmissionOutcome.ON_TERMS,
    AdmissionOutcome.TO_BE_PURCHASED,
)
EVERY = pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)


@st.composite
def items(draw: st.DrawFn) -> WorkItem:
    """Draw a work item of a field that documents name, of another, or of one not known."""
    field = draw(st.sampled_from([None, OTHER, *FIELDS]))
    return evolve(draw(work_items()), field=field, title="事项", key="item")


@st.composite
def lists(draw: st.DrawFn, kind: ListKind | None = None) -> WorkItemList:
    """Draw a place's own list, with the item on it under its title or another name, or without."""
    names = [ListedItem("事项"), ListedItem("甲", ("事 项",)), ListedItem("乙")]
    days = st.none() | DAYS | st.integers(2019, 2020).map(Year)
    return WorkItemList(
        key="own",
        title="本地清单",
        kind=draw(st.sampled_from(LIST_KINDS)) if kind is None else kind,
        items=[draw(st.sampled_from(names)), ListedItem("丙")],
        starts=draw(days),
        ends=draw(days),
        is_complete=draw(st.booleans()),
    )


FEW = st.lists(lists(), max_size=3)


def may_be(value: object, allowed: Iterable[object]) -> bool:
    """Return whether something is one of those allowed, or may be as far as is known."""
    return value is None or not allowed or value in allowed


def may_cover(rule: AdmissionRule, item: WorkItem) -> bool:
    """Return whether a prohibition covers an item, or may as far as is known."""
    duty = item.government_duty
    if duty is None and item.field is not None and item.field.is_government_duty:
        duty = True
    return (
        may_be(item.asked_role, rule.roles)
        and may_be(item.field, rule.fields)
        and (duty is not False or not rule.is_for_government_duties)
    )


def prohibitions(policy: Policy) -> list[AdmissionRule]:
    return [rule for rule in policy.admission if rule.outcome is AdmissionOutcome.REFUSED]


# --- a prohibition is never got round ---


@EVERY
@given(item=items(), own=FEW, on=DAYS)
def test_what_a_prohibition_covers_is_never_taken(
    policy: Policy, item: WorkItem, own: list[WorkItemList], on: date
) -> None:
    """Nor what it may cover: not to know the role or the field is no way round it.

    What is so only in principle gives way to the lists of the same document, and to nothing else.
    """
    answer = admit(item, policy, on=on, lists=own)
    for rule in prohibitions(policy):
        if may_cover(rule, item) and answer.outcome in TAKEN:
            assert rule.force is Force.IN_PRINCIPLE
            assert answer.rule is not None
            assert policy.admission.index(answer.rule) < policy.admission.index(rule)
            assert answer.rule.lists


@EVERY
@given(item=items(), own=FEW, forbidden=lists(ListKind.FORBIDDEN), on=DAYS, place=st.integers(0, 3))
def test_what_a_place_forbids_is_never_taken(  # noqa: PLR0913, PLR0917  (what is drawn)
    policy: Policy,
    item: WorkItem,
    own: list[WorkItemList],
    forbidden: WorkItemList,
    on: date,
    place: int,
) -> None:
    """Wherever the list stands among others, and also where it is open whether it holds."""
    forbidden = evolve(forbidden, items=[ListedItem("事项")])
    answer = admit(item, policy, on=on, lists=[*own[:place], forbidden, *own[place:]])
    is_to_come = forbidden.starts is not None and first_day(forbidden.starts) > on
    is_over = forbidden.ends is not None and last_day(forbidden.ends) < on
    if not is_to_come and not is_over:
        assert answer.outcome not in TAKEN


@EVERY
@given(item=items(), own=FEW, on=DAYS)
def test_what_the_item_itself_says_is_forbidden_is_never_taken(
    policy: Policy, item: WorkItem, own: list[WorkItemList], on: date
) -> None:
    answer = admit(evolve(item, on_list=ListKind.FORBIDDEN), policy, on=on, lists=own)
    assert answer.outcome not in TAKEN


@EVERY
@given(item=items(), own=FEW, on=DAYS)
def test_an_answer_rests_on_something(
    policy: Policy, item: WorkItem, own: list[WorkItemList], on: date
) -> None:
    """A rule of the policy, or a list; what is open says what is missing, or why nothing is."""
    answer = admit(item, policy, on=on, lists=own)
    if answer.outcome is not AdmissionOutcome.UNDETERMINED:
        assert answer.rule in policy.admission or answer.reason is AdmissionReason.LISTED
    if answer.reason is AdmissionReason.FACTS_MISSING:
        assert answer.missing
        assert all(getattr(answer.item, name) is None for name in answer.missing)
    if answer.rule is not None:
        assert answer.citations[: len(answer.rule.citations)] == answer.rule.citations


@EVERY
@given(item=items(), on=DAYS, data=st.data())
def test_an_open_prohibition_is_not_read_further(
    policy: Policy, item: WorkItem, on: date, data: st.DataObject
) -> None:
    """A field that the print does not name falls under no rule on fields, 等 or not."""
    known = {rule.key for rule in policy.admission if rule.fields}
    other = evolve(data.draw(objects(WorkField)), key="something_else")
    answer: Admission = admit(evolve(item, field=other), policy, on=on)
    assert answer.rule is None or answer.rule.key not in known


# --- a list never outgrows its print ---

WHOLE = [
    pytest.param(policy, standard, test.bound, id=f"{policy.key}-{standard.key}")
    for policy in BUILTIN
    for standard in policy.standards
    for test in standard.tests
    if isinstance(test.bound, Includes | Only) and len(test.bound.items) > 1
]


def printed_in(policy: Policy, locators: Iterable[str]) -> set[str]:
    """Return what the lists of some clauses name, and what stands beside it, as printed."""
    wanted = set(locators)
    return {
        word.zh
        for each in policy.enumerations
        if wanted & {cited.locator for cited in each.citations}
        for item in each.items
        for word in (item, *getattr(item, "beside", ()))
    }


@pytest.mark.parametrize(("policy", "standard", "bound"), WHOLE)
def test_what_is_asked_item_by_item_is_named_by_a_list_of_its_clause(
    policy: Policy, standard: Standard, bound: Includes | Only
) -> None:
    """Also where the print leaves the list open: it is read as what it names, and no further."""
    named = printed_in(policy, (cited.locator for cited in standard.citations))
    assert [each.zh for each in bound.items if not any(each.zh in name for name in named)] == []


@EVERY
def test_the_fields_of_a_prohibition_are_those_of_its_list(policy: Policy) -> None:
    for rule in (each for each in policy.admission if each.fields):
        (listed,) = (each for each in policy.enumerations if each.items == rule.fields)
        assert {cited.locator for cited in rule.citations} == {listed.locator}
        assert rule.is_open_ended is listed.is_open_ended


@given(listed=objects(Enumeration), more=objects(Item))
def test_a_list_that_grows_is_another_list_and_each_item_has_its_clause(
    listed: Enumeration, more: Item
) -> None:
    grown = evolve(listed, items=[*listed.items, evolve(more, key="one_more")])
    old, new = (
        Policy(document=DOCUMENT, standards=(), enumerations=(each,)) for each in (listed, grown)
    )
    assert len(difference(old, new).of("enumerations")) == 1
    assert old.fingerprint != new.fingerprint
    for each, policy in ((listed, old), (grown, new)):
        rows = enumerations(policy)
        assert len(rows) == max(len(each.items), 1) * len(each.citations)
        assert {row["locator"] for row in rows} == {cited.locator for cited in each.citations}
        assert {row["open_ended"] for row in rows} == {listed.is_open_ended}
