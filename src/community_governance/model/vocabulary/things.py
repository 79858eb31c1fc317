"""The words themselves: premises, funds, organizations, plaques, titles."""

from __future__ import annotations

from community_governance.model.vocabulary.words import (
    Body,
    FundKind,
    OrganizationKind,
    Premises,
    Recognition,
)

__all__ = [
    "BENEFIT_PROJECT_FUNDS_KIND",
    "CENTER_PLAQUE",
    "CIVILIZED_COMMUNITY",
    "CIVILIZED_COMPOUND",
    "COMMITTEE_PLAQUE",
    "COMMUNITY_FACILITY",
    "INTEGRATED_FACILITY",
    "OFFICE_AND_ACTIVITY",
    "OFFICE_BUDGET_KIND",
    "OPERATING_FUNDS_KIND",
    "OWNERS_COMMITTEE",
    "PARTY_ORGANIZATION",
    "PARTY_PLAQUE",
    "PREMISES",
    "PROPERTY_FIRM",
    "PUBLIC_SERVICE_PREMISES",
    "RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE",
    "SERVICE_CENTER",
    "SERVICE_STATION",
    "SOCIAL_ORGANIZATION",
    "WORKING_PREMISES",
]

# The premises of the documents. Gross or usable area is said of none of them.
WORKING_PREMISES = Premises("working_premises", "社区工作用房", "community working premises")
INTEGRATED_FACILITY = Premises(
    "integrated_facility", "综合服务设施", "integrated service facilities"
)
PUBLIC_SERVICE_PREMISES = Premises(
    "public_service_premises", "公共服务用房", "public-service premises"
)
SERVICE_CENTER = Premises("service_center", "社区服务中心", "community service center")
COMMUNITY_FACILITY = Premises("community_facility", "社区设施", "community facilities")
OFFICE_AND_ACTIVITY = Premises("office_and_activity", "办公和活动场所", "office and activity space")
PREMISES = (
    WORKING_PREMISES,
    INTEGRATED_FACILITY,
    PUBLIC_SERVICE_PREMISES,
    SERVICE_CENTER,
    COMMUNITY_FACILITY,
    OFFICE_AND_ACTIVITY,
)

OPERATING_FUNDS_KIND = FundKind("operating_funds", "运转经费", "operating funds")
BENEFIT_PROJECT_FUNDS_KIND = FundKind(
    "benefit_project_funds", "惠民项目资金", "benefit-project funds"
)
OFFICE_BUDGET_KIND = FundKind("office_budget", "办公经费", "office budget")

PARTY_ORGANIZATION = OrganizationKind("party_organization", "党组织", "Party organization")
RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE = OrganizationKind(
    "residents_affairs_supervision_committee",
    "居务监督委员会",
    "residents' affairs supervision committee",
)
OWNERS_COMMITTEE = OrganizationKind("owners_committee", "业主委员会", "owners' committee")
PROPERTY_FIRM = OrganizationKind("property_firm", "物业服务企业", "property-service firm")
SERVICE_STATION = OrganizationKind("service_station", "社区公共服务站", "public-service station")
SOCIAL_ORGANIZATION = OrganizationKind("social_organization", "社会组织", "social organization")

PARTY_PLAQUE = Body("party_organization", "社区党组织", "community Party organization")
COMMITTEE_PLAQUE = Body("residents_committee", "社区居民委员会", "residents' committee")
CENTER_PLAQUE = Body("service_center", "社区服务中心", "community service center")

CIVILIZED_COMMUNITY = Recognition("civilized_community", "文明社区", "civilized community")
CIVILIZED_COMPOUND = Recognition("civilized_compound", "文明小区", "civilized compound")
