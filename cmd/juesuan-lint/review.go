package main

import (
	"cmp"
	"flag"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/review"
)

// reviewing is one run of the review command.
type reviewing struct {
	*checking
	roster, out, opinions string
	year                  int
	force                 bool

	units   []review.Unit
	reports []review.Report
	// sheets are the findings of each report as a review sheet, named the reports that each names.
	sheets [][]byte
	named  [][]string
}

// firstFindings is how many findings of a report the ledger quotes.
const firstFindings = 3

// review reads all reports of a folder, and writes who has handed in and what was found.
func (p *program) review(fs *flag.FlagSet) func(args []string) (int, error) {
	c := &reviewing{checking: newChecking(p)}
	c.failOn = "never"
	fs.StringVar(&c.roster, "roster", "", "")
	fs.StringVar(&c.out, "o", "", "")
	fs.StringVar(&c.out, "output", "", "")
	fs.StringVar(&c.opinions, "opinions", "", "")
	fs.IntVar(&c.year, "year", 0, "")
	fs.BoolVar(&c.force, "force", false, "")
	c.projectFlags(fs)
	return func(args []string) (int, error) {
		switch {
		case len(args) != 1:
			return exitUsage, mistake("review 后面请写放报告的文件夹。", "review needs the folder of the reports.")
		case c.roster == "":
			return exitUsage, mistake("review 要用 --roster 写明名册（xlsx、csv、md，有“单位名称”一列）。", "review needs --roster, an xlsx, csv or md file with a column 单位名称.")
		case c.noConfig && c.config != "":
			return exitUsage, mistake("--config 和 --no-config 只能写一个。", "--config and --no-config exclude each other.")
		}
		return c.run(args[0])
	}
}

// run is the flow of a review.
func (c *reviewing) run(folder string) (int, error) {
	// 1. Nothing is read before it is clear that the result can be written.
	if err := c.mayWrite(c.out); err != nil {
		return exitUsage, err
	}
	if err := c.readRoster(); err != nil {
		return exitUsage, err
	}
	if err := c.gatherFolder(folder); err != nil {
		return exitUsage, err
	}

	// 2. Check all, and put the reports beside the units.
	c.checkReports()
	ledger := review.Match(c.units, c.reports, c.year)

	// 3. Write.
	if err := c.writeLedger(ledger); err != nil {
		return exitUsage, err
	}
	if err := c.writeOpinions(ledger); err != nil {
		return exitUsage, err
	}
	if c.out != "" {
		c.print(output.Clean(ledger.Summary().In(c.lang)) + "\n" + c.say("已写入 {0}。", "Written: {0}.", c.out) + "\n")
	}
	if !ledger.Settled() || slices.ContainsFunc(c.reports, func(r review.Report) bool { return r.Errors > 0 }) {
		c.exit = max(c.exit, exitFindings)
	}
	return c.exit, nil
}

// mayWrite tells whether a file is there that must not be written over, or of a kind that cannot be written.
func (c *reviewing) mayWrite(path string) error {
	switch strings.ToLower(filepath.Ext(path)) {
	case "", ".xlsx", ".docx", ".md", ".csv", ".json":
	default:
		return mistake("-o 的扩展名可以是 .xlsx、.docx、.md、.csv、.json：“{0}”。", "-o may end in .xlsx, .docx, .md, .csv or .json, not as “{0}”.", path)
	}
	if path != "" && !c.force && exists(path) {
		return mistake("“{0}”已经有了，没有改动它。要覆盖，用 --force；要另写一份，用 -o 写一个新的文件名。",
			"“{0}” is there already and was left alone. --force writes over it, -o names another.", path)
	}
	return nil
}

func (c *reviewing) readRoster() error {
	d, err := c.document(c.roster)
	if err != nil {
		return err
	}
	units, again := review.Roster(d)
	if len(units) == 0 {
		return mistake("名册“{0}”里没有找到单位：要有“单位名称”一列，或一行一个单位的清单。", "No units were found in the roster “{0}”: it needs a column 单位名称, or a list of one unit a line.", c.roster)
	}
	for _, name := range again {
		c.complain(c.say("名册里“{0}”写了两次，按一个单位算。", "the roster has “{0}” twice; it counts once.", name))
	}
	c.units = units
	return nil
}

