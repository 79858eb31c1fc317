"""All that is encoded, one fact a line, so that whatever changes can be read in a diff.

`tests/golden/encodings` holds each document and each module of `references` as it is encoded:
every field of every object, the clause at the head of the line, Chinese and English beside each
other. What many of them share (bodies, places, papers, facts, words) is named with an ``@``
and written out once, at the end of the file.
Where a change is meant, write the files anew and read their diff::

    REWRITE_GOLDEN=1 python -m pytest tests/policies/test_encodings.py
"""

import importlib
import inspect
import os
import pkgutil
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from difflib import unified_diff
from enum import Enum
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from community_governance import BUILTIN, Department, Fact, Jurisdiction, Policy, references
from community_governance.calendars import Year
from community_governance.interchange.converters import SCHEMA, to_plain
from community_governance.model.sources import Citation, Document
from community_governance.model.standards import Scope
from community_governance.model.vocabulary import Item, Word, Wording
from community_governance.units import Quantity

GOLDEN = Path(__file__).parents[1] / "golden" / "encodings"
WIDEST = 120
FEW = 6
SHARED: dict[type, str] = {
    Department: "bodies",
    Jurisdiction: "places",
    Document: "papers",
    Fact: "facts",
    Word: "words",
}
NAMES = ("name", "title", "zh")
MODULES = [
    importlib.import_module(each.name)
    for each in pkgutil.walk_packages(references.__path__, f"{references.__name__}.")
    if not each.ispkg
]

UNSAID = (None, (), "", Scope())
"""What is not worth a line where it is the default."""

Tree = str | list["Tree"] | dict[str, "Tree"]


# --- an encoding as a tree of texts: every field of every object, whatever its class ---


class Shared:
    """What several objects share, each once: by the section it is told in, and by its name.

    A citation of a document in its own file does not name it. Where nothing is folded,
    everything is told where it stands.
    """

    def __init__(self, own: Document | None = None, *, folds: bool = True) -> None:
        self.own = own
        self.folds = folds
        self.found: dict[str, dict[str, object]] = {name: {} for name in SHARED.values()}

    def name(self, thing: Any, section: str) -> str:
        """Keep a thing for its section, and return the name it goes by."""
        kept = self.found[section]
        label = f"{type(thing).__name__}.{thing.key}" if section == "words" else thing.key
        for number in count(2):
            if kept.setdefault(label, thing) == thing:
                break
            label = f"{thing.key}~{number}"
        said = next(getattr(thing, name) for name in NAMES if hasattr(thing, name))
        return f"@{label} {said}"


def _tree(value: Any, shared: Shared, *, whole: bool = False) -> Tree:
    """Return a value as a tree; what others share is a name, unless it is wanted whole."""
    match value:
        case Wording():
            return f"{value.zh} | {value.en}"
        case Quantity():
            return f"{value:~P}"
        case list() | tuple() if not hasattr(value, "_fields"):
            return [_tree(each, shared) for each in value]
        case Year() | Enum() | date() | bool() | int() | Decimal() | str() | None:
            return str(value)
        case _:
            return _object(value, shared, whole=whole)


def _object(value: Any, shared: Shared, *, whole: bool) -> Tree:
    kind = Word if isinstance(value, Word) and not isinstance(value, Item) else type(value)
    if shared.folds and kind in SHARED and not whole:
        return shared.name(value, SHARED[kind])
    defaults: dict[str, object] = (
        {each.name: each.default for each in attrs.fields(type(value)) if each.init}
        if attrs.has(type(value))
        else dict.fromkeys(value._fields, attrs.NOTHING)
    )
    tree: dict[str, Tree] = {"": type(value).__name__}
    for name, default in defaults.items():
        inner = getattr(value, name)
        is_left_out = inner in UNSAID and inner == default
        if not is_left_out and not (isinstance(value, Citation) and inner is shared.own):
            tree[name] = _tree(inner, shared)
    return tree


