"""Dachong 2018: its lists, rules and presence norms, transcribed by hand from the text.

Items are joined by ``|``; True where the print leaves the list open (等).
"""

from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve

from community_governance import Community, Compound, Facility, Verdict, check
from community_governance.model.lists import Rule
from community_governance.model.parts import BuildingProject, Organization, Standing
from community_governance.model.places import Level
from community_governance.model.sources import Force
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    COLLECTIVE_ECONOMIC_ORGANIZATION,
    ELECTRICITY,
    GAS,
    INTEGRATED_FACILITY,
    MINI_FIRE_STATION,
    RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE,
    SOCIAL_ORGANIZATION,
    SUB_COMMITTEE,
    VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE,
    WATER,
    OrganizationKind,
)
from community_governance.policies.dachong import POLICY

LISTS: list[tuple[str, str, bool]] = [
    ("第1条", "基层党组织建设为关键|政府治理为主导|居民需求为导向|改革创新为动力", False),
    ("第1条", "社会化|法治化|智能化|专业化", False),
    ("第1条", "和谐有序|绿色文明|创新包容|共建共治共享", False),
    (
        "第2条",
        (
            "坚持党的领导,固本强基|坚持以人为本,服务居民|坚持改革创新,依法治理|"
            "坚持城乡统筹,协调发展|坚持因地制宜,突出特色"
        ),
        False,
    ),
    ("第3条", "党委领导|政府负责|社会协同|公众参与|法治保障", False),
    ("第4条", "基层组织|基本制度|基本队伍|基本活动|基本保障", False),
    ("第4条", "宣传党的主张|贯彻党的决定|领导基层治理|团结动员群众|推动改革发展", False),
    ("第4条", "商务楼宇|各类园区|商圈市场|网络媒体", True),
    (
        "第4条",
        (
            "基层党组织为核心|村(居)自治和村务监督组织为基础|"
            "集体经济组织和农民合作组织为纽带|其他各类组织为补充"
        ),
        False,
    ),
    ("第5条", "城乡社区治理|基层民政能力建设|扶贫攻坚|乡村振兴", True),
    ("第6条", "自治职责履行难到位|管辖人口过多|辖区范围过大|矛盾问题较多", False),
    ("第6条", "村民委员会成员|村民委员会主任|村民代表", False),
    ("第6条", "人民调解|治安保卫|公共福利|计划生育|群众文体|环境物业", True),
    ("第6条", "自治章程|村规民约|居民公约", False),
    ("第6条", "自治|法治|德治", False),
    ("第6条", "行政执法|拆迁拆违|环境整治|城市管理|招商引资", True),
    ("第6条", "违法建设|环境污染破坏", True),
    ("第7条", "孵化培育|人才引进|资金支持|场地支持|金融服务", True),
    (
        "第7条",
        (
            "纠纷调解|法律服务|健康养老|家庭服务|教育培训|公益慈善|防灾减灾|"
            "文体娱乐|邻里互助|居民融入|农村生产技术服务"
        ),
        True,
    ),
    ("第7条", "社区|社会组织|社会工作", False),
    (
        "第7条",
        (
            "居民反映需求|社区组织发现需求|统筹设计服务项目|支持社会组织承接|"
            "专业社会工作团队和人员参与"
        ),
        False,
    ),
    ("第7条", "驻社区机关企事业单位|社会组织|市场主体|乡贤", True),
    ("第8条", "社区|小区|楼栋", True),
    ("第8条", "民主提事|民主商事|民主决事|民主理事|民主监事", False),
    ("第8条", "决议过程公开|执行过程公开|评议结果公开|审计结果公开|监督结果公开", False),
    ("第8条", "养老护幼互助|救助救灾互助|生产互助", True),
    ("第8条", "参与社区协商|分担筹资筹劳|投资集体经济", True),
    ("第9条", "社区居民自我服务|社区公共服务|志愿服务|专业服务|便民利民服务", False),
    ("第9条", "首问负责|一窗受理|全程代办|服务承诺", True),
    ("第9条", "儿童|妇女|老人", False),
    ("第9条", "医疗卫生|生活照料|康复", True),
    ("第9条", "文化|体育|商业|物流", True),
    ("第9条", "连锁经营|电商化改造", True),
    ("第10条", "警官|法官|检察官|社区法律顾问|公证员|司法鉴定人员", True),
    (
        "第11条",
        ("社会救助对象|空巢老人|困境儿童|精神障碍患者|社区服刑人员|刑满释放人员|吸毒人员"),
        True,
    ),
    ("第11条", "人民调解员|社区法律顾问|农村土地承包仲裁员|社会工作者|心理咨询师", True),
    (
        "第11条",
        ("物业纠纷|农村集体土地权属争议和纠纷|农村土地承包经营纠纷|家事纠纷|邻里纠纷"),
        False,
    ),
    ("第11条", "中心|网格化|信息化", False),
    ("第12条", "道德模范|身边好人|最美家庭|文明家庭", False),
    ("第12条", "移风易俗|崇德向善|尊法守法", False),
    ("第12条", "村史陈列|历史名人|非物质文化遗产|社区主题公园", True),
    ("第13条", "一号申请|一窗受理|一网通办", False),
    ("第13条", "智慧物业管理|养老助残|家庭服务|便民服务", True),
    ("第14条", ("水电气供给|排水排污|垃圾处理|道路交通|生态环保|消防安全|防灾减灾|信息化"), True),
    ("第14条", "教育|医疗|养老|购物|文化", True),
    ("第14条", "城中村|空心村|危房", False),
    ("第14条", "社区历史文化街区|古建筑|传统村落|古驿道", True),
    ("第14条", "社区环境卫生|健康卫生|防灾减灾|消防安全", True),
    ("第14条", "自然灾害|事故灾难|公共卫生事件|社会安全事件", False),
    ("第15条", "新建|改造|购买|项目配套|整合共享", True),
    ("第15条", "公共服务|志愿服务|专业社会工作服务", False),
    ("第15条", "居民协商管理|委托社会组织运营", True),
    ("第15条", "水|电|燃气", False),
    ("第16条", "控制性详细规划|村庄规划|幸福社区规划|社会主义新农村规划", False),
    ("第16条", "社区规划|社区发展项目|社区资源配置|社区治理资金使用", True),
    ("第16条", "听证|评议|监督", False),
    ("第16条", "城乡社区服务|环境治理|治安综合治理", True),
    ("第16条", "文化|教育|体育", True),
    ("第16条", "互联网|大数据|人工智能", True),
    ("第17条", "社区党组织|基层群众性自治组织|业主委员会|物业服务企业", False),
    ("第18条", "经济社会发展规划|城乡规划|土地利用总体规划", False),
    ("第18条", "市政规划|基础设施|社会治理|公共服务|财政供给", True),
    ("第18条", "环境卫生|治安|消防", True),
    ("第18条", "政经分开|集体产权制度|公共产品供给制度", False),
    ("第19条", "城乡社区党组织|基层群众性自治组织成员|其他社区专职工作人员", False),
    ("第20条", "党委领导|政府负责|有关部门和群团组织密切配合|社会力量广泛参与", False),
    ("第20条", "村(社区)两委政绩考核指标体系|抓基层党建工作述职评议考核", False),
    ("第22条", "城市和谐社区建设|农村幸福社区建设示范创建活动|城乡社区结对共建活动", False),
    ("第22条", "和谐有序|绿色文明|创新包容|治理有效|共建共治共享", False),
    ("附件第6项", "孵化培育|人才引进|资金支持|场地支持|金融服务", True),
    (
        "附件第6项",
        (
            "纠纷调解|健康养老|家庭服务|教育培训|公益慈善|防灾减灾|文体娱乐|"
            "邻里互助|居民融入|农村生产技术服务"
        ),
        True,
    ),
    ("附件第17项", "道德模范|身边好人|最美家庭|文明家庭", False),
    ("附件第20项", "村史陈列|历史名人|非物质文化遗产|社区主题公园", True),
    ("第5条", "基层群众性自治组织承担的社区工作事项清单|协助政府的社区工作事项清单", False),
    ("附件第4项", "基层群众性自治组织承担的社区工作事项清单|协助政府的社区工作事项清单", False),
    ("附件第5项", "自治章程|村规民约|居民公约", False),
    ("附件第7项", "社区|社会组织|社会工作", False),
    ("附件第12项", "文化|体育|商业|物流", True),
    ("附件第13项", "警官|法官|检察官|社区法律顾问|公证员|司法鉴定人员", True),
    ("附件第15项", "中心|网格化|信息化", False),
    ("附件第22项", "一号申请|一窗受理|一网通办", False),
    ("附件第26项", "社区历史文化街区|古建筑|传统村落|古驿道", True),
    ("附件第27项", "社区环境卫生|健康卫生|防灾减灾|消防安全", True),
    ("附件第27项", "自然灾害|事故灾难|公共卫生事件|社会安全事件", False),
    ("附件第39项", "城市和谐社区建设|农村幸福社区建设示范创建活动|城乡社区结对共建活动", False),
]

