"""Dachong 2018: the document, its place, and the place above."""

from datetime import date

from community_governance.model.sources import Document, DocumentKind
from community_governance.references.regions import DACHONG, ZHONGSHAN

__all__ = ["DOCUMENT", "JURISDICTION", "ZHONGSHAN"]

JURISDICTION = DACHONG

DOCUMENT = Document(
    key="dachong",
    title="大涌镇关于加强和完善城乡社区治理的实施意见",
    title_en="Dachong implementing opinions on urban and rural community governance",
    kind=DocumentKind.IMPLEMENTING_OPINIONS,
    jurisdiction=JURISDICTION,
    issuers=("中共大涌镇委员会",),
    adopted=date(2018, 12, 10),
    basis=(
        "中共中央、国务院关于加强和完善城乡社区治理的意见",
        "中共广东省委、广东省人民政府关于加强和完善城乡社区治理的实施意见",
        "中共中山市委办公室、中山市人民政府办公室关于加强和完善城乡社区治理的实施意见",
    ),
)
