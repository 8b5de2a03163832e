package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var countMoney = &lint.Rule{
	ID: "JS516", Name: "count-money", Title: lint.Text{Zh: "数量与金额不配", En: "counts without money, money without counts"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "“三公”经费写的数量与表上的金额一有一无：出国团组数、人次与因公出国（境）费，购置数与公务用车购置费，保有量与公务用车运行费，接待批次、人次与公务接待费；国有资产里没有车辆而有公务用车运行费。数量之间也要相合：团组数、批次不多于人次，公务用车保有量不多于国有资产的车辆数。人均标准超过所设的上限。",
			En: "A count stands without money or money without its count: groups and trips abroad, vehicles bought, vehicles kept, receptions and guests; running costs of vehicles without vehicles among the assets. Counts must agree as well: no more groups or receptions than people, no more vehicles kept than the assets list. A cost per head above the limit set.",
		},
		Why:   lint.Text{Zh: "有钱必有事，有事必有钱；数量与金额不是同一次统计，容易不配。", En: "Counts and amounts come from different people and often do not match."},
		Basis: lint.Text{Zh: "“三公”经费须公开团组数、人次、购置数、保有量、批次、人次；一般公共预算财政拨款“三公”经费支出决算表。", En: "The counts that must be published beside the table of 三公 spending."},
		Bad: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.7]
form = "三公经费"

[table.7.rows]
1 = ["", "", "", "", "", "", 3.21, "", "", "", "", 3.21]

[[section]]
title = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
text = "公务接待费支出 3.21 万元，国内公务接待 0 批次 0 人次。"
`,
		Good: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.7]
form = "三公经费"

[table.7.rows]
1 = ["", "", "", "", "", "", 3.21, "", "", "", "", 3.21]

[[section]]
title = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
text = "公务接待费支出 3.21 万元，国内公务接待 25 批次 198 人次。"
`,
		Config: lint.Text{
			Zh: "reception_per_head、abroad_per_head、vehicle_running：接待费每人次、出国费每人次、运行费每辆的上限，单位元，默认 0 即不查。",
			En: "reception_per_head, abroad_per_head, vehicle_running: the most, in yuan, for a guest, a trip, a vehicle; 0, the default, does not check.",
		},
	},
	Run: func(p *lint.Pass) {
		r := readerOf(p)
		t := (*threePublic)(nil)
		var kept, owned count
		list := p.ParagraphList()
		for i := range list {
			switch q := &list[i]; q.Topic {
			case lint.ThreePublic:
				if t == nil {
					if t = threePublicTable(p); t == nil || !isWhole(p, t.Table) {
						return
					}
				}
				if n, ok := countsOfThreePublic(r, q, t); ok {
					kept = count{q, n}
				}
			case lint.Assets:
				if n, ok := vehicles(r, q); ok {
					owned = count{q, n}
				}
			}
		}
		if kept.q != nil && owned.q != nil && owned.value.Sign() > 0 && kept.value.Cmp(owned.value) > 0 {
			p.Found(lint.Diagnostic{
				Span: p.Place(kept.q, kept.from, kept.end), Address: p.ParagraphAddress(kept.q), Relation: "车辆数",
				Message: lint.Msg("公务用车保有量是 {0}，国有资产写共有车辆 {1} 辆，请核对。", "{0} vehicles kept, but {1} among the assets.", kept.value, owned.value),
				Related: []lint.Related{{Role: "other", Address: p.ParagraphAddress(owned.q), Label: lint.Text{Zh: "共有车辆", En: "vehicles"}, File: p.File,
					Span: p.Place(owned.q, owned.from, owned.end), Value: owned.value, Known: true}},
			})
		}
	},
}

// count is a number of things and its paragraph.
type count struct {
	q *lint.Paragraph
	number
}

// counted is something counted beside a part of 三公.
type counted struct {
	// after are the words that stand after the number; of the words before, the last one in its
	// sentence decides.
	after, before []string
	column        string
	name          lint.Text
	// limit is the option with the most that one may cost, "" for none.
	limit string
	// onlyMissing: a count without money is no fault.
	onlyMissing bool
}

// Places in countedThings.
const (
	peopleAbroad = iota
	groupsAbroad
	vehiclesKept
	vehiclesBought
	guests
	receptions
)

