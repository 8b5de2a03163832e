package generate

import (
	"fmt"
	"strings"
)

func (a *account) write(b *strings.Builder, seed uint64) {
	p := func(format string, args ...any) { fmt.Fprintf(b, format, args...) }
	exp, gen, fnd := a.sum("", all), a.sum("", general), a.sum("", fund)
	genIncome := gen + a.close - a.open
	fundIncome := fnd + a.fundClose - a.fundOpen
	income := genIncome + fundIncome + a.business + a.other
	open, close := a.open+a.fundOpen, a.close+a.fundClose
	last := exp + open - money(seed%977)*37 // last year's total, for the comparisons

	p("# 第 %d 份，程序生成，单位和数字是虚构的。\n[report]\nunit = %q\nyear = 2022\ntype = \"部门决算\"\nunit_kind = \"事业单位\"\nlevel = \"区\"\namount_unit = \"万元\"\nstage = \"公开稿\"\nedition = \"wuhan\"\nunits = [%q]\n\n", seed, a.unit, a.unit)
	p("[figures]\n\"年初预算\" = %v\n\"上年总计\" = %v\n\n", gen+5000, last)
	p("[[part]]\ntitle = \"第一部分 %s概况\"\n\n[[section]]\ntitle = \"一、部门主要职能\"\ntext = \"\"\"\n（一）贯彻落实国家、省、市有关方针政策和法律法规，承担全区%s的事务性、技术性工作。\n（二）承办区委、区政府和主管部门交办的其他事项，指导街道开展相关服务。\n\"\"\"\n\n", a.unit, strings.TrimSuffix(a.unit[len("武汉市"):], "中心"))
	p("[[section]]\ntitle = \"二、部门决算单位构成\"\ntext = \"从单位构成看，%s部门决算由纳入独立核算的单位本级决算组成。\"\n\n[[part]]\ntitle = \"第二部分 %s 2022 年度部门决算表\"\n\n", a.unit, a.unit)

	// 表1
	p("[table.1]\nform = \"收入支出决算总表\"\nnote = \"注：本表反映部门本年度的总收支和年末结转结余情况。\\n27 行 = (1+2+3+4+5+6+7+8) 行；30 行 = (27+28+29) 行；57 行 = (31+32+...+56) 行；60 行 = (57+58+59) 行。\"\n\n[table.1.rows]\n")
	p("1  = [\"一、一般公共预算财政拨款收入\", %s]\n2  = [\"二、政府性基金预算财政拨款收入\", %s]\n5  = [\"五、事业收入\", %s]\n", cell(genIncome), cell(fundIncome), cell(a.business))
	p("27 = [\"本年收入合计\", %s]\n29 = [\"年初结转和结余\", %s]\n30 = [\"总计\", %s]\n", cell(income), cell(open), cell(income+open))
	for i, c := range lines {
		p("%d = [%q, %s]\n", 31+i, lineNames[i], cell(a.sum(c, all)))
	}
	p("57 = [\"本年支出合计\", %s]\n59 = [\"年末结转和结余\", %s]\n60 = [\"总计\", %s]\n\n", cell(exp), cell(close), cell(exp+close))

	a.table2(b)
	a.table3(b)

	// 表4
	p("[table.4]\nform = \"财政拨款收入支出决算总表\"\nnote = \"注：本表反映部门本年度财政拨款的总收支和年末结转结余情况。\\n27 行 = (1+2+3) 行；28 行 = (29+30+31) 行；32 行 = (27+28) 行；59 行 = (33+34+...+58) 行；64 行 = (59+60) 行。\"\n\n[table.4.rows]\n")
	p("1  = [%s]\n2  = [%s]\n27 = [%s]\n28 = [%s]\n29 = [%s]\n30 = [%s]\n32 = [%s]\n", cell(genIncome), cell(fundIncome), cell(genIncome+fundIncome), cell(open), cell(a.open), cell(a.fundOpen), cell(genIncome+fundIncome+open))
	for i, c := range lines {
		g, f := a.sum(c, general), a.sum(c, fund)
		p("%d = [%q, %s, %s, %s]\n", 33+i, lineNames[i], cell(g+f), cell(g), cell(f))
	}
	p("59 = [\"本年支出合计\", %s, %s, %s]\n60 = [\"年末财政拨款结转和结余\", %s, %s, %s]\n64 = [\"总计\", %s, %s, %s]\n\n", cell(gen+fnd), cell(gen), cell(fnd), cell(close), cell(a.close), cell(a.fundClose), cell(gen+fnd+close), cell(gen+a.close), cell(fnd+a.fundClose))

	// 表5
	p("[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\nnote = \"注：本表反映部门本年度一般公共预算财政拨款支出情况。\\n1 栏各行 = (2+3) 栏各行。\"\n\n[table.5.rows]\n\"合计\" = [%s, %s, %s]\n", cell(gen), cell(a.sum("", generalBasic)), cell(a.sum("", generalProject)))
	for _, c := range a.codes(general) {
		p("%-7s = [%q, %s, %s, %s]\n", c, a.nameOf(c), cell(a.sum(c, general)), cell(a.sum(c, generalBasic)), cell(a.sum(c, generalProject)))
	}
	a.table6(b)
	p("\n[table.7]\nform = \"一般公共预算财政拨款“三公”经费支出决算表\"\nnote = \"注：本表反映部门本年度“三公”经费支出预决算情况。\\n1 栏 = (2+3+6) 栏；3 栏 = (4+5) 栏；7 栏 = (8+9+12) 栏；9 栏 = (10+11) 栏。\"\n\n[table.7.rows]\n1 = [")
	for i, m := range append(a.budget3[:], a.final3[:]...) {
		if i > 0 {
			p(", ")
		}
		p("%s", cell(m))
	}
	p("]\n\n[table.8]\nform = \"政府性基金预算财政拨款收入支出决算表\"\n")
	if fnd == 0 {
		p("empty = \"2022 年我单位无政府性基金预算财政拨款收入支出。\"\n\n")
	} else {
		p("note = \"注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。\\n6 栏各行 = (1+2-3) 栏各行；3 栏各行 = (4+5) 栏各行。\"\n\n[table.8.rows]\n")
		row := fmt.Sprintf("%s, %s, %s, \"\", %s, %s", cell(a.fundOpen), cell(fundIncome), cell(fnd), cell(fnd), cell(a.fundClose))
		p("\"合计\" = [%s]\n", row)
		for _, c := range a.codes(fund) {
			p("%-7s = [%q, %s]\n", c, a.nameOf(c), row)
		}
		p("\n")
	}
	p("[table.9]\nform = \"国有资本经营预算财政拨款支出决算表\"\nempty = \"2022 年我单位无国有资本经营预算财政拨款支出。\"\n\n")
	a.text(b, income, exp, gen, last)
	a.performance(b)
	p("[[part]]\ntitle = \"第四部分 名词解释\"\n\n")
	for _, t := range terms {
		p("[[term]]\nname = %q\ntext = %q\n\n", t[0], t[1])
	}
}

