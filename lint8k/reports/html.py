"""The report as one page of HTML: the filing as its reader sees it, what is wrong beside it, every tie ticked.

It needs nothing but itself, on a screen or on paper: style and script are in the page, a content security policy
allows these two and nothing else, and without the script all can still be read. Where the report has no pages
of the filing, it shows the lines.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from lint8k.records import field, record
from lint8k.report import SEVERITIES, Check, Complaint, FileReport, Place, Relation, Report, Spot
from lint8k.reports import paper, summary
from lint8k.reports.paper import TICKS, WAIVED, Mark, safe
from lint8k.reports.style import Style, printable
from lint8k.reports.summary import plural

_ADVICE = "lint8k gives no legal advice, and a report in which it finds nothing may still be wrong."
_KEEP = " This page holds the words of the filing: keep it as you keep the filing."


def render(report: Report, style: Style) -> str:
    """The page."""
    look, script = (
        Path(__file__).with_name(name).read_text(encoding="utf-8") for name in ("html.css", "html.js")
    )
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(look)}'; script-src 'sha256-{_digest(script)}';"
        " base-uri 'none'; form-action 'none'"
    )
    filings = _numbered(report.files)
    title = "lint8k: " + summary.line(report)
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="generator" content="lint8k">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{safe(title)}</title>",
        f"<style>{look}</style>",
        "</head>",
        "<body>",
        '<a class="skip" href="#filings">To the filing</a>',
        *_guide(report, filings),
        '<main id="filings">',
    ]
    for filing in filings:
        lines += filing.article()
    lines += _skipped(report)
    lines += _rules(report)
    lines += [
        "<footer>",
        f"<p>lint8k {escape(report.version)}; the law as reviewed on {report.reviewed.isoformat()}.</p>",
        f"<p>{_ADVICE}{_KEEP if any(filing.file.pages for filing in filings) else ''}</p>",
        "</footer>",
        "</main>",
        '<div id="tip" role="tooltip" hidden></div>',
        f"<script>{script}</script>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@record(slots=True)
class _Filing:
    """A filing with the numbers that its violations and ties bear on the page."""

    number: int
    file: FileReport
    complaints: dict[int, Complaint]
    waived: dict[int, Complaint]
    ties: dict[int, Relation]
    marks: dict[int, list[Mark]] = field(default_factory=dict)
    """By the number of the page."""

    def __post_init__(self) -> None:
        for number, complaint in self.complaints.items():
            label = f"Violation {number}, {complaint.severity}: {complaint.message}"
            self._mark(complaint.place.spot, complaint.severity, number, f"at-{number}", label)
            for index, related in enumerate(complaint.related, 1):
                self._mark(related.spot, "related", number, f"at-{number}-{index}", related.message)
        for number, complaint in self.waived.items():
            label = f"Waived {complaint.severity}: {complaint.message}"
            self._mark(complaint.place.spot, WAIVED, number, f"waived-at-{number}", label)
        for number, relation in self.ties.items():
            label = f"{_STATUS[relation.status]}: {relation.statement}"
            for index, figure in enumerate(relation.figures, 1):
                self._mark(figure.spot, relation.status, number, f"figure-{number}-{index}", label)

    def _mark(self, spot: Spot | None, what: str, key: int, anchor: str, label: str) -> None:
        text = None if spot is None else self._text(spot.page)
        stretch = None if spot is None or text is None else paper.trimmed(text, (spot.start, spot.end))
        if spot and stretch:
            mark = Mark(*stretch, what, key, anchor, printable(label))
            self.marks.setdefault(spot.page, []).append(mark)

    def _text(self, page: int) -> str | None:
        return self.file.pages[page].text if page < len(self.file.pages) else None

    def link(self) -> str:
        """The way to the filing, by its path."""
        return f'<a href="#filing-{self.number}">{safe(self.file.path)}</a>'

    def article(self) -> Iterator[str]:
        """The filing: what stands on none of its pages, its pages, its tie-out sheet."""
        file = self.file
        yield f'<article id="filing-{self.number}">'
        yield f"<h2>{safe(file.path)}</h2>"
        stage = "a draft" if file.stage == "draft" else "final"
        yield f'<p class="facts">Form {safe(file.form)} · {stage} · judged by the law of {file.as_of.isoformat()}</p>'
        shown = {mark.key for marks in self.marks.values() for mark in marks if mark.what in SEVERITIES}
        apart = [number for number in self.complaints if number not in shown]
        if apart:
            yield '<section class="apart">'
            if file.pages:
                yield "<h3>Outside the pages</h3>"
            for number in apart:
                yield from self._apart(number)
            yield "</section>"
        for number, page in enumerate(file.pages):
            marks = self.marks.get(number, [])
            title = safe(page.title) or ("The report" if number == 0 else f"Document {number + 1}")
            if page.text is None:
                yield f'<p class="unread">{title}: not text to be read</p>'
                continue
            count = len({mark.key for mark in marks if mark.what in SEVERITIES})
            said = f' <span class="count">{plural(count, "violation")}</span>' if count else ""
            is_open = " open" if marks or number == 0 or len(file.pages) == 1 else ""
            yield f'<details class="page"{is_open}><summary>{title}{said}</summary><div class="sheet">'
            yield from paper.html(page, marks, self.noted)
            yield "</div></details>"
        yield from self._waived()
        yield from self._sheet()
        yield "</article>"

    def _waived(self) -> Iterator[str]:
        """The violations that somebody accepted, and why."""
        if not self.waived:
            return
        anchors = {mark.anchor for marks in self.marks.values() for mark in marks}
        yield '<section class="accepted"><h3>Waived</h3><ul>'
        for number, complaint in self.waived.items():
            where, anchor = _where(complaint.place), f"waived-at-{number}"
            place = f'<a href="#{anchor}">{where}</a>' if anchor in anchors else where
            yield (
                f'<li id="waived-{number}"><span class="number waived">W{number}</span> {safe(complaint.rule)}'
                f" {safe(complaint.name)}, {complaint.severity}, {place}: {safe(complaint.message)}"
                f'<p class="reason">Waived: {safe(str(complaint.waived))}</p></li>'
            )
        yield "</ul></section>"

    def noted(self, mark: Mark) -> str:
        """What is said in the margin of the words of a mark."""
        return self.waiver(mark.key) if mark.what == WAIVED else self.note(mark.key)

    def waiver(self, number: int) -> str:
        """What would be wrong, and why it is accepted."""
        complaint = self.waived[number]
        return "\n".join(
            [
                f'<aside role="note" class="remark waived" aria-label="Waived violation {number}">',
                f'<p class="what"><a class="number waived" href="#waived-{number}">W{number}</a> waived {complaint.severity}'
                f' <span class="rule" title="{escape(complaint.name)}">{safe(complaint.rule)}</span></p>',
                f'<p class="message">{safe(complaint.message)}</p>',
                f'<p class="reason">Waived: {safe(str(complaint.waived))}</p>',
                f'<p class="law">{safe(complaint.citation)}</p>',
                "</aside>",
            ]
        )

    def _apart(self, number: int) -> Iterator[str]:
        place = self.complaints[number].place
        start, excerpt = place.location.start, place.excerpt
        low = start.column - excerpt.column
        same = place.location.end.line == start.line
        high = place.location.end.column - excerpt.column if same else len(excerpt.text)
        words = [excerpt.text[:low], excerpt.text[low:high], excerpt.text[high:]]
        severity = self.complaints[number].severity
        yield self.note(number)
        yield (
            f'<pre class="line" id="at-{number}">{start.block or start.line} | {safe(words[0])}<mark class="{severity}"'
            f' data-violations="{number}">{safe(words[1])}</mark>{safe(words[2])}</pre>'
        )

    def note(self, number: int) -> str:
        """What is wrong, what it disagrees with, and the law."""
        complaint = self.complaints[number]
        lines = [
            f'<aside role="note" class="remark" id="note-{number}" {_facets(number, complaint)}'
            f' aria-label="Violation {number}">',
            f'<p class="what"><a class="number" href="#at-{number}">{number}</a> {complaint.severity}'
            f' <a class="rule" href="#rule-{escape(complaint.rule)}" title="{escape(complaint.name)}">'
            f"{safe(complaint.rule)}</a></p>",
            f'<p class="message">{safe(complaint.message)}</p>',
        ]
        if complaint.related:
            lines.append("<ul>")
            for index, related in enumerate(complaint.related, 1):
                lines.append(f"<li>{self._link(number, index, related)} {safe(related.message)}</li>")
            lines.append("</ul>")
        lines += [f'<p class="law">{safe(complaint.citation)}</p>', "</aside>"]
        return "\n".join(lines)

    def _link(self, number: int, index: int, place: Place) -> str:
        line = _where(place).capitalize()
        if place.location.path != self.file.path:
            line += f" of {safe(place.location.path)}"
        anchor = f"at-{number}-{index}"
        there = any(mark.anchor == anchor for marks in self.marks.values() for mark in marks)
        return f'<a href="#{anchor}">{line}</a>' if there else line

    def _sheet(self) -> Iterator[str]:
        if not self.ties:
            yield '<section class="ties"><h3>Tie-out</h3><p>No figures to tie were found.</p></section>'
            return
        anchors = {mark.anchor for marks in self.marks.values() for mark in marks}
        yield '<section class="ties"><h3>Tie-out</h3><table>'
        yield '<thead><tr><th scope="col">Mark</th><th scope="col">Relation</th><th scope="col">Place</th></tr></thead>'
        for number, relation in self.ties.items():
            reason = f'<p class="reason">Open: {safe(relation.reason)}</p>' if relation.reason else ""
            places: dict[str, str] = {}
            for index, figure in enumerate(relation.figures, 1):
                start, anchor = figure.location.start, f"figure-{number}-{index}"
                line = str(start.block or start.line)
                if line not in places:
                    places[line] = f'<a href="#{anchor}">{line}</a>' if anchor in anchors else line
            yield (
                f'<tr id="tie-{number}" data-ties="{number}" class="{relation.status}">'
                f'<td class="tick {relation.status}" title="{_STATUS[relation.status]}">'
                f'{TICKS[relation.status]}<span class="hushed"> {_STATUS[relation.status]}</span></td>'
                f'<td><span class="statement">{safe(relation.statement)}</span>{reason}</td>'
                f"<td>{', '.join(places.values())}</td></tr>"
            )
        yield "</table></section>"


_STATUS = {"holds": "ties", "fails": "does not tie", "open": "open"}


def _where(place: Place) -> str:
    """The line of a place, or in a Word document its paragraph."""
    start = place.location.start
    return str(start.block) if start.block else f"line {start.line}"


def _numbered(files: Sequence[FileReport]) -> list[_Filing]:
    """The filings, their violations and their ties numbered from 1 through all of them."""
    found: list[_Filing] = []
    complaints = waived = ties = 0
    for number, file in enumerate(files, 1):
        found.append(
            _Filing(
                number,
                file,
                dict(enumerate(file.complaints, complaints + 1)),
                dict(enumerate(file.waived, waived + 1)),
                dict(enumerate(file.relations, ties + 1)),
            )
        )
        complaints += len(file.complaints)
        waived += len(file.waived)
        ties += len(file.relations)
    return found


def _facets(number: int, complaint: Complaint) -> str:
    """What the filters go by."""
    return f'data-number="{number}" data-severity="{complaint.severity}" data-rule="{escape(complaint.rule)}"'


def _guide(report: Report, filings: Sequence[_Filing]) -> Iterator[str]:
    """The column that leads through the page: the verdict, the filters, the list of violations."""
    yield '<nav aria-label="Violations">'
    yield '<h1><span class="brand">lint8k</span></h1>'
    yield from _verdict(report)
    complaints = [one for filing in filings for one in filing.complaints.values()]
    if complaints:
        yield from _filters(report, complaints)
    for filing in filings:
        if len(filings) > 1 and filing.complaints:
            yield f"<h2>{filing.link()}</h2>"
        if filing.complaints:
            yield '<ol class="list">'
            for number, complaint in filing.complaints.items():
                yield (
                    f'<li {_facets(number, complaint)}><a href="#at-{number}"><span class="number {complaint.severity}">'
                    f'{number}</span><span><span class="hushed">{complaint.severity}: </span>{safe(complaint.message)}'
                    f" <small>{safe(complaint.rule)}, {_where(complaint.place)}</small></span></a></li>"
                )
            yield "</ol>"
    clean = [filing for filing in filings if not filing.complaints]
    if len(filings) > 1 and clean:
        yield "<h2>Without violations</h2><ul>"
        yield from (f"<li>{filing.link()}</li>" for filing in clean)
        yield "</ul>"
    yield "</nav>"


def _verdict(report: Report) -> Iterator[str]:
    counts = [(severity, report.count(severity)) for severity in SEVERITIES]
    said = [f'<b class="{one}">{plural(count, one)}</b>' for one, count in counts if count]
    none = "No violations" if report.files else "Nothing was checked"
    aside = f" <small>({summary.aside(report)})</small>" if summary.aside(report) else ""
    yield f'<p class="verdict">{", ".join(said) or none}{aside}</p>'
    ties = report.ties()
    tested = ties["holds"] + ties["fails"]
    parts = [
        f'<b class="{status}">{TICKS[status]} {ties[status]}</b> {word}'
        for status, word in (
            ("holds", "hold" if ties["holds"] != 1 else "holds"),
            ("fails", "fail" if ties["fails"] != 1 else "fails"),
            ("open", "left open"),
        )
        if ties[status]
    ]
    told = f"{plural(tested, 'tie')} tested" + (f": {', '.join(parts)}" if parts else "")
    yield f'<p class="tied">{told}</p>'


def _filters(report: Report, complaints: Sequence[Complaint]) -> Iterator[str]:
    yield '<form id="filters" hidden aria-label="What is shown">'
    yield '<div class="boxes">'
    for severity in SEVERITIES:
        if report.count(severity):
            yield (
                f'<label><input type="checkbox" name="{severity}" checked> {severity.capitalize()}s'
                f" <span>{report.count(severity)}</span></label>"
            )
    if report.waived:
        yield (
            '<label><input type="checkbox" name="waived" checked> Waived'
            f" <span>{report.waived}</span></label>"
        )
    yield '<label><input type="checkbox" name="ticks" checked> Ticks</label>'
    yield "</div>"
    rules = sorted({(one.rule, one.name) for one in complaints})
    yield '<select name="rule" aria-label="Rule"><option value="">All rules</option>'
    for rule, name in rules:
        yield f'<option value="{escape(rule)}">{safe(rule)} {safe(name)}</option>'
    yield "</select>"
    yield '<div class="walk"><button type="button" id="back" title="the one before (k)">↑ Back</button>'
    yield '<button type="button" id="next" title="the next one (j)">Next ↓</button>'
    yield '<span id="where" role="status"></span></div>'
    yield "</form>"


def _skipped(report: Report) -> Iterator[str]:
    if report.skipped:
        yield '<section class="skipped"><h2>Not checked</h2><ul>'
        for skipped in report.skipped:
            yield f"<li>{safe(skipped.path)}: {safe(skipped.reason)}</li>"
        yield "</ul></section>"


def _rules(report: Report) -> Iterator[str]:
    """The rules that complained, explained."""
    complained = {one.rule for file in report.files for one in file.complaints}
    checks = [check for check in report.checks if check.code in complained]
    if checks:
        yield '<section class="rules"><h2>The rules behind it</h2>'
        for check in checks:
            yield from _rule(check)
        yield "</section>"


def _rule(check: Check) -> Iterable[str]:
    yield f'<h3 id="rule-{escape(check.code)}">{safe(check.code)} <span>{safe(check.name)}</span></h3>'
    for paragraph in check.description.split("\n\n"):
        listed = any(line.startswith((" ", "* ", "- ")) for line in paragraph.splitlines())
        kind, words = (' class="lines"', paragraph) if listed else ("", " ".join(paragraph.split()))
        yield f"<p{kind}>{safe(words.replace('``', ''))}</p>"
    yield f'<p class="law">{safe(check.citation)}</p>'
