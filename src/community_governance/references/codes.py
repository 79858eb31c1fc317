"""Codes of divisions, classes, grids and bodies: what their digits mean, each row cited and graded.

References:
    国统字〔2009〕91号 for the codes of divisions and the urban-rural classes;
    CJ/T 349-2010 for grids; GB 32100-2015 with its amendment of 2016 for credit codes.

Checked with:
    The rows as they were collected for this package, each with its source and grade.

Limitations:
    What digits 13 and 14 of a statistical code mean is not known here, nor the first four and
    the middle digits of a grid's code. Which credit codes residents' committees have is not
    known well enough to ship; nor is any list of divisions. A number outside these ranges is
    not wrong for that: it is one of which this package knows nothing.
"""

from typing import NamedTuple

from community_governance.calendars import Year
from community_governance.model.sources import Citation, Document, DocumentKind, Grade
from community_governance.model.vocabulary import RURAL, URBAN, Category, Wording
from community_governance.references.regions import CHINA

__all__ = [
    "AUTHORITIES",
    "BODIES",
    "CLASS_READING",
    "COMMITTEES",
    "COUNTIES",
    "GRIDS_MERGED",
    "GRIDS_UNDIVIDED",
    "PREFECTURES",
    "TOWNSHIPS",
    "URBAN_RURAL_CLASSES",
    "CodeRange",
    "UrbanRuralClass",
]


class CodeRange(NamedTuple):
    """What the digits from one number to another mean, both included."""

    low: str
    high: str
    meaning: Wording
    citation: Citation


class UrbanRuralClass(NamedTuple):
    """A class of the statistical division into urban and rural.

    Attributes:
        code: Its three digits.
        meaning: Its name.
        categories: What a community of this class is, by `CLASS_READING`.
        citation: Where it stands.
    """

    code: str
    meaning: Wording
    categories: tuple[Category, ...]
    citation: Citation


_DIVISIONS = Document(
    key="statistical-division-codes",
    title="统计用区划代码和城乡划分代码编制规则",
    title_en="Rules for the statistical codes of divisions and of urban and rural areas",
    kind=DocumentKind.RULE,
    jurisdiction=CHINA,
    number="国统字〔2009〕91号",
    numbered_year=Year(2009),
)
_GRIDS = Document(
    key="grid-codes",
    title="数字社区管理与服务 网格划分与编码规则",
    title_en="Digital community management and service: grids and their codes",
    kind=DocumentKind.RULE,
    jurisdiction=CHINA,
    number="CJ/T 349-2010",
    numbered_year=Year(2010),
)
_CREDIT = Document(
    key="unified-social-credit-codes",
    title="法人和其他组织统一社会信用代码编码规则",
    title_en="Coding rule of the unified social credit identifier",
    kind=DocumentKind.RULE,
    jurisdiction=CHINA,
    number="GB 32100-2015",
    numbered_year=Year(2015),
)
_LAYOUT = _DIVISIONS.cite("tjj.gansu.gov.cn", grade=Grade.VERIFIED)
_CLASSES = _DIVISIONS.cite("hedong.gov.cn/info/11192/140271.htm", grade=Grade.VERIFIED)
_GRID = _GRIDS.cite("wnwk.com/doc/48162.html", grade=Grade.VERIFIED)
_AUTHORITY = _CREDIT.cite("cingblog.top, copy of the table", grade=Grade.REPORTED)
_VILLAGES = _CREDIT.cite("blog.csdn.net/Syracuse123_, 127120513", grade=Grade.REPORTED)
_COLLECTIVES = _CREDIT.cite("osuse.cn/post/10002590.html", grade=Grade.REPORTED)

_CITY = Wording("地级市", "prefecture-level city")
PREFECTURES = (
    CodeRange("01", "20", _CITY, _LAYOUT),
    CodeRange(
        "21",
        "50",
        Wording("地区、自治州、盟", "prefecture, autonomous prefecture, league"),
        _LAYOUT,
    ),
    CodeRange("51", "70", _CITY, _LAYOUT),
)
"""Digits 3 and 4 of a division's code."""

COUNTIES = (
    CodeRange(
        "01",
        "18",
        Wording("市辖区或地区所辖县级市", "district, or county-level city of a prefecture"),
        _LAYOUT,
    ),
    CodeRange("21", "80", Wording("县、旗", "county or banner"), _LAYOUT),
    CodeRange(
        "81",
        "99",
        Wording("省直辖县级市", "county-level city directly under the province"),
        _LAYOUT,
    ),
)
"""Digits 5 and 6."""

TOWNSHIPS = (
    CodeRange("001", "099", Wording("街道", "subdistrict"), _LAYOUT),
    CodeRange("100", "199", Wording("镇", "town"), _LAYOUT),
    CodeRange("200", "399", Wording("乡", "township"), _LAYOUT),
    CodeRange("400", "599", Wording("类似乡级单位", "unit like one of township level"), _LAYOUT),
)
"""Digits 7 to 9."""

