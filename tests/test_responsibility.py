"""The responsibility matrix: its questions, on the lists of two documents and on small tasks."""

import copy
import pickle
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from community_governance import ResponsibilityMatrix, parse_duties, responsibility_matrix
from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    NotFoundError,
)
from community_governance.model.assignments import MatrixReading, RemarkCode
from community_governance.model.directory import Directory
from community_governance.model.entries import Entry, EntryKind
from community_governance.model.organization import (
    Department,
    Duty,
    Extent,
    Known,
    Role,
    Task,
    coordinate,
    lead,
    printed,
    responsible,
    supervise,
    support,
)
from community_governance.model.policy import Policy
from community_governance.model.sources import Document
from community_governance.model.vocabulary import (
    BUREAU,
    CLASS_OF_BODIES,
    FACILITIES_TOPIC,
    FIRE_SAFETY_TOPIC,
    OPEN_END,
    PROPERTY_MANAGEMENT_TOPIC,
    Wording,
)
from community_governance.policies import dachong, ordos
from community_governance.responsibility import difference, tasks_in

LISTS = Path(__file__).parent / "lists"
FIRST_GROUP = (MatrixReading.FIRST_GROUP_LEADS,)


def body(key: str, name: str, document: Document = ordos.DOCUMENT, **fields: Any) -> Department:
    given: dict[str, Any] = {"kind": BUREAU, "name_en": key} | fields
    place = document.jurisdiction
    return Department(key=key, name=name, level=place.level, jurisdiction=place, **given)


def task(key: str, *groups: tuple[Duty, ...], where: str = "一", **fields: Any) -> Task:
    given: dict[str, Any] = {"title": Wording(key, key)} | fields
    return Task(key=key, citations=(ordos.DOCUMENT.cite(where),), duties=printed(*groups), **given)


def tasks_of(document: Document) -> list[Task]:
    """Return a task for each printed list of a document, named by its clause."""
    lines = (LISTS / f"{document.key}.txt").read_text(encoding="utf-8").splitlines()
    kinds = {Extent.NAMED: BUREAU, Extent.CLASS: CLASS_OF_BODIES, Extent.OPEN: OPEN_END}
    tasks = []
    for where, text in (line.split("\t") for line in lines):
        read = parse_duties(text)
        named = [
            body(f"{document.key}-{each.name}", each.name, document, extent=each.extent,
                 kind=kinds[each.extent])
            for each in read
        ]  # fmt: skip
        found = read.resolve(Directory(named))
        assert found.unresolved == ()
        tasks.append(
            Task(
                key=where,
                title=Wording(where, where),
                citations=(document.cite(where),),
                duties=found.duties,
            )
        )
    return tasks


ORDOS = responsibility_matrix(tasks_of(ordos.DOCUMENT))
DACHONG = responsibility_matrix(tasks_of(dachong.DOCUMENT))

CIVIL, FINANCE = body("civil", "民政局", aliases=("民政",)), body("finance", "财政局")
SPORT, LAND = body("sport", "体育局"), body("land", "国土局")
PLANNING, NATURE = body("planning", "规划局"), body("nature", "自然资源局")
ALL = body("all", "各区政府", extent=Extent.CLASS, kind=CLASS_OF_BODIES)
EAST, WEST = body("east", "东区政府"), body("west", "西区政府")
OTHERS = body("others", "等有关部门", extent=Extent.OPEN, kind=OPEN_END)


def entry(kind: EntryKind, names: tuple[str, ...], *to: Department, on: str | None = None) -> Entry:
    cited = (ordos.DOCUMENT.cite("示例"),)
    return Entry(kind=kind, names=names, place="ordos", to=to, on=on, citations=cited)


DIRECTORY = Directory(
    entries=[
        entry(EntryKind.MEMBERS, ("各区政府",), EAST, WEST),
        entry(EntryKind.MERGED, ("国土局", "规划局"), NATURE, on="2019-03-01"),
    ]
)
SMALL = (
    task("a", lead(CIVIL), support(FINANCE, ALL), topics=(FACILITIES_TOPIC,), where="一"),
    task("b", lead(ALL), support(CIVIL, LAND, PLANNING, OTHERS), where="二"),
    task("c", lead(LAND, FINANCE), support(PLANNING), topics=(FIRE_SAFETY_TOPIC,), where="三"),
    task("d", responsible(CIVIL), responsible(SPORT, ALL), where="四"),
    task("e", where="五"),
)


