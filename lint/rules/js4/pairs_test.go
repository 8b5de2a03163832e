package js4

import "testing"

// both is a report of 2022 with table 5 (its row on line 9) and table 6 (its first row on line 13).
func both(function string, economic ...string) string {
	return wuhan(5, general, function) + table(6, basic, economic...)
}

func TestFunctionEconomic(t *testing.T) {
	run(t, functionEconomic, []test{
		{"more by function", both(`2080505 = [24.00, 24.00]`, `30108 = [22.31]`),
			[]string{"9:19 warning 表5.2080505.基本支出 表5 机关事业单位基本养老保险缴费支出（2080505）基本支出 24.00 万元，表6 机关事业单位基本养老保险缴费（30108）为 22.31，多 1.69，请核对是否有补缴或误列科目。"}},
		{"less by function", both(`2210201 = ["住房公积金", 30.00, 30.00]`, `30113 = ["住房公积金", 32.22]`),
			[]string{"9:28 warning 表5.2210201.基本支出 表5 住房公积金（2210201）基本支出 30.00 万元，表6 住房公积金（30113）为 32.22，少 2.22，请核对是否有补缴或误列科目。"}},
		{"nothing by economic class", both(`2080506 = [8.00, 8.00]`, `30101 = [8.00]`),
			[]string{"9:18 warning 表5.2080506.基本支出 表5 机关事业单位职业年金缴费支出（2080506）基本支出 8.00 万元，表6 职业年金缴费（30109）没有数，请核对是否误列科目。"}},
		{"rounding", both(`2080801 = ["死亡抚恤", 31.19, 15.84, 15.35]`, `30304 = [15.85]`), nil},
		{"just more than rounding", both(`2080801 = ["死亡抚恤", 31.18, 15.83, 15.35]`, `30304 = [15.85]`),
			[]string{"9:27 warning 表5.2080801.基本支出 表5 死亡抚恤（2080801）基本支出 15.83 万元，表6 抚恤金（30304）为 15.85，少 0.02，请核对是否有补缴或误列科目。"}},
		{"paid from several items", both(`2101102 = [20.00, 20.00]`, `30110 = [14.60]`, `30112 = [1.40]`, `30307 = [4.00]`), nil},
		{"more than all of them", both(`2101102 = [20.00, 20.00]`, `30110 = [14.60]`, `30112 = [1.40]`),
			[]string{"9:19 warning 表5.2101102.基本支出 表5 事业单位医疗（2101102）基本支出 20.00 万元，表6 职工基本医疗保险缴费（30110）、其他社会保障缴费（30112）为 16.00，多 4.00，请核对是否有补缴或误列科目。"}},
		{"the subsidy booked with the insurance", both(`2101102 = [24.97, 24.97]`, `30110 = [14.60]`, `30111 = [10.37]`), nil},
		{"two functional codes against one item", both("2101101 = [6.00, 6.00]\n2101102 = [4.00, 4.00]", `30110 = [14.60]`),
			[]string{"9:18 warning 表5.2101101.基本支出 表5 行政单位医疗（2101101）、事业单位医疗（2101102）基本支出 10.00 万元，表6 职工基本医疗保险缴费（30110）为 14.60，少 4.60，请核对是否有补缴或误列科目。"}},
		{"projects do not count", both(`2080505 = [24.00, 22.31, 1.69]`, `30108 = [22.31]`), nil},
		{"the functional code is not used", both(`2010350 = [24.00, 24.00]`, `30108 = [22.31]`), nil},
		{"all funds: more is no wonder", wuhan(3, expenditure, `2080505 = [24.00, 24.00]`) + table(6, basic, `30108 = [22.31]`), nil},
		{"all funds: less is", wuhan(3, expenditure, `2080505 = [20.00, 20.00]`) + table(6, basic, `30108 = [22.31]`),
			[]string{"9:19 warning 表3.2080505.基本支出 表3 机关事业单位基本养老保险缴费支出（2080505）基本支出 20.00 万元，表6 机关事业单位基本养老保险缴费（30108）为 22.31，少 2.31，请核对是否有补缴或误列科目。"}},
		{"an unknown amount", both(`2080505 = ["略", "略"]`, `30108 = [22.31]`), nil},
		{"a broken row may hold the rest", both("2080505 = [20.00, 20.00]", `30108 = [22.31]`, `30109 [1.00]`), nil},
		{"no economic table", wuhan(5, general, `2080505 = [24.00, 24.00]`), nil},
		{"an empty economic table", both(`2080505 = [24.00, 24.00]`, ``), nil},
	})
}

func TestEconomicWithoutFunction(t *testing.T) {
	run(t, economicWithoutFunction, []test{
		{"no functional code", both(`2010350 = [32.22, 32.22]`, `30113 = ["住房公积金", 32.22]`),
			[]string{"13:19 info 表6.30113 表6 住房公积金（30113）32.22 万元，表5 未列住房公积金（2210201），可能并在行政运行或事业运行列支，请核对。"}},
		{"two functional codes would do", both(`2010350 = [1.00, 1.00]`, `30304 = [1.00]`),
			[]string{"13:10 info 表6.30304 表6 抚恤金（30304）1.00 万元，表5 未列死亡抚恤（2080801）、伤残抚恤（2080802），可能并在行政运行或事业运行列支，请核对。"}},
		{"used", both(`2210201 = [30.00, 30.00]`, `30113 = [32.22]`), nil},
		{"booked with the other of its 款", both(`2101102 = [24.97, 24.97]`, `30110 = [14.60]`, `30111 = [10.37]`), nil},
		{"the other of its 款 has no room", both(`2101102 = [14.60, 14.60]`, `30110 = [14.60]`, `30111 = [10.37]`),
			[]string{"14:10 info 表6.30111 表6 公务员医疗补助缴费（30111）10.37 万元，表5 未列公务员医疗补助（2101103），可能并在行政运行或事业运行列支，请核对。"}},
		{"the table ends at the 款", both("221 = [32.22, 32.22]\n22102 = [32.22, 32.22]", `30113 = [32.22]`), nil},
		{"the table ends at 合计", both(`"合计" = [32.22, 32.22]`, `30113 = [32.22]`), nil},
		{"no money", both(`2010350 = [1.00, 1.00]`, `30113 = [""]`, `30101 = [1.00]`), nil},
		{"taken back", both(`2010350 = [1.00, 1.00]`, `30113 = [-1.00]`), nil},
		{"a broken row may be the one", both("2010350 = [1.00, 1.00]\n2210201 [32.22, 32.22]", `30113 = [32.22]`), nil},
	})
}
