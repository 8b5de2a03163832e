package form

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
)

// Print is how an edition prints its tables (排印), apart from what the forms themselves say.
type Print struct {
	// Edition it belongs to, "" for every one that has none of its own; From and To are its years, 0
	// is open.
	Edition  string
	From, To int
	// Heading is the line above a table; Tag stands at its right (公开01表), Unit and Amounts below it,
	// left and right. See Fill for what they may name. "" is not printed.
	Heading, Tag, Unit, Amounts string
	// Numbers: 行次 and 栏次 are printed.
	Numbers bool
	// Split: a code is printed in columns of its own for 类, 款 and 项.
	Split bool
	// Strips are the codes at which an economic form starts a further set of columns within a block.
	Strips []string
}

// Fill fills in what a line of Print names: {年}, {表}, {号}, {两位号}, {单位}, {金额单位}.
func (p *Print) Fill(line, table string, number, year int, unit, amounts string) string {
	if !strings.Contains(line, "{") {
		return line
	}
	two := strconv.Itoa(number)
	if number < 10 {
		two = "0" + two
	}
	return strings.NewReplacer("{年}", strconv.Itoa(year), "{表}", table, "{号}", strconv.Itoa(number),
		"{两位号}", two, "{单位}", unit, "{金额单位}", amounts).Replace(line)
}

// StartsStrip reports whether a code begins a further set of columns.
func (p *Print) StartsStrip(c catalog.Code) bool {
	for _, s := range p.Strips {
		if code, ok := catalog.ParseCode(s); ok && code == c {
			return true
		}
	}
	return false
}

// printFor chooses the print of an edition for a year: its own before the one for all.
func (l *Library) printFor(edition string, year int) *Print {
	var best *Print
	for _, p := range l.Prints {
		switch {
		case p.Edition != "" && p.Edition != edition || p.From > 0 && year < p.From || p.To > 0 && year > p.To:
		case best == nil || best.Edition == "" && p.Edition != "":
			best = p
		}
	}
	if best == nil {
		return &Print{Heading: "{表}"}
	}
	return best
}

var printKeys = []string{"edition", "years", "heading", "tag", "unit", "amounts", "numbers", "split", "strips"}

func (l *loader) print(id doc.ID) {
	p := &Print{}
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "edition":
			p.Edition = l.Text(c)
		case "years":
			p.From, p.To = l.years(c)
		case "heading":
			p.Heading = l.Text(c)
		case "tag":
			p.Tag = l.Text(c)
		case "unit":
			p.Unit = l.Text(c)
		case "amounts":
			p.Amounts = l.Text(c)
		case "numbers":
			p.Numbers = l.Bool(c)
		case "split":
			p.Split = l.Bool(c)
		case "strips":
			p.Strips = l.Texts(c)
		default:
			l.Unknown(c, printKeys...)
		}
	}
	l.out.Prints = append(l.out.Prints, p)
}
