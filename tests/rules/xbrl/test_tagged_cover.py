"""A tagged cover: what is missing, and facts that do not fit the cover or each other."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Rule, Severity, Violation
from lint8k.testing import check, clean, render
from lint8k_rules.xbrl._facts import BODY, DAY, hidden
from lint8k_rules.xbrl.amendment_fact_wrong import AmendmentFactWrong
from lint8k_rules.xbrl.box_fact_differs import BoxFactDiffers
from lint8k_rules.xbrl.context_period_differs import ContextPeriodDiffers
from lint8k_rules.xbrl.cover_fact_missing import CoverFactMissing
from lint8k_rules.xbrl.fiscal_year_fact_wrong import FiscalYearFactWrong
from lint8k_rules.xbrl.index_key_differs import IndexKeyDiffers
from lint8k_rules.xbrl.place_fact_differs import PlaceFactDiffers
from lint8k_rules.xbrl.security_facts_incomplete import SecurityFactsIncomplete
from lint8k_rules.xbrl.transition_fact_wrong import TransitionFactWrong

RULES = (
    AmendmentFactWrong, BoxFactDiffers, ContextPeriodDiffers, CoverFactMissing, FiscalYearFactWrong, IndexKeyDiffers,
    PlaceFactDiffers, SecurityFactsIncomplete, TransitionFactWrong,
)  # fmt: skip
FOREIGN = """\
Date of Report (Date of earliest event reported): May 2, 2024

TILLAMERE PAPER HOLDINGS LIMITED
(Exact name of registrant as specified in its charter)

Cayman Islands              001-39999                   N/A
(State of incorporation)    (Commission File Number)    (IRS Employer Identification No.)

Room 9, 20 Harbour Road, Hong Kong          N/A
(Address of principal executive offices)    (Zip Code)

Registrant's telephone number, including area code: +852 2555 0142

