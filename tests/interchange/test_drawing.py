"""`st.from_type` draws the nouns in anybody's tests, without anybody's import of ours."""

import subprocess
import sys
from importlib.metadata import entry_points

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance.interchange import drawing

drawing.register()  # as Hypothesis does by itself where the package is installed


@pytest.mark.parametrize("kind", drawing.KINDS, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_type_is_enough_to_draw_an_object_of_it(kind: type, data: st.DataObject) -> None:
    assert type(data.draw(st.from_type(kind))) is kind


@given(data=st.data())
def test_a_type_inside_another_is_drawn_as_well(data: st.DataObject) -> None:
    kind = drawing.KINDS[0]
    assert all(type(each) is kind for each in data.draw(st.lists(st.from_type(kind), max_size=2)))


def test_nothing_happens_where_hypothesis_is_not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "hypothesis.strategies")
    drawing.register()
    assert "hypothesis.strategies" not in sys.modules


def test_an_installed_package_is_found_by_hypothesis_itself() -> None:
    names = [each.value for each in entry_points(group="hypothesis")]
    if "community_governance.interchange.drawing:register" not in names:
        pytest.skip("the package is not installed here, so it has no entry points")
    code = (
        "from hypothesis import strategies as st, find\n"
        "from community_governance import Community\n"
        "print(type(find(st.from_type(Community), lambda drawn: True)).__name__)\n"
    )
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == "Community"
