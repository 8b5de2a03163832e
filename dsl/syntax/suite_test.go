package syntax

import (
	"encoding/json"
	"io/fs"
	"strconv"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	tomltest "github.com/toml-lang/toml-test/v2"
)

// TestSuite runs the whole list of TOML 1.0.0 tests of the TOML project: the values of the valid ones
// must agree, the invalid ones must be reported.
func TestSuite(t *testing.T) {
	files := tomltest.TestCases()
	list, err := fs.ReadFile(files, "files-toml-1.0.0")
	if err != nil {
		t.Fatal(err)
	}
	valid, invalid := 0, 0
	for _, name := range strings.Fields(string(list)) {
		if !strings.HasSuffix(name, ".toml") {
			continue
		}
		text, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		tree := Parse(source.New(name, string(text)))
		if strings.HasPrefix(name, "invalid/") {
			invalid++
			if len(tree.Errors) == 0 {
				t.Errorf("%s: no error reported in\n%s", name, text)
			}
			continue
		}
		valid++
		for _, e := range tree.Errors {
			t.Errorf("%s: code %d at %v: %q", name, e.Code, tree.File.Position(int(e.Span.Start)), e.Arg)
		}
		want, err := fs.ReadFile(files, strings.TrimSuffix(name, ".toml")+".json")
		if err != nil {
			t.Fatal(err)
		}
		var wanted any
		if err := json.Unmarshal(want, &wanted); err != nil {
			t.Fatal(err)
		}
		result := tomltest.Test{Path: name}.CompareJSON(wanted, tagged(tree))
		if result.Failed() {
			t.Errorf("%s: %s", name, result.Failure)
		}
	}
	if valid != 205 || invalid != 474 {
		t.Errorf("the list holds %d valid and %d invalid files, want 205 and 474", valid, invalid)
	}
}

// tagged returns the values of a tree as the test suite writes them in JSON.
func tagged(t *Tree) map[string]any {
	root := map[string]any{}
	for n := t.First(0); n != None; n = t.Next(n) {
		if t.Kind(n) == KeyValue {
			put(t, root, n)
			continue
		}
		table := root
		for part := t.First(t.First(n)); part != None; part = t.Next(part) {
			name := t.Str(part)
			last := t.Next(part) == None
			switch old := table[name].(type) {
			case map[string]any:
				table = old
			case []any:
				if last && t.Kind(n) == ArrayTable {
					old = append(old, map[string]any{})
					table[name] = old
				}
				table = old[len(old)-1].(map[string]any)
			default:
				below := map[string]any{}
				table[name] = below
				if last && t.Kind(n) == ArrayTable {
					table[name] = []any{below}
				}
				table = below
			}
		}
		for kv := t.Next(t.First(n)); kv != None; kv = t.Next(kv) {
			put(t, table, kv)
		}
	}
	return root
}

// put sets the value of a KeyValue in a table.
func put(t *Tree, table map[string]any, kv Node) {
	for part := t.First(t.First(kv)); part != None; part = t.Next(part) {
		name := t.Str(part)
		if t.Next(part) == None {
			table[name] = tagValue(t, t.Value(kv))
			return
		}
		below, ok := table[name].(map[string]any)
		if !ok {
			below = map[string]any{}
			table[name] = below
		}
		table = below
	}
}

func tagValue(t *Tree, n Node) any {
	tag := func(kind, value string) any { return map[string]any{"type": kind, "value": value} }
	raw := t.Raw(n)
	switch t.Kind(n) {
	case String:
		return tag("string", t.Str(n))
	case Integer:
		v, err := strconv.ParseInt(raw, 0, 64)
		if err != nil {
			v, err = strconv.ParseInt(strings.ReplaceAll(raw, "_", ""), 10, 64)
		}
		if err != nil {
			return tag("integer", err.Error())
		}
		return tag("integer", strconv.FormatInt(v, 10))
	case Float:
		return tag("float", strings.ReplaceAll(raw, "_", ""))
	case Bool:
		return tag("bool", raw)
	case OffsetDateTime:
		return tag("datetime", raw)
	case LocalDateTime:
		return tag("datetime-local", raw)
	case LocalDate:
		return tag("date-local", raw)
	case LocalTime:
		return tag("time-local", raw)
	case Array:
		list := []any{}
		for v := t.First(n); v != None; v = t.Next(v) {
			list = append(list, tagValue(t, v))
		}
		return list
	case InlineTable:
		table := map[string]any{}
		for kv := t.First(n); kv != None; kv = t.Next(kv) {
			put(t, table, kv)
		}
		return table
	}
	return tag("none", raw)
}
