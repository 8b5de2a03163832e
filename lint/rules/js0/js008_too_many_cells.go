package js0

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var tooManyCells = &lint.Rule{
	ID: "JS008", Name: "too-many-cells", Title: lint.Text{Zh: "栏数过多", En: "too many cells"},
	Severity: lint.Error, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "一行里的金额比表的栏还多；最常见的是 20,323.21 的千分位逗号把一个数分成了两个。", En: "A row holds more amounts than the table has columns; most often the thousands comma of 20,323.21 has split one number in two."},
		Why:   lint.Text{Zh: "分不清哪个数属于哪一栏，本行不参与勾稽。千分位写成下划线 20_323.21，数值不变。", En: "Nobody can tell which amount belongs to which column, so the row takes no part in any check. Thousands are written 20_323.21."},
		Basis: lint.Text{Zh: "语言参考第 2 节：单元格。", En: "Language reference, section 2: cells."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 20,323.21, 20,323.21]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 20_323.21, 20_323.21]
`,
	},
	Run: func(p *lint.Pass) {
		problems(p, func(pr *doc.Problem) {
			d := lint.Diagnostic{Span: pr.Span}
			if header, kv := nodesAt(p.Tree, int(pr.Span.Start)); isRows(keyPath(p.Tree, header)) {
				d.Relation = strings.Join(append(keyPath(p.Tree, header), keyPath(p.Tree, kv)...), ".")
			}
			switch pr.Code {
			case doc.ThousandsComma:
				d.Message = lint.Msg("“{0}”被当成了几个数，千分位应写成 {1}；本行暂不参与勾稽，其余照常检查。",
					"“{0}” was read as several numbers: write {1}; this row takes no part in any check, all others do.", pr.Key, pr.Want)
				d.Fixes = []lint.Fix{joined(p.Tree, pr.Span, true)}
			case doc.SplitAmount:
				d.Message = lint.Msg("“{0}”被当成了几个数，疑为千分位逗号，应写成 {1}；本行暂不参与勾稽，其余照常检查。",
					"“{0}” was read as several numbers; if the comma stands for thousands write {1}; this row takes no part in any check, all others do.", pr.Key, pr.Want)
				d.Fixes = []lint.Fix{joined(p.Tree, pr.Span, false)}
			default:
				tooMany(p, pr, &d)
			}
			p.Found(d)
		})
	},
}

func tooMany(p *lint.Pass, pr *doc.Problem, d *lint.Diagnostic) {
	if ti := tableOf(p.Report, pr.Span); ti >= 0 && p.Report.Tables[ti].Form != nil {
		d.Message = lint.Msg("{0}这一行只有 {1} 栏，写了 {2} 个数；本行暂不参与勾稽，其余照常检查。",
			"this row of {0} has {1} columns, not {2}; it takes no part in any check, all others do.", p.Report.Tables[ti].Form.Name, pr.Want, pr.Key)
		return
	}
	d.Message = lint.Msg("指标应有 {0} 格，写了 {1} 格。", "an indicator has {0} cells, not {1}.", pr.Want, pr.Key)
}

// joined is the fix that joins the split amounts of a row; it is safe where the row has too many cells
// and puts space after the commas between its amounts.
func joined(t *syntax.Tree, s source.Span, safe bool) lint.Fix {
	fix := lint.Fix{Title: lint.Text{Zh: "逗号改为下划线", En: "Change commas to underscores"}, Kind: lint.Ask}
	_, kv := nodesAt(t, int(s.Start))
	for v := t.First(t.Value(kv)); v != syntax.None; v = t.Next(v) {
		w := t.Next(v)
		if w == syntax.None || t.Span(w).Start != t.Span(v).End+1 {
			continue
		}
		whole, _, _ := strings.Cut(t.Raw(w), ".")
		if k := t.Kind(w); t.Kind(v) != syntax.Integer || k != syntax.Integer && k != syntax.Float || len(strings.TrimLeft(t.Raw(v), "+-")) > 3 || len(whole) != 3 {
			safe = false
			continue
		}
		fix.Edits = append(fix.Edits, source.Edit{Span: source.Span{Start: t.Span(v).End, End: t.Span(w).Start}, New: "_"})
	}
	if safe {
		fix.Kind = lint.Safe
	}
	return fix
}
