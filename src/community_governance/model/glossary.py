"""Terms of the field: one Chinese term, one English word for it."""

from __future__ import annotations

from community_governance.immutable import frozen
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording

__all__ = ["Term"]


@frozen(kw_only=True, field_transformer=strict)
class Term:
    """A term of the field, and the one English word this package has for it.

    Attributes:
        zh: The term as documents print it.
        en: The English word, in code, messages and documentation alike.
        others: Other Chinese forms of the same term, such as a short one.
        note: What a reader is likely to get wrong about it, or None.
    """

    zh: str
    en: str
    others: tuple[str, ...] = ()
    note: Wording | None = None

    @property
    def forms(self) -> tuple[str, ...]:
        """Every Chinese form, the full one first."""
        return (self.zh, *self.others)
