package main

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// site holds the files that were dropped on the page. They stand in one folder, so that a report finds last
// year's beside it.
type site struct {
	session *project.Session
	names   []string // in the order they came
	version int32
	// taken are the reports that were made of other programs' files, by the report's name.
	taken map[string]*taken
}

func newSite() *site {
	return &site{session: project.NewSession(rules.All()), taken: map[string]*taken{}}
}

// folder is where the files seem to stand.
const folder = "/"

// put takes a file in, or its new text: a report, settings, or another program's file, which becomes a report.
// It returns why it could not, "" if it did.
func (s *site) put(name, text string, lang lint.Lang) (refused string) {
	s.version++
	if !strings.HasSuffix(name, ".toml") {
		t, err := take(name, text)
		if err != nil {
			return said(err, lang)
		}
		name, text = name+project.ReportSuffix, t.Text
		s.taken[name] = t
	}
	if !slices.Contains(s.names, name) {
		s.names = append(s.names, name)
	}
	s.session.Open(folder+name, s.version, text)
	return ""
}

// remove forgets a file.
func (s *site) remove(name string) {
	delete(s.taken, name)
	s.names = slices.DeleteFunc(s.names, func(n string) bool { return n == name })
	s.session.Close(folder + name)
}

// checked is what the page shows of a report.
type checked struct {
	Name string `json:"name"`
	// Title is the report's, "" where the file is none.
	Title    string    `json:"title"`
	Findings []finding `json:"findings"`
	// Holds, Rounding, Violated and Unknown count the identities by verdict.
	Holds    int `json:"holds"`
	Rounding int `json:"rounding"`
	Violated int `json:"violated"`
	Unknown  int `json:"unknown"`
	// Answered are findings that a comment in the file answers.
	Answered int `json:"answered"`
	// From is the file that the report was made of, Remarks what there is to say of that; Text is the report
	// to be saved. "" and nil of what was a report from the beginning.
	From    string   `json:"from,omitempty"`
	Remarks []remark `json:"remarks,omitempty"`
	Text    string   `json:"text,omitempty"`
	// HTML is the report as it will be printed, a page of its own.
	HTML string `json:"html"`
}

// finding is a finding in words.
type finding struct {
	Rule      string   `json:"rule"`
	Severity  string   `json:"severity"`
	Place     string   `json:"place"`
	Message   string   `json:"message"`
	Amounts   string   `json:"amounts,omitempty"`
	Suspicion string   `json:"suspicion,omitempty"`
	Basis     string   `json:"basis,omitempty"`
	Operands  []string `json:"operands,omitempty"`
	// Target is the id of the element of HTML that shows the place, "" where none does.
	Target string `json:"target,omitempty"`
}

// check checks all reports, and returns what the page shows as JSON.
func (s *site) check(lang lint.Lang) string {
	list := []checked{}
	snapshot := s.session.Snapshot()
	for _, name := range s.names {
		if d := snapshot.Document(folder + name); d != nil && project.IsReport(name) {
			c := show(name, d.Found(), lang)
			if t := s.taken[name]; t != nil {
				t.tell(&c, strings.TrimSuffix(name, project.ReportSuffix), d.Found(), lang)
			}
			list = append(list, c)
		}
	}
	b, err := json.Marshal(list)
	if err != nil {
		return "[]" // strings and numbers can always be encoded
	}
	return string(b)
}

func show(name string, r *lint.Result, lang lint.Lang) checked {
	out := checked{Name: name, Findings: []finding{}, Answered: len(r.Suppressed)}
	var page *render.Document
	if r.Report != nil {
		page = render.Report(r.Eval, render.Options{Marks: render.Marks(r.Eval), English: lang == lint.English})
		out.Title, out.HTML = page.Title, page.Page()
		n := r.Eval.Verdicts()
		out.Holds, out.Rounding, out.Violated, out.Unknown = n[eval.Holds], n[eval.Rounding], n[eval.Violated], n[eval.Unknown]
	}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		notes := output.NotesOf(d, lang)
		f := finding{
			Rule: d.Rule.ID, Severity: d.Severity.String(), Place: strings.TrimPrefix(output.Place(lang, d.File, d.Span), folder),
			Message: output.Clean(d.Message.In(lang)), Amounts: notes.Amounts, Suspicion: output.Clean(notes.Suspicion), Basis: notes.Basis,
		}
		if page != nil && d.File.Name == r.File.Name {
			f.Target = target(page, int(d.Span.Start))
		}
		for k := range d.Related {
			f.Operands = append(f.Operands, output.SourceOf(&d.Related[k], lang))
		}
		out.Findings = append(out.Findings, f)
	}
	for _, p := range r.Panics {
		out.Findings = append(out.Findings, finding{Rule: p.Rule.ID, Severity: lint.Error.String(), Place: name,
			Message: lint.Text{Zh: "程序出错，这一条没有检查。", En: "The program failed; this rule was not checked."}.In(lang)})
	}
	return out
}

// target is the id of the smallest element that shows a place: a cell, a sentence, else its block.
func target(page *render.Document, offset int) string {
	if at, ok := page.At(offset); ok {
		return at.ID
	}
	for i := range page.Blocks {
		if b := &page.Blocks[i]; int(b.Span.Start) <= offset && offset < int(b.Span.End) {
			return b.ID
		}
	}
	return ""
}

// explain is the page of a rule in Markdown, "" where there is none of this id.
func explain(id string, lang lint.Lang) string {
	if r := lint.RuleByID(rules.All(), id); r != nil {
		return string(output.RulePage(nil, r, lang))
	}
	return ""
}
