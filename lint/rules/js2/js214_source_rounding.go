package js2

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var sourceRounding = &lint.Rule{
	ID: "JS214", Name: "source-rounding", Title: lint.Text{Zh: "与元数不符", En: "differs from the figures in yuan"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "以万元印出的数不是元数（source）四舍五入得来的；或者以万元看像是尾差，用元数一算是真的不平。", En: "A printed figure is not that in yuan (source) rounded half up; or what looks like rounding in 10,000 yuan does not add up in yuan."},
		Why:   lint.Text{Zh: "元数是账上的数；为了凑平而改万元数，或者元数改了没有重新换算，都会露出来。有元数时，尾差藏不住差错。", En: "The yuan are what the books hold; with them at hand nothing hides behind rounding."},
		Basis: lint.Text{Zh: "公开表以万元为单位，由账上元数四舍五入。", En: "Published tables are the books' yuan rounded to 10,000 yuan."},
		Bad:   sourceBad + "2010399 = [120.35, \"\", 120.35]\n" + sourceRest,
		Good:  sourceBad + "2010399 = [120.34, \"\", 120.34]\n" + sourceRest,
	},
	Run: func(p *lint.Pass) {
		if p.Others == nil || !p.Report.Source.Set {
			return
		}
		src := p.Others.Source()
		if src == nil || !sameAccount(p.Report, src.Report) || src.Report.AmountUnit != report.Yuan {
			return
		}
		w := pair(p.Eval, src)
		if w == nil {
			return
		}
		for ti := range w.tables {
			if w.tables[ti].own.Form != nil && w.tables[ti].other != nil {
				sourceTable(p, w, ti)
			}
		}
		figures(p, func(g figure) {
			n := shifted(figureOf(src, g.name), w.shift)
			if !g.stated || n.Status != eval.OK || n.Percent || g.num.V.Equal(n.V.Shift(-w.shift)) {
				return // a count is the same in both
			}
			label := both("“" + g.name + "”")
			rounding{p, lint.Diagnostic{Span: g.span, Address: "数据." + g.name, Unit: p.Report.AmountUnit}, label, g.num.V, n.V, w.shift}.check(g.num.V.Scale(), true)
		}, "")
		sourceRelations(p, w)
	},
}

const sourceBad = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
source = "yuan.juesuan.toml"

[table.3]
form = "支出决算表"

