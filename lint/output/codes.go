package output

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/lint"
)

var (
	codeYears = [...]lint.Text{
		{Zh: "{0}—{1} 年", En: "{0}–{1}"},
		{Zh: "{0} 年起", En: "from {0}"},
		{Zh: "至 {1} 年", En: "until {1}"},
		{Zh: "{2} 年以前至 {3} 年都用", En: "from before {2} to {3}"},
	}
	codeOtherName = lint.Text{Zh: "{0}叫“{1}”", En: "{0}: “{1}”"}
	codeSure      = [...]lint.Text{
		catalog.Low:    {Zh: "存疑：名称、年度或有无不能确定，只供辨认，以财政部门的科目表为准", En: "doubtful: name, years or existence are uncertain; only to recognise it by"},
		catalog.Medium: {Zh: "大致可靠：起止年度可能差一两年", En: "fairly sure: the first or last year may be off by one or two"},
		catalog.High:   {Zh: "可靠", En: "sure"},
	}
	codeConfirmed = lint.Text{Zh: "见于公布的文件", En: "seen in a published document"}
	codeMemory    = lint.Text{Zh: "没有文件可对", En: "no document at hand confirms it"}
	codeNone      = lint.Text{Zh: "没有找到科目。科目表不全，没有的不一定就是错的。", En: "No code found. The catalogue is not complete: what it lacks need not be wrong."}
	codeMore      = lint.Text{Zh: "另有 {0} 个，--limit 0 全部列出。", En: "{0} more; --limit 0 lists all."}
)

// CodesText lists codes of the catalogue for people, at most limit of them; 0 is all.
func CodesText(b []byte, hits []catalog.Hit, year, limit int, lang lint.Lang) []byte {
	if len(hits) == 0 {
		return append(b, codeNone.In(lang)+"\n"...)
	}
	comma, period, wide := "，", "。", "  "
	if lang == lint.English {
		comma, period = ", ", "."
	}
	for i := range hits {
		if limit > 0 && i == limit {
			return append(b, say(lang, codeMore, len(hits)-limit)+"\n"...)
		}
		e := &hits[i].Entry
		b = append(b, e.Code.String()+wide+e.Name+"\n"...)
		indent := strings.Repeat(" ", 9)
		if path := codePath(e, year); len(path) > 1 {
			b = append(b, indent+strings.Join(path, " > ")+"\n"...)
		}
		facts := []string{axisWords(e.Axis, lang)}
		if e.Funds != 0 {
			facts = append(facts, fundWords(e.Funds, lang))
		}
		facts = append(facts, yearWords(e, lang))
		b = append(b, indent+strings.Join(facts, comma)+comma+codeSure[e.Confidence].In(lang)...)
		if e.Confirmed {
			b = append(b, comma+codeConfirmed.In(lang)...)
		} else {
			b = append(b, comma+codeMemory.In(lang)...)
		}
		b = append(b, period+"\n"...)
		for _, other := range otherNames(e) {
			b = append(b, indent+say(lang, codeOtherName, yearWords(&other, lang), other.Name)+"\n"...)
		}
	}
	return b
}

func axisWords(a catalog.Axis, lang lint.Lang) string {
	if lang == lint.English {
		return a.English()
	}
	return a.String()
}

func fundWords(f catalog.Fund, lang lint.Lang) string {
	if lang == lint.English {
		return f.English()
	}
	return f.String()
}

// yearWords tells in which budget years a row holds.
func yearWords(e *catalog.Entry, lang lint.Lang) string {
	form := 0
	if e.Since == 0 {
		form += 2
	}
	if e.Until == 0 {
		form++
	}
	return say(lang, codeYears[form], int(e.Since), int(e.Until), catalog.FirstYear, catalog.LastYear)
}

// codePath are the names of a code's 类, 款 and 项 in a year; year 0 is the last of the row's.
func codePath(e *catalog.Entry, year int) []string {
	if year == 0 {
		year = catalog.LastYear
		if e.Until != 0 {
			year = int(e.Until)
		}
	}
	var path []string
	for _, name := range catalog.Path(e.Axis, e.Code, year) {
		if name != "" {
			path = append(path, name)
		}
	}
	return path
}

// otherNames are the rows of the code with another name.
func otherNames(e *catalog.Entry) []catalog.Entry {
	var out []catalog.Entry
	for _, row := range catalog.History(e.Axis, e.Code) {
		if row.Name != e.Name {
			out = append(out, row)
		}
	}
	return out
}

// CodesJSON lists codes for programs: {"version":1,"found":n,"codes":[{"code","name","axis","path",
// "since","until","funds","confidence","confirmed","otherNames":[{"name","since","until"}]}]}. A year that
// is open is left out; axis, funds and confidence are in English, as in the catalogue's files.
func CodesJSON(b []byte, hits []catalog.Hit, year, limit int) []byte {
	b = append(open(b).int("version", 1).int("found", len(hits)).key("codes").b, '[')
	for i := range hits {
		if limit > 0 && i == limit {
			break
		}
		if i > 0 {
			b = append(b, ',')
		}
		e := &hits[i].Entry
		o := open(append(b, '\n')).string("code", e.Code.String()).string("name", e.Name).string("axis", axisIDs[e.Axis]).
			strings("path", codePath(e, year)).years(e)
		var funds []string
		if e.Funds != 0 {
			funds = strings.Split(e.Funds.English(), ", ")
		}
		o = o.strings("funds", funds).string("confidence", e.Confidence.English()).key("confirmed")
		o.b = strconv.AppendBool(o.b, e.Confirmed)
		o = o.key("otherNames")
		o.b = append(o.b, '[')
		for n, other := range otherNames(e) {
			if n > 0 {
				o.b = append(o.b, ',')
			}
			o.b = open(o.b).string("name", other.Name).years(&other).close()
		}
		o.b = append(o.b, ']')
		b = o.close()
	}
	return append(b, "\n]}\n"...)
}

var axisIDs = [...]string{
	catalog.Function: "function", catalog.EconomicDepartment: "economic_department",
	catalog.EconomicGovernment: "economic_government", catalog.Revenue: "revenue",
}

// years adds the first and last budget year of a row, where they are known.
func (o object) years(e *catalog.Entry) object {
	if e.Since != 0 {
		o = o.int("since", int(e.Since))
	}
	if e.Until != 0 {
		o = o.int("until", int(e.Until))
	}
	return o
}
