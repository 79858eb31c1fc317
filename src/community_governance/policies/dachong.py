"""Dachong 2018: the town's implementing opinions on urban and rural community governance.

References:
    关于印发《大涌镇关于加强和完善城乡社区治理的实施意见》的通知, signed by the town's
    Party committee on 2018-12-10, with an annex that shares out its main tasks.

Checked with:
    The published page, read twice; its figures were read a third time
    by a reader who had not seen this file.

Limitations:
    No document number and no title line are printed. It cites its superiors without numbers,
    reports no statistic and names no sum of money.
    The annex numbers 39 tasks in 40 rows: the fifth has no number and goes by 附件第4项之二.
    四化, 五化, 三清理, 三拆除 and 两代表一委员 are only named.
    Presence norms, lists and the annex's duties are not encoded yet.
"""

from datetime import date

from community_governance.model.demands import AtLeast, Fixed, Rate, Test
from community_governance.model.facts import HOUSEHOLDS, INTEGRATED_FACILITY_AREA, LEGAL_ADVISER
from community_governance.model.figures import Reference
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy
from community_governance.model.sources import Clause, ClauseState, Document, DocumentKind, Force
from community_governance.model.standards import Standard, Subject, Target
from community_governance.model.vocabulary import Wording
from community_governance.references.regions import GUANGDONG
from community_governance.units import households, items, percent, square_meters

__all__ = ["DOCUMENT", "JURISDICTION", "POLICIES", "POLICY"]

# Zhongshan has no counties: its towns lie below the city.
ZHONGSHAN = Jurisdiction(
    key="zhongshan",
    name="中山市",
    name_en="Zhongshan",
    pinyin="zhongshan",
    level=Level.PREFECTURE,
    kind="city",
    parent=GUANGDONG,
    code="442000",
)

JURISDICTION = Jurisdiction(
    key="dachong",
    name="大涌镇",
    name_en="Dachong",
    pinyin="dachong",
    level=Level.TOWNSHIP,
    kind="town",
    parent=ZHONGSHAN,
)

DOCUMENT = Document(
    key="dachong",
    title="大涌镇关于加强和完善城乡社区治理的实施意见",
    title_en="Dachong implementing opinions on urban and rural community governance",
    kind=DocumentKind.IMPLEMENTING_OPINIONS,
    jurisdiction=JURISDICTION,
    issuers=("中共大涌镇委员会",),
    adopted=date(2018, 12, 10),
    basis=(
        "中共中央、国务院关于加强和完善城乡社区治理的意见",
        "中共广东省委、广东省人民政府关于加强和完善城乡社区治理的实施意见",
        "中共中山市委办公室、中山市人民政府办公室关于加强和完善城乡社区治理的实施意见",
    ),
)

STANDARDS = (
    Standard(
        key="facility-area-per-hundred-households",
        title=Wording("综合服务设施面积", "area of integrated service facilities"),
        subject=Subject.COMMUNITY,
        demand=Test(
            INTEGRATED_FACILITY_AREA,
            AtLeast(Rate(square_meters(30), households(100), HOUSEHOLDS)),
        ),
        citations=(
            DOCUMENT.cite("第15条", "每百户居民不低于30平方米"),
            DOCUMENT.cite("附件第28项", "每百户居民不低于30平方米"),
        ),
        reading=Wording(
            "按单个社区理解；“逐步”按只限定全覆盖理解；户数口径、建筑或使用面积未注明",
            "read for each community; 逐步 (gradually) is read of the full coverage only; "
            "whose households and gross or usable area are not said",
        ),
    ),
    Standard(
        key="legal-adviser",
        title=Wording("法律顾问", "legal adviser"),
        subject=Subject.COMMUNITY,
        demand=Test(LEGAL_ADVISER, AtLeast(Fixed(items(1)))),
        modal="完善",
        direction_stated=False,
        citations=(DOCUMENT.cite("第10条", "一村(社区)一法律顾问"),),
        reading=Wording(
            "按每个村（社区）至少一名理解；一名顾问可否服务多处未注明",
            "read as one at least for each village or community; whether one may serve several is not said",
        ),
    ),
)

