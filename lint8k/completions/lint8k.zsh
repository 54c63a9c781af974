#compdef lint8k
# Made by docs/build.py from lint8k/arguments.py. How to use it:
# lint8k completion zsh >_lint8k, in a folder of $fpath

_shtab_lint8k_commands() {
  local _commands=(
    check:'say what is wrong with a filing'
    clean:'remove what the cache holds'
    completion:'print a script for the completion of the command line'
    config:'show the settings in force for a file'
    due:'say when a report had or has to be filed'
    explain:'explain a rule'
    init:'write a commented lint8k.toml'
    parse:'print what was read of a filing, as JSON'
    rules:'list every rule'
    waive:'accept violations, with a reason'
  )
  _describe 'lint8k commands' _commands
  _files
}

_shtab_lint8k_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "(- : *)--version[show program\'s version number and exit]"
  "*--format[how results are written\: full (the default), concise, json, jsonl, sarif, github, gitlab, junit or html\; may be repeated]:FORMAT:(full concise json jsonl sarif github gitlab junit html)"
  "*--output[write the results, or those of one format, to FILE rather than to standard output\; may be repeated\: \`--output sarif\=lint8k.sarif\` adds a file to the text in the log]:[FORMAT=]FILE:_files"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  "--show-ties[add the tie-out sheet\: every relation tested, and whether it holds (json always has it)]"
  "--statistics[add how often each rule complained (full and concise)]"
  "--redact[leave the filing\'s words out of every result\: rule, place and law remain]"
  "--color[auto (the default) colours on a terminal only, and respects NO_COLOR]:color:(auto always never)"
  "*--select[run these rules alone]:RULES:_lint8k_words"
  "*--ignore[leave these rules out]:RULES:_lint8k_words"
  "*--extend-select[run these rules as well]:RULES:_lint8k_words"
  "--fail-on[the mildest severity that makes the exit status 1 (default\: warning)]:fail_on:(error warning note)"
  "--stage[in a draft, what is still missing or left blank is a note (default\: final)]:stage:(draft final)"
  "--no-waivers[heed no waiver, in a file or in a comment\: for an audit]"
  "--fix[make the edits that cannot change what the report says]"
  "--unsafe-fixes[make those as well that may\: read them afterwards]"
  "--diff[print what would be changed, and change nothing\; 1 if there is any]"
  "--baseline[the violations in FILE are old, and do not stand]:FILE:_files"
  "--write-baseline[write what stands into FILE, so that it is old from now on]:FILE:_files"
  "--update-baseline[take out of --baseline what no longer occurs]"
  "--as-of[the day whose law applies (default\: the day the filing was filed, signed or dated)]:YYYY-MM-DD:"
  "--allow-none[exit with 0 where nothing named is a Form 8-K]"
  "--stdin-filename[what to call standard input in the results]:NAME:"
  "--config[take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each filing\; its patterns count from this folder]:FILE:_files"
  "--isolated[read no configuration]"
  "--jobs[judge with N processes, where there is enough to do for them (default\: the machine\'s cores)]:N:"
  "--no-cache[judge every filing anew, and remember nothing of it]"
  "--cache-dir[remember in FOLDER, and not in the user\'s cache folder]:FOLDER:_files -/"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_defaults_added=0

