"""Loudi 2018: the words of the place, which are to look the same in every community."""

from community_governance.model.vocabulary import Mark

__all__ = ["COMMUNITY_SIGN", "DOOR_PLATE", "NOTICE_BOARD", "OUTER_WALL", "SERVICE_WINDOW"]

COMMUNITY_SIGN = Mark("community_sign", "社区标识", "community sign")
OUTER_WALL = Mark("outer_wall", "外墙装饰", "outer wall")
DOOR_PLATE = Mark("door_plate", "机构门牌", "door plates")
SERVICE_WINDOW = Mark("service_window", "服务窗口", "service windows")
NOTICE_BOARD = Mark("notice_board", "宣传栏目", "notice boards")
