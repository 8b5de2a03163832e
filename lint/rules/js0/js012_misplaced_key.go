package js0

import (
	"slices"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var misplacedKey = &lint.Rule{
	ID: "JS012", Name: "misplaced-key", Title: lint.Text{Zh: "位置写错", En: "misplaced key"},
	Severity: lint.Error, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "表的 form、title、note、empty 写到了 [table.N.rows] 的金额后面，自评表的 total 等写到了 [[performance.goal]] 里，或者分件里写了 [report]。", En: "form, title, note or empty of a table stand below [table.N.rows], total or another key of a self-evaluation inside [[performance.goal]], or [report] in a part file."},
		Why:   lint.Text{Zh: "写在下一级标题后面，就成了那一级的内容：表下注会变成一行，没有人检查它。", En: "Below a sub-header a key belongs to it: a footnote becomes a row that nobody checks."},
		Basis: lint.Text{Zh: "语言参考第 2 节：一块自己的内容写在它的下级之前。", En: "Language reference, section 2: keys of a block stand before its sub-tables."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]
note = "注：本表反映部门本年度各项支出情况。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"
note = "注：本表反映部门本年度各项支出情况。"

[table.3.rows]
2010350 = ["=", 72.00]
`,
	},
	Run: func(p *lint.Pass) {
		reportInPart(p)
		m := mover{p: p}
		for i := range p.Report.Problems {
			if pr := &p.Report.Problems[i]; pr.Code == doc.MissingKey && pr.Key == "form" {
				m.strays(pr.Span)
			}
		}
		problems(p, func(pr *doc.Problem) { m.misplaced(pr.Span, pr.Key) })
	},
}

// reportInPart reports [report] in a file that is a part of another.
func reportInPart(p *lint.Pass) {
	if p.Report.HasHead && isPart(p.File) {
		p.Found(lint.Diagnostic{
			Span: p.Report.HeadSpan, Relation: noReport,
			Message: lint.Msg("分件（.part.juesuan.toml）是别的报告的一部分，不写 [report]。", "a part file (.part.juesuan.toml) belongs to another report and has no [report]."),
		})
	}
}

// isPart reports whether a file is a part that a report includes.
func isPart(f *source.File) bool { return strings.HasSuffix(f.Name, ".part.juesuan.toml") }

// hasStrayForm reports whether the rows of the table with this header hold its form.
func hasStrayForm(p *lint.Pass, head source.Span) bool {
	rows := rowsOf(p, head)
	if rows == doc.None {
		return false
	}
	id := p.Doc.Get(rows, "form")
	return id != doc.None && isString(p, id)
}

// rowsOf is the entry of the rows of the table with this header.
func rowsOf(p *lint.Pass, head source.Span) doc.ID {
	tables := p.Doc.Get(doc.Root, "table")
	if tables == doc.None {
		return doc.None
	}
	for i := range p.Report.Tables {
		if t := &p.Report.Tables[i]; t.HeadSpan == head {
			if id := p.Doc.Get(tables, strconv.Itoa(t.N)); id != doc.None {
				return p.Doc.Get(id, "rows")
			}
		}
	}
	return doc.None
}

func isString(p *lint.Pass, id doc.ID) bool {
	return p.Doc.Kind(id) == doc.Value && p.Tree.Kind(p.Doc.Node(id)) == syntax.String
}

// mover reports misplaced keys and offers to move them.
type mover struct {
	p *lint.Pass
	// made are the headers that a fix would have to write, so that it is offered once.
	made []string
}

// strays reports the keys of a table that stand among its rows, where the form is one of them: without
// it the rows were not read.
func (m *mover) strays(head source.Span) {
	if !hasStrayForm(m.p, head) {
		return
	}
	d := m.p.Doc
	for c := d.First(rowsOf(m.p, head)); c != doc.None; c = d.Next(c) {
		if slices.Contains(report.TableKeys(), d.Key(c)) && isString(m.p, c) {
			m.misplaced(d.KeySpan(c), d.Key(c))
		}
	}
}

func (m *mover) misplaced(key source.Span, word string) {
	t := m.p.Tree
	header, kv := nodesAt(t, int(key.Start))
	d := lint.Diagnostic{Span: key, Relation: word}
	if header == syntax.None || kv == syntax.None {
		d.Message = lint.Msg("{0} 写错了地方。", "{0} stands in the wrong place.", word)
		m.p.Found(d)
		return
	}
	path := keyPath(t, header)
	d.Relation = strings.Join(path, ".") + "." + word
	d.Message = lint.Msg("{0} 应移到 {1} 之前，写在这里就成了它的内容。", "{0} belongs above {1}: here it is read as part of it.", word, m.p.File.Slice(t.HeaderSpan(header)))
	if edits := m.move(header, kv, path, word); edits != nil {
		d.Fixes = []lint.Fix{{Title: lint.Text{Zh: "移到前面", En: "Move it up"}, Kind: lint.Safe, Edits: edits}}
	}
	m.p.Found(d)
}

// move returns the edits that take a key/value from under header to the end of the block above it, nil
// where that cannot be done.
func (m *mover) move(header, kv syntax.Node, path []string, word string) []source.Edit {
	t := m.p.Tree
	lines, ok := linesOf(t, kv)
	if !ok || len(path) < 2 || len(keyPath(t, kv)) != 1 {
		return nil
	}
	parent := syntax.None
	for n := t.First(0); n != syntax.None; n = t.Next(n) {
		k := t.Kind(n)
		if k != syntax.Table && k != syntax.ArrayTable || !slices.Equal(keyPath(t, n), path[:len(path)-1]) {
			continue
		}
		if n < header {
			parent = n
		} else if parent == syntax.None {
			return nil // its header stands below: the blocks are in disorder
		}
	}
	if parent == syntax.None {
		above := strings.Join(path[:len(path)-1], ".")
		if slices.Contains(m.made, above) {
			return nil
		}
		m.made = append(m.made, above)
		edits := moveLines(t.File, lines, wholeLines(t.File, t.HeaderSpan(header)).Start)
		nl := lineEnd(t.File)
		edits[0].New = "[" + above + "]" + nl + edits[0].New + nl
		return edits
	}
	for c := t.First(parent); c != syntax.None; c = t.Next(c) {
		if p := keyPath(t, c); t.Kind(c) == syntax.KeyValue && len(p) > 0 && p[0] == word {
			return nil // it stands there already
		}
	}
	return moveLines(t.File, lines, blockBody(t, parent))
}
