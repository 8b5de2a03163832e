package report

// Key is a key of the report language: what it is called, what it holds and what it means. The binder
// knows these keys and no others, and the JSON Schema is made of them.
type Key struct {
	Name string
	Kind KeyKind
	// Required: the block is not complete without it.
	Required bool
	// Zh and En say what it is.
	Zh, En string
}

// KeyKind says what a key holds.
type KeyKind uint8

// Kinds of keys.
const (
	KeyText       KeyKind = iota // a text
	KeyTexts                     // a list of texts
	KeyYear                      // a year
	KeyLevel                     // 1 to 4
	KeyBool                      // true or false
	KeyDate                      // a date
	KeyCode                      // a code, as integer or text
	KeyCodes                     // a code, a list of codes, or codes with amounts
	KeyAmount                    // a number; a text where it is blank, computed or a percentage
	KeyAmounts                   // an amount, or named amounts
	KeyFigures                   // named amounts, nested
	KeyLabels                    // texts by name
	KeyRows                      // lists of a name and amounts by code, line or label
	KeyIndicators                // a list of lists of texts and numbers
	KeyBlock                     // a table with the keys of a block of this name
	KeyBlocks                    // an array of such tables
	KeyNumbered                  // such tables by number
)

// MinLevel and MaxLevel bound the levels of sections.
const MinLevel, MaxLevel = 1, 4

var rootKeys = []Key{
	{"report", KeyBlock, false, "表头：单位、年度、金额单位等", "the head: unit, year, unit of amounts and more"},
	{"figures", KeyFigures, false, "表外的数：表里没有、说明和公式要用的金额", "amounts that no table holds, for text and formulas"},
	{"adjustment", KeyBlocks, false, "申明的差额", "declared differences"},
	{"relation", KeyBlocks, false, "自定的勾稽关系", "the author's own relations"},
	{"table", KeyNumbered, false, "表，按表号", "tables, by their numbers"},
	{"part", KeyBlocks, false, "部分", "parts"},
	{"section", KeyBlocks, false, "节", "sections"},
	{"chart", KeyBlocks, false, "图", "charts"},
	{"term", KeyBlocks, false, "名词解释", "explained terms"},
	{"work", KeyBlocks, false, "重点工作", "main tasks of the year"},
	{"attachment", KeyBlocks, false, "附件", "attachments"},
	{"performance", KeyBlocks, false, "绩效自评表", "self-evaluation tables"},
	{"include", KeyBlocks, false, "由别人另写的部分", "parts written in another file"},
}

var headKeys = []Key{
	{"unit", KeyText, true, "单位全称，如封面所印", "the unit's full name as printed on the cover"},
	{"aliases", KeyTexts, false, "单位的简称、原名", "short and former names of the unit"},
	{"year", KeyYear, true, "决算年度", "the year of the account"},
	{"type", KeyText, false, "部门决算或单位决算", "of a department or of a unit"},
	{"unit_kind", KeyText, false, "单位性质；部门决算写部门本级的", "what the unit is; of a department, its head unit"},
	{"level", KeyText, false, "预算级次", "level of government"},
	{"amount_unit", KeyText, true, "金额单位", "unit of all amounts that name no unit of their own"},
	{"stage", KeyText, false, "编制或公开稿，不写是编制", "being drawn up (编制, by default) or for publication (公开稿)"},
	{"approved", KeyDate, false, "批复日", "date of approval"},
	{"published", KeyDate, false, "公开日", "date of publication"},
	{"edition", KeyText, false, "版式，如 wuhan、shanghai", "the printed edition of the forms, such as wuhan or shanghai"},
	{"contents", KeyTexts, false, "印出的目录，逐条", "the printed table of contents"},
	{"units", KeyTexts, false, "部门决算的单位构成", "the units that a department's account consists of"},
	{"prior", KeyText, false, "上年的决算，路径", "last year's report, a path"},
	{"budget", KeyText, false, "本年公布的预算，路径", "this year's published budget, a path"},
	{"source", KeyText, false, "同一份决算的元级文件，路径", "the same report in 元, a path"},
	{"rounding", KeyText, false, "报告自己已经说明了尾差", "the report declares its rounding residues"},
	{"members", KeyTexts, false, "汇总了哪些单位的决算，路径", "the reports that this one consolidates, paths"},
	{"withheld", KeyText, false, "整份报告不公开的理由", "why the report as a whole is not public"},
}

