"""Alxa 2022: its lists, rules and presence norms, transcribed by hand from the text.

Items are joined by ``|``; True where the print leaves the list open (等).
"""

from collections.abc import Callable, Mapping
from datetime import date

import pytest
from attrs import evolve

from community_governance import Community, Facility, Verdict, check
from community_governance.interchange.converters import from_plain
from community_governance.model.community import Stated
from community_governance.model.lists import Yearly
from community_governance.model.parts import BuildingProject, Organization
from community_governance.model.places import Level
from community_governance.model.presence import DELIBERATION_CATALOGUE
from community_governance.model.sources import Force
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    AGENTS,
    CITY,
    GACHA_AFFAIRS_SUPERVISION_COMMITTEE,
    INTEGRATED_FACILITY,
    PASTORAL,
    SERVICE_POINTS,
    SERVICE_VEHICLES,
    VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE,
    OrganizationKind,
)
from community_governance.policies.alxa import POLICY

LISTS: list[tuple[str, str, bool]] = [
    (
        "一(一)",
        ("民主协商|减负增效|理顺社区工作关系|补齐城乡社区治理短板|增强社会活力|统筹城乡社区"),
        True,
    ),
    ("一(二)", "社区服务中心|老年活动室|文化活动室|图书阅览室|妇女儿童之家", True),
    ("一(二)", "信访室|调解室|社区大讲堂", True),
    ("一(二)", "西花园社区|南田社区|民族街社区", False),
    ("一(三)", "人口相对集中|基础设施条件相对较好|嘎查领导班子较强", False),
    (
        "一(四)",
        (
            "党员爱心救助组织|老年人服务组织|青少年服务组织|就业帮扶服务组织|"
            "社区志愿者服务组织|巾帼服务组织"
        ),
        True,
    ),
    (
        "一末段",
        (
            "多方参与社区建设格局还不完善|城乡社区服务供给侧和需求侧协调机制不完善|"
            "部分社区综合服务设施存在短板|城乡社区服务人才队伍建设仍需加强|"
            "城乡社区信息化基础设施和技术应用还很薄弱"
        ),
        False,
    ),
    ("二(一)", "基层党组织建设为关键|政府治理为主导|居民需求为导向|改革创新为动力", False),
    ("二(二)", "自治|法治|德治", False),
    ("二(二)", "民主化|规范化|程序化", False),
    ("二(二)", "公共服务|公益服务|市场化服务", False),
    ("二(二)", "专业化|职业化|规范化", False),
    ("二(二)", "和谐有序|绿色文明|创新包容|共建共治共享", False),
    ("三(二)1", "公共服务|公益服务|志愿互助服务|市场化服务", False),
    ("三(二)1", "发现|报告|服务|转介", False),
    ("三(二)1", "低保特困群体|孤寡老人|残疾人|困境和留守儿童|困难复退军人", True),
    ("三(二)1", "苏木镇(街道)|嘎查村民委员会|嘎查村集体经济组织|社会组织|村民", True),
    ("三(二)2", "社会组织|社会工作专业人才|志愿服务组织", False),
    ("三(二)3", "社区需求清单|资源供给清单", False),
    ("三(二)3", "知情权|参与权|监督权", False),
    ("三(二)3", "了解居民需求|统筹设计服务项目|支持社会组织承接|引导专业社会工作团队参与", False),
    ("三(三)2", "社会服务机构|社区社会组织|志愿服务队", False),
    (
        "三(三)2",
        (
            "纠纷调解|健康养老|教育培训|公益慈善|防灾减灾|文体娱乐|邻里互助|"
            "居民融入|农村牧区生产技术服务"
        ),
        True,
    ),
    ("三(三)2", "法律顾问|心理咨询师|社会工作者|专职人民调解员|社区教育人员|家政服务人员", True),
    ("三(四)", "同步规划|同步建设|同步验收|同步投入使用", False),
    ("三(四)", "流动服务车|服务站点|代办员", True),
    ("三(五)", "社区微信群|微信公众号|小程序|社区APP", True),
    ("三(五)", "社区政务服务|商业服务|志愿服务", True),
    ("四(一)", "主体责任|直接责任", False),
    ("四(二)", "企事业单位|社会团体|个人", False),
    ("四(二)", "政府财政投入|集体经济组织支持|社会力量扶持|居民自筹", True),
    ("四(三)", "地方经济和社会发展规划|城乡规划|土地利用总体规划", False),
    ("四(三)", "养老|托幼|助残", True),
    ("四(三)", "社区服务税收|公用事业收费|用工保险|工商和社会组织登记", True),
    ("三(五)", "信息化、智慧化管理服务基础设施|系统平台|应用终端", False),
]

