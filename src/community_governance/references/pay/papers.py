"""The papers that pay rules are cited from; a title in brackets is ours, as a copy shows none."""

from datetime import date

from community_governance.calendars import Year
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Document, DocumentKind
from community_governance.references.regions import CHINA, INNER_MONGOLIA

__all__ = [
    "BENXI_APPRAISAL",
    "BENXI_SCALE",
    "GANSU",
    "HOHHOT",
    "INNER_MONGOLIA_WORKERS",
    "JINAN",
    "NANPING",
    "NATIONWIDE",
    "UNNAMED_CITY",
    "WENZHOU_AND_NINGBO",
    "WUHAN",
    "XIANGAN",
]

_BENXI = Jurisdiction(
    key="benxi",
    name="本溪市",
    name_en="Benxi",
    level=Level.PREFECTURE,
    kind="city",
    parent=CHINA,
)

JINAN = Document(
    key="jinan-community-workers",
    title="〔济南市关于社区工作者岗位等级和薪酬的规定〕",
    title_en="[Jinan: rules on the posts, grades and pay of community workers]",
    kind=DocumentKind.RULE,
    jurisdiction=Jurisdiction(
        key="jinan",
        name="济南市",
        name_en="Jinan",
        level=Level.PREFECTURE,
        kind="city",
        parent=CHINA,
    ),
)

NANPING = Document(
    key="nanping-community-workers",
    title="〔南平市社区工作者岗位等级的报道〕",
    title_en="[Nanping: report on the posts and grades of community workers]",
    kind=DocumentKind.PRESS,
    jurisdiction=Jurisdiction(
        key="nanping",
        name="南平市",
        name_en="Nanping",
        level=Level.PREFECTURE,
        kind="city",
        parent=CHINA,
    ),
)

NATIONWIDE = Document(
    key="grades-of-community-workers",
    title="〔社区工作者岗位等级释义〕",
    title_en="[An explainer on the grades of community workers]",
    kind=DocumentKind.PRESS,
    jurisdiction=CHINA,
    published=date(2019, 11, 8),
)

WENZHOU_AND_NINGBO = Document(
    key="wenzhou-and-ningbo-qualifications",
    title="〔温州、宁波社会工作职业资格提级的报道〕",
    title_en="[Wenzhou and Ningbo: report on grades for the social-work qualification]",
    kind=DocumentKind.PRESS,
    jurisdiction=Jurisdiction(
        key="zhejiang",
        name="浙江省",
        name_en="Zhejiang Province",
        level=Level.PROVINCE,
        kind="province",
        parent=CHINA,
    ),
)

HOHHOT = Document(
    key="hohhot-qualifications",
    title="〔呼和浩特市社会工作职业资格提级的报道〕",
    title_en="[Hohhot: report on grades for the social-work qualification]",
    kind=DocumentKind.PRESS,
    jurisdiction=Jurisdiction(
        key="hohhot",
        name="呼和浩特市",
        name_en="Hohhot",
        level=Level.PREFECTURE,
        kind="city",
        parent=INNER_MONGOLIA,
    ),
)

BENXI_SCALE = Document(
    key="benxi-scale",
    title="关于加强全市社区工作者职业体系建设的实施意见（试行）",
    title_en="Benxi: implementing opinions on the career system of community workers (trial)",
    kind=DocumentKind.IMPLEMENTING_OPINIONS,
    jurisdiction=_BENXI,
    number="本民发〔2022〕41号",
    numbered_year=Year(2022),
    starts=date(2023, 1, 1),
)

BENXI_APPRAISAL = Document(
    key="benxi-appraisal",
    title="本溪市社区工作者绩效考核办法",
    title_en="Benxi: rules on the appraisal of community workers",
    kind=DocumentKind.RULE,
    jurisdiction=_BENXI,
    number="本民发〔2022〕43号",
    numbered_year=Year(2022),
)

WUHAN = Document(
    key="wuhan-community-workers",
    title="〔武汉市社区工作者管理办法的报道〕",
    title_en="[Wuhan: report on the rules for community workers]",
    kind=DocumentKind.PRESS,
    jurisdiction=Jurisdiction(
        key="wuhan",
        name="武汉市",
        name_en="Wuhan",
        level=Level.PREFECTURE,
        kind="city",
        parent=CHINA,
    ),
    issuers=("人民日报",),
    published=date(2020, 4, 7),
)

GANSU = Document(
    key="gansu-community-workers",
    title="〔甘肃省社区工作者管理办法的报道〕",
    title_en="[Gansu: report on the rules for community workers]",
    kind=DocumentKind.PRESS,
    jurisdiction=Jurisdiction(
        key="gansu",
        name="甘肃省",
        name_en="Gansu Province",
        level=Level.PROVINCE,
        kind="province",
        parent=CHINA,
    ),
    published=Year(2023),
)

XIANGAN = Document(
    key="xiangan-2013",
    title="〔翔安区关于调整社区工作者工资标准及福利待遇的通知〕",
    title_en="[Xiang'an District: notice on the pay and benefits of community workers]",
    kind=DocumentKind.NOTICE,
    jurisdiction=Jurisdiction(
        key="xiangan",
        name="厦门市翔安区",
        name_en="Xiang'an District, Xiamen",
        level=Level.COUNTY,
        kind="district",
        parent=CHINA,
    ),
    issuers=("厦门市翔安区民政局",),
    number="厦翔民〔2013〕46号",
    adopted=date(2013, 9, 30),
)

UNNAMED_CITY = Document(
    key="urban-community-worker-pay",
    title="〔某地级市六部门关于城市社区工作者薪酬的意见〕",
    title_en="[Opinions of six departments on the pay of urban community workers; city not named]",
    kind=DocumentKind.OPINIONS,
    jurisdiction=Jurisdiction(
        key="unnamed-city",
        name="〔转载件隐去地名的地级市〕",
        name_en="[a prefecture-level city whose name the copy leaves out]",
        level=Level.PREFECTURE,
        kind="city",
        parent=CHINA,
    ),
)

INNER_MONGOLIA_WORKERS = Document(
    key="inner-mongolia-community-workers",
    title="社区工作者管理办法（试行）",
    title_en="Inner Mongolia: rules on community workers (trial)",
    kind=DocumentKind.RULE,
    jurisdiction=INNER_MONGOLIA,
    adopted=date(2024, 8, 21),
)
