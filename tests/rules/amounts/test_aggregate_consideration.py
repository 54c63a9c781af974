from __future__ import annotations

import pytest

from lint8k_rules.amounts.aggregate_consideration import AggregateConsideration as Rule
from tests.rules.amounts.passages import found, messages

SALES = {
    "quantity, price, total": (
        (
            "On May 3, 1999, Tarn Corp. issued 340,000 shares of its common stock at $6.25 per share, "
            "for gross proceeds of {}."
        ),
        "340,000 × $6.25",
        "$2,125,000",
        "$2,625,000",
    ),
    "total first": (
        (
            "The investors paid an aggregate purchase price of {} for 340,000 shares at a price of "
            "$6.25 per share."
        ),
        "340,000 × $6.25",
        "$2,125,000",
        "$2,425,000",
    ),
    "price first": (
        (
            "At a purchase price of $6.25 per share, the fund bought 340,000 shares for total "
            "consideration of {}."
        ),
        "340,000 × $6.25",
        "$2,125,000",
        "$3,125,000",
    ),
    "the total after or": (
        "Mr. Oakes purchased 60,000 Units of the Company for {} or $4.50 per Unit.",
        "60,000 × $4.50",
        "$270,000",
        "$720,000",
    ),
    "par value beside it": (
        (
            "Quill sold 12,000 shares of its common stock, par value $0.10 per share, at $31.00 per "
            "share for an aggregate of {}."
        ),
        "12,000 × $31.00",
        "$372,000",
        "$327,000",
    ),
    "a strike price after it": (
        "We sold 80,000 units at $5.00 per unit for gross proceeds of {}. Each unit consists of "
        "one share and one warrant to "
        "purchase one share at an exercise price of $6.50 per share.",
        "80,000 × $5.00",
        "$400,000",
        "$300,000",
    ),
    "a strike price in the sentence": (
        "For aggregate consideration of {}, the Company sold 80,000 shares at $5.00 per share, and "
        "issued warrants to purchase "
        "20,000 shares at an exercise price of $6.50 per share.",
        "80,000 × $5.00",
        "$400,000",
        "$450,000",
    ),
    "the total in the sentence before": (
        "On June 1, 2001, the Company entered into an agreement for aggregate consideration of {}. "
        "Under it the Company sold a "
        "total of 75,000 shares of common stock at a purchase price of $8.00 per share.",
        "75,000 × $8.00",
        "$600,000",
        "$800,000",
    ),
    "the price in the next sentence": (
        (
            "On April 9, 2012, Brill acquired 2,200,000 units of Dorset for {}. The units were priced "
            "at $1.50 per unit."
        ),
        "2,200,000 × $1.50",
        "$3,300,000",
        "$8,300,000",
    ),
    "fractions of a dollar": (
        "The holder received 48,000 shares at $15 1/8 per share, an aggregate price of {}.",
        "48,000 × $15 1/8",
        "$726,000",
        "$762,000",
    ),
    "scale words": (
        "During the year we repurchased 3.2 million shares for {} (an average price of $41.25 per share).",
        "3.2 million × $41.25",
        "$132 million",
        "$182 million",
    ),
    "another currency": (
        (
            "The Company issued 4,000,000 units at a price of Cdn$2.15 per unit for aggregate gross "
            "proceeds of {}."
        ),
        "4,000,000 × Cdn$2.15",
        "Cdn$8,600,000",
        "Cdn$6,800,000",
    ),
    "cents": (
        "It sold 900,000 shares at a price of $.05 a share, for a total of {}.",
        "900,000 × $.05",
        "$45,000",
        "$54,000",
    ),
    "options exercised": (
        "Proceeds of {} came from 140,000 options that officers exercised at a price of $0.45 per share.",
        "140,000 × $0.45",
        "$63,000",
        "$36,000",
    ),
    "a total called a price": (
        "The fund took 1,000 units at $0.95 per unit, for a price to it of {}.",
        "1,000 × $0.95",
        "$950",
        "$590",
    ),
    "warrants that were exercised": (
        "Warrants to purchase 140,000 shares were exercised at $0.45 per share, for gross proceeds of {}.",
        "140,000 × $0.45",
        "$63,000",
        "$36,000",
    ),
    "pre-funded warrants": (
        "The fund bought pre-funded warrants to purchase 140,000 shares at $0.45 per share, for an aggregate of {}.",
        "140,000 × $0.45",
        "$63,000",
        "$36,000",
    ),
    "cash": (
        "It sold 42,000 shares at $10.00 per share, for cash of {}.",
        "42,000 × $10.00",
        "$420,000",
        "$480,000",
    ),
    "up to on both": (
        "The Company plans to place up to 600,000 units privately, at $0.35 per unit, for gross proceeds "
        "of up to {}.",
        "600,000 × $0.35",
        "$210,000",
        "$300,000",
    ),
    "the units, named far before": (
        (
            "On May 4, 2017, Brill Corp. closed its offering of 6,000,000 units, including 900,000 "
            "units sold under the option of the underwriters. Each unit has one share and half a "
            "warrant. Each whole warrant entitles the holder to purchase one share at $11.50 per share. "
            "The units were sold at $10.00 per unit, generating gross proceeds of {}."
        ),
        "6,000,000 × $10.00",
        "$60,000,000",
        "$80,000,000",
    ),
    "parts that add up to the quantity": (
        (
            "The Company sold 81,000 private units. 50,000 of the private units were sold to Alder and "
            "31,000 private units to Birch at $10.00 per private unit, for gross proceeds of {}."
        ),
        "81,000 × $10.00",
        "$810,000",
        "$180,000",
    ),
    "parts that add up, in a sentence of their own": (
        "The Company sold 81,000 private units. Of these 50,000 private units went to Alder and 31,000 private units to Birch. "
        "The private units were sold at $10.00 per private unit, for gross proceeds of {}.",
        "81,000 × $10.00",
        "$810,000",
        "$180,000",
    ),
    "a second sale, total first": (
        "It sold 70,000 shares at $5.00 per share, and 20,000 shares for {}, or $6.00 per share.",
        "20,000 × $6.00",
        "$120,000",
        "$140,000",
    ),
    "shares taken on options": (
        "The fund took 90,000 shares on 140,000 options at $0.45 per share for a total of {}.",
        "90,000 × $0.45",
        "$40,500",
        "$45,400",
    ),
    "other things after a sale told in two sentences": (
        "It sold 90,000 shares. The shares were sold at $2.00 per share for a total of {}. It printed 500 units.",
        "90,000 × $2.00",
        "$180,000",
        "$410,000",
    ),
    "other things after a sale": (
        "It sold 90,000 shares at $2.00 per share for a total of {}. It printed 500 units.",
        "90,000 × $2.00",
        "$180,000",
        "$410,000",
    ),
    "the units of two sentences, the last of them sold, and other things": (
        "It sold 5,000 units in April. It sold 6,000,000 units in May. It sold 900 warrants. It sold 700 warrants. "
        "Gross proceeds of {} came from the units, at $10.00 per unit.",
        "6,000,000 × $10.00",
        "$60,000,000",
        "$80,000,000",
    ),
    "a quantity and total in brackets": (
        (
            "Each director received shares with a grant date value of {} (2,400 shares). The price of "
            "the shares on the date such shares were granted was $25.00 per share."
        ),
        "2,400 × $25.00",
        "$60,000",
        "$90,000",
    ),
    "a value, and what it was based on": (
        (
            "The consideration consisted of {} of fair value of 3.2 million shares and $40 million in "
            "cash. The fair value of the shares was based on the closing price of $50.00 per share."
        ),
        "3.2 million × $50.00",
        "$160 million",
        "$190 million",
    ),
    "an amount for each in brackets": (
        (
            "Holders of 240,000 shares asked for redemption. As a result, {} ($10.20 per share) was "
            "paid out of the trust account."
        ),
        "240,000 × $10.20",
        "$2,448,000",
        "$3,448,000",
    ),
    "coins, beside cash": (
        "It has bought 1,250 coins and has $90,000 in cash. It paid for the coins a total of {}, at an average price of $41,000.",
        "1,250 × $41,000",
        "$51,250,000",
        "$81,250,000",
    ),
    "a coin that only its price names": (
        "The treasury acquired 1,250 TRN for {} at an average price of $64.00 per TRN.",
        "1,250 × $64.00",
        "$80,000",
        "$50,000",
    ),
    "measures": (
        "The site needs 3,000 square feet of glass at $14.00 per square foot, or {}.",
        "3,000 × $14.00",
        "$42,000",
        "$24,000",
    ),
    "earnings and the shares they are based on": (
        ("Net income was {}, or $0.50 per diluted share (based on 8.4 million shares), for the quarter."),
        "8.4 million × $0.50",
        "$4,200,000",
        "$6,200,000",
    ),
    "an aggregate price after and": (
        (
            "The fund will buy 90,000 shares for a price of $40.00 per share and an aggregate purchase "
            "price of {}."
        ),
        "90,000 × $40.00",
        "$3,600,000",
        "$6,300,000",
    ),
    "the Commission is no commission": (
        (
            "Under the form filed with the Commission, it sold 90,000 warrants at $1.00 per warrant for "
            "total proceeds of {}."
        ),
        "90,000 × $1.00",
        "$90,000",
        "$40,000",
    ),
    "fees that cannot explain it": (
        "It sold 90,000 shares at $40.00 per share for a total of {}, before or after fees.",
        "90,000 × $40.00",
        "$3,600,000",
        "$8,600,000",
    ),
    "a thousandfold slip": (
        "It sold 900,000 shares at a price of $2.00 per share, for a total of {}.",
        "900,000 × $2.00",
        "$1,800,000",
        "$1,800",
    ),
}


