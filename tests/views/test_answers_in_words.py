"""Answers on work items, certificates and calendars, in Chinese and in English."""

from datetime import date

import pytest
from attrs import evolve

from community_governance import BUILTIN, WorkItem, admit
from community_governance.agenda import calendar
from community_governance.calendars import Year
from community_governance.certifying import may_certify
from community_governance.errors import NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.certificates import Certificate, CertificateList
from community_governance.model.events import Event, EventKind
from community_governance.model.vocabulary import CITY_MANAGEMENT, Wording
from community_governance.model.work_items import (
    AdmissionOutcome,
    AdmissionReason,
    AdmissionTerm,
    AskedRole,
    ListedItem,
    ListKind,
    WorkItemList,
)
from community_governance.policies import alxa, dachong, ordos, zhuhai
from community_governance.references.certificates import NOT_TO_BE_ISSUED
from community_governance.views import admissions, agendas, certifications, records
from community_governance.views.text import text

ON = date(2025, 6, 1)
STALLS = WorkItem(
    key="stalls",
    title="街面摊贩执法",
    field=CITY_MANAGEMENT,
    requester="城市管理局",
    asked_role=AskedRole.RESPONSIBLE,
)
HELP = evolve(STALLS, asked_role=AskedRole.ASSIST)


# --- work items ---


def test_a_refusal_can_be_pasted_into_a_letter() -> None:
    answer = admit(STALLS, ordos.POLICY, on=ON)
    assert admissions.text(answer, lang="zh") == (
        "“街面摊贩执法”拟由居（村）委会作为责任主体，"
        "依据《鄂尔多斯市加强和完善城乡社区治理实施意见》二(一)4，不予承接："
        "不得将基层群众性自治组织作为行政执法等事项的责任主体。"
    )
    assert admissions.text(answer, lang="en") == (
        "街面摊贩执法, asked of the committee as the responsible body: refused, under "
        "Ordos implementing opinions on urban and rural community governance, 二(一)4: "
        "committees must not be made the responsible body for law enforcement and the like."
    )


def test_what_binds_the_committee_all_the_same_is_said() -> None:
    answer = admit(STALLS, dachong.POLICY, on=ON)
    assert "；但村（居）民委员会应及时举报违法建设和环境污染。" in admissions.text(
        answer, lang="zh"
    )
    assert "; all the same, committees promptly report" in admissions.text(answer)


def test_a_softened_refusal_says_how_an_exception_is_made() -> None:
    answer = admit(evolve(STALLS, in_yearly_plan=True), zhuhai.POLICY, on=ON)
    zh, en = (admissions.text(answer, lang="zh"), admissions.text(answer, lang="en"))
    assert "原则上不予承接：" in zh
    assert "例外承接的，按三(二)须具备列入年初计划（已具备）、社区建设领导小组审批（未说明）" in zh
    assert "按所属领域视为政府法定职责" in zh
    assert "refused (in principle)" in en
    assert "otherwise, by 三(二), with a place in the plan of the year's start (given)" in en


def test_terms_and_whether_they_are_offered_are_said() -> None:
    item = evolve(HELP, funds_offered=True, conditions_offered=False)
    answer = admit(item, ordos.POLICY, on=ON)
    assert "附条件承接" in admissions.text(answer, lang="zh")
    assert "须具备法律依据（未说明）、经费（已具备）、工作条件（尚未具备）" in admissions.text(
        answer, lang="zh"
    )
    assert "with a basis in law (not known), funds (given), working conditions (not given)" in (
        admissions.text(answer)
    )


def test_what_would_have_to_be_known_is_named() -> None:
    answer = admit(evolve(STALLS, field=None, asked_role=None), ordos.POLICY, on=ON)
    zh, en = admissions.text(answer, lang="zh"), admissions.text(answer)
    assert "待定：缺少情况；须先知道拟承担方式、所属领域、是否属政府法定职责" in zh
    assert "depends on the role asked, the field of work, whether it is by law" in en
    assert "may fall under 二(一)4: committees must not be made" in en


def test_silence_is_said_as_silence() -> None:
    answer = admit(STALLS, alxa.POLICY, on=ON)
    assert admissions.text(answer, lang="zh").endswith("待定：文件未作规定。")
    assert admissions.text(answer).endswith("says nothing of handing work to committees.")


