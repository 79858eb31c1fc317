"""Loudi 2018: every clause and what it came to."""

from community_governance.model.sources import Clause, ClauseState
from community_governance.model.vocabulary import (
    Wording,
)

__all__ = ["CLAUSES"]

CLAUSES = (
    Clause(
        locator="标题", title=Wording("标题与文号", "title and number"), state=ClauseState.ENCODED
    ),
    Clause(
        locator="导语",
        title=Wording("来函与答复", "the suggestion and the reply"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="一导语",
        title=Wording("社区数量", "number of communities"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一·一是",
        title=Wording("居委会换届选举", "election of residents' committees"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一·二是",
        title=Wording("管理体制与网格", "system of management and grids"),
        state=ClauseState.ENCODED,
        note=Wording(
            "三位一体和监督组织尚未编入",
            "the trinity of bodies and the supervision organizations are not encoded yet",
        ),
    ),
    Clause(
        locator="一·三是",
        title=Wording("民主决策、管理和监督", "democratic decision, management and supervision"),
        state=ClauseState.ENCODED,
        note=Wording("只编入引用文件", "only its references are encoded"),
    ),
    Clause(
        locator="一·四是",
        title=Wording("服务设施与挂牌", "service facilities and plaques"),
        state=ClauseState.ENCODED,
        note=Wording(
            "功能室清单、工作平台清单和一居一中心尚未编入",
            "the lists of rooms and work platforms and one center per committee are not encoded yet",
        ),
    ),
    Clause(
        locator="一·五是",
        title=Wording("工作人员配备与退出", "staffing and exits"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一·六是",
        title=Wording("运转经费与报酬", "funds and remuneration"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一末段",
        title=Wording("存在的问题", "shortcomings"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二·一是",
        title=Wording("理论指导与后续措施", "guidance and measures to come"),
        state=ClauseState.ENCODED,
        note=Wording("只编入将出台的文件", "only the paper to come is encoded"),
    ),
    Clause(
        locator="二·二是",
        title=Wording("民主选举与协商", "democratic election and deliberation"),
        state=ClauseState.ASPIRATIONAL,
        note=Wording(
            "扩大直选覆盖面，未定比例和期限", "wider direct election, without share or date"
        ),
    ),
    Clause(
        locator="二·三是",
        title=Wording("与街道办事处的关系", "relation to the subdistrict office"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="二·四是",
        title=Wording("队伍教育培训", "training"),
        state=ClauseState.QUALITATIVE,
        note=Wording("未定次数和时数", "neither number nor hours are printed"),
    ),
    Clause(
        locator="二·五是",
        title=Wording("社区信息化", "information systems"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="结尾",
        title=Wording("致谢与落款", "thanks and signature"),
        state=ClauseState.ENCODED,
    ),
)
