from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from datetime import date

import pytest

from lint8k import plugins
from lint8k.api import Example, Filing, Finding, Operand, Rule, Severity, Span, Stage, for_each, is_rule
from lint8k.engine import judge
from lint8k.report import of_rules, of_verdict
from lint8k.selection import Selection, names
from lint8k.testing import parse, render


class Words(Rule):
    """Every "WRONG" is wrong."""

    code, name, severity, citation = "TST001", "wrong-word", Severity.ERROR, "Test Act"

    def check(self, filing: Filing) -> Iterable[Finding]:
        start = -1
        while (start := filing.text.find("WRONG", start + 1)) >= 0:
            span = filing.span(start, start + 5)
            yield self.tie("equal", False, "WRONG = RIGHT", [Operand("WRONG", span)])
            yield self.violation(span, f"WRONG, not RIGHT, as at {start}", unfinished=True)


class Cover(Words):
    """The first word of the cover is always a little wrong."""

    code, name, severity = "TST100", "cover-word", Severity.NOTE
    since, until = date(2010, 1, 1), date(2015, 12, 31)

    def check(self, filing: Filing) -> Iterable[Finding]:
        yield self.violation(filing.span(0, 1), "a little wrong")


class Broken(Words):
    """It raises after its first finding."""

    code, name = "TST200", "broken"

    def check(self, filing: Filing) -> Iterable[Finding]:
        yield self.violation(filing.span(0, 1), "never told")
        raise RuntimeError("no\nreason")


def filing(words: str, **settings: object) -> Filing:
    text = render(Example(body=f"Item 8.01  Other Events.\n\nWe say {words}.\n"))
    return parse(text, **settings)  # type: ignore[arg-type]


def test_findings_come_in_the_order_of_the_text() -> None:
    verdict = judge(filing("WRONG and WRONG"), [Words, Cover])
    assert [violation.rule for violation in verdict.violations] == [Cover, Words, Words]
    assert [tie.operands[0].span.start for tie in verdict.ties] == sorted(
        v.span.start for v in verdict.violations[1:]
    )


@pytest.mark.parametrize(
    ("day", "applies"),
    [
        (date(2009, 12, 31), False),
        (date(2010, 1, 1), True),
        (date(2015, 12, 31), True),
        (date(2016, 1, 1), False),
    ],
)
def test_a_rule_runs_while_it_is_in_force(day: date, applies: bool) -> None:
    assert bool(judge(filing("RIGHT", as_of=day), [Cover]).violations) == applies


def test_what_is_unfinished_is_a_note_in_a_draft_alone() -> None:
    for stage, severity in ((Stage.FINAL, Severity.ERROR), (Stage.DRAFT, Severity.NOTE)):
        assert judge(filing("WRONG", stage=stage), [Words]).violations[0].severity is severity


def test_a_rule_that_raises_is_named_and_says_nothing_else() -> None:
    verdict = judge(filing("WRONG"), [Broken, Words])
    assert [violation.rule for violation in verdict.violations] == [Words]
    assert [(failure.rule, failure.reason) for failure in verdict.failures] == [
        (Broken, "RuntimeError: no\nreason")
    ]


def lines(filing: Filing) -> Iterator[Span]:
    """The lines of the body of a filing; they cannot be made where one of them is "RAISE"."""
    MADE.append(filing)
    for line in re.finditer(r".+", filing.text[: filing.body.end]):
        if line[0] == "RAISE":
            raise RuntimeError("no lines")
        if line.start() >= filing.body.start:
            yield filing.span(*line.span())


MADE: list[Filing] = []


class Line(Words):
    """Each line that says "WRONG" is wrong."""

    code, name = "TST300", "wrong-line"
    check = Rule.check

    @for_each(lines)
    def check_line(self, filing: Filing, line: Span) -> Iterable[Finding]:
        """Yield a violation at a wrong line."""
        if "WRONG" in line.text:
            yield self.violation(line, "a wrong line")


class LineAndName(Line):
    """The same, and each line with the name of the rule."""

    code, name = "TST301", "line-with-its-name"

    def concerns(self, filing: Filing) -> bool:
        return "nothing" not in filing.text

    @for_each(lines)
    def check_name(self, filing: Filing, line: Span) -> Iterable[Finding]:
        """Yield a violation at a line with the name."""
        if self.name in line.text:
            yield self.violation(line, "a line with its name")


class Breaking(Line):
    """It raises at the second line that says "WRONG"."""

    code, name = "TST302", "breaking"
    seen = 0

    @for_each(lines)
    def check_line(self, filing: Filing, line: Span) -> Iterable[Finding]:
        """Raise in the end."""
        for one in super().check_line(filing, line):
            self.seen += 1
            if self.seen == 2:
                raise RuntimeError("two lines")
            yield one


def told(words: str, *rules: type[Rule]) -> tuple[list[tuple[str, str]], list[str]]:
    verdict = judge(filing(words), rules)
    found = [(violation.rule.code, violation.message) for violation in verdict.violations]
    return found, [f"{failure.rule.code}: {failure.reason}" for failure in verdict.failures]


def test_rules_that_look_at_the_same_parts_share_them() -> None:
    MADE.clear()
    found, failures = told("WRONG\nRIGHT line-with-its-name\nWRONG", Line, LineAndName)
    assert found == [
        ("TST300", "a wrong line"),
        ("TST301", "a wrong line"),
        ("TST301", "a line with its name"),
        ("TST300", "a wrong line"),
        ("TST301", "a wrong line"),
    ]
    assert not failures
    assert len(MADE) == 1


