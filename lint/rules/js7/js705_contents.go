package js7

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var contents = &lint.Rule{
	ID: "JS705", Name: "contents", Title: lint.Text{Zh: "目录与正文不一致", En: "contents differ from the body"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "目录（contents）与正文的部分、标题、表名对不上：名称不同，目录有而正文没有，或正文有而目录没有。两种写法都是公开格式自己的，只作提示。",
			En: "The table of contents (contents) and the parts, headings and tables of the body differ: another wording, an entry without its heading, a heading without its entry. Information where the format itself prints both wordings.",
		},
		Why:   lint.Text{Zh: "目录和正文分头改，最容易漏改一处。", En: "Contents and body are edited apart, and one is forgotten."},
		Basis: lint.Text{Zh: "各地公开格式的目录。", En: "The contents of the local format."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
contents = ["第一部分 示例中心概况", "一、部门主要职能"]

[[part]]
title = "第一部分 示例中心概况"

[[section]]
title = "一、主要职责"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
contents = ["第一部分 示例中心概况", "一、部门主要职能"]

[[part]]
title = "第一部分 示例中心概况"

[[section]]
title = "一、部门主要职能"
`,
	},
	Run: func(p *lint.Pass) {
		if len(p.Report.Contents) == 0 || p.Report.Partial() || len(p.Tree.Errors) > 0 {
			return
		}
		c := comparer{p: p, part: -1, listed: make([]bool, len(p.Report.Elements)), tables: make([]bool, len(p.Report.Tables))}
		for i := range p.Report.Contents {
			c.entry(&p.Report.Contents[i])
		}
		c.rest()
	},
}

// comparer walks over the contents; part is the element of the current part in the body, −1 for none.
type comparer struct {
	p    *lint.Pass
	part int
	// inPart: an entry of the current part has been met; skip: the body has no such part.
	skip bool
	// listed are elements, tables those tables, that an entry names. parts are parts with entries
	// below them; anyTable: the contents list tables.
	listed, tables []bool
	parts          []int
	anyTable       bool
}

func (c *comparer) entry(t *report.Text) {
	s, n := ordinal(t.S)
	if s == partNumber {
		c.partEntry(t, n)
		return
	}
	if c.skip {
		return
	}
	title, number := tableEntry(t.S)
	if strings.HasSuffix(title, "表") && (c.part < 0 || !name.Contains(c.p.Report.Elements[c.part].Title.S, "说明")) {
		if number == 0 {
			number = n
		}
		c.table(t, title, number)
		return
	}
	if len(c.parts) == 0 || c.parts[len(c.parts)-1] != c.part {
		c.parts = append(c.parts, c.part)
	}
	c.heading(t, s, n)
}

func (c *comparer) partEntry(t *report.Text, n int) {
	c.part, c.skip = -1, false
	for el := range c.p.Report.Elements {
		e := &c.p.Report.Elements[el]
		if e.Kind != report.Part {
			continue
		}
		if _, m := ordinal(e.Title.S); m != n {
			continue
		}
		c.part, c.listed[el] = el, true
		if !name.Equal(e.Title.S, t.S) {
			c.found(t, lint.Msg("正文标题作“{0}”，与目录不一致。", "the body's heading is “{0}”.", e.Title.S), lint.Warning,
				lint.Related{Role: "other", Address: c.p.TextAddress(el, lint.OwnText, 0), File: c.p.File, Span: e.Title.Span})
		}
		return
	}
	c.skip = true
	c.found(t, lint.Msg("目录列有这一部分，正文没有。", "the body has no such part."), lint.Warning)
}

// found reports an entry of the contents.
func (c *comparer) found(t *report.Text, m lint.Message, severity lint.Severity, related ...lint.Related) {
	c.p.Found(lint.Diagnostic{Span: t.Span, Severity: severity, Address: "目录.「" + t.S + "」", Message: m, Related: related})
}

// tableEntry is the title of a table in the contents without its number, and the number of “（表 6）”.
func tableEntry(s string) (title string, number int) {
	s = name.Normalize(name.TrimOrdinal(s))
	if i := strings.LastIndex(s, "(表"); i >= 0 && strings.HasSuffix(s, ")") {
		if n, err := strconv.Atoi(s[i+len("(表") : len(s)-1]); err == nil {
			return s[:i], n
		}
	}
	return s, 0
}

func (c *comparer) table(t *report.Text, title string, number int) {
	c.anyTable = true
	for ti := range c.p.Report.Tables {
		if name.Equal(printedTitle(&c.p.Report.Tables[ti]), title) && !c.tables[ti] {
			c.tables[ti] = true
			return
		}
	}
	ti := c.p.Report.TableByNumber(number)
	if ti < 0 {
		c.found(t, lint.Msg("目录列有这张表，正文没有。", "the body has no such table."), lint.Warning)
		return
	}
	c.tables[ti] = true
	table := &c.p.Report.Tables[ti]
	if printed := printedTitle(table); printed != "" && !name.Contains(name.Normalize(printed), title) {
		c.p.Found(lint.Diagnostic{
			Span: table.HeadSpan, Address: "表" + strconv.Itoa(table.N), Relation: "contents",
			Message: lint.Msg("目录作“{0}”，正文的表名是“{1}”。", "the contents say “{0}”; the table is “{1}”.", t.S, printed),
			Related: []lint.Related{{Role: "other", Label: lint.Text{Zh: "目录", En: "contents"}, File: c.p.File, Span: t.Span}},
		})
	}
}

// printedTitle is the heading of a table: its own, else the form's name.
func printedTitle(t *report.Table) string {
	switch {
	case t.Title.Set:
		return t.Title.S
	case t.Form != nil:
		return t.Form.Name
	}
	return t.FormName.S
}

// heading compares an entry with the headings of its part: one of the same words, else of the same
// number.
func (c *comparer) heading(t *report.Text, s style, n int) {
	same := -1
	words := name.TrimOrdinal(t.S)
	for el := c.part + 1; el < len(c.p.Report.Elements); el++ {
		e := &c.p.Report.Elements[el]
		if e.Kind == report.Part && c.part >= 0 {
			break
		}
		if e.Title.S == "" || e.Kind != report.Section && e.Kind != report.Attachment || c.listed[el] {
			continue
		}
		if name.Equal(name.TrimOrdinal(e.Title.S), words) {
			c.listed[el] = true
			return
		}
		if m, v := ordinal(e.Title.S); same < 0 && m == s && v == n && s != plain && (e.Kind == report.Attachment || e.Level <= 1) {
			same = el
		}
	}
	if same < 0 {
		c.found(t, lint.Msg("目录列有这一节，正文没有。", "the body has no such section."), lint.Warning)
		return
	}
	c.listed[same] = true
	e := &c.p.Report.Elements[same]
	severity := lint.Warning
	if c.isFormats(words, name.TrimOrdinal(e.Title.S)) {
		severity = lint.Info
	}
	c.p.Found(lint.Diagnostic{
		Span: e.Title.Span, Severity: severity, Address: c.p.TextAddress(same, lint.OwnText, 0), Relation: "contents",
		Message: lint.Msg("目录作“{0}”，与正文标题“{1}”不一致。", "the contents say “{0}”, the heading “{1}”.", t.S, e.Title.S),
		Related: []lint.Related{{Role: "other", Label: lint.Text{Zh: "目录", En: "contents"}, File: c.p.File, Span: t.Span}},
	})
}

// isFormats: the official format prints both wordings of one heading.
func (c *comparer) isFormats(a, b string) bool {
	for _, r := range c.p.Report.Set.Required {
		hasA, hasB := name.Equal(r.Title, a), name.Equal(r.Title, b)
		for _, other := range r.Also {
			hasA, hasB = hasA || name.Equal(other, a), hasB || name.Equal(other, b)
		}
		if hasA && hasB {
			return true
		}
	}
	return false
}

// rest reports what the contents do not list.
func (c *comparer) rest() {
	anyPart := false
	for el := range c.p.Report.Elements {
		anyPart = anyPart || c.listed[el] && c.p.Report.Elements[el].Kind == report.Part
	}
	part, attached := -1, false
	for el := range c.p.Report.Elements {
		e := &c.p.Report.Elements[el]
		missing := false
		switch e.Kind {
		case report.Part:
			part, attached = el, false
			missing = anyPart && !c.listed[el]
		case report.Attachment:
			attached = true
		case report.Section:
			s, _ := ordinal(e.Title.S)
			missing = !attached && !c.listed[el] && e.Level <= 1 && s == chineseComma && c.hasEntries(part)
		}
		if missing {
			c.p.Found(lint.Diagnostic{
				Span: e.Title.Span, Address: c.p.TextAddress(el, lint.OwnText, 0), Relation: "contents",
				Message: lint.Msg("目录没有列“{0}”。", "the contents do not list “{0}”.", e.Title.S),
			})
		}
	}
	for ti := range c.p.Report.Tables {
		if t := &c.p.Report.Tables[ti]; c.anyTable && !c.tables[ti] && t.Form != nil {
			c.p.Found(lint.Diagnostic{
				Span: t.HeadSpan, Address: "表" + strconv.Itoa(t.N), Relation: "contents",
				Message: lint.Msg("目录没有列表{0}“{1}”。", "the contents do not list table {0} “{1}”.", t.N, printedTitle(t)),
			})
		}
	}
}

func (c *comparer) hasEntries(part int) bool {
	for _, el := range c.parts {
		if el == part {
			return true
		}
	}
	return false
}
