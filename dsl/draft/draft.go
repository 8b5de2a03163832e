// Package draft writes a new report of an edition: every table of its forms with blank amounts and
// computed totals, and around them what the edition's data lay down (form.Draft).
//
// It knows how a report is written, not what it should say: wording is data beside the forms. It sees
// last year's report as bound, and writes no file. Start with Report (draft.go); tables.go lays out the
// tables, prior.go takes over from last year.
package draft

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Options say what report to write.
type Options struct {
	Library *form.Library
	Edition string
	Year    int
	// Unit is the unit's full name; Type, Kind, Level and AmountUnit are the words of [report].
	Unit, Type, Kind, Level, AmountUnit string
	// Prior is last year's report, nil for none; PriorPath is how the new one names it.
	Prior     *report.Report
	PriorPath string
}

// Report returns the text of the new report.
func Report(o Options) string {
	w := &writer{Options: o, set: o.Library.Set(o.Edition, o.Year)}
	w.items = w.itemsOf(w.codesOf(w.general()))
	w.head()
	w.figures()
	for _, d := range o.Library.DraftsFor(o.Edition, o.Year) {
		if d.Fits(w.words()) {
			w.piece(d)
		}
	}
	if !w.tablesWritten {
		w.tables()
	}
	text := strings.TrimRight(w.b.String(), "\n") + "\n"
	formatted, err := source.Apply(text, format.File(syntax.Parse(source.New("", text))))
	if err != nil {
		return text
	}
	return formatted
}

// Config returns a juesuan.toml to begin with.
func Config(edition string) string {
	return `# juesuan.toml：这个文件夹和下级文件夹里的决算怎样检查。写法见 README 的“设置”一节。
edition = ` + syntax.Quote(edition) + `            # 报告没有写版式时用哪一版
# fail_on = "warning"          # 有“核实”也算不通过；不写是 error（错误）
# exclude = ["旧稿/**"]        # 不检查的文件
`
}

// writer writes one report.
type writer struct {
	Options
	set *form.Set
	b   strings.Builder
	// items are the 项 of general public budget spending.
	items         []catalog.Code
	tablesWritten bool
}

// words are what holds of the report, for form.Draft.Fits.
func (w *writer) words() []string {
	prior := "没有上年"
	if w.Prior != nil {
		prior = "有上年"
	}
	return []string{w.Type, w.Kind, prior}
}

func (w *writer) head() {
	w.comment(w.Unit + " " + strconv.Itoa(w.Year) + " 年度" + w.Type + "。")
	w.comment(`写有 "" 的格填金额，没有就留着；"=" 由程序算，不用填。“待写”的注释是要补写的话，写好删去。`)
	w.line("")
	w.line("[report]")
	w.key("unit", syntax.Quote(w.Unit))
	if p := w.Prior; p != nil && len(p.Aliases) > 0 {
		w.key("aliases", list(texts(p.Aliases)))
	}
	w.key("year", strconv.Itoa(w.Year))
	w.key("type", syntax.Quote(w.Type))
	w.key("unit_kind", syntax.Quote(w.Kind))
	if w.Level != "" {
		w.key("level", syntax.Quote(w.Level))
	}
	w.key("amount_unit", syntax.Quote(w.AmountUnit))
	w.key("stage", `"编制"`)
	w.key("edition", syntax.Quote(w.Edition))
	if w.Type == "部门决算" {
		w.key("units", list(w.units()))
	}
	if w.Prior != nil {
		w.key("prior", syntax.Quote(w.PriorPath))
	}
	w.line("")
}

// figures writes the names of [figures], without amounts.
func (w *writer) figures() {
	begun := false
	for _, d := range w.Library.DraftsFor(w.Edition, w.Year) {
		if d.Kind != form.DraftFigure || !d.Fits(w.words()) {
			continue
		}
		if !begun {
			w.comment("表里没有、说明里要用的数。")
			w.line("[figures]")
			begun = true
		}
		if !strings.Contains(d.Title, "{编码}") {
			after := ""
			if d.Hint != "" {
				after = "  # " + w.fill(d.Hint, 0, 0)
			}
			w.line(syntax.Quote(w.fill(d.Title, 0, 0)) + ` = ""` + after)
			continue
		}
		for n, code := range w.items {
			w.line(syntax.Quote(w.fill(d.Title, n, code)) + ` = ""  # ` + w.nameOf(code))
		}
	}
	if begun {
		w.line("")
	}
}

