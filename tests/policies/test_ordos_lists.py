"""Ordos 2018: its lists, rules and presence norms, transcribed by hand from the text.

Items are joined by ``|``; True where the print leaves the list open (等).
"""

from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve

from community_governance import Community, Compound, Facility, Verdict, check
from community_governance.model.lists import Rule
from community_governance.model.parts import BuildingProject, Organization, Room
from community_governance.model.places import Level
from community_governance.model.sources import Force
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    ELECTRICITY,
    FIRST_ASKED,
    FULL_AGENCY,
    GAS,
    HEATING,
    INTEGRATED_FACILITY,
    MINI_FIRE_STATION,
    ONE_WINDOW,
    PARENTS_SCHOOL,
    RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE,
    SERVICE_PROMISE,
    VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE,
    VOLUNTEER_FIRE_BRIGADE,
    VOLUNTEER_STATION,
    WATER,
    WORKING_PREMISES,
    OrganizationKind,
)
from community_governance.policies.ordos import POLICY
from community_governance.policies.ordos.words import MINORS_ACTIVITY_PLACE

LISTS: list[tuple[str, str, bool]] = [
    ("二(一)1", "公共服务|公共管理|公共安全", False),
    ("二(一)1", "服务改革|服务发展|服务民生|服务居民|服务党员", False),
    (
        "二(一)2",
        ("统筹社区发展|组织公共服务|实施综合管理|动员社会参与|指导基层自治|维护社区平安"),
        True,
    ),
    ("二(一)2", "基层群众性自治组织|社区服务类社会组织", True),
    ("二(一)3", "工矿企业所在地|国有农(林)场|城市新建住宅区|流动人口聚居地", False),
    ("二(一)3", "威望高|责任心强|热心社区工作", False),
    ("二(一)3", "自治章程|村规民约|居民公约", False),
    ("二(一)3", "法治|德治|自治", False),
    ("二(一)4", "行政执法|拆迁拆违|环境整治|城市管理|招商引资", True),
    ("二(一)5", "孵化培育|人才引进|资金支持", True),
    (
        "二(一)5",
        (
            "纠纷调解|健康养老|教育培训|公益慈善|志愿服务|防灾减灾|文体娱乐|"
            "邻里互助|居民融入|农村生产技术服务"
        ),
        True,
    ),
    ("二(一)5", "管理集体资产|开发集体资源|发展集体经济|服务集体成员", True),
    ("二(一)5", "社区|社会组织|社会工作", False),
    ("二(二)6", "公共服务|志愿服务|专业社会工作服务", False),
    ("二(二)6", "居民协商管理|委托社会组织运营", True),
    (
        "二(二)6",
        ("居民活动用房|社区党组织|居民委员会|业主委员会议事|物业管理办公用房|平价超市|居家养老"),
        True,
    ),
    ("二(二)6", "供暖|水|电|燃气", False),
    (
        "二(二)7",
        ("劳动就业|社会保障|卫生计生|教育事业|社会服务|社会救助|住房保障|公共安全|文体服务"),
        True,
    ),
    ("二(二)7", "文化|体育|商业|物流", True),
    ("二(二)8", "首问负责|一窗受理|全程代办|服务承诺", True),
    ("二(二)8", "城市和谐社区|农村牧区幸福社区", False),
    ("二(三)9", "控制性详细规划|村庄规划", False),
    ("二(三)9", "社区发展项目|建设任务|资源需求", False),
    ("二(三)9", "国民经济和社会发展规划|城乡规划|土地利用规划", False),
    ("二(三)10", "重大决策事项|实际困难问题|矛盾纠纷", False),
    ("二(三)10", "社区党员|居民代表|楼院长", True),
    ("二(三)10", "老党员|老干部|党代表|人大代表|政协委员|基层群团组织负责人", False),
    ("二(三)10", "社区论坛|社区听证会|民情恳谈", True),
    ("二(三)11", "道德模范|身边好人|全民阅读|文明餐桌|文明旅游|文明交通|文明上网", True),
    ("二(三)11", "村史陈列|非物质文化遗产", True),
    ("二(三)11", "图书馆|文化馆(群艺馆)|民间文化传播组织", True),
    ("二(三)11", "社区文化节|图书节", True),
    ("二(三)12", "法官|检察官|律师|公证员|基层法律服务工作者", False),
    ("二(三)13", "绿化美化|垃圾分类处理|噪声污染治理|水资源再生利用", True),
    ("二(三)13", "污水垃圾治理|秸秆综合利用|农药化肥包装物|养殖粪便清理|散埋乱葬", True),
    ("二(三)14", "自然灾害|事故灾难|公共卫生事件|社区安全事件", False),
    (
        "二(三)15",
        (
            "社区党组织|社区居民委员会|业主委员会|物业服务企业|公安|消防|城市管理|"
            "环保|住建|房管|工商|质监|司法|食品药品监督管理|供水|供电|供热|"
            "天然气|网络运营|社区社会组织"
        ),
        True,
    ),
    ("二(三)16", "主流舆论阵地|政务服务平台|社区信息枢纽", False),
    ("二(三)16", "跨部门|跨区域|跨行业", False),
    ("二(三)16", "一网通办|只进一扇门|最多跑一次", False),
    ("二(三)16", "社会管理|社会服务|社区建设|社会动员|社会组织|社会党建", True),
    ("三(一)", "市|旗区|苏木乡镇(街道)|社区", False),
    ("三(一)", "第一责任人|直接责任人|具体责任", False),
    ("三(二)", "城乡社区党组织|基层群众性自治组织成员|其他社区专职工作人员", False),
    ("三(二)", "社区党组织书记|社区居民委员会成员|社区专职工作人员", False),
    ("三(二)", "党代表|人大代表|政协委员", False),
    ("三(三)", "慈善捐赠|设立社区基金会", True),
    ("三(三)", "养老|教育|文化|体育", True),
    (
        "三(四)",
        ("三社联动|政府购买城乡社区服务|社区组织发展|社区服务体系建设|社区信息化建设"),
        True,
    ),
    ("三(四)", "报刊|广播|电视", True),
    ("三(四)", "制度化|规范化|体系化|可持续化", False),
    ("一(一)", "提升基层党组织建设为引领|政府治理为主导|居民需求为导向|改革创新为动力", False),
    ("二(一)2", "承担的社区工作事项清单|协助政府的社区工作事项清单", False),
    ("三(一)", "领导干部实绩考核指标体系|抓基层党建工作述职评议考核", False),
]

