package js0

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var lineOrder = &lint.Rule{
	ID: "JS010", Name: "line-order", Title: lint.Text{Zh: "行次颠倒", En: "lines out of order"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "按行次填的表里，小的行次写在大的行次后面。", En: "In a table of numbered lines a smaller number stands after a larger one."},
		Why:   lint.Text{Zh: "文件的先后就是印出来的先后；行次颠倒常是抄串了行。", En: "File order is print order; lines out of order often mean that a row was copied to the wrong place."},
		Basis: lint.Text{Zh: "部门决算公开表式的行次。", En: "The line numbers of the official forms."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [82.00]
38 = [10.00]
31 = [72.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [82.00]
31 = [72.00]
38 = [10.00]
`,
	},
	Run: func(p *lint.Pass) {
		problems(p, func(pr *doc.Problem) {
			p.Found(lint.Diagnostic{
				Span: pr.Span, Relation: pr.Key,
				Message: lint.Msg("第 {0} 行写在第 {1} 行之后，请核实行次。", "line {0} stands after line {1}: check the line numbers.", pr.Key, pr.Want),
				Fixes:   reorder(p.Tree, pr),
			})
		})
	},
}

// reorder moves a line in front of the first one with a larger number.
func reorder(t *syntax.Tree, pr *doc.Problem) []lint.Fix {
	no, err := strconv.Atoi(pr.Key)
	header, kv := nodesAt(t, int(pr.Span.Start))
	if err != nil || header == syntax.None || kv == syntax.None {
		return nil
	}
	for c := t.First(header); c != kv && c != syntax.None; c = t.Next(c) {
		path := keyPath(t, c)
		if len(path) != 1 {
			continue
		}
		if n, err := strconv.Atoi(path[0]); err != nil || n <= no {
			continue
		}
		lines, ok := linesOf(t, kv)
		to, ok2 := linesOf(t, c)
		if !ok || !ok2 {
			return nil
		}
		return []lint.Fix{{Title: lint.Text{Zh: "移到第 " + path[0] + " 行之前", En: "Move in front of line " + path[0]}, Kind: lint.Ask, Edits: moveLines(t.File, lines, to.Start)}}
	}
	return nil
}
