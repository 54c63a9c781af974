"""Legal forms, people and securities that the report names in two ways or does not present, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.agreement_titled_two_ways import AgreementTitledTwoWays
from lint8k_rules.terms.defined_term_broken import DefinedTermBroken
from lint8k_rules.terms.legal_form_differs import LegalFormDiffers
from lint8k_rules.terms.party_named_two_ways import PartyNamedTwoWays
from lint8k_rules.terms.person_named_two_ways import PersonNamedTwoWays
from lint8k_rules.terms.person_not_introduced import PersonNotIntroduced
from lint8k_rules.terms.reference_in_a_circle import ReferenceInACircle
from lint8k_rules.terms.security_named_two_ways import SecurityNamedTwoWays
from lint8k_rules.terms.term_in_the_plural import TermInThePlural


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(rule, words: str):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, rule).violations


@pytest.mark.parametrize(("words", "wrong", "severity"), [
    ("The quarry was sold by Hollin Ridge Materials, LLC in May.", "Hollin Ridge Materials, LLC", Severity.WARNING), ('Hollin Ridge Materials Ltd. (the "Company") sold it.', "Hollin Ridge Materials Ltd.", Severity.WARNING),
    ('Hollin Ridge Materials, LLC (the "Company"), a wholly-owned subsidiary of Hollin Ridge Materials, Inc., sold it.', "Hollin Ridge Materials, LLC", Severity.NOTE),
    (f"Bask Stone, Inc. bought it.\n\nBask Stone, Inc. is a mill.\n\n{'The price was paid. ' * 20}\n\nIt is leased to Bask Stone, LLC for a year.", "Bask Stone, LLC", Severity.NOTE),
])  # fmt: skip
def test_a_second_legal_form(words, wrong, severity) -> None:
    (violation,) = said(LegalFormDiffers, words)
    assert violation.span.text == wrong
    assert violation.severity is severity


@pytest.mark.parametrize("words", [
    "Hollin Ridge Materials, Inc. and Hollin Ridge Materials, LLC sold it.", "It was sold by Hollin Ridge Materials, LLC, a Delaware limited liability company.", 'It was sold by Hollin Ridge Materials LLC (the "Buyer").',
    "HOLLIN RIDGE MATERIALS INCORPORATED sold it.", "Bask Stone, Inc. sold it to Bask Stone, LLC.", "Horizon Financial Corp. owns Horizon Bank and Horizon Trust Company.", "Horizon Group Limited and Horizon Group Limited pay. No Horizon Group company does.", "Under the Horizon Exchange Company Guide it is listed on Horizon Exchange LLC by Horizon Exchange LLC.", "Müller Gruppe AG and Société d’Acier S.A. own Müller Gruppe (UK) Ltd.",
    "eBay Inc., Yahoo! Inc. and E*TRADE Financial Corp. left. The L. S. Starrett Company stayed.",
])  # fmt: skip
def test_companies_of_one_family(words) -> None:
    clean(LegalFormDiffers, body=body(words))
    clean(PartyNamedTwoWays, body=body(words))


def test_a_misprint_of_the_name_on_the_cover() -> None:
    (violation,) = said(PartyNamedTwoWays, "It was sold by Hollin Rigde Materials, Inc. in May.")
    assert violation.span.text == "Hollin Rigde Materials, Inc."


@pytest.mark.parametrize(("words", "wrong"), [
    ("Mr. Lindqvist will run it, and Mr. Lindqvist will be paid.", "Lindqvist"), ("Messrs. Farley, Colton and Ms. Vance left. The Farley plan is over.", "Vance"),
])  # fmt: skip
def test_a_person_whom_nobody_presents(words, wrong) -> None:
    (violation,) = said(PersonNotIntroduced, words)
    assert violation.span.text == wrong


def test_a_wrong_apostrophe_is_told_as_such() -> None:
    (violation,) = said(
        PersonNotIntroduced, "Karl Chambers left. Mr. Chambers was paid, and Mr. Chamber’s plan ended."
    )
    assert violation.span.text == "Chamber"
    assert "apostrophe" in violation.message


def test_an_accent_that_differs_gets_a_note() -> None:
    words = (
        "It was sold by Société Rémy, Inc. and Société Rémy, Inc. and bought by Societé Rémy, Inc. in May."
    )
    (violation,) = said(PartyNamedTwoWays, words)
    assert violation.severity is Severity.NOTE


def test_a_registrant_misnamed_within_a_longer_name_is_told_once() -> None:
    words = "The Certificate of Hollin Ridge Materials, Inc. was amended. (d) The Certificate of Hollin Rigde Materials, Inc. is attached."
    (violation,) = said(PartyNamedTwoWays, words)
    assert violation.span.text == "Hollin Rigde Materials, Inc."


def test_a_name_with_a_slip_is_told_once() -> None:
    text, _ = unmarked(
        render(Example(body=body("Walter Farley left. Mr. Farley was a director, and Mr. Farly was paid.")))
    )
    (violation,) = check(text, PersonNamedTwoWays, PersonNotIntroduced).violations
    assert violation.rule is PersonNamedTwoWays


@pytest.mark.parametrize("words", [
    "Karl Lindqvist left. Mr. Lindqvist is a lawyer.", "KARL LINDQVIST left. Mr. Lindqvist is a lawyer.", "Dr. Lim Hock San and Lim Hock San. Dr. Lim is paid.", "Mr. Bin (Ben) Wang left.", "Mr. Oakes is paid.",
    "Lindqvist, Karl, left. Mr. Lindqvist is a lawyer.", "Ludwig van Beek left. Mr. Beek is deaf.", "The Lindqvist mill is run by Mr. Lindqvist.", "Mr. Ford of Ford-Werke left.",
    "It sued Dr. Anand’s Laboratories Ltd. and Mr. Tiller Group Inc.",
])  # fmt: skip
def test_a_person_whom_the_report_presents(words) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    assert not check(text, PersonNotIntroduced).violations


def test_the_readers_of_an_amendment_have_the_report_before() -> None:
    text, _ = unmarked(render(Example(body=body("Mr. Lindqvist will run it."))))
    assert check(text, PersonNotIntroduced).violations
    assert not check(
        text.replace("FORM 8-K", "FORM 8-K/A\n\n(Amendment No. 1)"), PersonNotIntroduced
    ).violations


def test_a_term_of_the_wrong_number() -> None:
    (violation,) = said(
        TermInThePlural, "It signed a change of control agreement (the “Severance Agreements”)."
    )
    assert violation.span.text == "Severance Agreements"
    for words in (
        'a form of agreement (the "Agreements")',
        'a lease and a supply agreement (the "Agreements")',
        'an agreement (the "Agreement")',
        'agreements (the "Agreements")',
        'one warrant (the "Warrants")',
    ):
        clean(TermInThePlural, body=body(f"It signed {words}."))


def test_a_security_of_two_names() -> None:
    words = "It issued the Underwriter’s Warrants. The Underwriter’s Warrants expire. The "
    (violation,) = said(SecurityNamedTwoWays, words + "Representative’s Warrants are attached.")
    assert violation.span.text == "Representative’s Warrants"
    for more in (
        "“Representative’s Warrants” are others.",
        "Representative’s Warrants are held by the Representative.",
        "Holder’s Units expire.",
    ):
        clean(SecurityNamedTwoWays, body=body(words + more))


def test_a_term_of_one_word_with_a_slip() -> None:
    words = "It bought Tessler Stone (“Tessler”). Tessler is a mill. {} makes stone. Tessler is old."
    (violation,) = said(DefinedTermBroken, words.format("Tesler"))
    assert violation.span.text == "Tesler"
    for other in ("Tesslers", "Wessler", "tesler", "Tesler.com"):
        clean(DefinedTermBroken, body=body(words.format(other)))


def listed(text: str, row: str) -> str:
    return f"Item 8.01  Other Events.\n\n{text}\n\nItem 9.01  Financial Statements and Exhibits.\n\n(d) Exhibits\n\n     10.1     {row}\n"


def test_a_title_of_the_list_that_the_text_has_otherwise() -> None:
    wrong = listed("It signed an Employment Agreement.", "Form of Employee Agreement dated March 4, 2015")
    text, _ = unmarked(render(Example(body=wrong)))
    (violation,) = check(text, AgreementTitledTwoWays).violations
    assert violation.span.text == "Employee Agreement"
    assert [other.span.text for other in violation.related] == ["Employment Agreement"]


@pytest.mark.parametrize(("text", "row"), [
    ("It signed an employment agreement and an employee agreement.", "Employee Agreement with Anna Roe"), ("It signed Supply Agreements.", "Supply Agreement dated March 4, 2015"),
    ("It signed a lease.", "Employee Agreement"), ("It signed the Purchase Agreement.", "Sale Agreement"), ("It signed the Second Amendment.", "Third Amendment to the Credit Agreement"),
    ("It was paid under agreements with others.", "Form of Underwriting Agreement"), ("It signed a Security Agreement.", "Securities Purchase Agreement"), ("It amended the Credit Agreement.", "Press release dated March 4, 2015"),
])  # fmt: skip
def test_titles_that_agree_or_are_of_others(text, row) -> None:
    clean(AgreementTitledTwoWays, body=listed(text, row))


def circle(one: str, other: str) -> str:
    return (
        f"Item 1.01  Entry into a Material Definitive Agreement.\n\n{one}\n\n"
        "Item 2.03  Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant.\n\n"
        f"{other}\n"
    )


def test_items_that_refer_to_one_another_and_say_nothing() -> None:
    see = "The information set forth in Item {} is incorporated by reference here."
    text, _ = unmarked(render(Example(body=circle(see.format("2.03"), see.format("1.01")))))
    (violation,) = check(text, ReferenceInACircle).violations
    assert violation.span.text == "Item 2.03"
    told = "The Company signed a loan agreement with Alder Bank. " * 12
    for one, other in (
        (told + see.format("2.03"), see.format("1.01")),
        (see.format("2.03"), told),
        (see.format("2.03"), see.format("9.01")),
    ):
        clean(ReferenceInACircle, body=circle(one, other))
