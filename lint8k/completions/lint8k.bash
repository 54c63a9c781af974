# Made by docs/build.py from lint8k/arguments.py. How to use it:
# eval "$(lint8k completion bash)" in ~/.bashrc

_shtab_lint8k_subparsers=(check parse due rules explain init config waive clean completion)

_shtab_lint8k_check_option_strings=(-h --help --format --output -q --quiet -v --verbose --show-ties --statistics --redact --color --select --ignore --extend-select --fail-on --stage --no-waivers --fix --unsafe-fixes --diff --baseline --write-baseline --update-baseline --as-of --allow-none --stdin-filename --config --isolated --jobs --no-cache --cache-dir)
_shtab_lint8k_parse_option_strings=(-h --help --format --output -q --quiet -v --verbose --as-of --allow-none --stdin-filename --config --isolated --no-cache)
_shtab_lint8k_due_option_strings=(-h --help --format --output -q --quiet -v --verbose --as-of --allow-none --stdin-filename --config --isolated --no-cache)
_shtab_lint8k_rules_option_strings=(-h --help --format --output -q --quiet -v --verbose)
_shtab_lint8k_explain_option_strings=(-h --help --format --output -q --quiet -v --verbose)
_shtab_lint8k_init_option_strings=(-h --help -q --quiet -v --verbose)
_shtab_lint8k_config_option_strings=(-h --help --format --output -q --quiet -v --verbose --config --isolated)
_shtab_lint8k_waive_option_strings=(-h --help --reason --by --until --place --words --stage --as-of --config -q --quiet -v --verbose)
_shtab_lint8k_clean_option_strings=(-h --help --cache-dir -q --quiet -v --verbose)
_shtab_lint8k_completion_option_strings=(-h --help -q --quiet -v --verbose)
_shtab_lint8k_option_strings=(-h --help --version --format --output -q --quiet -v --verbose --show-ties --statistics --redact --color --select --ignore --extend-select --fail-on --stage --no-waivers --fix --unsafe-fixes --diff --baseline --write-baseline --update-baseline --as-of --allow-none --stdin-filename --config --isolated --jobs --no-cache --cache-dir)

_shtab_lint8k_check_pos_0_COMPGEN=_shtab_compgen_files
_shtab_lint8k_check___output_COMPGEN=_shtab_compgen_files
_shtab_lint8k_check___select_COMPGEN=_lint8k_words
_shtab_lint8k_check___ignore_COMPGEN=_lint8k_words
_shtab_lint8k_check___extend_select_COMPGEN=_lint8k_words
_shtab_lint8k_check___baseline_COMPGEN=_shtab_compgen_files
_shtab_lint8k_check___write_baseline_COMPGEN=_shtab_compgen_files
_shtab_lint8k_check___config_COMPGEN=_shtab_compgen_files
_shtab_lint8k_check___cache_dir_COMPGEN=_shtab_compgen_dirs
_shtab_lint8k_parse_pos_0_COMPGEN=_shtab_compgen_files
_shtab_lint8k_parse___output_COMPGEN=_shtab_compgen_files
_shtab_lint8k_parse___config_COMPGEN=_shtab_compgen_files
_shtab_lint8k_due_pos_0_COMPGEN=_shtab_compgen_files
_shtab_lint8k_due___output_COMPGEN=_shtab_compgen_files
_shtab_lint8k_due___config_COMPGEN=_shtab_compgen_files
_shtab_lint8k_rules___output_COMPGEN=_shtab_compgen_files
_shtab_lint8k_explain_pos_0_COMPGEN=_lint8k_words
_shtab_lint8k_explain___output_COMPGEN=_shtab_compgen_files
_shtab_lint8k_init_pos_0_COMPGEN=_shtab_compgen_dirs
_shtab_lint8k_config_pos_0_COMPGEN=_shtab_compgen_files
_shtab_lint8k_config___output_COMPGEN=_shtab_compgen_files
_shtab_lint8k_config___config_COMPGEN=_shtab_compgen_files
_shtab_lint8k_waive_pos_0_COMPGEN=_lint8k_words
_shtab_lint8k_waive_pos_1_COMPGEN=_shtab_compgen_files
_shtab_lint8k_waive___config_COMPGEN=_shtab_compgen_files
_shtab_lint8k_clean___cache_dir_COMPGEN=_shtab_compgen_dirs
_shtab_lint8k___output_COMPGEN=_shtab_compgen_files
_shtab_lint8k___select_COMPGEN=_lint8k_words
_shtab_lint8k___ignore_COMPGEN=_lint8k_words
_shtab_lint8k___extend_select_COMPGEN=_lint8k_words
_shtab_lint8k___baseline_COMPGEN=_shtab_compgen_files
_shtab_lint8k___write_baseline_COMPGEN=_shtab_compgen_files
_shtab_lint8k___config_COMPGEN=_shtab_compgen_files
_shtab_lint8k___cache_dir_COMPGEN=_shtab_compgen_dirs

