package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// outline writes a tree on one line: rows as name=value, what is broken with a ! before it.
func outline(t *Tree) string {
	var b strings.Builder
	var write func(n Node)
	children := func(n Node, open, shut string) {
		b.WriteString(open)
		for c := t.First(n); c != None; c = t.Next(c) {
			if c != t.First(n) {
				b.WriteString(" ")
			}
			write(c)
		}
		b.WriteString(shut)
	}
	write = func(n Node) {
		if t.Broken(n) && (t.Kind(n) == KeyValue || t.Kind(n) == Key && t.Kind(n-1) != KeyValue) {
			b.WriteString("!")
		}
		switch t.Kind(n) {
		case Root:
			children(n, "", "")
		case Table:
			children(n, "[", "]")
		case ArrayTable:
			children(n, "[[", "]]")
		case Key:
			for part := t.First(n); part != None; part = t.Next(part) {
				if part != t.First(n) {
					b.WriteString("/")
				}
				b.WriteString(t.Str(part))
			}
		case KeyValue:
			write(t.First(n))
			b.WriteString("=")
			write(t.Value(n))
		case Array:
			children(n, "(", ")")
		case InlineTable:
			children(n, "{", "}")
		case String:
			fmt.Fprintf(&b, "'%s'", t.Str(n))
		case Missing:
			b.WriteString("?")
		case Invalid:
			fmt.Fprintf(&b, "<%s>", t.Raw(n))
		default:
			b.WriteString(t.Raw(n))
		}
	}
	write(0)
	return b.String()
}

func codes(t *Tree) string {
	var list []string
	for _, e := range t.Errors {
		list = append(list, fmt.Sprintf("%d:%s", t.File.Position(int(e.Span.Start)).Line, codeNames[e.Code]))
	}
	return strings.Join(list, " ")
}

var codeNames = [numCodes]string{"FullWidth", "SmartQuote", "UnquotedKey", "UnquotedText", "ThousandsComma", "MissingComma",
	"MissingEquals", "MissingKey", "MissingValue", "MissingQuote", "UnevenQuotes", "LineInQuotes", "MissingBracket", "MissingLineEnd", "ExtraComma",
	"ExtraText", "BadLine", "BadHeader", "BadNumber", "BadDate", "BadValue", "BadEscape", "LineInBraces", "TooDeep",
	"ControlChar", "BareCR", "InvalidUTF8", "DuplicateKey", "DuplicateTable", "TableTooLate", "TableIsValue", "TableIsClosed", "NotTableArray"}

// fixAll applies the edits of all errors, until none has any.
func fixAll(tb testing.TB, text string) string {
	for range 20 {
		tree := Parse(source.New("x", text))
		var edits []source.Edit
		for _, e := range tree.Errors {
			edits = append(edits, e.Edits...)
		}
		if edits == nil {
			return text
		}
		fixed, err := source.Apply(text, edits)
		if err != nil {
			tb.Fatalf("%q: %v", text, err)
		}
		text = fixed
	}
	tb.Fatalf("the fixes do not come to an end: %q", text)
	return ""
}

