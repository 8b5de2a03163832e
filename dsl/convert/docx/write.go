package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// Write writes a document as official documents are set in China (GB/T 9704): 小标宋 titles, 黑体 and 楷体
// headings, 仿宋 三号 text, tables in 宋体 小五.
func Write(d *convert.Document, w io.Writer) error {
	document := &writer{}
	document.body(d)
	types, rels := "", ""
	z := zip.NewWriter(w)
	for i, c := range document.charts {
		n := strconv.Itoa(i + 1)
		if err := put(z, "word/charts/chart"+n+".xml", chartPart(c)); err != nil {
			return err
		}
		types += `<Override PartName="/word/charts/chart` + n + `.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`
		rels += `<Relationship Id="chart` + n + `" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="charts/chart` + n + `.xml"/>`
	}
	for _, part := range [...]struct{ name, file, more, end string }{
		{"[Content_Types].xml", "content-types.xml", types, "</Types>"},
		{"_rels/.rels", "package-rels.xml", "", ""},
		{"word/_rels/document.xml.rels", "document-rels.xml", rels, "</Relationships>"},
		{"word/styles.xml", "styles.xml", "", ""},
		{"word/fontTable.xml", "fontTable.xml", "", ""},
		{"word/settings.xml", "settings.xml", "", ""},
		{"word/footer.xml", "footer.xml", "", ""},
	} {
		data, err := parts.ReadFile("parts/" + part.file)
		if err == nil && part.more != "" {
			data = bytes.Replace(data, []byte(part.end), []byte(part.more+part.end), 1)
		}
		if err == nil {
			err = put(z, part.name, data)
		}
		if err != nil {
			return err
		}
	}
	if err := put(z, "docProps/core.xml", core(d.Title)); err != nil {
		return err
	}
	if err := put(z, "word/document.xml", document.b.Bytes()); err != nil {
		return err
	}
	return z.Close()
}

func put(z *zip.Writer, name string, data []byte) error {
	// Always the same date: one document is one file.
	f, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return err
}

func core(title string) []byte {
	w := &writer{}
	w.raw(xml.Header, `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>`)
	w.text(title)
	w.raw(`</dc:title></cp:coreProperties>`)
	return w.b.Bytes()
}

// writer writes word/document.xml.
type writer struct {
	b bytes.Buffer
	// small: texts are in 六号, of a table where its own size has no room.
	small bool
	// charts are those that the document has so far.
	charts []*convert.Chart
}

func (w *writer) raw(parts ...string) {
	for _, s := range parts {
		w.b.WriteString(s)
	}
}

func (w *writer) int(n int) { w.b.WriteString(strconv.Itoa(n)) }

// text writes a text; what XML cannot hold becomes U+FFFD.
func (w *writer) text(s string) {
	_ = xml.EscapeText(&w.b, []byte(s)) // a Buffer takes everything
}

func (w *writer) body(d *convert.Document) {
	w.raw(xml.Header, `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" `+
		`xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>`)
	sections := cut(d.Blocks)
	for i, s := range sections {
		last := i == len(sections)-1
		for k := range s.blocks {
			// The section begins a page itself.
			w.block(&s, k, k > 0 && s.blocks[k].Break)
		}
		if n := len(s.blocks); last && n > 0 && s.blocks[n-1].Table != nil {
			w.paragraph("TableNote", "", "") // a document ends with a paragraph
		}
		if !last {
			w.raw(`<w:p><w:pPr><w:pStyle w:val="TableNote"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`)
			w.section(s, i == 0)
			w.raw(`</w:pPr></w:p>`)
		} else {
			w.section(s, i == 0)
		}
	}
	w.raw(`</w:body></w:document>`)
}

// block writes block i of a section; turn: a page begins with it.
func (w *writer) block(s *section, i int, turn bool) {
	b := &s.blocks[i]
	switch {
	case b.Table != nil:
		w.table(s, i, turn)
		return
	case b.Chart != nil:
		w.chart(b.Chart, turn)
		return
	}
	style, direct := styleOf(b), ""
	if turn {
		direct = `<w:pageBreakBefore/>`
	}
	if b.Role == convert.Cover && i == 0 {
		direct += `<w:spacing w:before="3600"/>`
	}
	switch {
	case b.Align == convert.Center:
		direct += `<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>`
	case b.Align == convert.Right:
		direct += `<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/>`
	}
	w.paragraph(style, direct, b.Text)
}

