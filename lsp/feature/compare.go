package feature

import (
	"context"
	"encoding/json"
	"path/filepath"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// MethodCompare is a request of our own: what has changed in a report.
const MethodCompare = "juesuan/compare"

// CompareParams ask what has changed from another version to an open report, as it is being edited.
type CompareParams struct {
	workDone
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	// The other version is a file, a report or one that can be imported; else a text, called Name; else that of
	// a revision of git, by default the last commit.
	File     protocol.DocumentUri `json:"file,omitempty"`
	Text     *string              `json:"text,omitempty"`
	Name     string               `json:"name,omitempty"`
	Revision string               `json:"revision,omitempty"`
}

// Compared answers juesuan/compare.
type Compared struct {
	// Old and New are what the versions are called.
	Old string `json:"old"`
	New string `json:"new"`
	// Same: both print and compute the same.
	Same bool `json:"same"`
	// Lines say it line by line, Markdown and HTML as a text and a page, Changes for programs: the object of
	// diff --format json.
	Lines    []output.DiffLine `json:"lines"`
	Markdown string            `json:"markdown"`
	HTML     string            `json:"html"`
	Changes  json.RawMessage   `json:"changes"`
	// Places tell where what the lines are about stands, by address.
	Places map[string]protocol.Location `json:"places"`
}

func comparing() Feature { return on(MethodCompare, Compare, nil) }

// Compare answers juesuan/compare.
func Compare(ctx context.Context, s *Snapshot, p *CompareParams) (*Compared, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	now := d.Found().Eval
	if now == nil {
		return nil, rpc.Errorf(rpc.RequestFailed, "%s", s.say("没有算出这份报告", "the report could not be computed"))
	}
	defer s.begin(&p.workDone, s.say("比较", "Comparing"))()
	version, of, err := s.version(ctx, d, p)
	if err != nil {
		return nil, s.failed(err)
	}
	old, err := version.Compute(of, *of.Checker())
	if err != nil {
		return nil, s.failed(err)
	}
	changes := output.Diff{Lang: s.Lang, OldName: version.Name, NewName: filepath.Base(d.Path), Changes: diff.Reports(old, now)}
	all := []*output.Diff{&changes}
	out := &Compared{
		Old: changes.OldName, New: changes.NewName, Same: changes.Same(), Lines: changes.Lines(),
		Markdown: string(output.DiffMarkdown(all, s.Lang)), HTML: string(output.DiffHTML(all, s.Lang)), Changes: output.DiffJSON(all),
	}
	out.Places = d.places(now, out.Lines)
	return out, nil
}

// version reads the other version, and the project that it belongs to.
func (s *Snapshot) version(ctx context.Context, d *Document, p *CompareParams) (v exchange.Version, of *project.Project, err error) {
	of = d.Project()
	path := PathOf(p.File)
	switch {
	case p.Text != nil:
		return exchange.Version{Name: p.Name, Path: d.Path, Text: *p.Text}, of, nil
	case strings.HasSuffix(path, project.ReportSuffix):
		called := filepath.Base(path)
		if called == filepath.Base(d.Path) {
			called = filepath.Base(filepath.Dir(path)) + "/" + called
		}
		if open := s.Snapshot.Document(path); open != nil {
			return exchange.Version{Name: called, Path: path, Text: open.File.Text}, open.Project(), nil
		}
		v, err = exchange.ReadVersion(path, path)
		v.Name = called
		return v, s.Snapshot.Project(path), err
	case p.File != "":
		imported, err := (&exchange.Import{Getenv: s.Getenv, Library: of.Library, Edition: d.Report.Set.Edition}).Files(ctx.Done(), []string{path}, nil)
		if err == nil && len(imported.Reports) == 0 {
			err = rpc.Errorf(rpc.RequestFailed, "%s", s.say("“{0}”里没有认出决算的表", "no table of a final account was recognised in “{0}”", filepath.Base(path)))
		}
		if err != nil {
			return v, of, err
		}
		return exchange.Version{Name: filepath.Base(path), Path: d.Path, Text: imported.Text}, of, nil
	}
	r, err := exchange.OpenRepository(ctx.Done(), s.Getenv, filepath.Dir(d.Real))
	if err != nil {
		return v, of, err
	}
	at, err := r.Point(p.Revision)
	if err != nil {
		return v, of, err
	}
	rel, err := filepath.Rel(r.Top, d.Real)
	if err != nil {
		return v, of, err
	}
	v, err = r.Version(at, filepath.ToSlash(rel), d.Path)
	return v, of, err
}

// places tells where what the lines are about stands: in the document, or a part that it includes.
func (d *Document) places(e *eval.Eval, lines []output.DiffLine) map[string]protocol.Location {
	out := map[string]protocol.Location{}
	all := diff.Places(e)
	for i := range lines {
		span, ok := all[lines[i].Address]
		if !ok {
			continue
		}
		file, span := e.Report.File.Origin(span)
		at := protocol.Location{URI: d.URI, Range: d.client.Range(file, span)}
		if file.Name != d.Result.File.Name {
			at.URI = URIOf(d.Project().Abs(file.Name))
		}
		out[lines[i].Address] = at
	}
	return out
}
