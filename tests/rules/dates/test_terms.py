"""Terms, intervals and fiscal years: passages that tie, that do not, and that only look as if they did not."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k_rules.dates._counting import Count, anniversary, count
from lint8k_rules.dates.days_after_disagree import DaysAfterDisagree
from lint8k_rules.dates.term_and_end_disagree import TermAndEndDisagree
from lint8k_rules.dates.weeks_of_years_disagree import WeeksOfYearsDisagree
from lint8k_rules.dates.wrong_weekday import WrongWeekday
from tests.rules.amounts.passages import found, messages

TERMS = [
    ("The lease is for a term of seven (7) years beginning on April 1, 2003 and ending on March 31, 20{}.", "10", "11"),
    ("Ms. Orrin shall serve for two years commencing on the date hereof (May 9, 2001) and terminating on May 9, 20{}.", "03", "05"),
    ("The initial term shall be for a period of 36 months, effective as of July 15, 1999, and expiring July 14, 20{}.", "02", "03"),
    ("The license runs from October 1, 2005 through September 30, 20{} (a period of five years).", "10", "12"),
    ("The consulting period shall be from March 1, 2004 to August 31, 20{}, a period of six months.", "04", "06"),
    ("Commencing June 1, 2002 and continuing for a period of four years through May 31, 20{}, the Supplier shall deliver coke.", "06", "09"),
    ("The term of the concession is ten years. The concession term shall begin on January 1, 2008 and end on December 31, 20{}.", "17", "15"),
    ("The current term (ending April 30, 2009) is hereby extended for an additional two-year period to end on April 30, 20{}.", "11", "14"),
    ("The current Renewal Term (ending June 30, 2006) is extended for a further one-year period to end on June 30, 20{}.", "07", "09"),
    ("The amendment extends the outside date by an additional 90 days, from June 30, 2016 to September 28, 20{}.", "16", "18"),
    ("On August 6, 2010, Tarn Brook Mills entered into a four-year, $75 million revolving credit facility that matures on August 6, 20{}.", "14", "17"),
    ("On February 2, 2012, the Company entered into a new $400 million 364-Day Credit Agreement. The agreement will expire on January 31, 20{}.", "13", "15"),
    ("The Company delivered five-year warrants issued on November 20, 2006, which expire on November 20, 20{}.", "11", "13"),
    ("The award vests over the three-year performance cycle (January 1, 2018 – December 31, 20{}).", "20", "23"),
    ("The Credit Agreement, dated as of June 4, 2009, provides a three-year facility maturing on June 4, 20{}.", "12", "15"),
    ("On June 4, 2009, the Company issued warrants to Ostrey Bank. The warrants have a term of five years and expire on June 4, 20{}.", "14", "12"),
    ('The term shall commence on May 1, 1998 (the "Commencement Date") and shall terminate on April 30, 20{} (three years).', "01", "04"),
    ("The license runs from October 1, 2005 through September 30, 20{} (a period of five (5) years).", "10", "12"),
    ("The Notes are three-year notes dated as of May 31, 2011 and mature on May 31, 20{}.", "14", "19"),
]  # fmt: skip
TERM_TRAPS = [
    "It elected a five-year transition effective March 31, 2020 to delay until December 31, 2021 the full effect.",
    "The term is three years commencing on or about July 1, 2001 and ending on December 31, 2004.",
    "The term is three years commencing July 1, 2001 and ending on the earlier of a sale and December 31, 2003.",
    "The Board elected Mr. Dunmore for a one-year term, commencing January 1, 2016, or until his successor is elected; the next meeting is on May 5, 2018.",
    "On March 1, 2002, the Company entered into a five-year facility, which replaces a facility that was to expire on June 30, 2003.",
    "On October 1, 2000, the Company entered into a three-year employment agreement with Ms. Vale which expires on December 31, 2003.",
    "The amendment extends the deadline twice, by three more months each, from April 9, 2021 to October 9, 2021.",
    "The deadline is extended for two successive three-month periods commencing April 9, 2021 and ending October 9, 2021.",
    "Sales for the stub from January 1, 2013 through August 22, 2013 and the nine months ended September 30, 2012 rose.",
    "Principal is due on a five-year amortization schedule commencing on June 30, 2017, with the balance due on June 30, 2020.",
    "The stay runs for fifteen business days commencing June 1, 2001 and ending June 22, 2001.",
    "The first two years of the term commencing May 1, 2001 and ending May 1, 2006 are free of rent.",
    "On June 4, 2009, the Company issued warrants to Ostrey Bank. The lease has a term of five years and expires on March 4, 2012.",
    "The six-month period of the Note is, for this letter only, taken as the period beginning May 3, 2007 and ending March 31, 2008.",
    "The bank amended the five-year credit agreement, effective June 1, 2004, to extend the maturity to June 30, 2007.",
    "It is party to a five-year credit agreement, amended effective June 1, 2004 and maturing June 30, 2007.",
    "A five-year term commences on June 31, 2001 and ends on June 30, 2009.",
    "The lease is for a term of 2.5 months commencing May 1, 2001 and ending December 31, 2001.",
    "The stay is for a term of ninety trading days commencing June 1, 2001 and ending October 9, 2001.",
    "On February 28, 2011, the Company entered into a four-year facility that matures on February 29, 2012.",
    "The lease ran from July 1, 2001 through June 30, 2004 (a period of three years commencing July 1, 2002 and ending June 30, 2006).",
]  # fmt: skip
INTERVALS = [
    ("Holders may convert until June 15, 20{}, which is 45 days after May 1, 2000.", "00", "01"),
    ("The rights expire on May 12, 20{}, which is the date that is ten years from May 12, 2009.", "19", "16"),
    ("The audit is due 90 days after December 31, 2003, being March 30, 20{}.", "04", "07"),
    ("The seller shall indemnify until the third anniversary of June 1, 2000 (June 1, 20{}).", "03", "05"),
    ("The option may be exercised until the tenth anniversary of March 3, 2007, which is March 3, 20{}.", "17", "14"),
    ("The buyer shall close within 45 days after May 1, 2000, or by June 15, 20{}.", "00", "03"),
    ("Mr. Vane shall not compete for a period of 24 months following May 1, 2010 (through April 30, 20{}).", "12", "14"),
    ("On May 4, 2010, the Company issued the Debentures. They are due on May 4, 2015. The Warrants expire on May 4, 20{}, which is five years from their date of issuance.", "15", "18"),
    ("On March 3, 2015, the Company received a notice from the exchange. It has 180 calendar days from the date of the notice, or until August 31, 20{}, to regain compliance.", "15", "17"),
    ("On March 3, 2015, the Company was notified by letter. It has 45 days (or until April 17, 20{}) to submit a plan.", "15", "18"),
]  # fmt: skip
INTERVAL_TRAPS = [
    "Holders may convert until the earlier of June 30, 2000 and 45 days after May 1, 2000 (June 20, 2000).",
    "The report is due approximately 45 days after May 1, 2000, which is July 25, 2000.",
    "The seller shall pay five business days after May 1, 2000, which is May 30, 2000.",
    "On March 3, 2015, the Company received a notice. It has 180 days from its fiscal year end, or until June 29, 2015, to comply.",
    "On March 3, 2015, the Company received a notice. It has 180 days from its fiscal year end, or until August 30, 2018, to comply.",
    "On March 3, 2015, the Company received a notice. On June 3, 2015, it received a second notice. It has 180 days from the date of the notice, or until December 29, 2016.",
    "The option lapses on the third anniversary of June 1, 2000, or on June 1, 2004 if a sale is pending.",
    "On May 4, 2010 it issued notes, and on June 4, 2010 it issued warrants. They expire on June 9, 2019, which is five years from their date of issuance.",
]  # fmt: skip


@pytest.mark.parametrize(("passage", "right", "wrong"), TERMS)
def test_a_term_ties_and_its_year_misprinted_does_not(passage, right, wrong) -> None:
    assert [status for status, _ in found(TermAndEndDisagree, passage.format(right))] == ["holds"]
    assert [status for status, _ in found(TermAndEndDisagree, passage.format(wrong))] == ["fails"]


@pytest.mark.parametrize("passage", TERM_TRAPS)
def test_what_is_no_term_or_leaves_room(passage) -> None:
    assert "fails" not in [status for status, _ in found(TermAndEndDisagree, passage)]


@pytest.mark.parametrize(("passage", "right", "wrong"), INTERVALS)
def test_an_interval_ties_and_its_year_misprinted_does_not(passage, right, wrong) -> None:
    assert [status for status, _ in found(DaysAfterDisagree, passage.format(right))] == ["holds"]
    assert [status for status, _ in found(DaysAfterDisagree, passage.format(wrong))] == ["fails"]


@pytest.mark.parametrize("passage", INTERVAL_TRAPS)
def test_what_is_no_interval_or_leaves_room(passage) -> None:
    assert "fails" not in [status for status, _ in found(DaysAfterDisagree, passage)]


def test_the_message_names_what_would_tie() -> None:
    (message,) = messages(
        TermAndEndDisagree, "The term is two years commencing May 1, 2001 and ending April 30, 2005."
    )
    assert message == "2 years from May 1, 2001 is May 1, 2003, and not April 30, 2005"


@pytest.mark.parametrize(
    ("end", "status"),
    [("May 2, 2003", "holds"), ("May 4, 2003", "open"), ("May 15, 2003", "open"), ("June 20, 2003", "fails")],
)
def test_a_day_more_holds_and_a_few_are_left_open(end: str, status: str) -> None:
    passage = f"The term is two years commencing May 1, 2001 and ending {end}."
    assert [found_status for found_status, _ in found(TermAndEndDisagree, passage)] == [status]


def test_of_two_patterns_that_find_one_term_one_speaks() -> None:
    passage = "The period is extended by a term of three months from July 1, 2020 to September 30, 2020."
    assert len(found(TermAndEndDisagree, passage)) == 1


WEEKS = "Our fiscal year 2022 was a 53-week year that ended on {}, and our fiscal year 2021 was a 52-week year that ended on December 25, 2021."


@pytest.mark.parametrize(("passage", "statuses"), [
    (WEEKS.format("December 31, 2022"), ["holds"]),
    (WEEKS.format("December 24, 2022"), ["fails"]),
    (WEEKS.format("December 31, 2024"), ["fails"]),
    ("Fiscal 2003 consisted of the 52 weeks ended January 31, 2004, and fiscal 2001 of the 52 weeks ended February 2, 2002.", []),
    ("Fiscal 2003 consisted of the 13 weeks ended May 3, 2003, and fiscal 2002 of the 13 weeks ended May 4, 2002.", []),
    ("Fiscal 2003 was the 52 weeks ended June 28, 2003, fiscal 2002 the 52 weeks ended June 28, 2002, and fiscal 2001 the 52 weeks ended June 30, 2001.", ["fails"]),
])  # fmt: skip
def test_the_weeks_of_fiscal_years(passage, statuses) -> None:
    assert [status for status, _ in found(WeeksOfYearsDisagree, passage)] == statuses


@pytest.mark.parametrize(("passage", "statuses"), [
    ("It runs from Monday, June 4 through Friday, June 8, 2001.", ["holds", "holds"]),
    ("It runs from Monday, June 5 through Friday, June 8, 2001.", ["fails", "holds"]),
    ("It runs from Monday, December 29 to Friday, January 2, 2004.", ["holds"]),
    ("It was held on June 8, 2001 (Friday).", ["holds"]),
    ("It was held on June 8, 2001, a Thursday.", ["fails"]),
    ("It was held on June 8, 2001 (Thursday's meeting having been put off).", []),
    ("Notice is due on Wednesday , May 22, 2013.", ["holds"]),
    ("It was held on June 8, 2001, on Thursday nothing was done.", []),
])  # fmt: skip
def test_weekdays_beside_their_dates(passage, statuses) -> None:
    assert [status for status, _ in found(WrongWeekday, passage)] == statuses


@given(st.dates(date(1995, 1, 1), date(2040, 1, 1)), st.integers(1, 20), st.integers(0, 1))
def test_the_anniversary_and_the_day_before_tie_and_another_year_does_not(start, years, before) -> None:
    due = anniversary(start, 12 * years, 0)
    assert due is not None
    end = due - timedelta(days=before)
    assert count(start, 12 * years, 0, end) is Count.TIES
    assert count(start, 12 * years, 0, end + timedelta(days=365)) is Count.FAR


@given(st.dates(date(1995, 1, 1), date(2040, 1, 1)), st.integers(1, 400))
def test_days_count_with_or_without_the_first(start, days) -> None:
    for off in (-1, 0, 1):
        assert count(start, 0, days, start + timedelta(days=days + off)) is Count.TIES
    assert count(start, 0, days, start + timedelta(days=2 * days + 40)) is Count.FAR


@pytest.mark.parametrize(("start", "months", "end", "as_counted"), [
    (date(2000, 2, 29), 12, date(2001, 2, 28), Count.TIES),
    (date(2003, 2, 28), 12, date(2004, 2, 29), Count.TIES),
    (date(2010, 3, 15), 60, date(2015, 3, 31), Count.TIES),
    (date(2010, 3, 15), 60, date(2015, 4, 15), Count.NEAR),
    (date(2001, 6, 1), 12, date(2002, 6, 3), Count.TIES),
    (date(2010, 3, 15), 60, date(2016, 3, 15), Count.FAR),
    (date(9999, 3, 15), 60, date(2016, 3, 15), Count.NEAR),
])  # fmt: skip
def test_the_lawful_counts(start, months, end, as_counted) -> None:
    assert count(start, months, 0, end) is as_counted