# --- what goes in ---


def test_a_matrix_is_made_of_a_task_a_policy_or_several() -> None:
    policy = Policy(document=ordos.DOCUMENT, standards=(), tasks=SMALL)
    for given in (policy, SMALL, list(SMALL), iter(SMALL), [policy]):
        assert responsibility_matrix(given).tasks == SMALL
    assert responsibility_matrix(SMALL[0]).tasks == SMALL[:1]
    assert tasks_in([policy, evolve(SMALL[0], key="z")])[-1].key == "z"


@pytest.mark.parametrize("wrong", ["ordos", {"a": 1}, 3, None, [3], ["ordos"]])
def test_anything_else_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidValueError, match="expected tasks or a policy"):
        responsibility_matrix(wrong)


def test_two_tasks_of_one_policy_under_one_key_are_refused() -> None:
    with pytest.raises(DuplicateKeyError, match=r"the task 'ordos\.a'"):
        responsibility_matrix([SMALL[0], SMALL[0]])


# --- the documents ---


def test_ordos_has_20_tasks_and_41_bodies_of_which_33_only_ever_support() -> None:
    assert (len(ORDOS.heads), len(ORDOS.departments)) == (20, 41)
    only = [each for each in ORDOS.remarks() if each.code is RemarkCode.ONLY_SUPPORTS]
    assert len(only) == 33
    first = ORDOS.load()[0]
    assert first.department.name == "市民政局"
    assert (first.leads, first.supports, first.tasks, first.missing_from) == (12, 7, 19, 1)
    assert first.times(Role.RESPONSIBLE) == 0


def test_the_remarks_on_ordos_are_those_of_the_text() -> None:
    remarks = ORDOS.remarks()
    by_code = {
        code: [each.task for each in remarks if each.code is code and each.task]
        for code in RemarkCode
    }
    assert by_code[RemarkCode.SEVERAL_LEADS] == ["二(一)1"]
    assert by_code[RemarkCode.OPEN_END] == ["二(三)13"]
    assert by_code[RemarkCode.NO_LEAD] == []
    assert by_code[RemarkCode.ROLE_UNDETERMINED] == []
    leads = next(each for each in remarks if each.code is RemarkCode.SEVERAL_LEADS)
    assert [each.name for each in leads.departments] == ["市委组织部", "市纪委"]
    once = {each.departments[0].name for each in remarks if each.code is RemarkCode.NAMED_ONCE}
    assert "鄂尔多斯日报社" in once
    assert "市民政局" not in once


def test_dachong_states_no_lead_for_any_row() -> None:
    assert (len(DACHONG.heads), len(DACHONG.departments)) == (40, 29)  # an open end beside them
    remarks = DACHONG.remarks()
    assert sum(each.code is RemarkCode.NO_LEAD for each in remarks) == 40
    undetermined = [e.task for e in remarks if e.code is RemarkCode.ROLE_UNDETERMINED]
    assert len(undetermined) == 39  # 附件第30项 names one body only
    assert "附件第30项" not in undetermined
    assert [e.task for e in remarks if e.code is RemarkCode.OPEN_END] == ["附件第4项"]


def test_that_the_first_group_leads_is_read_only_where_asked_and_marked_as_inferred() -> None:
    read = responsibility_matrix(tasks_of(dachong.DOCUMENT), readings=FIRST_GROUP)
    row_3 = read.by_task()["dachong.附件第3项"]
    assert [(row.name, row.role, row.known) for row in row_3] == [
        ("纪委", Role.LEAD, Known.INFERRED),
        ("组办", Role.SUPPORT, Known.INFERRED),
        ("社会事务局", Role.SUPPORT, Known.INFERRED),
        ("各村(社区)", Role.SUPPORT, Known.INFERRED),
    ]
    row_1 = read.by_task()["dachong.附件第1项"]  # one group: nothing to read into it
    assert {(row.role, row.known) for row in row_1} == {(Role.RESPONSIBLE, Known.STATED)}
    assert read.readings == FIRST_GROUP
    assert DACHONG.by_role().keys() == {Role.RESPONSIBLE}
    assert read.tasks == DACHONG.tasks


def test_the_reading_leaves_a_list_with_roles_alone() -> None:
    assert list(responsibility_matrix(SMALL[:3], readings=FIRST_GROUP)) == list(
        responsibility_matrix(SMALL[:3])
    )


