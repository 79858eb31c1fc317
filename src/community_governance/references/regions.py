"""The provinces the documents lie in; their codes stand in GB/T 2260."""

from community_governance.model.places import Jurisdiction, Level

__all__ = ["CHINA", "GUANGDONG", "HUNAN", "INNER_MONGOLIA"]

CHINA = Jurisdiction(
    key="china", name="中华人民共和国", name_en="China", level=Level.NATION, kind="nation"
)
INNER_MONGOLIA = Jurisdiction(
    key="inner-mongolia",
    name="内蒙古自治区",
    name_en="Inner Mongolia Autonomous Region",
    level=Level.PROVINCE,
    kind="autonomous region",
    parent=CHINA,
    code="150000",
)
HUNAN = Jurisdiction(
    key="hunan",
    name="湖南省",
    name_en="Hunan Province",
    level=Level.PROVINCE,
    kind="province",
    parent=CHINA,
    code="430000",
)
GUANGDONG = Jurisdiction(
    key="guangdong",
    name="广东省",
    name_en="Guangdong Province",
    level=Level.PROVINCE,
    kind="province",
    parent=CHINA,
    code="440000",
)