@pytest.mark.parametrize("name", SALES)
def test_a_sale_that_works_out_holds(name: str) -> None:
    text, factors, total, _ = SALES[name]
    assert ("holds", f"{factors} = {total}") in found(Rule, text.format(total))


@pytest.mark.parametrize("name", SALES)
def test_a_sale_that_does_not_fails(name: str) -> None:
    text, factors, _, wrong = SALES[name]
    assert found(Rule, text.format(wrong)) == [("fails", f"{factors} = {wrong}")]


def test_where_the_words_beside_a_total_tie_the_fault_is_between_them_and_their_digits() -> None:
    text = (
        "Licensee shall issue three hundred thousand (300,000) shares at two dollars ($2.00) per share, "
        "for a total of Six Hundred Thousand Dollars ({})."
    )
    assert found(Rule, text.format("$600,000")) == [("holds", "300,000 × $2.00 = $600,000")]
    assert found(Rule, text.format("$660,000")) == [("open", "300,000 × $2.00 = $660,000")]


def test_the_price_of_the_whole_is_not_that_of_its_last_part() -> None:
    text = (
        "The Company sold 81,000 units. It sold 31,000 units to Birch and 50,000 units, at $10.00 per unit, for gross "
        "proceeds of {}."
    )
    assert found(Rule, text.format("$810,000")) == [("holds", "81,000 × $10.00 = $810,000")]
    assert found(Rule, text.format("$910,000")) == [("open", "81,000 × $10.00 = $910,000")]


