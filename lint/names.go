package lint

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Named returns the rules that s names in a suppression or a configuration: one by its id, English
// or Chinese name, or all of a family (JS2, also written JS2xx). None where nothing is called that.
// Width and spaces do not count, nor does the case of an id.
func Named(rules []*Rule, s string) []*Rule {
	id := name.Normalize(s)
	for i, r := range rules {
		if r.Is(s) || strings.EqualFold(r.ID, id) || name.Equal(r.Title.Zh, s) {
			return rules[i : i+1 : i+1]
		}
	}
	family, ok := FamilyOf(s)
	if !ok {
		return nil
	}
	var found []*Rule
	for _, r := range rules {
		if r.Family() == family {
			found = append(found, r)
		}
	}
	return found
}

// RuleByID returns the rule of an id as it is written, nil where there is none.
func RuleByID(rules []*Rule, id string) *Rule {
	for _, r := range rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// FamilyOf returns the family that s names: JS2 for JS2, js2 and JS2xx.
func FamilyOf(s string) (family string, ok bool) {
	s = strings.ToUpper(name.Normalize(s))
	s = strings.TrimSuffix(s, "XX")
	return s, len(s) == 3 && s[:2] == "JS" && '0' <= s[2] && s[2] <= '9'
}

// NearestName returns the name of a rule that s was probably meant to be, in the language of s; ""
// where there is none. Ids lie too close together for a guess.
func NearestName(rules []*Rule, s string) string {
	if len(s) >= 2 && strings.EqualFold(s[:2], "JS") {
		return ""
	}
	known := make([]string, 0, 2*len(rules))
	for _, r := range rules {
		known = append(known, r.Name, r.Title.Zh)
	}
	return doc.Nearest(s, known)
}
