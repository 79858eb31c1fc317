"""Loudi 2018: its lists, rules and presence norms, transcribed by hand from the text.

Items are joined by ``|``; True where the print leaves the list open (等).
"""

from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve

from community_governance import Community, Facility, Territory, Verdict, check
from community_governance.model.community import Stated
from community_governance.model.facts import INFORMATION_PLATFORM
from community_governance.model.parts import FundPeriod, Organization, Room
from community_governance.model.sources import Force
from community_governance.model.vocabulary import (
    RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE,
    RESIDENTS_COUNCIL,
    SERVICE_CENTER_KIND,
    OrganizationKind,
    RoomKind,
)
from community_governance.policies.loudi import (
    AUXILIARY_ROOMS,
    CHARITY_SUPERMARKET,
    COMMUNITY_OFFICE,
    FAMILY_PLANNING_ROOM,
    MEDIATION_ROOM,
    PARTY_MASSES_ROOM,
    POLICE_ROOM,
    POLICY,
)

LISTS: list[tuple[str, str, bool]] = [
    ("一·一是", "提出好思路|选出好干部|配出好班子|换出好风气", False),
    ("一·二是", "社区党组织|社区居委会|社区服务中心", False),
    ("一·二是", "居民小组长|居务监督委员会|居民议事会", True),
    ("一·三是", "居民会议|民主协商|民主听证", False),
    ("一·三是", "自我教育|自我管理|自我服务", False),
    ("一·三是", "居务公开|民主评议", False),
    ("一·三是", "制度化|规范化|专业化", False),
    ("一·四是", "社区党的建设|劳动保障|社会救助|物业管理|计生卫生|综治维稳|公共事务", True),
    ("一·四是", "党群活动室|调解室|警务室|计划生育服务室|慈善超市|社区办公室|辅助用房", True),
    ("一·四是", "社区标识|外墙装饰|机构门牌|服务窗口|宣传栏目", False),
    ("一·四是", "社区党组织|社区居民委员会|社区服务中心", False),
    ("一·五是", "责令辞职|罢免|解聘", False),
    ("二·二是", "民主选举|民主决策|民主管理|民主监督", False),
    ("二·二是", "居民会议|议事协商|民主听证", False),
    ("二·二是", "居务公开|民主评议", False),
    ("二·二是", "制度化|规范化|程序化", False),
    ("二·二是", "网上论坛|民情恳谈|社区对话", True),
    ("二·二是", "知情权|参与权|决策权|监督权", False),
    ("二·四是", "制定培训规划|丰富培训内容|改进培训方式|提高培训效果", False),
    ("二·五是", "行政管理|社会事务|便民服务", False),
    (
        "一末段",
        (
            "自治功能还不够完整|部分社区居民主体意识不强|"
            "基层政府与社区的关系如何重新定位|社区服务用房不达标|社区运转经费短缺|"
            "社区工作人员报酬偏低"
        ),
        True,
    ),
]

NAMES = [
    ("一·一是", "四好", True),
    ("一·二是", "三位一体", True),
    ("一·四是", "五统一", True),
]

RULES = [
    ("一·二是", "三位一体"),
    ("一·二是", "划分为若干个网络单元"),
    ("一·二是", "按规定的程序、条件和时间推选产生"),
    ("一·三是", "以居务公开、民主评议为主要内容"),
    ("一·四是", "社区要统一整合"),
    ("一·四是", "一律不再单独对外挂牌"),
    ("一·五是", "连续两年被评定为“不称职”"),
    ("一·五是", "居委会干部业务培训班"),
    ("二·一是", "十三条措施"),
    ("二·二是", "规范社区民主选举程序"),
    ("二·二是", "稳步扩大社区居委会直接选举覆盖面"),
    ("二·二是", "以居务公开、民主评议为主要内容"),
    ("二·二是", "鼓励社区居民和驻区单位"),
    ("二·三是", "防止社区居委会过度行政化"),
    ("二·四是", "制定培训规划"),
    ("二·四是", "立足岗位,自学成才"),
    ("二·五是", "数据一次收集、资源多方共享"),
    ("二·五是", "信息技术装备条件"),
]