TARGETS = (
    Target(
        key="governance-system-basically-formed",
        measure=Wording(
            "基本形成城乡社区治理体制，公共服务、公共管理、公共安全得到有效保障，人居环境明显改善",
            "a system of community governance basically formed, public services, management and safety secured, the living environment clearly better",
        ),
        modal="基本",
        due=date(2020, 12, 31),
        due_as_printed="到2020年",
        citations=(DOCUMENT.cite("第3条", "到2020年"),),
        reading=Wording("“基本”只限定治理体制", "基本 (basically) is said of the system only"),
    ),
    Target(
        key="model-communities",
        measure=Wording(
            "创建一批示范性和谐幸福美丽社区",
            "a number of model harmonious, happy and beautiful communities",
        ),
        due=date(2020, 12, 31),
        due_as_printed="到2020年",
        citations=(DOCUMENT.cite("第3条", "创建一批"),),
        reading=Wording("“一批”未定数", "a number of: how many is not printed"),
    ),
    Target(
        key="harmonious-communities-everywhere",
        measure=Wording(
            "和谐幸福美丽社区占比", "share of harmonious, happy and beautiful communities"
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        direction_stated=False,
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(DOCUMENT.cite("第3条", "和谐幸福美丽社区全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；评定标准文件未载",
            "full coverage is read as 100 percent; the criteria are not printed",
        ),
    ),
    Target(
        key="governance-system-mature",
        measure=Wording(
            "治理体制更加成熟定型，治理能力更加精准全面，城乡社区更加协调发展",
            "the system of governance mature, its capability precise and full, communities developing in better balance",
        ),
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(DOCUMENT.cite("第3条", "到2025年"),),
        reading=Wording("“努力走在前列”未编入", "to strive to be in the lead is left out"),
    ),
    Target(
        key="public-legal-services-everywhere",
        measure=Wording("公共法律服务覆盖率", "coverage by public legal services"),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        direction_stated=False,
        citations=(DOCUMENT.cite("第10条", "公共法律服务在城乡社区全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；文件未注明期限",
            "full coverage is read as 100 percent; no date is printed",
        ),
    ),
    Target(
        key="facilities-everywhere",
        measure=Wording("综合服务设施覆盖率", "coverage by integrated service facilities"),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        force=Force.GRADUAL,
        modal="逐步",
        direction_stated=False,
        citations=(
            DOCUMENT.cite("第15条", "城乡社区综合服务设施全覆盖"),
            DOCUMENT.cite("附件第28项", "城乡社区综合服务设施全覆盖"),
        ),
        reading=Wording(
            "全覆盖按100%理解；文件未注明期限",
            "full coverage is read as 100 percent; no date is printed",
        ),
    ),
)

REFERENCES = (
    Reference(
        title="关于加强和完善城乡社区治理的意见",
        citation=DOCUMENT.cite("前言"),
        note=Wording("中共中央、国务院", "of the Central Committee and the State Council"),
    ),
    Reference(
        title="关于加强和完善城乡社区治理的实施意见",
        citation=DOCUMENT.cite("前言"),
        note=Wording(
            "中共广东省委、广东省人民政府", "of Guangdong's Party committee and government"
        ),
    ),
    Reference(
        title="关于加强和完善城乡社区治理的实施意见",
        citation=DOCUMENT.cite("前言"),
        note=Wording(
            "中共中山市委办公室、中山市人民政府办公室",
            "of the general offices of Zhongshan's Party committee and government",
        ),
    ),
    Reference(
        title="中山市贯彻落实〈广东省加强党的基层组织建设三年行动计划(2018—2020年)〉工作方案",
        citation=DOCUMENT.cite("第4条"),
    ),
    Reference(
        title="广东省加强党的基层组织建设三年行动计划(2018—2020年)",
        citation=DOCUMENT.cite("第4条"),
        note=Wording("见于前一文件的题名之内", "named inside the title of the one before"),
    ),
)

_DUTIES = Wording("责任单位尚未编入", "the responsible bodies are not encoded yet")

CLAUSES = (
    Clause(
        locator="标题",
        title=Wording("标题", "title"),
        state=ClauseState.MISSING,
        note=Wording(
            "正文标题未印出，题名见于通知", "no title line is printed; the notice names it"
        ),
    ),
    Clause(
        locator="通知",
        title=Wording("印发通知与落款", "covering notice and signature"),
        state=ClauseState.ENCODED,
    ),
    Clause(locator="前言", title=Wording("制定依据", "grounds"), state=ClauseState.ENCODED),
    Clause(
        locator="第1条",
        title=Wording("指导思想", "guiding thought"),
        state=ClauseState.ASPIRATIONAL,
    ),
    Clause(
        locator="第2条",
        title=Wording("五项原则", "five principles"),
        state=ClauseState.ASPIRATIONAL,
    ),
    Clause(
        locator="第3条",
        title=Wording("2020年和2025年目标", "goals for 2020 and 2025"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第4条",
        title=Wording("党组织核心作用与监督", "Party core and supervision"),
        state=ClauseState.ENCODED,
        note=Wording(
            "只编入引用文件；四化、五化只有名称",
            "only its references are encoded; 四化 and 五化 are only named",
        ),
    ),
    Clause(
        locator="第5条",
        title=Wording("事项清单与减负", "lists of work and burden relief"),
        state=ClauseState.QUALITATIVE,
        note=Wording("清单和准入规则尚未编入", "lists and admission rules are not encoded yet"),
    ),
    Clause(
        locator="第6条",
        title=Wording("自治组织与专业委员会", "self-governing organizations and sub-committees"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "专业委员会和禁止事项尚未编入", "sub-committees and prohibitions are not encoded yet"
        ),
    ),
    Clause(
        locator="第7条",
        title=Wording("社会力量协同", "social forces"),
        state=ClauseState.QUALITATIVE,
        note=Wording("活动领域尚未编入", "activity fields are not encoded yet"),
    ),
    Clause(
        locator="第8条",
        title=Wording("居民参与和协商", "participation and deliberation"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "五民主、五公开尚未编入", "the five steps and five disclosures are not encoded yet"
        ),
    ),
    Clause(
        locator="第9条",
        title=Wording("服务供给", "supply of services"),
        state=ClauseState.QUALITATIVE,
        note=Wording("服务制度尚未编入", "service modes are not encoded yet"),
    ),
    Clause(
        locator="第10条",
        title=Wording("法律顾问与依法办事", "legal advisers and rule of law"),
        state=ClauseState.ENCODED,
        note=Wording(
            "法治宣传的参与者清单尚未编入", "who brings legal education is not encoded yet"
        ),
    ),
    Clause(
        locator="第11条",
        title=Wording("矛盾预防化解", "disputes prevented and settled"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "重点群体和网格化体系尚未编入；两代表一委员只有名称",
            "key groups and the grid system are not encoded yet; 两代表一委员 is only named",
        ),
    ),
    Clause(
        locator="第12条",
        title=Wording("社区文化", "community culture"),
        state=ClauseState.QUALITATIVE,
        note=Wording("文化设施清单尚未编入", "cultural facilities are not encoded yet"),
    ),
    Clause(
        locator="第13条",
        title=Wording("信息化应用", "information systems"),
        state=ClauseState.QUALITATIVE,
        note=Wording("服务方式尚未编入", "service modes are not encoded yet"),
    ),
    Clause(
        locator="第14条",
        title=Wording("人居环境", "living environment"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "消防站尚未编入；三清理、三拆除只有名称",
            "fire stations are not encoded yet; 三清理 and 三拆除 are only named",
        ),
    ),
    Clause(
        locator="第15条",
        title=Wording("综合服务设施", "integrated service facilities"),
        state=ClauseState.ENCODED,
        note=Wording(
            "新建住宅配套和价格优惠尚未编入",
            "new housing and preferential prices are not encoded yet",
        ),
    ),
    Clause(
        locator="第16条",
        title=Wording("规划与资源配置", "planning and resources"),
        state=ClauseState.QUALITATIVE,
        note=Wording("规划试点尚未编入", "planning pilots are not encoded yet"),
    ),
    Clause(
        locator="第17条",
        title=Wording("物业服务管理", "property management"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "业主组织和消防站尚未编入",
            "owners' organizations and fire stations are not encoded yet",
        ),
    ),
    Clause(
        locator="第18条",
        title=Wording("村改居", "conversion of villages"),
        state=ClauseState.QUALITATIVE,
        note=Wording("衔接事项清单尚未编入", "the list of matters is not encoded yet"),
    ),
    Clause(
        locator="第19条",
        title=Wording("社区工作者队伍", "community workers"),
        state=ClauseState.QUALITATIVE,
        note=Wording("津贴无数额", "the allowance has no amount"),
    ),
    Clause(
        locator="第20条",
        title=Wording("领导小组与牵头部门", "leading group and lead departments"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="第21条",
        title=Wording("资金投入", "funding"),
        state=ClauseState.QUALITATIVE,
        note=Wording("无数额", "no amounts"),
    ),
    Clause(
        locator="第22条",
        title=Wording("创建活动", "model campaigns"),
        state=ClauseState.QUALITATIVE,
        note=Wording("创建活动清单尚未编入", "the list of campaigns is not encoded yet"),
    ),
    Clause(
        locator="结尾",
        title=Wording(
            "村（社区）和部门的落实", "implementation by villages, communities and departments"
        ),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "实施办法和具体措施尚未编入", "the measures to be drawn up are not encoded yet"
        ),
    ),
    Clause(
        locator="附件第1项",
        title=Wording("党支部规范化", "Party branches"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第2项",
        title=Wording("领导小组与自治领导制度", "leading group and leadership of self-government"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第3项",
        title=Wording("党风廉政与监督委员会", "clean conduct and supervision committees"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第4项",
        title=Wording("清单、挂牌与印章", "lists, plaques and seals"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第4项之二",
        title=Wording("综合考核评比", "combined appraisal"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第5项",
        title=Wording("选举与章程公约", "elections, charters and pacts"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第6项",
        title=Wording("社会组织扶持", "support of social organizations"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第7项",
        title=Wording("三社联动", "linkage of communities, organizations and social work"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第8项",
        title=Wording("集体经济组织", "collective economic organizations"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第9项",
        title=Wording("居民参与纳入信用", "participation in the credit system"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第10项",
        title=Wording("公共服务中心（站）", "public-service centers and stations"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第11项",
        title=Wording("培育购买服务承接方", "providers of purchased services"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第12项",
        title=Wording("公共空间利用", "use of public space"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第13项",
        title=Wording("法治宣传", "legal education"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第14项",
        title=Wording("代表委员联系群众", "deputies in touch with residents"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第15项",
        title=Wording("中心、网格与信息化", "center, grids and information"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第16项",
        title=Wording("社区警务", "community policing"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第17项",
        title=Wording("道德和家庭评选", "moral models and families"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第18项",
        title=Wording("志愿者激励", "incentives for volunteers"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第19项",
        title=Wording("民族团结示范", "model communities of ethnic unity"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第20项",
        title=Wording("公共文化服务", "public culture"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第21项",
        title=Wording("社区教育网络", "community education"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第22项",
        title=Wording("网上政务服务", "online government services"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第23项",
        title=Wording("农村电商", "rural e-commerce"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第24项",
        title=Wording("基础设施", "infrastructure"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第25项",
        title=Wording("环境整治与公厕", "clean-up and public toilets"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第26项",
        title=Wording("历史文化保护", "care of heritage"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第27项",
        title=Wording("风险防范与演练", "risk plans and drills"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第28项",
        title=Wording("综合服务设施配建", "building of service facilities"),
        state=ClauseState.ENCODED,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第29项",
        title=Wording("新建住宅配套与移交", "new housing: facilities and hand-over"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第30项",
        title=Wording("设施用地登记", "registration of facility land"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第31项",
        title=Wording("体育公园", "sports parks"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第32项",
        title=Wording("社区规划试点", "planning pilots"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第33项",
        title=Wording("业主组织", "owners' organizations"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第34项",
        title=Wording("村改居", "conversion of villages"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第35项",
        title=Wording("培训与职业津贴", "training and professional allowance"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第36项",
        title=Wording("薪酬保障", "securing pay"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第37项",
        title=Wording("招录公务员和事业编制", "recruitment of civil servants and staff"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第38项",
        title=Wording("情况通报", "reports on the work"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
    Clause(
        locator="附件第39项",
        title=Wording("创建活动与表扬", "model campaigns and praise"),
        state=ClauseState.QUALITATIVE,
        note=_DUTIES,
    ),
)

POLICY = Policy(
    document=DOCUMENT,
    standards=STANDARDS,
    targets=TARGETS,
    references=REFERENCES,
    clauses=CLAUSES,
)

POLICIES = (POLICY,)
"""Every document of the place."""
