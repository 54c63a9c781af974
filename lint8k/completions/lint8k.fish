# Made by docs/build.py from lint8k/arguments.py. How to use it:
# lint8k completion fish >~/.config/fish/completions/lint8k.fish

function _lint8k_words
  string split ' ' '@RULES@'
end

# End Custom Preamble

# Parse current commandline:
# - _shtab_lint8k_cmdpath=(sub)command path seen so far
# - _shtab_lint8k_npos=number of positional arguments given after it
# - options are skipped based on _shtab_lint8k_opts_with_value & _shtab_lint8k_commands lists
function _shtab_lint8k_scan
  set -g _shtab_lint8k_cmdpath ''
  set -g _shtab_lint8k_npos 0
  set -l tokens (commandline -opc)
  set -e tokens[1]
  set -l expect_value 0
  for t in $tokens
    if test $expect_value -eq 1
      set expect_value 0
      continue
    end
    switch "$t"
      case '--*=*'
        continue
      case '-*'
        if contains -- $t $_shtab_lint8k_opts_with_value
          set expect_value 1
        end
        continue
      case '*'
        if test $_shtab_lint8k_npos -eq 0
          set -l candidate $t
          if test -n "$_shtab_lint8k_cmdpath"
            set candidate "$_shtab_lint8k_cmdpath $t"
          end
          if contains -- $candidate $_shtab_lint8k_commands
            set -g _shtab_lint8k_cmdpath $candidate
            continue
          end
        end
        set -g _shtab_lint8k_npos (math $_shtab_lint8k_npos + 1)
    end
  end
end

# Condition helper: true if the current (sub)command path equals the given one.
function _shtab_lint8k_using
  _shtab_lint8k_scan
  test "$_shtab_lint8k_cmdpath" = "$argv"
end

set -g _shtab_lint8k_commands check parse due rules explain init config waive clean completion
set -g _shtab_lint8k_opts_with_value --as-of --baseline --by --cache-dir --color --config --extend-select --fail-on --format --ignore --jobs --output --place --reason --select --stage --stdin-filename --until --words --write-baseline

complete -c lint8k -e
complete -c lint8k -f
complete -c lint8k -n _shtab_lint8k_using -ka '(__fish_complete_path (commandline -ct))'

