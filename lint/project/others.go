package project

import (
	"path/filepath"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// Others returns the other reports that a report names. What is wrong with the names themselves is
// told by References; here it only makes a report unknown.
func (p *Project) Others(r *report.Report) lint.Others {
	self := p.abs(r.File.Name)
	o := &others{Project: p, r: r, dir: filepath.Dir(self), self: self}
	if real, err := filepath.EvalSymlinks(self); err == nil {
		o.self = real
	}
	return o
}

// others finds the reports that one report names.
type others struct {
	*Project
	r    *report.Report
	dir  string // what its paths start from
	self string // its own real path

	prior, budget, source once
	members               []lint.Member // without their reports
	listed                bool
	reader                reader
}

// once is a report that is looked for once.
type once struct {
	eval  *eval.Eval
	asked bool
}

func (o *others) Prior() *eval.Eval {
	return o.named(&o.prior, o.r.Prior, func(real string) bool { return o.priorsEnd(real, o.self) })
}

func (o *others) Budget() *eval.Eval { return o.named(&o.budget, o.r.Budget, nil) }

func (o *others) Source() *eval.Eval { return o.named(&o.source, o.r.Source, nil) }

func (o *others) named(at *once, name report.Text, allowed func(real string) bool) *eval.Eval {
	if at.asked || !name.Set {
		return at.eval
	}
	at.asked = true
	if real, ok := o.locate(o.dir, name.S); ok && real != o.self && (allowed == nil || allowed(real)) {
		at.eval = o.computed(real)
	}
	return at.eval
}

// Members reads one report after the other in reused memory: of many units only one is held at a time.
func (o *others) Members(f func(lint.Member) bool) {
	o.list()
	for _, m := range o.members {
		o.reader.eval.ValuesOnly = true
		m.Eval = o.reader.read(o.Project, m.Path)
		if m.Eval != nil && len(m.Eval.Report.Members) > 0 {
			m.Members = o.below(m.Path, m.Eval.Report.Members)
		}
		if !f(m) {
			return
		}
	}
}

// list finds the members' files.
func (o *others) list() {
	if o.listed {
		return
	}
	o.listed = true
	at := map[string]int{}
	for _, entry := range o.r.Members {
		for _, real := range o.expandMember(o.dir, entry.S) {
			if i, ok := at[real]; ok {
				if !o.members[i].Again.Set {
					o.members[i].Again = entry
				}
				continue
			}
			if real == o.self {
				continue
			}
			at[real] = len(o.members)
			o.members = append(o.members, lint.Member{Name: o.Show(real), Path: real, Entry: entry})
		}
	}
}

// below returns the real paths of the reports that the report at real consolidates.
func (o *others) below(real string, members []report.Text) []string {
	var out []string
	for _, m := range members {
		out = append(out, o.expandMember(filepath.Dir(real), m.S)...)
	}
	return out
}

// locate returns the real path of the report that a path in a report of folder dir names; ok is false
// where there is none, or none that may be read.
func (p *Project) locate(dir, path string) (real string, ok bool) {
	abs, ok := p.target(dir, path)
	if !ok {
		return "", false
	}
	real, ok, err := p.inside(abs)
	return real, ok && err == nil && IsReport(real)
}

// expandMember returns the real paths of the reports that an entry of members names, in order.
func (p *Project) expandMember(dir, entry string) []string {
	if !isPattern(entry) {
		if real, ok := p.locate(dir, entry); ok {
			return []string{real}
		}
		return nil
	}
	if !IsRelative(entry) {
		return nil
	}
	var out []string
	for _, abs := range p.expand(dir, entry) {
		if real, ok, err := p.inside(abs); ok && err == nil && IsReport(real) {
			out = append(out, real)
		}
	}
	return out
}

// priorsEnd reports whether last year's reports, followed from the one at real on, come to an end after
// at most so many, and not back to start or in a circle.
func (p *Project) priorsEnd(real, start string) bool {
	for range maxChain {
		if real == start {
			return false
		}
		h := p.head(real)
		if h.bad != nil || h.prior == "" {
			return true
		}
		next, ok := p.locate(filepath.Dir(real), h.prior)
		if !ok {
			return true
		}
		real = next
	}
	return false
}

// reader reads and computes one report after another in reused memory.
type reader struct {
	parser syntax.Parser
	docs   doc.Builder
	binder report.Binder
	eval   eval.Evaluator
}

// read returns the computed report at a real path, nil where it cannot be read or is no report.
func (rd *reader) read(p *Project, real string) (e *eval.Eval) {
	f, bad := p.read(real)
	if bad != nil {
		return nil
	}
	defer func() {
		if recover() != nil { // said where the file itself is checked
			*rd, e = reader{}, nil
		}
	}()
	r := rd.bind(p, source.New(p.Show(real), f.Text))
	if len(r.Includes) > 0 {
		if whole := p.Include(r); whole != nil {
			r = rd.bind(p, whole)
		}
	}
	if !r.HasHead {
		return nil
	}
	rd.eval.Prior = func(r *report.Report) *eval.Eval {
		if prior, ok := p.locate(filepath.Dir(real), r.Prior.S); ok && p.priorsEnd(prior, real) {
			return p.computed(prior)
		}
		return nil
	}
	return rd.eval.Run(r)
}

func (rd *reader) bind(p *Project, f *source.File) *report.Report {
	d := rd.docs.Build(rd.parser.Parse(f))
	return rd.binder.Bind(d, report.Options{Library: p.Library, Edition: p.Config.Edition})
}

// computed returns the computed report at a real path, nil where it cannot be read or is no report. It
// is shared, and kept as long as the file does not change and there is room.
func (p *Project) computed(real string) *eval.Eval {
	at, err := p.stamp(real)
	if err != nil {
		return nil
	}
	if e := p.cache.computed(real, at); e != nil {
		return e
	}
	e := new(reader).read(p, real)
	if e == nil {
		return nil
	}
	e.Share()
	if !e.RestsOnPrior() && len(e.Report.Includes) == 0 { // one that does would outlive a change of the other file
		p.cache.keep(computed{real, at, len(e.Report.File.Text), e})
	}
	return e
}
