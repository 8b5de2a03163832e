package lint

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// What a paragraph's Item is where it stands in no item.
const (
	// OwnText is the text of the element itself.
	OwnText = -1
	// DeviationText is 偏差原因 of a performance table, ImprovementText its 改进措施.
	DeviationText   = -2
	ImprovementText = -3
)

// Paragraph is one printed paragraph: a line of a text that is not empty.
type Paragraph struct {
	// Index is its own in Pass.ParagraphList.
	Index int
	// Element is its index in Report.Elements; Item that of its item, or OwnText and the like.
	Element, Item int
	// Part and Attachment are the elements that it stands under, −1 for none.
	Part, Attachment int
	// N counts the paragraphs of its text from 1.
	N int
	// Topic is what its section, or the section above that, speaks of; none under an attachment and
	// outside sections.
	Topic Topic
	// Text is the whole text; the paragraph is Text.S[Start:End], without the spaces around it.
	Text       *report.Text
	Start, End int
	// Marks tells rules what they need not look for.
	Marks Marks
}

// S returns the paragraph as the author wrote it, figures in their braces.
func (q *Paragraph) S() string { return q.Text.S[q.Start:q.End] }

// Paragraphs calls f for every paragraph of the report in print order: of sections and their items,
// terms, works, attachments, and the reasons of performance tables. Titles are none. A text with a
// syntax error in it is left out.
func (p *Pass) Paragraphs(f func(Paragraph)) {
	for _, q := range p.ParagraphList() {
		f(q)
	}
}

// ParagraphList returns what Paragraphs walks over. It is made once for all rules.
func (p *Pass) ParagraphList() []Paragraph {
	if !p.paragraphsRead {
		p.paragraphs = p.paragraphs[:0]
		p.readParagraphs()
		p.paragraphsRead = true
	}
	return p.paragraphs
}

func (p *Pass) readParagraphs() {
	q := Paragraph{Part: -1, Attachment: -1}
	above := NoTopic // of the last section of level 1
	for i := range p.Report.Elements {
		el := &p.Report.Elements[i]
		q.Element, q.Topic = i, NoTopic
		switch el.Kind {
		case report.Part:
			q.Part, q.Attachment, above = i, -1, NoTopic
		case report.Attachment:
			q.Attachment, above = i, NoTopic
		case report.Section:
			if q.Attachment >= 0 {
				break
			}
			if q.Topic = TopicOf(el.Title.S); el.Level <= 1 && el.Title.S != "" {
				above = q.Topic
			} else if q.Topic == NoTopic {
				q.Topic = above
			}
		}
		p.splitText(q, OwnText, &el.Text)
		for j := range el.Items {
			p.splitText(q, j, &el.Items[j].Text)
		}
		if el.Performance != nil {
			p.splitText(q, DeviationText, &el.Performance.Deviation)
			p.splitText(q, ImprovementText, &el.Performance.Improvement)
		}
	}
}

// splitText appends the paragraphs of a text.
func (p *Pass) splitText(q Paragraph, item int, t *report.Text) {
	if t.S == "" || t.ID != doc.None && p.Tree.Broken(p.Doc.Node(t.ID)) {
		return
	}
	q.Item, q.Text = item, t
	for at := 0; at < len(t.S); {
		end := len(t.S)
		if n := strings.IndexByte(t.S[at:], '\n'); n >= 0 {
			end = at + n
		}
		q.Start, q.End = trimSpan(t.S, at, end)
		if at = end + 1; q.Start == q.End {
			continue
		}
		q.N++
		q.Index, q.Marks = len(p.paragraphs), marksOf(q.S())
		p.paragraphs = append(p.paragraphs, q)
	}
}

const wideSpace = "\u3000"

// trimSpan is the part of s[start:end] without the spaces around it.
func trimSpan(s string, start, end int) (int, int) {
	for start < end {
		switch c := s[start]; {
		case c == ' ' || c == '\t' || c == '\r':
			start++
		case strings.HasPrefix(s[start:end], wideSpace):
			start += len(wideSpace)
		default:
			for {
				switch c := s[end-1]; {
				case c == ' ' || c == '\t' || c == '\r':
					end--
				case strings.HasSuffix(s[start:end], wideSpace):
					end -= len(wideSpace)
				default:
					return start, end
				}
			}
		}
	}
	return start, start
}

