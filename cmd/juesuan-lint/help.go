package main

import (
	"flag"
	"io"
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
)

// help tells about all commands, or one.
func (p *program) help(fs *flag.FlagSet) func(args []string) (int, error) {
	man := fs.Bool("man", false, "")
	return func(args []string) (int, error) {
		if *man {
			io.WriteString(p.stdout, manual(p.lang))
			return exitClean, nil
		}
		if len(args) > 0 {
			c, err := commandNamed(args[0])
			if err != nil {
				return exitUsage, err
			}
			p.print(c.long.In(p.lang))
			return exitClean, nil
		}
		var b strings.Builder
		b.WriteString(overview.In(p.lang))
		longest := 0
		for _, c := range commands() {
			longest = max(longest, len(c.name))
		}
		for _, c := range commands() {
			b.WriteString("  " + c.name + strings.Repeat(" ", longest-len(c.name)+2) + c.short.In(p.lang) + "\n")
		}
		b.WriteString(overviewEnd.In(p.lang))
		p.print(b.String())
		return exitClean, nil
	}
}

var overview = lint.Text{
	Zh: `juesuan-lint 检查部门决算报告（*.juesuan.toml）：表内、表间、年度间的勾稽，科目，文字与数据。

用法：juesuan-lint 命令 [选项] [路径…]

命令：
`,
	En: `juesuan-lint checks departmental final accounts (*.juesuan.toml): identities within and between
tables and years, codes, text against figures.

Usage: juesuan-lint COMMAND [FLAGS] [PATHS…]

Commands:
`,
}

var overviewEnd = lint.Text{
	Zh: `
各命令都有的选项：
  --lang zh|en   语言，默认 zh；也可用环境变量 JUESUAN_LANG 或 juesuan.toml 里的 lang 设置
  -h, --help     说明一个命令

例：
  juesuan-lint check                      检查当前文件夹
  juesuan-lint check 决算.juesuan.toml    检查一份报告
  juesuan-lint explain JS103              说明一条规则
`,
	En: `
Flags of every command:
  --lang zh|en   language, zh by default; JUESUAN_LANG and lang in juesuan.toml set it too
  -h, --help     about one command

Examples:
  juesuan-lint check                      check the current folder
  juesuan-lint check x.juesuan.toml       check one report
  juesuan-lint explain JS103              about one rule
`,
}

