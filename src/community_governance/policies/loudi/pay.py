"""Loudi 2018: base remuneration of three posts, and how failing ends a post."""

from community_governance.model.pay import (
    Component,
    Exit,
    ExitRule,
    PayScheme,
    PerPost,
    PostAmount,
)
from community_governance.model.vocabulary import Post, Wording
from community_governance.model.workers import AppraisalClass
from community_governance.policies.loudi.document import DOCUMENT
from community_governance.policies.loudi.figures import (
    CHIEF_REMUNERATION,
    DEPUTY_REMUNERATION,
    MEMBER_REMUNERATION,
)

__all__ = ["BASE_PAY", "TWO_YEARS_NOT_COMPETENT"]

TWO_YEARS_NOT_COMPETENT = ExitRule(
    key="two-years-not-competent",
    result=AppraisalClass.NOT_COMPETENT,
    in_a_row=2,
    exits=(Exit.TOLD_TO_RESIGN, Exit.RECALLED, Exit.CONTRACT_ENDED),
    citations=(DOCUMENT.cite("一·五是", "连续两年被评定为“不称职”", "责令辞职、依法罢免或解聘"),),
    reading=Wording(
        "对象为社区“两委”班子成员和社区工作人员",
        "of members of the two committees and of community staff alike",
    ),
)

BASE_PAY = PayScheme(
    key="loudi-base-remuneration",
    title=Wording("娄底市社区基本报酬", "Loudi: base remuneration"),
    citations=(DOCUMENT.cite("一·六是"), DOCUMENT.cite("一·五是")),
    components=(
        Component(
            key="base-remuneration",
            title=Wording("基本报酬", "base remuneration"),
            basis=PerPost(
                (
                    PostAmount(Post.CHIEF, CHIEF_REMUNERATION),
                    PostAmount(Post.DEPUTY, DEPUTY_REMUNERATION),
                    PostAmount(Post.MEMBER, MEMBER_REMUNERATION),
                )
            ),
            citations=(
                DOCUMENT.cite("一·六是", "正职1500元/月", "副职1400元/月", "委员1200元/月"),
            ),
        ),
    ),
    exits=(TWO_YEARS_NOT_COMPETENT,),
    reading=Wording(
        "对象为社区党组织和居委会成员；起始时间未注明，按答复日期起计；不分等级",
        "for members of the Party organization and the residents' committee; no start is printed, "
        "so the day of the reply is taken; there are no grades",
    ),
)
"""Base remuneration of chief, deputy and member; who is hired staff is not spoken of."""
