package review

import (
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/lint"
)

func document(t *testing.T, s string) *convert.Document {
	t.Helper()
	d, err := text.Read("x.md", []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestRoster(t *testing.T) {
	for _, c := range []struct{ what, text, want, again string }{
		{"a table", "# 名单\n\n| 序号 | 单位全称 | 单位简称 |\n|---|---|---|\n| 1 | 示例区财政局 | 财政局、区财局 |\n| 2 | 示例区 教育局 |  |\n| 3 | 示例区教育局 |  |\n| | 合计 | |\n",
			"示例区财政局=财政局=区财局;示例区 教育局", "示例区教育局"},
		{"a total that counts the units", "| 单位名称 | 备注 |\n|---|---|\n| 示例区财政局 | |\n| 示例区教育局 | |\n| 2 | |\n", "示例区财政局;示例区教育局", ""},
		{"headings below a title", "| 2022 年名单 | |\n|---|---|\n| 编码 | 预算单位 |\n| 101 | 示例区财政局 |\n", "示例区财政局", ""},
		{"a list", "应报单位：\n\n- 示例区财政局\n- 示例区教育局\n", "示例区财政局;示例区教育局", ""},
		{"a numbered list", "1. 示例区财政局\n\n2. 示例区教育局\n", "示例区财政局;示例区教育局", ""},
		{"nothing", "| 甲 |\n|---|\n| 乙 |\n", "", ""},
	} {
		units, again := Roster(document(t, c.text))
		var got []string
		for _, u := range units {
			got = append(got, strings.Join(u.names(), "="))
		}
		if s := strings.Join(got, ";"); s != c.want || strings.Join(again, ";") != c.again {
			t.Errorf("%s: %s, twice %v", c.what, s, again)
		}
	}
}

func TestMatch(t *testing.T) {
	bad := lint.Msg("坏", "bad")
	units := []Unit{{Name: "示例区财政局"}, {Name: "示例区教育局"}, {Name: "示例区民政局", Aliases: []string{"区民政"}}, {Name: "示例区档案馆"}, {Name: "示例区文化馆"}, {Name: "示例区图书馆"}}
	at := func(file, unit string, year int) Report { return Report{File: file, Unit: unit, Year: year} }
	named := at("p.juesuan.toml", "示例区财政局", 2022)
	named.Named = true
	reports := []Report{
		at("a/x.docx", "示例区财政局", 2022), at("a/x.xlsx", "示例区 财政局", 2022), // one report in two kinds
		at("b/1.docx", "示例区教育局", 2022), at("b/2.docx", "示例区教育局", 2022), // two of a kind
		at("c/x.pdf", "区民政", 2022),
		at("d/x.docx", "示例市示例区档案馆", 2022), at("e/x.docx", "示例区档案馆（本级）", 2022), // near, both to one
		at("f/x.docx", "某某公司", 2022), at("g/x.docx", "", 2022),
		at("h/x.docx", "示例区文化馆", 2021), at("i/x.docx", "示例区图书馆", 2022), at("j/x.docx", "示例区图书馆", 2022), // two folders
		named, {File: "z.pdf", Unread: &bad},
	}
	l := Match(units, reports, 0)
	var got []string
	for i := range l.Lines {
		x := &l.Lines[i]
		s := x.Unit + " " + x.Status.ID()
		if x.Report != nil {
			s += " " + x.Report.File
		}
		got = append(got, strings.TrimSpace(s))
	}
	want := []string{
		"示例区财政局 received a/x.docx", "示例区财政局 received a/x.xlsx",
		"示例区教育局 twice b/1.docx", "示例区教育局 twice b/2.docx",
		"示例区民政局 received c/x.pdf",
		"示例区档案馆 uncertain d/x.docx", "示例区档案馆 uncertain e/x.docx",
		"示例区文化馆 missing",
		"示例区图书馆 twice i/x.docx", "示例区图书馆 twice j/x.docx",
		"示例区文化馆 other-year h/x.docx", "示例区财政局 named-by-others p.juesuan.toml", "unread z.pdf",
		"某某公司 not-on-roster f/x.docx", "not-on-roster g/x.docx",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if l.Year != 2022 || l.Due != 6 || l.Settled() {
		t.Errorf("%d %d %v", l.Year, l.Due, l.Settled())
	}
	for status, n := range map[Status]int{Received: 2, Missing: 1, Twice: 2, Uncertain: 1, Stranger: 2, Unread: 1} {
		if l.Count(status) != n {
			t.Errorf("%s: %d, want %d", status.ID(), l.Count(status), n)
		}
	}
	if !Match(units[:1], reports[:2], 0).Settled() {
		t.Error("all has come in")
	}
	if rows := l.Document(lint.Chinese).Blocks[0].Table.Rows; len(rows) != len(l.Lines)+1 || rows[1].Cells[5].Number != "0" || rows[8].Cells[5].Text != "" {
		t.Errorf("%v", rows)
	}
}

// Where nobody has handed in, there is no year to speak of.
func TestNobody(t *testing.T) {
	l := Match([]Unit{{Name: "示例区财政局"}}, nil, 0)
	if got := l.Document(lint.Chinese).Title; got != "部门决算审核台账" {
		t.Error(got)
	}
	if got := l.Summary().In(lint.English); got != "1 units due, 0 received, 1 missing, 0 twice, 0 with names to check; 0 files not on the roster, 0 not checked." {
		t.Error(got)
	}
	l = Match([]Unit{{Name: "示例区财政局"}}, nil, 2022)
	if got := l.Document(lint.Chinese).Title; got != "2022 年度部门决算审核台账" {
		t.Error(got)
	}
}