// table2 gives the income by code: fiscal money as spent, the carry-overs' difference on one code.
func (a *account) table2(b *strings.Builder) {
	fiscal := func(it item) money {
		m := general(it) + fund(it)
		switch {
		case it.code == "2010350":
			m += a.close - a.open
		case it.fund:
			m += a.fundClose - a.fundOpen
		}
		return m
	}
	own := func(it item) money { return it.own }
	fmt.Fprintf(b, "[table.2]\nform = \"收入决算表\"\nnote = \"注：本表反映部门本年度取得的各项收入情况。\\n1 栏各行 = (2+3+4+5+6+7) 栏各行。\"\n\n[table.2.rows]\n")
	row := func(key, name, prefix string) {
		f, o := a.sum(prefix, fiscal), a.sum(prefix, own)
		fmt.Fprintf(b, "%-7s = [%s%s, %s, \"\", %s]\n", key, name, cell(f+o), cell(f), cell(o))
	}
	row(`"合计"`, "", "")
	for _, c := range a.codes(all) {
		row(c, fmt.Sprintf("%q, ", a.nameOf(c)), c)
	}
	b.WriteByte('\n')
}

func (a *account) table3(b *strings.Builder) {
	fmt.Fprintf(b, "[table.3]\nform = \"支出决算表\"\nnote = \"注：本表反映部门本年度各项支出情况。\\n1 栏各行 = (2+3+4+5+6) 栏各行。\"\n\n[table.3.rows]\n\"合计\" = [%s, %s, %s]\n", cell(a.sum("", all)), cell(a.sum("", basic)), cell(a.sum("", project1)))
	for _, c := range a.codes(all) {
		fmt.Fprintf(b, "%-7s = [%q, %s, %s, %s]\n", c, a.nameOf(c), cell(a.sum(c, all)), cell(a.sum(c, basic)), cell(a.sum(c, project1)))
	}
	b.WriteByte('\n')
}

