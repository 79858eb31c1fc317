"""The division of a community into grids: buildings, the size rule, and what came of it.

A count that is a range is taken at its upper end, so that no grid can turn out too large;
the division names the buildings of which that is so.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from attrs import field

from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.immutable import frozen
from community_governance.model.demands import About, AllOf, AtMost, Fixed, Test, tests_of
from community_governance.model.display import Displayed
from community_governance.model.fields import household_count, keyed, person_count
from community_governance.model.parts import Grid
from community_governance.model.sources import Citation
from community_governance.model.standards import Standard
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording
from community_governance.quantities import clean
from community_governance.units import Quantity, Range, exact, magnitude, number

__all__ = [
    "Balance",
    "Building",
    "Division",
    "GridRule",
    "NoDivision",
    "Obstacle",
    "ObstacleCode",
    "upper",
]


def upper(count: int | Range | None) -> int | None:
    """Return the most a count can be; None where that is not known.

    Example:
        >>> upper(Range(40, 50)), upper(60), upper(None)
        (50, 60, None)
    """
    if isinstance(count, Range):
        return None if count.high is None else int(count.high)
    return count


def _coordinate(value: Decimal | float | str | None) -> Decimal | None:
    return None if value is None else clean(value)


@frozen(kw_only=True, field_transformer=strict)
class Building:
    """A building (楼栋), as the drawing of grids sees it.

    Attributes:
        key: Identifier.
        name: Name as used.
        households: Households in it.
        residents: Residents in it.
        compound: Key of the residential compound it stands in, or None.
        east: Coordinate to the east in a plane, in any unit that all buildings share,
            such as meters; degrees of longitude and latitude are no plane.
        north: Coordinate to the north, in the same unit.

    Raises:
        InvalidValueError: for one coordinate without the other.
    """

    key: str
    name: str | None = None
    households: int | Range | None = field(default=None, converter=household_count)
    residents: int | Range | None = field(default=None, converter=person_count)
    compound: str | None = None
    east: Decimal | None = field(default=None, converter=_coordinate)
    north: Decimal | None = field(default=None, converter=_coordinate)

    def __attrs_post_init__(self) -> None:
        if (self.east is None) is not (self.north is None):
            raise InvalidValueError(
                self.key, "a place has two coordinates or none", "坐标应成对给出"
            )

    @property
    def is_placed(self) -> bool:
        """Whether it has coordinates."""
        return self.east is not None


@frozen(kw_only=True, field_transformer=strict)
class GridRule:
    """How large a grid may be: so many households, so many residents, or both.

    A cap is a line that no grid passes; the line itself is allowed.
    Where two caps are given, both hold.

    Attributes:
        cap_households: The most households of a grid, or None.
        cap_residents: The most residents of a grid, or None.
        citations: Where the size stands, if it comes from a document.
        reading: What was decided beyond the text.

    Raises:
        InvalidValueError: without a cap, or with one below 1.

    Example:
        >>> GridRule(cap_households=200).caps
        (('households', 200),)
    """

    cap_households: int | None = None
    cap_residents: int | None = None
    citations: tuple[Citation, ...] = ()
    reading: Wording | None = None

    def __attrs_post_init__(self) -> None:
        if not self.caps or any(cap < 1 for _, cap in self.caps):
            raise InvalidValueError(
                f"{self.cap_households}, {self.cap_residents}",
                "a size rule has a cap of households or of residents, each at least 1",
                "网格规模应给出户数上限或人数上限，且不小于1",
            )

    @property
    def caps(self) -> tuple[tuple[str, int], ...]:
        """What is counted, ``"households"`` or ``"residents"``, each with its cap."""
        both = (("households", self.cap_households), ("residents", self.cap_residents))
        return tuple((measure, cap) for measure, cap in both if cap is not None)

    @classmethod
    def from_standard(
        cls, standard: Standard, *, about: Decimal | None = None, by: str | None = None
    ) -> GridRule:
        """Return the rule that a standard on the size of a grid comes to.

        Args:
            standard: A standard whose tests are *at most* or *about* a fixed number.
            about: How far a grid may pass a number beside which *about* stands, as a share of
                it: 0 makes the number itself the cap, ``Decimal("0.1")`` makes 220 of 200.
                No text says it, so that the caller must.
            by: ``"households"`` or ``"residents"``: which of the two is meant where the text
                says *or*. Where it says *and*, None keeps both.

        Raises:
            InvalidValueError: where the text leaves open what the caller does not say,
                or has a test that is no upper size.

        Example:
            >>> from community_governance.policies import loudi
            >>> size = loudi.POLICY.standard("grid-size")
            >>> GridRule.from_standard(size, by="households", about=Decimal("0.1")).caps
            (('households', 220),)
        """
        tests = [each for each in tests_of(standard.demand) if by in {None, _measure(each)}]
        if len(tests) > 1 and not isinstance(standard.demand, AllOf):
            raise InvalidValueError(
                standard.key,
                'the text says "or": choose by="households" or by="residents"',
                "文件以“或”列出两项规模，应以 by 选定 households 或 residents",
            )
        caps = {f"cap_{_measure(each)}": _cap(each, about) for each in tests}
        return cls(**caps, citations=standard.citations, reading=_reading(tests, about, by))


_MEASURES = {"household": "households", "person": "residents"}


def _measure(test: Test) -> str:
    measure = _MEASURES.get(test.fact.unit)
    if measure is None:
        raise InvalidValueError(
            test.fact.key, "the size of a grid is in households or residents", "应为户数或人数"
        )
    return measure


def _cap(test: Test, about: Decimal | None) -> int:
    match test.bound:
        case AtMost(Fixed(size)):
            return _floor(size, test, Decimal(0))
        case About(Fixed(size)):
            if about is None or about < 0:
                raise InvalidValueError(
                    str(about),
                    'the text says "about" without a tolerance: choose one, such as about=0',
                    "文件只写“左右”而未给容差，应以 about 选定，例如 about=0",
                )
            return _floor(size, test, about)
        case _:
            raise InvalidValueError(
                test.fact.key,
                "a cap comes from an upper or an approximate fixed size",
                "只有上限或约数的固定规模才能作为上限",
            )


def _floor(size: Quantity, test: Test, about: Decimal) -> int:
    with exact():
        return int(magnitude(size, test.fact.unit) * (1 + about))


def _reading(tests: list[Test], about: Decimal | None, by: str | None) -> Wording | None:
    zh, en = [], []
    if any(isinstance(each.bound, About) for each in tests) and about is not None:
        with exact():
            share = number(about * 100)
        zh.append(f"“左右”的容差由使用者定为{share}%" if about else "“左右”由使用者定为不留容差")
        en.append(f'the tolerance of "about" was chosen by the caller: {share}%')
    if by is not None:
        zh.append(f"规模按{'户数' if by == 'households' else '人数'}计，由使用者选定")
        en.append(f"that it is counted in {by} was chosen by the caller")
    return Wording("；".join(zh), "; ".join(en)) if zh else None


class ObstacleCode(StrEnum):
    """Why there is no division."""

    OVER_CAP = "over-cap"
    COUNT_UNKNOWN = "count-unknown"
    PLACE_UNKNOWN = "place-unknown"
    CONTENT_UNKNOWN = "content-unknown"


@frozen(kw_only=True, field_transformer=strict)
class Obstacle:
    """One thing that stands in the way of a division.

    Attributes:
        code: A building larger than the cap; one whose count is not known; one of which nothing
            says what it is next to; a present grid that does not say what lies in it.
        key: Key of the building, or of the grid.
        measure: ``"households"`` or ``"residents"``, where it is about a count.
        amount: The count at its upper end, where it is over the cap.
        cap: The cap.
    """

    code: ObstacleCode
    key: str
    measure: str | None = None
    amount: int | None = None
    cap: int | None = None


@frozen(kw_only=True, field_transformer=strict)
class NoDivision(Displayed):
    """The answer where no division exists, or none can be known: all that is in the way.

    Attributes:
        rule: The size rule.
        obstacles: Everything that stands in the way, in the order of the buildings as given.
    """

    rule: GridRule
    obstacles: tuple[Obstacle, ...]


@frozen(kw_only=True, field_transformer=strict)
class Balance:
    """How even the grids are in one count, ranges at their upper ends.

    Attributes:
        measure: ``"households"`` or ``"residents"``.
        grids: The number of grids.
        total: The sum.
        smallest: The least in a grid; 0 where there is none.
        largest: The most in a grid; 0 where there is none.
    """

    measure: str
    grids: int
    total: int
    smallest: int
    largest: int

    @property
    def mean(self) -> Fraction:
        """The mean, exact; 0 where there is no grid."""
        return Fraction(self.total, self.grids or 1)


def _grids(items: tuple[Grid, ...]) -> tuple[Grid, ...]:
    return keyed("grid", items) or ()


@frozen(kw_only=True, field_transformer=strict)
class Division(Displayed):
    """Grids that cover the buildings: each contiguous, none over the cap.

    Attributes:
        rule: The size rule.
        grids: The grids; ``Grid.buildings`` are the keys of the buildings of each.
        fewest: No division has fewer grids than this: over each piece of the place that hangs
            together, its total by the cap, rounded up.
            It may be out of reach, since buildings and compounds are whole.
        pieces: How many pieces there are that do not touch one another.
        split_compounds: Keys of the compounds that are larger than the cap, so that several
            grids share them.
        upper_ends: Keys of the buildings whose counts are ranges, taken at the upper end.

    Raises:
        DuplicateKeyError: where two grids share a key.
    """

    rule: GridRule
    grids: tuple[Grid, ...] = field(converter=_grids)
    fewest: int
    pieces: int
    split_compounds: tuple[str, ...] = ()
    upper_ends: tuple[str, ...] = ()

    def balance(self, measure: str | None = None) -> Balance:
        """Return how even the grids are, by default in what the rule counts first.

        Raises:
            NotFoundError: for a measure that the rule has no cap of.
        """
        known = tuple(name for name, _ in self.rule.caps)
        used = known[0] if measure is None else measure
        if used not in known:
            raise NotFoundError("measure", used, known)
        sizes = [upper(getattr(grid, used)) or 0 for grid in self.grids]
        least, most = min(sizes, default=0), max(sizes, default=0)
        return Balance(
            measure=used, grids=len(sizes), total=sum(sizes), smallest=least, largest=most
        )

    def grid_of(self, building: str) -> Grid | None:
        """Return the grid in which a building lies, by its key; None where it lies in none."""
        held = (grid for grid in self.grids if building in (grid.buildings or ()))
        return next(held, None)
