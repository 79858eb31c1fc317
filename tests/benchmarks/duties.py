"""Duties: the matrix of 10,000 tasks and 500 departments, built and asked, and how the time grows.

Run ``python tests/benchmarks/duties.py``. Each time is the median over rounds, of the processor,
of a matrix that is built afresh. The tasks are made beforehand: a lead and four that support
each, every tenth with two leads. The slope is that of the logarithms of time and tasks from the
smallest to the largest: 1 is linear.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from math import log
from statistics import median
from time import process_time

from recording import record, sized

from community_governance import Department, Directory, Task, responsibility_matrix
from community_governance.model.entries import Entry, EntryKind
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import lead, printed, support
from community_governance.model.places import Level
from community_governance.model.vocabulary import BUREAU, Wording
from community_governance.policies import ordos

DEPARTMENTS = 500
SIZES = tuple(sized(size, size // 25) for size in (2_500, 5_000, 10_000))
NAMED = 5
ROUNDS = sized(5, 1)
BAR_SECONDS, BAR_SLOPE = 1.0, 1.15


def department(number: int) -> Department:
    return Department(
        key=f"bureau-{number}", name=f"第{number}局", name_en=f"Bureau {number}", kind=BUREAU,
        level=Level.PREFECTURE, jurisdiction=ordos.JURISDICTION, aliases=[f"市第{number}局"],
    )  # fmt: skip


BODIES = [department(number) for number in range(DEPARTMENTS)]
TOPICS = tuple(dict.fromkeys(topic for each in ordos.POLICY.tasks for topic in each.topics))
CITED = ordos.DOCUMENT.cite("二(二)6")
# Every fifth bureau goes by the name of the one after it, so a task can name one body twice.
DIRECTORY = Directory(
    BODIES,
    [
        Entry(kind=EntryKind.ALIAS, names=[BODIES[number].name], place=ordos.JURISDICTION.key,
              to=[BODIES[number + 1]], citations=[CITED])
        for number in range(0, DEPARTMENTS, 5)
    ],
)  # fmt: skip


def task(number: int) -> Task:
    leads = 2 if number % 10 == 0 else 1
    named = [
        BODIES[(number * 7 + place * (number % 97 + 1)) % DEPARTMENTS] for place in range(NAMED)
    ]
    named = list(dict.fromkeys(named))
    return Task(
        key=f"task-{number}", title=Wording(f"第{number}项工作", f"work no. {number}"),
        citations=[CITED], number=str(number), topics=[TOPICS[number % len(TOPICS)]],
        duties=printed(lead(*named[:leads]), support(*named[leads:])),
    )  # fmt: skip


QUESTIONS: dict[str, Callable[[ResponsibilityMatrix], object]] = {
    "by department": lambda matrix: matrix.by_department(),
    "by task": lambda matrix: matrix.by_task(),
    "by topic": lambda matrix: matrix.by_topic(),
    "of one department": lambda matrix: matrix.of(BODIES[7].name),
    "find a word": lambda matrix: matrix.find("物业纠纷"),
    "load": lambda matrix: matrix.load(),
    "remarks": lambda matrix: matrix.remarks(),
    "who works with whom": lambda matrix: matrix.pairs(),
}


def seconds(run: Callable[[], object]) -> float:
    gc.collect()
    start = process_time()
    run()
    return process_time() - start


def times(tasks: list[Task], directory: Directory | None) -> dict[str, list[float]]:
    """Return the seconds of the building and of each question, each asked once a matrix."""
    rounds: dict[str, list[float]] = {name: [] for name in ("build", *QUESTIONS)}
    for _ in range(ROUNDS):
        built: list[ResponsibilityMatrix] = []
        build = lambda: built.append(responsibility_matrix(tasks, directory=directory))  # noqa: E731
        rounds["build"].append(seconds(build))
        for name, ask in QUESTIONS.items():
            rounds[name].append(seconds(lambda ask=ask: ask(built[0])))
    return rounds


WAYS = (("as printed", "照原文", None), ("with a directory", "按名录辨认", DIRECTORY))


def slope(few: float, many: float) -> float:
    return log(many / few) / log(SIZES[-1] / SIZES[0])


def line(name: str, taken: list[float]) -> str:
    columns = "".join(f"{each:9.3f}" for each in taken)
    return f"  {name:22}{columns}   slope {slope(taken[0], taken[-1]):.2f}"


def main() -> None:
    tasks = [task(number) for number in range(SIZES[-1])]
    sizes = ", ".join(f"{size:,}" for size in SIZES)
    for title, zh, directory in WAYS:
        found = [times(tasks[:size], directory) for size in SIZES]
        print(f"{title}: seconds for {sizes} tasks, {DEPARTMENTS} departments")
        for name in found[0]:
            print(line(name, [median(each[name]) for each in found]))
        in_all = [[sum(taken) for taken in zip(*each.values(), strict=True)] for each in found]
        print(f"{line('in all', list(map(median, in_all)))} "
              f"(aimed at: {BAR_SECONDS:g} s, slope {BAR_SLOPE:g})")  # fmt: skip
        what = f"{SIZES[-1]:,} tasks, {title}", f"{SIZES[-1]:,}项任务，{zh}"
        record("duties", what, ("", ""), in_all[-1], bar=BAR_SECONDS, unit="s")
        slopes = list(map(slope, in_all[0], in_all[-1]))
        what = f"slope, {title}", f"增长指数（1为线性），{zh}"
        record("duties", what, ("", ""), slopes, bar=BAR_SLOPE, unit="")


if __name__ == "__main__":
    main()
