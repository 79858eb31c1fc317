"""Zhuhai 2010: norms without a number, in the order of the print, and the funds it names."""

from community_governance.model.lists import Fund, Rule, Yearly
from community_governance.model.parts import FundPeriod
from community_governance.model.places import Level
from community_governance.model.sources import Force
from community_governance.model.vocabulary import (
    DUTY,
    FUNDING,
    HANDED_OVER_WORK_FUNDS_KIND,
    MEASURE,
    ORDER_OF_PREFERENCE,
    PARTICIPATION,
    PERMISSION,
    PILOT_FUNDS_KIND,
    PRIVILEGE,
    PROCEDURE,
    PROHIBITION,
    SPECIAL_FUNDS_KIND,
    Wording,
)
from community_governance.policies.zhuhai.document import DOCUMENT

__all__ = ["FUNDS", "RULES"]

RULES = (
    Rule(
        key="legal-standing-of-self-government",
        title=Wording(
            "政府依法行政，维护居民自治的法律地位",
            "government keeps to the law and keeps up the legal standing of self-government",
        ),
        kind=DUTY,
        modal="切实",
        citations=(DOCUMENT.cite("一(三)", "切实维护社区居民自治的法律地位"),),
    ),
    Rule(
        key="pilot-widened-to-the-city",
        title=Wording(
            "试点之后逐步在全市铺开", "after the pilot, the whole city follows step by step"
        ),
        kind=DUTY,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("一(三)", "逐步在全市铺开"),),
        reading=Wording(
            "未定期限；试点另见目标", "no date is printed; the pilot is a goal of its own"
        ),
    ),
    Rule(
        key="powers-and-money-passed-down",
        title=Wording(
            "市、区政府逐步下放权限、加大财政投入",
            "city and districts pass down powers step by step and spend more",
        ),
        kind=DUTY,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("二(一)", "逐步下放权限"),),
    ),
    Rule(
        key="large-subdistricts-use-district-powers",
        title=Wording(
            "面积大、人口多、任务重的街道（镇）可行使部分区级权限",
            "large subdistricts and towns may use some powers of the district",
        ),
        kind=PERMISSION,
        modal="可",
        condition=Wording(
            "面积较大、人口较多、任务较重的街道（镇），经授权",
            "subdistricts and towns of large area, population and burden, when authorized",
        ),
        citations=(DOCUMENT.cite("二(一)", "可根据授权行使部分区级管理权限"),),
    ),
    Rule(
        key="resident-agencies-serve-residents",
        title=Wording(
            "派驻机构履职为居民服务", "agencies of departments in subdistricts serve residents"
        ),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("二(一)", "政府职能部门派驻机构"),),
    ),
    Rule(
        key="dual-membership-of-party-members",
        title=Wording(
            "探索党员“双重隶属”，鼓励参加居住地组织活动",
            "Party members also belong to the organization where they live",
        ),
        kind=PARTICIPATION,
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("二(二)", "探索党员“双重隶属”制度"),),
    ),
    Rule(
        key="party-organizations-serve-the-people",
        title=Wording(
            "把促进公益、服务群众作为党组织的主要工作",
            "public benefit and service are the main work of community Party organizations",
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("二(二)", "促进公益、服务群众"),),
    ),
    Rule(
        key="groups-and-building-heads-play-a-part",
        title=Wording(
            "发挥社区其他组织、居民小组和楼（栋）长的作用",
            "other organizations, residents' groups and heads of buildings play a part",
        ),
        kind=PARTICIPATION,
        modal="充分发挥",
        citations=(DOCUMENT.cite("二(三)", "居民小组、住宅小区楼(栋)长的作用"),),
    ),
    Rule(
        key="committees-guide-owners-committees",
        title=Wording(
            "探索居委会指导监督业主委员会",
            "residents' committees guide and watch over owners' committees",
        ),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("二(三)", "社区居委会指导监督业主委员会"),),
    ),
    Rule(
        key="migrant-workers-take-part",
        title=Wording(
            "鼓励外来务工人员参与社区管理", "migrant workers take part in managing the community"
        ),
        kind=PARTICIPATION,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("二(三)", "鼓励外来务工人员"),),
    ),
    Rule(
        key="easier-founding-of-social-organizations",
        title=Wording(
            "降低社区社会组织门槛、简化程序",
            "community social organizations are founded more easily",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二(四)", "降低门槛、简化程序"),),
    ),
    Rule(
        key="burden-of-committees-relieved",
        title=Wording(
            "减轻居委会行政工作负担", "the administrative burden of committees is relieved"
        ),
        kind=DUTY,
        citations=(DOCUMENT.cite("三(一)", "减轻居委会行政工作负担"),),
    ),
    Rule(
        key="no-responsibility-contracts",
        title=Wording(
            "清理废止与居委会签订的行政责任书，改签协议书",
            "responsibility contracts with committees are abolished; agreements take their place",
        ),
        kind=PROHIBITION,
        modal="清理和废止",
        citations=(DOCUMENT.cite("三(一)", "与居委会签订的行政责任书"),),
    ),
    Rule(
        key="no-appraisals-in-communities",
        title=Wording(
            "除国家和省明确要求外，原则上不得在社区考核评比",
            "no appraisals are held in communities but those that state and province ask for",
        ),
        kind=PROHIBITION,
        force=Force.IN_PRINCIPLE,
        modal="原则上",
        condition=Wording(
            "除国家和省有明确要求外", "unless state or province expressly ask for one"
        ),
        citations=(DOCUMENT.cite("三(一)", "不得在社区开展各种考核评比活动"),),
    ),
    Rule(
        key="agreements-supervised",
        title=Wording(
            "政府与居委会签订协议后做好监督检查",
            "after an agreement the government coordinates, supervises and inspects",
        ),
        kind=DUTY,
        modal="要切实",
        citations=(DOCUMENT.cite("三(一)", "协调、监督和检查工作"),),
    ),
    Rule(
        key="yearly-plan-of-departments",
        title=Wording(
            "各职能部门每年初就可承接事项提出计划方案",
            "departments present a plan for may-accept work at the start of each year",
        ),
        kind=PROCEDURE,
        modal="应",
        yearly=Yearly.START,
        citations=(DOCUMENT.cite("三(二)", "每年初提出计划方案"),),
    ),
    Rule(
        key="rules-of-self-government",
        title=Wording("完善居民自治规章", "the rules of self-government are completed"),
        kind=DUTY,
        citations=(DOCUMENT.cite("三(三)", "完善社区居民自治规章"),),
    ),
    Rule(
        key="assemblies-and-decisions",
        title=Wording(
            "健全居民会议制度，规范民主决策程序",
            "residents' assemblies work well and decisions follow a procedure",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("三(三)", "规范社区民主决策程序"),),
    ),
    Rule(
        key="owners-and-residents-committees-coordinated",
        title=Wording(
            "协调业主委员会与居委会的关系",
            "owners' committees and residents' committees are brought into accord",
        ),
        kind=DUTY,
        modal="切实",
        citations=(DOCUMENT.cite("三(三)", "协调好业主委员会与居委会的关系"),),
    ),
    Rule(
        key="social-workers-from-hong-kong-and-macao",
        title=Wording(
            "积极引入港澳社工参与社区服务",
            "social workers from Hong Kong and Macao take part in community services",
        ),
        kind=PARTICIPATION,
        modal="积极",
        citations=(DOCUMENT.cite("四(一)", "积极引入港澳社工"),),
    ),
    Rule(
        key="service-cooperation-with-macao",
        title=Wording(
            "探索建立珠澳社区服务协作制度", "explore a system of cooperation in services with Macao"
        ),
        kind=PROCEDURE,
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("四(一)", "探索建立珠澳社区服务协作制度"),),
    ),
    Rule(
        key="facilities-of-units-shared",
        title=Wording(
            "辖区单位设施免费或优惠对居民开放",
            "units in the area open their facilities to residents, free or at a low price",
        ),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("四(一)", "免费或优惠对居民开放"),),
    ),
    Rule(
        key="purchase-first-from-social-organizations",
        title=Wording(
            "社会组织能提供同类同质服务的，优先向其购买",
            "where social organizations offer the same service, it is first purchased from them",
        ),
        kind=ORDER_OF_PREFERENCE,
        modal="应优先",
        condition=Wording(
            "社会组织能够提供同类同质服务的",
            "where a social organization can give the same service",
        ),
        citations=(DOCUMENT.cite("四(二)", "应优先向社会组织购买"),),
    ),
    Rule(
        key="funds-follow-purchased-work",
        title=Wording(
            "按“费随事转”以项目管理或委托协议购买",
            "funds follow the task, by project or by agreement",
        ),
        kind=FUNDING,
        citations=(DOCUMENT.cite("四(二)", "费随事转", "项目管理或委托协议"),),
    ),
    Rule(
        key="purchased-services-evaluated",
        title=Wording(
            "政府对购买的服务协调、监督和评估",
            "the government coordinates, supervises and evaluates purchased services",
        ),
        kind=MEASURE,
        citations=(DOCUMENT.cite("四(二)", "协调、监督和评估"),),
    ),
    Rule(
        key="center-staff-from-the-establishment",
        title=Wording(
            "中心工作人员从在编人员调配，不足由区统一招聘专职社区工作者",
            "the center is staffed from the establishment; districts hire full-time workers for the rest",
        ),
        kind=PROCEDURE,
        citations=(
            DOCUMENT.cite("四(三)", "从街道(镇)在编人员中调配", "由区统一招聘专职社区工作者"),
        ),
    ),
    Rule(
        key="three-in-one-under-one-roof",
        title=Wording(
            "党组织、居委会、公共服务站交叉任职、合署办公",
            "Party organization, committee and station hold each other's posts and share an office",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("四(三)", "交叉任职、合署办公"),),
    ),
    Rule(
        key="equipment-improved",
        title=Wording(
            "改善居委会信息技术装备，推进管理电子化",
            "the equipment of committees is improved and their management computerized",
        ),
        kind=DUTY,
        modal="积极推进",
        citations=(DOCUMENT.cite("四(三)", "信息技术装备条件"),),
    ),
    Rule(
        key="self-help-of-residents",
        title=Wording("组织居民开展自助互助服务", "residents help themselves and one another"),
        kind=PARTICIPATION,
        citations=(DOCUMENT.cite("四(三)", "自助互助服务"),),
    ),
    Rule(
        key="market-services-encouraged",
        title=Wording(
            "鼓励各类主体提供市场化服务", "services of the market are offered to residents"
        ),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="积极鼓励和支持",
        citations=(DOCUMENT.cite("四(三)", "无偿、低偿和有偿的市场化服务"),),
    ),
    Rule(
        key="flexible-hours-of-windows",
        title=Wording(
            "鼓励中心和服务站窗口弹性、错时工作",
            "windows of centers and stations keep flexible and staggered hours",
        ),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="鼓励",
        condition=Wording(
            "不减少总体工作时间、不增加工作强度",
            "without fewer hours in all, and without harder work",
        ),
        citations=(DOCUMENT.cite("四(三)", "弹性工作制和错时上下班制"),),
    ),
    Rule(
        key="implementing-rules-of-districts",
        title=Wording(
            "各区建立领导机构并制定实施细则",
            "districts set up leading bodies and make implementing rules",
        ),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("五(一)", "制定实施细则"),),
    ),
    Rule(
        key="investment-and-pay-grow",
        title=Wording(
            "逐步增加社区投入，提高社区工作者工资待遇",
            "spending on communities and the pay of workers grow step by step",
        ),
        kind=PRIVILEGE,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("五(二)", "提高社区工作者工资待遇"),),
        reading=Wording(
            "“逐步”按兼及工资待遇理解；未定数额",
            "逐步 (gradually) is read of the pay too; no amount is printed",
        ),
    ),
    Rule(
        key="training-and-exchange",
        title=Wording("加强培训，推行交流制度", "training is strengthened and workers exchanged"),
        kind=DUTY,
        modal="推行",
        citations=(DOCUMENT.cite("五(三)", "加强教育培训,推行交流制度"),),
    ),
)

