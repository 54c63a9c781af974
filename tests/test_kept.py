"""What a run keeps beside its compiled modules: used while it is true, and never missed."""

from __future__ import annotations

import ast
import importlib
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import lint8k
from lint8k import compiled, kept, patterns, plugins, prepared, together

ROOT = Path(lint8k.__file__).parent.parent
EXAMPLE = ROOT / "examples" / "wrong" / "brandley-8k.txt"
COUNT = """\
import sys
from lint8k import compiled
from lint8k.cli import run
made = compiled._compiled
def counted(insides, *given):
    global count
    count += insides is compiled._insides() and bool(compiled._insides.cache_info().currsize)
    return made(insides, *given)
count = 0
compiled._insides()
compiled._compiled = counted
run(["check", "--isolated", "--no-cache", sys.argv[1]])
alone = [name for name, one in sys.modules.items()
         if name.startswith("lint8k_rules.") and type(one.__loader__).__module__ != "lint8k.together"]
print(count, len(alone), file=sys.stderr)
"""
"""Checks a filing; tells how many expressions were compiled, and how many modules of rules were loaded one by one."""


class Run:
    """Runs of lint8k from a copy of its sources, with a place of their own for what is compiled."""

    def __init__(self, folder: Path) -> None:
        self.sources, self.compiled = folder / "sources", folder / "compiled"
        for package in ("lint8k", "rules/lint8k_rules"):
            shutil.copytree(
                ROOT / package,
                self.sources / Path(package).name,
                ignore=shutil.ignore_patterns("__pycache__"),
            )
        self.environment = {
            name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
        } | {"PYTHONPATH": str(self.sources), "PYTHONPYCACHEPREFIX": str(self.compiled)}

    def __call__(self, **environment: str) -> tuple[str, int, int]:
        ran = subprocess.run(
            [sys.executable, "-c", COUNT, str(EXAMPLE)],
            cwd=self.sources.parent,
            env=self.environment | environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        *_, last = ran.stderr.splitlines()
        count, alone = last.split()
        return ran.stdout, int(count), int(alone)

    def files(self) -> dict[str, Path]:
        return {path.suffix: path for path in self.compiled.rglob("kept.*") if path.suffix != ".pyc"}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("kept"))


def test_a_second_run_compiles_nothing_and_says_the_same(run: Run) -> None:
    first, compiled_first, alone_first = run()
    assert compiled_first > 200
    assert alone_first > 200
    assert set(run.files()) == {".codes", ".modules", ".prepared"}
    second, compiled_second, alone_second = run()
    assert second == first
    assert compiled_second == 0
    assert alone_second == 0


def test_what_is_kept_has_no_word_of_the_filing(run: Run) -> None:
    run()
    written = run.files()[".codes"].read_bytes()
    names = set(re.findall(rb"[A-Z][a-z]{5,}", EXAMPLE.read_bytes()))
    ours = b"".join(path.read_bytes() for path in run.sources.rglob("*") if path.suffix in (".py", ".json"))
    alien = {name for name in names if name.lower() not in ours.lower()}
    assert len(alien) > 5
    assert not {name for name in alien if name.lower() in written.lower()}