def test_a_list_that_decides_is_named() -> None:
    listed = WorkItemList(
        key="own",
        title="示例市承担事项清单",
        kind=ListKind.OWN,
        items=[ListedItem("街面摊贩执法")],
        citation=DOCUMENT.cite("附件"),
    )
    answer = admit(STALLS, alxa.POLICY, on=ON, lists=[listed])
    assert "《示例文件》附件，可以承接：列入清单“示例市承担事项清单”" in admissions.text(
        answer, lang="zh"
    )
    assert "accepted, under A synthetic document, 附件: it is on a list, 示例市" in admissions.text(
        answer
    )


def test_a_list_without_a_source_decides_under_no_document() -> None:
    negative = WorkItemList(
        key="no", title="负面清单", kind=ListKind.FORBIDDEN, items=[ListedItem("街面摊贩执法")]
    )
    answer = admit(STALLS, alxa.POLICY, on=ON, lists=[negative])
    zh, en = admissions.text(answer, lang="zh"), admissions.text(answer)
    assert zh.endswith("拟由居（村）委会作为责任主体，不予承接：列入清单“负面清单”。")
    assert en.endswith("as the responsible body: refused: it is on a list, 负面清单.")
    said = admit(evolve(STALLS, on_list=ListKind.FORBIDDEN), alxa.POLICY, on=ON)
    assert admissions.text(said, lang="zh").endswith("不予承接：列入禁止事项清单。")
    assert admissions.text(said).endswith("refused: it is on a list of what is forbidden.")


def test_a_list_on_which_a_rule_decides_is_named_too() -> None:
    own = WorkItemList(
        key="own", title="示例市协助清单", kind=ListKind.ASSIST, items=[ListedItem("街面摊贩执法")]
    )
    item = evolve(STALLS, asked_role=AskedRole.ASSIST)
    answer = admit(item, ordos.POLICY, on=ON, lists=[own])
    assert "；列入清单“示例市协助清单”" in admissions.text(answer, lang="zh")
    assert "; it is on a list, 示例市协助清单" in admissions.text(answer)
    assert "列入清单“示例市协助清单”" in admissions.approval_form(answer, lang="zh")["说明"]


def test_a_list_that_may_hold_leaves_the_answer_open() -> None:
    negative = WorkItemList(
        key="no", title="负面清单", kind=ListKind.FORBIDDEN, items=[ListedItem("街面摊贩执法")],
        starts=Year(ON.year),
    )  # fmt: skip
    answer = admit(
        evolve(STALLS, asked_role=AskedRole.ASSIST), ordos.POLICY, on=ON, lists=[negative]
    )
    assert "待定：清单“负面清单”禁止此事，该日是否有效待定" in admissions.text(answer, lang="zh")
    assert "the list 负面清单 forbids it, and it is open whether" in admissions.text(answer)


def test_the_five_answers_stand_in_one_table() -> None:
    answers = [admit(STALLS, policy, on=ON) for policy in BUILTIN]
    for lang, heading in (("zh", "| 文件 | 条款 | 事项 |"), ("en", "| document | clause | item |")):
        table = admissions.markdown(answers, lang="zh" if lang == "zh" else "en")
        assert table.startswith(heading)
        assert len(table.splitlines()) == 7
    zh = admissions.markdown(answers, lang="zh").splitlines()
    assert "原则上不予承接" in zh[6]
    assert "社区建设领导小组审批（未说明）" in zh[6]
    terms = admissions.markdown([admit(HELP, ordos.POLICY, on=ON)], lang="zh")
    assert "| 附条件承接 | 法律依据（未说明）、经费（未说明）、工作条件（未说明） |" in terms


def test_the_form_for_approval_has_its_rows_in_order() -> None:
    item = evolve(
        STALLS, on_list=ListKind.MAY_ACCEPT, approved_by="市社区建设领导小组", legal_basis=True
    )
    form = admissions.approval_form(admit(item, zhuhai.POLICY, on=ON), lang="zh")
    assert list(form) == [
        "事项名称", "申请部门", "所属领域", "拟承担方式", "清单情况", "法律依据", "保障条件",
        "审批机构", "准入意见", "依据条款", "说明",
    ]  # fmt: skip
    assert form["申请部门"] == "城市管理局"
    assert form["所属领域"] == "城市管理"
    assert form["清单情况"] == "可承接事项"
    assert form["法律依据"] == "有"
    assert form["审批机构"] == "市社区建设领导小组"
    assert form["准入意见"] == "附条件承接"
    assert form["依据条款"].endswith("》三(二)")
    english = admissions.approval_form(admit(item, zhuhai.POLICY, on=ON), lang="en")
    assert len(english) == len(form)
    assert english["opinion"] == "accepted on terms"


