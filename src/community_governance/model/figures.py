"""Figures that are no norms: reported statistics, sums of money, and documents cited."""

from __future__ import annotations

from enum import StrEnum

from attrs import field

from community_governance.calendars import Day, as_day
from community_governance.immutable import frozen
from community_governance.model.sources import Citation
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Post, Wording
from community_governance.units import Quantity, Range

__all__ = ["Baseline", "PayFigure", "PayNature", "Reference"]


@frozen(kw_only=True, field_transformer=strict)
class Baseline:
    """A statistic that a document reports.

    Attributes:
        key: kebab-case name.
        measure: What was counted, in our words.
        amount: The figure, or a Range where only an end is printed, or None where it is unreadable.
        unit: House unit, ``"%"`` for shares.
        citation: Where it stands.
        as_of: The day or year it holds for, as far as printed.
        goal: Key of the standard or target of the same document whose start it measures,
            or None where it measures none.
        reading: What was assumed beyond the text.
    """

    key: str
    measure: Wording
    amount: Quantity | Range | None
    unit: str
    citation: Citation
    as_of: Day | None = field(default=None, converter=as_day)
    goal: str | None = None
    reading: Wording | None = None


class PayNature(StrEnum):
    """What a sum of money is: a norm, a reported average, a budget, or a fund."""

    NORM = "norm"
    AVERAGE = "average"
    BUDGET = "budget"
    FUND = "fund"


@frozen(kw_only=True, field_transformer=strict)
class PayFigure:
    """A sum of money that is no standard.

    Attributes:
        key: kebab-case name.
        measure: What it is for, in our words.
        amount: The sum.
        unit: House unit, for example ``"yuan/month"``.
        nature: Norm, average, budget or fund.
        citation: Where it stands.
        posts: The posts it is for; empty where it is for none.
        direction_stated: Whether "at least" or "at most" is printed.
        reading: What was assumed beyond the text.
    """

    key: str
    measure: Wording
    amount: Quantity
    unit: str
    nature: PayNature
    citation: Citation
    posts: tuple[Post, ...] = ()
    direction_stated: bool = False
    reading: Wording | None = None


@frozen(kw_only=True, field_transformer=strict)
class Reference:
    """A document that a document cites.

    Attributes:
        title: Title as printed, without its marks.
        citation: Where it is cited.
        number: Number with its print mended, or None where none is printed.
        number_as_printed: The number as it stands, or None.
        note: What is wrong with the print, or what is known of the paper from elsewhere.
    """

    title: str
    citation: Citation
    number: str | None = None
    number_as_printed: str | None = field(default=None)
    note: Wording | None = None
