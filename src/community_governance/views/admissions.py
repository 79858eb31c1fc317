"""Answers on work items in words: sentences, a table, and the form for approval.

The form has the rows of 社区工作事项准入审批表, which a department fills in and a group approves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from community_governance.errors import Lang
from community_governance.model.sources import Citation
from community_governance.model.work_items import (
    Admission,
    AdmissionOutcome,
    AdmissionReason,
    AdmissionRule,
    AdmissionTerm,
    AskedRole,
    ListKind,
    TermState,
)
from community_governance.views.claims import how_asked
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import Tone
from community_governance.views.words import check_lang, joined

__all__ = [
    "LISTS",
    "OUTCOMES",
    "ROLES",
    "TERMS",
    "TONES",
    "approval_form",
    "markdown",
    "outcome_text",
    "table",
    "text",
]

OUTCOMES: dict[AdmissionOutcome, dict[Lang, str]] = {
    AdmissionOutcome.ACCEPTED: {"zh": "可以承接", "en": "accepted"},
    AdmissionOutcome.ON_TERMS: {"zh": "附条件承接", "en": "accepted on terms"},
    AdmissionOutcome.REFUSED: {"zh": "不予承接", "en": "refused"},
    AdmissionOutcome.TO_BE_PURCHASED: {"zh": "按购买服务办理", "en": "to be purchased"},
    AdmissionOutcome.UNDETERMINED: {"zh": "待定", "en": "undetermined"},
}
"""The words of each outcome."""
TONES: dict[AdmissionOutcome, Tone] = {
    AdmissionOutcome.ACCEPTED: Tone.GOOD,
    AdmissionOutcome.ON_TERMS: Tone.LATER,
    AdmissionOutcome.REFUSED: Tone.BAD,
    AdmissionOutcome.TO_BE_PURCHASED: Tone.LATER,
    AdmissionOutcome.UNDETERMINED: Tone.OPEN,
}
"""The tone of each outcome."""

ROLES: dict[AskedRole, dict[Lang, str]] = {
    AskedRole.RESPONSIBLE: {"zh": "作为责任主体", "en": "as the responsible body"},
    AskedRole.ASSIST: {"zh": "协助", "en": "to assist"},
    AskedRole.PURCHASE: {"zh": "承接购买服务", "en": "as a purchased service"},
}
"""The words of each role."""
TERMS: dict[AdmissionTerm, dict[Lang, str]] = {
    AdmissionTerm.LEGAL_BASIS: {"zh": "法律依据", "en": "a basis in law"},
    AdmissionTerm.FUNDS: {"zh": "经费", "en": "funds"},
    AdmissionTerm.WORKING_CONDITIONS: {"zh": "工作条件", "en": "working conditions"},
    AdmissionTerm.GUIDANCE: {"zh": "政策指导", "en": "guidance"},
    AdmissionTerm.YEARLY_PLAN: {
        "zh": "列入年初计划",
        "en": "a place in the plan of the year's start",
    },
    AdmissionTerm.APPROVAL: {"zh": "审批", "en": "approval"},
    AdmissionTerm.AGREEMENT: {"zh": "协议书", "en": "an agreement"},
    AdmissionTerm.CONSULTATION: {"zh": "征求居民意见", "en": "consultation of residents"},
}
"""The words of each term."""
_REASONS: dict[AdmissionReason, dict[Lang, str]] = {
    AdmissionReason.RULE: {"zh": "文件有规定", "en": "the document has a rule"},
    AdmissionReason.LISTED: {"zh": "列入清单", "en": "it is on a list"},
    AdmissionReason.NOTHING_SAID: {
        "zh": "文件未作规定",
        "en": "the document says nothing of handing work to committees",
    },
    AdmissionReason.FACTS_MISSING: {"zh": "缺少情况", "en": "something is not known"},
    AdmissionReason.NOT_COVERED: {
        "zh": "文件规定未涉及此类事项",
        "en": "no rule of the document fits it",
    },
    AdmissionReason.NOT_BEGUN: {"zh": "该日尚未施行", "en": "it had not begun on that day"},
    AdmissionReason.ENDED: {"zh": "该日已超过文件期限", "en": "it had ended by that day"},
    AdmissionReason.SUPERSEDED: {
        "zh": "该日已由新文件代替",
        "en": "another document had taken its place",
    },
    AdmissionReason.DATE_NOT_PRINTED: {
        "zh": "文件未注明具体日期，该日是否施行待定",
        "en": "the date is not printed, so it is open whether it held on that day",
    },
}
_MISSING: dict[str, dict[Lang, str]] = {
    "asked_role": {"zh": "拟承担方式", "en": "the role asked"},
    "field": {"zh": "所属领域", "en": "the field of work"},
    "government_duty": {"zh": "是否属政府法定职责", "en": "whether it is by law government's duty"},
    "on_list": {"zh": "列入何种清单", "en": "which list it stands on"},
}
LISTS: dict[ListKind, dict[Lang, str]] = {
    ListKind.OWN: {"zh": "自治组织承担事项清单", "en": "what committees do themselves"},
    ListKind.ASSIST: {"zh": "协助政府事项清单", "en": "what committees assist in"},
    ListKind.MUST_ACCEPT: {"zh": "须承接事项", "en": "must accept"},
    ListKind.MAY_ACCEPT: {"zh": "可承接事项", "en": "may accept"},
    ListKind.FORBIDDEN: {"zh": "禁止事项清单", "en": "forbidden"},
    ListKind.NONE: {"zh": "未列入清单", "en": "none"},
}
"""The words of each kind of list."""
_IS_GIVEN: dict[bool | None, dict[Lang, str]] = {
    True: {"zh": "已具备", "en": "given"},
    False: {"zh": "尚未具备", "en": "not given"},
    None: {"zh": "未说明", "en": "not known"},
}
_BY_FIELD: dict[Lang, str] = {
    "zh": "按所属领域视为政府法定职责",
    "en": "it counts as government's duty because its field does",
}
_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("文件", "条款", "事项", "拟承担方式", "结论", "须具备的条件", "说明"),
    "en": ("document", "clause", "item", "role asked", "outcome", "terms", "note"),
}
_FORM: dict[Lang, dict[str, str]] = {
    "zh": {
        "title": "事项名称",
        "requester": "申请部门",
        "field": "所属领域",
        "role": "拟承担方式",
        "list": "清单情况",
        "basis": "法律依据",
        "terms": "保障条件",
        "approval": "审批机构",
        "opinion": "准入意见",
        "clauses": "依据条款",
        "note": "说明",
    },
    "en": {
        "title": "work item",
        "requester": "requested by",
        "field": "field",
        "role": "role asked",
        "list": "list",
        "basis": "basis in law",
        "terms": "what comes with it",
        "approval": "approved by",
        "opinion": "opinion",
        "clauses": "clauses",
        "note": "note",
    },
}
_YES_NO: dict[bool | None, dict[Lang, str]] = {
    True: {"zh": "有", "en": "yes"},
    False: {"zh": "无", "en": "no"},
    None: {"zh": "未说明", "en": "not known"},
}


def _cited(citations: Iterable[Citation], lang: Lang) -> str:
    """Return documents with their clauses: ``《…》二(一)4``."""
    found: dict[str, list[str]] = {}
    for each in citations:
        title = each.document.title if lang == "zh" else each.document.title_en
        found.setdefault(title, []).append(each.locator)
    if lang == "zh":
        return "、".join(f"《{title}》{'、'.join(where)}" for title, where in found.items())
    return "; ".join(f"{title}, {', '.join(where)}" for title, where in found.items())


def outcome_text(answer: Admission, lang: Lang) -> str:
    """Return what comes of an item, with the force of the rule where it is softened."""
    said = OUTCOMES[answer.outcome][lang]
    if answer.rule is None:
        return said
    how = how_asked(answer.rule.force, lang).removesuffix("须")
    if lang == "zh":
        return f"{how}{said}"
    return f"{said} ({how})" if how else said


def _term(state: TermState, rule: AdmissionRule, lang: Lang) -> str:
    said = TERMS[state.term][lang]
    if state.term is AdmissionTerm.APPROVAL and rule.approver:
        said = f"{rule.approver}审批" if lang == "zh" else f"approval by {rule.approver}"
    is_offered = _IS_GIVEN[state.is_offered][lang]
    return f"{said}（{is_offered}）" if lang == "zh" else f"{said} ({is_offered})"


def _terms(states: Iterable[TermState], rule: AdmissionRule | None, lang: Lang) -> str:
    if rule is None:
        return ""
    return joined((_term(state, rule, lang) for state in states), lang)


def _rule(rule: AdmissionRule, lang: Lang) -> str:
    where = joined(dict.fromkeys(each.locator for each in rule.citations), lang)
    said = rule.title.text(lang)
    return f"{where}：{said}" if lang == "zh" else f"{where}: {said}"


def _notes(answer: Admission, lang: Lang) -> list[str]:
    """Return what goes with the outcome: terms, the exception, what is owed, what is open."""
    zh = lang == "zh"
    notes: list[str] = []
    if answer.missing:
        names = joined((_MISSING[name][lang] for name in answer.missing), lang)
        notes.append(f"须先知道{names}" if zh else f"depends on {names}")
    if answer.terms:
        terms = _terms(answer.terms, answer.rule, lang)
        notes.append(f"须具备{terms}" if zh else f"with {terms}")
    if answer.otherwise is not None:
        terms = _terms(answer.otherwise_terms, answer.otherwise, lang)
        where = joined((each.locator for each in answer.otherwise.citations), lang)
        notes.append(
            f"例外承接的，按{where}须具备{terms}" if zh else f"otherwise, by {where}, with {terms}"
        )
    if answer.still_owed is not None:
        owed = answer.still_owed.title.text(lang)
        notes.append(f"但{owed}" if zh else f"all the same, {owed}")
    if answer.outcome is AdmissionOutcome.UNDETERMINED and answer.possible:
        rules = "；".join(_rule(each, lang) for each in answer.possible)
        notes.append(f"可能适用{rules}" if zh else f"may fall under {rules.replace('；', '; ')}")
    if answer.listed is not None and answer.reason is AdmissionReason.RULE:
        notes.append(_on_list(answer, lang))
    if answer.is_duty_by_field:
        notes.append(_BY_FIELD[lang])
    if answer.rule is not None and answer.rule.reading is not None:
        notes.append(answer.rule.reading.text(lang))
    return notes


def text(answer: Admission, *, lang: Lang = "en") -> str:
    """Return one answer as a sentence that can be pasted into a letter.

    It names the item, the role asked, the document and the clause, the outcome, what must come
    with the item, and what would have to be known.

    Args:
        answer: The answer.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    item, zh = answer.item, lang == "zh"
    by = _ground(answer, lang)
    why = _why(answer, lang)
    role = "" if item.asked_role is None else ROLES[item.asked_role][lang]
    outcome, notes = outcome_text(answer, lang), _notes(answer, lang)
    if zh:
        what = f"“{item.title}”" + (f"拟由居（村）委会{role}" if role else "")
        tail = "".join(f"；{note}" for note in notes)
        return f"{what}，{f'依据{by}，' if by else ''}{outcome}：{why}{tail}。"
    what = f"{item.title}, asked of the committee" + (f" {role}" if role else "")
    tail = "".join(f"; {note}" for note in notes)
    return f"{what}: {outcome}{f', under {by}' if by else ''}: {why}{tail}."


