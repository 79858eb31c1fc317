"""Ordos 2018: norms without a number, in the order of the print, and the funds it names."""

from community_governance.model.lists import Fund, Rule
from community_governance.model.places import Level
from community_governance.model.sources import Force
from community_governance.model.vocabulary import (
    DONATED_FUNDS_KIND,
    DUTY,
    FUNDING,
    HANDED_OVER_WORK_FUNDS_KIND,
    LOTTERY_FUND_KIND,
    MEASURE,
    ORDER_OF_PREFERENCE,
    PARTICIPATION,
    PRIVILEGE,
    PROCEDURE,
    PROFESSIONAL_ALLOWANCE_KIND,
    PROHIBITION,
    Wording,
)
from community_governance.policies.ordos.document import DOCUMENT

__all__ = ["FUNDS", "RULES"]

RULES = (
    Rule(
        key="deliberation-of-party-members",
        title=Wording(
            "完善党员代表议事制度和议事协商机制",
            "Party members' representatives deliberate under a system of their own",
        ),
        kind=PROCEDURE,
        modal="全面完善",
        citations=(DOCUMENT.cite("二(一)1", "党员代表议事制度和议事协商机制"),),
    ),
    Rule(
        key="party-organizations-lead-self-government",
        title=Wording(
            "健全社区党组织领导自治组织的制度",
            "a system says how Party organizations lead self-government",
        ),
        kind=PROCEDURE,
        modal="健全",
        citations=(DOCUMENT.cite("二(一)1", "领导基层群众性自治组织开展工作相关制度"),),
    ),
    Rule(
        key="open-affairs",
        title=Wording("推进居务公开", "residents' affairs are made public"),
        kind=DUTY,
        modal="推进",
        citations=(DOCUMENT.cite("二(一)1", "推进居务公开和民主管理"),),
    ),
    Rule(
        key="list-of-powers",
        title=Wording(
            "制定部门和苏木乡镇（街道）治理权责清单",
            "a list of powers and responsibilities of departments and townships is made",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(一)2", "在城乡社区治理方面的权责清单"),),
    ),
    Rule(
        key="purchase-of-services-pushed-on",
        title=Wording(
            "推动政府购买社区服务，完善政策措施",
            "government purchases community services, and its policy on that is completed",
        ),
        kind=DUTY,
        modal="大力推动",
        citations=(DOCUMENT.cite("二(一)2", "大力推动政府购买社区服务"),),
    ),
    Rule(
        key="two-lists-of-work-items",
        title=Wording(
            "自治组织承担和协助政府的事项分列清单",
            "two lists say what committees do themselves and in what they assist",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(一)2", "明确基层群众性自治组织承担的"),),
    ),
    Rule(
        key="size-of-committee-areas",
        title=Wording(
            "合理确定居委会管辖范围和规模",
            "the area and size of a residents' committee are settled reasonably",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(一)3", "合理确定"),),
        reading=Wording("未定户数或人数", "neither households nor residents are printed"),
    ),
    Rule(
        key="elections-by-procedure",
        title=Wording("规范民主选举程序", "elections follow the procedure"),
        kind=PROCEDURE,
        modal="进一步规范",
        citations=(DOCUMENT.cite("二(一)3", "规范民主选举程序"),),
    ),
    Rule(
        key="migrant-workers-vote",
        title=Wording(
            "保障外出务工人员选举权利", "residents who work elsewhere keep their right to vote"
        ),
        kind=PRIVILEGE,
        modal="切实保障",
        citations=(DOCUMENT.cite("二(一)3", "外出务工人员民主选举权利"),),
    ),
    Rule(
        key="direct-election-pilots",
        title=Wording("开展居委会成员直选试点", "pilots of direct election of committee members"),
        kind=PROCEDURE,
        condition=Wording("条件成熟的社区", "communities that are ready for it"),
        citations=(DOCUMENT.cite("二(一)3", "在条件成熟的社区"),),
    ),
    Rule(
        key="members-live-in-the-community",
        title=Wording(
            "选举本社区居民进入居委会", "those elected to the committee live in the community"
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(一)3", "本社区居民进入社区居民委员会"),),
        reading=Wording(
            "与直选试点同在一句，是否限于试点未注明",
            "it stands in one sentence with the pilots; whether it is only of them is not said",
        ),
    ),
    Rule(
        key="self-government-meets-the-grids",
        title=Wording(
            "群众自治与网格化服务管理有效衔接",
            "self-government and grid-based management fit together",
        ),
        kind=PROCEDURE,
        modal="促进",
        citations=(DOCUMENT.cite("二(一)3", "与网格化服务管理有效衔接"),),
    ),
    Rule(
        key="certificates-cleared-away",
        title=Wording(
            "取消不合法、不合理和规避部门责任的证明",
            "certificates without law or reason, or that only shift responsibility, are abolished",
        ),
        kind=PROHIBITION,
        modal="坚决取消",
        citations=(DOCUMENT.cite("二(一)4", "坚决取消不合法、不合理"),),
    ),
    Rule(
        key="certificates-of-committees-cleared-away",
        title=Wording(
            "全面清理要求自治组织出具的证明，最大限度减少证明事项",
            "certificates that committees are asked for are cleared away, as many as can be",
        ),
        kind=DUTY,
        modal="全面清理",
        citations=(DOCUMENT.cite("二(一)4", "基层群众性自治组织出具的各类证明"),),
    ),
    Rule(
        key="admission-of-work-items",
        title=Wording("建立社区工作事项准入制度", "work items need admission"),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(一)4", "社区工作事项准入制度"),),
    ),
    Rule(
        key="offices-and-plaques-cleared",
        title=Wording(
            "清理规范部门设在社区的机构和牌子",
            "offices and plaques that departments put into communities are cleared away",
        ),
        kind=DUTY,
        modal="进一步清理规范",
        citations=(DOCUMENT.cite("二(一)4", "工作机构和加挂的各种牌子"),),
    ),
    Rule(
        key="meetings-and-ledgers-cut",
        title=Wording("精简社区会议和工作台帐", "meetings and ledgers are cut down"),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(一)4", "精简社区会议和工作台帐"),),
    ),
    Rule(
        key="one-appraisal",
        title=Wording(
            "基层政府统一进行综合考核评比",
            "the primary-level government appraises the work of a community as a whole",
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("二(一)4", "基层政府统一"),),
    ),
    Rule(
        key="no-separate-appraisals",
        title=Wording(
            "各职能部门不再单独组织考核评比",
            "departments no longer hold appraisals of their own",
        ),
        kind=PROHIBITION,
        modal="不再",
        citations=(DOCUMENT.cite("二(一)4", "不再单独组织考核评比活动"),),
    ),
    Rule(
        key="no-one-vote-veto",
        title=Wording("取消“一票否决”事项", "the one-vote veto is abolished"),
        kind=PROHIBITION,
        modal="取消",
        citations=(DOCUMENT.cite("二(一)4", "一票否决"),),
    ),
    Rule(
        key="incubation-platforms",
        title=Wording(
            "鼓励旗区建立社区社会组织孵化平台",
            "banners and districts set up platforms that incubate social organizations",
        ),
        kind=DUTY,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("二(一)5", "鼓励旗区"),),
    ),
    Rule(
        key="tax-relief-for-social-organizations",
        title=Wording("落实税费优惠政策", "relief from taxes and fees is carried out"),
        kind=PRIVILEGE,
        citations=(DOCUMENT.cite("二(一)5", "落实税费优惠政策"),),
        reading=Wording(
            "句首“鼓励”按只及建立孵化平台理解",
            "鼓励 (encourage) at the head of the sentence is read of the incubators only",
        ),
    ),
    Rule(
        key="collective-economic-organizations",
        title=Wording(
            "鼓励和支持建立农村社区集体经济组织",
            "collective economic organizations in rural communities are set up",
        ),
        kind=DUTY,
        force=Force.ENCOURAGE,
        modal="鼓励和支持",
        citations=(DOCUMENT.cite("二(一)5", "鼓励和支持建立农村社区集体经济组织"),),
    ),
    Rule(
        key="three-linked-mechanism",
        title=Wording(
            "社区组织发现需求、设计项目，社会组织承接实施",
            "communities find needs and design projects, social organizations carry them out",
        ),
        kind=PROCEDURE,
        modal="积极推进",
        citations=(DOCUMENT.cite("二(一)5", "面向社区承接、实施项目"),),
    ),
    Rule(
        key="shortage-of-premises",
        title=Wording(
            "解决小区物业服务用房和居民活动用房不足",
            "the shortage of property-service and residents' activity premises is remedied",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(二)6", "物业服务用房和居民活动用房不足"),),
        reading=Wording("未定面积", "no area is printed"),
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
        citations=(DOCUMENT.cite("二(二)6", "原则上", "除国家另有规定外"),),
    ),
    Rule(
        key="facilities-used-more",
        title=Wording(
            "以协商管理、委托运营等方式提高设施利用率",
            "facilities are used more: run by residents or by a social organization",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(二)6", "提高城乡社区综合服务设施利用率"),),
    ),
    Rule(
        key="center-premises-in-planning-approval",
        title=Wording(
            "综合服务中心用房纳入住宅项目规划审批",
            "the premises of the service center are part of the planning approval of housing",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(二)6", "住宅建设项目规划审批重要内容"),),
    ),
    Rule(
        key="catalogue-of-public-services",
        title=Wording(
            "编制社区公共服务指导目录", "a catalogue of public services in communities is made"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(二)7", "城乡社区公共服务指导目录"),),
    ),
    Rule(
        key="public-space-used-for-several-ends",
        title=Wording("探索社区公共空间综合利用", "public space is used for several ends"),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("二(二)7", "社区公共空间综合利用机制"),),
    ),
    Rule(
        key="market-takes-part-in-services",
        title=Wording("鼓励市场主体参与社区服务业", "businesses take part in community services"),
        kind=PARTICIPATION,
        force=Force.ENCOURAGE,
        modal="鼓励和引导",
        citations=(DOCUMENT.cite("二(二)7", "鼓励和引导各类市场主体"),),
    ),
    Rule(
        key="supply-cooperatives-reach-communities",
        title=Wording(
            "支持供销合作社网点向社区延伸",
            "outlets of supply and marketing cooperatives reach into communities",
        ),
        kind=PARTICIPATION,
        force=Force.ENCOURAGE,
        modal="支持",
        citations=(DOCUMENT.cite("二(二)7", "供销合作社经营网点"),),
    ),
    Rule(
        key="rooms-for-several-uses",
        title=Wording("提倡一室多用", "one room serves several uses"),
        kind=PROCEDURE,
        force=Force.ENCOURAGE,
        modal="提倡",
        citations=(DOCUMENT.cite("二(二)8", "提倡一室多用"),),
    ),
    Rule(
        key="communities-build-in-pairs",
        title=Wording("开展城乡社区结对共建", "urban and rural communities build in pairs"),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(二)8", "城乡社区结对共建"),),
    ),
    Rule(
        key="planning-pilots",
        title=Wording("组织开展社区规划编制试点", "pilots of community planning"),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(三)9", "城乡社区规划编制试点"),),
    ),
    Rule(
        key="residents-take-part-in-planning",
        title=Wording(
            "社区规划广泛吸纳居民参与", "residents and planners take part in community planning"
        ),
        kind=PARTICIPATION,
        citations=(DOCUMENT.cite("二(三)9", "广泛吸纳居民群众参与"),),
    ),
    Rule(
        key="facilities-in-the-plans",
        title=Wording(
            "设施建设纳入各级规划", "the building of facilities is part of plans at every level"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(三)9", "土地利用规划"),),
    ),
    Rule(
        key="matters-settled-by-deliberation",
        title=Wording(
            "重大决策、实际困难和矛盾纠纷原则上协商解决",
            "important decisions, hardships and disputes are settled by deliberation",
        ),
        kind=PROCEDURE,
        force=Force.IN_PRINCIPLE,
        modal="原则上",
        citations=(DOCUMENT.cite("二(三)10", "原则上由社区党组织"),),
    ),
    Rule(
        key="majority-and-minority",
        title=Wording(
            "尊重多数人意愿，保护少数人权益",
            "the will of the many counts, the rights of the few are kept",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(三)10", "保护少数人合法权益"),),
    ),
    Rule(
        key="floating-population-takes-part",
        title=Wording(
            "保障流动人口参与社区事务和享有基本公共服务",
            "the floating population takes part in affairs and has basic public services",
        ),
        kind=PARTICIPATION,
        modal="保障",
        citations=(DOCUMENT.cite("二(三)10", "保障流动人口"),),
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
        citations=(DOCUMENT.cite("二(三)10", "纳入社会信用体系"),),
    ),
    Rule(
        key="board-of-good-deeds",
        title=Wording("以“善行义举四德榜”宣传道德典型", "a board of good deeds shows moral models"),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(三)11", "善行义举四德榜"),),
    ),
    Rule(
        key="customs-discussed",
        title=Wording("经常性开展移风易俗评议", "residents discuss old customs again and again"),
        kind=DUTY,
        modal="经常性",
        citations=(DOCUMENT.cite("二(三)11", "移风易俗评议活动"),),
    ),
    Rule(
        key="ethnic-groups-live-together",
        title=Wording(
            "建立各民族相互嵌入的社区环境",
            "communities in which ethnic groups live among one another",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(三)11", "各民族相互嵌入的社会结构"),),
    ),
    Rule(
        key="institutions-come-regularly",
        title=Wording(
            "文化机构定期进驻社区", "cultural institutions come into communities regularly"
        ),
        kind=DUTY,
        modal="定期",
        citations=(DOCUMENT.cite("二(三)11", "定期进驻社区"),),
    ),
    Rule(
        key="community-education-network",
        title=Wording(
            "建设城乡一体的社区教育网络", "one network of community education, urban and rural"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(三)11", "城乡一体的社区教育网络"),),
    ),
    Rule(
        key="law-comes-into-communities",
        title=Wording(
            "法律工作者深入社区开展法治宣传", "legal professionals bring the law into communities"
        ),
        kind=PARTICIPATION,
        citations=(DOCUMENT.cite("二(三)12", "推动法律进社区"),),
    ),
    Rule(
        key="public-legal-services",
        title=Wording(
            "推进覆盖城乡居民的公共法律服务体系",
            "public legal services reach urban and rural residents",
        ),
        kind=DUTY,
        modal="推进",
        citations=(DOCUMENT.cite("二(三)12", "公共法律服务体系建设"),),
        reading=Wording("“覆盖”未定比例和期限", "covering: neither share nor date is printed"),
    ),
    Rule(
        key="mediation-network",
        title=Wording("健全人民调解组织网络", "a network of people's mediation"),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(三)12", "健全人民调解组织网络"),),
    ),
    Rule(
        key="residents-and-units-care-for-the-environment",
        title=Wording(
            "发动居民和驻社区单位参与环保",
            "residents and units in the community take part in environmental care",
        ),
        kind=PARTICIPATION,
        citations=(DOCUMENT.cite("二(三)13", "参与环保活动"),),
    ),
    Rule(
        key="emergency-shelters",
        title=Wording("建设社区应急避难场所", "emergency shelters are built"),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(三)14", "社区应急避难场所建设"),),
    ),
    Rule(
        key="emergency-drills",
        title=Wording("定期组织应急演练", "emergency drills are held regularly"),
        kind=DUTY,
        modal="定期",
        citations=(DOCUMENT.cite("二(三)14", "定期组织开展"),),
        reading=Wording("“定期”未定次数", "regularly: how often is not printed"),
    ),
    Rule(
        key="committees-guide-owners-and-firms",
        title=Wording(
            "社区党组织和居委会指导监督业主委员会、物业企业",
            "Party organization and residents' committee guide and watch over owners' committees and property firms",
        ),
        kind=DUTY,
        modal="加强",
        citations=(DOCUMENT.cite("二(三)15", "物业服务企业的指导和监督"),),
    ),
    Rule(
        key="joint-meeting-on-property",
        title=Wording(
            "建立健全物业多方联席会议协调机制",
            "a joint meeting of all concerned coordinates property management",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(三)15", "多方联席会议协调机制"),),
    ),
    Rule(
        key="party-work-in-other-compounds",
        title=Wording(
            "不具备条件的小区实现党的工作覆盖",
            "Party work also covers compounds that cannot have a Party organization",
        ),
        kind=DUTY,
        modal="要",
        condition=Wording("不具备条件的小区", "compounds without the conditions"),
        citations=(DOCUMENT.cite("二(三)15", "不具备条件的要实现党的工作覆盖"),),
    ),
    Rule(
        key="cross-appointment",
        title=Wording(
            "提倡两委成员与业主委员会成员交叉任职",
            "members of the two committees and of owners' committees hold each other's posts",
        ),
        kind=PROCEDURE,
        force=Force.ENCOURAGE,
        modal="提倡",
        citations=(DOCUMENT.cite("二(三)15", "交叉任职"),),
    ),
    Rule(
        key="old-compounds-manage-themselves",
        title=Wording(
            "探索无物业老旧小区依托居委会自治管理",
            "old compounds without a property firm manage themselves with the residents' committee",
        ),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        condition=Wording("无物业管理的老旧小区", "old compounds without a property firm"),
        citations=(DOCUMENT.cite("二(三)15", "探索无物业管理的老旧小区"),),
    ),
    Rule(
        key="property-services-in-rural-communities",
        title=Wording(
            "推进农村牧区社区物业服务", "property services reach rural and pastoral communities"
        ),
        kind=DUTY,
        modal="推进",
        citations=(DOCUMENT.cite("二(三)15", "农村牧区社区物业服务"),),
    ),
    Rule(
        key="courts-come-into-communities",
        title=Wording(
            "推进法庭进社区调解物业纠纷", "courts come into communities to settle property disputes"
        ),
        kind=DUTY,
        modal="推进",
        citations=(DOCUMENT.cite("二(三)15", "推进法庭进社区工作"),),
    ),
    Rule(
        key="information-shared",
        title=Wording(
            "跨部门、跨区域、跨行业政务信息共享",
            "information of government services is shared across departments, places and trades",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(三)16", "跨部门、跨区域、跨行业"),),
    ),
    Rule(
        key="national-data-standard",
        title=Wording(
            "综治中心和网格化工作按国家标准进行",
            "governance centers and grid work follow the national data standard",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(三)16", "国家有关标准规范要求"),),
    ),
    Rule(
        key="matters-decided-regularly",
        title=Wording(
            "党委政府定期研究决定重大事项",
            "Party committees and governments decide on important matters regularly",
        ),
        kind=PROCEDURE,
        modal="定期",
        citations=(DOCUMENT.cite("三(一)", "定期研究决定"),),
    ),
    Rule(
        key="work-counts-in-appraisals",
        title=Wording(
            "治理工作纳入领导干部实绩和党建述职考核",
            "the work counts in the appraisals of leading officials and Party secretaries",
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("三(一)", "实绩考核指标体系"),),
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
        citations=(DOCUMENT.cite("三(一)", "以社区居民满意度为主要衡量标准"),),
    ),
    Rule(
        key="results-made-public",
        title=Wording("公开评价结果", "the results of the evaluation are made public"),
        kind=DUTY,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("三(一)", "评价结果公开机制"),),
    ),
    Rule(
        key="workers-managed-together",
        title=Wording(
            "三类人员纳入社区工作者统筹管理",
            "three groups of people are managed together as community workers",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("三(二)", "社区工作者范畴统筹管理"),),
    ),
    Rule(
        key="plan-and-rules-for-workers",
        title=Wording(
            "制定社区工作者专项规划和管理办法",
            "a plan for community workers and rules on managing them are made",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("三(二)", "社区工作者管理办法"),),
    ),
    Rule(
        key="secretaries-join-township-leadership",
        title=Wording(
            "选拔优秀社区党组织书记进入苏木乡镇（街道）班子",
            "good community secretaries are chosen for the leadership of townships",
        ),
        kind=PRIVILEGE,
        citations=(DOCUMENT.cite("三(二)", "选拔优秀社区党组织书记"),),
    ),
    Rule(
        key="recruitment-to-public-institutions",
        title=Wording(
            "加大招录为事业单位工作人员的力度",
            "more community workers are recruited to public institutions",
        ),
        kind=ORDER_OF_PREFERENCE,
        modal="加大",
        citations=(DOCUMENT.cite("三(二)", "招录事业单位工作人员力度"),),
        reading=Wording("未定名额或比例", "neither a number nor a share is printed"),
    ),
    Rule(
        key="good-workers-put-forward",
        title=Wording(
            "发展党员、推荐代表委员时向优秀专职工作者倾斜",
            "good full-time workers are taken into the Party and put forward as deputies",
        ),
        kind=ORDER_OF_PREFERENCE,
        modal="积极",
        citations=(DOCUMENT.cite("三(二)", "积极推荐其作为"),),
    ),
    Rule(
        key="hiring-of-full-time-staff",
        title=Wording(
            "专职人员由旗区设岗招聘、苏木乡镇（街道）管理、社区使用",
            "banners and districts set posts and hire, townships manage, communities employ",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("三(二)", "设岗并按规定招聘"),),
    ),
    Rule(
        key="regular-training",
        title=Wording("定期组织培训", "training is held regularly"),
        kind=DUTY,
        modal="定期",
        citations=(DOCUMENT.cite("三(二)", "定期组织培训"),),
        reading=Wording("“定期”未定次数", "regularly: how often is not printed"),
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
        citations=(DOCUMENT.cite("三(二)", "社会工作职业资格评价"),),
    ),
    Rule(
        key="allowance-for-qualifications",
        title=Wording(
            "对获得社会工作职业资格的给予职业津贴",
            "who qualifies in social work gets a professional allowance",
        ),
        kind=PRIVILEGE,
        modal="按规定",
        citations=(DOCUMENT.cite("三(二)", "按规定给予职业津贴"),),
        reading=Wording("未定数额", "no amount is printed"),
    ),
    Rule(
        key="satisfaction-weighs-most-for-workers",
        title=Wording(
            "群众满意度在社区工作者评价中占主要权重",
            "residents' satisfaction weighs most in judging workers",
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("三(二)", "群众满意度占主要权重"),),
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
        citations=(DOCUMENT.cite("三(二)", "容错纠错和奖惩机制"),),
    ),
    Rule(
        key="money-through-party-organizations",
        title=Wording(
            "统筹资金，以社区党组织为主渠道落实",
            "money of all levels is used together, mainly through the Party organization",
        ),
        kind=FUNDING,
        modal="要",
        condition=Wording("符合条件的相关资金", "money that qualifies"),
        citations=(DOCUMENT.cite("三(三)", "以社区党组织为主渠道"),),
    ),
    Rule(
        key="venture-projects-of-public-benefit",
        title=Wording("推进社区公益创投项目", "venture projects of public benefit are carried out"),
        kind=FUNDING,
        modal="推进",
        citations=(DOCUMENT.cite("三(三)", "社区公益创投项目"),),
    ),
    Rule(
        key="residents-settle-and-watch-the-use-of-money",
        title=Wording(
            "居民参与确定资金方向并全过程监督",
            "residents help settle what money is for and watch its use throughout",
        ),
        kind=PARTICIPATION,
        modal="有序引导",
        citations=(DOCUMENT.cite("三(三)", "确定资金使用方向和服务项目"),),
    ),
    Rule(
        key="policies-to-be-drawn-up",
        title=Wording(
            "加快研究制定五方面政策制度", "policies on five matters are studied and drawn up soon"
        ),
        kind=DUTY,
        modal="加快",
        citations=(DOCUMENT.cite("三(四)", "加快研究制定"),),
        reading=Wording("各项政策见清单，期限未注明", "the list names them; no date is printed"),
    ),
    Rule(
        key="publicity",
        title=Wording("广泛宣传创新做法和成效", "new practice and results are made widely known"),
        kind=DUTY,
        modal="广泛",
        citations=(DOCUMENT.cite("三(四)", "广泛宣传"),),
    ),
    Rule(
        key="work-plans-of-banners",
        title=Wording("各旗区制定工作方案", "banners and districts draw up work plans"),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("结尾", "制定具体工作方案"),),
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
        citations=(DOCUMENT.cite("二(一)4", "费随事转"),),
        reading=Wording(
            "由交办方承担，层级和数额未注明",
            "whoever hands over the work pays; neither level nor amount is printed",
        ),
    ),
    Fund(
        key="professional-allowance",
        title=Wording("社会工作职业津贴", "professional allowance of qualified social workers"),
        kind=PROFESSIONAL_ALLOWANCE_KIND,
        payers=(Level.COUNTY,),
        modal="按规定",
        citations=(DOCUMENT.cite("三(二)", "经费由旗区统筹解决"),),
        reading=Wording("数额和期间未注明", "neither amount nor period is printed"),
    ),
    Fund(
        key="welfare-lottery-fund",
        title=Wording(
            "支持社区公益性服务项目的福彩公益金", "welfare-lottery fund for public-benefit services"
        ),
        kind=LOTTERY_FUND_KIND,
        payers=(Level.PREFECTURE,),
        citations=(DOCUMENT.cite("三(三)", "市本级安排一定数量的福彩公益金"),),
        reading=Wording(
            "“一定数量”未定数额；期间未注明", "a certain amount: neither sum nor period is printed"
        ),
    ),
    Fund(
        key="community-foundations",
        title=Wording("慈善捐赠和社区基金会", "charitable donations and community foundations"),
        kind=DONATED_FUNDS_KIND,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("三(三)", "设立社区基金会"),),
    ),
)
