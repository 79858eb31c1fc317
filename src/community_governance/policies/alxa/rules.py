"""Alxa 2022: norms without a number, in the order of the print, and the funds it names."""

from community_governance.model.lists import Fund, Rule, Yearly
from community_governance.model.places import Level
from community_governance.model.sources import Force
from community_governance.model.vocabulary import (
    DONATED_FUNDS_KIND,
    DUTY,
    FUNDING,
    LOTTERY_FUND_KIND,
    MEASURE,
    OFFICE_BUDGET_KIND,
    ORDER_OF_PREFERENCE,
    PARTICIPATION,
    PERMISSION,
    PRIVILEGE,
    PROCEDURE,
    SERVICE_SYSTEM_FUNDS_KIND,
    Wording,
)
from community_governance.policies.alxa.document import DOCUMENT

__all__ = ["FUNDS", "RULES"]

RULES = (
    Rule(
        key="village-affairs-open-reported",
        title=Wording(
            "修订完善自治章程、村务公开等制度",
            "charters and open village affairs were revised",
        ),
        kind=DUTY,
        force=Force.REPORTED,
        citations=(DOCUMENT.cite("一(六)", "嘎查村自治章程、村务公开等制度"),),
    ),
    Rule(
        key="ways-of-working-reported",
        title=Wording(
            "推行“四议两公开”、“532”工作法和“四权四制”",
            "four discussions and two disclosures, 532, four powers and four systems are carried out",
        ),
        kind=PROCEDURE,
        force=Force.REPORTED,
        modal="积极推行",
        citations=(DOCUMENT.cite("一(六)", "四议两公开", "四权四制"),),
        reading=Wording("三者内容均未载", "what they are is not printed"),
    ),
    Rule(
        key="elections-by-procedure",
        title=Wording("规范民主选举程序", "elections follow the procedure"),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("三(一)1", "民主选举程序"),),
    ),
    Rule(
        key="candidates-vetted-jointly",
        title=Wording(
            "全面落实两委成员资格联审", "candidates for the two committees are vetted jointly"
        ),
        kind=PROCEDURE,
        modal="全面落实",
        citations=(DOCUMENT.cite("三(一)1", "班子成员资格联审机制"),),
    ),
    Rule(
        key="open-affairs",
        title=Wording("落实嘎查村（居）务公开", "village and residents' affairs are open"),
        kind=DUTY,
        modal="落实",
        citations=(DOCUMENT.cite("三(一)1", "嘎查村(居)务公开制度"),),
    ),
    Rule(
        key="owners-and-residents-committees-in-exchange",
        title=Wording(
            "推动业委会等与居委会互动交流",
            "owners' committees and residents' committees are in exchange",
        ),
        kind=PARTICIPATION,
        modal="推动",
        citations=(DOCUMENT.cite("三(一)1", "推动业委会等群众自治组织"),),
    ),
    Rule(
        key="deliberation-model-sites",
        title=Wording("打造一批社区协商示范点", "a number of model sites of deliberation"),
        kind=DUTY,
        citations=(DOCUMENT.cite("三(一)2", "打造一批社区协商示范点"),),
        reading=Wording("“一批”未定数", "a number of: how many is not printed"),
    ),
    Rule(
        key="model-communities-of-democracy-and-law",
        title=Wording(
            "配合创建民主法治示范嘎查村（社区）",
            "model gachas, villages and communities of democracy and law",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("三(一)2", "民主法治示范嘎查村(社区)创建"),),
    ),
    Rule(
        key="reform-of-community-building-encouraged",
        title=Wording(
            "鼓励各地开展城乡社区建设体制机制改革创新",
            "places reform how communities are built",
        ),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("三(一)3", "鼓励各地"),),
    ),
    Rule(
        key="services-and-errands-regulated",
        title=Wording(
            "规范公共服务和代办政务服务事项",
            "public services and government errands done by gachas and communities are regulated",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("三(一)3", "规范嘎查村(社区)公共服务和代办政务"),),
        reading=Wording("哪些事项可以代办未注明", "which errands may be done is not said"),
    ),
    Rule(
        key="sumus-watch-over-public-services",
        title=Wording(
            "强化苏木镇对辖区公共服务的监督管理",
            "sumus and towns watch over public services in their area",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("三(一)3", "各类公共服务的监督管理职能"),),
    ),
    Rule(
        key="resources-reach-rural-areas",
        title=Wording(
            "推动城市服务资源向农村牧区延伸",
            "service resources of cities reach into rural and pastoral areas",
        ),
        kind=DUTY,
        modal="推动",
        citations=(DOCUMENT.cite("三(二)1", "向农村、牧区辐射延伸"),),
    ),
    Rule(
        key="campaign-for-better-service",
        title=Wording(
            "开展“新时代新社区新生活”服务质量提升行动，创建实验区",
            "a campaign named after the new era raises the quality of service; pilot areas are set up",
        ),
        kind=DUTY,
        modal="开展",
        citations=(DOCUMENT.cite("三(二)1", "“新时代新社区新生活”服务质量提升行动"),),
    ),
    Rule(
        key="people-in-need-found-and-served",
        title=Wording(
            "健全困难和特殊人群发现、报告、服务和转介机制",
            "people in need are found, reported, served and referred",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("三(二)1", "发现、报告、服务和转介机制"),),
    ),
    Rule(
        key="service-agencies-supported",
        title=Wording(
            "扶持一批专业性强、信誉度好的服务机构",
            "a number of professional and trusted service agencies are supported",
        ),
        kind=PRIVILEGE,
        citations=(DOCUMENT.cite("三(二)2", "扶持一批"),),
        reading=Wording("“一批”未定数", "a number of: how many is not printed"),
    ),
    Rule(
        key="services-run-by-all",
        title=Wording(
            "鼓励组织、企业和个人兴办社区服务业",
            "organizations, enterprises and persons run community services",
        ),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="鼓励和支持",
        citations=(DOCUMENT.cite("三(二)2", "鼓励和支持各类组织、企业和个人兴办"),),
    ),
    Rule(
        key="logistics-of-units-opened",
        title=Wording(
            "鼓励驻区单位后勤服务社会化", "units in the area open their logistics to society"
        ),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="鼓励引导",
        citations=(DOCUMENT.cite("三(二)2", "驻区单位后勤服务社会化"),),
    ),
    Rule(
        key="residents-know-and-watch-services",
        title=Wording(
            "加强居民对服务的知情权、参与权和监督权",
            "residents know of services, take part in them and watch over them",
        ),
        kind=PARTICIPATION,
        citations=(DOCUMENT.cite("三(二)3", "知情权、参与权和监督权"),),
    ),
    Rule(
        key="eighteen-grade-scale",
        title=Wording(
            "建立健全“三岗十八级”岗位等级序列",
            "workers are graded on the three-post, eighteen-grade scale",
        ),
        kind=PRIVILEGE,
        modal="建立健全",
        citations=(DOCUMENT.cite("三(三)1", "三岗十八级"),),
        reading=Wording(
            "只有名称，级档、系数和数额均未载",
            "only named: neither grades, coefficients nor amounts are printed",
        ),
    ),
    Rule(
        key="pay-system-and-growth",
        title=Wording(
            "推进落实薪酬体系和正常增长机制",
            "a system of pay and its regular growth are carried out",
        ),
        kind=PRIVILEGE,
        modal="推进落实",
        citations=(DOCUMENT.cite("三(三)1", "薪酬体系和正常增长机制"),),
        reading=Wording("未定数额和增幅", "neither amounts nor growth are printed"),
    ),
    Rule(
        key="good-workers-become-members-and-cadres",
        title=Wording(
            "从优秀社区工作者中培养党员、选拔基层干部",
            "good workers are taken into the Party and chosen as cadres",
        ),
        kind=ORDER_OF_PREFERENCE,
        modal="积极",
        citations=(DOCUMENT.cite("三(三)1", "培养党员、选拔基层干部"),),
    ),
    Rule(
        key="models-commended",
        title=Wording(
            "落实典型培育和表彰激励机制", "good committees and workers are fostered and commended"
        ),
        kind=PRIVILEGE,
        citations=(DOCUMENT.cite("三(三)1", "典型培育和表彰激励机制"),),
    ),
    Rule(
        key="graded-training",
        title=Wording("建立健全分级培训制度", "a graded system of training"),
        kind=DUTY,
        modal="建立健全",
        citations=(DOCUMENT.cite("三(三)1", "分级培训制度"),),
        reading=Wording("每年一次另作标准", "once a year is a standard of its own"),
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
        citations=(DOCUMENT.cite("三(三)1", "社会工作职业资格评价"),),
    ),
    Rule(
        key="hub-organizations",
        title=Wording(
            "培育枢纽型社区社会组织", "hub-type community social organizations are fostered"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("三(三)2", "枢纽型社区社会组织"),),
    ),
    Rule(
        key="registration-of-social-organizations",
        title=Wording(
            "完善社区社会组织登记管理制度",
            "the registration of community social organizations is improved",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("三(三)2", "社区社会组织登记管理制度"),),
    ),
    Rule(
        key="collective-organizations-support-communities",
        title=Wording(
            "增强集体经济组织支持社区建设能力",
            "collective economic organizations support communities better",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("三(三)2", "农村牧区集体经济组织支持"),),
    ),
    Rule(
        key="social-workers-managed-and-rewarded",
        title=Wording(
            "加大社会工作者职业化管理与激励、保障",
            "social workers are managed as a profession, rewarded and secured",
        ),
        kind=PRIVILEGE,
        modal="加大",
        citations=(DOCUMENT.cite("三(三)2", "职业化管理与激励、保障工作力度"),),
    ),
    Rule(
        key="vocational-schools-teach-community-services",
        title=Wording(
            "支持职业院校开设社区服务专业", "vocational schools teach community services"
        ),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="支持",
        citations=(DOCUMENT.cite("三(三)2", "支持职业院校开设社区服务相关专业"),),
    ),
    Rule(
        key="old-compounds-and-remote-areas-improve",
        title=Wording(
            "老旧小区、边远牧区农村逐步提升设施水平",
            "facilities of old compounds and remote areas improve step by step",
        ),
        kind=DUTY,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("三(四)", "老旧小区、边远牧区农村逐步提升"),),
    ),
    Rule(
        key="party-masses-center-is-the-main-place",
        title=Wording(
            "党群服务中心作为服务主阵地，综合提供基本服务",
            "the Party–masses service center is the main place of basic services",
        ),
        kind=PROCEDURE,
        modal="健全和完善",
        citations=(DOCUMENT.cite("三(四)", "党群服务中心作为服务主阵地"),),
    ),
    Rule(
        key="upkeep-of-facilities",
        title=Wording(
            "健全设施管理、维护制度", "facilities are managed and kept up under a system"
        ),
        kind=PROCEDURE,
        modal="健全",
        citations=(DOCUMENT.cite("三(四)", "社区服务设施管理、维护制度"),),
    ),
    Rule(
        key="resettlement-communities-first",
        title=Wording(
            "加快建设易地扶贫搬迁安置社区设施",
            "facilities of resettlement communities are built sooner",
        ),
        kind=DUTY,
        modal="加快",
        citations=(DOCUMENT.cite("三(四)", "易地扶贫搬迁集中安置社区"),),
    ),
    Rule(
        key="internet-and-communities-campaign",
        title=Wording("实施“互联网+社区”行动", "a campaign brings the internet to communities"),
        kind=DUTY,
        modal="实施",
        citations=(DOCUMENT.cite("三(五)", "“互联网+社区”行动"),),
    ),
    Rule(
        key="national-database-used",
        title=Wording(
            "推广使用全国基层治理数据库",
            "the national database of primary-level governance is used",
        ),
        kind=DUTY,
        modal="推广",
        citations=(DOCUMENT.cite("三(五)", "全国基层治理数据库"),),
    ),
    Rule(
        key="data-shared-with-departments",
        title=Wording(
            "建立街道与部门数据共享交换机制",
            "subdistricts and departments share and exchange data",
        ),
        kind=PROCEDURE,
        modal="指导建立",
        citations=(DOCUMENT.cite("三(五)", "数据共享交换机制"),),
    ),
    Rule(
        key="plans-broken-down",
        title=Wording(
            "制定实施方案并逐级分解任务",
            "departments make implementing plans and break the tasks down level by level",
        ),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("四(一)", "逐级分解落实规划目标任务"),),
    ),
    Rule(
        key="many-sources-of-money",
        title=Wording(
            "建立健全政府、集体、社会、居民多元投入机制",
            "government, collectives, society and residents all put in money",
        ),
        kind=FUNDING,
        modal="建立健全",
        citations=(DOCUMENT.cite("四(二)", "居民自筹等多元投入机制"),),
    ),
    Rule(
        key="services-in-the-plans",
        title=Wording(
            "服务体系建设纳入经济社会、城乡和土地规划",
            "the system of services is part of plans for economy, town and land",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("四(三)", "土地利用总体规划"),),
    ),
    Rule(
        key="idle-premises-first-for-services",
        title=Wording(
            "闲置资源优先用于社区养老、托幼、助残",
            "idle premises of offices and state firms go first to care services",
        ),
        kind=ORDER_OF_PREFERENCE,
        modal="优先",
        citations=(DOCUMENT.cite("四(三)", "优先用于发展社区养老、托幼、助残"),),
    ),
    Rule(
        key="preferential-policies-for-services",
        title=Wording(
            "配合制定社区服务优惠政策",
            "preferential policies for community services are worked out",
        ),
        kind=DUTY,
        modal="积极配合",
        citations=(DOCUMENT.cite("四(三)", "社会组织登记等优惠政策"),),
        reading=Wording("优惠内容未载", "what they give is not printed"),
    ),
    Rule(
        key="yearly-report-on-the-plan",
        title=Wording(
            "建立规划实施和指标达标年度报告制度",
            "a yearly report says how the plan is carried out and which indicators are reached",
        ),
        kind=DUTY,
        yearly=Yearly.UNSTATED,
        citations=(DOCUMENT.cite("四(四)", "年度报告制度"),),
        reading=Wording("每年何时报告、由谁报告未注明", "neither when nor by whom is printed"),
    ),
    Rule(
        key="plan-supervised-and-evaluated",
        title=Wording(
            "加强规划实施的监督评估", "how the plan is carried out is supervised and evaluated"
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("四(四)", "监督评估"),),
    ),
    Rule(
        key="residents-appraise-services",
        title=Wording(
            "建立居民民主评议公共服务制度", "residents appraise public services democratically"
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("四(四)", "居民民主评议城乡社区公共服务制度"),),
    ),
    Rule(
        key="satisfaction-in-performance-appraisal",
        title=Wording(
            "居民满意度纳入绩效评价", "residents' satisfaction counts in performance appraisal"
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("四(四)", "将居民满意度纳入绩效评价体系"),),
    ),
    Rule(
        key="quality-grades-certified",
        title=Wording(
            "建立社区服务质量等级认证体系", "the quality of services is graded and certified"
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("四(四)", "城乡社区服务质量等级认证体系"),),
        reading=Wording("等级和标准未载", "neither grades nor criteria are printed"),
    ),
)

