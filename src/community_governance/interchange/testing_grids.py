"""Strategies of Hypothesis for buildings and size rules, which `testing` draws from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from community_governance.model.division import Building, GridRule

__all__ = ["grid_strategies"]


def grid_strategies(
    fields: Callable[[Any], Mapping[str, st.SearchStrategy[Any]]],
) -> Mapping[Any, st.SearchStrategy[Any]]:
    """Return the strategies of all that must agree with more than the types of its fields.

    A building has both coordinates or none, a rule has a cap.

    Args:
        fields: What draws the other fields of a class, by their names.
    """

    def built(kind: Any, **own: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.deferred(lambda: st.builds(kind, **{**fields(kind), **own}))

    ends, cap, none = st.integers(-(10**4), 10**4).map(Decimal), st.integers(1, 10**4), st.none()
    placed, unplaced = (built(Building, east=each, north=each) for each in (ends, none))
    by_households = built(GridRule, cap_households=cap, cap_residents=none | cap)
    by_residents = built(GridRule, cap_households=none, cap_residents=cap)
    return {Building: placed | unplaced, GridRule: by_households | by_residents}
