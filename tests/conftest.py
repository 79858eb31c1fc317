"""What every test relies on: how long Hypothesis may take, and a warm registry of units."""

import os
from datetime import timedelta

import pytest
from hypothesis import settings

from community_governance.units import square_meters

settings.register_profile("ci", deadline=None, print_blob=True, max_examples=25)
settings.register_profile("desk", deadline=timedelta(seconds=5), max_examples=25)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture(autouse=True, scope="session")
def _warm_registry() -> None:
    """Convert once, so that no test pays for what pint works out at the first conversion."""
    assert square_meters("0.6亩") == square_meters(400)
