"""Loudi 2018: the lists it prints, in the order of the print."""

from community_governance.model.lists import Enumeration
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    COMMITTEE_PLAQUE,
    PARTY_PLAQUE,
    Item,
    Wording,
)
from community_governance.policies.loudi.document import DOCUMENT
from community_governance.policies.loudi.words import (
    AUXILIARY_ROOMS,
    CHARITY_SUPERMARKET,
    COMMUNITY_OFFICE,
    COMMUNITY_SIGN,
    DOOR_PLATE,
    FAMILY_PLANNING_ROOM,
    MEDIATION_ROOM,
    NOTICE_BOARD,
    OUTER_WALL,
    PARTY_MASSES_ROOM,
    POLICE_ROOM,
    SERVICE_WINDOW,
)

__all__ = ["ENUMERATIONS"]

ENUMERATIONS = (
    Enumeration(
        key="four-good",
        name="四好",
        title=Wording("换届选举“四好”目标", "the four goods of the election"),
        citations=(DOCUMENT.cite("一·一是", "四好"),),
        items=(
            Item("ideas", "提出好思路", "good ideas put forward"),
            Item("cadres", "选出好干部", "good cadres elected"),
            Item("team", "配出好班子", "a good team made up"),
            Item("conduct", "换出好风气", "good conduct brought about"),
        ),
    ),
    Enumeration(
        key="three-in-one",
        name="三位一体",
        title=Wording("三位一体的治理机制", "three bodies in one"),
        citations=(DOCUMENT.cite("一·二是", "三位一体"),),
        items=(
            Item("party_organization", "社区党组织", "community Party organization"),
            Item("residents_committee", "社区居委会", "residents' committee"),
            Item("service_center", "社区服务中心", "community service center"),
        ),
    ),
    Enumeration(
        key="organizations-chosen-after-the-election",
        title=Wording(
            "换届选举后推选产生的组织和人员", "organizations and heads chosen after the election"
        ),
        citations=(DOCUMENT.cite("一·二是"),),
        items=(
            Item("group_heads", "居民小组长", "heads of residents' groups"),
            Item(
                "supervision_committee",
                "居务监督委员会",
                "residents' affairs supervision committee",
            ),
            Item("residents_council", "居民议事会", "residents' council"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="forms-of-democratic-decision",
        title=Wording("民主决策的主要形式", "forms of democratic decision"),
        citations=(DOCUMENT.cite("一·三是"),),
        items=(
            Item("assembly", "居民会议", "residents' assembly"),
            Item("consultation", "民主协商", "democratic consultation"),
            Item("hearing", "民主听证", "democratic hearing"),
        ),
        reading=Wording(
            "二·二是中“民主协商”写作“议事协商”", "二·二是 has 议事协商 in place of 民主协商"
        ),
    ),
    Enumeration(
        key="aims-of-democratic-management",
        title=Wording("民主管理的主要目的", "aims of democratic management"),
        citations=(DOCUMENT.cite("一·三是"),),
        items=(
            Item("education", "自我教育", "residents educate themselves"),
            Item("management", "自我管理", "manage themselves"),
            Item("service", "自我服务", "serve themselves"),
        ),
    ),
    Enumeration(
        key="contents-of-democratic-supervision",
        title=Wording("民主监督的主要内容", "what democratic supervision is about"),
        citations=(DOCUMENT.cite("一·三是"), DOCUMENT.cite("二·二是")),
        items=(
            Item("open_affairs", "居务公开", "open affairs"),
            Item("appraisal", "民主评议", "democratic appraisal"),
        ),
    ),
    Enumeration(
        key="marks-of-self-government-part-one",
        title=Wording("居民自治的三个方面（一·三是）", "three marks of self-government, part one"),
        citations=(DOCUMENT.cite("一·三是"),),
        items=(
            Item("system", "制度化", "by system"),
            Item("standard", "规范化", "by standard"),
            Item("profession", "专业化", "by professionals"),
        ),
        reading=Wording("二·二是中“专业化”写作“程序化”", "二·二是 has 程序化 in place of 专业化"),
    ),
    Enumeration(
        key="work-platforms-brought-together",
        title=Wording("统一整合的工作平台", "work platforms brought together"),
        citations=(DOCUMENT.cite("一·四是"),),
        items=(
            Item("party_building", "社区党的建设", "Party building"),
            Item("labor", "劳动保障", "labor security"),
            Item("assistance", "社会救助", "social assistance"),
            Item("property", "物业管理", "property management"),
            Item("health", "计生卫生", "family planning and health"),
            Item("public_order", "综治维稳", "public order"),
            Item("public_affairs", "公共事务", "public affairs"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="function-rooms",
        title=Wording("功能室", "function rooms"),
        citations=(DOCUMENT.cite("一·四是"),),
        items=(
            PARTY_MASSES_ROOM,
            MEDIATION_ROOM,
            POLICE_ROOM,
            FAMILY_PLANNING_ROOM,
            CHARITY_SUPERMARKET,
            COMMUNITY_OFFICE,
            AUXILIARY_ROOMS,
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="five-unified",
        name="五统一",
        title=Wording("五统一", "five unified marks"),
        citations=(DOCUMENT.cite("一·四是", "五统一"),),
        items=(COMMUNITY_SIGN, OUTER_WALL, DOOR_PLATE, SERVICE_WINDOW, NOTICE_BOARD),
    ),
    Enumeration(
        key="three-plaques",
        title=Wording("对外挂牌的组织机构", "the three plaques shown"),
        citations=(DOCUMENT.cite("一·四是", "3个组织机构牌匾"),),
        items=(PARTY_PLAQUE, COMMITTEE_PLAQUE, CENTER_PLAQUE),
        reading=Wording(
            "列举后有“等”，但写明3个，按已列尽理解",
            "等 follows the three, but their number is printed: read as all there are",
        ),
    ),
    Enumeration(
        key="exits",
        title=Wording("退出方式", "ways out"),
        citations=(DOCUMENT.cite("一·五是"),),
        items=(
            Item("told_to_resign", "责令辞职", "told to resign"),
            Item("recall", "罢免", "recall"),
            Item("end_of_contract", "解聘", "end of contract"),
        ),
        reading=Wording("哪种方式对应哪类人员未写明", "which way out is for whom is not printed"),
    ),
    Enumeration(
        key="shortcomings",
        title=Wording("存在的问题", "shortcomings"),
        citations=(DOCUMENT.cite("一末段"),),
        items=(
            Item("self_government", "自治功能还不够完整", "self-government not yet complete"),
            Item(
                "residents",
                "部分社区居民主体意识不强",
                "some residents without a sense that it is theirs",
            ),
            Item(
                "government",
                "基层政府与社区的关系如何重新定位",
                "how government and community are to stand to each other",
            ),
            Item("premises", "社区服务用房不达标", "premises short of the norm"),
            Item("funds", "社区运转经费短缺", "a lack of operating funds"),
            Item("pay", "社区工作人员报酬偏低", "low pay of staff"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="four-democracies",
        title=Wording("四个民主", "four democracies"),
        citations=(DOCUMENT.cite("二·二是"),),
        items=(
            Item("election", "民主选举", "democratic election"),
            Item("decision", "民主决策", "democratic decision"),
            Item("management", "民主管理", "democratic management"),
            Item("supervision", "民主监督", "democratic supervision"),
        ),
    ),
    Enumeration(
        key="forms-of-democratic-decision-to-come",
        title=Wording("今后民主决策的主要形式", "forms of democratic decision to come"),
        citations=(DOCUMENT.cite("二·二是"),),
        items=(
            Item("assembly", "居民会议", "residents' assembly"),
            Item("consultation", "议事协商", "deliberation"),
            Item("hearing", "民主听证", "democratic hearing"),
        ),
        reading=Wording(
            "一·三是中“议事协商”写作“民主协商”", "一·三是 has 民主协商 in place of 议事协商"
        ),
    ),
    Enumeration(
        key="marks-of-self-government-part-two",
        title=Wording("居民自治的三个方面（二·二是）", "three marks of self-government, part two"),
        citations=(DOCUMENT.cite("二·二是"),),
        items=(
            Item("system", "制度化", "by system"),
            Item("standard", "规范化", "by standard"),
            Item("procedure", "程序化", "by procedure"),
        ),
    ),
    Enumeration(
        key="new-forms-of-participation",
        title=Wording("积极探索的参与形式", "new forms of participation"),
        citations=(DOCUMENT.cite("二·二是"),),
        items=(
            Item("online_forum", "网上论坛", "online forum"),
            Item("frank_talks", "民情恳谈", "frank talks on people's concerns"),
            Item("dialogue", "社区对话", "community dialogue"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="rights-of-residents",
        title=Wording("保障居民的权利", "rights of residents that are kept"),
        citations=(DOCUMENT.cite("二·二是"),),
        items=(
            Item("to_know", "知情权", "to know"),
            Item("to_take_part", "参与权", "to take part"),
            Item("to_decide", "决策权", "to decide"),
            Item("to_supervise", "监督权", "to supervise"),
        ),
    ),
    Enumeration(
        key="parts-of-the-training-plan",
        title=Wording("培训工作内容", "what is done about training"),
        citations=(DOCUMENT.cite("二·四是"),),
        items=(
            Item("plan", "制定培训规划", "a plan is made"),
            Item("content", "丰富培训内容", "the content is enriched"),
            Item("ways", "改进培训方式", "the ways are improved"),
            Item("effect", "提高培训效果", "the effect is raised"),
        ),
    ),
    Enumeration(
        key="parts-of-the-information-network",
        title=Wording("社区信息服务网络的内容", "what the information network brings together"),
        citations=(DOCUMENT.cite("二·五是"),),
        items=(
            Item("administration", "行政管理", "administration"),
            Item("social_affairs", "社会事务", "social affairs"),
            Item("convenience", "便民服务", "services of convenience"),
        ),
    ),
)