def _inline(tree: Tree) -> str:
    """Return a tree on one line."""
    if isinstance(tree, str):
        return tree
    if isinstance(tree, list):
        return f"[{'; '.join(map(_inline, tree))}]"
    rest = dict(tree)
    kind = rest.pop("", "")
    if kind == "Citation":
        figures = rest.pop("figures", [])
        said = [rest.pop("locator"), *(f"「{each}」" for each in figures)]
    elif kind == "Duty":
        known, place, group = (rest.pop(name) for name in ("known", "position", "group"))
        said = [rest.pop("role"), rest.pop("department")]
        said += [f"({known}, position {place}, group {group})"]
    elif kind == "Item":
        said = [f"{rest.pop('key')}: {rest.pop('zh')} | {rest.pop('en')}"]
    else:
        return f"{kind}({_named(rest)})"
    return " ".join([*map(_inline, said), _named(rest)]).rstrip()


def _named(rest: Mapping[str, Tree]) -> str:
    return " ".join(f"{name}={_inline(each)}" for name, each in rest.items())


def _lines(path: str, tree: Tree) -> Iterator[str]:
    """Yield a line for each fact: each member of a list, each field of what is too wide for one."""
    if isinstance(tree, list):
        for position, each in enumerate(tree, 1):
            yield from _lines(f"{path} {position}", each)
    elif isinstance(tree, str) or (len(_inline(tree)) <= WIDEST and path):
        yield f"{path}: {_inline(tree)}"
    else:
        if path:
            yield f"{path}: {_inline(tree.get('', ''))}"
        for name, each in tree.items():
            if name:
                yield from _lines(f"{path}.{name}" if path else name, each)


def _thing(tree: Tree) -> list[str]:
    """Return the lines of one thing, its clause at the head of each."""
    if not isinstance(tree, dict):
        return [f"- {_inline(tree)}"]
    cited = tree.get("citation") or (tree.get("citations") or [tree])[0]  # type: ignore[index]
    locator = cited.get("locator", "") if isinstance(cited, dict) else ""
    head = f"{_inline(locator)} " if locator else ""
    if len(tree) <= FEW and not any(isinstance(each, list) for each in tree.values()):
        return [f"- {head}{_named(_without(tree, '', *(('locator',) if cited is tree else ())))}"]
    name = next(tree[each] for each in ("key", "title", "zh", "locator", "") if each in tree)
    fields = _without(tree, "", "key")
    lines = (line for field, each in fields.items() for line in _lines(field, each))
    return [f"### {head}{_inline(name)}", *(f"{head}{line}" for line in lines)]


def _without(tree: Mapping[str, Tree], *names: str) -> dict[str, Tree]:
    return {name: each for name, each in tree.items() if name not in names}


# --- the files ---


def _sections(named: Mapping[str, object], shared: Shared) -> Iterator[str]:
    for name, things in named.items():
        several = things if isinstance(things, tuple) else (things,)
        yield f"\n## {name} ({len(several)})"
        for each in several:
            first, *others = _thing(_tree(each, shared, whole=True))
            yield first if first.startswith("- ") else f"\n{first}"
            yield from others
    for section in SHARED.values():
        told: dict[str, str] = {}
        # Telling one names others: places have places above them, words imply words.
        while missing := [each for each in shared.found[section] if each not in told]:
            for label in missing:
                told[label] = _entry(label, _tree(shared.found[section][label], shared, whole=True))
        if told:
            yield f"\n## @ {section} ({len(told)})\n"
            yield from (told[label] for label in sorted(told))


def _entry(label: str, tree: Tree) -> str:
    """Return what many share on one line."""
    assert isinstance(tree, dict)
    names = ("zh", "en") if "zh" in tree else ("name", "name_en")
    said = " | ".join(_inline(tree[name]) for name in names if name in tree)
    rest = _without(tree, "", "key", *(names if said else ()))
    return f"@{label}: {f'{said} ' if said else ''}{_named(rest)}".rstrip()


def _of_policy(policy: Policy) -> str:
    document = policy.document
    head = f"# {document.title} | {document.title_en}"
    return "\n".join([head, *_sections(_fields(policy), Shared(document))]) + "\n"


def _fields(policy: Policy) -> dict[str, object]:
    return {each.name: getattr(policy, each.name) for each in attrs.fields(Policy)}


def _of_module(module: ModuleType) -> str:
    title = (module.__doc__ or "").partition("\n")[0]
    return "\n".join([f"# {title}", *_sections(_constants(module), Shared())]) + "\n"


