from __future__ import annotations

import pytest

from lint8k import arguments, reports
from lint8k.errors import SettingError
from lint8k.outputs import Output, plan


@pytest.mark.parametrize(
    ("formats", "outputs", "expected"),
    [
        ([], [], [Output("full")]),
        (["json"], [], [Output("json")]),
        ([], ["out.txt"], [Output("full", "out.txt")]),
        (["json"], ["out.json"], [Output("json", "out.json")]),
        ([], ["sarif=out.sarif"], [Output("full"), Output("sarif", "out.sarif")]),
        (["full", "sarif"], ["sarif=out.sarif"], [Output("full"), Output("sarif", "out.sarif")]),
        (["sarif"], ["sarif=out.sarif"], [Output("sarif", "out.sarif")]),
        (["concise", "github"], [], [Output("concise"), Output("github")]),
        (["full", "full"], [], [Output("full")]),
        ([], ["sarif=a", "junit=b"], [Output("full"), Output("sarif", "a"), Output("junit", "b")]),
        ([], ["./json=a"], [Output("full", "./json=a")]),
    ],
)
def test_each_format_goes_where_it_was_sent(
    formats: list[str], outputs: list[str], expected: list[Output]
) -> None:
    assert plan(formats, outputs) == expected


@pytest.mark.parametrize(
    ("formats", "outputs", "said"),
    [
        (["json", "sarif"], [], "json and sarif cannot share standard output; give json a file"),
        (["full", "html"], [], "give html a file: --output html=FILE"),
        (["full", "concise"], ["a.txt"], "--output a.txt could take one format"),
        (["sarif"], ["sarif=a", "b"], "--output b could take one format"),
        ([], ["a", "b"], "--output names two files: a and b"),
        ([], ["sarif=a", "sarif=b"], "--output names two files for sarif: a and b"),
        ([], ["sarif=a", "junit=a"], "--output would write two formats into a"),
        ([], ["sarif=a", "junit=./b/../a"], "--output would write two formats into a"),
        ([], ["sarif="], "--output sarif= names no file"),
    ],
)
def test_what_would_be_written_into_one_another_is_refused(
    formats: list[str], outputs: list[str], said: str
) -> None:
    with pytest.raises(SettingError) as refused:
        plan(formats, outputs)
    assert said in str(refused.value)


def test_in_actions_annotations_come_with_the_text_unless_a_format_is_named() -> None:
    assert plan([], [], actions=True) == [Output("full", inert=True), Output("github")]
    assert plan([], ["said.txt"], actions=True) == [Output("full", "said.txt"), Output("github")]
    assert plan(["concise"], [], actions=True) == [Output("concise")]
    assert plan([], ["github=a"], actions=True) == [Output("full", inert=True), Output("github", "a")]


def test_the_command_line_offers_every_format() -> None:
    options = arguments.parser().parse_args(
        ["check", *(word for name in reports.FORMATS for word in ("--format", name))]
    )
    assert tuple(options.formats) == reports.FORMATS
