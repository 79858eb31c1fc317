"""Ordos 2018: the bodies it names for tasks, under the names it prints.

The first four sections are the lists in brackets; the last is what sentences name with a role or rank.
No body is taken for another one: 市国土局 and 市规划和自然资源局 stand side by side, as printed.
"""

from community_governance.model.organization import Department, Extent
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    BANK_BRANCH,
    BUREAU,
    COMMISSION_OR_OFFICE,
    COOPERATIVE_FEDERATION,
    COURT,
    GOVERNMENT,
    NEWSPAPER,
    OFFICE_HOLDER,
    OPEN_END,
    PARTY_ORGAN,
    PROCURATORATE,
    PUBLIC_INSTITUTION,
    SELF_GOVERNING_BODY,
)
from community_governance.policies.ordos.document import JURISDICTION

__all__ = [
    "AGRICULTURE_BUREAU",
    "BANNER_GOVERNMENTS",
    "BANNER_SECRETARIES",
    "BIG_DATA_BUREAU",
    "CENTRAL_BANK_BRANCH",
    "CIVIL_AFFAIRS_BUREAU",
    "COMMERCE_BUREAU",
    "COMMUNITY_PARTY_ORGANIZATIONS",
    "COMMUNITY_SECRETARIES",
    "COMPREHENSIVE_GOVERNANCE_OFFICE",
    "CONSTRUCTION_COMMISSION",
    "COOPERATIVE_FEDERATION_OF_ORDOS",
    "CULTURAL_AND_ETHICAL_PROGRESS_OFFICE",
    "CULTURE_BUREAU",
    "CYBERSPACE_AFFAIRS_OFFICE",
    "DEPARTMENTS",
    "DEVELOPMENT_AND_REFORM_COMMISSION",
    "DISCIPLINE_INSPECTION_COMMISSION",
    "ECONOMY_AND_INFORMATION_COMMISSION",
    "EDUCATION_BUREAU",
    "ENVIRONMENTAL_PROTECTION_BUREAU",
    "ETHNIC_AFFAIRS_COMMISSION",
    "FINANCE_BUREAU",
    "FOOD_AND_DRUG_BUREAU",
    "GOVERNMENT_SERVICE_CENTER",
    "HEALTH_COMMISSION",
    "HOUSING_BUREAU",
    "HUMAN_RESOURCES_BUREAU",
    "INTERMEDIATE_COURT",
    "JUSTICE_BUREAU",
    "LAND_BUREAU",
    "ORDOS_DAILY",
    "ORGANIZATION_DEPARTMENT",
    "OTHER_DEPARTMENTS",
    "PLANNING_BUREAU",
    "POLITICAL_AND_LEGAL_AFFAIRS_COMMISSION",
    "POVERTY_ALLEVIATION_OFFICE",
    "PROCURATORATE_OF_ORDOS",
    "PUBLICITY_DEPARTMENT",
    "PUBLIC_SECURITY_BUREAU",
    "QUALITY_SUPERVISION_BUREAU",
    "RESIDENTS_COMMITTEES",
    "SELF_GOVERNING_ORGANIZATIONS",
    "SPORTS_BUREAU",
    "STAFFING_COMMISSION_OFFICE",
    "TAXATION_BUREAU",
    "TOWNSHIP_SECRETARIES",
    "URBAN_MANAGEMENT_BUREAU",
    "WORK_SAFETY_BUREAU",
]

