"""Staffing rules from outside the five documents."""

from community_governance.model.demands import Rate
from community_governance.model.facts import PERMANENT_RESIDENTS
from community_governance.model.places import Level
from community_governance.model.sources import Grade
from community_governance.model.staffing import StaffingAct, StaffingDecision, StaffingRule
from community_governance.model.vocabulary import Wording
from community_governance.references.pay.papers import INNER_MONGOLIA_WORKERS
from community_governance.units import persons, workers

__all__ = ["INNER_MONGOLIA_2024"]

INNER_MONGOLIA_2024 = StaffingRule(
    key="inner-mongolia-2024",
    title=Wording(
        "内蒙古自治区社区工作者配备（2024）", "Inner Mongolia 2024: number of community workers"
    ),
    rate=Rate(workers(18), persons(10000), PERMANENT_RESIDENTS),
    is_total=True,
    counts=Wording(
        "社区“两委”全日制成员和全日制社区专职工作人员",
        "full-time members of the two committees and full-time community staff",
    ),
    citations=(
        INNER_MONGOLIA_WORKERS.cite("第6条", grade=Grade.VERIFIED),
        INNER_MONGOLIA_WORKERS.cite("第3条", grade=Grade.VERIFIED),
    ),
    decisions=(
        StaffingDecision(
            act=StaffingAct.FIXES,
            body=Wording(
                "盟市党委社会工作部门", "the league's or city's Party social-work department"
            ),
            level=Level.PREFECTURE,
            what=Wording("各旗县（市、区）总量", "the total of each banner, county or district"),
            citations=(INNER_MONGOLIA_WORKERS.cite("第6条", grade=Grade.VERIFIED),),
        ),
        StaffingDecision(
            act=StaffingAct.PROPOSES,
            body=Wording(
                "旗县（市、区）党委社会工作部门",
                "the banner's or county's Party social-work department",
            ),
            level=Level.COUNTY,
            what=Wording("各社区员额", "the number of each community"),
            citations=(INNER_MONGOLIA_WORKERS.cite("第6条", grade=Grade.VERIFIED),),
        ),
        StaffingDecision(
            act=StaffingAct.APPROVES,
            body=Wording(
                "旗县（市、区）党委和政府",
                "the banner's or county's Party committee and government",
            ),
            level=Level.COUNTY,
            what=Wording("各社区员额", "the number of each community"),
            citations=(INNER_MONGOLIA_WORKERS.cite("第6条", grade=Grade.VERIFIED),),
        ),
    ),
    reading=Wording(
        "人口按城镇常住人口计；总量控制按不足一名的舍去理解；提出和审定所在条次未核，暂列第6条",
        "residents are urban permanent residents; as a total not to be passed, part of a worker "
        "is left out; the article that proposes and approves was not checked and stands under 6",
    ),
)
"""18 community workers per 10,000 urban permanent residents, as a total; art. 3 says who counts."""
