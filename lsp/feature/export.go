package feature

import (
	"context"
	"os"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// MethodExport is a request of our own: a report as a file of another program.
const MethodExport = "juesuan/export"

// ExportParams ask for an open report, as it is being edited, in a format.
type ExportParams struct {
	workDone
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	// Target is the file to write, over what is there; without one the answer holds the text.
	Target protocol.DocumentUri `json:"target,omitempty"`
	// Format is html, md, json, docx or xlsx; by default what the target's ending says.
	Format string `json:"format,omitempty"`
	// Marks points out what does not agree.
	Marks bool `json:"marks,omitempty"`
}

// Exported answers juesuan/export.
type Exported struct {
	Format string               `json:"format"`
	Target protocol.DocumentUri `json:"target,omitempty"`
	Text   string               `json:"text,omitempty"`
}

func exporting() Feature { return on(MethodExport, Export, nil) }

// Export answers juesuan/export.
func Export(ctx context.Context, s *Snapshot, p *ExportParams) (*Exported, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	path := PathOf(p.Target)
	o := exchange.Export{Getenv: s.Getenv, Format: p.Format, Marks: p.Marks, Lang: s.Lang}
	if o.Format == "" {
		o.Format = exchange.FormatOf(path)
	}
	switch formats := exchange.Formats(); {
	case !slices.Contains(formats, o.Format):
		return nil, rpc.Errorf(rpc.InvalidParams, "%s", s.say("格式只能是 {0}，不能是“{1}”", "the format must be {0}, not “{1}”", strings.Join(formats, ", "), o.Format))
	case p.Target == "" && !exchange.IsText(o.Format):
		return nil, rpc.Errorf(rpc.InvalidParams, "%s", s.say("{0} 要写明文件", "{0} needs a file", o.Format))
	case p.Target != "" && !strings.HasPrefix(p.Target, "file://"):
		return nil, rpc.Errorf(rpc.InvalidParams, "%s", s.say("只能写到本机的文件：{0}", "only a file of this machine can be written: {0}", p.Target))
	case p.Target != "" && (strings.HasSuffix(path, ".toml") || sameFile(path, d.Real)):
		return nil, rpc.Errorf(rpc.InvalidParams, "%s", s.say("不能写到报告或设置上：{0}", "a report or its settings is not written over: {0}", path))
	}
	found := d.Found()
	if found.Eval == nil {
		return nil, rpc.Errorf(rpc.RequestFailed, "%s", s.say("没有算出这份报告", "the report could not be computed"))
	}
	if p.Target == "" {
		return &Exported{Format: o.Format, Text: o.Text(found.Eval)}, nil
	}
	defer s.begin(&p.workDone, s.say("导出", "Exporting"))()
	if err := o.Write(ctx.Done(), found.Eval, path); err != nil {
		return nil, s.failed(err)
	}
	return &Exported{Format: o.Format, Target: p.Target}, nil
}

// sameFile reports two paths of one file.
func sameFile(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}