def test_totals_that_add_up_are_no_parts_of_a_quantity() -> None:
    text = (
        "It sold 70,000 and 20,000 shares at $5.00 and $6.00 per share, with totals of $350,000 and $140,000, respectively. In "
        "all it received $490,000."
    )
    assert ("fails", "20,000 × $6.00 = $140,000") in found(Rule, text)


def test_two_sales_of_one_sentence_are_told_apart() -> None:
    text = (
        "The Company issued 85,000 shares at $2.40 per share for proceeds of $204,000 and issued "
        "17,000 shares at $2.50 per "
        "share for proceeds of $42,500."
    )
    assert found(Rule, text) == [
        ("holds", "85,000 × $2.40 = $204,000"),
        ("holds", "17,000 × $2.50 = $42,500"),
    ]
    assert found(Rule, text.replace("42,500", "45,200")) == [
        ("holds", "85,000 × $2.40 = $204,000"),
        ("fails", "17,000 × $2.50 = $45,200"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It sold 70,000 and 20,000 shares at $5.00 and $6.00 per share, with totals of $350,000 and {}, respectively.",
        (
            "It sold 70,000 shares at $5.00 per share for $350,000, paid $9,000 to Alder, and sold 20,000 shares at $6.00 per "
            "share for {}."
        ),
        "It had totals of $350,000 and {}, at $5.00 and $6.00 per share, from 70,000 and 20,000 shares, respectively.",
    ],
)
def test_several_sales_of_a_sentence_are_taken_in_order(text: str) -> None:
    first = ("holds", "70,000 × $5.00 = $350,000")
    assert found(Rule, text.format("$120,000")) == [first, ("holds", "20,000 × $6.00 = $120,000")]
    assert found(Rule, text.format("$140,000")) == [first, ("fails", "20,000 × $6.00 = $140,000")]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Warrants to purchase 140,000 shares were exercised at $0.45 per share for proceeds of $63,000 and warrants to "
            "purchase 20,000 shares were exercised at $0.50 per share for proceeds of {}."
        ),
        (
            "Of the options, 140,000 were exercised at an exercise price of $0.45 per share for $63,000 and 20,000 options were "
            "exercised at an exercise price of $0.50 per share for {}."
        ),
    ],
)
def test_two_exercises_of_one_sentence_are_told_apart(text: str) -> None:
    assert ("holds", "20,000 × $0.50 = $10,000") in found(Rule, text.format("$10,000"))
    assert ("fails", "20,000 × $0.50 = $30,000") in found(Rule, text.format("$30,000"))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "It sold 188,640,200 shares at $0.3180 per share for gross proceeds of $60.0 million.",
            "188,640,200 × $0.3180 = $60.0 million",
        ),
        (
            (
                "It bought 0.4 million shares at an average price of $318.20 per share, for a total of "
                "$118.0 million."
            ),
            "0.4 million × $318.20 = $118.0 million",
        ),
        (
            "The fund took 70,000 shares at a price equal to the book value of $2.00 per share, for a total of $140,000.",
            "70,000 × $2.00 = $140,000",
        ),
        (
            "It sold 8,200,000 shares for $33,000 (approximately $0.004 per share).",
            "8,200,000 × $0.004 = $33,000",
        ),
        (
            "It sold 714,286 shares at $7.00 per share for a total of $5,000,000.",
            "714,286 × $7.00 = $5,000,000",
        ),
        (
            "It sold 1,225,215 units at $0.30 per unit for gross proceeds of $367,565.",
            "1,225,215 × $0.30 = $367,565",
        ),
        (
            "It sold 1,225,215 units at $0.30 per unit for gross proceeds of $367,564.",
            "1,225,215 × $0.30 = $367,564",
        ),
        (
            "It sold 10,015 shares at $10.00 per share for gross proceeds of approximately $100,000.",
            "10,015 × $10.00 = $100,000",
        ),
    ],
)
def test_what_words_and_rounding_allow_holds(text: str, statement: str) -> None:
    assert found(Rule, text) == [("holds", statement)]


