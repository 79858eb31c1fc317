"""Alxa 2022: norms with a checkable fact, and dated goals."""

from datetime import date

from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    Exactly,
    Fixed,
    Includes,
    Rate,
    Test,
)
from community_governance.model.facts import (
    CERTIFIED_SOCIAL_WORKERS,
    COMMUNITY_FACILITY_AREA,
    COMMUNITY_WORKERS,
    HOUSEHOLDS,
    INFORMATION_PLATFORM,
    INTEGRATED_FACILITY,
    INTEGRATED_FACILITY_AREA,
    MOBILE_SERVICES,
    NEEDS_LIST,
    OFFICE_AND_ACTIVITY_AREA,
    ONE_STOP_HALL,
    ONLINE_SERVICE_PLATFORM,
    PERMANENT_RESIDENTS,
    RESIDENTS_PACT,
    RESOURCES_LIST,
    ROOMS,
    SOCIAL_WORK_STATION,
    TRAININGS_PER_YEAR,
)
from community_governance.model.presence import (
    ACCEPTED_TOGETHER,
    ACCESSIBLE,
    BUILT_TOGETHER,
    DELIBERATION_CATALOGUE,
    FIRE_CHECKED,
    OPENED_TOGETHER,
    ORGANIZATION_KINDS,
    PLANNED_TOGETHER,
)
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    AGENTS,
    CENTRAL_VILLAGE,
    GACHA_AFFAIRS_SUPERVISION_COMMITTEE,
    INTEGRATED_SERVICE,
    NEW_BUILD,
    PASTORAL,
    REDEVELOPED,
    RURAL,
    SERVICE_POINTS,
    SERVICE_VEHICLES,
    SUBURBAN_VILLAGE,
    SUMU_TOWN,
    TRADITIONAL_RURAL,
    URBAN,
    VILLAGE_IN_CITY,
    Wording,
)
from community_governance.policies.alxa.document import DOCUMENT
from community_governance.policies.alxa.words import (
    CENTER_ROOM,
    CULTURE_ROOM,
    ELDERLY_ROOM,
    LECTURE_ROOM,
    MEDIATION_ROOM,
    PETITIONS_ROOM,
    READING_ROOM,
    WOMEN_AND_CHILDREN_HOME,
)
from community_governance.units import (
    households,
    items,
    percent,
    persons,
    square_meters,
    workers,
)

__all__ = ["STANDARDS", "TARGETS"]

