package feature

import (
	"cmp"
	"context"
	"encoding/json"
	"path/filepath"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// MethodImport is a request of our own: other programs' files as a report.
const MethodImport = "juesuan/import"

// ImportParams ask for the report that files make, or a text in place of them.
type ImportParams struct {
	workDone
	// Files are the URIs of the files, in printed order.
	Files []protocol.DocumentUri `json:"files,omitempty"`
	// Text is a text in place of files, from the clipboard for instance; the ending of Name says what it is.
	Text string `json:"text,omitempty"`
	Name string `json:"name,omitempty"`
	// Folder is where the report is to stand, whose forms hold; by default that of the first file.
	Folder protocol.DocumentUri `json:"folder,omitempty"`
	// Edition, Year and AmountUnit, where they are told. 元 become 万元 where that is asked for.
	Edition    string `json:"edition,omitempty"`
	Year       int    `json:"year,omitempty"`
	AmountUnit string `json:"amountUnit,omitempty"`
}

// ImportedReports answers juesuan/import. Nothing has been written.
type ImportedReports struct {
	// Reports are the texts of the new files, the report itself last; none where nothing was recognised.
	Reports []ImportedReport `json:"reports"`
	// Unit is the name of the unit, Year the year, AmountUnit the unit of the files' amounts.
	Unit       string `json:"unit,omitempty"`
	Year       int    `json:"year,omitempty"`
	AmountUnit string `json:"amountUnit,omitempty"`
	// Edition is that of the forms; EditionGuessed asks for another look at it: others fit nearly as well.
	Edition        string `json:"edition,omitempty"`
	EditionGuessed bool   `json:"editionGuessed,omitempty"`
	// Remarks say what was recognised, changed, guessed, left out and proposed.
	Remarks []ImportRemark `json:"remarks"`
}

// ImportedReport is a file to write.
type ImportedReport struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// ImportRemark says what became of a place of the files.
type ImportRemark struct {
	Kind    convert.RemarkKind `json:"kind"`
	Message string             `json:"message"`
	// At is the place in words, "" of all of a file; Place is the same for programs.
	At    string         `json:"at,omitempty"`
	Place *convert.Place `json:"place,omitempty"`
	// Range is where it went in the report, absent where it went nowhere.
	Range *protocol.Range `json:"range,omitempty"`
}

func importing() Feature { return on(MethodImport, ImportFiles, nil) }

// ImportFiles answers juesuan/import.
func ImportFiles(ctx context.Context, s *Snapshot, p *ImportParams) (*ImportedReports, error) {
	if len(p.Files) == 0 && p.Text == "" {
		return nil, rpc.Errorf(rpc.InvalidParams, "%s", s.say("没有写要导入的文件", "no file to import is named"))
	}
	files := make([]string, len(p.Files))
	for i, uri := range p.Files {
		files[i] = PathOf(uri)
	}
	folder := PathOf(p.Folder)
	if p.Folder == "" && len(files) > 0 {
		folder = filepath.Dir(files[0])
	}
	of := s.Snapshot.Project(filepath.Join(folder, "x"))
	o := exchange.Import{Getenv: s.Getenv, Library: of.Library, Edition: cmp.Or(p.Edition, of.Config.Edition), Year: p.Year}
	if p.AmountUnit == report.WanYuan.String() {
		o.Unit = report.WanYuan
	}
	defer s.begin(&p.workDone, s.say("导入", "Importing"))()
	var imported *exchange.Imported
	var err error
	if len(files) == 0 {
		imported, err = o.Text(p.Name, p.Text)
	} else {
		n := 0
		imported, err = o.Files(ctx.Done(), files, func(file string) {
			s.tell(&p.workDone, filepath.Base(file), n*100/len(files))
			n++
		})
	}
	if err != nil {
		return nil, s.failed(err)
	}
	return s.imported(imported), nil
}

// imported describes what files come to.
func (s *Snapshot) imported(r *exchange.Imported) *ImportedReports {
	out := &ImportedReports{Reports: []ImportedReport{}, Unit: r.Name, Year: r.Year, Remarks: []ImportRemark{}}
	if len(r.Reports) > 0 {
		out.Edition, out.EditionGuessed = r.Edition, r.EditionGuessed
	}
	if r.Unit != report.UnitUnknown {
		out.AmountUnit = r.Unit.String()
	}
	for _, w := range r.Reports {
		out.Reports = append(out.Reports, ImportedReport{filepath.Base(w.Path), w.Text})
	}
	text := source.New("", r.Text)
	for i := range r.Remarks {
		m := &r.Remarks[i]
		remark := ImportRemark{Kind: m.Kind, Message: output.Clean(lint.Text{Zh: m.Zh, En: m.En}.In(s.Lang)), At: output.Clean(m.At.In(s.Lang == lint.English))}
		if m.At != (convert.Place{}) {
			remark.Place = &m.At
			if span, ok := wentTo(r.Result, m.At); ok && len(r.Reports) > 0 {
				at := s.Range(text, span)
				remark.Range = &at
			}
		}
		out.Remarks = append(out.Remarks, remark)
	}
	return out
}

// wentTo finds the part of the report that was read from a place: from the cell, else from its row.
func wentTo(r *recognize.Result, at convert.Place) (row source.Span, ok bool) {
	wanted := at
	wanted.Col = 0
	for _, l := range r.Links {
		if l.At == at {
			return l.Span, true
		}
		if l.At.Col = 0; !ok && l.At == wanted {
			row, ok = l.Span, true
		}
	}
	return row, ok
}

// workDone is the part of parameters by which a client asks to be told how far a request has come.
type workDone struct {
	Token json.RawMessage `json:"workDoneToken,omitempty"`
}

// begin tells that a request has begun, where its client wants to know; the answer tells that it has ended.
func (s *Snapshot) begin(w *workDone, title string) (end func()) {
	if s.Progress == nil || len(w.Token) == 0 {
		return func() {}
	}
	s.Progress(w.Token, protocol.WorkDoneProgressBegin{Kind: "begin", Title: title})
	return func() { s.Progress(w.Token, protocol.WorkDoneProgressEnd{Kind: "end"}) }
}

// tell tells what a request is doing.
func (s *Snapshot) tell(w *workDone, message string, percent int) {
	if s.Progress == nil || len(w.Token) == 0 {
		return
	}
	p := uint32(percent)
	s.Progress(w.Token, protocol.WorkDoneProgressReport{Kind: "report", Message: &message, Percentage: &p})
}

// failed is an error in words for the user.
func (s *Snapshot) failed(err error) error {
	if words, ok := exchange.Words(err); ok {
		return rpc.Errorf(rpc.RequestFailed, "%s", output.Clean(words.In(s.Lang)))
	}
	return err
}
