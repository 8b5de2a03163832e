package suspect

import (
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
	"github.com/juesuan/juesuan-lint/lint"
)

// reader reads reports in reused memory.
type reader struct {
	library *form.Library
	parser  syntax.Parser
	docs    doc.Builder
	binder  report.Binder
	eval    eval.Evaluator
}

func (r *reader) read(text string) *eval.Eval {
	if r.library == nil {
		r.library = form.Builtin()
	}
	tree := r.parser.Parse(source.New("test.juesuan.toml", text))
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

func readSample(path string) (string, error) {
	text, err := os.ReadFile("../../samples/" + path)
	return string(text), err
}

func sample(t *testing.T, path string) string {
	t.Helper()
	text, err := readSample(path)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// mistakes are the slips that a report is spoilt with: each makes another text of an amount, "" where
// it cannot.
var mistakes = []struct {
	name string
	of   func(a amount.Amount) string
}{
	{"digits swapped", func(a amount.Amount) string {
		s := []byte(a.String())
		for i := 0; i+1 < len(s); i++ {
			j := i + 1
			if s[j] == '.' {
				j++
			}
			if s[i] != '.' && s[i] != '-' && s[i] != s[j] && !(i == 0 && s[j] == '0') {
				s[i], s[j] = s[j], s[i]
				return string(s)
			}
		}
		return ""
	}},
	{"ten times", func(a amount.Amount) string { return a.Shift(1).Round(a.Scale()).String() }},
	{"a tenth", func(a amount.Amount) string { return a.Shift(-1).String() }},
	{"a tenth, rounded", func(a amount.Amount) string {
		if b := a.Shift(-1).Round(a.Scale()); !b.IsZero() {
			return b.String()
		}
		return ""
	}},
	{"sign", func(a amount.Amount) string { return a.Neg().String() }},
	{"blank", func(amount.Amount) string { return `""` }},
}

// tally counts mutants and how the suspicion fared.
type tally struct {
	// alone counts mutants whose cell stands in one relation only, several those in more.
	alone, several int
	// first and every count, of several, those where the first suspect of the first finding, and of every
	// finding, is the right cell with the right amount; named counts, of all, those where every finding
	// names the cell among its suspects.
	first, every, named int
}

// TestMutants spoils every amount of the sample reports in turn. The amount that the suspicion must
// restore is the one that the sample states.
func TestMutants(t *testing.T) {
	for _, path := range []string{"hanyang-2022/corrected.juesuan.toml", "minimal/minimal.juesuan.toml"} {
		t.Run(path, func(t *testing.T) {
			n := mutants(t, sample(t, path))
			t.Logf("%d mutants in several relations: first finding right in %d, every finding in %d; %d in one relation; named in %d",
				n.several, n.first, n.every, n.alone, n.named)
			if n.several < 100 || n.first*100 < n.several*99 || n.every*100 < n.several*99 {
				t.Errorf("of %d mutants in several relations, %d right in the first finding, %d in every finding: want 99 %%", n.several, n.first, n.every)
			}
			if all := n.alone + n.several; n.named < all {
				t.Errorf("in %d of %d mutants a finding does not name the spoilt cell", all-n.named, all)
			}
		})
	}
}

func mutants(t *testing.T, text string) (n tally) {
	var r, spoilt reader
	e := r.read(text)
	for _, v := range violated(e) {
		t.Fatalf("not right to begin with: %s", lint.RelationText(e, v).Zh)
	}
	stands := degrees(e)
	for id, c := range e.Report.Cells {
		if c.Kind != report.Stated || c.Value.IsZero() {
			continue
		}
		for _, m := range mistakes {
			to := m.of(c.Value)
			if to == "" {
				continue
			}
			bad := spoilt.read(text[:c.Span.Start] + to + text[c.Span.End:])
			findings := violated(bad)
			if len(findings) == 0 {
				continue // rounding hides it
			}
			first, every, named := outcome(bad, findings, report.CellID(id), c.Value)
			n.named += count(named)
			if stands[id] < 2 {
				n.alone++
				continue
			}
			n.several++
			n.first += count(first)
			n.every += count(every)
			if !every {
				t.Logf("%s: %s %s written %s is not the first suspect of every finding", m.name, e.Address(report.CellID(id)), c.Value, to)
			}
		}
	}
	return n
}

func outcome(e *eval.Eval, findings []*eval.Relation, cell report.CellID, value amount.Amount) (first, every, named bool) {
	find := Find(e)
	every, named = true, true
	for i, r := range findings {
		got := find(r)
		right := len(got) > 0 && got[0].Cell == cell && got[0].To.Equal(value)
		first = first || i == 0 && right
		every = every && right
		in := false
		for _, s := range got {
			in = in || s.Cell == cell
		}
		named = named && in
	}
	return first, every, named
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// degrees counts the relations that each cell stands in, through computed cells too.
func degrees(e *eval.Eval) []int {
	out := make([]int, len(e.Report.Cells))
	var visit func(seen map[report.CellID]bool, id report.CellID)
	visit = func(seen map[report.CellID]bool, id report.CellID) {
		if terms, ok := e.Terms(id); ok {
			for _, o := range terms {
				visit(seen, o.Cell)
			}
		} else if !seen[id] {
			seen[id] = true
			out[id]++
		}
	}
	for i := range e.Relations {
		r := &e.Relations[i]
		seen := map[report.CellID]bool{}
		for _, o := range e.Operands[r.First : r.First+r.N] {
			visit(seen, o.Cell)
		}
	}
	return out
}

// replace replaces the one occurrence of old after the line that is at.
func replace(t *testing.T, text, at, old, new string) string {
	t.Helper()
	from := strings.Index(text, at)
	i := strings.Index(text[max(from, 0):], old)
	if from < 0 || i < 0 {
		t.Fatalf("no %q after %q", old, at)
	}
	i += from
	return text[:i] + new + text[i+len(old):]
}
