"""Faults planted in sound drafts, one at a time: the rule that has to speak, and the words that it has to speak of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from tests.fuzz.drafts import CAPTIONS, Block, Draft, blocks, long, row

Planted = tuple[list[Block], str]
"""The blocks with the fault in them, and the wrong words; none for what is missing."""
Fault = Callable[[Draft], Planted | None]
"""Plants a fault; None where the draft has no place for it."""

FAULTS: dict[str, tuple[str, Fault]] = {}
"""By what is wrong: the code of the rule, and what plants it."""


def fault(code: str) -> Callable[[Fault], Fault]:
    """Enter a function as the fault that this rule finds, under its own name."""

    def enter(plant: Fault) -> Fault:
        FAULTS[plant.__name__.replace("_", " ")] = code, plant
        return plant

    return enter


def changed(
    parts: list[Block], pattern: str, change: Callable[[str], str], last: bool = False
) -> Planted | None:
    """The blocks with the first group of what a pattern finds first (or last) changed, and what it was changed to."""
    order = range(len(parts))
    for at in reversed(order) if last else order:
        for cell, words in enumerate(parts[at].cells):
            if match := re.search(pattern, words):
                new = change(match[1])
                cells = list(parts[at].cells)
                cells[cell] = words[: match.start(1)] + new + words[match.end(1) :]
                return [*parts[:at], replace(parts[at], cells=tuple(cells)), *parts[at + 1 :]], new.strip()
    return None


def other_digit(number: str) -> str:
    """A number with its first digit another one."""
    return re.sub(r"[1-9]", lambda match: str(int(match[0]) % 9 + 1), number, count=1)


def without(parts: list[Block], pattern: str) -> Planted | None:
    """The blocks without the first in which the pattern is found."""
    for at, part in enumerate(parts):
        if re.search(pattern, "  ".join(part.cells)):
            return [*parts[:at], *parts[at + 1 :]], ""
    return None


def after(parts: list[Block], pattern: str, sentence: str, wrong: str) -> Planted | None:
    """The blocks with a sentence added to the first paragraph in which the pattern is found."""
    planted = changed(parts, rf"^(.*{pattern}.*)$", lambda words: f"{words} {sentence}")
    return planted and (planted[0], wrong)


def nowhere(planted: Planted | None) -> Planted | None:
    """What was planted, where there are no words that alone are wrong."""
    return planted and (planted[0], "")


# Figures and dates


@fault("AMT001")
def a_total_that_is_not_the_product(draft: Draft) -> Planted | None:
    return changed(
        blocks(draft), r"(?:aggregate purchase price|gross proceeds) of \$([\d,]*\d(?:\.\d\d)?)", other_digit
    )


@fault("AMT008")
def an_increase_that_is_not_the_difference(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"increase of \$(\d+)\.0", lambda more: str(int(more) + 2))


@fault("AMT003")
def a_nominee_with_more_votes_than_were_cast(draft: Draft) -> Planted | None:
    return nowhere(changed(blocks(draft), r"^(\d{1,3}(?:,\d{3}){2})$", other_digit))


@fault("AMT002")
def words_that_are_not_the_digits(draft: Draft) -> Planted | None:
    return after(blocks(draft), "Board of Directors", "Payment takes ten (12) business days.", "12")


@fault("DAT004")
def another_weekday(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"\b([A-Z][a-z]+day), ", lambda _: f"{draft.day + timedelta(days=1):%A}")


@fault("DAT001")
def a_signature_before_the_event(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"^Date: (.+)", lambda _: long(draft.day - timedelta(days=12)))


@fault("DAT014")
def payment_before_the_record_date(draft: Draft) -> Planted | None:
    return nowhere(
        changed(
            blocks(draft),
            r"(payable on .+)\.",
            lambda words: re.sub(r"on (.+?\d{4}) (.+) on (.+)", r"on \3 \2 on \1", words),
        )
    )


# The cover


@fault("CVR007")
def a_digit_lost_in_the_employer_number(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"^(\d\d-\d{7})$", lambda number: number[:-1])


@fault("CVR011")
def a_digit_lost_in_the_telephone_number(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"(\(312\) 555-\d{4})", lambda number: number[:-1])


@fault("CVR012")
def a_box_that_names_another_act(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"Rule 14a-12 under the (Exchange) Act", lambda _: "Securities")


@fault("CVR014")
def a_box_left_out(draft: Draft) -> Planted | None:
    return without(blocks(draft), r"Soliciting material")


@fault("CVR013")
def a_label_misprinted(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"State (or) other jurisdiction", lambda _: "of")


@fault("CVR025")
def the_zip_code_of_another_state(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"Illinois (\d{5})$", lambda _: "94105")


# Items


@fault("ITM001")
def an_item_that_the_form_lacks(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"^Item (8\.01)$", lambda _: "8.04")


@fault("ITM002")
def the_caption_of_another_item(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"^(Other Events)\.$", lambda _: CAPTIONS["7.01"])


@fault("ITM003")
def an_item_printed_twice(draft: Draft) -> Planted | None:
    parts = blocks(draft)
    for at, part in enumerate(parts):
        if part.cells[0] == "Item 8.01":
            return [*parts[: at + 2], *parts[at:]], "8.01"
    return None


@fault("TRM003")
def a_reference_to_no_item_of_the_report(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"set forth in Item (1\.01)", lambda _: "1.02")


# Exhibits


@fault("EXH002")
def an_exhibit_cited_by_a_number_not_listed(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"filed as Exhibit (10\.1)", lambda _: "10.2")


@fault("EXH003")
def an_exhibit_listed_twice(draft: Draft) -> Planted | None:
    parts = blocks(draft)
    for at, part in enumerate(parts):
        if part.cells[0] == "10.1":
            return [*parts[: at + 1], row("10.1", "Placement Agency Agreement"), *parts[at + 1 :]], "10.1"
    return None


# Signatures


@fault("SIG002")
def no_conformed_signature(draft: Draft) -> Planted | None:
    return nowhere(changed(blocks(draft), r"^By:( /s/ .+)", lambda _: " ____________________"))


@fault("SIG004")
def no_date_of_signing(draft: Draft) -> Planted | None:
    return nowhere(changed(blocks(draft), r"^(Date: .+)", lambda _: ""))


@fault("SIG005")
def another_registrant_signs(draft: Draft) -> Planted | None:
    return changed(
        blocks(draft),
        rf"^({re.escape(draft.company.name)})$",
        lambda _: "Quillon Shipping Company",
        last=True,
    )


@fault("SIG007")
def another_name_is_typed(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"^Name: (.+)", lambda name: name[:-2] + name[:-3:-1])


# Words


@fault("TXT001")
def a_word_doubled(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"shares of (its) common stock", lambda word: f"{word} {word}")


@fault("TRM001")
def an_act_of_another_year(draft: Draft) -> Planted | None:
    return changed(
        blocks(draft), r"the (Securities Act of 1933), as amended", lambda _: "Securities Act of 1934"
    )


@fault("DFT001")
def a_blank_left_open(draft: Draft) -> Planted | None:
    return changed(blocks(draft), r"payable on (.+?\d{4})", lambda _: "____________")


@fault("DFT002")
def a_note_left_by_the_drafter(draft: Draft) -> Planted | None:
    note = "[Note to Draft: NYSE to confirm.]"
    return after(blocks(draft), "Board of Directors", note, note)
