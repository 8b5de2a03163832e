package js0

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var misprint = &lint.Rule{
	ID: "JS011", Name: "misprint", Title: lint.Text{Zh: "金额无法识别", En: "unreadable amount"},
	Severity: lint.Error, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "单元格里写的不是金额：“12.3.4”、全角数字、带单位或千分位的文字、科学记数、日期、true。只是多了引号的可以一键去掉，其余照原件保留，由人来改。", En: "A cell holds no amount: “12.3.4”, full-width digits, a text with a unit or commas, an exponent, a date, true. Mere quotes can be removed at once; all else stays as printed until a person changes it."},
		Why:   lint.Text{Zh: "读不出的金额按缺数处理：用到它的勾稽关系都不判断，既不算平也不算错。", En: "An amount that cannot be read counts as missing: relations that rest on it are not judged."},
		Basis: lint.Text{Zh: "语言参考第 2 节：原件印错的照原样保留。", En: "Language reference, section 2: what a report misprints stays as printed."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", "12.3.4"]
2010399 = ["=", "", "１２．３"]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 12.34]
2010399 = ["=", "—", 12.3]
`,
	},
	Run: func(p *lint.Pass) { problems(p, func(pr *doc.Problem) { misprinted(p, pr) }) },
}

func misprinted(p *lint.Pass, pr *doc.Problem) {
	d := lint.Diagnostic{Span: pr.Span, Relation: pr.Want}
	if id := cellAt(p.Report, pr.Span); id != report.NoCell {
		d.Address = p.Eval.Address(id)
	}
	printed := pr.Key
	switch valueKind(p.Tree, pr.Span) {
	case syntax.String:
		if s, ok := unquoted(p.Tree, pr.Span); ok {
			printed = s
		}
		n, same := numberIn(printed)
		switch {
		case n == "":
			d.Message = lint.Msg("“{0}”不是金额，照原件保留，按缺数处理。", "“{0}” is no amount; it stays as printed and counts as missing.", printed)
		case same:
			d.Message = lint.Msg("金额应写 {0}，不加引号；现按缺数处理。", "an amount is written {0}, without quotes; as it stands it counts as missing.", n)
			d.Fixes = oneEdit(lint.Safe, "去掉引号", "Remove the quotes", pr.Span, n)
		default:
			d.Message = lint.Msg("“{0}”不是金额的写法，照原件保留，按缺数处理；疑为 {1}。", "“{0}” is not how an amount is written; it stays as printed and counts as missing. Perhaps {1} is meant.", printed, n)
			d.Fixes = becomes(lint.Ask, pr.Span, n)
		}
	case syntax.Array:
		d.Message = lint.Msg("一栏只写一个金额，不再加方括号；现按缺数处理。", "a cell holds one amount without brackets; as it stands it counts as missing.")
		if inner := strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(printed, "["), "]")); isAmount(inner) {
			d.Fixes = becomes(lint.Ask, pr.Span, inner)
		}
	case syntax.LocalDate, syntax.LocalDateTime, syntax.OffsetDateTime, syntax.LocalTime:
		d.Message = lint.Msg("“{0}”是日期，不是金额，疑被表格软件改成了日期；按缺数处理。", "“{0}” is a date, no amount; a spreadsheet may have changed it. It counts as missing.", printed)
	case syntax.Float:
		d.Message = lint.Msg("“{0}”不是金额的写法，按缺数处理。", "“{0}” is not how an amount is written; it counts as missing.", printed)
		if n := withoutExponent(printed); n != "" {
			d.Message = lint.Msg("金额不用科学记数，“{0}”应写 {1}；现按缺数处理。", "amounts have no exponent: write {1} for “{0}”; as it stands it counts as missing.", printed, n)
			d.Fixes = becomes(lint.Ask, pr.Span, n)
		}
	default:
		d.Message = lint.Msg("“{0}”不是金额，按缺数处理。", "“{0}” is no amount; it counts as missing.", short(printed))
	}
	p.Found(d)
}

// cellAt is the cell of a table that stands at s, NoCell where there is none.
func cellAt(r *report.Report, s source.Span) report.CellID {
	ti := tableOf(r, s)
	if ti < 0 {
		return report.NoCell
	}
	for id := r.Tables[ti].First; id < r.Tables[ti].End; id++ {
		if r.Cells[id].Span == s {
			return id
		}
	}
	return report.NoCell
}

// numberIn returns the number that a printed text probably means, as it is to be written: without its
// unit, half-width, O read as 0, commas as underscores. same: the text is that number, in quotes.
func numberIn(s string) (n string, same bool) {
	if isAmount(s) {
		return s, true
	}
	n = name.Normalize(s)
	for _, unit := range [...]string{"万元", "元"} {
		n = strings.TrimSuffix(n, unit)
	}
	n = strings.TrimPrefix(strings.TrimPrefix(n, "￥"), "¥")
	n = strings.NewReplacer("O", "0", "o", "0", "l", "1", "I", "1").Replace(n)
	if inner, ok := strings.CutPrefix(n, "("); ok && strings.HasSuffix(inner, ")") {
		n = "-" + strings.TrimSuffix(inner, ")") // an accountant's negative
	}
	if strings.Contains(n, ",") {
		if !grouped(n) {
			return "", false
		}
		n = strings.ReplaceAll(n, ",", "_")
	}
	if !isAmount(n) {
		return "", false
	}
	return n, false
}

// isAmount reports whether s is an amount as the language writes it: a leading zero is none.
func isAmount(s string) bool {
	digits := strings.TrimLeft(s, "+-")
	if len(digits) > 1 && digits[0] == '0' && digits[1] != '.' {
		return false
	}
	_, err := amount.Parse(s)
	return err == nil
}

// grouped reports whether the commas of a number stand before groups of three digits.
func grouped(s string) bool {
	whole, _, _ := strings.Cut(s, ".")
	groups := strings.Split(strings.TrimLeft(whole, "+-"), ",")
	for i, g := range groups {
		if i == 0 && (len(g) == 0 || len(g) > 3) || i > 0 && len(g) != 3 {
			return false
		}
	}
	return true
}

// withoutExponent writes 1e5 as 100000; "" where it has no exponent or one beyond reason.
func withoutExponent(s string) string {
	mantissa, exponent, ok := strings.Cut(strings.ToLower(s), "e")
	e, err := amount.Parse(exponent)
	if !ok || err != nil {
		return ""
	}
	n, small := e.Int()
	a, err := amount.Parse(mantissa)
	if err != nil || !small || n < -18 || n > 18 {
		return ""
	}
	return a.Shift(n).String()
}

// short keeps the beginning of what is printed.
func short(s string) string {
	const most = 30
	n := 0
	for i := range s {
		if n == most {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
