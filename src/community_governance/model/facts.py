"""Facts: the named things that can be known of a community, a grid, a project.

A fact has one unit, the house unit, in which tables and plain mappings hold it.
Its key is a column name.
What no standard of this package reads may still be a fact: a constant costs one line,
and its value is kept in `Community.stated`.
"""

from __future__ import annotations

from community_governance.model.fact import Fact, FactKind
from community_governance.model.presence import PRESENCE_FACTS
from community_governance.model.vocabulary import Wording

__all__ = [
    "BENEFIT_PROJECT_FUNDS_PER_YEAR",
    "CATEGORIES",
    "CERTIFIED_SOCIAL_WORKERS",
    "CHARTER",
    "COMMUNITIES",
    "COMMUNITY_FACILITY_AREA",
    "COMMUNITY_WORKERS",
    "COMPOUNDS",
    "FACILITIES",
    "FACTS",
    "FLOATING_POPULATION",
    "FUNCTIONS",
    "GOVERNMENT_SERVICE_CENTER",
    "GRIDS",
    "HOUSEHOLDS",
    "INFORMATION_PLATFORM",
    "INTEGRATED_FACILITY",
    "INTEGRATED_FACILITY_AREA",
    "LEGAL_ADVISER",
    "MOBILE_SERVICES",
    "NEEDS_LIST",
    "OFFICE_AND_ACTIVITY_AREA",
    "OFFICE_AREA",
    "ONE_STOP_HALL",
    "ONLINE_SERVICE_PLATFORM",
    "OPERATING_FUNDS",
    "OPERATING_FUNDS_PER_YEAR",
    "ORGANIZATIONS",
    "OWNERS_COMMITTEE",
    "OWNERS_COMMITTEE_PARTY",
    "OWNERS_COMMITTEE_QUALIFIES",
    "PERMANENT_HOUSEHOLDS",
    "PERMANENT_RESIDENTS",
    "PLANNED_HOUSEHOLDS",
    "PLAQUES",
    "PROJECTS",
    "PROPERTY_SERVICE_AREA",
    "PUBLIC_SERVICE_PREMISES_AREA",
    "PUBLIC_SPACE_AREA",
    "RECOGNITIONS",
    "REGISTERED_HOUSEHOLDS",
    "REGISTERED_RESIDENTS",
    "RESIDENTIAL_FLOOR_AREA",
    "RESIDENTS",
    "RESIDENTS_ACTIVITY_AREA",
    "RESIDENTS_PACT",
    "RESOURCES_LIST",
    "ROOMS",
    "SERVICE_AREA_BUILT",
    "SERVICE_AREA_PLANNED",
    "SERVICE_CENTER_AREA",
    "SERVICE_MODES",
    "SOCIAL_WORK_STATION",
    "STAFF",
    "TERRITORY_AREA",
    "TOWNSHIPS",
    "TRAININGS_PER_YEAR",
    "UNIFIED_MARKS",
    "UTILITIES",
    "WORKERS",
    "WORKING_PREMISES_AREA",
    "Fact",
    "FactKind",
]


# Whose households: where a text prints only 户, the count that is given stands in, permanent first.
PERMANENT_HOUSEHOLDS = Fact("permanent_households", "household", "常住户数", "permanent households")
REGISTERED_HOUSEHOLDS = Fact(
    "registered_households", "household", "户籍户数", "registered households"
)
HOUSEHOLDS = Fact(
    "households",
    "household",
    "户数",
    "households",
    stands_in=(PERMANENT_HOUSEHOLDS, REGISTERED_HOUSEHOLDS),
)
PERMANENT_RESIDENTS = Fact("permanent_residents", "person", "常住人口", "permanent residents")
REGISTERED_RESIDENTS = Fact("registered_residents", "person", "户籍人口", "registered residents")
RESIDENTS = Fact(
    "residents",
    "person",
    "人口",
    "residents",
    stands_in=(PERMANENT_RESIDENTS, REGISTERED_RESIDENTS),
)
FLOATING_POPULATION = Fact("floating_population", "person", "流动人口", "floating population")

TERRITORY_AREA = Fact("territory_area", "km²", "辖区面积", "area of the territory")

