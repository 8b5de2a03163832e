package lint

import (
	"cmp"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// family are the rules of one family, the unit of what processors share out: rules of one family may keep
// values for each other (Pass.Kept), those of two do not.
type family struct {
	rules []*Rule
	kept  []kept
	pass  Pass
	// took is how long the rules took at the report before, where several processors looked at it; found and panics
	// are of the report at hand.
	took   time.Duration
	found  []Diagnostic
	panics []RulePanic
}

// familiesOf returns the families of rules that are in order of id.
func familiesOf(rules []*Rule) (out []family) {
	for _, r := range rules {
		if r.Run == nil {
			continue
		}
		if n := len(out); n == 0 || out[n-1].rules[0].Family() != r.Family() {
			out = append(out, family{})
		}
		last := &out[len(out)-1]
		last.rules = append(last.rules, r)
	}
	return out
}

// Scratch is the memory that rules write to while they look at a report. A Result does not rest on it, so that
// it may serve the next check while the Result lives on. One check at a time uses it.
type Scratch struct {
	paragraphs []Paragraph
	grouped    []*Rule // what families are of
	families   []family
	heaviest   []int // families, those that take longest first
	unbound    []kept
	runs       uint64
}

// group brings the rules into families, unless they are already.
func (m *Scratch) group(rules []*Rule) {
	if same := len(m.grouped) == len(rules) && (len(rules) == 0 || &m.grouped[0] == &rules[0]); same {
		return
	}
	m.grouped, m.families = rules, familiesOf(rules)
	m.heaviest = m.heaviest[:0]
	for i := range m.families {
		m.heaviest = append(m.heaviest, i)
	}
	slices.SortStableFunc(m.heaviest, func(a, b int) int { return cmp.Compare(len(m.families[b].rules), len(m.families[a].rules)) })
}

// lookAhead has a companion see whether a text is plain, while it is parsed, and find its lines. It returns nil where
// there is no companion.
func lookAhead(c *companion, f *source.File) func() bool {
	if c == nil {
		return nil
	}
	plain := false
	wait := c.do(func() {
		plain = syntax.IsPlain(f.Text)
		f.Lines()
	})
	return func() bool {
		wait()
		return plain
	}
}

// readAhead has a companion read the paragraphs while the report is computed.
func readAhead(c *companion, p *Pass) (wait func()) {
	return c.do(func() {
		defer func() { _ = recover() }() // they are read once more then, where a defect of ours is told
		p.ParagraphList()
	})
}

// spread has w.Processors look at the report of p, each at one family after the other. Those come first that took
// longest the last time, so that none is left over at the end: reports that follow each other are mostly versions
// of one. What they find is put together in the order of the rules.
func (w *Worker) spread(c *companion, p *Pass, r *Result) {
	if r.Others != nil {
		r.Others.Prior()
	}
	r.Eval.Settle()
	suspects := p.Suspects
	var one sync.Mutex
	p.Suspects = func(rel *eval.Relation) []Suspect {
		one.Lock()
		defer one.Unlock()
		return suspects(rel)
	}
	m := w.Scratch
	slices.SortStableFunc(m.heaviest, func(a, b int) int { return cmp.Compare(m.families[b].took, m.families[a].took) })
	var next atomic.Int32
	work := func() {
		for {
			at := int(next.Add(1)) - 1
			if at >= len(m.heaviest) {
				return
			}
			f := &m.families[m.heaviest[at]]
			f.found, f.panics = f.found[:0], f.panics[:0]
			begun := time.Now()
			w.judge(f, p, &f.found, &f.panics)
			f.took = time.Since(begun)
		}
	}
	accompanied := c.do(work)
	var more sync.WaitGroup
	for range min(w.Processors, len(m.families)) - 2 {
		more.Go(work)
	}
	work()
	accompanied()
	more.Wait()
	found := 0
	for i := range m.families {
		found += len(m.families[i].found)
	}
	r.Diagnostics = slices.Grow(r.Diagnostics, found)
	for i := range m.families {
		r.Diagnostics = append(r.Diagnostics, m.families[i].found...)
		r.Panics = append(r.Panics, m.families[i].panics...)
	}
}

// judge has the rules of one family look at the report of a pass.
func (w *Worker) judge(f *family, of *Pass, found *[]Diagnostic, panics *[]RulePanic) {
	p := &f.pass
	*p = *of
	p.out, p.kept = found, &f.kept
	for _, rule := range f.rules {
		p.Rule, p.severity = rule, w.SeverityOf(rule, p.File.Name)
		if p.severity == Off {
			continue
		}
		if w.Options != nil {
			p.Options = w.Options(rule, p.File.Name)
		}
		guard(p, panics)
	}
}

// guard runs the rule of p; a panic in it costs its findings and no others.
func guard(p *Pass, panics *[]RulePanic) {
	n := len(*p.out)
	defer func() {
		if v := recover(); v != nil {
			*p.out = (*p.out)[:n]
			*panics = append(*panics, RulePanic{p.Rule, v})
		}
	}()
	p.Rule.Run(p)
}
