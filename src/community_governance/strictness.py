"""Which of two standards asks more: an order in which some are beside each other.

A standard is broken where it applies and is not met. One is stricter than another where
whatever breaks the other breaks it too, and it breaks more. So it asks more of the same fact,
for the same communities or for more; and what asks more of some and less of others is neither.

The order is over what is asked: force, dates, and the reason that a text gives are no part of it.
"""

from __future__ import annotations

from community_governance.formulas import ALWAYS, Every, Formula, is_possible, opposite
from community_governance.instances import example
from community_governance.model.relations import Example, Relation, Strictness
from community_governance.model.standards import Standard
from community_governance.regions import applies, unbroken

__all__ = ["follows", "strictness"]

_RELATIONS = {
    (True, True): Relation.EQUAL,
    (True, False): Relation.STRICTER,
    (False, True): Relation.WEAKER,
    (False, False): Relation.INCOMPARABLE,
}
# By whether the second follows from the first, and the first from the second.


def follows(standard: Standard, *from_these: Standard, where: Formula = ALWAYS) -> bool:
    """Return whether nothing that breaks a standard leaves all of the others unbroken.

    Args:
        standard: What is to follow.
        from_these: Standards of the same subject; with none, whether it can be broken at all.
        where: Only where this holds.
    """
    if any(each.subject is not standard.subject for each in from_these):
        return False
    grounds = [unbroken(each) for each in from_these]
    return not is_possible(*grounds, where, opposite(unbroken(standard)))


def strictness(first: Standard, second: Standard, *, where_both_apply: bool = False) -> Strictness:
    """Compare two standards: does the first ask more, less, the same, or neither?

    Args:
        first: The one.
        second: The other.
        where_both_apply: Compare only where both apply, instead of wherever either does.
            What asks 600 m² of new communities is then stricter than what asks 400 m² of all.

    Returns:
        The relation of the first to the second, with a case in point for each way
        in which they differ, where one can be stated. Standards of different subjects are
        incomparable, as are demands on different facts, and, where both apply, scopes apart.

    Example:
        >>> from community_governance.policies import loudi
        >>> of_all = loudi.POLICY.standard("public-service-premises")
        >>> of_new = loudi.POLICY.standard("public-service-premises-of-new-communities")
        >>> strictness(of_new, of_all).relation.value
        'incomparable'
        >>> strictness(of_new, of_all, where_both_apply=True).relation.value
        'stricter'
    """
    where = Every((applies(first), applies(second))) if where_both_apply else ALWAYS
    if first.subject is not second.subject or not is_possible(where):
        return Strictness(first, second, Relation.INCOMPARABLE)
    second_follows = follows(second, first, where=where)
    first_follows = follows(first, second, where=where)
    return Strictness(
        first,
        second,
        _RELATIONS[second_follows, first_follows],
        None if second_follows else _only(first, second, where),
        None if first_follows else _only(second, first, where),
    )


def _only(kept: Standard, broken: Standard, where: Formula) -> Example | None:
    return example(
        unbroken(kept),
        where,
        opposite(unbroken(broken)),
        subject=kept.subject,
        unbroken_by=[kept],
        broken=[broken],
    )