NAMES = [
    ("第4条", "四化", False),
    ("第4条", "五化创建", False),
    ("第7条", "三社联动", True),
    ("第11条", "两代表一委员", False),
    ("第11条", "中心+网格化+信息化", True),
    ("第14条", "三清理", False),
    ("第14条", "三拆除", False),
    ("附件第7项", "三社联动", True),
    ("附件第14项", "两代表一委员", False),
    ("附件第15项", "中心+网格化+信息化", True),
    ("附件第25项", "三清理", False),
    ("附件第25项", "三拆除", False),
]

RULES = [
    ("第4条", "持续整顿软弱涣散"),
    ("第4条", "基层党组织标准化建设"),
    ("第4条", "新兴领域党的组织和工作覆盖"),
    ("第4条", "领导基层群众性自治组织"),
    ("第4条", "推行党务、村(居)务公开"),
    ("第4条", "管好村级小微权力"),
    ("第5条", "社区工作事项清单"),
    ("第5条", "为其提供经费和必要工作条件"),
    ("第5条", "工作事项准入机制"),
    ("第5条", "工作机构和加挂的各种牌子"),
    ("第5条", "会议和工作台账"),
    ("第5条", "不再单独组织考核评比活动"),
    ("第5条", "由镇统一"),
    ("第5条", "一票否决"),
    ("第5条", "减证便民"),
    ("第5条", "印章使用范围清单"),
    ("第5条", "双向评价机制"),
    ("第5条", "镇区职责范围的服务项目"),
    ("第6条", "可因地制宜调整规模"),
    ("第6条", "特别法人地位和权利"),
    ("第6条", "规范城乡社区民主选举程序"),
    ("第6条", "社区居民委员会直接选举覆盖面"),
    ("第6条", "非户籍居民及党员参选"),
    ("第6条", "女性比例"),
    ("第6条", "实行民主决策"),
    ("第6条", "村(居)民小组规范化建设"),
    ("第6条", "责任主体"),
    ("第6条", "应及时举报违法建设"),
    ("第7条", "社区社会组织培育孵化平台"),
    ("第7条", "社会组织扶持政策"),
    ("第7条", "社区社会组织联合会"),
    ("第7条", "三社联动"),
    ("第7条", "民政兜底性社工服务"),
    ("第7条", "加强基层群团组织建设"),
    ("第7条", "农村集体经济组织支持"),
    ("第7条", "社区建设协调委员会工作机制"),
    ("第8条", "民主商议、一事一议"),
    ("第8条", "以住宅小区为重点的协商"),
    ("第8条", "监督结果公开"),
    ("第8条", "互帮互助活动"),
    ("第8条", "投工投劳"),
    ("第8条", "引导、鼓励非户籍居民"),
    ("第8条", "推动学校普及社区知识"),
    ("第8条", "公民统一社会信用代码制度"),
    ("第8条", "纳入社会信用体系"),
    ("第9条", "城乡社区公共服务指导目录"),
    ("第9条", "依托城乡社区公共服务中心(站)"),
    ("第9条", "增加农村社区公共服务供给"),
    ("第9条", "基本公共服务向非户籍居民覆盖"),
    ("第9条", "社区卫生服务标准化建设"),
    ("第9条", "社区公共空间综合利用机制"),
    ("第9条", "通过政府购买服务等方式"),
    ("第9条", "鼓励和引导各类市场主体"),
    ("第10条", "民主法治村(社区)"),
    ("第10条", "法律进社区活动"),
    ("第10条", "村民自治章程和村规民约"),
    ("第11条", "联系社区制度"),
    ("第11条", "领导干部驻点"),
    ("第11条", "关爱服务和心理健康疏导"),
    ("第11条", "人民调解组织网络"),
    ("第11条", "提升网格化管理质效"),
    ("第11条", "发动非户籍居民"),
    ("第12条", "融入居民公约、村规民约"),
    ("第12条", "广东志愿者守信联合激励计划"),
    ("第12条", "各民族相互嵌入式的社会结构"),
    ("第12条", "社区教育网络"),
    ("第13条", "优化网上办事应用和服务"),
    ("第13条", "一门式"),
    ("第13条", "信息多平台交互和多终端同步"),
    ("第13条", "网络扶贫行动计划"),
    ("第14条", "严格按规划系统推进"),
    ("第14条", "优化地名标志设置"),
    ("第14条", "城乡社区人居环境综合整治"),
    ("第14条", "农房风貌建设管控"),
    ("第14条", "公共厕所提标改造"),
    ("第14条", "城乡生活污水处理设施"),
    ("第14条", "垃圾分类和环境整治"),
    ("第14条", "保护和活化利用"),
    ("第14条", "村卫生站公建规范化建设"),
    ("第14条", "社区应急避难场所建设"),
    ("第14条", "全国综合减灾示范社区"),
    ("第14条", "有序组织开展"),
    ("第15条", "纳入当地城乡规划"),
    ("第15条", "利用闲置场所"),
    ("第15条", "社区体育公园建设"),
    ("第15条", "整合基层各类服务场所"),
    ("第15条", "原则上"),
    ("第15条", "健全设施管护机制"),
    ("第16条", "城乡社区规划编制试点"),
    ("第16条", "听证、评议、监督"),
    ("第16条", "治理资源统筹机制"),
    ("第16条", "履行社区治理责任评价体系"),
    ("第16条", "面向社区开放"),
    ("第17条", "选聘物业服务企业"),
    ("第17条", "实行自治管理"),
    ("第17条", "业主委员会监督管理政策"),
    ("第17条", "物业服务企业议事协商机制"),
    ("第17条", "兼任业主委员会成员"),
    ("第18条", "稳妥推进“村改居”工作"),
    ("第18条", "户籍居民和非户籍居民的合法权益"),
    ("第19条", "纳入各级人才发展规划"),
    ("第19条", "社区工作者队伍统筹管理"),
    ("第19条", "设岗招聘并统一管理"),
    ("第19条", "选优配强村(社区)“两委”班子"),
    ("第19条", "社区工作者人才储备"),
    ("第19条", "社区工作者的教育培训"),
    ("第19条", "社会工作职业资格评价"),
    ("第19条", "给予职业津贴"),
    ("第19条", "群众满意度占主要权重"),
    ("第19条", "容错纠错机制和奖惩机制"),
    ("第19条", "薪酬待遇保障机制"),
    ("第19条", "参加社会保险"),
    ("第19条", "招录基层公务员"),
    ("第20条", "成立基层治理领导小组"),
    ("第20条", "政绩考核指标体系"),
    ("第20条", "以社区居民满意度为主要衡量标准"),
    ("第20条", "评价结果公开机制"),
    ("第20条", "社区治理工作情况通报制度"),
    ("第21条", "统筹使用各级各部门投入"),
    ("第21条", "确定资金使用方向和服务项目"),
    ("第22条", "广泛宣传"),
    ("第22条", "予以表扬"),
    ("结尾", "具体实施办法"),
    ("附件第1项", "党支部规范化建设"),
    ("附件第2项", "建立基层治理领导小组"),
    ("附件第2项", "领导基层群众性自治组织"),
    ("附件第3项", "党风廉政建设主体责任"),
    ("附件第4项", "权责清单"),
    ("附件第4项", "社区工作事项清单"),
    ("附件第4项", "工作机构和加挂的各种牌子"),
    ("附件第4项", "印章使用范围清单"),
    ("附件第4项之二", "综合考核评比"),
    ("附件第5项", "民主选举制度"),
    ("附件第7项", "三社联动"),
    ("附件第8项", "农村集体经济组织支持"),
    ("附件第9项", "纳入省社会信用体系"),
    ("附件第10项", "公共服务中心(站)建设"),
    ("附件第11项", "通过政府购买服务等方式"),
    ("附件第12项", "社区公共空间综合利用机制"),
    ("附件第13项", "法律进社区活动"),
    ("附件第14项", "联系社区群众制度"),
    ("附件第15项", "拓展网格化服务管理"),
    ("附件第16项", "城乡社区警务战略"),
    ("附件第18项", "广东志愿者守信联合激励计划"),
    ("附件第19项", "各民族相互嵌入式的社会结构"),
    ("附件第21项", "社区教育网络"),
    ("附件第22项", "优化网上办事应用和服务"),
    ("附件第23项", "网络扶贫行动计划"),
    ("附件第24项", "严格按规划系统推进"),
    ("附件第25项", "公共厕所提标改造"),
    ("附件第26项", "保护和活化利用"),
    ("附件第27项", "社区应急避难场所建设"),
    ("附件第31项", "社区体育公园建设"),
    ("附件第32项", "城乡社区规划编制试点"),
    ("附件第34项", "稳妥推进“村改居”工作"),
    ("附件第35项", "给予职业津贴"),
    ("附件第36项", "薪酬待遇保障机制"),
    ("附件第37项", "招录基层公务员"),
    ("附件第38项", "社区治理工作情况通报制度"),
    ("附件第39项", "大力表扬"),
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
SIX = (
    "mediation",
    "public_security",
    "welfare",
    "family_planning",
    "culture_and_sport",
    "environment_and_property",
)


def _rule(key: str) -> Rule:
    (rule,) = (each for each in POLICY.rules if each.key == key)
    return rule


def _verdict(subject: object, key: str) -> Verdict:
    return check(subject, POLICY.standard(key), on=ON)[0].verdict  # type: ignore[arg-type]


def _with(*kinds: OrganizationKind) -> Community:
    organizations = [Organization(key=kind.key, kind=kind) for kind in kinds]
    return Community(key="hope", organizations=organizations)


# --- lists and rules ---


def test_the_activity_fields_of_body_and_annex_differ_by_legal_services() -> None:
    body, annex = (
        [item.zh for item in each.items]
        for each in POLICY.enumerations
        if each.key.startswith("activity-fields")
    )
    assert (len(body), len(annex)) == (11, 10)
    assert [item for item in body if item not in annex] == ["法律服务"]
    assert [item for item in annex if item not in body] == []


def test_five_names_are_never_spelled_out() -> None:
    named = [each.name for each in POLICY.enumerations if not each.is_spelled_out]
    assert named == ["四化", "五化创建", "两代表一委员", "三清理", "三拆除"]


def test_the_town_appraises_as_a_whole_and_the_one_vote_veto_is_abolished() -> None:
    assert _rule("no-separate-appraisals").kind.key == "prohibition"
    assert _rule("no-one-vote-veto").kind.key == "prohibition"
    locators = [each.locator for each in _rule("one-appraisal").citations]
    assert locators == ["第5条", "附件第4项之二"]


def test_the_allowance_is_paid_by_the_town_and_its_amount_is_not_printed() -> None:
    (allowance,) = (each for each in POLICY.funds if each.key == "professional-allowance")
    assert (allowance.payers, allowance.period, allowance.sums) == ((Level.TOWNSHIP,), None, ())


def test_every_row_of_the_annex_has_a_rule_a_list_or_a_norm() -> None:
    cited = {
        citation.locator
        for citations in (
            *(each.citations for each in POLICY.rules),
            *(each.citations for each in POLICY.enumerations),
            *(each.citations for each in POLICY.standards),
        )
        for citation in citations
    }
    rows = [each.locator for each in POLICY.clauses if each.locator.startswith("附件")]
    assert [row for row in rows if row not in cited] == []


# --- presence norms ---


def test_the_norms_in_the_order_of_the_print() -> None:
    assert [(each.locator, each.subject) for each in POLICY.standards] == [
        ("第4条", Subject.COMMUNITY),
        ("第6条", Subject.COMMUNITY),
        ("第6条", Subject.COMMUNITY),
        ("第7条", Subject.ORGANIZATION),
        ("第9条", Subject.COMMUNITY),
        ("第10条", Subject.COMMUNITY),
        ("第12条", Subject.COMMUNITY),
        ("第13条", Subject.COMMUNITY),
        ("第14条", Subject.COMMUNITY),
        ("第15条", Subject.COMMUNITY),
        ("第15条", Subject.PROJECT),
        ("第15条", Subject.FACILITY),
        ("第17条", Subject.COMPOUND),
        ("附件第29项", Subject.PROJECT),
        ("附件第30项", Subject.FACILITY),
    ]
    soft = [each.key for each in POLICY.standards if each.force is not Force.MUST]
    assert soft == ["owners-assembly-and-committee"]


def test_only_a_supervision_committee_of_its_own_name_counts() -> None:
    key = "village-affairs-supervision-committee"
    assert _verdict(_with(VILLAGE_AFFAIRS_SUPERVISION_COMMITTEE), key) is Verdict.MET
    assert _verdict(_with(RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE), key) is Verdict.NOT_MET


def test_six_sub_committees_are_asked_and_one_may_have_several_fields() -> None:
    several = [
        Organization(key="a", kind=SUB_COMMITTEE, fields=SIX[:2]),
        Organization(key="b", kind=SUB_COMMITTEE, fields=SIX[2:]),
    ]
    community = Community(key="hope", organizations=several)
    assert _verdict(community, "sub-committees") is Verdict.MET
    few = evolve(community, organizations=several[1:])
    assert _verdict(few, "sub-committees") is Verdict.NOT_MET
    unsaid = evolve(community, organizations=[*several, Organization(key="c", kind=SUB_COMMITTEE)])
    assert _verdict(unsaid, "sub-committees") is Verdict.UNDETERMINED


@pytest.mark.parametrize(
    ("standing", "verdict"),
    [
        (Standing.REGISTERED, Verdict.MET),
        (Standing.FILED, Verdict.MET),
        (Standing.NEITHER, Verdict.NOT_MET),
        (None, Verdict.UNDETERMINED),
    ],
)
def test_a_social_organization_is_registered_or_filed(
    standing: Standing | None, verdict: Verdict
) -> None:
    key = "social-organizations-registered-or-filed"
    choir = Organization(key="choir", kind=SOCIAL_ORGANIZATION, standing=standing)
    assert _verdict(choir, key) is verdict
    fields = Organization(key="fields", kind=COLLECTIVE_ECONOMIC_ORGANIZATION, standing=standing)
    assert _verdict(fields, key) is Verdict.NOT_APPLICABLE


def test_new_housing_brings_facilities_and_hands_them_over() -> None:
    project = BuildingProject(
        key="garden", planned_together=True, built_together=True, handed_over_to_committee=False
    )
    assert _verdict(project, "facilities-with-new-housing") is Verdict.MET
    assert _verdict(project, "facilities-handed-over") is Verdict.NOT_MET
    late = evolve(project, built_together=False)
    assert _verdict(late, "facilities-with-new-housing") is Verdict.NOT_MET


def test_heating_is_not_among_the_utilities() -> None:
    hall = Facility(
        key="hall",
        premises=[INTEGRATED_FACILITY],
        preferential_utilities=[WATER, ELECTRICITY, GAS],
    )
    assert _verdict(hall, "preferential-utilities") is Verdict.MET


def test_a_compound_is_led_to_owners_assembly_and_committee_where_there_is_a_need() -> None:
    both = Compound(key="garden", owners_assembly=True, owners_committee=True)
    assert _verdict(both, "owners-assembly-and-committee") is Verdict.MET
    one = evolve(both, owners_committee=False)
    assert _verdict(one, "owners-assembly-and-committee") is Verdict.UNDETERMINED


def test_a_mini_fire_station_is_asked_twice_by_one_norm() -> None:
    standard = POLICY.standard("fire-station-or-brigade")
    assert [each.locator for each in standard.citations] == ["第14条", "第17条"]
    assert _verdict(_with(MINI_FIRE_STATION), standard.key) is Verdict.MET


def test_charter_and_pact_are_both_asked() -> None:
    both = Community(key="hope", charter=True, residents_pact=True)
    assert _verdict(both, "charter-and-pact") is Verdict.MET
    assert _verdict(evolve(both, charter=False), "charter-and-pact") is Verdict.NOT_MET
