package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// answered runs the program and returns its answer and exit code.
func answered(t *testing.T, in string, args ...string) (answer, int) {
	t.Helper()
	var out, complaints bytes.Buffer
	code := run(args, strings.NewReader(in), &out, &complaints)
	var a answer
	if out.Len() > 0 {
		if err := json.Unmarshal(out.Bytes(), &a); err != nil {
			t.Fatalf("%v: %s", err, &out)
		}
	} else if complaints.Len() == 0 {
		t.Fatal("it says nothing")
	}
	return a, code
}

// A document goes through each format that is written, and back.
func TestThere(t *testing.T) {
	data, err := json.Marshal(convert.Document{Blocks: []convert.Block{
		{Text: "支出 1,082.10 万元。"},
		{Table: &convert.Table{Name: "表3", Rows: []convert.Row{{Cells: []convert.Cell{{Text: "合计", Kind: convert.Name}, {Text: "1,082.10", Number: "1082.10", Kind: convert.Number}}}}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	for format := range writers {
		name := filepath.Join(t.TempDir(), "a."+format)
		if a, code := answered(t, string(data), "write", format, name); code != 0 || a.Error != nil {
			t.Fatalf("%s: %d, %+v", format, code, a.Error)
		}
		a, code := answered(t, "", "read", name)
		if code != 0 || a.Document == nil {
			t.Fatalf("%s: %d, %+v", format, code, a.Error)
		}
		text, err := json.Marshal(a.Document)
		for _, want := range []string{"支出 1,082.10 万元。", `"text":"合计"`, `"text":"1,082.10"`} {
			if err != nil || !strings.Contains(string(text), want) {
				t.Errorf("%s: no %s in %s", format, want, text)
			}
		}
	}
}

// What cannot be done is said in both languages, and an existing file stays as it is.
func TestNot(t *testing.T) {
	folder := t.TempDir()
	there := filepath.Join(folder, "there.docx")
	if err := os.WriteFile(there, []byte("一"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		in   string
		args []string
		code int
		zh   string
	}{
		{"", []string{"read", filepath.Join(folder, "a.exe")}, 1, "不认识的文件类型，能读的有 "},
		{"", []string{"read", filepath.Join(folder, "none.docx")}, 1, "none.docx"},
		{"", []string{"read", there}, 1, "不是 Word 文件"},
		{"{}", []string{"write", "exe", filepath.Join(folder, "a.exe")}, 1, "不能写成“exe”"},
		{"{}", []string{"write", "docx", filepath.Join(folder, "none", "a.docx")}, 1, "写不进去"},
		{"{", []string{"write", "docx", there}, 1, "文件读写失败"},
		{"", []string{"read"}, 2, ""},
		{"", nil, 2, ""},
	} {
		a, code := answered(t, c.in, c.args...)
		if code != c.code || c.zh != "" && (a.Error == nil || !strings.Contains(a.Error.Zh, c.zh) || a.Error.En == "") {
			t.Errorf("%q: %d, %+v", c.args, code, a.Error)
		}
	}
	if text, err := os.ReadFile(there); err != nil || string(text) != "一" {
		t.Errorf("%q, %v", text, err)
	}
}