def test_every_list_of_the_text_is_encoded_and_no_other(
    lists_apart: Callable[..., list[str]],
) -> None:
    assert lists_apart(POLICY, LISTS, NAMES) == []


def test_every_rule_of_the_text_is_quoted_by_one_that_is_encoded(
    words_without_rule: Callable[..., list[tuple[str, str]]],
) -> None:
    assert words_without_rule(POLICY, RULES) == []


ON = date(2018, 12, 31)
ROOMS = (
    PARTY_MASSES_ROOM,
    MEDIATION_ROOM,
    POLICE_ROOM,
    FAMILY_PLANNING_ROOM,
    CHARITY_SUPERMARKET,
    COMMUNITY_OFFICE,
    AUXILIARY_ROOMS,
)


def _verdict(subject: object, key: str, on: date = ON) -> Verdict:
    return check(subject, POLICY.standard(key), on=on)[0].verdict  # type: ignore[arg-type]


def _with(*kinds: OrganizationKind) -> Community:
    organizations = [Organization(key=kind.key, kind=kind) for kind in kinds]
    return Community(key="hope", organizations=organizations)


def _rooms(*kinds: RoomKind) -> Community:
    halls = [
        Facility(key=f"hall-{number}", rooms=[Room(kind)]) for number, kind in enumerate(kinds)
    ]
    return Community(key="hope", facilities=halls)


# --- rules ---


def test_nothing_is_said_of_handing_work_to_committees() -> None:
    assert POLICY.admission == ()


def test_who_pays_the_operating_funds_and_for_how_long_is_not_printed() -> None:
    operating, benefit = POLICY.funds
    assert (operating.payers, operating.period, len(operating.sums)) == ((), None, 4)
    assert (benefit.payers, benefit.period) == ((), FundPeriod.YEAR)


# --- presence norms ---


def test_what_part_one_reports_of_organizations_and_pacts_is_no_demand() -> None:
    reported = [each.key for each in POLICY.standards if each.force is Force.REPORTED]
    assert reported == ["supervision-committee-and-council", "charter-and-pact"]


def test_seven_rooms_are_asked_wherever_in_the_community_they_are() -> None:
    assert _verdict(_rooms(*ROOMS), "function-rooms") is Verdict.MET
    assert _verdict(_rooms(*ROOMS), "function-rooms", date(2014, 12, 31)) is Verdict.NOT_APPLICABLE
    assert _verdict(Community(key="hope"), "function-rooms") is Verdict.UNDETERMINED


@pytest.mark.parametrize("missing", ROOMS, ids=str)
def test_a_room_that_is_missing_is_named(missing: RoomKind) -> None:
    community = _rooms(*(kind for kind in ROOMS if kind is not missing))
    (finding,) = check(community, POLICY.standard("function-rooms"), on=ON)
    assert finding.verdict is Verdict.NOT_MET
    assert finding.reason.items == (missing.key,)


def test_a_facility_whose_rooms_are_not_known_leaves_them_open() -> None:
    community = _rooms(*ROOMS[1:])
    more = (*(community.facilities or ()), Facility(key="another"))
    assert _verdict(evolve(community, facilities=more), "function-rooms") is Verdict.UNDETERMINED


def test_one_service_center_is_asked_of_each_committee() -> None:
    assert _verdict(_with(SERVICE_CENTER_KIND), "one-center-per-committee") is Verdict.MET
    assert _verdict(_with(RESIDENTS_COUNCIL), "one-center-per-committee") is Verdict.NOT_MET


def test_a_council_alone_is_not_enough() -> None:
    both = _with(RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE, RESIDENTS_COUNCIL)
    assert _verdict(both, "supervision-committee-and-council") is Verdict.MET
    alone = _with(RESIDENTS_COUNCIL)
    assert _verdict(alone, "supervision-committee-and-council") is Verdict.NOT_MET


def test_the_platform_is_one_of_the_place_and_no_communitys() -> None:
    key = "regional-information-platform"
    assert POLICY.standard(key).force is Force.ENCOURAGE
    place = Territory(
        key="loudi", communities=[], stated=[Stated(INFORMATION_PLATFORM, value=True)]
    )
    assert _verdict(place, key) is Verdict.MET
    assert _verdict(Community(key="hope", information_platform=True), key) is Verdict.NOT_APPLICABLE