STANDARDS = (
    Standard(
        key="reported-office-and-activity-area",
        title=Wording(
            "办公和活动场所面积（自治区标准）",
            "office and activity space (standard of the autonomous region)",
        ),
        subject=Subject.COMMUNITY,
        demand=Test(OFFICE_AND_ACTIVITY_AREA, AtLeast(Fixed(square_meters(300)))),
        force=Force.REPORTED,
        direction_stated=False,
        citations=(DOCUMENT.cite("一(二)", "自治区规定的300平米的建设标准"),),
        reading=Wording(
            "文件通报自治区标准，未注明出处，按不低于理解",
            'the plan reports a standard of the autonomous region without its source; "at least" is assumed',
        ),
    ),
    Standard(
        key="reported-rooms",
        title=Wording("服务机构和服务场所", "service bodies and places"),
        subject=Subject.COMMUNITY,
        demand=Test(
            ROOMS,
            Includes(
                (
                    CENTER_ROOM,
                    ELDERLY_ROOM,
                    CULTURE_ROOM,
                    READING_ROOM,
                    WOMEN_AND_CHILDREN_HOME,
                    PETITIONS_ROOM,
                    MEDIATION_ROOM,
                    LECTURE_ROOM,
                )
            ),
        ),
        force=Force.REPORTED,
        citations=(DOCUMENT.cite("一(二)", "各社区建立健全了社区服务中心"),),
        reading=Wording(
            "规划通报各社区已有，按列名的八项理解；所列未尽（“等”）",
            "the plan reports that each community has them, read as the eight it names; both lists are open",
        ),
    ),
    Standard(
        key="regional-facility-area-per-hundred-households",
        title=Wording(
            "每百户城镇居民综合服务设施面积", "facility area per hundred urban households"
        ),
        subject=Subject.JURISDICTION,
        demand=Test(
            INTEGRATED_FACILITY_AREA,
            AtLeast(Rate(square_meters(33), households(100), HOUSEHOLDS)),
        ),
        applies_to=Scope(any_of=(URBAN,)),
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(
            DOCUMENT.cite("二(二)", "每百户城镇居民", "面积不少于33平米"),
            DOCUMENT.cite("三(四)", "每百户居民平均不低于33平方米"),
        ),
        reading=Wording(
            "“平均”只见于三(四)，按总面积除以总户数计；“全区”按全盟理解；二(二)的期限在分号之前，按兼及本项理解，三(四)写作“十四五”期末；户数口径、建筑或使用面积未注明",
            "平均 (average) stands only in 三(四) and is read as total area over total households; "
            "全区 is read as the league; the date of 二(二) stands before a semicolon and is read of this too, 三(四) prints the end of the period; "
            "whose households and gross or usable area are not said",
        ),
    ),
    Standard(
        key="regional-community-workers-per-ten-thousand-residents",
        title=Wording(
            "每万名城镇常住人口社区工作者数", "community workers per 10,000 urban residents"
        ),
        subject=Subject.JURISDICTION,
        demand=Test(
            COMMUNITY_WORKERS,
            AtLeast(Rate(workers(18), persons(10000), PERMANENT_RESIDENTS)),
        ),
        applies_to=Scope(any_of=(URBAN,)),
        direction_stated=False,
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(DOCUMENT.cite("二(二)", "每万名城镇常住人口", "社区工作者18人"),),
        reading=Wording(
            "文件未写明“不少于”，按不少于理解；不足一名的按一名计；社区工作者的范围未注明",
            '"at least" is not printed and is assumed; part of one counts as one; '
            "who counts as a community worker is not said",
        ),
    ),
    Standard(
        key="certified-social-worker-per-community",
        title=Wording("持证社会工作者", "certified social workers"),
        subject=Subject.COMMUNITY,
        demand=Test(CERTIFIED_SOCIAL_WORKERS, AtLeast(Fixed(workers(1)))),
        applies_to=Scope(any_of=(URBAN,)),
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(DOCUMENT.cite("二(二)", "最少有1名持证社会工作者"),),
        reading=Wording(
            "期限沿用同句“到2025年”；证书种类、是否须为社区聘用均未注明",
            "the date is that of the same sentence; which certificate, and whether the community "
            "must employ the holder, are not said",
        ),
    ),
    Standard(
        key="gacha-affairs-supervision-committee",
        title=Wording(
            "嘎查村（居）务监督委员会", "gacha and village affairs supervision committee"
        ),
        subject=Subject.COMMUNITY,
        demand=Test(ORGANIZATION_KINDS, Includes((GACHA_AFFAIRS_SUPERVISION_COMMITTEE,))),
        modal="加强",
        citations=(DOCUMENT.cite("三(一)1", "加强嘎查村(居)务监督委员会建设"),),
        reading=Wording(
            "加强建设以已设为前提；一(五)通报各嘎查村已全部成立，写作“嘎查村务监督委员会”",
            "to be strengthened, there has to be one; 一(五) reports that every gacha and village has one, there without (居)",
        ),
    ),
    Standard(
        key="deliberation-catalogue",
        title=Wording("社区协商目录", "catalogue of matters for deliberation"),
        subject=Subject.COMMUNITY,
        demand=Test(DELIBERATION_CATALOGUE, AtLeast(Fixed(items(1)))),
        citations=(DOCUMENT.cite("三(一)2", "制定社区协商目录"),),
        reading=Wording(
            "由社区制定还是统一制定未注明，按每个社区有目录理解",
            "whether communities make one each is not said; read as: each has one",
        ),
    ),
    Standard(
        key="village-rules-or-residents-pact",
        title=Wording("村规民约、居民公约", "village rules or residents' pact"),
        subject=Subject.COMMUNITY,
        demand=Test(RESIDENTS_PACT, AtLeast(Fixed(items(1)))),
        modal="推进",
        citations=(DOCUMENT.cite("三(一)2", "村规民约、居民公约的建设"),),
        reading=Wording(
            "“推进建设”按须有其一理解",
            "推进建设 (push on with) is read as: one of them is there",
        ),
    ),
    Standard(
        key="lists-of-needs-and-resources",
        title=Wording("需求清单和资源供给清单", "lists of needs and of resources"),
        subject=Subject.COMMUNITY,
        demand=AllOf(
            (
                Test(NEEDS_LIST, AtLeast(Fixed(items(1)))),
                Test(RESOURCES_LIST, AtLeast(Fixed(items(1)))),
            )
        ),
        modal="推动",
        citations=(DOCUMENT.cite("三(二)3", "社区需求清单和资源供给清单制度"),),
        reading=Wording(
            "“推动建立”按须建立理解；本项标题写作“探索完善”",
            "推动 (push for) is read as: they are to be made; the heading says 探索完善 (explore)",
        ),
    ),
    Standard(
        key="yearly-training",
        title=Wording("每年参加培训次数", "trainings a year"),
        subject=Subject.WORKER,
        demand=Test(TRAININGS_PER_YEAR, AtLeast(Fixed(items(1)))),
        direction_stated=False,
        citations=(DOCUMENT.cite("三(三)1", "任期内每年参加1次培训"),),
        reading=Wording(
            "按每年不少于1次理解；按任期年逐年计，未满的一年不计；是否指日历年、不足一年如何计、聘用人员有无任期均未注明",
            '"at least" is assumed; each year of the term is counted that is over; whether calendar years are meant, how parts of a year count, and whether hired staff have a term, are not said',
        ),
    ),
    Standard(
        key="four-synchronous-steps",
        title=Wording(
            "服务用房与建设项目四同步", "service space goes with the project in four steps"
        ),
        subject=Subject.PROJECT,
        demand=AllOf(
            (
                Test(PLANNED_TOGETHER, AtLeast(Fixed(items(1)))),
                Test(BUILT_TOGETHER, AtLeast(Fixed(items(1)))),
                Test(ACCEPTED_TOGETHER, AtLeast(Fixed(items(1)))),
                Test(OPENED_TOGETHER, AtLeast(Fixed(items(1)))),
            )
        ),
        citations=(DOCUMENT.cite("三(四)", "同步规划、同步建设", "同步验收、同步投入使用"),),
    ),
    Standard(
        key="works-for-the-elderly-and-fire-safety",
        title=Wording("适老化改造、消防安全整治", "works for the elderly and for fire safety"),
        subject=Subject.FACILITY,
        demand=AllOf(
            (
                Test(ACCESSIBLE, AtLeast(Fixed(items(1)))),
                Test(FIRE_CHECKED, AtLeast(Fixed(items(1)))),
            )
        ),
        applies_to=Scope(any_of=(INTEGRATED_SERVICE,)),
        citations=(DOCUMENT.cite("三(四)", "适老化改造、消防安全整治"),),
        reading=Wording(
            "按每处综合服务设施均须完成理解，文件未写明；未定期限",
            "read as: every integrated facility is to have both, which is not printed; no date is printed",
        ),
    ),
    Standard(
        key="facility-area-of-new-and-redeveloped-compounds",
        title=Wording(
            "新建和连片改造居民区综合服务设施面积", "facility area of new and redeveloped compounds"
        ),
        subject=Subject.COMMUNITY,
        demand=AllOf(
            (
                Test(
                    INTEGRATED_FACILITY_AREA,
                    AtLeast(Rate(square_meters(50), households(100), HOUSEHOLDS)),
                ),
                Test(INTEGRATED_FACILITY_AREA, AtLeast(Fixed(square_meters(500)))),
            )
        ),
        applies_to=Scope(any_of=(NEW_BUILD, REDEVELOPED)),
        modal="要",
        citations=(DOCUMENT.cite("三(四)", "每百户居民不低于50平方米", "总面积不低于500平方米"),),
        reading=Wording(
            "文件指新建住宅小区和旧城区连片改造居民区，此处按所在社区计；“十四五”期末只限定33平方米一项；规划户数或入住户数未注明",
            "the text speaks of new compounds and redeveloped quarters, here the community that is one; "
            "the end of the period is said of the 33 m² only; planned or moved-in households is not said",
        ),
    ),
    Standard(
        key="facility-area-of-sumu-towns-and-villages-near-cities",
        title=Wording(
            "苏木镇、城中村、城郊村社区设施面积",
            "facility area of sumus and towns, villages in and near cities",
        ),
        subject=Subject.COMMUNITY,
        demand=Test(COMMUNITY_FACILITY_AREA, AtLeast(Fixed(square_meters(300)))),
        applies_to=Scope(any_of=(SUMU_TOWN, VILLAGE_IN_CITY, SUBURBAN_VILLAGE)),
        citations=(DOCUMENT.cite("三(四)", "社区设施面积不低于300平方米"),),
        reading=Wording(
            "未写明是否为总面积；苏木镇指所在地还是全部社区、“加快建设”是否及于此未注明",
            "it is not said to be a total area, whether the seat or all communities of a sumu or town are meant, nor whether 加快 (speed up) reaches here",
        ),
    ),
    Standard(
        key="facility-area-of-villages-and-pastoral-areas",
        title=Wording(
            "中心村、传统农村、牧区社区设施面积",
            "facility area of central and traditional villages and pastoral areas",
        ),
        subject=Subject.COMMUNITY,
        demand=Test(COMMUNITY_FACILITY_AREA, AtLeast(Fixed(square_meters(150)))),
        applies_to=Scope(any_of=(CENTRAL_VILLAGE, TRADITIONAL_RURAL, PASTORAL)),
        citations=(DOCUMENT.cite("三(四)", "社区设施总面积不低于150平方米"),),
    ),
    Standard(
        key="mobile-services",
        title=Wording("流动服务", "services that come to residents"),
        subject=Subject.COMMUNITY,
        demand=Test(MOBILE_SERVICES, Includes((SERVICE_VEHICLES, SERVICE_POINTS, AGENTS))),
        applies_to=Scope(any_of=(RURAL,)),
        modal="推动",
        condition=Wording(
            "人口比较分散、交通不便的", "where people live scattered and travel is hard"
        ),
        citations=(
            DOCUMENT.cite("三(四)", "流动服务车、服务站点、代办员", "人口比较分散、交通不便"),
        ),
        reading=Wording(
            "按三项齐备理解，文件未写明；所列未尽（“等”）",
            "read as: all three, which is not printed; the list is open",
        ),
    ),
)

