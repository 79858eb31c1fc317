"""Charts of responsibility matrices: who does what, and how often each body is named."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import altair as alt

from community_governance.errors import Lang
from community_governance.model.assignments import Load
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import Extent, Known, Role
from community_governance.views import records
from community_governance.views.charts.drawing import LONG_LABEL, STEP, data, finished, unlike
from community_governance.views.duty_words import KNOWN, ROLES, body_text
from community_governance.views.tones import CATEGORIES
from community_governance.views.words import check_lang

__all__ = ["LETTERS", "ROLE_HUES", "load", "responsibility"]

ROLE_HUES: dict[Role, str] = dict(zip(Role, CATEGORIES, strict=True))
"""The hue of each role; a letter or the word of the role is always beside it."""

LETTERS: dict[Role, dict[Lang, str]] = {
    Role.LEAD: {"zh": "牵", "en": "L"},
    Role.SUPPORT: {"zh": "配", "en": "S"},
    Role.RESPONSIBLE: {"zh": "责", "en": "R"},
    Role.COORDINATE: {"zh": "统", "en": "C"},
    Role.SUPERVISE: {"zh": "督", "en": "V"},
    Role.APPROVE: {"zh": "批", "en": "A"},
}
"""The letter of each role in a matrix."""

_MARKS: dict[Known, str] = {Known.STATED: "", Known.INFERRED: "*", Known.UNDETERMINED: "?"}
_INK: dict[Role, str] = {  # what is legible on the hue
    Role.LEAD: "#ffffff",
    Role.SUPPORT: "#ffffff",
    Role.RESPONSIBLE: "#000000",
    Role.COORDINATE: "#000000",
    Role.SUPERVISE: "#ffffff",
    Role.APPROVE: "#000000",
}
_TITLES: dict[str, dict[Lang, str]] = {
    "matrix": {"zh": "任务分工", "en": "Who does what"},
    "load": {"zh": "各单位任务数（共{}项任务）", "en": "Tasks of each body (of {})"},
    "left": {"zh": "列出前{}个单位，另有{}个", "en": "the first {} bodies, {} more"},
    "tasks": {"zh": "任务数", "en": "tasks"},
}
_MARKED: dict[Known, dict[Lang, str]] = {
    Known.INFERRED: {"zh": "* 为推定", "en": "* inferred"},
    Known.UNDETERMINED: {"zh": "? 为文件未区分", "en": "? left open by the text"},
}
_TIPS: dict[str, dict[Lang, str]] = {
    "label": {"zh": "任务", "en": "task"},
    "locator": {"zh": "条款", "en": "clause"},
    "body": {"zh": "单位", "en": "body"},
    "part": {"zh": "职责", "en": "role"},
    "how": {"zh": "依据", "en": "how it is known"},
    "printed": {"zh": "原文名称", "en": "as printed"},
}
_LOAD_TIPS: dict[str, dict[Lang, str]] = {
    "body": {"zh": "单位", "en": "body"},
    "part": {"zh": "职责", "en": "role"},
    "times": {"zh": "任务数", "en": "tasks in this role"},
    "tasks": {"zh": "列名任务数", "en": "tasks named in"},
}


def responsibility(matrix: ResponsibilityMatrix, *, lang: Lang = "en") -> alt.LayerChart:
    """Return a matrix as a chart: tasks down in their order, bodies across, those that lead first.

    A role is a hue and a letter; an asterisk marks one that is inferred, a question mark one that
    the text leaves open. A body with two roles in a task has both letters, on one of the hues.

    Args:
        matrix: The matrix.
        lang: ``"zh"`` or ``"en"``; names of bodies are in that language.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    tasks, bodies = _tasks(matrix, lang), _bodies(matrix, lang)
    beside = alt.Axis(grid=True, zindex=0, labelLimit=LONG_LABEL)
    above = alt.Axis(grid=True, zindex=0, labelLimit=LONG_LABEL, orient="top", labelAngle=-60)
    down = alt.Scale(domain=list(tasks.values()))  # a task for which nobody is named has its line
    across = alt.Scale(domain=list(bodies.values()))
    base = alt.Chart().encode(
        x=alt.X("body:N", title=None, scale=across, axis=above),
        y=alt.Y("label:N", title=None, scale=down, axis=beside),
        tooltip=[alt.Tooltip(f"{each}:N", title=words[lang]) for each, words in _TIPS.items()],
    )
    roles = [role for role in Role if any(row.role is role for row in matrix)]
    keys = {role: f"{LETTERS[role][lang]} {ROLES[role][lang]}" for role in roles}
    cells = base.mark_rect().encode(color=_color("key:N", keys))
    letters = base.mark_text(fontWeight="bold").encode(
        text="letters:N", color=alt.Color("ink:N", scale=None)
    )
    rows = data(_cells(matrix, tasks, bodies, lang))
    chart = alt.LayerChart(data=rows, layer=[cells, letters])
    return finished(
        chart.properties(width=alt.Step(STEP), height=alt.Step(STEP)),
        _TITLES["matrix"][lang],
        *(_MARKED[each][lang] for each in _MARKED if any(row.known is each for row in matrix)),
    )


