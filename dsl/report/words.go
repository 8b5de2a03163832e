package report

// The words that keys may hold.
var (
	typeWords       = []string{"部门决算", "单位决算"}
	unitKindWords   = []string{"行政单位", "参公事业单位", "事业单位"}
	levelWords      = []string{"中央", "省", "市", "区", "县", "乡"}
	amountUnitWords = []string{"元", "万元"}
	stageWords      = []string{"编制", "公开稿"}
	roundingWords   = []string{"尾差已说明"}
	forWords        = []string{"上年", "汇总"}
	severityWords   = []string{"error", "warning", "info"}
	chartWords      = []string{"柱", "饼", "线"}
	scopeWords      = []string{"整体", "项目"}
)

// FirstYear and LastYear bound the years of reports.
const FirstYear, LastYear = 1978, 2100

// Words returns the words of which a key of a block must hold one; nil where any text will do. A block
// is called as in ElementKeys, or report or table.
func Words(block, key string) []string {
	switch block + "." + key {
	case "report.type":
		return typeWords
	case "report.unit_kind":
		return unitKindWords
	case "report.level":
		return levelWords
	case "report.amount_unit", "table.amount_unit":
		return amountUnitWords
	case "report.stage":
		return stageWords
	case "report.rounding":
		return roundingWords
	case "adjustment.for":
		return forWords
	case "relation.level":
		return severityWords
	case "chart.kind":
		return chartWords
	case "performance.scope":
		return scopeWords
	}
	return nil
}
