// Package generate makes realistic final accounts for benchmarks and property tests: nine tables in
// which every identity holds, text that restates them, performance tables. A seed gives one report,
// always the same; no two seeds give the same. It uses no part of the linter, so that what it writes
// can judge it. Start with Report.
package generate

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"strings"
)

// money counts 0.01 万元.
type money int64

func (m money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	return fmt.Sprintf("%s%d.%02d", sign, m/100, m%100)
}

// cell writes an amount of a table; nothing is printed empty.
func cell(m money) string {
	if m == 0 {
		return `""`
	}
	return m.String()
}

// item is a functional code with its money.
type item struct {
	code           string
	name           string
	basic, project money
	own            money // of it from the unit's own income, not fiscal
	fund           bool  // 政府性基金
}

type economic struct {
	code, name string
	amount     money
}

// account is one unit's year.
type account struct {
	rng                     *rand.Rand
	unit                    string
	items                   []item
	staff, running, capital []economic
	open, close             money // 一般公共预算 carried over
	fundOpen, fundClose     money
	business, other         money // 事业收入, 其他收入
	budget3, final3         [6]money
	projects                []project
}

type project struct {
	name             string
	budget, executed money
}

var names = map[string]string{
	"201": "一般公共服务支出", "20103": "政府办公厅（室）及相关机构事务", "20113": "商贸事务",
	"207": "文化旅游体育与传媒支出", "20701": "文化和旅游",
	"208": "社会保障和就业支出", "20805": "行政事业单位养老支出", "20808": "抚恤", "20811": "残疾人事业",
	"210": "卫生健康支出", "21011": "行政事业单位医疗",
	"212": "城乡社区支出", "21205": "城乡社区环境卫生", "21208": "国有土地使用权出让收入安排的支出",
	"213": "农林水支出", "21301": "农业农村",
	"215": "资源勘探工业信息等支出", "21508": "支持中小企业发展和管理支出",
	"221": "住房保障支出", "22102": "住房改革支出",
}

// projectItems may carry project money.
var projectItems = []item{
	{code: "2010399", name: "其他政府办公厅（室）及相关机构事务支出"},
	{code: "2011308", name: "招商引资"}, {code: "2011399", name: "其他商贸事务支出"},
	{code: "2070109", name: "群众文化"}, {code: "2070199", name: "其他文化和旅游支出"},
	{code: "2081199", name: "其他残疾人事业支出"}, {code: "2120501", name: "城乡社区环境卫生"},
	{code: "2130199", name: "其他农业农村支出"}, {code: "2150899", name: "其他支持中小企业发展和管理支出"},
}

var lines = []string{"201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214", "215", "216", "217", "219", "220", "221", "222", "223", "224", "229", "231", "232", "234"}

var places = []string{"江岸", "江汉", "硚口", "武昌", "青山", "洪山", "蔡甸", "江夏", "黄陂", "新洲"}
var trades = []string{"企业服务", "公共就业", "文化宣传", "农业技术", "市政维护", "社区发展", "投资促进", "政务数据"}

// Report returns the report of a seed, about 30 KB of UTF-8.
func Report(seed uint64) string {
	a := &account{rng: rand.New(rand.NewPCG(seed, 2022))}
	a.unit = "武汉市" + pick(a.rng, places) + "区" + pick(a.rng, trades) + "中心"
	a.expenditure()
	a.rest()
	var b strings.Builder
	a.write(&b, seed)
	return b.String()
}

// Faulty is Report with about one in a hundred of its table amounts changed, and at least one.
func Faulty(seed uint64) string {
	right := Report(seed)
	for stream := uint64(1); ; stream++ {
		if text := faulty(right, rand.New(rand.NewPCG(seed, stream))); text != right {
			return text
		}
	}
}