def _color(field: str, words: dict[Role, str]) -> alt.Color:
    """Return roles as hues, with the words of the legend."""
    hues = [ROLE_HUES[role] for role in words]
    scale = alt.Scale(domain=list(words.values()), range=hues)
    return alt.Color(field, title=None, scale=scale, legend=alt.Legend(orient="top"))


def _tasks(matrix: ResponsibilityMatrix, lang: Lang) -> dict[str, str]:
    """Return a label for each task, in their order; of several policies, with the policy."""
    several = len({head.policy for head in matrix.heads}) > 1
    return unlike(
        (
            f"{head.policy}.{head.key}",
            f"{head.policy if several else ''} {head.locator} {head.title.text(lang)}".strip(),
        )
        for head in matrix.heads
    )


def _bodies(matrix: ResponsibilityMatrix, lang: Lang) -> dict[str, str]:
    """Return a label for each body, those that lead most first; open ends come last."""
    named = [each.department for each in matrix.load()]
    others = [row.department for row in matrix if row.kind is Extent.OPEN]
    return unlike((each.key, body_text(each, lang)) for each in (*named, *others))


def _cells(
    matrix: ResponsibilityMatrix, tasks: dict[str, str], bodies: dict[str, str], lang: Lang
) -> list[dict[str, Any]]:
    """Return the records of a matrix with what is drawn of each."""
    letters: dict[tuple[str, str], str] = {}
    for row in matrix:
        at = (row.task_key, row.department.key)
        letters[at] = letters.get(at, "") + LETTERS[row.role][lang] + _MARKS[row.known]
    return [
        record
        | {
            "label": tasks[row.task_key],
            "body": bodies[row.department.key],
            "part": ROLES[row.role][lang],
            "key": f"{LETTERS[row.role][lang]} {ROLES[row.role][lang]}",
            "how": KNOWN[row.known][lang],
            "letters": letters[row.task_key, row.department.key],
            "ink": _INK[row.role],
        }
        for row, record in zip(matrix, records.matrix(matrix), strict=True)
    ]


def load(loads: Iterable[Load], *, lang: Lang = "en", most: int = 40) -> alt.LayerChart:
    """Return how many tasks each body has each role in, the most leads first.

    Args:
        loads: What `ResponsibilityMatrix.load` returned.
        lang: ``"zh"`` or ``"en"``; names of bodies are in that language.
        most: How many bodies are drawn; the subtitle counts the others,
            and the data hold them all.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    kept = tuple(loads)
    labels = unlike((each.department.key, body_text(each.department, lang)) for each in kept)
    roles = [role for role in Role if any(each.times(role) for each in kept)]
    rows = [
        {
            "department": each.department.key,
            "body": labels[each.department.key],
            "role": str(role),
            "part": ROLES[role][lang],
            "times": each.times(role),
            "tasks": each.tasks,
            "of": each.of,
            "ink": _INK[role],
            "order": list(Role).index(role),
            "rank": rank,
        }
        for rank, each in enumerate(kept, 1)
        for role in roles
        if each.times(role)
    ]
    base = (
        alt.Chart()
        .transform_filter(alt.datum.rank <= most)
        .encode(
            y=alt.Y("body:N", title=None, sort=list(labels.values())),
            tooltip=[
                alt.Tooltip(f"{each}:N", title=words[lang]) for each, words in _LOAD_TIPS.items()
            ],
        )
    )
    words, order = {role: ROLES[role][lang] for role in roles}, alt.Order("order:Q")
    across = alt.X("times:Q", title=_TITLES["tasks"][lang], axis=alt.Axis(tickMinStep=1))
    bars = base.mark_bar().encode(x=across, color=_color("part:N", words), order=order)
    counts = base.mark_text(fontWeight="bold").encode(
        x=alt.X("times:Q", stack="zero", bandPosition=0.5),
        text="times:Q",
        color=alt.Color("ink:N", scale=None),
        detail="part:N",
        order=order,
    )
    chart = alt.LayerChart(data=data(rows), layer=[bars, counts])
    chart = chart.properties(width=420, height=alt.Step(STEP))
    left = len(kept) - most
    said = [_TITLES["left"][lang].format(most, left)] if left > 0 else []
    title = _TITLES["load"][lang].format(kept[0].of if kept else 0)
    return finished(chart, title, *said)
