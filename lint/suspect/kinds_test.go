package suspect

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

const corrected = "hanyang-2022/corrected.juesuan.toml"

// firstOf returns the first suspect of the finding on a relation whose text begins so.
func firstOf(t *testing.T, e *eval.Eval, relation string) lint.Suspect {
	t.Helper()
	find := Find(e)
	for _, r := range violated(e) {
		if strings.HasPrefix(lint.RelationText(e, r).Zh, relation) {
			if got := find(r); len(got) > 0 {
				return got[0]
			}
			t.Fatalf("%s: no suspect", relation)
		}
	}
	var all []string
	for _, r := range violated(e) {
		all = append(all, lint.RelationText(e, r).Zh)
	}
	t.Fatalf("%q is not violated; violated are\n%s", relation, strings.Join(all, "\n"))
	return lint.Suspect{}
}

// TestKinds makes one mistake of each kind in the published report. What must be restored is what
// the report states; how many relations that settles was counted by hand.
func TestKinds(t *testing.T) {
	for _, c := range []struct {
		name, at, old, new string
		relation           string
		kind               lint.SuspectKind
		address, from, to  string
		settles            int
		clause             string
	}{
		{
			name: "digits swapped", at: "[table.3.rows]", old: `"",   178.78]`, new: `"",   187.78]`,
			relation: "20103 = 下级之和，3 栏", kind: lint.SuspectSwap,
			address: "表3.2010399.项目支出", from: "187.78", to: "178.78", settles: 3,
			clause: "疑 2010399 的 178.78 误录为 187.78（数字颠倒），改回后 3 项勾稽均平",
		},
		{
			name: "seen from another table", at: "[table.3.rows]", old: `"",   178.78]`, new: `"",   187.78]`,
			relation: "各科目（只有一般公共预算财政拨款时）", kind: lint.SuspectSwap,
			address: "表3.2010399.项目支出", from: "187.78", to: "178.78", settles: 3,
			clause: "疑表3 其他政府办公厅（室）及相关机构事务支出（2010399）项目支出的 178.78 误录为 187.78（数字颠倒），改回后 3 项勾稽均平",
		},
		{
			name: "wrong sign", at: "[table.6.rows]", old: "44.84", new: "-44.84",
			relation: "301 = 下级之和", kind: lint.SuspectSign,
			address: "表6.30101", from: "-44.84", to: "44.84", settles: 1,
			clause: "疑 30101 正负号相反，应为 44.84，改后即平",
		},
		{
			name: "元 for 万元", at: "[table.6.rows]", old: "136.44", new: "1_364_400.00",
			relation: "303 = 下级之和", kind: lint.SuspectUnit,
			address: "表6.30309", from: "1364400.00", to: "136.44", settles: 1,
			clause: "疑 30309 以元代万元：1,364,400.00 应为 136.44，改后即平",
		},
		{
			name: "元 to the fen", at: "[table.6.rows]", old: "136.44", new: "1_364_412.05",
			relation: "303 = 下级之和", kind: lint.SuspectUnit,
			address: "表6.30309", from: "1364412.05", to: "136.44", settles: 1,
			clause: "疑 30309 以元代万元：1,364,412.05 应为 136.44，改后即平",
		},
		{
			name: "decimal point", at: "[table.6.rows]", old: "48.45", new: "484.50",
			relation: "303 = 下级之和", kind: lint.SuspectPoint,
			address: "表6.30307", from: "484.50", to: "48.45", settles: 1,
			clause: "疑 30307 小数点错位：484.50 应为 48.45，改后即平",
		},
		{
			name: "a digit dropped", at: "[table.3.rows]", old: "388.68", new: "38.68",
			relation: "2010350 1 栏 = (2+3+4+5+6) 栏", kind: lint.SuspectDigit,
			address: "表3.2010350.本年支出合计", from: "38.68", to: "388.68", settles: 4,
			clause: "疑 2010350 少录一位数字：38.68 应为 388.68，改后 4 项勾稽均平",
		},
		{
			name: "a digit too many", at: "[table.3.rows]", old: "388.68", new: "3_888.68",
			relation: "2010350 1 栏 = (2+3+4+5+6) 栏", kind: lint.SuspectDigit,
			address: "表3.2010350.本年支出合计", from: "3888.68", to: "388.68", settles: 4,
			clause: "疑 2010350 多录一位数字：3,888.68 应为 388.68，改后 4 项勾稽均平",
		},
		{
			name: "a digit mistyped", at: "[table.3.rows]", old: "388.68", new: "368.68",
			relation: "2010350 1 栏 = (2+3+4+5+6) 栏", kind: lint.SuspectDigit,
			address: "表3.2010350.本年支出合计", from: "368.68", to: "388.68", settles: 4,
			clause: "疑 2010350 的 388.68 误录为 368.68（错一位数字），改后 4 项勾稽均平",
		},
		{
			// 398.68 is also 388.69 with two digits swapped, which rounding would let pass.
			name: "the exact amount before a near one", at: "[table.2.rows]", old: "388.68", new: "398.68",
			relation: "2010350 1 栏 = (2+3+4+5+6+7) 栏", kind: lint.SuspectDigit,
			address: "表2.2010350.本年收入合计", from: "398.68", to: "388.68", settles: 3, // row, 20103, and the same code in table 3
			clause: "疑 2010350 的 388.68 误录为 398.68（错一位数字），改后 3 项勾稽均平",
		},
		{
			name: "left blank", at: "[table.3.rows]", old: "392.43", new: `""`,
			relation: "合计 = 下级之和，2 栏", kind: lint.SuspectOmitted,
			address: "表3.合计.基本支出", from: "0", to: "392.43", settles: 2,
			clause: "疑漏列“合计”的 392.43，补上后 2 项勾稽均平",
		},
		{
			name: "a sum leaves a part out", at: "[table.6.rows]", old: "189.09", new: "150.95", // 189.09 − 38.14
			relation: "301 = 下级之和", kind: lint.SuspectOmitted,
			address: "表6.301", from: "150.95", to: "189.09", settles: 2,
			clause: "疑 301 漏加 30102 的 38.14，应为 189.09，改后 2 项勾稽均平",
		},
		{
			name: "a sum counts a part twice", at: "[table.6.rows]", old: "189.09", new: "211.40", // 189.09 + 22.31
			relation: "301 = 下级之和", kind: lint.SuspectTwice,
			address: "表6.301", from: "211.40", to: "189.09", settles: 2,
			clause: "疑 301 重复计入 30108 的 22.31，应为 189.09，改后 2 项勾稽均平",
		},
		{
			name: "an amount where none is due", at: "[table.3.rows]", old: `16,       "",     2.16]`, new: `16,       2.16,     2.16]`,
			relation: "20811 1 栏 = (2+3+4+5+6) 栏", kind: lint.SuspectTwice,
			address: "表3.20811.基本支出", from: "2.16", to: "0.00", settles: 4,
			clause: "疑表3 残疾人事业（20811）基本支出多列 2.16（重复计入或串行），删去后 4 项勾稽均平",
		},
		{
			name: "no slip of the pen", at: "[table.3.rows]", old: "352.59", new: "399.99",
			relation: "201 = 下级之和，2 栏", kind: lint.SuspectCell,
			address: "表3.201.基本支出", from: "399.99", to: "352.59", settles: 4,
			clause: "疑 201 应为 352.59，改后 4 项勾稽均平",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r reader
			e := r.read(replace(t, sample(t, corrected), c.at, c.old, c.new))
			s := firstOf(t, e, c.relation)
			if s.Kind != c.kind || s.Address != c.address || s.From.String() != c.from || s.To.String() != c.to || s.Settles != c.settles {
				t.Errorf("got %s %s %s → %s, settles %d", s.Kind, s.Address, s.From, s.To, s.Settles)
			}
			if got := s.Clause.In(lint.Chinese); got != c.clause {
				t.Errorf("clause\n got %s\nwant %s", got, c.clause)
			}
			if en := s.Clause.In(lint.English); !strings.HasPrefix(en, "suspect ") || strings.ContainsAny(en, "{}?") {
				t.Errorf("English clause %q", en)
			}
			if got := e.Report.File.Text[s.Span.Start:s.Span.End]; !strings.Contains(c.new, got) {
				t.Errorf("place %q", got)
			}
			if got, want := s.Label, lint.CellLabel(e.Report, s.Cell); got != want {
				t.Errorf("label %v, want %v", got, want)
			}
		})
	}
}