# --- questions ---


def test_a_matrix_is_looked_at_by_task_by_department_by_role_by_topic() -> None:
    matrix = responsibility_matrix(SMALL)
    assert list(matrix.by_task()) == [f"ordos.{key}" for key in "abcde"]
    assert [len(each) for each in matrix.by_task().values()] == [3, 5, 3, 3, 0]
    assert list(matrix.by_department()) == [
        "civil", "finance", "all", "land", "planning", "sport",
    ]  # fmt: skip
    civil = matrix.by_department()["civil"]
    assert [(row.task, row.role) for row in civil] == [
        ("a", Role.LEAD),
        ("b", Role.SUPPORT),
        ("d", Role.RESPONSIBLE),
    ]
    assert {role: len(each) for role, each in matrix.by_role().items()} == {
        Role.LEAD: 4,
        Role.SUPPORT: 7,
        Role.RESPONSIBLE: 3,
    }
    by_topic = matrix.by_topic()
    assert {key: [h.key for h in each.heads] for key, each in by_topic.items()} == {
        "facilities": ["a"],
        "fire_safety": ["c"],
    }


def test_a_department_is_found_by_itself_its_key_and_any_of_its_names() -> None:
    matrix = responsibility_matrix(SMALL)
    for given in (CIVIL, "civil", "民政局", "民政", " 民 政局"):
        assert [row.task for row in matrix.of(given)] == ["a", "b", "d"]
    with pytest.raises(NotFoundError, match="unknown department '民政厅'"):
        matrix.of("民政厅")
    with pytest.raises(NotFoundError):
        matrix.of(NATURE)


def test_tasks_with_a_printed_number_are_had_apart() -> None:
    numbered = [evolve(SMALL[0], number="1"), SMALL[1], evolve(SMALL[4], number="3")]
    found = responsibility_matrix(numbered).numbered
    assert [head.key for head in found.heads] == ["a", "e"]
    assert {row.task for row in found} == {"a"}


def test_rows_are_filtered_by_what_they_are() -> None:
    matrix = responsibility_matrix(SMALL)
    assert [row.name for row in matrix.where(task="c", role=Role.LEAD)] == ["国土局", "财政局"]
    assert len(matrix.where(policy="ordos")) == len(matrix)
    assert len(matrix.where(known=Known.INFERRED)) == 0
    assert [each.name for each in matrix.departments_of(Role.LEAD)] == [
        "民政局", "各区政府", "国土局", "财政局",
    ]  # fmt: skip


def test_tasks_are_found_by_title_topic_terms_and_the_standards_they_cover() -> None:
    tasks = [
        task("halls", lead(CIVIL), title=Wording("服务设施建设", "Service halls"),
             covers=("working-premises-per-hundred-households", "civilized-communities")),
        task("fire", lead(FINANCE), topics=(FIRE_SAFETY_TOPIC,)),
        task("owners", topics=(PROPERTY_MANAGEMENT_TOPIC,)),
    ]  # fmt: skip
    policy = evolve(ordos.POLICY, tasks=tuple(tasks))
    matrix = responsibility_matrix(policy)
    expected = {
        "服务设施": ["halls"],
        "service HALLS": ["halls"],
        "社区工作用房": ["halls"],
        "working premises": ["halls"],
        "文明社区": ["halls"],
        "消防": ["fire"],
        "消防安全": ["fire"],
        "fire safety": ["fire"],
        "物业": ["owners"],
        "物业纠纷": ["owners"],
        "Ｐｒｏｐｅｒｔｙ": ["owners"],
        "垃圾": [],
        " ": [],
    }
    assert {text: [h.key for h in matrix.find(text).heads] for text in expected} == expected
    assert [head.key for head in matrix.find(FIRE_SAFETY_TOPIC).heads] == ["fire"]
    assert matrix.find("消防").departments_of(Role.LEAD) == (FINANCE,)
    assert [each.locator for each in matrix.covered] == ["二(二)6", "二(三)11"]
    # of tasks alone it is not known what their standards are called
    assert responsibility_matrix(tasks).find("社区工作用房").heads == ()


