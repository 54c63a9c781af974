"""The scripts of lint8k/completions/, by which shells complete its command line: made by shtab from lint8k/arguments.py.

Made here, not when they are asked for, they need nothing installed and start no Python at a press of TAB. The codes and names of
the rules, which are another matter with every pack, stand in them as ``@RULES@`` until `lint8k completion` prints them.
"""

from __future__ import annotations

import argparse
import re
from typing import Any

import shtab

from lint8k import arguments

MADE = "# Made by docs/build.py from lint8k/arguments.py. How to use it:\n"
HEADS = {
    "bash": MADE + '# eval "$(lint8k completion bash)" in ~/.bashrc\n',
    "zsh": "#compdef lint8k\n" + MADE + "# lint8k completion zsh >_lint8k, in a folder of $fpath\n",
    "fish": MADE + "# lint8k completion fish >~/.config/fish/completions/lint8k.fish\n",
}
"""Shells, and what their scripts begin with."""
RULE_WORDS = {
    "bash": "_lint8k_words",
    "zsh": "_lint8k_words",
    "fish": "(__fish_complete_list , _lint8k_words)",
    "preamble": {
        "bash": """
# Rules with commas between them.
_lint8k_words() {
  local before=""
  case "$1" in *,*) before="${1%,*}," ;; esac
  compgen -P "$before" -W "@RULES@" -- "${1##*,}"
}
""",
        "zsh": """
# Rules with commas between them.
_lint8k_words() {
  local -a words=(@RULES@)
  compset -P '*,'
  compadd -q -S ',' -a words
}
""",
        "fish": """
function _lint8k_words
  string split ' ' '@RULES@'
end
""",
    },
}
FILES = {"bash": "_shtab_compgen_files", "zsh": "_files", "fish": "(__fish_complete_path (commandline -ct))"}
FOLDERS = {"bash": "_shtab_compgen_dirs", "zsh": "_files -/", "fish": "(__fish_complete_directories)"}
TAKES = {
    "PATH": FILES,
    "FILE": FILES,
    "[FORMAT=]FILE": FILES,
    "FOLDER": FOLDERS,
    "RULE": RULE_WORDS,
    "RULES": RULE_WORDS,
}
"""What an argument takes, by what its help calls it."""

BARE_FILES = f"complete -c lint8k -n _shtab_lint8k_using -ka '{FILES['fish']}'"
BARE = {
    "bash": [("complete -o bashdefault -F", "complete -o bashdefault -o default -F")],
    "zsh": [
        ("_describe 'lint8k commands' _commands\n", "_describe 'lint8k commands' _commands\n  _files\n"),
        (
            "        waive) _arguments -C -s $_shtab_lint8k_waive_options ;;\n",
            "        waive) _arguments -C -s $_shtab_lint8k_waive_options ;;\n"
            "        *) _arguments -C -s $_shtab_lint8k_check_options ;;\n",
        ),
    ],
    "fish": [("complete -c lint8k -f\n", f"complete -c lint8k -f\n{BARE_FILES}\n")],
}
"""What is changed in a script so that `lint8k PATH` is completed as `lint8k check PATH`."""


def scripts() -> dict[str, str]:
    """The script for each shell."""
    found = {}
    for shell, head in HEADS.items():
        text = shtab.complete(_parser(), shell=shell)
        text = re.sub(r"\A(#[^\n]*\n|\n)+", "", text)
        for old, new in BARE[shell]:
            assert text.count(old) == 1, (shell, old)
            text = text.replace(old, new)
        found[shell] = head + "\n" + "\n".join(line.rstrip() for line in text.splitlines()) + "\n"
    return found


def _parser() -> argparse.ArgumentParser:
    """The parser as shtab wants it: commands by their short help, and `check`'s options without it, too."""
    root = arguments.parser()
    (commands,) = (one for one in root._actions if isinstance(one, argparse._SubParsersAction))
    for choice in commands._choices_actions:
        commands.choices[choice.dest].description = choice.help
    for parser in commands.choices.values():
        for action in parser._actions:
            _mark(action)
    known = set(root._option_string_actions)
    for action in commands.choices["check"]._actions:
        if action.option_strings and not known & set(action.option_strings):
            root._add_action(action)
    return root


def _mark(action: Any) -> None:
    takes = TAKES.get(action.metavar or "")
    if takes and action.choices is None:
        action.complete = takes
