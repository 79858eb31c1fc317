"""Alxa 2022: the league's plan for urban and rural communities in the 14th five-year period.

References:
    阿拉善盟民政局关于印发《阿拉善盟“十四五”城乡社区发展规划》的通知, signed 2022-09-07;
    the copy of a zone's portal, recorded 2023-02-10.

Checked with:
    The published page, read twice; its figures were read a third time
    by a reader who had not seen this file.

Limitations:
    No document number is printed. The period 2021 to 2025 is taken from the plan's name.
    The notice repeals an issue of 20 July, whose year is not printed.
    Part one reports the past: its figures are statistics, and its 300 m² a norm of the
    autonomous region that is reported, not set.
    What carries no date in print has none here: 90 %, 60 %, social-work stations, one-stop halls.
    The eighteen-grade scale is only named. Presence norms, lists and duties are not encoded yet.
"""

from datetime import date

from community_governance.model.demands import AllOf, AtLeast, Exactly, Fixed, Rate, Test
from community_governance.model.facts import (
    CERTIFIED_SOCIAL_WORKERS,
    COMMUNITY_FACILITY_AREA,
    COMMUNITY_WORKERS,
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    OFFICE_AND_ACTIVITY_AREA,
    PERMANENT_RESIDENTS,
    TRAININGS_PER_YEAR,
)
from community_governance.model.figures import Baseline, PayFigure, PayNature, Reference
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy
from community_governance.model.sources import Clause, ClauseState, Document, DocumentKind, Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CENTRAL_VILLAGE,
    NEW_BUILD,
    PASTORAL,
    REDEVELOPED,
    RURAL,
    SUBURBAN_VILLAGE,
    SUMU_TOWN,
    TRADITIONAL_RURAL,
    URBAN,
    VILLAGE_IN_CITY,
    Post,
    Wording,
)
from community_governance.references.regions import INNER_MONGOLIA
from community_governance.units import (
    communities,
    households,
    items,
    percent,
    persons,
    square_meters,
    workers,
    yuan,
    yuan_per_month,
)

__all__ = ["DOCUMENT", "JULY_ISSUE", "JURISDICTION", "POLICIES", "POLICY"]

JURISDICTION = Jurisdiction(
    key="alxa",
    name="阿拉善盟",
    name_en="Alxa League",
    pinyin="alashan",
    level=Level.PREFECTURE,
    kind="league",
    parent=INNER_MONGOLIA,
    code="152900",
)

DOCUMENT = Document(
    key="alxa",
    title="阿拉善盟“十四五”城乡社区发展规划",
    title_en="Alxa League plan for urban and rural communities, 14th five-year period",
    kind=DocumentKind.PLAN,
    jurisdiction=JURISDICTION,
    issuers=("阿拉善盟民政局",),
    adopted=date(2022, 9, 7),
    ends=date(2025, 12, 31),
    basis=(
        "民政部“十四五”民政事业发展规划",
        "内蒙古自治区“十四五”民政事业发展规划",
        "内蒙古自治区“十四五”城乡社区建设发展规划",
        "阿拉善盟国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
        "阿拉善盟“十四五”民政事业发展规划",
    ),
    supersedes=("alxa-july",),
)

JULY_ISSUE = Document(
    key="alxa-july",
    title="阿拉善盟“十四五”城乡社区发展规划（7月20日印发件）",
    title_en="Alxa League plan for urban and rural communities, issue of 20 July",
    kind=DocumentKind.PLAN,
    jurisdiction=JURISDICTION,
    superseded=date(2022, 9, 7),
)

