"""The page of a module: its names with their docstrings, and constants that have none in short."""

from __future__ import annotations

from inspect import isclass, ismodule, isroutine
from typing import TYPE_CHECKING, Any

from names import ROOT, home_of, line_of
from sphinx.domains.python import PyXRefRole
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.nodes import make_refnode

if TYPE_CHECKING:
    from types import ModuleType

    from docutils.nodes import Element
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

HEAD = """# {inner}

```{{eval-rst}}
.. automodule:: {module}
   {members}
```
"""
CONSTANTS = """
```{{eval-rst}}
.. py:currentmodule:: {module}

{constants}
```
"""
CONSTANT = """.. py:data:: {name}

   {line}{en}
"""


def page(module: ModuleType) -> str:
    """Return the page of a module; a package sends to its modules for what is theirs."""
    name = module.__name__
    names = [each for each in module.__all__ if not ismodule(getattr(module, each))]
    homes = {each: _in_a_module_of(module, each) for each in names}
    own = [each for each, home in homes.items() if home == name]
    told = {each for _, each in ModuleAnalyzer.for_module(name).find_attr_docs()}
    full = [each for each in own if each in told or _has_docstring(getattr(module, each))]
    members = f":members: {', '.join(full)}" if full else ":no-members:"
    parts = [HEAD.format(inner=name.removeprefix(f"{ROOT}."), module=name, members=members)]
    plain = "\n".join(_constant(module, each) for each in own if each not in full)
    if plain:
        parts.append(CONSTANTS.format(module=name, constants=plain))
    parts += [
        f"- {{py:obj}}`{each} <{home}.{each}>`: {line_of(f'{home}.{each}')}"
        for each, home in homes.items()
        if home != name
    ]
    return "\n".join([*parts, ""])


def _has_docstring(thing: object) -> bool:
    return (isclass(thing) or isroutine(thing)) and bool(thing.__doc__)


def _constant(module: ModuleType, name: str) -> str:
    thing = getattr(module, name)
    en = getattr(thing, "en", None) or getattr(thing, "name_en", None)
    said = f" *{en}*" if isinstance(en, str) else ""
    return CONSTANT.format(name=name, line=line_of(f"{module.__name__}.{name}"), en=said)


def _in_a_module_of(package: ModuleType, name: str) -> str:
    """Return the module that tells of a name: the package's own, or one inside it."""
    home = home_of(package, name)
    return home if home.startswith(f"{package.__name__}.") else package.__name__


def _resolve(app: Sphinx, env: BuildEnvironment, node: Element, inner: Element) -> Element | None:
    """Lead a name that a package passes on to where it is described."""
    target = str(node.get("reftarget", ""))
    home = passed_on(target)
    if home is None:
        return None
    objects: dict[str, Any] = env.domains.python_domain.objects
    entry = objects.get(f"{home}.{target.rpartition('.')[2]}")
    if entry is None:
        return None
    return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, inner)


def passed_on(target: str) -> str | None:
    """Return the module that defines a full name; None where that is none of ours."""
    module, _, name = target.rpartition(".")
    found = home_of(module, name) if module.startswith(ROOT) else None
    return None if found == module else found


def _skip(_app: Sphinx, what: str, _name: str, obj: object, skipped: Any, _options: Any) -> Any:
    """Leave out the fields of a named tuple, which its docstring tells of."""
    is_field = what == "class" and type(obj).__name__ == "_tuplegetter"
    return is_field or skipped


class NameRole(PyXRefRole):
    """What stands in single backticks: a name of this module, else of any, else a fault."""

    def process_link(self, env: BuildEnvironment, refnode: Element, *link: Any) -> tuple[str, str]:
        """Look for the name in the module first, then everywhere."""
        title, target = super().process_link(env, refnode, *link)
        refnode["refspecific"], refnode["reftype"] = True, "obj"
        return title, target


def setup(app: Sphinx) -> dict[str, bool]:
    """Lead names that packages pass on to their homes; give single backticks their role."""
    app.add_role_to_domain("py", "name", NameRole())
    app.connect("missing-reference", _resolve)
    app.connect("autodoc-skip-member", _skip)
    return {"parallel_read_safe": True}
