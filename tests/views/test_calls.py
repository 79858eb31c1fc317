"""What became of the bodies since, as sentences: changes, what is open, functions that moved."""

from datetime import date

import pytest
from attrs import evolve

from community_governance.calendars import Year
from community_governance.errors import Lang, NotFoundError
from community_governance.model.directory import Directory
from community_governance.model.entries import Entry, EntryKind
from community_governance.model.organization import Department, Task, lead, printed, support
from community_governance.model.places import Level
from community_governance.model.sources import Document, DocumentKind, Grade
from community_governance.model.vocabulary import BUREAU, Wording
from community_governance.policies import ordos
from community_governance.references.bodies import COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK
from community_governance.responsibility import responsibility_matrix
from community_governance.views.calls import remedy_text, resolution_lines, text

CIVIL = Department(
    key="civil", name="市民政局", name_en="Civil Affairs Bureau", kind=BUREAU,
    level=Level.PREFECTURE, jurisdiction=ordos.JURISDICTION, function="civil-affairs",
)  # fmt: skip
LAND = evolve(CIVIL, key="land", name="市国土局", name_en="Land Bureau", function=None)
NATURE = evolve(LAND, key="nature", name="市自然资源局", name_en="Natural Resources Bureau")
TASK = Task(
    key="task",
    title=Wording("任务", "task"),
    citations=(ordos.DOCUMENT.cite("一"),),
    duties=printed(lead(CIVIL), support(LAND)),
)
PAPER = Document(
    key="p", title="某文", title_en="a paper", kind=DocumentKind.NOTICE,
    jurisdiction=ordos.JURISDICTION,
)  # fmt: skip
RENAMED = Entry(
    kind=EntryKind.RENAMED, names=("市国土局",), place="ordos", to=(NATURE,), on=Year(2019),
    citations=(PAPER.cite("示例", grade=Grade.REPORTED),),
)  # fmt: skip
MOVED = evolve(
    COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK, place=ordos.JURISDICTION, on=date(2024, 5, 1),
    place_by_place=False, citations=(PAPER.cite("示例"), PAPER.cite("示例", grade=Grade.VERIFIED)),
)  # fmt: skip


def lines(directory: Directory, on: date, lang: Lang) -> list[str]:
    matrix = responsibility_matrix(TASK, directory=directory, on=on)
    return resolution_lines(matrix, lang=lang)


def test_a_change_is_told_with_its_year_its_paper_and_its_grade() -> None:
    directory = Directory(entries=[RENAMED])
    assert lines(directory, date(2020, 1, 1), "zh") == [
        "市国土局自2019年起更名为市自然资源局（某文，据报道）。"
    ]
    assert lines(directory, date(2020, 1, 1), "en") == [
        "Land Bureau was renamed Natural Resources Bureau in 2019 (a paper, reported)."
    ]
    dated = Directory(entries=[evolve(RENAMED, on=date(2019, 3, 1))])
    assert lines(dated, date(2020, 1, 1), "zh")[0].startswith("市国土局自2019年3月1日起更名为")
    assert "on 2019-03-01" in lines(dated, date(2020, 1, 1), "en")[0]


def test_what_falls_in_a_gap_is_told_as_open() -> None:
    directory = Directory(entries=[RENAMED])
    assert lines(directory, date(2019, 7, 1), "zh") == [
        "截至2019年7月1日，市国土局是否已更名为市自然资源局，待定（某文，据报道）。"
    ]
    assert lines(directory, date(2019, 7, 1), "en") == [
        (
            "It is open whether by 2019-07-01 this holds: "
            "Land Bureau was renamed Natural Resources Bureau (a paper, reported)."
        )
    ]


def test_a_function_that_moved_is_told_with_the_day_of_the_place() -> None:
    directory = Directory(moves=[MOVED])
    assert lines(directory, date(2024, 5, 1), "zh") == [
        (
            "城乡社区治理的指导职能自2024年5月1日起由市民政局划转至党委社会工作部"
            "（某文；某文，官方文件）。"
        )
    ]
    assert lines(directory, date(2024, 5, 1), "en") == [
        (
            "Guidance of urban and rural community governance moved from Civil Affairs Bureau to "
            "social-work departments of the Party committees as of 2024-05-01 "
            "(a paper; a paper, verified)."
        )
    ]
    assert lines(directory, date(2024, 4, 30), "zh") == []


def test_a_move_known_to_the_year_is_open_in_it() -> None:
    year = evolve(MOVED, on=Year(2024))
    (zh,) = lines(Directory(moves=[year]), date(2024, 5, 1), "zh")
    (en,) = lines(Directory(moves=[year]), date(2024, 5, 1), "en")
    assert "各地日期不一" not in zh
    assert zh.endswith("截至2024年5月1日，市民政局的这项职能是否已划转，待定。")
    assert en.endswith("whether Civil Affairs Bureau had handed it over by 2024-05-01 is open.")
    assert "each place" not in en


def test_without_a_directory_there_is_nothing_to_say() -> None:
    assert resolution_lines(responsibility_matrix(TASK), lang="zh") == []


def test_another_language_is_refused() -> None:
    matrix = responsibility_matrix(TASK)
    with pytest.raises(NotFoundError):
        resolution_lines(matrix, lang="fr")  # type: ignore[arg-type]  # the refusal is what is tested
    with pytest.raises(NotFoundError):
        text((), lang="fr")  # type: ignore[arg-type]  # the refusal is what is tested
    assert remedy_text.__doc__
