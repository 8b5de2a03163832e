package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const root = "../.."

func TestTablesAreCurrent(t *testing.T) {
	for _, s := range sources {
		want, err := generate(filepath.Join(root, "data"), s)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(root, s.target()))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(bytes.ReplaceAll(got, []byte("\r\n"), []byte("\n")), want) {
			t.Errorf("%s is not what data/%s.tsv says: run go generate ./dsl/catalog", s.target(), s.file)
		}
	}
}

func TestRowsAreRefused(t *testing.T) {
	const good = "20805\t行政事业单位养老支出\t2020\t\t一般公共预算\tknowledge\thigh"
	if _, err := parse(header + "\n" + good + "\n"); err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{
		{"20805", "20A05"}, {"20805", ""}, {"20805", "0208"},
		{"行政事业单位养老支出", ""}, {"行政事业单位养老支出", " 养老"},
		{"2020", "20年"}, {"一般公共预算", "一般预算"}, {"knowledge", ""}, {"high", "sure"}, {"\thigh", ""},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		if rows, err := parse(header + "\n" + bad + "\n"); err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%q: %v, %v", bad, rows, err)
		}
	}
	if _, err := parse("code\tname\n" + good); err == nil {
		t.Error("other columns are accepted")
	}
}

// A 项 of a fund stands under a 款 of the general budget; both stand in the fund's table.
func TestFundsRise(t *testing.T) {
	rows, err := parse(header + "\n" +
		"208\t社会保障和就业支出\t\t\t一般公共预算\tknowledge\thigh\n" +
		"20804\t补充全国社会保障基金\t\t\t一般公共预算\tknowledge\thigh\n" +
		"2080451\t国有资本经营预算补充社保基金支出\t\t\t国有资本经营\tknowledge\thigh\n" +
		"20805\t行政事业单位养老支出\t\t\t一般公共预算\tknowledge\thigh\n" +
		"209\t社会保险基金支出\t\t\t\tknowledge\thigh\n")
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"GeneralPublic|StateCapital", "GeneralPublic|StateCapital", "StateCapital", "GeneralPublic", "0"} {
		if got := rows[i].fundExpression(); got != want {
			t.Errorf("%s: %s, want %s", rows[i].code, got, want)
		}
	}
}

func TestOrder(t *testing.T) {
	rows, err := parse(header + "\n" +
		"202\t丙\t\t\t\tknowledge\tlow\n" +
		"20101\t甲（室）\t2020\t\t\tknowledge\tlow\n" +
		"20101\t乙\t\t2019\t\tknowledge\tlow\n" +
		"201\t乙\t\t\t\tx;y\tlow\n")
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	for _, r := range rows {
		order = append(order, r.code+r.name)
	}
	if got := strings.Join(order, " "); got != "201乙 20101乙 20101甲（室） 202丙" {
		t.Error(got)
	}
	if !rows[0].confirmed || rows[1].confirmed {
		t.Error("only knowledge is no confirmation")
	}
	names := byName(rows) // 丙 U+4E19, 乙 U+4E59, 甲 U+7532
	if len(names) != 4 || names[0] != 3 || names[1] != 0 || names[2] != 1 || names[3] != 2 {
		t.Error(names)
	}
}