// moveDown gives each of some rows of a table the amounts of the row before, the first those of the
// last.
func moveDown(t *testing.T, text, table string, keys ...string) string {
	t.Helper()
	start := strings.Index(text, table)
	type place struct{ from, to int }
	var places []place
	for _, k := range keys {
		i := strings.Index(text[start:], "\n"+k+" ") + start
		from := strings.Index(text[i:], `",`) + i + 2
		places = append(places, place{from, strings.Index(text[from:], "]") + from})
	}
	out := text
	for i := len(places) - 1; i >= 0; i-- {
		source := places[(i+len(places)-1)%len(places)]
		out = out[:places[i].from] + text[source.from:source.to] + out[places[i].to:]
	}
	return out
}

func TestSlippedRows(t *testing.T) {
	text := sample(t, corrected)
	for _, c := range []struct {
		name, text       string
		address, clause  string
		from, to         string
		first, relations string
	}{
		{
			name: "lines of the summary", first: "各类支出：收入支出决算总表 = 支出决算表（208）",
			text:    replace(t, replace(t, text, "[table.1.rows]", "\n31 = [\"一、一般公共服务支出\",  ", "\n32 = ["), "[table.1.rows]", "\n38 = [\"八、社会保障和就业支出\",   ", "\n39 = ["),
			address: "表1.31行", from: "0", to: "567.46",
			clause: "疑表1金额栏自 31 行起错行，移回后",
		},
		{
			name: "one column", first: "201 1 栏 = (2+3+4+5+6) 栏",
			text:    replace(t, replace(t, text, "[table.3.rows]", "392.43", `""`), "[table.3.rows]", "567.46,   352.59", "567.46,   392.43"),
			address: "表3.合计.基本支出", from: "0", to: "392.43",
			clause: "疑表3基本支出栏自“合计”起错行，移回后 5 项勾稽均平",
		},
		{
			name: "whole rows", first: "20103 = 下级之和，1 栏",
			text:    moveDown(t, text, "[table.3.rows]", "2010350", "2010399", "208", "20805"),
			address: "表3.2010350.本年支出合计", from: "24.00", to: "388.68",
			clause: "疑表3自 2010350 起错行，移回后",
		},
		{
			name: "two rows changed places", first: "各科目（只有一般公共预算财政拨款时）：支出决算表 = 一般公共预算财政拨款支出决算表（2010350）",
			text:    moveDown(t, text, "[table.5.rows]", "2010350", "2010399"),
			address: "表5.2010350.小计", from: "178.78", to: "388.68",
			clause: "疑表5 2010350 与 2010399 两行金额互换，换回后 6 项勾稽均平",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r reader
			e := r.read(c.text)
			s := firstOf(t, e, c.first)
			if s.Kind != lint.SuspectSlipped || s.Address != c.address || s.From.String() != c.from || s.To.String() != c.to {
				t.Errorf("got %s %s %s → %s", s.Kind, s.Address, s.From, s.To)
			}
			if got := s.Clause.In(lint.Chinese); !strings.HasPrefix(got, c.clause) {
				t.Errorf("clause\n got %s\nwant %s", got, c.clause)
			}
			find := Find(e)
			for _, v := range violated(e) {
				if got := find(v); len(got) == 0 || got[0].Kind != lint.SuspectSlipped {
					t.Errorf("%s: not seen to come from the slip: %v", lint.RelationText(e, v).Zh, got)
				}
			}
		})
	}
}

