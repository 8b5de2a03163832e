package main

import (
	"cmp"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/draft"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// beginning is one run of the init command.
type beginning struct {
	*program
	draft.Options
	dir, output, priorFile string
}

// begin writes a new report, and the project's settings where there are none. It is called init on the
// command line.
func (p *program) begin(fs *flag.FlagSet) func(args []string) (int, error) {
	b := &beginning{program: p}
	fs.StringVar(&b.Unit, "unit", "", "")
	fs.IntVar(&b.Year, "year", 0, "")
	fs.StringVar(&b.Edition, "edition", "", "")
	kind := choice(fs, "type", report.Words("report", "type")...)
	unitKind := choice(fs, "unit-kind", report.Words("report", "unit_kind")...)
	level := choice(fs, "level", report.Words("report", "level")...)
	amountUnit := choice(fs, "amount-unit", report.Words("report", "amount_unit")...)
	fs.StringVar(&b.priorFile, "prior", "", "")
	fs.StringVar(&b.dir, "dir", "", "")
	fs.StringVar(&b.output, "o", "", "")
	fs.StringVar(&b.output, "output", "", "")
	return func(args []string) (int, error) {
		if err := noArguments("init", args); err != nil {
			return exitUsage, err
		}
		b.Type, b.Kind, b.Level, b.AmountUnit = *kind, *unitKind, *level, *amountUnit
		return b.run()
	}
}

// run is the flow of init.
func (b *beginning) run() (int, error) {
	if b.dir != "" && b.output != "" {
		return exitUsage, mistake("--dir 和 --output 只能写一个。", "--dir and --output exclude each other.")
	}

	// 1. What last year's report says stands where no flag says otherwise.
	folder := cmp.Or(b.dir, filepath.Dir(b.output))
	p, _ := project.Open(project.Find(folder), b.rules)
	b.Library = p.Library
	if err := b.readPrior(p); err != nil {
		return exitUsage, err
	}
	if err := b.complete(p); err != nil {
		return exitUsage, err
	}

	// 2. Where does it go? Nothing that is there is written over.
	path := b.output
	if path == "" {
		path = filepath.Join(folder, exchange.FileName(b.Unit, b.Year))
	}
	if !strings.HasSuffix(path, project.ReportSuffix) {
		return exitUsage, mistake("文件名要以 {0} 结尾：“{1}”。", "The name must end in {0}: “{1}”.", project.ReportSuffix, path)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return exitUsage, mistake("“{0}”已经有了，没有改动它。要另写一份，用 --output 写一个新的文件名。",
			"“{0}” is there already and was left alone. For another one, give a new name with --output.", path)
	}
	settings, err := b.relate(path)
	if err != nil {
		return exitUsage, err
	}

	// 3. Write.
	if settings != "" {
		if err := project.WriteFile(settings, []byte(draft.Config(b.Edition))); err != nil {
			return exitUsage, said(err)
		}
		b.tell("已写入 {0}。", "Written: {0}.", settings)
	}
	if err := project.WriteFile(path, []byte(draft.Report(b.Options))); err != nil {
		return exitUsage, said(err)
	}
	b.tell("已写入 {0}。填上金额后用 juesuan-lint check 检查。", "Written: {0}. Fill in the amounts, then run juesuan-lint check.", path)
	if set := b.Library.Set(b.Edition, b.Year); slices.Contains(set.Stale, true) {
		b.tell("注意：{0} 版没有 {1} 年的表式，用了最近年度的，请核对。", "Note: edition {0} has no forms of {1}; those of the nearest year were used.", b.Edition, b.Year)
	}
	return exitClean, nil
}

func (b *beginning) tell(zh, en string, args ...any) {
	b.print(b.say(zh, en, args...) + "\n")
}

// readPrior reads last year's report.
func (b *beginning) readPrior(p *project.Project) error {
	if b.priorFile == "" {
		return nil
	}
	f, bad := project.Read(b.priorFile, project.Limit)
	if bad != nil {
		return mistake("--prior “{0}”：{1}", "--prior “{0}”: {1}", b.priorFile, bad.Message)
	}
	b.Prior = report.Bind(doc.Build(syntax.Parse(f)), report.Options{Library: p.Library, Edition: p.Config.Edition})
	if !b.Prior.HasHead || b.Prior.Year == 0 {
		return mistake("--prior “{0}”不是一份决算：没有 [report] 或年度。", "--prior “{0}” is no report: it has no [report] or no year.", b.priorFile)
	}
	if b.Year != 0 && b.Prior.Year != b.Year-1 {
		return mistake("--prior “{0}”是 {1} 年的，应是 {2} 年的。", "--prior “{0}” is of {1}, it should be of {2}.", b.priorFile, b.Prior.Year, b.Year-1)
	}
	b.Year = b.Prior.Year + 1
	return nil
}

// complete fills in what no flag says, and says what is missing.
func (b *beginning) complete(p *project.Project) error {
	if r := b.Prior; r != nil {
		b.Unit, b.Type, b.Kind, b.Level = cmp.Or(b.Unit, r.Unit.S), cmp.Or(b.Type, r.Type.S), cmp.Or(b.Kind, r.UnitKind.S), cmp.Or(b.Level, r.Level.S)
		b.AmountUnit = cmp.Or(b.AmountUnit, r.AmountUnit.String())
		b.Edition = cmp.Or(b.Edition, r.Edition.S)
	}
	b.Edition = cmp.Or(b.Edition, p.Config.Edition)
	b.Type, b.Kind, b.AmountUnit = cmp.Or(b.Type, "部门决算"), cmp.Or(b.Kind, "行政单位"), cmp.Or(b.AmountUnit, "万元")
	switch editions := b.Library.Editions(); {
	case strings.TrimSpace(b.Unit) == "":
		return mistake("请用 --unit 写单位全称。", "Give the unit's full name with --unit.")
	case b.Year == 0:
		return mistake("请用 --year 写年度，或用 --prior 写上年的决算。", "Give the year with --year, or last year's report with --prior.")
	case b.Year < report.FirstYear || b.Year > report.LastYear:
		return mistake("年度应在 {0} 至 {1}，不能是 {2}。", "The year must be from {0} to {1}, not {2}.", report.FirstYear, report.LastYear, b.Year)
	case b.Edition == "":
		return mistake("请用 --edition 写版式，有 {0}。", "Give the edition of the forms with --edition: {1}.", strings.Join(editions, "、"), strings.Join(editions, ", "))
	case !slices.Contains(editions, b.Edition):
		return notAmong("edition", b.Edition, editions...)
	}
	return nil
}

// relate says how the new report at path names last year's, and where the project's settings are
// missing: beside the report, or above it where last year's report would lie outside.
func (b *beginning) relate(path string) (settings string, err error) {
	folder, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return "", err
	}
	root := folder
	if b.Prior != nil {
		prior, err := filepath.Abs(b.priorFile)
		if err != nil {
			return "", err
		}
		rel, err := filepath.Rel(folder, prior)
		if err != nil {
			return "", err
		}
		b.PriorPath = filepath.ToSlash(rel)
		for ; !within(root, prior); root = filepath.Dir(root) {
			if filepath.Dir(root) == root {
				return "", mistake("--prior 要与新的决算在同一个盘上。", "--prior must be on the same disk as the new report.")
			}
		}
	}
	if found := filepath.Join(project.Find(path), config.FileName); exists(found) {
		if within(filepath.Dir(found), root) {
			return "", nil
		}
		return "", mistake("--prior “{0}”在项目文件夹“{1}”之外，请先移进来。", "--prior “{0}” is outside the project “{1}”; move it there first.", b.priorFile, filepath.Dir(found))
	}
	shown, err := filepath.Rel(folder, root)
	if err != nil {
		return "", err
	}
	return filepath.Join(filepath.Dir(path), shown, config.FileName), nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// within reports whether path is folder or below it; both are absolute.
func within(folder, path string) bool {
	rel, err := filepath.Rel(folder, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

var (
	initShort = lint.Text{Zh: "写一份新的决算：各表、科目、标准行文", En: "write a new report: tables, codes, standard sentences"}
	initLong  = lint.Text{
		Zh: `用法：juesuan-lint init --unit 单位全称 --year 年度 --edition 版式 [选项]
      juesuan-lint init --prior 上年的决算 [选项]

写一份新的决算，和（上级文件夹都没有时）一个 juesuan.toml：这一版表式的九张表，金额空着，合计、小计由程序算；
说明的各部分、各节和标准行文，里面的数由程序算；名词解释。有上年的决算，就列出上年的科目，名称按新年度的科目表；
单位、性质、级次等没有写的，也从上年取。“待写”的注释是要看着金额补写的话。已经有的文件不动。

选项：
  --unit NAME            单位全称
  --year N               年度
  --edition NAME         版式：wuhan、shanghai，或自己的
  --prior FILE           上年的决算
  --type TYPE            部门决算（默认）、单位决算
  --unit-kind KIND       行政单位（默认）、参公事业单位、事业单位
  --level LEVEL          中央、省、市、区、县、乡
  --amount-unit UNIT     万元（默认）、元
  --dir FOLDER           写到这个文件夹；文件名是“单位全称-年度.juesuan.toml”
  -o, --output FILE      写成这个文件
  --lang zh|en           语言

返回值：0 写好了，2 选项写错，或者文件已经有了。
`,
		En: `Usage: juesuan-lint init --unit NAME --year N --edition NAME [FLAGS]
       juesuan-lint init --prior FILE [FLAGS]

Writes a new report, and a juesuan.toml where there is none above: the nine tables of the edition with blank
amounts and computed totals; parts, sections and standard sentences with computed figures; terms. Last
year's report gives its codes, named as this year's catalogue does, and whatever no flag says. Comments that
begin with 待写 are what has to be written with an eye on the amounts. A file that is there is left alone.

Flags:
  --unit NAME            the unit's full name
  --year N               the year
  --edition NAME         edition of the forms: wuhan, shanghai, or your own
  --prior FILE           last year's report
  --type TYPE            部门决算 (default) or 单位决算
  --unit-kind KIND       行政单位 (default), 参公事业单位 or 事业单位
  --level LEVEL          中央, 省, 市, 区, 县 or 乡
  --amount-unit UNIT     万元 (default) or 元
  --dir FOLDER           write into this folder, as NAME-YEAR.juesuan.toml
  -o, --output FILE      write this file
  --lang zh|en           language

Exit codes: 0 written, 2 a flag is wrong or the file is there already.
`,
	}
)