Emerging growth company [X]
"""

MEMBER = (
    '<xbrli:segment><xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">hrmx:WarrantMember'
    "</xbrldi:explicitMember></xbrli:segment>"
)
CONTEXT = (
    '<xbrli:context id="{id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000999999</xbrli:identifier>'
    "{member}</xbrli:entity><xbrli:period><xbrli:startDate>2024-05-02</xbrli:startDate><xbrli:endDate>2024-05-02"
    "</xbrli:endDate></xbrli:period></xbrli:context>\n"
)


def _in_context(tail: str, name: str, context: str, defined: str) -> str:
    """The tail with one fact put into another context."""
    fact = f'name="dei:{name}" contextRef="'
    return tail.replace(f"{fact}c-1", f"{fact}{context}").replace("</ix:hidden>", f"{defined}</ix:hidden>")


def said(rule: type[Rule], tail: str, body: str = BODY, cover: str | None = None) -> tuple[Violation, ...]:
    return check(render(Example(day=DAY, tail=tail, body=body, cover=cover)), rule).violations


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "parts",
    [
        {"tail": hidden()},
        {"tail": ""},
        {"tail": "<ix:nonNumeric name='dei:DocumentType' contextRef='c-1'>8-K</ix:nonNumeric>\n"},
        {
            "cover": FOREIGN,
            "tail": hidden(
                EntityRegistrantName="TILLAMERE PAPER HOLDINGS LIMITED", EntityIncorporationStateCountryCode="E9",
                EntityFileNumber="001-39999", EntityTaxIdentificationNumber=None, EntityAddressPostalZipCode=None,
                EntityAddressStateOrProvince=None, EntityAddressCountry="HK", CityAreaCode="852", LocalPhoneNumber="2555 0142",
                EntityEmergingGrowthCompany="true", EntityExTransitionPeriod="false",
            ),
        },
    ],
    ids=["sound", "not tagged", "a lone fact", "foreign"],
)  # fmt: skip
def test_sound_covers(rule: type[Rule], parts: dict[str, str]) -> None:
    clean(rule, Example(day=DAY, body=BODY), **parts)


@pytest.mark.parametrize(
    ("name", "severity", "place"),
    [
        ("DocumentType", Severity.ERROR, "8-K"),
        ("EntityCentralIndexKey", Severity.ERROR, "(Exact name of registrant as specified in its charter)"),
        ("EntityAddressPostalZipCode", Severity.WARNING, "(Zip Code)"),
        ("LocalPhoneNumber", Severity.WARNING, "Registrant's telephone number, including area code:"),
        ("SolicitingMaterial", Severity.WARNING, "8-K"),
    ],
)
def test_a_fact_that_is_missing(name: str, severity: Severity, place: str) -> None:
    (violation,) = said(CoverFactMissing, hidden(**{name: None}))
    assert f"dei:{name}" in violation.message
    assert violation.severity is severity
    assert violation.span.text == place


@pytest.mark.parametrize("name", ["AmendmentFlag", "EntityAddressStateOrProvince", "TradingSymbol"])
def test_facts_that_no_rule_misses_on_their_own(name: str) -> None:
    assert not said(CoverFactMissing, hidden(**{name: None}))


@pytest.mark.parametrize(
    "name", ["WrittenCommunications", "PreCommencementTenderOffer", "EntityEmergingGrowthCompany"]
)
def test_a_box_that_is_tagged_otherwise(name: str) -> None:
    (violation,) = said(BoxFactDiffers, hidden(**{name: "true"}))
    assert violation.message.endswith(f"is not ticked on the cover, and dei:{name} is tagged true")


def test_an_election_without_its_company() -> None:
    (violation,) = said(TransitionFactWrong, hidden(EntityExTransitionPeriod="false"))
    assert "no emerging growth company" in violation.message
    assert not said(
        TransitionFactWrong, hidden(EntityEmergingGrowthCompany="true", EntityExTransitionPeriod="true")
    )
    (violation,) = said(TransitionFactWrong, hidden(EntityEmergingGrowthCompany="true"))
    assert "is missing" in violation.message


def test_an_amendment_tagged_as_an_original() -> None:
    cover = "(Amendment No. 1)\n\n" + FOREIGN
    (violation,) = said(AmendmentFactWrong, hidden(DocumentType="8-K/A"), cover=cover)
    assert violation.message == "The report is an amendment, and dei:AmendmentFlag is tagged false"
    described = hidden(AmendmentFlag="true", AmendmentDescription="Restates Item 8.01")
    assert not said(AmendmentFactWrong, described, cover=cover)
    (violation,) = said(AmendmentFactWrong, hidden(AmendmentFlag="true"), cover=cover)
    assert violation.severity is Severity.NOTE
    assert "no dei:AmendmentDescription" in violation.message


def test_contexts_of_another_day_are_told_once_and_counted() -> None:
    (violation,) = said(
        ContextPeriodDiffers, hidden().replace("<xbrli:endDate>2024-05-02", "<xbrli:endDate>2024-03-31")
    )
    assert violation.message.startswith(
        "The facts of the tagged cover have a context that ends on March 31, 2024"
    )
    old = CONTEXT.format(id="c-9", member="").replace("2024-05-02", "2023-11-06")
    (violation,) = said(ContextPeriodDiffers, _in_context(hidden(), "EntityFileNumber", "c-9", old))
    assert violation.message.startswith("One fact of the tagged cover has a context")


def test_a_key_is_that_of_its_context_and_of_a_filer() -> None:
    (violation,) = said(IndexKeyDiffers, hidden(EntityCentralIndexKey="0000999998"))
    assert "its context is that of the entity 0000999999" in violation.message
    assert not said(IndexKeyDiffers, hidden(EntityCentralIndexKey="999999"))
    further = CONTEXT.format(id="c-9", member=MEMBER)
    tail = _in_context(hidden(EntityCentralIndexKey="0000999998"), "EntityCentralIndexKey", "c-9", further)
    assert not said(IndexKeyDiffers, tail)


def test_of_two_classes_each_has_a_member() -> None:
    second = (
        '<ix:nonNumeric name="dei:Security12bTitle" contextRef="c-9">Warrants</ix:nonNumeric>\n'
        '<ix:nonNumeric name="dei:TradingSymbol" contextRef="c-9">HRMXW</ix:nonNumeric>\n'
        '<ix:nonNumeric name="dei:SecurityExchangeName" contextRef="c-9">NASDAQ</ix:nonNumeric>\n'
    )
    tail = hidden().replace("</ix:hidden>", CONTEXT.format(id="c-9", member=MEMBER) + second + "</ix:hidden>")
    (violation,) = said(SecurityFactsIncomplete, tail)
    assert violation.message.startswith('"Common Stock, $0.01 par value" is tagged without a member')


def test_an_original_tagged_as_an_amendment() -> None:
    (violation,) = said(AmendmentFactWrong, hidden(DocumentType="8-K/A"))
    assert 'dei:DocumentType is tagged "8-K/A"' in violation.message
    (violation,) = said(AmendmentFactWrong, hidden(DocumentType="8-K/A", AmendmentFlag="true"))
    assert "dei:AmendmentFlag is tagged true" in violation.message


def test_the_end_of_the_fiscal_year_goes_with_its_item() -> None:
    item = "Item 5.03  Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.\n\nThe by-laws changed.\n"
    assert not said(FiscalYearFactWrong, hidden(CurrentFiscalYearEndDate="--12-31"), body=item)
    (violation,) = said(FiscalYearFactWrong, hidden(), body=item)
    assert violation.span.text == "5.03"
    (violation,) = said(FiscalYearFactWrong, hidden(CurrentFiscalYearEndDate="--12-31"))
    assert "no Item 5.03" in violation.message


def context(name: str, member: str) -> str:
    return (
        f'<xbrli:context id="{name}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000999999'
        '</xbrli:identifier><xbrli:segment><xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">'
        f"{member}</xbrldi:explicitMember></xbrli:segment></xbrli:entity><xbrli:period><xbrli:startDate>2024-05-02"
        "</xbrli:startDate><xbrli:endDate>2024-05-02</xbrli:endDate></xbrli:period></xbrli:context>\n"
    )


def fact(name: str, text: str, where: str) -> str:
    return f'<ix:nonNumeric name="dei:{name}" contextRef="{where}">{text}</ix:nonNumeric>\n'


def classes(symbol: str = "HRMW", exchange: str = "NASDAQ") -> str:
    """Two classes, each in a context of its own."""
    return (
        '<div style="display:none"><ix:hidden>\n'
        + context("c-2", "us-gaap:CommonStockMember")
        + context("c-3", "us-gaap:WarrantMember")
        + fact("Security12bTitle", "Common Stock", "c-2")
        + fact("TradingSymbol", "HRMX", "c-2")
        + fact("SecurityExchangeName", "NASDAQ", "c-2")
        + fact("Security12bTitle", "Warrants", "c-3")
        + (fact("TradingSymbol", symbol, "c-3") if symbol else "")
        + (fact("SecurityExchangeName", exchange, "c-3") if exchange else "")
        + "</ix:hidden></div>\n"
        + hidden(Security12bTitle=None, TradingSymbol=None, SecurityExchangeName=None)
    )


@pytest.mark.parametrize(
    ("tail", "message"),
    [
        (classes(symbol=""), '"Warrants" is tagged without dei:TradingSymbol in its context'),
        (classes(exchange=""), '"Warrants" is tagged without dei:SecurityExchangeName in its context'),
        (
            classes(symbol="HRMX"),
            'The symbol "HRMX" is tagged for "Warrants" and for "Common Stock"; each class has its own',
        ),
    ],
)
def test_classes_of_securities(tail: str, message: str) -> None:
    assert [violation.message for violation in said(SecurityFactsIncomplete, tail)] == [message]


@pytest.mark.parametrize("none", ["—", "-", "N/A", "None"])
def test_what_stands_for_no_symbol_is_none(none: str) -> None:
    both = classes(symbol=none).replace(">HRMX<", f">{none}<")
    assert not said(SecurityFactsIncomplete, both)


def test_two_whole_classes() -> None:
    assert not said(SecurityFactsIncomplete, classes())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("EntityIncorporationStateCountryCode", "NV"),
        ("EntityAddressStateOrProvince", "IN"),
        ("EntityAddressPostalZipCode", "60540"),
        ("CityAreaCode", "312"),
        ("LocalPhoneNumber", "555-0124"),
    ],
)
def test_a_place_that_is_tagged_otherwise(name: str, text: str) -> None:
    (violation,) = said(PlaceFactDiffers, hidden(**{name: text}))
    assert f'dei:{name} is tagged "{text}"' in violation.message


def test_a_place_in_other_words() -> None:
    assert not said(
        PlaceFactDiffers,
        hidden(EntityAddressPostalZipCode="60563-1180", CityAreaCode="(630)", LocalPhoneNumber="5550142"),
    )
