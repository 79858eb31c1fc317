"""A door for hosts in other languages: plain data in, plain data out, no exception.

::

    {"schema": 1, "on": "2025-12-31", "policies": ["ordos", "loudi"], "lang": "zh",
     "about": "0.1", "community": {"key": "hope", "households": 2000}}

Instead of ``community`` there may be ``communities`` (a list), ``territory``,
or ``facts`` (a plain mapping of facts).
``policies`` names built-in policies; all of them are asked where it is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from community_governance.calendars import as_date
from community_governance.checks import as_tolerance, check
from community_governance.errors import (
    GovernanceError,
    InvalidValueError,
    Lang,
    NotFoundError,
    Problem,
    StructureError,
    shown,
)
from community_governance.immutable import frozen
from community_governance.interchange.converters import SCHEMA, from_plain
from community_governance.interchange.scalars import read_range
from community_governance.model.community import Community
from community_governance.model.policy import Policy
from community_governance.model.shares import UnitShare
from community_governance.model.territory import Territory
from community_governance.policies import BUILTIN
from community_governance.proportions import shares
from community_governance.units import number
from community_governance.views import records
from community_governance.views.goals import share_text
from community_governance.views.sentences import sentence
from community_governance.views.words import check_lang

__all__ = ["evaluate"]

_SUBJECTS: dict[str, Any] = {
    "community": Community,
    "communities": tuple[Community, ...],
    "territory": Territory,
}
_FIELDS = ("schema", "on", "policies", "lang", "about", *_SUBJECTS, "facts")


@frozen
class _Question:
    name: str
    subject: Any
    policies: tuple[Policy, ...]
    on: date
    about: Decimal | None
    lang: Lang


def _refused(problems: list[Problem]) -> dict[str, Any]:
    shown = [{"path": each.path, "en": each.en, "zh": each.zh} for each in problems]
    return {"ok": False, "schema": SCHEMA, "problems": shown}


def _plain(value: object) -> object:
    match value:
        case Decimal():
            return number(value)
        case date():
            return value.isoformat()
        case _:
            return value


def _question(payload: object, problems: list[Problem]) -> _Question | None:
    """Return what is asked, noting every fault of the payload."""
    if not isinstance(payload, Mapping):
        error = InvalidValueError(shown(payload), "expected an object", "应为对象")
        _note(problems, "$", error)
        return None
    for name in payload:
        if name not in _FIELDS:
            key = name if isinstance(name, str) else shown(name)
            _note(problems, f"$.{key}", NotFoundError("field", key, _FIELDS))
    schema = payload.get("schema", SCHEMA)
    if schema != SCHEMA or isinstance(schema, bool):
        given = shown(schema)
        error = InvalidValueError(given, f"expected schema {SCHEMA}", f"应为第 {SCHEMA} 版格式")
        _note(problems, "$.schema", error)
    read = {
        name: _read(problems, name, reader, payload.get(name))
        for name, reader in (
            ("on", as_date),
            ("policies", _policies),
            ("about", _about),
            ("lang", _lang),
        )
    }
    name, subject = _subject(payload, problems)
    return None if problems else _Question(name=name, subject=subject, **read)


def _note(problems: list[Problem], path: str, error: GovernanceError) -> None:
    problems.append(Problem(path, error.message(lang="en"), error.message(lang="zh")))


def _read(problems: list[Problem], name: str, reader: Callable[[Any], Any], value: object) -> Any:
    try:
        return reader(value)
    except GovernanceError as error:
        _note(problems, f"$.{name}", error)
        return None


def _policies(value: object) -> tuple[Policy, ...]:
    if value is None:
        return BUILTIN
    known = {policy.key: policy for policy in BUILTIN}
    keys = [value] if isinstance(value, str) else value
    if not isinstance(keys, list | tuple) or not keys:
        raise NotFoundError("policy", shown(value), tuple(known))
    for key in keys:
        if not isinstance(key, str) or key not in known:
            raise NotFoundError("policy", key if isinstance(key, str) else shown(key), tuple(known))
    return tuple(known[key] for key in keys)


def _about(value: object) -> Decimal | None:
    if value is None:
        return None
    try:
        is_number = isinstance(value, str | int | float) and not isinstance(value, bool)
        return as_tolerance(Decimal(str(value)) if is_number else Decimal("NaN"))
    except (ValueError, InvalidOperation):  # InvalidValueError is a ValueError
        raise InvalidValueError(
            shown(value), 'expected a tolerance from 0 to 1 such as "0.1"', "应为 0 至 1 的容差"
        ) from None


def _lang(value: object) -> Lang:
    if value is None:
        return "en"
    return check_lang(value if isinstance(value, str) else shown(value))


def _subject(payload: Mapping[str, Any], problems: list[Problem]) -> tuple[str, Any]:
    """Return the one subject the payload has and its name, noting its faults."""
    given = [name for name in (*_SUBJECTS, "facts") if name in payload]
    if len(given) != 1:
        error = InvalidValueError(
            ", ".join(given) or "none of them",
            f"expected one of {', '.join((*_SUBJECTS, 'facts'))}",
            f"应有且只有 {'、'.join((*_SUBJECTS, 'facts'))} 之一",
        )
        _note(problems, "$", error)
        return "", None
    name = given[0]
    value = payload[name]
    if name == "facts":
        return name, _facts(value, problems)
    try:
        return name, from_plain(value, _SUBJECTS[name])
    except StructureError as error:
        problems.extend(each.under(f"$.{name}") for each in error.problems)
        return name, None


def _facts(value: object, problems: list[Problem]) -> dict[str, Any] | None:
    """Return a mapping of facts, its ranges read; `check` reads the rest."""
    if not isinstance(value, Mapping):
        error = InvalidValueError(shown(value), "expected an object of facts", "应为事实的对象")
        _note(problems, "$.facts", error)
        return None
    found: dict[str, Any] = {}
    for key, each in value.items():
        try:
            found[key] = read_range(each) if isinstance(each, Mapping) else each
        except GovernanceError as error:
            _note(problems, f"$.facts.{key}", error)
    return found


def evaluate(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Check what a payload describes and return findings as plain data; nothing is raised.

    Args:
        payload: As above; amounts and dates in plain form.

    Returns:
        ``{"ok": true, "schema": 1, "on", "counts", "findings", "missing_facts", "shares"}``;
        a finding has the columns of `community_governance.views.records.findings`,
        amounts and dates as text, and its ``sentence`` in the language asked for.
        Of a territory, ``shares`` are the goals for a share of its units, with the columns of
        `community_governance.views.records.shares` and a ``sentence``; else there are none.
        Where the payload is at fault ``{"ok": false, "schema": 1, "problems"}``,
        each problem with ``path``, ``en`` and ``zh``.

    Example:
        >>> asked = {"on": "2025-12-31", "policies": ["ordos"], "facts": {
        ...     "households": 2000, "working_premises_area": "540 m²", "categories": ["city"]}}
        >>> rows = evaluate(asked)["findings"]
        >>> [row["shortfall"] for row in rows if row["verdict"] == "not-met"]
        ['60']
    """
    problems: list[Problem] = []
    question = _question(payload, problems)
    if problems or question is None:
        return _refused(problems)
    path = f"$.{question.name}"
    try:
        report = check(question.subject, question.policies, on=question.on, about=question.about)
    except StructureError as error:
        return _refused([each.under(path) for each in error.problems])
    except GovernanceError as error:
        return _refused([Problem(path, error.message(lang="en"), error.message(lang="zh"))])
    counted = _shares(question)
    return {
        "ok": True,
        "schema": SCHEMA,
        "on": report.on.isoformat(),
        "counts": {str(verdict): count for verdict, count in report.counts.items()},
        "findings": [
            {name: _plain(value) for name, value in row.items()}
            | {"sentence": sentence(finding, lang=question.lang)}
            for row, finding in zip(records.findings(report), report, strict=True)
        ],
        "missing_facts": {fact.key: count for fact, count in report.missing_facts().items()},
        "shares": [
            {name: _plain(value) for name, value in row.items()}
            | {"sentence": share_text(share, lang=question.lang)}
            for row, share in zip(records.shares(counted), counted, strict=True)
        ],
    }


def _shares(question: _Question) -> tuple[UnitShare, ...]:
    """Return the goals counted in a territory; of a single community they say nothing."""
    if not isinstance(question.subject, Territory):
        return ()
    return shares(question.subject, question.policies, on=question.on, about=question.about)
