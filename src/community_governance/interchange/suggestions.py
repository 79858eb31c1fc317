"""Suggest which facts the columns of a ledger hold, by their headings; nothing is guessed.

A heading names a fact, or it leaves open which of several it means: whose households,
which premises, who counts as staff. What it leaves open is for the caller to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from unicodedata import normalize

from community_governance.errors import InvalidValueError, Lang, WrongDimensionError
from community_governance.immutable import frozen
from community_governance.model.facts import (
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    CATEGORIES,
    CERTIFIED_SOCIAL_WORKERS,
    COMMUNITY_FACILITY_AREA,
    COMMUNITY_WORKERS,
    COMPOUNDS,
    FACTS,
    FLOATING_POPULATION,
    GRIDS,
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    OFFICE_AND_ACTIVITY_AREA,
    OFFICE_AREA,
    OPERATING_FUNDS,
    OPERATING_FUNDS_PER_YEAR,
    PERMANENT_HOUSEHOLDS,
    PERMANENT_RESIDENTS,
    PUBLIC_SERVICE_PREMISES_AREA,
    PUBLIC_SPACE_AREA,
    REGISTERED_HOUSEHOLDS,
    REGISTERED_RESIDENTS,
    RESIDENTS,
    SERVICE_CENTER_AREA,
    STAFF,
    TERRITORY_AREA,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.units import amount

__all__ = ["Suggestion", "SuggestionReason", "suggest_columns"]


class SuggestionReason(StrEnum):
    """Why a fact is suggested for a column, or none."""

    NAMED = "named"
    WHOSE_NOT_SAID = "whose-not-said"
    WHOSE = "whose"
    WHICH_PREMISES = "which-premises"
    WHICH_STAFF = "which-staff"
    WHICH_AREA = "which-area"
    SEVERAL_COLUMNS = "several-columns"
    WRONG_UNIT = "wrong-unit"
    NO_FACT = "no-fact"


_REASONS: dict[SuggestionReason, dict[Lang, str]] = {
    SuggestionReason.NAMED: {"zh": "表头即该事实的名称", "en": "the heading names the fact"},
    SuggestionReason.WHOSE_NOT_SAID: {
        "zh": "表头未注明常住或户籍口径",
        "en": "the heading does not say whether permanent or registered ones are meant",
    },
    SuggestionReason.WHOSE: {
        "zh": "常住与户籍口径并列，请指明",
        "en": "permanent or registered: the heading names both",
    },
    SuggestionReason.WHICH_PREMISES: {
        "zh": "未说明是哪一类用房，请指明",
        "en": "which premises are meant is not said",
    },
    SuggestionReason.WHICH_STAFF: {
        "zh": "未说明统计哪些人员，请指明",
        "en": "who is counted is not said",
    },
    SuggestionReason.WHICH_AREA: {
        "zh": "未说明是什么的面积，请指明",
        "en": "of what it is the area is not said",
    },
    SuggestionReason.SEVERAL_COLUMNS: {
        "zh": "有几列都指该事实，请指明用哪一列",
        "en": "several columns name this fact",
    },
    SuggestionReason.WRONG_UNIT: {
        "zh": "括号内的单位与该事实不符",
        "en": "the unit in brackets is none of this fact",
    },
    SuggestionReason.NO_FACT: {"zh": "不是本库已知的事实", "en": "no fact of this package"},
}


@frozen
class Suggestion:
    """What one heading says.

    Attributes:
        column: The heading as it stands.
        fact: The fact that it names, or None where it names none, or not which.
        unit: The unit in its brackets, or None.
        candidates: The facts that it may mean.
        reason: Why, as data.
    """

    column: str
    fact: Fact | None
    unit: str | None
    candidates: tuple[Fact, ...]
    reason: SuggestionReason

    @property
    def source(self) -> str | tuple[str, str]:
        """The column, or the column and its unit, as ``columns=`` of tables takes it."""
        return self.column if self.unit is None else (self.column, self.unit)

    def text(self, *, lang: Lang = "en") -> str:
        """Return the reason in words, with what the heading may mean."""
        why = _REASONS[self.reason][lang]
        among = ("、" if lang == "zh" else ", ").join(each.text(lang) for each in self.candidates)
        if lang == "zh":
            return f"“{self.column}”：{why}" + (f"（{among}）" if among else "")
        return f"{self.column!r}: {why}" + (f" ({among})" if among else "")


_PREMISES = (
    WORKING_PREMISES_AREA,
    INTEGRATED_FACILITY_AREA,
    PUBLIC_SERVICE_PREMISES_AREA,
    SERVICE_CENTER_AREA,
    COMMUNITY_FACILITY_AREA,
    OFFICE_AND_ACTIVITY_AREA,
)

# Headings, without blanks and brackets, by the fact they name; its Chinese name is one.
_NAMES: dict[Fact, str] = {
    HOUSEHOLDS: "总户数 居民户数 家庭户数 住户数 户",
    PERMANENT_HOUSEHOLDS: "常住户 常住居民户数 常住家庭户数",
    REGISTERED_HOUSEHOLDS: "户籍户 户籍居民户数 在籍户数",
    RESIDENTS: "人口数 总人口 总人口数 人数 总人数 居民数 居民人数 居民人口",
    PERMANENT_RESIDENTS: "常住人口数 常住人数 常住居民 常住居民数 常住总人口",
    REGISTERED_RESIDENTS: "户籍人口数 户籍人数 户籍居民 户籍居民数 户籍总人口",
    FLOATING_POPULATION: "流动人口数 流动人数",
    TERRITORY_AREA: "辖区总面积 区域面积 管辖面积",
    WORKING_PREMISES_AREA: "社区工作用房 工作用房 工作用房面积",
    INTEGRATED_FACILITY_AREA: "综合服务设施 社区综合服务设施 社区综合服务设施面积",
    PUBLIC_SERVICE_PREMISES_AREA: "公共服务用房 社区公共服务用房 社区公共服务用房面积",
    SERVICE_CENTER_AREA: "社区服务中心",
    COMMUNITY_FACILITY_AREA: "社区设施",
    OFFICE_AND_ACTIVITY_AREA: "办公和活动场所 办公活动场所面积",
    PUBLIC_SPACE_AREA: "公共空间 公共空间总面积",
    OFFICE_AREA: "办公用房面积 办公室面积",
    STAFF: "社区工作人员 社区工作人员数 社区工作人员（含两委） 社区工作人员数（含两委）",
    COMMUNITY_WORKERS: "社区工作者数 社区工作者人数",
    CERTIFIED_SOCIAL_WORKERS: "持证社工 持证社工数 持证社会工作者数",
    GRIDS: "网格 网格个数 网格数量",
    COMPOUNDS: "小区 小区个数 小区数量 居民小区数",
    OPERATING_FUNDS: "运转经费 社区运转经费",
    OPERATING_FUNDS_PER_YEAR: "年度运转经费 运转经费（年） 每年运转经费",
    BENEFIT_PROJECT_FUNDS_PER_YEAR: "年度惠民项目资金 每年惠民项目资金",
    CATEGORIES: "类别 社区类型",
}
_OPEN_NAMES: tuple[tuple[SuggestionReason, tuple[Fact, ...], str], ...] = (
    (
        SuggestionReason.WHICH_PREMISES,
        _PREMISES,
        "用房面积 用房 房屋面积 场所面积 阵地面积 活动场所面积 服务用房面积 社区用房面积",
    ),
    (
        SuggestionReason.WHICH_AREA,
        (*_PREMISES, PUBLIC_SPACE_AREA, OFFICE_AREA, TERRITORY_AREA),
        "面积 建筑面积 使用面积",
    ),
    (
        SuggestionReason.WHICH_STAFF,
        (STAFF, COMMUNITY_WORKERS),
        "人员 人员数 工作人员 工作人员数 工作者 工作者数 专职工作者 专职工作人员",
    ),
)
_OPEN = {
    name: (reason, candidates)
    for reason, candidates, names in _OPEN_NAMES
    for name in names.split()
}
# Of what a heading names without its period, the unit may tell the period.
_BY_UNIT = {OPERATING_FUNDS: OPERATING_FUNDS_PER_YEAR}
_WHOSE = {
    HOUSEHOLDS: (PERMANENT_HOUSEHOLDS, REGISTERED_HOUSEHOLDS),
    RESIDENTS: (PERMANENT_RESIDENTS, REGISTERED_RESIDENTS),
}
_BOTH = re.compile(r"(?:常住[/、或和及(]*户籍|户籍[/、或和及(]*常住)\)?(?P<of>.*)")
_BRACKETS = re.compile(r"(.+?)[(\[](?:单位:?)?([^()\[\]]*)[)\]]")
_AFTER = re.compile(r"(.+?)[/_](?:单位:?)?([^/_()]+)")


def _plain(text: str) -> str:
    return "".join(normalize("NFKC", text).split())


_BY_NAME: dict[str, Fact] = {
    _plain(name): fact
    for fact in FACTS
    for name in (fact.zh, fact.key, *_NAMES.get(fact, "").split())
}


def suggest_columns(names: Iterable[str]) -> tuple[Suggestion, ...]:
    """Return what each heading of a ledger says, in their order.

    Whether 户数 or 人口 counts permanent or registered ones, and which premises 用房 are,
    is not guessed: such a heading has candidates and a reason, and no fact but one that leaves
    it open as well.

    >>> [one.fact and one.fact.key for one in suggest_columns(["户数", "用房面积（平方米）"])]
    ['households', None]
    >>> len(suggest_columns(["用房面积（平方米）"])[0].candidates)
    6
    """
    suggested = [_suggested(name) for name in names]
    facts = [each.fact for each in suggested if each.fact is not None]
    return tuple(
        Suggestion(each.column, None, each.unit, (each.fact,), SuggestionReason.SEVERAL_COLUMNS)
        if each.fact is not None and facts.count(each.fact) > 1
        else each
        for each in suggested
    )


def _suggested(column: str) -> Suggestion:
    text = _plain(column)
    for name, unit in ((text, None), *_without_unit(text)):
        both = _BOTH.fullmatch(name)
        whole = None if both is None else _BY_NAME.get(both["of"])
        if whole is not None and whole in _WHOSE:
            return Suggestion(column, None, unit, _WHOSE[whole], SuggestionReason.WHOSE)
        if name in _OPEN:
            reason, candidates = _OPEN[name]
            return Suggestion(column, None, unit, candidates, reason)
        fact = _BY_NAME.get(name)
        if fact is not None:
            return _of_fact(column, fact, unit)
    return Suggestion(column, None, None, (), SuggestionReason.NO_FACT)


def _without_unit(text: str) -> Iterable[tuple[str, str]]:
    for pattern in (_BRACKETS, _AFTER):
        found = pattern.fullmatch(text)
        if found is not None:
            yield found[1], found[2]


def _of_fact(column: str, fact: Fact, unit: str | None) -> Suggestion:
    known = (fact, *([_BY_UNIT[fact]] if fact in _BY_UNIT else []))
    fitting = next((each for each in known if unit is None or _fits(unit, each)), None)
    if fitting is None:
        return Suggestion(column, None, unit, (fact,), SuggestionReason.WRONG_UNIT)
    reason = SuggestionReason.WHOSE_NOT_SAID if fact in _WHOSE else SuggestionReason.NAMED
    return Suggestion(column, fitting, unit, (fitting, *_WHOSE.get(fact, ())), reason)


def _fits(unit: str, fact: Fact) -> bool:
    try:
        amount(f"1{unit}", fact.unit)
    except (InvalidValueError, WrongDimensionError):
        return False
    return True