TARGETS = (
    Target(
        key="urban-facility-coverage",
        measure=Wording(
            "城镇社区综合服务设施覆盖率",
            "urban communities covered by integrated service facilities",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(INTEGRATED_FACILITY, AtLeast(Fixed(items(1)))),
        applies_to=Scope(any_of=(URBAN,)),
        direction_stated=False,
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(
            DOCUMENT.cite("二(二)", "覆盖率达100%"),
            DOCUMENT.cite("三(四)", "覆盖率达到100%"),
        ),
        reading=Wording(
            "按设有设施的社区占比理解；“全区”按全盟理解；三(四)写作“十四五”期末",
            "read as the share of communities that have one; 全区 is read as the league; 三(四) prints the end of the period",
        ),
    ),
    Target(
        key="community-building-2025",
        measure=Wording(
            "把城乡社区建设成为和谐、绿色、创新、共享的幸福家园",
            "urban and rural communities harmonious, green, innovative and shared by all",
        ),
        due=date(2025, 12, 31),
        due_as_printed="到2025年",
        citations=(DOCUMENT.cite("二(二)", "到2025年"),),
    ),
    Target(
        key="deliberation-in-gachas-and-villages",
        measure=Wording(
            "嘎查村协商基本形成主体广泛、制度健全的局面",
            "deliberation in gachas and villages widely practised and well ordered",
        ),
        modal="基本",
        due=date(2025, 12, 31),
        due_as_printed="“十四五”期间",
        citations=(DOCUMENT.cite("三(一)2", "“十四五”期间"),),
        reading=Wording("期限按规划期末理解", "the date is read as the end of the plan's period"),
    ),
    Target(
        key="one-stop-service-in-sumus-and-towns",
        measure=Wording(
            "苏木镇一站式服务中心或便民服务、在线政务服务平台覆盖率",
            "sumus and towns with a one-stop service center or a platform for convenience and online government services",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.TOWNSHIP,
        demand=AnyOf(
            (
                Test(ONE_STOP_HALL, AtLeast(Fixed(items(1)))),
                Test(ONLINE_SERVICE_PLATFORM, AtLeast(Fixed(items(1)))),
            )
        ),
        applies_to=Scope(any_of=(SUMU_TOWN,)),
        modal="推进",
        direction_stated=False,
        citations=(DOCUMENT.cite("三(一)3", "全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；“或”按一站式服务中心与平台有其一即可理解；街道未列；文件未注明期限",
            "full coverage is read as 100 percent; 或 (or) is read as the center or the platform, one of them being enough; subdistricts are not named; no date is printed",
        ),
    ),
    Target(
        key="social-work-stations",
        measure=Wording(
            "苏木镇（街道）社会工作服务站覆盖率",
            "sumus, towns and subdistricts with a social-work station",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.TOWNSHIP,
        demand=Test(SOCIAL_WORK_STATION, AtLeast(Fixed(items(1)))),
        direction_stated=False,
        citations=(DOCUMENT.cite("三(三)2", "社会工作服务站100%覆盖"),),
        reading=Wording("文件未注明期限", "no date is printed"),
    ),
    Target(
        key="urban-information-platforms",
        measure=Wording(
            "城镇社区综合服务信息平台覆盖率",
            "urban communities covered by an integrated information platform",
        ),
        bound=AtLeast(Fixed(percent(90))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(INFORMATION_PLATFORM, AtLeast(Fixed(items(1)))),
        applies_to=Scope(any_of=(URBAN,)),
        direction_stated=False,
        citations=(DOCUMENT.cite("三(五)", "覆盖率达到90%"),),
        reading=Wording(
            "按社区占比理解；文件未注明期限", "read as a share of communities; no date is printed"
        ),
    ),
    Target(
        key="rural-information-platforms",
        measure=Wording(
            "农牧区社区公共服务信息化平台覆盖率",
            "rural and pastoral communities covered by a public-service platform",
        ),
        bound=AtLeast(Fixed(percent(60))),
        unit="%",
        of=Subject.COMMUNITY,
        demand=Test(INFORMATION_PLATFORM, AtLeast(Fixed(items(1)))),
        applies_to=Scope(any_of=(RURAL,)),
        force=Force.STRIVE,
        modal="争取",
        direction_stated=False,
        citations=(DOCUMENT.cite("三(五)", "覆盖率争取达到60%"),),
        reading=Wording(
            "按社区占比理解；“公共服务信息化平台”按同句前文“城乡社区综合服务信息平台”理解；文件未注明期限",
            "read as a share of communities; the platform of rural communities is read as the one that the words before name for urban and rural ones; no date is printed",
        ),
    ),
    Target(
        key="new-center-in-ejin",
        measure=Wording(
            "额济纳旗新建土尔扈特社区综合服务中心",
            "new integrated service center of Torghut community, Ejin Banner",
        ),
        bound=Exactly(Fixed(square_meters(2196))),
        unit="m²",
        direction_stated=False,
        citations=(DOCUMENT.cite("三(四)", "2196㎡综合服务中心"),),
        reading=Wording(
            "具名项目，不是面积标准，以争取到上级资金为前提；文件未注明期限",
            "a named project, no norm of area; money is first to be obtained from above; no date is printed",
        ),
    ),
    Target(
        key="upgraded-centers-in-dalaihubu",
        measure=Wording(
            "达来呼布镇社区服务中心提升改造", "service centers upgraded in Dalaihubu town"
        ),
        bound=Exactly(Fixed(items(6))),
        unit="item",
        direction_stated=False,
        citations=(DOCUMENT.cite("三(四)", "6个社区服务中心提升改造项目"),),
        reading=Wording(
            "具名项目，以争取到上级资金为前提；文件未注明期限",
            "named projects; money is first to be obtained from above; no date is printed",
        ),
    ),
)