// A block that slipped is not put right by a change of its first cell: none is offered.
func TestSlippedRowsNoSingleRepair(t *testing.T) {
	text := moveDown(t, sample(t, corrected), "[table.5.rows]", "2010350", "2010399")
	offered := 0
	c := linttest.Checker(&lint.Rule{ID: "JS999", Severity: lint.Error, Run: func(p *lint.Pass) {
		for _, r := range violated(p.Eval) {
			d := p.Violation(r)
			for _, f := range d.Fixes {
				if offered++; f.Edits[0].Span == d.Suspects[0].Span && f.Edits[0].Span != d.Span {
					t.Errorf("%s: %s", d.Address, f.Title.Zh)
				}
			}
		}
	}})
	c.Suspects = Find
	c.Check(source.New("test.juesuan.toml", text))
	if offered == 0 {
		t.Error("nothing is offered for the stated sides either")
	}
}

func TestRowLeftOut(t *testing.T) {
	text := sample(t, corrected)
	from := strings.Index(text, "[table.3.rows]")
	from += strings.Index(text[from:], "\n2010399")
	to := from + 1 + strings.Index(text[from+1:], "\n")
	var r reader
	e := r.read(text[:from] + text[to:])
	s := firstOf(t, e, "20103 = 下级之和，3 栏")
	want := "疑表3漏列 2010399 其他政府办公厅（室）及相关机构事务支出 178.78（表2有此科目），补上后即平"
	if got := s.Clause.In(lint.Chinese); got != want || s.Kind != lint.SuspectOmitted || s.Cell != report.NoCell || s.Address != "表3.2010399.项目支出" || s.To.String() != "178.78" {
		t.Errorf("got %s %s → %s\n%s", s.Kind, s.Address, s.To, got)
	}
	find := Find(e)
	for _, v := range violated(e) {
		if got := find(v); len(got) != 1 || !strings.HasPrefix(got[0].Address, "表3.2010399.") {
			t.Errorf("%s: %v", lint.RelationText(e, v).Zh, got)
		}
	}
}

