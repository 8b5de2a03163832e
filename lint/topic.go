package lint

import "github.com/juesuan/juesuan-lint/dsl/name"

// Topic is what a section of the notes (情况说明) speaks of, by its heading.
type Topic uint8

// Topics, in the order in which the notes are usually printed.
const (
	// NoTopic: none of these.
	NoTopic        Topic = iota
	Overall              // 收入支出决算总体情况
	Income               // 收入决算情况
	Expenditure          // 支出决算情况
	Fiscal               // 财政拨款收入支出决算总体情况
	General              // 一般公共预算财政拨款支出决算情况
	Basic                // 一般公共预算财政拨款基本支出决算情况
	ThreePublic          // “三公”经费
	Fund                 // 政府性基金预算
	StateCapital         // 国有资本经营预算
	RunningCosts         // 机关运行经费
	Procurement          // 政府采购
	Assets               // 国有资产
	SelfEvaluation       // 预算绩效
)

// topicWords are looked for in this order: the first that a heading holds decides.
var topicWords = [...]struct {
	word  string
	topic Topic
}{
	{"三公", ThreePublic}, {"绩效", SelfEvaluation}, {"政府采购", Procurement}, {"国有资产", Assets}, {"机关运行", RunningCosts},
	{"政府性基金", Fund}, {"国有资本", StateCapital}, {"基本支出", Basic}, {"财政拨款收入支出", Fiscal}, {"财政拨款收支", Fiscal},
	{"财政拨款支出", General}, {"一般公共预算", General}, {"收入支出", Overall}, {"收支", Overall}, {"收入决算", Income}, {"支出决算", Expenditure},
}

// TopicOf returns the topic of a heading.
func TopicOf(title string) Topic {
	for i := range topicWords {
		if name.Contains(title, topicWords[i].word) {
			return topicWords[i].topic
		}
	}
	return NoTopic
}
