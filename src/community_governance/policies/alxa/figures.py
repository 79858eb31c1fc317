"""Alxa 2022: reported statistics, sums of money, and documents cited."""

from datetime import date

from community_governance.model.figures import Baseline, PayFigure, PayNature, Reference
from community_governance.model.vocabulary import (
    Post,
    Wording,
)
from community_governance.policies.alxa.document import DOCUMENT
from community_governance.units import (
    communities,
    items,
    percent,
    persons,
    yuan,
    yuan_per_month,
)

__all__ = ["BASELINES", "PAY_FIGURES", "REFERENCES"]

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