// gatherFolder finds the reports of a folder, whichever program wrote them. The roster, the ledger and the opinions
// may lie there too.
func (c *reviewing) gatherFolder(folder string) error {
	if isFile(folder) || !exists(folder) {
		return mistake("没有文件夹“{0}”。", "There is no folder “{0}”.", folder)
	}
	p := c.open(folder)
	own := func(path string) bool {
		return same(path, c.roster) || c.out != "" && same(path, c.out) || c.opinions != "" && same(filepath.Dir(path), c.opinions)
	}
	wanted := func(name string) bool {
		return project.IsReport(name) || isForeign(name) && !isOpinion(name) && !strings.HasPrefix(name, "~$") // Word's own beside an open document
	}
	err := p.WalkFor(filepath.Clean(folder), wanted, func(f project.File) bool {
		if !own(f.Path()) {
			c.jobs = append(c.jobs, job{f, &manner{scope: c.scope(f.Project()), foreign: isForeign(f.Name())}})
		}
		return true
	})
	slices.SortStableFunc(c.jobs, func(a, b job) int { return a.file.Compare(b.file) })
	c.jobs = slices.DeleteFunc(c.jobs, func(j job) bool { return j.ready != nil })
	return err
}

// checkReports checks all files.
func (c *reviewing) checkReports() {
	c.reports, c.sheets, c.named = make([]review.Report, len(c.jobs)), make([][]byte, len(c.jobs)), make([][]string, len(c.jobs))
	panics := make([][]output.Panic, len(c.jobs))
	c.inParallel(func() func(i int) {
		var w lint.Worker
		return func(i int) {
			j := &c.jobs[i]
			defer func() {
				if v := recover(); v != nil {
					w = lint.Worker{}
					why := lint.Msg("程序自身出错", "the program itself failed")
					c.reports[i] = review.Report{File: j.file.Path(), Unread: &why}
					panics[i] = append(panics[i], output.Panic{File: j.file.Path(), Detail: fmt.Sprint(v)})
				}
			}()
			file, checker, bad := c.toCheck(j)
			if bad != nil {
				c.reports[i] = review.Report{File: j.file.Path(), Unread: &bad.Message}
				return
			}
			w.Checker = checker
			r := w.Check(file)
			c.reports[i] = summed(r, c.lang)
			c.named[i] = c.namesOf(j, r.Report)
			chunk := output.Chunk{}
			(&output.Markdown{Lang: c.lang}).Result(&chunk, r)
			c.sheets[i], panics[i] = chunk.Body, chunk.Panics
		}
	})
	for _, list := range panics {
		for _, p := range list {
			c.defect(p)
		}
	}
	at := map[string]int{}
	for i := range c.jobs {
		at[c.jobs[i].scope.project.Abs(c.jobs[i].file.Path())] = i
	}
	for _, list := range c.named {
		for _, path := range list {
			if i, ok := at[path]; ok {
				c.reports[i].Named = true
			}
		}
	}
}

// namesOf are the reports that a report names, but for the members that it consolidates, which hand in themselves.
func (c *reviewing) namesOf(j *job, r *report.Report) []string {
	var out []string
	for _, t := range [...]report.Text{r.Prior, r.Budget, r.Source} {
		if t.Set {
			out = append(out, filepath.Join(filepath.Dir(j.scope.project.Abs(j.file.Path())), filepath.FromSlash(t.S)))
		}
	}
	return out
}

