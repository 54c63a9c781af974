"""Pages made up at random show what html5lib, which does what browsers do, finds to show in them.

Of broken pages the characters are compared, of sound ones the words, so that none is cut in two and no two are run
together. Where a page has a table, their order is not: cells side by side are read row by row, and a browser's tree has
them cell by cell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import html5lib
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.readers.reading import shown

BLOCKS = {
    "address", "blockquote", "body", "br", "caption", "center", "dd", "dir", "div", "dl", "dt", "form",
    "h1", "h3", "hr", "html", "li", "listing", "menu", "ol", "p", "page", "pre", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
UNSEEN = {"script", "style", "title", "ix:header", "ix:hidden", "template"}
HIDES = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
# Characters that a page does not show.
MARKS = "\x00\xad\u200b\ufeff"


def browsed(raw: str) -> str:
    """The text that a browser's tree of a page shows, a line break around each block."""
    found: list[str] = []

    def walk(element: Any) -> None:
        if not callable(element.tag) and not (
            element.tag in UNSEEN or HIDES.search(element.get("style", "")) or "hidden" in element.attrib
        ):
            block = "\n" * (element.tag in BLOCKS)
            found.append(block + (element.text or ""))
            for child in element:
                walk(child)
            found.append(block)
        found.append(element.tail or "")

    walk(html5lib.parse(raw, namespaceHTMLElements=False))
    return "".join(found)


def letters(text: str) -> str:
    """What is printed of a text, without white space."""
    return "".join(char for char in text if not char.isspace() and char not in MARKS)


def words(text: str) -> list[str]:
    """The words of a text. Brackets and signs are apart: in a table they join the figures of the next cell."""
    text = "".join(char for char in text if char not in MARKS)
    return re.sub(r"([$()%])", r" \1 ", text).split()


INLINE = (
    "b", "i", "u", "font", "span", "a", "em", "strong", "sup", "ix:nonnumeric", "del", "s", "small", "big", "tt", "nobr",
)  # fmt: skip
PARTS = (
    "p", "div", "center", "li", "ul", "dir", "blockquote", "h3", "dl", "dt", "dd", "pre", "page",
)  # fmt: skip
TABLE = (
    "table", "tr", "td", "th", "tbody", "thead", "caption",
)  # fmt: skip
ATTRIBUTES = [
    "", " ", " align=center", ' style="font-weight:bold"', " title='a > b'", ' x="1" y', " nowrap ", "\n",
    ' STYLE="position:absolute;top:1px"',
]  # fmt: skip
TEXTS = [
    "Item 9.01", "the registrant", " ", "\n", "\r\n", "\t", "$", "(", "1,234", "99.1", "&nbsp;", "&amp;", "&#147;",
    "&#8212;", "&copy", "&bogus;", "&", "<", " < ", "<3", "it&#8203;em", "re&shy;port", "é", "\u200b", ">", "\x00",
    "]]>", "a=b", '"', "'",
]  # fmt: skip
OTHERS = [
    "<br>", "<BR/>", "<hr>", "<hr style='page-break-after:always'>", "<img src=x.gif alt='n'>", "<!-- n -->",
    "<!-->", "<!---->", "<!-- a > b -- c -->", "<!--[if gte mso 9]><xml><o:p>n</o:p></xml><![endif]-->",
    "<![if !supportLists]>", "<![endif]>", "<?xml:namespace prefix = o ns = 'x' />", "<o:p></o:p>",
    "<o:p>&nbsp;</o:p>", "<script>n < n</script>", "<style>p { n }</style>", "<title>n</title>", "</>", "</ n>",
    "<!n>", "<![CDATA[n]]>", "<input type=checkbox>", '<br><div style="display: none"><p>n</p></div>',
    "<span hidden>n</span>", '<b style="VISIBILITY:hidden">n</b>', "<ix:header>n</ix:header>",
]  # fmt: skip


def tags(names: Sequence[str]) -> st.SearchStrategy[str]:
    names = [*names, *(name.upper() for name in names)]
    opening = st.builds("<{}{}>".format, st.sampled_from(names), st.sampled_from(ATTRIBUTES))
    return opening | st.builds("</{}>".format, st.sampled_from(names)) | st.just("</br>")


def broken(names: Sequence[str]) -> st.SearchStrategy[str]:
    part = st.sampled_from(TEXTS) | tags(names) | st.sampled_from(OTHERS)
    return st.lists(part, max_size=30).map(lambda parts: "<html><body>" + "".join(parts))


@settings(deadline=None, max_examples=300)
@given(broken([*INLINE, *PARTS]))
def test_a_broken_page_shows_what_a_browser_shows(raw: str) -> None:
    assert letters(shown(raw)) == letters(browsed(raw))


@settings(deadline=None, max_examples=300)
@given(broken([*INLINE, *PARTS[:3], *TABLE, *TABLE]))
def test_a_broken_table_shows_what_a_browser_shows(raw: str) -> None:
    assert Counter(letters(shown(raw))) == Counter(letters(browsed(raw)))


def wrapped(names: Sequence[str], content: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda name, attributes, inside: f"<{name}{attributes}>{inside}</{name}>",
        st.sampled_from(names),
        st.sampled_from(ATTRIBUTES),
        content,
    )


def several(part: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(part, max_size=3).map("".join)


RUN = st.lists(
    st.sampled_from([text for text in TEXTS if text != "<"]) | st.sampled_from(OTHERS), max_size=5
).map("".join)
PHRASE = st.recursive(RUN, lambda inside: wrapped(INLINE, several(inside)), max_leaves=8)
FLOW = st.recursive(
    wrapped(["p", "div", "h3"], PHRASE),
    lambda inside: (
        wrapped(["div", "center", "blockquote"], several(inside))
        | wrapped(["ul", "dir"], wrapped(["li"], inside))
        | wrapped(["table"], several(wrapped(["tr"], several(wrapped(["td", "th"], inside)))))
    ),
    max_leaves=10,
)


@settings(deadline=None, max_examples=300)
@given(PHRASE)
def test_a_sound_paragraph_has_the_words_of_a_browser(raw: str) -> None:
    page = f"<html><body><p>{raw}</p></body></html>"
    assert words(shown(page)) == words(browsed(page))


@settings(deadline=None, max_examples=300)
@given(FLOW)
def test_a_sound_page_has_the_words_of_a_browser(raw: str) -> None:
    page = f"<html><body>{raw}</body></html>"
    assert Counter(words(shown(page))) == Counter(words(browsed(page)))
