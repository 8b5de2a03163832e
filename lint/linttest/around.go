package linttest

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

// surroundings are harmless things to put around what a report says.
var surroundings = []struct {
	name        string
	at          *regexp.Regexp
	replacement string
	end         string
}{
	{"elements", regexp.MustCompile(`(?m)^\[\[(part|section|term|performance|attachment)\]\]`), other + "$0", "\n" + other},
	{"paragraphs", regexp.MustCompile(`(?m)^(text = """\n)`), "${1}没有别的需要说明。\n", ""},
	{"paragraphs after", regexp.MustCompile(`(?m)^"""$`), "没有别的需要说明。\n$0", ""},
	{"tables", regexp.MustCompile(`(?m)^\[table\.\d+\]$`), "[table.98]\nform = \"没有的表\"\n\n$0", ""},
	{"terms", regexp.MustCompile(`(?m)^\[\[term\]\]$`), "[[term]]\nname = \"别的\"\ntext = \"指别的。\"\n\n$0", ""},
	{"projects", regexp.MustCompile(`(?m)^\[\[performance\]\]$`), "[[performance]]\nscope = \"项目\"\nname = \"别的\"\n\n$0", ""},
	{"goals", regexp.MustCompile(`(?m)^\[\[performance\.goal\]\]$`), "[[performance.goal]]\ntitle = \"别的\"\n\n$0", ""},
	{"relations", regexp.MustCompile(`(?m)^\[\[relation\]\]$`), "[[relation]]\nname = \"别的\"\nformula = \"1 = 1\"\n\n$0", ""},
	{"figures", regexp.MustCompile(`(?m)^\[figures\]$`), "$0\n\"别的\" = 5", ""},
	{"items", regexp.MustCompile(`(?m)^\[\[section\.item\]\]$`), "[[section.item]]\ntitle = \"别的\"\ntext = \"没有别的需要说明。\"\n\n$0", ""},
	{"sentences", regexp.MustCompile(`(?m)^(text = "|text = """\n)([^"\n])`), "${1}没有别的需要说明。$2", ""},
	{"sentences after", regexp.MustCompile(`(?m)^(text = ".*[^"\n])"$`), "${1}没有别的需要说明。\"", ""},
	{"broken line", regexp.MustCompile(`$^`), "", "\n[[section]]\ntitle = \"其他\"\n坏的一行\n"},
	{"line ends", regexp.MustCompile(`\n`), "\r\n", ""},
}

const (
	other      = "[[section]]\ntitle = \"其他\"\ntext = \"没有别的需要说明。\"\n\n"
	aroundUpTo = 4000 // bytes
)

// lookedAt are the surroundings that a rule speaks of, so that they are not harmless to it.
func lookedAt(rule string) []string {
	switch rule {
	case "JS001": // what cannot be read
		return []string{"tables", "broken line"}
	case "JS006", "JS009", "JS014": // the form of each table, the line of a row, the order of tables
		return []string{"tables"}
	case "JS020": // whether there is anything
		return []string{"elements", "broken line"}
	case "JS706": // the numbers of headings
		return []string{"elements"}
	case "JS703", "JS705", "JS707", "JS910": // what the report lacks: a broken line may be it
		return []string{"broken line"}
	case "JS901":
		return []string{"elements", "broken line"}
	case "JS518", "JS522", "JS523", "JS617": // the words beside the one that is found, the first words of a paragraph
		return []string{"sentences"}
	case "JS502": // quotes what a text says of an item
		return []string{"sentences after"}
	case "JS511", "JS712": // stand at a whole paragraph
		return []string{"sentences", "sentences after"}
	case "JS902":
		return []string{"sentences", "sentences after", "paragraphs"}
	case "JS519": // what a paragraph and a section end with
		return []string{"sentences", "sentences after", "paragraphs after", "elements"}
	case "JS603", "JS604", "JS605", "JS606": // the sum and the number of the goals
		return []string{"goals"}
	case "JS608", "JS609", "JS621": // the number and the sum of the projects
		return []string{"projects"}
	case "JS704": // stands at the first term
		return []string{"terms"}
	}
	return nil
}

// around holds the findings to what is said without the surroundings.
func around(t testing.TB, text string, want []finding, rules []*lint.Rule) {
	t.Helper()
	for _, s := range surroundings {
		changed := s.at.ReplaceAllString(text, s.replacement) + s.end
		if changed == text || strings.Contains(text, "\r") {
			continue
		}
		looked := func(f finding) bool { return slices.Contains(lookedAt(f.rule), s.name) }
		want, got := slices.DeleteFunc(slices.Clone(want), looked), slices.DeleteFunc(said(Alone(t, changed, rules...)), looked)
		if !slices.Equal(got, want) {
			t.Errorf("with other %s around it there is found\n%v\nwithout them\n%v\n%s", s.name, got, want, text)
		}
	}
}

// finding is what is said: the words, where they stand, what a fix writes and what it all rests on.
type finding struct{ rule, text string }

func said(r *lint.Result) []finding {
	var out []finding
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		s := fmt.Sprintf("%s %s ⟦%s⟧", d.Severity, d.Message.In(lint.Chinese), r.File.Text[d.Span.Start:d.Span.End])
		for _, fix := range d.Fixes {
			for _, e := range fix.Edits {
				s += fmt.Sprintf("; ⟦%s⟧ becomes ⟦%s⟧", r.File.Text[e.Start:e.End], e.New)
			}
		}
		for _, o := range d.Related {
			s += "; " + o.Role + " " + o.Value.String()
		}
		out = append(out, finding{d.Rule.ID, strings.ReplaceAll(s, "\r", "") + "\n"})
	}
	slices.SortFunc(out, func(a, b finding) int { return cmp.Or(cmp.Compare(a.rule, b.rule), cmp.Compare(a.text, b.text)) })
	return out
}
