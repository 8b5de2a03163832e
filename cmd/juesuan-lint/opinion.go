package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/review"
)

// opinion is what is written to one unit.
type opinion struct {
	unit string
	// reports are the numbers of its files.
	reports []int
}

// writeOpinions writes an opinion (审核意见) for each unit that has handed in, in Word; in Markdown where
// juesuan-convert is not there.
func (c *reviewing) writeOpinions(l *review.Ledger) error {
	if c.opinions == "" {
		return nil
	}
	ext := ".docx"
	if child.Find(c.getenv) == "" {
		ext = ".md"
		c.complain(c.say("没有找到 juesuan-convert，审核意见写成 Markdown。", "juesuan-convert was not found: the opinions are written as Markdown."))
	}
	list := c.opinionsOf(l)
	for i := range list {
		if path := c.opinionPath(&list[i], ext); !c.force && exists(path) {
			return mistake("“{0}”已经有了，审核意见都没有写。要覆盖，用 --force。", "“{0}” is there already; no opinions were written. --force writes over them.", path)
		}
	}
	if err := os.MkdirAll(c.opinions, 0o777); err != nil {
		return mistake("建不了文件夹“{0}”：{1}", "The folder “{0}” cannot be made: {1}", c.opinions, err.Error())
	}
	for i := range list {
		sheet := c.opinion(&list[i])
		path := c.opinionPath(&list[i], ext)
		if ext == ".md" {
			if err := said(project.WriteFile(path, []byte(sheet))); err != nil {
				return err
			}
			continue
		}
		d, err := text.Read("x.md", []byte(sheet))
		if err == nil {
			err = child.Write(nil, c.getenv, "docx", path, laidOut(d))
		}
		if err != nil {
			return said(err)
		}
	}
	return nil
}

// laidOut makes the review sheet a document: its tables have a heading row, the title stands in the middle.
func laidOut(d *convert.Document) *convert.Document {
	for i := range d.Blocks {
		b := &d.Blocks[i]
		switch {
		case b.Table != nil:
			b.Table.Head = 1
		case b.Level == 1:
			d.Title, b.Align = b.Text, convert.Center
		}
	}
	return d
}

// opinionsOf gathers the files of each unit, in the order of the ledger.
func (c *reviewing) opinionsOf(l *review.Ledger) []opinion {
	var list []opinion
	for i := range l.Lines {
		x := &l.Lines[i]
		if x.Report == nil || x.Unit == "" || x.Status == review.Unread || x.Status == review.Besides || x.Status == review.OtherYear {
			continue
		}
		if n := len(list); n == 0 || list[n-1].unit != x.Unit {
			list = append(list, opinion{unit: x.Unit})
		}
		last := &list[len(list)-1]
		for k := range c.reports {
			if &c.reports[k] == x.Report {
				last.reports = append(last.reports, k)
			}
		}
	}
	return list
}

// Endings of the names of opinions.
const (
	opinionEnd   = "-审核意见"
	opinionEndEn = "-opinion"
)

// isOpinion reports an opinion of an earlier review, by its name.
func isOpinion(name string) bool {
	name = strings.TrimSuffix(name, filepath.Ext(name))
	return strings.HasSuffix(name, opinionEnd) || strings.HasSuffix(name, opinionEndEn)
}

// opinionPath is the file of an opinion.
func (c *reviewing) opinionPath(o *opinion, ext string) string {
	year := 0
	for _, i := range o.reports {
		year = max(year, c.reports[i].Year)
	}
	name := strings.TrimSuffix(exchange.FileName(o.unit, year), project.ReportSuffix)
	return filepath.Join(c.opinions, name+c.say(opinionEnd, opinionEndEn)+ext)
}

// opinion is the text for one unit: how much was found in each file, then their sheets.
func (c *reviewing) opinion(o *opinion) string {
	var b strings.Builder
	b.WriteString("# " + c.say("关于{0}部门决算的审核意见", "Review of the final accounts of {0}", o.unit) + "\n\n")
	clean := true
	for _, i := range o.reports {
		r := &c.reports[i]
		clean = clean && r.Errors+r.Warnings+r.Infos == 0
		b.WriteString(c.say("经审核，“{0}”错误 {1} 处、核实 {2} 处、提示 {3} 处，尾差 {4} 处。", "“{0}”: {1} errors, {2} to be verified, {3} infos, {4} rounding residues.",
			filepath.Base(r.File), r.Errors, r.Warnings, r.Infos, r.Residues))
		if r.Doubts > 0 {
			b.WriteString(c.say("取数有 {0} 处不确定，列在 JS023，请对照原件。", " {0} places were uncertain in reading it (JS023); please compare them with the original.", r.Doubts))
		}
		b.WriteString("\n\n")
	}
	if !clean {
		b.WriteString(c.say("错误请改正后重新报送；核实的请逐条说明理由或改正；提示供参考；尾差可不改。",
			"Please correct the errors and hand in again; give the reason of what is to be verified, or correct it.") + "\n")
	}
	for _, i := range o.reports {
		b.Write(c.sheets[i])
	}
	return b.String()
}
