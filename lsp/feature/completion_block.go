package feature

import (
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// keys offers the keys of the block that it has not.
func (c *completer) keys(typed string) {
	if strings.HasPrefix(typed, "[") || len(c.at.block) == 0 {
		return
	}
	block := c.at.blockName()
	switch block {
	case "labels":
		c.labels(typed)
		return
	case "figures":
		c.figures(typed)
		return
	}
	from, to := c.at.off-len(typed), c.at.off
	rest := strings.TrimSpace(c.at.text[c.at.off:lineEnd(c.at.text, c.at.off)])
	for _, k := range report.KeysOf(block) {
		if c.has(k.Name) {
			continue
		}
		x := choice{label: k.Name, detail: lint.Text{Zh: k.Zh, En: k.En}.In(c.s.Lang), kind: protocol.CompletionItemKindProperty, insert: k.Name + " = ", data: completionData{Key: block + "." + k.Name}}
		switch k.Kind {
		case report.KeyBlock, report.KeyBlocks, report.KeyNumbered, report.KeyRows, report.KeyLabels, report.KeyFigures:
			continue // written under a header
		case report.KeyText:
			x.insert, x.snippet = k.Name+` = ""`, k.Name+` = "$1"`
		case report.KeyTexts, report.KeyIndicators:
			x.insert, x.snippet = k.Name+` = []`, k.Name+` = [$1]`
		}
		if !k.Required {
			x.rank = 1
		}
		if strings.HasPrefix(rest, "=") {
			x.insert, x.snippet = k.Name, ""
		}
		c.add(from, to, x)
	}
}

// has reports whether the block that the cursor is in has a key: a line of it that begins so.
func (c *completer) has(key string) bool {
	text := c.at.text
	begin := strings.LastIndex(text[:c.at.off], "\n[") + 1
	end := len(text)
	if i := strings.Index(text[c.at.off:], "\n["); i >= 0 {
		end = c.at.off + i
	}
	for line := range strings.Lines(text[begin:end]) {
		if rest, ok := strings.CutPrefix(strings.TrimLeft(line, " \t"), key); ok && strings.HasPrefix(strings.TrimLeft(rest, " \t"), "=") {
			return true
		}
	}
	return false
}

// figures offers the names that formulas use and [figures] lacks.
func (c *completer) figures(typed string) {
	from, to := c.at.off-len(typed), c.at.off
	seen := map[string]bool{}
	c.d.Refs(func(r *Ref) bool {
		if r.Path[0].Text != "数据" || len(r.Path) < 2 {
			return true
		}
		n := joinNames(r.Path[1:])
		if _, bad := c.d.Target(r); bad.Code == form.RefOK || seen[n] {
			return true
		}
		seen[n] = true
		c.add(from, to, choice{label: n, detail: c.s.say("公式里用到，还没有数", "used in a formula, without a value yet"), kind: protocol.CompletionItemKindVariable,
			insert: syntax.Quote(n) + " = ", filter: filterFor(typed, n)})
		return true
	})
}

// labels offers the form's words, which a report may print otherwise.
func (c *completer) labels(typed string) {
	ti := c.d.inTable(&c.at)
	if ti < 0 || c.d.Report.Tables[ti].Form == nil {
		return
	}
	f := c.d.Report.Tables[ti].Form
	from, to := c.at.off-len(typed), c.at.off
	seen := map[string]bool{}
	add := func(n string) {
		if n != "" && !seen[n] {
			seen[n] = true
			c.add(from, to, choice{label: n, kind: protocol.CompletionItemKindProperty, insert: syntax.Quote(n) + ` = ""`, snippet: snippetText(syntax.Quote(n)) + ` = "$1"`, filter: filterFor(typed, n)})
		}
	}
	for i := range f.Columns {
		add(f.Columns[i].Name)
	}
	for i := range f.Rows {
		add(f.Rows[i].Label)
	}
}

// label is how a piece is called in a list.
func (p *piece) label() string {
	if p.kind == "table" {
		return "[table." + itoa(p.number) + "] " + p.title
	}
	return "[[" + p.kind + "]] " + p.title
}

// blocks offers headers: those below the block that the cursor is in, whole tables and sections that the
// report lacks, and the other blocks.
func (c *completer) blocks(typed string) {
	if typed != "" && !strings.HasPrefix(typed, "[") {
		return
	}
	from, to := c.at.off-len(typed), c.at.off
	// The brackets that an editor closes by itself go.
	rest := c.at.text[c.at.off:lineEnd(c.at.text, c.at.off)]
	if strings.Trim(rest, "] \t") == "" {
		to += len(rest)
	}
	module, snippet := protocol.CompletionItemKindModule, protocol.CompletionItemKindSnippet
	header := func(h, detail string, rank int) {
		c.add(from, to, choice{label: h, detail: detail, kind: module, insert: h + "\n", rank: rank})
	}
	if ti := c.d.inTable(&c.at); ti >= 0 {
		t := &c.d.Report.Tables[ti]
		if !t.HasRows {
			header("[table."+itoa(t.N)+".rows]", c.s.say("各行", "the rows"), 0)
		}
		if len(t.Labels) == 0 {
			header("[table."+itoa(t.N)+".labels]", c.s.say("印得与表式不同的名称", "names printed otherwise"), 2)
		}
	}
	if len(c.at.block) > 0 {
		for _, k := range report.KeysOf(c.at.block[0]) {
			if k.Kind == report.KeyBlocks {
				header("[["+c.at.block[0]+"."+k.Name+"]]", lint.Text{Zh: k.Zh, En: k.En}.In(c.s.Lang), 0)
			}
		}
	}
	for _, p := range c.d.pieces() {
		label := p.label()
		rank := 1
		if p.kind != "table" {
			rank = 2
		}
		c.add(from, to, choice{label: label, detail: c.s.say("整块写好，只填金额", "written out, amounts to fill in"), kind: snippet,
			insert: strings.ReplaceAll(p.text, "\n", lineBreak(c.at.text)), rank: rank, data: completionData{Piece: label}})
	}
	for _, k := range report.KeysOf("") {
		text := lint.Text{Zh: k.Zh, En: k.En}.In(c.s.Lang)
		switch k.Kind {
		case report.KeyBlocks:
			header("[["+k.Name+"]]", text, 3)
		case report.KeyBlock:
			if !c.d.Report.HasHead {
				header("["+k.Name+"]", text, 0)
			}
		case report.KeyFigures:
			if len(c.d.Report.Figures) == 0 {
				header("["+k.Name+"]", text, 3)
			}
		}
	}
}
