"""Structuring: communities from plain dicts and back, against pydantic with quantities.

Run ``python tests/benchmarks/structuring.py``. Ratios are medians over rounds in one run, of the
time of the processor; in each round all rivals run once, in turn. The rivals have the same fields,
refuse unknown ones and keep amounts as quantities of pint in decimals; all write the same plain
data back. The hard rival reads and writes amounts by two lines of its own, which know no other
form than ``"420 m²"``; the usual one leaves them to pint.

Beside the usual one all bars are reached. Beside the hard one the way in is about at its bar, 1.4
to 1.5, and the way out is far from it, 1.6 to 1.7 (on a busy machine of 2 cores with Python 3.11
and pydantic 2.14): all but the amounts is then written by compiled code there, and here by Python.
"""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from statistics import median
from time import process_time
from types import NoneType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import attrs
import pint
import pydantic
from cattrs import Converter
from recording import record, sized

from community_governance import Community
from community_governance.interchange.converters import make_converter
from community_governance.model import vocabulary
from community_governance.model.community import Stated
from community_governance.model.strict import unit_of
from community_governance.model.vocabulary import Word
from community_governance.units import Quantity, Range

COMMUNITIES = sized(1_000, 100)
ROUNDS = sized(11, 2)


def plain(number: int) -> dict[str, Any]:
    """Return a community as an application sends it."""
    return {
        "key": f"c{number}",
        "name": f"第{number}社区",
        "code": f"150602{number:06d}",
        "jurisdiction": f"street-{number % 40}",
        "committee": "residents_committee",
        "categories": ["outer_city"],
        "origin": "existing",
        "starts": "2009-06-01",
        "permanent_households": 1_000 + number,
        "residents": 4_000 + number,
        "grids": [
            {"key": f"g{each}", "households": 250, "residents": 800, "kind": "general"}
            for each in range(4)
        ],
        "facilities": [
            {
                "key": "hall",
                "premises": ["working_premises", "integrated_facility"],
                "level": "community",
                "floor_area": f"{500 + number % 200}.5 m²",
                "public_space_area": "300 m²",
                "office_area": f"{40 + number % 30} m²",
                "opened": "2015-10-01",
            },
            {"key": "annex", "premises": ["service_center"], "floor_area": "60 m²"},
        ],
        "workers": [
            {
                "key": f"w{each}",
                "post": "staff",
                "engagement": "contract",
                "full_time": True,
                "service": [{"start": "2018-03-01"}],
                "trainings": ["2024-05-01", "2025-04-12"],
            }
            for each in range(3)
        ],
        "staff": 8,
        "funds": [{"kind": "operating_funds", "amount": f"{180_000 + number} yuan"}],
        "charter": True,
        "residents_pact": True,
    }


# --- the rival: the same fields, as one writes them with pydantic and pint ---

UNITS: Any = pint.UnitRegistry(non_int_type=Decimal)
UNITS.load_definitions(["yuan = [yuan]"])
NAMES = {"m²": UNITS.Unit("meter ** 2"), "km²": UNITS.Unit("km ** 2"), "yuan": UNITS.Unit("yuan")}
WORDS = {
    kind: {
        word.key: word
        for word in (*vars(vocabulary).values(), *vars(vocabulary.Post).values())
        if type(word) is kind
    }
    for kind in vars(vocabulary).values()
    if isinstance(kind, type) and issubclass(kind, Word)
}


def by_hand(unit: str) -> tuple[Callable[[object], Any], Callable[[Any], str]]:
    def read(value: object) -> Any:
        if not isinstance(value, str):
            return UNITS.Quantity(Decimal(str(value)), NAMES[unit])
        number, _, written = value.partition(" ")
        size = UNITS.Quantity(Decimal(number), NAMES[written])
        return size if written == unit else size.to(NAMES[unit])

    return read, lambda value: f"{value.magnitude} {unit}"


def by_pint(unit: str) -> tuple[Callable[[object], Any], Callable[[Any], str]]:
    def read(value: object) -> Any:
        return UNITS.Quantity(value).to(NAMES[unit])

    return read, "{:~P}".format


Way = Callable[[str], tuple[Callable[[object], Any], Callable[[Any], str]]]


def amount_in(unit: str, way: Way) -> Any:
    read, write = way(unit)
    return Annotated[
        Any, pydantic.PlainValidator(read), pydantic.PlainSerializer(write, return_type=str)
    ]


def word_of(kind: type[Word]) -> Any:
    words = WORDS[kind]
    return Annotated[
        Any,
        pydantic.PlainValidator(words.__getitem__),
        pydantic.PlainSerializer(str, return_type=str),
    ]


