"""Zhuhai 2010: a way of serving, and facts of the place, read from what a community states."""

from community_governance.model.facts import Fact, FactKind
from community_governance.model.vocabulary import ServiceMode

__all__ = ["ONE_NET", "PUBLIC_SERVICE_STATION", "SELF_GOVERNMENT_SYSTEM"]

ONE_NET = ServiceMode("one_net", "一网式", "one-net")

PUBLIC_SERVICE_STATION = Fact(
    "public_service_station",
    "item",
    "社区公共服务站",
    "community public-service station",
    FactKind.FLAG,
)
SELF_GOVERNMENT_SYSTEM = Fact(
    "self_government_system",
    "item",
    "五环节社区自治体系",
    "five-link system of self-government",
    FactKind.FLAG,
)
