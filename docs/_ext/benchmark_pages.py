"""The page on speed, made from what the benchmarks measured: `_data/benchmarks.json`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from community_governance.views.tables import markdown_table

if TYPE_CHECKING:
    from community_governance.errors import Lang

__all__ = ["RESULTS", "page", "summary"]

RESULTS = Path(__file__).parents[1] / "_data" / "benchmarks.json"

GROUPS: dict[str, dict[Lang, str]] = {
    "tables": {"en": "Tables of communities", "zh": "社区表格"},
    "payroll": {"en": "Payroll", "zh": "工资"},
    "objects": {"en": "Objects", "zh": "对象"},
    "structuring": {"en": "Plain data in and out", "zh": "普通数据的读入与写出"},
    "grids": {"en": "Grids", "zh": "网格"},
    "duties": {"en": "Duties", "zh": "职责"},
    "imports": {"en": "Import", "zh": "导入"},
}
ABOUT: dict[str, dict[Lang, str]] = {
    "tables": {
        "en": "600,000 rows and every numeric standard of communities in the five documents, "
        "with verdict, required amount and shortfall, unless a line says otherwise. "
        "What is written by hand knows the standards beforehand and is checked to give the same. "
        "Other libraries are asked for verdicts only, since they have no more.",
        "zh": "60万行，核对五份文件中社区层面的全部数值标准，给出结论、应有量和差额；"
        "另有说明的除外。手写代码事先知道各项标准，并已验证结果相同。"
        "其他库只比结论，因为它们只给结论。",
    },
    "grids": {
        "en": "METIS knows no cap. Until valid: the number of parts is raised "
        "until none is over the cap or apart.",
        "zh": "METIS 没有户数上限的概念；“直至合格”指逐步增加份数，直到没有超限或不连片的网格。",
    },
}
WORDS: dict[str, dict[Lang, str]] = {
    "title": {"en": "Benchmarks", "zh": "性能测试"},
    "intro": {
        "en": "Ratios within one run: in each round all rivals run once, in turn. "
        "Shown are the median over the rounds, the least and the most. "
        "A ratio below 1 means that this library is faster, unless the bar says *at least*.",
        "zh": "所有比值都在同一次运行中得出：每一轮各方各运行一次。"
        "表中为各轮的中位数、最小值与最大值。"
        "除标明“不低于”的以外，比值小于1表示本库更快。",
    },
    "made": {
        "en": "This page is made from `docs/_data/benchmarks.json`; do not edit it.",
        "zh": "本页由 `docs/_data/benchmarks.json` 生成，请勿手改。",
    },
    "quick": {
        "en": "**These are from a quick run with small tables and few rounds: "
        "they show the form, not the speed.**",
        "zh": "**以下数字来自小表、少轮次的快速运行，只用来展示格式，不代表速度。**",
    },
    "where": {"en": "Where it was measured", "zh": "测试环境"},
    "again": {"en": "How to repeat it", "zh": "如何重复测试"},
    "again says": {
        "en": "OpenFisca-core is under the AGPL and therefore in no extra; it is measured where it "
        "was installed by hand, and so is METIS. PySpark needs a Java runtime. "
        "On a machine that does nothing else:",
        "zh": "OpenFisca-core 采用 AGPL 许可，因此不在任何可选依赖中，手动安装后才参与比较；"
        "METIS 同样如此。PySpark 需要 Java 运行环境。请在没有其他任务的机器上运行：",
    },
    "what": {"en": "what", "zh": "项目"},
    "against": {"en": "beside", "zh": "对照"},
    "bar": {"en": "bar", "zh": "目标"},
    "median": {"en": "median", "zh": "中位数"},
    "spread": {"en": "least to most", "zh": "最小至最大"},
    "rounds": {"en": "rounds", "zh": "轮数"},
    "reached": {"en": "reached", "zh": "达到"},
    "yes": {"en": "yes", "zh": "是"},
    "no": {"en": "**no**", "zh": "**否**"},
    "at most": {"en": "at most {}", "zh": "不高于{}"},
    "at least": {"en": "at least {}", "zh": "不低于{}"},
    "to": {"en": "{} to {}", "zh": "{}至{}"},
    "date": {"en": "date", "zh": "日期"},
    "processor": {"en": "processor", "zh": "处理器"},
    "cores": {"en": "cores", "zh": "核数"},
    "memory": {"en": "memory", "zh": "内存"},
    "system": {"en": "system", "zh": "系统"},
    "load": {"en": "load at the start", "zh": "开始时的负载"},
    "versions": {"en": "versions", "zh": "版本"},
    "printed": {"en": "As printed:", "zh": "原始输出："},
}
# What the README shows, by what is measured and beside what.
HEADLINES = (
    ("Polars, with scopes", "NumPy, by hand"),
    ("Polars, with scopes", "Polars, by hand"),
    ("pandas, with scopes", "NumPy, by hand"),
    ("DuckDB, with scopes", "DuckDB SQL, by hand"),
    ("Spark, with scopes", "Spark SQL, by hand"),
    ("Polars, verdicts only", "OpenFisca-core"),
    ("Polars, verdicts only", "pointblank"),
    ("Polars, verdicts only", "pandera, one failing row a check"),
    ("payroll table, Polars", "Polars, by hand"),
    (
        "ten findings on a community, at first",
        "a loop in Decimal, by hand, with the same findings",
    ),
    (
        "ten findings on a community, asked before",
        "a loop in Decimal, by hand, with the same findings",
    ),
    ("1,000 houses, the cut", "METIS, one call"),
    ("import: the root", "beyond the four libraries"),
)
DECIMALS = ((100, 0), (10, 1), (0, 2))  # from how much on, how many are shown
COMMANDS = """```console
python -m pip install -e ".[bench]" openfisca-core pymetis
python tests/benchmarks/all.py --into docs/_data/benchmarks.json
REWRITE_GOLDEN=1 python -m pytest tests/site/test_benchmarks.py
```"""


def page(lang: Lang, results: dict[str, Any] | None = None) -> str:
    """Return the page in one language, of the results that are kept unless others are given."""
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if results is None else results
    parts = [f"# {_word('title', lang)}", _word("made", lang), _word("intro", lang)]
    if kept["quick"]:
        parts.append(_word("quick", lang))
    lines = [line for each in kept["benchmarks"] for line in each["results"]]
    groups = dict.fromkeys([*GROUPS, *(line["group"] for line in lines)])
    for group in groups:
        inside = [line for line in lines if line["group"] == group]
        if inside:
            parts.append(f"## {GROUPS[group][lang] if group in GROUPS else group}")
            parts += [ABOUT[group][lang]] if group in ABOUT else []
            parts.append(_table(inside, lang))
    for each in kept["benchmarks"]:
        is_told = each["printed"] and not each["failed"]
        if is_told and not each["results"]:  # one that keeps nothing
            name = each["benchmark"]
            parts.append(f"## {GROUPS[name][lang] if name in GROUPS else name}")
            printed = "\n".join(each["printed"])
            parts += [_word("printed", lang), f"```text\n{printed}\n```"]
    parts += [f"## {_word('where', lang)}", _where(kept, lang)]
    parts += [f"## {_word('again', lang)}", _word("again says", lang), COMMANDS]
    return "\n\n".join(parts) + "\n"


def summary(results: dict[str, Any] | None = None) -> str:
    """Return the lines of the README in English, of the results that are kept."""
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if results is None else results
    lines = {
        (line["what"]["en"], line["against"]["en"]): line
        for each in kept["benchmarks"]
        for line in each["results"]
    }
    rows = [_row(lines[each], "en")[:4] for each in HEADLINES if each in lines]
    heads = tuple(_word(head, "en") for head in ("what", "against", "bar", "median"))
    table = markdown_table([heads, *rows])
    return f"{_word('quick', 'en')}\n\n{table}" if kept["quick"] else table


def _word(key: str, lang: Lang) -> str:
    return WORDS[key][lang]


def _table(lines: list[dict[str, Any]], lang: Lang) -> str:
    heads = ("what", "against", "bar", "median", "spread", "rounds", "reached")
    return markdown_table(
        [tuple(_word(head, lang) for head in heads), *(_row(each, lang) for each in lines)]
    )


def _row(line: dict[str, Any], lang: Lang) -> tuple[str, ...]:
    bar, unit, middle = line["bar"], line["unit"], line["median"]
    aim, reached = "", ""
    if bar is not None:
        aim = _word("at least" if line["at_least"] else "at most", lang).format(_number(bar, unit))
        is_reached = middle >= bar if line["at_least"] else middle <= bar
        reached = _word("yes" if is_reached else "no", lang)
    ends = (_number(line[end], unit) for end in ("least", "most"))
    spread = _word("to", lang).format(*ends) if line["rounds"] > 1 else ""
    said = line["what"][lang], line["against"][lang]
    return (*said, aim, _number(middle, unit), spread, str(line["rounds"]), reached)


def _number(number: float, unit: str) -> str:
    decimals = next(some for least, some in DECIMALS if abs(number) >= least)
    shown = f"{number:,.{decimals}f}"
    shown = shown.rstrip("0").rstrip(".") if "." in shown else shown
    return f"{shown} {unit}".rstrip()


def _where(kept: dict[str, Any], lang: Lang) -> str:
    machine = kept["machine"]
    versions = ", ".join(f"{name} {number}" for name, number in kept["versions"].items())
    rows = [
        ("date", kept["date"]),
        ("processor", machine["processor"]),
        ("cores", str(machine["cores"])),
        ("memory", f"{machine['memory_gib']} GiB"),
        ("system", machine["system"]),
        ("load", f"{machine['load']:.1f}"),
        ("versions", f"Python {kept['python']}, {versions}"),
    ]
    return "\n".join(f"- {_word(key, lang)}: {said}" for key, said in rows)
