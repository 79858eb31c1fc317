"""Law: a facility that several communities share counts once, whoever lists it.

From the model (tables, Facility): "serves: shared, counted once".
"""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from community_governance import Community, Facility, Territory
from community_governance.interchange.testing import areas, ranges
from community_governance.knowing import facts
from community_governance.model.vocabulary import WORKING_PREMISES
from community_governance.units import Quantity, Range

KEYS = ("a", "b", "c", "d")
SIZES = areas() | ranges("m²", whole=False).filter(lambda each: each.low is not None)


def _territory(shared: Facility, by: set[str], own: dict[str, Facility]) -> Territory:
    """Return a territory in which some communities list the shared facility, and each its own."""
    return Territory(
        key="league",
        communities=[
            Community(key=key, facilities=[own[key], *([shared] if key in by else [])])
            for key in KEYS
        ],
    )


@given(
    size=SIZES,
    own=st.lists(areas(), min_size=4, max_size=4),
    serves=st.lists(st.sampled_from(KEYS), min_size=1, unique=True),
    data=st.data(),
)
def test_the_sum_does_not_depend_on_who_lists_what_is_shared(
    size: Quantity | Range, own: list[Quantity], serves: list[str], data: st.DataObject
) -> None:
    shared = Facility(key="hall", floor_area=size, premises=[WORKING_PREMISES], serves=serves)
    rooms = {
        key: Facility(key="room", floor_area=area, premises=[WORKING_PREMISES])
        for key, area in zip(KEYS, own, strict=True)
    }
    by = data.draw(st.sets(st.sampled_from(serves), min_size=1))
    found = facts(_territory(shared, by, rooms))
    once = facts(_territory(shared, {serves[0]}, rooms))
    assert found["working_premises_area"] == once["working_premises_area"]
    assert found["facilities"] == once["facilities"] == 5
    if isinstance(size, Quantity):
        whole = sum((each.magnitude for each in own), size.magnitude)
        assert found["working_premises_area"] == Decimal(whole)