NAMES = [
    ("二(一)5", "三社联动", True),
    ("三(一)", "四级联动", True),
]

RULES = [
    ("二(一)1", "全面完善城乡社区党员代表议事制度和议事协商机制"),
    ("二(一)1", "健全社区党组织领导基层群众性自治组织开展工作相关制度"),
    ("二(一)1", "居务公开"),
    ("二(一)2", "权责清单"),
    ("二(一)2", "明确基层群众性自治组织承担的社区工作事项清单"),
    ("二(一)2", "两项清单以外"),
    ("二(一)3", "合理确定社区居民委员会管辖范围和规模"),
    ("二(一)3", "规范民主选举程序"),
    ("二(一)3", "切实保障外出务工人员民主选举权利"),
    ("二(一)3", "在条件成熟的社区"),
    ("二(一)3", "本社区居民进入社区居民委员会"),
    ("二(一)3", "基层群众自治与网格化服务管理有效衔接"),
    ("二(一)4", "坚决取消不合法、不合理"),
    ("二(一)4", "建立社区工作事项准入制度"),
    ("二(一)4", "应当由基层政府履行的法定职责"),
    ("二(一)4", "费随事转"),
    ("二(一)4", "工作机构和加挂的各种牌子"),
    ("二(一)4", "精简社区会议和工作台帐"),
    ("二(一)4", "基层政府统一对社区工作进行综合考核评比"),
    ("二(一)4", "不再单独组织考核评比活动"),
    ("二(一)4", "一票否决"),
    ("二(一)5", "鼓励旗区建立社区社会组织培育孵化平台"),
    ("二(一)5", "落实税费优惠政策"),
    ("二(一)5", "鼓励和支持建立农村社区集体经济组织"),
    ("二(一)5", "面向社区承接、实施项目"),
    ("二(二)6", "物业服务用房和居民活动用房不足"),
    ("二(二)6", "原则上"),
    ("二(二)6", "提高城乡社区综合服务设施利用率"),
    ("二(二)6", "规划审批重要内容"),
    ("二(二)7", "编制城乡社区公共服务指导目录"),
    ("二(二)7", "探索建立社区公共空间综合利用机制"),
    ("二(二)7", "鼓励和引导各类市场主体"),
    ("二(二)7", "供销合作社经营网点"),
    ("二(二)8", "提倡一室多用"),
    ("二(二)8", "城乡社区结对共建"),
    ("二(三)9", "城乡社区规划编制试点"),
    ("二(三)9", "广泛吸纳居民群众参与"),
    ("二(三)9", "土地利用规划"),
    ("二(三)10", "原则上由社区党组织"),
    ("二(三)10", "保护少数人合法权益"),
    ("二(三)10", "保障流动人口"),
    ("二(三)10", "纳入社会信用体系"),
    ("二(三)11", "善行义举四德榜"),
    ("二(三)11", "移风易俗评议活动"),
    ("二(三)11", "各民族相互嵌入的社会结构"),
    ("二(三)11", "定期进驻社区"),
    ("二(三)11", "社区教育网络"),
    ("二(三)12", "推动法律进社区"),
    ("二(三)12", "健全人民调解组织网络"),
    ("二(三)12", "公共法律服务体系"),
    ("二(三)13", "参与环保活动"),
    ("二(三)14", "应急避难场所"),
    ("二(三)14", "定期组织开展"),
    ("二(三)15", "指导和监督"),
    ("二(三)15", "联席会议协调机制"),
    ("二(三)15", "不具备条件的要实现党的工作覆盖"),
    ("二(三)15", "交叉任职"),
    ("二(三)15", "探索无物业管理的老旧小区"),
    ("二(三)15", "推进农村牧区社区物业服务"),
    ("二(三)15", "推进法庭进社区"),
    ("二(三)16", "国家有关标准规范要求"),
    ("三(一)", "定期研究决定"),
    ("三(一)", "实绩考核指标体系"),
    ("三(一)", "以社区居民满意度为主要衡量标准"),
    ("三(一)", "评价结果公开机制"),
    ("三(二)", "社区工作者队伍发展专项规划和社区工作者管理办法"),
    ("三(二)", "选拔优秀社区党组织书记"),
    ("三(二)", "招录事业单位工作人员力度"),
    ("三(二)", "积极推荐其作为"),
    ("三(二)", "设岗并按规定招聘"),
    ("三(二)", "定期组织培训"),
    ("三(二)", "社会工作职业资格评价"),
    ("三(二)", "职业津贴"),
    ("三(二)", "群众满意度占主要权重"),
    ("三(二)", "容错纠错"),
    ("三(三)", "以社区党组织为主渠道"),
    ("三(三)", "社区公益创投项目"),
    ("三(三)", "确定资金使用方向和服务项目"),
    ("三(四)", "广泛宣传"),
    ("结尾", "制定具体工作方案"),
    ("二(三)16", "跨部门、跨区域、跨行业"),
    ("二(一)2", "购买服务的方式"),
]


