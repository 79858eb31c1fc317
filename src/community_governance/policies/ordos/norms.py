"""Ordos 2018: norms with a checkable fact, and dated goals."""

from datetime import date
from decimal import Decimal

from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Fixed,
    Includes,
    Rate,
    Share,
    Test,
)
from community_governance.model.facts import (
    FUNCTIONS,
    GRIDS,
    HOUSEHOLDS,
    OFFICE_AREA,
    PUBLIC_SPACE_AREA,
    RECOGNITIONS,
    RESIDENTS_PACT,
    ROOMS,
    SERVICE_MODES,
    UTILITIES,
    WORKING_PREMISES_AREA,
)
from community_governance.model.presence import (
    JOINT_REVIEW,
    ORGANIZATION_KINDS,
    PARTY_ORGANIZATION,
    REGISTERED,
)
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CITY,
    CIVILIZED_COMMUNITY,
    CIVILIZED_COMPOUND,
    ELECTRICITY,
    FIRST_ASKED,
    FULL_AGENCY,
    GAS,
    GOVERNMENT_FUNDED_SERVICE,
    HEATING,
    INTEGRATED_SERVICE,
    MINI_FIRE_STATION,
    ONE_WINDOW,
    PARENTS_SCHOOL,
    RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE,
    SERVICE_PROMISE,
    VOLUNTEER_FIRE_BRIGADE,
    VOLUNTEER_STATION,
    WATER,
    Wording,
)
from community_governance.policies.ordos.document import DOCUMENT
from community_governance.policies.ordos.words import (
    AFFORDABLE_SUPERMARKET,
    COMMITTEE_OFFICE,
    COMPREHENSIVE_GOVERNANCE_CENTER,
    HOME_CARE_FOR_THE_ELDERLY,
    MINORS_ACTIVITY_PLACE,
    OWNERS_COMMITTEE_MEETINGS,
    PARTY_OFFICE,
    PROPERTY_MANAGEMENT_OFFICE,
    RESIDENTS_ACTIVITY,
)
from community_governance.units import grids, households, items, percent, square_meters

__all__ = ["STANDARDS", "TARGETS"]

