package pdf_test

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf16"
)

// paper makes PDF files for tests: pages with texts and lines at places from the upper left corner.
type paper struct {
	width, height float64
	pages         []string
	// rotate is what pages are turned by when they are shown; extra is what else stands in their dictionaries.
	rotate int
	extra  string
	// catalog is what else stands in the catalog, objects are further objects, from number 10 on.
	catalog string
	objects []string
}

func newPaper() *paper { return &paper{width: 600, height: 800} }

// page begins a page.
func (p *paper) page() *paper { p.pages = append(p.pages, ""); return p }

func (p *paper) draw(format string, args ...any) *paper {
	p.pages[len(p.pages)-1] += fmt.Sprintf(format, args...) + "\n"
	return p
}

// text prints a text that begins at x on a base y under the upper edge; Chinese characters are as wide as
// size, others half of it.
func (p *paper) text(x, y, size float64, s string) *paper {
	var hex strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&hex, "%04X", u)
	}
	return p.draw("BT /F1 %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET", size, x, p.height-y, hex.String())
}

// line draws a line; table draws the lines of a table at xs and ys.
func (p *paper) line(x0, y0, x1, y1 float64) *paper {
	return p.draw("0.5 w %g %g m %g %g l S", x0, p.height-y0, x1, p.height-y1)
}

func (p *paper) table(xs, ys []float64) *paper {
	for _, x := range xs {
		p.line(x, ys[0], x, ys[len(ys)-1])
	}
	for _, y := range ys {
		p.line(xs[0], y, xs[len(xs)-1], y)
	}
	return p
}

// row prints texts into the cells of a row between xs, 3 from their left.
func (p *paper) row(xs []float64, y float64, texts ...string) *paper {
	for i, s := range texts {
		if s != "" {
			p.text(xs[i]+3, y, 10, s)
		}
	}
	return p
}

// bytes returns the file.
func (p *paper) bytes() []byte {
	var b bytes.Buffer
	var offsets []int
	object := func(n int, s string) {
		for len(offsets) <= n {
			offsets = append(offsets, 0)
		}
		offsets[n] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", n, s)
	}
	b.WriteString("%PDF-1.7\n")
	first := 10 + len(p.objects)
	var kids strings.Builder
	for i := range p.pages {
		fmt.Fprintf(&kids, "%d 0 R ", first+2*i)
	}
	object(1, "<</Type/Catalog/Pages 2 0 R"+p.catalog+">>")
	object(2, fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), len(p.pages)))
	object(3, "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>")
	object(4, "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>")
	object(5, "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>")
	for i, s := range p.objects {
		object(10+i, s)
	}
	for i, s := range p.pages {
		object(first+2*i, fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 %g %g]/Rotate %d/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R%s>>",
			p.width, p.height, p.rotate, first+2*i+1, p.extra))
		object(first+2*i+1, fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(s), s))
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n", len(offsets))
	for _, at := range offsets {
		if at == 0 {
			b.WriteString("0000000000 65535 f \n")
			continue
		}
		fmt.Fprintf(&b, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(offsets), start)
	return b.Bytes()
}
