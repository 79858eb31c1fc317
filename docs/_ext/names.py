"""The public names of the package, and the Chinese line that each of them has.

A line comes from the thing itself where it says its Chinese (a fact, a word, a place, a body),
else from ``names_zh.toml``, under the module that the name is defined in.
Nothing here needs Sphinx.
"""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import TYPE_CHECKING

import community_governance
from community_governance.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator
__all__ = ["LINES", "ROOT", "home_of", "line_of", "missing", "modules", "unused"]

ROOT = "community_governance"
LINES: dict[str, dict[str, str]] = tomllib.loads(
    Path(__file__).with_name("names_zh.toml").read_text(encoding="utf-8")
)
EVERY_PLACE = "policies.*"


@cache
def modules() -> tuple[ModuleType, ...]:
    """Return every module that has public names, but for those whose extra is not installed."""
    found = []
    for each in walk_packages(community_governance.__path__, f"{ROOT}."):
        try:
            module = import_module(each.name)
        except MissingExtraError:
            continue
        if getattr(module, "__all__", ()):
            found.append(module)
    return tuple(found)


@cache
def homes() -> dict[tuple[str, int], list[str]]:
    """Return the public modules that have a thing under a name, those of packages last."""
    found: dict[tuple[str, int], list[str]] = {}
    packages_last = sorted(modules(), key=lambda module: hasattr(module, "__path__"))
    for module in packages_last:
        for name in module.__all__:
            found.setdefault((name, id(getattr(module, name))), []).append(module.__name__)
    return found


def home_of(module: ModuleType | str, name: str) -> str:
    """Return the public module that defines a name: the one it tells of, or has a line in."""
    here = sys.modules.get(module) if isinstance(module, str) else module
    thing = getattr(here, name, None)
    able = homes().get((name, id(thing)), [])
    told = getattr(thing, "__module__", None)
    if told in able:
        return str(told)
    lined = [home for home in able if name in LINES.get(home.removeprefix(f"{ROOT}."), {})]
    return next(iter([*lined, *able]), str(getattr(here, "__name__", "")))


def _own_line(thing: object) -> str | None:
    """Return the Chinese that a fact, a word, a place, a body or a paper says of itself."""
    if isinstance(thing, type):
        return None
    for field in ("zh", "name", "title", "meaning"):
        value = getattr(thing, field, None)
        said = getattr(value, "zh", value)
        if isinstance(said, str):
            return f"{said}。"
    return None


def _line(module: ModuleType, name: str) -> tuple[str, str | None]:
    """Return the module that a line belongs to, and the line."""
    home = home_of(module, name).removeprefix(f"{ROOT}.")
    line = _own_line(getattr(module, name)) or LINES.get(home, {}).get(name)
    if line is None and home.startswith("policies."):
        line = LINES[EVERY_PLACE].get(name)
    return home, line


def line_of(full_name: str) -> str | None:
    """Return the Chinese line of a full name such as ``community_governance.checks.check``."""
    module, _, name = full_name.rpartition(".")
    return _line(import_module(module), name)[1]


def _public_names() -> Iterator[tuple[ModuleType, str]]:
    """Return every module and public name but names of modules."""
    for module in modules():
        for name in module.__all__:
            if not isinstance(getattr(module, name), ModuleType):
                yield module, name


def missing() -> str:
    """Return the lines that are wanted, as they would stand in ``names_zh.toml``; '' if none."""
    wanted: dict[str, set[str]] = {}
    for module, name in _public_names():
        home, line = _line(module, name)
        if line is None:
            wanted.setdefault(home, set()).add(name)
    return "\n".join(
        "\n".join([f'["{home}"]', *(f'{name} = ""' for name in sorted(names))])
        for home, names in sorted(wanted.items())
    )


def unused() -> list[str]:
    """Return the lines that belong to no public name, those of every place aside."""
    used = {(home_of(module, name), name) for module, name in _public_names()}
    there = {module.__name__ for module in modules()}
    return [
        f"{home}.{name}"
        for home, lines in LINES.items()
        for name in lines
        if (f"{ROOT}.{home}", name) not in used
        and home != EVERY_PLACE
        and (f"{ROOT}.{home}" in there or not _is_module(f"{ROOT}.{home}"))
    ]


def _is_module(name: str) -> bool:
    """Return whether there is a module of that name, its extra installed or not."""
    try:
        return find_spec(name) is not None
    except MissingExtraError:
        return True
