package diff

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// elements lists what stands outside the tables. Addresses are those by which findings name texts.
func (l *lister) elements() {
	heading, attachment := "", ""
	works := 0
	for i := range l.r.Elements {
		el := &l.r.Elements[i]
		p := passage{at: el.Span.Start, key: name.Normalize(attachment + " " + el.Title.S)}
		if el.Title.S != "" && el.Kind != report.PerformanceTable {
			heading = el.Title.S
		}
		switch el.Kind {
		case report.Part:
			attachment = ""
			p.kind, p.address = Part, "正文."+quoted(el.Title.S)
		case report.Section:
			p.kind = Section
			p.address = under(attachment) + "正文." + quoted(heading)
			if el.Title.S == "" {
				p.key = "text " + firstLine(el.Text.S)
			}
		case report.Chart:
			p.kind, p.address = Chart, under(attachment)+"图."+quoted(el.Title.S)
		case report.Term:
			p.kind, p.address, p.key = Term, "名词解释."+quoted(el.Name.S), name.Normalize(el.Name.S)
		case report.Work:
			works++
			p.kind, p.address, p.key = Work, "重点工作."+strconv.Itoa(works), firstLine(el.Title.S+el.Text.S)
		case report.Attachment:
			attachment = el.Title.S
			p.kind, p.address, p.key = Attachment, "附件"+quoted(el.Title.S), name.Normalize(el.Title.S)
		case report.PerformanceTable:
			l.performance(el, &p)
			l.add(p)
			continue
		}
		l.texts(el, &p)
		l.add(p)
	}
}

func under(attachment string) string {
	if attachment == "" {
		return ""
	}
	return "附件" + quoted(attachment) + "."
}

// quoted is a title without its blanks, in quotes.
func quoted(s string) string { return "「" + strings.Join(strings.Fields(s), "") + "」" }

func firstLine(s string) string {
	s, _, _ = strings.Cut(strings.TrimLeft(s, "\n"), "\n")
	return name.Normalize(s)
}

// texts lists the texts of an element.
func (l *lister) texts(el *report.Element, p *passage) {
	field := func(label, text string) {
		if text != "" {
			p.lines = append(p.lines, line{label: label, key: label, text: text, title: label == "标题" || label == "名称"})
		}
	}
	field("标题", el.Title.S)
	field("名称", el.Name.S)
	field("科目", el.Code.S)
	field("所属", el.Of.S)
	if el.Level > 1 {
		field("层次", strconv.Itoa(el.Level))
	}
	field("不公开", el.Withheld.S)
	field("图类", el.ChartKind.S)
	if el.Omitted {
		field("图", "略")
	}
	for i := range el.Series {
		field("数列「"+el.Series[i].Name.S+"」", el.Series[i].Formula.S)
	}
	l.paragraphs(p, "", el.Text.S)
	for i := range el.Items {
		it := &el.Items[i]
		label := it.Code.S
		if label == "" {
			label = it.Title.S
		}
		if label == "" {
			label = "条目" + strconv.Itoa(i+1)
		}
		field(label+".标题", it.Title.S)
		l.paragraphs(p, label, it.Text.S)
	}
}

// paragraphs lists the paragraphs of a text as they are printed. Those of an item stand under its label, and a
// single one is found by it.
func (l *lister) paragraphs(p *passage, label, text string) {
	var out []string
	for _, s := range strings.Split(text, "\n") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, render.PlainText(l.e, s))
		}
	}
	for i, s := range out {
		ln := line{label: "第" + strconv.Itoa(i+1) + "段", text: s}
		if label != "" {
			if ln.label = label; len(out) > 1 {
				ln.label += ".第" + strconv.Itoa(i+1) + "段"
			} else {
				ln.key = "item " + label
			}
		}
		p.lines = append(p.lines, ln)
	}
}

// performance lists a self-evaluation table.
func (l *lister) performance(el *report.Element, p *passage) {
	f := el.Performance
	p.kind, p.key = Performance, name.Normalize(f.Scope.S+" "+el.Name.S)
	p.address = "绩效." + formula.Label(el.Name.S)
	if f.Scope.S == "整体" {
		p.address = "绩效.整体"
	}
	field := func(label, text string) {
		if text != "" {
			p.lines = append(p.lines, line{label: label, key: label, text: text})
		}
	}
	figure := func(label string, x *report.PerformanceFigure) {
		if x.Set {
			p.lines = append(p.lines, l.figureLine(label, x))
		}
	}
	field("名称", el.Name.S)
	field("标题", el.Title.S)
	field("主管部门", f.MainDepartment.S)
	field("实施单位", f.ImplementingUnit.S)
	for i := range f.Functions {
		field("科目", f.Functions[i].S)
	}
	field("项目类别", f.Category.S)
	field("项目属性", f.Nature.S)
	field("项目类型", f.Kind.S)
	figure("基本支出总额", &f.Basic)
	figure("项目支出总额", &f.Project)
	for i := range f.Budget {
		figure(f.Budget[i].Name+"预算数", &f.Budget[i].PerformanceFigure)
	}
	figure("执行数", &f.Executed)
	figure("执行率", &f.Rate)
	figure("权重", &f.Weight)
	figure("得分", &f.Score)
	figure("总分", &f.Total)
	for i := range f.Labels {
		field("名称「"+f.Labels[i].Official+"」", f.Labels[i].Printed.S)
	}
	for i := range f.Goals {
		l.goal(&f.Goals[i], "目标"+strconv.Itoa(i+1), p)
	}
	l.paragraphs(p, "偏差原因", f.Deviation.S)
	l.paragraphs(p, "改进措施", f.Improvement.S)
}

// goal lists a goal with its indicators, each a row of fields.
func (l *lister) goal(g *report.Goal, label string, p *passage) {
	if g.Title.Set {
		p.lines = append(p.lines, line{label: label + ".标题", key: label, text: g.Title.S})
	}
	if g.Weight.Set {
		p.lines = append(p.lines, l.figureLine(label+".分值", &g.Weight))
	}
	for i := range g.Indicators {
		in := &g.Indicators[i]
		title := ""
		for j := range in.Fields {
			if name.Equal(g.Column(j), "三级指标") {
				title = in.Fields[j].S
			}
		}
		row := "指标." + quoted(title)
		for j := range in.Fields {
			x := &in.Fields[j]
			column := g.Column(j)
			if column == "" {
				column = "第" + strconv.Itoa(j+1) + "栏"
			}
			ln := line{label: row + "." + column, text: x.S}
			if x.Figure.Set {
				ln = l.figureLine(ln.label, &x.Figure)
			}
			ln.group = label + name.Normalize(row)
			ln.key = ln.group + "." + column
			p.lines = append(p.lines, ln)
		}
	}
}

// figureLine is a figure of a performance table as it is printed.
func (l *lister) figureLine(label string, x *report.PerformanceFigure) line {
	ln := line{label: label, key: label, text: plain(x.Text)}
	switch x.Kind {
	case report.Stated:
		ln.value, ln.number = x.Value, !x.Percent
		if !x.Percent {
			ln.text = x.Value.Format()
		}
	case report.Broken:
		ln.text = l.r.File.Slice(x.Span)
	}
	return ln
}