def _ground(answer: Admission, lang: Lang) -> str:
    """Return the clauses an answer goes by, or the document; nothing where a list alone decides."""
    if answer.citations:
        return _cited(answer.citations, lang)
    if answer.reason is AdmissionReason.LISTED:
        return ""
    return f"《{answer.document.title}》" if lang == "zh" else answer.document.title_en


def _why(answer: Admission, lang: Lang) -> str:
    if answer.reason is AdmissionReason.LISTED:
        return _on_list(answer, lang)
    if answer.reason is AdmissionReason.DATE_NOT_PRINTED and answer.listed is not None:
        title = answer.listed.title
        if lang == "zh":
            return f"清单“{title}”禁止此事，该日是否有效待定"
        return f"the list {title} forbids it, and it is open whether it held on that day"
    if answer.rule is not None:
        return answer.rule.title.text(lang)
    return _REASONS[answer.reason][lang]


def markdown(answers: Iterable[Admission], *, lang: Lang = "en") -> str:
    """Return answers as a Markdown table with one row for each.

    Args:
        answers: The answers, such as those of several documents to one item.
        lang: ``"zh"`` or ``"en"``.
    """
    return table(answers, lang=lang).markdown()


def table(answers: Iterable[Admission], *, lang: Lang = "en") -> Table:
    """Return answers as a table with one row for each.

    Args:
        answers: The answers, such as those of several documents to one item.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)

    def row(answer: Admission) -> tuple[str | Cell, ...]:
        document = answer.document
        role = answer.item.asked_role
        rule, states = answer.rule, answer.terms
        if not states and answer.otherwise is not None:
            rule, states = answer.otherwise, answer.otherwise_terms
        return (
            document.title if lang == "zh" else document.title_en,
            joined(dict.fromkeys(each.locator for each in answer.citations), lang),
            answer.item.title,
            "" if role is None else ROLES[role][lang],
            Cell(outcome_text(answer, lang), TONES[answer.outcome]),
            _terms(states, rule, lang),
            _why(answer, lang),
        )

    return Table(_COLUMNS[lang], tuple(row(answer) for answer in answers))


def _on_list(answer: Admission, lang: Lang) -> str:
    """Return that an item is on a list: by the name of the list, else as the item says."""
    if answer.listed is None:
        return "列入禁止事项清单" if lang == "zh" else "it is on a list of what is forbidden"
    said, title = _REASONS[AdmissionReason.LISTED][lang], answer.listed.title
    return f"{said}“{title}”" if lang == "zh" else f"{said}, {title}"


def _list_text(answer: Admission, lang: Lang) -> str:
    """Return the list an item stands on: as the caller says, or by the list it was found on."""
    listed = answer.listed
    kind = answer.item.on_list if listed is None else listed.kind
    if kind is None:
        return ""
    bracket = "（{}）" if lang == "zh" else " ({})"
    return LISTS[kind][lang] + ("" if listed is None else bracket.format(listed.title))


def approval_form(answer: Admission, *, lang: Lang = "en") -> Mapping[str, str]:
    """Return an answer as the rows of the form for approval, 社区工作事项准入审批表, in its order.

    Args:
        answer: The answer.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    item, names = answer.item, _FORM[lang]
    rule, states = answer.rule, answer.terms
    if not states and answer.otherwise is not None:
        rule, states = answer.otherwise, answer.otherwise_terms
    approver = item.approved_by or ("" if rule is None else rule.approver)
    semicolon = "；" if lang == "zh" else "; "
    return {
        names["title"]: item.title,
        names["requester"]: item.requester or "",
        names["field"]: "" if item.field is None else item.field.text(lang),
        names["role"]: "" if item.asked_role is None else ROLES[item.asked_role][lang],
        names["list"]: _list_text(answer, lang),
        names["basis"]: _YES_NO[item.legal_basis][lang],
        names["terms"]: _terms(states, rule, lang),
        names["approval"]: approver,
        names["opinion"]: outcome_text(answer, lang),
        names["clauses"]: _cited(answer.citations, lang),
        names["note"]: semicolon.join([_why(answer, lang), *_notes(answer, lang)]),
    }
