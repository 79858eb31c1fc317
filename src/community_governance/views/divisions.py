"""Divisions into grids, revisions, and their faults as sentences and Markdown.

Grids, buildings and compounds go by their keys: a division keeps no other names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from community_governance.errors import Lang
from community_governance.model.division import Balance, Division, NoDivision, Obstacle
from community_governance.model.division import ObstacleCode as Code
from community_governance.model.revision import FaultCode, GridFault, Move, MoveReason, Revision
from community_governance.units import Range
from community_governance.views.tables import Part, Table, markdown_page
from community_governance.views.words import amount_text, check_lang, joined

__all__ = ["markdown", "parts", "text"]

_UNITS = {"households": "household", "residents": "person"}
_COUNTED: dict[str, dict[Lang, str]] = {
    "households": {"zh": "户数", "en": "households"},
    "residents": {"zh": "人数", "en": "residents"},
}
_NOTHING: dict[Lang, str] = {
    "zh": "没有楼栋，无须划分网格。",
    "en": "There are no buildings to divide.",
}
_OBSTACLES: dict[Code, dict[Lang, str]] = {
    Code.OVER_CAP: {
        "zh": "{key}有{amount}，超过每个网格{cap}的上限。",
        "en": "{key} has {amount}, over the cap of {cap} a grid.",
    },
    Code.COUNT_UNKNOWN: {
        "zh": "{key}{counted}不详。",
        "en": "The number of {counted} of {key} is not known.",
    },
    Code.PLACE_UNKNOWN: {
        "zh": "{key}与哪些楼栋相邻不详（未给出相邻关系、坐标或所在小区）。",
        "en": "Nothing says what {key} is next to: neither neighbors, coordinates nor a compound.",
    },
    Code.CONTENT_UNKNOWN: {
        "zh": "网格{key}未列明楼栋或小区。",
        "en": "Grid {key} does not say which buildings or compounds lie in it.",
    },
}
_REASONS: dict[MoveReason, dict[Lang, str]] = {
    MoveReason.NEW: {"zh": "新纳入", "en": "new"},
    MoveReason.OVER_CAP: {"zh": "原网格超过上限", "en": "its grid was over the cap"},
    MoveReason.NOT_CONTIGUOUS: {"zh": "原网格不连片", "en": "its grid had come apart"},
    MoveReason.COMPOUND_WHOLE: {"zh": "同一小区归入一个网格", "en": "its compound comes together"},
    MoveReason.REDRAWN: {
        "zh": "周边网格调整，如此变动总户数较少",
        "en": "grids around it change, and so fewer move in all",
    },
}
_FAULTS: dict[FaultCode, dict[Lang, str]] = {
    FaultCode.OVER_CAP: {
        "zh": "网格{grids}有{amount}，超过{cap}的上限。",
        "en": "Grid {grids} has {amount}, over the cap of {cap}.",
    },
    FaultCode.MAY_BE_OVER_CAP: {
        "zh": "网格{grids}是否超过{cap}的上限待定：{buildings}{counted}不详或为区间。",
        "en": "Whether grid {grids} is over the cap of {cap} is open: "
        "the {counted} of {buildings} are not known, or only as a range.",
    },
    FaultCode.NOT_CONTIGUOUS: {
        "zh": "网格{grids}不连片：{buildings}与其余楼栋不相连。",
        "en": "Grid {grids} is not contiguous: {buildings} lie apart from the rest.",
    },
    FaultCode.COMPOUND_SPLIT: {
        "zh": "小区{compound}未超过上限，却分属网格{grids}。",
        "en": "Compound {compound} fits the cap, yet is split among grids {grids}.",
    },
    FaultCode.BUILDING_MISSING: {
        "zh": "未纳入任何网格的楼栋：{buildings}。",
        "en": "Buildings in no grid: {buildings}.",
    },
    FaultCode.BUILDING_TWICE: {
        "zh": "楼栋{buildings}重复列入网格{grids}。",
        "en": "Building {buildings} is listed in more than one grid: {grids}.",
    },
    FaultCode.BUILDING_UNKNOWN: {
        "zh": "网格{grids}列有楼栋清单以外的楼栋：{buildings}。",
        "en": "Grid {grids} lists buildings that are not given: {buildings}.",
    },
    FaultCode.PLACE_UNKNOWN: {
        "zh": "网格{grids}是否连片待定：{buildings}位置不详。",
        "en": "Whether grid {grids} is contiguous is open: nothing says where {buildings} lie.",
    },
    FaultCode.CONTENT_UNKNOWN: {
        "zh": "网格{grids}未列明楼栋或小区。",
        "en": "Grid {grids} does not say which buildings or compounds lie in it.",
    },
    FaultCode.EMPTY: {"zh": "网格{grids}内没有楼栋。", "en": "Grid {grids} holds no building."},
}
_NO_FAULTS: dict[Lang, str] = {"zh": "未发现问题。", "en": "Nothing is wrong."}


def text(
    item: Division | NoDivision | Revision | Iterable[GridFault],
    *,
    lang: Lang = "en",
    name: str | None = None,
) -> str:
    """Return a division, a revision, what is in the way of one, or faults as plain text.

    Args:
        item: What `divide`, `revise` or `review` of the module `grids` returned.
        lang: ``"zh"`` or ``"en"``.
        name: The name of the community, put before the sentence on a division.

    Example:
        >>> from community_governance.grids import divide
        >>> from community_governance.model.division import Building, GridRule
        >>> row = [Building(key=f"b{n}", households=60, east=n, north=0) for n in range(6)]
        >>> print(text(divide(row, rule=GridRule(cap_households=200)), name="Hope"))
        Hope: 360 households in 2 grids, the largest 180 households, the smallest 180 households.
        At most 200 households a grid: as few as there can be.
    """
    check_lang(lang)
    match item:
        case Division():
            return "\n".join(_division(item, lang, name))
        case NoDivision():
            head = "无法划分网格：" if lang == "zh" else "No division into grids can be given:"
            return "\n".join([head, *(_obstacle(each, lang) for each in item.obstacles)])
        case Revision():
            return "\n".join(_revision(item, lang))
        case _:
            return "\n".join(_fault(each, lang) for each in item) or _NO_FAULTS[lang]


def _amount(count: int | Range | Decimal, measure: str, lang: Lang) -> str:
    return amount_text(count, _UNITS[measure], lang)


def _grids(count: int, lang: Lang) -> str:
    return amount_text(count, "grid", lang)


def _division(division: Division, lang: Lang, name: str | None) -> Iterator[str]:
    if not division.grids:
        yield _NOTHING[lang]
        return
    zh = lang == "zh"
    balances = [division.balance(measure) for measure, _ in division.rule.caps]
    total = joined((_amount(each.total, each.measure, lang) for each in balances), lang)
    sizes = "，".join if zh else ", ".join
    said = sizes(_ends(each, lang) for each in balances)
    grids, compounds = _grids(len(division.grids), lang), _compounds(division, lang)
    if zh:
        yield f"{name or ''}{total}划为{grids}，{said}{compounds}。"
    else:
        yield f"{f'{name}: ' if name else ''}{total} in {grids}, {said}{compounds}."
    yield _bound(division, lang)
    yield from _remarks(division, lang)


def _ends(balance: Balance, lang: Lang) -> str:
    largest = _amount(balance.largest, balance.measure, lang)
    smallest = _amount(balance.smallest, balance.measure, lang)
    if lang == "zh":
        return f"最大{largest}，最小{smallest}"
    return f"the largest {largest}, the smallest {smallest}"


def _compounds(division: Division, lang: Lang) -> str:
    if division.split_compounds:
        named = joined(division.split_compounds, lang)
        zh, en = (
            f"小区{named}超过上限，分属多个网格",
            f"compounds over the cap, split: {named}",
        )
    elif any(grid.compounds for grid in division.grids):
        zh, en = "小区均未拆分", "no compound is split"
    else:
        return ""
    return f"；{zh}" if lang == "zh" else f"; {en}"


def _bound(division: Division, lang: Lang) -> str:
    caps = [_amount(cap, measure, lang) for measure, cap in division.rule.caps]
    fewest, beyond = _grids(division.fewest, lang), len(division.grids) - division.fewest
    if lang == "zh":
        said = f"比下限{fewest}多{beyond}个" if beyond else "网格数已为最少"
        return f"按每个网格不超过{'、'.join(caps)}计，{said}。"
    said = f"{beyond} more than the lower bound of {fewest}" if beyond else "as few as there can be"
    return f"At most {' and '.join(caps)} a grid: {said}."


def _remarks(division: Division, lang: Lang) -> Iterator[str]:
    zh = lang == "zh"
    if division.pieces > 1:
        yield (
            f"共有{division.pieces}片互不相邻，分别划分。"
            if zh
            else f"There are {division.pieces} pieces that do not touch, each with its own grids."
        )
    if division.upper_ends:
        named = joined(division.upper_ends, lang)
        yield (
            f"{named}的数字为区间，按高值计。"
            if zh
            else f"Ranges, taken at the upper end: {named}."
        )
    if division.rule.reading is not None:
        said = division.rule.reading.text(lang)
        yield f"（{said}。）" if zh else f"({said[0].upper()}{said[1:]}.)"


def _obstacle(each: Obstacle, lang: Lang) -> str:
    return _OBSTACLES[each.code][lang].format(key=each.key, **_counts(each, lang))


def _fault(each: GridFault, lang: Lang) -> str:
    named = {
        "grids": joined(each.grids, lang),
        "buildings": joined(each.buildings, lang),
        "compound": each.compound,
    }
    return _FAULTS[each.code][lang].format(**named, **_counts(each, lang))


def _counts(each: Obstacle | GridFault, lang: Lang) -> dict[str, str]:
    if each.measure is None:
        return {}
    said = {"counted": _COUNTED[each.measure][lang]}
    for name, count in (("amount", each.amount), ("cap", each.cap)):
        if count is not None:
            said[name] = _amount(count, each.measure, lang)
    return said


def _revision(revision: Revision, lang: Lang) -> Iterator[str]:
    zh = lang == "zh"
    new = len(revision.moves) - len(revision.moved)
    said = [_moved(revision, lang)]
    if new:
        said.append(f"新纳入{new}栋" if zh else f"new: {_buildings(new)}")
    for keys, word_zh, word in (
        (revision.opened, "新设网格", "grids opened"),
        (revision.closed, "撤销网格", "grids closed"),
        (revision.removed, "移除楼栋", "buildings gone"),
    ):
        if keys:
            said.append(f"{word_zh}{joined(keys, lang)}" if zh else f"{word}: {joined(keys, lang)}")
    grids = _grids(len(revision.division.grids), lang)
    if zh:
        yield f"调整后共{grids}：{'；'.join(said)}。"
    else:
        yield f"{grids} after the change: {'; '.join(said)}."
    for move in revision.moves:
        yield _move(move, lang)


def _moved(revision: Revision, lang: Lang) -> str:
    zh = lang == "zh"
    if not revision.moved:
        return "现有住户所属网格不变" if zh else "no household moves"
    buildings, households = len(revision.moved), revision.households_moved
    if households is None:
        return f"{buildings}栋调整所属网格" if zh else f"moved: {_buildings(buildings)}"
    size = _amount(households, "households", lang)
    if zh:
        return f"{buildings}栋{size}调整所属网格"
    return f"moved: {_buildings(buildings)} with {size}"


def _buildings(count: int) -> str:
    return f"{count} building{'' if count == 1 else 's'}"


def _move(move: Move, lang: Lang) -> str:
    why = _REASONS[move.reason][lang]
    size = "" if move.households is None else _amount(move.households, "households", lang)
    if lang == "zh":
        size = size and f"（{size}）"
        origin = "" if move.from_grid is None else f"由网格{move.from_grid}"
        return f"{move.building}{size}{origin}划入网格{move.to_grid}：{why}。"
    size = size and f" ({size})"
    origin = "" if move.from_grid is None else f" from {move.from_grid}"
    return f"{move.building}{size}{origin} to {move.to_grid}: {why}."


_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("网格", "户数", "人数", "小区", "楼栋"),
    "en": ("grid", "households", "residents", "compounds", "buildings"),
}
_NUMBERS = (1, 2)


def markdown(division: Division, *, lang: Lang = "en") -> str:
    """Return a division as a Markdown table with one row for each grid, and its sentence below.

    Args:
        division: The division.
        lang: ``"zh"`` or ``"en"``.
    """
    return markdown_page(parts(division, lang=lang))


def parts(division: Division, *, lang: Lang = "en") -> list[Part]:
    """Return a division as a table with one row for each grid, and its sentence.

    What is known of no grid has no column.

    Args:
        division: The division.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    rows = tuple(
        (
            grid.name or grid.key,
            *(_cell(getattr(grid, measure), measure, lang) for measure in _UNITS),
            joined(grid.compounds or (), lang),
            joined(grid.buildings or (), lang),
        )
        for grid in division.grids
    )
    told = [at for at in range(len(_COLUMNS[lang])) if at == 0 or any(row[at] for row in rows)]
    table = Table(
        tuple(_COLUMNS[lang][at] for at in told),
        tuple(tuple(row[at] for at in told) for row in rows),
        numbers=tuple(place for place, at in enumerate(told) if at in _NUMBERS),
    )
    return [table, text(division, lang=lang)]


def _cell(count: int | Range | None, measure: str, lang: Lang) -> str:
    return "" if count is None else _amount(count, measure, lang)
