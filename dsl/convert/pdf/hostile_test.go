package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// shared is an engine where nothing can be kept that it has compiled: what the tests prove, they prove of a machine
// without a cache folder.
var shared struct {
	sync.Once
	engine *engine
	err    error
}

// started is that engine. A short run, which looks for races, has no use for it: only Read starts a goroutine.
func started(t testing.TB) *engine {
	t.Helper()
	if testing.Short() {
		t.Skip("one goroutine alone cannot race")
	}
	shared.Do(func() {
		file := filepath.Join(t.TempDir(), "file")
		if shared.err = os.WriteFile(file, nil, 0o444); shared.err != nil {
			return
		}
		for _, variable := range []string{"XDG_CACHE_HOME", "HOME", "LocalAppData"} {
			t.Setenv(variable, file)
		}
		shared.engine, shared.err = start()
	})
	if shared.err != nil {
		t.Fatal(shared.err)
	}
	return shared.engine
}

// ReadShared is Read with that engine.
func ReadShared(t testing.TB, data []byte) (*convert.Document, error) {
	t.Helper()
	return started(t).read(data, time.Now().Add(maxTime))
}

// attempt reads a file that may be damaged: a document or a message in both languages, in time.
func attempt(t testing.TB, e *engine, data []byte) (*convert.Document, *convert.Error) {
	t.Helper()
	begun := time.Now()
	d, err := e.read(data, begun.Add(maxTime))
	if took := time.Since(begun); took > maxTime {
		t.Errorf("took %v", took)
	}
	if err == nil {
		return d, nil
	}
	var message *convert.Error
	if !errors.As(err, &message) || message.Zh == "" || message.En == "" || strings.ContainsAny(message.En, "，。") {
		t.Fatalf("no message in both languages: %v", err)
	}
	return nil, message
}

// objects make a PDF file without a table of its objects, which PDFium then looks for.
func objects(list ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	for i, s := range list {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, s)
	}
	b.WriteString("trailer<</Root 1 0 R>>\n%%EOF\n")
	return b.Bytes()
}

func stream(dict, s string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(s), s)
}

func deflated(s string, times int) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	for range times {
		w.Write([]byte(s))
	}
	w.Close()
	return b.String()
}

const (
	catalog = "<</Type/Catalog/Pages 2 0 R>>"
	onePage = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
	aPage   = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>/XObject<</X1 6 0 R>>>>/Contents 4 0 R>>"
	aFont   = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
	aText   = "BT /F1 12 Tf 100 700 Td (report 2022) Tj ET"
)

