"""From a finding that falls short to who is named for it, with clause, and with a directory."""

from datetime import date

from attrs import evolve

from community_governance import check, remedies
from community_governance.model.organization import (
    Department,
    Extent,
    Task,
    lead,
    printed,
    support,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import BUREAU, CLASS_OF_BODIES, Wording
from community_governance.policies import alxa, loudi, ordos
from community_governance.references.bodies import DIRECTORY
from community_governance.views.calls import remedy_text, text

ON = date(2025, 12, 31)
CIVIL = Department(
    key="ordos-civil-affairs", name="市民政局", name_en="Civil Affairs Bureau", kind=BUREAU,
    level=Level.PREFECTURE, jurisdiction=ordos.JURISDICTION, function="civil-affairs",
)  # fmt: skip
FINANCE = evolve(CIVIL, key="f", name="市财政局", name_en="Finance Bureau", function=None)
GOVERNMENTS = evolve(
    CIVIL, key="ordos-all-governments", name="各旗区人民政府",
    name_en="governments of all banners and districts", kind=CLASS_OF_BODIES,
    extent=Extent.CLASS, function=None,
)  # fmt: skip
AREA = "working-premises-per-hundred-households"
TASK = Task(
    key="facilities",
    title=Wording("社区综合服务设施建设", "community service facilities"),
    citations=(ordos.DOCUMENT.cite("二(二)6"),),
    duties=printed(lead(CIVIL), support(FINANCE, GOVERNMENTS)),
    covers=(AREA,),
)
POLICY = evolve(ordos.POLICY, tasks=(TASK, evolve(TASK, key="other", covers=())))
FACTS = {
    "permanent_households": 2000,
    "working_premises_area": 540,
    "categories": ["city"],
    "office_area": 30,
    "public_space_area": 100,
}
REPORT = check(FACTS, POLICY, on=ON)


def test_a_finding_that_falls_short_leads_to_who_leads_and_who_supports() -> None:
    first, second = remedies(REPORT, POLICY)
    assert first.finding.standard.key == AREA
    assert first.is_covered
    assert (first.leads, first.supports, first.responsible) == (
        (CIVIL,),
        (FINANCE, GOVERNMENTS),
        (),
    )
    assert (first.clauses, first.tasks) == (("二(二)6",), (TASK,))
    assert not second.is_covered  # no task covers the share of offices
    assert (second.leads, second.tasks, second.clauses) == ((), (), ())


def test_what_is_met_or_of_another_policy_calls_nobody() -> None:
    report = check(FACTS | {"working_premises_area": 600, "office_area": 1}, POLICY, on=ON)
    assert remedies(report, POLICY) == ()
    assert remedies(REPORT, alxa.POLICY) == ()
    assert len(remedies(REPORT, [alxa.POLICY, POLICY])) == 2
    assert len(remedies(list(REPORT), POLICY)) == 2


def test_many_findings_on_one_standard_each_have_their_remedy() -> None:
    several = [*REPORT, *REPORT]
    assert [each.finding for each in remedies(several, POLICY)] == [
        each for each in several if each.verdict.falls_short
    ]


def test_a_directory_resolves_the_names_on_the_day_of_the_report_or_another() -> None:
    (first, _) = remedies(REPORT, POLICY, directory=DIRECTORY)
    assert (len(first.supports), first.matrix.on) == (10, ON)
    whole = remedies(REPORT, POLICY, directory=DIRECTORY, expand=False)[0]
    assert whole.supports == (FINANCE, GOVERNMENTS)
    early = remedies(REPORT, POLICY, directory=DIRECTORY, on=date(2018, 12, 31))[0]
    assert early.supports == (FINANCE, GOVERNMENTS)


def test_the_sentence_names_the_clause_and_who_does_what() -> None:
    (first, second) = remedies(REPORT, POLICY)
    zh, en = remedy_text(first, lang="zh"), remedy_text(first, lang="en")
    assert "缺60平方米" in zh
    assert zh.endswith(
        "对应任务为二(二)6“社区综合服务设施建设”：市民政局牵头，市财政局、各旗区人民政府配合。"
    )
    assert en.endswith(
        "The task is 二(二)6, community service facilities: lead: Civil Affairs Bureau; "
        "support: Finance Bureau, governments of all banners and districts."
    )
    assert remedy_text(second, lang="zh").endswith("文件没有任务对应这项标准，未写明由谁负责。")
    assert remedy_text(second, lang="en").endswith(
        "No task of the document covers this standard, so nobody is named for it."
    )


def test_the_sentence_says_what_became_of_the_bodies_and_what_is_open() -> None:
    (first, _) = remedies(REPORT, POLICY, directory=DIRECTORY, on=date(2026, 1, 1))
    zh, en = remedy_text(first, lang="zh"), remedy_text(first, lang="en")
    assert "各旗区人民政府包括东胜区人民政府、康巴什区人民政府、" in zh
    assert "（鄂府发〔2025〕8号，官方文件）" in zh
    assert "城乡社区治理的指导职能自2023年起划转至党委社会工作部，各地日期不一" in zh
    assert "截至2026年1月1日，市民政局的这项职能是否已划转，待定。" in zh
    assert "市财政局、各旗区人民政府配合。" in zh  # the class stands for its members
    assert "whether Civil Affairs Bureau had handed it over by 2026-01-01 is open." in en


def test_a_task_without_bodies_says_so_and_no_remedy_says_so_too() -> None:
    nobody = evolve(POLICY, tasks=(evolve(TASK, duties=()),))
    (first, _) = remedies(REPORT, nobody)
    assert first.is_covered
    assert "：未写明责任单位。" in remedy_text(first, lang="zh")
    assert "nobody is named." in remedy_text(first, lang="en")
    assert text((), lang="zh") == "没有需要整改的事项。"
    assert text((), lang="en") == "Nothing falls short."
    assert len(text(remedies(REPORT, POLICY), lang="zh").splitlines()) == 2


def test_a_policy_without_tasks_covers_nothing() -> None:
    report = check({"permanent_households": 2000, "staff": 1}, loudi.POLICY, on=ON)
    bare = evolve(loudi.POLICY, tasks=())
    found = remedies(report, bare)
    assert found
    assert not any(each.is_covered for each in found)
