package main

import "strings"

// bash writes the script for bash; words after = are words of their own to it.
func bash(b *strings.Builder, list []completed) {
	b.WriteString(`# bash: source <(juesuan-lint completion bash)
_juesuan_lint() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
`)
	b.WriteString("      " + joined(list, "|") + ") command=${COMP_WORDS[i]}; break ;;\n    esac\n  done\n  case $command,$prev in\n")
	for _, c := range list {
		for _, f := range c.flags {
			switch {
			case f.words != nil:
				b.WriteString("    " + c.name + "," + f.written() + ") " + compgen(f.words) + "; return ;;\n")
			case f.value:
				b.WriteString("    " + c.name + "," + f.written() + ") return ;;\n")
			}
		}
	}
	b.WriteString("  esac\n  case $command,$cur in\n    ,*) " + compgen(names(list)) + " ;;\n")
	for _, c := range list {
		b.WriteString("    " + c.name + ",-*) " + compgen(c.written()) + " ;;\n")
		if c.words != nil {
			b.WriteString("    " + c.name + ",*) " + compgen(c.words) + " ;;\n")
		}
	}
	b.WriteString("  esac\n}\ncomplete -o default -F _juesuan_lint juesuan-lint\n")
}

func compgen(words []string) string {
	return `COMPREPLY=($(compgen -W "` + strings.Join(words, " ") + `" -- "$cur"))`
}

func names(list []completed) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = list[i].name
	}
	return out
}

func joined(list []completed, by string) string { return strings.Join(names(list), by) }

// written returns the flags of a command as they are typed.
func (c *completed) written() []string {
	out := make([]string, len(c.flags))
	for i := range c.flags {
		out[i] = c.flags[i].written()
	}
	return out
}

// zsh writes the script for zsh.
func zsh(b *strings.Builder, list []completed) {
	b.WriteString("#compdef juesuan-lint\n# zsh: source <(juesuan-lint completion zsh)\n_juesuan-lint() {\n  local -a commands\n  commands=(\n")
	for _, c := range list {
		b.WriteString("    " + quoted(c.name+":"+strings.ReplaceAll(c.short, ":", `\:`)) + "\n")
	}
	b.WriteString("  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n")
	for _, c := range list {
		b.WriteString("    " + c.name + ") _arguments")
		for _, f := range c.flags {
			spec := f.written()
			switch {
			case f.words != nil:
				spec += "=:" + f.name + ":(" + strings.Join(f.words, " ") + ")"
			case f.value:
				spec += "=:" + f.name + ":_files"
			}
			if len(f.name) == 1 {
				spec = strings.Replace(spec, "=", "", 1)
			}
			b.WriteString(" " + quoted(spec))
		}
		follow := "*:file:_files"
		if c.words != nil {
			follow = "*:word:(" + strings.Join(c.words, " ") + ")"
		}
		b.WriteString(" " + quoted(follow) + " ;;\n")
	}
	b.WriteString("  esac\n}\nif [[ $funcstack[1] == _juesuan-lint ]]; then\n  _juesuan-lint \"$@\"\nelse\n  compdef _juesuan-lint juesuan-lint\nfi\n")
}

// quoted is s between single quotes, as the shells of Unix read it.
func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// fish writes the script for fish.
func fish(b *strings.Builder, list []completed) {
	b.WriteString("# fish: juesuan-lint completion fish | source\ncomplete -c juesuan-lint -f\n")
	for _, c := range list {
		b.WriteString("complete -c juesuan-lint -n __fish_use_subcommand -a " + c.name + " -d " + quoted(c.short) + "\n")
	}
	for _, c := range list {
		begin := "complete -c juesuan-lint -n '__fish_seen_subcommand_from " + c.name + "'"
		if c.words != nil {
			b.WriteString(begin + " -a " + quoted(strings.Join(c.words, " ")) + "\n")
		} else {
			b.WriteString(begin + " -F\n")
		}
		for _, f := range c.flags {
			line := begin + " -l " + f.name
			if len(f.name) == 1 {
				line = begin + " -s " + f.name
			}
			switch {
			case f.words != nil:
				line += " -x -a " + quoted(strings.Join(f.words, " "))
			case f.value:
				line += " -r -F"
			}
			b.WriteString(line + "\n")
		}
	}
}

// powershell writes the script for PowerShell.
func powershell(b *strings.Builder, list []completed) {
	b.WriteString("# PowerShell: juesuan-lint completion powershell | Out-String | Invoke-Expression\n" +
		"Register-ArgumentCompleter -Native -CommandName juesuan-lint -ScriptBlock {\n  param($cur, $ast, $at)\n" +
		"  $given = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $at } | ForEach-Object { $_.ToString() })\n" +
		"  $command = $given | Where-Object { $_ -notlike '-*' } | Select-Object -First 1\n  $prev = if ($given.Count) { $given[-1] } else { '' }\n" +
		"  $words = switch (\"$command,$prev\") {\n")
	for _, c := range list {
		for _, f := range c.flags {
			if f.words != nil {
				b.WriteString("    " + single(c.name+","+f.written()) + " { " + array(f.words) + " }\n")
			}
		}
	}
	b.WriteString("    default {\n      switch (\"$command\") {\n        '' { " + array(names(list)) + " }\n")
	for _, c := range list {
		b.WriteString("        " + single(c.name) + " { " + array(append(c.written(), c.words...)) + " }\n")
	}
	b.WriteString("      }\n    }\n  }\n  $words | Where-Object { $_ -like \"$cur*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n}\n")
}

// single is s between single quotes, as PowerShell reads it.
func single(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

func array(words []string) string {
	out := make([]string, len(words))
	for i := range words {
		out[i] = single(words[i])
	}
	return strings.Join(out, ", ")
}
