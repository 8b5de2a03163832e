package output

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/width"
	"github.com/juesuan/juesuan-lint/lint"
)

// fixWords says what can be done about a rule's findings.
var fixWords = [...]lint.Text{
	lint.NoFix: {Zh: "无", En: "none"},
	lint.Ask:   {Zh: "可选", En: "ask"},
	lint.Safe:  {Zh: "自动", En: "safe"},
}

// RulesText lists rules, one a line, in columns.
func RulesText(b []byte, rules []*lint.Rule, lang lint.Lang) []byte {
	rows := make([][5]string, 0, len(rules)+1)
	rows = append(rows, [5]string{"id", "level", "fix", "name", "title"})
	if lang == lint.Chinese {
		rows[0] = [5]string{"编号", "级别", "修复", "英文名", "名称"}
	}
	for _, r := range rules {
		rows = append(rows, [5]string{r.ID, r.Severity.In(lang), fixWords[r.Fix].In(lang), r.Name, r.Title.In(lang)})
	}
	var widths [4]int
	for _, row := range rows {
		for i := range widths {
			widths[i] = max(widths[i], width.String(row[i]))
		}
	}
	for _, row := range rows {
		for i, w := range widths {
			b = append(b, row[i]+strings.Repeat(" ", w-width.String(row[i])+2)...)
		}
		b = append(append(b, row[4]...), '\n')
	}
	return b
}

// RulesJSON lists rules for programs: {"version":1,"rules":[{"id","name","title":{"zh","en"},
// "severity","fix","what":{"zh","en"}}]}.
func RulesJSON(b []byte, rules []*lint.Rule) []byte {
	text := func(t lint.Text) func(object) object {
		return func(o object) object { return o.string("zh", t.Zh).string("en", t.En) }
	}
	b = append(b, `{"version":1,"rules":[`...)
	for i, r := range rules {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '\n')
		b = open(b).string("id", r.ID).string("name", r.Name).object("title", text(r.Title)).
			string("severity", r.Severity.String()).string("fix", r.Fix.String()).
			object("what", text(r.Doc.What)).close()
	}
	return append(b, "\n]}\n"...)
}

var pageWords = struct{ level, fix, why, basis, bad, good, config, level2, suppress, suppress2 lint.Text }{
	level:  lint.Text{Zh: "级别：", En: "Level: "},
	fix:    lint.Text{Zh: "修复：", En: "Fix: "},
	why:    lint.Text{Zh: "为什么", En: "Why"},
	basis:  lint.Text{Zh: "依据", En: "Basis"},
	bad:    lint.Text{Zh: "会报的写法", En: "Reported"},
	good:   lint.Text{Zh: "不报的写法", En: "Not reported"},
	config: lint.Text{Zh: "设置", En: "Configure"},
	level2: lint.Text{
		Zh: "在 juesuan.toml 里改级别（off、info、warning、error）：",
		En: "Set its level in juesuan.toml (off, info, warning, error):",
	},
	suppress: lint.Text{Zh: "作核实说明", En: "Answer a finding"},
	suppress2: lint.Text{
		Zh: "核实无误的，在行尾或上一行写明理由，以后不再报：",
		En: "What has been looked into is answered at the end of its line or on the line before, and not reported again:",
	},
}

var reasonWords = lint.Text{Zh: "核实的理由", En: "the reason"}

// RulePage writes the documentation of a rule: what it finds, why, on what basis, with examples, and
// how to set its level or answer it.
func RulePage(b []byte, r *lint.Rule, lang lint.Lang) []byte {
	section := func(title lint.Text, text string) {
		if text = strings.TrimSpace(text); text != "" {
			b = append(b, "\n## "+title.In(lang)+"\n\n"+text+"\n"...)
		}
	}
	title := r.Title.Zh + "（" + r.Name + "）"
	if lang == lint.English {
		title = r.Title.In(lang) + " (" + r.Name + ", " + r.Title.Zh + ")"
	}
	b = append(b, "# "+r.ID+" "+title+"\n\n"...)
	b = append(b, pageWords.level.In(lang)+r.Severity.In(lang)+"  "+pageWords.fix.In(lang)+fixWords[r.Fix].In(lang)+"\n\n"...)
	b = append(b, r.Doc.What.In(lang)+"\n"...)
	section(pageWords.why, r.Doc.Why.In(lang))
	section(pageWords.basis, r.Doc.Basis.In(lang))
	section(pageWords.bad, code(r.Doc.Bad))
	section(pageWords.good, code(r.Doc.Good))
	// The example is another level than the rule's own, so that it says something.
	other := lint.Info
	if r.Severity != lint.Off {
		other = r.Severity - 1
	}
	config := pageWords.level2.In(lang) + "\n\n" + code("[rules]\n"+r.ID+" = \""+other.String()+"\"")
	if more := r.Doc.Config.In(lang); more != "" {
		config += "\n\n" + more
	}
	section(pageWords.config, config)
	section(pageWords.suppress, pageWords.suppress2.In(lang)+"\n\n"+code("# juesuan:ignore "+r.ID+" "+reasonWords.In(lang)))
	return b
}

func code(text string) string {
	if text = strings.Trim(text, "\n"); text == "" {
		return ""
	}
	return "```toml\n" + text + "\n```"
}
