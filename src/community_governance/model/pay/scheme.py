"""A pay scheme: posts with their bands, how grades are reached, and what is paid for them.

Structure first: a scheme may say which grades there are and nothing of money.
Every part is optional and has its own source; what has no rule is answered *no rule given*.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from itertools import chain, pairwise

from attrs import field

from community_governance.calendars import Day, as_day
from community_governance.errors import DuplicateKeyError, GradeOutOfBandError, InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.fields import keyed
from community_governance.model.pay.components import Component, PerGrade
from community_governance.model.pay.conditions import ExitRule, Probation, Rounding, Split
from community_governance.model.pay.ladders import ladder_grades
from community_governance.model.pay.rules import (
    AppraisalRule,
    AwardRule,
    Band,
    CountsFrom,
    Credit,
    EducationRule,
    PriorService,
    Progression,
    QualificationRule,
)
from community_governance.model.sources import Citation, check_cited, citations_of
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Post, Wording
from community_governance.model.workers import EducationLevel

__all__ = ["PayScheme"]


def _bands(items: Iterable[Band]) -> tuple[Band, ...]:
    return tuple(items)


def _components(items: Iterable[Component]) -> tuple[Component, ...]:
    return keyed("component", items) or ()


def _exits(items: Iterable[ExitRule]) -> tuple[ExitRule, ...]:
    return keyed("exit rule", items) or ()


@frozen(kw_only=True, cache_hash=True, repr=False, field_transformer=strict)
class PayScheme(Displayed):
    """Posts and grades of community workers, and what they are paid.

    A grade is the lowest of the post's band, and one more for each so many counted years,
    and what education, qualification and awards count for, held in the band.

    Attributes:
        key: kebab-case name.
        title: What it is called.
        citations: Where it stands; the first is its locator.
        grades: How many grades the ladder has, or None where there are no grades.
        bands: The posts with their bands, in the order of the print.
        counts_from: From which grade years count.
        progression: How counted years become grades.
        prior_service: How service before the scheme's first day becomes grades, where that differs.
        education: What education counts for.
        qualification: What a social-work qualification counts for.
        awards: What awards count for.
        appraisal: What each class of the yearly appraisal does.
        probation: What is paid on probation.
        components: What pay is made of; empty where no money is known.
        split: Which share of the monthly pay is for performance.
        rounding: How sums are rounded, where a source says so.
        exits: What ends a post.
        starts: First day it holds; else that of the document it is cited from, as far as printed.
        ends: Last day it holds, or None where no end is printed.
        reading: What was assumed beyond the text.

    Raises:
        InvalidValueError: where a ladder falls, or a better degree or title is worth less;
            where the ladder does not have as many grades as the scheme.
        GradeOutOfBandError: where a band reaches beyond the ladder.
        DuplicateKeyError: where a post has two bands, or two components share a key.
    """

    key: str
    title: Wording
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    grades: int | None = None
    bands: tuple[Band, ...] = field(default=(), converter=_bands)
    counts_from: CountsFrom = CountsFrom.BAND_FLOOR
    progression: Progression | None = None
    prior_service: PriorService | None = None
    education: EducationRule | None = None
    qualification: QualificationRule | None = None
    awards: AwardRule | None = None
    appraisal: AppraisalRule | None = None
    probation: Probation | None = None
    components: tuple[Component, ...] = field(default=(), converter=_components)
    split: Split | None = None
    rounding: Rounding | None = None
    exits: tuple[ExitRule, ...] = field(default=(), converter=_exits)
    starts: Day | None = field(default=None, converter=as_day)
    ends: Day | None = field(default=None, converter=as_day)
    reading: Wording | None = None

    def __attrs_post_init__(self) -> None:
        posts = [post for band in self.bands for post in (band.post, *band.covers)]
        for position, post in enumerate(posts):
            if post in posts[:position]:
                raise DuplicateKeyError("band", post.key)
        self._check_grades()
        self._check_education()
        if self.prior_service is not None and type(self.starts) is not date:
            raise InvalidValueError(
                str(self.starts),
                "prior service needs the scheme's first day",
                "折算以前年限须写明方案起始日",
            )

    def _check_grades(self) -> None:
        ladders = [
            each.basis.ladder for each in self.components if isinstance(each.basis, PerGrade)
        ]
        if self.grades is None:
            if self.bands or ladders:
                raise InvalidValueError(
                    "None",
                    "bands and ladders need the number of grades",
                    "有等级范围或等级序列时须写明等级总数",
                )
            return
        if type(self.grades) is not int or self.grades < 1:
            raise InvalidValueError(
                str(self.grades), "expected at least one grade", "等级总数至少为 1"
            )
        for band in self.bands:
            if band.highest > self.grades:
                raise GradeOutOfBandError.of(band.highest, 1, self.grades)
        for ladder in ladders:
            reach = ladder_grades(ladder)
            if reach is not None and reach != self.grades:
                raise InvalidValueError(
                    f"{reach} grades", f"expected a ladder of {self.grades}", "等级序列的级数不符"
                )

    def _check_education(self) -> None:
        """Refuse a better degree worth less, and both papers worth less than one of them."""
        if self.education is None:
            return
        ranks = list(EducationLevel)
        ordered = sorted(self.education.credits, key=lambda each: ranks.index(each.level))
        both = [each.both for each in ordered]
        one = [each.one for each in ordered if each.one is not None]
        pairs = [(each.one, each.both) for each in ordered if each.one is not None]
        for credits_given in (both, one, *pairs):
            for worse, better in pairwise(credits_given):
                if self._is_less(better, worse):
                    given = f"{_told(better)} after {_told(worse)}"
                    raise InvalidValueError(
                        given, "a better degree is never worth less", "学历越高待遇不得越低"
                    )

    def _is_less(self, credit: Credit, other: Credit) -> bool:
        """Return whether a credit is worth less than another, as far as that can be told."""
        rule = self.progression
        if rule is None:
            pairs = (credit.grades, other.grades), (credit.years, other.years)
            return credit != other and all(mine <= theirs for mine, theirs in pairs)
        # Years make grades by a rule that comes round once the first grade is gained.
        years = range(rule.first_grade_at + rule.every)
        return any(self.worth(credit, each)[0] < self.worth(other, each)[0] for each in years)

    def worth(self, credit: Credit, served: int) -> tuple[int, int]:
        """Return what a credit is worth to who has served so many years, to be compared.

        Returns:
            The grades that the years come to with the credit; then, since years of it may make a
            grade sooner, the years it stands for, where a grade is as many as it takes to gain one.
        """
        rule = self.progression
        if rule is None:
            return credit.grades, credit.years
        grades = rule.grades(served + credit.years) + credit.grades
        return grades, credit.years + rule.every * credit.grades

    def band(self, post: Post) -> Band | None:
        """Return the band of a post, its own or one it is graded with, or None."""
        return self._band_of.get(post)

    @cached_property
    def _band_of(self) -> dict[Post, Band]:
        return {post: band for band in self.bands for post in (band.post, *band.covers)}

    @property
    def posts(self) -> tuple[Post, ...]:
        """Every post the scheme speaks of: those with a band, then those that are paid."""
        return self._posts

    @cached_property
    def _posts(self) -> tuple[Post, ...]:
        paid = (getattr(each.basis, "amounts", ()) for each in self.components)
        named = (getattr(each, "post", None) for each in chain.from_iterable(paid))
        banded = (post for band in self.bands for post in (band.post, *band.covers))
        return tuple(dict.fromkeys(post for post in (*banded, *named) if post is not None))

    def check_grade(self, grade: int, post: Post | None = None) -> int:
        """Return a grade that a post, or the scheme as a whole, has.

        Raises:
            GradeOutOfBandError: for any other.
        """
        band = None if post is None else self.band(post)
        lowest, highest = (1, self.grades or 0) if band is None else (band.lowest, band.highest)
        if type(grade) is not int or not lowest <= grade <= highest:
            en, zh = ("", "") if band is None or post is None else (post.en, post.zh)
            raise GradeOutOfBandError.of(grade, lowest, highest, post_en=en, post_zh=zh)
        return grade

    def __repr__(self) -> str:
        """Name the scheme and count its posts and grades."""
        counts = f"{len(self.posts)} posts, {self.grades or 'no'} grades"
        return f"<PayScheme {self.key!r}: {counts}>"


def _told(credit: Credit) -> str:
    return f"{credit.grades} grades and {credit.years} years"
