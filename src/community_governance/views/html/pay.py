"""Displays of pay schemes, grades, careers, pay slips, payrolls and staffing.

A worker goes by the key; no name is shown.
"""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.model.display import MOST_ROWS, display
from community_governance.model.pay import (
    Career,
    ExitDecision,
    Forecast,
    GradeDecision,
    Payroll,
    PayScheme,
    PaySlip,
    Promotions,
)
from community_governance.model.staffing import Allocation, StaffingRule, StaffingTotal
from community_governance.views import careers, payrolls, schemes, staffing
from community_governance.views.html.several import page
from community_governance.views.markup import Html, block, heading, listed, paragraph, words

__all__ = ["allocation_html", "career_html", "pay_html", "scheme_html", "staffing_html"]


@display.register
def scheme_html(item: PayScheme, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (a line for each rule)
    """Return a scheme in words, a line for each of its rules and parts."""
    head, *rest = schemes.lines(item, lang=lang)
    return block([heading(head, lang), listed(rest, lang, numbered=False)], lang)


@display.register(GradeDecision)
@display.register(Promotions)
@display.register(Career)
@display.register(ExitDecision)
def career_html(item: careers.CareerAnswer, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return what a grade, a career or the end of a post came to, with its steps as a table."""
    return page(careers.parts(item, lang=lang), lang, most)


@display.register(PaySlip)
@display.register(Payroll)
@display.register(Forecast)
def pay_html(item: payrolls.PayAnswer, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return what is paid as a table."""
    return page(payrolls.parts(item, lang=lang), lang, most)


@display.register
def allocation_html(item: Allocation, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return the shares of a total as a table."""
    return page(staffing.parts(item, lang=lang), lang, most)


@display.register(StaffingRule)
@display.register(StaffingTotal)
def staffing_html(
    item: StaffingRule | StaffingTotal,
    lang: Lang = "en",
    most: int = MOST_ROWS,  # noqa: ARG001  (a few lines)
) -> Html:
    """Return how many workers a place may have, in words."""
    lines = staffing.text(item, lang=lang).splitlines()
    return block([paragraph(words(line, lang)) for line in lines], lang)
