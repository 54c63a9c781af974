"""Write what the code itself documents.

That is docs/grammar.md, docs/diagrams/, docs/rules/, docs/ties.md, the README's first run, the scripts of lint8k/completions/.

It also writes what a run reads in place of the grammar and the law, which take longer to read: `lint8k/grammar/plans.json`,
the plans of the productions, and `lint8k/law/tables.json`.

Run ``python docs/build.py`` after a change to a production or a rule. ``python docs/build.py --check`` writes
nothing; it names the pages that are not what the code says, and fails. Needs the development dependencies.
"""

from __future__ import annotations

import importlib
import inspect
import io
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import completion
import needed
import pyparsing as pp
import tomli
from pyparsing.diagram import to_railroad

import lint8k.grammar
from lint8k import patterns, plugins, rulebook
from lint8k.grammar import islands, plans
from lint8k.law import _tables

DOCS = Path(__file__).parent
STYLE = """
svg { background: #fff; }
path { stroke: #333; stroke-width: 2; fill: none; }
text { font: 13px monospace; text-anchor: middle; fill: #111; }
rect { stroke: #333; stroke-width: 2; fill: #eef3e2; }
.non-terminal rect { fill: #e3ecf7; }
rect.group-box { stroke: #999; stroke-dasharray: 8 4; fill: none; }
"""
LONGEST_LABEL = 44
"""In characters. Longer patterns are cut in the diagrams; the EBNF above them says what they stand for."""

END = "end of the docstring"
Pages = dict[str, str]
"""The text of each page by its path below docs/."""


def main(arguments: list[str]) -> int:
    """Write the pages, or with ``--check`` compare them; 1 if one is stale."""
    pages = {**kept(), **grammar_pages(), **rule_pages(), **ties_page(), **completions(), **readme()}
    check = "--check" in arguments
    stale = sorted(path for path, text in pages.items() if not same(DOCS / path, text, drawing=not check))
    left_over = sorted(path for path in built() if path not in pages)
    if check:
        for path in stale + left_over:
            sys.stdout.write(f"docs/{path} is not what the code says: run python docs/build.py\n")
        return 1 if stale or left_over else 0
    for path in left_over:
        (DOCS / path).unlink()
    for path in stale:
        (DOCS / path).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / path).write_text(pages[path], "utf-8")
    sys.stdout.write(f"{len(pages)} pages, {len(stale)} written, {len(left_over)} removed\n")
    return 0


def built() -> Iterator[str]:
    """The paths of the pages that an earlier run wrote."""
    for pattern in ("grammar.md", "ties.md", "diagrams/*.svg", "rules/*.md"):
        for path in DOCS.glob(pattern):
            yield path.relative_to(DOCS).as_posix()


def same(path: Path, text: str, *, drawing: bool) -> bool:
    """Whether a page is what it should be; of a diagram only the words, unless the `drawing` counts."""
    if not path.exists():
        return False
    written = path.read_text("utf-8")
    if path.suffix == ".svg" and not drawing:
        return words(written) == words(text)
    return written == text


