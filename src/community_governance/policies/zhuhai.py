"""Zhuhai 2010: opinions on the system of primary-level governance and services in the city.

References:
    中共珠海市委珠海市人民政府关于加强和改进城市基层社会治理与服务体系的意见, 珠字〔2010〕7号.

Checked with:
    A copy on a page that shares documents, read twice; its figures were read a third time
    by a reader who had not seen this file.

Limitations:
    The copy breaks off inside 五(三): what follows is unknown, not absent.
    No date is printed but the year of the number, so whether it held on a day of 2010 is open.
    It sets no number for one community but 一居一站, in principle and not encoded yet;
    its other figures are shares of the city and of a district, and two funds.
    Presence norms, lists, admission rules and duties are not encoded yet.
"""

from datetime import date

from community_governance.calendars import Year
from community_governance.model.demands import AtLeast, Fixed
from community_governance.model.figures import PayFigure, PayNature, Reference
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy
from community_governance.model.sources import Clause, ClauseState, Document, DocumentKind, Force
from community_governance.model.standards import Subject, Target
from community_governance.model.vocabulary import Wording
from community_governance.references.regions import GUANGDONG
from community_governance.units import percent, yuan

__all__ = ["DOCUMENT", "JURISDICTION", "POLICIES", "POLICY", "XIANGZHOU"]

JURISDICTION = Jurisdiction(
    key="zhuhai",
    name="珠海市",
    name_en="Zhuhai",
    pinyin="zhuhai",
    level=Level.PREFECTURE,
    kind="city",
    parent=GUANGDONG,
    code="440400",
)

XIANGZHOU = Jurisdiction(
    key="xiangzhou",
    name="香洲区",
    name_en="Xiangzhou District",
    pinyin="xiangzhou",
    level=Level.COUNTY,
    kind="district",
    parent=JURISDICTION,
    code="440402",
)

DOCUMENT = Document(
    key="zhuhai",
    title="中共珠海市委珠海市人民政府关于加强和改进城市基层社会治理与服务体系的意见",
    title_en="Zhuhai opinions on primary-level governance and services in the city",
    kind=DocumentKind.OPINIONS,
    jurisdiction=JURISDICTION,
    issuers=("中共珠海市委", "珠海市人民政府"),
    number="珠字〔2010〕7号",
    numbered_year=Year(2010),
)