@pytest.mark.parametrize(
    "text",
    [
        "It sold 188,640,200 shares at $0.3180 per share for gross proceeds of $60.6 million.",
        "It sold 1,225,215 units at $0.30 per unit for gross proceeds of $413,557.",
        "It sold 857,149 shares at $7 per share for a total of $6,000,000.",
        "It sold 10,000 shares at $10 per share for gross proceeds of $100,100.",
    ],
)
def test_what_rounding_does_not_allow_fails(text: str) -> None:
    assert [status for status, _ in found(Rule, text)] == ["fails"]


TRAPS = {
    "a price of which the shares are a part": (
        "The aggregate purchase price was $12,000,000. The Company issued 1,000,000 shares at $8.00 per share."
    ),
    "an acquisition": (
        "The closing of the acquisition of Delta for $15,000,000 occurred. Pursuant to the agreement the Company issued "
        "1,000,000 shares at a value of $10.00 per share."
    ),
    "somebody else's shares": (
        "Total proceeds of $22 million were raised. Insiders bought 500,000 shares at $11.00 per share."
    ),
    "a first closing": (
        "In the first closing 400,000 units were sold at $1.00 per unit; the aggregate offering is for $2,000,000."
    ),
    "accrued interest": (
        "It agreed to issue 2,000,000 shares at $0.25 per share in exchange for total debt of $480,000 and accrued interest."
    ),
    "a total that stands beside the sale": (
        "Seller will receive 100,000 shares at $5.00 per share and total consideration of $2,000,000 over three years."
    ),
    "a total of something else before it": "It issued a note for an aggregate of $900,000 and 90,000 shares at $2.00 per share.",
    "a partial payment": (
        "It issued 500,000 shares valued at $1.50 per share as partial payment of the total purchase price of $3,000,000."
    ),
    "shares that others sold": (
        "It sold 1,500,000 shares, of which 500,000 shares were sold by holders, at $20.00 per share and received aggregate "
        "proceeds of $20,000,000."
    ),
    "a loss per share": "Net loss was $4.2 million, or $0.21 per share, on 19,800,000 shares; total cash was $3.0 million.",
    "a discount to the price": (
        "The investor bought 100,000 shares at a 10% discount to the closing price of $20.00 per share for a total of $1,800,000."
    ),
    "net proceeds": "The Company sold 198,000 shares at $22.00 per share for net proceeds of $4,100,000.",
    "after deducting": (
        "It sold 100,000 shares at $20.00 per share and received $1,880,000 after deducting "
        "underwriting discounts."
    ),
    "net of costs in brackets": (
        "The offering ended with 2,104,880 units at $15 per unit ($31,480,200, net of costs of $93,000) sold."
    ),
    "an initial delivery": (
        "We paid an aggregate purchase price of $10 million and received initial deliveries of "
        "108,400 shares at a price of "
        "$71.46 per share."
    ),
    "par value alone": (
        "It issued 14,400 shares of preferred stock, $50.00 par value per share, in exchange for "
        "$3,600,000 in cash."
    ),
    "par value of what is exercised": (
        "The fund exercised warrants for 20,000 shares, of $1.00 par value per share, for a total of $90,000."
    ),
    "notes that the proceeds repay": "It sold 42,000 shares at $10.00 per share to repay notes of $480,000.",
    "debts beside it": "It sold 42,000 shares at $10.00 per share, with debts of approximately $480,000.",
    "what its capital comes to": "It sold 42,000 shares at $10.00 per share, bringing its capital to $480,000.",
    "an average of the market": "It took 310 coins for $9,300,000, with an average market price of $41,000 that day.",
    "an average of the market for each": (
        "It took 310 coins for $9,300, with an average trading price of $41.00 per coin that day."
    ),
    "an average price in millions": "It sold 40 units at an average price of $1.25 million for a total of $45 million.",
    "units of stock and another's price": "It granted 5,000 RSUs with warrants at $2.00 per warrant for a total of $40,000.",
    "a single share": "Each holder gets 1 share at $5.00 per share, for a total of $25.00.",
    "prices of each other's nouns": (
        "It sold 90,000 shares at $2.00 per warrant for $410,000 and 40,000 warrants at $5.00 per share for $300,000."
    ),
    "a total in another currency": "It sold 90,000 shares at $2.00 per share for a total of €410,000.",
    "more than the lists of a sale": (
        "It sold 70,000 and 20,000 shares at $5.00 and $6.00 per share, with totals of $350,000 and $140,000, and gave $90,000, "
        "respectively."
    ),
    "lists of several parts": (
        "It sold 70,000 shares for $350,000, at $5.00 and $6.00 per share, and for $140,000 sold 20,000 shares, respectively."
    ),
    "lists without prices": (
        "It sold 70,000 and 20,000 shares and 7,000 and 2,000 units for $350,000 and $140,000, respectively. The price was $5.00 "
        "per share."
    ),
    "lists of no order": (
        "It sold 70,000 shares and 20,000 shares at $5.00 per share and $6.00 per share for totals of $350,000 and $140,000."
    ),
    "shares before a semicolon": (
        "It has 90,000 shares; stock was sold at $5.00 per share for $350,000, and 70,000 shares are left."
    ),
    "earnings of what is bought": "It bought 90,000 shares with earnings of $2.00 per share for $350,000.",
    "two chains in one": "It sold 70,000 shares at $5.00 per share for $410,000 of 20,000 shares.",
    "a sale that is told far on": (
        "It sold 90,000 shares. Its board met. Its board met. Its board met. Its board met. Its board met. Its board met. Its "
        "board met. This resulted in proceeds of $410,000 at $2.00 per share."
    ),
    "a value, and a price that nothing values": (
        "The consideration consisted of $190 million of fair value of 3.2 million shares and $40 million in cash. It pays $50.00 "
        "per share to others."
    ),
    "two sales that are told loosely": (
        "It sold 70,000 shares; the price was $5.00 per share; the total was $350,000; and 20,000 shares were left. The shares "
        "were sold at $6.00 per share for total proceeds of $140,000."
    ),
    "shares and units for one amount": (
        "It sold 3.2 million shares in May, and 400 units, for $40 million. The price of the shares was $50.00 per share."
    ),
    "an amount with a part of it in brackets": (
        "It paid $40 million ($30 million of it in cash) and issued 3.2 million shares. The price of the shares was $50.00 per "
        "share."
    ),
    "a price of more shares than were valued": (
        "The consideration consisted of $160 million of fair value of 3.2 million shares and $40 million in cash. The price of "
        "the shares and of 4,000 shares more was $50.00 per share."
    ),
    "proceeds with those of more units": (
        "It sold 400,000 units at $10.00 per unit, generating gross proceeds of $4,000,000. With the additional 60,000 units, "
        "gross proceeds came to $4,610,000."
    ),
    "more units, after two prices": (
        "It sold 400,000 units at $10.00 per unit, generating gross proceeds of $4,000,000, and 10,000 units at $9.00 per unit "
        "for $90,000. It then sold an additional 60,000 units for gross proceeds of $610,000."
    ),
    "more units, before any price": (
        "It sold an additional 60,000 units for gross proceeds of $610,000. The price of a warrant was $1.00 per warrant."
    ),
    "stated value": (
        "It issued 15,000 preferred shares with a stated value of $1,000 per share for a total of "
        "$14,300,000."
    ),
    "a strike price alone": (
        "It sold 100,000 shares and warrants for aggregate consideration of $900,000; the warrants "
        "are exercisable at $12.00 per share."
    ),
    "the shares that a warrant buys": (
        "The fund paid total consideration of $500,000 for warrants to purchase 82,500 shares at "
        "$2.40 per share."
    ),
    "a price of what one warrant buys": (
        "It will sell 500,000 shares and warrants, each entitling the holder to purchase one share "
        "at a price of $11.50 per share, "
        "for an aggregate purchase price of $5,000,000."
    ),
    "a conversion price": (
        "The notes, of $700,000 in aggregate principal, convert at $3.50 per share; 10,000 shares "
        "were paid as a fee."
    ),
    "a liquidation preference": (
        "It issued 40,000 preferred shares with a liquidation preference of $25.00 per share for a "
        "total of $900,000."
    ),
    "a closing price": (
        "It granted 30,000 shares with a total value of $450,000. The closing price of the stock "
        "on that day was $14.10 per share."
    ),
    "a range": (
        "It expects to sell 2,000,000 shares at between $10.00 and $12.00 per share for gross "
        "proceeds of $21,000,000."
    ),
    "up to on one side": (
        "It may sell up to 2,000,000 shares at $10.00 per share and has received gross proceeds of "
        "$4,000,000."
    ),
    "a dividend": "It sold 1,100,000 shares for a total of $500,000, on which it pays a dividend of $0.50 per share.",
    "a program": (
        "It repurchased 31,270 shares at an average price of $18.44 per share under its $5,000,000 "
        "repurchase program."
    ),
    "another currency": "It sold 5,500,000 shares at $8.18 per share for a total of HK$45,000,000.",
    "another noun": "It sold 200 notes for total proceeds of $180,000, and shares at $9.00 per share.",
    "two tranches before one total": (
        "It sold 300,000 shares at $2.00 per share and 100,000 shares at $3.00 per share, for "
        "gross proceeds of $1,200,000."
    ),
    "an average price with commissions": (
        "It sold 500,000 shares at an average price of $8.20 per share for gross proceeds of "
        "$4,300,000, and paid commissions."
    ),
    "earnings per share": (
        "Net income was $5,433,000, or $0.38 per diluted share, and dividends were paid on 11,000,000 shares."
    ),
    "what settles a debt at its value": (
        "It issued 500,000 shares valued at $2.00 per share in settlement of $850,000 of accounts payable."
    ),
    "proceeds that may come": (
        "It sold 1,000,000 units at $8.00 per unit. If all the warrants of the units are exercised, "
        "it would receive gross proceeds of $9,600,000."
    ),
    "cash beside the shares": (
        "He received 25,000 shares and a cash payment of $100,000. The shares were valued at $3.00 per share."
    ),
    "cash before the coins": (
        "The treasury had $41.3 million in cash and 5,120.4 ether, for which it had paid on average "
        "$2,945 for each ether."
    ),
    "a later sale at no stated price": (
        "In May it sold 1,000,000 shares at $1.00 per share for proceeds of $1,000,000. In June it "
        "issued 500,000 shares for total consideration of $750,000."
    ),
    "an option to buy more": (
        "It sold 700,000 units. The underwriters have an option of 105,000 units. The units were "
        "sold at $10.00 per unit, for gross proceeds of $8,050,000."
    ),
    "a price at which they convert": "The fund bought 100,000 preferred shares for $9,500,000; each converts at $5.00 per share.",
    "units and shares": "It sold 40,000 units and 60,000 shares for gross proceeds of $500,000, at $5.00 per unit.",
    "several offers in one sentence": (
        "It sold 40,000 shares at $5.00 per share and 60,000 shares at $6.00 per share for gross "
        "proceeds of $600,000 and $5.00 per warrant."
    ),
    "an amount of cash for all": (
        "Each of the 2,000,000 shares was exchanged for $4.00 per share in cash and one note; the "
        "aggregate consideration was $12,000,000."
    ),
    "figures far apart": "It sold 1,000 shares at $2.00 per share for a total of $9,000,000.",
    "the price of before": (
        "It sold 70,000 shares at $100.00 per share for a total of $280,000. Before the split the "
        "price was $4.00 per share."
    ),
    "a sale of something more": (
        "It sold 100,000 shares at $20.00 per share for a total of $2,004,000. It also sold 8,000 "
        "warrants at $0.50 per warrant."
    ),
    "an amount more": (
        "It sold 100,000 shares at $20.00 per share for a total of $2,150,000. A charge of $150,000 was made."
    ),
    "an amount less": (
        "It sold 100,000 shares at $20.00 per share for a total of $1,850,000. A charge of $150,000 was made."
    ),
    "another number of shares": (
        "It sold 100,000 shares at $20.00 per share for a total of $2,300,000. A number of 115,000 "
        "shares was listed."
    ),
    "shares that remain outstanding": "9,000,000 shares remained outstanding; it paid a total of $20,000,000 at $4.00 per share.",
    "two pairs before one total": (
        "It sold 300,000 shares at $2.00 per share and 100,000 shares at $3.00 per share, for gross "
        "proceeds of $1,500,000."
    ),
    "an additional sale without a total": (
        "It sold 400,000 units at $10.00 per unit for gross proceeds of $4,000,000. It then issued "
        "an additional 60,000 units and held $2,000,000."
    ),
    "units that no word recalls": (
        "It sold 500,000 units. It owns 70,000 units of Dorset. A price of $5.00 per unit was paid "
        "for gross proceeds of $4,000,000."
    ),
    "an amount for each share that is no price": (
        "Net income was spread over 100,000 shares at $2.00 per share, for a total of $150,000 with other gains."
    ),
    "outstanding shares": (
        "There are 9,000,000 shares outstanding; the fund paid a total of $2,000,000 at $4.00 per share."
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, TRAPS[name])]


