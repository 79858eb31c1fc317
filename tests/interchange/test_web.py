"""An application that takes a community: its answers, its refusals, its description, under load."""

import importlib.util
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

import pytest

for needed in ("fastapi", "httpx", "uvicorn"):
    pytest.importorskip(needed)

# ruff: noqa: E402  (what is imported here is looked for above)
import httpx
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

import community_governance
from community_governance import Community, Policy
from community_governance.interchange.converters import to_plain
from community_governance.interchange.schema import json_schema
from community_governance.interchange.web import Plain, PlainForm
from community_governance.model.vocabulary import Category
from community_governance.policies import ordos

EXAMPLES = Path(__file__).parents[2] / "examples"
SOURCES = Path(community_governance.__file__).parents[1]
HOPE = {
    "key": "hope",
    "permanent_households": 2000,
    "categories": ["city"],
    "facilities": [{"key": "hall", "floor_area": "540 m²", "premises": ["working_premises"]}],
}
FAULTY = {
    "key": "hope",
    "huseholds": 2000,
    "facilities": [{"key": "hall", "floor_area": "20 yuan"}],
    "categories": ["citty"],
}


# --- as an annotation ---


def test_an_object_is_read_and_written_in_plain_form() -> None:
    adapter: TypeAdapter[Community] = TypeAdapter(Annotated[Community, Plain])
    read = adapter.validate_python(HOPE)
    assert read == adapter.validate_python(read)
    assert read.permanent_households == 2000
    assert adapter.dump_python(read) == HOPE
    assert adapter.validate_json(adapter.dump_json(read)) == read


@pytest.mark.parametrize(
    ("form", "messages"),
    [
        (Plain, ["expected an amount that converts to m², not 20 yuan",
                 "unknown category 'citty'; did you mean 'city'?",
                 "unknown field 'huseholds'; did you mean 'households'?"]),
        (PlainForm(lang="zh"), ["应为可换算为 m² 的数量（给出：20 yuan）",
                                "未知的类别“citty”，是否为“city”？",
                                "未知的字段“huseholds”，是否为“households”？"]),
    ],
)  # fmt: skip
def test_every_fault_is_told_with_its_place(form: PlainForm, messages: list[str]) -> None:
    adapter: TypeAdapter[Community] = TypeAdapter(Annotated[Community, form])
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(FAULTY)
    told = {each["loc"]: (each["msg"], each["input"]) for each in caught.value.errors()}
    assert sorted(message for message, _ in told.values()) == sorted(messages)
    assert told[("facilities", 0, "floor_area")] == (messages[0], "20 yuan")
    assert told[("categories", 0)] == (messages[1], "citty")
    assert told[("huseholds",)] == (messages[2], 2000)


def test_braces_in_a_message_are_kept() -> None:
    adapter: TypeAdapter[Community] = TypeAdapter(Annotated[Community, Plain])
    with pytest.raises(ValidationError, match=r"\{x\}"):
        adapter.validate_python({"key": "hope", "{x}": 1})


def test_what_is_no_object_is_refused() -> None:
    adapter: TypeAdapter[Community] = TypeAdapter(Annotated[Community, Plain])
    with pytest.raises(ValidationError, match="the fields of Community"):
        adapter.validate_python([1])


def test_words_of_your_own_go_by_their_key() -> None:
    lake = Category("lake", "湖区", "lake")
    adapter: TypeAdapter[Community] = TypeAdapter(Annotated[Community, PlainForm(words=[lake])])
    assert adapter.validate_python({"key": "hope", "categories": ["lake"]}).categories == (lake,)


@pytest.mark.parametrize("cls", [Community, Policy])
def test_the_schema_says_the_same_as_that_of_the_package(cls: type) -> None:
    """Definitions lie where pydantic keeps them; what they allow is the same."""
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[cls, Plain])  # type: ignore[arg-type]  # a class by its name
    schema = adapter.json_schema()
    Draft202012Validator.check_schema(schema)
    valid = {Community: HOPE, Policy: to_plain(ordos.POLICY)}[cls]
    for document in (valid, FAULTY, {}, {**valid, "more": 1}):
        ours = Draft202012Validator(json_schema(cls)).is_valid(document)
        assert Draft202012Validator(schema).is_valid(document) is ours


# --- as a service ---


@pytest.fixture(scope="module")
def service() -> ModuleType:
    spec = importlib.util.spec_from_file_location("web_service", EXAMPLES / "web_service.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Start the service in a process of its own, on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "web_service:app", "--app-dir", str(EXAMPLES)]
    command += ["--port", str(port), "--log-level", "warning"]
    environment = {"PYTHONPATH": str(SOURCES), "PATH": ""}
    with subprocess.Popen(command, env=environment) as server:  # noqa: S603  (our own words)
        try:
            yield _when_it_answers(f"http://127.0.0.1:{port}")
        finally:
            server.terminate()


def _when_it_answers(address: str) -> str:
    for _ in range(100):
        try:
            httpx.get(f"{address}/openapi.json", timeout=5)
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return address
    pytest.fail("the service did not start")


def _ask(address: str, body: Any, **asked: str) -> httpx.Response:
    return httpx.post(f"{address}/findings", params={"on": "2025-12-31"} | asked, json=body)


def test_a_community_comes_in_and_its_findings_come_out(address: str) -> None:
    answer = _ask(address, HOPE, place="鄂尔多斯", lang="zh")
    assert answer.status_code == 200
    findings = {each["standard"]: each for each in answer.json()}
    premises = findings["working-premises-per-hundred-households"]
    assert (premises["verdict"], premises["shortfall"]) == ("not-met", "60")
    assert "缺60平方米" in premises["sentence"]


def test_a_faulty_body_is_refused_with_every_fault_and_its_place(address: str) -> None:
    answer = _ask(address, FAULTY)
    assert answer.status_code == 422
    places = {tuple(each["loc"]) for each in answer.json()["detail"]}
    assert places == {
        ("body", "huseholds"), ("body", "facilities", 0, "floor_area"), ("body", "categories", 0),
    }  # fmt: skip


def test_an_unknown_place_is_told_with_the_nearest(address: str) -> None:
    answer = _ask(address, HOPE, place="ordso")
    assert answer.status_code == 404
    assert "did you mean 'ordos'" in answer.json()["detail"]


def test_the_description_holds_the_fields_of_a_community(service: ModuleType) -> None:
    described = service.app.openapi()
    body = described["paths"]["/findings"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"]["properties"]["permanent_households"]["x-unit"] == "household"
    assert "Facility" in described["components"]["schemas"]


def test_many_at_once_get_the_same_answer(address: str) -> None:
    """A load of its own, bounded: 200 questions from 8 callers."""
    with ThreadPoolExecutor(8) as callers:
        answers = list(callers.map(lambda _: _ask(address, HOPE), range(200)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
