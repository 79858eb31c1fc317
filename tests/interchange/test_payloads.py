"""The door for other hosts: plain data in, plain data out, and never an exception."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from community_governance import BUILTIN
from community_governance.interchange.payloads import evaluate
from community_governance.model.findings import Verdict
from community_governance.views import records

ON = "2025-12-31"
HALL = {"key": "hall", "floor_area": "540㎡", "premises": ["working_premises"]}
HOPE: dict[str, Any] = {
    "key": "hope",
    "name": "希望社区",
    "jurisdiction": "east",
    "categories": ["city"],
    "permanent_households": 2000,
    "facilities": [HALL],
}
FACTS = {"households": 2000, "working_premises_area": "540 m²", "categories": ["city"]}


def _asked(**parts: object) -> dict[str, Any]:
    answer = evaluate({"on": ON, "policies": ["ordos"]} | parts)
    assert _is_plain(answer)
    return answer


def _is_plain(answer: object) -> bool:
    """Return whether JSON holds the whole answer: it comes back as it was."""
    written = json.dumps(answer, allow_nan=False)
    return bool(json.loads(written) == answer)


def _premises(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the findings on the 30 m² per 100 households."""
    key = "working-premises-per-hundred-households"
    return [each for each in answer["findings"] if each["standard"] == key]


def _problems(**parts: object) -> list[tuple[str, str]]:
    answer = _asked(**parts)
    assert answer["ok"] is False
    assert list(answer) == ["ok", "schema", "problems"]
    assert all(list(each) == ["path", "en", "zh"] for each in answer["problems"])
    return [(each["path"], each["en"]) for each in answer["problems"]]


def _paths(**parts: object) -> list[str]:
    return [path for path, _ in _problems(**parts)]


# --- each kind of subject ---


def test_a_community_is_checked() -> None:
    answer = _asked(community=HOPE, lang="zh")
    assert answer["ok"] is True
    assert answer["schema"] == 1
    assert answer["on"] == ON
    assert answer["counts"] == {
        "met": 0, "not-met": 1, "not-yet-due": 0, "undetermined": 9, "not-applicable": 3,
    }  # fmt: skip
    assert _premises(answer)[0] == {
        "policy": "ordos",
        "standard": "working-premises-per-hundred-households",
        "locator": "二(二)6",
        "subject": "hope",
        "subject_name": "希望社区",
        "group": "east",
        "fact": "working_premises_area",
        "verdict": "not-met",
        "reason": "misses",
        "measured": "540",
        "required": "600",
        "shortfall": "60",
        "unit": "m²",
        "due": None,
        "force": "must",
        "basis": "permanent_households",
        "sentence": (
            "依据《鄂尔多斯市加强和完善城乡社区治理实施意见》二(二)6，"
            "城市社区的社区工作用房面积按每100户30平方米；"
            "希望社区常住户数2,000户，应有600平方米，现有540平方米，缺60平方米，未达标。"
            "（文件未写明“不低于”，按不低于理解；户数口径、建筑或使用面积文件均未注明；"
            "户数按常住户数计。）"
        ),
    }


def test_what_is_missing_is_told_with_the_verdicts_that_hang_on_it() -> None:
    missing = _asked(community=HOPE)["missing_facts"]
    assert (missing["office_area"], missing["public_space_area"]) == (1, 1)
    assert missing["organization_kinds"] == 4  # committee, volunteers, school, fire station


def test_several_communities_are_checked_in_their_order() -> None:
    answer = _asked(communities=[HOPE, HOPE | {"key": "east"}])
    assert [each["subject"] for each in _premises(answer)] == ["hope", "east"]
    standards = [each["standard"] for each in answer["findings"]]
    assert standards == sorted(standards, key=standards.index)


def test_a_territory_is_checked_with_its_communities() -> None:
    answer = _asked(territory={"key": "ordos", "communities": [HOPE]})
    assert [(each["subject"], each["verdict"]) for each in _premises(answer)] == [
        ("hope", "not-met")
    ]


def test_of_a_territory_the_shares_of_its_units_are_counted() -> None:
    members = [{"key": "a", "recognitions": ["civilized_community"]}, {"key": "b"}]
    answer = _asked(territory={"key": "ordos", "communities": members}, lang="zh")
    first = answer["shares"][0]
    assert (first["target"], first["verdict"]) == ("civilized-communities", "undetermined")
    assert (first["lowest"], first["highest"], first["due"]) == ("50", "100", "2020-12-31")
    assert "共2个社区，达到1个，待定1个，占50%至100%" in first["sentence"]
    assert json.loads(json.dumps(answer)) == answer
    assert _asked(communities=[HOPE])["shares"] == []