def words(svg: str) -> list[str]:
    """The labels of a diagram in their order."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


# The README.


def readme() -> Pages:
    """The README, with what lint8k prints today below the first command that it shows."""
    text = (DOCS.parent / "README.md").read_text("utf-8")
    run = re.search(r"```console\n\$ lint8k ([^\n]+)\n(.*?)```", text, re.S)
    assert run, "the README begins with a run of lint8k"
    done = subprocess.run(
        [sys.executable, "-m", "lint8k", *run[1].split()],
        cwd=DOCS.parent,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout, done.stderr
    return {"../README.md": text[: run.start(2)] + done.stdout + text[run.end(2) :]}


# The completion of the command line.


def completions() -> Pages:
    """The scripts of lint8k/completions/."""
    return {f"../lint8k/completions/lint8k.{shell}": text for shell, text in completion.scripts().items()}


# The grammar.


def grammar_pages() -> Pages:
    """docs/grammar.md and a diagram for each named production."""
    pages: Pages = {}
    page = [
        "# The grammar",
        "",
        "What lint8k takes for a date, an item heading, a signature. A regular expression finds the places",
        "where one may begin; at such a place the production below either accepts or does not. The diagrams",
        "are drawn by pyparsing from the productions themselves.",
        "",
        "Written by `python docs/build.py` from `lint8k/grammar/`.",
    ]
    for module, elements in grammar_modules():
        name = module.__name__.rpartition(".")[2]
        page += ["", f"## [{name}](../lint8k/grammar/{name}.py)", "", markdown(inspect.getdoc(module) or "")]
        seen: set[str] = set()
        for element in elements:
            for title, svg in diagrams(element):
                if title in seen:
                    continue
                seen.add(title)
                path = f"diagrams/{name}-{slug(title)}.svg"
                pages[path] = svg
                page += ["", f"**{title}**", "", f"![{title}]({path})"]
    pages["grammar.md"] = "\n".join(page) + "\n"
    return pages


def grammar_modules() -> Iterator[tuple[ModuleType, list[pp.ParserElement]]]:
    """Every module of the grammar that has productions, or states one in its docstring, by name."""
    for found in sorted(pkgutil.iter_modules(lint8k.grammar.__path__), key=lambda found: found.name):
        module = importlib.import_module(f"{lint8k.grammar.__name__}.{found.name}")
        elements = [function() for function in vars(module).values() if is_production(function, module)]
        if elements or "::" in (module.__doc__ or ""):
            yield module, elements


def kept() -> Pages:
    """The plans of all productions and the tables of the law, as a run reads them."""
    made = {
        Path(islands.KEPT): plans.kept(),
        Path(_tables.KEPT): _tables.kept(),
        Path(patterns.KEPT): needed.kept(),
    }
    return {f"../{path.relative_to(DOCS.parent).as_posix()}": text for path, text in made.items()}


def is_production(value: object, module: ModuleType) -> bool:
    """Whether a value is a production of a module: a public function of no argument, returning an element."""
    function = inspect.unwrap(value) if callable(value) else None
    return (
        inspect.isfunction(function)
        and function.__module__ == module.__name__
        and not function.__name__.startswith("_")
        and not inspect.signature(function).parameters
        and inspect.signature(function).return_annotation in ("pp.ParserElement", pp.ParserElement)
    )


def diagrams(element: pp.ParserElement) -> Iterator[tuple[str, str]]:
    """Name and SVG of each named part of a production that has parts of its own."""
    for part in element.visit_all():
        if isinstance(part, pp.Regex) and part.customName is None and len(part.pattern) > LONGEST_LABEL:
            part.set_name(part.pattern[: LONGEST_LABEL - 1] + "…")
    for named in to_railroad(element, {"type": "simple"}, vertical=4):
        drawn = io.StringIO()
        named.diagram.writeStandalone(drawn.write, STYLE)
        svg = tidy(drawn.getvalue())
        if len(words(svg)) > 1:
            yield named.name or str(element), svg


def tidy(svg: str) -> str:
    """A diagram without links, which lead nowhere in a picture."""
    return re.sub(r"<a [^>]*>(<text[^>]*>[^<]*</text>)\1?</a>(?:\1)?", r"\1", svg)


def slug(title: str) -> str:
    """A title as part of a file's name."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def markdown(docstring: str) -> str:
    """A docstring as Markdown: the block after a double colon becomes a code block."""
    lines: list[str] = []
    block: list[str] | None = None
    for line in [*docstring.splitlines(), END]:
        if block is not None and line and not line.startswith(" "):
            lines += ["```", *inspect.cleandoc("\n".join(block)).splitlines(), "```", ""]
            block = None
        if block is not None:
            block.append(line)
        elif line.endswith("::"):
            lines += ["" if line == "::" else line[:-1].replace("``", "`"), ""]
            block = []
        elif line != END:
            lines.append(line.replace("``", "`"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


# The rules.


def rule_pages() -> Pages:
    """docs/rules/index.md and a page for each rule of the standard pack."""
    packs = plugins.load()
    rules = [rule for rule in packs.rules() if rule.__module__.startswith("lint8k_rules.")]
    for failure in packs.failures:
        sys.stderr.write(f"{failure}\n")
    rates = tomli.loads((DOCS / "rates.toml").read_text("utf-8"))
    index = [
        "# The rules",
        "",
        "What each rule of the standard pack checks, and how bad a violation is: an *error* is unlawful or",
        "contradicts itself on its face, a *warning* is wrong by the form or by good practice, a *note* is",
        "custom, style, or doubt. A rule that is *off* runs where its code or its name is selected.",
        "",
        f"The rates are of {rates['filings']} filings made from 1993 to 2026, measured on {rates['measured']}: in how",
        "many the rule speaks, and how many of its findings that were read in the filing were right. A dash means that",
        "it said nothing there, or that nothing of it was read: its examples and tests alone show that it fires.",
        "",
        "Written by `python docs/build.py` from `rules/lint8k_rules/` and `docs/rates.toml`.",
        "",
        "| Code | Name | Severity | What it checks | Filings | Right |",
        "| --- | --- | --- | --- | ---: | ---: |",
    ]
    pages: Pages = {}
    for rule in json.loads(rulebook.as_json(rules))["rules"]:
        code = rule["code"]
        pages[f"rules/{code}.md"] = rule_page(rule)
        rate = rates["rules"].get(code)
        spoke = f"{rate['filings']}, {rate['filings'] / rates['filings']:.1%}" if rate else "–"
        right = f"{rate['right']} of {rate['judged']}" if rate and rate["judged"] else "–"
        index.append(
            f"| [{code}]({code}.md) | {rule['name']} | {rule['severity']}{'' if rule['default'] else ', off'} "
            f"| {rule['summary']} | {spoke} | {right} |"
        )
    pages["rules/index.md"] = "\n".join(index) + "\n"
    return pages


def ties_page() -> Pages:
    """docs/ties.md: every relation that the standard pack tests, from the rules."""
    rules = [rule for rule in plugins.load().rules() if rule.__module__.startswith("lint8k_rules.")]
    rows = [
        f"| {' | '.join(cell.replace('|', ' ') for cell in row)} |"
        for rule in sorted(rules, key=lambda rule: rule.code)
        for one in rule.relations
        for row in [
            (
                one.figures,
                f"[{rule.code}](rules/{rule.code}.md)",
                ", ".join(one.kinds),
                one.words,
                one.tolerance,
                one.vetoes,
            )
        ]
    ]
    return {"ties.md": TIES.format(rows="\n".join(rows))}


TIES = """\
# The ties of figures and dates

Every relation that lint8k tests in a filing: the words that bind its figures, what rounding allows, and under which words
nothing is said or the relation is left open. `lint8k check --show-ties` prints those of a filing, `lint8k explain` those of
a rule. A figure stands for an interval: half a unit of its last printed digit around it, times its scale word; half its last
digit that is not zero under "approximately"; a whole number printed in full is itself. A tie holds where the intervals have a
value in common.

Written by `python docs/build.py` from the rules.

| Relation | Rule | Kind | Words that bind | Tolerance | Nothing is said where |
| --- | --- | --- | --- | --- | --- |
{rows}

## A slip of the pen

Where the words bind parts only loosely, a sum that does not come out is no fault: a part may have been left out. It is
called one only where the printed total differs from the reckoned one by a single slip (one digit exchanged for another,
two that changed places, one left out or doubled), and enough other digits agree: one where the words name all the parts or
share the total out, and the two are a tenth apart; three after "including" and where a part may be unsaid; four where the
words only stand together.
"""


def rule_page(rule: dict[str, Any]) -> str:
    """The page of one rule, from its entry in the catalogue."""
    period = " ".join(
        f"{word} {rule[key]}" for word, key in (("from", "since"), ("until", "until")) if rule[key]
    )
    return "\n".join(
        [
            f"# {rule['code']} {rule['name']}",
            "",
            markdown(rule["description"]),
            "",
            f"- Severity: {rule['severity']}",
            f"- Source: {rule['citation']}",
            f"- Applies to: reports {period}" if period else "- Applies to: every report",
            *(
                []
                if rule["default"]
                else [f"- Off by default: turned on by `--extend-select {rule['code']}`"]
            ),
            *example("Wrong", rule["wrong"]),
            *example("Right", rule["right"]),
            "",
        ]
    )


def example(title: str, fragment: str) -> list[str]:
    """An example under its heading."""
    return ["", f"## {title}", "", "```text", *fragment.strip("\n").splitlines(), "```"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