def test_every_list_of_the_text_is_encoded_and_no_other(
    lists_apart: Callable[..., list[str]],
) -> None:
    assert lists_apart(POLICY, LISTS, NAMES) == []


def test_every_rule_of_the_text_is_quoted_by_one_that_is_encoded(
    words_without_rule: Callable[..., list[tuple[str, str]]],
) -> None:
    assert words_without_rule(POLICY, RULES) == []


ON = date(2025, 12, 31)


def _rule(key: str) -> Rule:
    (rule,) = (each for each in POLICY.rules if each.key == key)
    return rule


def _verdict(subject: object, key: str) -> Verdict:
    return check(subject, POLICY.standard(key), on=ON)[0].verdict  # type: ignore[arg-type]


def _with(*kinds: OrganizationKind) -> Community:
    organizations = [Organization(key=kind.key, kind=kind) for kind in kinds]
    return Community(key="hope", organizations=organizations)


# --- rules ---


def test_appraisals_of_departments_end_and_the_one_vote_veto_is_abolished() -> None:
    for key in ("no-separate-appraisals", "no-one-vote-veto"):
        assert (_rule(key).kind.key, _rule(key).force) == ("prohibition", Force.MUST)
        assert _rule(key).locator == "二(一)4"


def test_satisfaction_becomes_the_main_measure_step_by_step() -> None:
    rule = _rule("satisfaction-is-the-main-measure")
    assert (rule.force, rule.modal, rule.locator) == (Force.GRADUAL, "逐步", "三(一)")


