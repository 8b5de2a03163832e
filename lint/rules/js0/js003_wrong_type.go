package js0

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var wrongType = &lint.Rule{
	ID: "JS003", Name: "wrong-type", Title: lint.Text{Zh: "类型不对", En: "wrong type"},
	Severity: lint.Error, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "该写数的写成了文字，该写文字的写成了数，一行金额没有方括号，[section] 与 [[section]] 弄混，日期加了引号。", En: "A text where a number is due or the reverse, a row without brackets, [section] for [[section]], a date in quotes."},
		Why:   lint.Text{Zh: "类型不对的内容读不出来，按没有写处理。只是引号、方括号不对的，可以一键修复。", En: "What is of the wrong type cannot be read and counts as absent. Quotes and brackets can be put right at once."},
		Basis: lint.Text{Zh: "语言参考第 2 节。", En: "Language reference, section 2."},
		Bad: `[report]
unit = "示例中心"
year = "2022"
amount_unit = "万元"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
`,
	},
	Run: func(p *lint.Pass) {
		problems(p, func(pr *doc.Problem) { typeProblem(p, pr) })
		quotedDate(p, p.Report.Approved, p.Report.ApprovedSpan)
		quotedDate(p, p.Report.Published, p.Report.PublishedSpan)
		contentsAsText(p)
	},
}

func typeProblem(p *lint.Pass, pr *doc.Problem) {
	t := p.Tree
	d := lint.Diagnostic{Span: pr.Span, Relation: pr.Key}
	raw := p.File.Slice(pr.Span)
	switch {
	case pr.Want == "row":
		d.Message = lint.Msg("{0} 一行的金额应写在方括号里。", "the amounts of row {0} go in brackets.", pr.Key)
		if k := valueKind(t, pr.Span); k == syntax.Integer || k == syntax.Float || k == syntax.String {
			d.Fixes = becomes(lint.Safe, pr.Span, "["+raw+"]")
		}
	case strings.HasPrefix(pr.Want, "[["):
		header, _ := nodesAt(t, int(pr.Span.Start))
		path := keyPath(t, header)
		if len(path) > 1 && path[0] == pr.Key {
			d.Message = lint.Msg("{0} 之前应有 {1}。", "{1} must stand before {0}.", p.File.Slice(t.HeaderSpan(header)), "[["+pr.Key+"]]")
			break
		}
		d.Message = lint.Msg("{0}可以有许多个，应写成 {1}。", "there may be many of {0}: write {1}.", "“"+pr.Key+"”", "[["+listName(path, pr.Key)+"]]")
		if t.Kind(header) == syntax.Table && len(path) > 0 && path[len(path)-1] == pr.Key {
			h := t.HeaderSpan(header)
			d.Fixes = becomes(lint.Safe, h, "["+p.File.Slice(h)+"]")
		}
	case pr.Want == "integer":
		d.Message = lint.Msg("“{0}”应是整数，不加引号。", "“{0}” must be a whole number without quotes.", pr.Key)
		if s, ok := unquoted(t, pr.Span); ok && isInteger(s) {
			d.Message = lint.Msg("“{0}”应写 {1}，不加引号。", "“{0}” is written {1}, without quotes.", pr.Key, s)
			d.Fixes = oneEdit(lint.Safe, "去掉引号", "Remove the quotes", pr.Span, s)
		}
	case pr.Want == "text":
		d.Message = lint.Msg("“{0}”应是文字，写在引号里。", "“{0}” must be a text in quotes.", pr.Key)
		if k := valueKind(t, pr.Span); (k == syntax.Integer || k == syntax.Float) && quoted(raw) != "" {
			d.Fixes = oneEdit(lint.Ask, "加引号", "Add quotes", pr.Span, quoted(raw))
		}
	default:
		d.Message = lint.Msg("“{0}”应是{1}。", "“{0}” must be {1}.", pr.Key, typeName(pr.Want))
	}
	p.Found(d)
}

// listName is what stands in [[…]] for a list: its whole path.
func listName(path []string, key string) string {
	if len(path) == 0 || path[len(path)-1] != key {
		path = append(path, key)
	}
	return strings.Join(path, ".")
}

// typeName says what kind of value a problem wants.
func typeName(want string) lint.Text {
	switch want {
	case "true or false":
		return lint.Text{Zh: " true 或 false", En: "true or false"}
	case "list of texts":
		return lint.Text{Zh: "一组文字，如 [\"…\", \"…\"]", En: "a list of texts, [\"…\", \"…\"]"}
	case "list of lists":
		return lint.Text{Zh: "若干行，每行一个方括号，如 [[\"…\", \"…\"], …]", En: "rows in brackets, [[\"…\", \"…\"], …]"}
	case "table":
		return lint.Text{Zh: "一块，写成方括号里的名称", En: "a block under a [header]"}
	case "amount":
		return lint.Text{Zh: "金额", En: "an amount"}
	case "date":
		return lint.Text{Zh: "日期，如 2023-09-25", En: "a date such as 2023-09-25"}
	}
	return lint.Text{Zh: want, En: want}
}

// valueKind is the kind of the value at a span.
func valueKind(t *syntax.Tree, s source.Span) syntax.Kind {
	if _, kv := nodesAt(t, int(s.Start)); kv != syntax.None {
		for v := t.Value(kv); v != syntax.None; {
			if t.Span(v) == s {
				return t.Kind(v)
			}
			below := syntax.None
			for c := t.First(v); c != syntax.None; c = t.Next(c) {
				if t.Span(c).Start <= s.Start && s.End <= t.Span(c).End {
					below = c
				}
			}
			v = below
		}
	}
	return syntax.Missing
}

// unquoted returns what a string in plain quotes holds.
func unquoted(t *syntax.Tree, s source.Span) (string, bool) {
	raw := t.File.Slice(s)
	if n := len(raw); n >= 2 && raw[0] == '"' && raw[n-1] == '"' && !strings.ContainsAny(raw[1:n-1], "\"\\") {
		return raw[1 : n-1], true
	}
	return "", false
}

func isInteger(s string) bool {
	_, err := strconv.Atoi(s)
	return err == nil && (s == "0" || s[0] >= '1' && s[0] <= '9')
}

// quotedDate reports a date that is written as a text; one that is none is reported as such.
func quotedDate(p *lint.Pass, date report.Date, s source.Span) {
	text, ok := unquoted(p.Tree, s)
	if !ok || date == (report.Date{}) {
		return
	}
	p.Found(lint.Diagnostic{
		Span: s, Relation: keyName(p.Tree, int(s.Start)),
		Message: lint.Msg("日期应写 {0}，不加引号。", "a date is written {0}, without quotes.", text),
		Fixes:   oneEdit(lint.Safe, "去掉引号", "Remove the quotes", s, text),
	})
}

// contentsAsText reports a table of contents written as one text: it is a list.
func contentsAsText(p *lint.Pass) {
	if c := p.Report.Contents; len(c) == 1 && p.Doc.Span(c[0].ID) == c[0].Span {
		p.Found(lint.Diagnostic{
			Span: c[0].Span, Relation: "contents",
			Message: lint.Msg("目录应是一组文字，如 [\"…\", \"…\"]。", "contents is a list of texts, [\"…\", \"…\"]."),
			Fixes:   oneEdit(lint.Safe, "加方括号", "Add brackets", c[0].Span, "["+p.File.Slice(c[0].Span)+"]"),
		})
	}
}