@pytest.mark.parametrize(
    "text",
    [
        # with the over-allotment shares
        (
            "It sold 100,000 shares, and then 15,000 shares more, at $20.00 per share for gross "
            "proceeds of $2,300,000."
        ),
        # with the warrants' price
        (
            "It sold 100,000 shares at $20.00 per share and 8,000 warrants at $0.50 per warrant, for "
            "an aggregate price of $2,004,000."
        ),
        # the other price
        (
            "It sold 70,000 shares at $100.00 per share, equal to $4.00 per share before the split, "
            "for a total of $280,000."
        ),
    ],
)
def test_where_another_reading_works_out_nothing_is_said(text: str) -> None:
    assert messages(Rule, text) == []


def test_where_no_price_is_told_there_is_no_tie() -> None:
    text = (
        "It sold 20,000 shares and, though warrants were exercised, the book value was $1.00 per share, for a total of "
        "$90,000."
    )
    assert found(Rule, text) == []


def test_the_message_says_what_would_tie() -> None:
    [message] = messages(
        Rule, "It sold 500,000 shares at $14.00 per share for aggregate consideration of $7,500,000."
    )
    assert message.startswith(
        "500,000 shares at $14.00 per share come to $7,000,000, not the stated aggregate "
        "consideration of $7,500,000"
    )


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        (
            "It sold 500,000 shares at $14.00 per share for a total of $7,300,000.",
            "of $7,300,000",
        ),
        (
            "It sold 320,000 shares at $15.00 per share for a total of $4,650,000.",
            "; 310,000 in place of 320,000 would tie",
        ),
        ("It sold 30,000 shares at $7.00 per share for a total of $100,000.", "; $210,000 would tie"),
        ("It sold 50,000 shares at $8.00 per share for a total of $650,000.", "of $650,000"),
    ],
)
def test_a_single_figure_that_would_mend_it_is_named(text: str, mend: str) -> None:
    [message] = messages(Rule, text)
    assert message.endswith(mend)


