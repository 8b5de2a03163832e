package js3

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var formulaSyntax = &lint.Rule{
	ID: "JS301", Name: "formula-syntax", Title: lint.Text{Zh: "公式写法", En: "formula syntax"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "公式写得不完整或不对：括号不配对、“+”后面缺一项、没有等号、没有这个函数、花括号不配对；表下注里的等式也一样。", En: "A formula is incomplete or wrong: brackets that do not match, nothing after a “+”, no sign of comparison, no such function, a brace not closed; identities of footnotes alike."},
		Why:   lint.Text{Zh: "读不懂的公式没有参与计算和核对。", En: "A formula that cannot be read is neither computed nor checked."},
		Basis: lint.Text{Zh: "语言参考第 3、5 节：公式的写法与表下注相同。", En: "Language reference, sections 3 and 5: the notation of the footnotes."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", "= 表3.2010399.项目支出 +"]
2010399 = ["=", "", 10.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", "= 表3.2010399.项目支出 + 62.00"]
2010399 = ["=", "", 10.00]
`,
	},
	Run: func(p *lint.Pass) {
		sites(p, func(s *site) {
			for i := range s.errs {
				found(p, s, &s.errs[i])
			}
			for _, x := range s.exprs {
				bareNumbers(p, s, x)
			}
		})
		for i := range p.Eval.Notes {
			n := &p.Eval.Notes[i]
			s := site{tree: p.Tree, node: p.Doc.Node(p.Report.Tables[n.Table].Note.ID), table: n.Table, cell: report.NoCell}
			for j := range n.Item.Errors {
				footnote(p, &s, &n.Item.Errors[j], n.Table)
			}
		}
	},
}

func found(p *lint.Pass, s *site, e *formula.Error) {
	d := diagnostic(p, s, e)
	d.Message = lint.Msg("公式有误：{0}。", "the formula is wrong: {0}.", said(e))
	p.Found(d)
}

func footnote(p *lint.Pass, s *site, e *formula.Error, table int) {
	d := diagnostic(p, s, e)
	n := p.Report.Tables[table].N
	d.Message = lint.Msg("表{1} 表下注的等式有误，没有核对：{0}。", "an identity in the footnote of table {1} is wrong and was not checked: {0}.", said(e), n)
	p.Found(d)
}

func diagnostic(p *lint.Pass, s *site, e *formula.Error) lint.Diagnostic {
	d := lint.Diagnostic{Span: s.place(e.Span), Relation: "formula:" + strconv.Itoa(int(e.Code))}
	if s.cell != report.NoCell {
		d.Address = p.Eval.Address(s.cell)
	}
	if text := repaired(e); text != "" && !d.Span.Empty() {
		d.Fixes = replace(d.Span, text)
	}
	return d
}

func said(e *formula.Error) lint.Text {
	zh, en := e.Code.Message(e.Arg)
	return lint.Text{Zh: strings.TrimSuffix(zh, "。"), En: strings.TrimSuffix(en, ".")}
}

// repaired is the text to put in the place of an error, "" where only a person can say.
func repaired(e *formula.Error) string {
	switch e.Code {
	case formula.UnknownFunction, formula.ThousandsComma:
		return e.Arg
	case formula.BracketInName:
		return "「" + e.Arg + "」"
	}
	return ""
}

// replace offers text in the place of span; text goes inside a string of the file.
func replace(span source.Span, text string) []lint.Fix {
	if strings.ContainsAny(text, "\"'\\\n") {
		return nil
	}
	return []lint.Fix{{
		Title: lint.Text{Zh: "改为 " + text, En: "Change to " + text}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: span, New: text}},
	}}
}

// bareNumbers reports 27 行 and 1 栏 outside of a footnote: there they say of which table.
func bareNumbers(p *lint.Pass, s *site, x *formula.Expr) {
	formula.Walk(x, func(x *formula.Expr) bool {
		if x.Kind != formula.Axis && x.Kind != formula.Series {
			return true
		}
		d := lint.Diagnostic{Span: s.place(x.Span), Relation: "formula:bare"}
		if s.cell != report.NoCell {
			d.Address = p.Eval.Address(s.cell)
		}
		if s.isRelation {
			d.Message = lint.Msg("“{0}”没有说是哪张表；同一张表的等式写在 note 里，别处写成 {1}。", "“{0}” does not say of which table; inside one table write the identity in note, elsewhere {1}.", x.String(), "表1.27行")
		} else {
			d.Message = lint.Msg("“{0}”没有说是哪张表，应写成 {1} 这样。", "“{0}” does not say of which table: write {1}.", x.String(), "表1.27行")
		}
		p.Found(d)
		return false
	})
}
