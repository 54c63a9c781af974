"""JUnit XML: a test suite for each filing, in it a test for the filing and one for each rule that complained.

The shape is the one that Jenkins, GitLab and their like read: testsuites, testsuite, testcase, failure,
skipped, system-out. What is milder than `--fail-on` is told, and fails no test.
"""

from __future__ import annotations

from xml.etree import ElementTree

from lint8k.report import Complaint, FileReport, Report, counts
from lint8k.reports.style import Style, printable
from lint8k.reports.summary import plural


def render(report: Report, style: Style) -> str:
    """The document, indented; what was named and not checked is a suite of skipped tests."""
    root = ElementTree.Element("testsuites", name="lint8k")
    for file in report.files:
        _filing(root, file)
    if report.skipped:
        suite = _part(root, "testsuite", name="not checked")
        for one in report.skipped:
            case = _part(suite, "testcase", name=one.path, classname="not checked")
            _part(case, "skipped", message=one.reason)
    for suite in root:
        _count(suite)
    _count(root)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _filing(root: ElementTree.Element, file: FileReport) -> None:
    suite = _part(root, "testsuite", name=file.path)
    form = f"Form {file.form} is read by the law of {file.as_of.isoformat()}"
    _part(suite, "testcase", name=form, classname=file.path, file=file.path)
    by_rule: dict[str, list[Complaint]] = {}
    for complaint in file.complaints:
        by_rule.setdefault(complaint.rule, []).append(complaint)
    for rule, complaints in sorted(by_rule.items()):
        start = str(complaints[0].place.location.start.line)
        name = f"{rule} {complaints[0].name}"
        case = _part(suite, "testcase", name=name, classname=file.path, file=file.path, line=start)
        failing = [one for one in complaints if counts(one.severity, file.fail_on)]
        milder = [one for one in complaints if one not in failing]
        if failing:
            message = failing[0].message if len(failing) == 1 else plural(len(failing), "violation")
            failure = _part(case, "failure", message=message, type=failing[0].severity)
            failure.text = _told(failing)
        if milder:
            _part(case, "system-out").text = _told(milder)
    for complaint in file.waived:
        start = str(complaint.place.location.start.line)
        name = f"{complaint.rule} {complaint.name}"
        case = _part(suite, "testcase", name=name, classname=file.path, file=file.path, line=start)
        _part(case, "skipped", message=f"waived: {complaint.waived}")


def _told(complaints: list[Complaint]) -> str:
    lines: list[str] = []
    for complaint in complaints:
        start = complaint.place.location.start
        where = f"{complaint.place.location.path}:{start}"
        lines += [f"{where}: {complaint.severity}: {complaint.message}", f"    {complaint.citation}"]
    return "\n".join(map(printable, lines))


def _part(parent: ElementTree.Element, tag: str, /, **attributes: str) -> ElementTree.Element:
    """A new element, its attributes free of what XML cannot hold."""
    return ElementTree.SubElement(parent, tag, {key: printable(value) for key, value in attributes.items()})


def _count(element: ElementTree.Element) -> None:
    for name, of in (("tests", "testcase"), ("failures", "failure"), ("skipped", "skipped")):
        element.set(name, str(sum(1 for _ in element.iter(of))))
    element.set("errors", "0")
