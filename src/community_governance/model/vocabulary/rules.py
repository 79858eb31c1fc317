"""What rules do, and the fields of work that may not be handed over."""

from __future__ import annotations

from community_governance.model.vocabulary.words import RuleKind, WorkField

__all__ = [
    "ADMINISTRATIVE_ENFORCEMENT",
    "CITY_MANAGEMENT",
    "DEMOLITION",
    "DUTY",
    "ENVIRONMENTAL_CLEANUP",
    "FUNDING",
    "INVESTMENT_PROMOTION",
    "MEASURE",
    "ORDER_OF_PREFERENCE",
    "PARTICIPATION",
    "PERMISSION",
    "PRIVILEGE",
    "PROCEDURE",
    "PROHIBITION",
]

PROHIBITION = RuleKind("prohibition", "禁止", "prohibition")
DUTY = RuleKind("duty", "应办", "something to be done")
PERMISSION = RuleKind("permission", "可为", "something allowed")
PROCEDURE = RuleKind("procedure", "程序", "procedure")
ORDER_OF_PREFERENCE = RuleKind("preference", "优先", "order of preference")
PRIVILEGE = RuleKind("privilege", "待遇", "something somebody is to have")
PARTICIPATION = RuleKind("participation", "参与", "who takes part")
MEASURE = RuleKind("measure", "评价", "what is judged, and by what")
FUNDING = RuleKind("funding", "经费", "how it is paid for")

ADMINISTRATIVE_ENFORCEMENT = WorkField(
    "administrative_enforcement",
    "行政执法",
    "administrative law enforcement",
    is_government_duty=True,
)
DEMOLITION = WorkField(
    "demolition",
    "拆迁拆违",
    "demolition and removal of illegal buildings",
    is_government_duty=True,
)
ENVIRONMENTAL_CLEANUP = WorkField("environmental_cleanup", "环境整治", "environmental clean-up")
CITY_MANAGEMENT = WorkField(
    "city_management", "城市管理", "city management", is_government_duty=True
)
INVESTMENT_PROMOTION = WorkField("investment_promotion", "招商引资", "attracting investment")