var (
	helpShort = lint.Text{Zh: "本帮助；help 命令，说明一个命令", En: "this help; help COMMAND is about one"}
	helpLong  = lint.Text{
		Zh: `用法：juesuan-lint help [命令]

选项：
  --man   全部说明写成手册页（man）
`,
		En: `Usage: juesuan-lint help [COMMAND]

Flags:
  --man   all help as a manual page
`,
	}

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

	checkShort = lint.Text{Zh: "检查文件和文件夹", En: "check files and folders"}
	checkLong  = lint.Text{
		Zh: `用法：juesuan-lint check [选项] [路径…]

检查文件，和文件夹及其下级里的 *.juesuan.toml。不写路径，检查当前文件夹；“-” 是标准输入。
写明的 Word、Excel、PDF、网页、文字直接检查，发现写明在哪个工作表哪一格、第几页第几行；猜的、没有取的也列出。

选项：
  --against FILE         不检查，而是核对写明的 Word、Excel、PDF 与这份 *.juesuan.toml 印出来的是否一样：逐格、逐段
  --edition EDITION      Word、Excel、PDF 的表用哪种版式；不写则看 juesuan.toml，再看表的样子
  --format FORMAT        输出的格式：text（默认）、markdown（审核意见）、json，
                         sarif、github、gitlab、junit（供代码平台显示，见 docs/ci.zh-CN.md）
  --fail-on LEVEL        有这一级或更高的发现就返回 1：error（默认）、warning、info；never 总不返回 1
  --show unbound         另列说明里没有与表核对的数：读不出说的是哪个数的，可改写成 {数 = 出处}
  --redact               遮住单位、人名、文字和金额，只留规则、位置和样子：报告程序的毛病时发给我们用
  --dependents           也检查引用所列文件的报告（上年、预算、元版、汇总、插入）；所列的是表式、配置，则查整个工程
  --stats                每份报告另列所用的表式，和各种勾稽关系核对了多少
  --color WHEN           颜色：auto（默认，终端上才有）、always、never；设了环境变量 NO_COLOR 则没有
  --baseline FILE        用这个基线，不找工程的 juesuan-baseline.toml
  --no-baseline          不用基线，全部都报
  --config FILE          用这个配置文件，不找 juesuan.toml
  --no-config            不用配置文件
  --stdin-filename NAME  标准输入的文件名：按它找配置，也按它显示
  --lang zh|en           语言

返回值：
  0  没有 --fail-on 这一级或更高的发现
  1  有
  2  路径不存在，选项或配置写错
  3  程序自身出错，其余检查照常
`,
		En: `Usage: juesuan-lint check [FLAGS] [PATHS…]

Checks files, and the *.juesuan.toml of folders and below. Without a path, the current folder; “-” is the
standard input. Word, Excel, PDF, web and text files are checked directly where they are named: findings tell
sheet and cell, page and line; what was guessed or left out is listed.

Flags:
  --against FILE         do not check, but compare the Word, Excel or PDF files named with what this *.juesuan.toml
                         prints, cell by cell and paragraph by paragraph
  --edition EDITION      edition of the forms of Word, Excel and PDF files; by default juesuan.toml tells, else the
                         look of the tables
  --format FORMAT        text (default), markdown (a review sheet), json, and sarif, github, gitlab, junit, which code
                         platforms show (docs/ci.md)
  --fail-on LEVEL        exit 1 on findings of this level or above: error (default), warning, info; never
  --show unbound         also list the figures in texts that are held against nothing; {figure = source} says what one is
  --redact               hide units, names, texts and amounts, keep rules, places and shapes: to send us with a fault
  --dependents           also check the reports that rest on the files named (prior, budget, source, members,
                         include); where a form or configuration is named, the whole project
  --stats                for each report, the forms used and how many relations of each kind were evaluated
  --color WHEN           auto (default: on a terminal), always, never; NO_COLOR in the environment turns it off
  --baseline FILE        use this baseline, not the project's juesuan-baseline.toml
  --no-baseline          use no baseline: report everything
  --config FILE          use this configuration, look for no juesuan.toml
  --no-config            use no configuration
  --stdin-filename NAME  the standard input's name: its configuration is looked for there, and it is shown
  --lang zh|en           language

Exit codes:
  0  no finding at the level of --fail-on or above
  1  some
  2  a path does not exist, a flag or the configuration is wrong
  3  the program itself failed; the rest was checked all the same
`,
	}

	watchShort = lint.Text{Zh: "监视文件和文件夹，改动后再查", En: "check files and folders, and again when they change"}
	watchLong  = lint.Text{
		Zh: `用法：juesuan-lint watch [选项] [路径…]

先全部检查一遍；此后保存哪份报告，就再查哪份和引用它的报告（上年、预算、元版、汇总、插入）。
新建、改名、删除都跟得上；juesuan.toml、基线和表式文件改了，全部再查。按 Ctrl-C 结束。
不写路径，监视当前文件夹。

选项：
  --color WHEN     颜色：auto（默认，终端上才有）、always、never
  --baseline FILE  用这个基线，不找工程的 juesuan-baseline.toml
  --no-baseline    不用基线，全部都报
  --config FILE    用这个配置文件，不找 juesuan.toml
  --no-config      不用配置文件
  --lang zh|en     语言
`,
		En: `Usage: juesuan-lint watch [FLAGS] [PATHS…]

Checks everything once; then, whenever a report is saved, that report and those that rest on it (prior,
budget, source, members, include). New, renamed and deleted files are noticed; when juesuan.toml, the
baseline or a form file changes, everything is checked again. Ctrl-C ends. Without a path, the current folder.

Flags:
  --color WHEN     auto (default: on a terminal), always, never
  --baseline FILE  use this baseline, not the project's juesuan-baseline.toml
  --no-baseline    use no baseline: report everything
  --config FILE    use this configuration, look for no juesuan.toml
  --no-config      use no configuration
  --lang zh|en     language
`,
	}

	baselineShort = lint.Text{Zh: "接受现有的发现，以后只报新的", En: "accept today's findings; only new ones are reported"}
	baselineLong  = lint.Text{
		Zh: `用法：juesuan-lint baseline [选项] [路径…]

检查文件和文件夹，把现有的发现写进工程的 juesuan-baseline.toml；此后 check 只报其中没有的。
基线只记规则、勾稽和位置（地址）以及处数，不记金额和文字；已不存在的自动清除。
语法错误和读不出的文件不收。不写路径，检查当前文件夹。

选项：
  --baseline FILE  写这个文件
  --config FILE    用这个配置文件，不找 juesuan.toml
  --no-config      不用配置文件
  --lang zh|en     语言
`,
		En: `Usage: juesuan-lint baseline [FLAGS] [PATHS…]

Checks files and folders, and writes the findings of today into the project's juesuan-baseline.toml; from
then on check reports only what is not there. A baseline holds rules, relations and addresses with a count,
no amounts and no words; what no longer occurs is removed. Syntax errors and files that cannot be read are
never accepted. Without a path, the current folder.

Flags:
  --baseline FILE  write this file
  --config FILE    use this configuration, look for no juesuan.toml
  --no-config      use no configuration
  --lang zh|en     language
`,
	}

	rulesShort = lint.Text{Zh: "列出全部规则", En: "list all rules"}
	rulesLong  = lint.Text{
		Zh: `用法：juesuan-lint rules [选项]

列出全部规则。编号和两个名称都可以用在 juesuan.toml、核实说明和 explain 里。

选项：
  --format text|json   输出的格式，默认 text
  --lang zh|en         语言
`,
		En: `Usage: juesuan-lint rules [FLAGS]

Lists all rules. In juesuan.toml, comments and explain, the id and either name will do.

Flags:
  --format text|json   format of the output, text by default
  --lang zh|en         language
`,
	}

	explainShort = lint.Text{Zh: "说明一条规则：查什么、为什么、依据、例子、怎样设置", En: "about a rule: what, why, basis, examples, configuration"}
	explainLong  = lint.Text{
		Zh: "用法：juesuan-lint explain 规则…\n\n规则可写编号（JS103）、英文名（hierarchy）或名称（上下级科目不符）。\n",
		En: "Usage: juesuan-lint explain RULE…\n\nA rule is called by its id (JS103), its name (hierarchy) or its Chinese name.\n",
	}

	lspShort = lint.Text{Zh: "语言服务器，由编辑器启动", En: "language server, started by an editor"}
	lspLong  = lint.Text{
		Zh: `用法：juesuan-lint lsp [选项]

语言服务器（LSP 3.17）：在编辑器里边写边查，由 VS Code、Neovim、Emacs、Helix 等启动，用标准输入和标准输出通信。
怎样在各编辑器里设置，见 docs/lsp.zh-CN.md。

选项：
  --stdio        用标准输入和标准输出，也是唯一的方式；有的编辑器会加上它
  --lang zh|en   编辑器没有说明语言时所用的语言

返回值：
  0  编辑器正常结束了会话
  1  编辑器没有告别就断开了
`,
		En: `Usage: juesuan-lint lsp [FLAGS]

The language server (LSP 3.17): checks while one types. It is started by VS Code, Neovim, Emacs, Helix and the
like, and speaks on the standard input and output. How to set it up in each is told in docs/lsp.md.

Flags:
  --stdio        use the standard input and output, which is the only way; some editors add it
  --lang zh|en   language, where the editor does not say

Exit codes:
  0  the editor ended the session as it should
  1  the editor went without a word
`,
	}

	codesShort = lint.Text{Zh: "查科目：按编码、名称、拼音或首字母", En: "search codes: by digits, name, pinyin or initials"}
	codesLong  = lint.Text{
		Zh: `用法：juesuan-lint codes [选项] [词…]

查政府收支分类科目。词可以是编码的数字、名称里的字、拼音或拼音首字母；几个词要都能找到，上级科目的名称里有也算。
找到的科目写明路径、用于哪些年度、别的年度叫什么、属于哪种预算，以及科目表有多少把握。

选项：
  --year N               只查这一年用的科目；不写，各年的都查
  --axis AXIS            功能、经济（部门预算支出经济分类）、政府经济、收入；不写，都查
  --limit N              最多列几个，默认 20；0 是全部
  --format text|json     输出的格式，默认 text
  --lang zh|en           语言

例：
  juesuan-lint codes 20106 --year 2024    编码以 20106 开头的
  juesuan-lint codes 财政 行政运行        财政事务下的行政运行
  juesuan-lint codes xzyx                 首字母

返回值：0 找到了，1 没有找到，2 选项写错。
`,
		En: `Usage: juesuan-lint codes [FLAGS] [WORD…]

Searches the classification of government revenue and expenditure. A word is digits of a code, characters
of a name, pinyin or the initials of it; all words must be found, if need be in the names of the levels above.
For each code: its path, the years it is used in, its names in other years, its budget, and how sure the
catalogue is.

Flags:
  --year N               only codes of this year; all years by default
  --axis AXIS            function, economic (department budget), government-economic, revenue; all by default
  --limit N              how many at most, 20 by default; 0 is all
  --format text|json     format of the output, text by default
  --lang zh|en           language

Examples:
  juesuan-lint codes 20106 --year 2024    codes that begin with 20106
  juesuan-lint codes 财政 行政运行        行政运行 under 财政事务
  juesuan-lint codes xzyx                 initials

Exit codes: 0 something found, 1 nothing, 2 a flag is wrong.
`,
	}

	schemaShort = lint.Text{Zh: "编辑器用的 JSON Schema", En: "JSON Schema for editors"}
	schemaLong  = lint.Text{
		Zh: `用法：juesuan-lint schema [选项] > juesuan.schema.json

写出决算报告的 JSON Schema，给 TOML 的编辑器（Even Better TOML、Taplo、Tombi）提示有哪些键、各写什么。
在报告第一行写 #:schema ./juesuan.schema.json，或按编辑器的说明设置。对不对，仍由 juesuan-lint check 检查。

选项：
  --config       juesuan.toml 的
  --lang zh|en   说明用的语言
`,
		En: `Usage: juesuan-lint schema [FLAGS] > juesuan.schema.json

Writes the JSON Schema of reports, with which editors of TOML (Even Better TOML, Taplo, Tombi) tell which keys
there are and what they hold. Put #:schema ./juesuan.schema.json on the first line of a report, or set it up as
the editor says. What is right is still for juesuan-lint check.

Flags:
  --config       the schema of juesuan.toml
  --lang zh|en   language of the explanations
`,
	}

	completionShort = lint.Text{Zh: "命令行的补全：bash、zsh、fish、powershell", En: "completion for bash, zsh, fish, powershell"}
	completionLong  = lint.Text{
		Zh: `用法：juesuan-lint completion bash|zsh|fish|powershell

写出一段脚本，装上后按 Tab 键补全命令、选项和规则。写进命令行的启动文件：

  bash        ~/.bashrc                   source <(juesuan-lint completion bash)
  zsh         ~/.zshrc（compinit 之后）   source <(juesuan-lint completion zsh)
  fish        ~/.config/fish/config.fish  juesuan-lint completion fish | source
  powershell  $PROFILE                    juesuan-lint completion powershell | Out-String | Invoke-Expression
`,
		En: `Usage: juesuan-lint completion bash|zsh|fish|powershell

Writes a script that completes commands, flags and rules. Put it where the shell starts:

  bash        ~/.bashrc                    source <(juesuan-lint completion bash)
  zsh         ~/.zshrc (after compinit)    source <(juesuan-lint completion zsh)
  fish        ~/.config/fish/config.fish   juesuan-lint completion fish | source
  powershell  $PROFILE                     juesuan-lint completion powershell | Out-String | Invoke-Expression
`,
	}

	versionShort = lint.Text{Zh: "版本", En: "version"}
	versionLong  = lint.Text{Zh: "用法：juesuan-lint version\n", En: "Usage: juesuan-lint version\n"}
)
