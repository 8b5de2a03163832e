package js6

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// table is one performance table of the report, with what its figures come to.
type table struct {
	*report.Performance
	p *lint.Pass
	// el is its index in Report.Elements.
	el      int
	element *report.Element
	goals   []goalRows
	rows    []indicator

	budgetNum, executedNum eval.Num
	// computedRate is executed ÷ budget in percent; rateNum the rate as printed, else that.
	computedRate, rateNum eval.Num
	// scoreNum is the score of the execution and totalNum the total as printed, else as computed.
	scoreNum, totalNum eval.Num
	// indicatorScores is Σ得分 of all indicators, missing where one is.
	indicatorScores eval.Num
	book            *book
	// name is the project's as it is compared.
	name string
	// others are the names of other projects, but for those that are in its own.
	others []string
	// path is the address of the table, "" until it is asked for.
	path string
}

// whole: the table is that of the whole unit (整体).
func (t *table) whole() bool { return t.Scope.S == "整体" }

// project: the table is one of a project.
func (t *table) project() bool { return t.Scope.S == "项目" }

// address is the formula that names the table, with parts below it.
func (t *table) address(parts ...string) string {
	if t.path == "" {
		t.path = "绩效.整体"
		if !t.whole() {
			t.path = "绩效." + formula.Label(t.element.Name.S)
		}
	}
	var b strings.Builder
	b.Grow(96)
	b.WriteString(t.path)
	for _, s := range parts {
		b.WriteByte('.')
		b.WriteString(s)
	}
	return b.String()
}

// label is how messages call the table.
func (t *table) label() lint.Text {
	if t.whole() {
		return lint.Text{Zh: "整体自评表", En: "the table of the whole unit"}
	}
	return lint.Text{Zh: "“" + t.element.Name.S + "”自评表", En: "the table of “" + t.element.Name.S + "”"}
}

// place is what stands for the table itself: its name, else its kind.
func (t *table) place() source.Span {
	switch {
	case t.element.Name.Set:
		return t.element.Name.Span
	case t.Scope.Set:
		return t.Scope.Span
	}
	return t.element.Span
}

// budget is the budget in force (调整后), nil where none is given.
func (t *table) budget() *report.NamedFigure {
	for i := range t.Budget {
		if b := &t.Budget[i]; isAdjusted(b.Name) {
			return b
		}
	}
	if n := len(t.Budget); n > 0 {
		return &t.Budget[n-1]
	}
	return nil
}

// initial is the budget at the beginning of the year (年初), nil where none is given by that name.
func (t *table) initial() *report.NamedFigure {
	for i := range t.Budget {
		if b := &t.Budget[i]; name.Contains(b.Name, "年初") {
			return b
		}
	}
	return nil
}

func isAdjusted(s string) bool { return name.Contains(s, "调整") || name.Contains(s, "全年") }

var missing = eval.Num{Status: eval.Missing}

// number is the value of a figure with what rounding allows for; missing where it is printed empty or
// is to be computed.
func number(p *lint.Pass, f *report.PerformanceFigure) eval.Num {
	if f == nil || !f.Set {
		return missing
	}
	switch f.Kind {
	case report.Stated:
		n := around(f.Value, slack(p, f.Value))
		n.Percent = f.Percent
		return n
	case report.Formula:
		if x := p.Eval.FigureFormula(&f.Cell); x.Expr != nil && len(x.Errs) == 0 {
			return p.Eval.Expr(x.Expr, -1)
		}
	}
	return missing
}

func around(v, slack amount.Amount) eval.Num {
	return eval.Num{V: v, Lo: v.Sub(slack), Hi: v.Add(slack)}
}

func exact(v amount.Amount) eval.Num { return around(v, amount.Amount{}) }

// slack is half a unit of the last place; whole numbers and amounts in 元 with two decimals are exact.
func slack(p *lint.Pass, v amount.Amount) amount.Amount {
	if v.Scale() == 0 || p.Report.AmountUnit == report.Yuan && v.Scale() >= 2 {
		return amount.Amount{}
	}
	return amount.HalfUnit(v.Scale())
}

func known(n eval.Num) bool { return n.Status == eval.OK }

func plus(a, b eval.Num) eval.Num {
	if !known(a) || !known(b) {
		return missing
	}
	return eval.Num{V: a.V.Add(b.V), Lo: a.Lo.Add(b.Lo), Hi: a.Hi.Add(b.Hi)}
}

func minus(a, b eval.Num) eval.Num {
	if !known(a) || !known(b) {
		return missing
	}
	return eval.Num{V: a.V.Sub(b.V), Lo: a.Lo.Sub(b.Hi), Hi: a.Hi.Sub(b.Lo)}
}

func differ(a, b eval.Num) bool { return eval.Compare(formula.Eq, a, b) == eval.Violated }

