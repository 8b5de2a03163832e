package docx_test

import (
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

// office converts files with LibreOffice, in one run, and returns the results in their order.
func office(t *testing.T, to string, files ...[]byte) [][]byte {
	t.Helper()
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("LibreOffice is missing: install libreoffice-writer")
		}
		t.Skip("LibreOffice is missing (libreoffice-writer)")
	}
	dir := t.TempDir()
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
	var docs []*convert.Document
	var files [][]byte
	for _, path := range samples {
		d := set(t, path)
		docs, files = append(docs, d), append(files, write(t, d))
	}
	for i, saved := range office(t, "docx", files...) {
		back, err := docx.Read(samples[i], saved)
		if err != nil {
			t.Fatal(samples[i], err)
		}
		compare(t, samples[i], docs[i], back)
	}
}

// A document of the old format comes back through LibreOffice: its figures and words are those that were
// written, though it sets some cells otherwise.
func TestOld(t *testing.T) {
	if testing.Short() {
		t.Skip("LibreOffice takes its time")
	}
	e := bind("minimal/minimal", sample(t, "minimal/minimal"))
	for _, ext := range []string{"doc", "rtf"} {
		old := office(t, ext, write(t, typeset.Document(e, typeset.Options{})))[0]
		d, err := docx.Read("x."+ext, old)
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