[table.3.rows]
`

const sourceRest = `
# 文件：yuan.juesuan.toml
[report]
unit = "示例中心"
year = 2022
amount_unit = "元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010399 = [1_203_449.99, "", 1_203_449.99]
`

// rounding is a printed figure beside the one that it was rounded from, both in the report's unit.
type rounding struct {
	p            *lint.Pass
	d            lint.Diagnostic
	label        lint.Text
	stated, from amount.Amount
	shift        int
}

// check reports a figure that is not the other rounded half up to so many places.
func (r rounding) check(places int, stated bool) {
	want := r.from.Round(places)
	if want.Equal(r.stated) {
		return
	}
	d := r.d
	d.Relation, d.Verdict, d.HasAmounts = "source", eval.Violated, true
	d.Stated, d.Expected, d.Difference = r.stated, want, r.stated.Sub(want)
	d.Message = lint.Msg("{0} {1}，元数 {2} 四舍五入应为 {3}，{4}。", "{0} {1}: {2} rounds to {3}, {4}.",
		r.label, lint.Money{Amount: r.stated, Unit: d.Unit}, lint.Money{Amount: r.from.Shift(-r.shift).Round(2), Unit: report.Yuan}, want,
		lint.Difference{Amount: d.Difference, Unit: d.Unit})
	if stated {
		d.Fixes = replace(d.Span, want, "改为", "change to")
	}
	r.p.Found(d)
}

// places is how many decimals a cell should have: those of its table, but no finer than the hundredth
// for another cell's sake.
func places(t *report.Table, own amount.Amount) int { return max(own.Scale(), min(t.Scale, 2)) }

// sourceTable holds the printed cells of a table against those in 元.
func sourceTable(p *lint.Pass, w *twin, ti int) {
	t := &w.tables[ti]
	r := p.Report
	unit := r.UnitOf(t.own)
	if unit != r.AmountUnit {
		return // its cells are not the report's unit rounded
	}
	for ri := range t.own.Rows {
		row := &t.own.Rows[ri]
		if row.Origin != report.Written || row.Broken {
			continue
		}
		for i := range row.N {
			id := row.First + report.CellID(i)
			c := &r.Cells[id]
			if c.Kind != report.Stated && !c.IsZeroByForm() {
				continue // computed from the printed ones
			}
			v, cell := w.in(t, t.row(ri), t.own.Form.Blocks[row.Block].ColFrom+i, t.coded(ri))
			if v.State != eval.Known || c.Kind != report.Stated && v.V.IsZero() {
				continue
			}
			x := rounding{p: p, stated: c.Value, from: v.V, shift: w.shift}
			if x.from.Round(places(t.own, x.stated)).Equal(x.stated) {
				continue
			}
			x.label = p.Label(id)
			x.d = lint.Diagnostic{Span: c.Span, Address: p.Eval.Address(id), Unit: unit}
			if cell != report.NoCell {
				x.d.Related = []lint.Related{{Role: "other", Address: w.other.Address(cell), Label: lint.Text{Zh: "元数", En: "in yuan"},
					File: w.other.Report.File, Span: w.other.Report.Cells[cell].Span, Value: w.other.Values[cell].V, Known: true}}
			}
			x.check(places(t.own, x.stated), !c.Span.Empty())
		}
	}
	if t.own.Form.Coded() && isWhole(p.Eval, t.own) {
		sourceCodes(p, w, t)
	}
}

// sourceCodes reports codes that only the report in 元 has.
func sourceCodes(p *lint.Pass, w *twin, t *tableTwin) {
	for ri := range t.other.Rows {
		row := &t.other.Rows[ri]
		if row.Code == 0 || t.own.RowByCode(row.Code) >= 0 || row.FirstChild >= 0 {
			continue
		}
		if above := ancestorRow(t.own, row.Code); above >= 0 && t.own.Rows[above].Code != 0 && !hasDetail(t.own, above) {
			continue // given without its parts
		}
		for i := range row.N {
			v := w.other.Values[int(row.First)+i]
			if v.State != eval.Known || v.V.Shift(w.shift).Round(2).IsZero() {
				continue
			}
			n, code := amount.FromInt(t.own.N).String(), row.Code.String()
			name := lint.RowName(w.other.Report, tableIndex(w.other.Report, t.other), ri)
			p.Found(lint.Diagnostic{
				Span: t.own.KeySpan, Address: "表" + n + "." + code, Relation: "source", Verdict: eval.Violated,
				Related: []lint.Related{{Role: "other", Address: w.other.Address(row.First + report.CellID(i)), Label: lint.Text{Zh: "元数", En: "in yuan"},
					File: w.other.Report.File, Span: row.KeySpan, Value: v.V, Known: true}},
				Message: lint.Msg("表{0} 没有 {1}（{2}），元数里有 {3}。", "table {0} has no {2} {1}, the report in yuan has {3}.", n, name, code, lint.Money{Amount: v.V, Unit: report.Yuan}),
			})
			break
		}
	}
}

// sourceRelations reports what looks like rounding in the printed report and is not: the same sum in 元
// does not hold.
func sourceRelations(p *lint.Pass, w *twin) {
	if w.shift == 0 {
		return
	}
	for i := range p.Eval.Relations {
		r := &p.Eval.Relations[i]
		if r.Verdict != eval.Rounding || r.Op != formula.Eq || !r.Const.IsZero() {
			continue
		}
		var left, right, slack amount.Amount
		known := true
		ops := p.Eval.Operands[r.First : r.First+r.N]
		for k, o := range ops {
			v, _ := w.at(o.Cell)
			if known = known && v.State == eval.Known; !known {
				break
			}
			side := &right
			if k < r.LeftN {
				side = &left
			}
			if o.Neg {
				*side = side.Sub(v.V)
			} else {
				*side = side.Add(v.V)
			}
			slack = slack.Add(v.Slack)
		}
		if !known || eval.Judge(formula.Eq, left.Sub(right), slack) != eval.Violated {
			continue
		}
		yuan := func(a amount.Amount) amount.Amount { return a.Shift(-w.shift).Round(2) }
		d := p.Violation(r)
		d.Verdict, d.Suspects, d.Unit = eval.Violated, nil, report.Yuan
		d.HasAmounts, d.Stated, d.Expected, d.Difference = true, yuan(left), yuan(right), yuan(left.Sub(right))
		d.Relation = "source:" + d.Relation
		d.Related = nil
		for k, o := range ops {
			if v, cell := w.at(o.Cell); cell != report.NoCell && !v.V.IsZero() {
				role := "operand"
				if o.Neg {
					role = "subtrahend"
				} else if k < r.LeftN {
					role = "target"
				}
				d.Related = append(d.Related, lint.Related{Role: role, Address: w.other.Address(cell), Label: lint.CellLabel(w.other.Report, cell),
					File: w.other.Report.File, Span: w.other.Report.Cells[cell].Span, Value: w.other.Values[cell].V, Known: true})
			}
		}
		d.Message = lint.Msg("{0}：以万元看是尾差 {1}，按元数不平：{2}，应为 {3}，{4}，不是四舍五入造成的。", "{0}: out by {1} as if by rounding, but in yuan {2} should be {3}, {4}: it is no rounding.",
			lint.RelationText(p.Eval, r), r.Difference().Abs(), lint.Money{Amount: d.Stated, Unit: report.Yuan}, d.Expected, lint.Difference{Amount: d.Difference, Unit: report.Yuan})
		p.Found(d)
	}
}
