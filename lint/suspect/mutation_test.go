package suspect

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// reader reads reports in reused memory.
type reader struct {
	library *form.Library
	parser  syntax.Parser
	docs    doc.Builder
	binder  report.Binder
	eval    eval.Evaluator
}

func (r *reader) read(text []byte) *eval.Eval {
	if r.library == nil {
		r.library = form.Builtin()
	}
	tree := r.parser.Parse(source.New("test.juesuan.toml", string(text)))
	return r.eval.Run(r.binder.Bind(r.docs.Build(tree), report.Options{Library: r.library}))
}

func violated(e *eval.Eval) (out []*eval.Relation) {
	for i := range e.Relations {
		if e.Relations[i].Verdict == eval.Violated {
			out = append(out, &e.Relations[i])
		}
	}
	return out
}

// mistakes are the slips that a report is spoilt with: each makes another text of an amount, "" where
// it cannot.
var mistakes = []struct {
	name string
	of   func(a amount.Amount) string
}{
	{"swap", func(a amount.Amount) string {
		s := []byte(a.String())
		for i := 0; i+1 < len(s); i++ {
			j := i + 1
			if s[j] == '.' {
				j++
			}
			if s[i] != '.' && s[i] != '-' && j < len(s) && s[i] != s[j] && !(i == 0 && s[j] == '0') {
				s[i], s[j] = s[j], s[i]
				return string(s)
			}
		}
		return ""
	}},
	{"ten times", func(a amount.Amount) string { return a.Shift(1).Round(a.Scale()).String() }},
	{"a tenth", func(a amount.Amount) string { return a.Shift(-1).String() }},
	{"a tenth rounded", func(a amount.Amount) string {
		if b := a.Shift(-1).Round(a.Scale()); !b.IsZero() {
			return b.String()
		}
		return ""
	}},
	{"sign", func(a amount.Amount) string { return a.Neg().String() }},
	{"blank", func(amount.Amount) string { return `""` }},
}

// mutants spoils each non-zero amount of a report in turn and counts how the search does.
func mutants(t *testing.T, path string) (several, first, every int) {
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var r, spoilt reader
	e := r.read(text)
	for _, v := range violated(e) {
		t.Fatalf("%s is not right to begin with: %v %s", path, v.Kind, e.Address(e.Operands[v.First].Cell))
	}
	g := newGraphOfAll(e)
	for id := range e.Report.Cells {
		c := e.Report.Cells[id]
		if c.Kind != report.Stated || c.Value.IsZero() {
			continue
		}
		cell := report.CellID(id)
		for _, m := range mistakes {
			to := m.of(c.Value)
			if to == "" {
				continue
			}
			var b bytes.Buffer
			b.Write(text[:c.Span.Start])
			b.WriteString(to)
			b.Write(text[c.Span.End:])
			bad := spoilt.read(b.Bytes())
			broken := violated(bad)
			if len(broken) == 0 {
				continue
			}
			stands := g[cell]
			find := Find(bad)
			firstRight, allFirst, among := false, true, true
			var log []string
			for i, rel := range broken {
				got := find(rel)
				right := len(got) > 0 && got[0].Cell == cell && got[0].To.Equal(c.Value)
				if i == 0 {
					firstRight = right
				}
				allFirst = allFirst && right
				in := false
				for _, s := range got {
					in = in || s.Cell == cell
				}
				among = among && in
				if len(got) > 0 {
					log = append(log, fmt.Sprintf("%d[%s] %s %s→%s", rel.Kind, bad.Address(bad.Operands[rel.First].Cell), got[0].Address, got[0].From, got[0].To))
				} else {
					log = append(log, fmt.Sprintf("%d[%s] none", rel.Kind, bad.Address(bad.Operands[rel.First].Cell)))
				}
			}
			if stands >= 2 {
				several++
				if firstRight {
					first++
				}
				if allFirst {
					every++
				}
			}
			if !allFirst {
				t.Logf("%s %s %s → %s, stands in %d, broken %d, first %v all %v among %v: %s", m.name, e.Address(cell), c.Value, to, stands, len(broken), firstRight, allFirst, among, strings.Join(log, "; "))
			}
		}
	}
	return several, first, every
}

// newGraphOfAll counts the relations that each cell stands in.
func newGraphOfAll(e *eval.Eval) map[report.CellID]int {
	g := &graph{e: e, traced: make([]segment, len(e.Report.Cells))}
	out := map[report.CellID]int{}
	for i := range e.Relations {
		if e.Relations[i].Verdict == eval.Unknown {
			continue
		}
		seen := map[report.CellID]bool{}
		g.each(&e.Relations[i], func(l leaf) {
			if !seen[l.cell] {
				seen[l.cell] = true
				out[l.cell]++
			}
		})
	}
	return out
}

func TestMutants(t *testing.T) {
	paths := []string{"../../samples/hanyang-2022/corrected.juesuan.toml", "../../samples/minimal/minimal.juesuan.toml"}
	if p := os.Getenv("EXTRA"); p != "" {
		paths = append(paths, p)
	}
	for _, path := range paths {
		several, first, every := mutants(t, path)
		t.Logf("%s: %d mutants, first finding right %d (%.1f%%), every finding %d (%.1f%%)", path, several, first, 100*float64(first)/float64(several), every, 100*float64(every)/float64(several))
	}
}
