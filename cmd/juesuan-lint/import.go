package main

import (
	"cmp"
	"errors"
	"flag"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// importing is one run of the import command.
type importing struct {
	*program
	exchange.Import
	force bool
}

// importFiles makes a report of other programs' files.
func (p *program) importFiles(fs *flag.FlagSet) func(args []string) (int, error) {
	c := &importing{program: p}
	c.Getenv = p.getenv
	fs.StringVar(&c.Path, "o", "", "")
	fs.StringVar(&c.Path, "output", "", "")
	fs.StringVar(&c.Edition, "edition", "", "")
	fs.IntVar(&c.Year, "year", 0, "")
	unit := choice(fs, "amount-unit", report.Words("report", "amount_unit")...)
	fs.BoolVar(&c.force, "force", false, "")
	return func(args []string) (int, error) {
		if len(args) == 0 {
			return exitUsage, mistake("import 后面请写文件。", "import needs a file.")
		}
		if *unit == report.WanYuan.String() { // 元 never comes of 万元
			c.Unit = report.WanYuan
		}
		return c.run(args)
	}
}

// run is the flow of import.
func (c *importing) run(files []string) (int, error) {
	p, _ := project.Open(project.Find(filepath.Dir(c.Path)), c.rules)
	c.Library, c.Edition = p.Library, cmp.Or(c.Edition, p.Config.Edition)
	if c.Path != "" && c.Path != "-" && !strings.HasSuffix(c.Path, project.ReportSuffix) {
		return exitUsage, mistake("文件名要以 {0} 结尾：“{1}”。", "The name must end in {0}: “{1}”.", project.ReportSuffix, c.Path)
	}
	result, err := c.Files(nil, files, nil)
	if err != nil {
		return exitUsage, said(err)
	}
	if len(result.Reports) == 0 {
		c.report(result.Result)
		return exitUsage, mistake("没有写文件。", "Nothing was written.")
	}
	if c.Path == "-" {
		_, err := io.WriteString(c.stdout, result.Text)
		return exitClean, err
	}

	// Nothing that is there is written over.
	for _, w := range result.Reports {
		if _, err := os.Lstat(w.Path); !c.force && !errors.Is(err, fs.ErrNotExist) {
			return exitUsage, mistake("“{0}”已经有了，没有改动它。要覆盖，用 --force；要另写一份，用 -o 写一个新的文件名。",
				"“{0}” is there already and was left alone. --force writes over it, -o names another.", w.Path)
		}
	}
	c.report(result.Result)
	for _, w := range result.Reports {
		if err := project.WriteFile(w.Path, []byte(w.Text)); err != nil {
			return exitUsage, said(err)
		}
		c.tell("已写入 {0}。", "Written: {0}.", w.Path)
	}
	c.tell("请对照原件核对上面列的各处，再用 juesuan-lint check 检查。", "Check what is listed above against the original, then run juesuan-lint check.")
	for _, m := range result.Remarks {
		if m.Kind == convert.Guessed || m.Kind == convert.LeftOut {
			return exitFindings, nil
		}
	}
	return exitClean, nil
}

// report prints what became of the document: what was recognised, changed, guessed and left out.
func (c *importing) report(r *recognize.Result) {
	for _, g := range [...]struct {
		kind convert.RemarkKind
		head lint.Text
	}{
		{convert.Recognized, lint.Text{Zh: "认出来的：", En: "Recognised:"}},
		{convert.Changed, lint.Text{Zh: "换算、连接过的：", En: "Changed:"}},
		{convert.Guessed, lint.Text{Zh: "猜的，请核对：", En: "Guessed, please check:"}},
		{convert.LeftOut, lint.Text{Zh: "没有取的：", En: "Left out:"}},
		{convert.Proposed, lint.Text{Zh: "建议（没有改）：", En: "Proposed (nothing was changed):"}},
	} {
		begun := false
		for _, m := range r.Remarks {
			if m.Kind != g.kind {
				continue
			}
			if !begun {
				c.print(g.head.In(c.lang) + "\n")
				begun = true
			}
			text := m.Zh
			if c.lang == lint.English {
				text = m.En
			}
			at := m.At.In(c.lang == lint.English)
			if at != "" {
				at += "  "
			}
			c.print("  " + output.Clean(at+text) + "\n")
		}
		if begun {
			c.print("\n")
		}
	}
}

func (c *importing) tell(zh, en string, args ...any) {
	c.print(c.say(zh, en, args...) + "\n")
}

var (
	importShort = lint.Text{Zh: "从 Excel、Word、PDF、网页或文字取一份报告", En: "make a report of Excel, Word, PDF, a page or text"}
	importLong  = lint.Text{
		Zh: `用法：juesuan-lint import [选项] 文件…

把别的程序的文件写成一份 *.juesuan.toml：表、说明、绩效自评表、名词解释、附件，每个数都照原件，错的也照录。
一份报告分在几个文件里的，按印的次序都写上。认出来的、换算过的、猜的、没有取的，逐处列出，写明在原件的哪里；
不确定的都会说。

能取：.md .html .htm .tsv .txt；Excel、Word、PDF 由一起安装的 juesuan-convert 读。

选项：
  -o, --output FILE       写到这个文件；不写则用单位和年度作文件名，写在当前文件夹；- 是屏幕
  --edition EDITION       版式；不写则依 juesuan.toml，那里也没有的看表的样子
  --year N                年度；不写则看封面
  --amount-unit 元|万元   报告的金额单位；原件是元、要万元的，四舍五入到两位小数，
                          元的一份写在旁边（…-元.juesuan.toml），check 拿它核对每个数
  --force                 覆盖已有的文件
  --lang zh|en            语言

返回值：0 都取了；1 有猜的或没有取的，要核对；2 没有写文件。
`,
		En: `Usage: juesuan-lint import [FLAGS] FILE…

Writes other programs' files as a *.juesuan.toml: tables, texts, self-evaluation tables, terms, attachments,
every figure as printed, misprints too. Where one report lies in several files, name them in printed order.
What was recognised, changed, guessed and left out is listed with its place in the original; nothing that is
uncertain goes unsaid.

Read are .md .html .htm .tsv .txt; Excel, Word and PDF by juesuan-convert, which comes with the program.

Flags:
  -o, --output FILE       write to this file; by default unit and year name it, in the current folder; - is
                          the standard output
  --edition EDITION       edition of the forms; by default that of juesuan.toml, else the look of the tables tells
  --year N                year; by default the cover tells
  --amount-unit 元|万元   unit of the report's amounts; 元 that become 万元 are rounded half up to two decimals,
                          and the report in 元 is written beside (…-元.juesuan.toml) for check to prove them by
  --force                 write over files that are there
  --lang zh|en            language

Exit codes: 0 all was taken; 1 something was guessed or left out, please check; 2 nothing was written.
`,
	}
)