def test_a_further_sale_counts_at_the_price_of_the_first() -> None:
    text = (
        "The Company sold 400,000 units at $10.00 per unit, generating gross proceeds of $4,000,000. The "
        "underwriters then purchased an additional 60,000 units, generating gross proceeds of {}."
    )
    assert ("holds", "60,000 × $10.00 = $600,000") in found(Rule, text.format("$600,000"))
    assert ("fails", "60,000 × $10.00 = $900,000") in found(Rule, text.format("$900,000"))


def test_a_further_sale_counts_at_the_price_of_its_own_noun() -> None:
    text = (
        "The Company sold 400,000 units at $10.00 per unit, generating gross proceeds of $4,000,000, and 90,000 warrants at "
        "$1.00 per warrant for $90,000. The underwriters then purchased an additional 60,000 units, generating gross proceeds of "
        "$900,000."
    )
    assert ("open", "60,000 × $10.00 = $900,000") in found(Rule, text)


def test_figures_that_no_words_bind_tie_but_for_one_digit() -> None:
    text = (
        "Of 1,234,567 shares some went to Alder. There was a price of $7.00 per share, and 90,000 shares for Birch. "
        "The record shows {}, and $100,000 for the rest."
    )
    assert ("holds", "1,234,567 × $7.00 = $8,641,969") in found(Rule, text.format("$8,641,969"))
    assert ("fails", "1,234,567 × $7.00 = $8,941,969") in found(Rule, text.format("$8,941,969"))
    assert "fails" not in [status for status, _ in found(Rule, text.format("$5,641,369"))]


