//go:build linux || darwin || freebsd

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// growth measures how the time grows with a report's tables and with the reports that it sums up, ten times as
// many from line to line.
func (b *bench) growth() {
	b.text("growth (median of %d)\n", rounds)
	measure := func(what string, n int, path string) {
		b.show(fmt.Sprintf("%d %s", n, what), fmt.Sprintf("Growth/of=%s/n=%d", what, n), 1, repeat(func() figures { return run(b.check(path)) }))
	}
	for n := 1; n <= 1000; n *= 10 {
		path := filepath.Join(b.dir, fmt.Sprintf("tables-%d.juesuan.toml", n))
		check(os.WriteFile(path, []byte(tables(n)), 0o644))
		measure("tables", n, path)
	}
	for n := 1; n <= 1000; n *= 10 {
		folder := filepath.Join(b.dir, fmt.Sprintf("members-%d", n))
		check(os.MkdirAll(filepath.Join(folder, "members"), 0o755))
		check(os.WriteFile(filepath.Join(folder, "juesuan.toml"), nil, 0o644))
		for i := range n {
			check(os.WriteFile(filepath.Join(folder, "members", fmt.Sprintf("%04d.juesuan.toml", i)), []byte(member(fmt.Sprintf("第 %d 单位", i+1), 1, "")), 0o644))
		}
		path := filepath.Join(folder, "whole.juesuan.toml")
		check(os.WriteFile(path, []byte(member("主管部门", n, `members = ["members/*.juesuan.toml"]`+"\n")), 0o644))
		measure("members", n, path)
	}
	b.text("\n")
}

// codes are the rows of a table: 类, 款 and 项.
var codes = [...]string{"201", "20103", "2010301", "2010302", "2010350", "2010399", "208", "20805", "2080505", "210", "21011", "2101101"}

// tables is a report of n tables of one form.
func tables(n int) string {
	var b strings.Builder
	b.WriteString(head("示例中心", ""))
	for i := range n {
		table(&b, i+1, 1)
	}
	return b.String()
}

// member is a report whose amounts are those of n equal ones.
func member(unit string, n int, more string) string {
	var b strings.Builder
	b.WriteString(head(unit, more))
	table(&b, 3, n)
	return b.String()
}

func head(unit, more string) string {
	return "[report]\nunit = \"" + unit + "\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n" + more
}

func table(b *strings.Builder, number, n int) {
	fmt.Fprintf(b, "\n[table.%d]\nform = \"支出决算表\"\n\n[table.%d.rows]\n合计 = [\"=\", \"=\", \"=\"]\n", number, number)
	for _, c := range codes {
		if len(c) < 7 {
			fmt.Fprintf(b, "%s = [\"=\", \"=\", \"=\"]\n", c)
			continue
		}
		fmt.Fprintf(b, "%s = [\"=\", %d.%02d, %d.%02d]\n", c, 1234*n/100, 1234*n%100, 566*n/100, 566*n%100)
	}
}
