package js0

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var unknownKey = &lint.Rule{
	ID: "JS002", Name: "unknown-key", Title: lint.Text{Zh: "键名不认识", En: "unknown key"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "等号左边的名称，或方括号里的名称，在这个地方没有意义：拼错了，写成了中文，或者写错了地方。", En: "A key, or the name of a block, means nothing where it stands: misspelt, in Chinese, or in the wrong place."},
		Why:   lint.Text{Zh: "不认识的内容不会被读取，也就不会被检查；拼错 note 会让整条表下注漏查。", En: "What is not known is not read and so not checked: a misspelt note loses the whole footnote."},
		Basis: lint.Text{Zh: "语言参考第 2 节：各块可用的键名。", En: "Language reference, section 2: the keys of each block."},
		Bad: `[report]
unit = "示例中心"
untis = ["示例中心"]
year = 2022
amount_unit = "万元"
`,
		Good: `[report]
unit = "示例中心"
units = ["示例中心"]
year = 2022
amount_unit = "万元"
`,
	},
	Run: func(p *lint.Pass) {
		told := syntax.None
		problems(p, func(pr *doc.Problem) {
			if table := rowsBelow(p, pr.Span); table != syntax.None {
				if table != told {
					noRowsHeader(p, table, pr)
				}
				told = table
				return
			}
			d := lint.Diagnostic{Span: pr.Span, Relation: pr.Key}
			place, allowed := keysAt(p, pr.Span)
			want := meant(pr.Key, pr.Want, allowed)
			_, head := report.Keys()
			switch {
			case want != "":
				d.Message = lint.Msg("{0}没有“{1}”，疑为“{2}”。", "there is no “{1}”{0}; did you mean “{2}”?", place, pr.Key, want)
				d.Fixes = renameKey(p.Tree, pr.Span, pr.Key, want)
			case place.Zh == "" && slices.Contains(head, pr.Key):
				d.Message = lint.Msg("“{0}”应写在 [report] 之下。", "“{0}” belongs under [report].", pr.Key)
			case len(allowed) > 0:
				d.Message = lint.Msg("{0}没有“{1}”，可用的有 {2}。", "there is no “{1}”{0}; there are {2}.", place, pr.Key, strings.Join(allowed, "、"))
			default:
				d.Message = lint.Msg("{0}没有“{1}”。", "there is no “{1}”{0}.", place, pr.Key)
			}
			p.Found(d)
		})
	},
}

// rowsBelow returns the header [table.N] that a key stands under if it is a row of that table, which has no
// [table.N.rows]; None if not.
func rowsBelow(p *lint.Pass, key source.Span) syntax.Node {
	t := p.Tree
	header, kv := nodesAt(t, int(key.Start))
	path := keyPath(t, header)
	if kv == syntax.None || len(path) != 2 || path[0] != "table" || t.Kind(t.Next(t.First(kv))) != syntax.Array {
		return syntax.None
	}
	if ti := tableOf(p.Report, key); ti < 0 || p.Report.Tables[ti].HasRows {
		return syntax.None
	}
	return header
}

// noRowsHeader reports, at the first of its rows, that a table lacks the header of its rows.
func noRowsHeader(p *lint.Pass, table syntax.Node, row *doc.Problem) {
	path := keyPath(p.Tree, table)
	head := "[table." + path[1] + ".rows]"
	_, kv := nodesAt(p.Tree, int(row.Span.Start))
	at := p.Tree.Span(kv).Start
	p.Found(lint.Diagnostic{
		Span: row.Span, Relation: row.Key,
		Message: lint.Msg("这里起是表{0}的各行，前面少一行 {1}；各行没有检查。", "from here on stand rows of table {0}, with no {1} before them: they are not checked.", path[1], head),
		Fixes: []lint.Fix{{
			Title: lint.Text{Zh: "补上 " + head, En: "Add " + head}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: source.Span{Start: at, End: at}, New: head + "\n"}},
		}},
	})
}

// keysAt returns where a key stands, in words, and which keys may stand there; nil where that is not
// known (inside braces).
func keysAt(p *lint.Pass, key source.Span) (place lint.Text, allowed []string) {
	t := p.Tree
	header, kv := nodesAt(t, int(key.Start))
	root, head := report.Keys()
	if kv == syntax.None || header == syntax.None {
		return lint.Text{}, root
	}
	if t.Span(t.First(kv)).Start != key.Start {
		return lint.Text{}, nil
	}
	h := t.File.Slice(t.HeaderSpan(header))
	place = lint.Text{Zh: h + " ", En: " under " + h}
	switch path := keyPath(t, header); {
	case len(path) == 1 && path[0] == "report":
		return place, head
	case len(path) == 2 && path[0] == "table":
		return place, report.TableKeys()
	case len(path) > 0:
		return place, report.ElementKeys(path[len(path)-1])
	}
	return place, nil
}

// meant is the key that was probably meant: the nearest, the same in other letters, or the one that a
// Chinese word stands for.
func meant(key, nearest string, allowed []string) string {
	if n, ok := strings.CutPrefix(key, "table"); ok && n != "" && strings.Trim(n, "0123456789") == "" && slices.Contains(allowed, "table") {
		return "table." + n
	}
	if nearest != "" {
		return nearest
	}
	for _, k := range allowed {
		if strings.EqualFold(k, key) {
			return k
		}
	}
	if k := keyInChinese(key); slices.Contains(allowed, k) {
		return k
	}
	return ""
}

// keyInChinese returns the key that a Chinese word stands for, "" for none.
func keyInChinese(word string) string {
	switch word {
	case "单位", "单位名称", "部门":
		return "unit"
	case "年度", "年份", "年":
		return "year"
	case "金额单位":
		return "amount_unit"
	case "类型", "种类":
		return "type"
	case "单位性质":
		return "unit_kind"
	case "级次", "级别":
		return "level"
	case "阶段":
		return "stage"
	case "版本", "版式":
		return "edition"
	case "目录":
		return "contents"
	case "上年":
		return "prior"
	case "表名", "表式":
		return "form"
	case "注", "表下注", "附注":
		return "note"
	case "标题", "题目":
		return "title"
	case "名称":
		return "name"
	case "内容", "正文", "文字":
		return "text"
	case "编码", "科目编码":
		return "code"
	case "公式":
		return "formula"
	case "原因", "理由":
		return "reason"
	case "预算数", "预算":
		return "budget"
	case "执行数":
		return "executed"
	case "执行率":
		return "rate"
	case "权重", "分值":
		return "weight"
	case "得分":
		return "score"
	case "总分":
		return "total"
	case "指标":
		return "indicators"
	}
	return ""
}

// renameKey offers to write want for key; a block's name is changed in all its headers.
func renameKey(t *syntax.Tree, span source.Span, key, want string) []lint.Fix {
	fix := lint.Fix{Title: lint.Text{Zh: "改为 " + want, En: "Change to " + want}, Kind: lint.Ask}
	if _, kv := nodesAt(t, int(span.Start)); kv != syntax.None {
		fix.Edits = []source.Edit{{Span: span, New: want}}
		return []lint.Fix{fix}
	}
	for n := t.First(0); n != syntax.None; n = t.Next(n) {
		part := t.First(t.First(n))
		if k := t.Kind(n); (k == syntax.Table || k == syntax.ArrayTable) && t.Kind(part) == syntax.KeyPart && t.Str(part) == key {
			fix.Edits = append(fix.Edits, source.Edit{Span: t.Span(part), New: want})
		}
	}
	return []lint.Fix{fix}
}
