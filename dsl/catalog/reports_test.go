package catalog_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
)

// 武汉市汉阳区企业服务中心 2022 年度部门决算, table 3 (支出决算表) and table 6 (基本支出决算明细表) as
// printed; tables 2 and 5 print the same codes and names as table 3.
const (
	hanyang2022Function = `
201 一般公共服务支出
20103 政府办公厅（室）及相关机构事务
2010350 事业运行
2010399 其他政府办公厅（室）及相关机构事务支出
208 社会保障和就业支出
20805 行政事业单位养老支出
2080505 机关事业单位基本养老保险缴费支出
20808 抚恤
2080801 死亡抚恤
20811 残疾人事业
2081199 其他残疾人事业支出`

	hanyang2022Economic = `
301 工资福利支出
30101 基本工资
30102 津贴补贴
30103 奖金
30106 伙食补助费
30107 绩效工资
30108 机关事业单位基本养老保险缴费
30109 职业年金缴费
30110 职工基本医疗保险缴费
30111 公务员医疗补助缴费
30112 其他社会保障缴费
30113 住房公积金
30114 医疗费
30199 其他工资福利支出
302 商品和服务支出
30201 办公费
30202 印刷费
30203 咨询费
30204 手续费
30205 水费
30206 电费
30207 邮电费
30208 取暖费
30209 物业管理费
30211 差旅费
30212 因公出国（境）费用
30213 维修（护）费
30214 租赁费
30215 会议费
30216 培训费
30217 公务接待费
30218 专用材料费
30224 被装购置费
30225 专用燃料费
30226 劳务费
30227 委托业务费
30228 工会经费
30229 福利费
30231 公务用车运行维护费
30239 其他交通费用
30240 税金及附加费用
30299 其他商品和服务支出
303 对个人和家庭的补助
30301 离休费
30302 退休费
30303 退职（役）费
30304 抚恤金
30305 生活补助
30306 救济费
30307 医疗费补助
30308 助学金
30309 奖励金
30310 个人农业生产补贴
30311 代缴社会保险费
30399 其他对个人和家庭的补助
310 资本性支出
31002 办公设备购置
31003 专用设备购置
31007 信息网络及软件购置更新
31013 公务用车购置
31099 其他资本性支出`
)

// 上海市普陀区财政局 2024 年度部门决算, tables 一般公共预算财政拨款支出决算表 and 基本支出决算表 (its items
// of 301–303 are those above), the names justified and wrapped as the page shows them.
const (
	putuo2024Function = `
201 一般公共服务支出
20106 财政事务
2010601 行政运行
2010602 一般行政管理事务
2010607 信息化建设
2010608 财政委托业务支出
208 社会保障和就业支出
20805 行政事业单位养老支出
2080501 行政单位离退休
2080505 机关事业单位基本养老保险缴费支出
2080506 机关事业单位职业年金缴费支出
2080599 其他行政事业单位养老支出
210 卫生健康支出
21011 行政事业单位医疗
2101101 行政单位医疗
221 住房保障支出
22102 住房改革支出
2210201 住房公积金
2210203 购房补贴`

	putuo2024Economic = `
30108 机关事业单位基本养老保险缴 费
30212 因 公 出 国 （ 境 ） 费 用
30231 公 务 用 车 运 行 维 护 费
30299 其 他 商 品 和 服 务 支 出
310 资本性支出
31001 房屋建筑物购建
31002 办公设备购置
31003 专用设备购置
31007 信息网络及软件购置更 新
31013 公务用车购置
31019 其他交通工具购置
31021 文物和陈列品购置
31022 无形资产购置
31099 其他资本性支出`
)

func TestPrintedTables(t *testing.T) {
	for _, table := range []struct {
		axis catalog.Axis
		year int
		rows string
	}{
		{function, 2022, hanyang2022Function},
		{department, 2022, hanyang2022Economic},
		{function, 2024, putuo2024Function},
		{department, 2024, putuo2024Economic},
	} {
		for row := range strings.Lines(strings.TrimSpace(table.rows)) {
			digits, printed, _ := strings.Cut(strings.TrimSuffix(row, "\n"), " ")
			code, ok := catalog.ParseCode(digits)
			if !ok {
				t.Fatalf("row %q", row)
			}
			f := catalog.CheckName(table.axis, code, table.year, printed)
			want := catalog.Same
			if strings.Contains(printed, " ") {
				want = catalog.Variant
			}
			if f.Verdict != want || f.Confidence == catalog.Low {
				t.Errorf("%s in %d: %v, %v; catalogue has %q", row, table.year, f.Verdict, f.Confidence, f.Entry.Name)
			}
			if !f.Entry.Confirmed {
				t.Errorf("%s: printed in a published account, but from knowledge alone", row)
			}
		}
	}
}

