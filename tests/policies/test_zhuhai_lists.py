"""Zhuhai 2010: its lists, rules and presence norms, transcribed by hand from the text.

Items are joined by ``|``; True where the print leaves the list open (等).
"""

from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve

from community_governance import Community, Verdict, check
from community_governance.model.lists import Rule, Yearly
from community_governance.model.parts import FundPeriod, Organization
from community_governance.model.places import Level
from community_governance.model.sources import Force
from community_governance.model.standards import Subject
from community_governance.model.territory import Township
from community_governance.model.vocabulary import (
    COMMUNITY_DELIBERATION_COMMITTEE,
    COMMUNITY_SUPERVISION_COMMITTEE,
    ONE_NET,
    ONE_NUMBER,
    RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE,
    RESIDENTS_ASSEMBLY,
    RESIDENTS_COMMITTEE,
    RESIDENTS_COMMITTEE_KIND,
    RESIDENTS_REPRESENTATIVE_ASSEMBLY,
    SERVICE_STATION,
    SOCIAL_ORGANIZATION,
    OrganizationKind,
)
from community_governance.policies.zhuhai import POLICY

LISTS: list[tuple[str, str, bool]] = [
    (
        "一(一)",
        (
            "职责定位不准|居委会行政化色彩浓厚|社会组织缺乏活力|"
            "居民参与公共事务积极性不高|社区服务水平有待提高"
        ),
        True,
    ),
    ("一(二)", "党组织领导|基层政府负责|社会组织协同|社区居民参与", False),
    (
        "一(三)",
        (
            "坚持党的领导|政府依法行政与社区居民依法自治相结合|坚持先行先试、有序推进|"
            "坚持以人为本、服务居民"
        ),
        False,
    ),
    ("一(三)", "自我管理|自我教育|自我服务|自我监督", False),
    ("一(四)", "自治好|管理好|服务好|治安好|环境好|风尚好", False),
    ("一(四)", "管理有序|服务完善|文明祥和", False),
    ("二(一)", "组织领导|综合协调|社会管理|社区服务|监督检查", True),
    ("二(一)", "综治维稳|劳保就业|司法调解|医疗卫生", True),
    ("二(二)", "重心下移|便民利民|保障民生", False),
    ("二(二)", "领导班子好|党员干部队伍好|工作机制好|工作业绩好|群众反映好", False),
    ("二(三)", "议事|决策|执行|协助|监督", False),
    ("二(三)", "社区居委会|业主委员会|物业管理服务企业", False),
    ("二(三)", "院校社区|企业社区", False),
    ("二(四)", "社会性|服务性|公益性", False),
    ("二(四)", "社区公益慈善类|社区福利服务类|社区医疗卫生服务类", False),
    ("三(一)", "委托管理|购买服务", False),
    ("三(二)", "须承接|可承接", False),
    ("三(二)", "经费保障|工作条件|政策指导", False),
    ("三(三)", "民情信箱|社区热线|网络议事|居民论坛", True),
    ("三(三)", "社区道德银行|睦邻互助计划", True),
    ("四(一)", "横琴新区|拱北街道|湾仔街道", False),
    ("四(一)", "资源共享|优势互补|互惠互利|共驻共建", False),
    ("四(一)", "文化教育|卫生体育|休闲娱乐|其他便民设施", False),
    ("四(二)", "合理分工|专业服务|市场调节", False),
    (
        "四(二)",
        (
            "社区法律服务|文体服务|养老服务|社会福利服务|社会救助服务|公共卫生服务|"
            "公共就业服务|公共安全服务"
        ),
        True,
    ),
    ("四(二)", "购买法制化|治理法人化|运作市场化|监督社会化", False),
    ("四(三)", "人口规模|地域面积|社区结构", True),
    ("四(三)", "社区党组织|居委会|公共服务站", False),
    ("四(三)", "一网式|一号式", False),
    ("四(三)", "无偿|低偿|有偿", False),
    ("四(三)", "弹性工作制|错时上下班制", False),
    ("五(一)", "党委政府领导|民政部门牵头|有关部门配合|社会共同参与", False),
    ("五(三)", "培养|选拔|使用|激励", False),
    ("五(三)", "学历|资历|资格|业绩|岗位", True),
    ("一(一)", "自治好|管理好|服务好|治安好|环境好|风尚好", False),
]

NAMES = [
    ("一(四)", "六好", True),
    ("二(二)", "五个好", True),
    ("四(三)", "三位一体", True),
    ("一(一)", "六好", True),
]