func (a *account) table6(b *strings.Builder) {
	fmt.Fprintf(b, "\n[table.6]\nform = \"一般公共预算财政拨款基本支出决算明细表\"\nnote = \"注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。\"\n\n[table.6.rows]\n")
	group := func(code, name string, list []economic) money {
		var sum money
		for _, e := range list {
			if strings.HasPrefix(e.code, code) {
				sum += e.amount
			}
		}
		fmt.Fprintf(b, "%-5s = [%q, %s]\n", code, name, cell(sum))
		for _, e := range list {
			if strings.HasPrefix(e.code, code) {
				fmt.Fprintf(b, "%-5s = [%q, %s]\n", e.code, e.name, cell(e.amount))
			}
		}
		return sum
	}
	staff := group("301", "工资福利支出", a.staff) + group("303", "对个人和家庭的补助", a.staff)
	fmt.Fprintf(b, "\"人员经费合计\" = [%s]\n", cell(staff))
	running := group("302", "商品和服务支出", a.running) + group("310", "资本性支出", a.capital)
	fmt.Fprintf(b, "\"公用经费合计\" = [%s]\n", cell(running))
}

// percent is part of whole in hundredths of a percent, rounded half up.
func percent(part, whole money) string {
	if whole == 0 {
		return "0.00%"
	}
	v := (part*20000 + whole) / (2 * whole)
	return fmt.Sprintf("%d.%02d%%", v/100, v%100)
}

