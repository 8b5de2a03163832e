package syntax

import "strings"

// words are the texts of one code, Chinese before English. A $ stands for the argument.
type words struct {
	zh, en       string // what is wrong
	fixZh, fixEn string // what the edits do; empty if there never are any
}

var texts = [numCodes]words{
	FullWidth: {"“$”应为半角", "“$” must be half-width",
		"改为半角", "Change to half-width"},
	SmartQuote: {"引号应为半角的 \"", "the quotes must be plain ones",
		"改为半角引号", "Change to plain quotes"},
	UnquotedKey: {"名称“$”应加引号", "the name “$” needs quotes",
		"加引号", "Add quotes"},
	UnquotedText: {"文字“$”应加引号", "the text “$” needs quotes",
		"加引号", "Add quotes"},
	ThousandsComma: {"金额“$”中的千分位逗号应为下划线", "the thousands commas of $ must be underscores",
		"逗号改为下划线", "Change commas to underscores"},
	MissingComma: {"少一个逗号", "a comma is missing",
		"补上逗号", "Insert the comma"},
	MissingEquals: {"“$”后少一个等号", "= is missing after “$”",
		"补上等号", "Insert ="},
	MissingKey: {"少一个名称", "a name is missing",
		"", ""},
	MissingValue: {"此处没有内容；空白请写 \"\"", "nothing stands here; write \"\" for a blank",
		"", ""},
	MissingQuote: {"少一个引号 $", "the quote $ is missing",
		"补上引号", "Insert the quote"},
	UnevenQuotes: {"引号不成对", "the quotes do not pair up",
		"", ""},
	LineInQuotes: {"引号内换了行；多行文字用三个引号", "a line end between quotes; a text of several lines takes three quotes",
		"改为三个引号", "Use three quotes"},
	MissingBracket: {"少一个 $", "$ is missing",
		"补上括号", "Insert the bracket"},
	MissingLineEnd: {"两行连在了一起，应分行", "two rows stand on one line",
		"分成两行", "Break the line"},
	ExtraComma: {"多一个逗号", "a comma too many",
		"删去逗号", "Remove the comma"},
	ExtraText: {"多出“$”", "“$” does not belong here",
		"删去多出的符号", "Remove it"},
	BadLine: {"这一行既不是“名称 = 内容”，也不是 [表头]", "this line is neither name = value nor a [header]",
		"", ""},
	BadHeader: {"方括号中的表头写法有误", "this [header] is not written as one",
		"", ""},
	BadNumber: {"“$”不是数字的写法", "“$” is not how a number is written",
		"改为规范写法", "Write it properly"},
	BadDate: {"“$”不是日期的写法，应如 2023-09-25", "“$” is not how a date is written; write 2023-09-25",
		"改为标准日期", "Write the date in full"},
	BadValue: {"“$”不是可用的内容；文字应加引号", "“$” is no value; a text needs quotes",
		"改为小写", "Change to lower case"},
	BadEscape: {"“$”中的反斜杠应写成 \\\\ 或 /", "the backslash of “$” means nothing; write \\\\ or /",
		"写成两个反斜杠", "Double the backslash"},
	LineInBraces: {"花括号 { } 中的内容应写在一行内", "what stands in { } must stand on one line",
		"", ""},
	TooDeep: {"层次过深，最多 128 层", "this goes deeper than 128 levels",
		"", ""},
	ControlChar: {"有看不见的字符 $", "an invisible character, $",
		"删去看不见的字符", "Remove it"},
	BareCR: {"有单独的回车符；换行应为 LF 或 CRLF", "a lone carriage return; lines end with LF or CRLF",
		"", ""},
	InvalidUTF8: {"不是 UTF-8 文字，请将文件另存为 UTF-8", "this is not UTF-8; save the file as UTF-8",
		"", ""},
	DuplicateKey: {"“$”重复", "“$” stands twice",
		"", ""},
	DuplicateTable: {"表头中的“$”重复", "the header “$” stands twice",
		"", ""},
	TableTooLate: {"“$”的表头应写在以它开头的其他表头之前", "the header of “$” must stand before those that begin with its name",
		"", ""},
	TableIsValue: {"“$”前面已有内容，不能再作为表", "“$” already is a value and cannot hold more",
		"", ""},
	TableIsClosed: {"“$”前面已写完，不能再增加", "“$” is already complete; nothing can be added here",
		"", ""},
	NotTableArray: {"“$”的 [ ] 与 [[ ]] 前后不一致", "“$” is written with [ ] here and with [[ ]] there",
		"", ""},
}

// Message returns what is wrong, in Chinese and in English; arg is that of the error.
func (c Code) Message(arg string) (zh, en string) {
	if c >= numCodes {
		return "", ""
	}
	arg = shorten(arg)
	return strings.ReplaceAll(texts[c].zh, "$", arg), strings.ReplaceAll(texts[c].en, "$", arg)
}

// FixTitle returns what the edits of an error with this code do, in Chinese and in English.
func (c Code) FixTitle() (zh, en string) {
	if c >= numCodes {
		return "", ""
	}
	return texts[c].fixZh, texts[c].fixEn
}

// shorten keeps the beginning of a long argument.
func shorten(arg string) string {
	const most = 30
	n := 0
	for i := range arg {
		if n == most {
			return arg[:i] + "…"
		}
		n++
	}
	return arg
}
