"""Dachong 2018: every clause and what it came to."""

from community_governance.model.sources import Clause, ClauseState
from community_governance.model.vocabulary import Wording

__all__ = ["CLAUSES"]

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
        note=Wording("“根据”印作“根经”", "根经 stands for 根据"),
    ),
    Clause(locator="前言", title=Wording("制定依据", "grounds"), state=ClauseState.ENCODED),
    Clause(
        locator="第1条",
        title=Wording("指导思想", "guiding thought"),
        state=ClauseState.ENCODED,
        note=Wording(
            "只编入四项指引、四个方面和幸福家园的标志",
            "only its four guides, four ways and the marks of a happy home are encoded",
        ),
    ),
    Clause(
        locator="第2条",
        title=Wording("五项原则", "five principles"),
        state=ClauseState.ENCODED,
        note=Wording("各项原则的阐述未编入", "what the principles say is left out"),
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
            "四化、五化只有名称；对党建工作的一般要求未编入",
            "四化 and 五化 are only named; general demands on Party work are left out",
        ),
    ),
    Clause(
        locator="第5条",
        title=Wording("事项清单与减负", "lists of work and burden relief"),
        state=ClauseState.ENCODED,
        note=Wording("两项清单的具体事项文件未载", "what stands on the two lists is not printed"),
    ),
    Clause(
        locator="第6条",
        title=Wording("自治组织与专业委员会", "self-governing organizations and sub-committees"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第7条",
        title=Wording("社会力量协同", "social forces"),
        state=ClauseState.ENCODED,
        note=Wording(
            "活动领域与附件第6项不同", "its activity fields differ from row 6 of the annex"
        ),
    ),
    Clause(
        locator="第8条",
        title=Wording("居民参与和协商", "participation and deliberation"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第9条",
        title=Wording("服务供给", "supply of services"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第10条",
        title=Wording("法律顾问与依法办事", "legal advisers and rule of law"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第11条",
        title=Wording("矛盾预防化解", "disputes prevented and settled"),
        state=ClauseState.ENCODED,
        note=Wording(
            "两代表一委员只有名称；扫黑除恶、群防群治未编入",
            "两代表一委员 is only named; the campaign against crime and mass patrols are left out",
        ),
    ),
    Clause(
        locator="第12条",
        title=Wording("社区文化", "community culture"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第13条",
        title=Wording("信息化应用", "information systems"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第14条",
        title=Wording("人居环境", "living environment"),
        state=ClauseState.ENCODED,
        note=Wording("三清理、三拆除只有名称", "三清理 and 三拆除 are only named"),
    ),
    Clause(
        locator="第15条",
        title=Wording("综合服务设施", "integrated service facilities"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第16条",
        title=Wording("规划与资源配置", "planning and resources"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第17条",
        title=Wording("物业服务管理", "property management"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第18条",
        title=Wording("村改居", "conversion of villages"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第19条",
        title=Wording("社区工作者队伍", "community workers"),
        state=ClauseState.ENCODED,
        note=Wording("津贴和薪酬无数额", "neither the allowance nor pay has an amount"),
    ),
    Clause(
        locator="第20条",
        title=Wording("领导小组与牵头部门", "leading group and lead departments"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="第21条",
        title=Wording("资金投入", "funding"),
        state=ClauseState.ENCODED,
        note=Wording("无数额", "no amounts"),
    ),
    Clause(
        locator="第22条",
        title=Wording("创建活动", "model campaigns"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="结尾",
        title=Wording(
            "村（社区）和部门的落实", "implementation by villages, communities and departments"
        ),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第1项",
        title=Wording("党支部规范化", "Party branches"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第2项",
        title=Wording("领导小组与自治领导制度", "leading group and leadership of self-government"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第3项",
        title=Wording("党风廉政与监督委员会", "clean conduct and supervision committees"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第4项",
        title=Wording("清单、挂牌与印章", "lists, plaques and seals"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第4项之二",
        title=Wording("综合考核评比", "combined appraisal"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第5项",
        title=Wording("选举与章程公约", "elections, charters and pacts"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第6项",
        title=Wording("社会组织扶持", "support of social organizations"),
        state=ClauseState.ENCODED,
        note=Wording("活动领域少列“法律服务”", "its activity fields lack legal services"),
    ),
    Clause(
        locator="附件第7项",
        title=Wording("三社联动", "linkage of communities, organizations and social work"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第8项",
        title=Wording("集体经济组织", "collective economic organizations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第9项",
        title=Wording("居民参与纳入信用", "participation in the credit system"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第10项",
        title=Wording("公共服务中心（站）", "public-service centers and stations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第11项",
        title=Wording("培育购买服务承接方", "providers of purchased services"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第12项",
        title=Wording("公共空间利用", "use of public space"),
        state=ClauseState.ENCODED,
        note=Wording("“自助”印作“自主”", "自助 stands as 自主"),
    ),
    Clause(
        locator="附件第13项",
        title=Wording("法治宣传", "legal education"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第14项",
        title=Wording("代表委员联系群众", "deputies in touch with residents"),
        state=ClauseState.ENCODED,
        note=Wording("两代表一委员只有名称", "两代表一委员 is only named"),
    ),
    Clause(
        locator="附件第15项",
        title=Wording("中心、网格与信息化", "center, grids and information"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第16项",
        title=Wording("社区警务", "community policing"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第17项",
        title=Wording("道德和家庭评选", "moral models and families"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第18项",
        title=Wording("志愿者激励", "incentives for volunteers"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第19项",
        title=Wording("民族团结示范", "model communities of ethnic unity"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第20项",
        title=Wording("公共文化服务", "public culture"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第21项",
        title=Wording("社区教育网络", "community education"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第22项",
        title=Wording("网上政务服务", "online government services"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第23项",
        title=Wording("农村电商", "rural e-commerce"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第24项",
        title=Wording("基础设施", "infrastructure"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第25项",
        title=Wording("环境整治与公厕", "clean-up and public toilets"),
        state=ClauseState.ENCODED,
        note=Wording("三清理、三拆除只有名称", "三清理 and 三拆除 are only named"),
    ),
    Clause(
        locator="附件第26项",
        title=Wording("历史文化保护", "care of heritage"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第27项",
        title=Wording("风险防范与演练", "risk plans and drills"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第28项",
        title=Wording("综合服务设施配建", "building of service facilities"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第29项",
        title=Wording("新建住宅配套与移交", "new housing: facilities and hand-over"),
        state=ClauseState.ENCODED,
        note=Wording("移交一项不见于正文", "the hand-over does not stand in the body"),
    ),
    Clause(
        locator="附件第30项",
        title=Wording("设施用地登记", "registration of facility land"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第31项",
        title=Wording("体育公园", "sports parks"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第32项",
        title=Wording("社区规划试点", "planning pilots"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第33项",
        title=Wording("业主组织", "owners' organizations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第34项",
        title=Wording("村改居", "conversion of villages"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第35项",
        title=Wording("培训与职业津贴", "training and professional allowance"),
        state=ClauseState.ENCODED,
        note=Wording("津贴无数额", "the allowance has no amount"),
    ),
    Clause(
        locator="附件第36项",
        title=Wording("薪酬保障", "securing pay"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第37项",
        title=Wording("招录公务员和事业编制", "recruitment of civil servants and staff"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第38项",
        title=Wording("情况通报", "reports on the work"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="附件第39项",
        title=Wording("创建活动与表扬", "model campaigns and praise"),
        state=ClauseState.ENCODED,
    ),
)