def test_services_are_given_in_the_facilities_in_principle_unless_the_state_rules_otherwise() -> (
    None
):
    rule = _rule("services-in-the-facilities")
    assert (rule.force, rule.modal) == (Force.IN_PRINCIPLE, "原则上")
    assert rule.condition is not None
    assert rule.condition.zh == "除国家另有规定外"


def test_banners_pay_the_allowance_and_the_city_gives_lottery_money() -> None:
    payers = {each.key: each.payers for each in POLICY.funds}
    assert payers == {
        "funds-for-work-handed-over": (),
        "professional-allowance": (Level.COUNTY,),
        "welfare-lottery-fund": (Level.PREFECTURE,),
        "community-foundations": (),
    }
    assert {each.period for each in POLICY.funds} == {None}  # none is printed


def test_three_ranks_of_accountability_have_three_bearers() -> None:
    (ranks,) = (each for each in POLICY.enumerations if each.key == "ranks-of-accountability")
    bearers = [word.zh for item in ranks.items for word in getattr(item, "beside", ())]
    assert bearers == ["旗区党委书记", "苏木乡镇(街道)党(工)委书记", "社区党组织书记"]


# --- presence norms ---


def test_the_norms_on_what_is_there_in_the_order_of_the_print() -> None:
    assert [(each.locator, each.subject, each.force) for each in POLICY.standards] == [
        ("二(一)1", Subject.COMMUNITY, Force.MUST),
        ("二(二)6", Subject.COMMUNITY, Force.MUST),  # 30 m² per 100 households
        ("二(二)6", Subject.FACILITY, Force.MUST),
        ("二(二)6", Subject.PROJECT, Force.MUST),
        ("二(二)6", Subject.COMMUNITY, Force.MUST),
        ("二(二)6", Subject.FACILITY, Force.MUST),
        ("二(二)8", Subject.COMMUNITY, Force.MUST),
        ("二(二)8", Subject.COMMUNITY, Force.MUST),  # offices at most 20%
        ("二(三)11", Subject.COMMUNITY, Force.MUST),
        ("二(三)11", Subject.COMMUNITY, Force.MUST),
        ("二(三)11", Subject.COMMUNITY, Force.MUST),
        ("二(三)14", Subject.COMMUNITY, Force.EXPLORE),
        ("二(三)15", Subject.COMPOUND, Force.MUST),
    ]


def test_only_a_supervision_committee_of_its_own_name_counts() -> None:
    key = "residents-affairs-supervision-committee"
    assert _verdict(_with(RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE), key) is Verdict.MET
    assert _verdict(_with(VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE), key) is Verdict.NOT_MET
    assert _verdict(Community(key="hope"), key) is Verdict.UNDETERMINED


