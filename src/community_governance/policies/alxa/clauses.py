"""Alxa 2022: every clause and what it came to."""

from community_governance.model.sources import Clause, ClauseState
from community_governance.model.vocabulary import (
    Wording,
)

__all__ = ["CLAUSES"]

CLAUSES = (
    Clause(locator="标题", title=Wording("标题", "title"), state=ClauseState.ENCODED),
    Clause(
        locator="通知",
        title=Wording("印发通知与旧件废止", "covering notice, repeal of the earlier issue"),
        state=ClauseState.ENCODED,
        note=Wording("“以此件为准”印作“已请此件为准”", "已请此件为准 stands for 以此件为准"),
    ),
    Clause(locator="前言", title=Wording("制定依据", "grounds"), state=ClauseState.ENCODED),
    Clause(
        locator="一(一)",
        title=Wording("已出台的政策文件", "policies issued before"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(二)",
        title=Wording("场所和设施现状", "premises and facilities reported"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(三)",
        title=Wording("农村牧区试点", "rural and pastoral pilots"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(四)",
        title=Wording("人员待遇与办公经费", "pay and office budgets reported"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(五)",
        title=Wording("两委班子构成", "make-up of the two committees"),
        state=ClauseState.ENCODED,
        note=Wording("平均年龄的小数位缺失", "the decimal of the mean age is lost"),
    ),
    Clause(
        locator="一(六)",
        title=Wording("村务公开与民主管理", "open affairs and democratic management"),
        state=ClauseState.ENCODED,
        note=Wording(
            "四议两公开、532、四权四制只有名称", "四议两公开, 532 and 四权四制 are only named"
        ),
    ),
    Clause(
        locator="一末段",
        title=Wording("五方面短板", "five shortcomings"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(一)",
        title=Wording("指导思想", "guiding thought"),
        state=ClauseState.ENCODED,
        note=Wording("只编入四项指引", "only its four guides are encoded"),
    ),
    Clause(
        locator="二(二)",
        title=Wording("2025年发展目标", "goals for 2025"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(一)1",
        title=Wording("党领导的基层群众自治", "self-government led by the Party"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(一)2",
        title=Wording("社区协商", "deliberation"),
        state=ClauseState.ENCODED,
        note=Wording(
            "人居环境、爱国卫生等一般要求未编入",
            "general demands on environment and hygiene are left out",
        ),
    ),
    Clause(
        locator="三(一)3",
        title=Wording("苏木镇服务平台", "service platforms of sumus and towns"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(二)1",
        title=Wording("服务供给与重点群体", "supply of services and key groups"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(二)2",
        title=Wording("志愿和便民服务", "volunteer and convenience services"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(二)3",
        title=Wording("需求清单与资源清单", "lists of needs and resources"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(三)1",
        title=Wording("岗位等级与每年培训", "grades and yearly training"),
        state=ClauseState.ENCODED,
        note=Wording("三岗十八级只有名称", "the eighteen-grade scale is only named"),
    ),
    Clause(
        locator="三(三)2",
        title=Wording("社会组织与社工站", "social organizations and social-work stations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(四)",
        title=Wording("综合服务设施建设", "integrated service facilities"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(五)",
        title=Wording("信息平台", "information platforms"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="四(一)",
        title=Wording("组织领导与责任等级", "leadership and ranks of accountability"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="四(二)",
        title=Wording("资金保障", "funding"),
        state=ClauseState.ENCODED,
        note=Wording("无数额", "no amounts"),
    ),
    Clause(
        locator="四(三)",
        title=Wording("规划用地与闲置资源", "planning, land and idle premises"),
        state=ClauseState.ENCODED,
        note=Wording("优惠政策的内容未载", "what the preferential policies give is not printed"),
    ),
    Clause(
        locator="四(四)",
        title=Wording("年度报告与等级认证", "yearly report and quality grading"),
        state=ClauseState.ENCODED,
        note=Wording("等级认证的标准未载", "the criteria of quality grading are not printed"),
    ),
)
