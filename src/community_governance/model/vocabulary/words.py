"""What a word is, and the classes of words that documents use."""

from __future__ import annotations

import re
from functools import cached_property
from typing import ClassVar

from attrs import field

from community_governance.errors import InvalidValueError, Lang, shown
from community_governance.immutable import frozen
from community_governance.model.strict import strict

__all__ = [
    "AwardKind",
    "Body",
    "DepartmentKind",
    "Function",
    "FundKind",
    "Item",
    "Mark",
    "MobileService",
    "OrganizationKind",
    "Post",
    "Premises",
    "Recognition",
    "RoomKind",
    "RuleKind",
    "ServiceMode",
    "Topic",
    "Utility",
    "Word",
    "Wording",
    "WorkField",
    "check_snake_key",
]

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", re.ASCII)


def check_snake_key(word: object, _attribute: object, key: str) -> None:
    """Refuse a key that is not snake_case: it may become the name of a column.

    Raises:
        InvalidValueError: for any other text.
    """
    if type(key) is not str or not _SNAKE.fullmatch(key):
        en, zh = "expected a snake_case key such as 'floor_area'", "标识应为 snake_case 形式"
        raise InvalidValueError(shown(key), en, zh, f"{type(word).__name__}.key")


@frozen(cache_hash=True, field_transformer=strict)
class Wording:
    """The same words in Chinese and in English."""

    zh: str
    en: str

    def text(self, lang: Lang) -> str:
        """Return the words in one language."""
        return self.zh if lang == "zh" else self.en


@frozen(cache_hash=True, field_transformer=strict)
class Word:
    """An open word: a key, and its names in Chinese and English."""

    key: str = field(validator=check_snake_key)
    zh: str
    en: str

    def text(self, lang: Lang) -> str:
        """Return the word in one language."""
        return self.zh if lang == "zh" else self.en

    @property
    def wording(self) -> Wording:
        """The word without its key."""
        return self._wording

    @cached_property
    def _wording(self) -> Wording:
        return Wording(self.zh, self.en)

    def __str__(self) -> str:
        """Return the key."""
        return self.key


@frozen(cache_hash=True, field_transformer=strict)
class Item(Word):
    """An item of a printed list that is no word of another kind.

    Attributes:
        beside: What the print puts beside it: who bears it, what belongs to it.
    """

    beside: tuple[Word, ...] = ()


class Premises(Word):
    """A kind of premises, as a document calls it; kinds are never added to one another."""

    __slots__ = ()

    @property
    def area_key(self) -> str:
        """The key of the fact that is the floor area of these premises."""
        return f"{self.key}_area"


class RoomKind(Word):
    """A function room."""

    __slots__ = ()


class Function(Word):
    """What a facility is for."""

    __slots__ = ()


class FundKind(Word):
    """A kind of fund; its key is the key of the fact that is its amount."""

    __slots__ = ()


class Body(Word):
    """A body whose plaque hangs at a community's door."""

    __slots__ = ()


class Mark(Word):
    """A thing that is to look the same in every community."""

    __slots__ = ()


class ServiceMode(Word):
    """A way of serving residents, such as one window for all matters."""

    __slots__ = ()


class MobileService(Word):
    """A service that comes to scattered residents."""

    __slots__ = ()


class Utility(Word):
    """A supply that facilities may have at a preferential price."""

    __slots__ = ()


class Recognition(Word):
    """A title awarded to a community or compound."""

    __slots__ = ()


class AwardKind(Word):
    """A commendation or honor given to a worker; places bring their own."""

    __slots__ = ()


class OrganizationKind(Word):
    """A kind of organization at work in a community."""

    __slots__ = ()


class DepartmentKind(Word):
    """What kind of body a department is; places bring their own kinds."""

    __slots__ = ()


class RuleKind(Word):
    """What a rule without a number does: forbids, asks, allows; places bring their own kinds."""

    __slots__ = ()


@frozen(cache_hash=True, field_transformer=strict)
class WorkField(Word):
    """A field of work that a department may want to hand over.

    Attributes:
        is_government_duty: Whether work of this field is government's by its nature,
            as law enforcement is; it counts where an item does not say.
    """

    is_government_duty: bool = False


@frozen(cache_hash=True, field_transformer=strict)
class Topic(Word):
    """What a task is about, in a word a caller would search for; places bring their own.

    Attributes:
        terms: Other words under which it is looked for, in any language.
    """

    terms: tuple[str, ...] = ()


class Post(Word):
    """A post held by a community worker; places bring their own."""

    __slots__ = ()

    CHIEF: ClassVar[Post]
    DEPUTY: ClassVar[Post]
    MEMBER: ClassVar[Post]
    STAFF: ClassVar[Post]


Post.CHIEF = Post("chief", "正职", "chief")
Post.DEPUTY = Post("deputy", "副职", "deputy")
Post.MEMBER = Post("member", "委员", "member")
Post.STAFF = Post("staff", "工作人员", "staff")
