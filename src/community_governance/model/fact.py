"""What a fact is: a named thing that can be known, its unit, and the kind of value it has."""

from __future__ import annotations

from enum import StrEnum

from attrs import Factory, field

from community_governance.errors import Lang
from community_governance.immutable import frozen
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording, check_snake_key
from community_governance.units import check_unit

__all__ = ["Fact", "FactKind"]


class FactKind(StrEnum):
    """What the value of a fact looks like."""

    AMOUNT = "amount"
    COUNT = "count"
    WORDS = "words"
    FLAG = "flag"


# A fact in one of these units is a whole number.
COUNTED = frozenset({"household", "person", "worker", "community", "grid", "compound", "item"})


def _is_house_unit(_instance: object, _attribute: object, unit: str) -> None:
    check_unit(unit)


def _kind_of(fact: Fact) -> FactKind:
    return FactKind.COUNT if fact.unit in COUNTED else FactKind.AMOUNT


@frozen(cache_hash=True, field_transformer=strict)
class Fact:
    """A named thing that can be known, and its house unit.

    Attributes:
        key: snake_case; the name of its column in a table.
        unit: The house unit, for example ``"m²"`` or ``"household"``.
        zh: Chinese name.
        en: English name.
        kind: Amount, count, set of words, or flag; words and flags are counted in items.
        stands_in: Facts that answer for this one where it is not given, first the first.
            A finding says which one stood in.
        claim: Of a flag, what is said of a subject where it holds, as the end of a sentence:
            ``有法律顾问``, ``has a legal adviser``. None where it is to have what the name says.
            English claims begin with "has" or "is".
    """

    key: str = field(validator=check_snake_key)
    unit: str = field(validator=_is_house_unit)
    zh: str
    en: str
    kind: FactKind = field(default=Factory(_kind_of, takes_self=True))
    stands_in: tuple[Fact, ...] = ()
    claim: Wording | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the value is a whole number of things: a requirement on it rounds up."""
        return self.unit in COUNTED

    @property
    def is_whole(self) -> bool:
        """Whether the value is never in parts: a count, or a flag as 0 or 1."""
        return self.kind in (FactKind.COUNT, FactKind.FLAG)

    def text(self, lang: Lang) -> str:
        """Return the name in one language."""
        return self.zh if lang == "zh" else self.en

    def __str__(self) -> str:
        """Return the key."""
        return self.key
