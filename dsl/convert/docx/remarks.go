package docx

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// sight is something in a document that is not taken over, or not where it stands.
type sight int

const (
	changes sight = iota
	boxes
	notes
	nestedTables
	pictures
	charts
	shapes
	objects
	comments
	chunks
	symbols
	outside
	macros
	hiddenText
	covered
	margins
)

// saying is what is said of a sight. {n} is how often it was seen; one with {text} is said every time.
func (k sight) saying() (kind convert.RemarkKind, zh, en string) {
	switch k {
	case changes:
		return convert.Guessed, "文件里有 {n} 处修订，按接受全部修订后的文字读。", "{n} tracked changes; the text was read as if all were accepted."
	case boxes:
		return convert.Guessed, "{n} 个文本框里的文字，放在了文本框所在的段落或表格之后。", "{n} text boxes; their text follows the paragraph or table they stand at."
	case notes:
		return convert.Guessed, "{n} 条脚注、尾注，放在了注号所在的段落或表格之后。", "{n} footnotes or endnotes; they follow the paragraph or table of their mark."
	case nestedTables:
		return convert.Guessed, "{n} 个表格套在别的表格里，放在了外面的表格之后。", "{n} tables inside others; they follow the outer table."
	case pictures:
		return convert.LeftOut, "{n} 张图片没有取；图片里如果有表格，请照着录入。", "{n} pictures were left out; a table in one has to be typed in."
	case charts:
		return convert.LeftOut, "{n} 个图表没有取。", "{n} charts were left out."
	case shapes:
		return convert.LeftOut, "{n} 个图形没有取。", "{n} drawings were left out."
	case objects:
		return convert.LeftOut, "{n} 个嵌入的对象（如 Excel 表）没有取，请打开它，复制成 Word 表格。", "{n} embedded objects (such as Excel sheets) were left out; open them and copy them as tables."
	case comments:
		return convert.LeftOut, "{n} 条批注没有取。", "{n} comments were left out."
	case chunks:
		return convert.LeftOut, "{n} 处插入的其他文件没有取，请用 Word 打开后另存。", "{n} inserted files were left out; open the document in Word and save it anew."
	case symbols:
		return convert.LeftOut, "{n} 个符号字体的字认不出来，记作“\uFFFD”。", "{n} letters of a symbol font are not known; “\uFFFD” stands for them."
	case outside:
		return convert.LeftOut, "文件里有 {n} 处引用其他文件或网址，没有去取。", "{n} references to other files or addresses; nothing was fetched."
	case macros:
		return convert.LeftOut, "文件里有宏，没有运行。", "the file has macros; they were not run."
	case hiddenText:
		return convert.LeftOut, "隐藏的文字没有取：“{text}”。", "hidden text was left out: “{text}”."
	case covered:
		return convert.LeftOut, "被合并单元格盖住的文字没有取：“{text}”。", "text below a merged cell was left out: “{text}”."
	}
	return convert.LeftOut, "页眉页脚没有取：“{text}”。", "a header or footer was left out: “{text}”."
}

// sighting is a sight with its first place.
type sighting struct {
	sight sight
	n     int
	at    convert.Place
	text  string
}

// maxRemarks is how many remarks are made of one sight.
const maxRemarks = 50

// remark notes that something was seen here. Text is quoted where the saying does so.
func (r *reader) remark(k sight, text string) {
	n := 0
	for i := range r.seen {
		if g := &r.seen[i]; g.sight == k {
			if n++; k < hiddenText || n == maxRemarks {
				g.n++
				return
			}
		}
	}
	r.seen = append(r.seen, sighting{k, 1, r.at, excerpt(text)})
}

// excerpt is a text as it is quoted, on one line.
func excerpt(s string) string {
	letters := []rune(strings.Join(strings.Fields(s), " "))
	if len(letters) > 60 {
		return string(letters[:60]) + "…"
	}
	return string(letters)
}

// flush makes remarks of what was seen.
func (r *reader) flush() {
	for i := range r.seen {
		g := &r.seen[i]
		kind, zh, en := g.sight.saying()
		if g.sight >= hiddenText && g.n > 1 {
			zh += "这样的还有 " + strconv.Itoa(g.n-1) + " 处。"
			en += " There are " + strconv.Itoa(g.n-1) + " more of them."
		}
		fill := strings.NewReplacer("{n}", strconv.Itoa(g.n), "{text}", g.text)
		r.doc.Remarks = append(r.doc.Remarks, convert.Remark{At: g.at, Kind: kind, Zh: fill.Replace(zh), En: fill.Replace(en)})
	}
}
