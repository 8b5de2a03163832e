package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// rename offers another name for a printed one.
func rename(kind lint.FixKind, at report.Text, name string) lint.Fix {
	return lint.Fix{
		Title: lint.Text{Zh: "名称改为“" + name + "”", En: "change the name to “" + name + "”"}, Kind: kind,
		Edits: []source.Edit{{Span: at.Span, New: syntax.Quote(name)}},
	}
}

// recode offers another code for a row; none where the table already has that code.
func recode(t *report.Table, row *report.Row, e catalog.Entry) []lint.Fix {
	if e.Code == 0 || e.Code == row.Code {
		return nil
	}
	if i := t.RowByCode(e.Code); i >= 0 && t.Rows[i].Origin == report.Written {
		return nil
	}
	code := e.Code.String()
	return []lint.Fix{{
		Title: lint.Text{Zh: "编码改为 " + code + "（" + e.Name + "）", En: "change the code to " + code + " (" + e.Name + ")"}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: row.KeySpan, New: code}},
	}}
}
