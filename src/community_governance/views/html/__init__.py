"""Displays for notebooks and pages: an answer as HTML, in Chinese and English.

A notebook shows the answers of this package by itself, in English;
`in_language` shows one in Chinese, and `html` returns the text of a display.
Everything in it is escaped, nothing is loaded and nothing runs; colors are the reader's,
so that it can be read on a light page and on a dark one.
What a long display leaves out is counted, by verdict where there are verdicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from community_governance.errors import InvalidValueError, Lang, shown
from community_governance.immutable import frozen
from community_governance.model.display import MOST_ROWS, displayed
from community_governance.views.html import (
    admissions,
    findings,
    grids,
    matrices,
    norms,
    pay,
    shares,
    sides,
)
from community_governance.views.html.several import several
from community_governance.views.words import check_lang

__all__ = ["InLanguage", "html", "in_language"]

REGISTERED = (admissions, findings, grids, matrices, norms, pay, shares, sides)
"""The modules that register displays: importing them is enough."""


def html(item: object, *, lang: Lang = "en", most: int = MOST_ROWS) -> str:
    """Return an answer as HTML that can stand on any page.

    Args:
        item: A report, a finding, a policy, a share of units, any other object that shows itself
            in a notebook; or several of these.
        lang: ``"zh"`` or ``"en"``.
        most: How many rows of a table are shown; the others are counted.

    Raises:
        InvalidValueError: for what has no display, or a number of rows that is none.
        NotFoundError: for another language.

    Example:
        >>> from community_governance.policies import ordos
        >>> html(ordos.POLICY, lang="zh").startswith('<div lang="zh-Hans"')
        True
    """
    check_lang(lang)
    if type(most) is not int or most < 0:
        raise InvalidValueError(shown(most), "expected a whole number of rows", "应为行数")
    made = displayed(item, lang, most)
    if made is None and isinstance(item, Iterable) and not isinstance(item, str | bytes | Mapping):
        made = several(tuple(item), lang, most)
    if made is None:
        raise InvalidValueError(
            shown(item),
            "expected an answer that has a display, such as a report",
            "应为可以显示的结果，例如报告",
        )
    return made


@frozen
class InLanguage:
    """An answer that a notebook shows in one language.

    Attributes:
        item: The answer.
        lang: ``"zh"`` or ``"en"``.
        most: How many rows of a table are shown; the others are counted.
    """

    item: object
    lang: Lang
    most: int = MOST_ROWS

    def _repr_html_(self) -> str:
        return html(self.item, lang=self.lang, most=self.most)


def in_language(item: object, lang: Lang, *, most: int = MOST_ROWS) -> InLanguage:
    """Return an answer that a notebook shows in a language: ``in_language(report, "zh")``.

    Args:
        item: As for `html`.
        lang: ``"zh"`` or ``"en"``.
        most: How many rows of a table are shown; the others are counted.

    Raises:
        NotFoundError: for another language.
    """
    return InLanguage(item, check_lang(lang), most)
