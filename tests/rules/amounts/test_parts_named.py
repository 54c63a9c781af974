from __future__ import annotations

import pytest

from lint8k_rules.amounts.parts_of_a_total import PartsOfATotal as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "three parts of one noun": (
        "Total revenue was {}. Pump revenue was $11.47 billion, valve revenue was $2.75 billion and service revenue was "
        "$1.13 billion.",
        "$15.35 billion",
        "$25.35 billion",
    ),
    "changes told with them": (
        "Total revenue was {}, an increase of $0.45 billion. Pump revenue rose by $0.31 billion to $11.47 billion and valve "
        "revenue rose by $0.14 billion to $3.88 billion.",
        "$15.35 billion",
        "$25.35 billion",
    ),
    "a plural": (
        "Total taxes were {}. Income tax expense was $3.81 billion and other taxes were $7.52 billion.",
        "$11.33 billion",
        "$31.33 billion",
    ),
    "the time before": (
        "Total revenue was $15.35 billion, compared with {}. Pump revenue was $11.47 billion, compared with $10.41 billion, "
        "and valve revenue was $3.88 billion, compared with $2.38 billion.",
        "$12.79 billion",
        "$42.79 billion",
    ),
    "two figures of the time before": (
        "Total revenue was $15.35 billion, compared with {}, and as compared with $11.22 billion before. Pump revenue was $11.47 "
        "billion, compared with $10.41 billion, and valve revenue was $3.88 billion, compared with $2.38 billion.",
        "$12.79 billion",
        "$42.79 billion",
    ),
    "the name of the total told again": (
        "Our total revenue was {}. Pump revenue was $11.47 billion and valve revenue was $2.75 billion. The revenue was $9.81 "
        "billion in 2002.",
        "$14.22 billion",
        "$24.22 billion",
    ),
    "totals that are parts": (
        "Total revenue was {}. Total pump revenue was $11.47 billion and total valve revenue was $2.75 billion.",
        "$14.22 billion",
        "$24.22 billion",
    ),
    "a digit apart, and not that of two that come to it": (
        "The total charge was {}. Leases written off were $3,712,450 and severance was $3,500,008.",
        "$7,212,458",
        "$7,312,458",
    ),
    "what is drawn and what is not": (
        "At closing $26.5 million was drawn and $13.5 million remained available under the {} facility.",
        "$40.0 million",
        "$60.0 million",
    ),
    "with what there was": (
        "The loan of $75.0 million, together with the $250.0 million term loan, brings total loans to {}.",
        "$325.0 million",
        "$425.0 million",
    ),
    "a list after a colon": (
        "The company issued {} shares: 412,500 to Ms. Orr, 150,000 to Mr. Quist and 287,500 to Mr. Pell.",
        "850,000",
        "890,000",
    ),
    "parts in turn, one of them for things that are counted": (
        "The price of {} is due in three installments. The first installment for three hundred units is $2,000,000, the second "
        "is $3,000,000 and the third is $4,000,000.",
        "$9,000,000",
        "$7,000,000",
    ),
    "parts in turn, one of them with a part of its own": (
        "The price of {} is due in three installments. The first installment of $2,000,000, of which $300,000 is for land, the "
        "second of $3,000,000 and the third of $4,000,000 are paid.",
        "$9,000,000",
        "$7,000,000",
    ),
    "parts in turn, one of them told in another currency": (
        "The price of {} is due in three installments. The first installment of $2,000,000, at a first rate of €1,500,000, the "
        "second of $3,000,000 and the third of $4,000,000 are paid.",
        "$9,000,000",
        "$7,000,000",
    ),
    "parts that fall due for things that are counted": (
        "The settlement amount is {}. It paid $1,000,000 upon signing for 300 units and will pay $1,000,000 in 2012 and $750,000 "
        "in 2013.",
        "$2,750,000",
        "$4,750,000",
    ),
    "parts of the same name for things that are counted": (
        "The purchase price is {}. The purchase price consists of $6,500,000 in cash and $1,500,000 for 300 units.",
        "$8,000,000",
        "$9,000,000",
    ),
    "the remaining part of what was sold and then paid": (
        "It had {} shares. It sold 200,000 of the shares and was paid later. The remaining 100,000 shares are old.",
        "300,000",
        "800,000",
    ),
    "in brackets, without plus": (
        "It repaid {} ($5.1 million of principal and $3.3 million of interest).",
        "$8.4 million",
        "$6.4 million",
    ),
    "the remaining part of the whole before it": (
        "Loans of $310,000,000 were made. It has retired $85,000,000 of the {} of notes and will retire the remaining "
        "$25,000,000 by June.",
        "$110,000,000",
        "$310,000,000",
    ),
    "parts that fall due": (
        "The settlement amount is {}. It paid $1,000,000 upon signing and will pay $1,000,000 in 2012 and $750,000 in 2013.",
        "$2,750,000",
        "$4,750,000",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


SILENT = {
    "a small part left out": (
        "Total revenue was $29.80 million. Pump revenue was $18.10 million and valve revenue was $11.20 million."
    ),
    "two digits": "Total revenue was $43 million. Pump revenue was $18 million and valve revenue was $15 million.",
    "one part": "Total revenue was $24.22 billion. Pump revenue was $14.22 billion.",
    "a part with a wider name": (
        "Total pump revenue was $14.22 billion. Revenue was $4.75 billion abroad. Valve revenue was $8.47 billion."
    ),
    "another total": (
        "Total pump revenue was $24.22 billion, total valve revenue was $9.22 billion and service revenue was $5.00 billion."
    ),
    "seven parts": (
        "Total revenue was $38.28 billion. Pump revenue was $1.13 billion, valve revenue was $2.24 billion, pipe revenue was "
        "$3.39 billion, tank revenue was $4.47 billion, rent revenue was $5.58 billion, tool revenue was $6.61 billion and road "
        "revenue was $4.86 billion."
    ),
    "no halves": "It took a $7.3 million loan. Sales were $6.7 million and it bought mills for $0.6 million.",
    "two sales of plants": "It paid $7.3 million. It sold plants for $6.7 million and mills for $0.6 million.",
    "nothing that joins them": "The loan of $75.0 million from the $250.0 million fund brings total loans to $425.0 million.",
    "a bound that remains": (
        "It has retired $85 million of the up to $110 million of notes and will retire the remaining $15 million by June."
    ),
    "two payments and a plan": "The settlement is $2,750,000. It paid $1,000,000 in 2012 and will pay $750,000 in 2013.",
    "no total": (
        "Revenue was $24.22 billion. Pump revenue was $11.47 billion and valve revenue was $2.75 billion."
    ),
    "a bound": (
        "Total revenue was at least $24.22 billion. Pump revenue was $11.47 billion and valve revenue was $2.75 billion."
    ),
    "a total of no name": (
        "The total was $24.22 billion. Pump revenue was $11.47 billion and valve revenue was $2.75 billion."
    ),
    "no noun": (
        "In total we were paid $24.22 billion. First we were paid $11.47 billion and later we were paid $2.75 billion."
    ),
    "parts of another name": (
        "Total revenue was $24.22 billion. Pump cost was $11.47 billion and valve cost was $2.75 billion."
    ),
    "parts that have no name of their own": (
        "Total revenue was $24.22 billion. Revenue was $11.47 billion in May and revenue was $2.75 billion in June."
    ),
    "parts in another currency": "Total revenue was $24,220. Pump revenue was €11,470 and valve revenue was €2,750.",
    "halves in shares": "It took a $7,300,000 charge. Shares issued were 6,700,000 and shares sold were 600,000.",
    "halves that nothing joins": (
        "It took a $7.3 million charge. Leases were $6.7 million, while severance was $0.6 million."
    ),
    "half of it that is nothing": (
        "It took a $7.3 million charge. Of $6.7 million for leases one half was paid, and it was $0.6 million."
    ),
    "plus, where parts are included": "The price was $9,000,000, including $6,500,000 in cash plus $2,000,000 in notes.",
    "the remaining of something else": (
        "It paid $6,000,000 plus $5,100,000 in cash and the remaining $2,200,000 in notes."
    ),
    "the remaining of one of several": (
        "It sold 90,000 shares. It had 500,000 shares, 200,000 of the shares being new. The remaining 100,000 shares are old."
    ),
    "the remaining where no part is taken": (
        "It sold 500,000 shares. It bought 200,000 shares. The remaining 100,000 shares are old."
    ),
    "the remaining of less than the part": (
        "It had 200,000 shares. It sold 500,000 of the shares. The remaining 100,000 shares are old."
    ),
    "two that may fall due": (
        "The settlement is $4,750,000 and the fee is $900,000. It paid $1,000,000 upon signing and will pay $1,000,000 in 2012 "
        "and $750,000 in 2013."
    ),
    "parts in turn with a bound": (
        "The price of $7,000,000 is due in three installments. The first installment of $2,000,000, the second of at least "
        "$3,000,000 and the third of $4,000,000 are paid."
    ),
    "parts in turn of something far before": (
        "The price of $7,000,000, which the parties agreed on after long talks in the spring in which the seller was helped by "
        "two banks and the buyer by one, and of which the terms are set out in a letter that was signed by both of them in the "
        "hall, may be had in three installments. The first installment of $2,000,000, the second of $3,000,000 and the third "
        "of $4,000,000 are paid."
    ),
    "together with, where nothing is brought to a total": (
        "The loan of $75.0 million, together with the $250.0 million loan, is secured by mills worth $425.0 million."
    ),
    "three, of which one is repaid": (
        "Adding $75.0 million, together with $100.0 million drawn before and $30.0 million repaid, brings total loans to "
        "$305.0 million."
    ),
    "what remains available and was not drawn": (
        "At closing $26.5 million was paid for mills, and $13.5 million remained available under the $60.0 million facility."
    ),
    "what is drawn and nothing that remains": (
        "At closing $26.5 million was drawn and $13.5 million was spent on the $60.0 million plant."
    ),
    "percentages": "In total 73.475% voted: 52.125% of one class was for it and 21.250% of the other.",
    "numbers that may count nothing": "In total the codes are 73,475, with 52,125 here and 21,250 there.",
    "ounces sold between": "It bought 31,450 ounces. It had 203,770 ounces before. It now has 235,230 ounces.",
}


@pytest.mark.parametrize("name", SILENT)
def test_where_parts_may_be_left_out_nothing_is_said(name: str) -> None:
    assert statuses(Rule, SILENT[name]) == set()


HOLDS = {
    "what is paid beside money": (
        "The purchase price is $8,000,000. The purchase price consists of 300 units, $6,500,000 in cash and $1,500,000 in notes."
    ),
    "the one of two that is printed in full": (
        "The settlement is about $2.8 million, namely $2,750,000. It paid $1,000,000 upon signing and will pay $1,000,000 in "
        "2012 and $750,000 in 2013."
    ),
    "the two halves of the sentence before": (
        "It took a $7.3 million charge. Leases written off were $6.7 million and severance was $0.6 million."
    ),
    "a time before that the total has not": (
        "Total revenue was $14.22 billion. Pump revenue was $11.47 billion, compared with $10.41 billion, and valve revenue was "
        "$2.75 billion, compared with $2.38 billion."
    ),
    "a time before that one part has not": (
        "Total revenue was $15.35 billion, compared with $22.79 billion. Pump revenue was $11.47 billion, compared with $10.41 "
        "billion, valve revenue was $2.75 billion, compared with $2.38 billion, and service revenue was $1.13 billion."
    ),
    "few digits of figures taken together": (
        "It issued $560,000 of notes which, together with notes of $940,000, were converted: $1,500,000 in all."
    ),
    "numbers of no known unit": (
        "It bought 31,450.25 ZQX. It had bought 203,770.50 ZQX before. Its holdings stand at 235,220.75 ZQX."
    ),
}


@pytest.mark.parametrize("name", HOLDS)
def test_what_adds_up_is_shown(name: str) -> None:
    assert statuses(Rule, HOLDS[name]) == {"holds"}


def test_few_digits_add_up_by_chance_among_many_figures() -> None:
    text = "In total the mills have $560,000, $940,000, $1,500,000, $170,000 and $230,000."
    assert statuses(Rule, text) == set()
