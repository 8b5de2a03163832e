package docx_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/docx"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
	"github.com/juesuan/juesuan-lint/dsl/form"
)

// needOffice returns the path of LibreOffice; without it the test is skipped, but not in continuous integration.
func needOffice(t *testing.T) string {
	t.Helper()
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("LibreOffice is missing: install libreoffice-writer")
		}
		t.Skip("LibreOffice is missing (libreoffice-writer)")
	}
	return soffice
}

// office converts files with LibreOffice, in one run, and returns the results in their order.
func office(t *testing.T, to string, files ...[]byte) [][]byte {
	t.Helper()
	soffice, dir := needOffice(t), t.TempDir()
	args := []string{"-env:UserInstallation=file://" + dir + "/profile", "--headless", "--convert-to", to, "--outdir", dir + "/out"}
	for i, data := range files {
		name := filepath.Join(dir, strconv.Itoa(i)+".docx")
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, name)
	}
	if out, err := exec.Command(soffice, args...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	var out [][]byte
	for i := range files {
		data, err := os.ReadFile(filepath.Join(dir, "out", strconv.Itoa(i)+"."+to))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, data)
	}
	return out
}

// Another program takes what is written for a Word document, and what it makes of it says the same: every
// text and cell. That also reads documents that another program wrote.
func TestOffice(t *testing.T) {
	if testing.Short() {
		t.Skip("LibreOffice takes its time")
	}
	var paths []string
	var docs []*convert.Document
	var files [][]byte
	for _, path := range samples {
		if path == "hanyang-2022/corrected" && os.Getenv("JUESUAN_LONG") == "" {
			continue // the one before it with some other amounts
		}
		d := set(t, path)
		paths, docs, files = append(paths, path), append(docs, d), append(files, write(t, d))
	}
	for i, saved := range office(t, "docx", files...) {
		back, err := docx.Read(paths[i], saved)
		if err != nil {
			t.Fatal(paths[i], err)
		}
		compare(t, paths[i], docs[i], back)
	}
}

var update = flag.Bool("update", false, "have LibreOffice write the old documents in testdata anew")

// A document of the old format comes back through LibreOffice: its figures and words are those that were
// written, though it sets some cells otherwise.
func TestOld(t *testing.T) {
	if testing.Short() {
		t.Skip("LibreOffice takes its time")
	}
	e := bind("minimal/minimal", sample(t, "minimal/minimal"))
	for _, ext := range []string{"doc", "rtf"} {
		file := filepath.Join("testdata", "minimal."+ext+".gz")
		if *update {
			pressed(t, file, office(t, ext, write(t, typeset.Document(e, typeset.Options{})))[0])
		}
		needOffice(t)
		d, err := docx.Read("x."+ext, unpressed(t, file))
		if err != nil {
			t.Fatal(ext, err)
		}
		got := values(bind("x", recognize.Report(d, recognize.Options{Library: form.Builtin()}).Text))
		for address, v := range values(e) {
			if got[address] != v {
				t.Errorf("%s: %s is %q, should be %q", ext, address, got[address], v)
			}
		}
	}
}

func pressed(t *testing.T, file string, data []byte) {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := w.Write(data)
	if err := errors.Join(err, w.Close(), os.WriteFile(file, b.Bytes(), 0o644)); err != nil {
		t.Fatal(err)
	}
}

func unpressed(t *testing.T, file string) []byte {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
