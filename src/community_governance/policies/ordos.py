"""Ordos 2018: implementing opinions on strengthening and improving urban and rural community governance.

References:
    鄂尔多斯市委市人民政府关于印发《鄂尔多斯市加强和完善城乡社区治理实施意见》的通知,
    signed 2018-12-24, published 2018-12-25 on the site of the city's civil-affairs bureau.

Checked with:
    The published page, read twice; its figures, goals and references were read a third time
    by a reader who had not seen this file.

Limitations:
    The document's own number is not printed. Its date stands as ``20181224日``.
    No end is printed, so its norms run on; goals dated 2020 and 2030 keep their dates.
    Lists, prohibitions and duties are not encoded yet: their clauses say so.
"""

from datetime import date
from decimal import Decimal

from community_governance.model.demands import AtLeast, AtMost, Fixed, Includes, Rate, Share, Test
from community_governance.model.facts import (
    HOUSEHOLDS,
    OFFICE_AREA,
    PUBLIC_SPACE_AREA,
    RECOGNITIONS,
    WORKING_PREMISES_AREA,
)
from community_governance.model.figures import Reference
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy
from community_governance.model.sources import Clause, ClauseState, Document, DocumentKind, Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CITY,
    CIVILIZED_COMMUNITY,
    CIVILIZED_COMPOUND,
    Wording,
)
from community_governance.references.regions import INNER_MONGOLIA
from community_governance.units import households, percent, square_meters

__all__ = ["DOCUMENT", "JURISDICTION", "POLICIES", "POLICY"]

JURISDICTION = Jurisdiction(
    key="ordos",
    pinyin="eerduosi",
    name="鄂尔多斯市",
    name_en="Ordos",
    level=Level.PREFECTURE,
    kind="city",
    parent=INNER_MONGOLIA,
    code="150600",
)

DOCUMENT = Document(
    key="ordos",
    title="鄂尔多斯市加强和完善城乡社区治理实施意见",
    title_en="Ordos implementing opinions on urban and rural community governance",
    kind=DocumentKind.IMPLEMENTING_OPINIONS,
    jurisdiction=JURISDICTION,
    issuers=("中共鄂尔多斯市委员会", "鄂尔多斯市人民政府"),
    adopted=date(2018, 12, 24),
    published=date(2018, 12, 25),
    basis=("中发〔2017〕13号", "内党发〔2017〕40号"),
)

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
        direction_stated=False,
        citations=(DOCUMENT.cite("二(三)16", "全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；文件未注明期限，也未注明按哪一级计",
            "full coverage is read as 100 percent; neither a date nor the level counted is printed",
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
        direction_stated=False,
        citations=(DOCUMENT.cite("二(三)16", "全覆盖"),),
        reading=Wording(
            "全覆盖按100%理解；文件未注明期限",
            "full coverage is read as 100 percent; no date is printed",
        ),
    ),
)

REFERENCES = (
    Reference(
        title="中共中央、国务院关于加强和完善城乡社区治理的意见",
        number="中发〔2017〕13号",
        number_as_printed="中发[2017]1 3号",
        citation=DOCUMENT.cite("前言"),
    ),
    Reference(
        title="内蒙古自治区党委、自治区人民政府关于加强和完善城乡社区治理的实施意见",
        number="内党发〔2017〕40号",
        number_as_printed="内党发[2017]4 0号",
        citation=DOCUMENT.cite("前言"),
    ),
    Reference(
        title="中共中央办公厅、国务院办公厅印发<关于加强乡镇政府服务能力建设的意见>的通知",
        number="中办发〔2017〕11号",
        number_as_printed="中办发(2017]1 1",
        citation=DOCUMENT.cite("二(一)2"),
        note=Wording(
            "原文括号不配对，缺“号”字", "the brackets do not match and 号 is lacking in print"
        ),
    ),
    Reference(
        title="内蒙古自治区党委办公厅、自治区人民政府办公厅印发<关于加强苏木乡镇政府服务能力建设的实施方案>的通知",
        number="厅发〔2017〕31号",
        number_as_printed="厅发[2017]3 1号",
        citation=DOCUMENT.cite("二(一)2"),
    ),
    Reference(
        title="内蒙古自治区党委办公厅、自治区人民政府办公厅关于精简和规范社区工作的通知",
        number="厅发〔2014〕42号",
        number_as_printed="厅发[2014]4 2号",
        citation=DOCUMENT.cite("二(一)4"),
    ),
    Reference(
        title="社会治安综合治理基础数据规范",
        number="GB/T 31000-2015",
        number_as_printed="GB/T310002015",
        citation=DOCUMENT.cite("二(三)16"),
        note=Wording("原文编号与年份连排", "number and year run together in print"),
    ),
)

