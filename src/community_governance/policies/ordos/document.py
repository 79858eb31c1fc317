"""Ordos 2018: the document and its place."""

from datetime import date

from community_governance.model.sources import Document, DocumentKind
from community_governance.references.regions import ORDOS

__all__ = ["DOCUMENT", "JURISDICTION"]

JURISDICTION = ORDOS

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
