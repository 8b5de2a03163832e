package js0

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var syntaxRule = &lint.Rule{
	ID: "JS001", Name: "syntax", Title: lint.Text{Zh: "语法", En: "syntax"},
	Severity: lint.Error, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "文字的写法有误：全角的等号、逗号、引号、括号，少一个逗号或引号，中文名称没有加引号，金额里有千分位逗号，同一项写了两次。只影响它所在的那一行，其余照常检查。", En: "Something is not written the way the language asks: full-width signs, a missing comma or quote, a Chinese name without quotes, thousands commas, a name given twice. Only its own row is affected."},
		Why:   lint.Text{Zh: "写法不对的一行读不出金额，不能参与勾稽；大多可以一键修复，不改变任何数字。", En: "A row that cannot be read takes no part in any sum. Most cases have a fix that changes no figure."},
		Basis: lint.Text{Zh: "TOML 1.0；语言参考第 1 节。", En: "TOML 1.0; language reference, section 1."},
		Bad: `[report]
unit = "示例中心"
year ＝ 2022
amount_unit = "万元"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
`,
	},
	Run: func(p *lint.Pass) {
		if len(p.Tree.Errors) == 0 {
			return
		}
		header, next := syntax.None, p.Tree.First(0)
		for i := range p.Tree.Errors {
			e := &p.Tree.Errors[i]
			for next != syntax.None && p.Tree.Span(next).Start <= e.Span.Start {
				if k := p.Tree.Kind(next); k == syntax.Table || k == syntax.ArrayTable {
					header = next
				}
				next = p.Tree.Next(next)
			}
			syntaxError(p, e, inRows(p.Tree, header, e.Span))
		}
	},
}

// inRows reports whether a place below a header is a row of a table.
func inRows(t *syntax.Tree, header syntax.Node, s source.Span) bool {
	return header != syntax.None && s.Start > t.HeaderSpan(header).End && isRows(keyPath(t, header))
}

func syntaxError(p *lint.Pass, e *syntax.Error, row bool) {
	d := lint.Diagnostic{Span: e.Span, Relation: strconv.Itoa(int(e.Code)) + ":" + e.Arg}
	zh, en := e.Code.Message(e.Arg)
	said := lint.Msg("{0}", "{0}", lint.Text{Zh: strings.TrimSuffix(zh, "。"), En: strings.TrimSuffix(en, ".")})
	if m, ok := meantBy(p.Tree, e, row); ok {
		said, d.Fixes = m.said, []lint.Fix{m.fix}
	} else if len(e.Edits) > 0 {
		zh, en := e.Code.FixTitle()
		d.Fixes = []lint.Fix{{Title: lint.Text{Zh: zh, En: en}, Kind: lint.Safe, Edits: e.Edits}}
	}
	if !e.Other.Empty() {
		d.Related = []lint.Related{{Role: "other", Label: lint.Text{Zh: "前一处", En: "the first one"}, File: p.File, Span: e.Other}}
		if e.Code == syntax.TableTooLate {
			early, _ := nodesAt(p.Tree, int(e.Other.Start))
			late, _ := nodesAt(p.Tree, int(e.Span.Start))
			if p.Tree.Kind(early) == syntax.ArrayTable {
				said = lint.Msg("{0} 应在它的 {1} 之后", "{0} must stand after its {1}", p.File.Slice(p.Tree.HeaderSpan(early)), p.File.Slice(p.Tree.HeaderSpan(late)))
			}
		}
	}
	if row {
		d.Message = lint.Msg("{0}，本行暂不参与勾稽，其余照常检查。", "{0}; this row takes no part in any check, all others do.", said)
	} else {
		d.Message = lint.Msg("{0}。", "{0}.", said)
	}
	p.Found(d)
}