NAMES = [
    ("一(六)", "四议两公开", False),
    ("一(六)", "532", False),
    ("一(六)", "四权四制", False),
]

RULES = [
    ("一(六)", "自治章程、村务公开"),
    ("一(六)", "四议两公开"),
    ("三(一)1", "民主选举程序"),
    ("三(一)1", "资格联审机制"),
    ("三(一)1", "嘎查村(居)务公开制度"),
    ("三(一)1", "推动业委会等群众自治组织"),
    ("三(一)2", "打造一批社区协商示范点"),
    ("三(一)2", "民主法治示范嘎查村(社区)创建"),
    ("三(一)3", "鼓励各地"),
    ("三(一)3", "规范嘎查村(社区)公共服务和代办政务"),
    ("三(一)3", "监督管理职能"),
    ("三(二)1", "向农村、牧区辐射延伸"),
    ("三(二)1", "发现、报告、服务和转介机制"),
    ("三(二)2", "扶持一批"),
    ("三(二)2", "鼓励和支持各类组织、企业和个人兴办"),
    ("三(二)2", "驻区单位后勤服务社会化"),
    ("三(二)3", "知情权、参与权和监督权"),
    ("三(三)1", "三岗十八级"),
    ("三(三)1", "薪酬体系和正常增长机制"),
    ("三(三)1", "培养党员、选拔基层干部"),
    ("三(三)1", "典型培育和表彰激励机制"),
    ("三(三)1", "分级培训制度"),
    ("三(三)1", "社会工作职业资格评价"),
    ("三(三)2", "枢纽型社区社会组织"),
    ("三(三)2", "登记管理制度"),
    ("三(三)2", "农村牧区集体经济组织支持"),
    ("三(三)2", "职业化管理与激励、保障"),
    ("三(三)2", "支持职业院校"),
    ("三(四)", "老旧小区、边远牧区农村逐步提升"),
    ("三(四)", "党群服务中心作为服务主阵地"),
    ("三(四)", "管理、维护制度"),
    ("三(四)", "易地扶贫搬迁集中安置社区"),
    ("三(五)", "全国基层治理数据库"),
    ("三(五)", "数据共享交换机制"),
    ("四(一)", "逐级分解落实规划目标任务"),
    ("四(二)", "居民自筹等多元投入机制"),
    ("四(三)", "土地利用总体规划"),
    ("四(三)", "优先用于发展社区养老、托幼、助残"),
    ("四(三)", "优惠政策"),
    ("四(四)", "年度报告制度"),
    ("四(四)", "监督评估"),
    ("四(四)", "居民民主评议"),
    ("四(四)", "将居民满意度纳入绩效评价体系"),
    ("四(四)", "等级认证体系"),
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
STEPS = ("planned_together", "built_together", "accepted_together", "opened_together")


def _verdict(subject: object, key: str) -> Verdict:
    return check(subject, POLICY.standard(key), on=ON)[0].verdict  # type: ignore[arg-type]


def _with(*kinds: OrganizationKind) -> Community:
    organizations = [Organization(key=kind.key, kind=kind) for kind in kinds]
    return Community(key="hope", organizations=organizations)


# --- rules ---


def test_a_report_on_the_indicators_is_due_every_year_on_no_stated_day() -> None:
    assert [(each.locator, each.yearly) for each in POLICY.rules if each.yearly] == [
        ("四(四)", Yearly.UNSTATED)
    ]


def test_three_names_of_the_report_are_never_spelled_out() -> None:
    named = [each for each in POLICY.enumerations if not each.is_spelled_out]
    assert [each.name for each in named] == ["四议两公开", "532", "四权四制"]
    assert all(each.reading is not None and "未载" in each.reading.zh for each in named)


def test_office_budgets_are_those_of_three_banners_and_two_zones_without_a_period() -> None:
    (budgets,) = (each for each in POLICY.funds if each.key == "office-budgets")
    assert (len(budgets.sums), budgets.payers, budgets.period) == (5, (Level.COUNTY,), None)
    assert budgets.force is Force.REPORTED


# --- presence norms ---


def test_the_norms_on_what_is_there_in_the_order_of_the_print() -> None:
    rows = [(each.locator, each.subject, each.force) for each in POLICY.standards]
    assert rows == [
        ("一(二)", Subject.COMMUNITY, Force.REPORTED),  # 300 m²
        ("一(二)", Subject.COMMUNITY, Force.REPORTED),
        ("二(二)", Subject.JURISDICTION, Force.MUST),
        ("二(二)", Subject.JURISDICTION, Force.MUST),
        ("二(二)", Subject.COMMUNITY, Force.MUST),
        ("三(一)1", Subject.COMMUNITY, Force.MUST),
        ("三(一)2", Subject.COMMUNITY, Force.MUST),
        ("三(一)2", Subject.COMMUNITY, Force.MUST),
        ("三(二)3", Subject.COMMUNITY, Force.MUST),
        ("三(三)1", Subject.WORKER, Force.MUST),
        ("三(四)", Subject.PROJECT, Force.MUST),
        ("三(四)", Subject.FACILITY, Force.MUST),
        ("三(四)", Subject.COMMUNITY, Force.MUST),
        ("三(四)", Subject.COMMUNITY, Force.MUST),
        ("三(四)", Subject.COMMUNITY, Force.MUST),
        ("三(四)", Subject.COMMUNITY, Force.MUST),
    ]


def test_only_a_supervision_committee_of_its_own_name_counts() -> None:
    key = "gacha-affairs-supervision-committee"
    assert _verdict(_with(GACHA_AFFAIRS_SUPERVISION_COMMITTEE), key) is Verdict.MET
    assert _verdict(_with(VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE), key) is Verdict.NOT_MET


@pytest.mark.parametrize("step", STEPS)
def test_service_space_goes_with_the_project_in_all_four_steps(step: str) -> None:
    key = "four-synchronous-steps"
    done = dict.fromkeys(STEPS, True)
    assert _verdict(_project(done), key) is Verdict.MET
    assert _verdict(_project({**done, step: False}), key) is Verdict.NOT_MET
    assert _verdict(_project({**done, step: None}), key) is Verdict.UNDETERMINED


def _project(steps: Mapping[str, bool | None]) -> BuildingProject:
    return from_plain({"key": "garden", **steps}, BuildingProject)


def test_a_list_of_needs_and_a_list_of_resources_are_both_asked() -> None:
    both = Community(key="hope", needs_list=True, resources_list=True)
    assert _verdict(both, "lists-of-needs-and-resources") is Verdict.MET
    one = evolve(both, resources_list=False)
    assert _verdict(one, "lists-of-needs-and-resources") is Verdict.NOT_MET


def test_a_catalogue_of_matters_is_a_stated_fact() -> None:
    known = Community(key="hope", stated=[Stated(DELIBERATION_CATALOGUE, value=True)])
    assert _verdict(known, "deliberation-catalogue") is Verdict.MET
    assert _verdict(Community(key="hope"), "deliberation-catalogue") is Verdict.UNDETERMINED


def test_facilities_are_altered_for_the_elderly_and_for_fire_safety() -> None:
    hall = Facility(key="hall", premises=[INTEGRATED_FACILITY], accessible=True, fire_checked=True)
    key = "works-for-the-elderly-and-fire-safety"
    assert _verdict(hall, key) is Verdict.MET
    assert _verdict(evolve(hall, fire_checked=False), key) is Verdict.NOT_MET


def test_services_come_to_pastoral_communities_where_people_live_scattered() -> None:
    services = [SERVICE_VEHICLES, SERVICE_POINTS, AGENTS]
    steppe = Community(key="steppe", categories=[PASTORAL], mobile_services=services)
    assert _verdict(steppe, "mobile-services") is Verdict.MET
    # Whether people live scattered is a condition that no fact tells.
    few = evolve(steppe, mobile_services=())
    assert _verdict(few, "mobile-services") is Verdict.UNDETERMINED
    town = Community(key="town", categories=[CITY], mobile_services=[])
    assert _verdict(town, "mobile-services") is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize("on", [date(2022, 9, 7), date(2025, 12, 31)])
def test_presence_norms_hold_as_long_as_the_plan(on: date) -> None:
    standard = POLICY.standard("village-rules-or-residents-pact")
    (finding,) = check(Community(key="hope", residents_pact=False), standard, on=on)
    assert finding.verdict is Verdict.NOT_MET
