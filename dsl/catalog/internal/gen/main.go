// Command gen compiles data/*.tsv to the static tables of package catalog. It is run by go generate
// in the package's directory, and depends on nothing of the package but the order of names. Pinyin is
// spelled here, so that the program needs no dictionary.
package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

const header = "code\tname\tsince\tuntil\tfund\tsource\tconfidence"

// source is one table: the file it comes from and the names it gets in Go.
type source struct{ file, axis, prefix string }

var sources = [...]source{
	{"function", "Function", "function"},
	{"economic_department", "EconomicDepartment", "economicDepartment"},
	{"economic_government", "EconomicGovernment", "economicGovernment"},
	{"revenue", "Revenue", "revenue"},
}

// funds are the words of the fund column and the constants they become.
var funds = [...][2]string{
	{"一般公共预算", "GeneralPublic"},
	{"政府性基金", "GovernmentFund"},
	{"国有资本经营", "StateCapital"},
	{"社保基金", "SocialInsurance"},
}

type row struct {
	code, name   string
	since, until int
	funds        [len(funds)]bool
	confidence   string
	confirmed    bool
}

func main() {
	log.SetFlags(0)
	for _, s := range sources {
		text, err := generate("data", s)
		if err == nil {
			err = os.WriteFile(s.target(), text, 0o666)
		}
		if err != nil {
			log.Fatal(err)
		}
	}
}

func (s source) target() string { return "table_" + s.file + ".go" }

// generate returns the Go file of one table.
func generate(dir string, s source) ([]byte, error) {
	path := filepath.Join(dir, s.file+".tsv")
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	rows, err := parse(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	r, err := loadReadings(filepath.Join(dir, "pinyin.tsv"))
	if err != nil {
		return nil, err
	}
	spelled, err := r.spellAll(rows)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return format.Source(write(s, rows, spelled))
}

func parse(text string) ([]row, error) {
	lines := strings.Split(strings.TrimSuffix(strings.ReplaceAll(text, "\r\n", "\n"), "\n"), "\n")
	if lines[0] != header {
		return nil, fmt.Errorf("line 1: columns are not %q", header)
	}
	rows := make([]row, 0, len(lines)-1)
	for i, line := range lines[1:] {
		r, err := parseRow(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+2, err)
		}
		rows = append(rows, r)
	}
	// Digits compare as text the way tables print codes: 201, 20101, 2010101, 202.
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(strings.Compare(a.code, b.code), cmp.Compare(a.since, b.since))
	})
	raiseFunds(rows)
	return rows, nil
}

func parseRow(line string) (row, error) {
	f := strings.Split(line, "\t")
	if len(f) != strings.Count(header, "\t")+1 {
		return row{}, fmt.Errorf("%d columns", len(f))
	}
	r := row{code: f[0], name: f[1], confirmed: f[5] != "knowledge"}
	if n, err := strconv.Atoi(r.code); err != nil || n < 100 || n > 999_999_999 || strconv.Itoa(n) != r.code {
		return row{}, fmt.Errorf("code %q", r.code)
	}
	if r.name == "" || r.name != strings.TrimSpace(r.name) {
		return row{}, fmt.Errorf("name %q", r.name)
	}
	if f[5] == "" {
		return row{}, fmt.Errorf("no source")
	}
	var err error
	if r.since, err = year(f[2]); err != nil {
		return row{}, err
	}
	if r.until, err = year(f[3]); err != nil {
		return row{}, err
	}
	if err = r.setFunds(f[4]); err != nil {
		return row{}, err
	}
	switch f[6] {
	case "low", "medium", "high":
		r.confidence = strings.ToUpper(f[6][:1]) + f[6][1:]
	default:
		return row{}, fmt.Errorf("confidence %q", f[6])
	}
	return r, nil
}

// year reads a budget year; blank is 0, open.
func year(s string) (int, error) {
	if s == "" {
		return 0, nil
	}
	y, err := strconv.Atoi(s)
	if err != nil || y < 1949 || y > 2999 {
		return 0, fmt.Errorf("year %q", s)
	}
	return y, nil
}

// setFunds reads a fund column: nothing, or words joined by semicolons.
func (r *row) setFunds(s string) error {
	if s == "" {
		return nil
	}
words:
	for word := range strings.SplitSeq(s, ";") {
		for i := range funds {
			if funds[i][0] == word {
				r.funds[i] = true
				continue words
			}
		}
		return fmt.Errorf("fund %q", word)
	}
	return nil
}

// raiseFunds gives each 类 and 款 the budgets of the codes below it: a table of one budget prints them
// above its 项.
func raiseFunds(rows []row) {
	for _, low := range rows {
		for i := range rows {
			if high := &rows[i]; strings.HasPrefix(low.code, high.code) {
				for f, has := range low.funds {
					high.funds[f] = high.funds[f] || has
				}
			}
		}
	}
}

// fundExpression returns the Go expression of the row's budgets.
func (r *row) fundExpression() string {
	var names []string
	for i, has := range r.funds {
		if has {
			names = append(names, funds[i][1])
		}
	}
	if names == nil {
		return "0"
	}
	return strings.Join(names, "|")
}

func write(s source, rows []row, spelled string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Code generated from data/%s.tsv by internal/gen. DO NOT EDIT.\n\npackage catalog\n\n", s.file)
	fmt.Fprintf(&b, "var %sRows = []Entry{\n", s.prefix)
	for _, r := range rows {
		fmt.Fprintf(&b, "{%q, %s, %d, %d, %s, %s, %s, %t},\n",
			r.name, r.code, r.since, r.until, s.axis, r.fundExpression(), r.confidence, r.confirmed)
	}
	fmt.Fprintf(&b, "}\n\nvar %sKeys = []uint32{", s.prefix)
	for i, r := range rows {
		separate(&b, i, 10)
		b.WriteString(r.code + strings.Repeat("0", 9-len(r.code)) + ",")
	}
	fmt.Fprintf(&b, "\n}\n\nvar %sNames = []uint16{", s.prefix)
	for i, n := range byName(rows) {
		separate(&b, i, 20)
		fmt.Fprintf(&b, "%d,", n)
	}
	fmt.Fprintf(&b, "\n}\n\nconst %sPinyin = `%s`\n", s.prefix, spelled)
	return b.Bytes()
}

func separate(b *bytes.Buffer, i, width int) {
	if i%width == 0 {
		b.WriteString("\n")
	} else {
		b.WriteString(" ")
	}
}

// byName returns the indices of the rows by folded name, rows of one name in their own order.
func byName(rows []row) []int {
	order := make([]int, len(rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return name.Compare(rows[a].name, rows[b].name) })
	return order
}
