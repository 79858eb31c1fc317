"""Three shapes of pay scheme beside three posts with eighteen grades, as examples.

Each is named for what it is like. The shapes are found in places; the bands, the interval of
sixteen grades, and all sums of money but two are made up here, so none of it is a source.

References:
    示例：三种岗位等级结构. No such paper exists.

Checked with:
    The how-to page "A pay scheme of your own" asks them.

Limitations:
    Like Ningxia: four posts and twenty-four grades, a grade for two years; the bands are ours.
    Like Jinzhou: sixteen grades, recounted on 1 January, a begun year counts as one, a base of
    2,958 yuan; that the coefficients rise by 0.03 is reckoned from the first sum and the last,
    and bands and interval are ours.
    Like Hebei: sixty grades, one for each year appraised competent or better; sums are ours.
"""

from datetime import date

from community_governance import Document, Jurisdiction, PayScheme, Post
from community_governance.model.pay import (
    AppraisalEffect,
    AppraisalRule,
    Band,
    BaseAndStep,
    Breaks,
    Coefficients,
    Component,
    CountsFrom,
    Credit,
    DatedBase,
    EducationCredit,
    EducationRule,
    PerGrade,
    PerQualification,
    Progression,
    QualificationAmount,
    Recount,
    YearReckoning,
)
from community_governance.model.places import Level
from community_governance.model.sources import DocumentKind
from community_governance.model.vocabulary import Wording
from community_governance.model.workers import AppraisalClass, EducationLevel, QualificationLevel

__all__ = ["FOUR_POSTS_24_GRADES", "SIXTEEN_GRADES", "SIXTY_GRADES"]

EXAMPLE = Document(
    key="named-examples",
    title="示例：三种岗位等级结构",
    title_en="Example: three shapes of grades",
    kind=DocumentKind.RULE,
    jurisdiction=Jurisdiction(
        key="example-county",
        name="示例县",
        name_en="Example County",
        level=Level.COUNTY,
        kind="county",
    ),
)

FOUR_POSTS_24_GRADES = PayScheme(
    key="example-four-posts-24-grades",
    title=Wording("示例：四岗二十四级", "example: four posts, twenty-four grades"),
    citations=(EXAMPLE.cite("一"),),
    grades=24,
    bands=(
        Band(Post.CHIEF, 10, 24),
        Band(Post.DEPUTY, 7, 21),
        Band(Post.MEMBER, 4, 18),
        Band(Post.STAFF, 1, 15),
    ),
    progression=Progression(every=2, citations=(EXAMPLE.cite("一"),)),
)

SIXTEEN_GRADES = PayScheme(
    key="example-sixteen-grades",
    title=Wording("示例：三类十六级", "example: sixteen grades in one ladder"),
    citations=(EXAMPLE.cite("二"),),
    grades=16,
    bands=(Band(Post.CHIEF, 5, 16), Band(Post.DEPUTY, 3, 14), Band(Post.STAFF, 1, 12)),
    counts_from=CountsFrom.BAND_FLOOR,
    progression=Progression(
        every=3,
        reckoning=YearReckoning.BEGUN,
        recount=Recount(1, 1),
        breaks=Breaks.NOT_COUNTED,
        citations=(EXAMPLE.cite("二"),),
    ),
    components=(
        Component(
            key="basic-allowance",
            title=Wording("基本补贴", "basic allowance"),
            basis=PerGrade(
                Coefficients(
                    (
                        "1.00", "1.03", "1.06", "1.09", "1.12", "1.15", "1.18", "1.21",
                        "1.24", "1.27", "1.30", "1.33", "1.36", "1.39", "1.42", "1.45",
                    ),
                    (DatedBase(date(2022, 1, 1), 2958, (EXAMPLE.cite("二"),)),),
                )
            ),
            citations=(EXAMPLE.cite("二"),),
        ),
        Component(
            key="qualification-allowance",
            title=Wording("职业资格补贴", "qualification allowance"),
            basis=PerQualification(
                (
                    QualificationAmount(QualificationLevel.ASSISTANT, 100),
                    QualificationAmount(QualificationLevel.SOCIAL_WORKER, 200),
                    QualificationAmount(QualificationLevel.SENIOR, 300),
                )
            ),
            citations=(EXAMPLE.cite("二"),),
        ),
    ),
)  # fmt: skip

SIXTY_GRADES = PayScheme(
    key="example-sixty-grades",
    title=Wording("示例：六十级逐年晋升", "example: sixty grades, one a year"),
    citations=(EXAMPLE.cite("三"),),
    grades=60,
    bands=(Band(Post.CHIEF, 11, 60), Band(Post.DEPUTY, 6, 55), Band(Post.STAFF, 1, 50)),
    progression=Progression(every=1, citations=(EXAMPLE.cite("三"),)),
    education=EducationRule(
        credits=(
            EducationCredit(EducationLevel.COLLEGE, Credit()),
            EducationCredit(EducationLevel.BACHELOR, Credit(grades=3)),
        ),
        citations=(EXAMPLE.cite("三"),),
    ),
    appraisal=AppraisalRule(
        effects=(
            AppraisalEffect(AppraisalClass.EXCELLENT, counts=True),
            AppraisalEffect(AppraisalClass.COMPETENT, counts=True),
            AppraisalEffect(AppraisalClass.BASIC, counts=False),
            AppraisalEffect(AppraisalClass.NOT_COMPETENT, counts=False),
        ),
        citations=(EXAMPLE.cite("三"),),
    ),
    components=(
        Component(
            key="grade-wage",
            title=Wording("等级工资", "grade wage"),
            basis=PerGrade(BaseAndStep(2000, 20)),
            citations=(EXAMPLE.cite("三"),),
        ),
    ),
)
