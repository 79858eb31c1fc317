"""Loudi 2018: the document and its place."""

from datetime import date

from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Document, DocumentKind
from community_governance.references.regions import HUNAN

__all__ = ["DOCUMENT", "JURISDICTION"]

JURISDICTION = Jurisdiction(
    key="loudi",
    pinyin="loudi",
    name="娄底市",
    name_en="Loudi",
    level=Level.PREFECTURE,
    kind="city",
    parent=HUNAN,
    code="431300",
)

DOCUMENT = Document(
    key="loudi",
    title="娄底市民政局关于市人大五届二次会议第10号建议办理情况的答复",
    title_en="Loudi Civil Affairs Bureau: reply to suggestion 10 of the People's Congress",
    kind=DocumentKind.REPLY,
    jurisdiction=JURISDICTION,
    issuers=("娄底市民政局",),
    number="娄民复字〔2018〕10号",
    adopted=date(2018, 7, 5),
)
