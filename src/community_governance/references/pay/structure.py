"""Three posts, eighteen grades (三岗十八级): the structure alone, without any money."""

from community_governance.model.pay import Band, PayScheme, Progression
from community_governance.model.sources import Grade
from community_governance.model.vocabulary import Post, Wording
from community_governance.references.pay.papers import JINAN, NANPING, NATIONWIDE

__all__ = ["THREE_POST_EIGHTEEN_GRADE"]

THREE_POST_EIGHTEEN_GRADE = PayScheme(
    key="three-post-eighteen-grade",
    title=Wording("三岗十八级", "three posts, eighteen grades"),
    citations=(
        JINAN.cite("第18条", "7-18 级", "4-15 级", "1-12级", grade=Grade.REPORTED),
        NANPING.cite("全文", grade=Grade.REPORTED),
        NATIONWIDE.cite("全文", grade=Grade.REPORTED),
    ),
    grades=18,
    bands=(Band(Post.CHIEF, 7, 18), Band(Post.DEPUTY, 4, 15), Band(Post.STAFF, 1, 12)),
    progression=Progression(
        every=3,
        citations=(NATIONWIDE.cite("全文", "每三年一档", grade=Grade.REPORTED),),
        reading=Wording(
            "按满三年之日升一级，自岗位最低级起算",
            "one grade on the day three years are complete, counted from the lowest of the band",
        ),
    ),
    reading=Wording(
        "只有岗位、等级和年限；学历、职业资格、考核、间断和薪酬各地不一，本结构不作规定",
        "posts, grades and years only; on education, qualification, appraisals, breaks and money "
        "places differ, and this structure gives no rule",
    ),
)
"""The bare structure: chief 7 to 18, deputy 4 to 15, staff 1 to 12, a grade for three years."""