def test_a_plain_mapping_of_facts_is_checked() -> None:
    answer = _asked(facts=FACTS)
    assert _premises(answer)[0]["shortfall"] == "60"
    assert _premises(answer)[0]["subject"] == "$"


def test_a_range_of_a_fact_may_be_written_by_its_ends() -> None:
    for households in ("1400-1600", {"low": 1400, "high": 1600}):
        answer = _asked(facts=FACTS | {"households": households})
        assert answer["ok"] is True, answer
        assert _premises(answer)[0]["verdict"] == "met"


def test_numbers_of_a_finding_are_text_and_days_are_iso() -> None:
    answer = _asked(
        facts={"households": 2013, "working_premises_area": 600} | {"categories": ["city"]}
    )
    row = _premises(answer)[0]
    assert (row["required"], row["shortfall"]) == ("603.9", "3.9")


def test_a_finding_has_the_columns_of_the_records_and_a_sentence() -> None:
    row = _asked(facts=FACTS)["findings"][0]
    wanted = records.findings.__doc__
    assert wanted is not None
    assert [name for name in row if name not in wanted] == ["sentence"]


# --- settings ---


def test_all_policies_are_asked_where_none_is_named() -> None:
    answer = evaluate({"on": ON, "facts": FACTS})
    assert {each["policy"] for each in answer["findings"]} == {
        each.key for each in BUILTIN if each.standards
    }
    assert answer == evaluate({"on": ON, "facts": FACTS, "policies": None})


def test_policies_are_asked_in_the_order_given() -> None:
    answer = _asked(facts=FACTS, policies=["ordos", "loudi"])
    policies = [each["policy"] for each in answer["findings"]]
    assert policies[0] == "ordos"
    assert policies[-1] == "loudi"


def test_one_policy_may_be_named_without_a_list() -> None:
    assert _asked(facts=FACTS, policies="ordos") == _asked(facts=FACTS)


def test_sentences_are_english_where_no_language_is_named() -> None:
    sentence = _premises(_asked(facts=FACTS))[0]["sentence"]
    assert sentence == _premises(_asked(facts=FACTS, lang="en"))[0]["sentence"]
    assert "60 m² short" in sentence


@pytest.mark.parametrize("about", ["0.1", 0.1, 1, "1"])
def test_a_tolerance_is_read_by_its_digits(about: object) -> None:
    grid = {"key": "a", "grids": [{"key": "g", "households": 220, "residents": 700}]}
    answer = _asked(community=grid, policies=["loudi"], about=about)
    assert answer["findings"][0]["verdict"] == "met"


def test_without_a_tolerance_about_stays_open() -> None:
    grid = {"key": "a", "grids": [{"key": "g", "households": 220, "residents": 700}]}
    answer = _asked(community=grid, policies=["loudi"], about=None)
    assert answer["findings"][0]["reason"] == "no-tolerance"


def test_the_schema_may_be_named() -> None:
    assert _asked(facts=FACTS, schema=1) == _asked(facts=FACTS)


def test_the_same_payload_has_the_same_answer_and_is_left_as_it_was() -> None:
    payload = {"on": ON, "community": json.loads(json.dumps(HOPE)), "lang": "zh"}
    before = json.dumps(payload)
    assert evaluate(payload) == evaluate(payload)
    assert json.dumps(payload) == before


# --- every fault, with its path ---


@pytest.mark.parametrize("payload", [None, [], "text", 5, True, [{"on": ON}]])
def test_a_payload_that_is_no_object_is_one_problem(payload: Any) -> None:
    answer = evaluate(payload)
    assert answer["ok"] is False
    assert [each["path"] for each in answer["problems"]] == ["$"]
    assert answer["problems"][0]["en"].startswith("expected an object")
    assert answer["problems"][0]["zh"].startswith("应为对象")


def test_all_faults_are_told_at_once() -> None:
    answer = evaluate(
        {
            "schema": 2,
            "on": "2025-02-30",
            "policies": ["ordso"],
            "lang": "fr",
            "about": "some",
            "comunity": {},
            "community": {"key": "a", "households": -1, "huseholds": 1},
        }
    )
    assert [each["path"] for each in answer["problems"]] == [
        "$.comunity",
        "$.schema",
        "$.on",
        "$.policies",
        "$.about",
        "$.lang",
        "$.community.households",
        "$.community.huseholds",
    ]


