package docx_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/convert/docx"
)

// Files that are something else, or mean ill, are refused in words that say what to do.
func TestRefused(t *testing.T) {
	good := word(t, p("一"), nil)
	ole := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)
	for _, c := range []struct {
		name   string
		data   []byte
		zh, en string
	}{
		{"empty", nil, "文件是空的", "empty"},
		{"password", []byte(ole + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"), "文件加了密码", "password"},
		{"pdf", []byte("%PDF-1.7"), "其实是 PDF", "PDF"},
		{"text", []byte("决算"), "不是 Word 文件", "not a Word document"},
		{"cut short", good[:len(good)/2], "文件已损坏", "damaged"},
		{"a byte changed", bytes.Replace(good, []byte("PK\x01\x02"), []byte("PK\x01\x03"), 1), "文件已损坏", "damaged"},
		{"not XML", pack(t, map[string]string{"word/document.xml": "<w:document><w:body>"}), "文件已损坏（document.xml 读不下去）", "damaged (document.xml"},
		{"a workbook", pack(t, map[string]string{"xl/workbook.xml": "<x/>"}), "这是 Excel 工作簿", "workbook"},
		{"no text", pack(t, map[string]string{"a.txt": ""}), "里面没有正文", "no text"},
		{"entities", pack(t, map[string]string{"word/document.xml": `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`}), "DOCTYPE", "DOCTYPE"},
		{"an unknown entity", word(t, p("&x;"), nil), "文件已损坏", "damaged"},
		{"nested deeply", word(t, strings.Repeat("<w:sdt>", 100_000), nil), "嵌套太深", "nested too deeply"},
		{"tables in tables", word(t, strings.Repeat("<w:tbl><w:tr><w:tc>", 1000), nil), "嵌套太深", "nested too deeply"},
		{"a million cells", word(t, "<w:tbl>"+strings.Repeat("<w:tr>"+strings.Repeat("<w:tc><w:p/></w:tc>", 500)+"</w:tr>", 2000)+"</w:tbl>", nil), "单元格超过 20 万个", "200,000 cells"},
		{"a cell over a million columns", word(t, "<w:tbl><w:tr>"+tc(`<w:gridSpan w:val="1000000"/>`, "x")+"</w:tr></w:tbl>", nil), "超过 1000 栏", "1000 columns"},
		{"a million columns left out", word(t, `<w:tbl><w:tr><w:trPr><w:gridAfter w:val="1000000000"/></w:trPr></w:tr></w:tbl>`, nil), "超过 1000 栏", "1000 columns"},
		{"wide and long", word(t, "<w:tbl><w:tr>"+tc(`<w:gridSpan w:val="900"/>`, "x")+"</w:tr>"+strings.Repeat("<w:tr>"+tc("", "")+"</w:tr>", 1000)+"</w:tbl>", nil), "单元格超过 20 万个", "200,000 cells"},
		{"many parts", many(t, 30_000), "部件超过 20,000 个", "20,000 parts"},
		{"locked", locked(t), "文件加了密码", "password"},
	} {
		e := errorOf(t, c.name, c.data)
		if !strings.Contains(e.Zh, c.zh) || !strings.Contains(e.En, c.en) {
			t.Errorf("%s: %s\n%s", c.name, e.Zh, e.En)
		}
	}
}

// Old documents need LibreOffice; where it is not to be found, that is said, with what to do.
func TestOldWithoutOffice(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	for _, data := range []string{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600), `{\rtf1 x}`} {
		if e := errorOf(t, "old", []byte(data)); !strings.Contains(e.Zh, "旧版的 Word 文件（.doc、.wps 或 .rtf），要装了 LibreOffice 才能直接读") || !strings.Contains(e.En, "save it as .docx") {
			t.Errorf("%s\n%s", e.Zh, e.En)
		}
	}
}

// A page that was saved as .doc, as bureaus' systems export it, is read as the page it is.
func TestPageAsDoc(t *testing.T) {
	d, err := docx.Read("a.doc", []byte("\xef\xbb\xbf\n<html><body><p>单位：万元</p><table><tr><td>合计</td><td>1,082.10</td></tr></table></body></html>"))
	if err != nil {
		t.Fatal(err)
	}
	if got := show(d); len(got) != 3 || got[0] != "0 单位：万元" || !strings.Contains(got[2], `"1,082.10"`) {
		t.Errorf("%q", got)
	}
}

