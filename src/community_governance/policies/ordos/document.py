"""Ordos 2018: the document and its place."""

from datetime import date

from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Document, DocumentKind
from community_governance.references.regions import INNER_MONGOLIA

__all__ = ["DOCUMENT", "JURISDICTION"]

JURISDICTION = Jurisdiction(
    key="ordos",
    pinyin="eerduosi",
    name="鄂尔多斯市",
    name_en="Ordos",
    level=Level.PREFECTURE,
    kind="city",
    parent=INNER_MONGOLIA,
    code="150600",
)

DOCUMENT = Document(
    key="ordos",
    title="鄂尔多斯市加强和完善城乡社区治理实施意见",
    title_en="Ordos implementing opinions on urban and rural community governance",
    kind=DocumentKind.IMPLEMENTING_OPINIONS,
    jurisdiction=JURISDICTION,
    issuers=("中共鄂尔多斯市委员会", "鄂尔多斯市人民政府"),
    adopted=date(2018, 12, 24),
    published=date(2018, 12, 25),
    basis=("中发〔2017〕13号", "内党发〔2017〕40号"),
)