// The 支出 lines of 收入支出决算总表 print names without codes, in the order of the 类; the official form
// of 2022 has them all.
func TestPrintedClasses(t *testing.T) {
	const lines = "一般公共服务支出 外交支出 国防支出 公共安全支出 教育支出 科学技术支出 文化旅游体育与传媒支出 社会保障和就业支出 " +
		"卫生健康支出 节能环保支出 城乡社区支出 农林水支出 交通运输支出 资源勘探工业信息等支出 商业服务业等支出 金融支出 " +
		"援助其他地区支出 自然资源海洋气象等支出 住房保障支出 粮油物资储备支出 国有资本经营预算支出 灾害防治及应急管理支出 " +
		"其他支出 债务还本支出 债务付息支出 抗疫特别国债安排的支出"
	for _, year := range []int{2022, 2024} {
		last := catalog.Code(200)
		for _, printed := range strings.Fields(lines) {
			var found []catalog.Code
			for e := range catalog.ByName(function, printed+"（类）", year) {
				found = append(found, e.Code)
			}
			if len(found) != 1 || found[0] <= last {
				t.Errorf("%s in %d: 类 %v after %d", printed, year, found, last)
				continue
			}
			last = found[0]
		}
	}
}

// What the text of the same accounts says of codes, its misprints included (正文 and 名词解释).
func TestPrintedText(t *testing.T) {
	for _, c := range []struct {
		code    catalog.Code
		year    int
		printed string
		want    catalog.NameVerdict
	}{
		{201, 2022, "一般公共服务(类)支出", catalog.Prefix},
		{208, 2022, "社会保障和就业(类)支出", catalog.Prefix},
		{201, 2022, "一般公共服务支出(类)", catalog.Same},
		{20103, 2022, "政府办公厅及相关机构事务(款)", catalog.Different}, // （室） left out
		{20805, 2022, "行政事业单位离退休(款)", catalog.OldName},      // renamed in 2020
		{20811, 2022, "残疾人事业(款)", catalog.Same},
		{2081199, 2022, "其他残疾人事业支出(项)", catalog.Same},
		{210, 2022, "卫生健康支出(类)", catalog.Same},
		{21004, 2022, "公共卫生(款)", catalog.Same},
		{2100410, 2022, "突发公共卫生事件应急处理(项)", catalog.Same},
		{201, 2024, "一般公共服务支出（类）", catalog.Same},
		{2010608, 2024, "财政委托业务支出（项）", catalog.Same},
		{2080599, 2024, "其他行政事业单位养老\n支出（项）", catalog.Variant},
	} {
		f := catalog.CheckName(function, c.code, c.year, c.printed)
		if f.Verdict != c.want {
			t.Errorf("%d %s in %d: %v, want %v", c.code, c.printed, c.year, f.Verdict, c.want)
		}
	}
}

// The functional and the economic side of one payment in published basic expenditure (万元): the pairs
// must expect them, and must not expect them the other way round.
func TestPairsOnPublishedAccounts(t *testing.T) {
	amounts := map[catalog.Code]float64{ // 上海市普陀区财政局 2024
		2080505: 160.75, 2080506: 80.38, 2101101: 60.99, 2210201: 187.19, 2210203: 258.50,
		30108: 160.75, 30109: 80.38, 30110: 60.99, 30112: 1.61, 30113: 187.19, 30102: 1238.58, 30302: 69.10,
	}
	sum := func(codes []catalog.Code) (s float64) {
		for _, c := range codes {
			s += amounts[c]
		}
		return s
	}
	met := 0
	for _, p := range catalog.Pairs() {
		f, least := sum(p.Function), sum(p.Economic)
		if f == 0 {
			continue
		}
		met++
		if f < least-0.005 || f > least+sum(p.Also)+0.005 {
			t.Errorf("%v %.2f, but %v %.2f and %v %.2f", p.Function, f, p.Economic, least, p.Also, sum(p.Also))
		}
	}
	if met != 5 {
		t.Errorf("%d pairs stand in the account, want 5", met)
	}
}

func TestPairsAreCodes(t *testing.T) {
	seen := map[catalog.Code]bool{}
	for _, p := range catalog.Pairs() {
		if len(p.Function) == 0 || len(p.Economic)+len(p.Also) == 0 {
			t.Errorf("a pair of nothing: %v", p)
		}
		for _, c := range p.Function {
			if seen[c] || c.Level() != 3 {
				t.Errorf("%d stands in two pairs or is no 项", c)
			}
			seen[c] = true
			for year := catalog.FirstYear; year <= catalog.LastYear; year++ {
				if e, ok := catalog.Lookup(function, c, year); !ok || e.Funds != catalog.GeneralPublic {
					t.Errorf("%d in %d: %v", c, year, e)
				}
			}
		}
		for _, c := range append(append([]catalog.Code(nil), p.Economic...), p.Also...) {
			if e, ok := catalog.Lookup(department, c, 2022); !ok || c.Level() != 2 || e.Confidence != catalog.High {
				t.Errorf("%d is no 款 of the economic classification: %v", c, e)
			}
		}
	}
}
