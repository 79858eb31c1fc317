"""Alxa 2022: the document, the issue it repeals, and their place."""

from datetime import date

from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Document, DocumentKind
from community_governance.references.regions import INNER_MONGOLIA

__all__ = ["DOCUMENT", "JULY_ISSUE", "JURISDICTION"]

JURISDICTION = Jurisdiction(
    key="alxa",
    name="阿拉善盟",
    name_en="Alxa League",
    pinyin="alashan",
    level=Level.PREFECTURE,
    kind="league",
    parent=INNER_MONGOLIA,
    code="152900",
)

DOCUMENT = Document(
    key="alxa",
    title="阿拉善盟“十四五”城乡社区发展规划",
    title_en="Alxa League plan for urban and rural communities, 14th five-year period",
    kind=DocumentKind.PLAN,
    jurisdiction=JURISDICTION,
    issuers=("阿拉善盟民政局",),
    adopted=date(2022, 9, 7),
    ends=date(2025, 12, 31),
    basis=(
        "民政部“十四五”民政事业发展规划",
        "内蒙古自治区“十四五”民政事业发展规划",
        "内蒙古自治区“十四五”城乡社区建设发展规划",
        "阿拉善盟国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
        "阿拉善盟“十四五”民政事业发展规划",
    ),
    supersedes=("alxa-july",),
)

JULY_ISSUE = Document(
    key="alxa-july",
    title="阿拉善盟“十四五”城乡社区发展规划（7月20日印发件）",
    title_en="Alxa League plan for urban and rural communities, issue of 20 July",
    kind=DocumentKind.PLAN,
    jurisdiction=JURISDICTION,
    superseded=date(2022, 9, 7),
)
