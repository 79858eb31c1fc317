"""Loudi 2018: norms with a checkable fact."""

from datetime import date

from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    Clamped,
    Fixed,
    Includes,
    Only,
    Rate,
    Test,
)
from community_governance.model.facts import (
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    CHARTER,
    HOUSEHOLDS,
    INFORMATION_PLATFORM,
    OPERATING_FUNDS,
    PERMANENT_HOUSEHOLDS,
    PLAQUES,
    PUBLIC_SERVICE_PREMISES_AREA,
    RESIDENTS,
    RESIDENTS_PACT,
    ROOMS,
    SERVICE_CENTER_AREA,
    STAFF,
    UNIFIED_MARKS,
)
from community_governance.model.presence import ORGANIZATION_KINDS
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    COMMITTEE_PLAQUE,
    NEW_BUILD,
    PARTY_PLAQUE,
    RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE,
    RESIDENTS_COUNCIL,
    SERVICE_CENTER_KIND,
    TOWNSHIP_COMMUNITY,
    VILLAGE,
    Wording,
)
from community_governance.policies.loudi.document import DOCUMENT
from community_governance.policies.loudi.words import (
    AUXILIARY_ROOMS,
    CHARITY_SUPERMARKET,
    COMMUNITY_OFFICE,
    COMMUNITY_SIGN,
    DOOR_PLATE,
    FAMILY_PLANNING_ROOM,
    MEDIATION_ROOM,
    NOTICE_BOARD,
    OUTER_WALL,
    PARTY_MASSES_ROOM,
    POLICE_ROOM,
    SERVICE_WINDOW,
)
from community_governance.units import (
    households,
    items,
    persons,
    square_meters,
    workers,
    yuan,
    yuan_per_year,
)

__all__ = ["STANDARDS"]

