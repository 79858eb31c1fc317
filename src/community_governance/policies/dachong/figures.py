"""Dachong 2018: documents cited."""

from community_governance.model.figures import Reference
from community_governance.model.vocabulary import Wording
from community_governance.policies.dachong.document import DOCUMENT

__all__ = ["REFERENCES"]

REFERENCES = (
    Reference(
        title="关于加强和完善城乡社区治理的意见",
        citation=DOCUMENT.cite("前言"),
        note=Wording("中共中央、国务院", "of the Central Committee and the State Council"),
    ),
    Reference(
        title="关于加强和完善城乡社区治理的实施意见",
        citation=DOCUMENT.cite("前言"),
        note=Wording(
            "中共广东省委、广东省人民政府", "of Guangdong's Party committee and government"
        ),
    ),
    Reference(
        title="关于加强和完善城乡社区治理的实施意见",
        citation=DOCUMENT.cite("前言"),
        note=Wording(
            "中共中山市委办公室、中山市人民政府办公室",
            "of the general offices of Zhongshan's Party committee and government",
        ),
    ),
    Reference(
        title="中山市贯彻落实〈广东省加强党的基层组织建设三年行动计划(2018—2020年)〉工作方案",
        citation=DOCUMENT.cite("第4条"),
    ),
    Reference(
        title="广东省加强党的基层组织建设三年行动计划(2018—2020年)",
        citation=DOCUMENT.cite("第4条"),
        note=Wording("见于前一文件的题名之内", "named inside the title of the one before"),
    ),
)