STANDARDS = (
    Standard(
        key="residents-affairs-supervision-committee",
        title=Wording("居务监督委员会", "residents' affairs supervision committee"),
        subject=Subject.COMMUNITY,
        demand=Test(ORGANIZATION_KINDS, Includes((RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE,))),
        modal="建立健全",
        citations=(DOCUMENT.cite("二(一)1", "建立健全居务监督委员会"),),
        reading=Wording(
            "按每个城乡社区理解；嘎查村的监督组织文件未另列",
            "read for each urban and rural community; none of gachas and villages is named apart",
        ),
    ),
    Standard(
        key="working-premises-per-hundred-households",
        title=Wording("社区工作用房面积", "area of community working premises"),
        subject=Subject.COMMUNITY,
        demand=Test(
            WORKING_PREMISES_AREA,
            AtLeast(Rate(square_meters(30), households(100), HOUSEHOLDS)),
        ),
        applies_to=Scope(any_of=(CITY,)),
        direction_stated=False,
        citations=(DOCUMENT.cite("二(二)6", "每百户30平米"),),
        reading=Wording(
            "文件未写明“不低于”，按不低于理解；户数口径、建筑或使用面积文件均未注明",
            '"at least" is not printed and is assumed; '
            "neither whose households nor gross or usable area is said",
        ),
    ),
    Standard(
        key="registration-of-government-funded-facilities",
        title=Wording("政府投资设施的不动产登记", "registration of government-funded facilities"),
        subject=Subject.FACILITY,
        demand=Test(REGISTERED, AtLeast(Fixed(items(1)))),
        applies_to=Scope(any_of=(GOVERNMENT_FUNDED_SERVICE,)),
        modal="做好",
        citations=(DOCUMENT.cite("二(二)6", "综合服务设施不动产登记服务工作"),),
        reading=Wording(
            "文件要求做好登记服务，按设施须完成登记理解",
            "the text asks for a good service of registration, read as: the facility is registered",
        ),
    ),
    Standard(
        key="joint-review-of-center-premises",
        title=Wording("综合服务中心用房联审联验", "joint review of the service center's premises"),
        subject=Subject.PROJECT,
        demand=Test(JOINT_REVIEW, AtLeast(Fixed(items(1)))),
        citations=(DOCUMENT.cite("二(二)6", "由各级规划、建设部门联审联验"),),
    ),
    Standard(
        key="functions-of-the-service-center",
        title=Wording("综合服务中心功能", "functions of the integrated service center"),
        subject=Subject.COMMUNITY,
        demand=Test(
            FUNCTIONS,
            Includes(
                (
                    RESIDENTS_ACTIVITY,
                    PARTY_OFFICE,
                    COMMITTEE_OFFICE,
                    OWNERS_COMMITTEE_MEETINGS,
                    PROPERTY_MANAGEMENT_OFFICE,
                    AFFORDABLE_SUPERMARKET,
                    HOME_CARE_FOR_THE_ELDERLY,
                )
            ),
        ),
        modal="涵盖",
        citations=(DOCUMENT.cite("二(二)6", "社区综合服务中心功能涵盖"),),
        reading=Wording(
            "按社区各处设施合计；所列未尽（“等”），按列名的七项理解",
            "taken over all facilities of the community; the list is open and read as the seven it names",
        ),
    ),
    Standard(
        key="preferential-utilities",
        title=Wording(
            "供暖、水、电、燃气价格优惠",
            "heating, water, electricity and gas at preferential prices",
        ),
        subject=Subject.FACILITY,
        demand=Test(UTILITIES, Includes((HEATING, WATER, ELECTRICITY, GAS))),
        applies_to=Scope(any_of=(INTEGRATED_SERVICE,)),
        modal="落实",
        citations=(DOCUMENT.cite("二(二)6", "供暖、水、电、燃气价格优惠政策"),),
        reading=Wording("优惠幅度未注明", "how much cheaper is not said"),
    ),
    Standard(
        key="service-modes",
        title=Wording("服务制度", "ways of serving residents"),
        subject=Subject.COMMUNITY,
        demand=Test(
            SERVICE_MODES, Includes((FIRST_ASKED, ONE_WINDOW, FULL_AGENCY, SERVICE_PROMISE))
        ),
        modal="推行",
        citations=(DOCUMENT.cite("二(二)8", "首问负责、一窗受理、全程代办、服务承诺"),),
        reading=Wording(
            "所列未尽（“等”），按列名的四项理解",
            "the list is open and read as the four it names",
        ),
    ),
    Standard(
        key="office-share-of-public-space",
        title=Wording("办公面积占公共空间的比例", "office area as a share of public space"),
        subject=Subject.COMMUNITY,
        demand=Test(OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA))),
        modal="不得",
        citations=(DOCUMENT.cite("二(二)8", "不得超过公共空间总面积的20%"),),
        reading=Wording(
            "公共空间的范围文件未界定，按整个社区合计",
            "what counts as public space is not defined; it is added up over the community",
        ),
    ),
    Standard(
        key="volunteer-station",
        title=Wording("志愿服务站", "volunteer-service station"),
        subject=Subject.COMMUNITY,
        demand=Test(ORGANIZATION_KINDS, Includes((VOLUNTEER_STATION,))),
        citations=(DOCUMENT.cite("二(三)11", "建立志愿服务站"),),
        reading=Wording(
            "按每个社区理解，文件未写明",
            "read for each community, which is not printed",
        ),
    ),
    Standard(
        key="residents-pact",
        title=Wording("社区居民公约", "residents' pact"),
        subject=Subject.COMMUNITY,
        demand=Test(RESIDENTS_PACT, AtLeast(Fixed(items(1)))),
        modal="修订完善",
        citations=(DOCUMENT.cite("二(三)11", "修订完善社区居民公约"),),
        reading=Wording("修订完善以已有公约为前提", "to be revised, there has to be one"),
    ),
    Standard(
        key="parents-school-and-place-for-minors",
        title=Wording(
            "家长学校和未成年人活动场所", "parents' school and activity place for minors"
        ),
        subject=Subject.COMMUNITY,
        demand=AllOf(
            (
                Test(ORGANIZATION_KINDS, Includes((PARENTS_SCHOOL,))),
                Test(ROOMS, Includes((MINORS_ACTIVITY_PLACE,))),
            )
        ),
        citations=(DOCUMENT.cite("二(三)11", "建设家长学校和未成年人活动场所"),),
        reading=Wording(
            "按每个社区理解，文件未写明", "read for each community, which is not printed"
        ),
    ),
    Standard(
        key="fire-station-or-brigade",
        title=Wording("微型消防站或志愿消防队", "mini fire station or volunteer brigade"),
        subject=Subject.COMMUNITY,
        demand=AnyOf(
            (
                Test(ORGANIZATION_KINDS, Includes((MINI_FIRE_STATION,))),
                Test(ORGANIZATION_KINDS, Includes((VOLUNTEER_FIRE_BRIGADE,))),
            )
        ),
        force=Force.EXPLORE,
        modal="探索",
        citations=(DOCUMENT.cite("二(三)14", "社区微型消防站或志愿消防队"),),
        reading=Wording(
            "按每个社区理解，文件未写明",
            "read for each community, which is not printed",
        ),
    ),
    Standard(
        key="party-organization-of-compounds",
        title=Wording("小区党组织", "Party organization of the compound"),
        subject=Subject.COMPOUND,
        demand=Test(PARTY_ORGANIZATION, AtLeast(Fixed(items(1)))),
        condition=Wording("具备条件的", "where the conditions are there"),
        citations=(DOCUMENT.cite("二(三)15", "在具备条件的小区成立小区党组织"),),
        reading=Wording("条件未界定", "the conditions are not defined"),
    ),
)