_shtab_lint8k_check_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "*--format[how results are written\: full (the default), concise, json, jsonl, sarif, github, gitlab, junit or html\; may be repeated]:FORMAT:(full concise json jsonl sarif github gitlab junit html)"
  "*--output[write the results, or those of one format, to FILE rather than to standard output\; may be repeated\: \`--output sarif\=lint8k.sarif\` adds a file to the text in the log]:[FORMAT=]FILE:_files"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  "--show-ties[add the tie-out sheet\: every relation tested, and whether it holds (json always has it)]"
  "--statistics[add how often each rule complained (full and concise)]"
  "--redact[leave the filing\'s words out of every result\: rule, place and law remain]"
  "--color[auto (the default) colours on a terminal only, and respects NO_COLOR]:color:(auto always never)"
  "*--select[run these rules alone]:RULES:_lint8k_words"
  "*--ignore[leave these rules out]:RULES:_lint8k_words"
  "*--extend-select[run these rules as well]:RULES:_lint8k_words"
  "--fail-on[the mildest severity that makes the exit status 1 (default\: warning)]:fail_on:(error warning note)"
  "--stage[in a draft, what is still missing or left blank is a note (default\: final)]:stage:(draft final)"
  "--no-waivers[heed no waiver, in a file or in a comment\: for an audit]"
  "--fix[make the edits that cannot change what the report says]"
  "--unsafe-fixes[make those as well that may\: read them afterwards]"
  "--diff[print what would be changed, and change nothing\; 1 if there is any]"
  "--baseline[the violations in FILE are old, and do not stand]:FILE:_files"
  "--write-baseline[write what stands into FILE, so that it is old from now on]:FILE:_files"
  "--update-baseline[take out of --baseline what no longer occurs]"
  "--as-of[the day whose law applies (default\: the day the filing was filed, signed or dated)]:YYYY-MM-DD:"
  "--allow-none[exit with 0 where nothing named is a Form 8-K]"
  "--stdin-filename[what to call standard input in the results]:NAME:"
  "--config[take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each filing\; its patterns count from this folder]:FILE:_files"
  "--isolated[read no configuration]"
  "--jobs[judge with N processes, where there is enough to do for them (default\: the machine\'s cores)]:N:"
  "--no-cache[judge every filing anew, and remember nothing of it]"
  "--cache-dir[remember in FOLDER, and not in the user\'s cache folder]:FOLDER:_files -/"
  "(*)::a file, a folder to search for filings, or - for standard input (default\: this folder):_files"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_check_defaults_added=0

_shtab_lint8k_clean_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "--cache-dir[as in \`lint8k check\`]:FOLDER:_files -/"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_clean_defaults_added=0

_shtab_lint8k_completion_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  ":the shell that reads it:(bash zsh fish)"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_completion_defaults_added=0

_shtab_lint8k_config_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "--format[how results are written (default\: text)]:format:(text json)"
  "--output[write the results to FILE rather than to standard output]:FILE:_files"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  "--config[as in \`lint8k check\`]:FILE:_files"
  "--isolated[as in \`lint8k check\`]"
  "(*)::a file or a folder (default\: this folder):_files"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_config_defaults_added=0

_shtab_lint8k_due_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "--format[how results are written (default\: text)]:format:(text json)"
  "--output[write the results to FILE rather than to standard output]:FILE:_files"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  "--as-of[the day whose law applies (default\: the day the filing was filed, signed or dated)]:YYYY-MM-DD:"
  "--allow-none[exit with 0 where nothing named is a Form 8-K]"
  "--stdin-filename[what to call standard input in the results]:NAME:"
  "--config[take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each filing\; its patterns count from this folder]:FILE:_files"
  "--isolated[read no configuration]"
  "--no-cache[accepted as in \`lint8k check\`\; this command has no cache]"
  "(*):a file, a folder, or - for standard input:_files"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_due_defaults_added=0

_shtab_lint8k_explain_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "--format[how results are written (default\: full)]:format:(full json)"
  "--output[write the results to FILE rather than to standard output]:FILE:_files"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  "(*):a code (AMT001), the first letters of codes (AMT) or a name:_lint8k_words"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_explain_defaults_added=0

_shtab_lint8k_init_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  ":where to (default\: this folder):_files -/"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_init_defaults_added=0

