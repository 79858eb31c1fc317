"""The reader of written amounts on the cells of a data frame, where pandas is installed."""

from __future__ import annotations

import pytest

from community_governance.units import Quantity, Unread, UnreadReason, read, square_meters

pd = pytest.importorskip("pandas", reason="cells of pandas need pandas")


@pytest.mark.parametrize("cells", [[400], [400.0]])
def test_a_number_of_a_frame_is_in_the_unit_that_is_expected(cells: list[float]) -> None:
    cell = pd.Series(cells).iloc[0]
    assert read(cell, "m²") == square_meters(400)
    assert read(cell) == Quantity(400)


def test_a_short_float_of_a_frame_is_read_by_its_shortest_text() -> None:
    assert read(pd.Series([0.1], dtype="float32").iloc[0], "m²") == square_meters("0.1")


def test_a_cell_of_a_frame_that_is_missing_is_empty_and_a_day_is_no_number() -> None:
    reasons = []
    for cell in (pd.NA, pd.NaT, pd.Timestamp("2020-01-01")):
        found = read(cell, "household")
        assert isinstance(found, Unread)
        reasons.append(found.reason)
    empty, not_a_number = UnreadReason.EMPTY, UnreadReason.NOT_A_NUMBER
    assert reasons == [empty, empty, not_a_number]
