"""The kinds of organization at work in a community, each as its document calls it.

Four documents have a supervision committee and each has another name for it: they stay apart.
"""

from __future__ import annotations

from community_governance.model.vocabulary.words import OrganizationKind

__all__ = [
    "COLLECTIVE_ECONOMIC_ORGANIZATION",
    "COMMUNITY_DELIBERATION_COMMITTEE",
    "COMMUNITY_SUPERVISION_COMMITTEE",
    "COORDINATION_COMMITTEE",
    "CULTURAL_SERVICE_CENTER",
    "GACHA_AFFAIRS_SUPERVISION_COMMITTEE",
    "MASS_ORGANIZATION_KIND",
    "MINI_FIRE_STATION",
    "OWNERS_COMMITTEE",
    "PARENTS_SCHOOL",
    "PARTY_ORGANIZATION",
    "PROPERTY_FIRM",
    "RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE",
    "RESIDENTS_ASSEMBLY",
    "RESIDENTS_COMMITTEE_KIND",
    "RESIDENTS_COUNCIL",
    "RESIDENTS_REPRESENTATIVE_ASSEMBLY",
    "SERVICE_CENTER_KIND",
    "SERVICE_STATION",
    "SOCIAL_ORGANIZATION",
    "SUB_COMMITTEE",
    "VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE",
    "VOLUNTEER_FIRE_BRIGADE",
    "VOLUNTEER_STATION",
]

PARTY_ORGANIZATION = OrganizationKind("party_organization", "党组织", "Party organization")
RESIDENTS_COMMITTEE_KIND = OrganizationKind(
    "residents_committee", "社区居委会", "residents' committee"
)

# Supervision: Ordos and Loudi, Dachong, Alxa, Zhuhai.
RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE = OrganizationKind(
    "residents_affairs_supervision_committee",
    "居务监督委员会",
    "residents' affairs supervision committee",
)
VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE = OrganizationKind(
    "village_affairs_supervision_committee",
    "村（居）务监督委员会",
    "village (residents') affairs supervision committee",
)
GACHA_AFFAIRS_SUPERVISION_COMMITTEE = OrganizationKind(
    "gacha_affairs_supervision_committee",
    "嘎查村（居）务监督委员会",
    "gacha and village (residents') affairs supervision committee",
)
COMMUNITY_SUPERVISION_COMMITTEE = OrganizationKind(
    "community_supervision_committee", "社区监督委员会", "community supervision committee"
)

# Deliberation and decision.
COMMUNITY_DELIBERATION_COMMITTEE = OrganizationKind(
    "community_deliberation_committee", "社区议事协商委员会", "community deliberation committee"
)
RESIDENTS_COUNCIL = OrganizationKind("residents_council", "居民议事会", "residents' council")
RESIDENTS_ASSEMBLY = OrganizationKind("residents_assembly", "社区居民大会", "residents' assembly")
RESIDENTS_REPRESENTATIVE_ASSEMBLY = OrganizationKind(
    "residents_representative_assembly",
    "社区居民代表大会",
    "residents' representative assembly",
)
COORDINATION_COMMITTEE = OrganizationKind(
    "coordination_committee", "社区建设协调委员会", "community-building coordination committee"
)
SUB_COMMITTEE = OrganizationKind("sub_committee", "专业委员会", "sub-committee")

# What works beside the committees.
OWNERS_COMMITTEE = OrganizationKind("owners_committee", "业主委员会", "owners' committee")
PROPERTY_FIRM = OrganizationKind("property_firm", "物业服务企业", "property-service firm")
SOCIAL_ORGANIZATION = OrganizationKind("social_organization", "社会组织", "social organization")
COLLECTIVE_ECONOMIC_ORGANIZATION = OrganizationKind(
    "collective_economic_organization", "集体经济组织", "collective economic organization"
)
MASS_ORGANIZATION_KIND = OrganizationKind("mass_organization", "群团组织", "mass organization")

# Stations, centers and brigades.
SERVICE_STATION = OrganizationKind("service_station", "社区公共服务站", "public-service station")
SERVICE_CENTER_KIND = OrganizationKind("service_center", "社区服务中心", "community service center")
CULTURAL_SERVICE_CENTER = OrganizationKind(
    "cultural_service_center", "综合性文化服务中心", "comprehensive cultural service center"
)
VOLUNTEER_STATION = OrganizationKind("volunteer_station", "志愿服务站", "volunteer-service station")
PARENTS_SCHOOL = OrganizationKind("parents_school", "家长学校", "parents' school")
MINI_FIRE_STATION = OrganizationKind("mini_fire_station", "微型消防站", "mini fire station")
VOLUNTEER_FIRE_BRIGADE = OrganizationKind(
    "volunteer_fire_brigade", "志愿消防队", "volunteer fire brigade"
)