def test_an_expression_made_of_words_of_a_filing_is_never_kept() -> None:
    """`regex` keeps what it compiles, so within functions it is given words of ours alone; those of a filing go to `re`."""
    made_at_import = {"_regex", "_kind", "part"}
    for path in (*(ROOT / "lint8k").rglob("*.py"), *(ROOT / "rules").rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(function, ast.FunctionDef) or function.name in made_at_import:
                continue
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "regex":
                    names = {one.id for one in ast.walk(call.args[0]) if isinstance(one, ast.Name)} - {"re"}
                    assert all(name.isupper() for name in names), (path.name, call.lineno, names)


def test_a_module_that_was_changed_is_loaded_anew(run: Run) -> None:
    said, *_ = run()
    module = next((run.sources / "lint8k_rules").glob("*/[a-z]*.py"))
    before = module.read_text("utf-8")
    module.write_text(f"{before}\nprint('it was changed')\n", "utf-8")
    assert run()[0] == f"it was changed\n{said}"
    assert run()[0] == f"it was changed\n{said}"
    module.write_text(before, "utf-8")
    assert run()[0] == said


@pytest.mark.parametrize("kind", [".codes", ".modules"])
@pytest.mark.parametrize("damage", ["cut", "noise", "nothing", "another Python's"])
def test_what_cannot_be_read_is_not_there(run: Run, kind: str, damage: str) -> None:
    said, *_ = run()
    path = run.files()[kind]
    whole = path.read_bytes()
    path.write_bytes(
        {
            "cut": whole[: len(whole) // 3],
            "noise": whole[:34] + b"\0" * (len(whole) - 34),
            "nothing": b"",
            "another Python's": whole.replace(b"%08x" % sys.hexversion, b"%08x" % (sys.hexversion + 1), 1),
        }[damage]
    )
    assert run()[0] == said
    assert run()[1:] == (0, 0)  # it was made good


def test_nothing_is_kept_where_python_keeps_nothing(run: Run) -> None:
    said, *_ = run()
    for path in run.files().values():
        path.unlink()
    assert run(PYTHONDONTWRITEBYTECODE="1")[0] == said
    assert not run.files()


def test_a_place_that_cannot_be_written_to_is_passed_over(run: Run) -> None:
    said, *_ = run()
    for path in run.files().values():
        path.unlink()
        path.mkdir()
    assert run()[0] == said
    for path in run.files().values():
        path.rmdir()


def test_every_expression_is_what_re_makes_of_it() -> None:
    plugins.load().rules()
    known = [one for one in patterns.known() if isinstance(one.pattern, str | bytes)]
    assert len(known) > 700
    for one in known:
        assert one._compiled() == re.compile(one.pattern, one._given[1]), one


def test_an_expression_that_is_none_is_refused_as_ever() -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiled.expression("(never closed", 0)


def test_code_of_no_expression_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_kept", lambda: {("a+", 0): (32, b"\x07\0\0\0" * 9, 0, {}, (None,))})
    monkeypatch.setattr(compiled, "_new", {})
    assert compiled.expression("a+", 0) == re.compile("a+")


def test_another_python_compiles_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_insides", lambda: None)
    assert compiled.expression("a+", re.I) == re.compile("a+", re.I)


def test_an_archive_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "__spec__", None)
    kept.write("codes", {})
    assert kept.read("codes") is None


def test_modules_elsewhere_are_not_taken_for_those_that_are_kept() -> None:
    finder = together._Finder()
    source = str(ROOT / "lint8k" / "due.py")
    stamp = kept.stamp(source)
    assert stamp is not None
    finder.index["lint8k.due"] = source, False, *stamp, "due.pyc", "lint8k.due", 0
    assert finder.find_spec("lint8k.due", [str(ROOT / "lint8k")]) is not None
    assert finder.find_spec("lint8k.due", ["/elsewhere/lint8k"]) is None
    assert finder.find_spec("lint8k.due", None) is None
    finder.index["lint8k.due"] = source, False, stamp[0] + 1, stamp[1], "due.pyc", "lint8k.due", 0
    assert finder.find_spec("lint8k.due", [str(ROOT / "lint8k")]) is None


def test_a_module_that_is_kept_is_imported_as_python_would(monkeypatch: pytest.MonkeyPatch) -> None:
    name, finder = "lint8k.due", together._Finder()
    usual = importlib.import_module(name)
    assert together.imported(name) is usual
    source = str(usual.__file__)
    code = compile(Path(source).read_text("utf-8"), source, "exec")
    stamp = kept.stamp(source)
    assert stamp is not None
    finder.index[name] = source, False, *stamp, str(usual.__cached__), name, 0
    monkeypatch.setattr(sys, "meta_path", [finder, *sys.meta_path])
    monkeypatch.setattr(finder, "_opened", {name: [code]})
    monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys.modules["lint8k"], "due", usual)
    made = together.imported(name)
    assert made is sys.modules[name] is sys.modules["lint8k"].due is not usual
    for word in ("__name__", "__file__", "__package__", "__cached__", "__doc__"):
        assert getattr(made, word) == getattr(usual, word)
    assert made.__spec__ is not None
    assert (made.__spec__.origin, made.__spec__.parent) == (source, "lint8k")
    assert vars(made).keys() == vars(usual).keys()

    monkeypatch.setattr(finder, "_opened", {name: [compile("raise LookupError", source, "exec")]})
    monkeypatch.delitem(sys.modules, name)
    with pytest.raises(LookupError):
        together.imported(name)
    assert name not in sys.modules


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What is prepared, without a file of it."""
    written: dict[str, object] = {}
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(kept, "write", lambda kind, value, more=b"": written.update(value))
    monkeypatch.setattr(prepared, "_kept", cache(lambda: dict(written)))
    monkeypatch.setattr(prepared, "_new", {})
    return written


def test_what_is_prepared_is_made_anew_when_a_file_changes(store: dict[str, object], tmp_path: Path) -> None:
    (source := tmp_path / "words.py").write_text("one two", "utf-8")
    made = []

    def run_of_the_program() -> dict[str, int]:
        @prepared.prepared(str(source), str(tmp_path))
        def words() -> dict[str, int]:
            made.append(1)
            return {word: at for at, word in enumerate(source.read_text("utf-8").split())}

        assert words() is words()
        found = words()
        prepared.keep()
        return found

    assert run_of_the_program() == run_of_the_program() == {"one": 0, "two": 1}
    assert len(made) == len(store) == 1
    source.write_text("two three", "utf-8")
    assert run_of_the_program() == {"two": 0, "three": 1}
    (tmp_path / "more.py").write_text("", "utf-8")
    assert run_of_the_program() == {"two": 0, "three": 1}
    assert len(made) == 3


def test_what_is_no_plain_data_is_refused(store: dict[str, object]) -> None:
    @prepared.prepared(__file__)
    def path() -> Path:
        return ROOT

    with pytest.raises(ValueError, match="unmarshallable"):
        path()


def test_what_another_form_of_lint8k_kept_is_not_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(kept, "_path", lambda kind: str(tmp_path / kind))
    monkeypatch.setattr(kept, "_FORM", kept._FORM - 1)
    kept.write("words", ["one"])
    assert kept.read("words") is not None
    monkeypatch.undo()
    monkeypatch.setattr(kept, "_path", lambda kind: str(tmp_path / kind))
    assert kept.read("words") is None


def test_pieces_are_read_where_a_system_reads_only_from_the_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(kept, "_path", lambda kind: str(tmp_path / kind))
    kept.write("words", ["one"], b"two three")
    for left_out in ("nothing", "pread"):
        monkeypatch.delattr(os, left_out, raising=False)
        value, pieces = kept.read("words") or ([], None)
        assert value == ["one"]
        assert pieces is not None
        assert [pieces.read(4, 9), pieces.read(0, 3)] == [b"three", b"two"]
