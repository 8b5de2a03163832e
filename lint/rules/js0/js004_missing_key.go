package js0

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var missingKey = &lint.Rule{
	ID: "JS004", Name: "missing-key", Title: lint.Text{Zh: "缺少必填项", En: "missing key"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "缺少必须写的一项：[report] 的 unit、year、amount_unit，表的 form，自评表的 scope 和 name，调整的 reason 等。", En: "Something that must be given is absent: unit, year and amount_unit of [report], form of a table, scope and name of a self-evaluation, reason of an adjustment."},
		Why:   lint.Text{Zh: "没有年度和单位，不知道用哪一年的表式；没有金额单位，分不清元和万元。", En: "Without year and unit nobody knows which forms apply; without the unit of amounts 元 and 万元 cannot be told apart."},
		Basis: lint.Text{Zh: "语言参考第 2、5、6 节。", En: "Language reference, sections 2, 5 and 6."},
		Bad: `[report]
unit = "示例中心"
year = 2022
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
`,
	},
	Run: func(p *lint.Pass) {
		problems(p, func(pr *doc.Problem) {
			header, _ := nodesAt(p.Tree, int(pr.Span.Start))
			path := keyPath(p.Tree, header)
			if len(path) > 1 && path[0] != "table" {
				return // [[performance.goal]] alone: JS003 asks for [[performance]]
			}
			if pr.Key == "form" && hasStrayForm(p, pr.Span) {
				return // JS012 moves it here
			}
			d := lint.Diagnostic{Span: pr.Span, Relation: pr.Key}
			block := p.File.Slice(pr.Span)
			if !strings.HasPrefix(block, "[") {
				block = ""
			}
			d.Message = lint.Msg("{0} 缺 {1}（{2}）。", "{0} lacks {1} ({2}).", block, pr.Key, keyMeaning(pr.Key))
			for _, value := range choices(pr.Key) {
				d.Fixes = append(d.Fixes, addKey(p.File, pr.Span, pr.Key+" = \""+value+"\""))
			}
			p.Found(d)
		})
	},
}

// keyMeaning says what a key gives.
func keyMeaning(key string) lint.Text {
	switch key {
	case "unit":
		return lint.Text{Zh: "单位名称", En: "the unit's name"}
	case "year":
		return lint.Text{Zh: "年度", En: "the year"}
	case "amount_unit":
		return lint.Text{Zh: "金额单位，元或万元", En: "the unit of amounts, 元 or 万元"}
	case "form":
		return lint.Text{Zh: "这是什么表", En: "which form it is"}
	case "scope":
		return lint.Text{Zh: "整体或项目", En: "整体 or 项目"}
	case "name":
		return lint.Text{Zh: "名称", En: "the name"}
	case "title":
		return lint.Text{Zh: "标题", En: "the heading"}
	case "formula":
		return lint.Text{Zh: "公式", En: "the formula"}
	case "for":
		return lint.Text{Zh: "对上年还是对汇总", En: "上年 or 汇总"}
	case "cell":
		return lint.Text{Zh: "调整哪一格", En: "the cell adjusted"}
	case "amount":
		return lint.Text{Zh: "金额", En: "the amount"}
	case "reason":
		return lint.Text{Zh: "原因", En: "the reason"}
	}
	return lint.Text{Zh: "必填", En: "required"}
}

// choices are the values that a missing key can have, where they are few.
func choices(key string) []string {
	switch key {
	case "amount_unit":
		return []string{"万元", "元"}
	case "scope":
		return []string{"项目", "整体"}
	case "for":
		return []string{"上年", "汇总"}
	}
	return nil
}

// addKey offers a line under a header.
func addKey(f *source.File, head source.Span, line string) lint.Fix {
	end := wholeLines(f, head).End
	return lint.Fix{
		Title: lint.Text{Zh: "补上 " + line, En: "Add " + line}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: source.Span{Start: end, End: end}, New: lineEnd(f) + line}},
	}
}