# Premises are never added to one another: one fact for each kind the documents name.
WORKING_PREMISES_AREA = Fact(
    "working_premises_area", "m²", "社区工作用房面积", "area of community working premises"
)
INTEGRATED_FACILITY_AREA = Fact(
    "integrated_facility_area", "m²", "综合服务设施面积", "area of integrated service facilities"
)
PUBLIC_SERVICE_PREMISES_AREA = Fact(
    "public_service_premises_area", "m²", "公共服务用房面积", "area of public-service premises"
)
SERVICE_CENTER_AREA = Fact(
    "service_center_area", "m²", "社区服务中心面积", "area of the community service center"
)
COMMUNITY_FACILITY_AREA = Fact(
    "community_facility_area", "m²", "社区设施面积", "area of community facilities"
)
OFFICE_AND_ACTIVITY_AREA = Fact(
    "office_and_activity_area", "m²", "办公和活动场所面积", "area of office and activity space"
)
PUBLIC_SPACE_AREA = Fact("public_space_area", "m²", "公共空间面积", "area of public space")
OFFICE_AREA = Fact("office_area", "m²", "办公面积", "office area")
PROPERTY_SERVICE_AREA = Fact(
    "property_service_area", "m²", "物业服务用房面积", "area of property-service premises"
)
RESIDENTS_ACTIVITY_AREA = Fact(
    "residents_activity_area", "m²", "居民活动用房面积", "area of residents' activity premises"
)

# Every head-count names its definition: these are different sets of people.
STAFF = Fact(
    "staff",
    "worker",
    "社区工作人员（含两委成员）",
    "community staff (the two committees included)",
)
COMMUNITY_WORKERS = Fact("community_workers", "worker", "社区工作者", "community workers")
CERTIFIED_SOCIAL_WORKERS = Fact(
    "certified_social_workers", "worker", "持证社会工作者", "certified social workers"
)

TRAININGS_PER_YEAR = Fact("trainings_per_year", "item", "每年参加培训次数", "trainings a year")

COMPOUNDS = Fact("compounds", "compound", "小区数", "residential compounds")
GRIDS = Fact("grids", "grid", "网格数", "grids")
FACILITIES = Fact("facilities", "item", "用房数", "facilities")
WORKERS = Fact("workers", "worker", "在册人员数", "workers on record")
ORGANIZATIONS = Fact("organizations", "item", "组织数", "organizations")
TOWNSHIPS = Fact("townships", "item", "街道乡镇数", "units of township level")
PROJECTS = Fact("projects", "item", "建设项目数", "building projects")

OPERATING_FUNDS = Fact(
    "operating_funds", "yuan", "运转经费（未注明期间）", "operating funds (period not stated)"
)
OPERATING_FUNDS_PER_YEAR = Fact(
    "operating_funds_per_year", "yuan/year", "年运转经费", "operating funds per year"
)
BENEFIT_PROJECT_FUNDS_PER_YEAR = Fact(
    "benefit_project_funds_per_year",
    "yuan/year",
    "年惠民项目资金",
    "benefit-project funds per year",
)

PLAQUES = Fact("plaques", "item", "对外挂牌", "plaques shown", FactKind.WORDS)
UNIFIED_MARKS = Fact("unified_marks", "item", "统一标识事项", "unified marks", FactKind.WORDS)
ROOMS = Fact("rooms", "item", "功能室", "function rooms", FactKind.WORDS)
FUNCTIONS = Fact("functions", "item", "设施功能", "functions of the facility", FactKind.WORDS)
SERVICE_MODES = Fact("service_modes", "item", "服务方式", "service modes", FactKind.WORDS)
MOBILE_SERVICES = Fact("mobile_services", "item", "流动服务", "mobile services", FactKind.WORDS)
RECOGNITIONS = Fact("recognitions", "item", "称号", "recognitions", FactKind.WORDS)
UTILITIES = Fact(
    "preferential_utilities", "item", "价格优惠项目", "utilities at preferential prices",
    FactKind.WORDS,
)  # fmt: skip
CATEGORIES = Fact("categories", "item", "社区类别", "categories", FactKind.WORDS)

INFORMATION_PLATFORM = Fact(
    "information_platform", "item", "综合服务信息平台", "information platform", FactKind.FLAG
)
CHARTER = Fact("charter", "item", "自治章程", "charter of self-government", FactKind.FLAG)
RESIDENTS_PACT = Fact(
    "residents_pact",
    "item",
    "居民公约或村规民约",
    "residents' pact or village rules",
    FactKind.FLAG,
    claim=Wording("有居民公约或村规民约", "has a residents' pact or village rules"),
)
NEEDS_LIST = Fact(
    "needs_list", "item", "需求清单", "list of needs", FactKind.FLAG,
    claim=Wording("有需求清单", "has a list of needs"),
)  # fmt: skip
RESOURCES_LIST = Fact(
    "resources_list", "item", "资源供给清单", "list of resources", FactKind.FLAG,
    claim=Wording("有资源供给清单", "has a list of resources"),
)  # fmt: skip
LEGAL_ADVISER = Fact("legal_adviser", "item", "法律顾问", "legal adviser", FactKind.FLAG)

