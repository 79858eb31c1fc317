"""Rules on grades, appraisals, performance and long service, each to be put into a scheme.

None stands for the whole of a place's scheme: what is here is what could be read.
"""

from decimal import Decimal

from community_governance.model.pay import (
    AppraisalEffect,
    AppraisalRule,
    AtYears,
    Component,
    Credit,
    EducationCredit,
    EducationRule,
    Exit,
    ExitRule,
    QualificationCredit,
    QualificationRule,
    Split,
    YearsAmount,
)
from community_governance.model.sources import Grade
from community_governance.model.vocabulary import Wording
from community_governance.model.workers import AppraisalClass, EducationLevel, QualificationLevel
from community_governance.references.pay.papers import (
    BENXI_APPRAISAL,
    BENXI_SCALE,
    GANSU,
    HOHHOT,
    JINAN,
    WENZHOU_AND_NINGBO,
    WUHAN,
)

__all__ = [
    "BENXI_FAILED_YEARS",
    "BENXI_SPLIT",
    "GANSU_LONG_SERVICE",
    "HOHHOT_QUALIFICATIONS",
    "JINAN_EDUCATION",
    "JINAN_SPLIT",
    "WENZHOU_NINGBO_QUALIFICATIONS",
    "WUHAN_EXITS",
]

JINAN_EDUCATION = EducationRule(
    credits=(
        EducationCredit(EducationLevel.SECONDARY, Credit(), Credit()),
        EducationCredit(EducationLevel.COLLEGE, Credit(), Credit()),
        EducationCredit(EducationLevel.BACHELOR, Credit(grades=1), Credit(years=1)),
        EducationCredit(EducationLevel.MASTER, Credit(grades=2), Credit(years=3)),
        EducationCredit(EducationLevel.DOCTORATE, Credit(grades=3), Credit(years=5)),
    ),
    citations=(JINAN.cite("第21条", grade=Grade.REPORTED),),
    reading=Wording(
        "以大专及以下为基础，不提级；学历、学位兼有按级，只有其一按年限",
        "college and below is the baseline and counts for nothing; with diploma and degree it "
        "counts in grades, with one of them in years",
    ),
)

WENZHOU_NINGBO_QUALIFICATIONS = QualificationRule(
    credits=(
        QualificationCredit(QualificationLevel.ASSISTANT, 1),
        QualificationCredit(QualificationLevel.SOCIAL_WORKER, 2),
        QualificationCredit(QualificationLevel.SENIOR, 3),
    ),
    citations=(WENZHOU_AND_NINGBO.cite("全文", grade=Grade.REPORTED),),
    appointed=True,
)

HOHHOT_QUALIFICATIONS = QualificationRule(
    credits=(
        QualificationCredit(QualificationLevel.ASSISTANT, 1),
        QualificationCredit(QualificationLevel.SOCIAL_WORKER, 2),
        QualificationCredit(QualificationLevel.SENIOR, 3),
    ),
    citations=(HOHHOT.cite("全文", grade=Grade.REPORTED),),
    reading=Wording(
        "在岗位等级范围内提级，只按最高一项，不累加；未见须聘任的规定",
        "within the post's band, the highest only; nothing is said of an appointment",
    ),
)

BENXI_FAILED_YEARS = AppraisalRule(
    effects=(AppraisalEffect(AppraisalClass.NOT_COMPETENT, counts=False, pays=False),),
    citations=(BENXI_APPRAISAL.cite("绩效工资部分", "当年度不计入工作年限", grade=Grade.VERIFIED),),
    reading=Wording(
        "“当年度”按该自然年理解：自1月1日至12月31日不计",
        "the year is read as the calendar year: from 1 January to 31 December nothing counts",
    ),
)

BENXI_SPLIT = Split(
    performance=Decimal(20),
    citations=(BENXI_SCALE.cite("薪酬标准部分", "总额的20%左右", grade=Grade.VERIFIED),),
    is_about=True,
)

JINAN_SPLIT = Split(
    performance=Decimal(30),
    citations=(JINAN.cite("第20条", grade=Grade.REPORTED),),
)

GANSU_LONG_SERVICE = Component(
    key="long-service",
    title=Wording("长期服务一次性奖励", "one-off reward for long service"),
    basis=AtYears(
        amounts=(YearsAmount(10, 2000), YearsAmount(20, 5000), YearsAmount(30, 10000)),
    ),
    citations=(GANSU.cite("全文", grade=Grade.REPORTED),),
    reading=Wording("连续年限按服务不间断计", "years in a row are read as service without a break"),
)

WUHAN_EXITS = (
    ExitRule(
        key="two-years-not-competent",
        result=AppraisalClass.NOT_COMPETENT,
        in_a_row=2,
        exits=(Exit.CONTRACT_ENDED,),
        citations=(WUHAN.cite("全文", grade=Grade.REPORTED),),
        reading=Wording(
            "报道称辞退，按解聘理解",
            "the report speaks of dismissal, read as the end of the contract",
        ),
    ),
    ExitRule(
        key="three-years-basically-competent",
        result=AppraisalClass.BASIC,
        in_a_row=3,
        exits=(Exit.CONTRACT_ENDED,),
        citations=(WUHAN.cite("全文", grade=Grade.REPORTED),),
        reading=Wording(
            "报道称辞退，按解聘理解",
            "the report speaks of dismissal, read as the end of the contract",
        ),
    ),
)
