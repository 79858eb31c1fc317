"""Places that outside data are about, and the provinces they lie in; codes as in GB/T 2260."""

from community_governance.model.places import Jurisdiction, Level

__all__ = ["CHINA", "DACHONG", "GUANGDONG", "HUNAN", "INNER_MONGOLIA", "ORDOS", "ZHONGSHAN"]

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
ORDOS = Jurisdiction(
    key="ordos",
    pinyin="eerduosi",
    name="鄂尔多斯市",
    name_en="Ordos",
    level=Level.PREFECTURE,
    kind="city",
    parent=INNER_MONGOLIA,
    code="150600",
)
# Zhongshan has no counties: its towns lie below the city.
ZHONGSHAN = Jurisdiction(
    key="zhongshan",
    name="中山市",
    name_en="Zhongshan",
    pinyin="zhongshan",
    level=Level.PREFECTURE,
    kind="city",
    parent=GUANGDONG,
    code="442000",
)
DACHONG = Jurisdiction(
    key="dachong",
    name="大涌镇",
    name_en="Dachong",
    pinyin="dachong",
    level=Level.TOWNSHIP,
    kind="town",
    parent=ZHONGSHAN,
)
