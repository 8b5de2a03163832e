package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var performanceWords = &lint.Rule{
	ID: "JS622", Name: "performance-words", Title: lint.Text{Zh: "自评表用语与表样不符", En: "words differ from the form"},
	Severity: lint.Info, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "自评表的表头、目标标题印得与表样不一样（写在 labels 里），作提示；项目类别、属性、类型的选项印错字，或者不在表样之内而与某个选项只差一两个字，作核实。",
			En: "A heading of the table is printed otherwise than on the form (labels): information. An option of category, nature or kind is misprinted, or differs from one of the form's by a character or two: a warning.",
		},
		Why:   lint.Text{Zh: "同一套表的用语应当一致。", En: "One set of tables uses one set of words."},
		Basis: lint.Text{Zh: "自评表的表样。", En: "The printed form."},
		Bad: docHead + docProject + docFigures + `
[performance.labels]
"市直专项" = "市值专项"
`,
		Good: docHead + docProject + docFigures,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			labels(t)
			for _, o := range [...]struct {
				text *report.Text
				key  string
			}{{&t.Category, "category"}, {&t.Nature, "nature"}, {&t.Performance.Kind, "kind"}} {
				option(t, o.text, o.key)
			}
			for gi := range t.Goals {
				for i := range t.Goals[gi].Labels {
					label := &t.Goals[gi].Labels[i]
					if !onlyPoints(label) {
						oneLabel(t, label, goalKey(gi), lint.Info)
					}
				}
			}
		})
	},
}

// optionWords are the printed words for the keys of options.
func optionWord(key string) string {
	switch key {
	case "category":
		return "项目类别"
	case "nature":
		return "项目属性"
	}
	return "项目类型"
}

// labels reports what a table prints otherwise: headings together, options and goals one by one.
func labels(t *table) {
	var words []string
	var first *report.Label
	for i := range t.Labels {
		l := &t.Labels[i]
		if g := goalOfLabel(t, l); g >= 0 {
			oneLabel(t, l, goalKey(g), lint.Info)
			continue
		}
		if key := optionKey(t, l.Official); key != "" {
			oneLabel(t, l, optionWord(key), lint.Warning)
			continue
		}
		if onlyPoints(l) {
			continue
		}
		if words = append(words, l.Printed.S); first == nil {
			first = l
		}
	}
	if first != nil {
		t.p.Found(lint.Diagnostic{
			Span: first.Printed.Span, Address: t.address(), Relation: "表头",
			Message: lint.Msg("{0}有 {1} 处表头用语与表样不一致：{2}。", "{0}: {1} headings differ from the form: {2}.", t.label(), len(words), strings.Join(words, "、")),
		})
	}
}

// onlyPoints: the heading of the execution differs in its points alone, which is JS606's.
func onlyPoints(l *report.Label) bool { return isWeightLabel(l) }

// optionKey is the key that a word is an option of, "" for none.
func optionKey(t *table, word string) string {
	options := performanceForm(t.p).Options
	for i := range options {
		if contains(options[i].Values, word) {
			return options[i].Name
		}
	}
	return ""
}

func oneLabel(t *table, l *report.Label, key string, severity lint.Severity) {
	t.p.Found(lint.Diagnostic{
		Severity: severity, Span: l.Printed.Span, Address: t.address(key), Relation: l.Official,
		Message: lint.Msg("{0}印“{1}”，表样作“{2}”，请核对。", "{0} prints “{1}”, the form has “{2}”.", t.label(), l.Printed.S, l.Official),
	})
}

// option reports a chosen option that is nearly one of the form's.
func option(t *table, chosen *report.Text, key string) {
	if !chosen.Set || chosen.S == "" {
		return
	}
	for _, f := range performanceForm(t.p).Options {
		if f.Name != key || contains(f.Values, chosen.S) {
			continue
		}
		near := doc.Nearest(chosen.S, f.Values)
		if near == "" {
			continue
		}
		t.p.Found(lint.Diagnostic{
			Severity: lint.Warning, Span: chosen.Span, Address: t.address(optionWord(key)), Relation: key,
			Message: lint.Msg("{0}{1}“{2}”，表样的选项是“{3}”，请核对。", "{0}: {1} is “{2}”, the form's option is “{3}”.", t.label(), optionWord(key), chosen.S, near),
			Fixes:   changeTo(t.p, chosen.Span, near),
		})
	}
}
