"""Zhuhai 2010: the document, its place, and a part of the place."""

from community_governance.calendars import Year
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Document, DocumentKind
from community_governance.references.regions import GUANGDONG

__all__ = ["DOCUMENT", "JURISDICTION", "XIANGZHOU"]

JURISDICTION = Jurisdiction(
    key="zhuhai",
    name="珠海市",
    name_en="Zhuhai",
    pinyin="zhuhai",
    level=Level.PREFECTURE,
    kind="city",
    parent=GUANGDONG,
    code="440400",
)

XIANGZHOU = Jurisdiction(
    key="xiangzhou",
    name="香洲区",
    name_en="Xiangzhou District",
    pinyin="xiangzhou",
    level=Level.COUNTY,
    kind="district",
    parent=JURISDICTION,
    code="440402",
)

DOCUMENT = Document(
    key="zhuhai",
    title="中共珠海市委珠海市人民政府关于加强和改进城市基层社会治理与服务体系的意见",
    title_en="Zhuhai opinions on primary-level governance and services in the city",
    kind=DocumentKind.OPINIONS,
    jurisdiction=JURISDICTION,
    issuers=("中共珠海市委", "珠海市人民政府"),
    number="珠字〔2010〕7号",
    numbered_year=Year(2010),
    basis=(
        "珠江三角洲地区改革发展规划纲要(2008—2020)",
        "民政部、广东省人民政府共同推进珠江三角洲地区民政工作改革发展协议",
    ),
)
