"""The example of work that is to be handed over: five answers, and a certificate."""

from collections.abc import Callable

import pytest


@pytest.fixture(scope="module")
def printed(lines_of: Callable[[str], list[str]]) -> list[str]:
    return lines_of("may_it_be_handed_over.py")


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("鄂尔多斯市加强和完善城乡社区治理实施意见", ["二(一)4", "不予承接"]),
        ("大涌镇关于加强和完善城乡社区治理的实施意见", ["第6条", "不予承接", "及时举报"]),
        (
            "关于加强和改进城市基层社会治理与服务体系的意见",
            [
                "三(一)、三(二)",
                "原则上不予承接",
                "列入年初计划",
                "社区建设领导小组审批",
                "经费",
                "工作条件",
            ],
        ),
        ("阿拉善盟“十四五”城乡社区发展规划", ["待定", "文件未作规定"]),
        ("第10号建议办理情况的答复", ["待定", "文件未作规定"]),
        ("Ordos implementing", ["二(一)4", "refused"]),
        ("Dachong implementing", ["第6条", "refused", "report illegal building"]),
        ("Zhuhai opinions", ["三(一)", "refused (in principle)", "三(二)", "funds", "conditions"]),
        ("Alxa League plan", ["undetermined", "says nothing"]),
        ("Loudi Civil Affairs Bureau", ["undetermined", "says nothing"]),
    ],
)
def test_each_document_has_its_own_answer(
    printed: list[str], document: str, words: list[str]
) -> None:
    told = next(each for each in printed if document in each and not each.startswith("|"))
    assert [word for word in words if word not in told] == []


def test_work_that_is_to_be_assisted_in_comes_with_money_and_conditions(
    printed: list[str],
) -> None:
    assisted = [each for each in printed if "费随事转" in each or "funds follow the task" in each]
    assert len(assisted) == 2
    assert "附条件承接" in assisted[0]
    assert "accepted on terms" in assisted[1]


def test_a_certificate_of_kinship_is_refused_by_its_number(printed: list[str]) -> None:
    refused = [each for each in printed if "亲属关系证明" in each]
    assert "不应出具" in refused[0]
    assert "清单第1项" in refused[0]
    assert "民发〔2020〕20号" in refused[1]
