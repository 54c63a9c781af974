"""What the author of a rule tests with: an invented filing that is sound, and complaints marked inside its text.

::

    def test_an_exhibit_listed_twice() -> None:
        flags(ExhibitListedTwice, body='''
    Item 9.01  Financial Statements and Exhibits
        99.1   Press release dated March 4, 2015
        99.1   Investor presentation
        ~~~~ EXH004
    ''')

A line of tildes marks the words above it, and names the code of the rule that complains of them. Where the complaint runs on
to further lines, its part of the first is marked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from lint8k import parsing, readers
from lint8k.api import Example, Filing, Profile, Revision, Rule, Stage, Tie, Violation
from lint8k.engine import Verdict, judge
from lint8k.patterns import regex
from lint8k.records import NamedTuple, replace
from lint8k.source import File

_TITLE = """\
                                  UNITED STATES
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                    FORM 8-K

                                 CURRENT REPORT
     Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

"""
_COVER = """\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142

                                 Not applicable
         (Former name or former address, if changed since last report)
"""
_BOXES = """
Check the appropriate box below if the Form 8-K filing is intended to
simultaneously satisfy the filing obligation of the registrant under any of the
following provisions:

[ ] Written communications pursuant to Rule 425 under the Securities Act
    (17 CFR 230.425)

[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act
    (17 CFR 240.14a-12)

[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the
    Exchange Act (17 CFR 240.14d-2(b))

[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the
    Exchange Act (17 CFR 240.13e-4(c))
"""
_SECURITIES = """
Securities registered pursuant to Section 12(b) of the Act:

Title of each class            Trading symbol(s)   Name of each exchange on
                                                   which registered
Common Stock, $0.01 par value  HRMX                The Nasdaq Stock Market LLC
"""
_GROWTH = """
Indicate by check mark whether the registrant is an emerging growth company as
defined in Rule 405 of the Securities Act of 1933 (17 CFR 230.405) or Rule 12b-2
of the Securities Exchange Act of 1934 (17 CFR 240.12b-2).

Emerging growth company [ ]

If an emerging growth company, indicate by check mark if the registrant has
elected not to use the extended transition period for complying with any new or
revised financial accounting standards provided pursuant to Section 13(a) of the
Exchange Act. [ ]
"""
_BODY = """\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued a press release announcing the
reopening of its Sable Creek quarry. The press release is attached as Exhibit
99.1 to this report.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
"""
_LEGACY_BODY = """\
Item 5.  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued a press release announcing the
reopening of its Sable Creek quarry. The press release is attached as Exhibit
99.1 to this report.

Item 7.  Financial Statements and Exhibits.

(c) Exhibits

     99.1     Press release dated {day}
"""
_SIGNATURE = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
_SUBMISSION = """\
<SEC-DOCUMENT>
<SEC-HEADER>
{header}
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
{text}</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""
_MARK = regex(r"^(?P<indent> *)(?P<tildes>~+) *(?P<code>[A-Z]{3}\d{3})[^\n]*\n?", re.M)


class Mark(NamedTuple):
    """A complaint: the rule's code, the line and columns (from 1, end exclusive) of its words on its first line."""

    code: str
    line: int
    column: int
    end: int


def render(example: Example) -> str:
    """The whole filing that an example stands for, marks included: the sound filing with the example's parts in it."""
    day = example.day
    legacy = day <= parsing.LAST_LEGACY_DAY
    cover = _COVER
    if not legacy:
        cover += _BOXES
    if day >= date(2019, 5, 2):
        cover += _SECURITIES
    if day >= date(2017, 4, 12):
        cover += _GROWTH
    parts = (
        example.cover if example.cover is not None else cover,
        example.body if example.body is not None else (_LEGACY_BODY if legacy else _BODY),
        example.signature if example.signature is not None else _SIGNATURE,
        example.tail or "",
    )
    dates = {"{day}": _printed(day), "{signed}": _printed(day + timedelta(days=1))}
    text = _TITLE + "\n".join(part.strip("\n") + "\n" for part in parts)
    if "<ix:" in text or "<a href=" in text:
        text = f"<pre>\n{text}</pre>\n"
    if example.header is not None:
        text = _SUBMISSION.format(header=example.header.strip("\n"), text=text)
    for field, words in dates.items():
        text = text.replace(field, words)
    return text


def _printed(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def unmarked(text: str) -> tuple[str, tuple[Mark, ...]]:
    """A text without its marks, and the marks."""
    marks: list[Mark] = []
    plain: list[str] = []
    for line in text.splitlines(keepends=True):
        if match := _MARK.fullmatch(line):
            start = len(match["indent"])
            marks.append(Mark(match["code"], len(plain), start + 1, start + 1 + len(match["tildes"])))
        else:
            plain.append(line)
    return "".join(plain), tuple(marks)


def parse(
    text: str,
    *,
    path: str = "draft-8k.txt",
    as_of: date | None = None,
    stage: Stage = Stage.FINAL,
    profile: Profile | None = None,
    revisions: Sequence[tuple[str, str, str]] = (),
) -> Filing:
    """The filing that a text is, as if it stood in a file of that path, with what the configuration knows of its registrant.

    `revisions` are what it would hold beside its text, had it come from Word, as an `Example` has them.
    """
    file = File(path, text)
    filing = parsing.parse(file, readers.read(file), as_of=as_of, stage=stage)
    made = []
    for kind, printed, words in revisions:
        start = filing.text.index(words)
        end = start + len(words) if kind in ("insertion", "comment") else start
        made.append(Revision(kind, printed, None, filing.span(start, end)))
    main = replace(filing.main, revisions=tuple(made))
    return replace(filing, main=main, profile=profile) if made else replace(filing, profile=profile)


def check(text: str, *rules: type[Rule], **settings: Any) -> Verdict:
    """What these rules say of a text; `settings` are those of `parse`. Raises AssertionError if a rule raised."""
    verdict = judge(parse(text, **settings), rules)
    assert not verdict.failures, verdict.failures
    return verdict


def flags(rule: type[Rule], example: Example | None = None, **parts: Any) -> tuple[Violation, ...]:
    """Assert that a rule complains of the marked words of an example (or of its `parts`) and of no others.

    Returns the violations, so that a test may look at their messages and related places.
    """
    wrong = _example(example, parts)
    text, marks = unmarked(render(wrong))
    assert marks, "a wrong example marks the words that are wrong"
    violations = check(text, rule, profile=wrong.profile, revisions=wrong.revisions).violations
    said = "\n".join(f"{_mark(violation)}: {violation.message}" for violation in violations)
    assert sorted(map(_mark, violations)) == sorted(marks), (
        f"the rule said:\n{said}\nand these were marked: {marks}"
    )
    return violations


def clean(rule: type[Rule], example: Example | None = None, **parts: Any) -> tuple[Tie, ...]:
    """Assert that a rule does not complain of an example (or of its `parts`), and return its ties."""
    right = _example(example, parts)
    text, marks = unmarked(render(right))
    assert not marks, "a right example marks nothing"
    verdict = check(text, rule, profile=right.profile, revisions=right.revisions)
    assert not verdict.violations, [violation.message for violation in verdict.violations]
    return verdict.ties


def _example(example: Example | None, parts: dict[str, Any]) -> Example:
    return replace(example or Example(), **parts)


def _mark(violation: Violation) -> Mark:
    location = violation.span.location
    end = location.end.column
    if location.end.line != location.start.line:
        end = len(violation.span.source.file.line(location.start.line).rstrip()) + 1
    return Mark(violation.rule.code, location.start.line, location.start.column, end)
