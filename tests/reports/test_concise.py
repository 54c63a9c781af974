from __future__ import annotations

from lint8k import reports
from lint8k.report import Report
from lint8k.reports.style import Style
from tests.reports.making import Paper, complaint, relation, report

SALE = Paper("sold 500,000 shares\nat $14.00\n")


def concise(made: Report, **style: object) -> str:
    return reports.render("concise", made, Style(**style))  # type: ignore[arg-type]


def test_one_line_a_violation() -> None:
    made = report(
        complaint(SALE.place("$14.00"), "the price is\n wrong"),
        complaint(SALE.place("sold"), "custom", severity="note"),
    )
    assert concise(made) == (
        "draft-8k.txt:2:4: TST001 error the price is wrong\ndraft-8k.txt:1:1: TST001 note custom\n"
    )


def test_nothing_where_there_is_nothing_to_say() -> None:
    assert concise(report()) == ""


def test_ties_and_statistics_come_after() -> None:
    made = report(
        complaint(SALE.place("sold"), "wrong"), ties=(relation("holds", "1 = 1", SALE.figure("sold")),)
    )
    assert concise(made, ties=True, statistics=True) == (
        "draft-8k.txt:1:1: TST001 error wrong\n"
        "Tie-out of draft-8k.txt\n  ✓ 1 = 1 (line 1)\n"
        "1  TST001  error    total-does-not-tie\n"
    )


def test_escapes_are_made_harmless() -> None:
    assert "\x1b" not in concise(report(complaint(SALE.place("sold"), "\x1b[2Jwrong")))
