"""Tasks and duties: in the order of the print, cited, with names as printed."""

import pytest
from attrs import evolve

from community_governance.errors import InvalidValueError
from community_governance.model.organization import (
    Accountability,
    Department,
    Duty,
    Extent,
    Known,
    Role,
    Task,
    approve,
    coordinate,
    lead,
    printed,
    responsible,
    supervise,
    support,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    BUREAU,
    DEPARTMENT_KINDS,
    FIRE_SAFETY_TOPIC,
    TOPICS,
    Wording,
)
from community_governance.policies import ordos

CIVIL = Department(
    key="civil", name="市民政局", name_en="Civil Affairs Bureau", kind=BUREAU,
    level=Level.PREFECTURE, jurisdiction=ordos.JURISDICTION,
)  # fmt: skip
FINANCE = evolve(CIVIL, key="finance", name="市财政局")
CITED = (ordos.DOCUMENT.cite("一"),)


def test_a_printed_list_numbers_positions_through_all_its_groups() -> None:
    duties = printed(lead(CIVIL, FINANCE), support(CIVIL), approve(FINANCE))
    assert [(each.position, each.group, each.role) for each in duties] == [
        (1, 1, Role.LEAD),
        (2, 1, Role.LEAD),
        (3, 2, Role.SUPPORT),
        (4, 3, Role.APPROVE),
    ]


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
def test_a_group_gives_its_role_and_keeps_what_else_a_duty_says(group: object, role: Role) -> None:
    said = Duty(role=Role.LEAD, department=CIVIL, as_printed="民政局", rank=Accountability.FIRST)
    first, second = group(CIVIL, said)  # type: ignore[operator]  # one of the six
    assert (first.role, first.name, first.kind) == (role, "市民政局", Extent.NAMED)
    assert (second.role, second.name, second.rank) == (role, "民政局", Accountability.FIRST)
    assert second.known is Known.STATED


def test_a_task_without_a_clause_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="every task names its clause"):
        Task(key="a", title=Wording("甲", "a"), citations=())


def test_duties_out_of_order_or_in_one_place_are_refused() -> None:
    first, second = printed(lead(CIVIL, FINANCE))
    for wrong in ([second, first], [first, first]):
        with pytest.raises(InvalidValueError, match="in the order of their positions"):
            Task(key="a", title=Wording("甲", "a"), citations=CITED, duties=wrong)


def test_a_task_takes_lists_and_knows_its_policy_and_clause() -> None:
    task = Task(
        key="a", title=Wording("甲", "a"), citations=list(CITED), duties=list(lead(CIVIL)),
        topics=[FIRE_SAFETY_TOPIC], covers=["x"],
    )  # fmt: skip
    assert (task.policy, task.locator) == ("ordos", "一")
    assert (task.topics, task.covers) == ((FIRE_SAFETY_TOPIC,), ("x",))
    assert isinstance(hash(task), int)
    assert repr(CIVIL) == "<Department 'civil': 市民政局>"


def test_every_kind_and_topic_of_the_package_is_listed_once_with_words_to_search_for() -> None:
    assert len({kind.key for kind in DEPARTMENT_KINDS}) == len(DEPARTMENT_KINDS) == 19
    assert len({topic.key for topic in TOPICS}) == len(TOPICS)
    assert all(topic.terms for topic in TOPICS)
