"""Alxa's, Loudi's and Zhuhai's duties, by hand: who is named, for what, with which role."""

import pytest

from community_governance import Policy
from community_governance.model.organization import Accountability, Extent, Known, Role
from community_governance.policies import alxa, loudi, zhuhai

LEAD, SUPPORT, RESPONSIBLE = Role.LEAD, Role.SUPPORT, Role.RESPONSIBLE
COORDINATE, SUPERVISE, APPROVE = Role.COORDINATE, Role.SUPERVISE, Role.APPROVE
STATED, INFERRED = Known.STATED, Known.INFERRED

NAMED = {
    "zhuhai": [
        ("三(一)", "agreements-with-committees", [
            (COORDINATE, "政府及职能部门", STATED), (SUPERVISE, "政府及职能部门", STATED)]),
        ("三(二)", "yearly-plan-of-administrative-affairs", [
            (RESPONSIBLE, "政府各职能部门", INFERRED),
            (APPROVE, "市(区)社区建设领导小组", STATED)]),
        ("四(二)", "purchased-services-supervised", [
            (COORDINATE, "政府及职能部门", STATED), (SUPERVISE, "政府及职能部门", STATED)]),
        ("五(一)", "leadership-system", [
            (LEAD, "民政部门", STATED), (SUPPORT, "有关部门", STATED)]),
        ("五(一)", "coordination-of-the-whole", [
            (COORDINATE, "市社区建设领导小组办公室", STATED)]),
        ("五(一)", "party-building", [(RESPONSIBLE, "组织部门", INFERRED)]),
        ("五(一)", "development-plans", [(RESPONSIBLE, "发展和改革部门", STATED)]),
        ("五(一)", "funds-in-yearly-plans", [(RESPONSIBLE, "财政部门", INFERRED)]),
        ("五(一)", "policing-in-the-system", [(RESPONSIBLE, "公安部门", INFERRED)]),
        ("五(一)", "district-bodies-and-rules", [(RESPONSIBLE, "各区", INFERRED)]),
    ],
    "alxa": [
        ("四(一)", "overall-lead", [
            (LEAD, "组织", STATED), (LEAD, "民政部门", STATED), (SUPPORT, "相关部门", STATED),
            (RESPONSIBLE, "旗(区)", STATED), (RESPONSIBLE, "苏木镇(街道)", STATED)]),
        ("四(一)", "detailed-plans", [(RESPONSIBLE, "各级有关部门", INFERRED)]),
        ("四(二)", "budgets", [(RESPONSIBLE, "各地各级", INFERRED)]),
    ],
    "loudi": [
        ("一·四是", "service-center", [(RESPONSIBLE, "社区", INFERRED)]),
        ("一·五是", "training-of-committees", [(RESPONSIBLE, "县、市、区民政部门", INFERRED)]),
        ("二·一是", "thirteen-measures", [(RESPONSIBLE, "市里", INFERRED)]),
        ("二·四是", "training-plans", [(RESPONSIBLE, "社区", INFERRED)]),
        ("二·五是", "information-network", [(RESPONSIBLE, "社区", INFERRED)]),
    ],
}  # fmt: skip
POLICIES = pytest.mark.parametrize(
    "policy", [alxa.POLICY, loudi.POLICY, zhuhai.POLICY], ids=lambda p: p.key
)


@POLICIES
def test_who_is_named_has_the_role_that_is_printed_or_inferred(policy: Policy) -> None:
    named = [
        (task.locator, task.key, [(duty.role, duty.name, duty.known) for duty in task.duties])
        for task in policy.tasks
        if task.duties
    ]
    assert named == NAMED[policy.key]


def test_alxa_sets_ten_tasks_in_part_three_and_names_nobody_for_them() -> None:
    tasks = [task for task in alxa.POLICY.tasks if task.locator.startswith("三")]
    assert [task.locator for task in tasks] == [
        "三(一)1", "三(一)2", "三(一)3", "三(二)1", "三(二)2", "三(二)3", "三(三)1", "三(三)2",
        "三(四)", "三(五)",
    ]  # fmt: skip
    assert [task.key for task in tasks if task.duties] == []


def test_alxa_ranks_banners_and_zones_before_sumus_and_towns() -> None:
    (overall,) = [task for task in alxa.POLICY.tasks if task.key == "overall-lead"]
    ranks = {duty.name: duty.rank for duty in overall.duties if duty.rank is not None}
    assert ranks == {"旗(区)": Accountability.PRINCIPAL, "苏木镇(街道)": Accountability.DIRECT}


def test_zhuhai_and_alxa_name_functions_and_classes_but_one_body() -> None:
    bodies = {
        duty.name
        for policy in (alxa.POLICY, zhuhai.POLICY)
        for task in policy.tasks
        for duty in task.duties
        if duty.kind is Extent.NAMED
    }
    assert bodies == {"市社区建设领导小组办公室"}


def test_every_norm_of_loudi_belongs_to_a_task() -> None:
    seen_to = {key for task in loudi.POLICY.tasks for key in task.covers}
    assert {standard.key for standard in loudi.POLICY.standards} == seen_to