TARGETS = (
    Target(
        key="governance-system-basically-formed",
        measure=Wording(
            "基本形成多方参与、共同治理的社区治理体系，设施配置规范，公共服务、管理和安全得到保障",
            "a system of community governance with many participants basically formed, "
            "facilities up to standard, public services, management and safety secured",
        ),
        modal="基本",
        due=date(2020, 12, 31),
        due_as_printed="到2020年",
        citations=(DOCUMENT.cite("一(二)", "到2020年"),),
        reading=Wording(
            "“基本”只限定治理体系",
            "基本 (basically) is said of the system only",
        ),
    ),
    Target(
        key="governance-modernized",
        measure=Wording(
            "社区治理体系更加完备，治理体系和治理能力实现现代化",
            "the system of community governance complete, system and capability modern",
        ),
        due=date(2030, 12, 31),
        due_as_printed="到2030年",
        citations=(DOCUMENT.cite("一(二)", "到2030年"),),
    ),
    Target(
        key="civilized-communities",
        measure=Wording(
            "达到文明社区标准的社区占比", "share of communities up to the civilized standard"
        ),
        bound=AtLeast(Fixed(percent(80))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(RECOGNITIONS, Includes((CIVILIZED_COMMUNITY,))),
        force=Force.STRIVE,
        modal="力争",
        direction_stated=False,
        due=date(2020, 12, 31),
        due_as_printed="到2020年",
        citations=(DOCUMENT.cite("二(三)11", "80%的城乡社区"),),
        reading=Wording(
            "文件未写明“不低于”，按不低于理解；是否达标以获得称号为准，创建标准文件未载",
            '"at least" is not printed and is assumed; a community counts once it holds the title, '
            "since the criteria are not printed",
        ),
    ),
    Target(
        key="civilized-compounds",
        measure=Wording(
            "达到文明小区标准的居民小区占比", "share of compounds up to the civilized standard"
        ),
        bound=AtLeast(Fixed(percent(60))),
        unit="%",
        of=Subject.COMPOUND,
        demand=Test(RECOGNITIONS, Includes((CIVILIZED_COMPOUND,))),
        force=Force.STRIVE,
        modal="力争",
        direction_stated=False,
        due=date(2020, 12, 31),
        due_as_printed="到2020年",
        citations=(DOCUMENT.cite("二(三)11", "60%的居民小区"),),
        reading=Wording(
            "文件未写明“不低于”，按不低于理解；是否达标以获得称号为准，创建标准文件未载",
            '"at least" is not printed and is assumed; a compound counts once it holds the title, '
            "since the criteria are not printed",
        ),
    ),
    Target(
        key="comprehensive-governance-centers-everywhere",
        measure=Wording("综治中心覆盖率", "coverage by comprehensive-governance centers"),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(COMPREHENSIVE_GOVERNANCE_CENTER, AtLeast(Fixed(items(1)))),
        direction_stated=False,
        citations=(DOCUMENT.cite("二(三)16", "全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；按社区计，因同句前文写作“城乡社区综治中心”，旗区和苏木乡镇是否另计未注明；文件未注明期限",
            "full coverage is read as 100 percent, and counted by community, since the words before speak of centers of communities; whether banners, sumus and towns count too is not said; no date is printed",
        ),
    ),
    Target(
        key="grid-service-everywhere",
        measure=Wording(
            "城乡社区网格化服务管理覆盖率", "coverage by grid-based service and management"
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(GRIDS, AtLeast(Fixed(grids(1)))),
        direction_stated=False,
        citations=(DOCUMENT.cite("二(三)16", "全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；划有网格的社区即计为覆盖；文件未注明期限",
            "full coverage is read as 100 percent; a community that has grids counts as covered; no date is printed",
        ),
    ),
)
