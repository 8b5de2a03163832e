package fix

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// syntaxID is the rule about what cannot be read. One error may hide another on its line, so these are
// counted, not told apart.
const syntaxID = "JS001"

// state is what a fix must leave as it is.
type state struct {
	// errors is how many errors the syntax has.
	errors int
	// figures are all figures that could be read, with their place in the report; findings the keys of
	// what stands: both with how often.
	figures, findings map[string]int
}

// keeps reports whether a later state has all figures of the one before, no finding that is new, and no
// more errors.
func (s state) keeps(before state) bool {
	return s.errors <= before.errors && within(before.figures, s.figures) && within(s.findings, before.findings)
}

func within(part, whole map[string]int) bool {
	for key, n := range part {
		if n > whole[key] {
			return false
		}
	}
	return true
}

func stateOf(r *lint.Result) state {
	s := state{errors: len(r.Tree.Errors), figures: map[string]int{}, findings: map[string]int{}}
	for i := range r.Diagnostics {
		if d := &r.Diagnostics[i]; d.Rule.ID != syntaxID {
			s.findings[d.Key()]++
		}
	}
	s.tables(r.Report)
	for i := range r.Report.Figures {
		f := &r.Report.Figures[i]
		s.cell(r.Report, "数据."+name.Normalize(f.Name), &f.Cell)
	}
	for i := range r.Report.Adjustments {
		a := &r.Report.Adjustments[i]
		s.cell(r.Report, a.For.S+a.Cell.S, &a.Amount)
	}
	for i := range r.Report.Elements {
		e := &r.Report.Elements[i]
		s.text("", e.Title.S)
		s.text("", e.Text.S)
		for _, item := range e.Items {
			s.text("", item.Title.S)
			s.text("", item.Text.S)
		}
		if e.Performance != nil {
			s.performance(r.Report, name.Normalize(e.Name.S), e.Performance)
		}
	}
	return s
}

// tables notes the cells that stand in the file. A row that is left out may come to be one that could
// not be read before.
func (s state) tables(r *report.Report) {
	for i := range r.Tables {
		t := &r.Tables[i]
		for j := range t.Rows {
			row := &t.Rows[j]
			if row.Origin != report.Written {
				continue
			}
			place := strconv.Itoa(t.N) + "." + name.Normalize(row.Key) + "."
			for k := range row.Given {
				s.cell(r, place+strconv.Itoa(k), &r.Cells[int(row.First)+k])
			}
		}
	}
}

func (s state) performance(r *report.Report, title string, p *report.Performance) {
	for i, f := range []*report.PerformanceFigure{&p.Executed, &p.Rate, &p.Weight, &p.Score, &p.Total, &p.Basic, &p.Project} {
		s.cell(r, title+strconv.Itoa(i), &f.Cell)
	}
	for i := range p.Budget {
		s.cell(r, title+"."+p.Budget[i].Name, &p.Budget[i].Cell)
	}
	for i := range p.Functions {
		s.cell(r, title+".function"+strconv.Itoa(i), &p.Functions[i].Amount)
	}
	s.text(title, p.Deviation.S)
	s.text(title, p.Improvement.S)
	for i := range p.Goals {
		g := &p.Goals[i]
		s.text(title, g.Title.S)
		s.cell(r, title+".weight", &g.Weight.Cell)
		for _, indicator := range g.Indicators {
			s.text(title, r.File.Slice(indicator.Span))
		}
	}
}

// cell notes a figure that could be read.
func (s state) cell(r *report.Report, place string, c *report.Cell) {
	if !c.Known() || c.Kind == report.Omitted {
		return
	}
	value := ""
	switch c.Kind {
	case report.Stated:
		value = numbers(c.Value.String())
		if c.Value.Sign() < 0 {
			value = "-" + value
		}
	case report.Formula:
		value = name.Normalize(r.File.Slice(c.Span))
	}
	s.figures[place+"="+strconv.Itoa(int(c.Kind))+" "+value]++
}

// text notes the numbers of a text.
func (s state) text(place, text string) {
	if n := numbers(text); n != "" {
		s.figures[place+"“"+n+"”"]++
	}
}

// numbers returns the numbers in a text without signs, whatever their dress: full-width digits, thousands
// commas, zeros before and after.
func numbers(text string) string {
	var out strings.Builder
	var n []byte
	end := func() {
		if whole, decimals, ok := strings.Cut(string(n), "."); len(n) > 0 {
			out.WriteString(strings.TrimLeft(whole, "0"))
			if decimals = strings.TrimRight(decimals, "0"); ok && decimals != "" {
				out.WriteString("." + decimals)
			}
			out.WriteByte(' ')
		}
		n = n[:0]
	}
	for _, r := range text {
		switch r = name.Fold(r); {
		case r >= '0' && r <= '9':
			n = append(n, byte(r))
		case r == '.' && len(n) > 0:
			n = append(n, '.')
		case (r == ',' || r == '_') && len(n) > 0:
		default:
			end()
		}
	}
	end()
	return out.String()
}
