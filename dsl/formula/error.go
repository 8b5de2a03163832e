package formula

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Error is what is wrong with a formula, and where; Arg goes into the message.
type Error struct {
	Code Code
	Span source.Span
	Arg  string
}

// Code is one way a formula can be wrong. Its comment says what Arg holds.
type Code uint8

// The ways a formula can be wrong.
const (
	Empty           Code = iota // nothing but spaces
	TooLong                     // more than MaxLength
	TooDeep                     // more than MaxDepth
	Unexpected                  // what stands there
	OperandWanted               // the sign beside which a number or name is missing
	Unclosed                    // the bracket
	Unopened                    // the bracket
	BadNumber                   // the number as written
	ThousandsComma              // the number without commas
	AxisNumber                  // what stands before 行 or 栏 and is no whole number
	AxisInside                  // a name, a function or another 行 in the bracket before 行 or 栏
	SeriesPlus                  // no plus beside "..."
	SeriesStart                 // no number before "..."
	SeriesEnd                   // no number after "..."
	SeriesStep                  // the last number, which the series does not meet
	SeriesScope                 // 31+32+...+56 行: 行 belongs to the last number only
	SeriesLong                  // more than MaxSeries
	NameWanted                  // the dot, or the empty 「」
	UnclosedQuote               // 「 without 」
	SignInName                  // the sign
	BracketInName               // the whole name
	UnknownFunction             // the nearest name; may be empty
	ArgCount                    // the function
	Places                      // 四舍五入 to something else than 0 to 18 decimals
	ArgWanted                   // 下级() without a code
	IndexWanted                 // 绩效[] without a code
	NoRelation                  // no = ≤ ≥
	SecondRelation              // the sign: one too many, or one where only a formula may stand
	BadRelation                 // the sign
	MisplacedAnd                // 且 outside of conditions
	UnclosedBrace               // { without }
	EmptyBrace                  // {}
	FigureForm                  // a {…} of no known form
	PrintedNumber               // what stands before = or := and is no number
	NameAfter                   // 列举 or := with something else than a name
)