def test_a_rule_that_looks_at_parts_can_be_asked_alone() -> None:
    read = filing("WRONG\nRIGHT line-with-its-name")
    alone = [one.message for one in LineAndName().check(read)]
    assert sorted(alone) == sorted(one.message for one in judge(read, [LineAndName]).violations)


def test_parts_are_not_made_for_a_rule_that_they_do_not_concern() -> None:
    MADE.clear()
    assert told("WRONG, nothing", LineAndName) == ([], [])
    assert list(LineAndName().check(filing("WRONG, nothing"))) == []
    assert not MADE


def test_a_rule_that_raises_at_a_part_is_named_and_the_others_look_on() -> None:
    found, failures = told("WRONG\nWRONG\nWRONG", Breaking, Line)
    assert found == [("TST300", "a wrong line")] * 3
    assert failures == ["TST302: RuntimeError: two lines"]


def test_where_parts_cannot_be_made_all_who_look_at_them_are_named() -> None:
    found, failures = told("WRONG\nRAISE\nWRONG", Words, Line, LineAndName)
    assert {code for code, _ in found} == {"TST001"}
    assert failures == ["TST300: RuntimeError: no lines", "TST301: RuntimeError: no lines"]


def test_where_parts_cannot_even_be_begun_who_looks_at_them_is_named() -> None:
    def none(filing: Filing) -> Iterator[Span]:
        raise RuntimeError("no beginning")

    class Hopeless(Words):
        """It looks at what cannot be made."""

        code, check = "TST304", Rule.check

        @for_each(none)
        def check_none(self, filing: Filing, line: Span) -> Iterable[Finding]:
            """Yield nothing."""
            return ()

    _, failures = told("RIGHT", Hopeless)
    assert failures == ["TST304: RuntimeError: no beginning"]


def test_a_rule_that_neither_checks_nor_looks_is_named() -> None:
    class Idle(Words):
        """It does nothing."""

        code, check = "TST303", Rule.check

    _, failures = told("WRONG", Idle)
    assert failures == [
        "TST303: NotImplementedError: TST303 has no check() and no method marked by for_each()"
    ]


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        ((), (), "Words Cover"),
        (("ALL",), ("ALL",), ""),
        (("TST",), (), "Words Cover"),
        (("T",), ("TST1",), "Words"),
        (("TST1",), ("TST",), "Cover"),
        (("cover-word",), ("TST100",), ""),
        (("AMT",), (), ""),
    ],
)
def test_the_closer_word_wins(select: tuple[str, ...], ignore: tuple[str, ...], chosen: str) -> None:
    selection = Selection(select, ignore)
    assert [rule.__name__ for rule in (Words, Cover) if selection(rule)] == chosen.split()


def test_a_word_stands_for_a_rule_by_code_prefix_or_name() -> None:
    for word in ("TST001", "tst001", "TST", "t", "wrong-word", "Wrong-Word", "all"):
        assert names(word, Words), word
    for word in ("TST002", "TST0011", "wrong", "word", ""):
        assert not names(word, Words), word


def fingerprints(words: str) -> list[str]:
    return [complaint.fingerprint for complaint in of_verdict(judge(filing(words), [Words])).complaints]


def test_a_fingerprint_survives_edits_elsewhere() -> None:
    assert fingerprints("WRONG") == fingerprints("a great many other words before it, WRONG, and after")


def test_twins_have_fingerprints_of_their_own() -> None:
    twins = fingerprints("WRONG and WRONG")
    assert len(set(twins)) == 2
    assert twins[0] == fingerprints("WRONG")[0]


def test_an_alias_of_a_type_is_no_rule() -> None:
    assert not is_rule(tuple[int, int])
    assert not is_rule("AMT001")


def test_the_docstring_of_a_rule_is_told_without_its_indents() -> None:
    rules = plugins.load().rules()
    told = [one.description for one in of_rules(rules)]
    assert told == [inspect.cleandoc(rule.__doc__ or "") for rule in rules]


class _Broad(Rule):
    """A rule that complains of a whole line."""

    code, name, severity, citation = "ZZZ001", "broad", Severity.WARNING, "none"

    def check(self, filing: Filing) -> Iterable[Finding]:
        yield self.violation(filing.span(0, 10), "The line is wrong")


class _Narrow(_Broad):
    """A rule that complains of a word in it, unless a rule that says more does."""

    code, name = "ZZZ002", "narrow"
    yields_to = ("ZZZ001",)

    def check(self, filing: Filing) -> Iterable[Finding]:
        yield self.violation(filing.span(2, 4), "The word is wrong")
        yield self.violation(filing.span(20, 24), "Another word is wrong")


def test_a_rule_yields_to_one_that_says_more_of_the_same_words() -> None:
    filing = parse(render(Example()))
    assert [violation.message for violation in judge(filing, [_Narrow, _Broad]).violations] == [
        "The line is wrong",
        "Another word is wrong",
    ]
    assert len(judge(filing, [_Narrow]).violations) == 2
    lowered = judge(filing, [_Narrow, _Broad], {"ZZZ001": Severity.NOTE}).violations
    assert len(lowered) == 3, "a graver complaint is not lost for a note"
