package phrase

import (
	"reflect"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
)

// The grammars that the program holds ready are those that its data give.
func TestBuiltin(t *testing.T) {
	lib := form.Builtin()
	for _, edition := range lib.Editions() {
		for _, year := range []int{lib.Newest(edition), lib.Newest(edition) + 1} {
			set := lib.Set(edition, year)
			ready := For(set)
			made := Compile(set)
			if !reflect.DeepEqual(ready, made) {
				t.Errorf("%s %d: go generate ./dsl/phrase is due", edition, year)
			}
			if ready == For(lib.WithWording(&form.Wording{}).Set(edition, year)) {
				t.Errorf("%s %d: a library with wordings of its own has the built-in grammar", edition, year)
			}
		}
	}
	if len(builtin) != len(lib.Editions()) {
		t.Errorf("%d grammars, %d editions", len(builtin), len(lib.Editions()))
	}
}