RULES = [
    ("一(三)", "切实维护社区居民自治的法律地位"),
    ("二(一)", "逐步下放权限"),
    ("二(一)", "可根据授权行使部分区级管理权限"),
    ("二(一)", "派驻机构"),
    ("二(二)", "双重隶属"),
    ("二(二)", "把促进公益、服务群众作为社区党组织的主要工作"),
    ("二(三)", "社区居委会指导监督业主委员会"),
    ("二(三)", "鼓励外来务工人员"),
    ("二(四)", "降低门槛、简化程序"),
    ("三(一)", "减轻居委会行政工作负担"),
    ("三(一)", "原则上不得转移给社区居委会"),
    ("三(一)", "清理和废止与居委会签订的行政责任书"),
    ("三(一)", "不得在社区开展各种考核评比活动"),
    ("三(一)", "做好协调、监督和检查工作"),
    ("三(二)", "须承接"),
    ("三(二)", "每年初提出计划方案"),
    ("三(二)", "经市(区)社区建设领导小组审批"),
    ("三(三)", "完善社区居民自治规章"),
    ("三(三)", "规范社区民主决策程序"),
    ("三(三)", "协调好业主委员会与居委会的关系"),
    ("四(一)", "积极引入港澳社工"),
    ("四(一)", "免费或优惠对居民开放"),
    ("四(二)", "应优先向社会组织购买"),
    ("四(二)", "费随事转"),
    ("四(二)", "协调、监督和评估"),
    ("四(三)", "从街道(镇)在编人员中调配"),
    ("四(三)", "交叉任职、合署办公"),
    ("四(三)", "改善社区居委会信息技术装备条件"),
    ("四(三)", "自助互助服务"),
    ("四(三)", "市场化服务"),
    ("四(三)", "弹性工作制和错时上下班制"),
    ("五(一)", "制定实施细则"),
    ("五(二)", "提高社区工作者工资待遇"),
    ("五(三)", "推行交流制度"),
]


def test_every_list_of_the_text_is_encoded_and_no_other(
    lists_apart: Callable[..., list[str]],
) -> None:
    assert lists_apart(POLICY, LISTS, NAMES) == []


def test_every_rule_of_the_text_is_quoted_by_one_that_is_encoded(
    words_without_rule: Callable[..., list[tuple[str, str]]],
) -> None:
    assert words_without_rule(POLICY, RULES) == []


ON = date(2012, 12, 31)
CHAIN = (
    COMMUNITY_DELIBERATION_COMMITTEE,
    RESIDENTS_ASSEMBLY,
    RESIDENTS_COMMITTEE_KIND,
    SOCIAL_ORGANIZATION,
    COMMUNITY_SUPERVISION_COMMITTEE,
)


def _rule(key: str) -> Rule:
    (rule,) = (each for each in POLICY.rules if each.key == key)
    return rule


def _verdict(subject: object, key: str) -> Verdict:
    return check(subject, POLICY.standard(key), on=ON)[0].verdict  # type: ignore[arg-type]


def _with(*kinds: OrganizationKind) -> Community:
    organizations = [Organization(key=kind.key, kind=kind) for kind in kinds]
    return Community(key="hope", organizations=organizations)


# --- rules ---


def test_responsibility_contracts_are_abolished() -> None:
    rule = _rule("no-responsibility-contracts")
    assert (rule.kind.key, rule.force, rule.locator) == ("prohibition", Force.MUST, "三(一)")


def test_appraisals_are_forbidden_only_in_principle_and_not_those_of_state_and_province() -> None:
    rule = _rule("no-appraisals-in-communities")
    assert (rule.kind.key, rule.force) == ("prohibition", Force.IN_PRINCIPLE)
    assert rule.condition is not None
    assert rule.condition.zh == "除国家和省有明确要求外"


def test_departments_plan_at_the_start_of_each_year() -> None:
    assert [(each.key, each.yearly) for each in POLICY.rules if each.yearly] == [
        ("yearly-plan-of-departments", Yearly.START)
    ]


def test_services_are_purchased_first_from_social_organizations() -> None:
    rule = _rule("purchase-first-from-social-organizations")
    assert (rule.kind.key, rule.modal, rule.locator) == ("preference", "应优先", "四(二)")


def test_thirty_million_are_for_two_years_and_the_district_pays_most_of_the_pilot() -> None:
    funds = {each.key: each for each in POLICY.funds}
    special, pilot = funds["special-funds"], funds["pilot-funds"]
    both = (Level.PREFECTURE, Level.COUNTY)
    assert (special.payers, special.leading_payer) == (both, None)
    assert special.period is FundPeriod.TWO_YEARS
    assert (pilot.payers, pilot.leading_payer, pilot.period) == (both, Level.COUNTY, None)


