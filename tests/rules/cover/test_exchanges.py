"""Exchanges and symbols of the table of securities, and of the text."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, TieStatus
from lint8k.testing import check, clean, render
from lint8k_rules.cover.no_such_exchange import NoSuchExchange
from lint8k_rules.cover.symbol_apart import SymbolApart
from lint8k_rules.cover.symbol_differs import SymbolDiffers
from tests.rules.cover._covers import cover

DAY = date(2020, 3, 4)


def table(*rows: tuple[str, str, str]) -> str:
    """A cover with a table of securities, in typed columns."""
    lines = "\n".join(f"{title:<44}{symbol:<10}{exchange}" for title, symbol, exchange in rows)
    return cover(date="March 4, 2020") + (
        "\nSecurities registered pursuant to Section 12(b) of the Act:\n\n"
        "Title of each class                         Trading   Name of each exchange\n"
        "                                            symbol(s) on which registered\n"
        f"{lines}\n\nEmerging growth company [ ]\n"
    )


@pytest.mark.parametrize(
    "exchange",
    [
        "The Nasdaq Stock Market LLC", "NASDAQ Capital Market", "Nasdaq Global Select Market", "NYSE", "NYSE American LLC",
        "New York Stock Exchange", "Chicago Stock Exchange, Inc.", "Cboe BZX Exchange, Inc.", "NYSE Texas, Inc.",
    ],
)  # fmt: skip
def test_exchanges_that_there_are(exchange: str) -> None:
    clean(NoSuchExchange, cover=table(("Common Stock, $0.01 par value", "HRMX", exchange)), day=DAY)


@pytest.mark.parametrize(
    ("exchange", "said"),
    [
        ("New York Stock Exhange", '"Exhange" stands for "Exchange"'),
        ("The Nasdq Stock Market LLC", '"Nasdq" stands for "Nasdaq"'),
        ("Nasdaq Captial Market", '"Captial" stands for "Capital"'),
        ("OTC Pink Market", "is no national securities exchange"),
        ("OTCQB", "is no national securities exchange"),
    ],
)
def test_exchanges_that_there_are_not(exchange: str, said: str) -> None:
    text = render(Example(cover=table(("Common Stock, $0.01 par value", "HRMX", exchange)), day=DAY))
    (violation,) = check(text, NoSuchExchange).violations
    assert violation.span.text == exchange
    assert said in violation.message


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(
    "words",
    [
        "Hollin Ridge Materials, Inc. (NASDAQ: HRMX) reopened its quarry.",
        "Hollin Ridge Materials (the “Company”) (Nasdaq: HRMX) reopened its quarry.",
        "HOLLIN RIDGE MATERIALS, INC. (NasdaqGS: HRMX) reopened its quarry.",
        "Hollin Ridge Materials, Inc. (NASDAQ: HRMX, HRMXW) reopened its quarry.",
        "Hollin Ridge Materials, Inc. sold the quarry to Tillamere Paper Corp. (NYSE: TLM).",
        "Hollin Ridge Materials, Inc. (NYSE: HRM) will change its ticker symbol; the new ticker symbol will be HRMX.",
        "Hollin Ridge Materials, Inc. (together, the parties) reopened its quarry.",
    ],
)
def test_symbols_that_fit(words: str) -> None:
    clean(SymbolDiffers, body=body(words), day=DAY)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Hollin Ridge Materials, Inc. (NASDAQ: HMRX) reopened its quarry.", "HMRX"),
        ("Hollin Ridge Materials, Inc. (the “Company”) (Nasdaq: TLM) reopened its quarry.", "TLM"),
        ("Hollin Ridge Materials, Inc. (NYSE: HRMX) reopened its quarry.", "NYSE"),
    ],
)
def test_symbols_that_differ(words: str, place: str) -> None:
    verdict = check(render(Example(body=body(words), day=DAY)), SymbolDiffers)
    (violation,) = verdict.violations
    assert violation.span.text == place
    assert verdict.ties[-1].status is TieStatus.FAILS


def symbols(*printed: str) -> str:
    return table(
        *((f"Security {number} of the registrant", symbol, "NYSE") for number, symbol in enumerate(printed))
    )


@pytest.mark.parametrize(
    "printed",
    [
        ("HRMX", "HRMXW", "HRMXU"),
        ("HRM", "HRM.U", "HRM WS"),
        ("HRMX", "TLMW"),
        ("HRMX", "TLMA", "TLMB", "ABC"),
        ("T", "TBB", "TBC"),
    ],
)
def test_symbols_that_go_together(printed: tuple[str, ...]) -> None:
    clean(SymbolApart, cover=symbols(*printed), day=DAY)


@pytest.mark.parametrize(
    ("printed", "odd"), [(("HMRX", "HRMXW", "HRMXU"), "HMRX"), (("HRMX", "HRMXR", "TLMXW", "HRMXU"), "TLMXW")]
)
def test_a_symbol_apart(printed: tuple[str, ...], odd: str) -> None:
    (violation,) = check(render(Example(cover=symbols(*printed), day=DAY)), SymbolApart).violations
    assert violation.span.text == odd
