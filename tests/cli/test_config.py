"""The configuration: which file speaks for a filing, what it may say, and how it is told where it is wrong."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import tomli

from lint8k import initial, schemas
from tests.cli.conftest import Run, filing
from tests.cli.test_paths import ONLY, seen
from tests.command import Answer


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository with two folders and a filing in each."""
    (tmp_path / ".git").mkdir()
    for folder in ("drafts", "filed"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a8k.txt").write_text(filing("WRONG and CUSTOM"))
    return tmp_path


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def said(answer: Answer) -> dict[str, list[tuple[str, str]]]:
    """The rules that complained, with their severities, by file."""
    return {
        file["path"]: [
            (one["rule"], one["severity"]) for one in file["violations"] if one["rule"].startswith("TST")
        ]
        for file in json.loads(answer.out)["files"]
    }


def checked(run: Run, *words: str) -> dict[str, list[str]]:
    return {
        path: [rule for rule, _ in rules] for path, rules in said(run(*words, "--format", "json")).items()
    }


class TestWhichFileHolds:
    def test_the_nearest_above_a_filing_wins_whole(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", 'select = ["TST"]\nignore = ["TST002"]\n')
        put(tree / "drafts" / "lint8k.toml", 'select = ["TST"]\n')
        assert checked(run, ".") == {"drafts/a8k.txt": ["TST001", "TST002"], "filed/a8k.txt": ["TST001"]}

    def test_pyproject_counts_if_it_has_the_table_and_after_lint8k_toml(self, run: Run, tree: Path) -> None:
        put(tree / "pyproject.toml", '[tool.lint8k]\nselect = ["TST002"]\n')
        put(tree / "drafts" / "pyproject.toml", '[project]\nname = "lint8k-drafts"\n')
        assert checked(run, "drafts") == {"drafts/a8k.txt": ["TST002"]}
        put(tree / "lint8k.toml", 'select = ["TST001"]\n')
        assert checked(run, "drafts") == {"drafts/a8k.txt": ["TST001"]}

    def test_what_lies_above_the_repository_does_not_count(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", "nonsense = 1\n")
        (tree / "filed" / ".git").mkdir()
        assert seen(run("filed", *ONLY)).files == ["filed/a8k.txt"]

    def test_it_is_found_from_the_filing_and_not_from_the_working_folder(
        self, run: Run, tree: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(tree / "lint8k.toml", 'select = ["TST001"]\n')
        elsewhere = tree / "filed"
        monkeypatch.chdir(elsewhere)
        assert checked(run, "../drafts/a8k.txt") == {"../drafts/a8k.txt": ["TST001"]}
        assert checked(run, str(tree / "drafts" / "a8k.txt"))[str(tree / "drafts" / "a8k.txt")] == ["TST001"]

    def test_standard_input_is_judged_as_the_file_whose_name_it_has(self, run: Run, tree: Path) -> None:
        put(tree / "drafts" / "lint8k.toml", 'select = ["TST001"]\n')
        words = ("-", "--stdin-filename", "drafts/new.txt", "--format", "json")
        assert said(run(*words, stdin=filing("WRONG CUSTOM").encode())) == {
            "drafts/new.txt": [("TST001", "error")]
        }

    def test_isolated_reads_none_and_config_one_alone(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", "nonsense = 1\n")
        put(
            tree / "house.toml",
            'select = ["TST002"]\n[[per-file]]\nfiles = ["filed/"]\nselect = ["TST001"]\n',
        )
        assert run("drafts", *ONLY).status == 2
        assert seen(run("drafts", *ONLY, "--isolated")).status == 1
        assert checked(run, "--config", "house.toml", "drafts", "filed") == {
            "drafts/a8k.txt": ["TST002"],
            "filed/a8k.txt": ["TST001"],
        }

    def test_a_config_that_is_not_there_is_2(self, run: Run, tree: Path) -> None:
        answer = run("drafts", "--config", "nowhere.toml")
        assert answer == (2, "", "lint8k: nowhere.toml could not be read (No such file or directory)\n")

    @pytest.mark.parametrize("command", ["parse", "due"])
    def test_the_other_commands_heed_it_too(self, run: Run, tree: Path, command: str) -> None:
        put(tree / "lint8k.toml", "select = 1\n")
        assert run(command, "drafts").status == 2


class TestExtend:
    def test_what_is_not_said_is_taken_from_there(self, run: Run, tree: Path) -> None:
        put(tree / "house.toml", 'select = ["TST"]\nignore = ["TST002"]\n[severity]\nTST001 = "note"\n')
        put(tree / "drafts" / "lint8k.toml", 'extend = "../house.toml"\n')
        assert said(run("drafts", "--format", "json")) == {"drafts/a8k.txt": [("TST001", "note")]}
        put(tree / "drafts" / "lint8k.toml", 'extend = "../house.toml"\nextend-select = ["TST002"]\n')
        assert checked(run, "drafts") == {"drafts/a8k.txt": ["TST001", "TST002"]}

    def test_patterns_count_from_the_file_that_says_them(self, run: Run, tree: Path) -> None:
        put(tree / "house.toml", 'exclude = ["drafts/b*.txt"]\n')
        put(tree / "drafts" / "lint8k.toml", 'extend = "../house.toml"\n')
        put(tree / "drafts" / "b8k.txt", filing())
        assert seen(run("drafts", *ONLY)).files == ["drafts/a8k.txt"]

    @pytest.mark.parametrize(
        ("name", "text", "reason"),
        [
            ("../nowhere.toml", "", "and there is no such file"),
            ("lint8k.toml", "", "which extends this file itself"),
            ("../other.toml", 'extend = "drafts/lint8k.toml"', "which extends this file itself"),
            ("../../outside.toml", "", "which lies outside"),
            ("/etc/hostname", "", "which lies outside"),
            ("../link.toml", "", "which lies outside"),
        ],
    )
    def test_it_ends_the_run_where_it_leads_astray(
        self, run: Run, tree: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, reason: str
    ) -> None:
        put(tree / "repository" / ".git" / "HEAD", "")
        home = tree / "repository"
        put(home / "drafts" / "a8k.txt", filing())
        put(tree / "outside.toml", 'select = ["TST001"]\n')
        put(home / "other.toml", text)
        (home / "link.toml").symlink_to(tree / "outside.toml")
        put(home / "drafts" / "lint8k.toml", f'# ours\nextend = "{name}"\n')
        monkeypatch.chdir(home)
        answer = run("drafts")
        assert (answer.status, answer.out) == (2, "")
        assert reason in answer.err
        assert "lint8k.toml:2: " in answer.err or "other.toml:1: " in answer.err

    def test_without_a_repository_it_stays_in_its_folder(self, run: Run, tmp_path: Path) -> None:
        put(tmp_path / "house.toml", "")
        put(tmp_path / "a" / "lint8k.toml", 'extend = "../house.toml"')
        put(tmp_path / "a" / "a8k.txt", filing())
        assert "which lies outside a\n" in run("a").err

    def test_a_chain_without_end_is_cut(self, run: Run, tree: Path) -> None:
        for number in range(30):
            put(tree / f"{number}.toml", f'extend = "{number + 1}.toml"\n')
        assert run("drafts", "--config", "0.toml").err == (
            'lint8k: 16.toml:1: "extend" goes on through more than 16 files\n'
        )

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
    @pytest.mark.parametrize("name", ["lint8k.toml", "pyproject.toml", "lint8k-waivers.toml"])
    def test_what_is_no_file_is_not_waited_for(self, run: Run, tree: Path, name: str) -> None:
        os.mkfifo(tree / name)
        assert run("drafts").err == f"lint8k: {name} is no file that could be read\n"
        (tree / name).unlink()
        (tree / name).mkdir()
        assert run("drafts").status == 2

    def test_a_link_out_of_the_tree_is_no_configuration(self, run: Run, tree: Path) -> None:
        (tree / "drafts" / ".git").mkdir()
        put(tree / "secret.toml", "password = 1\n")
        (tree / "drafts" / "lint8k.toml").symlink_to(tree / "secret.toml")
        answer = run("drafts")
        assert answer.status == 2
        assert (
            answer.err
            == "lint8k: drafts/lint8k.toml is a link that leads out of its tree, and is not followed\n"
        )


class TestSettings:
    def test_severities_by_code_prefix_and_name_the_closer_wins(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", 'severity = { TST = "warning", custom-word = "error" }\nselect = ["TST"]\n')
        assert said(run("drafts", "--format", "json")) == {
            "drafts/a8k.txt": [("TST001", "warning"), ("TST002", "error")]
        }

    def test_options_of_a_rule_by_its_code_or_its_name_for_all_files_or_some(
        self, run: Run, tree: Path
    ) -> None:
        put(tree / "lint8k.toml", 'select = ["TST001"]\n[rule.wrong-word]\nwords = ["WRONG"]\n')
        assert said(run(".", "--format", "json")) == {"drafts/a8k.txt": [], "filed/a8k.txt": []}
        assert 'rule.wrong-word.words = ["WRONG"]' in run("config").out
        of_some = '[[per-file]]\nfiles = ["filed"]\nrule.TST001.words = ["WRONG"]\n'
        put(tree / "lint8k.toml", f'select = ["TST001"]\n{of_some}')
        assert said(run(".", "--format", "json")) == {
            "drafts/a8k.txt": [("TST001", "error")],
            "filed/a8k.txt": [],
        }

    def test_the_options_of_the_standard_rules(self, run: Run, tree: Path) -> None:
        put(tree / "drafts" / "a8k.txt", filing("that the chop chop Directos left"))
        put(tree / "lint8k.toml", 'select = ["TXT"]\n')
        assert run("drafts").status == 1
        options = '[rule.TXT001]\nwords = ["chop"]\n[rule.misspelt-word]\nwords = ["Directos"]\n'
        put(tree / "lint8k.toml", 'select = ["TXT001", "TXT003"]\n' + options)
        assert run("drafts").status == 0

    def test_what_is_unfinished_in_a_draft_stays_a_note(self, run: Run, tree: Path) -> None:
        put(tree / "drafts" / "a8k.txt", filing("WRONG DRAFTED"))
        put(tree / "lint8k.toml", 'stage = "draft"\nselect = ["TST"]\n[severity]\nTST001 = "error"\n')
        assert said(run("drafts", "--format", "json")) == {"drafts/a8k.txt": [("TST001", "note")]}

    def test_fail_on_is_each_file_s_own(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", 'select = ["TST002"]\n[[per-file]]\nfiles = ["filed"]\nfail-on = "note"\n')
        assert [run(folder).status for folder in ("drafts", "filed", ".")] == [0, 1, 1]
        assert run("filed", "--fail-on", "error").status == 0

    def test_settings_of_some_files_the_later_table_wins(self, run: Run, tree: Path) -> None:
        put(
            tree / "lint8k.toml",
            'select = ["TST"]\nas-of = 2015-03-09\n[[per-file]]\nfiles = ["drafts/**"]\nstage = "draft"\nas-of = 2016-01-04\n'
            '[[per-file]]\nfiles = ["a8k.*"]\nignore = ["TST001"]\nas-of = "2016-01-05"\n',
        )
        put(tree / "drafts" / "b8k.txt", filing("WRONG"))
        made = json.loads(run(".", "--format", "json").out)["files"]
        assert [(one["path"], one["stage"], one["as_of"], len(one["violations"])) for one in made] == [
            ("drafts/a8k.txt", "draft", "2016-01-05", 1),
            ("drafts/b8k.txt", "draft", "2016-01-04", 1),
            ("filed/a8k.txt", "final", "2016-01-05", 1),
        ]

    def test_the_command_line_beats_the_file(self, run: Run, tree: Path) -> None:
        put(
            tree / "lint8k.toml",
            'select = ["TST002"]\nignore = ["TST001"]\nstage = "draft"\nas-of = 2016-01-04\n',
        )
        words = ("--select", "TST001", "--stage", "final", "--as-of", "2017-02-03", "--format", "json")
        (found,) = json.loads(run("drafts", *words).out)["files"]
        assert (found["stage"], found["as_of"]) == ("final", "2017-02-03")
        assert [one["rule"] for one in found["violations"]] == ["TST001"]
        assert checked(run, "drafts", "--extend-select", "TST001") == {"drafts/a8k.txt": ["TST001", "TST002"]}
        assert checked(run, "drafts", "--ignore", "TST002") == {"drafts/a8k.txt": []}

    def test_what_is_excluded_is_never_checked_even_if_named(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", 'exclude = [\n  "nothing",\n  "filed/",\n]\n')
        assert seen(run(".", *ONLY)) == (1, ["drafts/a8k.txt"], {})
        reason = 'it is excluded by "filed/" in lint8k.toml:3'
        for name in ("filed/a8k.txt", "filed"):
            assert seen(run(name, "drafts/a8k.txt", *ONLY)) == (1, ["drafts/a8k.txt"], {name: reason})
        assert run("filed/a8k.txt").status == 2
        assert run("filed/a8k.txt", "--allow-none").status == 0

    @pytest.mark.parametrize(
        ("pattern", "found"),
        [
            ("a8k.txt", True), ("*.txt", True), ("deals", True), ("deals/", True), ("deals/2015", True), ("2015", True),
            ("deals/**", True), ("**/a8k.txt", True), ("deals/**/a8k.txt", True), ("deals/2015/**/a8k.txt", True),
            ("./deals/*/a8k.t?t", True), ("/deals", True), ("**/2015/**", True), ("*a*a*" * 40 + "b", False),
            ("deals/*.txt", False), ("deals/a8k.txt", False), ("8k.txt", False), ("deal", False), ("", False),
            ("deals/201[5]", False), ("a8kxtxt", False),
        ],
    )  # fmt: skip
    def test_patterns(self, run: Run, tmp_path: Path, pattern: str, found: bool) -> None:
        put(tmp_path / "deals" / "2015" / "a8k.txt", filing())
        put(tmp_path / "lint8k.toml", f'exclude = ["{pattern}"]\n' if pattern else "exclude = []\n")
        assert seen(run("deals", *ONLY)).files == ([] if found else ["deals/2015/a8k.txt"])

    def test_the_profile_is_what_the_cover_is_checked_against(self, run: Run, tree: Path) -> None:
        put(
            tree / "lint8k.toml",
            '[[per-file]]\nfiles = ["drafts"]\nregistrant = { file-number = "001-00077" }\n',
        )
        answer = run(".", "--select", "CVR022", "--format", "concise")
        assert answer.status == 1
        assert answer.out.startswith("drafts/a8k.txt:")
        assert answer.out.endswith(
            'CVR022 warning The cover has the file number "001-34567", and the registrant\'s profile "001-00077"\n'
        )


class TestFaults:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ('# ours\nselct = ["AMT"]', 'lint8k.toml:2: there is no key "selct"; did you mean "select"?'),
            ('zebra = 1', 'lint8k.toml:1: there is no key "zebra"; there are extend, '),
            ('stage = "draught"', 'lint8k.toml:1: "stage" is "draught", and can be draft or final; did you mean "draft"?'),
            ('select = "TST"', 'lint8k.toml:1: "select" is to be a list'),
            ('select = [\n  "TST",\n  1\n]', 'lint8k.toml:3: "select" is to be a word in quotes'),
            ('as-of = "2016-02-30"', "lint8k.toml:1: 2016-02-30 is no day of the calendar"),
            ('as-of = "soon"', 'lint8k.toml:1: "as-of" is not as it must be; it is the day whose law applies'),
            ('[severity]\nTST001 = "fatal"', 'lint8k.toml:2: "TST001" is "fatal", and can be error, warning or note'),
            ('[[per-file]]\nstage = "draft"', 'lint8k.toml:1: "per-file" has no "files", and must have one'),
            ('[registrant]\nein = "12"', 'lint8k.toml:2: "ein" is not as it must be; it is the IRS employer'),
            ('[registrant]\nemployer = "x"', 'lint8k.toml:2: there is no key "employer" in "registrant"'),
            ('select = ["TST",\n "wrong-wrod"]', "lint8k.toml:2: there is no rule 'wrong-wrod'; did you mean wrong-word?"),
            ('[severity]\nTST019 = "note"', "lint8k.toml:2: there is no rule 'TST019'; did you mean T"),
            ('[[per-file]]\nfiles = ["*"]\nextend-select = ["TST03"]', "lint8k.toml:3: there is no rule 'TST03'"),
            ('[rule.TST01]\nwords = []', "lint8k.toml:1: there is no rule 'TST01'; did you mean TST"),
            ('[rule]\nTST001 = 1', 'lint8k.toml:2: "TST001" is to be a table'),
            ('[rule.TST001]\nwodrs = []', 'lint8k.toml:2: TST001 has no option "wodrs"; did you mean "words"?'),
            ('[rule.TST002]\nwords = []', 'lint8k.toml:2: TST002 has no option "words"; it has none'),
            ('[rule.TST001]\nwords = "x"', 'lint8k.toml:2: "words" of TST001 is to be a list of words in quotes'),
            ('[rule.TST001]\nmost = true', 'lint8k.toml:2: "most" of TST001 is to be a whole number'),
            ('[rule.TST001]\nloud = 1', 'lint8k.toml:2: "loud" of TST001 is to be true or false'),
            ("a = [", "lint8k.toml is no TOML: "),
        ],
    )  # fmt: skip
    def test_a_fault_names_file_line_key_and_what_would_do(
        self, run: Run, tree: Path, text: str, message: str
    ) -> None:
        put(tree / "lint8k.toml", text)
        answer = run("drafts", "--output", "report.txt")
        assert (answer.status, answer.out) == (2, "")
        assert answer.err.startswith(f"lint8k: {message}")
        assert answer.err.count("\n") == 1
        assert not (tree / "report.txt").exists()

    def test_in_pyproject_the_line_is_that_of_the_file(self, run: Run, tree: Path) -> None:
        put(tree / "pyproject.toml", '[project]\nname = "x"\n\n[tool.lint8k]\nstage = "x"\n')
        assert run("drafts").err.startswith('lint8k: pyproject.toml:5: "stage" is "x"')
        put(tree / "pyproject.toml", "[tool.lint8k\n")
        assert run("drafts").err.startswith("lint8k: pyproject.toml is no TOML")

    def test_an_unknown_rule_to_ignore_is_a_warning_once(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", 'select = ["TST"]\nignore = ["TST002", "XYZ123"]\n')
        answer = run(".", "--format", "concise")
        assert answer.status == 1
        assert answer.err.startswith("lint8k: lint8k.toml:2: there is no rule 'XYZ123'")
        assert answer.err.count("\n") == 1

    @pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"a = 1\x00", b"[" * 5000, b'x = "\xe9"'])
    def test_whatever_it_holds_it_is_one_sentence(self, run: Run, tree: Path, data: bytes) -> None:
        (tree / "lint8k.toml").write_bytes(data)
        answer = run("drafts")
        assert (answer.status, answer.out, answer.err.count("\n")) == (2, "", 1)

    @pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="root may read all")
    def test_one_that_cannot_be_read_is_2(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", "")
        (tree / "lint8k.toml").chmod(0)
        assert run("drafts").err.startswith("lint8k: lint8k.toml could not be read")


class TestShown:
    def test_every_value_and_where_it_comes_from(self, run: Run, tree: Path) -> None:
        put(tree / "house.toml", 'ignore = ["TST"]\n')
        put(
            tree / "lint8k.toml",
            'extend = "house.toml"\nfail-on = "note"\n\n[[per-file]]\nfiles = ["drafts"]\nstage = "draft"\n'
            '[registrant]\nname = "Hollin Ridge Materials, Inc."\n[[package]]\nmain = "drafts/a8k.txt"\n',
        )
        answer = run("config", "drafts/a8k.txt", "filed")
        assert answer.status == 0
        first, second = answer.out.split("\n\n")
        lines = [tuple(part.strip() for part in line.split("  # ")) for line in first.splitlines()[1:]]
        assert lines == [
            ('select = ["ALL"]', "the defaults"),
            ('ignore = ["TST"]', "house.toml:1"),
            ('fail-on = "note"', "lint8k.toml:2"),
            ('stage = "draft"', "lint8k.toml:6"),
            ("exclude = []", "the defaults"),
            ('registrant.name = "Hollin Ridge Materials, Inc."', "lint8k.toml:8"),
            ('package = {"main": "drafts/a8k.txt"}', "lint8k.toml:9"),
        ]
        assert first.startswith("# drafts/a8k.txt: ")
        assert 'stage = "final"' in second

    def test_as_json_and_what_is_excluded(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", 'exclude = ["filed"]\n')
        (found,) = json.loads(run("config", "filed", "--format", "json").out)
        assert found["excluded"] == '"filed" in lint8k.toml:1'
        assert {"key": "exclude", "value": ["filed"], "origin": "lint8k.toml:1"} in found["settings"]
        assert found["rules"]["known"] > found["rules"]["running"] > 2, "some rules are off"

    def test_a_broken_one_is_2(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", "selct = 1\n")
        assert run("config").status == 2
        assert run("config", "--isolated").status == 0


class TestInit:
    def test_it_writes_a_file_that_changes_nothing_and_is_valid(self, run: Run, tree: Path) -> None:
        before = run("drafts", "--format", "json").out
        assert run("init") == (0, "", "lint8k: wrote lint8k.toml; `lint8k config` shows what is in force\n")
        assert run("drafts", "--format", "json").out == before
        assert run("init", "-q", "drafts") == (0, "", "")

    def test_it_never_overwrites(self, run: Run, tree: Path) -> None:
        put(tree / "lint8k.toml", "# mine\n")
        assert run("init") == (2, "", "lint8k: lint8k.toml is there already, and will not be overwritten\n")
        assert (tree / "lint8k.toml").read_text() == "# mine\n"

    def test_a_folder_that_is_not_there_is_2(self, run: Run, tree: Path) -> None:
        assert run("init", "nowhere").status == 2

    def test_what_it_suggests_is_valid_and_complete(self) -> None:
        lines = initial.TEXT.splitlines()
        offered = [
            line[2:] if line.startswith(("# [", "# ")) and _is_setting(line[2:]) else line for line in lines
        ]
        table = tomli.loads("\n".join(offered))
        table["as-of"] = table["as-of"].isoformat()
        schemas.validate(table, "config")
        schema: dict[str, Any] = schemas.load("config")
        assert table.keys() == schema["properties"].keys()
        assert table["registrant"].keys() == schema["$defs"]["registrant"]["properties"].keys()


def _is_setting(line: str) -> bool:
    return line.startswith("[") or (" = " in line and " " not in line.partition(" = ")[0])
