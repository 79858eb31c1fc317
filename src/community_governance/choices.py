"""What the documents of this package leave open, and the ways to take it: data alone.

Of each choice the reading that is encoded comes first; of "about" none is, since no tolerance is
printed. A place adds choices of its own.
"""

from __future__ import annotations

from decimal import Decimal

from community_governance.model.demands import Rounding
from community_governance.model.facts import (
    HOUSEHOLDS,
    OPERATING_FUNDS,
    OPERATING_FUNDS_PER_YEAR,
    PERMANENT_HOUSEHOLDS,
    PERMANENT_RESIDENTS,
    REGISTERED_HOUSEHOLDS,
    REGISTERED_RESIDENTS,
    RESIDENTS,
)
from community_governance.model.readings import (
    Averaging,
    Choice,
    Counted,
    InsteadOf,
    Joining,
    Reading,
    Rejoined,
    Rounded,
    Tolerated,
)
from community_governance.model.vocabulary import Wording

__all__ = ["CHOICES"]

CHOICES = (
    Choice(
        key="whose-households",
        title=Wording("户数口径", "whose households"),
        why=Wording(
            "文件只写“户”，未注明常住户还是户籍户",
            "the text says households and not which: permanent or registered",
        ),
        readings=(
            Reading(
                key="households-as-given",
                title=Wording(
                    "按所报户数计（未报的先按常住户数）",
                    "households as given, else the permanent ones first",
                ),
            ),
            Reading(
                key="permanent-households",
                title=Wording("按常住户数计", "permanent households"),
                change=InsteadOf(HOUSEHOLDS, PERMANENT_HOUSEHOLDS),
            ),
            Reading(
                key="registered-households",
                title=Wording("按户籍户数计", "registered households"),
                change=InsteadOf(HOUSEHOLDS, REGISTERED_HOUSEHOLDS),
            ),
        ),
    ),
    Choice(
        key="whose-residents",
        title=Wording("人口口径", "whose residents"),
        why=Wording(
            "文件只写“人”，未注明常住人口还是户籍人口",
            "the text says people and not which: permanent or registered residents",
        ),
        readings=(
            Reading(
                key="residents-as-given",
                title=Wording(
                    "按所报人口计（未报的先按常住人口）",
                    "residents as given, else the permanent ones first",
                ),
            ),
            Reading(
                key="permanent-residents",
                title=Wording("按常住人口计", "permanent residents"),
                change=InsteadOf(RESIDENTS, PERMANENT_RESIDENTS),
            ),
            Reading(
                key="registered-residents",
                title=Wording("按户籍人口计", "registered residents"),
                change=InsteadOf(RESIDENTS, REGISTERED_RESIDENTS),
            ),
        ),
    ),
    Choice(
        key="either-or",
        title=Wording("“或”的含义", "what “or” means"),
        why=Wording(
            "文件以“或”并列两项，未写明以哪一项为准",
            "the text joins two sizes by or, and does not say which one decides",
        ),
        readings=(
            Reading(key="either", title=Wording("符合一项即可", "either is enough")),
            Reading(
                key="both",
                title=Wording("两项都须符合", "both are needed"),
                change=Rejoined(Joining.BOTH),
            ),
            Reading(
                key="first-alone",
                title=Wording("只看前一项", "the first alone"),
                change=Rejoined(Joining.FIRST),
            ),
            Reading(
                key="second-alone",
                title=Wording("只看后一项", "the second alone"),
                change=Rejoined(Joining.SECOND),
            ),
        ),
    ),
    Choice(
        key="parts-of-one",
        title=Wording("不足一名的取整方法", "parts of one"),
        why=Wording(
            "文件未写明按比例算出的零头如何取整",
            "the text does not say what becomes of a part of one",
        ),
        readings=(
            Reading(key="rounded-up", title=Wording("零头按一计", "a part counts as one")),
            Reading(
                key="rounded-down",
                title=Wording("零头不计", "a part does not count"),
                change=Rounded(Rounding.DOWN),
            ),
            Reading(
                key="rounded-to-nearest",
                title=Wording("四舍五入", "halves and more count as one"),
                change=Rounded(Rounding.NEAREST),
            ),
            Reading(
                key="unrounded",
                title=Wording("不取整", "not rounded"),
                change=Rounded(Rounding.NONE),
            ),
        ),
    ),
    Choice(
        key="average",
        title=Wording("“平均”的算法", "how the average is taken"),
        why=Wording(
            "文件未写明全区域平均数的算法",
            "the text does not say how the average of the region is taken",
        ),
        readings=(
            Reading(key="ratio-of-totals", title=Wording("总量相除", "total over total")),
            Reading(
                key="mean-of-ratios",
                title=Wording("各社区比值的平均数", "mean of the communities' ratios"),
                change=Counted(Averaging.MEAN_OF_RATIOS),
            ),
        ),
    ),
    Choice(
        key="how-far-about-reaches",
        title=Wording("“左右”的幅度", "how far about reaches"),
        why=Wording("文件写“左右”而未给出幅度", "the text says about and gives no tolerance"),
        readings=(
            Reading(
                key="about-exactly",
                title=Wording("须正好相等", "the very number"),
                change=Tolerated(Decimal(0)),
            ),
            Reading(
                key="about-5-percent",
                title=Wording("上下5%", "5% either way"),
                change=Tolerated(Decimal("0.05")),
            ),
            Reading(
                key="about-10-percent",
                title=Wording("上下10%", "10% either way"),
                change=Tolerated(Decimal("0.1")),
            ),
        ),
    ),
    Choice(
        key="period-of-funds",
        title=Wording("经费的期间", "period of funds"),
        why=Wording(
            "文件未注明运转经费是一年还是其他期间",
            "the text does not say what period the operating funds are for",
        ),
        readings=(
            Reading(
                key="period-not-stated",
                title=Wording("只与未注明期间的经费相比", "funds whose period is not stated"),
            ),
            Reading(
                key="funds-a-year",
                title=Wording("按一年计", "funds for a year"),
                change=InsteadOf(OPERATING_FUNDS, OPERATING_FUNDS_PER_YEAR),
            ),
        ),
    ),
)
"""Every choice of the package."""
