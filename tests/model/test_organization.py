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


def test_a_role_that_is_not_printed_is_inferred_and_else_it_is_stated() -> None:
    (stated,), (read,) = lead(CIVIL), inferred(lead(CIVIL))
    assert (stated.known, read.known) == (Known.STATED, Known.INFERRED)
    assert read.role is Role.LEAD


def test_a_printed_list_numbers_groups_and_goes_on_counting_positions() -> None:
    duties = printed(lead(CIVIL), inferred(support(FINANCE, CIVIL)), ())
    assert [(each.position, each.group, each.role, each.known) for each in duties] == [
        (1, 1, Role.LEAD, Known.STATED),
        (2, 2, Role.SUPPORT, Known.INFERRED),
        (3, 2, Role.SUPPORT, Known.INFERRED),
    ]
