"""The reports of many filings, kept until the last is judged."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from lint8k import keeping
from lint8k.keeping import Kept
from lint8k.report import (
    Anchor,
    Complaint,
    Excerpt,
    Figure,
    FileReport,
    Page,
    Place,
    Relation,
    Report,
    Spot,
    Waived,
)
from lint8k.source import Location, Position

PLACE = Location("a.txt", Position(1, 1, 0), Position(1, 8, 7))


def complaint(severity: str, waived: Waived | None = None) -> Complaint:
    place = Place(PLACE, Excerpt("$14.00 a share"), spot=Spot(0, 0, 7))
    return Complaint(
        "AMT001", "aggregate", severity, "It is “wrong”.", place, (place,), "Law", None, "ab", waived,
        Anchor("cover", "$14.00", "at", "a share"),
    )  # fmt: skip


def file_report(number: int) -> FileReport:
    figure = Figure("$14.00", Decimal("14.00"), Decimal("13.995"), None, PLACE)
    day = Figure("March 4, 2015", date(2015, 3, 4), None, None, PLACE)
    return FileReport(
        path=f"{number}.txt",
        form="8-K",
        as_of=date(2015, 3, 4),
        stage="final",
        complaints=(complaint("warning"), complaint("note")) if number % 2 else (complaint("note"),),
        relations=(Relation("product", "holds", "1 × 1 = 1", "AMT001", (figure, day), figure, None),),
        pages=(Page("8-K", "The text.", ((0, 3),), 2, None),),
        fail_on="warning",
        waived=(complaint("error", Waived("so it is", None, None, "w.toml:3")),) if not number % 3 else (),
        baselined=(),
    )


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_LOOSE", 2)
    monkeypatch.setattr(keeping, "_HELD", 1000)


EVERY = [file_report(number) for number in range(12)]


def test_what_is_unfolded_is_equal() -> None:
    kept = Kept(EVERY)
    assert list(kept) == list(kept) == EVERY
    assert [kept[at] for at in range(-12, 12)] == [*EVERY, *EVERY]
    assert list(kept[3:9:2]) == EVERY[3:9:2]
    assert len(kept) == 12
    with pytest.raises(IndexError):
        kept[12]


def test_one_may_be_added_after_others_were_looked_at() -> None:
    kept = Kept(EVERY[:8])
    assert kept[5] == EVERY[5]
    kept.add(EVERY[8])
    assert list(kept) == EVERY[:9]


def test_two_may_go_through_them_at_once() -> None:
    kept = Kept(EVERY)
    assert all(one == other for one, other in zip(kept, kept, strict=True))


def test_the_tally_is_that_of_all_whether_kept_or_not() -> None:
    for files in (Kept(EVERY), tuple(EVERY)):
        report = Report("1", date(2026, 11, 22), files)
        assert [report.count(severity) for severity in ("error", "warning", "note")] == [0, 6, 12]
        assert (report.waived, report.baselined, report.ties()) == (4, 0, {"holds": 12})
        assert report.tally.failing
    assert not Report("1", date(2026, 11, 22), (EVERY[0],)).tally.failing
    assert not Report("1", date(2026, 11, 22)).tally.failing
