"""What bears on pay besides the grade: probation, the share for performance, rounding, exits."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from attrs import field

from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.pay.rules import is_positive
from community_governance.model.sources import Citation, check_cited, citations_of
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording
from community_governance.model.workers import AppraisalClass
from community_governance.quantities import clean

__all__ = ["Exit", "ExitRule", "Probation", "Rounding", "RoundingMode", "Split"]


def _percent(value: object) -> Decimal:
    return clean(value)


def _is_share(_rule: object, _attribute: object, value: Decimal) -> None:
    if not 0 <= value <= 100:  # noqa: PLR2004  (percent)
        raise InvalidValueError(
            str(value), "a share lies between 0 and 100", "占比应在 0 与 100 之间"
        )


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Probation:
    """What is paid while on probation.

    Attributes:
        months: How many months from the first day of service.
        citations: Where it stands.
        percent: Share of each component that is paid.
        performance: Whether performance pay is paid at all.
    """

    months: int = field(validator=is_positive)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    percent: Decimal = field(default=Decimal(100), converter=_percent, validator=_is_share)
    performance: bool = True


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Split:
    """Which share of the monthly pay is for performance; the rest is basic.

    Attributes:
        performance: The share, in percent.
        citations: Where it stands.
        is_about: Whether the text says "about": then the parts are not known exactly.
    """

    performance: Decimal = field(converter=_percent, validator=_is_share)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    is_about: bool = False


class RoundingMode(StrEnum):
    """Which way a sum is rounded."""

    HALF_UP = "half-up"
    UP = "up"
    DOWN = "down"


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Rounding:
    """How each component is rounded, where a source says so.

    Attributes:
        to: The least unit of money, in yuan: ``Decimal("0.01")`` is the fen.
        mode: Which way.
        citations: Where it stands.
    """

    to: Decimal = field(converter=_percent)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    mode: RoundingMode = RoundingMode.HALF_UP

    def __attrs_post_init__(self) -> None:
        if self.to <= 0:
            raise InvalidValueError(str(self.to), "expected a sum above zero", "应大于零")


class Exit(StrEnum):
    """How a post ends for failing: 责令辞职, 罢免, 解聘."""

    TOLD_TO_RESIGN = "told-to-resign"
    RECALLED = "recalled"
    CONTRACT_ENDED = "contract-ended"


def _exits(items: Iterable[Exit]) -> tuple[Exit, ...]:
    return tuple(items)


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class ExitRule:
    """So many years in a row in one class of the appraisal end the post.

    Attributes:
        key: kebab-case name.
        result: The class.
        in_a_row: How many years running.
        exits: The ways out that the source names, in its order.
        citations: Where it stands.
        reading: What was assumed beyond the text.
    """

    key: str
    result: AppraisalClass
    in_a_row: int = field(validator=is_positive)
    exits: tuple[Exit, ...] = field(converter=_exits)
    citations: tuple[Citation, ...] = field(converter=citations_of, validator=check_cited)
    reading: Wording | None = None