@pytest.mark.parametrize(
    ("parts", "path", "said"),
    [
        ({"comunity": {}}, "$.comunity", "did you mean 'community'?"),
        ({"policies": ["ordso"]}, "$.policies", "unknown policy 'ordso'; did you mean 'ordos'?"),
        ({"policies": 5}, "$.policies", "unknown policy '5'"),
        ({"policies": [None]}, "$.policies", "unknown policy"),
        ({"policies": []}, "$.policies", "polic"),
        ({"policies": {}}, "$.policies", "polic"),
        ({"policies": [[]]}, "$.policies", "unknown policy"),
        ({"policies": [{"key": "ordos"}]}, "$.policies", "unknown policy"),
        ({"lang": "fr"}, "$.lang", "unknown language 'fr'"),
        ({"lang": []}, "$.lang", "unknown language"),
        ({"on": "today"}, "$.on", "expected a date such as 2018-12-24"),
        ({"on": 20251231}, "$.on", "expected a date such as 2018-12-24"),
        ({"on": None}, "$.on", "expected a date such as 2018-12-24"),
        ({"schema": 2}, "$.schema", "expected schema 1"),
        ({"schema": "1"}, "$.schema", "expected schema 1"),
        ({"schema": True}, "$.schema", "expected schema 1"),
        ({"about": "some"}, "$.about", "expected a tolerance"),
        ({"about": []}, "$.about", "expected a tolerance"),
        ({"about": True}, "$.about", "expected a tolerance"),
        ({"about": "-0.1"}, "$.about", "tolerance"),
        ({"about": 2}, "$.about", "tolerance"),
        ({"about": "NaN"}, "$.about", "tolerance"),
        ({"about": "Infinity"}, "$.about", "tolerance"),
    ],
)
def test_a_setting_that_cannot_be_is_told_with_its_path(
    parts: dict[str, object], path: str, said: str
) -> None:
    ((found, en),) = _problems(**({"facts": FACTS} | parts))
    assert found == path
    assert said in en


def test_a_payload_without_a_subject_says_what_there_may_be() -> None:
    ((path, en),) = _problems()
    assert path == "$"
    assert "community, communities, territory, facts" in en


def test_a_payload_with_two_subjects_is_refused() -> None:
    ((path, en),) = _problems(facts=FACTS, community=HOPE)
    assert path == "$"
    assert en.endswith("not community, facts")


@pytest.mark.parametrize(
    ("parts", "paths"),
    [
        ({"community": None}, ["$.community"]),
        ({"community": [HOPE]}, ["$.community"]),
        ({"community": {}}, ["$.community.key"]),
        (
            {"community": HOPE | {"facilities": [{"floor_area": "viel"}]}},
            ["$.community.facilities[0].floor_area", "$.community.facilities[0].key"],
        ),
        ({"communities": [HOPE, {"key": "b", "staff": -1}]}, ["$.communities[1].staff"]),
        ({"communities": None}, ["$.communities"]),
        ({"communities": 5}, ["$.communities"]),
        ({"communities": [5]}, ["$.communities[0]"]),
        ({"communities": [HOPE, HOPE]}, ["$.communities"]),
        ({"territory": {"key": "t", "communities": [HOPE, HOPE]}}, ["$.territory.communities"]),
        ({"territory": "t"}, ["$.territory"]),
    ],
)
def test_a_subject_that_cannot_be_is_told_with_the_paths_of_its_faults(
    parts: Mapping[str, object], paths: list[str]
) -> None:
    assert sorted(_paths(**parts)) == paths


@pytest.mark.parametrize(
    ("facts", "paths"),
    [
        (None, ["$.facts"]),
        (5, ["$.facts"]),
        ([FACTS], ["$.facts"]),
        ("households", ["$.facts"]),
        ({"housholds": 5}, ["$.facts.housholds"]),
        ({"households": -5}, ["$.facts.households"]),
        ({"households": [5]}, ["$.facts.households"]),
        ({"working_premises_area": "30 户"}, ["$.facts.working_premises_area"]),
        ({"categories": ["citty"]}, ["$.facts.categories"]),
        ({"categories": "city"}, ["$.facts.categories"]),
        ({"categories": [["city"]]}, ["$.facts.categories"]),
        ({"legal_adviser": 2}, ["$.facts.legal_adviser"]),
        ({"plaques": ["a", "a"]}, ["$.facts.plaques"]),
    ],
)
def test_a_fact_that_cannot_be_is_told_with_its_path(facts: object, paths: list[str]) -> None:
    assert _paths(facts=facts) == paths


def test_all_facts_that_cannot_be_are_told_at_once() -> None:
    facts = {"housholds": 5, "staff": -1, "working_premises_area": "30 户"}
    assert _paths(facts=facts) == [
        "$.facts.housholds",
        "$.facts.staff",
        "$.facts.working_premises_area",
    ]