// summed sums up the findings of a report.
func summed(r *lint.Result, lang lint.Lang) review.Report {
	out := review.Report{File: r.File.Name, Unit: r.Report.Unit.S, Year: r.Report.Year}
	for _, a := range r.Report.Aliases {
		out.Aliases = append(out.Aliases, a.S)
	}
	var all []*lint.Diagnostic
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		switch {
		case d.Rule.ID == uncertainID:
			out.Doubts++
			continue
		case d.Rule.Name == "rounding":
			out.Residues++
			continue
		case d.Severity == lint.Error:
			out.Errors++
		case d.Severity == lint.Warning:
			out.Warnings++
		default:
			out.Infos++
		}
		all = append(all, d)
	}
	slices.SortStableFunc(all, func(a, b *lint.Diagnostic) int { return cmp.Compare(b.Severity, a.Severity) })
	for _, d := range all[:min(len(all), firstFindings)] {
		out.First = append(out.First, output.Clean(d.Severity.In(lang)+" "+d.Rule.ID+" "+d.Message.In(lang)))
	}
	return out
}

// writeLedger writes the ledger in the format that the file's name asks for.
func (c *reviewing) writeLedger(l *review.Ledger) error {
	var text []byte
	switch ext := strings.ToLower(filepath.Ext(c.out)); ext {
	case ".xlsx", ".docx":
		return said(child.Write(nil, c.getenv, ext[1:], c.out, l.Document(c.lang)))
	case ".csv":
		text = output.LedgerCSV(l, c.lang)
	case ".json":
		text = output.LedgerJSON(l, c.lang)
	default:
		text = output.LedgerMarkdown(l, c.lang)
	}
	if c.out == "" {
		_, err := c.stdout.Write(text)
		return err
	}
	return said(project.WriteFile(c.out, text))
}

var (
	reviewShort = lint.Text{Zh: "审核各单位报来的决算：台账、审核意见", En: "review the reports of many units: ledger and opinions"}
	reviewLong  = lint.Text{
		Zh: `用法：juesuan-lint review 文件夹 --roster 名册 [选项]

给财政部门用：检查文件夹及其下级里各单位报来的决算（*.juesuan.toml，以及 Word、Excel、PDF、网页），对照名册写一本
台账：谁没有报，谁报了两次，哪份不在名册上；每份的错误、核实、提示、尾差各几处，首要的问题是什么。
名册是有“单位名称”一列的表（可以另有“简称”“曾用名”），或一行一个单位的清单。名称只是相近的，列为待核对，不当作已报。
同一单位的 Word 和 Excel 放在一个文件夹，算一次；同一格式的两份，算重复。

选项：
  --roster FILE      名册：.xlsx .csv .md …
  -o, --output FILE  台账：.xlsx .docx .md .csv .json；不写则输出到屏幕
  --opinions FOLDER  另给每个单位写一份审核意见（Word）
  --year N           审核的年度；不写，是多数报告的年度
  --force            覆盖已有的文件
  --config FILE      用这个配置文件，不找 juesuan.toml
  --no-config        不用配置文件
  --lang zh|en       语言

返回值：0 都报了，没有错误；1 有未报、重复、待核对的，或有错误；2 没有写。
`,
		En: `Usage: juesuan-lint review FOLDER --roster FILE [FLAGS]

For a finance bureau: checks the reports that units have handed in, in a folder and below (*.juesuan.toml, Word,
Excel, PDF, web pages), and writes a ledger: who has not handed in, who has twice, which file is on no roster;
errors, warnings, infos and rounding residues of each, and its first findings. The roster is a table with a
column 单位名称 (and perhaps 简称, 曾用名), or a list with a unit on each line. A name that is merely near is said to be
so, and does not count as handed in. Word and Excel of one unit in one folder count once; two files of one
kind are twice.

Flags:
  --roster FILE      the roster: .xlsx .csv .md …
  -o, --output FILE  the ledger: .xlsx .docx .md .csv .json; by default the standard output
  --opinions FOLDER  write an opinion for each unit, too, in Word
  --year N           the year reviewed; by default that of most reports
  --force            write over files that are there
  --config FILE      use this configuration, look for no juesuan.toml
  --no-config        use no configuration
  --lang zh|en       language

Exit codes: 0 all have handed in, without errors; 1 something is missing, twice, uncertain or wrong; 2 nothing
was written.
`,
	}
)
