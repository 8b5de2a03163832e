package feature

import (
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// rowsOf offers rows for the key being typed: codes by digits, characters and pinyin, the lines and labels
// of the form.
func (c *completer) rowsOf(typed string) {
	ti := c.d.inTable(&c.at)
	if ti < 0 || c.d.Report.Tables[ti].Form == nil {
		return
	}
	t := &c.d.Report.Tables[ti]
	from := c.at.off - len(typed)
	// The rest of the line stays, if it is the cells of a row.
	rest := c.at.text[c.at.off:lineEnd(c.at.text, c.at.off)]
	whole := strings.TrimSpace(rest) == "" || strings.TrimSpace(rest) == `"`
	to := c.at.off
	if whole {
		to += len(rest)
	}
	query := strings.Trim(typed, `"`)
	c.printedRows(t, from, to, whole, typed)
	if !t.Form.Coded() {
		return
	}
	axis := t.Form.CatalogAxis()
	known := c.knownCodes(ti)
	c.codes(query, axis, known, func(rank int, e *catalog.Entry) {
		if ri := t.RowByCode(e.Code); ri >= 0 && c.written(&t.Rows[ri]) && whole {
			return
		}
		text := e.Code.String()
		x := choice{label: text + " " + e.Name, detail: pathOfCode(axis, e.Code, c.d.Report.Year), kind: protocol.CompletionItemKindEnumMember, insert: text, rank: rank,
			filter: foundBy(typed, text+" "+e.Name), data: completionData{Code: text, Axis: axis}}
		if whole {
			above := slices.ContainsFunc(t.Rows, func(r report.Row) bool { return r.Origin == report.Written && r.Code.Under(e.Code) })
			x.insert = c.d.codeRow(t, e.Code, e.Name, above)
			x.snippet = rowSnippet(x.insert)
		}
		c.add(from, to, x)
	})
	c.list.IsIncomplete = true
}

// printedRows offers the rows that the form prints and the table has not.
func (c *completer) printedRows(t *report.Table, from, to int, whole bool, typed string) {
	for i := range t.Form.Rows {
		def := &t.Form.Rows[i]
		if def.Label == "" || def.Code != 0 && t.Form.Coded() {
			continue
		}
		if slices.ContainsFunc(t.Rows, func(r report.Row) bool { return r.Def == i && c.written(&r) }) {
			continue
		}
		key := formRowKey(t.Form, i)
		x := choice{label: strings.Trim(key, `"`), detail: def.Label, kind: protocol.CompletionItemKindField, insert: key, rank: 2}
		if t.Form.Axis == form.Line {
			x.label += " " + def.Label
			x.detail = ""
		}
		x.filter = filterFor(typed, x.label)
		if whole {
			x.insert = formRow(t.Form, i)
			x.snippet = rowSnippet(x.insert)
		}
		c.add(from, to, x)
	}
}

// written reports whether a row stands in the file, apart from the one that is being typed.
func (c *completer) written(r *report.Row) bool {
	return r.Origin == report.Written && !touches(r.KeySpan, c.at.off)
}

// rowSnippet is a row whose blank cells are places to fill in.
func rowSnippet(row string) string {
	head, cells, _ := strings.Cut(row, " = [")
	out, n := snippetText(head)+" = [", 0
	for i, cell := range strings.Split(cells, ", ") {
		if i > 0 {
			out += ", "
		}
		body, closing, last := strings.Cut(cell, "]")
		if body == `""` {
			n++
			body = "${" + itoa(n) + `:""}`
		} else {
			body = snippetText(body)
		}
		out += body
		if last {
			out += "]" + snippetText(closing)
		}
	}
	return out
}

// knownCodes ranks codes that the report is likely to want: 0 those of last year's table of this form, 1
// those of the other tables.
func (c *completer) knownCodes(ti int) map[catalog.Code]int {
	known := map[catalog.Code]int{}
	axis := c.d.Report.Tables[ti].Form.CatalogAxis()
	take := func(e *eval.Eval, rank int, only string) {
		for tj := range e.Report.Tables {
			t := &e.Report.Tables[tj]
			if t.Form == nil || !t.Form.Coded() || t.Form.CatalogAxis() != axis || only != "" && !t.Form.Is(only) {
				continue
			}
			for i := range t.Rows {
				if row := &t.Rows[i]; row.Code != 0 && row.Origin == report.Written {
					if r, ok := known[row.Code]; !ok || r > rank {
						known[row.Code] = rank
					}
				}
			}
		}
	}
	take(c.d.Eval, 1, "")
	if prior := c.d.Eval.Prior(); prior != nil {
		take(prior, 1, "")
		take(prior, 0, c.d.Report.Tables[ti].Form.Name)
	}
	return known
}

// codes calls f for the codes that answer a query: known ones first, then as the catalogue ranks them. With
// nothing typed only known ones answer.
func (c *completer) codes(query string, axis catalog.Axis, known map[catalog.Code]int, f func(rank int, e *catalog.Entry)) {
	hits := catalog.Search(query, c.d.Report.Year, axis)
	n := 0
	for pass := range 3 {
		for i := range hits {
			rank, ok := known[hits[i].Code]
			if !ok {
				rank = 2
			}
			if rank != pass || rank == 2 && query == "" || n >= maxCodes {
				continue
			}
			n++
			f(pass, &hits[i].Entry)
		}
	}
}

// foundBy is the text with which an editor matches what was typed, of a hit of a search: it begins with what
// was typed where the shown text does not, because it was found by pinyin.
func foundBy(typed, shown string) string {
	if strings.HasPrefix(shown, typed) || typed == "" {
		return shown
	}
	return typed + " " + shown
}

// filterFor is the same of what was not searched for: the shown text, after the quote that was typed.
func filterFor(typed, shown string) string {
	for _, q := range [...]string{`"`, "「"} {
		if strings.HasPrefix(typed, q) {
			return q + shown
		}
	}
	return shown
}

// pathOfCode is the 类 and 款 of a code.
func pathOfCode(axis catalog.Axis, c catalog.Code, year int) string {
	path := catalog.Path(axis, c, year)
	var names []string
	for i, n := range path {
		if n != "" && i < c.Level()-1 {
			names = append(names, n)
		}
	}
	return strings.Join(names, " / ")
}
