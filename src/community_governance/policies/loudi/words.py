"""Loudi 2018: the words of the place: what is to look the same everywhere, and the rooms."""

from community_governance.model.vocabulary import Mark, RoomKind

__all__ = [
    "AUXILIARY_ROOMS",
    "CHARITY_SUPERMARKET",
    "COMMUNITY_OFFICE",
    "COMMUNITY_SIGN",
    "DOOR_PLATE",
    "FAMILY_PLANNING_ROOM",
    "MEDIATION_ROOM",
    "NOTICE_BOARD",
    "OUTER_WALL",
    "PARTY_MASSES_ROOM",
    "POLICE_ROOM",
    "SERVICE_WINDOW",
]

COMMUNITY_SIGN = Mark("community_sign", "社区标识", "community sign")
OUTER_WALL = Mark("outer_wall", "外墙装饰", "outer wall")
DOOR_PLATE = Mark("door_plate", "机构门牌", "door plates")
SERVICE_WINDOW = Mark("service_window", "服务窗口", "service windows")
NOTICE_BOARD = Mark("notice_board", "宣传栏目", "notice boards")

PARTY_MASSES_ROOM = RoomKind(
    "party_masses_room", "党群活动室", "activity room of Party and residents"
)
MEDIATION_ROOM = RoomKind("mediation_room", "调解室", "mediation room")
POLICE_ROOM = RoomKind("police_room", "警务室", "police room")
FAMILY_PLANNING_ROOM = RoomKind(
    "family_planning_room", "计划生育服务室", "family-planning service room"
)
CHARITY_SUPERMARKET = RoomKind("charity_supermarket", "慈善超市", "charity supermarket")
COMMUNITY_OFFICE = RoomKind("community_office", "社区办公室", "community office")
AUXILIARY_ROOMS = RoomKind("auxiliary_rooms", "辅助用房", "auxiliary rooms")
