package main

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint/exchange"
)

// What is shown of a paragraph is its own text, though others stand on the same page.
func TestPrintedOnOnePage(t *testing.T) {
	page := convert.Place{Page: 7}
	d := &convert.Document{Blocks: []convert.Block{
		{At: page, Text: "示例局 2022 年度部门决算"}, {At: page, Text: "第一部分 情况说明"}, {At: page, Text: "一、总体情况"},
		{At: page, Text: "支出 100.00 万元。"}, {At: page, Text: "二、其他情况"}, {At: page, Text: "别的“{”段。"},
	}}
	f := &foreign{Imported: &exchange.Imported{Document: d, Result: recognize.Report(d, recognize.Options{Library: form.Builtin()})}}
	f.file = source.Imported("x.pdf", f.Text, f.at)
	for _, s := range []string{"支出 100.00 万元。", "一、总体情况"} {
		i := strings.Index(f.Text, s)
		if i < 0 {
			t.Fatalf("no %s in\n%s", s, f.Text)
		}
		at, printed := f.at(source.Span{Start: int32(i), End: int32(i + len(s))})
		if at != page || printed != s {
			t.Errorf("%s: %v %q", s, at, printed)
		}
	}
	// Whatever the place, nothing fails, and only what stands there is shown.
	for i := range len(f.Text) + 1 {
		if _, printed := f.at(source.Span{Start: int32(i), End: int32(i)}); printed != "" && !strings.Contains("示例局 2022 年度部门决算 第一部分 情况说明 一、总体情况 支出 100.00 万元。 二、其他情况 别的“{”段。", printed) {
			t.Fatalf("%d: %q", i, printed)
		}
	}
}

func TestIsForeign(t *testing.T) {
	for path, want := range map[string]bool{"a.docx": true, "a/B.XLSX": true, "c.pdf": true, "d.md": true, "e.csv": true, "x.juesuan.toml": false, "x.toml": false, "x": false, "docx": false} {
		if isForeign(path) != want {
			t.Errorf("%s: %v", path, !want)
		}
	}
	for _, ext := range child.Extensions() {
		if !isForeign("x" + ext) {
			t.Errorf("%s is read by juesuan-convert", ext)
		}
	}
}
