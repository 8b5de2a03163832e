package lint

import (
	"cmp"
	"fmt"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Checker checks reports with one set of rules, forms and settings. It is immutable and shared by
// workers; each worker has a Worker of its own.
type Checker struct {
	Rules   []*Rule
	Library *form.Library
	// Edition is the project's edition of the forms; "" lets each report decide.
	Edition string
	// Level returns the severity of a rule for a file; nil leaves every rule its own.
	Level func(r *Rule, file string) Severity
	// Options returns the options of a rule for a file; nil where there are none.
	Options func(r *Rule, file string) Options
	// Others finds the other reports that a report names in prior, budget, source and members; nil, or
	// an answer of nil, for none.
	Others func(r *report.Report) Others
	// Include returns the file that reads as a report with the parts that it includes put in; nil, or an
	// answer of nil, leaves them out.
	Include func(r *report.Report) *source.File
	// Suspects finds likely causes, once for a report; nil for none.
	Suspects func(e *eval.Eval) func(*eval.Relation) []Suspect
	// Unbound lists the figures of the texts that nobody holds against anything; nil leaves them out.
	Unbound func(p *Pass) []UnboundFigure
	// Extra adds findings that rest on more than the file itself, such as the files it names; nil for
	// none. It runs after the rules and before Suppress.
	Extra func(r *Result)
	// Suppress sorts findings into those that stand and those that a comment in the file answers, and
	// adds what is wrong with the comments themselves; nil keeps all.
	Suppress func(c *Checker, r *Result)
	// Baseline hides findings that have been accepted; nil hides none.
	Baseline func(r *Result)
}

// Result is what a check of one file gives.
type Result struct {
	// File is what was checked, with the parts that it includes. Findings name the files that their
	// places stand in.
	File   *source.File
	Tree   *syntax.Tree
	Doc    *doc.Doc
	Report *report.Report
	Eval   *eval.Eval
	// Others are the other reports that Report names, nil for none.
	Others Others
	// Diagnostics that stand, in order of place.
	Diagnostics []Diagnostic
	// Suppressed are findings that the author has answered.
	Suppressed []SuppressedDiagnostic
	// Accepted are findings that the project's baseline hides; Stale is how many of its entries for this
	// file hide nothing.
	Accepted []Diagnostic
	Stale    int
	// Unbound are figures of the texts that are held against nothing, where they were asked for.
	Unbound []UnboundFigure
	// Panics are rules that failed; the others' findings stand.
	Panics []RulePanic
}

// UnboundFigure is a plain number in a text whose words do not say what it is, or not plainly enough.
type UnboundFigure struct {
	// File is that of Span, nil for the checked one.
	File    *source.File
	Span    source.Span
	Address string
	// Text is the figure with the words before it.
	Text string
}

// In returns the file that the figure stands in, of a check of f.
func (u *UnboundFigure) In(f *source.File) *source.File { return cmp.Or(u.File, f) }

// SuppressedDiagnostic is a finding with the author's reason (核实说明).
type SuppressedDiagnostic struct {
	Diagnostic
	Reason string
	// Comment is the place of the comment, CommentFile where that is.
	Comment     source.Span
	CommentFile *source.File
}

// RulePanic is a defect of ours, caught.
type RulePanic struct {
	Rule  *Rule
	Value any
}

func (p RulePanic) Error() string { return fmt.Sprintf("rule %s: %v", p.Rule.ID, p.Value) }

// Worker checks one file after another in reused memory: a Result is valid until its next Check.
type Worker struct {
	*Checker
	parser syntax.Parser
	docs   doc.Builder
	binder report.Binder
	eval   eval.Evaluator
	result Result

	// Processors is how many look at one report together; 0 and 1 are the one that calls.
	Processors int

	// Scratch is what the rules write to; nil makes one.
	Scratch *Scratch
}

// Check checks f.
func (c *Checker) Check(f *source.File) *Result { return (&Worker{Checker: c}).Check(f) }

// Check checks f in w's memory.
func (w *Worker) Check(f *source.File) *Result {
	r := &w.result
	*r = Result{File: f, Diagnostics: r.Diagnostics[:0], Suppressed: r.Suppressed[:0], Accepted: r.Accepted[:0]}
	c := w.call()
	defer c.dismiss()
	w.read(r, c)
	if w.Include != nil && len(r.Report.Includes) > 0 {
		if whole := w.Include(r.Report); whole != nil {
			r.File = whole
			w.read(r, c)
		}
	}
	w.eval.Prior = nil
	if w.Checker.Others != nil && NamesOthers(r.Report) {
		if r.Others = w.Checker.Others(r.Report); r.Others != nil {
			w.eval.Prior = func(*report.Report) *eval.Eval { return r.Others.Prior() }
		}
	}
	w.run(r, c)
	if w.Extra != nil {
		w.Extra(r)
	}
	Sort(r.Diagnostics)
	r.Diagnostics = once(r.Diagnostics)
	if w.Suppress != nil {
		w.Suppress(w.Checker, r)
		Sort(r.Diagnostics)
	}
	r.toOrigins()
	if f.IsImported() { // there is no text of an author's to be changed
		for i := range r.Diagnostics {
			r.Diagnostics[i].Fixes = nil
		}
	}
	if w.Baseline != nil {
		w.Baseline(r)
	}
	return r
}

// read reads the text of r as a report.
func (w *Worker) read(r *Result, c *companion) {
	w.parser.Plain = lookAhead(c, r.File)
	r.Tree = w.parser.Parse(r.File)
	r.Doc = w.docs.Build(r.Tree)
	r.Report = w.binder.Bind(r.Doc, report.Options{Library: w.Library, Edition: w.Edition})
}

// run computes the report of r, and has the rules look at it.
func (w *Worker) run(r *Result, c *companion) {
	if w.Scratch == nil {
		w.Scratch = new(Scratch)
	}
	m := w.Scratch
	m.runs++
	p := &Pass{File: r.File, Tree: r.Tree, Doc: r.Doc, Report: r.Report, Others: r.Others, paragraphs: m.paragraphs[:0], kept: &m.unbound, run: m.runs}
	defer func() { m.paragraphs = p.paragraphs }()
	var suspects func(*eval.Relation) []Suspect
	p.Suspects = func(rel *eval.Relation) []Suspect {
		if w.Checker.Suspects == nil {
			return nil
		}
		if suspects == nil {
			suspects = w.Checker.Suspects(r.Eval)
		}
		return suspects(rel)
	}
	wait := readAhead(c, p)
	r.Eval = w.eval.Run(r.Report)
	wait()
	p.Eval = r.Eval
	p.ParagraphList()
	m.group(w.Rules)
	if w.Processors > 1 {
		w.spread(c, p, r)
	} else {
		for i := range m.families {
			w.judge(&m.families[i], p, &r.Diagnostics, &r.Panics)
		}
	}
	if w.Checker.Unbound != nil {
		r.Unbound = w.Checker.Unbound(p)
	}
}

// SeverityOf returns the severity of a rule for a file.
func (c *Checker) SeverityOf(rule *Rule, file string) Severity {
	if c.Level != nil {
		return c.Level(rule, file)
	}
	return rule.Severity
}

func itoa(n int) string { return strconv.Itoa(n) }

func lookupName(f *form.Form, c catalog.Code, year int) (string, bool) {
	e, ok := catalog.Lookup(f.CatalogAxis(), c, year)
	return e.Name, ok
}
