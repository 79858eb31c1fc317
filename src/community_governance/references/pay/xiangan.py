"""Xiang'an District (Xiamen) 2013: twelve steps, post wage and allowance, yuan a month.

The copy breaks off at the last allowance: that sum, and what comes after it, is not known.
"""

from datetime import date

from community_governance.model.pay import (
    Amounts,
    AppraisalEffect,
    AppraisalRule,
    Band,
    Component,
    CountsFrom,
    PayScheme,
    PerGrade,
    PerPost,
    PostAmount,
    Progression,
)
from community_governance.model.sources import Grade
from community_governance.model.vocabulary import Post, Wording
from community_governance.model.workers import AppraisalClass
from community_governance.references.pay.papers import XIANGAN

__all__ = ["STATION_STAFF", "XIANGAN_2013"]

STATION_STAFF = Post("station_staff", "工作站工作人员", "station staff")

_BASIC = XIANGAN.cite("二(一)", "每满2 年", "晋升一个档次", grade=Grade.VERIFIED)

XIANGAN_2013 = PayScheme(
    key="xiangan-2013",
    title=Wording("翔安区社区工作者工资标准（2013）", "Xiang'an 2013: pay of community workers"),
    citations=(XIANGAN.cite("二", grade=Grade.VERIFIED),),
    grades=12,
    bands=(
        Band(Post.CHIEF, 1, 12),
        Band(Post.DEPUTY, 1, 12),
        Band(Post.MEMBER, 1, 12),
        Band(Post.STAFF, 1, 12),
        Band(STATION_STAFF, 1, 12),
    ),
    counts_from=CountsFrom.LADDER,
    progression=Progression(
        every=2,
        citations=(_BASIC,),
        since=date(2008, 3, 1),
        reading=Wording(
            "以2008年3月1日为基准日，按此前的年限不计理解",
            "the base day of 1 March 2008 is read so that years before it do not count",
        ),
    ),
    appraisal=AppraisalRule(
        effects=(
            AppraisalEffect(AppraisalClass.EXCELLENT, counts=True),
            AppraisalEffect(AppraisalClass.COMPETENT, counts=True),
            AppraisalEffect(AppraisalClass.BASIC, counts=False),
            AppraisalEffect(AppraisalClass.NOT_COMPETENT, counts=False),
        ),
        citations=(_BASIC,),
        reading=Wording(
            "“考核均为合格以上”按未达合格的年度不计理解，已计的年限不清零",
            "all appraisals competent or better is read so that a year below it does not count; "
            "years counted before it stay",
        ),
    ),
    components=(
        Component(
            key="basic-wage",
            title=Wording("基本工资", "basic wage"),
            basis=PerGrade(
                Amounts(
                    (1200, 1230, 1260, 1300, 1340, 1380, 1430, 1480, 1540, 1600, 1670, 1740),
                )
            ),
            citations=(XIANGAN.cite("二(一)", "1200元", "12个档次", grade=Grade.VERIFIED),),
        ),
        Component(
            key="post-wage",
            title=Wording("岗位工资", "post wage"),
            basis=PerPost(
                (
                    PostAmount(Post.CHIEF, 1100),
                    PostAmount(Post.DEPUTY, 900),
                    PostAmount(Post.MEMBER, 800),
                    PostAmount(Post.STAFF, 700),
                    PostAmount(STATION_STAFF, 500),
                )
            ),
            citations=(XIANGAN.cite("二(二)", "1100元/月", "500元/月", grade=Grade.VERIFIED),),
        ),
        Component(
            key="allowance",
            title=Wording("津（补）贴", "allowance"),
            basis=PerPost(
                (
                    PostAmount(Post.CHIEF, 800),
                    PostAmount(Post.DEPUTY, 600),
                    PostAmount(Post.MEMBER, 500),
                    PostAmount(Post.STAFF, 400),
                    PostAmount(STATION_STAFF, None),
                )
            ),
            citations=(XIANGAN.cite("二(三)", "800元/月", "400元/月", grade=Grade.VERIFIED),),
        ),
    ),
    reading=Wording(
        "文本在津（补）贴处中断，其后的项目不详；起始日按成文日计，其后是否调整不详",
        "the text breaks off at the allowance, so what comes after it is not known; it is taken "
        "to hold from the day it is dated, and whether it was changed later is not known",
    ),
)