// messages has the Chinese and the English text of each Code; %s is Arg.
var messages = [...][2]string{
	Empty:           {"公式是空的", "the formula is empty"},
	TooLong:         {"公式太长，最多 64 KiB", "the formula is too long: 64 KiB at most"},
	TooDeep:         {"括号套得太深，最多 128 层", "brackets inside brackets: 128 levels at most"},
	Unexpected:      {"“%s”不该在这里，或者它前面漏了运算符号", `"%s" does not belong here, or the sign before it was left out`},
	OperandWanted:   {"“%s”旁边漏了数或名称", `a number or a name was left out beside "%s"`},
	Unclosed:        {"“%s”没有配对的右括号", `"%s" has no closing bracket`},
	Unopened:        {"“%s”没有配对的左括号", `"%s" has no opening bracket`},
	BadNumber:       {"“%s”不是一个数；以数字开头的名称请用「」括起来", `"%s" is not a number; a name that begins with a digit goes in 「」`},
	ThousandsComma:  {"公式里的数不写千分位逗号，请写成 %s", "numbers in formulas carry no thousands commas: write %s"},
	AxisNumber:      {"“行”“栏”前面要写行号或栏号，“%s”不是", `a line or column number stands before 行 or 栏; "%s" is none`},
	AxisInside:      {"“行”“栏”前面的括号里只能写行号、栏号", "the bracket before 行 or 栏 holds line or column numbers only"},
	SeriesPlus:      {"“…”前后都要写加号，例如 1+2+...+8", `"..." stands between plus signs: 1+2+...+8`},
	SeriesStart:     {"“…”前面要有行号或栏号，例如 1+2+...+8", `"..." continues a number: 1+2+...+8`},
	SeriesEnd:       {"“…”后面要写最后一个行号或栏号，例如 1+2+...+8", `"..." ends with a number: 1+2+...+8`},
	SeriesStep:      {"照“…”前面的间隔数下去，到不了 %s", `counted on as before "...", the numbers do not meet %s`},
	SeriesScope:     {"“行”“栏”只管最后一个数，请用括号括起来，例如 (31+32+...+56) 行", "行 or 栏 covers the last number only; write (31+32+...+56) 行"},
	SeriesLong:      {"“…”代表的数太多，最多 100000 个", `"..." stands for too many numbers: 100000 at most`},
	NameWanted:      {"“%s”这里漏了名称", `a name was left out at "%s"`},
	UnclosedQuote:   {"“「”没有配对的“」”", "「 has no 」"},
	SignInName:      {"名称里有“%s”，请把整个名称用「」括起来", `the name holds "%s": put the whole name in 「」`},
	BracketInName:   {"名称里有括号，请写成「%s」", "the name holds brackets: write 「%s」"},
	UnknownFunction: {"没有这个函数，疑为“%s”", `no such function; did you mean "%s"?`},
	ArgCount:        {"%s", "%s"},
	Places:          {"小数位数要写 0 到 18 的整数，例如 四舍五入(x, 2)", "the decimals are a whole number from 0 to 18: 四舍五入(x, 2)"},
	ArgWanted:       {"括号里要写一个科目编码，例如 下级(201)", "the brackets hold one code: 下级(201)"},
	IndexWanted:     {"方括号里要写一个科目编码，例如 绩效[2010399]", "the square brackets hold one code: 绩效[2010399]"},
	NoRelation:      {"漏了等号（=、≤ 或 ≥）", "the sign =, ≤ or ≥ was left out"},
	SecondRelation:  {"多了“%s”：一条公式最多一个等号，单元格和花括号里的算式不写等号", `"%s" is one too many: a relation has one such sign, a formula in a cell or in braces none`},
	BadRelation:     {"“%s”不能用在这里，只用一个 =、≤ 或 ≥", `"%s" cannot stand here: use one of =, ≤, ≥`},
	MisplacedAnd:    {"“且”只用在条件之间；名称里有“且”的请用「」括起来", "且 joins conditions only; a name that holds it goes in 「」"},
	UnclosedBrace:   {"“{”没有配对的“}”；要印花括号本身请写“{{”", `"{" has no "}"; to print a brace write "{{"`},
	EmptyBrace:      {"花括号里是空的", "the braces are empty"},
	FigureForm:      {"花括号里要写 {= 算式}、{数 = 算式}、{数 := 名称} 或 {列举 名称}", "braces hold {= formula}, {number = formula}, {number := name} or {列举 name}"},
	PrintedNumber:   {"等号前面只写印出的数，例如 20,323.21 或 62.81%；单位和文字写在花括号外面", "only the number as printed stands before the sign, such as 20,323.21 or 62.81%; units and words stand outside of the braces"},
	NameAfter:       {"这里要写一个名称，例如 数据.年初预算 或 表6.人员经费", "a name stands here, such as 数据.年初预算 or 表6.人员经费"},
}

// Message says in Chinese and in English what is wrong, with arg as the Error has it.
func (c Code) Message(arg string) (zh, en string) {
	if int(c) >= len(messages) {
		return "", ""
	}
	m := messages[c]
	switch {
	case c == ArgCount:
		m = argCount(arg)
	case c == UnknownFunction && arg == "":
		m = [2]string{
			"没有这个函数；可用的有合计、占比、增长率、四舍五入、绝对值、个数；名称里有括号的请用「」括起来",
			"no such function; there are 合计, 占比, 增长率, 四舍五入, 绝对值, 个数; a name that holds brackets goes in 「」",
		}
	}
	return strings.ReplaceAll(m[0], "%s", arg), strings.ReplaceAll(m[1], "%s", arg)
}

// argCount says what a function takes.
func argCount(fn string) [2]string {
	switch fn {
	case "占比":
		return [2]string{"占比要写两项：占比(部分, 总数)", "占比 takes two: 占比(part, whole)"}
	case "增长率":
		return [2]string{"增长率要写两项：增长率(本年数, 上年数)", "增长率 takes two: 增长率(this year, last year)"}
	case "四舍五入":
		return [2]string{"四舍五入要写两项：四舍五入(数, 小数位数)", "四舍五入 takes two: 四舍五入(number, decimals)"}
	case "绝对值":
		return [2]string{"绝对值只写一项：绝对值(数)", "绝对值 takes one: 绝对值(number)"}
	}
	return [2]string{"%s至少要写一项", "%s takes at least one"}
}