INTEGRATED_FACILITY = Fact(
    "integrated_facility", "item", "综合服务设施", "integrated service facilities", FactKind.FLAG
)

# What a unit of township level has.
GOVERNMENT_SERVICE_CENTER = Fact(
    "government_service_center",
    "item",
    "社区政务服务中心",
    "community government-service center",
    FactKind.FLAG,
)
SOCIAL_WORK_STATION = Fact(
    "social_work_station", "item", "社会工作服务站", "social-work station", FactKind.FLAG
)
ONE_STOP_HALL = Fact(
    "one_stop_hall", "item", "一站式服务中心", "one-stop service center", FactKind.FLAG
)
ONLINE_SERVICE_PLATFORM = Fact(
    "online_service_platform",
    "item",
    "便民服务和在线政务服务平台",
    "platform for convenience and online government services",
    FactKind.FLAG,
)

# What a compound has.
OWNERS_COMMITTEE = Fact(
    "owners_committee", "item", "业主委员会", "owners' committee", FactKind.FLAG
)
OWNERS_COMMITTEE_QUALIFIES = Fact(
    "owners_committee_qualifies",
    "item",
    "符合条件的业主委员会",
    "eligible owners' committee",
    FactKind.FLAG,
)
OWNERS_COMMITTEE_PARTY = Fact(
    "owners_committee_party",
    "item",
    "业主委员会党组织",
    "Party organization of the owners' committee",
    FactKind.FLAG,
)

PLANNED_HOUSEHOLDS = Fact("planned_households", "household", "规划户数", "planned households")
RESIDENTIAL_FLOOR_AREA = Fact(
    "residential_floor_area", "m²", "住宅建筑面积", "residential floor area"
)
SERVICE_AREA_PLANNED = Fact(
    "service_area_planned", "m²", "规划配建服务用房面积", "service area planned"
)
SERVICE_AREA_BUILT = Fact("service_area_built", "m²", "建成服务用房面积", "service area built")

COMMUNITIES = Fact("communities", "community", "社区数", "communities")

FACTS = (
    HOUSEHOLDS,
    PERMANENT_HOUSEHOLDS,
    REGISTERED_HOUSEHOLDS,
    RESIDENTS,
    PERMANENT_RESIDENTS,
    REGISTERED_RESIDENTS,
    FLOATING_POPULATION,
    TERRITORY_AREA,
    WORKING_PREMISES_AREA,
    INTEGRATED_FACILITY_AREA,
    PUBLIC_SERVICE_PREMISES_AREA,
    SERVICE_CENTER_AREA,
    COMMUNITY_FACILITY_AREA,
    OFFICE_AND_ACTIVITY_AREA,
    PUBLIC_SPACE_AREA,
    OFFICE_AREA,
    PROPERTY_SERVICE_AREA,
    RESIDENTS_ACTIVITY_AREA,
    STAFF,
    COMMUNITY_WORKERS,
    CERTIFIED_SOCIAL_WORKERS,
    TRAININGS_PER_YEAR,
    COMPOUNDS,
    GRIDS,
    FACILITIES,
    WORKERS,
    ORGANIZATIONS,
    TOWNSHIPS,
    PROJECTS,
    OPERATING_FUNDS,
    OPERATING_FUNDS_PER_YEAR,
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    PLAQUES,
    UNIFIED_MARKS,
    ROOMS,
    FUNCTIONS,
    SERVICE_MODES,
    MOBILE_SERVICES,
    RECOGNITIONS,
    UTILITIES,
    CATEGORIES,
    INFORMATION_PLATFORM,
    CHARTER,
    RESIDENTS_PACT,
    NEEDS_LIST,
    RESOURCES_LIST,
    LEGAL_ADVISER,
    INTEGRATED_FACILITY,
    GOVERNMENT_SERVICE_CENTER,
    SOCIAL_WORK_STATION,
    ONE_STOP_HALL,
    ONLINE_SERVICE_PLATFORM,
    OWNERS_COMMITTEE,
    OWNERS_COMMITTEE_QUALIFIES,
    OWNERS_COMMITTEE_PARTY,
    PLANNED_HOUSEHOLDS,
    RESIDENTIAL_FLOOR_AREA,
    SERVICE_AREA_PLANNED,
    SERVICE_AREA_BUILT,
    COMMUNITIES,
    *PRESENCE_FACTS,
)
"""Every fact of the package, in the order of the model."""
