"""Vetoes, tolerances and the words that lift a veto, each with a passage that would come out otherwise without it."""

from __future__ import annotations

import pytest

from lint8k.api import Rule
from lint8k_rules.amounts.aggregate_consideration import AggregateConsideration
from lint8k_rules.amounts.amounts_compared import AmountsCompared
from lint8k_rules.amounts.basis_points import BasisPoints
from lint8k_rules.amounts.column_total import ColumnTotal
from lint8k_rules.amounts.conversion_rate import ConversionRate
from lint8k_rules.amounts.lists_respectively import ListsRespectively
from lint8k_rules.amounts.net_amount import NetAmount
from lint8k_rules.amounts.offering_table import OfferingTable
from lint8k_rules.amounts.parts_of_a_total import PartsOfATotal
from lint8k_rules.amounts.pay_ratio import PayRatio
from lint8k_rules.amounts.percent_of_base import PercentOfBase
from lint8k_rules.amounts.percent_of_figure import PercentOfFigure
from lint8k_rules.amounts.percent_of_named import PercentOfNamed
from lint8k_rules.amounts.percent_of_outstanding import PercentOfOutstanding
from lint8k_rules.amounts.periodic_payment import PeriodicPayment
from lint8k_rules.amounts.price_premium import PricePremium
from lint8k_rules.amounts.share_capital import ShareCapital
from lint8k_rules.amounts.shares_on_conversion import SharesOnConversion
from lint8k_rules.amounts.split_ratio import SplitRatio
from lint8k_rules.amounts.stated_arithmetic import StatedArithmetic
from lint8k_rules.amounts.stated_twice import StatedTwice
from lint8k_rules.amounts.sum_of_sales import SumOfSales
from tests.rules.amounts.passages import found

