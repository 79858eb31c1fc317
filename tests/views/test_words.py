"""Words: every value of an enumeration, every unit, numbers, days, scopes and demands."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest

from community_governance.calendars import Day, Year
from community_governance.errors import Lang, NotFoundError
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Clamped,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Share,
    Test,
)
from community_governance.model.facts import (
    GRIDS,
    HOUSEHOLDS,
    INFORMATION_PLATFORM,
    INTEGRATED_FACILITY,
    LEGAL_ADVISER,
    OFFICE_AREA,
    ONE_STOP_HALL,
    OPERATING_FUNDS,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    RESIDENTS,
    ROOMS,
    SERVICE_MODES,
    STAFF,
    TRAININGS_PER_YEAR,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.findings import Number, ReasonCode, Verdict
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Subject
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    COMMITTEE_PLAQUE,
    TOWNSHIP_COMMUNITY,
)
from community_governance.units import (
    HOUSE_UNITS,
    Quantity,
    Range,
    grids,
    households,
    items,
    persons,
    square_meters,
    workers,
    yuan,
)
from community_governance.views.claims import is_claim
from community_governance.views.words import (
    FORCES,
    REASONS,
    SUBJECTS,
    VERDICTS,
    amount_text,
    check_lang,
    day_text,
    demand_text,
    joined,
    of_fact_text,
    per_text,
    scope_text,
)

LANGS: tuple[Lang, ...] = ("zh", "en")
RATE = Rate(square_meters(30), households(100), HOUSEHOLDS)


def _is_chinese(text: str) -> bool:
    return any("\u4e00" <= character <= "\u9fff" for character in text)


@pytest.mark.parametrize(
    ("values", "words"),
    [(Verdict, VERDICTS), (ReasonCode, REASONS), (Subject, SUBJECTS), (Force, FORCES)],
)
def test_every_value_of_an_enumeration_has_words_of_its_own_in_both_languages(
    values: type[StrEnum], words: dict[StrEnum, dict[Lang, str]]
) -> None:
    assert list(words) == list(values)
    for lang in LANGS:
        said = [words[value][lang] for value in values]
        assert all(said)
        assert len(set(said)) == len(said)
        assert {_is_chinese(each) for each in said} == {lang == "zh"}


@pytest.mark.parametrize("unit", HOUSE_UNITS)
def test_every_house_unit_has_words_in_both_languages(unit: str) -> None:
    assert _is_chinese(amount_text(2, unit, "zh")) or unit == "%"
    assert not _is_chinese(amount_text(2, unit, "en"))


@pytest.mark.parametrize(
    ("unit", "one", "two", "zh"),
    [
        ("household", "1 household", "2 households", "2户"),
        ("person", "1 person", "2 persons", "2人"),
        ("worker", "1 worker", "2 workers", "2名"),
        ("community", "1 community", "2 communities", "2个社区"),
        ("compound", "1 compound", "2 compounds", "2个小区"),
        ("grid", "1 grid", "2 grids", "2个网格"),
        ("item", "1 item", "2 items", "2项"),
        ("month", "1 month", "2 months", "2个月"),
        ("year", "1 year", "2 years", "2年"),
        ("m²", "1 m²", "2 m²", "2平方米"),
        ("km²", "1 km²", "2 km²", "2平方公里"),
        ("yuan", "1 yuan", "2 yuan", "2元"),
        ("yuan/month", "1 yuan a month", "2 yuan a month", "2元/月"),
        ("yuan/year", "1 yuan a year", "2 yuan a year", "2元/年"),
        ("%", "1%", "2%", "2%"),
    ],
)
def test_a_unit_agrees_with_its_number(unit: str, one: str, two: str, zh: str) -> None:
    assert amount_text(1, unit, "en") == one
    assert amount_text(2, unit, "en") == two
    assert amount_text(2, unit, "zh") == zh


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0 m²"),
        (999, "999 m²"),
        (1_234_567, "1,234,567 m²"),
        (Decimal("603.9"), "603.9 m²"),
        (Decimal("600.00"), "600 m²"),
        (Decimal("6E+2"), "600 m²"),
        (Decimal("1234.5678"), "1,234.5678 m²"),
        (Decimal("0.00005"), "0.0001 m²"),
        (Decimal("0.00001"), "0.00001 m²"),  # what is short is never said to be nothing
        (Decimal("-1234.5"), "-1,234.5 m²"),
        (square_meters("603.9"), "603.9 m²"),
    ],
)
def test_numbers_are_grouped_and_show_four_decimals_at_most(
    value: Number | Quantity, shown: str
) -> None:
    assert amount_text(value, "m²", "en") == shown


def test_an_amount_in_another_unit_is_shown_in_the_unit_asked_for() -> None:
    assert amount_text(Quantity("0.6亩"), "m²", "zh") == "400平方米"


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (Range(1400, 1600), "1,400至1,600户", "1,400 to 1,600 households"),
        (Range(1400, None), "至少1,400户", "at least 1,400 households"),
        (Range(None, 1600), "至多1,600户", "at most 1,600 households"),
        (Range(None, None, near=Decimal(1500)), "约1,500户", "about 1,500 households"),
        (Range(None, None), "?户", "? households"),
    ],
)
def test_a_range_is_shown_by_its_ends(value: Range, zh: str, en: str) -> None:
    assert amount_text(value, "household", "zh") == zh
    assert amount_text(value, "household", "en") == en


@pytest.mark.parametrize(
    ("day", "zh", "en"),
    [
        (date(2025, 12, 31), "2025年12月31日", "2025-12-31"),
        (date(2018, 7, 5), "2018年7月5日", "2018-07-05"),
        (Year(2010), "2010年", "2010"),
    ],
)
def test_a_day_is_shown_as_far_as_it_is_known(day: Day, zh: str, en: str) -> None:
    assert day_text(day, "zh") == zh
    assert day_text(day, "en") == en


def test_words_are_joined_as_each_language_joins_them() -> None:
    assert joined(["一", "二"], "zh") == "一、二"
    assert joined(["one", "two"], "en") == "one, two"
    assert joined([], "en") == ""


@pytest.mark.parametrize(
    ("scope", "zh", "en"),
    [
        (Scope(), "社区", "community"),
        (Scope(any_of=(CITY,)), "城市社区", "city community"),
        (
            Scope(any_of=(CITY, TOWNSHIP_COMMUNITY)),
            "城市、乡镇社区",
            "city or township community",
        ),
        (
            Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,)),
            "城市社区（中心城区除外）",
            "city community (except central-city)",
        ),
        (
            Scope(none_of=(CITY, TOWNSHIP_COMMUNITY)),
            "社区（城市、乡镇除外）",
            "community (except city, township)",
        ),
    ],
)
def test_a_scope_says_whom_a_norm_is_for(scope: Scope, zh: str, en: str) -> None:
    assert scope_text(scope, Subject.COMMUNITY, "zh") == zh
    assert scope_text(scope, Subject.COMMUNITY, "en") == en


@pytest.mark.parametrize(
    ("demand", "zh", "en"),
    [
        (
            Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(400)))),
            "社区工作用房面积不少于400平方米",
            "area of community working premises, at least 400 m²",
        ),
        (
            Test(WORKING_PREMISES_AREA, AtLeast(RATE)),
            "社区工作用房面积按每100户不少于30平方米",
            "area of community working premises, at least 30 m² per 100 households",
        ),
        (
            Test(OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA))),
            "办公面积不超过公共空间面积的20%",
            "office area, at most 20% of area of public space",
        ),
        (
            Test(OPERATING_FUNDS, Exactly(Fixed(yuan(80000)))),
            "运转经费（未注明期间）为80,000元",
            "operating funds (period not stated), exactly 80,000 yuan",
        ),
        (
            Test(HOUSEHOLDS, About(Fixed(households(200)))),
            "户数约200户",
            "households, about 200 households",
        ),
        (
            Test(GRIDS, AtMost(Rate(grids(1), households(300), HOUSEHOLDS))),
            "网格数按每300户不超过1个网格",
            "grids, at most 1 grid per 300 households",
        ),
        (
            Test(
                STAFF,
                AtLeast(
                    Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))
                ),
            ),
            "社区工作人员（含两委成员）按每200户不少于1名，最少5名、最多9名",
            (
                "community staff (the two committees included), at least 1 worker per 200 "
                "households, "
                "held between 5 workers and 9 workers"
            ),
        ),
        (
            Test(PLAQUES, Includes((COMMITTEE_PLAQUE, CENTER_PLAQUE))),
            "对外挂牌须包括社区居民委员会、社区服务中心",
            "plaques shown: all of residents' committee, community service center",
        ),
        (
            Test(PLAQUES, Only((COMMITTEE_PLAQUE, CENTER_PLAQUE))),
            "对外挂牌只限社区居民委员会、社区服务中心",
            "plaques shown: none but residents' committee, community service center",
        ),
        (
            AnyOf(
                (
                    Test(HOUSEHOLDS, About(Fixed(households(200)))),
                    Test(RESIDENTS, About(Fixed(persons(600)))),
                )
            ),
            "户数约200户，或人口约600人",
            "households, about 200 households; or residents, about 600 persons",
        ),
        (
            AllOf(
                (
                    Test(WORKING_PREMISES_AREA, AtLeast(RATE)),
                    Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(500)))),
                )
            ),
            "社区工作用房面积按每100户不少于30平方米，且社区工作用房面积不少于500平方米",
            (
                "area of community working premises, at least 30 m² per 100 households; "
                "and area of community working premises, at least 500 m²"
            ),
        ),
    ],
)
def test_a_demand_is_said_in_both_languages(demand: Demand, zh: str, en: str) -> None:
    assert demand_text(demand, "zh") == zh
    assert demand_text(demand, "en") == en


@pytest.mark.parametrize(
    ("fact", "zh", "en"),
    [
        (LEGAL_ADVISER, "须有法律顾问", "has a legal adviser"),
        (INFORMATION_PLATFORM, "须有综合服务信息平台", "has an information platform"),
        (ONE_STOP_HALL, "须有一站式服务中心", "has a one-stop service center"),
        (INTEGRATED_FACILITY, "须有综合服务设施", "has integrated service facilities"),
    ],
)
def test_what_must_be_there_is_asked_for_without_a_number(fact: Fact, zh: str, en: str) -> None:
    asked = Test(fact, AtLeast(Fixed(items(1))))
    assert is_claim(asked)
    for stated in (True, False):
        assert demand_text(asked, "zh", direction_stated=stated) == zh
        assert demand_text(asked, "en", direction_stated=stated) == en


@pytest.mark.parametrize(
    "asked",
    [
        Test(LEGAL_ADVISER, AtMost(Fixed(items(1)))),
        Test(LEGAL_ADVISER, AtLeast(Fixed(items(2)))),
        Test(TRAININGS_PER_YEAR, AtLeast(Fixed(items(1)))),
    ],
)
def test_only_at_least_one_of_a_flag_asks_that_something_is_there(asked: Test) -> None:
    assert not is_claim(asked)


def test_things_that_must_be_there_are_joined_like_other_demands() -> None:
    parts = [Test(fact, AtLeast(Fixed(items(1)))) for fact in (ONE_STOP_HALL, LEGAL_ADVISER)]
    assert demand_text(AllOf(parts), "zh") == "须有一站式服务中心，且须有法律顾问"
    assert (
        demand_text(AnyOf(parts), "en") == "has a one-stop service center; or has a legal adviser"
    )


def test_where_no_direction_is_printed_none_is_written() -> None:
    demand = Test(WORKING_PREMISES_AREA, AtLeast(RATE))
    assert demand_text(demand, "zh", direction_stated=False) == "社区工作用房面积按每100户30平方米"
    assert demand_text(demand, "en", direction_stated=False) == (
        "area of community working premises, 30 m² per 100 households"
    )


def test_a_bound_that_is_no_at_least_keeps_its_word_without_a_printed_direction() -> None:
    demand = Test(WORKING_PREMISES_AREA, AtMost(Fixed(square_meters(400))))
    assert demand_text(demand, "zh", direction_stated=False) == "社区工作用房面积不超过400平方米"


def test_a_join_within_a_join_is_said_without_loss() -> None:
    demand = AllOf(
        (
            Test(WORKING_PREMISES_AREA, AtLeast(RATE)),
            AnyOf(
                (
                    Test(HOUSEHOLDS, About(Fixed(households(200)))),
                    Test(RESIDENTS, About(Fixed(persons(600)))),
                )
            ),
        )
    )
    for part in ("每100户", "约200户", "约600人"):
        assert part in demand_text(demand, "zh")


@pytest.mark.parametrize("lang", LANGS)
def test_the_two_languages_are_accepted(lang: Lang) -> None:
    assert check_lang(lang) == lang


@pytest.mark.parametrize("lang", ["", "fr", "ZH", "zh-CN"])
def test_another_language_is_refused_by_name(lang: str) -> None:
    with pytest.raises(NotFoundError, match="unknown language") as caught:
        check_lang(lang)
    assert caught.value.known == ("en", "zh")
    assert caught.value.message(lang="zh").startswith("未知的语言")


def test_what_is_counted_in_items_has_a_word_of_its_own() -> None:
    assert of_fact_text(1, TRAININGS_PER_YEAR, "zh") == "1次"
    assert of_fact_text(1, TRAININGS_PER_YEAR, "en") == "1 training"
    assert of_fact_text(3, PLAQUES, "zh") == "3块"
    assert of_fact_text(8, ROOMS, "en") == "8 rooms"
    assert of_fact_text(4, SERVICE_MODES, "zh") == "4项"


def test_ten_thousand_is_one_word_in_chinese_where_something_is_reckoned_per_so_many() -> None:
    assert per_text(10_000, "person", "zh") == "万人"
    assert per_text(10_000, "person", "en") == "10,000 persons"
    assert per_text(100, "household", "zh") == "100户"
    assert per_text(10_000_000, "person", "zh") == "10,000,000人"
