"""The words themselves: premises, funds, plaques, titles."""

from __future__ import annotations

from community_governance.model.vocabulary.words import (
    Body,
    FundKind,
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
    "DONATED_FUNDS_KIND",
    "HANDED_OVER_WORK_FUNDS_KIND",
    "INTEGRATED_FACILITY",
    "LOTTERY_FUND_KIND",
    "OFFICE_AND_ACTIVITY",
    "OFFICE_BUDGET_KIND",
    "OPERATING_FUNDS_KIND",
    "PARTY_PLAQUE",
    "PILOT_FUNDS_KIND",
    "PREMISES",
    "PROFESSIONAL_ALLOWANCE_KIND",
    "PUBLIC_SERVICE_PREMISES",
    "SERVICE_CENTER",
    "SERVICE_SYSTEM_FUNDS_KIND",
    "SPECIAL_FUNDS_KIND",
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
SPECIAL_FUNDS_KIND = FundKind("special_funds", "专项资金", "special funds")
PILOT_FUNDS_KIND = FundKind("pilot_funds", "试点专项经费", "pilot funds")
SERVICE_SYSTEM_FUNDS_KIND = FundKind(
    "service_system_funds", "服务体系建设经费", "funds for the system of community services"
)
LOTTERY_FUND_KIND = FundKind("lottery_fund", "彩票公益金", "welfare-lottery fund")
PROFESSIONAL_ALLOWANCE_KIND = FundKind(
    "professional_allowance", "职业津贴", "professional allowance"
)
HANDED_OVER_WORK_FUNDS_KIND = FundKind(
    "handed_over_work_funds", "交办事项经费", "funds for work handed over"
)
DONATED_FUNDS_KIND = FundKind("donated_funds", "社会资金", "money from society")

PARTY_PLAQUE = Body("party_organization", "社区党组织", "community Party organization")
COMMITTEE_PLAQUE = Body("residents_committee", "社区居民委员会", "residents' committee")
CENTER_PLAQUE = Body("service_center", "社区服务中心", "community service center")

CIVILIZED_COMMUNITY = Recognition("civilized_community", "文明社区", "civilized community")
CIVILIZED_COMPOUND = Recognition("civilized_compound", "文明小区", "civilized compound")