def test_an_unknown_fact_comes_with_the_nearest_one_in_both_languages() -> None:
    (problem,) = _asked(facts={"housholds": 5})["problems"]
    assert problem["en"] == "unknown fact 'housholds'; did you mean 'households'?"
    assert problem["zh"] == "未知的事实“housholds”，是否为“households”？"


def test_a_workers_name_is_in_no_answer() -> None:
    worker = {"key": "w1", "name": "张三", "post": "chief"}
    for parts in (
        {"community": HOPE | {"workers": [worker]}},
        {"community": HOPE | {"workers": [worker | {"post": "cheif"}]}},
        {"community": [HOPE | {"workers": [worker]}]},
        {"community": HOPE | {"workers": worker}},
        {"facts": {"workers": [worker]}},
        {"facts": [{"workers": [worker]}]},
    ):
        assert "张三" not in json.dumps(_asked(**parts), ensure_ascii=False)
    whole: Any = [{"community": HOPE | {"workers": [worker]}}]
    assert "张三" not in json.dumps(evaluate(whole), ensure_ascii=False)


@pytest.mark.parametrize("name", ["on", "schema", "lang", "about", "policies"])
def test_a_number_too_long_to_print_is_a_problem_like_any_other(name: str) -> None:
    assert f"$.{name}" in _paths(**({"facts": FACTS} | {name: 10**5000}))


@pytest.mark.parametrize(
    "parts",
    [
        {"community": 10**5000},
        {"community": {"key": 10**5000}},
        {"community": {"key": "a", "households": 10**5000}},
        {"facts": {"households": 10**5000}},
        {"facts": 10**5000},
    ],
)
def test_a_number_too_long_to_print_in_a_subject_is_no_exception(parts: dict[str, Any]) -> None:
    assert _asked(**parts)["ok"] is False


# --- whatever comes ---

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(
        ["city", "户", "约1500", "30㎡", "2025-12-31", "ordos", "zh", "households", "key", "0.1"]
    ),
    lambda children: (
        st.lists(children, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["key", "low", "high", "unit", "near", "fact", "value", "type", "kind", "zh", "en"]
            )
            | st.text(max_size=5),
            children,
            max_size=4,
        )
    ),
    max_leaves=10,
)
KEYS = st.sampled_from(["schema", "on", "policies", "lang", "about"])
SUBJECTS = st.sampled_from(["community", "communities", "territory", "facts"])
COMMUNITY_FIELDS = st.sampled_from(
    [
        "key",
        "name",
        "households",
        "residents",
        "territory_area",
        "categories",
        "origin",
        "starts",
        "succeeds",
        "compounds",
        "grids",
        "facilities",
        "workers",
        "organizations",
        "staff",
        "plaques",
        "funds",
        "legal_adviser",
        "stated",
    ]
)
FACT_KEYS = st.sampled_from(
    ["households", "working_premises_area", "categories", "plaques", "legal_adviser", "staff"]
)


def _answers(payload: Any) -> None:
    answer = evaluate(payload)
    assert _is_plain(answer)
    if answer["ok"]:
        assert set(answer["counts"]) == {str(verdict) for verdict in Verdict}
        assert sum(answer["counts"].values()) == len(answer["findings"])
    else:
        assert answer["problems"]
        assert all(each["path"].startswith("$") for each in answer["problems"])
        assert all(each["en"] and each["zh"] for each in answer["problems"])


@settings(deadline=None)
@given(PLAIN)
def test_anything_at_all_has_an_answer(payload: object) -> None:
    _answers(payload)


@settings(deadline=None)
@given(st.dictionaries(KEYS | st.text(max_size=5), PLAIN), SUBJECTS, PLAIN)
def test_settings_of_any_kind_have_an_answer(
    given_settings: dict[str, object], name: str, subject: object
) -> None:
    _answers({"on": ON} | given_settings | {name: subject})


@settings(deadline=None)
@given(st.dictionaries(COMMUNITY_FIELDS, PLAIN))
def test_a_community_of_any_kind_has_an_answer(fields: dict[str, object]) -> None:
    _answers({"on": ON, "community": {"key": "a"} | fields})
    _answers({"on": ON, "territory": {"key": "t", "communities": [{"key": "a"} | fields]}})


@settings(deadline=None)
@given(st.dictionaries(FACT_KEYS, PLAIN))
def test_facts_of_any_kind_have_an_answer(facts: dict[str, object]) -> None:
    _answers({"on": ON, "facts": facts})
