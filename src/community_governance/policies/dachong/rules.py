"""Dachong 2018: norms without a number, in the order of the print, and the funds it names.

What body and annex both say is one rule with two citations.
"""

from community_governance.model.lists import Fund, Rule
from community_governance.model.places import Level
from community_governance.model.sources import Force
from community_governance.model.vocabulary import (
    DONATED_FUNDS_KIND,
    DUTY,
    FUNDING,
    HANDED_OVER_WORK_FUNDS_KIND,
    MEASURE,
    ORDER_OF_PREFERENCE,
    PARTICIPATION,
    PERMISSION,
    PRIVILEGE,
    PROCEDURE,
    PROFESSIONAL_ALLOWANCE_KIND,
    PROHIBITION,
    Wording,
)
from community_governance.policies.dachong.document import DOCUMENT

__all__ = ["FUNDS", "RULES"]

RULES = (
    Rule(
        key="party-organizations-put-in-order",
        title=Wording(
            "持续整顿软弱涣散党组织", "weak Party organizations are put in order again and again"
        ),
        kind=DUTY,
        modal="持续",
        citations=(DOCUMENT.cite("第4条", "持续整顿软弱涣散"),),
    ),
    Rule(
        key="party-organizations-standardized",
        title=Wording(
            "制定党组织标准化建设工作方案", "a plan makes Party organizations meet a standard"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("第4条", "基层党组织标准化建设"),),
        reading=Wording("“四化”标准的内容未载", "what the 四化 standard is is not printed"),
    ),
    Rule(
        key="party-branches-by-guidance",
        title=Wording(
            "贯彻党支部规范化建设指导意见，完善配套方案和操作指引",
            "the guidance on Party branches is carried out, with plans and instructions",
        ),
        kind=DUTY,
        modal="贯彻实施",
        citations=(DOCUMENT.cite("附件第1项", "党支部规范化建设指导意见"),),
    ),
    Rule(
        key="party-work-in-new-fields",
        title=Wording(
            "扩大新兴领域党的组织和工作覆盖", "Party organizations and work reach new fields"
        ),
        kind=DUTY,
        modal="扩大",
        citations=(DOCUMENT.cite("第4条", "新兴领域党的组织和工作覆盖"),),
    ),
    Rule(
        key="party-organizations-lead-self-government",
        title=Wording(
            "健全社区党组织领导自治组织的制度",
            "a system says how Party organizations lead self-government",
        ),
        kind=PROCEDURE,
        modal="健全",
        citations=(
            DOCUMENT.cite("第4条", "领导基层群众性自治组织"),
            DOCUMENT.cite("附件第2项", "领导基层群众性自治组织"),
        ),
    ),
    Rule(
        key="open-affairs",
        title=Wording(
            "推行党务、村（居）务公开", "Party affairs and village and residents' affairs are open"
        ),
        kind=DUTY,
        modal="推行",
        citations=(DOCUMENT.cite("第4条", "推行党务、村(居)务公开"),),
    ),
    Rule(
        key="small-powers-of-villages",
        title=Wording("管好村级小微权力", "the small powers of villages are kept in check"),
        kind=DUTY,
        citations=(DOCUMENT.cite("第4条", "管好村级小微权力"),),
    ),
    Rule(
        key="two-lists-of-work-items",
        title=Wording(
            "自治组织承担和协助政府的事项分列清单",
            "two lists say what committees do themselves and in what they assist",
        ),
        kind=DUTY,
        citations=(
            DOCUMENT.cite("第5条", "社区工作事项清单"),
            DOCUMENT.cite("附件第4项", "社区工作事项清单"),
        ),
    ),
    Rule(
        key="admission-of-work-items",
        title=Wording("落实社区、村工作事项准入机制", "work items need admission"),
        kind=PROCEDURE,
        modal="落实",
        citations=(DOCUMENT.cite("第5条", "工作事项准入机制"),),
    ),
    Rule(
        key="offices-and-plaques-cleared",
        title=Wording(
            "清理规范部门设在社区、村的机构和牌子",
            "offices and plaques that departments put into communities are cleared away",
        ),
        kind=DUTY,
        modal="进一步清理规范",
        citations=(
            DOCUMENT.cite("第5条", "工作机构和加挂的各种牌子"),
            DOCUMENT.cite("附件第4项", "工作机构和加挂的各种牌子"),
        ),
    ),
    Rule(
        key="meetings-and-ledgers-cut",
        title=Wording("精简会议和工作台账", "meetings and ledgers are cut down"),
        kind=DUTY,
        modal="精简",
        citations=(
            DOCUMENT.cite("第5条", "会议和工作台账"),
            DOCUMENT.cite("附件第4项", "精简社区会议和工作台账"),
        ),
    ),
    Rule(
        key="no-separate-appraisals",
        title=Wording(
            "市职能部门不再单独组织考核评比",
            "departments of the city no longer hold appraisals of their own",
        ),
        kind=PROHIBITION,
        modal="不再",
        citations=(DOCUMENT.cite("第5条", "不再单独组织考核评比活动"),),
    ),
    Rule(
        key="one-appraisal",
        title=Wording(
            "由镇统一进行综合考核评比", "the town appraises villages and communities as a whole"
        ),
        kind=MEASURE,
        citations=(
            DOCUMENT.cite("第5条", "由镇统一"),
            DOCUMENT.cite("附件第4项之二", "综合考核评比"),
        ),
    ),
    Rule(
        key="no-one-vote-veto",
        title=Wording("取消“一票否决”事项", "the one-vote veto is abolished"),
        kind=PROHIBITION,
        modal="取消",
        citations=(DOCUMENT.cite("第5条", "一票否决"),),
    ),
    Rule(
        key="certificates-cleared-away",
        title=Wording(
            "全面清理要求自治组织出具的证明",
            "certificates that committees are asked for are cleared away",
        ),
        kind=DUTY,
        modal="全面清理",
        citations=(DOCUMENT.cite("第5条", "减证便民"),),
    ),
    Rule(
        key="list-for-the-use-of-seals",
        title=Wording(
            "制定自治组织印章使用范围清单", "a list says what committees may set their seal to"
        ),
        kind=DUTY,
        citations=(
            DOCUMENT.cite("第5条", "印章使用范围清单"),
            DOCUMENT.cite("附件第4项", "印章使用范围清单"),
        ),
    ),
    Rule(
        key="two-way-evaluation",
        title=Wording("部门与自治组织双向评价", "departments and committees evaluate each other"),
        kind=MEASURE,
        citations=(DOCUMENT.cite("第5条", "履职履约双向评价机制"),),
    ),
    Rule(
        key="size-of-committee-areas",
        title=Wording(
            "特大小区、村（居）委会可因地制宜调整规模",
            "very large compounds and committees may change in size",
        ),
        kind=PERMISSION,
        modal="可",
        condition=Wording(
            "自治职责难到位、人口过多、范围过大或矛盾较多的",
            "where duties are hard to fulfil, people too many, the area too large or conflicts many",
        ),
        citations=(DOCUMENT.cite("第6条", "可因地制宜调整规模"),),
        reading=Wording("未定户数或人数", "neither households nor residents are printed"),
    ),
    Rule(
        key="areas-of-committees-set-reasonably",
        title=Wording(
            "合理确定村（居）委会的管辖范围和规模",
            "the areas and sizes of committees are set reasonably",
        ),
        kind=PROCEDURE,
        modal="科学合理确定",
        citations=(DOCUMENT.cite("第6条", "管辖范围和规模"),),
        reading=Wording("未定户数或人数", "neither households nor residents are printed"),
    ),
    Rule(
        key="special-legal-person",
        title=Wording(
            "维护村（居）民委员会特别法人地位和权利",
            "committees keep the standing and rights of a special legal person",
        ),
        kind=PRIVILEGE,
        modal="维护",
        citations=(DOCUMENT.cite("第6条", "特别法人地位和权利"),),
    ),
    Rule(
        key="elections-by-procedure",
        title=Wording("规范民主选举程序", "elections follow the procedure"),
        kind=PROCEDURE,
        citations=(
            DOCUMENT.cite("第6条", "规范城乡社区民主选举程序"),
            DOCUMENT.cite("附件第5项", "城乡社区民主选举制度"),
        ),
    ),
    Rule(
        key="direct-election-widened",
        title=Wording(
            "逐步扩大居委会直接选举覆盖面",
            "direct election of residents' committees is widened step by step",
        ),
        kind=PROCEDURE,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("第6条", "社区居民委员会直接选举覆盖面"),),
        reading=Wording("未定比例和期限", "neither share nor date is printed"),
    ),
    Rule(
        key="residents-registered-elsewhere-stand-for-election",
        title=Wording(
            "推广非户籍居民及党员参选“两委”",
            "residents registered elsewhere stand for election to the two committees",
        ),
        kind=PARTICIPATION,
        modal="总结推广",
        citations=(DOCUMENT.cite("第6条", "非户籍居民及党员参选"),),
    ),
    Rule(
        key="more-locals-and-women-in-committees",
        title=Wording(
            "稳步提高本社区居民和女性比例", "the shares of locals and of women rise steadily"
        ),
        kind=PROCEDURE,
        force=Force.GRADUAL,
        modal="稳步",
        citations=(DOCUMENT.cite("第6条", "女性比例", "本社区居民比例"),),
        reading=Wording("未定比例", "no share is printed"),
    ),
    Rule(
        key="decisions-made-democratically",
        title=Wording("实行民主决策", "decisions are made democratically"),
        kind=PROCEDURE,
        modal="实行",
        citations=(DOCUMENT.cite("第6条", "实行民主决策"),),
    ),
    Rule(
        key="groups-by-the-book",
        title=Wording(
            "加强村（居）民小组规范化建设", "villagers' and residents' groups work by the book"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("第6条", "村(居)民小组规范化建设"),),
    ),
    Rule(
        key="violations-reported",
        title=Wording(
            "村（居）民委员会应及时举报违法建设和环境污染",
            "committees promptly report illegal building and pollution",
        ),
        kind=DUTY,
        modal="应",
        citations=(DOCUMENT.cite("第6条", "应及时举报违法建设"),),
    ),
    Rule(
        key="incubation-platforms",
        title=Wording(
            "鼓励建立社区社会组织孵化平台",
            "platforms that incubate social organizations are set up",
        ),
        kind=DUTY,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("第7条", "社区社会组织培育孵化平台"),),
    ),
    Rule(
        key="support-policies-for-social-organizations",
        title=Wording(
            "制定完善社会组织扶持政策", "policies that support social organizations are made"
        ),
        kind=DUTY,
        citations=(
            DOCUMENT.cite("第7条", "社会组织扶持政策"),
            DOCUMENT.cite("附件第6项", "社会组织扶持政策"),
        ),
    ),
    Rule(
        key="federation-of-social-organizations",
        title=Wording(
            "支持发展社区社会组织联合会",
            "federations of community social organizations are supported",
        ),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="支持",
        citations=(DOCUMENT.cite("第7条", "支持发展社区社会组织联合会"),),
    ),
    Rule(
        key="three-linked-mechanism",
        title=Wording(
            "推进“三社联动”", "communities, social organizations and social work are linked"
        ),
        kind=PROCEDURE,
        modal="推进",
        citations=(DOCUMENT.cite("第7条", "三社联动"), DOCUMENT.cite("附件第7项", "三社联动")),
    ),
    Rule(
        key="basic-social-work-services",
        title=Wording(
            "加快民政兜底性社工服务发展",
            "basic social-work services of civil affairs develop sooner",
        ),
        kind=DUTY,
        modal="加快",
        citations=(DOCUMENT.cite("第7条", "民政兜底性社工服务"),),
    ),
    Rule(
        key="mass-organizations-strengthened",
        title=Wording("加强基层群团组织建设", "primary-level mass organizations are strengthened"),
        kind=DUTY,
        modal="加强",
        citations=(DOCUMENT.cite("第7条", "加强基层群团组织建设"),),
    ),
    Rule(
        key="collective-organizations-support-communities",
        title=Wording(
            "增强集体经济组织支持社区建设的能力",
            "collective economic organizations support communities better",
        ),
        kind=DUTY,
        modal="增强",
        citations=(
            DOCUMENT.cite("第7条", "农村集体经济组织支持"),
            DOCUMENT.cite("附件第8项", "农村集体经济组织支持"),
        ),
    ),
    Rule(
        key="coordination-committee",
        title=Wording(
            "完善社区建设协调委员会工作机制",
            "the community-building coordination committee works well",
        ),
        kind=PROCEDURE,
        modal="完善",
        citations=(DOCUMENT.cite("第7条", "社区建设协调委员会工作机制"),),
    ),
    Rule(
        key="one-matter-one-deliberation",
        title=Wording("健全“民主商议、一事一议”", "each matter is deliberated by itself"),
        kind=PROCEDURE,
        modal="健全",
        citations=(DOCUMENT.cite("第8条", "民主商议、一事一议"),),
    ),
    Rule(
        key="deliberation-in-compounds",
        title=Wording("探索以住宅小区为重点的协商", "deliberation centers on compounds"),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("第8条", "以住宅小区为重点的协商"),),
    ),
    Rule(
        key="five-steps-and-five-disclosures",
        title=Wording(
            "五个民主环节、五项公开",
            "matters go through five democratic steps and five disclosures",
        ),
        kind=PROCEDURE,
        modal="实行",
        citations=(DOCUMENT.cite("第8条", "开展民主提事", "监督结果公开"),),
    ),
    Rule(
        key="residents-help-one-another",
        title=Wording("组织居民互帮互助", "residents help one another"),
        kind=PARTICIPATION,
        citations=(DOCUMENT.cite("第8条", "互帮互助活动"),),
    ),
    Rule(
        key="small-projects-by-residents",
        title=Wording(
            "居民投工投劳参与小型公益项目",
            "residents give labor to small projects of public benefit",
        ),
        kind=PARTICIPATION,
        citations=(DOCUMENT.cite("第8条", "投工投劳、志愿服务"),),
    ),
    Rule(
        key="residents-registered-elsewhere-join-in",
        title=Wording("引导、鼓励非户籍居民融入社区", "residents registered elsewhere join in"),
        kind=PARTICIPATION,
        force=Force.ENCOURAGE,
        modal="引导、鼓励",
        citations=(DOCUMENT.cite("第8条", "引导、鼓励非户籍居民"),),
    ),
    Rule(
        key="schools-teach-the-community",
        title=Wording("推动学校普及社区知识", "schools teach about the community"),
        kind=PARTICIPATION,
        modal="推动",
        citations=(DOCUMENT.cite("第8条", "推动学校普及社区知识"),),
    ),
    Rule(
        key="credit-code-of-citizens",
        title=Wording(
            "落实公民统一社会信用代码制度", "the unified credit code of citizens is carried out"
        ),
        kind=PROCEDURE,
        modal="落实",
        citations=(DOCUMENT.cite("第8条", "公民统一社会信用代码制度"),),
    ),
    Rule(
        key="participation-in-the-credit-system",
        title=Wording(
            "探索将居民参与治理情况纳入社会信用体系",
            "how residents take part is counted in the social credit system",
        ),
        kind=MEASURE,
        force=Force.EXPLORE,
        modal="探索",
        citations=(
            DOCUMENT.cite("第8条", "纳入社会信用体系"),
            DOCUMENT.cite("附件第9项", "纳入省社会信用体系"),
        ),
        reading=Wording("附件写作“省社会信用体系”", "the annex names the system of the province"),
    ),
    Rule(
        key="catalogue-of-public-services",
        title=Wording("完善社区公共服务指导目录", "the catalogue of public services is completed"),
        kind=DUTY,
        modal="完善",
        citations=(DOCUMENT.cite("第9条", "城乡社区公共服务指导目录"),),
    ),
    Rule(
        key="public-service-centers",
        title=Wording(
            "依托公共服务中心（站）办好公共服务",
            "public services are given in public-service centers and stations",
        ),
        kind=DUTY,
        citations=(
            DOCUMENT.cite("第9条", "依托城乡社区公共服务中心(站)"),
            DOCUMENT.cite("附件第10项", "城乡社区公共服务中心(站)建设"),
        ),
    ),
    Rule(
        key="more-rural-services",
        title=Wording("增加农村社区公共服务供给", "rural communities get more public services"),
        kind=DUTY,
        modal="着力",
        citations=(DOCUMENT.cite("第9条", "增加农村社区公共服务供给"),),
    ),
    Rule(
        key="basic-services-for-residents-registered-elsewhere",
        title=Wording(
            "基本公共服务覆盖非户籍居民",
            "basic public services reach residents registered elsewhere",
        ),
        kind=PRIVILEGE,
        modal="推动",
        citations=(DOCUMENT.cite("第9条", "基本公共服务向非户籍居民覆盖"),),
        reading=Wording(
            "“逐步”只限定均等化",
            "逐步 (gradually) is said of equal services only",
        ),
    ),
    Rule(
        key="health-services-by-the-standard",
        title=Wording("推进社区卫生服务标准化", "community health services meet a standard"),
        kind=DUTY,
        modal="推进",
        citations=(DOCUMENT.cite("第9条", "社区卫生服务标准化建设"),),
    ),
    Rule(
        key="public-space-used-for-several-ends",
        title=Wording("探索社区公共空间综合利用", "public space is used for several ends"),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        citations=(
            DOCUMENT.cite("第9条", "社区公共空间综合利用机制"),
            DOCUMENT.cite("附件第12项", "社区公共空间综合利用机制"),
        ),
    ),
    Rule(
        key="providers-fostered-by-purchase",
        title=Wording(
            "以政府购买服务培育承接主体", "providers are fostered by the purchase of services"
        ),
        kind=DUTY,
        modal="不断",
        citations=(
            DOCUMENT.cite("第9条", "通过政府购买服务等方式"),
            DOCUMENT.cite("附件第11项", "通过政府购买服务等方式"),
        ),
    ),
    Rule(
        key="market-takes-part-in-services",
        title=Wording("鼓励市场主体参与社区服务业", "businesses take part in community services"),
        kind=PARTICIPATION,
        force=Force.ENCOURAGE,
        modal="鼓励和引导",
        citations=(DOCUMENT.cite("第9条", "鼓励和引导各类市场主体"),),
    ),
    Rule(
        key="model-communities-of-democracy-and-law",
        title=Wording(
            "创建民主法治村（社区）", "model villages and communities of democracy and law"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("第10条", "民主法治村(社区)"),),
    ),
    Rule(
        key="law-comes-into-communities",
        title=Wording(
            "法律工作者深入社区开展法治宣传", "legal professionals bring the law into communities"
        ),
        kind=PARTICIPATION,
        citations=(
            DOCUMENT.cite("第10条", "法律进社区活动"),
            DOCUMENT.cite("附件第13项", "法律进社区活动"),
        ),
    ),
    Rule(
        key="charters-and-rules-of-rural-communities",
        title=Wording(
            "农村社区完善村民自治章程和村规民约，引导依法维权",
            "rural communities complete charter and village rules, and villagers keep their rights by law",
        ),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("第10条", "进一步完善村民自治章程和村规民约"),),
        reading=Wording("有无章程和村规民约另作标准", "whether there are any is a standard"),
    ),
    Rule(
        key="deputies-keep-in-touch",
        title=Wording("建立“两代表一委员”联系社区制度", "deputies keep in touch with communities"),
        kind=PROCEDURE,
        modal="建立",
        citations=(
            DOCUMENT.cite("第11条", "联系社区制度"),
            DOCUMENT.cite("附件第14项", "联系社区群众制度"),
        ),
    ),
    Rule(
        key="officials-stationed-in-communities",
        title=Wording(
            "深化领导干部驻点联系群众",
            "leading officials are stationed in communities and in touch with residents",
        ),
        kind=PROCEDURE,
        modal="深化",
        citations=(
            DOCUMENT.cite("第11条", "领导干部驻点"),
            DOCUMENT.cite("附件第14项", "领导干部驻点"),
        ),
    ),
    Rule(
        key="care-for-groups-in-need",
        title=Wording("关爱服务特殊群体", "groups in need are cared for"),
        kind=DUTY,
        citations=(DOCUMENT.cite("第11条", "关爱服务和心理健康疏导"),),
    ),
    Rule(
        key="mediation-network",
        title=Wording("健全人民调解组织网络", "a network of people's mediation"),
        kind=DUTY,
        modal="健全",
        citations=(DOCUMENT.cite("第11条", "人民调解组织网络"),),
    ),
    Rule(
        key="grids-better-managed",
        title=Wording("完善网格化管理", "grid-based management is improved"),
        kind=DUTY,
        modal="完善",
        citations=(
            DOCUMENT.cite("第11条", "提升网格化管理质效"),
            DOCUMENT.cite("附件第15项", "拓展网格化服务管理"),
        ),
    ),
    Rule(
        key="residents-keep-order-together",
        title=Wording(
            "发动非户籍居民参与治安和调解",
            "residents registered elsewhere help to keep order and settle disputes",
        ),
        kind=PARTICIPATION,
        modal="发动",
        citations=(DOCUMENT.cite("第11条", "发动非户籍居民"),),
    ),
    Rule(
        key="values-in-the-pacts",
        title=Wording(
            "社会主义核心价值观融入居民公约、村规民约",
            "core values enter residents' pacts and village rules",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("第12条", "融入居民公约、村规民约"),),
    ),
    Rule(
        key="volunteers-rewarded",
        title=Wording(
            "实施志愿者守信联合激励计划",
            "faithful volunteers are rewarded under the provincial plan",
        ),
        kind=PRIVILEGE,
        modal="实施",
        citations=(
            DOCUMENT.cite("第12条", "广东志愿者守信联合激励计划"),
            DOCUMENT.cite("附件第18项", "广东志愿者守信联合激励计划"),
        ),
    ),
    Rule(
        key="ethnic-groups-live-together",
        title=Wording(
            "建立各民族相互嵌入的社区环境",
            "communities in which ethnic groups live among one another",
        ),
        kind=DUTY,
        citations=(
            DOCUMENT.cite("第12条", "各民族相互嵌入式的社会结构"),
            DOCUMENT.cite("附件第19项", "各民族相互嵌入式的社会结构"),
        ),
    ),
    Rule(
        key="community-education-network",
        title=Wording(
            "建立城乡一体的社区教育网络", "one network of community education, urban and rural"
        ),
        kind=DUTY,
        modal="建立健全",
        citations=(
            DOCUMENT.cite("第12条", "城乡一体的社区教育网络"),
            DOCUMENT.cite("附件第21项", "城乡一体的社区教育网络"),
        ),
    ),
    Rule(
        key="one-door-service",
        title=Wording(
            "强化“一门式”服务在社区的应用", "one-door service is used more in communities"
        ),
        kind=PROCEDURE,
        modal="强化",
        citations=(DOCUMENT.cite("第13条", "“一门式”服务模式在社区应用"),),
    ),
    Rule(
        key="online-government-services",
        title=Wording("优化网上办事和服务", "government services online are improved"),
        kind=DUTY,
        modal="统筹推进",
        citations=(
            DOCUMENT.cite("第13条", "优化网上办事应用和服务"),
            DOCUMENT.cite("附件第22项", "优化网上办事应用和服务"),
        ),
    ),
    Rule(
        key="information-entered-once",
        title=Wording(
            "部门系统多平台交互、多终端同步", "systems of departments exchange what is entered"
        ),
        kind=PROCEDURE,
        modal="推动",
        citations=(DOCUMENT.cite("第13条", "信息多平台交互和多终端同步"),),
    ),
    Rule(
        key="rural-e-commerce",
        title=Wording(
            "促进电子商务在农村双向流通中的应用",
            "e-commerce carries goods both ways between town and country",
        ),
        kind=DUTY,
        modal="积极",
        citations=(
            DOCUMENT.cite("第13条", "网络扶贫行动计划"),
            DOCUMENT.cite("附件第23项", "网络扶贫行动计划"),
        ),
    ),
    Rule(
        key="infrastructure-by-plan",
        title=Wording("严格按规划推进基础设施建设", "infrastructure is built strictly by plan"),
        kind=PROCEDURE,
        modal="严格",
        citations=(
            DOCUMENT.cite("第14条", "严格按规划系统推进"),
            DOCUMENT.cite("附件第24项", "严格按规划系统推进"),
        ),
    ),
    Rule(
        key="place-names-signed",
        title=Wording("优化地名标志设置", "signs with place names are improved"),
        kind=DUTY,
        citations=(DOCUMENT.cite("第14条", "优化地名标志设置"),),
    ),
    Rule(
        key="environment-put-in-order",
        title=Wording(
            "推进人居环境综合整治和公厕提标改造",
            "the living environment is put in order and public toilets improved",
        ),
        kind=DUTY,
        modal="推进",
        citations=(
            DOCUMENT.cite("第14条", "城乡社区人居环境综合整治", "公共厕所提标改造"),
            DOCUMENT.cite("附件第25项", "城乡社区人居环境综合整治", "公共厕所提标改造"),
        ),
    ),
    Rule(
        key="farmhouses-in-style",
        title=Wording("加强农房风貌建设管控", "the style of farmhouses is kept under control"),
        kind=DUTY,
        modal="加强",
        citations=(DOCUMENT.cite("第14条", "农房风貌建设管控"),),
    ),
    Rule(
        key="sewage-plants-by-one-plan",
        title=Wording(
            "统筹规划、连片建设生活污水处理设施",
            "sewage plants are planned together and built over whole areas",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("第14条", "生活污水处理设施"),),
    ),
    Rule(
        key="waste-sorted-by-residents",
        title=Wording(
            "引导居民参与垃圾分类和环境整治", "residents sort waste and help keep the environment"
        ),
        kind=PARTICIPATION,
        force=Force.ENCOURAGE,
        modal="引导",
        citations=(
            DOCUMENT.cite("第14条", "垃圾分类和环境整治"),
            DOCUMENT.cite("附件第25项", "垃圾分类和环境整治"),
        ),
        reading=Wording("“引导”按鼓励理解", "引导 (guide) is read as encouragement"),
    ),
    Rule(
        key="heritage-protected",
        title=Wording(
            "加强历史文化资源保护和活化利用", "heritage is protected and brought to life"
        ),
        kind=DUTY,
        modal="加强",
        citations=(
            DOCUMENT.cite("第14条", "保护和活化利用"),
            DOCUMENT.cite("附件第26项", "保护和活化利用"),
        ),
    ),
    Rule(
        key="village-clinics-built-publicly",
        title=Wording(
            "实施村卫生站公建规范化建设", "village clinics are built with public money, by the book"
        ),
        kind=DUTY,
        modal="实施",
        citations=(DOCUMENT.cite("第14条", "村卫生站公建规范化建设"),),
    ),
    Rule(
        key="emergency-shelters",
        title=Wording("加强社区应急避难场所建设", "emergency shelters are built"),
        kind=DUTY,
        modal="加强",
        citations=(
            DOCUMENT.cite("第14条", "社区应急避难场所建设"),
            DOCUMENT.cite("附件第27项", "社区应急避难场所建设"),
        ),
    ),
    Rule(
        key="model-communities-of-disaster-reduction",
        title=Wording(
            "创建全国综合减灾示范社区", "national model communities of disaster reduction"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("第14条", "全国综合减灾示范社区创建"),),
    ),
    Rule(
        key="emergency-drills",
        title=Wording("有序组织应急演练", "emergency drills are held in good order"),
        kind=DUTY,
        modal="有序",
        citations=(
            DOCUMENT.cite("第14条", "有序组织开展"),
            DOCUMENT.cite("附件第27项", "有序组织开展"),
        ),
        reading=Wording("未定次数", "how often is not printed"),
    ),
    Rule(
        key="facilities-in-the-plans",
        title=Wording(
            "设施建设纳入当地城乡规划", "the building of facilities is part of local plans"
        ),
        kind=DUTY,
        citations=(
            DOCUMENT.cite("第15条", "纳入当地城乡规划"),
            DOCUMENT.cite("附件第28项", "纳入当地城乡规划"),
        ),
    ),
    Rule(
        key="idle-premises-for-facilities",
        title=Wording(
            "利用闲置场所完善设施配置", "idle premises complete the facilities of old quarters"
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("第15条", "利用闲置场所"),),
    ),
    Rule(
        key="sports-parks",
        title=Wording("因地制宜推进社区体育公园", "sports parks are built where they fit"),
        kind=DUTY,
        modal="推进",
        citations=(
            DOCUMENT.cite("第15条", "社区体育公园建设"),
            DOCUMENT.cite("附件第31项", "社区体育公园建设"),
        ),
    ),
    Rule(
        key="service-places-brought-together",
        title=Wording(
            "整合基层服务场所，健全公共服务中心（站）功能",
            "service places are brought together in public-service centers",
        ),
        kind=PROCEDURE,
        modal="整合",
        citations=(DOCUMENT.cite("第15条", "整合基层各类服务场所"),),
    ),
    Rule(
        key="services-in-the-facilities",
        title=Wording(
            "面向居民的服务原则上在综合服务设施中提供",
            "services for residents are given in the integrated facilities",
        ),
        kind=DUTY,
        force=Force.IN_PRINCIPLE,
        modal="原则上",
        condition=Wording("除国家另有规定外", "unless the state rules otherwise"),
        citations=(DOCUMENT.cite("第15条", "原则上", "除国家另有规定外"),),
    ),
    Rule(
        key="facilities-used-more-and-kept-up",
        title=Wording("提高设施利用率，健全管护机制", "facilities are used more and kept up"),
        kind=PROCEDURE,
        modal="健全",
        citations=(DOCUMENT.cite("第15条", "健全设施管护机制"),),
    ),
    Rule(
        key="planning-pilots",
        title=Wording("组织开展社区规划编制试点", "pilots of community planning"),
        kind=DUTY,
        citations=(
            DOCUMENT.cite("第16条", "城乡社区规划编制试点"),
            DOCUMENT.cite("附件第32项", "城乡社区规划编制试点"),
        ),
    ),
    Rule(
        key="residents-take-part-in-decisions",
        title=Wording(
            "广泛组织居民参与听证、评议、监督",
            "residents hear, appraise and watch over public decisions",
        ),
        kind=PARTICIPATION,
        modal="广泛",
        citations=(DOCUMENT.cite("第16条", "听证、评议、监督"),),
    ),
    Rule(
        key="resources-passed-down",
        title=Wording(
            "探索治理资源统筹机制，推动人财物下沉",
            "people, money and things are passed down to communities",
        ),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("第16条", "治理资源统筹机制"),),
    ),
    Rule(
        key="units-judged-by-their-part",
        title=Wording(
            "建立单位履行社区治理责任评价体系",
            "units are judged by the part they take in governance",
        ),
        kind=MEASURE,
        modal="建立",
        citations=(DOCUMENT.cite("第16条", "履行社区治理责任评价体系"),),
    ),
    Rule(
        key="facilities-of-units-shared",
        title=Wording("单位面向社区开放活动设施", "units open their facilities to the community"),
        kind=DUTY,
        modal="推动",
        citations=(DOCUMENT.cite("第16条", "面向社区开放"),),
    ),
    Rule(
        key="property-firms-chosen",
        title=Wording(
            "鼓励有条件的社区选聘物业服务企业",
            "communities that can choose a property-service firm",
        ),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="鼓励",
        condition=Wording("有条件的城乡社区", "communities that have the conditions"),
        citations=(DOCUMENT.cite("第17条", "选聘物业服务企业"),),
    ),
    Rule(
        key="old-compounds-manage-themselves",
        title=Wording(
            "暂不具备条件的片区、老旧小区可自治管理",
            "areas and old compounds without the conditions may manage themselves",
        ),
        kind=PERMISSION,
        modal="可",
        condition=Wording(
            "暂不具备条件的片区、老旧小区",
            "areas and old compounds that lack the conditions for now",
        ),
        citations=(DOCUMENT.cite("第17条", "实行自治管理"),),
    ),
    Rule(
        key="firms-and-owners-committees-supervised",
        title=Wording(
            "完善物业企业、业主委员会监督管理政策",
            "property firms and owners' committees are supervised",
        ),
        kind=DUTY,
        modal="完善",
        citations=(DOCUMENT.cite("第17条", "业主委员会监督管理政策"),),
    ),
    Rule(
        key="deliberation-on-property",
        title=Wording("建立四方物业议事协商机制", "four parties deliberate on property management"),
        kind=PROCEDURE,
        modal="建立健全",
        citations=(DOCUMENT.cite("第17条", "物业服务企业议事协商机制"),),
    ),
    Rule(
        key="cross-appointment",
        title=Wording(
            "探索居委会成员依程序兼任业主委员会成员",
            "members of residents' committees also serve on owners' committees",
        ),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        condition=Wording(
            "符合条件的，通过法定程序", "those who meet the conditions, by the procedure of the law"
        ),
        citations=(DOCUMENT.cite("第17条", "兼任业主委员会成员"),),
    ),
    Rule(
        key="villages-converted-steadily",
        title=Wording("稳妥推进“村改居”", "villages are converted steadily"),
        kind=PROCEDURE,
        modal="稳妥",
        citations=(
            DOCUMENT.cite("第18条", "稳妥推进“村改居”工作"),
            DOCUMENT.cite("附件第34项", "稳妥推进“村改居”工作"),
        ),
    ),
    Rule(
        key="rights-in-converted-villages",
        title=Wording(
            "切实保障户籍和非户籍居民合法权益",
            "the rights of all residents are kept, wherever registered",
        ),
        kind=PRIVILEGE,
        modal="切实保障",
        citations=(DOCUMENT.cite("第18条", "户籍居民和非户籍居民的合法权益"),),
    ),
    Rule(
        key="workers-in-the-talent-plans",
        title=Wording(
            "社区工作者队伍建设纳入人才发展规划", "community workers are part of plans for talent"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("第19条", "纳入各级人才发展规划"),),
    ),
    Rule(
        key="workers-managed-together",
        title=Wording(
            "三类人员纳入社区工作者统筹管理",
            "three groups of people are managed together as community workers",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("第19条", "社区工作者队伍统筹管理"),),
    ),
    Rule(
        key="good-teams-of-the-two-committees",
        title=Wording(
            "实施“头雁”工程，选优配强两委班子", "good leaders and good teams for the two committees"
        ),
        kind=DUTY,
        modal="实施",
        citations=(DOCUMENT.cite("第19条", "选优配强村(社区)“两委”班子"),),
    ),
    Rule(
        key="hiring-of-full-time-staff",
        title=Wording(
            "专职人员由镇区设岗招聘并管理，社区使用",
            "the town sets posts, hires and manages, communities employ",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("第19条", "设岗招聘并统一管理"),),
    ),
    Rule(
        key="reserve-of-workers",
        title=Wording("加强社区工作者人才储备", "a reserve of community workers is built up"),
        kind=DUTY,
        modal="加强",
        citations=(DOCUMENT.cite("第19条", "社区工作者人才储备"),),
    ),
    Rule(
        key="training-of-workers",
        title=Wording("加强社区工作者教育培训", "community workers are trained"),
        kind=DUTY,
        modal="加强",
        citations=(
            DOCUMENT.cite("第19条", "社区工作者的教育培训"),
            DOCUMENT.cite("附件第35项", "社区工作者的教育培训"),
        ),
        reading=Wording("未定次数", "how often is not printed"),
    ),
    Rule(
        key="qualifications-supported",
        title=Wording(
            "支持参加职业资格评价和学历教育",
            "workers are supported in qualifying and in further education",
        ),
        kind=PRIVILEGE,
        force=Force.ENCOURAGE,
        modal="支持",
        citations=(
            DOCUMENT.cite("第19条", "社会工作职业资格评价"),
            DOCUMENT.cite("附件第35项", "社会工作职业资格评价"),
        ),
    ),
    Rule(
        key="allowance-for-qualifications",
        title=Wording(
            "对获得社会工作职业资格的给予职业津贴",
            "who qualifies in social work gets a professional allowance",
        ),
        kind=PRIVILEGE,
        citations=(
            DOCUMENT.cite("第19条", "给予职业津贴"),
            DOCUMENT.cite("附件第35项", "给予职业津贴"),
        ),
        reading=Wording("未定数额", "no amount is printed"),
    ),
    Rule(
        key="satisfaction-weighs-most-for-workers",
        title=Wording(
            "群众满意度在社区工作者评价中占主要权重",
            "residents' satisfaction weighs most in judging workers",
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("第19条", "群众满意度占主要权重"),),
    ),
    Rule(
        key="faults-forgiven-merits-rewarded",
        title=Wording(
            "探索容错纠错和奖惩机制",
            "honest faults are forgiven and mended, merits and faults rewarded",
        ),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("第19条", "容错纠错机制和奖惩机制"),),
    ),
    Rule(
        key="pay-secured",
        title=Wording("健全社区工作者薪酬待遇保障机制", "the pay of community workers is secured"),
        kind=PRIVILEGE,
        modal="健全",
        citations=(
            DOCUMENT.cite("第19条", "薪酬待遇保障机制"),
            DOCUMENT.cite("附件第36项", "薪酬待遇保障机制"),
        ),
        reading=Wording("未定数额", "no amount is printed"),
    ),
    Rule(
        key="social-insurance",
        title=Wording(
            "社区工作者按规定参加社会保险",
            "community workers are in the social insurance by the rules",
        ),
        kind=PRIVILEGE,
        modal="按国家和省有关规定",
        citations=(DOCUMENT.cite("第19条", "参加社会保险"),),
    ),
    Rule(
        key="recruitment-of-secretaries",
        title=Wording(
            "从优秀社区党组织书记中招录公务员和事业编制人员",
            "good secretaries are recruited as civil servants and staff of public institutions",
        ),
        kind=ORDER_OF_PREFERENCE,
        modal="改进完善",
        citations=(
            DOCUMENT.cite("第19条", "招录基层公务员"),
            DOCUMENT.cite("附件第37项", "招录基层公务员"),
        ),
    ),
    Rule(
        key="leading-group",
        title=Wording(
            "成立基层治理领导小组统筹协调",
            "a leading group coordinates governance in the whole town",
        ),
        kind=PROCEDURE,
        citations=(
            DOCUMENT.cite("第20条", "成立基层治理领导小组"),
            DOCUMENT.cite("附件第2项", "建立基层治理领导小组"),
        ),
    ),
    Rule(
        key="work-counts-in-appraisals",
        title=Wording(
            "治理工作纳入两委政绩和书记述职考核",
            "the work counts in the appraisals of the two committees and of secretaries",
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("第20条", "政绩考核指标体系"),),
    ),
    Rule(
        key="satisfaction-is-the-main-measure",
        title=Wording(
            "以居民满意度为主要衡量标准评价社区治理",
            "governance is judged mainly by the satisfaction of residents",
        ),
        kind=MEASURE,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("第20条", "以社区居民满意度为主要衡量标准"),),
    ),
    Rule(
        key="results-made-public",
        title=Wording("公开评价结果", "the results of the evaluation are made public"),
        kind=DUTY,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("第20条", "评价结果公开机制"),),
    ),
    Rule(
        key="reports-on-the-work",
        title=Wording("建立治理工作情况通报制度", "the state of the work is reported"),
        kind=DUTY,
        modal="建立",
        citations=(
            DOCUMENT.cite("第20条", "社区治理工作情况通报制度"),
            DOCUMENT.cite("附件第38项", "社区治理工作情况通报制度"),
        ),
        reading=Wording("未定周期", "how often is not printed"),
    ),
    Rule(
        key="money-used-together",
        title=Wording(
            "统筹使用各级各部门资金", "money of all levels and departments is used together"
        ),
        kind=FUNDING,
        citations=(DOCUMENT.cite("第21条", "统筹使用各级各部门投入"),),
    ),
    Rule(
        key="residents-settle-and-watch-the-use-of-money",
        title=Wording(
            "居民参与确定资金方向并全过程监督",
            "residents help settle what money is for and watch its use throughout",
        ),
        kind=PARTICIPATION,
        force=Force.ENCOURAGE,
        modal="引导",
        citations=(DOCUMENT.cite("第21条", "确定资金使用方向和服务项目"),),
        reading=Wording("“引导”按鼓励理解", "引导 (guide) is read as encouragement"),
    ),
    Rule(
        key="publicity",
        title=Wording("广泛宣传创新做法和成效", "new practice and results are made widely known"),
        kind=DUTY,
        modal="广泛",
        citations=(DOCUMENT.cite("第22条", "广泛宣传"),),
    ),
    Rule(
        key="good-work-praised",
        title=Wording(
            "表扬先进社区组织和优秀社区工作者", "good organizations and workers are praised"
        ),
        kind=PRIVILEGE,
        citations=(DOCUMENT.cite("第22条", "予以表扬"), DOCUMENT.cite("附件第39项", "大力表扬")),
    ),
    Rule(
        key="measures-of-villages-and-departments",
        title=Wording(
            "村（社区）制定实施办法，部门制定具体措施",
            "villages and communities, and departments, draw up measures of their own",
        ),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("结尾", "具体实施办法", "制定具体措施"),),
    ),
    Rule(
        key="clean-conduct",
        title=Wording(
            "落实党风廉政建设主体责任",
            "the principal responsibility for clean conduct is carried out",
        ),
        kind=DUTY,
        modal="落实",
        citations=(DOCUMENT.cite("附件第3项", "党风廉政建设主体责任"),),
    ),
    Rule(
        key="list-of-powers",
        title=Wording("制定社区治理权责清单", "a list of powers and responsibilities is made"),
        kind=DUTY,
        citations=(DOCUMENT.cite("附件第4项", "社区治理方面的权责清单"),),
    ),
    Rule(
        key="community-policing",
        title=Wording("深化社区警务战略", "community policing is deepened"),
        kind=DUTY,
        modal="深化",
        citations=(DOCUMENT.cite("附件第16项", "城乡社区警务战略"),),
    ),
)

FUNDS = (
    Fund(
        key="funds-for-work-handed-over",
        title=Wording(
            "协助事项的经费和工作条件", "money and conditions for work that committees assist in"
        ),
        kind=HANDED_OVER_WORK_FUNDS_KIND,
        modal="应当",
        citations=(DOCUMENT.cite("第5条", "为其提供经费和必要工作条件"),),
        reading=Wording(
            "由交办方承担，层级和数额未注明",
            "whoever hands over the work pays; neither level nor amount is printed",
        ),
    ),
    Fund(
        key="professional-allowance",
        title=Wording("社会工作职业津贴", "professional allowance of qualified social workers"),
        kind=PROFESSIONAL_ALLOWANCE_KIND,
        payers=(Level.TOWNSHIP,),
        citations=(
            DOCUMENT.cite("第19条", "经费由镇区级财政统筹安排"),
            DOCUMENT.cite("附件第35项", "给予职业津贴"),
        ),
        reading=Wording("数额和期间未注明", "neither amount nor period is printed"),
    ),
    Fund(
        key="community-foundations",
        title=Wording("社区基金会和捐赠", "community foundations and donations"),
        kind=DONATED_FUNDS_KIND,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("第21条", "鼓励设立社区基金会"),),
    ),
)
