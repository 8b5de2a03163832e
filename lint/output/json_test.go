package output

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules/js1"
)

const schemaPath = "schema/findings-v1.schema.json"

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(schemaPath)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// decode reads JSON output and holds it to the schema.
func decode(t *testing.T, text string) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if err := schema(t).Validate(v); err != nil {
		t.Errorf("%v in\n%s", err, text)
	}
	return v
}

// Written by hand from the fixture's text; offsets are counted in bytes, three for each Chinese
// character.
const wantJSON = `{"version":1, "findings":[
  {"rule":"JS103", "name":"hierarchy", "severity":"error", "file":"samples/x.juesuan.toml",
   "range":{"start":{"line":4, "column":40, "offset":105}, "end":{"line":4, "column":46, "offset":111}},
   "address":"表3.201.项目支出",
   "message":"表3 一般公共服务支出（201）项目支出 214.87 万元，下级相加 223.87。",
   "stated":"214.87", "expected":"223.87", "difference":"-9.00", "verdict":"violated",
   "suspect":{"kind":"digits", "address":"表3.2010399.项目支出", "file":"samples/x.juesuan.toml",
     "range":{"start":{"line":6, "column":37, "offset":217}, "end":{"line":6, "column":43, "offset":223}},
     "from":"187.78", "to":"178.78"},
   "related":[
     {"role":"operand", "address":"表3.2010350.项目支出", "file":"samples/x.juesuan.toml",
      "range":{"start":{"line":5, "column":36, "offset":156}, "end":{"line":5, "column":41, "offset":161}}, "value":"36.09"},
     {"role":"operand", "address":"表3.2010399.项目支出", "file":"samples/x.juesuan.toml",
      "range":{"start":{"line":6, "column":37, "offset":217}, "end":{"line":6, "column":43, "offset":223}}, "value":"187.78"},
     {"role":"subtrahend", "address":"表5.201.项目支出", "file":"y.juesuan.toml",
      "range":{"start":{"line":2, "column":1, "offset":2}, "end":{"line":2, "column":2, "offset":3}}},
     {"role":"definition", "file":"samples/x.juesuan.toml",
      "range":{"start":{"line":1, "column":1, "offset":0}, "end":{"line":1, "column":10, "offset":9}}}],
   "fixes":[{"title":"改为 223.87", "kind":"ask", "edits":[
     {"range":{"start":{"line":4, "column":40, "offset":105}, "end":{"line":4, "column":46, "offset":111}}, "text":"223.87"}]}],
   "key":"JS103|hierarchy|表3.201.项目支出"},
  {"rule":"JS406", "name":"name-variant", "severity":"warning", "file":"samples/x.juesuan.toml",
   "range":{"start":{"line":6, "column":13, "offset":175}, "end":{"line":6, "column":22, "offset":202}},
   "message":"名称写法不同。",
   "fixes":[{"title":"改括号", "kind":"safe", "edits":[
     {"range":{"start":{"line":6, "column":15, "offset":181}, "end":{"line":6, "column":15, "offset":181}}, "text":"（厅）\n\""}]}],
   "key":"JS406||"}],
 "files":{"checked":1, "skipped":0},
 "relations":{"holds":0, "rounding":0, "violated":0, "unknown":0}}`

func TestJSON(t *testing.T) {
	got := show(&JSON{}, fixture(t))
	want, err := jsonschema.UnmarshalJSON(strings.NewReader(wantJSON))
	if err != nil {
		t.Fatal(err)
	}
	if v := decode(t, got); !reflect.DeepEqual(v, want) {
		t.Errorf("got\n%s\nwant\n%s", got, wantJSON)
	}
	if strings.Contains(got, "null") {
		t.Error("what does not apply must be left out")
	}
	// One finding a line: the opening, the findings, the rest.
	if n := strings.Count(got, "\n"); n != 4 {
		t.Errorf("%d lines:\n%s", n, got)
	}
	english := show(&JSON{Lang: lint.English}, fixture(t))
	decode(t, english)
	if !strings.Contains(english, `"message":"The name is written otherwise."`) || !strings.Contains(english, `"title":"change to 223.87"`) {
		t.Error(english)
	}
}

