package js2

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// unit is what is remembered of a member once its report has been let go.
type unit struct {
	lint.Member // without Eval
	read        bool
	name        string
	aliases     []string
	units       []string // whom it consolidates itself, by name
	year        int
	edition     string
	amountUnit  report.Unit
}

// consolidation is a report held against the sum of its members.
type consolidation struct {
	p     *lint.Pass
	e     *eval.Eval
	units []unit
	// comparable: every member was read, is of this year, and counts once.
	comparable bool
	// sums are by cell of the report, then by cell of extra rows.
	sums   []sum
	extras []extraRow
	// exact is the report's source in 元, where every member is in 元 too; nil otherwise.
	exact *twin
	// diffs are by cell, as sums; bad are those that rounding does not explain, roots those of them that
	// no other explains.
	diffs []difference
	bad   []int
	roots []root
	// adjustments are what is declared, by cell.
	adjustments []declared
}

// sum is what the members have in a cell.
type sum struct {
	v, slack amount.Amount
	n        int32 // members with an amount other than zero
	unknown  bool
}

// extraRow is a code that members have and the report's table lacks.
type extraRow struct {
	table int
	code  catalog.Code
	name  string
	block int
	first int // of its sums
	n     int
}

// consolidated reads the members of the report, once for all rules; nil where it has none.
func consolidated(p *lint.Pass) *consolidation {
	if p.Others == nil || len(p.Report.Members) == 0 {
		return nil
	}
	kept, fresh := p.Kept("members", func() any { return new(consolidation) })
	c := kept.(*consolidation)
	if fresh {
		*c = consolidation{p: p, e: p.Eval, comparable: p.Report.AmountUnit != report.UnitUnknown}
		c.add()
		if c.comparable && len(c.units) > 0 {
			c.compare()
		}
	}
	return c
}

// add reads the members one after the other and adds them up.
func (c *consolidation) add() {
	c.sums = make([]sum, len(c.e.Report.Cells))
	allYuan := true
	c.p.Others.Members(func(m lint.Member) bool {
		u := unit{Member: m, read: m.Eval != nil}
		u.Eval = nil
		if !u.read {
			c.comparable = false
			c.units = append(c.units, u)
			return true
		}
		r := m.Eval.Report
		u.name, u.year, u.edition, u.amountUnit = r.Unit.S, r.Year, r.Set.Edition, r.AmountUnit
		for _, a := range r.Aliases {
			u.aliases = append(u.aliases, a.S)
		}
		for _, n := range r.Units {
			u.units = append(u.units, n.S)
		}
		allYuan = allYuan && u.amountUnit == report.Yuan
		if u.year != c.e.Report.Year {
			c.comparable = false
		}
		if w := pair(c.e, m.Eval); w == nil || !c.comparable {
			c.comparable = false
		} else {
			c.addUnit(w)
		}
		c.units = append(c.units, u)
		return true
	})
	if c.comparable {
		c.comparable = c.eachCountsOnce()
	}
	if src := c.p.Others.Source(); c.comparable && allYuan && src != nil && sameAccount(c.e.Report, src.Report) && src.Report.AmountUnit == report.Yuan {
		c.exact = pair(c.e, src)
	}
}

// eachCountsOnce reports whether no unit is among the members twice: under another file, or through a
// member that consolidates it.
func (c *consolidation) eachCountsOnce() bool {
	once := true
	c.sameNames(func(_, _ *unit) { once = false })
	_, _, found := c.nested()
	return once && !found
}

// sameNames calls f for every member whose unit an earlier one has too.
func (c *consolidation) sameNames(f func(first, again *unit)) {
	seen := map[string]int{}
	for i := range c.units {
		if c.units[i].name == "" {
			continue
		}
		key := unitKey(c.units[i].name)
		if first, ok := seen[key]; ok {
			f(&c.units[first], &c.units[i])
		} else {
			seen[key] = i
		}
	}
}

// nested finds a member that another member consolidates already.
func (c *consolidation) nested() (inner, outer *unit, found bool) {
	var at map[string]int
	for i := range c.units {
		for _, path := range c.units[i].Members {
			if at == nil {
				at = map[string]int{}
				for k := range c.units {
					at[c.units[k].Path] = k
				}
			}
			if k, ok := at[path]; ok && k != i {
				return &c.units[k], &c.units[i], true
			}
		}
	}
	return nil, nil, false
}

// addUnit adds one member's cells.
func (c *consolidation) addUnit(w *twin) {
	for ti := range w.tables {
		t := &w.tables[ti]
		if t.own.Form == nil {
			continue
		}
		if t.other == nil || t.other.Withheld.Set {
			for id := t.own.First; id < t.own.End; id++ {
				c.sums[id].unknown = true
			}
			continue
		}
		for ri := range t.own.Rows {
			row := &t.own.Rows[ri]
			other, coded := t.row(ri), t.coded(ri)
			if other < 0 && coded && t.whole {
				continue // nothing under this code
			}
			from := t.own.Form.Blocks[row.Block].ColFrom
			for i := range row.N {
				v, _ := w.in(t, other, from+i, coded)
				c.sums[int(row.First)+i].add(v)
			}
		}
		c.addExtras(ti, w, t)
		c.lackDetail(w, t)
	}
}

