"""Ordos 2018: norms with a checkable fact, and dated goals."""

from datetime import date
from decimal import Decimal

from community_governance.model.demands import AtLeast, AtMost, Fixed, Includes, Rate, Share, Test
from community_governance.model.facts import (
    GRIDS,
    HOUSEHOLDS,
    OFFICE_AREA,
    PUBLIC_SPACE_AREA,
    RECOGNITIONS,
    WORKING_PREMISES_AREA,
)
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CITY,
    CIVILIZED_COMMUNITY,
    CIVILIZED_COMPOUND,
    Wording,
)
from community_governance.policies.ordos.document import DOCUMENT
from community_governance.policies.ordos.words import COMPREHENSIVE_GOVERNANCE_CENTER
from community_governance.units import grids, households, items, percent, square_meters

__all__ = ["STANDARDS", "TARGETS"]

STANDARDS = (
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