// piece writes what a draft lays down.
func (w *writer) piece(d *form.Draft) {
	switch d.Kind {
	case form.DraftPart:
		w.line("[[part]]")
		w.key("title", syntax.Quote(w.fill(d.Title, 0, 0)))
		w.line("")
	case form.DraftTables:
		w.tables()
	case form.DraftSection:
		w.hint(d, 0, 0)
		w.line("[[section]]")
		w.key("title", syntax.Quote(w.fill(d.Title, 0, 0)))
		if d.Level > 1 {
			w.key("level", strconv.Itoa(d.Level))
		}
		w.text(w.carried(d, w.fill(d.Text, 0, 0)))
	case form.DraftItem:
		for n, code := range w.items {
			if n == 0 {
				w.hint(d, n, code)
			}
			w.line("[[section.item]]")
			w.key("code", code.String())
			w.text(w.fill(d.Text, n, code))
		}
	case form.DraftPerformance:
		w.performance()
	case form.DraftTerm:
		w.line("[[term]]")
		w.key("name", syntax.Quote(w.fill(d.Title, 0, 0)))
		w.text(w.carried(d, w.fill(d.Text, 0, 0)))
	case form.DraftCode:
		for n, code := range w.allItems() {
			text := w.termOf(code)
			if text == "" {
				w.comment("待写：名词解释")
			}
			w.line("[[term]]")
			w.key("name", syntax.Quote(w.fill(d.Title, n, code)))
			w.key("code", code.String())
			w.text(text)
		}
	}
}

// hint writes what a person has to add, as a comment.
func (w *writer) hint(d *form.Draft, n int, code catalog.Code) {
	if d.Hint == "" {
		return
	}
	lines := strings.Split(w.fill(d.Hint, n, code), "\n")
	w.comment("待写：" + lines[0])
	for _, l := range lines[1:] {
		w.comment("      " + l)
	}
}

// fill puts names into a title, text or hint; n and code are those of a 项.
func (w *writer) fill(s string, n int, code catalog.Code) string {
	our := "本部门"
	if w.Type == "单位决算" {
		our = "本单位"
	}
	var units []string
	for i, u := range w.units() {
		units = append(units, strconv.Itoa(i+1)+" "+u)
	}
	braces := strings.NewReplacer("{", "{{")
	pairs := []string{
		"{单位}", braces.Replace(w.Unit), "{各单位}", braces.Replace(strings.Join(units, "\n")), "{年}", strconv.Itoa(w.Year), "{上年}", strconv.Itoa(w.Year - 1),
		"{决算}", w.Type, "{本部门}", our,
	}
	if code != 0 {
		pairs = append(pairs, "{序号}", strconv.Itoa(n+1), "{编码}", code.String(),
			"{类}", w.nameOf(code.Class()), "{款}", w.nameOf(code.Parent()), "{项}", w.nameOf(code))
	}
	return strings.NewReplacer(pairs...).Replace(s)
}

func (w *writer) line(s string) {
	w.b.WriteString(s)
	w.b.WriteByte('\n')
}

func (w *writer) comment(s string) { w.line("# " + clean(s)) }

func (w *writer) key(name, value string) { w.line(name + " = " + value) }

// text writes the key text, nothing for "", and the blank line after it.
func (w *writer) text(s string) {
	switch {
	case s == "":
	case strings.Contains(s, "\n"):
		w.line(`text = """` + "\n" + syntax.Escape(s, true) + "\n" + `"""`)
	default:
		w.key("text", syntax.Quote(s))
	}
	w.line("")
}

func list(words []string) string {
	var out []string
	for _, w := range words {
		out = append(out, syntax.Quote(w))
	}
	return "[" + strings.Join(out, ", ") + "]"
}

func texts(list []report.Text) []string {
	var out []string
	for _, t := range list {
		out = append(out, t.S)
	}
	return out
}

// units are the units that the report consists of: last year's, or the one.
func (w *writer) units() []string {
	if w.Prior != nil && len(w.Prior.Units) > 0 {
		return texts(w.Prior.Units)
	}
	return []string{w.Unit}
}

// clean returns s without what may not stand in a comment.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F {
			return ' '
		}
		return r
	}, s)
}
