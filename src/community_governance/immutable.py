"""How the objects of this library are made: by attrs, frozen and with slots.

It saves a fifth of the import: attrs writes ``__repr__`` and ``__eq__`` anew for each class and has
Python compile them. Those say the same of every class, so they are written once here, over the
fields of the class. They know no key by which a field is compared and no way of its own to show it:
a class that needs either is made by attrs' own `frozen`.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

__all__ = ["frozen"]

if TYPE_CHECKING:
    # Type checkers know this decorator by its name in attrs, and no other way as well.
    from attrs import frozen
else:

    def frozen(cls: type | None = None, /, *, repr: bool = True, **options: Any) -> Any:  # noqa: A002  (as attrs calls it)
        """Make a class of frozen objects, as `attrs.frozen` does; no option on eq, order, hash."""

        def make(given: type) -> type:
            made = attrs.frozen(given, repr=False, eq=False, unsafe_hash=True, **options)
            made.__eq__ = _eq_of(made)
            if repr and "__repr__" not in vars(given):
                made.__repr__ = _repr_of(made)
            return made

        return make if cls is None else make(cls)


def _eq_of(cls: type) -> Any:
    names = [field.name for field in attrs.fields(cls) if field.eq]
    compared = attrgetter(*names) if names else type  # which is all there is to compare

    def __eq__(self: object, other: object) -> bool:  # noqa: N807  (it becomes that of a class)
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(compared(self) == compared(other))

    return __eq__


def _repr_of(cls: type) -> Any:
    names = [field.name for field in attrs.fields(cls) if field.repr]

    def __repr__(self: object) -> str:  # noqa: N807  (likewise)
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__.rsplit('>.', 1)[-1]}({values})"

    return __repr__