@cache
def hint_of(hint: Any, way: Way, unit: str | None = None) -> Any:
    """Return the type of a field as pydantic has it."""
    if get_origin(hint) is tuple:
        return tuple[hint_of(get_args(hint)[0], way), ...]
    members = [each for each in get_args(hint) or (hint,) if each not in (Range, NoneType)]
    kinds = [
        amount_in(unit, way)
        if each is Quantity
        else Annotated[int, pydantic.Field(ge=0)]
        if each is int
        else hint_of(each, way)
        if get_origin(each) is tuple
        else word_of(each)
        if isinstance(each, type) and issubclass(each, Word)
        else model_of(each, way)
        if attrs.has(each)
        else each
        for each in members
    ]
    return kinds[0] | None if NoneType in get_args(hint) else kinds[0]


@cache
def model_of(cls: type, way: Way) -> type[pydantic.BaseModel]:
    hints = get_type_hints(cls)
    fields: dict[str, Any] = {
        field.name: (
            hint_of(hints[field.name], way, unit_of(field)),
            ... if field.default is attrs.NOTHING else field.default,
        )
        for field in attrs.fields(cls)
        if hints[field.name] != tuple[Stated, ...]
    }
    config = pydantic.ConfigDict(extra="forbid", frozen=True)
    return pydantic.create_model(cls.__name__, __config__=config, **fields)


def time_of(run: Callable[[Any], Any], things: Sequence[Any]) -> tuple[float, Any]:
    """Return the microseconds for each thing, and what came of all."""
    gc.collect()
    start = process_time()
    made = [run(each) for each in things]
    return (process_time() - start) / len(things) * 1e6, made


def memory_of(run: Callable[[Any], Any], things: Sequence[Any]) -> float:
    """Return the bytes that each thing keeps."""
    gc.collect()
    tracemalloc.start()
    made = [run(each) for each in things]
    gc.collect()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return kept / len(made)


def measure(
    name: str,
    zh: str,
    converter: Converter,
    rival: Any,
    documents: list[Any],
    bars: tuple[float | None, ...] = (1.5, 0.75, 1 / 3),
) -> None:
    structure = converter.get_structure_hook(Community)
    write = converter.get_unstructure_hook(Community)

    def read(document: Any) -> Any:
        return structure(document, Community)

    def dump(made: Any) -> Any:
        return made.model_dump(mode="json", exclude_unset=True)

    assert [write(read(each)) for each in documents] == documents
    assert [dump(rival.model_validate(each)) for each in documents] == documents
    rounds = []
    for _ in range(ROUNDS):
        ours, made = time_of(read, documents)
        theirs, made_there = time_of(rival.model_validate, documents)
        out, _ = time_of(write, made)
        out_there, _ = time_of(lambda each: each.model_dump(mode="json"), made_there)
        rounds.append((ours, theirs, out, out_there))
    ours, theirs, out, out_there = (median(each[n] for each in rounds) for n in range(4))
    read_ratios = [ours / theirs for ours, theirs, _, _ in rounds]
    write_ratios = [out / theirs for _, _, out, theirs in rounds]
    read_ratio, write_ratio = median(read_ratios), median(write_ratios)
    kept = memory_of(read, documents) / memory_of(rival.model_validate, documents)
    for en_side, zh_side, values, bar in zip(
        ("from plain data", "to plain data", "memory kept"),
        ("由普通数据构造", "写回普通数据", "所占内存"),
        (read_ratios, write_ratios, [kept]),
        bars,
        strict=True,
    ):
        record("structuring", (en_side, zh_side), (name, zh), values, bar=bar)
    print(name)
    print(f"  in: {ours:.0f} µs against {theirs:.0f}, {read_ratio:.2f} × (bar 1.5)")
    print(f"  out: {out:.0f} µs against {out_there:.0f}, {write_ratio:.2f} × (bar 0.75)")
    print(f"  memory kept: {kept:.2f} × (bar 0.33)")


def main() -> None:
    documents = [plain(number) for number in range(COMMUNITIES)]
    quick, thorough = make_converter(detailed_validation=False), make_converter()
    hard, usual = model_of(Community, by_hand), model_of(Community, by_pint)
    measure("pydantic, amounts left to pint", "pydantic，数量交给 pint", quick, usual, documents)
    by_hand_en, by_hand_zh = "pydantic, amounts read by hand", "pydantic，数量手写读取"
    measure(by_hand_en, by_hand_zh, quick, hard, documents)
    measure(
        f"{by_hand_en}; ours collects all faults with their paths",
        f"{by_hand_zh}；本库收集全部错误及路径",
        thorough,
        hard,
        documents,
        (None, None, None),
    )


if __name__ == "__main__":
    main()