var countedThings = [...]counted{
	peopleAbroad:   {[]string{"人次", "人"}, []string{"出国"}, "决算数.因公出国（境）费", lint.Text{Zh: "出国（境）人次", En: "people sent abroad"}, "abroad_per_head", false},
	groupsAbroad:   {[]string{"个", "批"}, []string{"出国"}, "决算数.因公出国（境）费", lint.Text{Zh: "出国（境）团组数", En: "groups sent abroad"}, "", false},
	vehiclesKept:   {[]string{"辆", "台"}, []string{"保有"}, "决算数.公务用车运行费", lint.Text{Zh: "公务用车保有量", En: "vehicles kept"}, "vehicle_running", true},
	vehiclesBought: {[]string{"辆", "台"}, []string{"购置公务用车", "更新公务用车", "公务用车购置数", "购置车辆", "购置公车", "新购", "购置更新"}, "决算数.公务用车购置费", lint.Text{Zh: "公务用车购置数", En: "vehicles bought"}, "", false},
	guests:         {[]string{"人次", "人"}, []string{"接待"}, "决算数.公务接待费", lint.Text{Zh: "接待人次", En: "guests"}, "reception_per_head", false},
	receptions:     {[]string{"批", "个批次"}, []string{"接待"}, "决算数.公务接待费", lint.Text{Zh: "接待批次", En: "receptions"}, "", false},
}

// countWords begin what stands after a number that counts something.
var countWords = [...]string{"人", "个", "批", "辆", "台"}

// countsOfThreePublic holds the counts of a paragraph against the amounts of the table, and against one
// another. It returns the number of vehicles kept.
func countsOfThreePublic(r *reader, q *lint.Paragraph, t *threePublic) (kept number, ok bool) {
	var counts [len(countedThings)][]number
	s := q.S()
	for _, n := range r.read(q) {
		if !n.known || n.percent || n.unit != noUnit {
			continue
		}
		if k := kindOfCount(s, n); k >= 0 {
			counts[k] = append(counts[k], n)
		}
	}
	for k, numbers := range counts {
		some := false // of several numbers some may be zero: a part, another purpose
		for _, n := range numbers {
			some = some || !n.value.IsZero()
		}
		for _, n := range numbers {
			if !some || !n.value.IsZero() {
				compareCount(r.p, q, t, n, &countedThings[k])
			}
		}
	}
	for _, pair := range [...][2]int{{groupsAbroad, peopleAbroad}, {receptions, guests}} {
		if a, b := counts[pair[0]], counts[pair[1]]; len(a) == 1 && len(b) == 1 {
			moreThanPeople(r.p, q, a[0], b[0], pair)
		}
	}
	if numbers := counts[vehiclesKept]; len(numbers) == 1 {
		return numbers[0], true
	}
	return number{}, false
}

// moreThanPeople: every group, every reception, is of one person at least.
func moreThanPeople(p *lint.Pass, q *lint.Paragraph, groups, people number, pair [2]int) {
	if people.value.Sign() <= 0 || groups.value.Cmp(people.value) <= 0 {
		return
	}
	p.Found(lint.Diagnostic{
		Span: p.Place(q, groups.from, groups.end), Address: p.ParagraphAddress(q), Relation: "多于人次",
		Message: lint.Msg("{0}是 {1}，{2}只有 {3}，疑两个数写颠倒。", "{0}: {1}, more than {2}: {3}. The two may have changed places.",
			countedThings[pair[0]].name, groups.value, countedThings[pair[1]].name, people.value),
	})
}

// otherCounts stand before what was bought, kept or received at another time, or given away: 报废 1 辆.
var otherCounts = [...]string{"报废", "处置", "调出", "划转", "拍卖", "减少", "增加", "上年", "去年"}

