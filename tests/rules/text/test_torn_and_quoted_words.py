"""Words of press releases and agreements, set out in a report, in which there is nothing wrong."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example, rules_in
from lint8k.testing import check, render, unmarked

RULES = [rule for rule in rules_in("lint8k_rules") if rule.code[:3] in ("TXT", "TRM", "AMT")]


@pytest.mark.parametrize("words", [
    "Whenever a payment under this Agreement specifies a period, the Company chooses the day.",
    "Actual results may differ materially from these estimates, and the record date shall have been fixed by the board.",
    "The standard of conduct under the Act that is a condition of it was met, on an after issuance basis, by an officer thereunto duly authorized.",
    "Hollin Ridge Materials, Inc. completed the merger of Sable Creek, Inc. (Nasdaq:\n\nSBLC) into a subsidiary, effective today.",
    "Press contact: Karen Cotter, karenc@example.com.",
    "Preferred stock; $0.01 par value, none issued. Common stock; $0.01 par value, 150,000 shares; $0.01 par value; treasury; $0.01 par value.",
    "Vance Rushmore Corporation came. Vance Rushmore Corporation is a holding company. The company’s broker-dealer, Vance Rushmore Incorporated, left.",
    "Then 4M’s directors approved a distribution to the holders of 4M of 75.5% of the shares of Tessler. 4M will keep 24.5% of the shares of Tessler, which it means to sell within three years.",
    "These figures compare to sales of $9.20 billion and net profit of $1.10 billion, or $2.41 per diluted share, a year ago. The margin was 31.5 percent, against 33.9 percent a year ago.",
    "The Company paid $12 million in cash and gave securities comprised of 140,000 shares of Common Stock and warrants to buy 230,000 shares of Common Stock at $12.65 per share.",
    "It speaks of the statements therein, on the date thereof and in the future. The lawyers in the firm of Oakes wrote. Officers are to serve at the pleasure of the Board of Directors.",
    "(a) As of this day, the capital stock consists of (a) 65,500,000 shares of Common Stock, (b) 25,000,000 shares of Preferred Stock, and (c) warrants.",
    "The relationship is told in the Agreement and this Exhibit A. Hollin and Bask agree to it. What is told in Exhibit A. Hollin knows. It is told in Exhibit B. Hollin pays.",
    "The form is to be had from bividend.com, and is free.",
    "Revenues were $20,160,000, down 4.0% from\n\n$21,000,000 in the quarter before and up 5.0% from $19,200,000 a year ago.",
    "Total debt and capital leases.. $ 1,882     $ 1,335",
    "Year ended May 31,     % Increase (Decrease)      % Increase (Decrease) in\n                                                      in US $",
])  # fmt: skip
def test_nothing_is_wrong(words) -> None:
    text, _ = unmarked(render(Example(body=f"Item 8.01  Other Events.\n\n{words}\n")))
    said = check(text, *RULES).violations
    assert not said, [(violation.rule.code, violation.message) for violation in said]


@pytest.mark.parametrize(("words", "wrong"), [
    ("The price was paid to Bask Stone.. The quarry is closed.", ".."),
    ("Sales were $50.0 million for the quarter, an increase of $8.0 million, compared with $45.0 million a year earlier.", "$8.0 million"),
    ("Vance Rushmore Corporation came. Vance Rushmore Corporation sold it, and Vance Rushmore Incorporated left.", "Vance Rushmore Incorporated"),
    ("Karen Cotter, kraen.cotten@example.com, will answer.", "kraen.cotten@example.com"),
    ("The sale (which closed in May was made for cash, and nothing of it was kept back.", "("),
    ("The board approved a plan in\nin May.", "in in"),
    ("The plan ends upon (i) death, (ii) illness, (ii) sale and (iii) retirement of the officer.", "(ii)"),
    ("The Company sold 150,000 shares of Common Stock at $13.87 per share for $2,180,500.", "$2,180,500"),
    ("By reason of the act that the quarry is closed, it sold it.", "act"),
])  # fmt: skip
def test_what_is_wrong_is_told_still(words, wrong) -> None:
    text, _ = unmarked(render(Example(body=f"Item 8.01  Other Events.\n\n{words}\n")))
    assert wrong in [violation.span.text for violation in check(text, *RULES).violations]
