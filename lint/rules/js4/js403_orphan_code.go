package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var orphanCode = &lint.Rule{
	ID: "JS403", Name: "orphan-code", Title: lint.Text{Zh: "缺上级科目", En: "code without its parent"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "有项没有它的款，或者有款没有它的类，而本表的其他款、类都已列出。只填到项、由程序计算款和类的表不在此列。",
			En: "An item stands without its section or a section without its class, while the table states others of that level. A table that states items only and leaves the rest to be computed is fine.",
		},
		Why:   lint.Text{Zh: "公开的表逐级列示，漏了一级，读者加不出合计。", En: "Published tables show every level; with one left out the totals cannot be added up."},
		Basis: lint.Text{Zh: "部门决算公开要求：功能分类公开到项级，类、款、项逐级列示；基本支出按经济分类公开到款级。", En: "Disclosure rules: functional expenditure to the item, basic expenditure to the economic section, level by level."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
201     = ["一般公共服务支出", 567.46, 352.59, 214.87]
20103   = ["政府办公厅（室）及相关机构事务", 567.46, 352.59, 214.87]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 178.78, "", 178.78]
208     = ["社会保障和就业支出", 24.00, 24.00]
2080505 = ["机关事业单位基本养老保险缴费支出", 24.00, 24.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 178.78, "", 178.78]
2080505 = ["机关事业单位基本养老保险缴费支出", 24.00, 24.00]
`,
	},
	Run: func(p *lint.Pass) {
		of, states, whole := -1, [4]bool{}, false // what is known of table of
		var said map[catalog.Code]bool            // the codes that it lacks
		eachCode(p, func(ti, ri int, t *report.Table, row *report.Row) {
			if !isSound(t.Form, row.Code) {
				return
			}
			for above := row.Code.Parent(); above != 0; above = above.Parent() {
				if isStated(t, above) || !hasMoney(p, row) {
					continue
				}
				if of != ti {
					of, states, whole, said = ti, statedLevels(t), isWhole(p, t), nil
				}
				if !states[above.Level()] || !whole || said[above] {
					continue
				}
				if said == nil {
					said = map[catalog.Code]bool{}
				}
				said[above] = true
				orphan(p, ti, ri, above)
			}
		})
	},
}

// isStated: the file writes a row for the code.
func isStated(t *report.Table, c catalog.Code) bool {
	i := t.RowByCode(c)
	return i >= 0 && t.Rows[i].Origin == report.Written
}

// statedLevels are the levels of which the file writes rows.
func statedLevels(t *report.Table) (states [4]bool) {
	for i := range t.Rows {
		if row := &t.Rows[i]; isWritten(row) && isSound(t.Form, row.Code) {
			states[row.Code.Level()] = true
		}
	}
	return states
}

func orphan(p *lint.Pass, ti, ri int, above catalog.Code) {
	t := &p.Report.Tables[ti]
	row := &t.Rows[ri]
	label, level := lint.RowLabel(p.Report, ti, ri), levelNames[above.Level()]
	d := lint.Diagnostic{
		Span: row.KeySpan, Address: rowAddress(t, ri),
		Message: lint.Msg("{0}缺上级科目 {1}，本表其他{2}都已列出，请补列。", "{0}: its {2} {1} is missing, while the table states others. Add it.", label, codeAndName(p, t, above), level),
		Basis:   classification(p.Report.Year),
	}
	if lines, ok := rowLines(p, t, row); ok {
		line := above.String() + ` = ["="]`
		if n := catalogName(p, t, above); n != "" {
			line = above.String() + " = [" + syntax.Quote(n) + `, "="]`
		}
		d.Fixes = []lint.Fix{{
			Title: lint.Text{Zh: "补列 " + above.String() + "，金额由下级相加", En: "add " + above.String() + ", its amounts summed from below"}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: source.Span{Start: lines.Start, End: lines.Start}, New: line + lineEnd(p.File)}},
		}}
	}
	p.Found(d)
}

// codeAndName is a code with its name in brackets, as far as the name is known.
func codeAndName(p *lint.Pass, t *report.Table, c catalog.Code) string {
	if n := catalogName(p, t, c); n != "" {
		return c.String() + "（" + n + "）"
	}
	return c.String()
}

// catalogName is the name of a code in the report's year, "" where it is not known well enough.
func catalogName(p *lint.Pass, t *report.Table, c catalog.Code) string {
	e, ok := catalog.Lookup(t.Form.CatalogAxis(), c, p.Report.Year)
	if !ok || e.Confidence == catalog.Low || p.Report.Year == 0 {
		return ""
	}
	return e.Name
}
