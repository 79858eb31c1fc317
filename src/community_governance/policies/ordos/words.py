"""Ordos 2018: the words of the place: a fact, what its service centers are for, and a room."""

from community_governance.model.facts import Fact, FactKind
from community_governance.model.vocabulary import Function, RoomKind

__all__ = [
    "AFFORDABLE_SUPERMARKET",
    "COMMITTEE_OFFICE",
    "COMPREHENSIVE_GOVERNANCE_CENTER",
    "HOME_CARE_FOR_THE_ELDERLY",
    "MINORS_ACTIVITY_PLACE",
    "OWNERS_COMMITTEE_MEETINGS",
    "PARTY_OFFICE",
    "PROPERTY_MANAGEMENT_OFFICE",
    "RESIDENTS_ACTIVITY",
]

COMPREHENSIVE_GOVERNANCE_CENTER = Fact(
    "comprehensive_governance_center",
    "item",
    "综治中心",
    "comprehensive-governance center",
    FactKind.FLAG,
)

RESIDENTS_ACTIVITY = Function("residents_activity", "居民活动用房", "activity rooms for residents")
PARTY_OFFICE = Function("party_office", "社区党组织", "office of the Party organization")
COMMITTEE_OFFICE = Function("committee_office", "居民委员会", "office of the residents' committee")
OWNERS_COMMITTEE_MEETINGS = Function(
    "owners_committee_meetings", "业主委员会议事", "meetings of the owners' committee"
)
PROPERTY_MANAGEMENT_OFFICE = Function(
    "property_management_office", "物业管理办公用房", "office of the property management"
)
AFFORDABLE_SUPERMARKET = Function("affordable_supermarket", "平价超市", "supermarket at low prices")
HOME_CARE_FOR_THE_ELDERLY = Function(
    "home_care_for_the_elderly", "居家养老", "care for the elderly at home"
)

MINORS_ACTIVITY_PLACE = RoomKind(
    "minors_activity_place", "未成年人活动场所", "activity place for minors"
)