STANDARDS = (
    Standard(
        key="grid-size",
        title=Wording("网格规模", "size of a grid"),
        subject=Subject.GRID,
        demand=AnyOf(
            (
                Test(HOUSEHOLDS, About(Fixed(households(200)))),
                Test(RESIDENTS, About(Fixed(persons(600)))),
            )
        ),
        citations=(DOCUMENT.cite("一·二是", "200户或600人左右"),),
        reading=Wording(
            "“左右”按同时修饰户数和人数理解，文件未给出容差；户数、人口口径未注明；网格原文印作“网络”",
            '"about" is read of both numbers and no tolerance is printed; '
            "whose households and residents is not said; the print has 网络 for 网格",
        ),
    ),
    Standard(
        key="supervision-committee-and-council",
        title=Wording("居务监督委员会和居民议事会", "supervision committee and residents' council"),
        subject=Subject.COMMUNITY,
        demand=Test(
            ORGANIZATION_KINDS,
            Includes((RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE, RESIDENTS_COUNCIL)),
        ),
        force=Force.REPORTED,
        citations=(DOCUMENT.cite("一·二是", "居务监督委员会、居民议事会等组织"),),
        reading=Wording(
            "文件通报换届后已推选产生，按各居委会须有理解；所列未尽（“等”）",
            "the reply reports that they were chosen after the election, read as: each has them; the list is open",
        ),
    ),
    Standard(
        key="charter-and-pact",
        title=Wording("自治章程和居规民约", "charter and residents' pact"),
        subject=Subject.COMMUNITY,
        demand=AllOf(
            (
                Test(CHARTER, AtLeast(Fixed(items(1)))),
                Test(RESIDENTS_PACT, AtLeast(Fixed(items(1)))),
            )
        ),
        force=Force.REPORTED,
        modal="完善",
        citations=(DOCUMENT.cite("一·三是", "完善居民自治章程、居规民约"),),
        reading=Wording(
            "文件通报各居委会予以完善，按均须具有理解",
            "the reply reports that committees completed them, read as: each has both",
        ),
    ),
    Standard(
        key="public-service-premises",
        title=Wording("公共服务用房面积", "area of public-service premises"),
        subject=Subject.COMMUNITY,
        demand=Test(PUBLIC_SERVICE_PREMISES_AREA, AtLeast(Fixed(square_meters(400)))),
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "不低于400平方米"),),
        reading=Wording(
            "按全市所有社区理解，不含村，小标题只提城市社区；建筑或使用面积未注明",
            "read for all communities of the city, villages not included, though the heading speaks of city communities; "
            "gross or usable area is not said",
        ),
    ),
    Standard(
        key="public-service-premises-of-new-communities",
        title=Wording(
            "新建社区公共服务用房面积", "area of public-service premises of new communities"
        ),
        subject=Subject.COMMUNITY,
        demand=Test(PUBLIC_SERVICE_PREMISES_AREA, AtLeast(Fixed(square_meters(600)))),
        applies_to=Scope(any_of=(NEW_BUILD,)),
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "不低于600平方米"),),
        reading=Wording(
            "起始年份沿用前一句；何时起算新建、建筑或使用面积未注明",
            "the start is that of the sentence before; since when a community counts as new "
            "and gross or usable area are not said",
        ),
    ),
    Standard(
        key="one-center-per-committee",
        title=Wording("一居一中心", "one service center per committee"),
        subject=Subject.COMMUNITY,
        demand=Test(ORGANIZATION_KINDS, Includes((SERVICE_CENTER_KIND,))),
        modal="要",
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "按照“一居一中心”模式"),),
        reading=Wording(
            "按至少有一个中心理解；起始年份沿用前文",
            "read as one center at least; the start is that of the sentence before",
        ),
    ),
    Standard(
        key="service-center-area",
        title=Wording("社区服务中心面积", "area of the community service center"),
        subject=Subject.COMMUNITY,
        demand=Test(SERVICE_CENTER_AREA, AtLeast(Fixed(square_meters(50)))),
        modal="要",
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "不少于50平方米"),),
        reading=Wording(
            "起始年份沿用前文；是否包含在公共服务用房面积之内、建筑或使用面积均未注明",
            "the start is that of the sentence before; whether it lies inside the public-service "
            "premises, and gross or usable area, are not said",
        ),
    ),
    Standard(
        key="function-rooms",
        title=Wording("功能室", "function rooms"),
        subject=Subject.COMMUNITY,
        demand=Test(
            ROOMS,
            Includes(
                (
                    PARTY_MASSES_ROOM,
                    MEDIATION_ROOM,
                    POLICE_ROOM,
                    FAMILY_PLANNING_ROOM,
                    CHARITY_SUPERMARKET,
                    COMMUNITY_OFFICE,
                    AUXILIARY_ROOMS,
                )
            ),
        ),
        modal="要",
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "同时建好党群活动室", "等功能室"),),
        reading=Wording(
            "按社区各处用房合计；所列未尽（“等”），按列名的七项理解；起始年份沿用前文",
            "taken over all premises of the community; the list is open and read as the seven it names; "
            "the start is that of the sentence before",
        ),
    ),
    Standard(
        key="unified-marks",
        title=Wording("五统一", "five unified marks"),
        subject=Subject.COMMUNITY,
        demand=Test(
            UNIFIED_MARKS,
            Includes((COMMUNITY_SIGN, OUTER_WALL, DOOR_PLATE, SERVICE_WINDOW, NOTICE_BOARD)),
        ),
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "五统一"),),
        reading=Wording("起始年份沿用前文", "the start is that of the sentence before"),
    ),
    Standard(
        key="only-three-plaques",
        title=Wording("对外挂牌", "plaques shown"),
        subject=Subject.COMMUNITY,
        demand=Test(PLAQUES, Only((PARTY_PLAQUE, COMMITTEE_PLAQUE, CENTER_PLAQUE))),
        modal="只",
        direction_stated=False,
        starts=date(2015, 1, 1),
        starts_as_printed="从2015年起",
        citations=(DOCUMENT.cite("一·四是", "3个组织机构牌匾"),),
        reading=Wording(
            "按不得挂其他牌匾理解，不要求三块都挂；起始年份沿用前文",
            "read as no other plaque, not as all three; the start is that of the sentence before",
        ),
    ),
    Standard(
        key="staff-per-two-hundred-households",
        title=Wording("社区工作人员配备", "community staff"),
        subject=Subject.COMMUNITY,
        demand=Test(
            STAFF,
            AtLeast(
                Clamped(
                    Rate(workers(1), households(200), PERMANENT_HOUSEHOLDS),
                    low=workers(5),
                    high=workers(9),
                )
            ),
        ),
        direction_stated=False,
        citations=(DOCUMENT.cite("一·五是", "每200户常住人口配1名工作人员", "5—9名工作人员"),),
        reading=Wording(
            "按不少于理解；不足一名的按一名计；“户常住人口”按常住户理解；超过9人是否允许未注明",
            '"at least" is assumed; part of one counts as one; '
            "户常住人口 is read as permanent households; whether more than nine are allowed is not said",
        ),
    ),
    Standard(
        key="operating-funds-of-villages",
        title=Wording("村级运转经费", "operating funds of villages"),
        subject=Subject.COMMUNITY,
        demand=Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(80000)))),
        applies_to=Scope(any_of=(VILLAGE,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "8万元以上"),),
        reading=Wording(
            "期间未注明；“以上”含本数", "the period is not printed; 以上 includes the number"
        ),
    ),
    Standard(
        key="operating-funds-of-city-communities",
        title=Wording("城市社区运转经费", "operating funds of city communities"),
        subject=Subject.COMMUNITY,
        demand=Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(200000)))),
        applies_to=Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "20万元以上"),),
        reading=Wording(
            "期间未注明；“以上”含本数；中心城区社区另有更高标准，不适用本项",
            "the period is not printed; 以上 includes the number; "
            "communities of the central city have the higher norm instead",
        ),
    ),
    Standard(
        key="operating-funds-of-central-city-communities",
        title=Wording("中心城区社区运转经费", "operating funds of central-city communities"),
        subject=Subject.COMMUNITY,
        demand=Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(250000)))),
        applies_to=Scope(any_of=(CENTRAL_CITY,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "25万元以上"),),
        reading=Wording(
            "期间未注明；“以上”含本数", "the period is not printed; 以上 includes the number"
        ),
    ),
    Standard(
        key="operating-funds-of-township-communities",
        title=Wording("乡镇社区运转经费", "operating funds of township communities"),
        subject=Subject.COMMUNITY,
        demand=Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(100000)))),
        applies_to=Scope(any_of=(TOWNSHIP_COMMUNITY,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "10万元以上"),),
        reading=Wording(
            "期间未注明；“以上”含本数", "the period is not printed; 以上 includes the number"
        ),
    ),
    Standard(
        key="benefit-project-funds",
        title=Wording("惠民项目资金", "benefit-project funds"),
        subject=Subject.COMMUNITY,
        demand=Test(BENEFIT_PROJECT_FUNDS_PER_YEAR, AtLeast(Fixed(yuan_per_year(200000)))),
        applies_to=Scope(any_of=(CENTRAL_CITY,)),
        starts=date(2016, 1, 1),
        starts_as_printed="从2016年起",
        citations=(DOCUMENT.cite("一·六是", "不低于20万元/年"),),
        reading=Wording(
            "按每个社区理解，文件未写明；原文为已落实，按规定理解；起始年份沿用同句前文",
            "read per community, which is not printed; the print says it was carried out, read as a norm; the start is that of the sentence",
        ),
    ),
    Standard(
        key="regional-information-platform",
        title=Wording("社区综合信息管理和服务平台", "integrated information platform"),
        subject=Subject.JURISDICTION,
        demand=Test(INFORMATION_PLATFORM, AtLeast(Fixed(items(1)))),
        force=Force.ENCOURAGE,
        modal="鼓励",
        citations=(DOCUMENT.cite("二·五是", "覆盖区(县、市)或更大范围"),),
        reading=Wording(
            "按区（县、市）有一个平台理解", "read as: the district, county or city has one"
        ),
    ),
)
