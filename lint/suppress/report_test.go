package suppress

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

func TestReport(t *testing.T) {
	tests := []struct {
		name, comment string // behind the year, unless it begins with a line break
		want          string // line:column id message kind of fix
		fixed         string // the comment after the fix; "-" where there is none
	}{
		{"used", "# juesuan:ignore JS201 口径", "", "-"},
		{"unused", "  # juesuan:ignore JS202 口径", "3:14 JS016 忽略“JS202”没有用到，可删去。 safe", ""},
		{"one of three", "# juesuan:ignore JS202 JS201, 第三条 口径",
			"3:30 JS016 忽略“JS202”没有用到，可删去。 safe\n3:43 JS016 忽略“第三条”没有用到，可删去。 safe", "# juesuan:ignore JS201 口径"},
		{"family", "# juesuan:ignore JS2 口径", "", "-"},
		{"unused family", "# juesuan:ignore JS3 口径", "3:13 JS016 忽略“JS3”没有用到，可删去。 safe", ""},
		{"family partly off", "# juesuan:ignore JS4 口径", "", "-"},
		{"off", "# juesuan:ignore JS401 口径", "", "-"},
		{"without reason", "# juesuan:ignore JS201", "3:13 JS017 忽略“JS201”没有写理由；理由就是核实说明，请写在后面。 ask", ""},
		{"without reason and unused", "# juesuan:ignore JS202", "3:13 JS017 忽略“JS202”没有写理由，也没有用到，可删去。 safe", ""},
		{"two names for a reason", "# juesuan:ignore JS201 别的", "3:36 JS016 忽略“别的”没有用到，可删去。 safe\n3:13 JS017 忽略“JS201 别的”没有写理由", "?"},
		{"without rule", "# juesuan:ignore", "3:13 JS016 没有写忽略哪一条，应写规则的编号或名称，如 juesuan:ignore JS201 理由。 safe", ""},
		{"unknown id", "# juesuan:ignore JS999 口径", "3:30 JS016 没有“JS999”这条规则。 none", "-"},
		{"unknown name", "# juesuan:ignore year-wrnog 口径", "3:30 JS016 没有“year-wrnog”这条规则，疑为“year-wrong”。 ask", "# juesuan:ignore year-wrong 口径"},
		{"unknown Chinese name", "# juesuan:ignore 年度有错 口径", "3:30 JS016 没有“年度有错”这条规则，疑为“年度有误”。 ask", "# juesuan:ignore 年度有误 口径"},
		{"one unknown of two", "# juesuan:ignore JS201 JS888 口径", "3:36 JS016 没有“JS888”这条规则。 none", "-"},
		{"only a reason", "# juesuan:ignore 区财政批复口径", "3:30 JS016 没有“区财政批复口径”这条规则。 none\n3:13 JS017 忽略“区财政批复口径”没有写理由；", "?"},
		{"misspelt", "# juesuan:ingore JS201 口径", "3:23 JS016 没有“juesuan:ingore”这种写法，疑为“juesuan:ignore”。 ask", "# juesuan:ignore JS201 口径"},
		{"misspelt otherwise", "# juesuan:disable JS201 口径", "3:23 JS016 没有“juesuan:disable”这种写法，疑为“juesuan:ignore”。 ask", "# juesuan:ignore JS201 口径"},
		{"not at the head", "# juesuan:ignore-file JS201 口径", "3:23 JS016 juesuan:ignore-file 应写在文件开头、所有表之前，写在这里不起作用。 none", "-"},
		{"not to be ignored", "# juesuan:ignore JS001 口径", "3:13 JS016 “JS001”不能忽略，请改正后删去这条忽略。 safe", ""},
		{"fragment not there", "# juesuan:ignore JS201「没有」 口径", "3:36 JS016 下面的文字里没有“没有”，这条忽略不起作用。 none", "-"},
		{"line of its own", "\n  # juesuan:ignore JS202 口径", "4:3 JS016 忽略“JS202”没有用到，可删去。 safe", "\n"},
		{"last line", "\namount_unit = \"万元\"\n# juesuan:ignore JS201 口径", "5:1 JS016 这里的忽略后面没有可忽略的行或表，不起作用。 ask", "\namount_unit = \"万元\"\n"},
	}
	year := rule("JS201", "year-wrong", "年度有误", where("2022"))
	off := rule("JS401", "off", "关着的", noRun)
	off.Severity = lint.Off
	rules := []*lint.Rule{
		rule("JS001", "syntax", "语法", noRun), unused, without, year, rule("JS202", "other", "别的", noRun),
		rule("JS301", "third", "第三条", noRun), off, rule("JS402", "fourth", "第四条", noRun),
	}
	for _, test := range tests {
		tail := "\namount_unit = \"万元\"\n"
		if strings.Contains(test.comment, "amount_unit") {
			tail = ""
		}
		gap := " "
		if strings.HasPrefix(test.comment, "\n") {
			gap = ""
		}
		start := "[report]\nunit = \"示例中心\"\nyear = 2022"
		text := start + strings.Replace(gap+test.comment, "   #", "  #", 1) + tail
		r := check(text, rules...)
		var got []string
		var edits []source.Edit
		for _, d := range r.Diagnostics {
			if d.Rule == year {
				continue
			}
			p := r.File.Position(int(d.Span.Start))
			kind := lint.NoFix
			for _, f := range d.Fixes {
				kind, edits = f.Kind, append(edits, f.Edits...)
			}
			got = append(got, fmt.Sprintf("%d:%d %s %s %s", p.Line, p.Column, d.Rule.ID, d.Message.In(lint.Chinese), kind))
			if en := d.Message.In(lint.English); strings.Contains(en, "{") || en == "" {
				t.Errorf("%s: English %q", test.name, en)
			}
		}
		if !same(got, strings.Split(test.want, "\n")) {
			t.Errorf("%s:\n got %s\nwant %s", test.name, strings.Join(got, "\n     "), strings.ReplaceAll(test.want, "\n", "\n     "))
		}
		if test.fixed == "?" {
			continue
		}
		if test.fixed == "-" {
			if len(edits) > 0 {
				t.Errorf("%s: a fix where none is due", test.name)
			}
			continue
		}
		fixed, err := source.Apply(text, edits)
		want := start + tail
		if test.fixed != "" {
			want = start + gap + test.fixed + tail
		}
		if strings.HasPrefix(test.fixed, "\n") && test.fixed == "\n" {
			want = start + tail
		}
		if err != nil || fixed != want {
			t.Errorf("%s: fixed to %q (%v), want %q", test.name, fixed, err, want)
		}
	}
}

