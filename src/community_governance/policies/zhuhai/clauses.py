"""Zhuhai 2010: every clause and what it came to."""

from community_governance.model.sources import Clause, ClauseState
from community_governance.model.vocabulary import Wording

__all__ = ["CLAUSES"]

CLAUSES = (
    Clause(
        locator="标题", title=Wording("标题与文号", "title and number"), state=ClauseState.ENCODED
    ),
    Clause(locator="前言", title=Wording("制定依据", "grounds"), state=ClauseState.ENCODED),
    Clause(
        locator="一(一)",
        title=Wording("意义与现存问题", "why it matters and what is wrong"),
        state=ClauseState.ENCODED,
        note=Wording("所述意义未编入", "why it matters is left out"),
    ),
    Clause(
        locator="一(二)",
        title=Wording("指导思想", "guiding thought"),
        state=ClauseState.ENCODED,
        note=Wording("只编入治理体系的构成", "only the parts of the system are encoded"),
    ),
    Clause(
        locator="一(三)",
        title=Wording("四项原则与试点", "four principles and a pilot"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(四)",
        title=Wording("服务中心与服务站目标", "goals for centers and stations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(一)",
        title=Wording("各级政府职责", "duties of each level of government"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(二)",
        title=Wording("社区党组织", "community Party organizations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(三)",
        title=Wording("社区自治体系", "system of self-government"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(四)",
        title=Wording("社区社会组织", "community social organizations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(一)",
        title=Wording("部门与居委会分工", "government and residents' committees"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(二)",
        title=Wording("行政事务准入", "admission of administrative work"),
        state=ClauseState.ENCODED,
        note=Wording(
            "哪些事务须承接、哪些可承接，文件未列",
            "which work must and which may be accepted is not printed",
        ),
    ),
    Clause(
        locator="三(三)",
        title=Wording("居民自治机制", "mechanisms of self-government"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="四(一)",
        title=Wording("珠澳服务合作", "working with Macao"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="四(二)",
        title=Wording("政府购买服务", "purchase of services"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="四(三)",
        title=Wording("公共服务平台", "platforms of public service"),
        state=ClauseState.ENCODED,
        note=Wording(
            "具备条件的社区如何认定未注明", "which communities have the conditions is not said"
        ),
    ),
    Clause(
        locator="五(一)",
        title=Wording("组织领导与部门职责", "leadership and departments"),
        state=ClauseState.ENCODED,
    ),
    Clause(locator="五(二)", title=Wording("资金投入", "funding"), state=ClauseState.ENCODED),
    Clause(
        locator="五(三)",
        title=Wording("队伍建设", "community workers"),
        state=ClauseState.UNREADABLE,
        note=Wording(
            "首句已编入，自“多种指标”后中断",
            "its first sentences are encoded; the copy breaks off after 多种指标",
        ),
    ),
    Clause(
        locator="结尾",
        title=Wording("其后条款", "what follows"),
        state=ClauseState.MISSING,
        note=Wording("所据文本未载，内容不明", "not in the copy: unknown, not absent"),
    ),
)