TARGETS = (
    Target(
        key="pilot-in-xiangzhou",
        measure=Wording("在香洲区开展试点", "a pilot in Xiangzhou District"),
        within=XIANGZHOU,
        due=date(2010, 12, 31),
        due_as_printed="2010年",
        citations=(DOCUMENT.cite("一(三)", "2010年在香洲区开展试点"),),
    ),
    Target(
        key="government-service-centers-xiangzhou",
        measure=Wording(
            "香洲区设立社区政务服务中心的街道（镇）占比",
            "subdistricts and towns of Xiangzhou with a community government-service center",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.TOWNSHIP,
        within=XIANGZHOU,
        direction_stated=False,
        due=date(2010, 12, 31),
        due_as_printed="2010年",
        citations=(DOCUMENT.cite("一(四)", "2010年香洲区所有街道(镇)"),),
        reading=Wording("“所有”按100%理解", "所有 (all) is read as 100 percent"),
    ),
    Target(
        key="government-service-centers",
        measure=Wording(
            "设立社区政务服务中心的街道（镇）占比",
            "subdistricts and towns with a community government-service center",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.TOWNSHIP,
        direction_stated=False,
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("一(四)", "到2012年,全市所有街道(镇)"),),
        reading=Wording(
            "“所有”按100%理解；四(三)重申而无期限",
            "所有 (all) is read as 100 percent; 四(三) repeats it without a date",
        ),
    ),
    Target(
        key="public-service-stations",
        measure=Wording(
            "具备条件的社区设立社区公共服务站的占比",
            "eligible communities with a community public-service station",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        condition=Wording("具备条件的社区", "communities that have the conditions"),
        direction_stated=False,
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(
            DOCUMENT.cite(
                "一(四)", "到2012年,全市所有街道(镇)", "具备条件的社区设立社区公共服务站"
            ),
        ),
        reading=Wording(
            "“所有”按同时限定具备条件的社区理解，条件未界定；四(三)写作“原则上”“逐步”“探索”",
            "所有 (all) is read of the communities with the conditions too, which are not defined; "
            "四(三) softens it to in principle, gradually, explore",
        ),
    ),
    Target(
        key="owners-committees-with-party-organization-xiangzhou",
        measure=Wording(
            "香洲区符合条件的业主委员会建立党组织的占比",
            "eligible owners' committees of Xiangzhou with a Party organization",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.ORGANIZATION,
        within=XIANGZHOU,
        condition=Wording("符合条件的业主委员会", "owners' committees that meet the conditions"),
        direction_stated=False,
        due=date(2010, 12, 31),
        due_as_printed="2010年",
        citations=(DOCUMENT.cite("二(二)", "香洲区所有符合条件的业主委员会"),),
        reading=Wording(
            "“所有”按100%理解；条件未界定",
            "所有 (all) is read as 100 percent; the conditions are not defined",
        ),
    ),
    Target(
        key="owners-committees-with-party-organization",
        measure=Wording(
            "符合条件的业主委员会建立党组织的占比",
            "eligible owners' committees with a Party organization",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.ORGANIZATION,
        condition=Wording("符合条件的业主委员会", "owners' committees that meet the conditions"),
        direction_stated=False,
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("二(二)", "全市所有符合条件的业主委员会"),),
        reading=Wording(
            "“所有”按100%理解；条件未界定",
            "所有 (all) is read as 100 percent; the conditions are not defined",
        ),
    ),
    Target(
        key="self-government-chain-xiangzhou",
        measure=Wording(
            "香洲区社区自治体系覆盖的居委会占比",
            "residents' committees of Xiangzhou covered by the five-link system of self-government",
        ),
        bound=AtLeast(Fixed(percent(50))),
        unit="%",
        of=Subject.COMMUNITY,
        within=XIANGZHOU,
        due=date(2010, 12, 31),
        due_as_printed="2010年",
        citations=(DOCUMENT.cite("二(三)", "香洲区50%以上的社区居委会"),),
        reading=Wording("“以上”含本数", "以上 includes the number"),
    ),
    Target(
        key="self-government-chain",
        measure=Wording(
            "全市社区居委会基本建立社区自治体系",
            "the five-link system of self-government in basically all residents' committees",
        ),
        modal="基本",
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("二(三)", "全市社区居委会基本覆盖"),),
        reading=Wording("“基本覆盖”未定比例", "basically covered: no share is printed"),
    ),
    Target(
        key="social-organizations-fostered",
        measure=Wording(
            "有重点地扶植三类社区社会组织",
            "three classes of community social organizations fostered",
        ),
        due=date(2010, 12, 31),
        due_as_printed="2010年",
        citations=(DOCUMENT.cite("二(四)", "2010年"),),
    ),
    Target(
        key="social-organizations-widespread",
        measure=Wording(
            "普遍建立各类社区社会组织", "community social organizations of all kinds widespread"
        ),
        modal="普遍",
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("二(四)", "到2012年,普遍建立"),),
        reading=Wording("“普遍”未定比例", "widespread: no share is printed"),
    ),
    Target(
        key="social-organizations-supervised",
        measure=Wording(
            "建立健全社区社会组织诚信自律和分类监管制度",
            "self-discipline and graded supervision of community social organizations",
        ),
        force=Force.GRADUAL,
        modal="逐步",
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("二(四)", "逐步建立健全社区社会组织诚信自律"),),
        reading=Wording("期限沿用同句“到2012年”", "the date is that of the same sentence"),
    ),
    Target(
        key="macao-services-docked",
        measure=Wording(
            "横琴、拱北、湾仔与澳门社会组织对接合作",
            "Hengqin, Gongbei and Wanzai working with Macao's social organizations",
        ),
        force=Force.STRIVE,
        modal="争取",
        due=date(2012, 6, 30),
        due_as_printed="到2012年中期",
        citations=(DOCUMENT.cite("四(一)", "横琴新区、拱北街道和湾仔街道"),),
        reading=Wording("“2012年中期”按6月30日理解", "the middle of 2012 is read as 30 June"),
    ),
    Target(
        key="services-purchased",
        measure=Wording("在八个重点领域实施政府购买社区服务", "services purchased in eight fields"),
        due=date(2011, 12, 31),
        due_as_printed="2012年前",
        citations=(DOCUMENT.cite("四(二)", "2012年前"),),
        reading=Wording(
            "列名八个重点领域，所列未尽（“等”）；“2012年前”按2011年底理解",
            "eight fields are named and the list is open; before 2012 is read as the end of 2011",
        ),
    ),
    Target(
        key="one-net-service-xiangzhou",
        measure=Wording(
            "香洲区实现“一网式”服务的街道和社区占比",
            "subdistricts and communities of Xiangzhou with one-net service",
        ),
        bound=AtLeast(Fixed(percent(50))),
        unit="%",
        of=Subject.COMMUNITY,
        within=XIANGZHOU,
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("四(三)", "香洲区50%以上的街道和社区"),),
        reading=Wording(
            "“以上”含本数；街道与社区合计还是分别计未注明",
            "以上 includes the number; whether subdistricts and communities count together is not said",
        ),
    ),
)

