package render

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
)

// strip is a set of columns that runs down the page beside others: a block of the form, or a part of
// one.
type strip struct {
	block int
	lines []int // rows of the table; noRow is a line that the form leaves empty
	// numbers are the 行次 of lines, where there are any.
	numbers []int
	// tail is the first of lines that stand at the foot, beside one another.
	tail int
}

const noRow = -1

// sideBySide lays out a table whose blocks stand side by side: 收入 and 支出, 人员经费 and 公用经费.
func (l *layout) sideBySide() {
	f := l.t.Form
	var strips []strip
	for b := range f.Blocks {
		switch f.Axis {
		case form.Line:
			strips = append(strips, l.lineStrip(b))
		case form.Economic:
			strips = append(strips, l.codeStrips(b)...)
		default:
			strips = append(strips, l.labelStrip(b))
		}
	}
	foot := l.foot(strips)
	align(strips)
	l.stripHeads(strips)
	for i := range len(strips[0].lines) {
		var line Line
		for s := range strips {
			line = l.stripLine(line, &strips[s], i)
		}
		l.Body = append(l.Body, line)
	}
	if foot != nil {
		l.Body = append(l.Body, foot)
	}
}

// lineStrip is a block by 行次: every number has its line, those between the names too.
func (l *layout) lineStrip(block int) strip {
	s := strip{block: block}
	no := 0
	for ri := range l.t.Rows {
		if l.t.Rows[ri].Block != block {
			continue
		}
		n := l.t.Form.Rows[l.t.Rows[ri].Def].No
		for no++; len(s.lines) > 0 && no < n; no++ {
			s.lines, s.numbers = append(s.lines, noRow), append(s.numbers, no)
		}
		no = n
		s.lines, s.numbers = append(s.lines, ri), append(s.numbers, n)
	}
	s.tail = len(s.lines)
	return s
}

// labelStrip is a block by label. Its totals stand at the foot, beside those of the other block.
func (l *layout) labelStrip(block int) strip {
	s := strip{block: block, tail: -1}
	for ri := range l.t.Rows {
		row := &l.t.Rows[ri]
		if row.Block != block {
			continue
		}
		if s.tail < 0 && row.Def >= 0 && l.t.Form.Rows[row.Def].Total {
			s.tail = len(s.lines)
		}
		s.lines = append(s.lines, ri)
	}
	if s.tail < 0 {
		s.tail = len(s.lines)
	}
	return s
}

// codeStrips is a block by economic codes, with codes that the form does not print among those of
// their class, cut where the edition cuts it. Its totals are left to foot.
func (l *layout) codeStrips(block int) []strip {
	var codes []int
	total := l.blockTotal(block)
	for ri := range l.t.Rows {
		row := &l.t.Rows[ri]
		if row.Block != block || ri == total {
			continue
		}
		at := len(codes)
		if row.Def < 0 {
			for at > 0 && after(l.t.Rows[codes[at-1]].Code, row.Code) {
				at--
			}
		}
		codes = append(codes, 0)
		copy(codes[at+1:], codes[at:])
		codes[at] = ri
	}
	out := []strip{{block: block}}
	for _, ri := range codes {
		if s := &out[len(out)-1]; len(s.lines) > 0 && l.print.StartsStrip(l.t.Rows[ri].Code) {
			out = append(out, strip{block: block})
		}
		s := &out[len(out)-1]
		s.lines = append(s.lines, ri)
		s.tail = len(s.lines)
	}
	return out
}

func after(a, b catalog.Code) bool { return a.Compare(b) > 0 }

// blockTotal is the row that closes a block by economic codes: the last one without a code.
func (l *layout) blockTotal(block int) int {
	total := noRow
	for ri := range l.t.Rows {
		if row := &l.t.Rows[ri]; row.Block == block && row.Code == 0 {
			total = ri
		}
	}
	return total
}

// align makes strips equally long: empty lines go above what stands at the foot, and there above the
// last line.
func align(strips []strip) {
	body, tail := 0, 0
	for i := range strips {
		body = max(body, strips[i].tail)
		tail = max(tail, len(strips[i].lines)-strips[i].tail)
	}
	for i := range strips {
		s := &strips[i]
		s.insert(s.tail, body-s.tail)
		if n := tail - (len(s.lines) - body); n > 0 {
			s.insert(max(body, len(s.lines)-1), n)
		}
	}
}

// insert puts n empty lines before line at.
func (s *strip) insert(at, n int) {
	for range n {
		s.lines = append(s.lines, noRow)
		copy(s.lines[at+1:], s.lines[at:])
		s.lines[at] = noRow
	}
}

// leads is how many columns stand before the amounts of a strip.
func (l *layout) leads() int {
	switch l.t.Form.Axis {
	case form.Line:
		if l.print.Numbers {
			return 2
		}
	case form.Economic:
		if l.print.Split {
			return 3
		}
		return 2
	}
	return 1
}

