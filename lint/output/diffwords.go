package output

import (
	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/lint"
)

// diffKinds are the kinds of passages in the order of print, and the headings over them.
var diffKinds = [...]struct {
	kind  diff.Kind
	id    string
	words lint.Text
}{
	{diff.Head, "head", lint.Text{Zh: "表头", En: "Head"}},
	{diff.Contents, "contents", lint.Text{Zh: "目录", En: "Table of contents"}},
	{diff.Figures, "figures", lint.Text{Zh: "表外的数", En: "Figures outside the tables"}},
	{diff.Declared, "declared", lint.Text{Zh: "自定的关系和差额", En: "Declared relations and differences"}},
	{diff.Table, "table", lint.Text{Zh: "表的标题、注和说明：{0} 张", En: "Titles and notes of tables: {0}"}},
	{diff.Part, "part", lint.Text{Zh: "各部分：{0} 处", En: "Parts: {0}"}},
	{diff.Section, "section", lint.Text{Zh: "文字：{0} 节", En: "Texts: {0}"}},
	{diff.Chart, "chart", lint.Text{Zh: "图：{0} 幅", En: "Charts: {0}"}},
	{diff.Performance, "performance", lint.Text{Zh: "绩效自评表：{0} 张", En: "Self-evaluation tables: {0}"}},
	{diff.Work, "work", lint.Text{Zh: "重点工作：{0} 条", En: "Main tasks: {0}"}},
	{diff.Term, "term", lint.Text{Zh: "名词解释：{0} 条", En: "Terms: {0}"}},
	{diff.Attachment, "attachment", lint.Text{Zh: "附件：{0} 个", En: "Attachments: {0}"}},
	{diff.Unread, "unread", lint.Text{Zh: "读不懂的行（不在上面）", En: "Lines that cannot be understood (not among the above)"}},
}

// diffWords are the words around what has changed.
var diffWords = struct {
	title, old, now, nothing, isNew, isGone, identical, blanks, writing, rows, amounts, relations, rest, added, removed, moved, recoded, renamed,
	blank, byAdded, byRemoved, followers, computed, notYet, noMore, off, widths, ordinals, sourced, comments, violated lint.Text
}{
	title:     lint.Text{Zh: "两版对照", En: "Comparison of two versions"},
	old:       lint.Text{Zh: "旧  ", En: "old  "},
	now:       lint.Text{Zh: "新  ", En: "new  "},
	nothing:   lint.Text{Zh: "（没有）", En: "(none)"},
	isNew:     lint.Text{Zh: "是新的报告。", En: "This report is new."},
	isGone:    lint.Text{Zh: "这份报告已删去。", En: "This report has been removed."},
	identical: lint.Text{Zh: "两份文件完全相同。", En: "The files are identical."},
	blanks:    lint.Text{Zh: "只有空格、空行不同，内容相同。", En: "Only blanks differ; the content is the same."},
	writing:   lint.Text{Zh: "印出来的和算出来的都相同，只是写法不同。", En: "What is printed and computed is the same; only how it is written differs."},
	rows:      lint.Text{Zh: "行：{0} 处", En: "Rows: {0}"},
	amounts:   lint.Text{Zh: "金额：{0} 处（{1}）", En: "Amounts: {0} ({1})"},
	relations: lint.Text{Zh: "勾稽关系：{0} 条", En: "Identities: {0}"},
	rest:      lint.Text{Zh: "其他", En: "Besides"},
	added:     lint.Text{Zh: "增加  ", En: "added  "},
	removed:   lint.Text{Zh: "删去  ", En: "removed  "},
	moved:     lint.Text{Zh: "移动  ", En: "moved  "},
	recoded:   lint.Text{Zh: "改科目  ", En: "recoded  "},
	renamed:   lint.Text{Zh: "改名  ", En: "renamed  "},
	blank:     lint.Text{Zh: "空白", En: "blank"},
	byAdded:   lint.Text{Zh: "因增加一行  ", En: "with the new row  "},
	byRemoved: lint.Text{Zh: "因删去一行  ", En: "without the row  "},
	followers: lint.Text{Zh: "随之变动 {0} 处：", En: "{0} followed:"},
	computed:  lint.Text{Zh: "（程序算出）", En: "(computed)"},
	notYet:    lint.Text{Zh: "原来没有", En: "not there"},
	noMore:    lint.Text{Zh: "不再有", En: "no more there"},
	off:       lint.Text{Zh: "左边 {0}，右边 {1}，差 {2}", En: "left {0}, right {1}, off by {2}"},
	widths:    lint.Text{Zh: "另有 {0} 处只改了全角、半角或空格，不逐条列出。", En: "{0} texts differ in full-width signs or blanks only and are not listed."},
	ordinals:  lint.Text{Zh: "另有 {0} 处标题、名称只改了序号。", En: "{0} titles differ in their numbers only."},
	sourced:   lint.Text{Zh: "写明出处的数：{0} 个 → {1} 个。", En: "Figures with their source: {0} → {1}."},
	comments:  lint.Text{Zh: "注释：增加 {0} 条，删去 {1} 条。", En: "Comments: {0} added, {1} removed."},
	violated:  lint.Text{Zh: "不符的勾稽关系：{0} 条 → {1} 条。", En: "Violated identities: {0} → {1}."},
}
