package js3

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var circular = &lint.Rule{
	ID: "JS303", Name: "circular", Title: lint.Text{Zh: "循环引用", En: "circular reference"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "要算出一个数，转了一圈又要用到它自己：公式引用自己，两个公式互相引用，末级数引用了由它相加的合计。", En: "A figure rests on itself: a formula names itself, two formulas name each other, or a part names the total that it is summed into."},
		Why:   lint.Text{Zh: "圈里的数都算不出来，用到它们的勾稽关系也都没有核对。", En: "No figure of the circle can be computed, and nothing that rests on them is checked."},
		Basis: lint.Text{Zh: "语言参考第 3 节。", En: "Language reference, section 3."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", "= 表3.合计.基本支出"]
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
2010350 = ["=", "= 表3.2010399.项目支出"]
2010399 = ["=", "", 10.00]
`,
	},
	Run: func(p *lint.Pass) {
		for _, c := range p.Eval.Cycles {
			cells(p, c)
		}
		figures(p)
	},
}

// mostShown is how many members of a circle a message names.
const mostShown = 20

// cells reports a circle of cells, from the first formula in it that a person wrote.
func cells(p *lint.Pass, cycle []report.CellID) {
	start := 0
	for i, id := range cycle {
		if p.Report.Cells[id].Kind == report.Formula {
			start = i
			break
		}
	}
	d := lint.Diagnostic{Relation: "circle"}
	var names []string
	for i := range cycle {
		id := cycle[(start+i)%len(cycle)]
		names = append(names, p.Eval.Address(id))
		if i > 0 {
			d.Related = append(d.Related, lint.Related{Role: "operand", Address: names[i], Label: p.Label(id), File: p.File, Span: p.Report.Cells[id].Span})
		}
	}
	d.Span, d.Address = p.Report.Cells[cycle[start]].Span, names[0]
	d.Message = circle(names)
	p.Found(d)
}

// circle names the members of a circle, the first again at the end.
func circle(names []string) lint.Message {
	if len(names) == 1 {
		return lint.Msg("{0} 引用了自己，算不出来。", "{0} refers to itself and cannot be computed.", names[0])
	}
	shown := names
	if len(names) > mostShown {
		shown = append(slices.Clone(names[:mostShown]), "…")
	}
	return lint.Msg("循环引用，算不出来：{0} → {1}。", "a circle that cannot be computed: {0} → {1}.", strings.Join(shown, " → "), names[0])
}

// figures reports circles among the formulas of [figures].
func figures(p *lint.Pass) {
	g := graph{p: p}
	for i := range p.Report.Figures {
		if f := &p.Report.Figures[i]; f.Kind == report.Formula {
			if g.index == nil {
				g.index, g.done = map[*report.Cell]int{}, make([]bool, len(p.Report.Figures))
			}
			g.index[&f.Cell] = i
		}
	}
	if g.index == nil {
		return
	}
	for i := range p.Report.Figures {
		if p.Report.Figures[i].Kind == report.Formula {
			g.visit(i)
		}
	}
}

// graph goes through the formulas of [figures] in depth.
type graph struct {
	p     *lint.Pass
	index map[*report.Cell]int // of Report.Figures that have formulas
	done  []bool
	path  []int // being visited
}

func (g *graph) visit(i int) {
	if g.done[i] {
		if from := slices.Index(g.path, i); from >= 0 {
			g.report(g.path[from:])
		}
		return
	}
	g.done[i] = true
	g.path = append(g.path, i)
	x := g.p.Eval.FigureFormula(&g.p.Report.Figures[i].Cell).Expr
	formula.Walk(x, func(x *formula.Expr) bool {
		if x.Kind == formula.Ref {
			if t, err := g.p.Eval.Resolve(x.Path, -1); err.Code == form.RefOK {
				for _, named := range t.Figures {
					if next, ok := g.index[named.Cell]; ok {
						g.visit(next)
					}
				}
			}
		}
		return true
	})
	g.path = g.path[:len(g.path)-1]
}

func (g *graph) report(cycle []int) {
	d := lint.Diagnostic{Span: g.p.Report.Figures[cycle[0]].Span, Relation: "circle"}
	var names []string
	for i, at := range cycle {
		f := &g.p.Report.Figures[at]
		names = append(names, "数据."+f.Name)
		if i > 0 {
			d.Related = append(d.Related, lint.Related{Role: "operand", Address: names[i], Label: lint.Text{Zh: names[i]}, File: g.p.File, Span: f.Cell.Span})
		}
	}
	d.Address = names[0]
	d.Message = circle(names)
	g.p.Found(d)
}