CLAUSES = (
    Clause(
        locator="标题",
        title=Wording("标题", "title"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="通知",
        title=Wording("印发通知与落款", "covering notice and signature"),
        state=ClauseState.ENCODED,
        note=Wording(
            "日期印作“20181224日”，缺年、月", "the date stands as 20181224日, without 年 and 月"
        ),
    ),
    Clause(
        locator="前言",
        title=Wording("制定依据", "grounds"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="一(一)",
        title=Wording("指导思想", "guiding thought"),
        state=ClauseState.QUALITATIVE,
    ),
    Clause(
        locator="一(二)",
        title=Wording("2020年和2030年的总体目标", "overall goals for 2020 and 2030"),
        state=ClauseState.ENCODED,
    ),
    Clause(
        locator="二(一)1",
        title=Wording("基层党组织的领导", "lead of primary-level Party organizations"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "居务监督委员会和责任分工尚未编入",
            "the supervision committee and the duties are not encoded yet",
        ),
    ),
    Clause(
        locator="二(一)2",
        title=Wording("政府主导与权责清单", "government's part and lists of powers"),
        state=ClauseState.ENCODED,
        note=Wording(
            "已编入引用文件；清单规则和责任分工尚未编入",
            "references are encoded; the rules on lists and the duties are not yet",
        ),
    ),
    Clause(
        locator="二(一)3",
        title=Wording("社区民主管理", "democratic management"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="二(一)4",
        title=Wording("减负增效与事项准入", "burden relief and admission of work"),
        state=ClauseState.ENCODED,
        note=Wording(
            "已编入引用文件；准入规则和责任分工尚未编入",
            "references are encoded; the admission rules and the duties are not yet",
        ),
    ),
    Clause(
        locator="二(一)5",
        title=Wording("社会力量参与", "social forces taking part"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "活动领域和责任分工尚未编入", "activity fields and duties are not encoded yet"
        ),
    ),
    Clause(
        locator="二(二)6",
        title=Wording("综合服务设施与工作用房", "service facilities and working premises"),
        state=ClauseState.ENCODED,
        note=Wording(
            "功能清单、价格优惠、联审联验、不动产登记、服务场所规定和责任分工尚未编入",
            "functions, preferential prices, joint review, registration, where services are given, and duties are not encoded yet",
        ),
    ),
    Clause(
        locator="二(二)7",
        title=Wording("服务供给", "supply of services"),
        state=ClauseState.QUALITATIVE,
        note=Wording("服务领域和责任分工尚未编入", "service fields and duties are not encoded yet"),
    ),
    Clause(
        locator="二(二)8",
        title=Wording("服务方式与公共空间", "ways of service and public space"),
        state=ClauseState.ENCODED,
        note=Wording(
            "服务方式清单和责任分工尚未编入", "service modes and duties are not encoded yet"
        ),
    ),
    Clause(
        locator="二(三)9",
        title=Wording("社区规划", "community planning"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="二(三)10",
        title=Wording("社区协商", "deliberation"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="二(三)11",
        title=Wording("精神文明建设", "cultural and ethical progress"),
        state=ClauseState.ENCODED,
        note=Wording(
            "志愿服务站、居民公约等和责任分工尚未编入",
            "volunteer stations, the residents' pact and the duties are not encoded yet",
        ),
    ),
    Clause(
        locator="二(三)12",
        title=Wording("社区法治", "rule of law"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="二(三)13",
        title=Wording("人居环境", "living environment"),
        state=ClauseState.QUALITATIVE,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="二(三)14",
        title=Wording("应急处置", "emergency response"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "演练只写“定期”；责任分工尚未编入",
            "drills are only called regular; the duties are not encoded yet",
        ),
    ),
    Clause(
        locator="二(三)15",
        title=Wording("物业管理与服务", "property management"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "小区党组织和责任分工尚未编入",
            "compound Party organizations and duties are not encoded yet",
        ),
    ),
    Clause(
        locator="二(三)16",
        title=Wording("信息化与网格化", "information systems and grids"),
        state=ClauseState.ENCODED,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="三(一)",
        title=Wording("领导体制与责任人", "leadership and accountability"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "责任等级和责任分工尚未编入", "ranks of accountability and duties are not encoded yet"
        ),
    ),
    Clause(
        locator="三(二)",
        title=Wording("社区工作队伍", "community workers"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "津贴无数额，培训只写“定期”；责任分工尚未编入",
            "the allowance has no amount, training is only called regular; the duties are not encoded yet",
        ),
    ),
    Clause(
        locator="三(三)",
        title=Wording("资金保障", "funding"),
        state=ClauseState.QUALITATIVE,
        note=Wording(
            "福彩公益金无数额；责任分工尚未编入",
            "the welfare-lottery fund has no amount; the duties are not encoded yet",
        ),
    ),
    Clause(
        locator="三(四)",
        title=Wording("政策体系与宣传", "policies and publicity"),
        state=ClauseState.ASPIRATIONAL,
        note=Wording("责任分工尚未编入", "the duties are not encoded yet"),
    ),
    Clause(
        locator="结尾",
        title=Wording("旗区和部门的落实", "implementation by banners, districts and departments"),
        state=ClauseState.QUALITATIVE,
    ),
)

POLICY = Policy(
    document=DOCUMENT,
    standards=STANDARDS,
    targets=TARGETS,
    references=REFERENCES,
    clauses=CLAUSES,
)

POLICIES = (POLICY,)
"""Every document of the place."""
