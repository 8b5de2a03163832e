package office_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/office"
)

// standIn puts a program into PATH that is called as LibreOffice is: it runs the script with PROFILE, OUT and IN set,
// the folder of its profile, that of its output, and the file. That the real one does its part is proved beside what
// reads Word and Excel files. It returns the folder that Convert works in, which has a blank in its name.
func standIn(t *testing.T, script string) (temporary string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the stand-in is a script of sh")
	}
	bin, temporary := t.TempDir(), filepath.Join(t.TempDir(), "temporary files")
	text := `#!/bin/sh
for a; do
  case "$a" in
  -env:UserInstallation=file:///*) PROFILE=$(printf %s "${a#-env:UserInstallation=file://}" | sed 's/%20/ /g') ;;
  esac
  [ "$before" = --outdir ] && OUT=$a
  before=$a
done
IN=$before
mkdir -p "$OUT"
` + script
	err := os.WriteFile(filepath.Join(bin, "soffice"), []byte(text), 0o755)
	if err = errors.Join(err, os.Mkdir(temporary, 0o700)); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	t.Setenv("TMPDIR", temporary)
	return temporary
}

// A file comes back converted, and nothing stays behind.
func TestConvert(t *testing.T) {
	temporary := standIn(t, `(printf 'it was '; cat "$IN"; echo " $*") >"$OUT/in.docx"`)
	got, err := office.Convert([]byte("old"), ".doc", "docx:MS Word 2007 XML")
	if err != nil || !bytes.HasPrefix(got, []byte("it was old")) {
		t.Fatalf("%q, %v", got, err)
	}
	for _, want := range []string{" --headless ", " --convert-to docx:MS Word 2007 XML ", "/in.doc\n"} {
		if !strings.Contains(string(got), want) {
			t.Errorf("it was not called with %q: %s", want, got)
		}
	}
	if left, err := os.ReadDir(temporary); err != nil || len(left) > 0 {
		t.Errorf("%v is left, %v", left, err)
	}
}

// Each file has a profile of its own, in which macros and links are forbidden before it is opened.
func TestProfile(t *testing.T) {
	standIn(t, `(echo "$PROFILE"; cat "$PROFILE/user/registrymodifications.xcu") >"$OUT/in.xlsx"`)
	var folders []string
	for range 2 {
		got, err := office.Convert(nil, ".xls", "xlsx:Calc MS Excel 2007 XML")
		if err != nil {
			t.Fatal(err)
		}
		folder, settings, _ := strings.Cut(string(got), "\n")
		folders = append(folders, folder)
		for _, want := range []string{
			`"DisableMacrosExecution" oor:op="fuse"><value>true<`, `"BlockUntrustedRefererLinks" oor:op="fuse"><value>true<`,
			`Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1<`, `Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0<`,
		} {
			if !strings.Contains(settings, want) {
				t.Errorf("no %s in %s", want, settings)
			}
		}
	}
	if folders[0] == folders[1] {
		t.Errorf("both files have the profile %s", folders[0])
	}
}

// What goes wrong is an error, with the words of the program.
func TestFailed(t *testing.T) {
	for script, want := range map[string]string{
		"echo no filter >&2; exit 1":                      "LibreOffice: no filter",
		"echo source file could not be loaded":            "LibreOffice: source file could not be loaded", // it exits with 0 all the same
		`echo half >"$OUT/in.docx"; echo crashed; exit 9`: "LibreOffice: crashed",
	} {
		standIn(t, script)
		if got, err := office.Convert([]byte("x"), ".doc", "docx"); got != nil || err == nil || err.Error() != want {
			t.Errorf("%s: %q, %v", script, got, err)
		}
	}
}

func TestMissing(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := office.Convert([]byte("x"), ".doc", "docx"); !errors.Is(err, office.ErrMissing) {
		if _, there := os.Stat("/Applications/LibreOffice.app"); there == nil {
			t.Skip("it is where it always is on a Mac")
		}
		t.Error(err)
	}
}
