"""What is public: every name of every module, as it was when it was last written down.

A new line is an addition, a line that is gone or reads otherwise may break somebody's code:
`docs/compatibility.md` says what then belongs into the changelog. To write it down anew::

    REWRITE_GOLDEN=1 python -m pytest tests/test_public_names.py
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from difflib import unified_diff
from enum import Enum
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from inspect import Parameter, isclass, isroutine, signature, unwrap
from pathlib import Path
from types import GenericAlias, MemberDescriptorType, NoneType, UnionType
from typing import Any, NewType, TypeVar, get_args, get_origin

import attrs
import pytest

import community_governance
from community_governance.model.vocabulary import Word

PACKAGE = Path(community_governance.__file__).parent
KEPT = Path(__file__).parent / "golden" / "public_names.txt"
EXTRAS = ("narwhals", "altair", "hypothesis", "pydantic")
DEFAULTS = (NoneType, bool, int, str, Decimal)
OURS = f"{community_governance.__name__}."

MARKS: dict[Any, str] = {
    Parameter.POSITIONAL_ONLY: "positional ",
    Parameter.VAR_POSITIONAL: "*",
    Parameter.KEYWORD_ONLY: "keyword ",
    Parameter.VAR_KEYWORD: "**",
}


def modules() -> dict[str, Any]:
    """Return the modules whose extra is installed here; not those with an underscore."""
    missing = [extra for extra in EXTRAS if find_spec(extra) is None]
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join((PACKAGE.name, *parts)).removesuffix(".__init__")
        source = path.read_text(encoding="utf-8")
        if "._" not in name and not any(extra in source for extra in missing):
            found[name] = import_module(name)
    return dict(sorted(found.items()))


def written(kind: Any) -> str:
    """Return an annotation as text, the same in every version of Python."""
    if isinstance(kind, str):
        return kind
    if kind is NoneType or kind is None:
        return "None"
    if isinstance(kind, list):  # what a Callable takes
        return f"[{', '.join(map(written, kind))}]"
    origin, inner = get_origin(kind), get_args(kind)
    name = getattr(origin or kind, "__name__", None) or str(kind)
    if origin is UnionType or name in ("Union", "Optional"):
        return " | ".join(map(written, inner))
    if inner:
        return f"{name}[{', '.join(repr(i) if name == 'Literal' else written(i) for i in inner)}]"
    forward = getattr(kind, "__forward_arg__", None)
    return "..." if kind is Ellipsis else str(forward or name)


def default(value: object) -> str:
    """Return a default as text, without what differs from run to run."""
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, Word):
        return f"{type(value).__name__} {value.key}"
    if isinstance(value, tuple):
        if value[3:]:
            return f"({default(value[0])}, ...)"
        return f"({', '.join(map(default, value))})"
    return repr(value) if type(value) in DEFAULTS else f"<{type(value).__name__}>"


def called(function: Callable[..., Any], *, bound: bool = False) -> str:
    """Return what a function takes and gives."""
    told = signature(function)
    parts = [
        f"{MARKS.get(each.kind, '')}{each.name}"
        + (f": {written(each.annotation)}" if each.annotation is not Parameter.empty else "")
        + (f" = {default(each.default)}" if each.default is not Parameter.empty else "")
        for each in [*told.parameters.values()][bound:]
    ]
    given = told.return_annotation
    return f"({', '.join(parts)})" + (
        f" -> {written(given)}" if given is not Parameter.empty else ""
    )


def fields(kind: type) -> Iterator[str]:
    """Yield what an object is made of, in order: attributes, items of a tuple, or members."""
    if issubclass(kind, Enum):
        yield from (f"{each.name} = {each.value!r}" for each in kind)
    elif attrs.has(kind):
        # As annotated: who asks attrs to resolve the types of a class changes those of its fields.
        kinds = {k: v for base in reversed(kind.__mro__) for k, v in annotations(base)}
        for each in attrs.fields(kind):
            if each.init:
                kept = "" if each.default is attrs.NOTHING else f" = {given(each)}"
                mark = "keyword " if each.kw_only else ""
                yield f"{mark}{(each.alias or each.name)}: {written(kinds[each.name])}{kept}"
    elif issubclass(kind, tuple):
        kinds = kind.__annotations__
        defaults: dict[str, object] = getattr(kind, "_field_defaults", {})
        for name in getattr(kind, "_fields", ()):
            kept = f" = {default(defaults[name])}" if name in defaults else ""
            yield f"{name}: {written(kinds[name])}{kept}"


def annotations(kind: type) -> Iterable[tuple[str, Any]]:
    """Return what a class itself annotates."""
    return getattr(kind, "__annotations__", {}).items()


def given(field: Any) -> str:
    made = isinstance(field.default, attrs.Factory)  # type: ignore[arg-type]  # a class, at run time
    return "<made>" if made else default(field.default)


def own(kind: type) -> Iterator[str]:
    """Yield the public methods and properties of a class and of the bases that are ours."""
    told = {each.name for each in attrs.fields(kind)} if attrs.has(kind) else set[str]()
    told |= {*getattr(kind, "_fields", ()), *getattr(kind, "__members__", ())}
    found: dict[str, object] = {}
    for base in kind.__mro__:
        if base.__module__.startswith(OURS):
            found = {**vars(base), **found}
    for name, value in sorted(found.items()):
        if name.startswith("_") or name in told:
            continue
        if isinstance(value, property | cached_property):
            getter = value.fget if isinstance(value, property) else value.func
            yield f"{name} -> {written(signature(getter).return_annotation)}"  # type: ignore[arg-type]  # is there
        elif isinstance(value, classmethod | staticmethod):
            kept = isinstance(value, classmethod)
            yield f"{name}{called(value.__func__, bound=kept)}"
        elif isroutine(value) and value.__module__.startswith(OURS):  # not pint's, wrapped
            yield f"{name}{called(unwrap(value), bound=True)}"


def described(name: str, value: Any) -> Iterator[str]:
    """Yield the lines that a public name has."""
    if isinstance(value, GenericAlias | UnionType) or get_origin(value) is not None:
        yield f"{name} = {written(value)}"
    elif isinstance(value, TypeVar | NewType):
        yield f"{name}: {type(value).__name__}"
    elif isclass(value):
        bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
        yield f"class {name}({bases})"
        yield from (f"    {each}" for each in fields(value))
        yield from (f"    .{each}" for each in own(value))
    elif callable(value) and hasattr(value, "__wrapped__"):  # one that remembers its answers
        yield f"def {name}{called(unwrap(value))}"
    elif isroutine(value):
        yield f"def {name}{called(value)}"
    else:
        yield f"{name}: {type(value).__name__}"


def home(name: str, value: Any, module: str, public: set[tuple[str, str]]) -> str | None:
    """Return the module that a name is brought in from, where that lists it as well."""
    place = getattr(value, "__module__", None)
    if not isinstance(place, str) or place == module or (place, name) not in public:
        return None
    return place if getattr(import_module(place), name, None) is value else None


def snapshot() -> dict[str, list[str]]:
    """Return every public name of every module with what it takes, a line or a few for each."""
    listed = {module: sorted(getattr(each, "__all__", ())) for module, each in modules().items()}
    public = {(module, name) for module, names in listed.items() for name in names}
    found: dict[str, list[str]] = {}
    for module, names in listed.items():
        lines = found[module] = []
        for name in names:
            value = getattr(import_module(module), name)
            place = home(name, value, module, public)
            lines += [f"{name} from {place}"] if place else described(name, value)
    return found


def kept() -> dict[str, list[str]]:
    """Return what was written down, by module."""
    text = KEPT.read_text(encoding="utf-8") if KEPT.exists() else ""
    chapters = (chapter.splitlines() for chapter in text.split("# ")[1:])
    return {module: [line for line in lines if line] for module, *lines in chapters}


def test_every_public_name_is_as_it_was_written_down() -> None:
    then, now = kept(), snapshot()
    missing = [extra for extra in EXTRAS if find_spec(extra) is None]
    if os.environ.get("REWRITE_GOLDEN"):
        assert not missing, f"modules that need {', '.join(missing)} cannot be looked at here"
        chapters = ("\n".join([f"# {module}", *lines, ""]) for module, lines in now.items())
        KEPT.write_text("\n".join(chapters), encoding="utf-8", newline="\n")
        pytest.skip(f"{KEPT.name} is written anew: read its diff")
    if missing:  # then only what is there can be compared
        then = {module: lines for module, lines in then.items() if module in now}
    differences = [
        line
        for module in sorted({*then, *now})
        for line in unified_diff(
            then.get(module, []), now.get(module, []), f"{module}, kept", f"{module}, now",
            n=1, lineterm="",
        )
    ]  # fmt: skip
    if differences:
        how = "If this is meant: REWRITE_GOLDEN=1 python -m pytest tests/test_public_names.py"
        pytest.fail("\n".join([*differences, how]), pytrace=False)


def test_no_public_property_is_cached_in_a_class_of_attrs() -> None:
    """Such a one becomes a bare slot, of which neither ``help()`` nor the reference tells."""
    kinds = {
        each: {field.name for field in attrs.fields(each)}
        for module in modules().values()
        for each in vars(module).values()
        if isclass(each) and attrs.has(each) and each.__module__.startswith(OURS)
    }
    lost = [
        f"{kind.__qualname__}.{name}"
        for kind, told in kinds.items()
        for name, value in vars(kind).items()
        if isinstance(value, MemberDescriptorType) and not name.startswith("_")
        if name not in told
    ]
    assert lost == []


def test_nothing_that_differs_from_run_to_run_is_written_down() -> None:
    text = KEPT.read_text(encoding="utf-8")
    assert not re.search(r"0x[0-9a-f]{6}|<lambda>|<function", text)
    assert "def check(subject: Subjects, policy_or_standards: PolicyOrStandards, keyword on" in text