def _constants(module: ModuleType) -> dict[str, object]:
    values = {name: getattr(module, name) for name in module.__all__}
    return {name: each for name, each in values.items() if not inspect.isclass(each)}


def _path(module: ModuleType) -> str:
    return module.__name__.removeprefix("community_governance.").replace(".", "-") + ".md"


def _compare(name: str, rendered: str) -> None:
    path = GOLDEN / name
    if os.environ.get("REWRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(rendered, encoding="utf-8", newline="\n")
        pytest.skip(f"{path.name} is written anew: read its diff")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    if rendered != kept:
        lines = unified_diff(
            kept.splitlines(), rendered.splitlines(), path.name, "as encoded now", lineterm=""
        )
        pytest.fail("\n".join(lines), pytrace=False)


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_a_document_is_encoded_as_it_was(policy: Policy) -> None:
    _compare(f"{policy.key}.md", _of_policy(policy))


@pytest.mark.parametrize("module", MODULES, ids=_path)
def test_outside_data_are_as_they_were(module: ModuleType) -> None:
    _compare(_path(module), _of_module(module))


def test_every_file_belongs_to_a_document_or_to_outside_data() -> None:
    kept = sorted(path.name for path in GOLDEN.iterdir())
    assert kept == sorted(
        [*(f"{policy.key}.md" for policy in BUILTIN), *(_path(module) for module in MODULES)]
    )


def test_what_goes_by_one_name_is_one_thing_everywhere() -> None:
    shared = Shared()
    for policy in BUILTIN:
        list(_sections(_fields(policy), shared))
    for module in MODULES:
        list(_sections(_constants(module), shared))
    assert not [name for found in shared.found.values() for name in found if "~" in name]


# --- nothing is left out ---


def _texts(tree: Any) -> Iterator[str]:
    """Yield every text, number, and name in a tree or a plain form."""
    match tree:
        case Mapping():
            for each in tree.values():
                yield from _texts(each)
        case list() | tuple():
            for each in tree:
                yield from _texts(each)
        case _:
            yield from str(tree).split(" | ")


@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_all_that_the_plain_form_holds_is_told(policy: Policy) -> None:
    plain = to_plain(policy)
    assert plain.pop("schema") == SCHEMA
    for name, things in plain.items():
        told = Counter(_texts(_tree(getattr(policy, name), Shared(folds=False), whole=True)))
        missing = Counter(_texts(things)) - told
        assert not missing, (name, missing)


def _changed(tree: Tree) -> Iterator[Tree]:
    """Yield a tree with one of its texts changed, for each of them."""
    match tree:
        case str():
            yield f"{tree}※"
        case list():
            for position, each in enumerate(tree):
                for other in _changed(each):
                    yield [*tree[:position], other, *tree[position + 1 :]]
        case _:
            for name, each in tree.items():
                for other in _changed(each):
                    yield {**tree, name: other}


NAMED = [
    *(pytest.param(_fields(policy), policy.document, id=policy.key) for policy in BUILTIN),
    *(pytest.param(_constants(module), None, id=_path(module)) for module in MODULES),
]


@pytest.mark.parametrize(("named", "own"), NAMED)
def test_whatever_changes_is_seen(named: Mapping[str, object], own: Document | None) -> None:
    """Also in what many share, which goes by its key and is told at the end of the file."""
    shared = Shared(own)
    for things in named.values():
        for thing in things if isinstance(things, tuple) else (things,):
            tree = _tree(thing, shared, whole=True)
            assert all(_thing(other) != _thing(tree) for other in _others(tree, "")), tree
    for found in shared.found.values():
        for label, thing in tuple(found.items()):
            tree = _tree(thing, shared, whole=True)
            told = _entry(label, tree)
            assert all(_entry(label, other) != told for other in _others(tree, "", "key")), tree


def _others(tree: Tree, *hidden: str) -> Iterator[Tree]:
    """Yield a tree with one of its texts changed, but for those of some fields."""
    if isinstance(tree, dict):
        for name, each in tree.items():
            if name not in hidden:
                yield from ({**tree, name: other} for other in _changed(each))
    else:
        yield from _changed(tree)
