"""Zhuhai 2010: norms on what is there, and dated goals."""

from datetime import date

from community_governance.model.demands import AllOf, AnyOf, AtLeast, Fixed, Includes, Test
from community_governance.model.facts import (
    GOVERNMENT_SERVICE_CENTER,
    INFORMATION_PLATFORM,
    OWNERS_COMMITTEE,
    OWNERS_COMMITTEE_PARTY,
    OWNERS_COMMITTEE_QUALIFIES,
    SERVICE_MODES,
)
from community_governance.model.presence import ORGANIZATION_KINDS
from community_governance.model.sources import Force
from community_governance.model.standards import Standard, Subject, Target
from community_governance.model.vocabulary import (
    COMMUNITY_DELIBERATION_COMMITTEE,
    COMMUNITY_SUPERVISION_COMMITTEE,
    ONE_NET,
    ONE_NUMBER,
    RESIDENTS_ASSEMBLY,
    RESIDENTS_COMMITTEE_KIND,
    RESIDENTS_REPRESENTATIVE_ASSEMBLY,
    SERVICE_STATION,
    SOCIAL_ORGANIZATION,
    Wording,
)
from community_governance.policies.zhuhai.document import DOCUMENT, XIANGZHOU
from community_governance.units import items, percent

__all__ = ["STANDARDS", "TARGETS"]

# One body for each of the five links; the representatives may decide for the assembly.
CHAIN = AllOf(
    (
        Test(
            ORGANIZATION_KINDS,
            Includes(
                (
                    COMMUNITY_DELIBERATION_COMMITTEE,
                    RESIDENTS_COMMITTEE_KIND,
                    SOCIAL_ORGANIZATION,
                    COMMUNITY_SUPERVISION_COMMITTEE,
                )
            ),
        ),
        AnyOf(
            (
                Test(ORGANIZATION_KINDS, Includes((RESIDENTS_ASSEMBLY,))),
                Test(ORGANIZATION_KINDS, Includes((RESIDENTS_REPRESENTATIVE_ASSEMBLY,))),
            )
        ),
    )
)
STATION = Test(ORGANIZATION_KINDS, Includes((SERVICE_STATION,)))