@pytest.mark.parametrize(
    ("funded", "registered", "verdict"),
    [
        (True, True, Verdict.MET),
        (True, False, Verdict.NOT_MET),
        (True, None, Verdict.UNDETERMINED),
        (False, False, Verdict.NOT_APPLICABLE),
        (None, False, Verdict.UNDETERMINED),
    ],
)
def test_facilities_paid_for_by_government_are_registered(
    funded: bool | None, registered: bool | None, verdict: Verdict
) -> None:
    hall = Facility(
        key="hall",
        premises=[INTEGRATED_FACILITY],
        government_funded=funded,
        registered=registered,
    )
    key = "registration-of-government-funded-facilities"
    assert _verdict(hall, key) is verdict
    assert _verdict(Community(key="hope", facilities=[hall]), key) is verdict


@pytest.mark.parametrize(
    ("reviewed", "verdict"),
    [(True, Verdict.MET), (False, Verdict.NOT_MET), (None, Verdict.UNDETERMINED)],
)
def test_planning_and_construction_review_the_center_together(
    reviewed: bool | None, verdict: Verdict
) -> None:
    project = BuildingProject(key="garden", joint_review=reviewed)
    assert _verdict(project, "joint-review-of-center-premises") is verdict


def test_heating_water_electricity_and_gas_come_at_preferential_prices() -> None:
    key = "preferential-utilities"
    hall = Facility(
        key="hall",
        premises=[INTEGRATED_FACILITY],
        preferential_utilities=[HEATING, WATER, ELECTRICITY, GAS],
    )
    assert _verdict(hall, key) is Verdict.MET
    assert _verdict(evolve(hall, premises=()), key) is Verdict.UNDETERMINED
    assert _verdict(evolve(hall, premises=(WORKING_PREMISES,)), key) is Verdict.NOT_APPLICABLE
    (finding,) = check(
        evolve(hall, preferential_utilities=(WATER, GAS)), POLICY.standard(key), on=ON
    )
    assert finding.verdict is Verdict.NOT_MET
    assert finding.reason.items == ("heating", "electricity")


def test_four_ways_of_service_are_asked_and_more_are_allowed() -> None:
    modes = [FIRST_ASKED, ONE_WINDOW, FULL_AGENCY, SERVICE_PROMISE]
    assert _verdict(Community(key="hope", service_modes=modes), "service-modes") is Verdict.MET
    few = Community(key="hope", service_modes=modes[1:])
    assert _verdict(few, "service-modes") is Verdict.NOT_MET


def test_a_fire_station_or_a_brigade_is_enough() -> None:
    for kind in (MINI_FIRE_STATION, VOLUNTEER_FIRE_BRIGADE):
        assert _verdict(_with(kind), "fire-station-or-brigade") is Verdict.MET
    assert _verdict(_with(VOLUNTEER_STATION), "fire-station-or-brigade") is Verdict.NOT_MET


def test_parents_school_and_place_for_minors_are_both_asked() -> None:
    key = "parents-school-and-place-for-minors"
    school = _with(PARENTS_SCHOOL)
    place = [Facility(key="hall", rooms=[Room(MINORS_ACTIVITY_PLACE)])]
    assert _verdict(evolve(school, facilities=place), key) is Verdict.MET
    assert _verdict(school, key) is Verdict.UNDETERMINED
    no_rooms = [Facility(key="hall", rooms=[])]
    assert _verdict(evolve(school, facilities=no_rooms), key) is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("has", "verdict"),
    [(True, Verdict.MET), (False, Verdict.UNDETERMINED), (None, Verdict.UNDETERMINED)],
)
def test_a_compound_without_party_organization_may_lack_the_conditions(
    has: bool | None, verdict: Verdict
) -> None:
    compound = Compound(key="garden", party_organization=has)
    assert _verdict(compound, "party-organization-of-compounds") is verdict