_shtab_lint8k_check___format_choices=(full concise json jsonl sarif github gitlab junit html)
_shtab_lint8k_check___color_choices=(auto always never)
_shtab_lint8k_check___fail_on_choices=(error warning note)
_shtab_lint8k_check___stage_choices=(draft final)
_shtab_lint8k_parse___format_choices=(json jsonl)
_shtab_lint8k_due___format_choices=(text json)
_shtab_lint8k_rules___format_choices=(full json)
_shtab_lint8k_explain___format_choices=(full json)
_shtab_lint8k_config___format_choices=(text json)
_shtab_lint8k_waive___stage_choices=(draft final)
_shtab_lint8k_completion_pos_0_choices=(bash zsh fish)
_shtab_lint8k_pos_0_choices=(check parse due rules explain init config waive clean completion)
_shtab_lint8k___format_choices=(full concise json jsonl sarif github gitlab junit html)
_shtab_lint8k___color_choices=(auto always never)
_shtab_lint8k___fail_on_choices=(error warning note)
_shtab_lint8k___stage_choices=(draft final)

_shtab_lint8k_check_pos_0_nargs='*'
_shtab_lint8k_check__h_nargs=0
_shtab_lint8k_check___help_nargs=0
_shtab_lint8k_check__q_nargs=0
_shtab_lint8k_check___quiet_nargs=0
_shtab_lint8k_check__v_nargs=0
_shtab_lint8k_check___verbose_nargs=0
_shtab_lint8k_check___show_ties_nargs=0
_shtab_lint8k_check___statistics_nargs=0
_shtab_lint8k_check___redact_nargs=0
_shtab_lint8k_check___no_waivers_nargs=0
_shtab_lint8k_check___fix_nargs=0
_shtab_lint8k_check___unsafe_fixes_nargs=0
_shtab_lint8k_check___diff_nargs=0
_shtab_lint8k_check___update_baseline_nargs=0
_shtab_lint8k_check___allow_none_nargs=0
_shtab_lint8k_check___isolated_nargs=0
_shtab_lint8k_check___no_cache_nargs=0
_shtab_lint8k_parse_pos_0_nargs=+
_shtab_lint8k_parse__h_nargs=0
_shtab_lint8k_parse___help_nargs=0
_shtab_lint8k_parse__q_nargs=0
_shtab_lint8k_parse___quiet_nargs=0
_shtab_lint8k_parse__v_nargs=0
_shtab_lint8k_parse___verbose_nargs=0
_shtab_lint8k_parse___allow_none_nargs=0
_shtab_lint8k_parse___isolated_nargs=0
_shtab_lint8k_parse___no_cache_nargs=0
_shtab_lint8k_due_pos_0_nargs=+
_shtab_lint8k_due__h_nargs=0
_shtab_lint8k_due___help_nargs=0
_shtab_lint8k_due__q_nargs=0
_shtab_lint8k_due___quiet_nargs=0
_shtab_lint8k_due__v_nargs=0
_shtab_lint8k_due___verbose_nargs=0
_shtab_lint8k_due___allow_none_nargs=0
_shtab_lint8k_due___isolated_nargs=0
_shtab_lint8k_due___no_cache_nargs=0
_shtab_lint8k_rules__h_nargs=0
_shtab_lint8k_rules___help_nargs=0
_shtab_lint8k_rules__q_nargs=0
_shtab_lint8k_rules___quiet_nargs=0
_shtab_lint8k_rules__v_nargs=0
_shtab_lint8k_rules___verbose_nargs=0
_shtab_lint8k_explain_pos_0_nargs=+
_shtab_lint8k_explain__h_nargs=0
_shtab_lint8k_explain___help_nargs=0
_shtab_lint8k_explain__q_nargs=0
_shtab_lint8k_explain___quiet_nargs=0
_shtab_lint8k_explain__v_nargs=0
_shtab_lint8k_explain___verbose_nargs=0
_shtab_lint8k_init__h_nargs=0
_shtab_lint8k_init___help_nargs=0
_shtab_lint8k_init__q_nargs=0
_shtab_lint8k_init___quiet_nargs=0
_shtab_lint8k_init__v_nargs=0
_shtab_lint8k_init___verbose_nargs=0
_shtab_lint8k_config_pos_0_nargs='*'
_shtab_lint8k_config__h_nargs=0
_shtab_lint8k_config___help_nargs=0
_shtab_lint8k_config__q_nargs=0
_shtab_lint8k_config___quiet_nargs=0
_shtab_lint8k_config__v_nargs=0
_shtab_lint8k_config___verbose_nargs=0
_shtab_lint8k_config___isolated_nargs=0
_shtab_lint8k_waive_pos_1_nargs=+
_shtab_lint8k_waive__h_nargs=0
_shtab_lint8k_waive___help_nargs=0
_shtab_lint8k_waive__q_nargs=0
_shtab_lint8k_waive___quiet_nargs=0
_shtab_lint8k_waive__v_nargs=0
_shtab_lint8k_waive___verbose_nargs=0
_shtab_lint8k_clean__h_nargs=0
_shtab_lint8k_clean___help_nargs=0
_shtab_lint8k_clean__q_nargs=0
_shtab_lint8k_clean___quiet_nargs=0
_shtab_lint8k_clean__v_nargs=0
_shtab_lint8k_clean___verbose_nargs=0
_shtab_lint8k_completion__h_nargs=0
_shtab_lint8k_completion___help_nargs=0
_shtab_lint8k_completion__q_nargs=0
_shtab_lint8k_completion___quiet_nargs=0
_shtab_lint8k_completion__v_nargs=0
_shtab_lint8k_completion___verbose_nargs=0
_shtab_lint8k_pos_0_nargs=A...
_shtab_lint8k__h_nargs=0
_shtab_lint8k___help_nargs=0
_shtab_lint8k___version_nargs=0
_shtab_lint8k__q_nargs=0
_shtab_lint8k___quiet_nargs=0
_shtab_lint8k__v_nargs=0
_shtab_lint8k___verbose_nargs=0
_shtab_lint8k___show_ties_nargs=0
_shtab_lint8k___statistics_nargs=0
_shtab_lint8k___redact_nargs=0
_shtab_lint8k___no_waivers_nargs=0
_shtab_lint8k___fix_nargs=0
_shtab_lint8k___unsafe_fixes_nargs=0
_shtab_lint8k___diff_nargs=0
_shtab_lint8k___update_baseline_nargs=0
_shtab_lint8k___allow_none_nargs=0
_shtab_lint8k___isolated_nargs=0
_shtab_lint8k___no_cache_nargs=0


