"""A community worker: dated records only; everything else is derived from them.

A worker goes by a key. A name may be kept, but no repr, error or plain form shows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from attrs import field

from community_governance.calendars import Period
from community_governance.errors import DuplicateKeyError
from community_governance.immutable import frozen
from community_governance.model.fields import dated, dated_or_none
from community_governance.model.strict import strict
from community_governance.model.vocabulary import AwardKind, Post, Wording

__all__ = [
    "APPRAISAL_WORDS",
    "EDUCATION_WORDS",
    "QUALIFICATION_WORDS",
    "Appraisal",
    "AppraisalClass",
    "Award",
    "Education",
    "EducationLevel",
    "Engagement",
    "Position",
    "Qualification",
    "QualificationLevel",
    "Worker",
]


class Engagement(StrEnum):
    """On what footing a worker serves."""

    ELECTED = "elected"
    CONTRACT = "contract"
    ESTABLISHMENT = "establishment"
    PUBLIC_WELFARE = "public-welfare"


class EducationLevel(StrEnum):
    """A level of education; a diploma and a degree are told apart."""

    SECONDARY = "secondary"
    COLLEGE = "college"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


class QualificationLevel(StrEnum):
    """A level of the social-work qualification."""

    ASSISTANT = "assistant"
    SOCIAL_WORKER = "social-worker"
    SENIOR = "senior"


class AppraisalClass(StrEnum):
    """The class of a yearly appraisal: 优秀, 合格(称职), 基本合格(基本称职), 不合格(不称职)."""

    EXCELLENT = "excellent"
    COMPETENT = "competent"
    BASIC = "basic"
    NOT_COMPETENT = "not-competent"


EDUCATION_WORDS = {
    EducationLevel.SECONDARY: Wording("高中或中专", "secondary school"),
    EducationLevel.COLLEGE: Wording("大专", "college"),
    EducationLevel.BACHELOR: Wording("本科", "bachelor"),
    EducationLevel.MASTER: Wording("硕士", "master"),
    EducationLevel.DOCTORATE: Wording("博士", "doctorate"),
}
"""The levels of education in words."""

QUALIFICATION_WORDS = {
    QualificationLevel.ASSISTANT: Wording("助理社会工作师", "assistant social worker"),
    QualificationLevel.SOCIAL_WORKER: Wording("社会工作师", "social worker"),
    QualificationLevel.SENIOR: Wording("高级社会工作师", "senior social worker"),
}
"""The levels of the social-work qualification in words."""

APPRAISAL_WORDS = {
    AppraisalClass.EXCELLENT: Wording("优秀", "excellent"),
    AppraisalClass.COMPETENT: Wording("合格", "competent"),
    AppraisalClass.BASIC: Wording("基本合格", "basically competent"),
    AppraisalClass.NOT_COMPETENT: Wording("不合格", "not competent"),
}
"""The classes of the appraisal in words."""


@frozen(kw_only=True, field_transformer=strict)
class Education:
    """A level of education reached: with a diploma, a degree, or both."""

    level: EducationLevel
    diploma: date | None = field(default=None, converter=dated_or_none)
    degree: date | None = field(default=None, converter=dated_or_none)


@frozen(kw_only=True, field_transformer=strict)
class Qualification:
    """A social-work qualification: when it was obtained, and when appointed to a post for it."""

    level: QualificationLevel
    obtained: date = field(converter=dated)
    appointed: date | None = field(default=None, converter=dated_or_none)


@frozen(field_transformer=strict)
class Appraisal:
    """The class given for one year."""

    year: int
    result: AppraisalClass


@frozen(kw_only=True, field_transformer=strict)
class Award:
    """A commendation or honor, and the day it was given."""

    kind: AwardKind
    given: date = field(converter=dated)


@frozen(kw_only=True, field_transformer=strict)
class Position:
    """An office held in a body, elected or not, over a period.

    Attributes:
        body: The body, in words or by its key.
        title: What the office is called.
        period: From when to when; an office still held has no end.
        elected: Whether it came by election.
        post: The post that a pay scheme sees in it, such as ``Post.CHIEF``.
    """

    body: str
    title: str
    period: Period
    elected: bool | None = None
    post: Post | None = None


def _appraisals(items: Iterable[Appraisal] | None) -> tuple[Appraisal, ...] | None:
    if items is None:
        return None
    kept = tuple(items)
    for position, item in enumerate(kept):
        if any(item.year == earlier.year for earlier in kept[:position]):
            raise DuplicateKeyError("appraisal", str(item.year))
    return kept


def _dates(items: Iterable[date | str] | None) -> tuple[date, ...] | None:
    return None if items is None else tuple(map(dated, items))


def _periods(items: Iterable[Period] | None) -> tuple[Period, ...] | None:
    return None if items is None else tuple(items)


def _positions(items: Iterable[Position] | None) -> tuple[Position, ...] | None:
    return None if items is None else tuple(items)


def _education(items: Iterable[Education] | None) -> tuple[Education, ...] | None:
    return None if items is None else tuple(items)


def _qualifications(items: Iterable[Qualification] | None) -> tuple[Qualification, ...] | None:
    return None if items is None else tuple(items)


def _awards(items: Iterable[Award] | None) -> tuple[Award, ...] | None:
    return None if items is None else tuple(items)


@frozen(kw_only=True, field_transformer=strict)
class Worker:
    """A community worker.

    Attributes:
        key: Identifier.
        post: Post held now; posts of earlier times stand with the positions.
        name: Kept, and never shown by default.
        positions: Offices held.
        engagement: On what footing.
        full_time: Whether full time.
        service: Periods of community service.
        education: Levels of education reached.
        qualifications: Social-work qualifications.
        appraisals: One class per year.
        awards: Commendations and honors.
        trainings: Days on which a training was completed.
        term: The present term of office.
    """

    key: str
    post: Post | None = None
    name: str | None = field(default=None, repr=False, eq=False, metadata={"personal": True})
    positions: tuple[Position, ...] | None = field(default=None, converter=_positions)
    engagement: Engagement | None = None
    full_time: bool | None = None
    service: tuple[Period, ...] | None = field(default=None, converter=_periods)
    education: tuple[Education, ...] | None = field(default=None, converter=_education)
    qualifications: tuple[Qualification, ...] | None = field(
        default=None, converter=_qualifications
    )
    appraisals: tuple[Appraisal, ...] | None = field(default=None, converter=_appraisals)
    awards: tuple[Award, ...] | None = field(default=None, converter=_awards)
    trainings: tuple[date, ...] | None = field(default=None, converter=_dates)
    term: Period | None = None

    @property
    def is_staff(self) -> bool | None:
        """Whether the worker counts as community staff, the two committees included (社区工作人员).

        Who is elected or hired, or holds a post or an office, does. None where that is open:
        where none of it is on record, and of public-welfare posts, of which no document speaks.
        """
        if self.engagement is Engagement.PUBLIC_WELFARE:
            return None
        is_on_record = self.engagement is not None or self.post is not None or bool(self.positions)
        return True if is_on_record else None

    @property
    def is_community_worker(self) -> bool | None:
        """Whether the worker counts among the community workers (社区工作者).

        Ordos 三(二) and Dachong 第19条 count members of the Party organization and of the
        self-governing body, and others who work full time; Alxa does not say whom it counts.
        So who works full time counts, and who is hired for part of the time does not.
        None where that is open: of who is elected and works part of the time,
        of public-welfare posts, and where it is not on record.
        """
        is_hired = self.engagement not in (None, Engagement.ELECTED)
        if self.full_time is False and is_hired:
            return False
        if self.full_time is True and self.engagement is not Engagement.PUBLIC_WELFARE:
            return True
        return None
