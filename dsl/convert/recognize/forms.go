package recognize

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// chooseForms says which form each table is, and which edition fits them all best.
func (r *reader) chooseForms() {
	r.budget = r.budgetTitle()
	var list []candidate
	for i := max(r.body, 0); i < len(r.items); i++ {
		if r.items[i].table != nil && !r.furtherPart(i, list) {
			list = append(list, r.candidate(i))
		}
	}
	r.chooseEdition(list)
	taken := map[int]int{} // of items, by form
	for c := range list {
		if r.budget == "" { // the tables of a budget look much the same
			r.assign(&list[c], taken)
		}
	}
	r.units(list)
}

// furtherPart: the table goes on with the one above it, of which it is cut by a page.
func (r *reader) furtherPart(i int, list []candidate) bool {
	if i == 0 || len(list) == 0 || r.items[i-1].table == nil {
		return false
	}
	prev, t := r.items[list[len(list)-1].item].table, r.items[i].table
	texts := textsOf(t)
	switch {
	case t.Name != prev.Name:
		return false // another sheet
	case isPerformance(prev, ""):
		// It begins one of its own only with a name.
		if texts["项目名称"] || texts["单位名称"] || texts["部门(单位)名称"] {
			return false
		}
	case isPerformance(t, ""):
		return false
	case columnsOf(prev) != columnsOf(t), !sameRow(&t.Rows[0], &prev.Rows[0]) && isHeaded(t):
		return false
	}
	r.items[i].role = continued
	return true
}

// isHeaded: the first row of a table has heads.
func isHeaded(t *convert.Table) bool {
	for _, s := range rowTexts(&t.Rows[0]) {
		switch name.Normalize(s) {
		case "项目", "行次", "栏次", "科目编码", "科目名称", "功能分类科目编码", "金额", "决算数", "收入", "支出":
			return true
		}
	}
	return false
}

func columnsOf(t *convert.Table) int {
	if len(t.Rows) == 0 {
		return 0
	}
	return len(t.Rows[0].Cells)
}

// textsOf are the texts of a table's cells, normalized.
func textsOf(t *convert.Table) map[string]bool {
	out := map[string]bool{}
	for i := range t.Rows {
		for j := range t.Rows[i].Cells {
			s := t.Rows[i].Cells[j].Text
			if s == "" || len(s) >= 200 {
				continue
			}
			out[name.Normalize(s)] = true
			if i == 0 { // a page in Markdown has the heads of a column in one cell
				for word := range strings.FieldsSeq(s) {
					out[name.Normalize(word)] = true
				}
			}
		}
	}
	return out
}

// How well a table fits a form: a heading that is the form's, then columns and rows.
const (
	headingScore = 4.0
	likely       = 0.75
	// clearLead is by how much one edition must fit better than all others to be no guess: a heading that
	// only it has, or rows and columns of two tables.
	clearLead = 2.0
)

// fit is how well a table's cells fit a form's columns and rows, from 0 to 1.
func (r *reader) fit(set *form.Set, f *form.Form, c *candidate) float64 {
	has := func(n string, aliases []string) bool {
		if c.texts[name.Normalize(n)] || c.texts[name.Normalize(name.TrimOrdinal(n))] {
			return true
		}
		for _, a := range aliases {
			if c.texts[name.Normalize(a)] {
				return true
			}
		}
		return false
	}
	heads := 0
	for i := range f.Columns {
		if col := &f.Columns[i]; has(col.Name, col.Aliases) {
			heads++
		}
	}
	others := otherHeads(set, f, c)
	rows, all := 0.0, 0
	for i := range f.Rows {
		row := &f.Rows[i]
		if row.Label == "" || f.Axis == form.Single {
			continue
		}
		all++
		if has(row.Label, row.Aliases) {
			rows++
		}
	}
	if all > 0 {
		rows /= float64(all)
	}
	switch f.Axis {
	case form.Single:
		rows = 1
		if r.hasCode(c) || c.texts["行次"] {
			rows = 0
		}
	case form.Function:
		if !r.hasCode(c) && !c.texts["栏次"] && !c.texts["科目名称"] {
			rows /= 2
		}
	case form.Economic:
		if c.texts["行次"] {
			rows /= 2
		}
	case form.Label, form.Line:
		if c.texts["行次"] != (f.Axis == form.Line) {
			rows *= 0.8
		}
	}
	return (2*float64(heads)/float64(max(len(f.Columns)+heads+others, 1)) + rows) / 2
}

// otherHeads counts what in a table are columns of other forms of the edition, and none of this one. Where
// forms have rows of their own, these tell better.
func otherHeads(set *form.Set, f *form.Form, c *candidate) int {
	if f.Axis == form.Label || f.Axis == form.Line {
		return 0
	}
	own := func(s string) bool {
		return slices.ContainsFunc(f.Columns, func(col form.Column) bool {
			return name.Equal(col.Name, s) || isListed(col.Aliases, s) || strings.Contains(name.Normalize(col.Group), s)
		})
	}
	seen := map[string]bool{}
	for _, other := range set.Forms {
		for i := range other.Columns {
			if s := name.Normalize(other.Columns[i].Name); c.texts[s] && len(other.Columns) > 1 && !own(s) {
				seen[s] = true
			}
		}
	}
	return len(seen)
}

// hasCode: some cell begins with a code of the functional classification.
func (r *reader) hasCode(c *candidate) bool {
	for s := range c.texts {
		n := 0
		for n < len(s) && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		if code, ok := catalog.ParseCode(s[:n]); ok && n >= 3 && !strings.HasPrefix(s[n:], ".") && catalog.Axes(code.Class()).Has(catalog.Function) {
			return true
		}
	}
	return false
}