def test_one_door_tells_every_answer() -> None:
    answer = admit(STALLS, ordos.POLICY, on=ON)
    stamp = may_certify("亲属关系证明", NOT_TO_BE_ISSUED, on=ON)
    (event, *_) = calendar(BUILTIN, start=date(2020, 12, 31), end=date(2020, 12, 31))
    for lang in ("zh", "en"):
        told = text(answer, lang=lang), text(stamp, lang=lang), text(event, lang=lang)
        assert told == (
            admissions.text(answer, lang=lang),
            certifications.text(stamp, lang=lang),
            agendas.line(event, lang=lang),
        )
        assert text([answer, stamp, event], lang=lang) == "\n".join(told)


def test_the_form_names_the_list_of_the_place_that_the_item_was_found_on() -> None:
    own = WorkItemList(
        key="own", title="示例区清单", kind=ListKind.ASSIST, items=[ListedItem(STALLS.title)]
    )
    answer = admit(evolve(STALLS, asked_role=AskedRole.ASSIST), zhuhai.POLICY, on=ON, lists=[own])
    assert (
        admissions.approval_form(answer, lang="zh")["清单情况"] == "协助政府事项清单（示例区清单）"
    )
    assert (
        admissions.approval_form(answer, lang="en")["list"]
        == "what committees assist in (示例区清单)"
    )


def test_the_form_names_the_group_that_would_approve_an_exception() -> None:
    form = admissions.approval_form(admit(STALLS, zhuhai.POLICY, on=ON), lang="zh")
    assert form["审批机构"] == "社区建设领导小组"
    blank = admissions.approval_form(
        admit(WorkItem(key="a", title="a"), alxa.POLICY, on=ON), lang="zh"
    )
    assert (blank["审批机构"], blank["所属领域"], blank["拟承担方式"]) == ("", "", "")


@pytest.mark.parametrize(
    ("table", "members"),
    [
        (admissions.OUTCOMES, AdmissionOutcome),
        (admissions.ROLES, AskedRole),
        (admissions.TERMS, AdmissionTerm),
        (admissions._REASONS, AdmissionReason),
        (admissions.LISTS, ListKind),
        (agendas._KINDS, EventKind),
    ],
)
def test_every_word_of_an_answer_exists_in_both_languages(
    table: dict[object, dict[str, str]], members: type
) -> None:
    assert set(table) == set(members)  # type: ignore[call-overload]  # an enumeration
    assert all(set(words) == {"zh", "en"} and all(words.values()) for words in table.values())


def test_rows_of_answers_have_their_columns() -> None:
    rows = records.admissions(
        [admit(STALLS, zhuhai.POLICY, on=ON), admit(HELP, alxa.POLICY, on=ON)]
    )
    assert rows[0] == {
        "policy": "zhuhai",
        "item": "stalls",
        "title": "街面摊贩执法",
        "requester": "城市管理局",
        "asked_role": "responsible",
        "outcome": "refused",
        "reason": "rule",
        "rule": "administrative-functions-stay",
        "locator": "三(一)|三(二)",
        "force": "in-principle",
        "terms": None,
        "open_terms": None,
        "otherwise": "may-accept",
        "missing": None,
    }
    assert (rows[1]["outcome"], rows[1]["rule"], rows[1]["locator"]) == ("undetermined", None, None)


# --- certificates ---


def test_a_refused_certificate_names_the_list_and_the_number() -> None:
    answer = may_certify("亲属关系证明", NOT_TO_BE_ISSUED, on=ON)
    assert certifications.text(answer, lang="zh") == (
        "“亲属关系证明”：不应出具，见《关于改进和规范基层群众性自治组织出具证明工作的指导意见》"
        "（民发〔2020〕20号）所附清单第1项。"
    )
    assert "must not be issued, item 1 of the list of" in certifications.text(answer)