STANDARDS = (
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
            "文件未写明“不少于”，按不少于理解；不足一人的按一人计；社区工作者的范围未注明",
            '"at least" is not printed and is assumed; part of a worker counts as one; '
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
        key="yearly-training",
        title=Wording("每年参加培训次数", "trainings a year"),
        subject=Subject.WORKER,
        demand=Test(TRAININGS_PER_YEAR, AtLeast(Fixed(items(1)))),
        direction_stated=False,
        citations=(DOCUMENT.cite("三(三)1", "任期内每年参加1次培训"),),
        reading=Wording(
            "按每年不少于1次理解；按日历年还是任期年、不足一年如何计、聘用人员有无任期均未注明",
            '"at least" is assumed; calendar year or year of the term, parts of a year, and whether hired staff have a term, are not said',
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
            "苏木镇一站式服务和在线政务平台覆盖率",
            "sumus and towns with one-stop service and an online platform",
        ),
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
        of=Subject.TOWNSHIP,
        modal="推进",
        direction_stated=False,
        citations=(DOCUMENT.cite("三(一)3", "全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；按一站式服务中心或便民服务加在线平台理解，街道未列；文件未注明期限",
            "full coverage is read as 100 percent, of a one-stop center or convenience service and a platform; subdistricts are not named; no date is printed",
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
        applies_to=Scope(any_of=(RURAL,)),
        force=Force.STRIVE,
        modal="争取",
        direction_stated=False,
        citations=(DOCUMENT.cite("三(五)", "覆盖率争取达到60%"),),
        reading=Wording(
            "按社区占比理解；文件未注明期限", "read as a share of communities; no date is printed"
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

BASELINES = (
    Baseline(
        key="communities",
        measure=Wording("全盟社区数", "communities of the league"),
        amount=communities(52),
        unit="community",
        citation=DOCUMENT.cite("一(二)", "全盟52个社区"),
    ),
    Baseline(
        key="communities-up-to-the-area-standard",
        measure=Wording(
            "办公和活动场所达到300平方米的社区占比",
            "communities whose office and activity space reaches 300 m²",
        ),
        amount=percent(100),
        unit="%",
        citation=DOCUMENT.cite("一(二)", "全部达到"),
        reading=Wording("“全部”按100%理解", "全部 is read as 100 percent"),
    ),
    Baseline(
        key="communities-with-500-to-1000-square-meters",
        measure=Wording("场所500至1000平方米的社区数", "communities with 500 to 1,000 m²"),
        amount=communities(16),
        unit="community",
        citation=DOCUMENT.cite("一(二)", "500至1000平米的达到16个"),
        reading=Wording(
            "与“1000平米以上”在1000平方米处重叠", "it overlaps with the next class at 1,000 m²"
        ),
    ),
    Baseline(
        key="communities-with-1000-square-meters-or-more",
        measure=Wording("场所1000平方米以上的社区数", "communities with 1,000 m² or more"),
        amount=communities(18),
        unit="community",
        citation=DOCUMENT.cite("一(二)", "1000平米以上的达到18个"),
    ),
    Baseline(
        key="one-stop-halls",
        measure=Wording("“一站式”服务大厅数", "one-stop service halls"),
        amount=items(39),
        unit="item",
        citation=DOCUMENT.cite("一(二)", "服务大厅39个"),
    ),
    Baseline(
        key="day-care-centers-improved",
        measure=Wording(
            "条件改善的社区老年日间照料中心", "day-care centers for the elderly improved"
        ),
        amount=communities(31),
        unit="community",
        citation=DOCUMENT.cite("一(二)", "31个社区老年日间照料中心"),
        reading=Wording(
            "按31个社区理解，也可指31个中心", "read as 31 communities; it may be 31 centers"
        ),
    ),
    Baseline(
        key="livelihood-information-systems",
        measure=Wording(
            "建成民生综合信息系统的社区数", "communities with a livelihood information system"
        ),
        amount=communities(33),
        unit="community",
        citation=DOCUMENT.cite("一(二)", "33个社区民生综合信息系统"),
        reading=Wording(
            "按33个社区理解，也可指33个系统", "read as 33 communities; it may be 33 systems"
        ),
    ),
    Baseline(
        key="subsidies-obtained",
        measure=Wording(
            "“十三五”期间争取的上级补助资金",
            "subsidies obtained from above in the 13th five-year period",
        ),
        amount=yuan(3550000),
        unit="yuan",
        as_of=date(2020, 12, 31),
        citation=DOCUMENT.cite("一(二)", "355万元"),
        reading=Wording(
            "期间为“十三五”，合计数；截至日按期末理解",
            "a total of the 13th five-year period; its last day is taken as the day",
        ),
    ),
    Baseline(
        key="rural-pilot-communities",
        measure=Wording("农村牧区社区建设试点数", "rural and pastoral pilot communities"),
        amount=communities(104),
        unit="community",
        as_of=date(2020, 12, 31),
        citation=DOCUMENT.cite("一(三)", "试点社区已达到104个"),
        reading=Wording(
            "“十三五”末按2020年12月31日理解",
            "the end of the 13th five-year period is read as 31 December 2020",
        ),
    ),
    Baseline(
        key="rural-pilot-share",
        measure=Wording("试点占全盟嘎查村的比例", "pilots as a share of gachas and villages"),
        amount=percent(52),
        unit="%",
        as_of=date(2020, 12, 31),
        citation=DOCUMENT.cite("一(三)", "占全盟嘎查村总数的52%"),
        reading=Wording(
            "“十三五”末按2020年12月31日理解",
            "the end of the 13th five-year period is read as 31 December 2020",
        ),
    ),
    Baseline(
        key="office-budgets-in-public-budgets",
        measure=Wording(
            "社区办公经费列入财政预算的占比",
            "communities whose office budget is in the public budget",
        ),
        amount=percent(100),
        unit="%",
        citation=DOCUMENT.cite("一(四)", "全部列入财政预算"),
        reading=Wording("“全部”按100%理解", "全部 is read as 100 percent"),
    ),
    Baseline(
        key="secretary-and-director-in-one-person",
        measure=Wording(
            "书记主任“一肩挑”的嘎查村（社区）占比",
            "gachas, villages and communities where one person is secretary and director",
        ),
        amount=percent(100),
        unit="%",
        citation=DOCUMENT.cite("一(五)", "全盟实现", "“一肩挑”"),
        reading=Wording("“全盟实现”按100%理解", "全盟实现 is read as 100 percent"),
    ),
    Baseline(
        key="cross-appointed-members",
        measure=Wording("交叉任职的委员", "cross-appointed members"),
        amount=persons(199),
        unit="person",
        citation=DOCUMENT.cite("一(五)", "委员交叉任职199名"),
    ),
    Baseline(
        key="cross-appointed-share",
        measure=Wording("交叉任职委员占比", "share of cross-appointed members"),
        amount=percent("31.7"),
        unit="%",
        citation=DOCUMENT.cite("一(五)", "占31.7%"),
        reading=Wording(
            "推算基数约为628人，与其他占比不同",
            "its base comes to about 628, another than that of the other shares",
        ),
    ),
    Baseline(
        key="mean-age-of-members",
        measure=Wording("两委成员平均年龄", "mean age of the members of the two committees"),
        amount=None,
        unit="year",
        citation=DOCUMENT.cite("一(五)", "平均年龄42.岁"),
        reading=Wording("小数位缺失，无法辨读", "its decimal is lost: unreadable"),
    ),
    Baseline(
        key="members-aged-35-or-under",
        measure=Wording("35岁以下成员", "members aged 35 or under"),
        amount=persons(315),
        unit="person",
        citation=DOCUMENT.cite("一(五)", "35岁以下315名"),
        reading=Wording("“以下”是否含35岁未注明", "whether 35 is included is not said"),
    ),
    Baseline(
        key="share-aged-35-or-under",
        measure=Wording("35岁以下成员占比", "share of members aged 35 or under"),
        amount=percent("30.2"),
        unit="%",
        citation=DOCUMENT.cite("一(五)", "占30.2%"),
    ),
    Baseline(
        key="members-with-college-education",
        measure=Wording("大专及以上学历成员", "members with college education or higher"),
        amount=persons(492),
        unit="person",
        citation=DOCUMENT.cite("一(五)", "大专及以上学历492名"),
    ),
    Baseline(
        key="share-with-college-education",
        measure=Wording("大专及以上学历成员占比", "share with college education or higher"),
        amount=percent("47.2"),
        unit="%",
        citation=DOCUMENT.cite("一(五)", "占47.2%"),
    ),
    Baseline(
        key="members-of-ethnic-minorities",
        measure=Wording("少数民族成员", "members of ethnic minorities"),
        amount=persons(519),
        unit="person",
        citation=DOCUMENT.cite("一(五)", "少数民族519名"),
    ),
    Baseline(
        key="share-of-ethnic-minorities",
        measure=Wording("少数民族成员占比", "share of ethnic minorities"),
        amount=percent("49.7"),
        unit="%",
        citation=DOCUMENT.cite("一(五)", "占49.7%"),
    ),
    Baseline(
        key="women-members",
        measure=Wording("女性成员", "women members"),
        amount=persons(388),
        unit="person",
        citation=DOCUMENT.cite("一(五)", "女性成员388名"),
    ),
    Baseline(
        key="share-of-women",
        measure=Wording("女性成员占比", "share of women"),
        amount=percent("37.2"),
        unit="%",
        citation=DOCUMENT.cite("一(五)", "占37.2%"),
    ),
    Baseline(
        key="supervision-committees-in-gachas",
        measure=Wording(
            "设立村务监督委员会的嘎查村占比",
            "gachas and villages with an affairs supervision committee",
        ),
        amount=percent(100),
        unit="%",
        citation=DOCUMENT.cite("一(五)", "全部成立了嘎查村务监督委员会"),
        reading=Wording("“全部”按100%理解", "全部 is read as 100 percent"),
    ),
    Baseline(
        key="members-of-supervision-committees",
        measure=Wording(
            "担任村务监督委员会成员的嘎查农牧民代表", "representatives on supervision committees"
        ),
        amount=persons(664),
        unit="person",
        citation=DOCUMENT.cite("一(五)", "664名嘎查农牧民代表"),
    ),
)

PAY_FIGURES = (
    PayFigure(
        key="average-pay-first-figure",
        measure=Wording(
            "民选主任、副主任月平均工资", "average monthly pay of elected directors and deputies"
        ),
        amount=yuan_per_month(4040),
        unit="yuan/month",
        nature=PayNature.AVERAGE,
        posts=(Post.CHIEF, Post.DEPUTY),
        citation=DOCUMENT.cite("一(四)", "4040元"),
        reading=Wording(
            "三类人员两个数字，此数按民选主任、副主任理解",
            "three groups and two figures; this one is read of elected directors and deputies",
        ),
    ),
    PayFigure(
        key="average-pay-second-figure",
        measure=Wording("工作人员月平均工资", "average monthly pay of staff"),
        amount=yuan_per_month(3680),
        unit="yuan/month",
        nature=PayNature.AVERAGE,
        posts=(Post.STAFF,),
        citation=DOCUMENT.cite("一(四)", "3680元"),
        reading=Wording(
            "三类人员两个数字，此数按工作人员理解",
            "three groups and two figures; this one is read of staff",
        ),
    ),
    PayFigure(
        key="office-budget-alxa-left-banner",
        measure=Wording("阿拉善左旗社区办公经费", "office budget, Alxa Left Banner"),
        amount=yuan(75000),
        unit="yuan",
        nature=PayNature.BUDGET,
        citation=DOCUMENT.cite("一(四)", "阿左旗7.5万元"),
        reading=Wording(
            "期间、是否按每个社区计均未注明",
            "neither a period nor that it is per community is printed",
        ),
    ),
    PayFigure(
        key="office-budget-alxa-right-banner",
        measure=Wording("阿拉善右旗社区办公经费", "office budget, Alxa Right Banner"),
        amount=yuan(60000),
        unit="yuan",
        nature=PayNature.BUDGET,
        citation=DOCUMENT.cite("一(四)", "阿右旗6万元"),
        reading=Wording(
            "期间、是否按每个社区计均未注明",
            "neither a period nor that it is per community is printed",
        ),
    ),
    PayFigure(
        key="office-budget-ejin-banner",
        measure=Wording("额济纳旗社区办公经费", "office budget, Ejin Banner"),
        amount=yuan(100000),
        unit="yuan",
        nature=PayNature.BUDGET,
        citation=DOCUMENT.cite("一(四)", "额济纳旗10万元"),
        reading=Wording(
            "期间、是否按每个社区计均未注明",
            "neither a period nor that it is per community is printed",
        ),
    ),
    PayFigure(
        key="office-budget-development-zone",
        measure=Wording("开发区社区办公经费", "office budget, development zone"),
        amount=yuan(80000),
        unit="yuan",
        nature=PayNature.BUDGET,
        citation=DOCUMENT.cite("一(四)", "开发区8万元"),
        reading=Wording(
            "期间、是否按每个社区计均未注明",
            "neither a period nor that it is per community is printed",
        ),
    ),
    PayFigure(
        key="office-budget-demonstration-zone",
        measure=Wording("示范区社区办公经费", "office budget, demonstration zone"),
        amount=yuan(60000),
        unit="yuan",
        nature=PayNature.BUDGET,
        citation=DOCUMENT.cite("一(四)", "示范区6万元"),
        reading=Wording(
            "期间、是否按每个社区计均未注明",
            "neither a period nor that it is per community is printed",
        ),
    ),
)

REFERENCES = (
    Reference(
        title="7月20日印发件",
        citation=DOCUMENT.cite("通知"),
        note=Wording("废止；年份未印", "repealed; its year is not printed"),
    ),
    Reference(title="民政部“十四五”民政事业发展规划", citation=DOCUMENT.cite("前言")),
    Reference(title="内蒙古自治区“十四五”民政事业发展规划", citation=DOCUMENT.cite("前言")),
    Reference(title="内蒙古自治区“十四五”城乡社区建设发展规划", citation=DOCUMENT.cite("前言")),
    Reference(
        title="阿拉善盟国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
        citation=DOCUMENT.cite("前言"),
    ),
    Reference(title="阿拉善盟“十四五”民政事业发展规划", citation=DOCUMENT.cite("前言")),
    Reference(
        title="阿拉善盟深入推进农村牧区社区建设试点工作实施方案", citation=DOCUMENT.cite("一(一)")
    ),
    Reference(title="阿拉善盟关于加强城乡社区协商实施意见", citation=DOCUMENT.cite("一(一)")),
    Reference(
        title="阿拉善盟关于进一步精简和规范社区工作指导意见", citation=DOCUMENT.cite("一(一)")
    ),
    Reference(
        title="阿拉善盟关于加强苏木镇政府服务能力建设的工作方案", citation=DOCUMENT.cite("一(一)")
    ),
    Reference(title="阿拉善盟关于加强和完善城乡社区治理实施方案", citation=DOCUMENT.cite("一(一)")),
    Reference(
        title="关于印发<社区工作者职业体系建设试点方案>的通知",
        number="内组通字〔2020〕9号",
        number_as_printed="内通字〔2020〕9号",
        citation=DOCUMENT.cite("一(四)"),
        note=Wording(
            "原文缺“组”字；鄂尔多斯市民政局公开文件引作内组通字〔2020〕9号",
            "the print lacks 组; papers of the Ordos civil-affairs bureau cite it as 内组通字〔2020〕9号",
        ),
    ),
    Reference(
        title="社区工作者职业体系建设试点方案",
        citation=DOCUMENT.cite("一(四)"),
        note=Wording("见于前一文件的题名之内", "named inside the title of the one before"),
    ),
    Reference(
        title="阿拉善盟社区工作者职业体系建设工作方案的通知",
        number="阿组通字〔2021〕36号",
        number_as_printed="阿组通字〔2021〕36号",
        citation=DOCUMENT.cite("一(四)"),
    ),
)

CLAUSES = (
    Clause(locator="标题", title=Wording("标题", "title"), state=ClauseState.ENCODED),
    Clause(
        locator="通知",
        title=Wording("印发通知与旧件废止", "covering notice, repeal of the earlier issue"),
        state=ClauseState.ENCODED,
    ),
    Clause(locator="前言", title=Wording("制定依据", "grounds"), state=ClauseState.ENCODED),
    Clause(
        locator="一(一)",
        title=Wording("已出台的政策文件", "policies issued before"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(二)",
        title=Wording("场所和设施现状", "premises and facilities reported"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(三)",
        title=Wording("农村牧区试点", "rural and pastoral pilots"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(四)",
        title=Wording("人员待遇与办公经费", "pay and office budgets reported"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(五)",
        title=Wording("两委班子构成", "make-up of the two committees"),
        state=ClauseState.ENCODED,
        note=Wording("平均年龄的小数位缺失", "the decimal of the mean age is lost"),
    ),
    Clause(
        locator="一(六)",
        title=Wording("村务公开与民主管理", "open affairs and democratic management"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "四议两公开、532、四权四制只有名称", "四议两公开, 532 and 四权四制 are only named"
        ),
    ),
    Clause(
        locator="一末段",
        title=Wording("五方面短板", "five shortcomings"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="二(一)",
        title=Wording("指导思想", "guiding thought"),
        state=ClauseState.ASPIRATIONAL,
    ),
    Clause(
        locator="二(二)",
        title=Wording("2025年发展目标", "goals for 2025"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(一)1",
        title=Wording("党领导的基层群众自治", "self-government led by the Party"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "监督委员会等结构性规定尚未编入",
            "supervision committees and other structures are not encoded yet",
        ),
    ),
    Clause(
        locator="三(一)2",
        title=Wording("社区协商", "deliberation"),
        state=ClauseState.ENCODED,
        note=Wording(
            "协商目录和村规民约、居民公约尚未编入",
            "the catalogue of matters and the pacts are not encoded yet",
        ),
    ),
    Clause(
        locator="三(一)3",
        title=Wording("苏木镇服务平台", "service platforms of sumus and towns"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="三(二)1",
        title=Wording("服务供给与重点群体", "supply of services and key groups"),
        state=ClauseState.QUALITATIVE,
        note=Wording("重点群体清单尚未编入", "the list of key groups is not encoded yet"),
    ),
    Clause(
        locator="三(二)2",
        title=Wording("志愿和便民服务", "volunteer and convenience services"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="三(二)3",
        title=Wording("需求清单与资源清单", "lists of needs and resources"),
        state=ClauseState.QUALITATIVE,
        note=Wording("两张清单尚未编入", "the two lists are not encoded yet"),
    ),
    Clause(
        locator="三(三)1",
        title=Wording("岗位等级与每年培训", "grades and yearly training"),
        state=ClauseState.ENCODED,
        note=Wording(
            "三岗十八级只有名称；分级培训制度尚未编入",
            "the eighteen-grade scale is only named; graded training is not encoded yet",
        ),
    ),
    Clause(
        locator="三(三)2",
        title=Wording("社会组织与社工站", "social organizations and social-work stations"),
        state=ClauseState.ENCODED,
        note=Wording(
            "活动领域和专业人员清单尚未编入",
            "activity fields and the list of specialists are not encoded yet",
        ),
    ),
    Clause(
        locator="三(四)",
        title=Wording("综合服务设施建设", "integrated service facilities"),
        state=ClauseState.ENCODED,
        note=Wording(
            "四同步、流动服务、适老化和消防改造、管理维护制度尚未编入",
            "the four synchronous steps, mobile services, works for the elderly and fire safety, and upkeep are not encoded yet",
        ),
    ),
    Clause(
        locator="三(五)",
        title=Wording("信息平台", "information platforms"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="四(一)",
        title=Wording("组织领导与责任等级", "leadership and ranks of accountability"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="四(二)",
        title=Wording("资金保障", "funding"),
        state=ClauseState.QUALITATIVE,
        note=Wording("无数额", "no amounts"),
    ),
    Clause(
        locator="四(三)",
        title=Wording("规划用地与闲置资源", "planning, land and idle premises"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="四(四)",
        title=Wording("年度报告与等级认证", "yearly report and quality grading"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "年度报告、居民评议和等级认证尚未编入",
            "the yearly report, residents' appraisal and quality grading are not encoded yet",
        ),
    ),
)

POLICY = Policy(
    document=DOCUMENT,
    standards=STANDARDS,
    targets=TARGETS,
    baselines=BASELINES,
    pay_figures=PAY_FIGURES,
    references=REFERENCES,
    clauses=CLAUSES,
)

POLICIES = (POLICY, Policy(document=JULY_ISSUE, standards=()))
"""The plan, and the earlier issue that it repeals."""