func TestJSONNothingFound(t *testing.T) {
	decode(t, show(&JSON{}))
	decode(t, show(&JSON{Stats: true}))
	clean := &lint.Result{File: source.New("a", "")}
	decode(t, show(&JSON{}, clean, clean))
}

// The first finding may come from any file.
func TestJSONSeparators(t *testing.T) {
	clean := &lint.Result{File: source.New("a", "")}
	v := decode(t, show(&JSON{}, clean, fixture(t), clean, fixture(t)))
	if n := len(v.(map[string]any)["findings"].([]any)); n != 4 {
		t.Errorf("%d findings, want 4", n)
	}
}

// Real findings of real rules fit the schema, with and without --stats.
func TestJSONOfRules(t *testing.T) {
	checker := &lint.Checker{Rules: js1.Rules(), Library: form.Builtin()}
	for _, rule := range js1.Rules() {
		r := checker.Check(source.New(rule.ID+".juesuan.toml", rule.Doc.Bad))
		v := decode(t, show(&JSON{Stats: true}, r, r)).(map[string]any)
		stats := v["stats"].([]any)
		if len(stats) != 2 || stats[0].(map[string]any)["edition"] != "wuhan" {
			t.Errorf("%s: %v", rule.ID, stats)
		}
	}
}

// The schema itself must refuse what is not version 1.
func TestSchemaRefuses(t *testing.T) {
	good := show(&JSON{}, fixture(t))
	for old, new := range map[string]string{
		`"version":1`:          `"version":2`,
		`"severity":"error"`:   `"severity":"fatal"`,
		`"stated":"214.87"`:    `"stated":"1,214.87"`,
		`"difference":"-9.00"`: `"difference":-9.00`,
		`"expected":"223.87",`: ``,
		`"line":4`:             `"line":0`,
		`"verdict":"violated"`: `"verdict":null`,
		`"relations":`:         `"relation":`,
		`"kind":"digits"`:      `"kind":"magic"`,
	} {
		bad := strings.Replace(good, old, new, 1)
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(bad))
		if bad == good || err != nil {
			t.Fatalf("%s: %v", old, err)
		}
		if schema(t).Validate(v) == nil {
			t.Errorf("the schema lets %s pass", new)
		}
	}
}

// The kinds of relations in the schema are those of the program.
func TestSchemaKinds(t *testing.T) {
	text, err := os.ReadFile(schemaPath)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range kinds {
		if k.id == "" || k.words.Zh == "" || k.words.En == "" || !strings.Contains(string(text), `"`+k.id+`"`) {
			t.Errorf("kind %+v", k)
		}
	}
}

func FuzzJSONString(f *testing.F) {
	for _, s := range []string{"", "合计", "a\"b\\c/", "\x00\x1f\x7f\u0080\u009f", "\xff\xe5\x90", "\u2028\u202e\u2066\ufeff\u200b", "😀\uFFFD", "\b\f\n\r\t"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b := appendJSON(nil, s)
		var back string
		if err := json.Unmarshal(b, &back); err != nil {
			t.Fatalf("%q: %v", b, err)
		}
		if want := strings.ToValidUTF8(s, "\uFFFD"); utf8.ValidString(s) && back != want {
			t.Errorf("%q comes back as %q", s, back)
		}
		if !utf8.Valid(b) {
			t.Errorf("%q is no UTF-8", b)
		}
		for _, r := range string(b) {
			if r < ' ' || r >= 0x7F && r < 0xA0 || mustEscape(r) {
				t.Errorf("%q holds %U", b, r)
			}
		}
	})
}
