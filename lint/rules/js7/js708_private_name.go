package js7

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/lint"
)

var privateName = &lint.Rule{
	ID: "JS708", Name: "private-name", Title: lint.Text{Zh: "个人姓名", En: "name of a person"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "公开的文字、项目名称里像是印有个人姓名：“退休人员张某某抚恤金”“职工李某慰问金”写了真名的。只认称谓后面、用途前面的两三个字。",
			En: "A public text or the name of a project seems to hold the name of a private person: the two or three characters between a word such as 退休人员 and a purpose such as 抚恤金.",
		},
		Why:   lint.Text{Zh: "抚恤、慰问、医疗等涉及个人隐私，公开前应隐去姓名。", En: "Pensions, benefits and illness are private; names are left out before publication."},
		Basis: lint.Text{Zh: "个人信息保护法；政府信息公开条例第十五条。", En: "Personal Information Protection Law; Regulations on Open Government Information, article 15."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[performance]]
scope = "项目"
name = "退休人员赵德柱抚恤金"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[performance]]
scope = "项目"
name = "退休人员某某抚恤金"
`,
	},
	Run: func(p *lint.Pass) {
		eachPrint(p, lint.HasPersons, func(t *print) {
			if from, to, ok := personIn(t.s); ok {
				p.Found(lint.Diagnostic{
					Span: t.place(from, to), Address: t.address(),
					Message: lint.Msg("“{0}”像是个人姓名，公开前请隐去。", "“{0}” seems to be the name of a private person; leave it out before publication.", t.s[from:to]),
				})
			}
		})
	},
}

// personIn finds a name between a word for persons and a purpose: 退休人员赵德柱抚恤金.
func personIn(s string) (from, to int, ok bool) {
	for i := lint.AfterPersons(s, 0); i >= 0; i = lint.AfterPersons(s, i) {
		if n := personLength(s[i:]); n > 0 {
			return i, i + n, true
		}
	}
	return 0, 0, false
}

// personLength is how many bytes at the head of s are a name with a purpose behind it; 0 for none.
func personLength(s string) int {
	r, at := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune(surnames, r) {
		return 0
	}
	for n := 1; n <= 2; n++ {
		r, size := utf8.DecodeRuneInString(s[at:])
		if r < 0x4E00 || r > 0x9FFF || strings.ContainsRune(notInNames, r) {
			return 0
		}
		at += size
		for _, after := range [...]string{"抚恤", "丧葬", "遗属", "慰问", "一次性", "因病", "因公", "去世", "病故", "死亡", "住院", "同志", "先生", "女士"} {
			if strings.HasPrefix(s[at:], after) && !isWord(s[:at]) {
				return at
			}
		}
	}
	return 0
}

// surnames are the commonest that begin no word usual behind 人员, 职工 and the like.
const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶魏苏吕丁沈姚卢姜崔钟谭陆汪廖贾夏韦邹孟熊秦邱侯江尹薛闫段雷龙史陶贺顾毛郝龚邵钱严覃武戴莫孔汤康易乔赖文"

// notInNames are characters of words, not of given names.
const notInNames = "的和与及或等费金补助贴休职工人员事业单位部门生活医疗病故死亡公务某节假温龄困难"

// isWord: what looks like a name is a word.
func isWord(s string) bool {
	for _, w := range [...]string{"文体", "文化", "江城", "康复", "武装", "周年", "周转", "周边", "许可", "易地", "严重", "严格", "常年", "龙头", "夏季", "史料", "文明", "文艺", "余下", "田间"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
