package output

import (
	"fmt"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
)

// The words around findings. {0} and so on are arguments of lint.Msg.
var (
	amountsWords  = lint.Text{Zh: "印为 {0}，应为 {1}，{2}{3}", En: "stated {0}, should be {1}{3}, {2}"}
	compareWords  = lint.Text{Zh: "印为 {0}，对照 {1}，{2}{3}", En: "stated {0}, compare {1}{3}, {2}"}
	sourcesWords  = lint.Text{Zh: "所据：", En: "based on:"}
	moreWords     = lint.Text{Zh: "另有 {0} 项", En: "and {0} more"}
	unknownWords  = lint.Text{Zh: "未知", En: "unknown"}
	basisWords    = lint.Text{Zh: "依据：{0}", En: "basis: {0}"}
	safeWords     = lint.Text{Zh: "可自动修复：{0}", En: "can be fixed: {0}"}
	askWords      = lint.Text{Zh: "可选修复：{0}", En: "fix to choose: {0}"}
	roundingWords = lint.Text{
		Zh: "尾差 {0} 处，最大 {1}（{2} {3}，分项相加 {4}），属元转万元四舍五入，可不改。",
		En: "{0} rounding residues, the largest {1} ({2} states {3}, its parts add up to {4}); 元 rounded to 万元, no change needed.",
	}

	cleanWords        = lint.Text{Zh: "已检查 {0} 个文件，未发现问题。", En: "{0} checked, nothing found."}
	foundWords        = lint.Text{Zh: "已检查 {0} 个文件：错误 {1}，核实 {2}，提示 {3}。", En: "{0} checked: {1}, {2}, {3} info."}
	skippedWords      = lint.Text{Zh: "{0} 个文件无法读取。", En: "{0} could not be read."}
	fixableWords      = lint.Text{Zh: "可自动修复 {0} 处，可选修复 {1} 处。", En: "{0} can be fixed automatically, {1} by choosing a change."}
	suppressedWords   = lint.Text{Zh: "已作核实说明 {0} 处，不再显示。", En: "{0} answered in the files and not shown."}
	acceptedWords     = lint.Text{Zh: "基线已收 {0} 处，不再显示。", En: "{0} held by the baseline and not shown."}
	staleEntriesWords = lint.Text{Zh: "基线有 {0} 处已不存在，可用 baseline 清除。", En: "{0} in the baseline no longer occur; baseline removes them."}
	elapsedWords      = lint.Text{Zh: "用时 {0} 秒。", En: "{0} s."}

	baselineWords = lint.Text{Zh: "已收入基线", En: "held by the baseline"}
	panicWords    = lint.Text{Zh: "程序自身出错（{0}）：{1}", En: "the program itself failed ({0}): {1}"}

	nothingFoundWords = lint.Text{Zh: "未发现问题", En: "nothing found"}

	unboundWords = lint.Text{Zh: "{0}：说明里有 {1} 个数没有与表核对（读不出说的是哪个数）：", En: "{0}: {1} figures in the text are held against nothing:"}
	formsWords   = lint.Text{Zh: "{0}：表式 {1}，{2} 年", En: "{0}: forms of edition {1}, {2}"}
	staleWords   = lint.Text{Zh: "（其中 {0} 张表该年无表式，用最近年份的）", En: " ({0} of them of the nearest year)"}
	noFormsWords = lint.Text{Zh: "{0}：未能读取", En: "{0}: not read"}
	kindWords    = lint.Text{Zh: "勾稽关系", En: "relation"}
	totalWords   = lint.Text{Zh: "合计", En: "total"}
)

// sheetWords are those of the review sheet.
var sheetWords = struct{ title, year, table, whole, residues, answered, place, level, content, expected, difference, reason lint.Text }{
	title:      lint.Text{Zh: "审核意见", En: "Review"},
	year:       lint.Text{Zh: " {0} 年度", En: " {0}"},
	table:      lint.Text{Zh: "表{0}", En: "Table {0}"},
	whole:      lint.Text{Zh: "报告整体", En: "The report as a whole"},
	residues:   lint.Text{Zh: "尾差", En: "Rounding residues"},
	answered:   lint.Text{Zh: "已作核实说明", En: "Answered by the author"},
	place:      lint.Text{Zh: "位置", En: "where"},
	level:      lint.Text{Zh: "级别", En: "level"},
	content:    lint.Text{Zh: "内容", En: "finding"},
	expected:   lint.Text{Zh: "应为", En: "expected"},
	difference: lint.Text{Zh: "差额", En: "difference"},
	reason:     lint.Text{Zh: "核实说明", En: "reason"},
}

// verdicts in the order they are reported; their names in JSON are those of eval.Verdict.
var verdicts = [...]struct {
	verdict eval.Verdict
	words   lint.Text
}{
	{eval.Holds, lint.Text{Zh: "成立", En: "holds"}},
	{eval.Rounding, lint.Text{Zh: "尾差", En: "rounding"}},
	{eval.Violated, lint.Text{Zh: "不符", En: "violated"}},
	{eval.Unknown, lint.Text{Zh: "未定", En: "unknown"}},
}

// kinds names the kinds of relations: id in JSON, words in text.
var kinds = [eval.KindCount]struct {
	id    string
	words lint.Text
}{
	eval.LineSum:     {"line-sum", lint.Text{Zh: "行勾稽", En: "lines"}},
	eval.ColumnSum:   {"column-sum", lint.Text{Zh: "栏勾稽", En: "columns"}},
	eval.Hierarchy:   {"hierarchy", lint.Text{Zh: "上下级科目", En: "levels of codes"}},
	eval.BalanceSum:  {"balance", lint.Text{Zh: "收支平衡", En: "balance"}},
	eval.Between:     {"between-tables", lint.Text{Zh: "表间勾稽", En: "between tables"}},
	eval.Printed:     {"footnote", lint.Text{Zh: "表下注所印", En: "printed in footnotes"}},
	eval.OwnRelation: {"own", lint.Text{Zh: "自定勾稽", En: "the author's own"}},
}

// say fills in a sentence.
func say(lang lint.Lang, words lint.Text, args ...any) string {
	return lint.Message{Format: words, Args: args}.In(lang)
}

func files(n int) lint.Text { return Counted(n, "file", "files") }

// Counted is “1 file” or “3 files” in English, and the bare number in Chinese.
func Counted(n int, one, many string) lint.Text {
	zh := strconv.Itoa(n)
	if n == 1 {
		return lint.Text{Zh: zh, En: "1 " + one}
	}
	return lint.Text{Zh: zh, En: zh + " " + many}
}

// PanicText is the value of a panic on one line, without harm to a terminal.
func PanicText(v any) string { return Clean(fmt.Sprint(v)) }

// Kind returns the id of a kind of relations as in JSON, and its words.
func Kind(k eval.Kind) (id string, words lint.Text) { return kinds[k].id, kinds[k].words }

// Verdict returns the words of a verdict; its id in JSON is its String.
func Verdict(v eval.Verdict) lint.Text {
	for i := range verdicts {
		if verdicts[i].verdict == v {
			return verdicts[i].words
		}
	}
	return lint.Text{}
}