STANDARDS = (
    Standard(
        key="self-government-chain-complete",
        title=Wording("社区自治体系五环节齐备", "all five links of self-government"),
        subject=Subject.COMMUNITY,
        demand=CHAIN,
        citations=(
            DOCUMENT.cite("二(三)", "完善社区议事协商委员会,增设社区监督委员会", "社区自治体系"),
        ),
        reading=Wording(
            "按每个社区五个环节均有承担组织理解；覆盖范围和期限另见目标",
            "read as: in each community every link has its body; how far and by when are goals of their own",
        ),
    ),
    Standard(
        key="government-service-center",
        title=Wording("社区政务服务中心", "community government-service center"),
        subject=Subject.TOWNSHIP,
        demand=Test(GOVERNMENT_SERVICE_CENTER, AtLeast(Fixed(items(1)))),
        citations=(DOCUMENT.cite("四(三)", "在街道(镇)设立社区政务服务中心"),),
        reading=Wording(
            "四(三)未注明期限；一(四)的期限另见目标",
            "四(三) prints no date; the dates of 一(四) are goals of their own",
        ),
    ),
    Standard(
        key="one-station-per-committee",
        title=Wording("一居一站", "one public-service station per committee"),
        subject=Subject.COMMUNITY,
        demand=STATION,
        force=Force.IN_PRINCIPLE,
        modal="原则上",
        condition=Wording("具备条件的", "where the conditions are there"),
        citations=(DOCUMENT.cite("四(三)", "原则上按照“一居一站”的模式", "具备条件的社区"),),
        reading=Wording(
            "同句另有“逐步”“探索”；按至少有一站理解，可否多设、几居合设未注明；条件未界定",
            "the sentence also says gradually and explore; read as one station at least; "
            "whether more, or one for several committees, is not said, nor what the conditions are",
        ),
    ),
    Standard(
        key="information-platform",
        title=Wording("社区综合信息管理和服务平台", "integrated information platform"),
        subject=Subject.COMMUNITY,
        demand=Test(INFORMATION_PLATFORM, AtLeast(Fixed(items(1)))),
        citations=(DOCUMENT.cite("四(三)", "建设社区综合信息管理和服务平台"),),
        reading=Wording(
            "每个社区建设还是统一建设未注明，按社区有平台可用理解",
            "whether each community builds one or one serves all is not said; read as: the community has the use of one",
        ),
    ),
    Standard(
        key="one-net-and-one-number-service",
        title=Wording("“一网式”“一号式”服务", "one-net and one-number service"),
        subject=Subject.COMMUNITY,
        demand=Test(SERVICE_MODES, Includes((ONE_NET, ONE_NUMBER))),
        force=Force.GRADUAL,
        modal="逐步",
        citations=(DOCUMENT.cite("四(三)", "逐步实现“一网式”、“一号式”服务"),),
        reading=Wording(
            "香洲区“一网式”的比例和期限另见目标",
            "the share and date for Xiangzhou are a goal of their own",
        ),
    ),
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
        demand=Test(GOVERNMENT_SERVICE_CENTER, AtLeast(Fixed(items(1)))),
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
        demand=Test(GOVERNMENT_SERVICE_CENTER, AtLeast(Fixed(items(1)))),
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
        demand=STATION,
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
        of=Subject.COMPOUND,
        demand=Test(OWNERS_COMMITTEE_PARTY, AtLeast(Fixed(items(1)))),
        among=AllOf(
            (
                Test(OWNERS_COMMITTEE, AtLeast(Fixed(items(1)))),
                Test(OWNERS_COMMITTEE_QUALIFIES, AtLeast(Fixed(items(1)))),
            )
        ),
        within=XIANGZHOU,
        condition=Wording("符合条件的业主委员会", "owners' committees that meet the conditions"),
        direction_stated=False,
        due=date(2010, 12, 31),
        due_as_printed="2010年",
        citations=(DOCUMENT.cite("二(二)", "香洲区所有符合条件的业主委员会"),),
        reading=Wording(
            "“所有”按100%理解；按设有业主委员会的小区计；条件未界定，以所报为准",
            "所有 (all) is read as 100 percent; counted by compound that has an owners' committee; the conditions are not defined: who is eligible is taken as told",
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
        of=Subject.COMPOUND,
        demand=Test(OWNERS_COMMITTEE_PARTY, AtLeast(Fixed(items(1)))),
        among=AllOf(
            (
                Test(OWNERS_COMMITTEE, AtLeast(Fixed(items(1)))),
                Test(OWNERS_COMMITTEE_QUALIFIES, AtLeast(Fixed(items(1)))),
            )
        ),
        condition=Wording("符合条件的业主委员会", "owners' committees that meet the conditions"),
        direction_stated=False,
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("二(二)", "全市所有符合条件的业主委员会"),),
        reading=Wording(
            "“所有”按100%理解；按设有业主委员会的小区计；条件未界定，以所报为准",
            "所有 (all) is read as 100 percent; counted by compound that has an owners' committee; the conditions are not defined: who is eligible is taken as told",
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
        demand=CHAIN,
        within=XIANGZHOU,
        due=date(2010, 12, 31),
        due_as_printed="2010年",
        citations=(DOCUMENT.cite("二(三)", "香洲区50%以上的社区居委会"),),
        reading=Wording("“以上”含本数；按社区计", "以上 includes the number; counted by community"),
    ),
    Target(
        key="self-government-chain",
        measure=Wording(
            "全市社区居委会基本建立社区自治体系",
            "the five-link system of self-government in basically all residents' committees",
        ),
        of=Subject.COMMUNITY,
        demand=CHAIN,
        modal="基本",
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("二(三)", "全市社区居委会基本覆盖"),),
        reading=Wording(
            "“基本覆盖”未定比例；按社区计",
            "basically covered: no share is printed; counted by community",
        ),
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
        demand=Test(SERVICE_MODES, Includes((ONE_NET,))),
        within=XIANGZHOU,
        due=date(2012, 12, 31),
        due_as_printed="到2012年",
        citations=(DOCUMENT.cite("四(三)", "香洲区50%以上的街道和社区"),),
        reading=Wording(
            "“以上”含本数；街道与社区合计还是分别计未注明，此处只计社区",
            "以上 includes the number; whether subdistricts and communities count together is not said, and communities alone are counted here",
        ),
    ),
)