func TestRecovery(t *testing.T) {
	tests := []struct {
		name, text, outline, codes, fixed string // fixed is empty where nothing can be fixed
	}{
		// arrays
		{"open array before a row", "a = [1, 2\nb = 3\n", "!a=(1 2) b=3", "1:MissingBracket", "a = [1, 2]\nb = 3\n"},
		{"open array before a quoted row", "\"合计\" = [1, 2\n\"收入.总计\" = [3]", "!合计=(1 2) 收入.总计=(3)", "1:MissingBracket",
			"\"合计\" = [1, 2]\n\"收入.总计\" = [3]"},
		{"open array before a table", "a = [1,\n  2, # two\n\n# next\n[table.3]\nb = 3", "!a=(1 2) [table/3 b=3]", "2:MissingBracket",
			"a = [1,\n  2,] # two\n\n# next\n[table.3]\nb = 3"},
		{"open array before a table array", "a = [\n[\"x\", 1],\n[[section]]\nb = 3", "!a=(('x' 1)) [[section b=3]]", "2:MissingBracket",
			"a = [\n[\"x\", 1],]\n[[section]]\nb = 3"},
		{"open array at the end", "a = [1, 2", "!a=(1 2)", "1:MissingBracket", "a = [1, 2]"},
		{"elements that look like headers", "a = [\n[1],\n[\"x\"],\n[1.5]\n,[true],\n[2022]\n]", "a=((1) ('x') (1.5) (true) (2022))", "", ""},
		{"open inner array", "a = [\n  [\"x\", 1,\n  [\"y\", 2],\n]\nb = 1", "!a=(('x' 1) ('y' 2)) b=1", "2:MissingBracket",
			"a = [\n  [\"x\", 1],\n  [\"y\", 2],\n]\nb = 1"},
		{"open text in an inner array", "a = [\n  [\"x\", \"z, 1],\n  [\"y\", 2],\n]\nb = 1", "!a=(('x' 'z, 1],') ('y' 2)) b=1", "2:MissingQuote", ""},
		{"bracket too many in an inner array", "a = [\n[\"x\", 1]],\n[\"y\"], 2],\n[\"z\"],\n],\nb = 1", "!a=(('x' 1) ('y') 2 ('z')) b=1",
			"2:ExtraText 3:ExtraText 5:ExtraComma", "a = [\n[\"x\", 1],\n[\"y\"], 2,\n[\"z\"],\n]\nb = 1"},
		{"comma after an array of lines", "a = [\n[1],\n],\nb = 1", "!a=((1)) b=1", "3:ExtraComma", "a = [\n[1],\n]\nb = 1"},
		{"missing comma", "a = [1 2, \"x\" \"y\"]\nb = 1", "!a=(1 2 'x' 'y') b=1", "1:MissingComma", "a = [1, 2, \"x\", \"y\"]\nb = 1"},
		{"missing comma between lines", "a = [\n[1]\n[2]\n]", "!a=((1) (2))", "2:MissingComma", "a = [\n[1],\n[2]\n]"},
		{"semicolon for a comma", "a = [1; 2]", "!a=(1 2)", "1:MissingComma", "a = [1, 2]"},
		{"two commas keep their place", "a = [1, , 2]\nb = 1", "!a=(1 ? 2) b=1", "1:MissingValue", ""},
		{"text after a value", "a = [1 = 2, 3]\nb = 1", "!a=(1 3) b=1", "1:ExtraText", ""},
		{"wrong bracket", "a = [1}, 2]", "!a=(1 2)", "1:ExtraText", ""},
		{"bracket too many", "a = [1]]\nb = 1", "!a=(1) b=1", "1:ExtraText", "a = [1]\nb = 1"},
		{"bracket inserted before a row", "x = 1\n[201 = [\"y\", 1]\nb = 2", "x=1 !201=('y' 1) b=2", "2:ExtraText", "x = 1\n201 = [\"y\", 1]\nb = 2"},
		{"bracket inserted in a row", "201 = [\"y\", [1, 2]\nb = 2", "!201=('y' (1 2)) b=2", "1:MissingBracket", "201 = [\"y\", [1, 2]]\nb = 2"},

		// inline tables
		{"open inline table", "a = { x = 1, y = 2\nb = 1", "!a={x=1 y=2} b=1", "1:MissingBracket", "a = { x = 1, y = 2}\nb = 1"},
		{"open inline table in an array", "a = [{ x = 1, { x = 2 }]\nb = 1", "!a=({x=1} {x=2}) b=1", "1:MissingBracket", "a = [{ x = 1}, { x = 2 }]\nb = 1"},
		{"inline table ends before ]", "a = [{ x = 1 ]\nb = 1", "!a=({x=1}) b=1", "1:MissingBracket", "a = [{ x = 1} ]\nb = 1"},
		{"inline table over lines", "a = {\n  x = 1, # one\n  y = 2\n}\nb = 1", "!a={x=1 y=2} b=1", "1:LineInBraces", ""},
		{"open inline table after a comma", "a = { x = 1,\nb = 1\nc = 2", "!a={x=1} b=1 c=2", "1:MissingBracket", "a = { x = 1}\nb = 1\nc = 2"},
		{"comma at its end", "a = { x = 1, }", "!a={x=1}", "1:ExtraComma", "a = { x = 1 }"},
		{"no comma in it", "a = { x = 1 y = 2 }", "!a={x=1 y=2}", "1:MissingComma", "a = { x = 1, y = 2 }"},
		{"no value in it", "a = { x = , y = 2 }", "!a={!x=? y=2}", "1:MissingValue", ""},
		{"array in it over lines", "a = { x = [1,\n2] }", "a={x=(1 2)}", "", ""},
		{"open array in it", "a = { x = [1, 2 }\nb = 1", "!a={!x=(1 2)} b=1", "1:MissingBracket", "a = { x = [1, 2] }\nb = 1"},

		// texts
		{"open text", "a = \"x\nb = 1", "!a='x' b=1", "1:MissingQuote", "a = \"x\"\nb = 1"},
		{"open text, CRLF", "a = \"x\r\nb = 1", "!a='x' b=1", "1:MissingQuote", "a = \"x\"\r\nb = 1"},
		{"open text in an array", "a = [\"x, 1]\nb = 1", "!a=('x, 1]') b=1", "1:MissingQuote", ""},
		{"quote doubled", "a = [\"x\"\", 1]\nb = 1", "!a=('x' 1) b=1", "1:ExtraText", "a = [\"x\", 1]\nb = 1"},
		{"opening quote doubled", "a = [\"\"x\", 1]\nb = 1", "!a=('' 1) b=1", "1:UnevenQuotes", ""},
		{"quote inserted", "a = [\"x\"y\", 1]\nb = [\"x, \"y\", 1]\nc = 1", "!a=('x' 1) !b=('x, ' 1) c=1", "1:UnevenQuotes 2:UnevenQuotes", ""},
		{"unopened text", "a = [x\", 1]\nb = 一“二”\"\nc = [=\"]", "!a=(<x\"> 1) !b=<一“二”\"> !c=(<=\">)", "1:MissingQuote 2:MissingQuote 3:MissingQuote",
			"a = [\"x\", 1]\nb = \"一“二”\"\nc = [\"=\"]"},
		{"number after a text", "a = [\"x\"1, 2]", "!a=('x' 1 2)", "1:MissingComma", "a = [\"x\",1, 2]"},
		{"text over lines", "a = \"x\n  y\"\r\nb = 1", "!a='x\n  y' b=1", "1:LineInQuotes", "a = \"\"\"x\n  y\"\"\"\r\nb = 1"},
		{"open text before an empty line", "a = \"x\n\ny\"\nb = 1", "!a='x' b=1", "1:MissingQuote 3:BadLine", "a = \"x\"\n\ny\"\nb = 1"},
		{"open text without comma", "a = [\"x\" \", 1]\nb = 1", "!a=('x' ', 1]') b=1", "1:MissingComma", ""},
		{"quote tripled", "a = [\"x\", \"\"\", 1]\nb = [\"y\", 2]\n[t]\nnote = \"\"\"\n注：本表\n\"\"\"\nc = 3",
			"!a=('x' ', 1]') b=('y' 2) [t note='注：本表\n' c=3]", "1:MissingQuote", ""},
		{"long text before a header", "text = \"\"\"\n一。\n二。\n\n[[section]]\ntext = \"\"\"\n三。\n\"\"\"\nb = 1",
			"!text='一。\n二。' [[section text='三。\n' b=1]]", "1:MissingQuote",
			"text = \"\"\"\n一。\n二。\"\"\"\n\n[[section]]\ntext = \"\"\"\n三。\n\"\"\"\nb = 1"},
		{"long text with two closing quotes", "text = \"\"\"\n一。\n\"\"\n[table.3]\nnote = \"\"\"二。\"\"\"\n",
			"!text='一。\n\"\"' [table/3 note='二。']", "1:MissingQuote", "text = \"\"\"\n一。\n\"\"\"\n[table.3]\nnote = \"\"\"二。\"\"\"\n"},
		{"long text at the end", "text = \"\"\"\n一。\n", "!text='一。'", "1:MissingQuote", "text = \"\"\"\n一。\"\"\"\n"},
		{"long text that shows a header", "text = \"\"\"\n[table.3]\na = 1\n\"\"\"\nb = 1", "text='[table.3]\na = 1\n' b=1", "", ""},
		{"long text that shows another", "text = \"\"\"\n[table.3]\na = \"\"\"\nb = 1", "text='[table.3]\na = ' b=1", "", ""},
		{"long text opened by two quotes", "a = \"\"\n一。\n2022 年度支出。\n\"\"\"\nb = 1", "a='' b=1", "2:BadLine 3:BadLine 4:BadLine", ""},
		{"bad escape", "a = \"C:\\dir\"\nb = 1", "!a='C:\\dir' b=1", "1:BadEscape", "a = \"C:\\\\dir\"\nb = 1"},

		// rows
		{"no =", "a 1\nb [1]\nc\"x\"\nd = 1", "!a=1 !b=(1) !c='x' d=1", "1:MissingEquals 2:MissingEquals 3:MissingEquals",
			"a = 1\nb = [1]\nc = \"x\"\nd = 1"},
		{"colon for =", "a: 1\n\"b\"：\"x\"\nc = 1", "!a=1 !b='x' c=1", "1:MissingEquals 2:MissingEquals", "a= 1\n\"b\"=\"x\"\nc = 1"},
		{"name alone", "a\nb = 1", "!a=? b=1", "1:MissingEquals", ""},
		{"no value", "a =\nb = # x\nc = 1", "!a=? !b=? c=1", "1:MissingValue 2:MissingValue", ""},
		{"no name", "= 1\nb = 1", "!=1 b=1", "1:MissingKey", ""},
		{"no part", "a..b = 1\nc. = 1\n.d = 1", "!a//b=1 !c/=1 !/d=1", "1:MissingKey 2:MissingKey 3:MissingKey", ""},
		{"prose", "这是一段说明，没有等号。\nb = 1", "b=1", "1:BadLine", ""},
		{"orphan rows of an array", "[\"x\", \"y\", 1],\n[1, 2],\n]\nb = 1", "b=1", "1:BadLine 2:BadLine 3:BadLine", ""},
		{"two rows on a line", "a = [1]b = 2\nc = 3", "!a=(1) b=2 c=3", "1:MissingLineEnd", "a = [1]\nb = 2\nc = 3"},
		{"header and row on a line", "[t]\"合计\" = [1]\nc = 3", "[!t 合计=(1) c=3]", "1:MissingLineEnd", "[t]\n\"合计\" = [1]\nc = 3"},
		{"row and header on a line", "a = 1 [t.x]\nc = 3", "!a=1 [t/x c=3]", "1:MissingLineEnd", "a = 1 \n[t.x]\nc = 3"},
		{"text after a row", "a = 1 万元\nb = 1", "!a=1 b=1", "1:ExtraText", ""},
		{"comma after a row", "a = 1,\nb = 1", "!a=1 b=1", "1:ExtraComma", "a = 1\nb = 1"},
		{"open name", "\"201 = [\"x\", 1]\nb = 1", "!201=('x' 1) b=1", "1:MissingQuote", "\"201\" = [\"x\", 1]\nb = 1"},
		{"unopened name", "合计\" = [1]\nb\" = 1", "!合计=(1) !b=1", "1:MissingQuote 2:MissingQuote", "\"合计\" = [1]\n\"b\" = 1"},

		// headers
		{"open header", "[table.3\na = 1\n[[section] # x\nb = 1", "[!table/3 a=1] [[!section b=1]]", "1:MissingBracket 3:MissingBracket",
			"[table.3]\na = 1\n[[section]] # x\nb = 1"},
		{"header without brackets to close it", "[[a\nb = 1", "[[!a b=1]]", "1:MissingBracket", "[[a]]\nb = 1"},
		{"header lacks one bracket", "[a]]\nb = 1\n[[a]]\n[b]]\n[[c]\nd = 1", "[[!a b=1]] [[a]] [!b] [[!c d=1]]", "1:MissingBracket 4:BadHeader 5:MissingBracket",
			"[[a]]\nb = 1\n[[a]]\n[b]]\n[[c]]\nd = 1"},
		{"header lacks all", "a = 1\ntable.3.rows]\nb = 1\nsection]] # x\nc = 1", "a=1 [!table/3/rows b=1] [[!section c=1]]",
			"2:MissingBracket 4:MissingBracket", "a = 1\n[table.3.rows]\nb = 1\n[[section]] # x\nc = 1"},
		{"name in a broken row", "201 \"1\"\n201 = 2", "!201='1' 201=2", "1:MissingEquals", "201 = \"1\"\n201 = 2"},
		{"header with a blank", "[ta ble.3]\na = 1", "[!ta a=1]", "1:BadHeader", ""},
		{"empty header", "[]\na = 1", "a=1", "1:BadLine", ""},

		// full-width signs
		{"full-width =", "a＝1", "!a=1", "1:FullWidth", "a=1"},
		{"full-width everything", "“合计”＝［1，2］\nb = 1", "!合计=(1 2) b=1", "1:SmartQuote", "\"合计\"=[1,2]\nb = 1"},
		{"full-width commas", "a = [1，2、3]", "!a=(1 2 3)", "1:FullWidth", "a = [1,2,3]"},
		{"full-width header", "［table．3］\na = 1", "[!table/3 a=1]", "1:FullWidth", "[table.3]\na = 1"},
		{"full-width double header", "［［section］］\na = 1", "[[!section a=1]]", "1:FullWidth", "[[section]]\na = 1"},
		{"full-width braces", "a = ｛ x = 1 ｝", "!a={x=1}", "1:FullWidth", "a = { x = 1 }"},
		{"full-width number", "a = －１２．５\nb = [２０２２]", "!a=<－１２．５> !b=(<２０２２>)", "1:FullWidth 2:FullWidth", "a = -12.5\nb = [2022]"},
		{"full-width name", "２０１ = 1", "!２０１=1", "1:FullWidth", "201 = 1"},
		{"full-width blank", "a　=　1\n　b = [1,　2]", "a=1 b=(1 2)", "1:FullWidth 2:FullWidth", "a  =  1\n  b = [1,  2]"},
		{"full-width comment", "a = 1 ＃ x\n＃ x\nb = [1, ＃ x\n2]", "a=1 b=(1 2)", "1:FullWidth 2:FullWidth 3:FullWidth",
			"a = 1 # x\n# x\nb = [1, # x\n2]"},
		{"typographic quotes", "a = “x”\nb = [‘y’, “关于“三公”经费”, 1]", "!a='x' !b=('y' '关于“三公”经费' 1)", "1:SmartQuote 2:SmartQuote",
			"a = \"x\"\nb = [\"y\", \"关于“三公”经费\", 1]"},
		{"one typographic quote", "a = \"x”\nb = 1", "!a='x' b=1", "1:SmartQuote", "a = \"x\"\nb = 1"},
		{"typographic quotes around plain ones", "a = “x\"y”", "!a='x\"y'", "1:SmartQuote", "a = 'x\"y'"},
		{"open typographic quotes", "a = “x\nb = 1", "!a='x' b=1", "1:SmartQuote", ""},
		{"typographic quotes in text are text", "a = \"“三公”，经费\"", "a='“三公”，经费'", "", ""},

		// names without quotes
		{"Chinese name", "合计 = [1]\n收入.总计 = 1", "!合计=(1) !收入.总计=1", "1:UnquotedKey 2:UnquotedKey", "\"合计\" = [1]\n\"收入.总计\" = 1"},
		{"Chinese name with signs", "一、支出(类)：合计 = 1\n1.人员 经费 = 2", "!一、支出(类)：合计=1 !1.人员 经费=2", "1:UnquotedKey 2:UnquotedKey",
			"\"一、支出(类)：合计\" = 1\n\"1.人员 经费\" = 2"},
		{"Chinese part of a name", "table.三.note = \"x\"", "!table/三/note='x'", "1:UnquotedKey", "table.\"三\".note = \"x\""},
		{"Chinese header", "[表.3]\na = 1", "[!表/3 a=1]", "1:UnquotedKey", "[\"表\".3]\na = 1"},
		{"Chinese name in braces", "a = { 年初 = 1, \"调整后\" = 2 }", "!a={!年初=1 调整后=2}", "1:UnquotedKey", "a = { \"年初\" = 1, \"调整后\" = 2 }"},
		{"sign in a name", "a/b = 1", "!a/b=1", "1:UnquotedKey", "\"a/b\" = 1"},

		// values
		{"thousands", "a = 20,323.21\nb = -1,234,567\nc = 1，000.5", "!a=<20,323.21> !b=<-1,234,567> !c=<1，000.5>",
			"1:ThousandsComma 2:ThousandsComma 3:ThousandsComma", "a = 20_323.21\nb = -1_234_567\nc = 1_000.5"},
		{"thousands in an array", "a = [1,023.50, 5]\nb = [2,000]\nc = [20,323.21]", "!a=(<1,023.50> 5) !b=(<2,000>) c=(20 323.21)",
			"1:ThousandsComma 2:ThousandsComma", "a = [1_023.50, 5]\nb = [2_000]\nc = [20,323.21]"},
		{"thousands in braces", "a = { x = 20,323.21, y = 1 }", "!a={!x=<20,323.21> y=1}", "1:ThousandsComma", "a = { x = 20_323.21, y = 1 }"},
		{"no thousands", "a = 20,32\nb = 1", "!a=20 b=1", "1:ExtraText", ""},
		{"no number", "a = 0201\nb = 1.2.3\nc = 5.\nd = .5", "!a=<0201> !b=<1.2.3> !c=<5.> !d=<.5>", "1:BadNumber 2:BadNumber 3:BadNumber 4:BadNumber",
			"a = 201\nb = 1.2.3\nc = 5.\nd = 0.5"},
		{"negative in brackets", "a = [(12.30), （5）]\nb = (x)", "!a=(<(12.30)> <（5）>) !b=<(x)>", "1:BadNumber 2:BadValue", "a = [-12.30, -5]\nb = (x)"},
		{"unit after a number", "a = [72.00万元]\nb = 2022年", "!a=(<72.00万元>) !b=<2022年>", "1:BadNumber 2:BadNumber", ""},
		{"full-width comma in an amount", "a = [20，323.21, 1]\nb = [20，323]", "!a=(<20，323.21> 1) !b=(20 323)", "1:ThousandsComma 2:FullWidth",
			"a = [20_323.21, 1]\nb = [20,323]"},
		{"no opening bracket", "a = \"x\", 1]\nb = 1", "!a='x' b=1", "1:MissingBracket", "a = [\"x\", 1]\nb = 1"},
		{"invisible characters", "a\u200b = 1\nb = 2\ufeff", "!a\u200b=1 !b=<2\ufeff>", "1:ControlChar 2:ControlChar", "a = 1\nb = 2"},
		{"dates", "a = 2023-9-25\nb = 2023年9月25日\nc = 2023/09/25\nd = 2023-02-30", "!a=<2023-9-25> !b=<2023年9月25日> !c=<2023/09/25> !d=<2023-02-30>",
			"1:BadDate 2:BadDate 3:BadDate 4:BadDate", "a = 2023-09-25\nb = 2023-09-25\nc = 2023-09-25\nd = 2023-02-30"},
		{"text without quotes", "a = 武汉市 汉阳区 # x\nb = [一般公共, 86.40%, =]\nc = = 表3.合计", "!a=<武汉市 汉阳区> !b=(<一般公共> <86.40%> <=>) !c=<= 表3.合计>",
			"1:UnquotedText 2:UnquotedText 3:UnquotedText", "a = \"武汉市 汉阳区\" # x\nb = [\"一般公共\", \"86.40%\", \"=\"]\nc = \"= 表3.合计\""},
		{"True", "a = True\nb = yes", "!a=<True> !b=<yes>", "1:BadValue 2:BadValue", "a = true\nb = yes"},

		// bytes
		{"control characters", "a = \"x\x00\"\nb = 1\x0c\nc = 1 # \x7f\nd = 1", "!a='x\x00' !b=<1\x0c> c=1 d=1", "1:ControlChar 2:BadNumber 3:ControlChar",
			"a = \"x\"\nb = 1\x0c\nc = 1 # \nd = 1"},
		{"bare CR", "a = 1\rb = 2\nc = 3", "!a=1 b=2 c=3", "1:BareCR", ""},
		{"invalid UTF-8", "a = \"\xff\xfe\"\nb = 1", "!a='\xff\xfe' b=1", "1:InvalidUTF8", ""},
		{"byte order mark", "\uFEFF# x\na = 1", "a=1", "", ""},

		// names twice
		{"row twice", "[t]\n201 = [1]\n\"201\" = [2]\nb = 1", "[t 201=(1) !201=(2) b=1]", "3:DuplicateKey", ""},
		{"table twice", "[t]\na = 1\n[t]\na = 2", "[t a=1] [!t a=2]", "3:DuplicateTable", ""},
		{"value and table", "a = 1\n[a]\nb = 1\n[a.c]\nd = 1", "a=1 [!a b=1] [!a/c d=1]", "2:TableIsValue", ""},
		{"table after one below it", "[[a.b]]\nx = 1\n[[a]]\n[[a]]", "[[a/b x=1]] [[!a]] [[!a]]", "3:TableTooLate", ""},
		{"value and dotted", "a = 1\na.b = 2", "a=1 !a/b=2", "2:TableIsValue", ""},
		{"table and dotted", "[a.b]\nx = 1\n[a]\nb.y = 1", "[a/b x=1] [a !b/y=1]", "4:TableIsClosed", ""},
		{"table and tables", "[a]\n[[a]]\nb = 1", "[a] [[!a b=1]]", "2:NotTableArray", ""},
		{"inline table twice", "a = [{ x = 1, x = 2 }, { x = 1 }]", "!a=({x=1 !x=2} {x=1})", "1:DuplicateKey", ""},
		{"elements are apart", "[[a]]\nx = 1\n[a.b]\n[[a]]\nx = 1\n[a.b]", "[[a x=1]] [a/b] [[a x=1]] [a/b]", "", ""},
	}
	var seen [numCodes]bool
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tree := Parse(source.New("x", test.text))
			for _, e := range tree.Errors {
				seen[e.Code] = true
			}
			if got := outline(tree); got != test.outline {
				t.Errorf("outline of %q\n got %s\nwant %s", test.text, got, test.outline)
			}
			if got := codes(tree); got != test.codes {
				t.Errorf("errors of %q\n got %s\nwant %s", test.text, got, test.codes)
			}
			want := test.fixed
			if want == "" {
				want = test.text
			}
			if got := fixAll(t, test.text); got != want {
				t.Errorf("fixed\n got %q\nwant %q", got, want)
			}
			check(t, test.text)
		})
	}
	for c, ok := range seen {
		if !ok && Code(c) != TooDeep { // see TestExtremes
			t.Errorf("no test produces %s", codeNames[c])
		}
	}
}

// check holds that every single fix removes its error.
func check(t *testing.T, text string) {
	t.Helper()
	tree := Parse(source.New("x", text))
	for _, e := range tree.Errors {
		if e.Edits == nil {
			continue
		}
		fixed, err := source.Apply(text, e.Edits)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		line := tree.File.Position(int(e.Span.Start)).Line
		for _, left := range Parse(source.New("x", fixed)).Errors {
			if p := source.New("x", fixed).Position(int(left.Span.Start)); left.Code == e.Code && p.Line == line {
				t.Errorf("the fix of %s leaves it: %q -> %q", codeNames[e.Code], text, fixed)
			}
		}
		if zh, en := e.Code.FixTitle(); zh == "" || en == "" {
			t.Errorf("%s has edits but no title for them", codeNames[e.Code])
		}
	}
}
