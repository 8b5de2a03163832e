package review

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/lint"
)

// heads are the columns of the ledger.
var heads = [...]lint.Text{
	{Zh: "序号", En: "No."}, {Zh: "单位名称", En: "Unit"}, {Zh: "状态", En: "Status"}, {Zh: "文件", En: "File"}, {Zh: "年度", En: "Year"},
	{Zh: "错误", En: "Errors"}, {Zh: "核实", En: "Warnings"}, {Zh: "提示", En: "Infos"}, {Zh: "尾差", En: "Residues"},
	{Zh: "首要问题", En: "First findings"}, {Zh: "备注", En: "Note"},
}

// Summary says in one sentence how the whole stands.
func (l *Ledger) Summary() lint.Message {
	return lint.Msg("{0}应报 {1} 个单位，已报 {2}，未报 {3}，重复 {4}，名称待核对 {5}；名册外 {6} 份，未能检查 {7} 份。",
		"{0}{1} units due, {2} received, {3} missing, {4} twice, {5} with names to check; {6} files not on the roster, {7} not checked.",
		l.ofYear("{0} 年度：", "{0}: "), l.Due, l.Count(Received), l.Count(Missing), l.Count(Twice), l.Count(Uncertain), l.Count(Stranger), l.Count(Unread))
}

// ofYear names the year of the review in a message; nothing where no report told one.
func (l *Ledger) ofYear(zh, en string) lint.Message {
	if l.Year == 0 {
		return lint.Msg("", "")
	}
	return lint.Msg(zh, en, l.Year)
}

// Document is the ledger as a document: a heading, the summary, one table.
func (l *Ledger) Document(lang lint.Lang) *convert.Document {
	title := lint.Msg("{0}部门决算审核台账", "Departmental final accounts{0}: ledger of the review", l.ofYear("{0} 年度", " {0}")).In(lang)
	t := &convert.Table{Name: lint.Text{Zh: "审核台账", En: "Ledger"}.In(lang), Head: 1}
	t.Above = []convert.Line{{Center: title, Title: true}}
	t.Below = []convert.Line{{Left: l.Summary().In(lang)}}
	for _, cells := range l.Cells(lang) {
		row := convert.Row{}
		for c, s := range cells {
			cell := convert.Cell{Text: s}
			switch {
			case len(t.Rows) == 0:
				cell.Kind = convert.Heading
			case isCount(c) && s != "":
				cell.Kind, cell.Number = convert.Number, s
			case c == 2 || c == 4:
				cell.Kind = convert.Code
			}
			row.Cells = append(row.Cells, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	for i := range l.Lines {
		if s := l.Lines[i].Status; s == Missing || s == Twice {
			t.Rows[i+1].Cells[2].Mark = convert.Violated
		} else if s != Received && s != OtherYear && s != Besides {
			t.Rows[i+1].Cells[2].Mark = convert.Rounding
		}
	}
	return &convert.Document{Title: title, Blocks: []convert.Block{{Table: t, Landscape: true}}}
}

// isCount reports the columns of numbers.
func isCount(c int) bool { return c == 0 || c >= 5 && c <= 8 }

// Cells are the rows of the ledger, headings first.
func (l *Ledger) Cells(lang lint.Lang) [][]string {
	var first []string
	for _, h := range heads {
		first = append(first, h.In(lang))
	}
	out := [][]string{first}
	for i := range l.Lines {
		x := &l.Lines[i]
		row := make([]string, len(heads))
		row[0], row[1], row[2], row[10] = strconv.Itoa(i+1), x.Unit, x.Status.Words().In(lang), x.Note.In(lang)
		if r := x.Report; r != nil {
			row[3] = r.File
			if r.Year > 0 {
				row[4] = strconv.Itoa(r.Year)
			}
			if r.Unread == nil {
				for k, n := range [...]int{r.Errors, r.Warnings, r.Infos, r.Residues} {
					row[5+k] = strconv.Itoa(n)
				}
				row[9] = strings.Join(r.First, "\n")
			}
		}
		out = append(out, row)
	}
	return out
}