// chooseEdition takes the edition whose forms the tables fit best; the newest where two do as well.
func (r *reader) chooseEdition(list []candidate) {
	editions := r.Library.Editions()
	if r.Edition != "" {
		r.set = r.Library.Set(r.Edition, r.yearFor(r.Edition))
		return
	}
	best, second, first := -1.0, 0.0, ""
	for _, edition := range editions {
		set := r.Library.Set(edition, r.yearFor(edition))
		score := 0.0
		for c := range list {
			if isPerformance(r.items[list[c].item].table, list[c].title) {
				continue
			}
			most := 0.0
			for i, f := range set.Forms {
				s := r.fit(set, f, &list[c])
				if r.titleFits(f, list[c].title) {
					s += headingScore
				}
				if set.Stale[i] {
					s *= 0.98
				}
				most = max(most, s)
			}
			score += most
		}
		if score > best || score == best && r.Library.Newest(edition) > r.Library.Newest(r.set.Edition) {
			second = max(best, 0)
			best, first, r.set = score, edition, set
		} else {
			second = max(second, score)
		}
	}
	if r.set == nil {
		r.set = r.Library.Set("", r.Year)
		return
	}
	if len(list) > 0 && len(editions) > 1 {
		kind := convert.Recognized
		if r.editionGuessed = best-second < clearLead; r.editionGuessed {
			kind = convert.Guessed
		}
		r.remark(convert.Place{}, kind, "版式按表的样子取了“"+first+"”；不是这一版的，导入时请写明版式。", "by the look of the tables the edition “"+first+"” was taken; where it is another, name it when importing.")
	}
}

// yearFor is the year whose forms are looked for: the newest where none is known.
func (r *reader) yearFor(edition string) int {
	if r.Year > 0 {
		return r.Year
	}
	return r.Library.Newest(edition)
}

// assign recognises one table.
func (r *reader) assign(c *candidate, forms map[int]int) {
	it := &r.items[c.item]
	it.form, it.number = -1, c.number
	if isPerformance(it.table, c.title) {
		r.mark(c, performance)
		return
	}
	at, best, second, titled := -1, 0.0, 0.0, false
	for i, f := range r.set.Forms {
		s := r.fit(r.set, f, c)
		named := r.titleFits(f, c.title)
		if named {
			s += headingScore
		}
		if s > best {
			at, best, second, titled = i, s, best, named
		} else {
			second = max(second, s)
		}
	}
	if at < 0 || !titled && (best < likely || best-second < 0.1) {
		return
	}
	f := r.set.Forms[at]
	if before, twice := forms[at]; twice {
		if first := r.items[before].table; hasAmounts(first) || !hasAmounts(it.table) {
			r.mark(c, taken)
			r.remark(it.at, convert.LeftOut, "“"+f.Name+"”前面已有一张（"+r.items[before].at.In(false)+"），这一张没有取。",
				"there is a “"+f.Name+"” already ("+r.items[before].at.In(true)+"); this one is left out.")
			return
		}
		r.items[before].role, r.items[before].form = taken, -1
		r.remark(r.items[before].at, convert.LeftOut, "“"+f.Name+"”有两张，这一张没有数，没有取。", "there are two of “"+f.Name+"”; this one has no amounts and is left out.")
	}
	forms[at] = c.item
	it.form = at
	r.number(it, f)
	r.mark(c, formTable)
	if !titled {
		r.remark(it.at, convert.Guessed, "没有找到表名，按栏目和行名认作“"+f.Name+"”。", "there is no heading; by its columns and rows it was taken for “"+f.Name+"”.")
	} else if best-headingScore < 0.1 {
		r.remark(it.at, convert.Guessed, "表名是“"+f.Name+"”，但栏目和行名大多对不上，请核对。", "the heading is “"+f.Name+"”, but most columns and rows are not the form's, please check.")
	}
}

// number settles a table's number: the printed one, else the form's; one that another table has already is
// not taken again.
func (r *reader) number(it *item, f *form.Form) {
	free := func(n int) bool {
		return n > 0 && !slices.ContainsFunc(r.items, func(other item) bool { return other.role == formTable && other.number == n })
	}
	printed := it.number
	if free(printed) {
		return
	}
	for it.number = f.Number; !free(it.number); {
		it.number++
	}
	if printed > 0 {
		r.remark(it.at, convert.Guessed, "表号 "+itoa(printed)+" 前面的表已经用了，这一张编作 "+itoa(it.number)+"。", "the number "+itoa(printed)+" is that of a table above; this one was numbered "+itoa(it.number)+".")
	}
}

// mark gives the table and what stands above it their roles.
func (r *reader) mark(c *candidate, role role) {
	r.items[c.item].role = role
	for i := c.titleFrom; i < c.item; i++ {
		if r.items[i].role = heading; i >= c.end {
			r.items[i].role = around
		}
	}
	r.items[c.item].text = c.title
}

// hasAmounts: some cell is a number with decimals.
func hasAmounts(t *convert.Table) bool {
	for i := range t.Rows {
		for j := range t.Rows[i].Cells {
			s := name.Normalize(t.Rows[i].Cells[j].Text)
			if strings.Contains(s, ".") && strings.Trim(s, "0123456789.,-()") == "" && strings.Trim(s, "0.,-()") != "" {
				return true
			}
		}
	}
	return false
}
