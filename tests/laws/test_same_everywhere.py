"""Law: the same question has the same answer, anywhere.

Design 1: no function reads "the network, the clock, the locale, the environment, the hash seed,
the host's decimal context, or random numbers"; and 4, rule 9: "frozen, hashable, picklable,
thread-safe, and the same under any hash seed".
"""

import decimal
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from decimal import Context, Decimal, localcontext
from threading import Barrier

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from community_governance import BUILTIN, Community, Facility, capacity, check, requirements
from community_governance.calendars import Year
from community_governance.compiling import compile_demand
from community_governance.interchange.testing import DOCUMENT, communities, standards, territories
from community_governance.knowing import facts
from community_governance.model.demands import AtLeast, Rate, Test
from community_governance.model.facts import HOUSEHOLDS, WORKING_PREMISES_AREA
from community_governance.model.report import Report
from community_governance.model.standards import Standard, Subject
from community_governance.model.territory import Territory
from community_governance.model.vocabulary import WORKING_PREMISES
from community_governance.units import households, square_meters
from community_governance.views.text import text

ON = date(2025, 12, 31)
SIGNALS = list(Context().traps)
CONTEXTS = {
    "three digits": Context(prec=3),
    "every trap": Context(prec=28, traps=SIGNALS),
    "three digits and every trap": Context(prec=3, traps=SIGNALS),
    "rounding down": Context(prec=9, rounding=decimal.ROUND_DOWN, Emax=9, Emin=-9),
}


@contextmanager
def host(name: str) -> Iterator[None]:
    """Enter a decimal context that a host may have set."""
    with localcontext(CONTEXTS[name].copy()):
        yield


def afresh(community: Community) -> Community:
    """Return a community of which nothing has been derived yet."""
    return evolve(community, key=community.key)


@pytest.mark.parametrize("name", CONTEXTS)
@given(community=communities(), asked=st.lists(standards(), max_size=2))
def test_a_verdict_is_the_same_in_any_decimal_context(
    name: str, community: Community, asked: list[Standard]
) -> None:
    about = Decimal("0.1")
    expected = check(community, [*BUILTIN, *asked], on=ON, about=about)
    needed, served = requirements(community, BUILTIN, on=ON), capacity(community, BUILTIN, on=ON)
    said = text(expected, lang="zh")
    with host(name):
        again = afresh(community)
        report = check(again, [*BUILTIN, *asked], on=ON, about=about)
        assert report == expected
        assert [finding.numbers for finding in report] == [each.numbers for each in expected]
        assert facts(afresh(community)) == facts(community)
        assert requirements(again, BUILTIN, on=ON) == needed
        assert capacity(again, BUILTIN, on=ON) == served
        assert not report.changes_since(expected)
        assert report.counts == expected.counts
        assert text(report, lang="zh") == said


@pytest.mark.parametrize("name", CONTEXTS)
@given(territory=territories(), standard=standards(Subject.JURISDICTION))
def test_a_total_is_the_same_in_any_decimal_context(
    name: str, territory: Territory, standard: Standard
) -> None:
    expected = check(territory, standard, on=ON)
    totals = facts(territory)
    with host(name):
        assert check(territory, standard, on=ON) == expected
        assert facts(territory) == totals


@pytest.mark.parametrize("name", CONTEXTS)
def test_what_a_host_builds_in_its_context_is_exact(name: str) -> None:
    """Sums, conversions and the demand itself, all made while the host's context holds."""
    with host(name):
        halls = [
            Facility(key=str(n), floor_area="1234.5678㎡", premises=[WORKING_PREMISES])
            for n in range(3)
        ]
        community = Community(key="hope", households="12,346户", facilities=halls)
        rate = Rate(square_meters("30.0001"), households(100), HOUSEHOLDS)
        standard = Standard(
            key="area",
            subject=Subject.COMMUNITY,
            demand=Test(WORKING_PREMISES_AREA, AtLeast(rate)),
            citations=(DOCUMENT.cite("一"),),
            due=Year(2020),
        )
        (finding,) = check(community, standard, on=ON)
        numbers = finding.numbers
    assert [str(number) for number in numbers] == ["3703.7034", "3703.812346", "0.108946"]


REPORT_IN_WORDS = """
import json, sys
from datetime import date
from community_governance import BUILTIN, Community, Facility, Grid, check
from community_governance.interchange.converters import to_plain
from community_governance.knowing import facts_needed
from community_governance.model.vocabulary import *
from community_governance.views.text import markdown, text

community = Community(
    key="hope", categories=[OUTER_CITY], origin=EXISTING, permanent_households=2000, staff=8,
    plaques=[PARTY_PLAQUE, Body("bank", "银行", "bank"), Body("court", "法院", "court")],
    facilities=[Facility(key="hall", floor_area="540 m²", premises=list(PREMISES))],
    grids=[Grid(key="a", households=200), Grid(key="b")],
)
report = check([community, Community(key="light")], BUILTIN, on=date(2025, 12, 31))
for lang in ("zh", "en"):
    print(text(report, lang=lang))
    print(markdown(report, lang=lang))
print(repr(report))
print(json.dumps(to_plain(report), ensure_ascii=False))
print([fact.key for fact in facts_needed(BUILTIN)], report.missing_facts())
print([policy.fingerprint for policy in BUILTIN])
"""


def printed(seed: str) -> str:
    """Return what a fresh interpreter prints under a hash seed."""
    path = os.pathsep.join(each for each in sys.path if each)
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path}
    ran = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-X", "utf8", "-W", "error", "-c", REPORT_IN_WORDS],
        capture_output=True, check=True, encoding="utf-8", env=environment, timeout=120,
    )  # fmt: skip
    return ran.stdout


def test_a_printed_report_is_the_same_under_any_hash_seed() -> None:
    first = printed("0")
    assert len(first) > 10_000
    assert printed("1") == first
    assert printed("2") == first


def test_two_threads_come_to_the_same_report() -> None:
    """Both start together on objects nothing was derived from, with nothing compiled yet."""
    several = [
        Community(
            key=f"c{n}",
            households=1000 + n,
            facilities=[Facility(key="hall", floor_area=300, premises=[WORKING_PREMISES])],
        )
        for n in range(50)
    ]
    compile_demand.cache_clear()
    together = Barrier(8)

    def ask(_: int) -> Report:
        together.wait(timeout=60)
        return check(several, BUILTIN, on=ON)

    with ThreadPoolExecutor(8) as pool:
        first, *others = pool.map(ask, range(8))
    assert len(first) > len(several)
    assert all(other == first for other in others)
    assert first == check(several, BUILTIN, on=ON)
