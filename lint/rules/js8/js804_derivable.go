package js8

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var derivable = &lint.Rule{
	ID: "JS804", Name: "derivable", Title: lint.Text{Zh: "合计可由程序计算", En: "total could be computed"},
	Severity: lint.Off, Fix: lint.Ask,
	Doc: lint.Doc{
		What:   lint.Text{Zh: "表里填了数的合计、小计与分项相加正好相等，可以改写为 \"=\"，由程序计算。一张表提一次。", En: "Stated totals of a table equal the sum of their parts exactly and could be written \"=\". Said once a table."},
		Why:    lint.Text{Zh: "编制时合计写 \"=\"，改了分项不必再改合计。公开稿应印出全部的数，所以平时不查。", En: "In a draft a total written \"=\" follows its parts. A published report states everything, so the rule is off."},
		Basis:  lint.Text{Zh: "语言说明：\"=\" 由表样的勾稽关系计算。", En: "Language reference: \"=\" is computed from the form's identities."},
		Config: lint.Text{Zh: "平时关闭。在 juesuan.toml 的 [rules] 写 JS804 = \"info\" 打开。", En: "Off by default. Write JS804 = \"info\" under [rules] in juesuan.toml to switch it on."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = [72.00, 72.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]
`,
	},
	Run: func(p *lint.Pass) {
		state := make([]uint8, len(p.Report.Cells)) // 1: a sum gives it exactly; 2: one does not
		for i := range p.Eval.Relations {
			r := &p.Eval.Relations[i]
			if r.Kind > eval.Hierarchy || r.LeftN != 1 {
				continue
			}
			cell := p.Eval.Operands[r.First].Cell
			if r.Verdict == eval.Holds && r.Difference().IsZero() {
				state[cell] |= 1
			} else {
				state[cell] |= 2
			}
		}
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			var totals once
			for id := t.First; id < t.End; id++ {
				if c := &p.Report.Cells[id]; state[id] == 1 && c.Kind == report.Stated {
					totals.add(c.Span, int(id), &source.Edit{Span: c.Span, New: `"="`})
				}
			}
			if totals.n == 0 {
				continue
			}
			p.Found(lint.Diagnostic{
				Span: totals.place, Address: p.Eval.Address(report.CellID(totals.at[0])), Relation: "表" + strconv.Itoa(t.N),
				Message: lint.Msg("表{0} 有 {1} 个合计与分项相加正好相等，可写 \"=\" 由程序计算。", "table {0}: {1} totals equal their parts and could be written \"=\".", t.N, totals.n),
				Fixes: []lint.Fix{{
					Title: lint.Text{Zh: "合计改由程序计算", En: "let the program compute the totals"}, Kind: lint.Ask, Edits: totals.edits,
				}},
			})
		}
	},
}
