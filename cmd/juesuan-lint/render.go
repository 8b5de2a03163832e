package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// rendering is one run of the render command.
type rendering struct {
	*checking
	to, out string
	marks   bool
}

// render shows one report as it will be printed.
func (p *program) render(fs *flag.FlagSet) func(args []string) (int, error) {
	c := &rendering{checking: newChecking(p)}
	c.projectFlags(fs)
	c.stdinFlag(fs)
	to := choice(fs, "to", exchange.Formats()...)
	fs.StringVar(&c.out, "o", "", "")
	fs.BoolVar(&c.marks, "marks", false, "")
	return func(args []string) (int, error) {
		if len(args) != 1 {
			return exitUsage, mistake("render 后面请写一份报告。", "render needs one report.")
		}
		if c.to = *to; c.to == "" {
			if unwritable(c.out, ".docx", ".xlsx") {
				return exitUsage, mistake("-o 的扩展名可以是 .html、.docx、.xlsx、.md、.json：“{0}”。", "-o may end in .html, .docx, .xlsx, .md or .json, not as “{0}”.", c.out)
			}
			c.to = exchange.FormatOf(c.out)
		}
		if err := c.gatherAll(args); err != nil {
			return exitUsage, err
		}
		return c.run()
	}
}

// run reads the report, computes it and writes it.
func (c *rendering) run() (int, error) {
	var jobs []*job
	for i := range c.jobs {
		if c.jobs[i].ready == nil {
			jobs = append(jobs, &c.jobs[i])
		}
	}
	switch {
	case len(jobs) > 1:
		return exitUsage, mistake("render 一次只排一份报告，这里有 {0} 份。", "render takes one report at a time, here are {0}.", len(jobs))
	case len(jobs) == 0:
		return max(c.exit, exitUsage), nil
	}
	j := jobs[0]
	if c.out != "" && same(j.file.Path(), c.out) {
		return exitUsage, mistake("-o 不能是报告本身“{0}”。", "-o must not be the report itself, “{0}”.", j.file.Path())
	}
	if !exchange.IsText(c.to) && c.out == "" {
		return exitUsage, mistake("--to {0} 要用 -o 写明文件名。", "--to {0} needs a file: -o FILE.", c.to)
	}
	if err := c.produce(j); err != nil || c.exit == exitDefect {
		return max(c.exit, exitUsage), err
	}
	return c.exit, nil
}

// same reports two names of one file.
func same(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}

// produce computes the report and writes it.
func (c *rendering) produce(j *job) (err error) {
	defer func() {
		if v := recover(); v != nil {
			c.defect(output.Panic{File: j.file.Path(), Detail: fmt.Sprint(v)})
		}
	}()
	file, bad := c.read(j)
	if bad != nil {
		return mistake("没有读“{0}”：{1}", "“{0}” was not read: {1}", j.file.Path(), bad.Message)
	}
	checker := *j.scope.checker
	checker.Rules, checker.Extra, checker.Suppress = nil, nil, nil
	e := checker.Check(file).Eval
	to := exchange.Export{Getenv: c.getenv, Format: c.to, Marks: c.marks, Lang: c.lang}
	if c.out != "" {
		return said(to.Write(nil, e, c.out))
	}
	_, err = c.stdout.WriteString(to.Text(e))
	return unwritten(err)
}

var (
	renderShort = lint.Text{Zh: "把一份报告排成网页、Word、Excel、Markdown、JSON", En: "set a report as a page, Word, Excel, Markdown, JSON"}
	renderLong  = lint.Text{
		Zh: `用法：juesuan-lint render [选项] 报告

把一份报告排成印出来的样子：九张表（表头、行次、栏次照所用的版本）、说明里的数填好、绩效自评表、图。
网页只有一个文件，没有脚本，也不引用别的文件；打印时一张表一页，宽表横排。Word 是整份报告，按公文的
字体、版心排好，封面、目录、表、说明、附件俱全，可以直接上报。Excel 一张表一个工作表，合计和派生的数是公式。
Word、Excel 由一起安装的 juesuan-convert 写，要用 -o 写明文件名。“-” 是标准输入。

选项：
  --to html|docx|xlsx|md|json
                      格式：html（默认）；docx；xlsx；md；json（每个单元格的数、来历、勾稽）。不写 --to 就看
                      -o 的扩展名
  -o FILE             写到这个文件，已有的覆盖；不写则输出到屏幕
  --marks             标出不符（红）和尾差（黄）；网页里鼠标停住看应为多少
  --config FILE       用这个配置文件，不找 juesuan.toml
  --no-config         不用配置文件
  --stdin-filename NAME
                      标准输入的文件名：按它找配置和上年的报告
  --lang zh|en        语言
`,
		En: `Usage: juesuan-lint render [FLAGS] REPORT

Lays one report out as it will be printed: the nine tables with the heads of their edition, the texts with
their figures filled in, the self-evaluation tables, the charts. The page is one file, without scripts or
references; printed, each table has a page, wide ones turned. The Word document is the whole report, set as
official documents are, with cover, contents, tables, texts and annexes, ready to hand in. The workbook has
a sheet for each table, with formulas where figures are totals or derived. Word and Excel are written by
juesuan-convert, which comes with the program, and need -o. “-” is the standard input.

Flags:
  --to html|docx|xlsx|md|json
                      format: html (default); docx; xlsx; md; json (value, origin and relations of every
                      cell). Without it, by the extension of -o
  -o FILE             write to this file, over what is there; without it, to the standard output
  --marks             point out what does not agree (red) and rounding residues (amber); a page says what
                      they should be
  --config FILE       use this configuration, look for no juesuan.toml
  --no-config         use no configuration
  --stdin-filename NAME
                      the standard input's name: its configuration and last year's report are looked for there
  --lang zh|en        language
`,
	}
)