// kindOfCount is what a number counts, −1 where that is not plain. Guests from abroad (外宾) are a part
// of the others.
func kindOfCount(s string, n number) int {
	rest := trimLeft(s[n.end:])
	if !startsWithAny(rest, countWords[:]) {
		return -1
	}
	clause := s[sentenceStart(s, n.from):n.from]
	if name.Contains(clause, "外宾") || name.Contains(clause, "外事") || name.Contains(clause, "其中") && name.Contains(clause, "国（境）外") {
		return -1
	}
	best, at := (*counted)(nil), -1
	for i := range countedThings {
		k := &countedThings[i]
		for _, w := range k.before {
			if !name.Contains(clause, w) {
				continue
			}
			if n := strings.LastIndex(clause, w); n > at {
				best, at = k, n
			}
		}
	}
	if best != nil && containsAny(clause[at:], otherCounts[:]) {
		return -1
	}
	for i := range countedThings {
		// the same word may stand before several things: 接待 25 批次 198 人次
		if k := &countedThings[i]; best != nil && k.column == best.column && startsWithAny(rest, k.after) && containsAny(clause[at:], k.before) {
			return i
		}
	}
	return -1
}

// sentenceStart is where the sentence, or part of a list, that holds byte i begins.
func sentenceStart(s string, i int) int {
	for ; i > 0; i-- {
		if s[i-1] == ';' || strings.HasSuffix(s[:i], "。") || strings.HasSuffix(s[:i], "；") {
			return i
		}
	}
	return 0
}

func startsWithAny(s string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

func compareCount(p *lint.Pass, q *lint.Paragraph, t *threePublic, n number, k *counted) {
	cell := t.cell(k.column)
	money, ok := known(p, cell)
	if !ok {
		return
	}
	unit := p.Report.AmountUnit
	switch {
	case n.value.IsZero() && !money.IsZero():
		foundCount(p, q, n, k, cell, money,
			lint.Msg("{0}是 0，{1} 有 {2}。", "{0}: 0, but {1} has {2}.", k.name, p.Label(cell), lint.Money{Amount: money, Unit: unit}))
	case !n.value.IsZero() && money.IsZero() && !k.onlyMissing:
		foundCount(p, q, n, k, cell, money,
			lint.Msg("{0}是 {1}，{2} 没有金额。", "{0}: {1}, but {2} has no amount.", k.name, n.value, p.Label(cell)))
	case k.limit != "":
		limit := amount.FromInt(p.Options.Int(k.limit, 0))
		each, ok := money.Shift(-yuan.shift(unit)).Div(n.value, 2)
		if ok && limit.Sign() > 0 && unit != report.UnitUnknown && each.Cmp(limit) > 0 {
			foundCount(p, q, n, k, cell, money, lint.Msg("{0} {1}，平均每个 {2}，超过 {3}。", "{0}: {1}, {2} each, more than {3}.",
				k.name, n.value, lint.Money{Amount: each, Unit: report.Yuan}, lint.Money{Amount: limit, Unit: report.Yuan}))
		}
	}
}

func foundCount(p *lint.Pass, q *lint.Paragraph, n number, k *counted, cell report.CellID, money amount.Amount, m lint.Message) {
	p.Found(lint.Diagnostic{
		Span: p.Place(q, n.from, n.end), Address: p.ParagraphAddress(q), Relation: k.name.Zh, Message: m,
		Related: []lint.Related{related(p, cell, money)},
	})
}

// vehicles holds “共有车辆 0 辆” against the running costs of vehicles, and returns their number.
func vehicles(r *reader, q *lint.Paragraph) (n number, ok bool) {
	p, s := r.p, q.S()
	word := name.Index(s, "车辆")
	if word < 0 {
		return n, false
	}
	for _, all := range r.read(q) {
		if all.from < word || !strings.HasPrefix(trimLeft(s[all.end:]), "辆") {
			continue
		}
		if !all.known || strings.TrimSpace(s[word+len("车辆"):all.from]) != "" {
			return n, false
		}
		t := threePublicTable(p)
		if !all.value.IsZero() || t == nil || !isWhole(p, t.Table) {
			return all, true
		}
		if v, ok := t.amount("决算数.公务用车运行费"); ok && !v.IsZero() {
			cell := t.cell("决算数.公务用车运行费")
			p.Found(lint.Diagnostic{
				Span: p.Place(q, all.from, all.end), Address: p.ParagraphAddress(q), Relation: "运行费", Related: []lint.Related{related(p, cell, v)},
				Message: lint.Msg("共有车辆 0 辆，{0} 有 {1}。", "no vehicles, but {0} has {1}.", p.Label(cell), lint.Money{Amount: v, Unit: p.Report.AmountUnit}),
			})
		}
		return all, true
	}
	return n, false
}
