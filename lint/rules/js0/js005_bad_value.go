package js0

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var badValue = &lint.Rule{
	ID: "JS005", Name: "bad-value", Title: lint.Text{Zh: "取值不对", En: "bad value"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "一项的内容不在可用的几个之中（如 level、type、amount_unit），年度不是年度，表的编号不是数字，标题的层次不在 1 到 4 之间。", En: "A value is none of those that can be chosen (level, type, amount_unit …), a year is none, a table's number is no number, a heading's level is not 1 to 4."},
		Why:   lint.Text{Zh: "这些内容决定用哪套表式、按什么口径核对，写错了就会用错口径。", En: "These values decide which forms and which rules apply."},
		Basis: lint.Text{Zh: "语言参考第 2、5、6 节。", En: "Language reference, sections 2, 5 and 6."},
		Bad: `[report]
unit = "示例中心"
year = 2022
level = "区级"
amount_unit = "万元"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
level = "区"
amount_unit = "万元"
`,
	},
	Run: func(p *lint.Pass) {
		unnumbered := syntax.None // the [table] already reported
		problems(p, func(pr *doc.Problem) {
			if strings.HasPrefix(pr.Want, "[table.") {
				header, kv := nodesAt(p.Tree, int(pr.Span.Start))
				if path := keyPath(p.Tree, header); len(path) > 0 && path[0] == "table" && (kv != syntax.None || len(path) == 1) {
					if header != unnumbered {
						p.Found(lint.Diagnostic{
							Span:    p.Tree.HeaderSpan(header),
							Message: lint.Msg("表没有编号，应写成 [table.3] 这样。", "the table has no number: write [table.3]."),
						})
					}
					unnumbered = header
					return
				}
				tableNumber(p, pr, header)
				return
			}
			value(p, pr)
		})
	},
}

// value reports one value that is none of those wanted.
func value(p *lint.Pass, pr *doc.Problem) {
	key := keyName(p.Tree, int(pr.Span.Start))
	d := lint.Diagnostic{Span: pr.Span, Relation: key + "=" + pr.Key}
	if key == "edition" {
		d.Severity = lint.Warning // the report is held against the edition that fits best
	}
	want := ""
	if key != "amount_unit" { // a wrong guess would change every figure
		want = nearestValue(pr.Key, strings.Split(pr.Want, "、"))
	}
	switch {
	case want != "":
		d.Message = lint.Msg("{0} 不能是“{1}”，疑为“{2}”。", "{0} cannot be “{1}”; did you mean “{2}”?", key, pr.Key, want)
		d.Fixes = becomes(lint.Ask, pr.Span, "\""+want+"\"")
	case pr.Key == "":
		d.Message = lint.Msg("{0} 是空的，应为{1}。", "{0} is empty; it must be {1}.", key, oneOf(pr.Want))
	default:
		d.Message = lint.Msg("{0} 不能是“{1}”，应为{2}。", "{0} cannot be “{1}”; it must be {2}.", key, pr.Key, oneOf(pr.Want))
	}
	p.Found(d)
}

// oneOf lists what can be chosen, or gives an example of what is due.
func oneOf(want string) lint.Text {
	switch {
	case name.Contains(want, "、"):
		return lint.Text{Zh: want + "之一", En: "one of " + strings.ReplaceAll(want, "、", ", ")}
	case name.Contains(want, "–"):
		from, to, _ := strings.Cut(want, "–")
		return lint.Text{Zh: " " + from + " 到 " + to + " 的整数", En: "a whole number from " + from + " to " + to}
	}
	return lint.Text{Zh: " " + want + " 这样的写法", En: "written like " + want}
}

// nearestValue is the value that was probably meant: the nearest, or the only one that holds s or that
// s holds.
func nearestValue(s string, known []string) string {
	if s == "" || len(known) < 2 {
		return ""
	}
	if n := doc.Nearest(s, known); n != "" {
		return n
	}
	for _, like := range [...]func(string, string) bool{strings.HasPrefix, strings.Contains} {
		found, n := "", 0
		for _, k := range known {
			if like(k, s) || like(s, k) {
				found = k
				n++
			}
		}
		if n == 1 {
			return found
		}
	}
	return ""
}

// tableNumber reports a table whose number is none.
func tableNumber(p *lint.Pass, pr *doc.Problem, header syntax.Node) {
	t := p.Tree
	d := lint.Diagnostic{Span: pr.Span, Relation: pr.Key}
	if n, err := strconv.Atoi(pr.Key); err == nil && n > 0 {
		// [[table.3]]
		h := t.HeaderSpan(header)
		right := strings.Trim(p.File.Slice(h), "[] \t")
		d.Span = h
		d.Message = lint.Msg("一个编号只有一张表，应写 {0}。", "a number has one table: write {0}.", "["+right+"]")
		if t.Kind(header) == syntax.ArrayTable {
			d.Fixes = becomes(lint.Safe, h, "["+right+"]")
		}
		p.Found(d)
		return
	}
	d.Message = lint.Msg("表的编号“{0}”不是数字，应写成 [table.3] 这样。", "the table's number “{0}” is none: write [table.3].", pr.Key)
	if n := digits(pr.Key); n != "" {
		d.Message = lint.Msg("表的编号只写数字，应为 {1}，不是“{0}”。", "a table's number is digits only: {1}, not “{0}”.", pr.Key, n)
		fix := lint.Fix{Title: lint.Text{Zh: "改为 " + n, En: "Change to " + n}, Kind: lint.Safe}
		for h := t.First(0); h != syntax.None; h = t.Next(h) {
			if path := keyPath(t, h); len(path) > 1 && path[0] == "table" && path[1] == pr.Key {
				fix.Edits = append(fix.Edits, source.Edit{Span: t.Span(t.Next(t.First(t.First(h)))), New: n})
			}
		}
		if p.Report.TableByNumber(atoi(n)) < 0 {
			d.Fixes = []lint.Fix{fix}
		}
	}
	p.Found(d)
}

// digits returns the one number in s without leading zeros, "" where there is none or several.
func digits(s string) string {
	from := strings.IndexAny(s, "123456789")
	if from < 0 {
		return ""
	}
	to := from
	for to < len(s) && s[to] >= '0' && s[to] <= '9' {
		to++
	}
	if strings.ContainsAny(s[to:], "0123456789") {
		return ""
	}
	return s[from:to]
}

func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