func styleOf(b *convert.Block) string {
	switch b.Role {
	case convert.Cover:
		return "Cover"
	case convert.Imprint:
		return "Imprint"
	case convert.Contents:
		if b.Level == 1 {
			return "ContentsPart"
		}
		return "Contents"
	case convert.Caption:
		return "Caption"
	}
	if b.Level > 0 {
		return "Heading" + strconv.Itoa(min(b.Level, 6))
	}
	return "BodyText"
}

// paragraph writes a paragraph: its style, its own properties, its text.
func (w *writer) paragraph(style, direct, text string) {
	w.raw(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/>`, direct, `</w:pPr>`)
	w.run(text)
	w.raw("</w:p>")
}

// run writes a text. The hint sets “”…— in the Chinese font.
func (w *writer) run(text string) {
	if text == "" {
		return
	}
	w.raw(`<w:r><w:rPr><w:rFonts w:hint="eastAsia"/>`)
	if w.small {
		w.raw(`<w:sz w:val="15"/><w:szCs w:val="15"/>`)
	}
	w.raw(`</w:rPr>`)
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			w.raw(`<w:br/>`)
		}
		for k, piece := range strings.Split(line, "\t") {
			if k > 0 {
				w.raw(`<w:tab/>`)
			}
			w.raw(`<w:t xml:space="preserve">`)
			w.text(piece)
			w.raw(`</w:t>`)
		}
	}
	w.raw(`</w:r>`)
}

// section is a run of blocks on pages of one kind.
type section struct {
	blocks []convert.Block
	page   page
}

// page is the size of a page and its margins, in twips (twentieths of a point).
type page struct{ width, height, top, bottom, left, right int }

// The kinds of pages: text with the margins of GB/T 9704, tables with narrower ones.
var (
	textPage  = page{11906, 16838, 2098, 1984, 1588, 1474}
	tablePage = page{11906, 16838, 1134, 1134, 1134, 1134}
	widePage  = page{16838, 11906, 1134, 1134, 1021, 1021}
)

func (p page) across() int { return p.width - p.left - p.right }
func (p page) down() int   { return p.height - p.top - p.bottom }

// cut cuts blocks into sections, where pages of another kind begin.
func cut(blocks []convert.Block) []section {
	var out []section
	for from := 0; from < len(blocks); {
		to := from + 1
		for to < len(blocks) && !blocks[to].Break && blocks[to].Landscape == blocks[from].Landscape {
			to++
		}
		p := textPage
		for i := from; i < to; i++ {
			if t := blocks[i].Table; t != nil && t.Head > 0 {
				p = tablePage
			}
		}
		if blocks[from].Landscape {
			p = widePage
		}
		if n := len(out); n > 0 && out[n-1].page == p {
			out[n-1].blocks = blocks[to-len(out[n-1].blocks)-(to-from) : to]
		} else {
			out = append(out, section{blocks[from:to], p})
		}
		from = to
	}
	if out == nil {
		out = []section{{page: textPage}}
	}
	return out
}

// section writes the properties of a section. The first page of the document has no number.
func (w *writer) section(s section, first bool) {
	p := s.page
	w.raw(`<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:type w:val="nextPage"/><w:pgSz w:w="`)
	w.int(p.width)
	w.raw(`" w:h="`)
	w.int(p.height)
	if p.width > p.height {
		w.raw(`" w:orient="landscape`)
	}
	for _, m := range [...]struct {
		name string
		size int
	}{{`"/><w:pgMar w:top`, p.top}, {`" w:right`, p.right}, {`" w:bottom`, p.bottom}, {`" w:left`, p.left}} {
		w.raw(m.name, `="`)
		w.int(m.size)
	}
	w.raw(`" w:header="851" w:footer="`)
	w.int(min(p.bottom/2, 1400))
	w.raw(`" w:gutter="0"/>`)
	if first {
		w.raw(`<w:titlePg/>`)
	}
	w.raw(`</w:sectPr>`)
}