def test_who_works_with_whom_the_most_shared_tasks_first() -> None:
    pairs = responsibility_matrix(SMALL).pairs()
    assert [each.name for each in pairs[0].departments] == ["民政局", "各区政府"]
    assert pairs[0].tasks == ("ordos.a", "ordos.b", "ordos.d")
    shared = {tuple(d.key for d in each.departments): each.tasks for each in pairs}
    assert shared["land", "planning"] == ("ordos.b", "ordos.c")
    assert shared["civil", "finance"] == ("ordos.a",)
    assert not any("others" in names for names in shared)


def test_load_counts_tasks_and_weighs_nothing() -> None:
    load = {each.department.key: each for each in responsibility_matrix(SMALL).load()}
    assert list(load) == ["civil", "all", "finance", "land", "planning", "sport"]
    assert (load["civil"].leads, load["civil"].supports, load["civil"].tasks) == (1, 1, 3)
    assert load["civil"].times(Role.RESPONSIBLE) == 1
    assert {each.of for each in load.values()} == {5}


def test_remarks_say_what_is_worth_a_look() -> None:
    remarks = [
        (each.code, each.task, [d.key for d in each.departments])
        for each in responsibility_matrix(SMALL).remarks()
    ]
    assert remarks == [
        (RemarkCode.OPEN_END, "b", ["others"]),
        (RemarkCode.SEVERAL_LEADS, "c", ["land", "finance"]),
        (RemarkCode.NO_LEAD, "d", []),
        (RemarkCode.ROLE_UNDETERMINED, "d", ["civil", "sport", "all"]),
        (RemarkCode.NOBODY_NAMED, "e", []),
        (RemarkCode.ONLY_SUPPORTS, None, ["planning"]),
        (RemarkCode.NAMED_ONCE, None, ["sport"]),
    ]


def test_a_role_that_the_text_leaves_open_is_remarked() -> None:
    unclear = Duty(role=Role.SUPPORT, department=SPORT, known=Known.UNDETERMINED)
    found = responsibility_matrix(task("x", lead(CIVIL), (unclear,))).remarks()
    assert [(e.code, e.departments) for e in found if e.task] == [
        (RemarkCode.ROLE_UNDETERMINED, (SPORT,))
    ]


# --- as resolved ---


def test_a_class_becomes_its_members_unless_it_is_to_stay() -> None:
    resolved = responsibility_matrix(SMALL, directory=DIRECTORY)
    row_b = resolved.where(task="b", role=Role.LEAD)
    assert [(row.name, row.member_of) for row in row_b] == [("东区政府", ALL), ("西区政府", ALL)]
    assert [row.as_printed for row in row_b] == [("各区政府",), ("各区政府",)]
    whole = responsibility_matrix(SMALL, directory=DIRECTORY, expand=False)
    assert [row.name for row in whole.where(task="b", role=Role.LEAD)] == ["各区政府"]
    # a class that leads is one lead, however many members it has
    assert not any(
        each.code is RemarkCode.SEVERAL_LEADS and each.task == "b" for each in resolved.remarks()
    )


def test_two_printed_names_of_one_body_are_one_row_with_the_stronger_role() -> None:
    after = responsibility_matrix(SMALL, directory=DIRECTORY, on=date(2020, 1, 1))
    (row,) = after.of(NATURE).where(task="c")
    assert (row.role, row.as_printed, row.name) == (Role.LEAD, ("国土局", "规划局"), "自然资源局")
    (row,) = after.of(NATURE).where(task="b")
    assert (row.role, row.as_printed, row.position) == (Role.SUPPORT, ("国土局", "规划局"), 3)
    before = responsibility_matrix(SMALL, directory=DIRECTORY, on=date(2019, 2, 28))
    assert [row.name for row in before.where(task="c")] == ["国土局", "财政局", "规划局"]


def test_a_body_named_itself_beside_its_class_is_not_only_a_member() -> None:
    both = task("x", lead(EAST), support(ALL))
    rows = responsibility_matrix(both, directory=DIRECTORY)
    assert [(row.name, row.role, row.member_of) for row in rows] == [
        ("东区政府", Role.LEAD, None),
        ("西区政府", Role.SUPPORT, ALL),
    ]
    assert rows[0].as_printed == ("东区政府", "各区政府")


def test_to_coordinate_or_supervise_stays_beside_to_lead() -> None:
    twice = task("x", lead(CIVIL), coordinate(CIVIL), supervise(CIVIL), support(CIVIL))
    rows = responsibility_matrix(twice, directory=Directory())
    assert [row.role for row in rows] == [Role.LEAD, Role.COORDINATE, Role.SUPERVISE]
    assert len(rows[0].printed) == 2
    assert len(responsibility_matrix(twice)) == 4  # as printed, nothing is put together


