package feature

import (
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// function is a function of formulas.
type function struct {
	name   string
	params []lint.Text
	// more: the last parameter may come again.
	more bool
	text lint.Text
}

// functions are the functions of formulas, as the language reference has them.
func functions() []function {
	whole, part := lint.Text{Zh: "总数", En: "whole"}, lint.Text{Zh: "部分", En: "part"}
	term := lint.Text{Zh: "项", En: "term"}
	return []function{
		{"合计", []lint.Text{term}, true, lint.Text{Zh: "各项相加", En: "the sum of the terms"}},
		{"占比", []lint.Text{part, whole}, false, lint.Text{Zh: "部分占总数的百分比", En: "the part as a percentage of the whole"}},
		{"增长率", []lint.Text{{Zh: "本年", En: "this year"}, {Zh: "上年", En: "last year"}}, false, lint.Text{Zh: "本年比上年增长的百分比", En: "the growth over last year, in percent"}},
		{"四舍五入", []lint.Text{{Zh: "数", En: "number"}, {Zh: "小数位数", En: "decimals"}}, false, lint.Text{Zh: "舍入到几位小数", En: "rounded to so many decimals"}},
		{"绝对值", []lint.Text{{Zh: "数", En: "number"}}, false, lint.Text{Zh: "去掉负号", En: "without its sign"}},
		{"个数", []lint.Text{term}, true, lint.Text{Zh: "不为零的有几项", En: "how many of the terms are not zero"}},
	}
}

// formula offers what may follow in the formula that begins at from.
func (c *completer) formula(from int) {
	p := c.at.pathBefore(from)
	if len(p.segments) == 0 && p.partial != "" && strings.Trim(p.partial, "0123456789.") == "" && !strings.HasSuffix(p.call, "下级") {
		return // a number
	}
	to := c.at.off
	if strings.HasSuffix(p.call, "下级") {
		c.codesBelow(&p, to)
		return
	}
	d, segments := c.d, p.segments
	if len(segments) > 0 && segments[0] == "上年" {
		if d = c.s.prior(c.d); d == nil {
			return
		}
		segments = segments[1:]
		if len(segments) == 0 {
			c.heads(d, &p, to, false)
			return
		}
	}
	switch {
	case len(segments) == 0:
		c.heads(d, &p, to, true)
	case segments[0] == "数据":
		c.figureNames(d, segments[1:], &p, to)
	case strings.HasPrefix(segments[0], "绩效"):
		c.performanceNames(d, segments[1:], &p, to)
	default:
		own := -1
		if d == c.d {
			own = c.d.inTable(&c.at)
		}
		ti := d.tableNamed(segments[0], own)
		if ti < 0 || d.Report.Tables[ti].Form == nil {
			return
		}
		if len(segments) == 1 {
			c.rowNames(d, ti, &p, to)
		} else {
			c.columnNames(d, ti, segments[1], &p, to)
		}
	}
}

// heads offers what a name may begin with: tables, 数据, 绩效, 上年, and functions.
func (c *completer) heads(d *Document, p *typedPath, to int, first bool) {
	module, fn := protocol.CompletionItemKindModule, protocol.CompletionItemKindFunction
	for ti := range d.Report.Tables {
		t := &d.Report.Tables[ti]
		if t.Form == nil {
			continue
		}
		n := "表" + itoa(t.N)
		c.add(p.start, to, choice{label: n, detail: t.Form.Name, kind: module, insert: n, filter: n + " " + t.Form.Name, rank: 0, data: completionData{Table: t.N}})
	}
	words := []struct {
		word string
		text lint.Text
	}{{"数据", lint.Text{Zh: "表外的数", En: "figures that no table holds"}}, {"绩效", lint.Text{Zh: "绩效自评表的数", En: "figures of the self-evaluation tables"}}}
	if first && c.d.Report.Prior.Set {
		words = append(words, struct {
			word string
			text lint.Text
		}{"上年", lint.Text{Zh: "上年决算里的数", En: "figures of last year's report"}})
	}
	for _, w := range words {
		c.add(p.start, to, choice{label: w.word, detail: w.text.In(c.s.Lang), kind: module, insert: w.word, rank: 1})
	}
	if !first {
		return
	}
	for _, f := range functions() {
		var params []string
		for _, q := range f.params {
			params = append(params, q.In(c.s.Lang))
		}
		list := strings.Join(params, ", ")
		c.add(p.start, to, choice{label: f.name + "(" + list + ")", detail: f.text.In(c.s.Lang), kind: fn, insert: f.name + "(", snippet: f.name + "($1)$0", filter: f.name, rank: 2})
	}
}

// rowNames offers the rows of a table.
func (c *completer) rowNames(d *Document, ti int, p *typedPath, to int) {
	t := &d.Report.Tables[ti]
	query := strings.Trim(p.partial, "「」")
	for ri := range t.Rows {
		row := &t.Rows[ri]
		if row.Origin == report.LeftOut && (row.Def < 0 || t.Form.Rows[row.Def].Label == "") || row.Broken {
			continue
		}
		address := eval.RowAddress(t, ri)
		label, n := strings.Trim(address, "「」"), lint.RowName(d.Report, ti, ri)
		if n != "" && !strings.Contains(label, n) {
			label += " " + n
		}
		rank := 0
		if row.Origin == report.LeftOut {
			rank = 1
		}
		x := choice{label: label, detail: d.rowValue(ti, ri), kind: protocol.CompletionItemKindField, insert: address, filter: filterFor(p.partial, label), rank: rank, data: completionData{Address: d.Eval.Address(row.First)}}
		if query != "" && !holdsText(label, query) && c.answers(query, t, row.Code) {
			x.filter = foundBy(p.partial, label)
		}
		c.add(p.start, to, x)
	}
	if !t.Form.Coded() {
		return
	}
	for _, f := range [...]struct {
		word string
		text lint.Text
	}{
		{"下级", lint.Text{Zh: "下一级科目之和", En: "the sum of the codes right below"}},
		{"全部下级", lint.Text{Zh: "所有下级科目之和", En: "the sum of all codes below"}},
	} {
		c.add(p.start, to, choice{label: f.word + "()", detail: f.text.In(c.s.Lang), kind: protocol.CompletionItemKindFunction, insert: f.word + "(", snippet: f.word + "($1)$0", filter: f.word, rank: 2})
	}
}

// answers reports whether a code is found by a query, pinyin for example.
func (c *completer) answers(query string, t *report.Table, code catalog.Code) bool {
	if code == 0 || !t.Form.Coded() || query == "" {
		return false
	}
	for _, h := range catalog.Search(query, c.d.Report.Year, t.Form.CatalogAxis()) {
		if h.Code == code {
			return true
		}
	}
	return false
}

// holdsText reports whether a text holds the characters of another in their order, as editors match.
func holdsText(s, typed string) bool {
	for _, r := range typed {
		i := strings.IndexRune(s, r)
		if i < 0 {
			return false
		}
		s = s[i+len(string(r)):]
	}
	return true
}

// rowValue is the value of a row's first column.
func (d *Document) rowValue(ti, ri int) string {
	row := &d.Report.Tables[ti].Rows[ri]
	if row.N == 0 {
		return ""
	}
	if v := d.Eval.Values[row.First]; v.State == eval.Known {
		return d.shown(row.First, v.V).Amount.Format()
	}
	return ""
}

// columnNames offers the columns of a row.
func (c *completer) columnNames(d *Document, ti int, row string, p *typedPath, to int) {
	t := &d.Report.Tables[ti]
	at := -1
	for ri := range t.Rows {
		r := &t.Rows[ri]
		if strings.Trim(eval.RowAddress(t, ri), "「」") == row || r.Key == row {
			at = ri
			break
		}
		if at < 0 && r.Origin == report.Written && name.Equal(lint.RowName(d.Report, ti, ri), row) {
			at = ri
		}
	}
	if at < 0 {
		if !strings.Contains(row, "下级") || len(t.Rows) == 0 {
			return
		}
		at = 0
	}
	r := &t.Rows[at]
	prefix := "表" + itoa(t.N) + "."
	if t.Form.Axis != form.Single {
		prefix += eval.RowAddress(t, at) + "."
	}
	for i := range r.N {
		id := r.First + report.CellID(i)
		address := d.Eval.Address(id)
		segment, ok := strings.CutPrefix(address, prefix)
		if !ok {
			continue
		}
		col := &t.Form.Columns[t.Form.Blocks[r.Block].ColFrom+i]
		detail := itoa(col.No) + "栏"
		if v := d.Eval.Values[id]; v.State == eval.Known && !strings.Contains(row, "下级") {
			detail += "  " + d.shown(id, v.V).Amount.Format()
		}
		c.add(p.start, to, choice{label: strings.Trim(segment, "「」"), detail: detail, kind: protocol.CompletionItemKindProperty, insert: segment,
			filter: filterFor(p.partial, strings.Trim(segment, "「」")+" "+itoa(col.No)+"栏"), rank: 0, data: completionData{Address: address}})
	}
}

// codesBelow offers the codes that 下级( may take: those with codes below them.
func (c *completer) codesBelow(p *typedPath, to int) {
	seen := map[catalog.Code]bool{}
	for ti := range c.d.Report.Tables {
		t := &c.d.Report.Tables[ti]
		if t.Form == nil || !t.Form.Coded() {
			continue
		}
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if row.Code == 0 || row.FirstChild < 0 || seen[row.Code] {
				continue
			}
			seen[row.Code] = true
			code := row.Code.String()
			c.add(p.start, to, choice{label: code + " " + lint.RowName(c.d.Report, ti, ri), kind: protocol.CompletionItemKindField, insert: code, data: completionData{Code: code, Axis: t.Form.CatalogAxis()}})
		}
	}
}

