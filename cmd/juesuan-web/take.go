package main

import (
	"errors"
	"path"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/docx"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/convert/xlsx"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
)

// taken is a report made of another program's file, whose name its own begins with.
type taken struct{ *recognize.Result }

// remark is something that the import has to say.
type remark struct {
	Kind  convert.RemarkKind `json:"kind"`
	Place string             `json:"place,omitempty"`
	Text  string             `json:"text"`
}

// take makes a report of another program's file, as import does.
func take(name, data string) (*taken, error) {
	var d *convert.Document
	var err error
	switch ext := strings.ToLower(path.Ext(name)); {
	case slices.Contains(text.Extensions(), ext):
		d, err = text.Read(name, []byte(data))
	case ext == ".xlsx" || ext == ".csv":
		d, err = xlsx.Read(name, []byte(data))
	case ext == ".docx":
		d, err = docx.Read(name, []byte(data))
	default:
		err = &convert.Error{
			Zh: "“" + name + "”：网页里能读 .juesuan.toml、xlsx、csv、docx、md、html、txt；别的（PDF、xls、doc）请用 juesuan-lint import。",
			En: "“" + name + "”: the page reads .juesuan.toml, xlsx, csv, docx, md, html and txt; for others (PDF, xls, doc) there is juesuan-lint import.",
		}
	}
	if err != nil {
		return nil, err
	}
	r := recognize.Report(d, recognize.Options{Library: form.Builtin(), Name: name})
	if r.Tables == 0 && r.Performances == 0 {
		return nil, &convert.Error{Zh: "“" + name + "”里没有认出决算表。", En: "no table of a final account was recognised in “" + name + "”."}
	}
	return &taken{r}, nil
}

// tell adds what the import has to say to what the page shows: places are those of the file.
func (t *taken) tell(c *checked, from string, r *lint.Result, lang lint.Lang) {
	english := lang == lint.English
	c.From, c.Text = from, t.Text
	for _, m := range t.Remarks {
		words := lint.Text{Zh: m.Zh, En: m.En}
		c.Remarks = append(c.Remarks, remark{m.Kind, m.At.In(english), words.In(lang)})
	}
	for i := range r.Diagnostics {
		if at, ok := t.Place(r.Diagnostics[i].Span); ok {
			c.Findings[i].Place = from + " " + at.In(english)
		}
	}
}

// said is an error in the reader's language.
func said(err error, lang lint.Lang) string {
	if e := (*convert.Error)(nil); errors.As(err, &e) {
		return lint.Text{Zh: e.Zh, En: e.En}.In(lang)
	}
	return err.Error()
}
