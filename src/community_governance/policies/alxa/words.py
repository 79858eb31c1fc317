"""Alxa 2022: the words of the place, for rooms that it reports."""

from community_governance.model.vocabulary import RoomKind

__all__ = [
    "CENTER_ROOM",
    "CULTURE_ROOM",
    "ELDERLY_ROOM",
    "LECTURE_ROOM",
    "MEDIATION_ROOM",
    "PETITIONS_ROOM",
    "READING_ROOM",
    "WOMEN_AND_CHILDREN_HOME",
]

CENTER_ROOM = RoomKind("service_center", "社区服务中心", "community service center")
ELDERLY_ROOM = RoomKind("elderly_room", "老年活动室", "activity room for the elderly")
CULTURE_ROOM = RoomKind("culture_room", "文化活动室", "culture room")
READING_ROOM = RoomKind("reading_room", "图书阅览室", "reading room")
WOMEN_AND_CHILDREN_HOME = RoomKind(
    "women_and_children_home", "妇女儿童之家", "home for women and children"
)
PETITIONS_ROOM = RoomKind("petitions_room", "信访室", "petitions room")
MEDIATION_ROOM = RoomKind("mediation_room", "调解室", "mediation room")
LECTURE_ROOM = RoomKind("lecture_room", "社区大讲堂", "community lecture hall")