# Custom Preamble

# Rules with commas between them.
_lint8k_words() {
  local before=""
  case "$1" in *,*) before="${1%,*}," ;; esac
  compgen -P "$before" -W "@RULES@" -- "${1##*,}"
}

# End Custom Preamble

# $1=COMP_WORDS[1]
_shtab_compgen_files() {
  compgen -f -- $1  # files
}

# $1=COMP_WORDS[1]
_shtab_compgen_dirs() {
  compgen -d -- $1  # recurse into subdirs
}

# $1=COMP_WORDS[1]
_shtab_replace_nonword() {
  echo "${1//[^[:word:]]/_}"
}

# set default values (called for the initial parser & any subparsers)
_set_parser_defaults() {
  local subparsers_var="${prefix}_subparsers[@]"
  sub_parsers=${!subparsers_var-}

  local current_option_strings_var="${prefix}_option_strings[@]"
  current_option_strings=${!current_option_strings_var}

  completed_positional_actions=0

  _set_new_action "pos_$completed_positional_actions" true
}

# $1=action identifier
# $2=positional action (bool)
# set all identifiers for an action's parameters
_set_new_action() {
  current_action="${prefix}_$(_shtab_replace_nonword $1)"

  local current_action_compgen_var=${current_action}_COMPGEN
  current_action_compgen="${!current_action_compgen_var-}"

  local current_action_choices_var="${current_action}_choices[@]"
  current_action_choices="${!current_action_choices_var-}"

  local current_action_nargs_var="${current_action}_nargs"
  if [ -n "${!current_action_nargs_var-}" ]; then
    current_action_nargs="${!current_action_nargs_var}"
  else
    current_action_nargs=1
  fi

  current_action_args_start_index=$(( $word_index + 1 - $pos_only ))

  current_action_is_positional=$2
}

