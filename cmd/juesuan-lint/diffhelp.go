package main

import "github.com/juesuan/juesuan-lint/lint"

var (
	diffShort = lint.Text{Zh: "比较一份报告的两个版本：改了哪些数、合计、勾稽、文字", En: "compare two versions of a report: amounts, totals, identities, texts"}
	diffLong  = lint.Text{
		Zh: `用法：juesuan-lint diff [选项] 旧文件 新文件
      juesuan-lint diff [选项] [版本] [路径…]

比较两个版本：改了哪些金额（位置、旧、新、差额），哪些合计随之变动（写在起因之下，只说一次），增减、移动、
改科目的行，哪些勾稽关系新出现不符或已经平了，文字、绩效自评表、名词解释改了哪些字。比较的是印出来的内容：
只改空格、全角半角的不逐条列。文件也可以是 Excel、Word、PDF、网页、文字，先照 import 读出来再比较。

后一种比较 git 里的版本：不写版本，是 HEAD 与现在的文件；HEAD~1 是那一版与现在的文件；A..B 是两版之间，
A...B 从两者分开处算起。路径可以是文件和文件夹，不写就是当前文件夹。

选项：
  --format FORMAT   text（默认）、md、json、html（一个文件，可直接打开、打印）
  -o FILE           写到这个文件，格式按文件名（.md、.json、.html）
  --color WHEN      颜色：auto（默认，终端上才有）、always、never
  --textconv        输出一份报告，每个数、每段话一行：供 git diff 使用
  --git             参数照 git 交给外部比较程序的次序；有无改动都返回 0
  --config FILE     用这个配置文件，不找 juesuan.toml
  --no-config       不用配置文件
  --lang zh|en      语言

在 git 里使用：.gitattributes 写一行
  *.juesuan.toml  diff=juesuan merge=juesuan
再设置
  git config diff.juesuan.textconv "juesuan-lint diff --textconv"
或者让 git diff 直接显示这里的比较
  git config diff.juesuan.command "juesuan-lint diff --git"
详见 docs/git.zh-CN.md。

返回值：
  0  内容相同（只是空格、写法、注释不同也算）
  1  有改动
  2  文件、版本或选项不对，读不了或写不了
  3  程序自身出错
`,
		En: `Usage: juesuan-lint diff [FLAGS] OLD NEW
       juesuan-lint diff [FLAGS] [REVISION] [PATHS…]

Compares two versions: which amounts have changed (where, old, new, difference), which totals followed (once,
under their cause), which rows came, went, moved or were recoded, which identities are violated since or have
been settled, which words of texts, self-evaluation tables and terms. What is printed is compared: changes of
blanks and of the width of signs are not listed one by one. Files may also be workbooks, Word, PDF, HTML or
text files, which are read as import does.

The second form compares versions in git: without a revision HEAD and the files as they are; HEAD~1 that
version and the files; A..B two versions, A...B from where they parted. Paths are files and folders; without
any, the current folder.

Flags:
  --format FORMAT   text (default), md, json, html (one file, to be opened or printed)
  -o FILE           write to this file, in the format of its name (.md, .json, .html)
  --color WHEN      auto (default: on a terminal), always, never
  --textconv        write one report with every amount and paragraph on a line: for git diff
  --git             the arguments are those that git hands to an external diff; exit 0, changes or not
  --config FILE     use this configuration, look for no juesuan.toml
  --no-config       use no configuration
  --lang zh|en      language

In git, put one line into .gitattributes
  *.juesuan.toml  diff=juesuan merge=juesuan
and set
  git config diff.juesuan.textconv "juesuan-lint diff --textconv"
or let git diff show this comparison
  git config diff.juesuan.command "juesuan-lint diff --git"
More in docs/git.md.

Exit codes:
  0  the content is the same (blanks, notation and comments may differ)
  1  it differs
  2  a file, revision or flag is wrong, or something cannot be read or written
  3  the program itself failed
`,
	}

	mergeShort = lint.Text{Zh: "合并两个人的改动：按行、按格（git 的合并驱动）", En: "join two people's changes by row and cell (a merge driver for git)"}
	mergeLong  = lint.Text{
		Zh: `用法：juesuan-lint merge [选项] 旧版 我方 对方

把两个人对同一份报告的改动合在一起，结果写回“我方”的文件：表按行、按格，其余按键、节、段合并。注释、次序和读不懂的
行都保留，双方写的都不会丢。只有双方改了同一格、同一段时才有冲突：两种写法都留着，夹在 <<<<<<<、=======、>>>>>>> 之间，
每处不超过一行或一段。三份都排好版的，结果也排好版。

选项：
  -o FILE           写到这个文件，不动“我方”；- 是屏幕
  -L NAME           提示里用这个文件名
  --marker-size N   冲突记号的长度，默认 7
  --lang zh|en      语言

在 git 里使用：.gitattributes 写一行
  *.juesuan.toml  diff=juesuan merge=juesuan
再设置
  git config merge.juesuan.name "决算按格合并"
  git config merge.juesuan.driver "juesuan-lint merge --marker-size %L -L %P %O %A %B"

返回值：
  0    没有冲突
  1    有冲突，已在文件里标出
  129  没有合并：文件读不了、写不了
`,
		En: `Usage: juesuan-lint merge [FLAGS] BASE OURS THEIRS

Joins two people's changes of one report and writes the result over OURS: tables by row and cell, the rest by
key, section and paragraph. Comments, the order and lines that cannot be read stay; nothing that either wrote is
lost. There is a conflict only where both changed one cell or paragraph: both versions stay, between <<<<<<<,
======= and >>>>>>>, each no more than a row or paragraph. Where all three are formatted, so is the result.

Flags:
  -o FILE           write to this file and leave OURS alone; - is the standard output
  -L NAME           call the file so in messages
  --marker-size N   length of the marks, 7 by default
  --lang zh|en      language

In git, put one line into .gitattributes
  *.juesuan.toml  diff=juesuan merge=juesuan
and set
  git config merge.juesuan.name "final accounts by cell"
  git config merge.juesuan.driver "juesuan-lint merge --marker-size %L -L %P %O %A %B"

Exit codes:
  0    no conflict
  1    conflicts, marked in the file
  129  nothing was merged: a file cannot be read or written
`,
	}
)
