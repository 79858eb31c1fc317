"""Every public name has its Chinese line, and every line its name."""

import names


def test_every_public_name_has_a_chinese_line() -> None:
    wanted = names.missing()
    assert not wanted, f"add to docs/_ext/names_zh.toml:\n\n{wanted}"


def test_every_line_is_of_a_public_name() -> None:
    assert not names.unused(), "take out of docs/_ext/names_zh.toml"


def test_a_line_is_one_chinese_sentence() -> None:
    lines = {
        f"{home}.{name}": line for home, of in names.LINES.items() for name, line in of.items()
    }
    assert [name for name, line in lines.items() if not line.endswith("。") or "\n" in line] == []


def test_a_word_says_its_chinese_itself() -> None:
    assert names.line_of("community_governance.model.vocabulary.CITY") == "城市。"


def test_a_name_that_is_passed_on_has_the_line_of_its_home() -> None:
    passed_on = names.line_of("community_governance.views.records.findings")
    assert passed_on == names.line_of("community_governance.views.records.answers.findings")
    assert passed_on
