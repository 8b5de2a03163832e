package recognize

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// points finds the number before 分, or before * in 得分 (20*执行率).
func points(s string) string {
	s = name.Normalize(s)
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		j := i
		for j < len(s) && (s[j] >= '0' && s[j] <= '9' || s[j] == '.') {
			j++
		}
		if strings.HasPrefix(s[j:], "分") || strings.HasPrefix(s[j:], "*") || strings.HasPrefix(s[j:], "×") {
			return s[i:j]
		}
		i = j
	}
	return ""
}

// choice is the ticked one of several words: 1、部门预算项目 ☑ 2、市直专项 ☐. Words printed otherwise than the
// form's become labels.
func (e *evaluation) choice(key string) {
	v, given := e.values[key]
	if !given || !strings.ContainsAny(v.text, "☐☑□■√✓✔☒") {
		return
	}
	options := form.Listed(e.set.Performance.Options, key)
	var words []string // each with its mark
	rest := v.text
	for {
		i := strings.IndexAny(rest, "☐☑□■√✓✔☒")
		if i < 0 {
			break
		}
		mark := []rune(rest[i:])[0]
		words = append(words, strings.TrimSpace(rest[:i])+string(mark))
		rest = rest[i+len(string(mark)):]
	}
	before := strings.TrimSpace(rest) != "" // the boxes stand before the words
	chosen := ""
	for k, w := range words {
		runes := []rune(w)
		ticked := !strings.ContainsRune("☐□", runes[len(runes)-1])
		text := string(runes[:len(runes)-1])
		if before {
			text = rest
			if k+1 < len(words) {
				next := []rune(words[k+1])
				text = string(next[:len(next)-1])
			}
		}
		_, text = ordinal(strings.TrimSpace(text))
		text = strings.TrimSpace(text)
		officially := text
		for n, o := range options {
			switch {
			case name.Equal(o, text):
				officially = o
			case n == k && len(words) == len(options) && !isListed(options, text):
				officially = o
				e.labels = append(e.labels, label{o, text})
			}
		}
		if ticked && chosen == "" {
			chosen = officially
		} else if ticked {
			e.remark(v.at, convert.Guessed, "勾了不止一个（“"+chosen+"”“"+text+"”），取了前一个。", "more than one is ticked (“"+chosen+"”, “"+text+"”); the first was taken.")
		}
	}
	if chosen == "" {
		e.remark(v.at, convert.LeftOut, "“"+v.text+"”一个也没有勾。", "nothing is ticked in “"+v.text+"”.")
	}
	v.text = chosen
	e.values[key] = v
}

func isListed(list []string, s string) bool {
	for _, w := range list {
		if name.Equal(w, s) {
			return true
		}
	}
	return false
}

// finish settles weight and choices.
func (e *evaluation) finish() {
	for _, key := range [...]string{"category", "nature", "kind"} {
		e.choice(key)
	}
	l, score := e.values["weightLabel"], e.values["scoreLabel"]
	printed, scored := points(l.text), points(score.text)
	weight := scored
	if weight == "" {
		weight = printed
	}
	if weight == "" {
		weight = name.Normalize(e.values["points"].text)
	}
	if weight != "" {
		e.values["weight"] = field{text: weight, at: score.at}
	}
	if printed != "" && scored != "" && printed != scored {
		e.remark(l.at, convert.Guessed, "“"+l.text+"”与“"+score.text+"”的分值不同，按后者取了。", "the points of “"+l.text+"” and of “"+score.text+"” differ; the latter were taken.")
	}
	if e.to != e.from && !strings.Contains(l.text, "万元") {
		e.remark(e.at, convert.Guessed, "自评表没有写明金额单位，其中的金额没有换算。", "the self-evaluation table does not tell the unit of its amounts; they were not converted.")
	}
	if l.text != "" && !name.Equal(l.text, "预算执行情况（万元）（"+weight+"分）") {
		e.labels = append(e.labels, label{"weight", l.text})
	}
	if score.text != "" && !name.Equal(score.text, "得分（"+weight+"分*执行率）") {
		e.labels = append(e.labels, label{"score", score.text})
	}
	if a := e.values["amountLabel"]; a.text != "" {
		w := "年度财政资金总额"
		if e.whole {
			w = "部门整体支出总额"
		}
		if !name.Equal(a.text, w) {
			e.labels = append(e.labels, label{w, a.text})
		}
	}
}