// stripHeads sets the head: the titles of the blocks, the heads of their columns, the 栏次.
func (l *layout) stripHeads(strips []strip) {
	f := l.t.Form
	economic := f.Axis == form.Economic
	depth, titled := 1, false
	all := make([]*heads, len(strips))
	for i := range strips {
		b := &f.Blocks[strips[i].block]
		all[i] = l.columnHeads(b.ColFrom, b.ColTo)
		depth = max(depth, all[i].depth)
		titled = titled || b.Title != ""
	}
	if economic && l.print.Split {
		depth = max(depth, 2)
	}
	var titles Line
	lines := make([]Line, depth)
	var numbers Line
	for i := range strips {
		b := &f.Blocks[strips[i].block]
		width := l.leads() + b.ColTo - b.ColFrom
		l.Columns += width
		if i > 0 && strips[i].block == strips[i-1].block {
			titles[len(titles)-1].Cols += width
		} else {
			titles = append(titles, Box{Kind: Title, Text: b.Title, Cols: width})
		}
		l.leadHeads(lines, depth)
		all[i].stretch(depth)
		all[i].appendTo(lines)
		if l.numbered() {
			numbers = l.columnNumbers(append(numbers, Box{Kind: Title, Text: "栏次"}, Box{Kind: Title}), b.ColFrom, b.ColTo)
		}
	}
	if titled {
		l.Head = append(l.Head, titles)
	}
	l.Head = append(l.Head, lines...)
	if numbers != nil {
		l.Head = append(l.Head, numbers)
	}
}

// leadHeads appends the heads of the columns before the amounts.
func (l *layout) leadHeads(lines []Line, depth int) {
	switch {
	case l.t.Form.Axis == form.Economic && l.print.Split:
		lines[0] = append(lines[0], Box{Kind: Title, Text: "经济分类科目编码", Cols: 2, Rows: depth - 1}, Box{Kind: Title, Text: "科目名称", Rows: depth})
		lines[depth-1] = append(lines[depth-1], Box{Kind: Title, Text: "类"}, Box{Kind: Title, Text: "款"})
	case l.t.Form.Axis == form.Economic:
		lines[0] = append(lines[0], Box{Kind: Title, Text: "科目编码", Rows: depth}, Box{Kind: Title, Text: "科目名称", Rows: depth})
	default:
		lines[0] = append(lines[0], Box{Kind: Title, Text: "项目", Rows: depth})
		if l.leads() == 2 {
			lines[0] = append(lines[0], Box{Kind: Title, Text: "行次", Rows: depth})
		}
	}
}

// stripLine appends line i of a strip.
func (l *layout) stripLine(line Line, s *strip, i int) Line {
	ri := s.lines[i]
	if ri == noRow {
		b := &l.t.Form.Blocks[s.block]
		for n := range l.leads() + b.ColTo - b.ColFrom {
			box := Box{}
			if n == 1 && len(s.numbers) > i && l.leads() == 2 {
				box = Box{Kind: Number, Text: strconv.Itoa(s.numbers[i])}
			}
			line = append(line, box)
		}
		return line
	}
	if l.t.Form.Axis == form.Economic {
		line = l.economicCode(line, l.t.Rows[ri].Code)
	}
	line = append(line, l.name(ri))
	if l.t.Form.Axis == form.Line && l.leads() == 2 {
		line = append(line, Box{Kind: Number, Text: strconv.Itoa(s.numbers[i])})
	}
	return l.amounts(line, ri)
}

// economicCode appends a code, in one column or in two.
func (l *layout) economicCode(line Line, c catalog.Code) Line {
	code := ""
	if c != 0 {
		code = c.String()
	}
	if !l.print.Split {
		return append(line, Box{Kind: Code, Text: code})
	}
	class, rest := code, ""
	if len(code) > 3 {
		class, rest = code[:3], code[3:]
	}
	return append(line, Box{Kind: Code, Text: class}, Box{Kind: Code, Text: rest})
}

// foot is the last line of a table by economic codes: the total of each block, under all of it. It
// is nil on other tables.
func (l *layout) foot(strips []strip) (foot Line) {
	f := l.t.Form
	if f.Axis != form.Economic {
		return nil
	}
	for i := 0; i < len(strips); {
		b := &f.Blocks[strips[i].block]
		n := 0
		first := i
		for ; i < len(strips) && strips[i].block == strips[first].block; i++ {
			n++
		}
		width := n*(l.leads()+b.ColTo-b.ColFrom) - (b.ColTo - b.ColFrom)
		total := l.blockTotal(strips[first].block)
		if total == noRow {
			for range width + b.ColTo - b.ColFrom {
				foot = append(foot, Box{})
			}
			continue
		}
		box := l.name(total)
		box.Cols = width
		foot = l.amounts(append(foot, box), total)
	}
	return foot
}
