"""Duties as the documents print them: groups, names that differ, roles that are not printed."""

from typing import Any

import pytest

from community_governance.model.organization import (
    Department,
    Duty,
    Known,
    Role,
    approve,
    coordinate,
    inferred,
    lead,
    named,
    printed,
    responsible,
    supervise,
    support,
    undetermined,
)
from community_governance.model.vocabulary import BUREAU
from community_governance.policies.ordos import JURISDICTION


def _bureau(key: str, name: str) -> Department:
    return Department(
        key=key,
        name=name,
        name_en=key,
        kind=BUREAU,
        level=JURISDICTION.level,
        jurisdiction=JURISDICTION,
    )


CIVIL, FINANCE = _bureau("civil", "民政局"), _bureau("finance", "财政局")


@pytest.mark.parametrize(
    ("group", "role"),
    [
        (lead, Role.LEAD),
        (support, Role.SUPPORT),
        (responsible, Role.RESPONSIBLE),
        (coordinate, Role.COORDINATE),
        (supervise, Role.SUPERVISE),
        (approve, Role.APPROVE),
    ],
)
def test_a_group_gives_its_role_to_departments_and_to_names_alike(group: Any, role: Role) -> None:
    assert group(CIVIL, named("民政", CIVIL)) == (
        Duty(role=role, department=CIVIL),
        Duty(role=role, department=CIVIL, as_printed="民政"),
    )


def test_a_name_that_is_printed_otherwise_is_kept_beside_the_departments() -> None:
    (duty,) = lead(named("民政", CIVIL))
    assert (duty.name, duty.department.name) == ("民政", "民政局")


@pytest.mark.parametrize(
    ("group", "known"),
    [
        (lead(CIVIL), Known.STATED),
        (inferred(lead(CIVIL)), Known.INFERRED),
        (undetermined(lead(CIVIL)), Known.UNDETERMINED),
    ],
)
def test_a_role_is_stated_unless_it_is_read_or_left_open(
    group: tuple[Duty, ...], known: Known
) -> None:
    assert group == (Duty(role=Role.LEAD, department=CIVIL, known=known),)


def test_a_printed_list_numbers_groups_and_goes_on_counting_positions() -> None:
    duties = printed(lead(CIVIL), inferred(support(FINANCE, CIVIL)), ())
    assert [(each.position, each.group, each.role, each.known) for each in duties] == [
        (1, 1, Role.LEAD, Known.STATED),
        (2, 2, Role.SUPPORT, Known.INFERRED),
        (3, 2, Role.SUPPORT, Known.INFERRED),
    ]