FUNDS = (
    Fund(
        key="funds-for-admitted-work",
        title=Wording("准入事项的经费保障", "funds for admitted work"),
        kind=HANDED_OVER_WORK_FUNDS_KIND,
        citations=(DOCUMENT.cite("三(二)", "必要的经费保障"),),
        reading=Wording(
            "由提出事项的政府职能部门提供，层级、数额和期间未注明",
            "the department that asks provides them; level, amount and period are not printed",
        ),
    ),
    Fund(
        key="special-funds",
        title=Wording("治理与服务体系专项资金", "special funds for the system"),
        kind=SPECIAL_FUNDS_KIND,
        payers=(Level.PREFECTURE, Level.COUNTY),
        period=FundPeriod.TWO_YEARS,
        sums=("special-funds-2011-2012",),
        citations=(DOCUMENT.cite("五(二)", "市、区两级财政共安排专项资金"),),
        reading=Wording(
            "2011年和2012年合计，市、区如何分担未注明",
            "both years together; how city and districts share it is not printed",
        ),
    ),
    Fund(
        key="pilot-funds",
        title=Wording("试点专项经费", "pilot funds"),
        kind=PILOT_FUNDS_KIND,
        payers=(Level.PREFECTURE, Level.COUNTY),
        leading_payer=Level.COUNTY,
        sums=("pilot-funds",),
        citations=(DOCUMENT.cite("五(二)", "以区为主,市、区共同承担"),),
        reading=Wording("期间未注明", "the period is not printed"),
    ),
)
