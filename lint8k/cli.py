"""The command line (stub, so that the evaluation runs)."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from lint8k import engine, law, parsing, plugins, readers, report
from lint8k.filing import Filing, Words
from lint8k.source import File, Location


def place(location: Location) -> dict[str, Any]:
    def pos(p: Any) -> dict[str, int]:
        return {"line": p.line, "column": p.column, "offset": p.offset}

    return {"path": location.path, "start": pos(location.start), "end": pos(location.end)}


def w(words: Words | None) -> str | None:
    return words.text if words else None


def filing_json(f: Filing) -> dict[str, Any]:
    c = f.cover
    fields = ("name", "state", "file_number", "ein", "address", "zip", "phone", "former_name")
    rows = lambda xs: [{"number": e.number, "description": e.description, "location": place(e.span.location)} for e in xs]  # noqa: E731
    day = lambda d: d.day.isoformat() if d and d.day else None  # noqa: E731
    return {
        "path": f.path, "form": f.form, "format": f.format, "era": f.era, "as_of": f.as_of.isoformat(),
        "cover": {
            "report_date": day(c.report_date), "amendment": c.amendment,
            "registrants": [{k: w(getattr(r, k)) for k in fields} for r in c.registrants],
            "checkboxes": dict(c.checkboxes),
            "securities": [{"title": w(s.title), "symbol": w(s.symbol), "exchange": w(s.exchange)} for s in c.securities],
        },
        "items": [{"number": i.number, "caption": i.caption, "location": place(i.heading.location)} for i in f.items],
        "exhibits": {"listed": rows(f.exhibits.listed), "index": rows(f.exhibits.index), "attached": None if f.exhibits.attached is None else [{"number": a.number, "filename": a.filename} for a in f.exhibits.attached]},
        "signatures": [{"registrant": w(s.registrant), "signer": w(s.signer), "name": w(s.name), "title": w(s.title), "date": day(s.date), "location": place(s.span.location)} for s in f.signatures],
        "facts": [{"kind": x.kind, "text": x.text, "value": str(x.value), "unit": x.unit, "role": x.role, "location": place(x.span.location)} for x in f.facts],
    }  # fmt: skip


def run(argv: list[str]) -> int:
    command, rest = argv[0], argv[1:]
    paths = [a for a in rest if not a.startswith("--") and a not in ("jsonl", "json", "note", "error", "warning")]
    packs = plugins.load()
    rules = packs.rules()
    for failure in packs.failures:
        print(failure, file=sys.stderr)
    files, skipped = [], []
    for path in paths:
        file = File.from_bytes(path, Path(path).read_bytes())
        try:
            filing = parsing.parse(file, readers.read(file, packs.readers()))
        except parsing.NotAFiling as error:
            skipped.append({"path": path, "reason": str(error)})
            continue
        if command == "parse":
            print(json.dumps(filing_json(filing)))
        else:
            verdict = engine.judge(filing, rules)
            for f in verdict.failures:
                print(path, f.rule.code, f.reason, file=sys.stderr)
            files.append(report.of_verdict(verdict))
    if command == "check":
        print(json.dumps({
            "version": 1, "law": {"reviewed": law.reviewed().isoformat()},
            "files": [{"path": f.path, "form": f.form, "violations": [{"rule": c.rule, "name": c.name, "severity": c.severity, "message": c.message, "location": place(c.place.location), "related": [{"message": r.message, "location": place(r.location)} for r in c.related], "citation": c.citation, "fingerprint": c.fingerprint} for c in f.complaints],
                       "ties": [{"kind": t.kind, "status": t.status, "statement": t.statement, "rule": t.rule, "reason": t.reason, "locations": [place(o.location) for o in (*t.operands, *([t.result] if t.result else []))]} for t in f.relations]} for f in files],
            "skipped": skipped}))  # fmt: skip
    return 0
