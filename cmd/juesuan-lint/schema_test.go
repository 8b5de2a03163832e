package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// decoded is a TOML text as values of JSON, dates as texts.
func decoded(t *testing.T, text string) any {
	t.Helper()
	var v map[string]any
	if _, err := toml.Decode(text, &v); err != nil {
		t.Fatal(err)
	}
	return plain(v)
}

func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = plain(v[k])
		}
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case []map[string]any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = plain(v[i])
		}
		return out
	case time.Time:
		return v.Format(time.DateOnly)
	}
	return v
}

func compiled(t *testing.T, schema []byte) *jsonschema.Schema {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(string(schema)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", v); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Whatever is a right report fits the schema.
func TestReportsFitSchema(t *testing.T) {
	for _, lang := range []lint.Lang{lint.Chinese, lint.English} {
		s := compiled(t, output.ReportSchema(nil, lang))
		var files []string
		for _, pattern := range []string{"*.toml", "*/*.toml"} {
			for _, folder := range []string{"hanyang-2022", "putuo-finance-2024", "minimal", "years", "members"} {
				found, _ := filepath.Glob(filepath.Join("..", "..", "samples", folder, pattern))
				files = append(files, found...)
			}
		}
		n := 0
		for _, file := range files {
			if filepath.Base(file) == config.FileName {
				continue
			}
			n++
			if err := s.Validate(decoded(t, read(t, file))); err != nil {
				t.Errorf("%s: %v", file, err)
			}
		}
		if n < 10 {
			t.Errorf("only %d reports", n)
		}
		for seed := range uint64(5) {
			if err := s.Validate(decoded(t, generate.Report(seed))); err != nil {
				t.Error(err)
			}
		}
	}
}

// A key that the binder does not know, a word it does not take and a missing one do not fit.
func TestSchemaRefuses(t *testing.T) {
	s := compiled(t, output.ReportSchema(nil, lint.Chinese))
	const head = "[report]\nunit = \"甲\"\nyear = 2022\namount_unit = \"万元\"\n"
	if err := s.Validate(decoded(t, head)); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		head + "untit = \"乙\"\n",
		head + "[tabel.1]\nform = \"支出决算表\"\n",
		head + "[table.1]\nform = \"支出决算表\"\nfrom = 1\n",
		head + "[table.x]\nform = \"支出决算表\"\n",
		head + "[table.1]\n",
		head + "[table.1]\nform = \"支出决算表\"\n[table.1.rows]\n201 = 5\n",
		head + "[[section]]\nlevel = 5\n",
		head + "[[section]]\n[[section.item]]\nname = \"x\"\n",
		head + "[[performance]]\nscope = \"项目\"\n[[performance.goal]]\nunit = 1\n",
		head + "[[term]]\ntext = \"x\"\n",
		strings.Replace(head, "万元", "亿元", 1),
		strings.Replace(head, "2022", "\"2022\"", 1),
		strings.Replace(head, "unit = \"甲\"\n", "", 1),
	} {
		if s.Validate(decoded(t, text)) == nil {
			t.Errorf("fits:\n%s", text)
		}
	}
}

// Every key that the binder knows is in the schema, and no other; the binder knows all of them.
func TestSchemaHasTheKeys(t *testing.T) {
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(string(output.ReportSchema(nil, lint.Chinese))))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	var walk func(block string, v any)
	walk = func(block string, v any) {
		seen[block] = true
		properties := v.(map[string]any)["properties"].(map[string]any)
		var got, want []string
		for k := range properties {
			got = append(got, k)
		}
		for _, k := range report.KeysOf(block) {
			want = append(want, k.Name)
			if k.Zh == "" || k.En == "" {
				t.Errorf("%s.%s is not explained", block, k.Name)
			}
			at := properties[k.Name].(map[string]any)
			switch k.Kind {
			case report.KeyBlock:
				walk(k.Name, at)
			case report.KeyBlocks:
				walk(k.Name, at["items"])
			case report.KeyNumbered:
				walk(k.Name, at["patternProperties"].(map[string]any)["^[1-9][0-9]*$"])
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", block, got, want)
		}
	}
	walk("", v)
	if len(seen) != 16 {
		t.Errorf("%d blocks", len(seen))
	}
}

func TestConfigFitsSchema(t *testing.T) {
	for _, lang := range []lint.Lang{lint.Chinese, lint.English} {
		s := compiled(t, output.ConfigSchema(nil, rules.All(), lang))
		for _, text := range []string{
			"", "fail_on = \"warning\"\nexclude = [\"旧稿/**\"]\nforms = \"a.toml\"\n[rules]\nJS4 = \"off\"\nname-variant = \"info\"\n\"科目旧称\" = { level = \"info\" }\nJS512 = { percent = 20, amount = 10000 }\n[[overrides]]\nfiles = [\"2020/**\"]\nrules = { JS103 = \"off\" }\n",
		} {
			if err := s.Validate(decoded(t, text)); err != nil {
				t.Errorf("%s: %v", text, err)
			}
		}
		for _, text := range []string{"fail-on = \"warning\"\n", "lang = \"fr\"\n", "[rules]\nJS999 = \"off\"\n", "[rules]\nJS103 = \"maybe\"\n", "[[overrides]]\nexclude = \"x\"\n"} {
			if s.Validate(decoded(t, text)) == nil {
				t.Errorf("fits: %s", text)
			}
		}
	}
}

// TestKeysAreBound: a key that the schema tells of is one that the binder takes: none of them is unknown.
func TestKeysAreBound(t *testing.T) {
	var b strings.Builder
	var write func(header, block string)
	write = func(header, block string) {
		var later []report.Key
		for _, k := range report.KeysOf(block) {
			switch k.Kind {
			case report.KeyBlock, report.KeyBlocks, report.KeyNumbered:
				later = append(later, k)
				continue
			case report.KeyFigures, report.KeyLabels, report.KeyRows:
				b.WriteString(k.Name + " = {}\n")
				continue
			}
			b.WriteString(k.Name + " = \"x\"\n")
		}
		for _, k := range later {
			name := header + k.Name
			switch k.Kind {
			case report.KeyBlock:
				b.WriteString("[" + name + "]\n")
			case report.KeyBlocks:
				b.WriteString("[[" + name + "]]\n")
			case report.KeyNumbered:
				name += ".1"
				b.WriteString("[" + name + "]\n")
			}
			write(name+".", k.Name)
		}
	}
	write("", "")
	c := &lint.Checker{Rules: rules.All(), Library: form.Builtin()}
	r := c.Check(source.New("keys.juesuan.toml", b.String()))
	n := 0
	for i := range r.Diagnostics {
		switch d := &r.Diagnostics[i]; d.Rule.ID {
		case "JS002":
			t.Errorf("%s", d.Message.In(lint.Chinese))
		case "JS003", "JS005":
			n++ // "x" is the wrong value of many keys: they are read
		}
	}
	if n < 15 {
		t.Errorf("only %d wrong values", n)
	}
}
