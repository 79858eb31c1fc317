"""Zhuhai 2010: the bodies it names for tasks, under the names it prints.

It names functions (组织部门, 财政部门) at whatever level they stand, and classes of bodies;
one body of the city's own has a name, and three places that are to work with Macao.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    CLASS_OF_BODIES,
    EVERY_LEVEL,
    GOVERNMENT,
    LEADING_GROUP,
    OPEN_END,
    PARTY_ORGAN,
    PUBLIC_INSTITUTION,
    SELF_GOVERNING_BODY,
    SOCIAL_BODY,
)
from community_governance.policies.zhuhai.document import JURISDICTION

__all__ = [
    "ALL_DEPARTMENTS",
    "CITY",
    "CITY_AND_DISTRICT_FINANCES",
    "CITY_AND_DISTRICT_GOVERNMENTS",
    "CIVIL_AFFAIRS",
    "COMMUNITIES",
    "COMMUNITY_PARTY_ORGANIZATIONS",
    "DEPARTMENTS",
    "DEPARTMENTS_CONCERNED",
    "DEVELOPMENT_AND_REFORM",
    "DISTRICTS",
    "FINANCE",
    "FUNCTIONAL_DEPARTMENTS",
    "GONGBEI",
    "GOVERNMENTS",
    "GOVERNMENTS_AND_DEPARTMENTS",
    "GOVERNMENT_SERVICE_CENTERS",
    "HENGQIN",
    "LEADING_GROUPS",
    "LEADING_GROUP_OFFICE",
    "LOCAL_UNITS",
    "ORGANIZATION",
    "OWNERS_COMMITTEES",
    "POSTED_OFFICES",
    "PROPERTY_FIRMS",
    "PUBLIC_SECURITY",
    "PUBLIC_SERVICE_STATIONS",
    "RESIDENTS_COMMITTEES",
    "SUBDISTRICTS_AND_TOWNS",
    "SUPERVISION_COMMITTEES",
    "WANZAI",
]

# Leading groups, Party committees, governments
LEADING_GROUPS = Department(
    key="zhuhai-leading-groups",
    name="市(区)社区建设领导小组",
    name_en="community-building leading group of the city or the district",
    kind=LEADING_GROUP,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="community-building",
)
LEADING_GROUP_OFFICE = Department(
    key="zhuhai-city-leading-group-office",
    name="市社区建设领导小组办公室",
    name_en="Office of the City's Community-building Leading Group",
    kind=LEADING_GROUP,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="community-building",
)
GOVERNMENTS = Department(
    key="zhuhai-governments",
    name="各级政府",
    name_en="governments at all levels",
    kind=GOVERNMENT,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="government",
    aliases=("政府",),
)
CITY_AND_DISTRICT_GOVERNMENTS = Department(
    key="zhuhai-city-and-district-governments",
    name="市、区两级政府",
    name_en="governments of the city and its districts",
    kind=GOVERNMENT,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="government",
)
CITY = Department(
    key="zhuhai-city",
    name="市",
    name_en="the city",
    kind=GOVERNMENT,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="government",
)
CITY_AND_DISTRICT_FINANCES = Department(
    key="zhuhai-city-and-district-finances",
    name="市、区两级财政",
    name_en="public finance of the city and its districts",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="finance",
)
GOVERNMENTS_AND_DEPARTMENTS = Department(
    key="zhuhai-government-and-departments",
    name="政府及职能部门",
    name_en="governments and their functional departments",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
FUNCTIONAL_DEPARTMENTS = Department(
    key="zhuhai-functional-departments",
    name="政府各职能部门",
    name_en="all functional departments of government",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
# Functions at every level
CIVIL_AFFAIRS = Department(
    key="zhuhai-civil-affairs",
    name="民政部门",
    name_en="civil-affairs departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="civil-affairs",
)
ORGANIZATION = Department(
    key="zhuhai-organization",
    name="组织部门",
    name_en="organization departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="organization",
)
DEVELOPMENT_AND_REFORM = Department(
    key="zhuhai-development-and-reform",
    name="发展和改革部门",
    name_en="development and reform departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="development-and-reform",
)
FINANCE = Department(
    key="zhuhai-finance",
    name="财政部门",
    name_en="finance departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="finance",
)
PUBLIC_SECURITY = Department(
    key="zhuhai-public-security",
    name="公安部门",
    name_en="public-security departments",
    kind=EVERY_LEVEL,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="public-security",
)
# Departments, places, and bodies of communities
ALL_DEPARTMENTS = Department(
    key="zhuhai-departments",
    name="各部门",
    name_en="all departments",
    kind=CLASS_OF_BODIES,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
DEPARTMENTS_CONCERNED = Department(
    key="zhuhai-departments-concerned",
    name="有关部门",
    name_en="departments concerned",
    kind=OPEN_END,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
DISTRICTS = Department(
    key="zhuhai-districts",
    name="各区",
    name_en="all districts",
    kind=CLASS_OF_BODIES,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    aliases=("区",),
)
HENGQIN = Department(
    key="zhuhai-hengqin",
    name="横琴新区",
    name_en="Hengqin New Area",
    kind=GOVERNMENT,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    function="government",
)
GONGBEI = Department(
    key="zhuhai-gongbei-subdistrict",
    name="拱北街道",
    name_en="Gongbei Subdistrict",
    kind=GOVERNMENT,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="government",
)
WANZAI = Department(
    key="zhuhai-wanzai-subdistrict",
    name="湾仔街道",
    name_en="Wanzai Subdistrict",
    kind=GOVERNMENT,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="government",
)
SUBDISTRICTS_AND_TOWNS = Department(
    key="zhuhai-subdistricts-and-towns",
    name="街道(镇)",
    name_en="subdistricts and towns",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
POSTED_OFFICES = Department(
    key="zhuhai-posted-offices",
    name="政府职能部门派驻机构",
    name_en="offices that functional departments have posted to subdistricts and towns",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
GOVERNMENT_SERVICE_CENTERS = Department(
    key="zhuhai-government-service-centers",
    name="社区政务服务中心",
    name_en="community government-service centers",
    kind=PUBLIC_INSTITUTION,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="government-services",
)
LOCAL_UNITS = Department(
    key="zhuhai-local-units",
    name="辖区单位",
    name_en="units located in the area",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
COMMUNITIES = Department(
    key="zhuhai-communities",
    name="社区",
    name_en="communities",
    kind=CLASS_OF_BODIES,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
PUBLIC_SERVICE_STATIONS = Department(
    key="zhuhai-public-service-stations",
    name="社区公共服务站",
    name_en="community public-service stations",
    kind=PUBLIC_INSTITUTION,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
COMMUNITY_PARTY_ORGANIZATIONS = Department(
    key="zhuhai-community-party-organizations",
    name="社区党组织",
    name_en="Party organizations of communities",
    kind=PARTY_ORGAN,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="party-committee",
)
RESIDENTS_COMMITTEES = Department(
    key="zhuhai-residents-committees",
    name="社区居委会",
    name_en="residents' committees",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="self-government",
)
SUPERVISION_COMMITTEES = Department(
    key="zhuhai-supervision-committees",
    name="社区监督委员会",
    name_en="community supervision committees",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
OWNERS_COMMITTEES = Department(
    key="zhuhai-owners-committees",
    name="业主委员会",
    name_en="owners' committees",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
PROPERTY_FIRMS = Department(
    key="zhuhai-property-firms",
    name="物业管理服务企业",
    name_en="property-management firms",
    kind=SOCIAL_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)

DEPARTMENTS = (
    LEADING_GROUPS,
    LEADING_GROUP_OFFICE,
    GOVERNMENTS,
    CITY_AND_DISTRICT_GOVERNMENTS,
    CITY,
    CITY_AND_DISTRICT_FINANCES,
    GOVERNMENTS_AND_DEPARTMENTS,
    FUNCTIONAL_DEPARTMENTS,
    CIVIL_AFFAIRS,
    ORGANIZATION,
    DEVELOPMENT_AND_REFORM,
    FINANCE,
    PUBLIC_SECURITY,
    ALL_DEPARTMENTS,
    DEPARTMENTS_CONCERNED,
    DISTRICTS,
    HENGQIN,
    GONGBEI,
    WANZAI,
    SUBDISTRICTS_AND_TOWNS,
    POSTED_OFFICES,
    GOVERNMENT_SERVICE_CENTERS,
    LOCAL_UNITS,
    COMMUNITIES,
    PUBLIC_SERVICE_STATIONS,
    COMMUNITY_PARTY_ORGANIZATIONS,
    RESIDENTS_COMMITTEES,
    SUPERVISION_COMMITTEES,
    OWNERS_COMMITTEES,
    PROPERTY_FIRMS,
)
"""Every body, class of bodies and open end that the document names for a task."""