LEFT_ALONE: dict[str, tuple[type[Rule], str, list[str]]] = {
    "earnings for each share are no price": (
        AggregateConsideration,
        "The net loss on the 8,000,000 shares sold was $5,200,000, at $0.60 per share.",
        ["open"],
    ),
    "a market price that is only quoted is no price": (
        AggregateConsideration,
        "The Company sold 400,000 shares, while the closing price was $5.00 per share, for an aggregate of $1,300,000.",
        ["open"],
    ),
    "a market price of the day is no price": (
        AggregateConsideration,
        "On a day with a closing price of $5.00 per share the Company sold 400,000 shares for an aggregate of $1,300,000.",
        ["open"],
    ),
    "dividends for each share are no price": (
        AggregateConsideration,
        "Holders received 3,000,000 shares at $1.20 per share with dividends for a total of $5,000,000.",
        ["open"],
    ),
    "shares outstanding are not those sold": (
        AggregateConsideration,
        "The buyer pays $4.00 per share for the 2,000,000 common shares outstanding, in total $9,000,000.",
        [],
    ),
    "shares reserved are not those sold": (
        AggregateConsideration,
        "The Company paid for 2,000,000 shares reserved at $4.00 per share a total of $9,000,000.",
        [],
    ),
    "a repurchase program is no total": (
        AggregateConsideration,
        "Under a repurchase program of $50,000,000 the Company bought 2,000,000 shares at $24.00 per share.",
        [],
    ),
    "net proceeds are no total": (
        AggregateConsideration,
        "It sold 2,000,000 shares at $4.00 per share, and net proceeds were $9,500,000.",
        [],
    ),
    "an additional sale with an amount that is no proceeds": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share for $2,000,000. It sold an additional 100,000 shares to holders "
        "of a note for $800,000.",
        ["holds"],
    ),
    "other units than those placed": (
        AggregateConsideration,
        "The Company placed 400,000 units, received $300,000 and owes $200,000. Dealers then sold at $6.00 per unit, for a "
        "total of $1,900,000.",
        [],
    ),
    "three round figures that work out by their width": (
        AggregateConsideration,
        "Among others 4.1 million shares, at $2 per share, and some $8 million of notes with 3,000 units stand here beside "
        "$77 million.",
        [],
    ),
    "four ways to make one product": (
        AggregateConsideration,
        "It has 400,000 shares held by A and 400,000 shares held by B, a price of $2.50 per share, $1,000,000 in notes and "
        "$1,000,000 in cash.",
        ["holds"],
    ),
    "half of the shares": (
        AggregateConsideration,
        "The fund paid for half of the 400,000 shares at $5.00 per share, for a total of $1,300,000.",
        ["open"],
    ),
    "a percentage of the price": (
        AggregateConsideration,
        "It sold 400,000 shares at 85% of the closing price of $5.00 per share, for a total of $1,300,000.",
        ["open"],
    ),
    "some of so many shares": (
        AggregateConsideration,
        "Of 400,000 shares offered at a purchase price of $5.00 per share some were sold for a total of $1,300,000.",
        ["open"],
    ),
    "shares, and other securities": (
        AggregateConsideration,
        "It sold 400,000 shares at $5.00 per share and warrants for an aggregate of $2,300,000.",
        ["open"],
    ),
    "shares, and nothing else": (
        AggregateConsideration,
        "It sold 400,000 shares at $5.00 per share and issued them for an aggregate of $1,300,000.",
        ["fails"],
    ),
    "figures set in columns": (
        PartsOfATotal,
        "In all sales were $41,325 ....... and costs $51,777 and the total was $97,102.",
        [],
    ),
    "a net amount far above the gross": (
        NetAmount,
        "Gross proceeds of $10.0 million, less costs of $2.0 million, came beside net proceeds of $25.0 million.",
        ["open"],
    ),
    "no word of gross or net": (
        NetAmount,
        "It reports $5.0 million, reflecting $9.0 million offset by $3.0 million.",
        [],
    ),
    "a salary, and what is paid besides": (
        PeriodicPayment,
        "He is paid $120,000 per year and, over the term of three years, an aggregate of $500,000 in bonuses.",
        [],
    ),
    "a total of the last sale alone": (
        SumOfSales,
        "The holders bought 300,000 shares at $2.15 per share and 100,000 shares at $3.25 per share, for $930,000.",
        ["open"],
    ),
    "a total of more than these sales": (
        SumOfSales,
        "The holders bought 300,000 shares at $2.15 per share and 100,000 shares at $3.25 per share, and paid "
        "$1,425,000 in total.",
        ["open"],
    ),
    "two conversion prices": (
        ConversionRate,
        "The notes convert at 40.0000 shares per $1,000 principal amount at a conversion price of $20.00 per share instead of "
        "a conversion price of $25.00 per share.",
        [],
    ),
    "shares for what is no principal": (
        ConversionRate,
        "The holder gets 40.0000 shares for each $1,000 of fees, at a conversion price of $22.00 per share.",
        [],
    ),
    "a share lost to fractions": (
        SplitRatio,
        "As a result of the 1-for-7 reverse stock split, the number of shares outstanding will be reduced from 61,250,003 to "
        "8,750,001.",
        ["holds"],
    ),
    "a salary given as a bound": (
        PercentOfNamed,
        "Mr. Hale will be paid more than $400,000 base salary. His bonus is 60% of his base salary, or $280,000.",
        [],
    ),
    "two totals wrong by one discount": (
        OfferingTable,
        "                     Price to Public     Discounts       Proceeds\n"
        "Per Share               $20.00             $1.20          $18.80\n"
        "Total                $50,000,000        $3,500,000     $46,500,000\n",
        ["fails"],
    ),
    "a median of the pay, told beside the officer": (
        PayRatio,
        "The median of the pay was compared by our CEO with $62,000 and $6,200,000: a pay ratio of 150 to 1.",
        [],
    ),
    "words of the sentence before": (
        StatedTwice,
        "The Company sold goods. Aggregate principal amount of notes sold was $12,345,000.\n\nThe buyer "
        "bought goods. Aggregate principal amount of notes sold was $12,354,000.",
        ["fails"],
    ),
    "parts of two decimals": (
        PartsOfATotal,
        "The price of $9.01 million consists of $5.02 million in cash and $3.97 million in notes.",
        ["fails"],
    ),
    "two notes, loosely joined to what they come to": (
        PartsOfATotal,
        "The Company borrowed $9,412,345 under a note for $5,212,345 and a bond for $4,300,000.",
        ["fails"],
    ),
    "rents that fall due": (
        PartsOfATotal,
        "Rents of $9.0 million fall due. They are $5.2 million in 2024, $2.3 million in 2025 and $1.5 "
        "million thereafter.",
        ["holds"],
    ),
    "a list set as one paragraph": (
        PartsOfATotal,
        "Cash $5,000,000 Notes $2,000,000 Shares $1,000,000 Total $8,100,000",
        ["fails"],
    ),
    "three digits and a word of a sum": (
        PartsOfATotal,
        "The price was $757. It paid $514 at closing. The balance was $243.",
        ["holds"],
    ),
    "what two payments come to altogether": (
        PartsOfATotal,
        "It paid $5,123,400 to A. It paid $2,411,100 to B. The buyer spent $7,534,600 altogether.",
        ["fails"],
    ),
    "about so many millions, a digit off": (
        PartsOfATotal,
        "The price of approximately $76.3 million consists of $51,234,000 in cash and $24,111,000 in notes.",
        ["fails"],
    ),
    "about so many millions, cut off": (
        PartsOfATotal,
        "The price of approximately $75.3 million consists of $51,234,000 in cash and $24,145,000 in notes.",
        ["holds"],
    ),
    "a price that is the book value": (
        AggregateConsideration,
        "The purchase price is $5.00 per share, its book value, and the buyer pays a total of $1,300,000 "
        "based on 400,000 shares.",
        ["fails"],
    ),
    "a total first, and what it was paid for": (
        AggregateConsideration,
        "The buyer paid a total of $1,300,000 and received 400,000 shares at $5.00 per share.",
        ["fails"],
    ),
    "each so much principal": (
        ConversionRate,
        "Each $1,000 principal amount of notes converts into 40.0000 shares, a conversion price of $22.00 "
        "per share.",
        ["fails"],
    ),
    "a salary of one, and so much for each of many": (
        PercentOfNamed,
        "Mr. Hale has a base salary of $400,000 a year. The others are paid 60% of his base salary, or "
        "$9,000 each.",
        [],
    ),
    "too little left for a net amount": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share, after fees, for an aggregate purchase price "
        "of $900,000.",
        ["fails"],
    ),
    "too much for a cost with its fees": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share, after fees, for an aggregate purchase price "
        "of $5,400,000.",
        ["fails"],
    ),
    "gross proceeds before what is deducted": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share, before deducting fees, for aggregate gross "
        "proceeds of $1,500,000.",
        ["fails"],
    ),
    "a total a hundredth of the sale": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share for an aggregate purchase price of $17,000.",
        ["open"],
    ),
    "a total thirty times the sale": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share for an aggregate purchase price of $71,000,000.",
        ["open"],
    ),
    "a liquidation preference is no price": (
        AggregateConsideration,
        "The Company sold 400,000 shares with a liquidation preference of $5.00 per share for an "
        "aggregate of $1,300,000.",
        [],
    ),
    "a conversion price is no price": (
        AggregateConsideration,
        "The Company issued 400,000 shares at a conversion price of $5.00 per share for an aggregate of "
        "$1,300,000.",
        [],
    ),
    "an exercise price is no price": (
        AggregateConsideration,
        "The Company granted 400,000 shares with an exercise price of $5.00 per share for an aggregate of "
        "$1,300,000.",
        [],
    ),
    "a strike price is no price": (
        AggregateConsideration,
        "The Company granted 400,000 options at a strike price of $5.00 per share for an aggregate of "
        "$1,300,000.",
        [],
    ),
    "a redemption price is no price": (
        AggregateConsideration,
        "The Company sold 400,000 shares with a redemption price of $5.00 per share for an aggregate of "
        "$1,300,000.",
        [],
    ),
    "a market price is no price": (
        AggregateConsideration,
        "The Company sold 400,000 shares for a total of $1,300,000; the market price of the stock was "
        "$5.00 per share.",
        ["open"],
    ),
    "a closing price on which the total is based": (
        AggregateConsideration,
        "The Company sold 400,000 shares for a total of $1,300,000 based on the closing price of $5.00 "
        "per share.",
        ["fails"],
    ),
    "par value is no price": (
        AggregateConsideration,
        "The Company sold 400,000 shares, par value $5.00 per share, for an aggregate of $1,300,000.",
        [],
    ),
    "stated value is no price": (
        AggregateConsideration,
        "The Company sold 400,000 shares of stated value of $5.00 per share, for an aggregate of $1,300,000.",
        [],
    ),
    "an aggregate liquidation preference is no total": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share, with an aggregate liquidation preference of "
        "$1,300,000.",
        [],
    ),
    "a deposit is no total": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share with a deposit of $1,300,000.",
        [],
    ),
    "shares that warrants may purchase": (
        AggregateConsideration,
        "The Company sold warrants to purchase 400,000 shares at $5.00 per share for an aggregate of "
        "$1,300,000.",
        [],
    ),
    "an initial delivery": (
        AggregateConsideration,
        "Under the program, with an initial delivery of 400,000 shares at $5.00 per share, the bank was "
        "paid a total of $3,300,000.",
        [],
    ),
    "shares for each of something else": (
        AggregateConsideration,
        "The Company issued 400,000 shares for each unit at $5.00 per share for an aggregate of $1,300,000.",
        [],
    ),
    "a price that no unit follows": (
        AggregateConsideration,
        "The Company sold 400,000 shares of its common stock at a price of $5.00 for an aggregate of "
        "$1,300,000.",
        ["fails"],
    ),
    "up to so many shares": (
        AggregateConsideration,
        "The Company may sell up to 400,000 shares at $5.00 per share for an aggregate of $1,300,000.",
        ["open"],
    ),
    "a range of prices": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 to $6.00 per share for an aggregate of $1,300,000.",
        [],
    ),
    "few of a small number": (
        PercentOfBase,
        "It closed 30 of the 90 stores, or 50%, in May.",
        [],
    ),
    "a percentage far from its part": (
        PercentOfBase,
        "It sold 3,000 shares to a fund in Ohio that is run by a friend of the officer whom it had named "
        "in May, or 50% of the 9,000 shares, and 20 bonds.",
        [],
    ),
    "a doubt far behind the whole": (
        PercentOfBase,
        "The seller tendered 12,000,000 shares, or 31% of the 60,000,000 shares outstanding as of the "
        "first day of the month in which the offer by the buyer was made to each holder.",
        ["fails"],
    ),
    "a sum of one large and one small part": (
        PartsOfATotal,
        "It paid $75,123,400 to A. It paid $111,100 to B. The buyer spent $75,243,500 altogether.",
        [],
    ),
    "another reading works out": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share for a total of $1,300,000, and 260,000 shares "
        "are in trust.",
        ["holds"],
    ),
    "a note, and then what another sale brought": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share. The acquisition cost a total of $1,300,000.",
        ["open"],
    ),
    "an increased principal": (
        StatedTwice,
        "The lender will make a term loan in the principal amount of $12,345,000.\n\nAfter May the lender "
        "will make a term loan in the principal amount of $12,354,000, increased.",
        [],
    ),
    "a redemption price that is multiplied": (
        AggregateConsideration,
        "The payment is the product of a redemption price of $5.00 per share and 400,000 shares, for a "
        "total of $1,300,000.",
        ["fails"],
    ),
    "so much in the aggregate": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share, with $1,300,000 paid in the aggregate.",
        ["fails"],
    ),
    "an average price that no unit follows": (
        AggregateConsideration,
        "It sold 400,000 shares at an average price of $5.00 for an aggregate of $1,300,000.",
        ["fails"],
    ),
    "warrants that were exercised": (
        AggregateConsideration,
        "Warrants to purchase 400,000 shares were exercised at $5.00 per share for a total of $1,300,000.",
        ["fails"],
    ),
    "a total three sentences later": (
        AggregateConsideration,
        "The Company sold 400,000 shares at $5.00 per share. The day was hot. The hall was full. The "
        "shares were sold for an aggregate of $1,300,000.",
        ["fails"],
    ),
    "selected lines of a column": (
        ColumnTotal,
        "Selected         Sales\n"
        "North          $1,200,000\n"
        "South          $2,300,000\n"
        "Total          $3,600,000\n",
        [],
    ),
    "numbered lines of a column": (
        ColumnTotal,
        "1.    North          1,200,000\n2.    South          2,300,000\n      Total          3,600,000\n",
        ["fails"],
    ),
    "a total cut off at its last digit": (
        AggregateConsideration,
        "The Company sold 412,345 shares at $5.00 per share for an aggregate of $2.0 million.",
        ["holds"],
    ),
    "one share of a quantity derived": (
        AggregateConsideration,
        "The Company sold 1,200 shares at $1,000 per share for an aggregate of $1,199,000.",
        ["holds"],
    ),
    "two shares of a quantity derived": (
        AggregateConsideration,
        "The Company sold 1,200 shares at $1,000 per share for an aggregate of $1,198,000.",
        ["fails"],
    ),
    "a sum cut off": (
        PartsOfATotal,
        "The price of $9.3 million consists of $5,251,000 in cash and $4,145,000 in notes.",
        ["holds"],
    ),
    "a percentage of growth cut off": (
        AmountsCompared,
        "Net sales were $50.8 million, an increase of 12% from $45.0 million.",
        ["holds"],
    ),
    "a percentage of growth more than cut off": (
        AmountsCompared,
        "Net sales were $51.2 million, an increase of 12% from $45.0 million.",
        ["fails"],
    ),
    "an increase cut off": (
        AmountsCompared,
        "Net sales were $50,890,000, an increase of $5.8 million from $45,000,000.",
        ["holds"],
    ),
    "a net amount cut off": (
        NetAmount,
        "Gross proceeds of $40,000,000, less discounts of $2,412,000, gave net proceeds of $37.5 million.",
        ["holds"],
    ),
    "an instalment rounded to the dollar": (
        PeriodicPayment,
        "The base rent of $100,000 per annum is payable in equal monthly installments of $8,333 per month.",
        ["holds"],
    ),
    "an instalment rounded to the cent": (
        PeriodicPayment,
        "The base rent of $100,000.00 per annum is payable in equal monthly installments of $8,333.33 per "
        "month.",
        ["holds"],
    ),
    "an instalment a dollar off": (
        PeriodicPayment,
        "The base rent of $100,000 per annum is payable in equal monthly installments of $8,332 per month.",
        ["fails"],
    ),
    "a split within a hundredth": (
        SplitRatio,
        "As a result of the 1-for-10 reverse stock split, the number of shares was reduced from "
        "40,000,000 to 4,020,000.",
        ["open"],
    ),
    "a split more than a hundredth off": (
        SplitRatio,
        "As a result of the 1-for-10 reverse stock split, the number of shares was reduced from "
        "40,000,000 to 4,060,000.",
        ["fails"],
    ),
    "a percentage of the whole cut off": (
        PercentOfBase,
        "The seller tendered 12,540,000 of the 60,000,000 shares outstanding, or 20%.",
        ["holds"],
    ),
    "a percentage of the whole rounded": (
        PercentOfBase,
        "The seller tendered 12,540,000 of the 60,000,000 shares outstanding, or 20.9%.",
        ["holds"],
    ),
    "a percentage of the whole a unit off": (
        PercentOfBase,
        "The seller tendered 12,540,000 of the 60,000,000 shares outstanding, or 22%.",
        ["fails"],
    ),
    "a percentage of those outstanding cut off": (
        PercentOfOutstanding,
        "There were 60,000,000 shares outstanding on the record date. At the meeting 12,540,000 shares "
        "were present, representing 20% of the shares outstanding.",
        ["holds"],
    ),
    "shares on conversion, one share off": (
        SharesOnConversion,
        "The $2,002,500 of subordinated notes are convertible into 1,001 shares of common stock at a "
        "conversion price of $2,000 per share.",
        ["holds"],
    ),
    "shares on conversion, three shares off": (
        SharesOnConversion,
        "The $2,002,500 of subordinated notes are convertible into 1,004 shares of common stock at a "
        "conversion price of $2,000 per share.",
        ["fails"],
    ),
    "an equation whose result is cut off": (
        StatedArithmetic,
        "The fee is 12,345 x 3.3 = 40,738 in all.",
        ["holds"],
    ),
    "a pay ratio cut off": (
        PayRatio,
        "The median of the annual pay was $62,000 and that of our CEO was $9,350,000, a pay ratio of 150 "
        "to 1.",
        ["holds"],
    ),
    "a pay ratio two off": (
        PayRatio,
        "The median of the annual pay was $62,000 and that of our CEO was $9,430,000, a pay ratio of 150 "
        "to 1.",
        ["fails"],
    ),
    "a premium cut off": (
        PricePremium,
        "The price of $12.09 per share is a premium of 20% over the closing price of $10.00 per share on "
        "May 1, 2024.",
        ["holds"],
    ),
    "a premium two off": (
        PricePremium,
        "The price of $12.25 per share is a premium of 20% over the closing price of $10.00 per share on "
        "May 1, 2024.",
        ["fails"],
    ),
    "a bonus cut off": (
        PercentOfNamed,
        "Mr. Hale has a base salary of $412,346. He is paid 60% of his base salary, or $247,407.",
        ["holds"],
    ),
    "a bonus rounded up by more": (
        PercentOfNamed,
        "Mr. Hale has a base salary of $412,345. He is paid 60% of his base salary, or $247,409.",
        ["fails"],
    ),
    "an amount held back, cut off": (
        PercentOfFigure,
        "The buyer kept back 10% of the $24,790,000 price, or $2.4 million.",
        ["holds"],
    ),
    "basis points and no tolerance": (
        BasisPoints,
        "The interest rate rises by 25 basis points (0.26%).",
        ["fails"],
    ),
    "a sum off by the rounding of its parts": (
        PartsOfATotal,
        "The price of $9,000,001 consists of $5,000,000 in cash and $4,000,000 in notes.",
        [],
    ),
    "some parts, off by their rounding": (
        PartsOfATotal,
        "The price of $9,000,003, including $5,000,001 in cash and $4,000,001 in notes, was paid.",
        [],
    ),
    "some parts, and two digits that agree": (
        PartsOfATotal,
        "The price of $7,490,000, including $5,100,000 in cash and $2,290,000 in notes, was paid.",
        [],
    ),
    "a percentage of growth rounded": (
        AmountsCompared,
        "Net sales were $50.22 million, an increase of 12% from $45.00 million.",
        ["holds"],
    ),
    "a percentage of the whole rounded up": (
        PercentOfBase,
        "The seller tendered 12,570,000 of the 60,000,000 shares outstanding, or 21%.",
        ["holds"],
    ),
    "a quotient whose result is cut off": (
        StatedArithmetic,
        "The fee is 12,345 / 7 = 1,763 in all.",
        ["holds"],
    ),
    "a pay ratio rounded up": (
        PayRatio,
        "The median of the annual pay was $62,000 and that of our CEO was $9,275,000, a pay ratio of 150 "
        "to 1.",
        ["holds"],
    ),
    "a share capital cut off": (
        ShareCapital,
        "The authorized share capital is US$300 divided into 1,000,001 ordinary shares of US$0.0003 each.",
        ["holds"],
    ),
    "a total of sales cut off": (
        SumOfSales,
        "It sold 300,000 shares at $2.15 per share and 100,000 shares at $3.25 per share, for a total of "
        "$0.9 million.",
        ["holds"],
    ),
    "a number of shares rounded up": (
        PercentOfFigure,
        "Of the 60,001 shares, 40%, or 24,001 shares, are held back.",
        ["holds"],
    ),
    "a total that a word joins to the sale it opens": (
        AggregateConsideration,
        "For $2,300,000 the Company sold 400,000 shares at $5.00 per share.",
        ["fails"],
    ),
    "a beginning of a label above an empty line": (
        ColumnTotal,
        "Sand           250\nClay           300\nTotal of the\n\nyear           550\n",
        [],
    ),
    "one share less, lost to fractions": (
        PercentOfFigure,
        "Of the 60,001 shares, 10%, or 5,999 shares, are held back.",
        ["holds"],
    ),
    "one sum of several cut off": (
        ListsRespectively,
        "The Company returned $3.5 million and $7.2 million, respectively, through dividends of $1.5 million and $3.00 million, "
        "respectively, and repurchases of $2.0 million and $4.29 million, respectively.",
        ["holds", "holds"],
    ),
    "discounts of an offering in millions, cut off": (
        OfferingTable,
        "                     Price to Public     Discounts       Proceeds\n"
        "Per Share               $20.00             $1.3991          $18.60\n"
        "Total                $50,000,000        $3.4 million     $46,500,000\n",
        ["holds", "holds"],
    ),
}


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_what_a_veto_leaves_alone(name: str) -> None:
    rule, passage, expected = LEFT_ALONE[name]
    assert [status for status, _ in found(rule, passage)] == expected