// TestThroughComputedCells: a computed cell is never the suspect, the cell it was computed from is.
func TestThroughComputedCells(t *testing.T) {
	for _, c := range []struct{ name, text, address, from, to string }{
		{"derived", replace(t, sample(t, "minimal/minimal.juesuan.toml"), "[table.3.rows]", "72.00", "27.00"), "表3.2010350.基本支出", "27.00", "72.00"},
		{"formula", replace(t, replace(t, sample(t, corrected), "[table.1.rows]", "624.81", "642.81"),
			"\n27 = [\"本年收入合计\"", "624.81", `"= 合计(表1.1行, 表1.4行) - 表1.5行"`), "表1.1行", "642.81", "624.81"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r reader
			e := r.read(c.text)
			find := Find(e)
			if len(violated(e)) < 3 {
				t.Fatalf("only %d relations violated", len(violated(e)))
			}
			for _, v := range violated(e) {
				if got := find(v); len(got) == 0 || got[0].Address != c.address || got[0].From.String() != c.from || got[0].To.String() != c.to {
					t.Errorf("%s: %v", lint.RelationText(e, v).Zh, got)
				}
			}
		})
	}
}

// TestUnits: a suspect's amounts are in its own table's unit.
func TestUnits(t *testing.T) {
	text := sample(t, "minimal/minimal.juesuan.toml")
	text = replace(t, text, "[table.5]", "form =", "amount_unit = \"元\"\nform =")
	for _, s := range []string{"72.00", "10.00", "12.00", " 6.00"} {
		yuan := strings.TrimSpace(s)
		yuan = yuan[:len(yuan)-3] + "0000.00"
		text = replace(t, text, "[table.5.rows]", s, yuan)
	}
	var r reader
	if e := r.read(text); len(violated(e)) > 0 {
		t.Fatalf("not right to begin with: %s", lint.RelationText(e, violated(e)[0]).Zh)
	}
	e := r.read(replace(t, text, "[table.5.rows]", "720000.00", "270000.00"))
	find := Find(e)
	for _, v := range violated(e) {
		if got := find(v); len(got) == 0 || got[0].Address != "表5.2010350.基本支出" || got[0].From.String() != "270000.00" || got[0].To.String() != "720000.00" {
			t.Errorf("%s: %v", lint.RelationText(e, v).Zh, got)
		}
	}
}
