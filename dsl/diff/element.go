package diff

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
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
	field := func(label string, t report.Text) {
		if t.S != "" {
			p.lines = append(p.lines, line{label: label, key: label, text: t.S, at: t.Span, title: label == "标题" || label == "名称"})
		}
	}
	field("标题", el.Title)
	field("名称", el.Name)
	field("科目", el.Code)
	field("所属", el.Of)
	if el.Level > 1 {
		field("层次", report.Text{S: strconv.Itoa(el.Level), Span: el.Title.Span})
	}
	field("不公开", el.Withheld)
	field("图类", el.ChartKind)
	if el.Omitted {
		field("图", report.Text{S: "略", Span: el.Title.Span})
	}
	for i := range el.Series {
		field("数列「"+el.Series[i].Name.S+"」", el.Series[i].Formula)
	}
	l.paragraphs(p, "", el.Text)
	for i := range el.Items {
		it := &el.Items[i]
		label := it.Code.S
		if label == "" {
			label = it.Title.S
		}
		if label == "" {
			label = "条目" + strconv.Itoa(i+1)
		}
		field(label+".标题", it.Title)
		l.paragraphs(p, label, it.Text)
	}
}

// paragraphs lists the paragraphs of a text as they are printed. Those of an item stand under its label, and a
// single one is found by it.
func (l *lister) paragraphs(p *passage, label string, text report.Text) {
	var out []line
	start := 0
	for s := range strings.SplitAfterSeq(text.S, "\n") {
		if printed := strings.TrimSpace(s); printed != "" {
			from := start + strings.Index(s, printed)
			at := l.e.TextPlace(text, source.Span{Start: int32(from), End: int32(from + len(printed))})
			out = append(out, line{text: render.PlainText(l.e, printed), at: at})
		}
		start += len(s)
	}
	for i, ln := range out {
		ln.label = "第" + strconv.Itoa(i+1) + "段"
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
	l.computed = map[source.Span]string{}
	for _, boxes := range render.LayPerformance(l.e, el, "").Body {
		for i := range boxes {
			if b := &boxes[i]; b.State == render.Computed {
				l.computed[b.Span] = b.Text
			}
		}
	}
	field := func(label string, t report.Text) {
		if t.S != "" {
			p.lines = append(p.lines, line{label: label, key: label, text: t.S, at: t.Span})
		}
	}
	figure := func(label string, x *report.PerformanceFigure) {
		if x.Set {
			p.lines = append(p.lines, l.figureLine(label, x))
		}
	}
	field("名称", el.Name)
	field("标题", el.Title)
	field("主管部门", f.MainDepartment)
	field("实施单位", f.ImplementingUnit)
	for i := range f.Functions {
		field("科目", f.Functions[i].Text)
	}
	field("项目类别", f.Category)
	field("项目属性", f.Nature)
	field("项目类型", f.Kind)
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
		field("名称「"+f.Labels[i].Official+"」", f.Labels[i].Printed)
	}
	for i := range f.Goals {
		l.goal(&f.Goals[i], "目标"+strconv.Itoa(i+1), p)
	}
	l.paragraphs(p, "偏差原因", f.Deviation)
	l.paragraphs(p, "改进措施", f.Improvement)
}

// goal lists a goal with its indicators, each a row of fields.
func (l *lister) goal(g *report.Goal, label string, p *passage) {
	if g.Title.Set {
		p.lines = append(p.lines, line{label: label + ".标题", key: label, text: g.Title.S, at: g.Title.Span})
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
			ln := line{label: row + "." + column, text: x.S, at: x.Span}
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
	ln := line{label: label, key: label, text: plain(x.Text), at: x.Span}
	switch x.Kind {
	case report.Derived, report.Formula:
		if s, ok := l.computed[x.Span]; ok {
			ln.text = s
		}
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