func TestHostile(t *testing.T) {
	e := started(t)
	encrypted, err := os.ReadFile("testdata/encrypted.pdf")
	if err != nil {
		t.Fatal(err)
	}
	picture := stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "\x80")
	for _, c := range []struct {
		name string
		data []byte
		// want is in the message, or in the text where the file is read all the same.
		want string
	}{
		{"nothing", nil, "打不开"},
		{"no PDF", []byte("PK\x03\x04 a workbook"), "打不开"},
		{"a head only", []byte("%PDF-1.7\n"), "打不开"},
		{"no table of objects", objects(catalog, onePage, aPage, stream("", aText), aFont), "report 2022"},
		{"a password", encrypted, "密码"},
		{"a scan", objects(catalog, onePage, aPage, stream("", "600 0 0 800 0 0 cm /X1 Do"), aFont, picture), "扫描件"},
		{"a page tree in a circle", objects(catalog, "<</Type/Pages/Kids[2 0 R]/Count 3>>"), "每一页"},
		{"pages that are none", objects(catalog, "<</Type/Pages/Kids[9 0 R 9 0 R]/Count 2>>"), "每一页"},
		{"100000 pages", objects(catalog, "<</Type/Pages/Kids["+strings.Repeat("3 0 R ", 100_000)+"]/Count 100000>>", aPage, stream("", aText), aFont), "PDF 有 100000 页"},
		{"a form within itself", objects(catalog, onePage, aPage, stream("", aText+" /X1 Do"), aFont,
			stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 6 0 R>>>>", "/X1 Do")), "report 2022"},
		{"300 megabytes that were 300 kilobytes", objects(catalog, onePage, aPage, stream("/Filter/FlateDecode", deflated(strings.Repeat(" ", 1<<20), 300)), aFont), "太大"},
		{"millions of lines", objects(catalog, onePage, aPage, stream("/Filter/FlateDecode", deflated("0 0 m 9 9 l S\n", 500_000)), aFont), "太多"},
		{"millions of letters", objects(catalog, onePage, aPage, stream("/Filter/FlateDecode", deflated("BT /F1 1 Tf 2 TL 0 800 Td "+strings.Repeat("(report 2022) Tj T* ", 100_000)+"ET", 1)), aFont), "，没有读。"},
		{"lines of amounts without end", objects(catalog, onePage, strings.Replace(aPage, "600 800", "600 60000", 1), stream("/Filter/FlateDecode",
			deflated("BT /F1 9 Tf 12 TL 50 59990 Td "+strings.Repeat("(report 2022) Tj 300 0 Td (1.00) Tj 60 0 Td (2.00) Tj -360 0 Td T* ", 4000)+"ET", 1)), aFont), ""},
		{"rules without end", objects(catalog, onePage, aPage, stream("/Filter/FlateDecode", deflated(grating(), 1)), aFont), "report 2022"},
		{"actions and other files", objects("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);this.submitForm\\('http://192.0.2.1/'\\))>>"+
			"/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.launchURL\\('http://192.0.2.1/'\\))>>]>>>>>>", onePage,
			strings.Replace(aPage, "/Contents 4 0 R", "/Contents[4 0 R 6 0 R]/AA<</O<</S/Launch/F(/bin/sh)>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://192.0.2.1/)>>>>]", 1),
			stream("", aText), aFont, stream("/F(/etc/passwd)", "")), "report 2022"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, message := attempt(t, e, c.data)
			got := ""
			if message != nil {
				got = message.Zh
			} else {
				for _, b := range d.Blocks {
					got += b.Text + "\n"
				}
			}
			if !strings.Contains(got, c.want) || strings.Contains(got, "root:") {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// grating is a page full of rules that cross.
func grating() string {
	var b strings.Builder
	for i := range 6000 {
		x := float64(i) / 10
		fmt.Fprintf(&b, "%g 0 m %g 800 l S 0 %g m 600 %g l S\n", x, x, x, x)
	}
	return b.String() + aText
}

// Files with bytes that were changed, left out or cut off never do more than give a message.
func TestDamaged(t *testing.T) {
	e := started(t)
	whole, err := os.ReadFile("testdata/pages.pdf")
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(8, 2022))
	n := 15
	if os.Getenv("JUESUAN_LONG") != "" {
		n = 300
	}
	readable := 0
	for i := range n {
		data := bytes.Clone(whole)
		switch at := random.IntN(len(data)); i % 3 {
		case 0:
			data = data[:at]
		case 1:
			for range 1 + random.IntN(200) {
				data[random.IntN(len(data))] = byte(random.Uint32())
			}
		case 2:
			data = append(data[:at], data[min(at+1+random.IntN(5000), len(data)):]...)
		}
		if d, _ := attempt(t, e, data); d != nil {
			readable++
		}
	}
	t.Logf("%d of %d damaged files gave a document", readable, n)
}

// A file that takes too long is given up between two pages.
func TestDeadline(t *testing.T) {
	_, err := started(t).read(objects(catalog, onePage, aPage, stream("", aText), aFont), time.Now().Add(-time.Second))
	if err == nil || err.Error() != tooMuch().Error() {
		t.Errorf("got %v", err)
	}
}

func FuzzRead(f *testing.F) {
	e := started(f)
	f.Add(objects(catalog, onePage, aPage, stream("", aText), aFont))
	f.Add(objects(catalog, onePage, aPage, stream("", "100 100 200 50 re S 150 100 m 150 150 l S"), aFont))
	f.Fuzz(func(t *testing.T, data []byte) { attempt(t, e, data) })
}
