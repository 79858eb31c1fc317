"""Dachong 2018: the bodies it names for tasks, under the names it prints.

Zhongshan has no counties: bureaus of the city stand in the town as branches (分局).
组办 of the annex is 组织办 of article 20, as the document itself uses the two.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    BUREAU,
    BUREAU_BRANCH,
    CLASS_OF_BODIES,
    COMMISSION_OR_OFFICE,
    CONGRESS_OR_CPPCC_OFFICE,
    LEADING_GROUP,
    MASS_ORGANIZATION,
    OPEN_END,
    PARTY_ORGAN,
    PUBLIC_INSTITUTION,
)
from community_governance.policies.dachong.document import JURISDICTION

__all__ = [
    "AGRICULTURE_BUREAU",
    "COMPREHENSIVE_GOVERNANCE_OFFICE",
    "CONGRESS_OFFICE",
    "CPPCC_OFFICE",
    "CULTURE_SPORTS_EDUCATION_BUREAU",
    "DEPARTMENTS",
    "DEPARTMENTS_CONCERNED",
    "DISCIPLINE_INSPECTION_COMMISSION",
    "ECONOMY_AND_INFORMATION_BUREAU",
    "EMERGENCY_OFFICE",
    "ENVIRONMENTAL_PROTECTION_BRANCH",
    "FINANCE_BRANCH",
    "FORESTRY_STATION",
    "GOVERNMENT_SERVICE_OFFICE",
    "HEALTH_BUREAU",
    "HOUSING_AND_CONSTRUCTION_BUREAU",
    "HUMAN_RESOURCES_BRANCH",
    "JUDICIAL_OFFICE",
    "LAND_BRANCH",
    "LEADING_GROUP_ON_GOVERNANCE",
    "ORGANIZATION_OFFICE",
    "OTHER_DEPARTMENTS",
    "PLANNING_BRANCH",
    "PUBLICITY_OFFICE",
    "PUBLIC_SECURITY_BRANCH",
    "SOCIAL_AFFAIRS_BUREAU",
    "TAXATION_BRANCH",
    "TOURISM_OFFICE",
    "URBAN_MANAGEMENT_BRANCH",
    "VILLAGES_AND_COMMUNITIES",
    "WOMENS_FEDERATION",
    "WORK_SAFETY_BRANCH",
    "YOUTH_LEAGUE_COMMITTEE",
]

# Party organs and offices of the town
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
    function="emergency",
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
CONGRESS_OFFICE = Department(
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
CULTURE_SPORTS_EDUCATION_BUREAU = Department(
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
# Branches and offices of bureaus above
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
# A station, and mass organizations
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
YOUTH_LEAGUE_COMMITTEE = Department(
    key="dachong-youth-league-committee",
    name="团委",
    name_en="Communist Youth League Committee",
    kind=MASS_ORGANIZATION,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    function="youth-league",
)
# A class and an open end
VILLAGES_AND_COMMUNITIES = Department(
    key="dachong-villages-and-communities",
    name="各村(社区)",
    name_en="all villages and communities",
    kind=CLASS_OF_BODIES,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
DEPARTMENTS_CONCERNED = Department(
    key="dachong-departments-concerned",
    name="各相关部门",
    name_en="all departments concerned",
    kind=OPEN_END,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
# What article 20 names besides
LEADING_GROUP_ON_GOVERNANCE = Department(
    key="dachong-leading-group",
    name="基层治理领导小组",
    name_en="leading group on primary-level governance",
    kind=LEADING_GROUP,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
)
OTHER_DEPARTMENTS = Department(
    key="dachong-other-departments",
    name="各有关部门",
    name_en="the departments concerned, each by its functions",
    kind=OPEN_END,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)

DEPARTMENTS = (
    ORGANIZATION_OFFICE,
    PUBLICITY_OFFICE,
    DISCIPLINE_INSPECTION_COMMISSION,
    COMPREHENSIVE_GOVERNANCE_OFFICE,
    GOVERNMENT_SERVICE_OFFICE,
    EMERGENCY_OFFICE,
    TOURISM_OFFICE,
    CONGRESS_OFFICE,
    CPPCC_OFFICE,
    SOCIAL_AFFAIRS_BUREAU,
    HOUSING_AND_CONSTRUCTION_BUREAU,
    AGRICULTURE_BUREAU,
    ECONOMY_AND_INFORMATION_BUREAU,
    CULTURE_SPORTS_EDUCATION_BUREAU,
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
    YOUTH_LEAGUE_COMMITTEE,
    VILLAGES_AND_COMMUNITIES,
    DEPARTMENTS_CONCERNED,
    LEADING_GROUP_ON_GOVERNANCE,
    OTHER_DEPARTMENTS,
)
"""Every body, class of bodies and open end that the document names for a task."""