_LIKE_COMMITTEE = Wording("类似居民委员会", "unit like a residents' committee")
_LIKE_VILLAGE = Wording("类似村民委员会", "unit like a villagers' committee")
COMMITTEES = (
    CodeRange("001", "199", Wording("居民委员会", "residents' committee"), _LAYOUT),
    CodeRange("200", "399", Wording("村民委员会", "villagers' committee"), _LAYOUT),
    CodeRange("400", "497", _LIKE_COMMITTEE, _LAYOUT),
    CodeRange("498", "498", Wording("虚拟社区", "virtual community"), _LAYOUT),
    CodeRange("499", "499", _LIKE_COMMITTEE, _LAYOUT),
    CodeRange("500", "597", _LIKE_VILLAGE, _LAYOUT),
    CodeRange("598", "598", Wording("虚拟生活区", "virtual living area"), _LAYOUT),
    CodeRange("599", "599", _LIKE_VILLAGE, _LAYOUT),
)
"""Digits 10 to 12: which committee a community has, and nothing of whether it is urban."""

URBAN_RURAL_CLASSES = (
    UrbanRuralClass("111", Wording("主城区", "main urban area"), (URBAN,), _CLASSES),
    UrbanRuralClass("112", Wording("城乡结合区", "urban-rural fringe"), (URBAN,), _CLASSES),
    UrbanRuralClass("121", Wording("镇中心区", "center of a town"), (URBAN,), _CLASSES),
    UrbanRuralClass("122", Wording("镇乡结合区", "town-rural fringe"), (URBAN,), _CLASSES),
    UrbanRuralClass("123", Wording("特殊区域", "special area"), (URBAN,), _CLASSES),
    UrbanRuralClass("210", Wording("乡中心区", "center of a township"), (RURAL,), _CLASSES),
    UrbanRuralClass("220", Wording("村庄", "village"), (RURAL,), _CLASSES),
)
"""Digits 15 to 17 of a statistical code."""

CLASS_READING = Wording(
    "统计上划分的城镇按城镇理解，乡村按农村牧区理解；是否属于城市、中心城区或乡镇社区，分类代码不能说明",
    "urban in statistics is read as urban, rural as rural and pastoral; whether a community is one "
    "of a city, of its center or of a township the class does not say",
)
"""What is assumed where a class becomes categories."""

GRIDS_MERGED = CodeRange(
    "601", "999", Wording("由多个社区合并而成的网格", "grid made of several communities"), _GRID
)
"""Digits 16 to 18 of a grid's code, where they are none of a community."""

GRIDS_UNDIVIDED = CodeRange(
    "00", "00", Wording("社区未再划分网格", "community that is one grid"), _GRID
)
"""Digits 19 and 20 of a grid's code, where the community is not divided."""

AUTHORITIES = (
    CodeRange("1", "1", Wording("机构编制", "staffing commission"), _AUTHORITY),
    CodeRange("2", "2", Wording("外交", "foreign affairs"), _AUTHORITY),
    CodeRange("3", "3", Wording("司法行政", "justice"), _AUTHORITY),
    CodeRange("4", "4", Wording("文化", "culture"), _AUTHORITY),
    CodeRange("5", "5", Wording("民政", "civil affairs"), _AUTHORITY),
    CodeRange("6", "6", Wording("旅游", "tourism"), _AUTHORITY),
    CodeRange("7", "7", Wording("宗教", "religious affairs"), _AUTHORITY),
    CodeRange("8", "8", Wording("工会", "trade unions"), _AUTHORITY),
    CodeRange("9", "9", Wording("市场监管", "market regulation"), _AUTHORITY),
    CodeRange(
        "A",
        "A",
        Wording("中央军委改革和编制办公室", "office of the Central Military Commission"),
        _AUTHORITY,
    ),
    CodeRange("N", "N", Wording("农业", "agriculture"), _AUTHORITY),
    CodeRange("Y", "Y", Wording("其他", "other"), _AUTHORITY),
)
"""Who registers a body: the first character of its credit code."""

BODIES = (
    CodeRange("54", "54", Wording("村民委员会", "villagers' committee"), _VILLAGES),
    CodeRange(
        "N1",
        "N1",
        Wording("组级集体经济组织", "collective economic organization of a group"),
        _COLLECTIVES,
    ),
    CodeRange(
        "N2",
        "N2",
        Wording("村级集体经济组织", "collective economic organization of a village"),
        _COLLECTIVES,
    ),
    CodeRange(
        "N3",
        "N3",
        Wording("镇级集体经济组织", "collective economic organization of a town"),
        _COLLECTIVES,
    ),
)
"""What a body is, by the first two characters of its credit code."""