// many makes a package of many empty parts.
func many(t *testing.T, n int) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := range n {
		if _, err := z.Create(fmt.Sprint(i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// locked makes a package whose text says that it is encrypted.
func locked(t *testing.T) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	f, err := z.CreateRaw(&zip.FileHeader{Name: "word/document.xml", Flags: 1})
	if err == nil {
		_, err = f.Write(nil)
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// zeros makes a package with a part that unpacks to very much, written piece by piece.
func zeros(t *testing.T, megabytes int, name, text string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	piece := bytes.Repeat([]byte(text), 1<<20/len(text))
	f, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = f.Write([]byte("<w:document><w:body>"))
	for range megabytes {
		_, _ = f.Write(piece)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A bomb is given up at a bound, in memory and time.
func TestBomb(t *testing.T) {
	for text, want := range map[string]string{
		"<w:p/>": "超过 30 万段",
		"<w:p><w:r><w:t>0000000000000000</w:t></w:r></w:p>":                 "超过 30 万段",
		"<w:p><w:r><w:t>" + strings.Repeat("0", 500) + "</w:t></w:r></w:p>": "解开后超过 32 MB",
		"<w:sdt><w:bookmarkStart w:id='1'/></w:sdt>":                        "解开后超过 32 MB",
	} {
		bomb := zeros(t, 48, "word/document.xml", text)
		if len(bomb) > 2<<20 {
			t.Fatalf("the bomb has %d bytes itself", len(bomb))
		}
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		e := errorOf(t, "bomb", bomb)
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		if !strings.Contains(e.Zh, want) || took > time.Minute {
			t.Errorf("%v: %s, not %s", took, e.Zh, want)
		}
		more := int64(after.Sys) - int64(before.Sys)
		if more > 256<<20 {
			t.Errorf("%d MB more memory from the system", more>>20)
		}
		t.Logf("%s: %v, %d MB more from the system", want, took, more>>20)
	}
}

// Whatever the bytes, there is a document or a message, and no panic.
func FuzzRead(f *testing.F) {
	f.Add([]byte(nil))
	f.Add(word(f, p("一")+`<w:tbl><w:tr>`+tc(`<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>`, "x")+`</w:tr><w:tr>`+tc(`<w:vMerge/>`, "")+`</w:tr></w:tbl>`,
		map[string]string{"numbering": `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"/></w:abstractNum>`, "styles": ""}))
	f.Add(write(f, set(f, "minimal/minimal")))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := docx.Read("x.docx", data)
		if (d == nil) == (err == nil) {
			t.Fatalf("%v, %v", d, err)
		}
	})
}

// The same for what stands in a well-formed package, where the bytes get further.
func FuzzBody(f *testing.F) {
	f.Add(p("一"), `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="12"><w:start w:val="-9"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`)
	f.Add(`<w:tbl><w:tr>`+tc(`<w:gridSpan w:val="-2"/><w:vMerge w:val="restart"/>`, "x")+`</w:tr><w:tr><w:trPr><w:gridBefore w:val="-1"/></w:trPr>`+tc(`<w:vMerge/>`, "")+tc(`<w:gridSpan w:val="3"/>`, "")+`</w:tr></w:tbl>`, "")
	f.Add(`<w:p><w:pPr><w:numPr><w:ilvl w:val="3"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, `<w:num w:numId="1"/>`)
	f.Fuzz(func(t *testing.T, body, numbering string) {
		d, err := docx.Read("x.docx", word(t, body, map[string]string{"numbering": numbering}))
		if (d == nil) == (err == nil) {
			t.Fatalf("%v, %v", d, err)
		}
		if d == nil {
			return
		}
		for _, b := range d.Blocks {
			if b.Table == nil {
				continue
			}
			for _, row := range b.Table.Rows {
				if len(row.Cells) != len(b.Table.Rows[0].Cells) {
					t.Fatal("rows of different lengths")
				}
			}
		}
		write(t, d) // what was read can be written
	})
}