func faulty(right string, rng *rand.Rand) string {
	text := []byte(right)
	inRows := false
	at := 0
	for _, line := range strings.SplitAfter(right, "\n") {
		if strings.HasPrefix(line, "[") {
			inRows = strings.HasPrefix(line, "[table.") && strings.Contains(line, ".rows]")
		} else if inRows && !strings.HasPrefix(line, "#") {
			for i := at; i < at+len(line); i++ {
				if text[i] == '.' && i+2 < len(text) && isDigit(text[i-1]) && isDigit(text[i+1]) && rng.IntN(100) == 0 {
					text[i-1] = '0' + (text[i-1]-'0'+1+byte(rng.IntN(8)))%10
				}
			}
		}
		at += len(line)
	}
	return string(text)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func pick[T any](rng *rand.Rand, list []T) T { return list[rng.IntN(len(list))] }

func (a *account) between(lo, hi int) money { return money(lo + a.rng.IntN(hi-lo)) }

// expenditure chooses what was spent: by economic item first, so that both classifications agree.
func (a *account) expenditure() {
	staff := map[string]money{
		"30101": a.between(2000, 90000), "30102": a.between(1000, 90000), "30103": a.between(0, 40000), "30107": a.between(1000, 60000),
		"30108": a.between(500, 20000), "30109": a.between(200, 9000), "30110": a.between(300, 9000), "30111": a.between(100, 5000),
		"30112": a.between(10, 900), "30113": a.between(500, 20000), "30199": a.between(0, 9000),
		"30302": a.between(0, 30000), "30304": a.between(0, 4000), "30307": a.between(0, 4000), "30309": a.between(0, 9000),
	}
	for _, e := range staffItems {
		e.amount = staff[e.code]
		a.staff = append(a.staff, e)
	}
	for _, e := range runningItems {
		if len(e.code) == 5 && a.rng.IntN(2) == 0 {
			e.amount = a.between(1, 6000)
		}
		switch e.code {
		case "30212", "31013":
			e.amount = 0
		}
		a.running = append(a.running, e)
	}
	for _, e := range capitalItems {
		if e.code == "31002" || e.code == "31007" {
			e.amount = a.between(0, 3000)
		}
		a.capital = append(a.capital, e)
	}
	basic := total(a.staff) + total(a.running) + total(a.capital)
	paired := []item{
		{code: "2080505", name: "机关事业单位基本养老保险缴费支出", basic: staff["30108"]},
		{code: "2080506", name: "机关事业单位职业年金缴费支出", basic: staff["30109"]},
		{code: "2080801", name: "死亡抚恤", basic: staff["30304"]},
		{code: "2101102", name: "事业单位医疗", basic: staff["30110"]},
		{code: "2101103", name: "公务员医疗补助", basic: staff["30111"]},
		{code: "2210201", name: "住房公积金", basic: staff["30113"]},
	}
	rest := basic
	for _, p := range paired {
		rest -= p.basic
		if p.basic != 0 {
			a.items = append(a.items, p)
		}
	}
	a.items = append(a.items, item{code: "2010350", name: "事业运行", basic: rest})
	perm := a.rng.Perm(len(projectItems))
	for _, i := range perm[:4+a.rng.IntN(5)] {
		it := projectItems[i]
		it.project = a.between(500, 90000)
		a.items = append(a.items, it)
		a.projects = append(a.projects, project{name: it.name + "项目经费", executed: it.project, budget: it.project + a.between(0, 9000)})
	}
	if a.rng.IntN(2) == 0 {
		a.items = append(a.items, item{code: "2120803", name: "城市建设支出", project: a.between(1000, 200000), fund: true})
		a.fundClose = a.between(0, 5000)
	}
	sort.Slice(a.items, func(i, j int) bool { return a.items[i].code < a.items[j].code })
}

// rest chooses income and carry-overs so that both sides balance.
func (a *account) rest() {
	if a.rng.IntN(3) == 0 {
		a.business = a.between(100, 30000)
		for i := range a.items {
			if it := &a.items[i]; it.code == "2010350" {
				it.own = a.business
				it.basic += a.business // spent on top of the fiscal money
			}
		}
	}
	if a.rng.IntN(2) == 0 {
		a.open, a.close = a.between(0, 9000), a.between(0, 9000)
	}
	abroad, reception := money(0), a.amountOf("30217")+a.between(0, 300)
	running := a.amountOf("30231") + a.between(0, 800)
	a.final3 = [6]money{abroad + running + reception, abroad, running, 0, running, reception}
	extraRunning, extraReception := a.between(0, 900), a.between(0, 300)
	a.budget3 = [6]money{a.final3[0] + extraRunning + extraReception, abroad, running + extraRunning, 0, running + extraRunning, reception + extraReception}
}

func (a *account) amountOf(code string) money {
	for _, e := range a.running {
		if e.code == code {
			return e.amount
		}
	}
	return 0
}

func total(list []economic) (sum money) {
	for _, e := range list {
		sum += e.amount
	}
	return sum
}

// sums over items, by prefix of the code.
func (a *account) sum(prefix string, f func(item) money) (sum money) {
	for _, it := range a.items {
		if strings.HasPrefix(it.code, prefix) {
			sum += f(it)
		}
	}
	return sum
}

func all(it item) money      { return it.basic + it.project }
func basic(it item) money    { return it.basic }
func project1(it item) money { return it.project }

// general is the part of an item that 一般公共预算 paid.
func general(it item) money {
	if it.fund {
		return 0
	}
	return it.basic + it.project - it.own
}

func generalBasic(it item) money {
	if it.fund {
		return 0
	}
	return it.basic - it.own
}

func generalProject(it item) money {
	if it.fund {
		return 0
	}
	return it.project
}

func fund(it item) money {
	if it.fund {
		return it.project
	}
	return 0
}

// codes returns the codes of the items that f gives money, with the 类 and 款 above them, in order.
func (a *account) codes(f func(item) money) []string {
	seen := map[string]bool{}
	var out []string
	for _, it := range a.items {
		if f(it) == 0 {
			continue
		}
		for _, n := range []int{3, 5, 7} {
			if c := it.code[:n]; !seen[c] {
				seen[c] = true
				out = append(out, c)
			}
		}
	}
	sort.Strings(out)
	return out
}

func (a *account) nameOf(code string) string {
	if n, ok := names[code]; ok {
		return n
	}
	for _, it := range a.items {
		if it.code == code {
			return it.name
		}
	}
	return code
}
