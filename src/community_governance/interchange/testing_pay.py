"""Strategies that draw pay schemes and their parts, whose rules agree with one another.

A ladder that is drawn never falls, a better degree or title is never worth less, and the bands
of a scheme lie inside its ladder. `testing` puts these beside its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from community_governance.model import pay as m
from community_governance.model.demands import Rate
from community_governance.model.facts import PERMANENT_RESIDENTS
from community_governance.model.sources import Citation
from community_governance.model.staffing import StaffingRule
from community_governance.model.vocabulary import AwardKind, Post
from community_governance.model.workers import AppraisalClass, EducationLevel, QualificationLevel
from community_governance.units import Quantity, make, number, persons, workers

__all__ = ["pay_strategies"]

_Strategy = st.SearchStrategy[Any]
_Fields = Callable[[Any], dict[str, _Strategy]]

_MOST_GRADES = 12
_POSTS = (Post.CHIEF, Post.DEPUTY, Post.STAFF)
_FLAT: tuple[Post, ...] = (*_POSTS, Post.MEMBER)


def _money(unit: str = "yuan/month", most: int = 10**5) -> st.SearchStrategy[Quantity]:
    drawn = st.decimals(0, most, places=2)
    return drawn.map(lambda value: make(Decimal(number(value)), unit))


def _sums(many: int, unit: str = "yuan/month") -> _Strategy:
    """Draw so many sums that do not fall, of which some are not known."""

    def blotted(sums: list[Quantity], hidden: list[bool]) -> tuple[Quantity | None, ...]:
        return tuple(None if no else each for each, no in zip(sums, hidden, strict=True))

    rising = st.lists(_money(unit), min_size=many, max_size=many).map(sorted)
    return st.builds(blotted, rising, st.lists(st.booleans(), min_size=many, max_size=many))


def _for_each(kind: Any, keys: Iterable[Any], unit: str = "yuan/month") -> _Strategy:
    """Draw a tuple of one sum for each of some keys, in an order in which the sums do not fall."""
    order = list(keys)

    def paired(chosen: list[Any], sums: tuple[Quantity | None, ...]) -> tuple[Any, ...]:
        kept = [key for key in order if key in chosen]
        return tuple(kind(key, each) for key, each in zip(kept, sums, strict=False))

    chosen = st.lists(st.sampled_from(order), min_size=1, unique=True)
    return st.builds(paired, chosen, _sums(len(order), unit))


def _bases(citations: _Strategy) -> _Strategy:
    days = st.lists(st.dates(date(2000, 1, 1), date(2030, 12, 31)), unique=True, max_size=3)

    def dated(starts: list[date], cited: tuple[Citation, ...]) -> tuple[m.DatedBase, ...]:
        sums = (1000 + place for place, _ in enumerate(starts))
        return tuple(
            m.DatedBase(day, each, cited) for day, each in zip(sorted(starts), sums, strict=True)
        )

    return st.builds(dated, days, citations)


def _ladders(grades: int, citations: _Strategy) -> dict[type, _Strategy]:
    factors = st.lists(st.decimals(1, 3, places=2), min_size=grades, max_size=grades).map(sorted)
    return {
        m.Coefficients: st.builds(m.Coefficients, factors, _bases(citations)),
        m.Amounts: _sums(grades).map(m.Amounts),
        m.BaseAndStep: st.builds(m.BaseAndStep, _money(), _money(most=500)),
    }


def _bodies(grades: int, citations: _Strategy) -> dict[type, _Strategy]:
    """Draw what decides how much a component is, by its class."""
    titles = _for_each(m.QualificationAmount, QualificationLevel)
    classes = list(reversed(AppraisalClass))
    years = _for_each(m.YearsAmount, (10, 20, 30), "yuan")
    return {
        m.Flat: (st.none() | _money()).map(m.Flat),
        m.PerYear: (st.none() | _money()).map(m.PerYear),
        m.PerPost: _for_each(m.PostAmount, _FLAT).map(m.PerPost),
        m.PerGrade: st.one_of(*_ladders(grades, citations).values()).map(m.PerGrade),
        m.PerEducation: _for_each(m.EducationAmount, EducationLevel).map(m.PerEducation),
        m.PerQualification: st.builds(m.PerQualification, titles, st.booleans()),
        m.PerAppraisal: _for_each(m.AppraisalAmount, classes, "yuan/year").map(m.PerAppraisal),
        m.AtYears: years.map(m.AtYears),
    }


def _education() -> _Strategy:
    """Draw what levels of education count for: in grades where whole, in years where not."""

    def ruled(steps: list[int], *, with_one: bool) -> tuple[m.EducationCredit, ...]:
        pairs = zip(EducationLevel, sorted(steps), strict=True)
        return tuple(
            m.EducationCredit(level, m.Credit(grades=step), m.Credit(years=step))
            if with_one
            else m.EducationCredit(level, m.Credit(grades=step))
            for level, step in pairs
        )

    many = len(EducationLevel)
    steps = st.lists(st.integers(0, 4), min_size=many, max_size=many)
    return st.builds(ruled, steps, with_one=st.booleans())


def _qualification() -> _Strategy:
    def ruled(steps: list[int]) -> tuple[m.QualificationCredit, ...]:
        pairs = zip(QualificationLevel, sorted(steps), strict=True)
        return tuple(m.QualificationCredit(level, step) for level, step in pairs)

    many = len(QualificationLevel)
    return st.lists(st.integers(0, 4), min_size=many, max_size=many).map(ruled)


def _unique(kind: Any, keys: Iterable[Any], *others: _Strategy) -> _Strategy:
    """Draw a tuple of objects, of which no two have the same key in front."""
    order = list(keys)
    chosen = st.lists(st.sampled_from(order), unique=True, max_size=len(order))
    drawn = st.lists(st.tuples(*others), min_size=len(order), max_size=len(order))
    return st.builds(
        lambda some, rest: tuple(kind(key, *more) for key, more in zip(some, rest, strict=False)),
        chosen,
        drawn,
    )


_AWARDS = (AwardKind("merit", "记功", "merit"), AwardKind("praise", "嘉奖", "praise"))


def _bands(grades: int) -> _Strategy:
    def banded(ends: list[tuple[int, int]]) -> tuple[m.Band, ...]:
        pairs = zip(_POSTS, ends, strict=False)
        return tuple(m.Band(post, min(both), max(both)) for post, both in pairs)

    grade = st.integers(1, grades)
    return st.lists(st.tuples(grade, grade), max_size=len(_POSTS)).map(banded)


def pay_strategies(fields: _Fields, citations: _Strategy) -> Mapping[Any, _Strategy]:
    """Return the strategies of all that must agree with more than the types of its fields.

    Args:
        fields: What draws the other fields of a class, by their names.
        citations: What draws citations.
    """
    percent = st.decimals(0, 100, places=1)
    bodies = _bodies(_MOST_GRADES, citations)

    def built(kind: Any, **own: _Strategy) -> _Strategy:
        return st.deferred(lambda: st.builds(kind, **fields(kind) | own))

    def component(grades: int) -> _Strategy:
        return built(m.Component, basis=st.one_of(*_bodies(grades, citations).values()))

    @st.composite
    def schemes(draw: st.DrawFn) -> m.PayScheme:
        grades = draw(st.integers(1, _MOST_GRADES))
        given = dict(fields(m.PayScheme))
        given |= {
            "grades": st.just(grades),
            "bands": _bands(grades),
            "components": st.lists(component(grades), unique_by=lambda each: each.key, max_size=3),
            "prior_service": st.none(),
        }
        return m.PayScheme(**{name: draw(drawn) for name, drawn in given.items()})

    rate = st.integers(1, 30).map(
        lambda many: Rate(workers(many), persons(10_000), PERMANENT_RESIDENTS)
    )
    small = st.integers(1, 5)
    return {
        **_ladders(_MOST_GRADES, citations),
        **bodies,
        m.Ladder: st.one_of(*_ladders(_MOST_GRADES, citations).values()),
        m.PayBasis: st.one_of(*bodies.values()),
        m.DatedBase: _bases(citations).filter(bool).map(lambda bases: bases[0]),
        m.PostAmount: st.builds(m.PostAmount, st.sampled_from(_FLAT), st.none() | _money()),
        m.EducationAmount: st.builds(
            m.EducationAmount, st.sampled_from(EducationLevel), st.none() | _money()
        ),
        m.QualificationAmount: st.builds(
            m.QualificationAmount, st.sampled_from(QualificationLevel), st.none() | _money()
        ),
        m.AppraisalAmount: st.builds(
            m.AppraisalAmount, st.sampled_from(AppraisalClass), st.none() | _money("yuan/year")
        ),
        m.YearsAmount: st.builds(m.YearsAmount, small, st.none() | _money("yuan")),
        m.Band: _bands(_MOST_GRADES).filter(bool).map(lambda bands: bands[0]),
        m.Recount: st.builds(m.Recount, st.integers(1, 12), st.integers(1, 28)),
        m.Progression: built(m.Progression, every=small, after=st.integers(0, 5)),
        m.PriorService: built(m.PriorService, years_per_grade=small),
        m.Credit: st.builds(m.Credit, st.integers(0, 4), st.integers(0, 7)),
        m.EducationRule: built(m.EducationRule, credits=_education()),
        m.QualificationCredit: _qualification().map(lambda titles: titles[0]),
        m.QualificationRule: built(m.QualificationRule, credits=_qualification()),
        m.AwardRule: built(
            m.AwardRule, credits=_unique(m.AwardCredit, _AWARDS, st.none() | st.integers(0, 5))
        ),
        m.AppraisalRule: built(
            m.AppraisalRule,
            effects=_unique(
                m.AppraisalEffect,
                AppraisalClass,
                st.sampled_from((None, True, False)),
                st.sampled_from((None, True, False)),
            ),
        ),
        m.Probation: built(m.Probation, months=small, percent=percent),
        m.Split: built(m.Split, performance=percent),
        m.Rounding: built(
            m.Rounding, to=st.sampled_from([Decimal("0.01"), Decimal("0.1"), Decimal(1)])
        ),
        m.ExitRule: built(m.ExitRule, in_a_row=small),
        m.Component: component(_MOST_GRADES),
        m.PayScheme: schemes(),
        StaffingRule: built(StaffingRule, rate=rate),
        tuple[m.PaySlip, ...]: st.lists(
            built(m.PaySlip), unique_by=lambda slip: slip.worker, max_size=3
        ).map(tuple),
    }
