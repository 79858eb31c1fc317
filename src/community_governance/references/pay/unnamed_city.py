"""Post wage, grade wage and title wage of a city whose name the copy leaves out.

The grade wage is printed as a rule, 50 yuan and 60 more for each grade, and is kept as that rule.
"""

from community_governance.model.pay import (
    AppraisalAmount,
    Band,
    BaseAndStep,
    Component,
    CountsFrom,
    Flat,
    PayScheme,
    PerAppraisal,
    PerGrade,
    PerPost,
    PerQualification,
    PostAmount,
    Progression,
    QualificationAmount,
)
from community_governance.model.sources import Grade
from community_governance.model.vocabulary import Post, Wording
from community_governance.model.workers import AppraisalClass, QualificationLevel
from community_governance.references.pay.papers import UNNAMED_CITY

__all__ = ["POST_GRADE_TITLE"]

POST_GRADE_TITLE = PayScheme(
    key="post-grade-title",
    title=Wording(
        "岗位工资、级别工资、职称工资方案（某地级市）",
        "post, grade and title wages (a city not named)",
    ),
    citations=(UNNAMED_CITY.cite("全文", grade=Grade.REPORTED),),
    grades=12,
    bands=(Band(Post.CHIEF, 1, 12), Band(Post.DEPUTY, 1, 12), Band(Post.STAFF, 1, 12)),
    counts_from=CountsFrom.LADDER,
    progression=Progression(
        every=3,
        citations=(UNNAMED_CITY.cite("级别工资部分", grade=Grade.REPORTED),),
        reading=Wording(
            "只见第一级为3年及以下；其后各级也按3年、满年限之日晋级理解",
            "only the first grade is printed, three years or less; the others are read as three "
            "years each, reached on the day the years are complete",
        ),
    ),
    components=(
        Component(
            key="post-wage",
            title=Wording("岗位工资", "post wage"),
            basis=PerPost(
                (
                    PostAmount(Post.CHIEF, 2800),
                    PostAmount(Post.DEPUTY, 2500),
                    PostAmount(Post.STAFF, 2300),
                )
            ),
            citations=(UNNAMED_CITY.cite("岗位工资部分", grade=Grade.REPORTED),),
        ),
        Component(
            key="secretary-and-director",
            title=Wording("书记、主任一肩挑增发", "supplement for secretary and director in one"),
            basis=Flat(300),
            posts=(Post.CHIEF,),
            bodies=2,
            citations=(UNNAMED_CITY.cite("岗位工资部分", grade=Grade.REPORTED),),
        ),
        Component(
            key="grade-wage",
            title=Wording("级别工资", "grade wage"),
            basis=PerGrade(BaseAndStep(50, 60)),
            citations=(UNNAMED_CITY.cite("级别工资部分", grade=Grade.REPORTED),),
        ),
        Component(
            key="title-wage",
            title=Wording("职称工资", "title wage"),
            basis=PerQualification(
                (
                    QualificationAmount(QualificationLevel.ASSISTANT, 300),
                    QualificationAmount(QualificationLevel.SOCIAL_WORKER, 500),
                    QualificationAmount(QualificationLevel.SENIOR, 800),
                )
            ),
            citations=(UNNAMED_CITY.cite("职称工资部分", grade=Grade.REPORTED),),
            reading=Wording(
                "初级、中级、高级按助理社会工作师、社会工作师、高级社会工作师理解",
                "junior, middle and senior are read as the three social-work certificates",
            ),
        ),
        Component(
            key="basic-performance",
            title=Wording("基础性绩效", "basic performance pay"),
            basis=Flat(200),
            is_performance=True,
            citations=(UNNAMED_CITY.cite("绩效工资部分", grade=Grade.REPORTED),),
        ),
        Component(
            key="award-performance",
            title=Wording("奖励性绩效", "award performance pay"),
            basis=PerAppraisal(
                (
                    AppraisalAmount(AppraisalClass.EXCELLENT, None),
                    AppraisalAmount(AppraisalClass.COMPETENT, None),
                    AppraisalAmount(AppraisalClass.BASIC, None),
                    AppraisalAmount(AppraisalClass.NOT_COMPETENT, "0 yuan/year"),
                )
            ),
            is_performance=True,
            citations=(UNNAMED_CITY.cite("绩效工资部分", grade=Grade.REPORTED),),
            reading=Wording(
                "按年度考核等次发放，金额未见；不合格不发",
                "paid yearly by the class of the appraisal; no sum is printed, and none is paid "
                "for a failed year",
            ),
        ),
    ),
)
