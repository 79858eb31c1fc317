"""What a field of the model holds, in words: for lists of what differs, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import singledispatch
from typing import Any

from community_governance.calendars import Year
from community_governance.errors import Lang
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Demand,
    Exactly,
    Fixed,
    Test,
)
from community_governance.model.facts import Fact
from community_governance.model.figures import PayNature
from community_governance.model.lists import Yearly
from community_governance.model.organization import Deliverable
from community_governance.model.parts import FundPeriod
from community_governance.model.pay import CountsFrom
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Citation, Document, DocumentKind
from community_governance.model.standards import Scope, Subject, TargetNature
from community_governance.model.vocabulary import Wording
from community_governance.units import HOUSE_UNITS, Quantity, Range, number
from community_governance.views.admissions import LISTS, OUTCOMES, ROLES, TERMS
from community_governance.views.sentences import document_text
from community_governance.views.words import (
    CLAUSE_STATES,
    FORCES,
    SUBJECTS,
    amount_text,
    day_text,
    demand_text,
    joined,
    scope_text,
)

__all__ = ["NATURES", "field_text", "value_text"]

NATURES: dict[TargetNature | None, dict[Lang, str]] = {
    TargetNature.BINDING: {"zh": "约束性", "en": "binding"},
    TargetNature.ANTICIPATORY: {"zh": "预期性", "en": "anticipatory"},
    None: {"zh": "未注明", "en": "not stated"},
}
_KINDS: dict[DocumentKind, dict[Lang, str]] = {
    DocumentKind.IMPLEMENTING_OPINIONS: {"zh": "实施意见", "en": "implementing opinions"},
    DocumentKind.OPINIONS: {"zh": "意见", "en": "opinions"},
    DocumentKind.PLAN: {"zh": "规划", "en": "plan"},
    DocumentKind.REPLY: {"zh": "答复", "en": "reply"},
    DocumentKind.NOTICE: {"zh": "通知", "en": "notice"},
    DocumentKind.LAW: {"zh": "法律", "en": "law"},
    DocumentKind.RULE: {"zh": "规章", "en": "rule"},
    DocumentKind.PRESS: {"zh": "新闻报道", "en": "press report"},
}
_LEVELS: dict[Level, dict[Lang, str]] = {
    Level.NATION: {"zh": "国家", "en": "the nation"},
    Level.PROVINCE: {"zh": "省级", "en": "the province"},
    Level.PREFECTURE: {"zh": "地市级", "en": "the prefecture"},
    Level.COUNTY: {"zh": "县级", "en": "the county or district"},
    Level.TOWNSHIP: {"zh": "乡镇级", "en": "the township or subdistrict"},
    Level.COMMUNITY: {"zh": "社区", "en": "the community"},
}
_PERIODS: dict[FundPeriod, dict[Lang, str]] = {
    FundPeriod.YEAR: {"zh": "一年", "en": "a year"},
    FundPeriod.TWO_YEARS: {"zh": "两年", "en": "two years"},
}
_YEARLY: dict[Yearly, dict[Lang, str]] = {
    Yearly.START: {"zh": "每年年初", "en": "at the start of each year"},
    Yearly.UNSTATED: {"zh": "每年，日期未注明", "en": "each year, on no stated day"},
}
_DELIVERABLES: dict[Deliverable, dict[Lang, str]] = {
    Deliverable.LIST: {"zh": "清单", "en": "a list"},
    Deliverable.PLAN: {"zh": "方案", "en": "a plan"},
    Deliverable.MECHANISM: {"zh": "机制", "en": "a mechanism"},
    Deliverable.FACILITY: {"zh": "设施", "en": "a facility"},
}
_COUNTS_FROM: dict[CountsFrom, dict[Lang, str]] = {
    CountsFrom.BAND_FLOOR: {"zh": "岗位最低等级", "en": "the lowest grade of the post"},
    CountsFrom.LADDER: {"zh": "全部等级的最低级", "en": "the lowest grade of all"},
}
_PAY: dict[PayNature, dict[Lang, str]] = {
    PayNature.NORM: {"zh": "标准", "en": "norm"},
    PayNature.AVERAGE: {"zh": "平均数", "en": "average"},
    PayNature.BUDGET: {"zh": "预算", "en": "budget"},
    PayNature.FUND: {"zh": "经费", "en": "fund"},
}
_TABLES: tuple[Mapping[Any, dict[Lang, str]], ...] = (
    FORCES,
    SUBJECTS,
    CLAUSE_STATES,
    NATURES,
    _KINDS,
    _PAY,
    _LEVELS,
    _PERIODS,
    _YEARLY,
    _DELIVERABLES,
    _COUNTS_FROM,
    OUTCOMES,
    ROLES,
    TERMS,
    LISTS,
)
# By class as well: a plan to be brought forth is no document called a plan.
_WORDS: dict[tuple[object, object], dict[Lang, str]] = {
    (type(each), each): words for table in _TABLES for each, words in table.items()
}
_NOTHING: dict[Lang, str] = {"zh": "（无）", "en": "(none)"}
_YES: dict[Lang, tuple[str, str]] = {"zh": ("否", "是"), "en": ("no", "yes")}
_COMPARED: dict[type, dict[Lang, str]] = {
    AtLeast: {"zh": "不少于{}", "en": "at least {}"},
    AtMost: {"zh": "不超过{}", "en": "at most {}"},
    Exactly: {"zh": "{}", "en": "exactly {}"},
    About: {"zh": "约{}", "en": "about {}"},
}

# The names of fields that a list of differences may speak of.
_FIELDS_ZH = {
    "adopted": "印发日",
    "among": "统计前提",
    "amount": "数额",
    "applies_to": "适用范围",
    "appraisal": "考核",
    "approver": "审批机构",
    "as_of": "截至日",
    "awards": "表彰",
    "bands": "岗位等级",
    "basis": "依据文件",
    "bound": "目标值",
    "citation": "条款",
    "citations": "条款",
    "components": "报酬构成",
    "condition": "所设条件",
    "counts_from": "起算等级",
    "covers": "对应规定",
    "deliverable": "成果",
    "demand": "要求",
    "direction_stated": "是否写明上下限",
    "due": "期限",
    "due_as_printed": "期限原文",
    "duties": "责任单位",
    "edition": "版本",
    "education": "学历",
    "ends": "终止日",
    "exits": "退出情形",
    "fields": "工作领域",
    "force": "约束力",
    "goal": "对应目标",
    "grades": "等级数",
    "is_for_government_duties": "是否限于政府法定职责",
    "is_open_ended": "是否未列尽",
    "issuers": "印发单位",
    "items": "列举项",
    "jurisdiction": "地区",
    "key": "标识",
    "kind": "文种",
    "leading_payer": "主要承担级次",
    "level": "层级",
    "lists": "所列清单",
    "locator": "条款",
    "measure": "指标",
    "modal": "用语",
    "name": "名称",
    "nature": "属性",
    "not_on": "未列清单",
    "note": "说明",
    "number": "文号",
    "number_as_printed": "文号原文",
    "numbered_year": "文号年份",
    "of": "统计对象",
    "otherwise": "例外规则",
    "outcome": "处理结果",
    "parent": "上级任务",
    "payers": "承担级次",
    "period": "期间",
    "posts": "岗位",
    "prior_service": "既往工作年限",
    "probation": "试用期",
    "progression": "晋级办法",
    "published": "公布日",
    "qualification": "职业资格",
    "read_from": "原定对象",
    "read_under": "理解方式",
    "reading": "理解说明",
    "roles": "承担方式",
    "rounding": "取整",
    "split": "绩效占比",
    "starts": "起始日",
    "starts_as_printed": "起始原文",
    "state": "状态",
    "still_owed": "仍须遵守的规则",
    "subject": "对象",
    "sums": "对应数额",
    "superseded": "被替代日",
    "supersedes": "替代文件",
    "terms": "须具备的条件",
    "title": "题名",
    "title_en": "英文题名",
    "topics": "主题",
    "type": "种类",
    "unit": "单位",
    "variant_of": "假设所据文件",
    "within": "所限地区",
    "yearly": "每年办理时间",
}


def field_text(name: str, lang: Lang) -> str:
    """Return the name of a field in words."""
    return _FIELDS_ZH.get(name, name) if lang == "zh" else name.replace("_", " ")


def value_text(value: object, lang: Lang) -> str:
    """Return what a field holds in words; what has no words of its own goes by its name or key."""
    return _NOTHING[lang] if value in (None, "", ()) else _told(value, lang)


@singledispatch
def _told(value: object, lang: Lang) -> str:
    for name in (lang, "name", "department", "key"):
        held = getattr(value, name, None)
        if held is not None:
            return held if isinstance(held, str) else value_text(held, lang)
    return str(value)


@_told.register
def _(value: bool, lang: Lang) -> str:  # noqa: FBT001  (the kind of value it is about)
    return _YES[lang][value]


@_told.register(Wording)
@_told.register(Fact)
def _(value: Wording | Fact, lang: Lang) -> str:
    return value.text(lang)


@_told.register
def _(value: StrEnum, lang: Lang) -> str:
    return _WORDS.get((type(value), value), {}).get(lang, str(value))


@_told.register(date)
@_told.register(Year)
def _(value: date | Year, lang: Lang) -> str:
    return day_text(value, lang)


@_told.register
def _(value: Quantity, lang: Lang) -> str:
    unit = next((unit for unit in HOUSE_UNITS if value.is_in(unit)), "item")
    return amount_text(value, unit, lang)


@_told.register
def _(value: Range, lang: Lang) -> str:
    return amount_text(value, value.unit or "item", lang)


@_told.register
def _(value: Decimal, _lang: Lang) -> str:
    return number(value)


@_told.register(Test)
@_told.register(AllOf)
@_told.register(AnyOf)
def _(value: Demand, lang: Lang) -> str:
    return demand_text(value, lang)


@_told.register(AtLeast)
@_told.register(AtMost)
@_told.register(Exactly)
@_told.register(About)
def _(value: AtLeast | AtMost | Exactly | About, lang: Lang) -> str:
    amount = value.amount.amount if isinstance(value.amount, Fixed) else value.amount
    return _COMPARED[type(value)][lang].format(value_text(amount, lang))


@_told.register
def _(value: Scope, lang: Lang) -> str:
    return scope_text(value, Subject.COMMUNITY, lang)


@_told.register
def _(value: Citation, lang: Lang) -> str:
    printed = joined(value.figures, lang)
    bracketed = f"（{printed}）" if lang == "zh" else f" ({printed})"
    return f"{value.locator}{bracketed if printed else ''}"


@_told.register
def _(value: Jurisdiction, lang: Lang) -> str:
    return value.name if lang == "zh" else value.name_en


@_told.register
def _(value: Document, lang: Lang) -> str:
    return document_text(value, lang=lang)


@_told.register
def _(value: tuple, lang: Lang) -> str:  # type: ignore[type-arg]  # of whatever it holds
    return joined((value_text(each, lang) for each in value), lang)