def test_a_matrix_says_what_each_printed_department_is() -> None:
    resolved = responsibility_matrix(SMALL, directory=DIRECTORY, on=date(2020, 1, 1))
    found = {each.name: [b.name for b in each.bodies] for each in resolved.resolutions}
    assert found["国土局"] == ["自然资源局"]
    assert found["各区政府"] == ["东区政府", "西区政府"]
    assert found["民政局"] == ["民政局"]
    assert resolved.on == date(2020, 1, 1)
    assert {each.name for each in resolved.of(NATURE).resolutions} == {"国土局", "规划局"}
    assert responsibility_matrix(SMALL).resolutions == ()


# --- differences ---


def test_nothing_differs_between_a_matrix_and_itself() -> None:
    assert not difference(SMALL, responsibility_matrix(SMALL))


def test_tasks_and_duties_that_came_went_and_changed_are_told_apart() -> None:
    new = (
        task("a", lead(FINANCE), support(CIVIL, SPORT), topics=(FACILITIES_TOPIC,), where="一"),
        task("b", lead(ALL), support(CIVIL, LAND, PLANNING, OTHERS), where="六"),
        task("f", lead(CIVIL)),
    )
    found = difference(SMALL[:3], new)
    assert [each.key for each in found.tasks_added] == ["f"]
    assert [each.key for each in found.tasks_removed] == ["c"]
    assert [each.key for each in found.tasks_changed] == ["b"]  # its clause has another number
    assert [(row.task, row.name) for row in found.duties_added] == [
        ("a", "体育局"),
        ("f", "民政局"),
    ]
    assert [(row.task, row.name) for row in found.duties_removed] == [
        ("a", "各区政府"),
        ("c", "国土局"),
        ("c", "财政局"),
        ("c", "规划局"),
    ]
    assert [
        (each.before[0].name, each.before[0].role, each.after[0].role)
        for each in found.duties_changed
    ] == [("财政局", Role.SUPPORT, Role.LEAD), ("民政局", Role.LEAD, Role.SUPPORT)]
    assert found


def test_a_task_under_another_key_and_bodies_of_the_same_function_are_matched_where_asked() -> None:
    town = body("town-civil", "社会事务局", dachong.DOCUMENT, function="civil-affairs")
    city = body("city-civil", "民政局", function="civil-affairs")
    old = Task(
        key="halls", title=Wording("一", "1"), citations=(ordos.DOCUMENT.cite("一"),),
        duties=printed(lead(city)),
    )  # fmt: skip
    new = Task(
        key="rooms", title=Wording("一", "1"), citations=(dachong.DOCUMENT.cite("一"),),
        duties=printed(responsible(town)),
    )  # fmt: skip
    apart = difference(old, new)
    assert (len(apart.tasks_added), len(apart.duties_removed)) == (1, 1)
    found = difference(old, new, same={"halls": "rooms"}, by_function=True)
    assert (found.tasks_added, found.tasks_changed, found.duties_added) == ((), (), ())
    (change,) = found.duties_changed
    assert (change.before[0].role, change.after[0].role) == (Role.LEAD, Role.RESPONSIBLE)


# --- the matrix as an object ---


def test_a_row_of_no_task_is_refused() -> None:
    matrix = responsibility_matrix(SMALL)
    with pytest.raises(NotFoundError, match=r"unknown task 'ordos\.a'") as caught:
        ResponsibilityMatrix(heads=matrix.heads[1:], assignments=matrix.assignments)
    assert "未知的任务" in caught.value.message(lang="zh")


def test_a_matrix_that_was_asked_is_copied_and_pickled_as_before() -> None:
    matrix = responsibility_matrix(SMALL, directory=DIRECTORY, on=date(2020, 1, 1))
    asked = (matrix.tasks, matrix.departments)
    for again in (pickle.loads(pickle.dumps(matrix)), copy.deepcopy(matrix)):
        assert again == matrix
        assert hash(again) == hash(matrix)
        assert (again.tasks, again.departments) == asked
    assert repr(responsibility_matrix(SMALL)) == (
        "<ResponsibilityMatrix 5 tasks, 6 departments, 14 rows>"
    )
    assert isinstance(matrix, ResponsibilityMatrix)
    assert matrix[0] == next(iter(matrix))