@pytest.mark.parametrize(
    "text",
    [
        "It sold 857,143 shares at $7 per share for a total of $6,000,000.",
        "It sold 19,990 shares at $10 per share for gross proceeds of $0.1 million.",
        "It sold 101 shares at $10 1/4 per share for a total of $1,035.",
    ],
)
def test_a_share_a_unit_and_a_figure_cut_off_are_allowed(text: str) -> None:
    assert [status for status, _ in found(Rule, text)] == ["holds"]


@pytest.mark.parametrize(
    "text",
    [
        # about seven million is not one share's price short of eight
        "It sold 5,333,333 units at $1.50 per unit for gross proceeds of approximately $7,000,000.",
        # the net amount and the commissions make up the product
        (
            "It sold 100,000 shares at $20.00 per share for a total of $1,700,000, and kept net proceeds of "
            "$1,880,000 after commissions of $120,000."
        ),
        # one digit of four
        "It sold 123,450 shares at $2.00 per share; the record shows $247,900.",
        # another amount says what the total should be
        (
            "It sold 60,000 shares at $10.00 per share, generating gross proceeds of $800,000. An amount of "
            "$600,000 was put in trust."
        ),
        # what the warrants cost is no price of the units
        (
            "It sold 400,000 units at $0.15 per unit for gross proceeds of $80,000. The warrants have an "
            "exercise price of $0.20 per share."
        ),
    ],
)
def test_what_excuses_no_difference(text: str) -> None:
    assert "fails" in [status for status, _ in found(Rule, text)]
