package review

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Unit is a unit that has to hand in a report.
type Unit struct {
	Name string
	// Aliases are other names: short ones, former ones.
	Aliases []string
}

func (u *Unit) names() []string { return append([]string{u.Name}, u.Aliases...) }

// Roster reads the units of a document: a table with a column 单位名称, or a list with a name on each line.
// again are the names that stand there twice, which count once.
func Roster(d *convert.Document) (units []Unit, again []string) {
	seen := map[string]bool{}
	add := func(n string, aliases []string) {
		n = strings.TrimSpace(n)
		if isTotal(n) || strings.Trim(name.Normalize(n), "0123456789.") == "" {
			return
		}
		if key := name.Normalize(n); seen[key] {
			again = append(again, n)
		} else {
			seen[key] = true
			units = append(units, Unit{Name: n, Aliases: aliases})
		}
	}
	tables := false
	for i := range d.Blocks {
		if t := d.Blocks[i].Table; t != nil {
			tables = column(t, add) || tables
		}
	}
	if tables {
		return units, again
	}
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Table == nil && b.Level == 0 {
			add(listed(b.Text), nil)
		}
	}
	return units, again
}

// headRows is in how many rows of a table its headings are looked for.
const headRows = 5

// column reads the column of names of a table; false where it has none.
func column(t *convert.Table, add func(n string, aliases []string)) bool {
	head, at := -1, -1
	var others []int
	for ri := range min(len(t.Rows), headRows) {
		for c := range t.Rows[ri].Cells {
			switch name.Normalize(t.Rows[ri].Cells[c].Text) {
			case "单位名称", "单位全称", "部门名称", "预算单位", "预算单位名称", "单位", "部门":
				if at < 0 {
					head, at = ri, c
				}
			case "简称", "单位简称", "别名", "曾用名", "原名称":
				others = append(others, c)
			}
		}
		if at >= 0 {
			break
		}
	}
	if at < 0 {
		return false
	}
	for _, row := range t.Rows[head+1:] {
		if at >= len(row.Cells) {
			continue
		}
		var aliases []string
		for _, c := range others {
			if c < len(row.Cells) {
				aliases = append(aliases, strings.FieldsFunc(row.Cells[c].Text, func(r rune) bool { return strings.ContainsRune("、，,；;/\n", r) })...)
			}
		}
		add(row.Cells[at].Text, aliases)
	}
	return true
}

// listed is a name without the sign or number of its list.
func listed(s string) string {
	s = strings.TrimLeft(strings.TrimSpace(s), "-*•·● \t")
	if rest := strings.TrimSpace(name.TrimOrdinal(s)); rest != "" {
		s = rest
	}
	if strings.ContainsAny(s, "。：:") { // a sentence about the list
		return ""
	}
	return s
}

func isTotal(s string) bool {
	s = name.Normalize(s)
	return s == "合计" || s == "小计" || s == "总计"
}