# Party organs
ORGANIZATION_DEPARTMENT = Department(
    key="ordos-organization-department",
    name="市委组织部",
    name_en="Organization Department",
    kind=PARTY_ORGAN,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="organization",
)
PUBLICITY_DEPARTMENT = Department(
    key="ordos-publicity-department",
    name="市委宣传部",
    name_en="Publicity Department",
    kind=PARTY_ORGAN,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="publicity",
)
DISCIPLINE_INSPECTION_COMMISSION = Department(
    key="ordos-discipline-inspection-commission",
    name="市纪委",
    name_en="Commission for Discipline Inspection",
    kind=PARTY_ORGAN,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="discipline-inspection",
)
POLITICAL_AND_LEGAL_AFFAIRS_COMMISSION = Department(
    key="ordos-political-and-legal-affairs-commission",
    name="市政法委",
    name_en="Political and Legal Affairs Commission",
    kind=PARTY_ORGAN,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="political-and-legal-affairs",
)
COMPREHENSIVE_GOVERNANCE_OFFICE = Department(
    key="ordos-comprehensive-governance-office",
    name="市综治办",
    name_en="Office for Comprehensive Governance of Public Security",
    kind=PARTY_ORGAN,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="comprehensive-governance",
)
CULTURAL_AND_ETHICAL_PROGRESS_OFFICE = Department(
    key="ordos-cultural-and-ethical-progress-office",
    name="市文明办",
    name_en="Office for Cultural and Ethical Progress",
    kind=PARTY_ORGAN,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="cultural-and-ethical-progress",
)
CYBERSPACE_AFFAIRS_OFFICE = Department(
    key="ordos-cyberspace-affairs-office",
    name="市网信办",
    name_en="Cyberspace Affairs Office",
    kind=PARTY_ORGAN,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="cyberspace-affairs",
)
STAFFING_COMMISSION_OFFICE = Department(
    key="ordos-staffing-commission-office",
    name="市编委办",
    name_en="Office of the Staffing Commission",
    kind=PARTY_ORGAN,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="staffing",
)
# Bureaus
CIVIL_AFFAIRS_BUREAU = Department(
    key="ordos-civil-affairs-bureau",
    name="市民政局",
    name_en="Civil Affairs Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="civil-affairs",
)
FINANCE_BUREAU = Department(
    key="ordos-finance-bureau",
    name="市财政局",
    name_en="Finance Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="finance",
)
EDUCATION_BUREAU = Department(
    key="ordos-education-bureau",
    name="市教育局",
    name_en="Education Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="education",
)
PUBLIC_SECURITY_BUREAU = Department(
    key="ordos-public-security-bureau",
    name="市公安局",
    name_en="Public Security Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="public-security",
)
JUSTICE_BUREAU = Department(
    key="ordos-justice-bureau",
    name="市司法局",
    name_en="Justice Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="justice",
)
HUMAN_RESOURCES_BUREAU = Department(
    key="ordos-human-resources-bureau",
    name="市人社局",
    name_en="Human Resources and Social Security Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="human-resources",
)
LAND_BUREAU = Department(
    key="ordos-land-bureau",
    name="市国土局",
    name_en="Land and Resources Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="land",
)
PLANNING_BUREAU = Department(
    key="ordos-planning-bureau",
    name="市规划和自然资源局",
    name_en="Planning and Natural Resources Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="planning",
)
HOUSING_BUREAU = Department(
    key="ordos-housing-bureau",
    name="市房管局",
    name_en="Housing Administration Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="housing",
)
ENVIRONMENTAL_PROTECTION_BUREAU = Department(
    key="ordos-environmental-protection-bureau",
    name="市环保局",
    name_en="Environmental Protection Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="environmental-protection",
)
URBAN_MANAGEMENT_BUREAU = Department(
    key="ordos-urban-management-bureau",
    name="市城市管理综合执法局",
    name_en="Urban Management and Law Enforcement Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="urban-management",
)
AGRICULTURE_BUREAU = Department(
    key="ordos-agriculture-bureau",
    name="市农牧业局",
    name_en="Agriculture and Animal Husbandry Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="agriculture",
)
CULTURE_BUREAU = Department(
    key="ordos-culture-bureau",
    name="市文新广局",
    name_en="Culture, Press, Radio, Film and Television Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="culture",
)
SPORTS_BUREAU = Department(
    key="ordos-sports-bureau",
    name="市体育局",
    name_en="Sports Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="sports",
)
TAXATION_BUREAU = Department(
    key="ordos-taxation-bureau",
    name="市税务局",
    name_en="Taxation Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="taxation",
    superior="inner-mongolia-taxation-bureau",
)
COMMERCE_BUREAU = Department(
    key="ordos-commerce-bureau",
    name="市商务局",
    name_en="Commerce Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="commerce",
)
WORK_SAFETY_BUREAU = Department(
    key="ordos-work-safety-bureau",
    name="市安监局",
    name_en="Work Safety Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="work-safety",
)
QUALITY_SUPERVISION_BUREAU = Department(
    key="ordos-quality-supervision-bureau",
    name="市质监局",
    name_en="Quality Supervision Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="quality-supervision",
)
FOOD_AND_DRUG_BUREAU = Department(
    key="ordos-food-and-drug-bureau",
    name="市食药监局",
    name_en="Food and Drug Administration",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="food-and-drug",
)
BIG_DATA_BUREAU = Department(
    key="ordos-big-data-bureau",
    name="市大数据局",
    name_en="Big Data Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="big-data",
)
# Commissions and offices of the government
DEVELOPMENT_AND_REFORM_COMMISSION = Department(
    key="ordos-development-and-reform-commission",
    name="市发改委",
    name_en="Development and Reform Commission",
    kind=COMMISSION_OR_OFFICE,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="development-and-reform",
)
CONSTRUCTION_COMMISSION = Department(
    key="ordos-construction-commission",
    name="市建委",
    name_en="Construction Commission",
    kind=COMMISSION_OR_OFFICE,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="construction",
)
HEALTH_COMMISSION = Department(
    key="ordos-health-commission",
    name="市卫生计生委",
    name_en="Health and Family Planning Commission",
    kind=COMMISSION_OR_OFFICE,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="health",
)
ECONOMY_AND_INFORMATION_COMMISSION = Department(
    key="ordos-economy-and-information-commission",
    name="市经信委",
    name_en="Economy and Information Technology Commission",
    kind=COMMISSION_OR_OFFICE,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="economy-and-information",
)
ETHNIC_AFFAIRS_COMMISSION = Department(
    key="ordos-ethnic-affairs-commission",
    name="市民委",
    name_en="Ethnic Affairs Commission",
    kind=COMMISSION_OR_OFFICE,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="ethnic-affairs",
)
POVERTY_ALLEVIATION_OFFICE = Department(
    key="ordos-poverty-alleviation-office",
    name="市扶贫办",
    name_en="Poverty Alleviation Office",
    kind=COMMISSION_OR_OFFICE,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="poverty-alleviation",
)
# Others in the lists
GOVERNMENT_SERVICE_CENTER = Department(
    key="ordos-government-service-center",
    name="市政府政务服务中心",
    name_en="Government Service Center",
    kind=PUBLIC_INSTITUTION,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="government-services",
)
COOPERATIVE_FEDERATION_OF_ORDOS = Department(
    key="ordos-cooperative-federation",
    name="市供销社",
    name_en="Federation of Supply and Marketing Cooperatives",
    kind=COOPERATIVE_FEDERATION,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="supply-and-marketing",
)
INTERMEDIATE_COURT = Department(
    key="ordos-intermediate-court",
    name="市法院",
    name_en="Intermediate People's Court",
    kind=COURT,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="court",
)
PROCURATORATE_OF_ORDOS = Department(
    key="ordos-procuratorate",
    name="市检察院",
    name_en="People's Procuratorate",
    kind=PROCURATORATE,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="procuratorate",
)
CENTRAL_BANK_BRANCH = Department(
    key="ordos-central-bank-branch",
    name="人行鄂尔多斯市中心支行",
    name_en="People's Bank of China, Ordos Central Sub-branch",
    kind=BANK_BRANCH,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="central-bank",
    superior="peoples-bank-of-china",
)
ORDOS_DAILY = Department(
    key="ordos-daily",
    name="鄂尔多斯日报社",
    name_en="Ordos Daily",
    kind=NEWSPAPER,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    function="newspaper",
)
BANNER_GOVERNMENTS = Department(
    key="ordos-banner-and-district-governments",
    name="各旗区人民政府",
    name_en="governments of all banners and districts",
    kind=GOVERNMENT,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="government",
)
OTHER_DEPARTMENTS = Department(
    key="ordos-other-departments",
    name="等有关部门",
    name_en="and other departments concerned",
    kind=OPEN_END,
    level=Level.PREFECTURE,
    jurisdiction=JURISDICTION,
    extent=Extent.OPEN,
)
# Named in the sentences
BANNER_SECRETARIES = Department(
    key="ordos-banner-secretaries",
    name="旗区党委书记",
    name_en="secretaries of the banners' and districts' Party committees",
    kind=OFFICE_HOLDER,
    level=Level.COUNTY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
TOWNSHIP_SECRETARIES = Department(
    key="ordos-township-secretaries",
    name="苏木乡镇(街道)党(工)委书记",
    name_en="secretaries of the sumus', townships', towns' and subdistricts' Party committees",
    kind=OFFICE_HOLDER,
    level=Level.TOWNSHIP,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
COMMUNITY_SECRETARIES = Department(
    key="ordos-community-secretaries",
    name="社区党组织书记",
    name_en="secretaries of the communities' Party organizations",
    kind=OFFICE_HOLDER,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
)
COMMUNITY_PARTY_ORGANIZATIONS = Department(
    key="ordos-community-party-organizations",
    name="社区党组织",
    name_en="Party organizations of communities",
    kind=PARTY_ORGAN,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="party-committee",
)
SELF_GOVERNING_ORGANIZATIONS = Department(
    key="ordos-self-governing-organizations",
    name="基层群众性自治组织",
    name_en="primary-level self-governing mass organizations",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="self-government",
)
RESIDENTS_COMMITTEES = Department(
    key="ordos-residents-committees",
    name="社区居民委员会",
    name_en="residents' committees",
    kind=SELF_GOVERNING_BODY,
    level=Level.COMMUNITY,
    jurisdiction=JURISDICTION,
    extent=Extent.CLASS,
    function="self-government",
)

DEPARTMENTS = (
    ORGANIZATION_DEPARTMENT,
    PUBLICITY_DEPARTMENT,
    DISCIPLINE_INSPECTION_COMMISSION,
    POLITICAL_AND_LEGAL_AFFAIRS_COMMISSION,
    COMPREHENSIVE_GOVERNANCE_OFFICE,
    CULTURAL_AND_ETHICAL_PROGRESS_OFFICE,
    CYBERSPACE_AFFAIRS_OFFICE,
    STAFFING_COMMISSION_OFFICE,
    CIVIL_AFFAIRS_BUREAU,
    FINANCE_BUREAU,
    EDUCATION_BUREAU,
    PUBLIC_SECURITY_BUREAU,
    JUSTICE_BUREAU,
    HUMAN_RESOURCES_BUREAU,
    LAND_BUREAU,
    PLANNING_BUREAU,
    HOUSING_BUREAU,
    ENVIRONMENTAL_PROTECTION_BUREAU,
    URBAN_MANAGEMENT_BUREAU,
    AGRICULTURE_BUREAU,
    CULTURE_BUREAU,
    SPORTS_BUREAU,
    TAXATION_BUREAU,
    COMMERCE_BUREAU,
    WORK_SAFETY_BUREAU,
    QUALITY_SUPERVISION_BUREAU,
    FOOD_AND_DRUG_BUREAU,
    BIG_DATA_BUREAU,
    DEVELOPMENT_AND_REFORM_COMMISSION,
    CONSTRUCTION_COMMISSION,
    HEALTH_COMMISSION,
    ECONOMY_AND_INFORMATION_COMMISSION,
    ETHNIC_AFFAIRS_COMMISSION,
    POVERTY_ALLEVIATION_OFFICE,
    GOVERNMENT_SERVICE_CENTER,
    COOPERATIVE_FEDERATION_OF_ORDOS,
    INTERMEDIATE_COURT,
    PROCURATORATE_OF_ORDOS,
    CENTRAL_BANK_BRANCH,
    ORDOS_DAILY,
    BANNER_GOVERNMENTS,
    OTHER_DEPARTMENTS,
    BANNER_SECRETARIES,
    TOWNSHIP_SECRETARIES,
    COMMUNITY_SECRETARIES,
    COMMUNITY_PARTY_ORGANIZATIONS,
    SELF_GOVERNING_ORGANIZATIONS,
    RESIDENTS_COMMITTEES,
)
"""Every body, class of bodies and open end that the document names for a task."""
