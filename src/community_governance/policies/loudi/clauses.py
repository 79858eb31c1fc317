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
    ),
    Clause(
        locator="一·三是",
        title=Wording("民主决策、管理和监督", "democratic decision, management and supervision"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一·四是",
        title=Wording("服务设施与挂牌", "service facilities and plaques"),
        state=ClauseState.ENCODED,
        note=Wording("起始年份只见于用房一句", "the start stands only with the premises"),
    ),
    Clause(
        locator="一·五是",
        title=Wording("工作人员配备与退出", "staffing and exits"),
        state=ClauseState.ENCODED,
        note=Wording(
            "三种退出方式各对应何人未写明；末句“重担”二字印作乱码",
            "which way out is for whom is not said; two characters of the last sentence are garbled",
        ),
    ),
    Clause(
        locator="一·六是",
        title=Wording("运转经费与报酬", "funds and remuneration"),
        state=ClauseState.ENCODED,
        note=Wording(
            "由哪一级承担、运转经费的期间未注明",
            "who pays, and the period of the operating funds, are not printed",
        ),
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
        note=Wording("将出台措施的内容未载", "what the measures to come say is not printed"),
    ),
    Clause(
        locator="二·二是",
        title=Wording("民主选举与协商", "democratic election and deliberation"),
        state=ClauseState.ENCODED,
        note=Wording(
            "直选覆盖面未定比例和期限；“深入”印作“深人”",
            "direct election is widened without share or date; 深人 stands for 深入",
        ),
    ),
    Clause(
        locator="二·三是",
        title=Wording("与街道办事处的关系", "relation to the subdistrict office"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二·四是",
        title=Wording("队伍教育培训", "training"),
        state=ClauseState.ENCODED,
        note=Wording("未定次数和时数", "neither number nor hours are printed"),
    ),
    Clause(
        locator="二·五是",
        title=Wording("社区信息化", "information systems"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="结尾",
        title=Wording("致谢与落款", "thanks and signature"),
        state=ClauseState.ENCODED,
    ),
)
