"""Codes of communities, grids and bodies: read, checked, and what their digits say.

A code is refused for what no such code can be: its length, its characters, its check digit.
Numbers of which nothing is known here are not: to call a valid code invalid is the worse error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from community_governance.errors import InvalidValueError, NotFoundError, shown
from community_governance.immutable import frozen
from community_governance.model.places import Level
from community_governance.model.vocabulary import Category, Wording
from community_governance.references.codes import (
    AUTHORITIES,
    BODIES,
    COMMITTEES,
    COUNTIES,
    GRIDS_MERGED,
    GRIDS_UNDIVIDED,
    PREFECTURES,
    TOWNSHIPS,
    URBAN_RURAL_CLASSES,
    CodeRange,
    UrbanRuralClass,
)

__all__ = [
    "CreditCode",
    "DivisionCode",
    "GridCode",
    "categories_from_class",
    "check_character",
    "community_code",
    "credit_code",
    "division_code",
    "grid_code",
]

# Where each level of a division's code ends, and what its digits may mean.
_ENDS = {
    Level.PROVINCE: 2,
    Level.PREFECTURE: 4,
    Level.COUNTY: 6,
    Level.TOWNSHIP: 9,
    Level.COMMUNITY: 12,
}
_RANGES: dict[Level, tuple[CodeRange, ...]] = {
    Level.PREFECTURE: PREFECTURES,
    Level.COUNTY: COUNTIES,
    Level.TOWNSHIP: TOWNSHIPS,
    Level.COMMUNITY: COMMITTEES,
}
# Not NFKC, which would make a digit of ² as well.
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_CLASSES = {each.code: each for each in URBAN_RURAL_CLASSES}


def _compact(text: str) -> str:
    """Return a code without blanks and dashes, in capitals, its full-width characters narrow."""
    return re.sub(r"[\s\-–—]", "", text.translate(_NARROW)).upper()


def _meaning(digits: str, ranges: Iterable[CodeRange]) -> Wording | None:
    return next((each.meaning for each in ranges if each.low <= digits <= each.high), None)


# --- divisions ---


@frozen
class DivisionCode:
    """The code of a division, from a province down to a community.

    Attributes:
        digits: Twelve digits; those of lower levels are zeros.
        attribute: Digits 13 and 14 of a statistical code, or None; their meaning is not known.
        urban_rural: The class in digits 15 to 17 of a statistical code, or None.
    """

    digits: str
    attribute: str | None = None
    urban_rural: UrbanRuralClass | None = None

    @property
    def level(self) -> Level:
        """The lowest level that the code names."""
        return next(
            level for level, end in reversed(_ENDS.items()) if int(self.digits[_begin(level) : end])
        )

    @property
    def kind(self) -> Wording | None:
        """What the digits of its level say it is, such as a subdistrict; None if nothing is known.

        Of a community that is its committee, and nothing of whether it is urban.
        """
        level = self.level
        if level is Level.COUNTY and _meaning(self.digits[2:4], PREFECTURES) is None:
            return None  # below a number that gathers what has no prefecture
        return _meaning(self.digits[_begin(level) : _ENDS[level]], _RANGES.get(level, ()))

    @property
    def parent(self) -> DivisionCode | None:
        """The next division above that the code names; levels may be skipped."""
        above = self.digits[: _begin(self.level)]
        return DivisionCode(above.ljust(12, "0")) if above else None

    def __str__(self) -> str:
        """Return the twelve digits."""
        return self.digits


def _begin(level: Level) -> int:
    return max((end for end in _ENDS.values() if end < _ENDS[level]), default=0)


def division_code(text: str) -> DivisionCode:
    """Read the code of a division.

    Takes 2, 4, 6, 9 or 12 digits, or the 17 of a statistical code, whose last three are the
    urban-rural class; blanks and full width do not matter.

    Raises:
        InvalidValueError: for any other length, other characters, or no province.

    >>> code = division_code("150602 001 003")
    >>> code.level, code.kind.en, str(code.parent)
    (<Level.COMMUNITY: 'community'>, "residents' committee", '150602001000')
    """
    digits = _compact(text)
    is_known_length = len(digits) in {*_ENDS.values(), 17}
    if not (digits.isascii() and digits.isdigit() and is_known_length) or digits[:2] == "00":
        en = "expected 2, 4, 6, 9, 12 or 17 digits that begin with a province"
        raise InvalidValueError(
            shown(text), en, "应为 2、4、6、9、12 或 17 位数字，前两位为省级代码"
        )
    if len(digits) == 17:  # noqa: PLR2004
        return DivisionCode(digits[:12], digits[12:14], _CLASSES.get(digits[14:]))
    return DivisionCode(digits.ljust(12, "0"))


def community_code(text: str) -> DivisionCode:
    """Read the code of a community, twelve digits or the seventeen of a statistical code.

    Raises:
        InvalidValueError: for the code of a division of a higher level, and as `division_code`.
    """
    code = division_code(text)
    if code.level is not Level.COMMUNITY:
        en = f"expected the twelve digits of a community, and these are of a {code.level}"
        raise InvalidValueError(shown(text), en, "应为社区（村）的 12 位代码")
    return code


def categories_from_class(code: str) -> tuple[Category, ...]:
    """Return what a community of an urban-rural class is, by the reading `CLASS_READING`.

    The class is that of a statistical code (digits 15 to 17), and never follows from the digits
    of the committee: a villagers' committee may lie in a main urban area.

    Raises:
        NotFoundError: for a class that does not exist.

    >>> [each.key for each in categories_from_class("121")]
    ['urban']
    """
    digits = _compact(code)
    if digits not in _CLASSES:
        raise NotFoundError("urban-rural class", code, tuple(_CLASSES))
    return _CLASSES[digits].categories


# --- grids ---


@frozen
class GridCode:
    """The code of a grid after CJ/T 349-2010, as far as it is known what its digits mean.

    Attributes:
        digits: Twenty digits.
    """

    digits: str

    @property
    def names_major_class_only(self) -> bool:
        """Whether digits 5 and 6 leave open which object is managed within its major class."""
        return self.digits[4:6] == "00"

    @property
    def community(self) -> str:
        """Digits 16 to 18: the community, or the number of a merged grid."""
        return self.digits[15:18]

    @property
    def is_merged(self) -> bool:
        """Whether the grid is made of several communities."""
        return GRIDS_MERGED.low <= self.community <= GRIDS_MERGED.high

    @property
    def sequence(self) -> str:
        """Digits 19 and 20: which grid of the community it is."""
        return self.digits[18:]

    @property
    def is_whole_community(self) -> bool:
        """Whether the community is one grid, not divided further."""
        return self.sequence == GRIDS_UNDIVIDED.low

    def __str__(self) -> str:
        """Return the twenty digits."""
        return self.digits


def grid_code(text: str) -> GridCode:
    """Read the code of a grid after CJ/T 349-2010: twenty digits.

    Places number their grids by rules of their own as well; those are not read here.

    Raises:
        InvalidValueError: for anything but twenty digits.

    >>> grid_code("0101 00 150602 001 003 02").sequence
    '02'
    """
    digits = _compact(text)
    if not (digits.isascii() and digits.isdigit() and len(digits) == 20):  # noqa: PLR2004
        raise InvalidValueError(shown(text), "expected twenty digits", "应为 20 位数字")
    return GridCode(digits)


# --- bodies ---

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # without I, O, S, V, Z
_CREDIT = re.compile(f"[1-9A-Y][{_ALPHABET}][0-9]{{6}}[{_ALPHABET}]{{10}}")


@frozen
class CreditCode:
    """The unified social credit code of a body.

    Attributes:
        characters: Its eighteen characters.
    """

    characters: str

    @property
    def authority(self) -> Wording | None:
        """Who registers the body, or None where that is not known here."""
        return _meaning(self.characters[0], AUTHORITIES)

    @property
    def body(self) -> Wording | None:
        """What the body is, such as a villagers' committee; None where that is not known here."""
        return _meaning(self.characters[:2], BODIES)

    @property
    def division(self) -> DivisionCode:
        """The division whose authority registers it."""
        return DivisionCode(self.characters[2:8].ljust(12, "0"))

    @property
    def organization(self) -> str:
        """Its organization code: nine characters."""
        return self.characters[8:17]

    def __str__(self) -> str:
        """Return the eighteen characters."""
        return self.characters


def check_character(text: str) -> str:
    """Return the last character of a credit code, from the seventeen before it.

    The weights are the powers of 3 modulo 31: the characters weighed and added up come to a
    multiple of 31 with it.
    """
    total = sum(_ALPHABET.index(each) * pow(3, place, 31) for place, each in enumerate(text))
    return _ALPHABET[-total % 31]


def credit_code(text: str) -> CreditCode:
    """Read a unified social credit code (GB 32100-2015): eighteen characters, the last a check.

    Raises:
        InvalidValueError: for other characters, another length, or a check that does not fit.

    >>> credit_code("91350100M000100Y43").authority.en
    'market regulation'
    """
    characters = _compact(text)
    if not _CREDIT.fullmatch(characters):
        en = "expected eighteen digits and capitals without I, O, S, V and Z"
        raise InvalidValueError(shown(text), en, "应为 18 位数字和大写字母（不含 I、O、S、V、Z）")
    if characters[-1] != check_character(characters[:-1]):
        en = "expected the last character to fit the others"
        raise InvalidValueError(shown(text), en, "校验码与其余各位不符")
    return CreditCode(characters)
