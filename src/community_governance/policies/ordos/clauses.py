"""Ordos 2018: every clause and what it came to."""

from community_governance.model.sources import Clause, ClauseState
from community_governance.model.vocabulary import (
    Wording,
)

__all__ = ["CLAUSES"]

CLAUSES = (
    Clause(
        locator="标题",
        title=Wording("标题", "title"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="通知",
        title=Wording("印发通知与落款", "covering notice and signature"),
        state=ClauseState.ENCODED,
        note=Wording(
            "日期印作“20181224日”，缺年、月", "the date stands as 20181224日, without 年 and 月"
        ),
    ),
    Clause(
        locator="前言",
        title=Wording("制定依据", "grounds"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(一)",
        title=Wording("指导思想", "guiding thought"),
        state=ClauseState.ENCODED,
        note=Wording("只编入四项指引", "only its four guides are encoded"),
    ),
    Clause(
        locator="一(二)",
        title=Wording("2020年和2030年的总体目标", "overall goals for 2020 and 2030"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(一)1",
        title=Wording("基层党组织的领导", "lead of primary-level Party organizations"),
        state=ClauseState.ENCODED,
        note=Wording("对党建工作的一般要求未编入", "general demands on Party work are left out"),
    ),
    Clause(
        locator="二(一)2",
        title=Wording("政府主导与权责清单", "government's part and lists of powers"),
        state=ClauseState.ENCODED,
        note=Wording("两项清单的具体事项文件未载", "what stands on the two lists is not printed"),
    ),
    Clause(
        locator="二(一)3",
        title=Wording("社区民主管理", "democratic management"),
        state=ClauseState.ENCODED,
        note=Wording("“公序良俗”印作“公序民俗”", "公序民俗 stands for 公序良俗"),
    ),
    Clause(
        locator="二(一)4",
        title=Wording("减负增效与事项准入", "burden relief and admission of work"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(一)5",
        title=Wording("社会力量参与", "social forces taking part"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(二)6",
        title=Wording("综合服务设施与工作用房", "service facilities and working premises"),
        state=ClauseState.ENCODED,
        note=Wording(
            "物业服务用房和居民活动用房未定面积",
            "no area is printed for property-service and residents' activity premises",
        ),
    ),
    Clause(
        locator="二(二)7",
        title=Wording("服务供给", "supply of services"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(二)8",
        title=Wording("服务方式与公共空间", "ways of service and public space"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(三)9",
        title=Wording("社区规划", "community planning"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(三)10",
        title=Wording("社区协商", "deliberation"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(三)11",
        title=Wording("精神文明建设", "cultural and ethical progress"),
        state=ClauseState.ENCODED,
        note=Wording(
            "文明社区、文明小区的创建标准文件未载；一般宣传要求未编入",
            "the criteria of civilized communities and compounds are not printed; general demands on publicity are left out",
        ),
    ),
    Clause(
        locator="二(三)12",
        title=Wording("社区法治", "rule of law"),
        state=ClauseState.ENCODED,
        note=Wording("治安整治的一般要求未编入", "general demands on public security are left out"),
    ),
    Clause(
        locator="二(三)13",
        title=Wording("人居环境", "living environment"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(三)14",
        title=Wording("应急处置", "emergency response"),
        state=ClauseState.ENCODED,
        note=Wording("演练只写“定期”", "drills are only called regular"),
    ),
    Clause(
        locator="二(三)15",
        title=Wording("物业管理与服务", "property management"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(三)16",
        title=Wording("信息化与网格化", "information systems and grids"),
        state=ClauseState.ENCODED,
        note=Wording(
            "各项工程的建设内容未逐一编入；“互联网+政务服务”印作“互联网十政务服务”",
            "what the several projects build is not encoded one by one; "
            "互联网十政务服务 stands for 互联网+政务服务",
        ),
    ),
    Clause(
        locator="三(一)",
        title=Wording("领导体制与责任人", "leadership and accountability"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(二)",
        title=Wording("社区工作队伍", "community workers"),
        state=ClauseState.ENCODED,
        note=Wording(
            "津贴无数额，培训只写“定期”",
            "the allowance has no amount, training is only called regular",
        ),
    ),
    Clause(
        locator="三(三)",
        title=Wording("资金保障", "funding"),
        state=ClauseState.ENCODED,
        note=Wording("福彩公益金无数额", "the welfare-lottery fund has no amount"),
    ),
    Clause(
        locator="三(四)",
        title=Wording("政策体系与宣传", "policies and publicity"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="结尾",
        title=Wording("旗区和部门的落实", "implementation by banners, districts and departments"),
        state=ClauseState.ENCODED,
    ),
)