FUNDS = (
    Fund(
        key="office-budgets",
        title=Wording("社区办公经费", "office budgets of communities"),
        kind=OFFICE_BUDGET_KIND,
        payers=(Level.COUNTY,),
        sums=(
            "office-budget-alxa-left-banner",
            "office-budget-alxa-right-banner",
            "office-budget-ejin-banner",
            "office-budget-development-zone",
            "office-budget-demonstration-zone",
        ),
        force=Force.REPORTED,
        citations=(DOCUMENT.cite("一(四)", "社区办公经费全部列入财政预算"),),
        reading=Wording(
            "按旗（区）分列，按由旗（区）财政承担理解；期间未注明",
            "listed by banner and zone, read as paid by them; the period is not printed",
        ),
    ),
    Fund(
        key="service-system-funds",
        title=Wording("城乡社区服务体系建设经费", "funds for the system of community services"),
        kind=SERVICE_SYSTEM_FUNDS_KIND,
        modal="要",
        citations=(DOCUMENT.cite("四(二)", "建设经费纳入地方财政预算"),),
        reading=Wording(
            "“各地各级”“地方财政”，未分层级；数额和期间未注明",
            "local budgets of every place and level, not told apart; neither sum nor period is printed",
        ),
    ),
    Fund(
        key="lottery-fund",
        title=Wording("投入社区服务项目的彩票公益金", "lottery fund for community services"),
        kind=LOTTERY_FUND_KIND,
        modal="加大",
        citations=(DOCUMENT.cite("四(二)", "彩票公益金"),),
        reading=Wording(
            "由哪一级安排、数额和期间均未注明",
            "neither the level, the sum nor the period is printed",
        ),
    ),
    Fund(
        key="community-development-fund",
        title=Wording("社区发展基金", "community development funds"),
        kind=DONATED_FUNDS_KIND,
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("四(二)", "探索设立社区发展基金等形式"),),
    ),
    Fund(
        key="donations",
        title=Wording(
            "企事业单位、社会团体和个人的捐赠", "donations of firms, associations and persons"
        ),
        kind=DONATED_FUNDS_KIND,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("四(二)", "捐赠或兴办社区服务事业"),),
    ),
)