var tableKeys = []Key{
	{"form", KeyText, true, "表式的全名或简称", "full name or alias of the form"},
	{"title", KeyText, false, "印出的标题", "the printed title"},
	{"note", KeyText, false, "表下的注，原文", "the footnote as printed"},
	{"empty", KeyText, false, "没有金额：印在表下的那句话", "there are no amounts: the sentence under the table"},
	{"labels", KeyLabels, false, "印得与表式不同的名称：表式上的 = 印出来的", "names printed otherwise than on the form: the form's = the printed"},
	{"rows", KeyRows, false, "各行：行次、科目编码或项目名称 = [名称, 金额, …]", "the rows: line, code or label = [name, amounts …]"},
	{"amount_unit", KeyText, false, "本表的金额单位", "unit of this table's amounts"},
	{"withheld", KeyText, false, "不公开的理由", "why it is not public"},
}

var (
	adjustmentKeys = []Key{
		{"for", KeyText, true, "对上年，还是对汇总单位", "against last year (上年) or the members (汇总)"},
		{"cell", KeyText, true, "哪个数", "which figure"},
		{"amount", KeyAmount, true, "本报告多出来的数，少的写负数", "what this report has more; less is negative"},
		{"reason", KeyText, true, "理由", "the reason"},
	}
	relationKeys = []Key{
		{"formula", KeyText, true, "关系", "the relation"},
		{"when", KeyText, false, "条件；不成立就不核对", "the condition; where it fails the relation is not checked"},
		{"name", KeyText, false, "这个关系叫什么", "what it is called"},
		{"level", KeyText, false, "级别", "level of its findings"},
		{"reason", KeyText, false, "依据", "the basis"},
	}
	includeKeys = []Key{{"file", KeyText, true, "路径", "a path"}}
	partKeys    = []Key{{"title", KeyText, true, "标题，照印的写", "the heading as printed"}}
	sectionKeys = []Key{
		{"title", KeyText, false, "标题，照印的写，带序号", "the heading as printed, with its number"},
		{"level", KeyLevel, false, "层次：1 一、 2（一） 3 1. 4 (1)", "depth of the heading, 1 to 4"},
		{"text", KeyText, false, "正文，一行一段；{= 公式} 是请程序算的数", "the text, a paragraph a line; {= formula} is a computed figure"},
		{"item", KeyBlocks, false, "带科目编码或标题的段", "paragraphs with a code or a title"},
		{"withheld", KeyText, false, "不公开的理由", "why it is not public"},
	}
	itemKeys = []Key{
		{"code", KeyCode, false, "科目编码", "the code"},
		{"title", KeyText, false, "标题", "the heading"},
		{"text", KeyText, false, "正文", "the text"},
	}
	chartKeys = []Key{
		{"title", KeyText, false, "标题", "the heading"},
		{"kind", KeyText, false, "柱、饼、线", "bar (柱), pie (饼) or line (线)"},
		{"series", KeyBlocks, false, "各个系列", "the series"},
		{"omitted", KeyBool, false, "原件写“略”", "the original says 略"},
	}
	seriesKeys = []Key{
		{"name", KeyText, false, "名称", "the name"},
		{"formula", KeyText, false, "公式", "the formula"},
	}
	termKeys = []Key{
		{"name", KeyText, true, "名词，照印的写", "the term as printed"},
		{"text", KeyText, false, "解释；没有的是一组的标题", "the explanation; without one it heads a group"},
		{"code", KeyCode, false, "科目编码", "the code"},
	}
	workKeys = []Key{
		{"title", KeyText, false, "标题", "the heading"},
		{"text", KeyText, false, "正文", "the text"},
	}
	attachmentKeys = []Key{
		{"title", KeyText, false, "标题", "the heading"},
		{"of", KeyText, false, "整体，或项目名称", "整体 or a project's name"},
		{"text", KeyText, false, "正文", "the text"},
	}
	performanceKeys = []Key{
		{"scope", KeyText, true, "整体或项目", "of the whole (整体) or of a project (项目)"},
		{"name", KeyText, false, "项目名称，项目表必填", "the project, required in the table of one"},
		{"title", KeyText, false, "印出的标题", "the printed title"},
		{"department", KeyText, false, "主管部门，与报告单位不同时写", "the department in charge, where it is another"},
		{"unit", KeyText, false, "实施单位，与报告单位不同时写", "the unit that carries it out, where it is another"},
		{"function", KeyCodes, false, "列在哪个科目", "the code it is booked under"},
		{"category", KeyText, false, "项目类别", "category of the project"},
		{"nature", KeyText, false, "项目属性", "nature of the project"},
		{"kind", KeyText, false, "项目类型", "kind of project"},
		{"budget", KeyAmounts, false, "预算数；有几个时按名称写", "the budget; by name where there are several"},
		{"executed", KeyAmount, false, "执行数", "what was spent"},
		{"rate", KeyAmount, false, "执行率", "spent of the budget"},
		{"weight", KeyAmount, false, "预算执行的分值", "points for the execution"},
		{"score", KeyAmount, false, "预算执行的得分", "score of the execution"},
		{"total", KeyAmount, false, "总分", "total score"},
		{"basic", KeyAmount, false, "整体表的基本支出总额", "basic spending, of the whole"},
		{"project", KeyAmount, false, "整体表的项目支出总额", "project spending, of the whole"},
		{"deviation", KeyText, false, "偏差原因", "why the target was missed"},
		{"improvement", KeyText, false, "改进措施", "what will be done about it"},
		{"labels", KeyLabels, false, "印得与表式不同的字", "words printed otherwise than on the form"},
		{"goal", KeyBlocks, false, "年度绩效目标", "goals of the year"},
	}
	goalKeys = []Key{
		{"title", KeyText, false, "目标", "the goal"},
		{"weight", KeyAmount, false, "分值", "points"},
		{"columns", KeyTexts, false, "指标各栏，印得不一样时写", "columns of the indicators, where printed otherwise"},
		{"indicators", KeyIndicators, false, "指标，一行六栏：一级、二级、三级指标，目标值，实际完成值，得分", "indicators, six columns a row"},
		{"labels", KeyLabels, false, "印得与表式不同的字", "words printed otherwise than on the form"},
	}
)

