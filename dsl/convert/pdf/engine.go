package pdf

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"
	"unicode"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

const (
	// enginePages bounds the engine's memory, in pages of 64 KiB: 256 MiB.
	enginePages = 4096
	// compileMemory bounds what compiling the engine may leave for the collector, in bytes.
	compileMemory = 300 << 20
)

// engine is PDFium, compiled to WebAssembly and shut in: it sees no file but a font, no network and no
// clock, its memory has a limit, and it is built without JavaScript.
type engine struct{ pool pdfium.Pool }

// start starts an engine. Compiling it takes seconds, so what is compiled is kept in the user's cache
// folder, if there is one to write to.
func start() (*engine, error) {
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(compileMemory))
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(enginePages)
	if dir, err := os.UserCacheDir(); err == nil {
		if cache, err := wazero.NewCompilationCacheWithDir(filepath.Join(dir, "juesuan-lint")); err == nil {
			config = config.WithCompilationCache(cache)
		}
	}
	pool, err := webassembly.Init(webassembly.Config{
		Context:       experimental.WithMemoryAllocator(experimental.WithCompilationWorkers(context.Background(), 2), experimental.MemoryAllocatorFunc(reserve)),
		MaxTotal:      1,
		FSConfig:      wazero.NewFSConfig().WithFSMount(files(), "/"),
		RuntimeConfig: config,
		Stdout:        io.Discard,
		Stderr:        io.Discard,
	})
	if err != nil {
		return nil, err
	}
	return &engine{pool}, nil
}

// memory is the memory of one file: reserved once, so that it is not copied as it grows; the system gives
// only what is used.
type memory []byte

func reserve(_, most uint64) experimental.LinearMemory {
	m := make(memory, min(most, enginePages<<16))
	return &m
}

func (m *memory) Reallocate(size uint64) []byte {
	if size > uint64(len(*m)) {
		return nil
	}
	return (*m)[:size]
}

func (m *memory) Free() { *m = nil }

func (e *engine) close() { e.pool.Close() }

// file is a PDF file in the engine, in a memory of its own.
type file struct {
	in  pdfium.Pdfium
	doc references.FPDF_DOCUMENT
	// glyphCount and objectCount are how many were looked at.
	glyphCount, objectCount int
}

func (e *engine) open(data []byte) (*file, error) {
	in, err := e.pool.GetInstance(time.Minute)
	if err != nil {
		return nil, err
	}
	doc, err := in.OpenDocument(&requests.OpenDocument{File: &data})
	if err != nil {
		in.Close()
		return nil, err
	}
	return &file{in: in, doc: doc.Document}, nil
}

func (f *file) close() { f.in.Close() }

func (f *file) pages() (int, error) {
	n, err := f.in.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: f.doc})
	if err != nil {
		return 0, err
	}
	return n.PageCount, nil
}

// page reads what stands on a page, from 0, turned as it is read.
func (f *file) page(index int) (*page, error) {
	loaded, err := f.in.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: f.doc, Index: index})
	if err != nil {
		return nil, err
	}
	defer f.in.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
	ref := requests.Page{ByReference: &loaded.Page}
	p := &page{number: index + 1}
	box, err := f.in.FPDF_GetPageBoundingBox(&requests.FPDF_GetPageBoundingBox{Page: ref})
	if err != nil {
		return nil, err
	}
	p.box = upright(box.Rect.Left, box.Rect.Bottom, box.Rect.Right, box.Rect.Top)
	turned, err := f.glyphs(ref, p)
	if err != nil {
		return nil, err
	}
	if err := f.objects(ref, p); err != nil {
		return nil, err
	}
	p.turn(turned)
	return p, nil
}

// glyphs reads the text layer and returns by how many quarters most of it is must be turned
// clockwise to be read. That says how the page is read, whether the page, the sheet it was set for or the text in it is turned.
func (f *file) glyphs(ref requests.Page, p *page) (int, error) {
	text, err := f.in.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: ref})
	if err != nil {
		return 0, err
	}
	defer f.in.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage})
	count, err := f.in.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: text.TextPage})
	if err != nil {
		return 0, err
	}
	if f.glyphCount += count.Count; f.glyphCount > maxGlyphs {
		return 0, errTooMuch
	}
	var quarters [4]int
	step := max(count.Count/64, 1)
	for i := range count.Count {
		char, err := f.in.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: text.TextPage, Index: i})
		if err != nil {
			return 0, err
		}
		if unicode.IsSpace(rune(char.Unicode)) {
			continue
		}
		box, err := f.in.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: text.TextPage, Index: i})
		if err != nil {
			continue // a character that PDFium made up has no place
		}
		origin, err := f.in.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: text.TextPage, Index: i})
		if err != nil {
			continue
		}
		r := box.Rect
		p.glyphs = append(p.glyphs, glyph{readable(rune(char.Unicode)), upright(r.Left, r.Bottom, r.Right, r.Top), origin.X, origin.Y})
		if len(p.glyphs)%step == 0 {
			angle, err := f.in.FPDFText_GetCharAngle(&requests.FPDFText_GetCharAngle{TextPage: text.TextPage, Index: i})
			if err != nil {
				return 0, err
			}
			quarters[quarter(angle.CharAngle)]++
		}
	}
	most := 0
	for i, n := range quarters {
		if n > quarters[most] {
			most = i
		}
	}
	return most, nil
}
