package output

import (
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
)

// draft is the version of JSON Schema that editors of TOML read (Taplo, Tombi).
const draft = "http://json-schema.org/draft-07/schema#"

// ReportSchema writes the JSON Schema of *.juesuan.toml, from the keys that the binder knows. It tells
// editors which keys there are and what they hold; what is right is for the rules to say.
func ReportSchema(b []byte, lang lint.Lang) []byte {
	s := editorSchema{lang}
	o := open(b).string("$schema", draft).string("title", lint.Text{Zh: "决算报告 *.juesuan.toml", En: "reports, *.juesuan.toml"}.In(lang))
	return append(s.block(o, "").close(), '\n')
}

// ConfigSchema writes the JSON Schema of juesuan.toml for these rules.
func ConfigSchema(b []byte, rules []*lint.Rule, lang lint.Lang) []byte {
	s := editorSchema{lang}
	o := open(b).string("$schema", draft).string("title", lint.Text{Zh: "设置 juesuan.toml", En: "settings, juesuan.toml"}.In(lang))
	o = s.settings(o, config.Keys(), rules)
	words := []string{lint.Off.String(), lint.Info.String(), lint.Warning.String(), lint.Error.String()}
	o = o.object("definitions", func(o object) object {
		o = o.object("level", func(o object) object { return o.strings("enum", words) })
		return o.object("options", func(o object) object {
			return o.string("type", "object").object("properties", func(o object) object { return o.object("level", level) })
		})
	})
	return append(o.close(), '\n')
}

// editorSchema writes schemas in a language.
type editorSchema struct{ lang lint.Lang }

// block writes what the keys of a block are.
func (s editorSchema) block(o object, block string) object {
	o = o.string("type", "object").bool("additionalProperties", false)
	var required []string
	keys := report.KeysOf(block)
	for i := range keys {
		if keys[i].Required {
			required = append(required, keys[i].Name)
		}
	}
	if required != nil {
		o = o.strings("required", required)
	}
	return o.object("properties", func(o object) object {
		for i := range keys {
			k := &keys[i]
			o = o.object(k.Name, func(o object) object {
				o = o.string("title", lint.Text{Zh: k.Zh, En: k.En}.In(s.lang))
				if words := report.Words(block, k.Name); words != nil {
					return o.strings("enum", words)
				}
				return s.value(o, k)
			})
		}
		return o
	})
}

// value writes what a key holds.
func (s editorSchema) value(o object, k *report.Key) object {
	switch k.Kind {
	case report.KeyText:
		return text(o)
	case report.KeyTexts:
		return o.anyOf(text, list(text))
	case report.KeyYear:
		return integer(o, report.FirstYear, report.LastYear)
	case report.KeyLevel:
		return integer(o, report.MinLevel, report.MaxLevel)
	case report.KeyBool:
		return o.string("type", "boolean")
	case report.KeyDate: // editors take a date of TOML for a text of this format
		return text(o).string("format", "date")
	case report.KeyCode:
		return codeValue(o)
	case report.KeyCodes:
		return o.anyOf(codeValue, list(codeValue), named(figure))
	case report.KeyAmount:
		return figure(o)
	case report.KeyAmounts:
		return o.anyOf(figure, named(figure))
	case report.KeyFigures: // a dotted name may be written as a table in a table
		return named(func(o object) object { return o.anyOf(figure, named(figure), named(named(figure))) })(o)
	case report.KeyLabels:
		return named(text)(o)
	case report.KeyRows:
		return named(list(cell))(o)
	case report.KeyIndicators:
		return list(list(figure))(o)
	case report.KeyBlock:
		return s.block(o, k.Name)
	case report.KeyBlocks:
		return list(func(o object) object { return s.block(o, k.Name) })(o)
	case report.KeyNumbered:
		return o.string("type", "object").bool("additionalProperties", false).object("patternProperties", func(o object) object {
			return o.object("^[1-9][0-9]*$", func(o object) object { return s.block(o, k.Name) })
		})
	}
	return o
}

// settings writes what stands in juesuan.toml or in one of its overrides.
func (s editorSchema) settings(o object, keys []config.Key, rules []*lint.Rule) object {
	o = o.string("type", "object").bool("additionalProperties", false)
	return o.object("properties", func(o object) object {
		for i := range keys {
			k := &keys[i]
			o = o.object(k.Name, func(o object) object {
				o = o.string("title", k.Title.In(s.lang))
				switch k.Kind {
				case config.KeyPaths:
					return o.anyOf(text, list(text))
				case config.KeyRules:
					return s.levels(o, rules)
				case config.KeyOverrides:
					return list(func(o object) object { return s.settings(o, config.OverrideKeys(), rules) })(o)
				}
				if k.Words != nil {
					return o.strings("enum", k.Words)
				}
				return text(o)
			})
		}
		return o
	})
}

// levels writes the names of all rules and families, and what a rule may be set to.
func (s editorSchema) levels(o object, rules []*lint.Rule) object {
	o = o.string("type", "object").bool("additionalProperties", false)
	return o.object("properties", func(o object) object {
		family := ""
		for _, r := range rules {
			if f := r.Family(); f != family {
				family = f
				o = o.object(f, level)
			}
			title := r.ID + " " + r.Title.In(s.lang)
			for _, name := range [...]string{r.ID, r.Name, r.Title.Zh} {
				o = o.object(name, func(o object) object { return o.string("title", title).anyOf(level, options) })
			}
		}
		return o
	})
}

func level(o object) object { return o.string("$ref", "#/definitions/level") }

// options are a rule's level with what else may be set about it.
func options(o object) object { return o.string("$ref", "#/definitions/options") }

func text(o object) object { return o.string("type", "string") }

func integer(o object, least, most int) object {
	return o.string("type", "integer").int("minimum", least).int("maximum", most)
}

func codeValue(o object) object { return o.strings("type", []string{"integer", "string"}) }

// figure is a number, or a text: blank, computed, a percentage.
func figure(o object) object { return o.strings("type", []string{"number", "string"}) }

// cell is a figure of a row, its name, or the reason why the row is not public.
func cell(o object) object {
	return o.anyOf(figure, func(o object) object {
		o = o.string("type", "object").bool("additionalProperties", false)
		return o.object("properties", func(o object) object { return o.object("withheld", text) })
	})
}

func list(of func(object) object) func(object) object {
	return func(o object) object { return o.string("type", "array").object("items", of) }
}

// named is a table of any names.
func named(of func(object) object) func(object) object {
	return func(o object) object { return o.string("type", "object").object("additionalProperties", of) }
}

func (o object) anyOf(kinds ...func(object) object) object {
	o = o.key("anyOf")
	o.b = append(o.b, '[')
	for i, kind := range kinds {
		if i > 0 {
			o.b = append(o.b, ',')
		}
		o.b = kind(open(o.b)).close()
	}
	o.b = append(o.b, ']')
	return o
}
