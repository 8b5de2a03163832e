package feature

import (
	"path/filepath"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// value offers values for the key that the cursor stands behind.
func (c *completer) value() {
	t := &c.at
	from, to, quotes := c.valueSpan()
	typed := strings.TrimLeft(t.text[from:t.off], `"`)
	add := func(x choice) {
		x.filter = filterFor(t.text[from:t.off], x.label)
		if x.insert == "" {
			x.insert = x.label
		}
		if quotes {
			x.insert = syntax.Quote(x.insert)
		} else {
			q := syntax.Quote(x.insert)
			x.insert = q[1 : len(q)-1]
		}
		if x.kind == 0 {
			x.kind = protocol.CompletionItemKindEnumMember
		}
		c.add(from, to, x)
	}
	block := t.blockName()
	if t.inRows() {
		c.cells(typed, add)
		return
	}
	for _, w := range report.Words(block, t.key) {
		add(choice{label: w})
	}
	switch block + "." + t.key {
	case "table.form":
		c.formNames(add)
	case "report.edition":
		for _, e := range c.d.Document.Project().Library.Editions() {
			add(choice{label: e})
		}
	case "report.prior", "report.budget", "report.source", "report.members", "include.file":
		c.files(add)
	case "attachment.of":
		add(choice{label: "整体"})
		for i := range c.d.Report.Elements {
			if el := &c.d.Report.Elements[i]; el.Performance != nil && el.Name.Set {
				add(choice{label: el.Name.S})
			}
		}
	case "performance.category", "performance.nature", "performance.kind":
		for _, w := range form.Listed(c.d.Report.Set.Performance.Options, t.key) {
			add(choice{label: w})
		}
	case "goal.indicators":
		c.classes(add)
	case "item.code", "term.code", "performance.function":
		c.codeValues(typed, from, to, quotes)
	}
}

// valueSpan is what a value replaces: the content of the string that the cursor is in, or what was typed of
// a value, which then needs quotes.
func (c *completer) valueSpan() (from, to int, quotes bool) {
	t := &c.at
	if t.str != syntax.None {
		return t.content, t.end, false
	}
	line := t.line
	if i := strings.LastIndexAny(line, "=[,{"); i >= 0 {
		line = line[i+1:]
	}
	typed := strings.TrimLeft(line, " \t")
	return t.off - len(typed), t.off, true
}

// formNames offers the forms of the edition, those first that the report has not.
func (c *completer) formNames(add func(choice)) {
	for fi, f := range c.d.Report.Set.Forms {
		rank := 0
		if c.d.Report.TableOf(fi) >= 0 {
			rank = 1
		}
		if ti := c.d.inTable(&c.at); ti >= 0 && c.d.Report.Tables[ti].N == f.Number {
			rank = 0
		}
		add(choice{label: f.Name, detail: c.s.say("第 {0} 表", "form {0}", f.Number), rank: rank, kind: protocol.CompletionItemKindClass})
	}
}

// files offers the other reports, as paths from this one.
func (c *completer) files(add func(choice)) {
	dir := filepath.Dir(c.d.Document.Path)
	for _, path := range c.s.Reports() {
		if path == c.d.Document.Path {
			continue
		}
		if rel, err := filepath.Rel(dir, path); err == nil {
			add(choice{label: filepath.ToSlash(rel), kind: protocol.CompletionItemKindFile})
		}
	}
}

// classes offers the 一级指标 in the first column of the indicators, the 二级指标 of that class in the second.
func (c *completer) classes(add func(choice)) {
	classes := c.d.Report.Set.Performance.Classes
	switch c.at.index {
	case 0:
		for _, l := range classes {
			add(choice{label: l.Name})
		}
	case 1:
		for _, l := range classes {
			if strings.Contains(c.at.line, `"`+l.Name+`"`) {
				for _, w := range l.Values {
					add(choice{label: w})
				}
				return
			}
		}
		for _, l := range classes {
			for _, w := range l.Values {
				add(choice{label: w, detail: l.Name})
			}
		}
	}
}

// codeValues offers codes outside the tables: those that the report has come first.
func (c *completer) codeValues(typed string, from, to int, quotes bool) {
	known := map[catalog.Code]int{}
	for ti := range c.d.Report.Tables {
		t := &c.d.Report.Tables[ti]
		if t.Form == nil || t.Form.Axis != form.Function {
			continue
		}
		for i := range t.Rows {
			if t.Rows[i].Code != 0 {
				known[t.Rows[i].Code] = 0
			}
		}
	}
	before := c.at.text[from:c.at.off]
	c.codes(typed, catalog.Function, known, func(rank int, e *catalog.Entry) {
		code := e.Code.String()
		insert := code
		if quotes {
			insert = syntax.Quote(code)
		}
		c.add(from, to, choice{label: code + " " + e.Name, detail: pathOfCode(catalog.Function, e.Code, c.d.Report.Year), kind: protocol.CompletionItemKindEnumMember,
			insert: insert, filter: foundBy(before, code+" "+e.Name), rank: rank, data: completionData{Code: code, Axis: catalog.Function}})
	})
	c.list.IsIncomplete = true
}

// cells offers what may stand in a row: the name of its code, and what a cell may say in words.
func (c *completer) cells(typed string, add func(choice)) {
	ti := c.d.inTable(&c.at)
	if ti < 0 || c.d.Report.Tables[ti].Form == nil {
		return
	}
	t := &c.d.Report.Tables[ti]
	code, coded := catalog.ParseCode(c.at.key)
	if coded && t.Form.Coded() && c.at.index == 0 {
		axis := t.Form.CatalogAxis()
		names := []string{c.d.codeName(axis, code)}
		for i := range t.Rows {
			if row := &t.Rows[i]; row.Code == code && !slices.Contains(names, row.Name.S) {
				names = append(names, row.Name.S)
			}
		}
		for _, n := range names {
			if n != "" {
				add(choice{label: n, detail: c.s.say("科目名称", "name of the code"), data: completionData{Code: c.at.key, Axis: axis}})
			}
		}
	}
	if c.at.str == syntax.None && typed != "" {
		return // a number
	}
	add(choice{label: "=", detail: c.s.say("由程序计算", "computed"), kind: protocol.CompletionItemKindValue, rank: 1})
	add(choice{label: "—", detail: c.s.say("不适用，按 0 计", "not applicable, counts as 0"), kind: protocol.CompletionItemKindValue, rank: 1})
}
