"""The reports that CI systems read: GitHub's annotations, GitLab's code quality, JUnit's XML."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from lint8k import reports
from lint8k.report import Report, Skipped
from lint8k.reports.style import Style
from tests.reports.making import Paper, complaint, in_word, report, together

SALE = Paper("The Company sold\n500,000 shares for $7,500,000.\n", "drafts/a,b 8-k.txt")


def rendered(format: str, made: Report) -> str:
    return reports.render(format, made, Style())


def wrong() -> Report:
    return report(
        complaint(SALE.place("$7,500,000"), "It is $7,000,000: 100% sure"),
        complaint(SALE.place("sold\n500,000"), "Words", severity="note", rule="TST002", name="words"),
        path="drafts/a,b 8-k.txt",
    )


def test_annotations_are_workflow_commands_with_what_could_end_them_escaped() -> None:
    assert rendered("github", wrong()) == (
        "::error file=drafts/a%2Cb 8-k.txt,line=2,endLine=2,col=20,endColumn=30,"
        "title=TST001 total-does-not-tie::It is $7,000,000: 100%25 sure%0AExchange Act Rule 12b-20\n"
        "::notice file=drafts/a%2Cb 8-k.txt,line=1,endLine=2,title=TST002 words::"
        "Words%0AExchange Act Rule 12b-20\n"
    )


def test_the_places_of_a_word_document_are_told_in_words() -> None:
    assert rendered("github", in_word()) == (
        "::error file=draft.docx,title=TST001 total-does-not-tie::table 1, row 2, cell 3: Wrong"
        "%0AExchange Act Rule 12b-20\n"
    )
    (issue,) = json.loads(rendered("gitlab", in_word()))
    assert issue["description"] == "table 1, row 2, cell 3: Wrong"
    assert issue["location"] == {"path": "draft.docx", "lines": {"begin": 1, "end": 1}}
    assert "draft.docx:table 1, row 2, cell 3: error: Wrong" in rendered("junit", in_word())


@given(st.text())
def test_no_message_makes_a_second_command(message: str) -> None:
    text = rendered("github", report(complaint(SALE.place("sold"), message, name="a,b:c")))
    assert text.count("\n") == 1
    assert text.startswith("::error ")


def test_text_in_the_log_of_actions_is_inert() -> None:
    first, middle, last = reports.inert("::error::obeyed\n").splitlines()
    token = first.removeprefix("::stop-commands::")
    assert (middle, last) == ("::error::obeyed", f"::{token}::")
    assert len(token) == 32
    assert reports.inert("") == ""


def test_code_quality_has_path_lines_severity_and_a_fingerprint() -> None:
    first, second = json.loads(rendered("gitlab", wrong()))
    assert len(first.pop("fingerprint")) == 32
    assert first == {
        "description": "It is $7,000,000: 100% sure",
        "check_name": "TST001",
        "severity": "critical",
        "location": {"path": "drafts/a,b 8-k.txt", "lines": {"begin": 2, "end": 2}},
        "content": {"body": "Exchange Act Rule 12b-20"},
    }
    assert (second["severity"], second["location"]["lines"]) == ("info", {"begin": 1, "end": 2})
    assert json.loads(rendered("gitlab", report())) == []


def test_fingerprints_are_unique_in_the_report_and_know_no_lines() -> None:
    file = wrong().files[0]
    twins = (file.complaints[0], file.complaints[0])
    made = together(replace(file, complaints=twins))
    prints = [issue["fingerprint"] for issue in json.loads(rendered("gitlab", made))]
    assert len(set(prints)) == 2
    moved = Paper("\n\n" + SALE.text, SALE.source.file.path)
    again = report(complaint(moved.place("$7,500,000"), "It is another message"), path=file.path)
    assert json.loads(rendered("gitlab", again))[0]["fingerprint"] == prints[0]


def test_junit_has_a_suite_for_a_filing_and_a_test_for_each_rule_that_complained() -> None:
    assert rendered("junit", wrong()) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="lint8k" tests="3" failures="1" skipped="0" errors="0">\n'
        '  <testsuite name="drafts/a,b 8-k.txt" tests="3" failures="1" skipped="0" errors="0">\n'
        '    <testcase name="Form 8-K is read by the law of 2015-03-05" classname="drafts/a,b 8-k.txt"'
        ' file="drafts/a,b 8-k.txt" />\n'
        '    <testcase name="TST001 total-does-not-tie" classname="drafts/a,b 8-k.txt" file="drafts/a,b 8-k.txt"'
        ' line="2">\n'
        '      <failure message="It is $7,000,000: 100% sure" type="error">drafts/a,b 8-k.txt:2:20: error: '
        "It is $7,000,000: 100% sure\n    Exchange Act Rule 12b-20</failure>\n"
        "    </testcase>\n"
        '    <testcase name="TST002 words" classname="drafts/a,b 8-k.txt" file="drafts/a,b 8-k.txt" line="1">\n'
        "      <system-out>drafts/a,b 8-k.txt:1:13: note: Words\n    Exchange Act Rule 12b-20</system-out>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_what_fails_a_test_is_what_makes_the_exit_status_1() -> None:
    one = wrong()
    stricter = replace(one, files=(replace(one.files[0], fail_on="note"),))
    root = ElementTree.fromstring(rendered("junit", stricter))
    assert root.get("failures") == "2"


def test_what_was_not_checked_is_a_skipped_test() -> None:
    made = Report("1", report().reviewed, skipped=(Skipped("a.txt", "it is empty"),))
    root = ElementTree.fromstring(rendered("junit", made))
    assert (root.get("tests"), root.get("skipped")) == ("1", "1")
    assert [one.get("message") for one in root.iter("skipped")] == ["it is empty"]


@given(st.text())
def test_junit_is_well_formed_whatever_is_quoted(words: str) -> None:
    made = report(complaint(SALE.place("sold"), words + "\x00\x1b\ufffe\udcff]]>", name=words), path=words)
    root = ElementTree.fromstring(rendered("junit", made).encode("utf-8"))
    assert len(list(root.iter("failure"))) == 1