func (a *account) text(b *strings.Builder, income, exp, gen, last money) {
	p := func(format string, args ...any) { fmt.Fprintf(b, format, args...) }
	now := a.sum("", all) + a.close + a.fundClose
	verb, change := "增加", now-last
	if change < 0 {
		verb, change = "减少", -change
	}
	p("[[part]]\ntitle = \"第三部分 %s 2022 年度部门决算情况说明\"\n\n", a.unit)
	p("[[section]]\ntitle = \"一、收入支出决算总体情况说明\"\ntext = \"\"\"\n2022 年度收、支总计 {%v = 表1.30行} 万元。与 2021 年度相比，收、支总计各%s %v 万元，%s %s。主要原因是本年项目安排有所调整。\n\"\"\"\n\n", now, verb, change, verb, percent(change, last))
	fiscal := income - a.business - a.other
	p("[[section]]\ntitle = \"二、收入决算情况说明\"\ntext = \"\"\"\n2022 年度收入合计 %v 万元。其中：财政拨款收入 {%v = 表2.合计.财政拨款收入} 万元，占本年收入 {%s = 占比(表2.合计.财政拨款收入, 表2.合计.1栏)}；事业收入 %v 万元，占本年收入 %s。\n\"\"\"\n\n", income, fiscal, percent(fiscal, income), a.business, percent(a.business, income))
	ba, pr := a.sum("", basic), a.sum("", project1)
	p("[[section]]\ntitle = \"三、支出决算情况说明\"\ntext = \"\"\"\n2022 年度支出合计 %v 万元。其中：基本支出 {%v = 表3.合计.基本支出} 万元，占本年支出 {%s = 占比(表3.合计.基本支出, 表3.合计.1栏)}；项目支出 %v 万元，占本年支出 %s。\n\"\"\"\n\n", exp, ba, percent(ba, exp), pr, percent(pr, exp))
	a.fiscalTotals(b)
	p("[[section]]\ntitle = \"五、一般公共预算财政拨款支出决算情况说明\"\n\n[[section]]\ntitle = \"（二）财政拨款支出决算结构情况。\"\nlevel = 2\ntext = \"\"\"\n2022 年度一般公共预算财政拨款支出 {%v = 表5.合计.1栏} 万元，主要用于以下方面：", gen)
	first := true
	for _, c := range a.codes(general) {
		if len(c) != 3 {
			continue
		}
		if !first {
			p("；")
		}
		first = false
		m := a.sum(c, general)
		p("%s（类）支出 {%v = 表5.%s.1栏} 万元，占 {%s = 占比(表5.%s.1栏, 表5.合计.1栏)}", strings.TrimSuffix(a.nameOf(c), "支出"), m, c, percent(m, gen), c)
	}
	p("。\n\"\"\"\n\n[[section]]\ntitle = \"（三）财政拨款支出决算具体情况。\"\nlevel = 2\ntext = \"2022 年度一般公共预算财政拨款支出年初预算为 {%v = 数据.年初预算} 万元，支出决算为 {%v = 表5.合计.1栏} 万元，完成年初预算的 {%s = 占比(表5.合计.1栏, 数据.年初预算)}。\"\n\n", gen+5000, gen, percent(gen, gen+5000))
	for _, it := range a.items {
		if m := general(it); m != 0 {
			p("[[section.item]]\ncode = %s\ntext = \"%s（类）%s（款）%s（项）。支出决算为 {%v = 表5.%s.1栏} 万元，主要用于保障单位正常运转和开展相关业务工作。\"\n\n", it.code, strings.TrimSuffix(a.nameOf(it.code[:3]), "支出"), a.nameOf(it.code[:5]), it.name, m, it.code)
		}
	}
	p("[[section]]\ntitle = \"六、一般公共预算财政拨款基本支出决算情况说明\"\ntext = \"\"\"\n2022 年度一般公共预算财政拨款基本支出 {= 表5.合计.基本支出} 万元，其中：\n人员经费 %v 万元，主要包括：{列举 表6.人员经费}。\n公用经费 %v 万元，主要包括：{列举 表6.公用经费}。\n\"\"\"\n\n", total(a.staff), total(a.running)+total(a.capital))
	a.threePublic(b)
	a.otherBudgets(b)
	p("[[section]]\ntitle = \"十、机关运行经费支出情况\"\ntext = \"2022 年度本单位无机关运行经费。\"\n\n")
	a.procurementAndAssets(b)
	p("[[section]]\ntitle = \"十三、预算绩效情况说明\"\ntext = \"根据预算绩效管理要求，我单位组织对 2022 年度一般公共预算项目支出全面开展绩效自评，共涉及项目 {%d = 绩效.数量} 个，资金 {%v = 合计(绩效.执行数)} 万元，占一般公共预算项目支出总额的 {100.00%% = 占比(合计(绩效.执行数), 表5.合计.项目支出)}。\"\n\n", len(a.projects), a.sum("", generalProject))
}

// performance writes a table for each project: 20 points for the money, 80 for the indicators.
func (a *account) performance(b *strings.Builder) {
	for _, pr := range a.projects {
		rate := (pr.executed*20000 + pr.budget) / (2 * pr.budget) // hundredths of a percent
		score := (rate*2000 + 5000) / 10000
		deviation := "无偏差。"
		if rate < 9000 {
			deviation = "部分合同跨年度执行，款项按进度支付。"
		}
		fmt.Fprintf(b, "[[performance]]\nscope = \"项目\"\nname = %q\ncategory = \"部门预算项目\"\nnature = \"持续性项目\"\nkind = \"常年性项目\"\nbudget = %v\nexecuted = %v\nrate = \"%d.%02d%%\"\nweight = 20\nscore = %v\ntotal = %v\ndeviation = %q\nimprovement = \"\"\n\n", pr.name, pr.budget, pr.executed, rate/100, rate%100, score, 8000+score, deviation)
		b.WriteString("[[performance.goal]]\ntitle = \"年度绩效目标 1\"\nweight = 80\nindicators = [\n  [\"产出指标\", \"数量指标\", \"工作任务完成率\", \"100%\", \"100%\", 20],\n  [\"产出指标\", \"质量指标\", \"工作任务达标率\", \"≥95%\", \"98%\", 20],\n  [\"产出指标\", \"时效指标\", \"资金支付及时率\", \"100%\", \"100%\", 20],\n  [\"满意度指标\", \"满意度指标\", \"服务对象满意度\", \"≥95%\", \"97%\", 20],\n]\n\n")
	}
}
