"""Rows of documents side by side: comparisons, correspondences, drafts, remarks, differences."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from community_governance.model.comparisons import Comparison, Line
from community_governance.model.correspondences import Conformity, Correspondence, Norm
from community_governance.model.differences import Difference
from community_governance.model.findings import Number
from community_governance.model.relations import Example, Remark
from community_governance.model.standards import Standard
from community_governance.units import Range
from community_governance.views.records.rows import Row, as_date
from community_governance.views.values import value_text

__all__ = ["comparison", "conformity", "correspondence", "difference", "remarks"]


def _number(value: Number | None) -> Decimal | None:
    return None if value is None or isinstance(value, Range) else Decimal(value)


def comparison(found: Comparison) -> list[Row]:
    """Return one row for each standard of each document; one for a document without any.

    Columns: policy, standard, reading, locator, matter, answer, applicable, met, short, open,
    share_met, required, measured, shortfall, unit, goals.
    ``answer`` is short, open, met, regional, not-for-it or nothing; ``share_met`` is the
    percentage of those determined; ``required`` and ``measured`` are those of a single thing;
    ``shortfall`` is the total of those that fall short; ``goals`` counts the document's targets.
    """
    rows: list[Row] = []
    for side in found:
        of_document: Row = {"policy": side.document.key, "goals": side.goals}
        rows += [of_document | _of_line(line) for line in side.lines]
        if not side.lines:
            rows.append(of_document | dict.fromkeys(_LINE) | {"answer": str(side.answer)})
    order = ("policy", *_LINE, "goals")
    return [{name: row[name] for name in order} for row in rows]


_LINE = (
    "standard",
    "reading",
    "locator",
    "matter",
    "answer",
    "applicable",
    "met",
    "short",
    "open",
    "share_met",
    "required",
    "measured",
    "shortfall",
    "unit",
)


def _of_line(line: Line) -> Row:
    single = line.findings[0].numbers if len(line.findings) == 1 else None
    return {
        "standard": line.standard.key,
        "reading": line.standard.reading_key or None,
        "locator": line.standard.locator,
        "matter": line.matter.key,
        "answer": str(line.answer),
        "applicable": line.applicable,
        "met": line.met,
        "short": line.short,
        "open": line.open,
        "share_met": line.share_met,
        "required": None if single is None else _number(single.required),
        "measured": None if single is None else _number(single.measured),
        "shortfall": _number(line.total_shortfall) if line.short else None,
        "unit": line.unit,
    }


def _kind(norm: Norm) -> str:
    return "standard" if isinstance(norm, Standard) else "target"


def correspondence(found: Correspondence) -> list[Row]:
    """Return one row for each norm of two documents on each matter.

    Columns: matter, side (``first`` ``second``), policy, kind (``standard`` ``target``), key,
    locator, has_counterpart, compared.
    ``compared`` joins by ``|`` how the norm stands to those on the same fact: ``stricter:key``.
    """
    return [
        {
            "matter": each.matter.key,
            "side": side,
            "policy": norm.citations[0].document.key,
            "kind": _kind(norm),
            "key": norm.key,
            "locator": norm.locator,
            "has_counterpart": bool(each.first and each.second),
            "compared": "|".join(
                f"{pair.relation}:{pair.second.key}" for pair in each.compared if pair.first == norm
            )
            or None,
        }
        for each in found.counterparts
        for side, norms in (("first", each.first), ("second", each.second))
        for norm in norms
    ]


def _case(example: Example | None) -> str | None:
    """Return a case in point as one text: keys of facts with their values, and categories."""
    if example is None:
        return None
    said = [category.key for category in example.categories]
    said += [f"{each.fact.key}={value_text(each.value, 'en')}" for each in example.stated]
    return "|".join(said)


def conformity(found: Conformity) -> list[Row]:
    """Return one row for each norm of the superior document.

    Columns: policy, kind, key, locator, standing, beside, example, is_weaker_in_force, is_later,
    due, force.
    ``beside`` joins by ``|`` the keys of what the draft has; ``example`` is a case that the draft
    lets pass and the norm does not: categories, and facts with their values.
    """
    return [
        {
            "policy": each.norm.citations[0].document.key,
            "kind": _kind(each.norm),
            "key": each.norm.key,
            "locator": each.norm.locator,
            "standing": str(each.standing),
            "beside": "|".join(norm.key for norm in each.beside) or None,
            "example": _case(each.example),
            "is_weaker_in_force": each.is_weaker_in_force,
            "is_later": each.is_later,
            "due": as_date(each.norm.due),
            "force": str(each.norm.force),
        }
        for each in found.norms
    ]


def remarks(found: Iterable[Remark]) -> list[Row]:
    """Return one row for each remark about norms.

    Columns: kind, everywhere, reason, norms, locators, example.
    ``norms`` joins by ``|`` policies and keys, ``loudi.grid-size``; of one that is implied the
    first follows from the others.
    """
    return [
        {
            "kind": str(each.kind),
            "everywhere": each.everywhere,
            "reason": None if each.reason is None else str(each.reason),
            "norms": "|".join(f"{norm.policy}.{norm.key}" for norm in each.norms),
            "locators": "|".join(norm.locator for norm in each.norms),
            "example": _case(each.example),
        }
        for each in found
    ]


def difference(found: Difference) -> list[Row]:
    """Return one row for each field of each part that differs; one for a part as a whole.

    Columns: locator, part, kind (``added`` ``removed`` ``changed`` ``moved``), key, field, before,
    after. Values are in English words.
    """
    rows: list[Row] = []
    for each in found.amendments:
        front = {
            "locator": each.locator,
            "part": each.part,
            "kind": str(each.kind),
            "key": each.key,
        }
        if not each.fields:
            rows.append(front | dict.fromkeys(("field", "before", "after")))
        rows += [
            front
            | {
                "field": field.name,
                "before": value_text(field.before, "en"),
                "after": value_text(field.after, "en"),
            }
            for field in each.fields
        ]
    return rows
