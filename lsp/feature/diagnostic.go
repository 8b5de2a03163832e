package feature

import (
	"context"
	"encoding/json"
	"slices"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// Source is what diagnostics and actions are signed with.
const Source = "juesuan"

// rulePages is where the pages of the rules are.
const rulePages = "https://github.com/juesuan/juesuan-lint/blob/main/docs/rules/"

// DiagnosticData travels with a diagnostic, so that a code action finds its finding again.
type DiagnosticData struct {
	// Key is lint.Diagnostic.Key.
	Key string `json:"key"`
}

func documentDiagnostic() Feature {
	return on(protocol317.MethodTextDocumentDiagnostic, DocumentDiagnostic, nil) // advertised by the server, to those who ask
}

// DocumentDiagnostic answers textDocument/diagnostic.
func DocumentDiagnostic(_ context.Context, s *Snapshot, p *protocol317.DocumentDiagnosticParams) (*protocol317.DocumentDiagnosticReport, error) {
	items := json.RawMessage("[]")
	if d := s.Snapshot.Document(PathOf(p.TextDocument.URI)); d != nil {
		items = s.AppendDiagnostics(nil, p.TextDocument.URI, d.Project(), d.File, s.found(d))
	}
	return Report(items, p.PreviousResultID), nil
}

// found are the findings in a document: of a part, those of the reports that include it.
func (s *Snapshot) found(d *project.Document) []lint.Diagnostic {
	var found []lint.Diagnostic
	part := false
	for _, report := range s.Snapshot.Includers(d.Real) {
		whole := s.Snapshot.Read(report)
		if whole == nil {
			continue
		}
		r := whole.Found()
		if slices.ContainsFunc(r.File.Included(), func(f *source.File) bool { return f.Name == d.File.Name }) {
			part = true
			found = append(found, r.In(d.File.Name)...)
		}
	}
	if !part {
		return d.Found().In(d.File.Name)
	}
	return found
}

// Report is the answer for these items, seen what the client holds already.
func Report(items json.RawMessage, previous string) *protocol317.DocumentDiagnosticReport {
	id := ResultID(items)
	if id == previous {
		return &protocol317.DocumentDiagnosticReport{Kind: protocol317.ReportUnchanged, ResultID: id}
	}
	return &protocol317.DocumentDiagnosticReport{Kind: protocol317.ReportFull, ResultID: id, Items: items}
}

// Diagnostics returns findings of the file f as editors take them.
func (c *Client) Diagnostics(uri protocol.DocumentUri, p *project.Project, f *source.File, findings []lint.Diagnostic) []protocol.Diagnostic {
	items := make([]protocol.Diagnostic, len(findings))
	for i := range findings {
		items[i] = c.Diagnostic(uri, p, f, &findings[i])
	}
	return items
}

// Encode encodes a list of diagnostics.
func Encode(items []protocol.Diagnostic) json.RawMessage {
	if len(items) == 0 {
		return json.RawMessage("[]")
	}
	b, err := json.Marshal(items)
	if err != nil {
		return json.RawMessage("[]") // strings and numbers can always be encoded
	}
	return b
}

// ProjectFindings returns what is wrong with a project's settings, its own forms among them, by the path of
// the file.
func (c *Client) ProjectFindings(p *project.Project, problems []config.Problem) map[string]json.RawMessage {
	byFile := map[string][]protocol.Diagnostic{}
	for _, problem := range problems {
		if problem.File == nil {
			continue
		}
		path, severity, src := p.Abs(problem.File.Name), protocol.DiagnosticSeverityError, Source
		byFile[path] = append(byFile[path], protocol.Diagnostic{
			Range: c.Range(problem.File, problem.Span), Severity: &severity, Source: &src, Message: output.Clean(problem.Message.In(c.Lang)),
		})
	}
	for i := range p.Findings {
		f := p.Findings[i].File
		path := p.Abs(f.Name)
		byFile[path] = append(byFile[path], c.Diagnostic(URIOf(path), p, f, &p.Findings[i]))
	}
	out := map[string]json.RawMessage{}
	for path, items := range byFile {
		if b, err := json.Marshal(items); err == nil {
			out[path] = b
		}
	}
	return out
}

// Diagnostic returns a finding as editors take it. The URI is that of the file f.
func (c *Client) Diagnostic(uri protocol.DocumentUri, p *project.Project, f *source.File, d *lint.Diagnostic) protocol.Diagnostic {
	if d.File != nil {
		f = d.File // of one name, but without the parts that were put in
	}
	severity, src := severityOf(d), Source
	out := protocol.Diagnostic{
		Range:    c.Range(f, d.Span),
		Severity: &severity,
		Code:     &protocol.IntegerOrString{Value: d.Rule.ID},
		Source:   &src,
		Message:  string(c.appendMessage(nil, d)),
		Data:     DiagnosticData{Key: d.Key()},
	}
	if c.CodeDescription {
		out.CodeDescription = &protocol.CodeDescription{HRef: c.rulePage(d.Rule)}
	}
	if c.Deprecated && isOldName(d.Rule) {
		out.Tags = []protocol.DiagnosticTag{protocol.DiagnosticTagDeprecated}
	}
	if c.RelatedInformation {
		for i := range d.Related {
			r := &d.Related[i]
			out.RelatedInformation = append(out.RelatedInformation, protocol.DiagnosticRelatedInformation{
				Location: protocol.Location{URI: c.related(uri, p, f, r), Range: c.Range(r.File, r.Span)},
				Message:  output.SourceOf(r, c.Lang),
			})
		}
	}
	return out
}

// rulePage is the address of a rule's page.
func (c *Client) rulePage(r *lint.Rule) string { return string(c.appendRulePage(nil, r)) }

func (c *Client) appendRulePage(b []byte, r *lint.Rule) []byte {
	b = append(append(append(b, rulePages...), c.languageTag()...), '/')
	return append(append(b, r.ID...), ".md"...)
}

// related is the file in which something stands that a finding in the file f rests on.
func (c *Client) related(uri protocol.DocumentUri, p *project.Project, f *source.File, r *lint.Related) protocol.DocumentUri {
	if r.File.Name != f.Name {
		uri = URIOf(p.Abs(r.File.Name))
	}
	return uri
}

// appendMessage appends what a person reads. What it rests on stands there where the client shows it nowhere else.
func (c *Client) appendMessage(b []byte, d *lint.Diagnostic) []byte {
	b = output.AppendMessage(b, d, c.Lang)
	if !c.RelatedInformation {
		for i := range d.Related {
			b = output.AppendSource(append(b, '\n'), &d.Related[i], c.Lang)
		}
	}
	return b
}

func (c *Client) languageTag() string {
	if c.Lang == lint.English {
		return "en"
	}
	return "zh"
}

// severityOf is the severity of an editor. A rounding residue is a hint: it is shown in its place, and not
// in the list of problems.
func severityOf(d *lint.Diagnostic) protocol.DiagnosticSeverity {
	switch {
	case d.Severity == lint.Error:
		return protocol.DiagnosticSeverityError
	case d.Severity == lint.Warning:
		return protocol.DiagnosticSeverityWarning
	case d.Rule.Name == "rounding":
		return protocol.DiagnosticSeverityHint
	}
	return protocol.DiagnosticSeverityInformation
}

// isOldName reports whether a rule speaks of names that were given up.
func isOldName(r *lint.Rule) bool { return r.Name == "old-name" }
