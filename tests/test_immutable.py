"""Objects made here compare, hash and show themselves as those that attrs makes."""

from typing import Any

import attrs
import pytest
from attrs import field

from community_governance.immutable import frozen


def made_by(decorator: Any) -> tuple[type, ...]:
    """Return the same classes, made by one decorator or the other."""

    @decorator
    class Point:
        across: int
        up: int = 0

    @decorator(kw_only=True, cache_hash=True)
    class Named:
        key: str
        name: str | None = field(default=None, eq=False, repr=False)

    @decorator
    class Further(Point):
        deep: int = 0

    @decorator
    class Nothing:
        pass

    @decorator
    class Told:
        said: str = field(default="", eq=False)

        def __repr__(self) -> str:
            return "told"

    return Point, Named, Further, Nothing, Told


def objects_by(decorator: Any) -> list[Any]:
    point, named, further, nothing, told = made_by(decorator)
    return [
        *(point(1, 2), point(1, 2), point(1), further(1, 2), further(1, 2, 3)),
        *(named(key="a"), named(key="a", name="Wang"), named(key="b")),
        *(nothing(), nothing(), told(), told("x"), 1, (1, 2)),
    ]


def test_two_are_equal_where_those_of_attrs_are() -> None:
    ours, theirs = objects_by(frozen), objects_by(attrs.frozen)
    assert [[one == other for other in ours] for one in ours] == [
        [one == other for other in theirs] for one in theirs
    ]
    assert [[one != other for other in ours] for one in ours] == [
        [one != other for other in theirs] for one in theirs
    ]


def test_equal_ones_have_one_hash() -> None:
    ours = objects_by(frozen)
    assert all(hash(one) == hash(other) for one in ours for other in ours if one == other)


def test_they_show_themselves_as_those_of_attrs_do() -> None:
    assert list(map(repr, objects_by(frozen))) == list(map(repr, objects_by(attrs.frozen)))


def test_none_can_be_changed() -> None:
    for each in objects_by(frozen)[:-2]:
        with pytest.raises(AttributeError):
            each.key = "another"