// KeysOf returns the keys of a block: "" is the top level, report, table, or the name of an array of
// tables.
func KeysOf(block string) []Key {
	switch block {
	case "":
		return rootKeys
	case "report":
		return headKeys
	case "table":
		return tableKeys
	case "adjustment":
		return adjustmentKeys
	case "relation":
		return relationKeys
	case "include":
		return includeKeys
	case "part":
		return partKeys
	case "section":
		return sectionKeys
	case "item":
		return itemKeys
	case "chart":
		return chartKeys
	case "series":
		return seriesKeys
	case "term":
		return termKeys
	case "work":
		return workKeys
	case "attachment":
		return attachmentKeys
	case "performance":
		return performanceKeys
	case "goal":
		return goalKeys
	}
	return nil
}

// names are what keys are called.
func names(keys []Key) []string {
	out := make([]string, len(keys))
	for i := range keys {
		out[i] = keys[i].Name
	}
	return out
}

func has(keys []Key, name string) bool {
	for i := range keys {
		if keys[i].Name == name {
			return true
		}
	}
	return false
}

// Keys returns the keys that have a meaning at the top level of a report, and in [report].
func Keys() (root, head []string) { return names(rootKeys), names(headKeys) }

// TableKeys returns the keys that have a meaning in [table.N].
func TableKeys() []string { return names(tableKeys) }

// ElementKeys returns the keys that have a meaning in an array of tables, by its name.
func ElementKeys(kind string) []string {
	switch kind {
	case "", "report", "table":
		return nil
	}
	return names(KeysOf(kind))
}
