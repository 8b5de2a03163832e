package syntax

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// differs compares a value of BurntSushi/toml with a tagged one and says where they differ. Of dates and
// times it compares the kind only.
func differs(want, have any) string {
	tag, _ := have.(map[string]any)
	kind, _ := tag["type"].(string)
	value, _ := tag["value"].(string)
	switch w := want.(type) {
	case map[string]any:
		if len(w) != len(tag) {
			return fmt.Sprintf("%d names, not %d", len(tag), len(w))
		}
		for name, below := range w {
			mine, ok := tag[name]
			if !ok {
				return fmt.Sprintf("no %q", name)
			}
			if why := differs(below, mine); why != "" {
				return fmt.Sprintf("%s: %s", name, why)
			}
		}
		return ""
	case []map[string]any:
		list := make([]any, len(w))
		for i := range w {
			list[i] = w[i]
		}
		return differs(list, have)
	case []any:
		list, ok := have.([]any)
		if !ok || len(list) != len(w) {
			return fmt.Sprintf("%v, not %d values", have, len(w))
		}
		for i := range w {
			if why := differs(w[i], list[i]); why != "" {
				return fmt.Sprintf("%d: %s", i, why)
			}
		}
		return ""
	case string:
		if kind == "string" && strings.ReplaceAll(value, "\r\n", "\n") == strings.ReplaceAll(w, "\r\n", "\n") {
			return ""
		}
	case int64:
		if kind == "integer" && value == strconv.FormatInt(w, 10) {
			return ""
		}
	case bool:
		if kind == "bool" && value == strconv.FormatBool(w) {
			return ""
		}
	case float64:
		v, err := strconv.ParseFloat(value, 64)
		if kind == "float" && (err == nil || math.IsInf(v, 0)) && (v == w || math.IsNaN(v) && math.IsNaN(w)) {
			return ""
		}
	case time.Time:
		if kind == "datetime" || kind == "datetime-local" || kind == "date-local" || kind == "time-local" {
			return ""
		}
	}
	return fmt.Sprintf("%v, not %v", have, want)
}

// The sample report must have the values that another parser of TOML finds in it.
func TestSameValues(t *testing.T) {
	compare(t, verify(t, sampleReport(20_000)))
	compare(t, verify(t, "a = \"\"\"\nx\\\n   y\r\nz\"\"\"\r\nb.c.\"d\" = [[1, 2.5], { e = 1 }]\n[[f]]\n[f.g]\n[[f]]\n"))
	if differs(map[string]any{"a": int64(1)}, tagged(Parse(source.New("x", "a = 2")))) == "" {
		t.Error("the comparison finds no difference between 1 and 2")
	}
}