// same compares findings: a wanted one may be the beginning of that found.
func same(got, want []string) bool {
	if len(want) == 1 && want[0] == "" {
		return len(got) == 0
	}
	if len(got) != len(want) {
		return false
	}
	for _, w := range want {
		n := 0
		for _, g := range got {
			if strings.HasPrefix(g, w) {
				n++
			}
		}
		if n != 1 {
			return false
		}
	}
	return true
}

// A comment is not called unused where a rule could not look: it may be needed again once the error is
// corrected, and fix must not take it away.
func TestNotUnusedInBrokenFiles(t *testing.T) {
	other := rule("JS202", "other", "别的", noRun)
	const comment = " # juesuan:ignore JS202 口径\n"
	tests := []struct {
		name, text string
		rules      []*lint.Rule
		want       int
	}{
		{"whole", "[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"万元\"" + comment, nil, 1},
		{"syntax error", "[report]\nunit = “x”\nyear = 2022\namount_unit = \"万元\"" + comment, nil, 0},
		{"unknown form", "[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"万元\"" + comment + "[table.1]\nform = \"没有这张表\"\n", nil, 0},
		{"missing head", "[[section]]\ntext = \"x\"" + comment, nil, 0},
		{"panic", "[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"万元\"" + comment,
			[]*lint.Rule{rule("JS301", "panics", "出错", func(*lint.Pass) { panic("x") })}, 0},
		{"lost reference", "[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"万元\"" + comment,
			[]*lint.Rule{rule("JS015", "reference", "引用", where("year"))}, 0},
		{"answered reference", "# juesuan:ignore-file JS015 上年未编\n[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"万元\"" + comment,
			[]*lint.Rule{rule("JS015", "reference", "引用", where("year"))}, 0},
	}
	for _, test := range tests {
		r := check(test.text, append(test.rules, other, unused, without)...)
		n := 0
		for _, d := range r.Diagnostics {
			if d.Rule == unused {
				n++
			}
		}
		if n != test.want {
			t.Errorf("%s: %d findings, want %d", test.name, n, test.want)
		}
	}
}

// The rules about comments obey the configuration like any other.
func TestReportLevels(t *testing.T) {
	for _, level := range []lint.Severity{lint.Off, lint.Info, lint.Error} {
		c := &lint.Checker{
			Rules: []*lint.Rule{unused, without, rule("JS202", "other", "别的", noRun)}, Library: library, Suppress: Apply,
			Level: func(r *lint.Rule, _ string) lint.Severity {
				if r == without {
					return level
				}
				return lint.Warning
			},
		}
		r := c.Check(source.New("a.juesuan.toml", head+"# 一\nunits = []  # juesuan:ignore JS202\n"))
		want, rule := level, without
		if level == lint.Off {
			want, rule = lint.Warning, unused
		}
		if len(r.Diagnostics) != 1 || r.Diagnostics[0].Severity != want || r.Diagnostics[0].Rule != rule {
			t.Errorf("%v: %+v", level, r.Diagnostics)
		}
	}
	r := check(head+"units = []  # juesuan:ignore JS202\n", rule("JS202", "other", "别的", noRun))
	if len(r.Diagnostics) != 0 {
		t.Error("findings without their rules")
	}
}
