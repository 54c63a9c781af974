"""Which quantity, price and total belong to one sale: by the words of a sentence (`_wholes`), or of several (`_retold`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint8k.api import Fact, Filing, record
from lint8k_rules.amounts import _retold, _wholes
from lint8k_rules.amounts._links import joined
from lint8k_rules.amounts._roles import PRICE, QUANTITY, TOTAL, Token
from lint8k_rules.amounts._sentences import Sentence


@record(frozen=True, slots=True)
class Sale:
    """Three figures of one sale, the sentences that name them, and how they are bound (see the productions).

    `strong` where the words give each figure its part; `tight` where a connective joins the total to the price.
    """

    quantity: Fact
    price: Fact
    total: Fact
    strong: bool
    tight: bool
    scope: tuple[Sentence, ...]
    how: str


def find(filing: Filing, paragraph: Sequence[Sentence], read: Sequence[Sequence[Token]]) -> Iterator[Sale]:
    """The sales of a paragraph; `read` has the tokens of each of its sentences."""
    parts = _wholes.parts(read)
    usable = [
        _wholes.of_the_noun([t for t in tokens if not t.weak and id(t.fact) not in parts]) for tokens in read
    ]
    done = set[int]()
    for index, tokens in enumerate(usable):
        for how, sales in (
            ("whole", _wholes.whole(tokens)),
            ("parallel", _wholes.parallel(filing.text, paragraph[index], tokens)),
            ("chain", _wholes.chains(filing.text, [t for t in read[index] if id(t.fact) not in parts])),
        ):
            for sale in sales:
                done.add(index)
                yield _sale(filing.text, sale, (paragraph[index],), how)
            if sales:
                break
    for scope, sale in _retold.told(usable, done):
        done.update(scope)
        yield _sale(filing.text, sale, tuple(paragraph[at] for at in scope), "told")
    for index, tokens in enumerate(usable):
        if index in done:
            continue
        before = [(at, t) for at, each in enumerate(usable[:index]) for t in each]
        for kind in (_retold.recalled, _retold.priced, _retold.repeated):
            found = kind(filing.text, paragraph[index], tokens, before)
            if found is None:
                continue
            at, sale = found
            how = kind.__name__
            yield _sale(filing.text, sale, (paragraph[at], paragraph[index]), how)
            break


def _sale(text: str, tokens: Sequence[Token], scope: tuple[Sentence, ...], how: str) -> Sale:
    by_part = {token.part: token for token in tokens}
    quantity, price, total = (by_part[part].fact for part in (QUANTITY, PRICE, TOTAL))
    strong = how in ("chain", "parallel") or all(t.strong or joined(text, t, tokens) for t in tokens)
    ordered = sorted((quantity, price, total), key=lambda fact: fact.span.start)
    tight = abs(ordered.index(total) - ordered.index(price)) == 1 and joined(
        text, by_part[TOTAL], (by_part[PRICE],)
    )
    return Sale(quantity, price, total, strong, tight, scope, how)