PAY_FIGURES = (
    PayFigure(
        key="special-funds-2011-2012",
        measure=Wording(
            "2011年和2012年市、区两级专项资金",
            "special funds of city and districts for 2011 and 2012",
        ),
        amount=yuan(30000000),
        unit="yuan",
        nature=PayNature.FUND,
        citation=DOCUMENT.cite("五(二)", "专项资金3000万元"),
        reading=Wording(
            "两年、两级财政合计，未分列", "both years and both levels together; no split is printed"
        ),
    ),
    PayFigure(
        key="pilot-funds",
        measure=Wording("试点专项经费", "pilot funds"),
        amount=yuan(8000000),
        unit="yuan",
        nature=PayNature.FUND,
        citation=DOCUMENT.cite("五(二)", "试点专项经费800万元"),
        reading=Wording(
            "以区为主，市、区共同承担；年份、是否含在3000万元内未注明",
            "borne mainly by the district, with the city; neither the year nor whether it lies inside the 30 million is printed",
        ),
    ),
)

REFERENCES = (
    Reference(
        title="珠江三角洲地区改革发展规划纲要(2008—2020)",
        citation=DOCUMENT.cite("前言"),
    ),
    Reference(
        title="民政部、广东省人民政府共同推进珠江三角洲地区民政工作改革发展协议",
        citation=DOCUMENT.cite("前言"),
    ),
)

CLAUSES = (
    Clause(
        locator="标题", title=Wording("标题与文号", "title and number"), state=ClauseState.ENCODED
    ),
    Clause(locator="前言", title=Wording("制定依据", "grounds"), state=ClauseState.ENCODED),
    Clause(
        locator="一(一)",
        title=Wording("意义与现存问题", "why it matters and what is wrong"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="一(二)",
        title=Wording("指导思想", "guiding thought"),
        state=ClauseState.ASPIRATIONAL,
    ),
    Clause(
        locator="一(三)",
        title=Wording("四项原则与试点", "four principles and a pilot"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(四)",
        title=Wording("服务中心与服务站目标", "goals for centers and stations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(一)",
        title=Wording("各级政府职责", "duties of each level of government"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="二(二)",
        title=Wording("社区党组织", "community Party organizations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(三)",
        title=Wording("社区自治体系", "system of self-government"),
        state=ClauseState.ENCODED,
        note=Wording("五环节尚未编入", "its five links are not encoded yet"),
    ),
    Clause(
        locator="二(四)",
        title=Wording("社区社会组织", "community social organizations"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(一)",
        title=Wording("部门与居委会分工", "government and residents' committees"),
        state=ClauseState.QUALITATIVE,
        note=Wording("禁止性规定尚未编入", "its prohibitions are not encoded yet"),
    ),
    Clause(
        locator="三(二)",
        title=Wording("行政事务准入", "admission of administrative work"),
        state=ClauseState.QUALITATIVE,
        note=Wording("准入规则尚未编入", "the admission rules are not encoded yet"),
    ),
    Clause(
        locator="三(三)",
        title=Wording("居民自治机制", "mechanisms of self-government"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="四(一)",
        title=Wording("珠澳服务合作", "working with Macao"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="四(二)",
        title=Wording("政府购买服务", "purchase of services"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="四(三)",
        title=Wording("公共服务平台", "platforms of public service"),
        state=ClauseState.ENCODED,
        note=Wording(
            "中心、站和三位一体尚未编入",
            "centers, stations and the trinity of bodies are not encoded yet",
        ),
    ),
    Clause(
        locator="五(一)",
        title=Wording("组织领导与部门职责", "leadership and departments"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(locator="五(二)", title=Wording("资金投入", "funding"), state=ClauseState.ENCODED),
    Clause(
        locator="五(三)",
        title=Wording("队伍建设", "community workers"),
        state=ClauseState.UNREADABLE,
        note=Wording(
            "首句可读，自“多种指标”后中断",
            "its first sentences are legible; the copy breaks off after 多种指标",
        ),
    ),
    Clause(
        locator="结尾",
        title=Wording("其后条款", "what follows"),
        state=ClauseState.MISSING,
        note=Wording("所据文本未载，内容不明", "not in the copy: unknown, not absent"),
    ),
)

POLICY = Policy(
    document=DOCUMENT,
    standards=(),
    targets=TARGETS,
    pay_figures=PAY_FIGURES,
    references=REFERENCES,
    clauses=CLAUSES,
)

POLICIES = (POLICY,)
"""Every document of the place."""
