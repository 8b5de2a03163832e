package recognize_test

import (
	"os"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/form"
)

func TestDump(t *testing.T) {
	f := os.Getenv("DUMP")
	if f == "" {
		t.Skip()
	}
	data, _ := os.ReadFile(f)
	d, err := text.Read(f, data)
	if err != nil {
		t.Fatal(err)
	}
	r := recognize.Report(d, recognize.Options{Library: form.Builtin(), Name: "x"})
	os.WriteFile(os.Getenv("OUT"), []byte(r.Text), 0o644)
	for _, m := range r.Remarks {
		t.Logf("%s %s %s", m.At.In(false), m.Kind, m.Zh)
	}
}