func (s *sum) add(v eval.Value) {
	switch {
	case v.State != eval.Known:
		s.unknown = true
	case !v.V.IsZero():
		s.v, s.slack = s.v.Add(v.V), s.slack.Add(v.Slack)
		s.n++
	case !v.Slack.IsZero():
		s.slack = s.slack.Add(v.Slack)
	}
}

// addExtras adds the codes that the report lacks.
func (c *consolidation) addExtras(ti int, w *twin, t *tableTwin) {
	if !t.own.Form.Coded() {
		return
	}
	for ri := range t.other.Rows {
		row := &t.other.Rows[ri]
		if row.Code == 0 || row.N == 0 || t.own.RowByCode(row.Code) >= 0 {
			continue
		}
		x := c.extra(ti, t, row)
		if x == nil {
			continue
		}
		from := t.own.Form.Blocks[x.block].ColFrom
		for i := range x.n {
			v, _ := w.in(t, ri, from+i, true)
			c.sums[x.first+i].add(v)
		}
		if x.name == "" {
			x.name = lint.RowName(w.other.Report, tableIndex(w.other.Report, t.other), ri)
		}
	}
}

func tableIndex(r *report.Report, t *report.Table) int {
	for i := range r.Tables {
		if &r.Tables[i] == t {
			return i
		}
	}
	return -1
}

// extraBlock is the block that a row of the other table would stand in.
func (t *tableTwin) extraBlock(row *report.Row) int {
	if ri := ancestorRow(t.own, row.Code); ri >= 0 {
		return t.own.Rows[ri].Block
	}
	return min(row.Block, len(t.own.Form.Blocks)-1)
}

// extra returns the extra row of a code, new where there is none yet.
func (c *consolidation) extra(ti int, t *tableTwin, row *report.Row) *extraRow {
	for i := range c.extras {
		if c.extras[i].table == ti && c.extras[i].code == row.Code {
			return &c.extras[i]
		}
	}
	x := extraRow{table: ti, code: row.Code, block: t.extraBlock(row), first: len(c.sums)}
	b := t.own.Form.Blocks[x.block]
	x.n = b.ColTo - b.ColFrom
	c.sums = append(c.sums, make([]sum, x.n)...)
	c.extras = append(c.extras, x)
	return &c.extras[len(c.extras)-1]
}

// lackDetail makes what stands under a code unknown where a member gives the code's amount alone.
func (c *consolidation) lackDetail(w *twin, t *tableTwin) {
	if !t.own.Form.Coded() {
		return
	}
	lowest := 3
	if t.own.Form.Axis == form.Economic {
		lowest = 2
	}
	for ri := range t.other.Rows {
		row := &t.other.Rows[ri]
		if row.Origin != report.Written || row.Code == 0 || row.Code.Level() >= lowest || !w.hasAmount(row) || hasDetail(t.other, ri) {
			continue
		}
		for i := range t.own.Rows {
			if o := &t.own.Rows[i]; o.Code.Under(row.Code) {
				for k := range o.N {
					c.sums[int(o.First)+k].unknown = true
				}
			}
		}
		for i := range c.extras {
			if x := &c.extras[i]; t.own == &c.e.Report.Tables[x.table] && x.code.Under(row.Code) {
				for k := range x.n {
					c.sums[x.first+k].unknown = true
				}
			}
		}
	}
}

// hasAmount reports whether a row of the other report has an amount other than zero.
func (w *twin) hasAmount(row *report.Row) bool {
	for i := range row.N {
		if v := &w.other.Values[int(row.First)+i]; v.State == eval.Known && !v.V.IsZero() {
			return true
		}
	}
	return false
}

// isUnit reports whether n is the name of the report's unit: in full, its end, or an alias.
func isUnit(r *report.Report, n string) bool {
	if sameUnit(r.Unit.S, n) {
		return true
	}
	for _, a := range r.Aliases {
		if sameUnit(a.S, n) {
			return true
		}
	}
	a, b := name.Normalize(r.Unit.S), name.Normalize(n)
	return len(b) >= shortestName && strings.HasSuffix(a, b) || len(a) >= shortestName && strings.HasSuffix(b, a)
}

// shortestName is how long, in bytes, the end of a unit's name must be to stand for it: four characters.
const shortestName = 12

// sameUnit compares names of units; a head unit is called with or without 本级.
func sameUnit(a, b string) bool { return name.Equal(withoutLevel(a), withoutLevel(b)) }

// unitKey is one for all ways to write a unit's name that sameUnit takes for one.
func unitKey(s string) string { return name.Normalize(withoutLevel(s)) }

// withoutLevel drops what only says that a name means the unit itself: （本级）, 本级, （机关）.
func withoutLevel(s string) string {
	s = strings.TrimSpace(s)
	for _, end := range [...]string{"（本级）", "(本级)", "本级", "（机关）", "(机关)"} {
		if rest, ok := strings.CutSuffix(s, end); ok {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// sameAccount reports whether two reports are of one unit and year.
func sameAccount(a, b *report.Report) bool {
	return a.Year == b.Year && (!a.Unit.Set || !b.Unit.Set || isUnit(a, b.Unit.S) || isUnit(b, a.Unit.S))
}
