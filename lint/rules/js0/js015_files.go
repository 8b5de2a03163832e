package js0

import "github.com/juesuan/juesuan-lint/lint"

// The rules below have no Run: the driver speaks for suppressions, the project for files.

var fileReference = &lint.Rule{
	ID: "JS015", Name: "file-reference", Title: lint.Text{Zh: "引用的文件", En: "file reference"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "prior、budget、source、members、include 写的文件找不到、读不了、在工程的文件夹之外、不是报告，或几份报告互相引用成了一圈。", En: "A file named by prior, budget, source, members or include is absent, unreadable, outside the project's folder, no report, or part of a circle of reports."},
		Why:   lint.Text{Zh: "读不到上年、预算、下级单位的数，就不能核对年初数、预算数和汇总数。", En: "Without last year, the budget or the members their figures cannot be compared."},
		Basis: lint.Text{Zh: "语言参考第 1、2 节：路径相对于本文件，用 / 分隔，不出工程的文件夹。", En: "Language reference, sections 1 and 2: paths are relative to the file, with /, and never leave the project."},
	},
}

var unusedSuppression = &lint.Rule{
	ID: "JS016", Name: "unused-suppression", Title: lint.Text{Zh: "没有用到的忽略", En: "unused suppression"},
	Severity: lint.Warning, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "“juesuan:ignore”没有忽略任何发现：已经改好了，写错了规则或位置，或拼错了写法。", En: "A juesuan:ignore hides nothing: the matter is settled, the rule or the place is wrong, or it is misspelt."},
		Why:   lint.Text{Zh: "留着的忽略会盖住以后真正的错。", En: "What is left standing will hide a real mistake later."},
		Basis: lint.Text{Zh: "语言参考第 7 节。", En: "Language reference, section 7."},
	},
}

var suppressionWithoutReason = &lint.Rule{
	ID: "JS017", Name: "suppression-without-reason", Title: lint.Text{Zh: "忽略没有写理由", En: "suppression without a reason"},
	Severity: lint.Warning, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "“juesuan:ignore”后面没有写理由。", En: "A juesuan:ignore gives no reason."},
		Why:   lint.Text{Zh: "理由就是核实说明，要列进审核表；没有理由，别人无从判断。", En: "The reason is the accountant's explanation and is listed for the reviewer."},
		Basis: lint.Text{Zh: "语言参考第 7 节。", En: "Language reference, section 7."},
	},
}

var unreadableFile = &lint.Rule{
	ID: "JS018", Name: "unreadable-file", Title: lint.Text{Zh: "文件无法读取", En: "unreadable file"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "文件打不开、超过 16 MiB、是 GBK 或 UTF-16 编码，或者是改了扩展名的表格、图片。", En: "A file cannot be opened, exceeds 16 MiB, is encoded in GBK or UTF-16, or is a renamed spreadsheet or picture."},
		Why:   lint.Text{Zh: "没有读到的报告不是没有错的报告。", En: "A report that was not read is not a report without mistakes."},
		Basis: lint.Text{Zh: "语言参考第 1 节：文件是 UTF-8 编码的文字。", En: "Language reference, section 1: files are UTF-8 text."},
	},
}

var uncertainImport = &lint.Rule{
	ID: "JS023", Name: "uncertain-import", Title: lint.Text{Zh: "取数存疑", En: "uncertain import"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "直接检查 Word、Excel、PDF、网页时，有的地方是猜的（提示），有的没有取（核实），没有取的没有检查。", En: "Where Word, Excel, PDF or web files are checked directly, something was guessed (info) or left out (warning), and what was left out was not checked."},
		Why:   lint.Text{Zh: "别的程序的文件不写明哪格是哪个数。没有看的，不能算没有错。", En: "Other programs' files do not say which cell is which figure. What was not looked at is not free of mistakes."},
		Basis: lint.Text{Zh: "import 列出的猜的、没有取的各处。", En: "What import lists as guessed and left out."},
	},
}

var differsFromSource = &lint.Rule{
	ID: "JS024", Name: "differs-from-source", Title: lint.Text{Zh: "与源文件不一致", En: "differs from the source"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "check --against：Word、Excel、PDF 里的数或文字和 *.juesuan.toml 印出来的不一样，或者少了、多了。", En: "check --against: a figure or text of a Word, Excel or PDF file is not what the *.juesuan.toml prints, or is missing or additional."},
		Why:   lint.Text{Zh: "检查过的是源文件，公开的是另一份文件；两份一样，检查才作数。", En: "The source was checked, the other file is published: the check counts only where both are the same."},
		Basis: lint.Text{Zh: "源文件印出来的值：算出来的数按算出的值比。", En: "What the source prints; computed figures by their values."},
	},
}

var brokenFormFile = &lint.Rule{
	ID: "JS021", Name: "broken-form-file", Title: lint.Text{Zh: "表式文件有误", En: "broken form file"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "juesuan.toml 里 forms、relations 指的表式或勾稽关系文件有写错的地方。", En: "A form or relation file named by forms or relations in juesuan.toml holds mistakes."},
		Why:   lint.Text{Zh: "写错的表式或关系不起作用，报告就没有按它检查。", En: "A broken form or relation has no effect, so reports are not held against it."},
		Basis: lint.Text{Zh: "语言参考第 4 节。", En: "Language reference, section 4."},
	},
}