def test_a_certificate_on_no_list_is_told_with_the_nearest() -> None:
    known = may_certify("亲属关系公证证明", NOT_TO_BE_ISSUED, on=ON)
    assert certifications.text(known, lang="zh").endswith(
        "待定，所列清单均未载明，是否为“亲属关系”。"
    )
    assert certifications.text(known).endswith("on none of the lists; did you mean 亲属关系?")
    other = may_certify("居住证明", NOT_TO_BE_ISSUED, on=ON)
    assert certifications.text(other, lang="zh").endswith("待定，所列清单均未载明。")
    assert certifications.text(other).endswith("it stands on none of the lists.")


def test_a_list_that_did_not_hold_yet_and_one_that_says_the_opposite_are_told() -> None:
    early = may_certify("出生证明", NOT_TO_BE_ISSUED, on=date(2019, 1, 1))
    assert "待定" in certifications.text(early, lang="zh")
    assert "在该日未必施行" in certifications.text(early, lang="zh")
    assert "did not surely hold on that day" in certifications.text(early)
    own = CertificateList(
        key="own",
        title=Wording("本地清单", "our list"),
        allows=True,
        certificates=[Certificate(1, "出生", "birth")],
        citation=DOCUMENT.cite("一"),
    )
    both = may_certify("出生证明", (own, NOT_TO_BE_ISSUED), on=ON)
    assert "另有清单列为可以出具" in certifications.text(both, lang="zh")
    assert "another list allows it" in certifications.text(both)
    allowed = may_certify("出生证明", own, on=ON)
    assert "可以出具，见《示例文件》所附清单第1项" in certifications.text(allowed, lang="zh")
    assert "may be issued, item 1 of the list of A synthetic document." in certifications.text(
        allowed
    )


# --- calendars ---


def test_events_are_a_line_each_with_their_clause() -> None:
    ahead = calendar(zhuhai.POLICY, start=date(2012, 1, 1), end=date(2012, 6, 30))
    assert agendas.text(ahead, lang="zh").splitlines() == [
        "2012年1月1日 年度事项：各职能部门每年初就可承接事项提出计划方案（zhuhai 三(二)）",
        "2012年6月30日 到期：横琴、拱北、湾仔与澳门社会组织对接合作（zhuhai 四(一)）",
    ]
    assert agendas.text(ahead).splitlines()[1].startswith("2012-06-30 due: Hengqin")
    assert agendas.markdown(ahead, lang="zh").startswith("| 日期 | 种类 | 内容 | 条款 |")
    assert len(agendas.markdown(ahead).splitlines()) == 4


def test_a_calendar_without_events_says_so() -> None:
    assert agendas.text([], lang="zh") == "没有可列的事项。"
    assert agendas.text([]) == "Nothing to list."


def test_an_event_of_nobody_has_no_clause() -> None:
    own = Event(
        day=date(2025, 3, 1), kind=EventKind.PROMOTION, title=Wording("升至4级", "grade 4"), key="w"
    )
    assert agendas.text([own], lang="zh") == "2025年3月1日 晋级：升至4级"
    (row,) = records.events([own])
    assert (row["day"], row["year"], row["locator"]) == (date(2025, 3, 1), 2025, None)


def test_rows_of_events_say_the_year_where_no_day_is_printed() -> None:
    ahead = calendar(alxa.POLICY, start=date(2024, 5, 1), end=date(2024, 5, 2))
    rows = records.events(ahead)
    assert [(row["day"], row["year"], row["kind"]) for row in rows] == [(None, 2024, "yearly")] * 2


@pytest.mark.parametrize("said", ["de", ""])
def test_another_language_is_refused(said: str) -> None:
    answer = admit(STALLS, ordos.POLICY, on=ON)
    lang: object = said
    for call in (
        lambda: admissions.text(answer, lang=lang),  # type: ignore[arg-type]
        lambda: admissions.markdown([answer], lang=lang),  # type: ignore[arg-type]
        lambda: admissions.approval_form(answer, lang=lang),  # type: ignore[arg-type]
        lambda: certifications.text(may_certify("a", (), on=ON), lang=lang),  # type: ignore[arg-type]
        lambda: agendas.text([], lang=lang),  # type: ignore[arg-type]
        lambda: agendas.markdown([], lang=lang),  # type: ignore[arg-type]
    ):
        with pytest.raises(NotFoundError):
            call()