# Notes:
# `COMPREPLY`: what will be rendered after completion is triggered
# `completing_word`: currently typed word to generate completions for
# `${!var}`: evaluates the content of `var` and expand its content as a variable
#     hello="world"
#     x="hello"
#     ${!x} -> ${hello} -> "world"
_shtab_lint8k() {
  local completing_word="${COMP_WORDS[COMP_CWORD]}"
  local previous_word="${COMP_WORDS[COMP_CWORD-1]}"
  local completed_positional_actions
  local current_action
  local current_action_args_start_index
  local current_action_choices
  local current_action_compgen
  local current_action_is_positional
  local current_action_nargs
  local current_option_strings
  local sub_parsers
  COMPREPLY=()

  local prefix=_shtab_lint8k
  local word_index=0
  local pos_only=0 # "--" delimiter not encountered yet
  _set_parser_defaults
  word_index=1

  # determine what arguments are appropriate for the current state
  # of the arg parser
  while [ $word_index -ne $COMP_CWORD ]; do
    local this_word="${COMP_WORDS[$word_index]}"

    if [[ $pos_only = 1 || " $this_word " != " -- " ]]; then
      if [[ -n $sub_parsers && " ${sub_parsers[@]} " == *" $this_word "* ]]; then
        # valid subcommand: add it to the prefix & reset the current action
        prefix="${prefix}_$(_shtab_replace_nonword $this_word)"
        _set_parser_defaults
      fi

      if [[ " ${current_option_strings[@]} " == *" $this_word "* ]]; then
        # a new action should be acquired (due to recognised option string or
        # no more input expected from current action);
        # the next positional action can fill in here
        _set_new_action $this_word false
      fi

      if [[ "$current_action_nargs" != "*" ]] && \
         [[ "$current_action_nargs" != "+" ]] && \
         [[ "$current_action_nargs" != "?" ]] && \
         [[ "$current_action_nargs" != *"..." ]] && \
         (( $word_index + 1 - $current_action_args_start_index - $pos_only >= \
            $current_action_nargs )); then
        $current_action_is_positional && let "completed_positional_actions += 1"
        _set_new_action "pos_$completed_positional_actions" true
      fi
    else
      pos_only=1 # "--" delimiter encountered
    fi

    let "word_index+=1"
  done

  # Generate the completions

  COMPREPLY=()
  if [[ $pos_only = 0 && "$completing_word" == -* &&
        ( -z "$current_action_compgen" || "$current_action_is_positional" = true ) ]]; then
    # optional argument started: use option strings
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
      compgen -W "${current_option_strings[*]}" -- "$completing_word")
  elif [[ "$previous_word" =~ ^[0-9\&]*[\<\>]\>?$ ]]; then
    # handle redirection operators
    compopt -o filenames 2>/dev/null || : # bash>=4
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$completing_word")
  else
    # use choices & compgen
    local action_compgen_word="$completing_word"
    # handle tab-completing in the middle of a line (#248 <- #116)
    [[ -n "$current_action_compgen" && "$completing_word" == -* ]] && action_compgen_word=""
    [ -n "$current_action_compgen" ] && {
      [[ "$current_action_compgen" =~ _(file|dir|glob|FILE|DIR|GLOB)|File|Dir|Glob ]] &&
        compopt -o filenames 2>/dev/null || : # bash>=4
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
        "$current_action_compgen" "$action_compgen_word")
    }
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
      compgen -W "${current_action_choices[*]}" -- "$completing_word")
  fi

  if [[ ${#COMPREPLY[@]} = 0 ]]; then
    # native fallback matches are not necessarily filenames (e.g. variables)
    compopt +o filenames 2>/dev/null || : # bash>=4
  fi

  return 0
}

complete -o bashdefault -o default -F _shtab_lint8k lint8k
