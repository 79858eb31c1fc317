"""The faults of a document that was to be structured, each with its path."""

from __future__ import annotations

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)

from community_governance.errors import GovernanceError, Problem, nearest
from community_governance.written import text_of

__all__ = ["problems_of"]


def problems_of(error: BaseException, path: str) -> list[Problem]:
    """Return every fault below an error of cattrs, in the order of the data."""
    match error:
        case ClassValidationError() | IterableValidationError():
            with_notes, without = error.group_exceptions()
            found = []
            for inner, note in with_notes:
                found += problems_of(inner, f"{path}{_step(note)}")
            for inner in without:
                found += problems_of(inner, path)
            return found
        case ForbiddenExtraKeysError():
            return [
                _unknown_field(key, error.cl, path)
                for key in sorted(map(text_of, error.extra_fields))
            ]
        case _:
            return [_problem(error, path)]


def _step(note: AttributeValidationNote | IterableValidationNote) -> str:
    if isinstance(note, AttributeValidationNote):
        return f".{note.name}"
    return f"[{note.index!r}]"


def _unknown_field(key: str, cls: type, path: str) -> Problem:
    known = [field.name for field in attrs.fields(cls)] if attrs.has(cls) else []
    near = nearest(key, known)
    en = f"unknown field {key!r}" + (f"; did you mean {near!r}?" if near else "")
    zh = f"未知的字段“{key}”" + (f"，是否为“{near}”？" if near else "")
    return Problem(f"{path}.{key}", en, zh)


def _problem(error: BaseException, path: str) -> Problem:
    match error:
        case GovernanceError():
            return Problem(path, error.message(lang="en"), error.message(lang="zh"))
        case KeyError(args=(str() as name,)):
            return Problem(path, f"the field {name!r} is required", f"缺少必填字段“{name}”")
        case _:
            why = str(error) or type(error).__name__
            return Problem(path, why, f"无法读取：{why}")