// Place turns bytes from..to of a paragraph into a span of the file.
func (p *Pass) Place(q *Paragraph, from, to int) source.Span {
	return p.Eval.TextPlace(*q.Text, source.Span{Start: int32(q.Start + from), End: int32(q.Start + to)})
}

// ParagraphAddress names a paragraph.
func (p *Pass) ParagraphAddress(q *Paragraph) string { return p.TextAddress(q.Element, q.Item, q.N) }

// TextAddress names a text: 正文.「三、支出决算情况说明」.第2段, 名词解释.「（七）其他收入」,
// 绩效.整体.偏差原因.第1段; under an attachment 附件「…」 comes first. el is an index into
// Report.Elements, item one into its Items or OwnText and the like, para counts paragraphs from 1; 0
// means the heading. An item, term or work with a single paragraph is named without it.
func (p *Pass) TextAddress(el, item, para int) string {
	e := &p.Report.Elements[el]
	var b strings.Builder
	b.Grow(96)
	text := &e.Text
	single := e.Kind == report.Term || e.Kind == report.Work
	switch e.Kind {
	case report.Part:
		writePart(&b, e.Title.S)
	case report.PerformanceTable:
		b.WriteString("绩效.")
		if e.Performance.Scope.S == "整体" {
			b.WriteString("整体")
		} else {
			b.WriteString(formula.Label(e.Name.S))
		}
	case report.Term:
		b.WriteString("名词解释.")
		writeTitle(&b, e.Name.S)
	case report.Work:
		b.WriteString("重点工作." + itoa(p.countOf(el)))
	case report.Attachment:
		b.WriteString("附件")
		writeTitle(&b, e.Title.S)
	default:
		if a := p.attachmentOf(el); a >= 0 {
			b.WriteString("附件")
			writeTitle(&b, p.Report.Elements[a].Title.S)
			b.WriteString(".")
		}
		b.WriteString("正文.")
		writeTitle(&b, p.headingOf(el))
	}
	switch {
	case item == DeviationText:
		b.WriteString(".偏差原因")
		text = &e.Performance.Deviation
	case item == ImprovementText:
		b.WriteString(".改进措施")
		text = &e.Performance.Improvement
	case item >= 0:
		it := &e.Items[item]
		switch {
		case it.Code.Set && it.Code.S != "":
			b.WriteString("." + it.Code.S)
		case it.Title.Set && it.Title.S != "":
			b.WriteString(".")
			writeTitle(&b, it.Title.S)
		default:
			b.WriteString(".条目" + itoa(item+1))
		}
		text, single = &it.Text, true
	}
	if para > 0 && !(single && strings.IndexByte(strings.Trim(text.S, "\r\n"), '\n') < 0) {
		b.WriteString(".第" + itoa(para) + "段")
	}
	return b.String()
}

// writePart writes 第三部分标题 of “第三部分 …”.
func writePart(b *strings.Builder, title string) {
	const end = "部分"
	if i := name.Index(title, end); i > 0 && strings.HasPrefix(title, "第") {
		b.WriteString(title[:i+len(end)])
		b.WriteString("标题")
		return
	}
	b.WriteString("正文.")
	writeTitle(b, title)
}

// writeTitle writes a title as printed, without spaces.
func writeTitle(b *strings.Builder, s string) {
	b.WriteString("「")
	for _, r := range s {
		switch r {
		case ' ', '\t', '\r', '\n', '\u3000':
		default:
			b.WriteRune(r)
		}
	}
	b.WriteString("」")
}

// countOf counts the elements of one kind up to el.
func (p *Pass) countOf(el int) int {
	n := 0
	for i := range p.Report.Elements[:el+1] {
		if p.Report.Elements[i].Kind == p.Report.Elements[el].Kind {
			n++
		}
	}
	return n
}

// attachmentOf is the attachment that an element stands under, −1 for none.
func (p *Pass) attachmentOf(el int) int {
	for i := el; i >= 0; i-- {
		switch p.Report.Elements[i].Kind {
		case report.Attachment:
			return i
		case report.Part:
			return -1
		}
	}
	return -1
}

// headingOf is the heading that an element stands under: its own, else the one before it.
func (p *Pass) headingOf(el int) string {
	for i := el; i >= 0; i-- {
		if e := &p.Report.Elements[i]; e.Title.S != "" && e.Kind != report.PerformanceTable {
			return e.Title.S
		}
	}
	return ""
}