def test_three_classes_of_organizations_have_seven_examples() -> None:
    (classes,) = (
        each for each in POLICY.enumerations if each.key == "social-organizations-to-be-fostered"
    )
    examples = [word.zh for item in classes.items for word in getattr(item, "beside", ())]
    assert examples == [
        "社区志愿者协会",
        "社区困难救助帮扶协会",
        "社区老年人服务中心",
        "社区托老中心",
        "社区卫生服务中心",
        "社区残疾人康复中心",
        "心理矫正和辅导中心",
    ]


def test_each_link_of_the_chain_has_its_body_and_decision_has_two() -> None:
    (chain,) = (each for each in POLICY.enumerations if each.key == "chain-of-self-government")
    bodies = {item.zh: [word.zh for word in getattr(item, "beside", ())] for item in chain.items}
    assert bodies == {
        "议事": ["社区议事协商委员会"],
        "决策": ["社区居民大会", "社区居民代表大会"],
        "执行": ["社区居委会"],
        "协助": ["社区社会组织"],
        "监督": ["社区监督委员会"],
    }


# --- presence norms ---


def test_five_norms_on_what_is_there_in_the_order_of_the_print() -> None:
    assert [(each.locator, each.subject, each.force) for each in POLICY.standards] == [
        ("二(三)", Subject.COMMUNITY, Force.MUST),
        ("四(三)", Subject.TOWNSHIP, Force.MUST),
        ("四(三)", Subject.COMMUNITY, Force.IN_PRINCIPLE),
        ("四(三)", Subject.COMMUNITY, Force.MUST),
        ("四(三)", Subject.COMMUNITY, Force.GRADUAL),
    ]
    assert {each.due for each in POLICY.standards} == {None}  # the dated goals are targets


def test_the_chain_is_complete_where_every_link_has_its_body() -> None:
    key = "self-government-chain-complete"
    assert _verdict(_with(*CHAIN), key) is Verdict.MET
    assert _verdict(Community(key="hope"), key) is Verdict.UNDETERMINED


@pytest.mark.parametrize("missing", CHAIN, ids=str)
def test_the_chain_is_broken_where_one_link_is_missing(missing: OrganizationKind) -> None:
    rest = _with(*(kind for kind in CHAIN if kind is not missing))
    assert _verdict(rest, "self-government-chain-complete") is Verdict.NOT_MET


def test_the_representative_assembly_decides_as_well() -> None:
    kinds = [kind for kind in CHAIN if kind is not RESIDENTS_ASSEMBLY]
    community = _with(*kinds, RESIDENTS_REPRESENTATIVE_ASSEMBLY)
    assert _verdict(community, "self-government-chain-complete") is Verdict.MET


def test_the_committee_that_governs_is_the_link_of_execution() -> None:
    rest = _with(*(kind for kind in CHAIN if kind is not RESIDENTS_COMMITTEE_KIND))
    governed = evolve(rest, committee=RESIDENTS_COMMITTEE)
    assert _verdict(governed, "self-government-chain-complete") is Verdict.MET


def test_a_supervision_committee_of_another_name_is_no_link() -> None:
    kinds = [kind for kind in CHAIN if kind is not COMMUNITY_SUPERVISION_COMMITTEE]
    community = _with(*kinds, RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE)
    assert _verdict(community, "self-government-chain-complete") is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("has", "verdict"),
    [(True, Verdict.MET), (False, Verdict.NOT_MET), (None, Verdict.UNDETERMINED)],
)
def test_a_subdistrict_has_a_government_service_center(has: bool | None, verdict: Verdict) -> None:
    township = Township(key="gongbei", government_service_center=has)
    assert _verdict(township, "government-service-center") is verdict


def test_a_community_without_station_may_lack_the_conditions() -> None:
    key = "one-station-per-committee"
    assert _verdict(_with(SERVICE_STATION), key) is Verdict.MET
    assert _verdict(_with(), key) is Verdict.UNDETERMINED


def test_one_net_and_one_number_come_gradually() -> None:
    both = Community(key="hope", service_modes=[ONE_NET, ONE_NUMBER])
    assert _verdict(both, "one-net-and-one-number-service") is Verdict.MET
    one = evolve(both, service_modes=(ONE_NET,))
    assert _verdict(one, "one-net-and-one-number-service") is Verdict.NOT_MET
