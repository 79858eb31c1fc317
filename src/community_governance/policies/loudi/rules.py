"""Loudi 2018: norms without a number, in the order of the print, and the funds it names."""

from community_governance.model.lists import Fund, Rule
from community_governance.model.parts import FundPeriod
from community_governance.model.sources import Force
from community_governance.model.vocabulary import (
    BENEFIT_PROJECT_FUNDS_KIND,
    DUTY,
    OPERATING_FUNDS_KIND,
    PARTICIPATION,
    PERMISSION,
    PROCEDURE,
    PROHIBITION,
    Wording,
)
from community_governance.policies.loudi.document import DOCUMENT

__all__ = ["FUNDS", "RULES"]

RULES = (
    Rule(
        key="three-in-one-mechanism",
        title=Wording(
            "建立党组织、居委会、服务中心“三位一体”治理机制",
            "Party organization, committee and service center govern as three in one",
        ),
        kind=PROCEDURE,
        force=Force.REPORTED,
        modal="建立健全",
        citations=(DOCUMENT.cite("一·二是", "三位一体", "治理机制"),),
    ),
    Rule(
        key="grids-drawn",
        title=Wording(
            "按规模将社区划分为网格，形成网格化管理",
            "communities are divided into grids and managed by them",
        ),
        kind=PROCEDURE,
        force=Force.REPORTED,
        citations=(DOCUMENT.cite("一·二是", "划分为若干个网络单元"),),
        reading=Wording(
            "网格的规模另作标准；网格原文印作“网络”",
            "their size is a standard; the print has 网络 for 网格",
        ),
    ),
    Rule(
        key="organizations-chosen-by-procedure",
        title=Wording(
            "按规定程序、条件和时间推选居民小组长、监督和议事组织",
            "group heads, supervision committee and council are chosen by rule, on terms and in time",
        ),
        kind=PROCEDURE,
        force=Force.REPORTED,
        modal="按规定",
        citations=(DOCUMENT.cite("一·二是", "按规定的程序、条件和时间推选产生"),),
    ),
    Rule(
        key="open-affairs-and-appraisal",
        title=Wording(
            "以居务公开、民主评议开展民主监督",
            "affairs are open and residents appraise: that is how they supervise",
        ),
        kind=PROCEDURE,
        force=Force.REPORTED,
        citations=(DOCUMENT.cite("一·三是", "以居务公开、民主评议为主要内容"),),
    ),
    Rule(
        key="work-platforms-in-one-center",
        title=Wording(
            "统一整合工作平台，按“一居一中心”设服务中心",
            "work platforms are brought together in one service center per committee",
        ),
        kind=PROCEDURE,
        modal="要",
        citations=(DOCUMENT.cite("一·四是", "社区要统一整合"),),
        reading=Wording(
            "“一居一中心”和面积另作标准", "one center per committee, and its area, are standards"
        ),
    ),
    Rule(
        key="no-other-plaques",
        title=Wording(
            "其他组织一律不再单独对外挂牌", "no other organization hangs out a plaque of its own"
        ),
        kind=PROHIBITION,
        modal="一律不再",
        citations=(DOCUMENT.cite("一·四是", "一律不再单独对外挂牌"),),
        reading=Wording(
            "允许的三块牌匾另作标准", "the three plaques that may be shown are a standard"
        ),
    ),
    Rule(
        key="training-after-the-election",
        title=Wording(
            "县、市、区民政部门对居委会成员全面培训",
            "civil-affairs departments of counties, cities and districts train committee members",
        ),
        kind=DUTY,
        force=Force.REPORTED,
        citations=(DOCUMENT.cite("一·五是", "居委会干部业务培训班"),),
    ),
    Rule(
        key="measures-to-be-issued",
        title=Wording("出台城乡社区治理十三条措施", "thirteen measures are to be issued"),
        kind=DUTY,
        force=Force.REPORTED,
        modal="将",
        citations=(DOCUMENT.cite("二·一是", "十三条措施"),),
        reading=Wording(
            "“将”为预告，措施内容和期限未载",
            "announced for later; neither their content nor a date is printed",
        ),
    ),
    Rule(
        key="elections-by-procedure",
        title=Wording("规范社区民主选举程序", "elections follow the procedure"),
        kind=PROCEDURE,
        modal="进一步规范",
        citations=(DOCUMENT.cite("二·二是", "规范社区民主选举程序"),),
    ),
    Rule(
        key="supervision-by-open-affairs-and-appraisal",
        title=Wording(
            "继续以居务公开、民主评议开展民主监督",
            "open affairs and residents' appraisal go on as the ways of supervision",
        ),
        kind=PROCEDURE,
        citations=(DOCUMENT.cite("二·二是", "以居务公开、民主评议为主要内容"),),
    ),
    Rule(
        key="direct-election-widened",
        title=Wording(
            "稳步扩大居委会直接选举覆盖面", "direct election of committees is widened steadily"
        ),
        kind=PROCEDURE,
        force=Force.GRADUAL,
        modal="稳步",
        citations=(DOCUMENT.cite("二·二是", "稳步扩大社区居委会直接选举覆盖面"),),
        reading=Wording("未定比例和期限", "neither share nor date is printed"),
    ),
    Rule(
        key="residents-and-units-take-part",
        title=Wording(
            "鼓励居民和驻区单位广泛参与", "residents and units in the area take part widely"
        ),
        kind=PARTICIPATION,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("二·二是", "鼓励社区居民和驻区单位"),),
    ),
    Rule(
        key="guidance-does-not-become-leadership",
        title=Wording(
            "避免街道办事处与居委会的“指导”变成“领导”",
            "the subdistrict office guides the committee; guidance does not become leadership",
        ),
        kind=PROHIBITION,
        modal="避免",
        citations=(DOCUMENT.cite("二·三是", "“指导”关系变成“领导”关系"),),
    ),
    Rule(
        key="committees-not-made-administrative",
        title=Wording(
            "防止居委会过度行政化", "residents' committees do not become too administrative"
        ),
        kind=PROHIBITION,
        modal="防止",
        citations=(DOCUMENT.cite("二·三是", "防止社区居委会过度行政化"),),
    ),
    Rule(
        key="training-plan",
        title=Wording(
            "社区制定培训规划，组织成员和专职人员学习",
            "communities plan training and have members and full-time staff learn",
        ),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("二·四是", "制定培训规划"),),
        reading=Wording("未定次数和时数", "neither number nor hours are printed"),
    ),
    Rule(
        key="self-study-encouraged",
        title=Wording("鼓励立足岗位自学成才", "staff are encouraged to learn by themselves"),
        kind=PERMISSION,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("二·四是", "立足岗位,自学成才"),),
    ),
    Rule(
        key="information-resources-brought-together",
        title=Wording(
            "社区整合现有网络资源，建设信息服务网络",
            "communities bring their networks together into one of information and service",
        ),
        kind=DUTY,
        modal="要",
        citations=(DOCUMENT.cite("二·五是", "整合现有信息网络资源"),),
    ),
    Rule(
        key="data-collected-once",
        title=Wording("数据一次收集、资源多方共享", "data are collected once and shared by many"),
        kind=PROCEDURE,
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("二·五是", "数据一次收集、资源多方共享"),),
    ),
    Rule(
        key="equipment-improved",
        title=Wording(
            "逐步改善居委会信息技术装备", "the equipment of committees is improved step by step"
        ),
        kind=DUTY,
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("二·五是", "信息技术装备条件"),),
    ),
)

FUNDS = (
    Fund(
        key="operating-funds",
        title=Wording("社区工作运转经费", "operating funds of communities"),
        kind=OPERATING_FUNDS_KIND,
        sums=(
            "operating-funds-of-villages",
            "operating-funds-of-city-communities",
            "operating-funds-of-central-city-communities",
            "operating-funds-of-township-communities",
        ),
        citations=(DOCUMENT.cite("一·六是", "从制度上严格保障社区工作运转经费"),),
        reading=Wording("由哪一级承担、期间均未注明", "neither who pays nor the period is printed"),
    ),
    Fund(
        key="benefit-project-funds",
        title=Wording("社区惠民项目资金", "benefit-project fund of communities"),
        kind=BENEFIT_PROJECT_FUNDS_KIND,
        period=FundPeriod.YEAR,
        sums=("benefit-project-funds",),
        citations=(DOCUMENT.cite("一·六是", "不低于20万元/年"),),
        reading=Wording("由哪一级承担未注明", "who pays is not printed"),
    ),
)
