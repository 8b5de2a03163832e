package lint

import (
	"cmp"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/juesuan/juesuan-lint/dsl/eval"
)

// family are the rules of one family, the unit of what processors share out: rules of one family may keep
// values for each other (Pass.Kept), those of two do not.
type family struct {
	rules []*Rule
	kept  []kept
	pass  Pass
	// found and panics are of the report at hand, where several processors look at it.
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

// group brings the rules into families, unless they are already.
func (w *Worker) group() {
	if same := len(w.grouped) == len(w.Rules) && (len(w.Rules) == 0 || &w.grouped[0] == &w.Rules[0]); same {
		return
	}
	w.grouped, w.families = w.Rules, familiesOf(w.Rules)
	w.heaviest = w.heaviest[:0]
	for i := range w.families {
		w.heaviest = append(w.heaviest, i)
	}
	slices.SortStableFunc(w.heaviest, func(a, b int) int { return cmp.Compare(len(w.families[b].rules), len(w.families[a].rules)) })
}

// spread has n processors look at the report of p, each at one family after the other, the largest first. What
// they find is put together in the order of the rules.
func (w *Worker) spread(p *Pass, r *Result, n int) {
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
	var next atomic.Int32
	work := func() {
		for {
			at := int(next.Add(1)) - 1
			if at >= len(w.heaviest) {
				return
			}
			f := &w.families[w.heaviest[at]]
			f.found, f.panics = f.found[:0], f.panics[:0]
			w.judge(f, p, &f.found, &f.panics)
		}
	}
	var wait sync.WaitGroup
	for range min(n, len(w.families)) - 1 {
		wait.Go(work)
	}
	work()
	wait.Wait()
	for i := range w.families {
		r.Diagnostics = append(r.Diagnostics, w.families[i].found...)
		r.Panics = append(r.Panics, w.families[i].panics...)
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
