"""Dachong 2018: the bodies it names for tasks, under the names it prints.

A branch (分局, 所) belongs to a bureau of the city of Zhongshan: the key of that bureau is its
superior, though the document does not name the bureau. 组办 in the annex is 组织办 of point 20.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    BUREAU,
    BUREAU_BRANCH,
    CLASS_OF_BODIES,
    COMMISSION_OR_OFFICE,
    CONGRESS_OR_CPPCC_OFFICE,
    EVERY_LEVEL,
    GOVERNMENT,
    LEADING_GROUP,
    MASS_ORGANIZATION,
    OPEN_END,
    PARTY_ORGAN,
    PUBLIC_INSTITUTION,
    SELF_GOVERNING_BODY,
    SOCIAL_BODY,
)
from community_governance.policies.dachong.document import JURISDICTION, ZHONGSHAN

__all__ = [
    "AGRICULTURE_BUREAU",
    "COMMITTEES",
    "COMMUNITY_ORGANIZATIONS",
    "COMPREHENSIVE_GOVERNANCE_OFFICE",
    "CPPCC_OFFICE",
    "CULTURE_SPORTS_AND_EDUCATION_BUREAU",
    "DEPARTMENTS",
    "DEPARTMENTS_CONCERNED",
    "DISCIPLINE_INSPECTION_COMMISSION",
    "ECONOMY_AND_INFORMATION_BUREAU",
    "EMERGENCY_OFFICE",
    "ENVIRONMENTAL_PROTECTION_BRANCH",
    "FINANCE_BRANCH",
    "FORESTRY_STATION",
    "FUNCTIONAL_DEPARTMENTS",
    "GOVERNMENT_SERVICE_OFFICE",
    "HEALTH_BUREAU",
    "HOUSING_AND_CONSTRUCTION_BUREAU",
    "HUMAN_RESOURCES_BRANCH",
    "JUDICIAL_OFFICE",
    "LAND_BRANCH",
    "LEADING_GROUP_FOR_PRIMARY_LEVEL_GOVERNANCE",
    "MASS_ORGANIZATIONS",
    "OFFICES_AND_FIRMS",
    "ORGANIZATION_OFFICE",
    "OTHERS",
    "PEOPLES_CONGRESS_OFFICE",
    "PLANNING_BRANCH",
    "PUBLICITY_OFFICE",
    "PUBLIC_SECURITY_BRANCH",
    "PUBLIC_SERVICE_CENTERS",
    "RELATED_DEPARTMENTS",
    "RESIDENTS_COMMITTEES",
    "RURAL_COMMUNITIES",
    "SCHOOLS",
    "SELF_GOVERNING_ORGANIZATIONS",
    "SOCIAL_AFFAIRS_BUREAU",
    "SOCIAL_ORGANIZATIONS",
    "SOCIAL_WORK_AGENCIES",
    "TAXATION_BRANCH",
    "TOURISM_OFFICE",
    "TOWN",
    "TOWN_FINANCES",
    "TOWN_UNITS",
    "UNITS",
    "URBAN_MANAGEMENT_BRANCH",
    "VILLAGES_AND_COMMUNITIES",
    "WOMENS_FEDERATION",
    "WORK_SAFETY_BRANCH",
    "YOUTH_LEAGUE",
]

# Party organs and offices
ORGANIZATION_OFFICE = Department(
    key="dachong-organization-office",
    name="组织办",
    name_en="Organization Office",
    kind=PARTY_ORGAN,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="organization",
    aliases=("组办",),
)
PUBLICITY_OFFICE = Department(
    key="dachong-publicity-office",
    name="宣传办",
    name_en="Publicity Office",
    kind=PARTY_ORGAN,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="publicity",
)
DISCIPLINE_INSPECTION_COMMISSION = Department(
    key="dachong-discipline-inspection-commission",
    name="纪委",
    name_en="Discipline Inspection Commission",
    kind=PARTY_ORGAN,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="discipline-inspection",
)
COMPREHENSIVE_GOVERNANCE_OFFICE = Department(
    key="dachong-comprehensive-governance-office",
    name="综治办",
    name_en="Office for Comprehensive Governance of Public Security",
    kind=PARTY_ORGAN,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="comprehensive-governance",
)
GOVERNMENT_SERVICE_OFFICE = Department(
    key="dachong-government-service-office",
    name="政务办",
    name_en="Government Service Office",
    kind=COMMISSION_OR_OFFICE,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="government-services",
)
EMERGENCY_OFFICE = Department(
    key="dachong-emergency-office",
    name="应急办",
    name_en="Emergency Office",
    kind=COMMISSION_OR_OFFICE,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="emergency-management",
)
TOURISM_OFFICE = Department(
    key="dachong-tourism-office",
    name="旅游办",
    name_en="Tourism Office",
    kind=COMMISSION_OR_OFFICE,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="tourism",
)
PEOPLES_CONGRESS_OFFICE = Department(
    key="dachong-peoples-congress-office",
    name="人大办",
    name_en="People's Congress Office",
    kind=CONGRESS_OR_CPPCC_OFFICE,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="peoples-congress",
)
CPPCC_OFFICE = Department(
    key="dachong-cppcc-office",
    name="政协办公室",
    name_en="CPPCC Office",
    kind=CONGRESS_OR_CPPCC_OFFICE,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="cppcc",
)
# Bureaus of the town
SOCIAL_AFFAIRS_BUREAU = Department(
    key="dachong-social-affairs-bureau",
    name="社会事务局",
    name_en="Social Affairs Bureau",
    kind=BUREAU,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="social-affairs",
)
HOUSING_AND_CONSTRUCTION_BUREAU = Department(
    key="dachong-housing-and-construction-bureau",
    name="住建局",
    name_en="Housing and Construction Bureau",
    kind=BUREAU,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="construction",
)
AGRICULTURE_BUREAU = Department(
    key="dachong-agriculture-bureau",
    name="农业局",
    name_en="Agriculture Bureau",
    kind=BUREAU,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="agriculture",
)
ECONOMY_AND_INFORMATION_BUREAU = Department(
    key="dachong-economy-and-information-bureau",
    name="经信局",
    name_en="Economy and Information Technology Bureau",
    kind=BUREAU,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="economy-and-information",
)
CULTURE_SPORTS_AND_EDUCATION_BUREAU = Department(
    key="dachong-culture-sports-and-education-bureau",
    name="文体教育局",
    name_en="Culture, Sports and Education Bureau",
    kind=BUREAU,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="culture-sports-and-education",
)
HEALTH_BUREAU = Department(
    key="dachong-health-and-family-planning-bureau",
    name="卫计局",
    name_en="Health and Family Planning Bureau",
    kind=BUREAU,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="health",
)
# Branches of bureaus of the city
FINANCE_BRANCH = Department(
    key="dachong-finance-branch",
    name="财政分局",
    name_en="Finance Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="finance",
    superior="zhongshan-finance-bureau",
)
HUMAN_RESOURCES_BRANCH = Department(
    key="dachong-human-resources-branch",
    name="人社分局",
    name_en="Human Resources and Social Security Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="human-resources",
    superior="zhongshan-human-resources-bureau",
)
TAXATION_BRANCH = Department(
    key="dachong-taxation-branch",
    name="税务分局",
    name_en="Taxation Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="taxation",
    superior="zhongshan-taxation-bureau",
)
LAND_BRANCH = Department(
    key="dachong-land-branch",
    name="国土分局",
    name_en="Land Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="land",
    superior="zhongshan-land-bureau",
)
PLANNING_BRANCH = Department(
    key="dachong-planning-branch",
    name="规划分局",
    name_en="Planning Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="planning",
    superior="zhongshan-planning-bureau",
)
PUBLIC_SECURITY_BRANCH = Department(
    key="dachong-public-security-branch",
    name="公安分局",
    name_en="Public Security Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="public-security",
    superior="zhongshan-public-security-bureau",
)
ENVIRONMENTAL_PROTECTION_BRANCH = Department(
    key="dachong-environmental-protection-branch",
    name="环保分局",
    name_en="Environmental Protection Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="environmental-protection",
    superior="zhongshan-environmental-protection-bureau",
)
URBAN_MANAGEMENT_BRANCH = Department(
    key="dachong-urban-management-branch",
    name="城管分局",
    name_en="Urban Management Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="urban-management",
    superior="zhongshan-urban-management-bureau",
)
WORK_SAFETY_BRANCH = Department(
    key="dachong-work-safety-branch",
    name="安监分局",
    name_en="Work Safety Branch",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="work-safety",
    superior="zhongshan-work-safety-bureau",
)
JUDICIAL_OFFICE = Department(
    key="dachong-judicial-office",
    name="司法所",
    name_en="Judicial Office",
    kind=BUREAU_BRANCH,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="justice",
    superior="zhongshan-justice-bureau",
)
# Others in the annex
FORESTRY_STATION = Department(
    key="dachong-forestry-station",
    name="林业站",
    name_en="Forestry Station",
    kind=PUBLIC_INSTITUTION,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="forestry",
)
WOMENS_FEDERATION = Department(
    key="dachong-womens-federation",
    name="妇联",
    name_en="Women's Federation",
    kind=MASS_ORGANIZATION,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="womens-federation",
)
YOUTH_LEAGUE = Department(
    key="dachong-youth-league-committee",
    name="团委",
    name_en="Communist Youth League Committee",
    kind=MASS_ORGANIZATION,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="youth-league",
)
VILLAGES_AND_COMMUNITIES = Department(
    key="dachong-villages-and-communities",
    name="各村(社区)",
    name_en="all villages and communities",
    kind=CLASS_OF_BODIES,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
RELATED_DEPARTMENTS = Department(
    key="dachong-departments-concerned",
    name="各相关部门",
    name_en="all departments concerned",
    kind=OPEN_END,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
# Named in the points
UNITS = Department(
    key="dachong-units",
    name="各单位",
    name_en="all units",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
TOWN = Department(
    key="dachong-town",
    name="镇",
    name_en="the town",
    kind=GOVERNMENT,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="government",
)
LEADING_GROUP_FOR_PRIMARY_LEVEL_GOVERNANCE = Department(
    key="dachong-leading-group",
    name="基层治理领导小组",
    name_en="Leading Group for Primary-level Governance",
    kind=LEADING_GROUP,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="primary-level-governance",
)
TOWN_UNITS = Department(
    key="dachong-town-level-units",
    name="各镇区",
    name_en="all town-level units of Zhongshan",
    kind=GOVERNMENT,
    level=Level.TOWNSHIP,
    jurisdiction=ZHONGSHAN,
    extent=Extent.CLASS,
    function="government",
    aliases=("镇区",),
)
TOWN_FINANCES = Department(
    key="dachong-town-level-finances",
    name="镇区级财政",
    name_en="public finance of the town-level units",
    kind=EVERY_LEVEL,
    level=Level.TOWNSHIP,
    jurisdiction=ZHONGSHAN,
    extent=Extent.CLASS,
    function="finance",
)
FUNCTIONAL_DEPARTMENTS = Department(
    key="dachong-functional-departments",
    name="职能部门",
    name_en="functional departments",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
DEPARTMENTS_CONCERNED = Department(
    key="dachong-other-departments",
    name="各有关部门",
    name_en="all departments concerned",
    kind=OPEN_END,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
MASS_ORGANIZATIONS = Department(
    key="dachong-mass-organizations",
    name="群团组织",
    name_en="mass organizations",
    kind=MASS_ORGANIZATION,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
SOCIAL_WORK_AGENCIES = Department(
    key="dachong-social-work-agencies",
    name="社会工作服务机构",
    name_en="social-work agencies",
    kind=SOCIAL_BODY,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
OTHERS = Department(
    key="dachong-others",
    name="等",
    name_en="and others",
    kind=OPEN_END,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
OFFICES_AND_FIRMS = Department(
    key="dachong-offices-and-firms",
    name="机关企事业单位",
    name_en="offices, enterprises and institutions",
    kind=CLASS_OF_BODIES,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
SCHOOLS = Department(
    key="dachong-schools",
    name="学校",
    name_en="schools",
    kind=PUBLIC_INSTITUTION,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="education",
)
SELF_GOVERNING_ORGANIZATIONS = Department(
    key="dachong-self-governing-organizations",
    name="基层群众性自治组织",
    name_en="primary-level self-governing mass organizations",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="self-government",
)
COMMITTEES = Department(
    key="dachong-villagers-and-residents-committees",
    name="村(居)民委员会",
    name_en="villagers' and residents' committees",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="self-government",
)
PUBLIC_SERVICE_CENTERS = Department(
    key="dachong-public-service-centers",
    name="城乡社区公共服务中心(站)",
    name_en="public-service centers and stations",
    kind=PUBLIC_INSTITUTION,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
RESIDENTS_COMMITTEES = Department(
    key="dachong-residents-committees",
    name="社区居民委员会",
    name_en="residents' committees",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="self-government",
)
RURAL_COMMUNITIES = Department(
    key="dachong-rural-communities",
    name="农村社区",
    name_en="rural communities",
    kind=CLASS_OF_BODIES,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
COMMUNITY_ORGANIZATIONS = Department(
    key="dachong-community-organizations",
    name="社区组织",
    name_en="organizations of communities",
    kind=CLASS_OF_BODIES,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
SOCIAL_ORGANIZATIONS = Department(
    key="dachong-social-organizations",
    name="社会组织",
    name_en="social organizations",
    kind=SOCIAL_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)

DEPARTMENTS = (
    ORGANIZATION_OFFICE,
    PUBLICITY_OFFICE,
    DISCIPLINE_INSPECTION_COMMISSION,
    COMPREHENSIVE_GOVERNANCE_OFFICE,
    GOVERNMENT_SERVICE_OFFICE,
    EMERGENCY_OFFICE,
    TOURISM_OFFICE,
    PEOPLES_CONGRESS_OFFICE,
    CPPCC_OFFICE,
    SOCIAL_AFFAIRS_BUREAU,
    HOUSING_AND_CONSTRUCTION_BUREAU,
    AGRICULTURE_BUREAU,
    ECONOMY_AND_INFORMATION_BUREAU,
    CULTURE_SPORTS_AND_EDUCATION_BUREAU,
    HEALTH_BUREAU,
    FINANCE_BRANCH,
    HUMAN_RESOURCES_BRANCH,
    TAXATION_BRANCH,
    LAND_BRANCH,
    PLANNING_BRANCH,
    PUBLIC_SECURITY_BRANCH,
    ENVIRONMENTAL_PROTECTION_BRANCH,
    URBAN_MANAGEMENT_BRANCH,
    WORK_SAFETY_BRANCH,
    JUDICIAL_OFFICE,
    FORESTRY_STATION,
    WOMENS_FEDERATION,
    YOUTH_LEAGUE,
    VILLAGES_AND_COMMUNITIES,
    RELATED_DEPARTMENTS,
    UNITS,
    TOWN,
    LEADING_GROUP_FOR_PRIMARY_LEVEL_GOVERNANCE,
    TOWN_UNITS,
    TOWN_FINANCES,
    FUNCTIONAL_DEPARTMENTS,
    DEPARTMENTS_CONCERNED,
    MASS_ORGANIZATIONS,
    SOCIAL_WORK_AGENCIES,
    OTHERS,
    OFFICES_AND_FIRMS,
    SCHOOLS,
    SELF_GOVERNING_ORGANIZATIONS,
    COMMITTEES,
    PUBLIC_SERVICE_CENTERS,
    RESIDENTS_COMMITTEES,
    RURAL_COMMUNITIES,
    COMMUNITY_ORGANIZATIONS,
    SOCIAL_ORGANIZATIONS,
)
"""Every body, class of bodies and open end that the document names for a task."""