// indicator is one row of a table.
type indicator struct {
	*table
	goal *goalRows
	n    int // of the goal, from 1
	row  *report.Indicator
	// texts are those of the columns, without spaces around them.
	texts [len(columns{})]string
	// reached and aimed are the actual value and the target where they are numbers.
	reached, aimed parsed
	// broken: a syntax error in the row leaves unknown which cell is which.
	broken bool
}

// eachIndicator calls f for every indicator.
func (t *table) eachIndicator(f func(*indicator)) {
	for i := range t.rows {
		f(&t.rows[i])
	}
}

func (in *indicator) field(col string) *report.Field { return in.goal.field(in.row, col) }

// text is the text in a column, "" where there is none.
func (in *indicator) text(col string) string { return in.texts[index(col)] }

// read reads the texts of the row.
func (in *indicator) read() {
	for i, at := range in.goal.at {
		if at < 0 || at >= len(in.row.Fields) {
			continue
		}
		s := in.row.Fields[at].S
		if n := len(s); n < 3 || s[0] < 0xE4 || s[n-3] < 0xE4 { // else Chinese characters at both ends, no spaces
			s = strings.TrimSpace(s)
		}
		in.texts[i] = s
	}
	in.reached.value, in.reached.ok = parseValue(in.text(actualValue))
	in.aimed.value, in.aimed.ok = parseValue(in.text(targetValue))
}

func (in *indicator) figure(col string) eval.Num {
	if f := in.field(col); f != nil {
		return number(in.p, &f.Figure)
	}
	return missing
}

// place is the cell in a column, else the row.
func (in *indicator) place(col string) source.Span {
	if f := in.field(col); f != nil {
		return f.Text.Span
	}
	return in.row.Span
}

// address names the indicator, or a column of it.
func (in *indicator) address(col ...string) string {
	return in.table.address(append([]string{"指标", formula.Label(in.text(third))}, col...)...)
}

// relation tells indicators of one name in several goals apart.
func (in *indicator) relation() string { return "目标" + strconv.Itoa(in.n) }

// full reports whether the indicator has all its points; known is false where that cannot be told.
func (in *indicator) full() (full, known bool) {
	if in.goal.hasPoints() {
		got, max := in.figure(scoreColumn), in.figure(pointColumn)
		if got.Status != eval.OK || max.Status != eval.OK {
			return false, false
		}
		return got.V.Cmp(max.V) >= 0, true
	}
	sum, weight := in.goal.scores, number(in.p, &in.goal.Weight)
	if sum.Status != eval.OK || weight.Status != eval.OK {
		return false, false
	}
	// Only 得分 is printed: nobody lost a point where they add up to the goal's.
	full = sum.V.Cmp(weight.V) >= 0
	return full, full
}

// cellEdit replaces a figure of a table, in quotes where it stands in some.
func cellEdit(p *lint.Pass, at source.Span, text string) []source.Edit {
	if strings.HasPrefix(p.File.Slice(at), `"`) {
		text = `"` + text + `"`
	}
	return []source.Edit{{Span: at, New: text}}
}

// changeTo is the offer to replace a figure.
func changeTo(p *lint.Pass, at source.Span, text string) []lint.Fix {
	return []lint.Fix{{
		Title: lint.Text{Zh: "改为 " + text, En: "change to " + text}, Kind: lint.Ask, Edits: cellEdit(p, at, text),
	}}
}

// operand is a figure of a table that a finding rests on.
func (t *table) operand(what lint.Text, f *report.PerformanceFigure) lint.Related {
	n := number(t.p, f)
	return lint.Related{Role: "operand", Address: t.address(what.Zh), Label: what, File: t.p.File, Span: f.Span, Value: n.V, Known: known(n)}
}

// points is a score in words: 2 分.
func points(v amount.Amount) lint.Message { return lint.Msg("{0} 分", "{0} points", v) }

// pointDifference is stated − expected in words.
func pointDifference(stated, want amount.Amount) lint.Message {
	return lint.Msg("{0} 分", "{0} points", lint.Difference{Amount: stated.Sub(want)})
}

func money(p *lint.Pass, v amount.Amount) lint.Money {
	return lint.Money{Amount: v, Unit: p.Report.AmountUnit}
}

// moneyFinding sets the amounts of a finding on money.
func moneyFinding(d *lint.Diagnostic, stated, want amount.Amount) {
	d.HasAmounts, d.Stated, d.Expected, d.Difference = true, stated, want, stated.Sub(want)
}

// half is half a unit of a score's last place; unlike money, a whole score may have been rounded too.
func half(v amount.Amount) amount.Amount { return amount.HalfUnit(v.Scale()) }

// times is weight × rate, of a rate in percent.
func times(weight eval.Num, rate amount.Amount) amount.Amount { return weight.V.Mul(rate).Shift(-2) }

func edit(at source.Span, text string) []source.Edit { return []source.Edit{{Span: at, New: text}} }