// figureNames offers the figures of [figures].
func (c *completer) figureNames(d *Document, before []string, p *typedPath, to int) {
	for i := range d.Report.Figures {
		f := &d.Report.Figures[i]
		rest := f.Name
		ok := true
		for _, b := range before {
			if rest, ok = strings.CutPrefix(rest, b+"."); !ok {
				break
			}
		}
		if !ok {
			continue
		}
		var parts []string
		for part := range strings.SplitSeq(rest, ".") {
			parts = append(parts, formula.Label(part))
		}
		c.add(p.start, to, choice{label: rest, detail: output.Clean(d.Result.File.Slice(f.Cell.Span)), kind: protocol.CompletionItemKindVariable, insert: strings.Join(parts, ".")})
	}
}

// performanceNames offers the projects, and what is known of each.
func (c *completer) performanceNames(d *Document, before []string, p *typedPath, to int) {
	words := func(list ...string) {
		for _, w := range list {
			c.add(p.start, to, choice{label: w, kind: protocol.CompletionItemKindProperty, insert: formula.Label(w), rank: 1})
		}
	}
	figures := []string{"预算数", "执行数", "执行率", "权重", "得分", "总分"}
	switch len(before) {
	case 0:
		for i := range d.Report.Elements {
			el := &d.Report.Elements[i]
			if el.Performance == nil || !el.Name.Set {
				continue
			}
			n := formula.Label(el.Name.S)
			c.add(p.start, to, choice{label: el.Name.S, detail: el.Performance.Total.Text, kind: protocol.CompletionItemKindInterface, insert: n, filter: filterFor(p.partial, el.Name.S)})
		}
		words(append([]string{"整体", "数量"}, figures...)...)
	case 1:
		if el := d.project(before[0]); el != nil && el.Performance.Scope.S == "整体" {
			figures = append(figures, "基本支出", "项目支出")
		}
		words(append(figures, "指标")...)
	case 2:
		el := d.project(before[0])
		if el == nil || before[1] != "指标" {
			return
		}
		for i := range el.Performance.Goals {
			for _, ind := range el.Performance.Goals[i].Indicators {
				if len(ind.Fields) > 2 {
					n := ind.Fields[2].S
					c.add(p.start, to, choice{label: n, kind: protocol.CompletionItemKindField, insert: formula.Label(n), filter: filterFor(p.partial, n)})
				}
			}
		}
	case 3:
		words("目标值", "实际完成值", "分值", "得分")
	}
}
