"""Zhuhai 2010: the lists it prints, in the order of the print."""

from community_governance.model.lists import Enumeration
from community_governance.model.vocabulary import (
    COMMUNITY_DELIBERATION_COMMITTEE,
    COMMUNITY_SUPERVISION_COMMITTEE,
    ONE_NET,
    ONE_NUMBER,
    RESIDENTS_ASSEMBLY,
    RESIDENTS_COMMITTEE_KIND,
    RESIDENTS_REPRESENTATIVE_ASSEMBLY,
    Item,
    Wording,
)
from community_governance.policies.zhuhai.document import DOCUMENT

__all__ = ["ENUMERATIONS"]

ENUMERATIONS = (
    Enumeration(
        key="problems-found",
        title=Wording("存在的问题", "what is found wrong"),
        citations=(DOCUMENT.cite("一(一)"),),
        items=(
            Item("unclear_duties", "职责定位不准", "unclear duties"),
            Item(
                "administrative_committees",
                "居委会行政化色彩浓厚",
                "residents' committees much like offices",
            ),
            Item("weak_organizations", "社会组织缺乏活力", "social organizations without vigor"),
            Item(
                "little_participation",
                "居民参与公共事务积极性不高",
                "residents slow to take part",
            ),
            Item("poor_services", "社区服务水平有待提高", "services to be improved"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="parts-of-the-system",
        title=Wording("基层社会治理与服务新体系", "parts of the new system"),
        citations=(DOCUMENT.cite("一(二)"),),
        items=(
            Item("party", "党组织领导", "Party organizations lead"),
            Item("government", "基层政府负责", "the primary-level government is responsible"),
            Item("society", "社会组织协同", "social organizations help"),
            Item("residents", "社区居民参与", "residents take part"),
        ),
    ),
    Enumeration(
        key="four-principles",
        title=Wording("四项基本原则", "four principles"),
        citations=(DOCUMENT.cite("一(三)"),),
        items=(
            Item("party", "坚持党的领导", "the lead of the Party"),
            Item(
                "law",
                "政府依法行政与社区居民依法自治相结合",
                "government by law together with self-government by law",
            ),
            Item("trial", "坚持先行先试、有序推进", "trial first, orderly advance"),
            Item("people", "坚持以人为本、服务居民", "people first, serve the residents"),
        ),
    ),
    Enumeration(
        key="four-ways-of-self-government",
        title=Wording("居民自治的四个方面", "four ways in which residents govern themselves"),
        citations=(DOCUMENT.cite("一(三)"),),
        items=(
            Item("management", "自我管理", "manage themselves"),
            Item("education", "自我教育", "educate themselves"),
            Item("service", "自我服务", "serve themselves"),
            Item("supervision", "自我监督", "supervise themselves"),
        ),
    ),
    Enumeration(
        key="six-good",
        name="六好",
        title=Wording("“六好”平安和谐社区", "the six goods of a safe and harmonious community"),
        citations=(DOCUMENT.cite("一(四)", "六好"), DOCUMENT.cite("一(一)", "六好")),
        items=(
            Item("self_government", "自治好", "good self-government"),
            Item("management", "管理好", "good management"),
            Item("services", "服务好", "good services"),
            Item("public_security", "治安好", "good public security"),
            Item("environment", "环境好", "good environment"),
            Item("conduct", "风尚好", "good conduct"),
        ),
    ),
    Enumeration(
        key="marks-of-the-community-of-life",
        title=Wording("社会生活共同体的标志", "marks of the community of life aimed at"),
        citations=(DOCUMENT.cite("一(四)"),),
        items=(
            Item("order", "管理有序", "orderly management"),
            Item("services", "服务完善", "complete services"),
            Item("civility", "文明祥和", "civility and peace"),
        ),
    ),
    Enumeration(
        key="functions-of-subdistricts-and-towns",
        title=Wording("街道（镇）履行的职能", "functions of subdistricts and towns"),
        citations=(DOCUMENT.cite("二(一)"),),
        items=(
            Item("leadership", "组织领导", "leadership"),
            Item("coordination", "综合协调", "coordination"),
            Item("management", "社会管理", "social management"),
            Item("services", "社区服务", "community services"),
            Item("supervision", "监督检查", "supervision and inspection"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="fields-of-resident-agencies",
        title=Wording(
            "派驻机构服务居民的领域", "fields in which agencies in subdistricts serve residents"
        ),
        citations=(DOCUMENT.cite("二(一)"),),
        items=(
            Item("public_order", "综治维稳", "public order"),
            Item("employment", "劳保就业", "labor protection and employment"),
            Item("mediation", "司法调解", "judicial mediation"),
            Item("health", "医疗卫生", "medical care and health"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="direction-of-reform",
        title=Wording("社区党建的改革方向", "direction of reform"),
        citations=(DOCUMENT.cite("二(二)"),),
        items=(
            Item("down", "重心下移", "the weight moved down"),
            Item("convenience", "便民利民", "convenience for residents"),
            Item("livelihoods", "保障民生", "livelihoods secured"),
        ),
    ),
    Enumeration(
        key="five-good",
        name="五个好",
        title=Wording("社区党组织建设“五个好”", "the five goods of a Party organization"),
        citations=(DOCUMENT.cite("二(二)", "五个好"),),
        items=(
            Item("leadership", "领导班子好", "a good leading body"),
            Item("members", "党员干部队伍好", "good members and cadres"),
            Item("mechanisms", "工作机制好", "good working mechanisms"),
            Item("results", "工作业绩好", "good results"),
            Item("opinion", "群众反映好", "a good opinion among the people"),
        ),
    ),
    Enumeration(
        key="chain-of-self-government",
        title=Wording("社区自治体系五环节", "the five links of self-government"),
        citations=(DOCUMENT.cite("二(三)"),),
        items=(
            Item(
                "deliberation",
                "议事",
                "deliberation",
                beside=(COMMUNITY_DELIBERATION_COMMITTEE,),
            ),
            Item(
                "decision",
                "决策",
                "decision",
                beside=(RESIDENTS_ASSEMBLY, RESIDENTS_REPRESENTATIVE_ASSEMBLY),
            ),
            Item("execution", "执行", "execution", beside=(RESIDENTS_COMMITTEE_KIND,)),
            Item(
                "assistance",
                "协助",
                "assistance",
                beside=(
                    Item(
                        "community_social_organizations",
                        "社区社会组织",
                        "community social organizations",
                    ),
                ),
            ),
            Item("supervision", "监督", "supervision", beside=(COMMUNITY_SUPERVISION_COMMITTEE,)),
        ),
        reading=Wording(
            "决策环节为居民大会或居民代表大会之一",
            "the assembly or the representative assembly makes the second link",
        ),
    ),
    Enumeration(
        key="parties-that-support-one-another",
        title=Wording("相互支持配合的三方", "three parties that support one another"),
        citations=(DOCUMENT.cite("二(三)"),),
        items=(
            Item("residents_committee", "社区居委会", "residents' committee"),
            Item("owners_committee", "业主委员会", "owners' committee"),
            Item("property_firm", "物业管理服务企业", "property-service firm"),
        ),
    ),
    Enumeration(
        key="kinds-of-communities-built",
        title=Wording("建设的社区类型", "kinds of communities that are built"),
        citations=(DOCUMENT.cite("二(三)"),),
        items=(
            Item("campus", "院校社区", "campus communities"),
            Item("enterprise", "企业社区", "enterprise communities"),
        ),
    ),
    Enumeration(
        key="natures-of-social-organizations",
        title=Wording("协调发展的社会组织", "kinds of social organizations developed together"),
        citations=(DOCUMENT.cite("二(四)"),),
        items=(
            Item("social", "社会性", "social"),
            Item("service", "服务性", "of service"),
            Item("public_benefit", "公益性", "of public benefit"),
        ),
    ),
    Enumeration(
        key="social-organizations-to-be-fostered",
        title=Wording(
            "重点扶植培育的社区社会组织", "community social organizations to be fostered"
        ),
        citations=(DOCUMENT.cite("二(四)"),),
        items=(
            Item(
                "charity",
                "社区公益慈善类",
                "charity",
                beside=(
                    Item("volunteers", "社区志愿者协会", "volunteers' association"),
                    Item("hardship", "社区困难救助帮扶协会", "association for help in hardship"),
                ),
            ),
            Item(
                "welfare",
                "社区福利服务类",
                "welfare services",
                beside=(
                    Item(
                        "elderly_services", "社区老年人服务中心", "service center for the elderly"
                    ),
                    Item("elderly_care", "社区托老中心", "care center for the elderly"),
                ),
            ),
            Item(
                "health",
                "社区医疗卫生服务类",
                "medical and health services",
                beside=(
                    Item("health_center", "社区卫生服务中心", "community health center"),
                    Item("rehabilitation", "社区残疾人康复中心", "rehabilitation center"),
                    Item("counseling", "心理矫正和辅导中心", "counseling center"),
                ),
            ),
        ),
        reading=Wording("括号内为举例（“如”）", "what stands in brackets are examples (如)"),
    ),
    Enumeration(
        key="agreements-in-place-of-responsibility-contracts",
        title=Wording(
            "代替行政责任书的协议", "agreements that take the place of responsibility contracts"
        ),
        citations=(DOCUMENT.cite("三(一)"),),
        items=(
            Item("entrusted", "委托管理", "entrusted management"),
            Item("purchased", "购买服务", "purchase of service"),
        ),
    ),
    Enumeration(
        key="classes-of-administrative-work",
        title=Wording("行政性事务的分类", "classes of administrative work"),
        citations=(DOCUMENT.cite("三(二)"),),
        items=(
            Item("must_accept", "须承接", "must accept"),
            Item("may_accept", "可承接", "may accept"),
        ),
    ),
    Enumeration(
        key="what-comes-with-admitted-work",
        title=Wording("准入事项的保障", "what comes with admitted work"),
        citations=(DOCUMENT.cite("三(二)"),),
        items=(
            Item("funds", "经费保障", "funds"),
            Item("conditions", "工作条件", "working conditions"),
            Item("guidance", "政策指导", "guidance on policy"),
        ),
    ),
    Enumeration(
        key="platforms-of-participation",
        title=Wording("居民参与平台", "platforms on which residents take part"),
        citations=(DOCUMENT.cite("三(三)"),),
        items=(
            Item("mailbox", "民情信箱", "mailbox for people's concerns"),
            Item("hotline", "社区热线", "community hotline"),
            Item("online", "网络议事", "deliberation online"),
            Item("forum", "居民论坛", "residents' forum"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="ways-of-fostering-community-spirit",
        title=Wording("培育社区精神的方式", "ways of fostering community spirit"),
        citations=(DOCUMENT.cite("三(三)"),),
        items=(
            Item("moral_bank", "社区道德银行", "community moral bank"),
            Item("neighbors", "睦邻互助计划", "plan of help among neighbors"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="places-docked-with-macao",
        title=Wording("与澳门对接的地方", "places that work with Macao"),
        citations=(DOCUMENT.cite("四(一)"),),
        items=(
            Item("hengqin", "横琴新区", "Hengqin New Area"),
            Item("gongbei", "拱北街道", "Gongbei Subdistrict"),
            Item("wanzai", "湾仔街道", "Wanzai Subdistrict"),
        ),
    ),
    Enumeration(
        key="principles-of-shared-building",
        title=Wording("辖区单位共建原则", "principles of building together with local units"),
        citations=(DOCUMENT.cite("四(一)"),),
        items=(
            Item("sharing", "资源共享", "shared resources"),
            Item("strengths", "优势互补", "strengths that complete one another"),
            Item("benefit", "互惠互利", "mutual benefit"),
            Item("together", "共驻共建", "living and building together"),
        ),
    ),
    Enumeration(
        key="facilities-opened-to-residents",
        title=Wording("向居民开放的设施", "facilities opened to residents"),
        citations=(DOCUMENT.cite("四(一)"),),
        items=(
            Item("culture_and_education", "文化教育", "culture and education"),
            Item("health_and_sport", "卫生体育", "health and sport"),
            Item("leisure", "休闲娱乐", "leisure"),
            Item("convenience", "其他便民设施", "other facilities of daily use"),
        ),
    ),
    Enumeration(
        key="principles-of-purchase",
        title=Wording("政府购买服务的原则", "principles of purchase"),
        citations=(DOCUMENT.cite("四(二)"),),
        items=(
            Item("division", "合理分工", "a reasonable division of work"),
            Item("profession", "专业服务", "professional services"),
            Item("market", "市场调节", "the market decides"),
        ),
    ),
    Enumeration(
        key="purchase-of-service-fields",
        title=Wording("政府购买社区服务的重点领域", "fields in which services are purchased"),
        citations=(DOCUMENT.cite("四(二)"),),
        items=(
            Item("legal", "社区法律服务", "legal services"),
            Item("culture_and_sport", "文体服务", "culture and sport"),
            Item("elderly", "养老服务", "care for the elderly"),
            Item("welfare", "社会福利服务", "social welfare"),
            Item("assistance", "社会救助服务", "social assistance"),
            Item("health", "公共卫生服务", "public health"),
            Item("employment", "公共就业服务", "public employment"),
            Item("safety", "公共安全服务", "public safety"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="model-of-purchase",
        title=Wording("政府购买服务模式", "the model of purchase"),
        citations=(DOCUMENT.cite("四(二)"),),
        items=(
            Item("purchase", "购买法制化", "purchase by law"),
            Item("governance", "治理法人化", "governance by legal persons"),
            Item("operation", "运作市场化", "operation by the market"),
            Item("supervision", "监督社会化", "supervision by society"),
        ),
    ),
    Enumeration(
        key="factors-for-stations",
        title=Wording("设立公共服务站的依据", "what decides where stations are set up"),
        citations=(DOCUMENT.cite("四(三)"),),
        items=(
            Item("population", "人口规模", "population"),
            Item("area", "地域面积", "area"),
            Item("structure", "社区结构", "structure of the community"),
        ),
        is_open_ended=True,
    ),
    Enumeration(
        key="three-in-one",
        name="三位一体",
        title=Wording("三位一体", "three bodies in one"),
        citations=(DOCUMENT.cite("四(三)", "三位一体"),),
        items=(
            Item("party_organization", "社区党组织", "community Party organization"),
            Item("residents_committee", "居委会", "residents' committee"),
            Item("service_station", "公共服务站", "public-service station"),
        ),
    ),
    Enumeration(
        key="service-modes",
        title=Wording("逐步实现的服务方式", "ways of service reached step by step"),
        citations=(DOCUMENT.cite("四(三)"),),
        items=(ONE_NET, ONE_NUMBER),
    ),
    Enumeration(
        key="prices-of-market-services",
        title=Wording("市场化服务的收费方式", "prices of services of the market"),
        citations=(DOCUMENT.cite("四(三)"),),
        items=(
            Item("free", "无偿", "free"),
            Item("low", "低偿", "at a low price"),
            Item("paid", "有偿", "paid"),
        ),
    ),
    Enumeration(
        key="flexible-hours",
        title=Wording("服务窗口弹性机制", "flexible hours of service windows"),
        citations=(DOCUMENT.cite("四(三)"),),
        items=(
            Item("flexible", "弹性工作制", "flexible working hours"),
            Item("staggered", "错时上下班制", "staggered hours"),
        ),
    ),
    Enumeration(
        key="system-of-leadership",
        title=Wording("领导体制和工作机制", "the system of leadership"),
        citations=(DOCUMENT.cite("五(一)"),),
        items=(
            Item("leadership", "党委政府领导", "Party committees and governments lead"),
            Item("civil_affairs", "民政部门牵头", "civil affairs take the lead in the work"),
            Item("departments", "有关部门配合", "departments concerned support"),
            Item("society", "社会共同参与", "society takes part"),
        ),
    ),
    Enumeration(
        key="measures-for-workers",
        title=Wording("社区工作者政策措施", "measures for community workers"),
        citations=(DOCUMENT.cite("五(三)"),),
        items=(
            Item("training", "培养", "development"),
            Item("selection", "选拔", "selection"),
            Item("use", "使用", "use"),
            Item("incentives", "激励", "incentives"),
        ),
    ),
    Enumeration(
        key="indicators-for-workers",
        title=Wording("社区工作者的指标", "indicators for community workers"),
        citations=(DOCUMENT.cite("五(三)"),),
        items=(
            Item("education", "学历", "education"),
            Item("seniority", "资历", "seniority"),
            Item("qualification", "资格", "qualification"),
            Item("results", "业绩", "results"),
            Item("post", "岗位", "post"),
        ),
        is_open_ended=True,
        reading=Wording(
            "原文在此中断，用于何处不明",
            "the copy breaks off here: what they are used for is unknown",
        ),
    ),
)
