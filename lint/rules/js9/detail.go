package js9

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// generalTable is the index of the table of general public budget spending by function; −1 for none.
func generalTable(r *report.Report) int {
	for ti := range r.Tables {
		if f := r.Tables[ti].Form; f != nil && f.Axis == form.Function && name.Contains(f.Name, "一般公共预算") {
			return ti
		}
	}
	return -1
}

// hasMoney: some amount of the row is known and not zero.
func hasMoney(p *lint.Pass, row *report.Row) bool {
	for i := range row.N {
		if v := p.Eval.Value(row.First + report.CellID(i)); v.State == eval.Known && !v.V.IsZero() {
			return true
		}
	}
	return false
}

// description is how far the text on general public budget spending goes into detail.
type description struct {
	// section is the element that holds the most detailed paragraphs, level their level: 1 for 类, 3
	// for 项, 0 where no item is described.
	section, level int
	list           []lint.Paragraph
}

// described looks at the section on general public budget spending; ok is false where the report has
// none, or nothing can be read in it. It is looked at once for all rules.
func described(p *lint.Pass) (d *description, ok bool) {
	type answer struct {
		d  description
		ok bool
	}
	kept, fresh := p.Kept("js9.described", func() any { return new(answer) })
	a := kept.(*answer)
	if fresh {
		a.d, a.ok = describe(p)
	}
	return &a.d, a.ok
}

func describe(p *lint.Pass) (d description, ok bool) {
	el := sectionOf(p, assign(p), lint.General)
	if el < 0 || p.Report.Elements[el].Withheld.Set {
		return d, false
	}
	d.section, d.list = el, scope(p, el)
	for i := range d.list {
		q := &d.list[i]
		level := 0
		if q.Item >= 0 {
			if c, ok := catalog.ParseCode(p.Report.Elements[q.Element].Items[q.Item].Code.S); ok {
				level = c.Level()
			}
		}
		if s := q.S(); name.Contains(s, "预算") && name.Contains(s, "决算") {
			for l, marks := range levelMarks {
				if name.Contains(s, marks[0]) || name.Contains(s, marks[1]) {
					level = max(level, l+1)
				}
			}
		}
		if level > d.level || d.level == 0 && p.Report.Elements[q.Element].Level > p.Report.Elements[d.section].Level {
			d.section, d.level = q.Element, max(level, d.level)
		}
	}
	return d, len(d.list) > 0
}

var levelMarks = [...][2]string{{"（类）", "(类)"}, {"（款）", "(款)"}, {"（项）", "(项)"}}

// names reports whether the text describes the item: in a paragraph of its own, or by its name.
func (d *description) names(p *lint.Pass, code catalog.Code, printed string) bool {
	digits := code.String()
	for i := range d.list {
		q := &d.list[i]
		if q.Item >= 0 && p.Report.Elements[q.Element].Items[q.Item].Code.S == digits {
			return true
		}
	}
	for i := range d.list {
		if s := d.list[i].S(); tells(s, printed) || tells(narrow(s), narrow(printed)) {
			return true
		}
	}
	return false
}

// tells: s names the item and goes on to say it is one, or to a figure. A name in a reason (公路养护项目减少)
// describes nothing.
func tells(s, printed string) bool {
	for {
		i := name.Index(s, printed)
		if i < 0 {
			return false
		}
		s = s[i+len(printed):]
		rest := s
		for _, mark := range [...]string{"。", "；"} {
			if n := name.Index(rest, mark); n >= 0 {
				rest = rest[:n]
			}
		}
		if name.Contains(rest, "项）") || name.Contains(rest, "项)") || strings.ContainsAny(rest, "0123456789{") {
			return true
		}
	}
}

// narrow is s with narrow brackets.
func narrow(s string) string {
	if !name.Contains(s, "（") && !name.Contains(s, "）") {
		return s
	}
	return strings.NewReplacer("（", "(", "）", ")").Replace(s)
}
