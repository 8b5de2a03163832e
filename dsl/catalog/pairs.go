package catalog

// Pair is a link between the functional and the economic classification: what is booked under the
// functional codes is paid from the economic items. Of basic expenditure (基本支出) out of one budget,
//
//	Σ Economic ≤ Σ Function ≤ Σ Economic + Σ Also
//
// is what one expects where a functional code stands at all: an inequality not met is a question to
// the accountant, not a mistake. An economic item without the functional code is common in small units,
// which book such payments under 行政运行 or 事业运行.
type Pair struct {
	Function []Code // codes of Function
	Economic []Code // codes of EconomicDepartment that are paid under Function alone
	Also     []Code // codes of EconomicDepartment that are paid under Function among others
}

// pairs rest on the explanations (说明) of the items in the classification itself, and the first four
// on published accounts in which both sides agree to the last digit.
var pairs = []Pair{
	// 2080505: 单位缴纳的基本养老保险费; 30108 is the same contribution by its kind.
	{Function: []Code{2080505}, Economic: []Code{30108}},
	// 2080506: 单位缴纳的职业年金 (补记 included); 30109 likewise.
	{Function: []Code{2080506}, Economic: []Code{30109}},
	// 2210201: 按规定比例为职工缴纳的住房公积金; 30113 likewise.
	{Function: []Code{2210201}, Economic: []Code{30113}},
	// 2101101, 2101102: 基本医疗保险缴费 (30110), and of units outside the insurance 公费医疗 (30114) and the
	// medical costs of retired cadres (30307); 生育 and 大病统筹 contributions are in 30112.
	{Function: []Code{2101101, 2101102}, Economic: []Code{30110}, Also: []Code{30112, 30114, 30307}},
	// 2101103: 公务员医疗补助, by contribution (30111) or, for the retired, by subsidy (30307).
	{Function: []Code{2101103}, Economic: []Code{30111}, Also: []Code{30307}},
	// 2080801, 2080802: 一次性和定期抚恤金、丧葬补助费, 伤残抚恤 (30304); 遗属生活补助 is in 30305.
	{Function: []Code{2080801, 2080802}, Economic: []Code{30304}, Also: []Code{30305}},
	// 2210202, 2210203: 提租补贴 and 购房补贴 are part of 津贴补贴 (30102) for those in service, and of 离休费,
	// 退休费 or other aid for the retired (30301, 30302, 30399).
	{Function: []Code{2210202, 2210203}, Also: []Code{30102, 30199, 30301, 30302, 30399}},
}

// Pairs returns the links between functional and economic items. The slice is a part of the
// catalogue: do not change it.
func Pairs() []Pair { return pairs[:len(pairs):len(pairs)] }