complete -c lint8k -n _shtab_lint8k_using -s h -l help -d 'show this help message and exit'
complete -c lint8k -n _shtab_lint8k_using -l version -d 'show program'"'"'s version number and exit'
complete -c lint8k -n _shtab_lint8k_using -l format -xka "full concise json jsonl sarif github gitlab junit html" -d 'how results are written: full (the default), concise, json, jsonl, sarif, github, gitlab, junit or html; may be repeated'
complete -c lint8k -n _shtab_lint8k_using -l output -xka "(__fish_complete_path (commandline -ct))" -d 'write the results, or those of one format, to FILE rather than to standard output; may be repeated: `--output sarif=lint8k.sarif` adds a file to the text in the log'
complete -c lint8k -n _shtab_lint8k_using -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n _shtab_lint8k_using -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n _shtab_lint8k_using -l show-ties -d 'add the tie-out sheet: every relation tested, and whether it holds (json always has it)'
complete -c lint8k -n _shtab_lint8k_using -l statistics -d 'add how often each rule complained (full and concise)'
complete -c lint8k -n _shtab_lint8k_using -l redact -d 'leave the filing'"'"'s words out of every result: rule, place and law remain'
complete -c lint8k -n _shtab_lint8k_using -l color -xka "auto always never" -d 'auto (the default) colours on a terminal only, and respects NO_COLOR'
complete -c lint8k -n _shtab_lint8k_using -l select -xka "(__fish_complete_list , _lint8k_words)" -d 'run these rules alone'
complete -c lint8k -n _shtab_lint8k_using -l ignore -xka "(__fish_complete_list , _lint8k_words)" -d 'leave these rules out'
complete -c lint8k -n _shtab_lint8k_using -l extend-select -xka "(__fish_complete_list , _lint8k_words)" -d 'run these rules as well'
complete -c lint8k -n _shtab_lint8k_using -l fail-on -xka "error warning note" -d 'the mildest severity that makes the exit status 1 (default: warning)'
complete -c lint8k -n _shtab_lint8k_using -l stage -xka "draft final" -d 'in a draft, what is still missing or left blank is a note (default: final)'
complete -c lint8k -n _shtab_lint8k_using -l no-waivers -d 'heed no waiver, in a file or in a comment: for an audit'
complete -c lint8k -n _shtab_lint8k_using -l fix -d 'make the edits that cannot change what the report says'
complete -c lint8k -n _shtab_lint8k_using -l unsafe-fixes -d 'make those as well that may: read them afterwards'
complete -c lint8k -n _shtab_lint8k_using -l diff -d 'print what would be changed, and change nothing; 1 if there is any'
complete -c lint8k -n _shtab_lint8k_using -l baseline -xka "(__fish_complete_path (commandline -ct))" -d 'the violations in FILE are old, and do not stand'
complete -c lint8k -n _shtab_lint8k_using -l write-baseline -xka "(__fish_complete_path (commandline -ct))" -d 'write what stands into FILE, so that it is old from now on'
complete -c lint8k -n _shtab_lint8k_using -l update-baseline -d 'take out of --baseline what no longer occurs'
complete -c lint8k -n _shtab_lint8k_using -l as-of -x -d 'the day whose law applies (default: the day the filing was filed, signed or dated)'
complete -c lint8k -n _shtab_lint8k_using -l allow-none -d 'exit with 0 where nothing named is a Form 8-K'
complete -c lint8k -n _shtab_lint8k_using -l stdin-filename -x -d 'what to call standard input in the results'
complete -c lint8k -n _shtab_lint8k_using -l config -xka "(__fish_complete_path (commandline -ct))" -d 'take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each filing; its patterns count from this folder'
complete -c lint8k -n _shtab_lint8k_using -l isolated -d 'read no configuration'
complete -c lint8k -n _shtab_lint8k_using -l jobs -x -d 'judge with N processes, where there is enough to do for them (default: the machine'"'"'s cores)'
complete -c lint8k -n _shtab_lint8k_using -l no-cache -d 'judge every filing anew, and remember nothing of it'
complete -c lint8k -n _shtab_lint8k_using -l cache-dir -xka "(__fish_complete_directories)" -d 'remember in FOLDER, and not in the user'"'"'s cache folder'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a check -d 'say what is wrong with a filing'
complete -c lint8k -n '_shtab_lint8k_using check' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using check' -l format -xka "full concise json jsonl sarif github gitlab junit html" -d 'how results are written: full (the default), concise, json, jsonl, sarif, github, gitlab, junit or html; may be repeated'
complete -c lint8k -n '_shtab_lint8k_using check' -l output -xka "(__fish_complete_path (commandline -ct))" -d 'write the results, or those of one format, to FILE rather than to standard output; may be repeated: `--output sarif=lint8k.sarif` adds a file to the text in the log'
complete -c lint8k -n '_shtab_lint8k_using check' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using check' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using check' -l show-ties -d 'add the tie-out sheet: every relation tested, and whether it holds (json always has it)'
complete -c lint8k -n '_shtab_lint8k_using check' -l statistics -d 'add how often each rule complained (full and concise)'
complete -c lint8k -n '_shtab_lint8k_using check' -l redact -d 'leave the filing'"'"'s words out of every result: rule, place and law remain'
complete -c lint8k -n '_shtab_lint8k_using check' -l color -xka "auto always never" -d 'auto (the default) colours on a terminal only, and respects NO_COLOR'
complete -c lint8k -n '_shtab_lint8k_using check' -l select -xka "(__fish_complete_list , _lint8k_words)" -d 'run these rules alone'
complete -c lint8k -n '_shtab_lint8k_using check' -l ignore -xka "(__fish_complete_list , _lint8k_words)" -d 'leave these rules out'
complete -c lint8k -n '_shtab_lint8k_using check' -l extend-select -xka "(__fish_complete_list , _lint8k_words)" -d 'run these rules as well'
complete -c lint8k -n '_shtab_lint8k_using check' -l fail-on -xka "error warning note" -d 'the mildest severity that makes the exit status 1 (default: warning)'
complete -c lint8k -n '_shtab_lint8k_using check' -l stage -xka "draft final" -d 'in a draft, what is still missing or left blank is a note (default: final)'
complete -c lint8k -n '_shtab_lint8k_using check' -l no-waivers -d 'heed no waiver, in a file or in a comment: for an audit'
complete -c lint8k -n '_shtab_lint8k_using check' -l fix -d 'make the edits that cannot change what the report says'
complete -c lint8k -n '_shtab_lint8k_using check' -l unsafe-fixes -d 'make those as well that may: read them afterwards'
complete -c lint8k -n '_shtab_lint8k_using check' -l diff -d 'print what would be changed, and change nothing; 1 if there is any'
complete -c lint8k -n '_shtab_lint8k_using check' -l baseline -xka "(__fish_complete_path (commandline -ct))" -d 'the violations in FILE are old, and do not stand'
complete -c lint8k -n '_shtab_lint8k_using check' -l write-baseline -xka "(__fish_complete_path (commandline -ct))" -d 'write what stands into FILE, so that it is old from now on'
complete -c lint8k -n '_shtab_lint8k_using check' -l update-baseline -d 'take out of --baseline what no longer occurs'
complete -c lint8k -n '_shtab_lint8k_using check' -l as-of -x -d 'the day whose law applies (default: the day the filing was filed, signed or dated)'
complete -c lint8k -n '_shtab_lint8k_using check' -l allow-none -d 'exit with 0 where nothing named is a Form 8-K'
complete -c lint8k -n '_shtab_lint8k_using check' -l stdin-filename -x -d 'what to call standard input in the results'
complete -c lint8k -n '_shtab_lint8k_using check' -l config -xka "(__fish_complete_path (commandline -ct))" -d 'take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each filing; its patterns count from this folder'
complete -c lint8k -n '_shtab_lint8k_using check' -l isolated -d 'read no configuration'
complete -c lint8k -n '_shtab_lint8k_using check' -l jobs -x -d 'judge with N processes, where there is enough to do for them (default: the machine'"'"'s cores)'
complete -c lint8k -n '_shtab_lint8k_using check' -l no-cache -d 'judge every filing anew, and remember nothing of it'
complete -c lint8k -n '_shtab_lint8k_using check' -l cache-dir -xka "(__fish_complete_directories)" -d 'remember in FOLDER, and not in the user'"'"'s cache folder'
complete -c lint8k -n '_shtab_lint8k_using check; and test $_shtab_lint8k_npos -ge 0' -ka "(__fish_complete_path (commandline -ct))" -d 'a file, a folder to search for filings, or - for standard input (default: this folder)'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a parse -d 'print what was read of a filing, as JSON'
complete -c lint8k -n '_shtab_lint8k_using parse' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using parse' -l format -xka "json jsonl" -d 'how results are written (default: json)'
complete -c lint8k -n '_shtab_lint8k_using parse' -l output -xka "(__fish_complete_path (commandline -ct))" -d 'write the results to FILE rather than to standard output'
complete -c lint8k -n '_shtab_lint8k_using parse' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using parse' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using parse' -l as-of -x -d 'the day whose law applies (default: the day the filing was filed, signed or dated)'
complete -c lint8k -n '_shtab_lint8k_using parse' -l allow-none -d 'exit with 0 where nothing named is a Form 8-K'
complete -c lint8k -n '_shtab_lint8k_using parse' -l stdin-filename -x -d 'what to call standard input in the results'
complete -c lint8k -n '_shtab_lint8k_using parse' -l config -xka "(__fish_complete_path (commandline -ct))" -d 'take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each filing; its patterns count from this folder'
complete -c lint8k -n '_shtab_lint8k_using parse' -l isolated -d 'read no configuration'
complete -c lint8k -n '_shtab_lint8k_using parse' -l no-cache -d 'accepted as in `lint8k check`; this command has no cache'
complete -c lint8k -n '_shtab_lint8k_using parse; and test $_shtab_lint8k_npos -ge 0' -ka "(__fish_complete_path (commandline -ct))" -d 'a file, a folder, or - for standard input'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a due -d 'say when a report had or has to be filed'
complete -c lint8k -n '_shtab_lint8k_using due' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using due' -l format -xka "text json" -d 'how results are written (default: text)'
complete -c lint8k -n '_shtab_lint8k_using due' -l output -xka "(__fish_complete_path (commandline -ct))" -d 'write the results to FILE rather than to standard output'
complete -c lint8k -n '_shtab_lint8k_using due' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using due' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using due' -l as-of -x -d 'the day whose law applies (default: the day the filing was filed, signed or dated)'
complete -c lint8k -n '_shtab_lint8k_using due' -l allow-none -d 'exit with 0 where nothing named is a Form 8-K'
complete -c lint8k -n '_shtab_lint8k_using due' -l stdin-filename -x -d 'what to call standard input in the results'
complete -c lint8k -n '_shtab_lint8k_using due' -l config -xka "(__fish_complete_path (commandline -ct))" -d 'take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each filing; its patterns count from this folder'
complete -c lint8k -n '_shtab_lint8k_using due' -l isolated -d 'read no configuration'
complete -c lint8k -n '_shtab_lint8k_using due' -l no-cache -d 'accepted as in `lint8k check`; this command has no cache'
complete -c lint8k -n '_shtab_lint8k_using due; and test $_shtab_lint8k_npos -ge 0' -ka "(__fish_complete_path (commandline -ct))" -d 'a file, a folder, or - for standard input'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a rules -d 'list every rule'
complete -c lint8k -n '_shtab_lint8k_using rules' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using rules' -l format -xka "full json" -d 'how results are written (default: full)'
complete -c lint8k -n '_shtab_lint8k_using rules' -l output -xka "(__fish_complete_path (commandline -ct))" -d 'write the results to FILE rather than to standard output'
complete -c lint8k -n '_shtab_lint8k_using rules' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using rules' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a explain -d 'explain a rule'
complete -c lint8k -n '_shtab_lint8k_using explain' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using explain' -l format -xka "full json" -d 'how results are written (default: full)'
complete -c lint8k -n '_shtab_lint8k_using explain' -l output -xka "(__fish_complete_path (commandline -ct))" -d 'write the results to FILE rather than to standard output'
complete -c lint8k -n '_shtab_lint8k_using explain' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using explain' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using explain; and test $_shtab_lint8k_npos -ge 0' -ka "(__fish_complete_list , _lint8k_words)" -d 'a code (AMT001), the first letters of codes (AMT) or a name'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a init -d 'write a commented lint8k.toml'
complete -c lint8k -n '_shtab_lint8k_using init' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using init' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using init' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using init; and test $_shtab_lint8k_npos -eq 0' -ka "(__fish_complete_directories)" -d 'where to (default: this folder)'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a config -d 'show the settings in force for a file'
complete -c lint8k -n '_shtab_lint8k_using config' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using config' -l format -xka "text json" -d 'how results are written (default: text)'
complete -c lint8k -n '_shtab_lint8k_using config' -l output -xka "(__fish_complete_path (commandline -ct))" -d 'write the results to FILE rather than to standard output'
complete -c lint8k -n '_shtab_lint8k_using config' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using config' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using config' -l config -xka "(__fish_complete_path (commandline -ct))" -d 'as in `lint8k check`'
complete -c lint8k -n '_shtab_lint8k_using config' -l isolated -d 'as in `lint8k check`'
complete -c lint8k -n '_shtab_lint8k_using config; and test $_shtab_lint8k_npos -ge 0' -ka "(__fish_complete_path (commandline -ct))" -d 'a file or a folder (default: this folder)'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a waive -d 'accept violations, with a reason'
complete -c lint8k -n '_shtab_lint8k_using waive' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using waive' -l reason -x -d 'why it is accepted'
complete -c lint8k -n '_shtab_lint8k_using waive' -l by -x -d 'who accepts it'
complete -c lint8k -n '_shtab_lint8k_using waive' -l until -x -d 'the last day on which it is accepted'
complete -c lint8k -n '_shtab_lint8k_using waive' -l place -x -d 'only what stands there: "Item 9.01", cover, ...'
complete -c lint8k -n '_shtab_lint8k_using waive' -l words -x -d 'only what is said of these words'
complete -c lint8k -n '_shtab_lint8k_using waive' -l stage -xka "draft final" -d 'as in `lint8k check`'
complete -c lint8k -n '_shtab_lint8k_using waive' -l as-of -x -d 'as in `lint8k check`'
complete -c lint8k -n '_shtab_lint8k_using waive' -l config -xka "(__fish_complete_path (commandline -ct))" -d 'as in `lint8k check`'
complete -c lint8k -n '_shtab_lint8k_using waive' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using waive' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using waive; and test $_shtab_lint8k_npos -eq 0' -ka "(__fish_complete_list , _lint8k_words)" -d 'the code or the name of the rule'
complete -c lint8k -n '_shtab_lint8k_using waive; and test $_shtab_lint8k_npos -ge 1' -ka "(__fish_complete_path (commandline -ct))" -d 'a file or a folder'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a clean -d 'remove what the cache holds'
complete -c lint8k -n '_shtab_lint8k_using clean' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using clean' -l cache-dir -xka "(__fish_complete_directories)" -d 'as in `lint8k check`'
complete -c lint8k -n '_shtab_lint8k_using clean' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using clean' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using; and test $_shtab_lint8k_npos -eq 0' -a completion -d 'print a script for the completion of the command line'
complete -c lint8k -n '_shtab_lint8k_using completion' -s h -l help -d 'show this help message and exit'
complete -c lint8k -n '_shtab_lint8k_using completion' -s q -l quiet -d 'say nothing beside the results but what failed'
complete -c lint8k -n '_shtab_lint8k_using completion' -s v -l verbose -d 'say also what was read, and how'
complete -c lint8k -n '_shtab_lint8k_using completion; and test $_shtab_lint8k_npos -eq 0' -ka "bash zsh fish" -d 'the shell that reads it'
