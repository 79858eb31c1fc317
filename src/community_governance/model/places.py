"""Levels of government, and the places a document is made for."""

from __future__ import annotations

from enum import StrEnum

from attrs import field

from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.strict import strict

__all__ = ["Jurisdiction", "Level"]


class Level(StrEnum):
    """A level of administration; a community is self-governed and no level of government."""

    NATION = "nation"
    PROVINCE = "province"
    PREFECTURE = "prefecture"
    COUNTY = "county"
    TOWNSHIP = "township"
    COMMUNITY = "community"


def _is_above(place: Jurisdiction, _attribute: object, parent: Jurisdiction | None) -> None:
    ranks = list(Level)
    if parent is not None and ranks.index(parent.level) >= ranks.index(place.level):
        raise InvalidValueError(
            parent.key, "a parent must be of a higher level", "上级的层级必须更高"
        )


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Jurisdiction:
    """A place: its level, its kind in the words of the place, and the place above it.

    A parent may skip levels: Zhongshan has no counties, so its towns lie below the city.

    Attributes:
        key: Lower-case romanized name.
        name: Chinese name.
        name_en: English name.
        level: Level of administration.
        kind: Open word: city, league, district, banner, town, subdistrict, functional zone …
        pinyin: Romanized Chinese name, where the key is not it.
        parent: The place above, or None where it is not stated.
        code: Administrative code, or None where no source of this package gives it.
    """

    key: str
    name: str
    name_en: str
    level: Level
    kind: str
    pinyin: str | None = None
    parent: Jurisdiction | None = field(default=None, validator=_is_above)
    code: str | None = None

    @property
    def chain(self) -> tuple[Jurisdiction, ...]:
        """This place and every place above it, itself first."""
        return (self,) if self.parent is None else (self, *self.parent.chain)
