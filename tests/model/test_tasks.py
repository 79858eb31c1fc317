"""Tasks: cited, their duties in the order of the print; kinds and topics as words."""

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
    lead,
    printed,
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


def test_a_duty_put_into_a_group_keeps_what_else_it_says() -> None:
    said = Duty(role=Role.LEAD, department=CIVIL, as_printed="民政局", rank=Accountability.FIRST)
    (duty,) = support(said)
    assert (duty.role, duty.name, duty.rank) == (Role.SUPPORT, "民政局", Accountability.FIRST)
    assert (duty.kind, duty.known) == (Extent.NAMED, Known.STATED)


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
    assert len({kind.key for kind in DEPARTMENT_KINDS}) == len(DEPARTMENT_KINDS)
    assert len({topic.key for topic in TOPICS}) == len(TOPICS)
    assert all(topic.terms for topic in TOPICS)
