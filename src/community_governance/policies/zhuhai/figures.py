"""Zhuhai 2010: sums of money, and documents cited."""

from community_governance.model.figures import PayFigure, PayNature, Reference
from community_governance.model.vocabulary import Wording
from community_governance.policies.zhuhai.document import DOCUMENT
from community_governance.units import yuan

__all__ = ["PAY_FIGURES", "REFERENCES"]

PAY_FIGURES = (
    PayFigure(
        key="special-funds-2011-2012",
        measure=Wording(
            "2011年和2012年市、区两级专项资金",
            "special funds of city and districts for 2011 and 2012",
        ),
        amount=yuan(30000000),
        unit="yuan",
        nature=PayNature.FUND,
        citation=DOCUMENT.cite("五(二)", "专项资金3000万元"),
        reading=Wording(
            "两年、两级财政合计，未分列", "both years and both levels together; no split is printed"
        ),
    ),
    PayFigure(
        key="pilot-funds",
        measure=Wording("试点专项经费", "pilot funds"),
        amount=yuan(8000000),
        unit="yuan",
        nature=PayNature.FUND,
        citation=DOCUMENT.cite("五(二)", "试点专项经费800万元"),
        reading=Wording(
            "以区为主，市、区共同承担；年份、是否含在3000万元内未注明",
            "borne mainly by the district, with the city; neither the year nor whether it lies inside the 30 million is printed",
        ),
    ),
)

REFERENCES = (
    Reference(
        title="珠江三角洲地区改革发展规划纲要(2008—2020)",
        citation=DOCUMENT.cite("前言"),
    ),
    Reference(
        title="民政部、广东省人民政府共同推进珠江三角洲地区民政工作改革发展协议",
        citation=DOCUMENT.cite("前言"),
    ),
)