_shtab_lint8k_parse_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "--format[how results are written (default\: json)]:format:(json jsonl)"
  "--output[write the results to FILE rather than to standard output]:FILE:_files"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  "--as-of[the day whose law applies (default\: the day the filing was filed, signed or dated)]:YYYY-MM-DD:"
  "--allow-none[exit with 0 where nothing named is a Form 8-K]"
  "--stdin-filename[what to call standard input in the results]:NAME:"
  "--config[take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each filing\; its patterns count from this folder]:FILE:_files"
  "--isolated[read no configuration]"
  "--no-cache[accepted as in \`lint8k check\`\; this command has no cache]"
  "(*):a file, a folder, or - for standard input:_files"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_parse_defaults_added=0

_shtab_lint8k_rules_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "--format[how results are written (default\: full)]:format:(full json)"
  "--output[write the results to FILE rather than to standard output]:FILE:_files"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_rules_defaults_added=0

_shtab_lint8k_waive_options=(
  "(- : *)"{-h,--help}"[show this help message and exit]"
  "--reason[why it is accepted]:reason:"
  "--by[who accepts it]:NAME:"
  "--until[the last day on which it is accepted]:YYYY-MM-DD:"
  "--place[only what stands there\: \"Item 9.01\", cover, ...]:place:"
  "--words[only what is said of these words]:words:"
  "--stage[as in \`lint8k check\`]:stage:(draft final)"
  "--as-of[as in \`lint8k check\`]:YYYY-MM-DD:"
  "--config[as in \`lint8k check\`]:FILE:_files"
  {-q,--quiet}"[say nothing beside the results but what failed]"
  {-v,--verbose}"[say also what was read, and how]"
  ":the code or the name of the rule:_lint8k_words"
  "(*):a file or a folder:_files"
)

# guard to ensure default positional specs are added only once per session
_shtab_lint8k_waive_defaults_added=0


_shtab_lint8k() {
  local context state line curcontext="$curcontext" one_or_more='(*)' remainder='(-)*:' default='*::: :->lint8k'

  # Add default positional/remainder specs only if none exist, and only once per session
  if (( ! _shtab_lint8k_defaults_added )); then
    if (( ${_shtab_lint8k_options[(I)${(q)one_or_more}*]} +          ${_shtab_lint8k_options[(I)${(q)remainder}*]} +          ${_shtab_lint8k_options[(I)${(q)default}]} == 0 )); then
      _shtab_lint8k_options+=(': :_shtab_lint8k_commands' '*::: :->lint8k')
    fi
    _shtab_lint8k_defaults_added=1
  fi
  _arguments -C -s $_shtab_lint8k_options

  case $state in
    lint8k)
      words=($line[1] "${words[@]}")
      (( CURRENT += 1 ))
      curcontext="${curcontext%:*:*}:_shtab_lint8k-$line[1]:"
      case $line[1] in
        check) _arguments -C -s $_shtab_lint8k_check_options ;;
        clean) _arguments -C -s $_shtab_lint8k_clean_options ;;
        completion) _arguments -C -s $_shtab_lint8k_completion_options ;;
        config) _arguments -C -s $_shtab_lint8k_config_options ;;
        due) _arguments -C -s $_shtab_lint8k_due_options ;;
        explain) _arguments -C -s $_shtab_lint8k_explain_options ;;
        init) _arguments -C -s $_shtab_lint8k_init_options ;;
        parse) _arguments -C -s $_shtab_lint8k_parse_options ;;
        rules) _arguments -C -s $_shtab_lint8k_rules_options ;;
        waive) _arguments -C -s $_shtab_lint8k_waive_options ;;
        *) _arguments -C -s $_shtab_lint8k_check_options ;;
      esac
  esac
}

# Custom Preamble

# Rules with commas between them.
_lint8k_words() {
  local -a words=(@RULES@)
  compset -P '*,'
  compadd -q -S ',' -a words
}

# End Custom Preamble


typeset -A opt_args

if [[ $zsh_eval_context[-1] == eval ]]; then
  # eval/source/. command, register function for later
  compdef _shtab_lint8k -N lint8k
else
  # autoload from fpath, call function directly
  _shtab_lint8k "$@"
fi
