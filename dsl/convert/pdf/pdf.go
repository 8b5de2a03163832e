// Package pdf reads PDF files that have a text layer into documents: paragraphs and tables.
//
// It owns how a page is understood: tables between ruling lines or in aligned columns, paragraphs of
// lines, what goes on from page to page, running heads. It knows nothing of final accounts. A file is read
// by PDFium, which runs shut in (see engine); what it says of a page is a page, and all else is worked out
// of that. Start with Read, then layout.
package pdf

import (
	"errors"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// What a report may hold at most. The longest published ones have some hundred pages.
const (
	maxPages   = 500
	maxGlyphs  = 1_000_000
	maxObjects = 300_000
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
		d, err := readAlone(data, deadline)
		done <- answer{d, err}
	}()
	select {
	case a := <-done:
		return a.document, a.err
	case <-time.After(maxTime + time.Second):
		return nil, tooMuch() // PDFium cannot be interrupted; it ends with the program
	}
}

// readAlone reads with an engine of its own.
func readAlone(data []byte, deadline time.Time) (*convert.Document, error) {
	e, err := start()
	if err != nil {
		return nil, err
	}
	defer e.close()
	return e.read(data, deadline)
}

func (e *engine) read(data []byte, deadline time.Time) (*convert.Document, error) {
	f, err := e.open(data)
	if err != nil {
		return nil, cannotOpen(err)
	}
	defer f.close()
	n, err := f.pages()
	if err != nil || n == 0 {
		return nil, cannotOpen(err)
	}
	if n > maxPages {
		return nil, tooManyPages(n)
	}
	r := &reader{}
	for i := range n {
		if time.Now().After(deadline) {
			return nil, tooMuch()
		}
		p, err := f.page(i)
		switch {
		case errors.Is(err, errTooMuch):
			return nil, tooMuch()
		case err != nil:
			r.remark(convert.LeftOut, convert.Place{Page: i + 1}, "这一页损坏或者太大，没有读。", "the page is damaged or too large and was not read.")
		default:
			r.add(p)
		}
	}
	if len(r.sheets) == 0 {
		return nil, noPages()
	}
	return r.document()
}
