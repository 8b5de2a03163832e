// Package pdf reads PDF files that have a text layer into documents: paragraphs and tables.
//
// It owns how a page is understood: tables between ruling lines or in aligned columns, paragraphs of
// lines, what goes on from page to page, running heads. It knows nothing of final accounts. A file is read
// by PDFium, which runs shut in (see engine); what it says of a page is a page, and all else is worked out
// of that. Start with Read, then layout.
package pdf

import (
	"errors"
	"fmt"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// What a report may hold at most. The longest published ones have some hundred pages.
const (
	maxPages   = 500
	maxGlyphs  = 2_000_000
	maxObjects = 2_000_000
	maxDepth   = 8
	maxTime    = 60 * time.Second
)

var errTooMuch = errors.New("more than a report holds")

// Read reads a PDF file.
func Read(name string, data []byte) (*convert.Document, error) {
	type answer struct {
		document *convert.Document
		err      error
	}
	done := make(chan answer, 1)
	deadline := time.Now().Add(maxTime)
	go func() {
		d, err := read(data, deadline)
		done <- answer{d, err}
	}()
	select {
	case a := <-done:
		return a.document, a.err
	case <-time.After(maxTime + time.Second):
		return nil, tooMuch() // PDFium cannot be interrupted; it ends with the program
	}
}

func read(data []byte, deadline time.Time) (*convert.Document, error) {
	e, err := open(data)
	if err != nil {
		return nil, cannotOpen(err)
	}
	defer e.close()
	n, err := e.pages()
	if err != nil {
		return nil, cannotOpen(err)
	}
	if n > maxPages {
		return nil, &convert.Error{
			Zh: fmt.Sprintf("PDF 有 %d 页，超过 %d 页，没有读。请只留下决算公开的那些页。", n, maxPages),
			En: fmt.Sprintf("the PDF has %d pages, more than %d, and was not read; keep only the pages of the final account.", n, maxPages)}
	}
	r := &reader{}
	for i := range n {
		if time.Now().After(deadline) {
			return nil, tooMuch()
		}
		p, err := e.page(i)
		if errors.Is(err, errTooMuch) {
			return nil, tooMuch()
		}
		if err != nil {
			r.remark(convert.LeftOut, convert.Place{Page: i + 1}, "这一页损坏，没有读。", "the page is damaged and was not read.")
			continue
		}
		r.add(p)
	}
	return r.document()
}
