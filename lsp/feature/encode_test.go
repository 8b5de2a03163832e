package feature_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lint/suppress"
	"github.com/juesuan/juesuan-lint/lint/suspect"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// What is appended is what encoding/json makes of the diagnostics, to the byte.
func TestAppendDiagnostics(t *testing.T) {
	paths, err := filepath.Glob("../../samples/*/*.juesuan.toml")
	if err != nil || len(paths) < 10 {
		t.Fatalf("%d samples, %v", len(paths), err)
	}
	files := []*source.File{source.New("odd.juesuan.toml", "[report]\nunit = \"<b>甲&乙</b>\\u2028𠮷\\u0007é\"\nyear = 2022\n\n[[section]]\ntitle = \"“一”、<script>\"\ntext = \"\x80，，金额{1.00 = 数据.𠮷}。\\u2029\"\n")}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, source.New(filepath.Base(path), string(text)))
	}
	checker := &lint.Checker{Rules: rules.All(), Library: form.Builtin(), Suppress: suppress.Apply, Suspects: suspect.Find}
	for _, f := range files {
		r := checker.Check(f)
		if len(r.Diagnostics) == 0 && f.Name == "odd.juesuan.toml" {
			t.Fatal("no findings in the odd text")
		}
		for _, c := range []*feature.Client{{}, {CodeDescription: true, RelatedInformation: true, Deprecated: true}, {RelatedInformation: true, Lang: lint.English, Encoding: source.UTF8}} {
			want, err := json.Marshal(c.Diagnostics("file:///甲/乙.juesuan.toml", nil, f, r.Diagnostics))
			if err != nil {
				t.Fatal(err)
			}
			if got := c.AppendDiagnostics(nil, "file:///甲/乙.juesuan.toml", nil, f, r.Diagnostics); !bytes.Equal(got, want) {
				for i := range got {
					if i >= len(want) || got[i] != want[i] {
						t.Errorf("%s: …%s\nencoding/json: …%s", f.Name, got[max(0, i-60):min(len(got), i+60)], want[max(0, i-60):min(len(want), i+60)])
						break
					}
				}
			}
		}
	}
}

// BenchmarkAppendDiagnostics encodes the findings of the published sample of Hanyang, as after each keystroke.
func BenchmarkAppendDiagnostics(b *testing.B) {
	text, err := os.ReadFile("../../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		b.Fatal(err)
	}
	f := source.New("as-published.juesuan.toml", string(text))
	checker := &lint.Checker{Rules: rules.All(), Library: form.Builtin(), Suppress: suppress.Apply, Suspects: suspect.Find}
	r := checker.Check(f)
	c := &feature.Client{CodeDescription: true, RelatedInformation: true, Deprecated: true}
	var encoded []byte
	b.ReportAllocs()
	for b.Loop() {
		encoded = c.AppendDiagnostics(encoded[:0], "file:///甲/乙.juesuan.toml", nil, f, r.Diagnostics)
	}
	b.SetBytes(int64(len(encoded)))
}
