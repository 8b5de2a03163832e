package xlsx

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf16"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// compoundFile is how the files of the older Office begin, and encrypted ones of the newer.
var compoundFile = []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

// readCompound reads what an older Office wrote.
func readCompound(ext string, data []byte) (*convert.Document, error) {
	switch {
	case bytes.Contains(data, utf16le("EncryptedPackage")):
		return nil, &convert.Error{
			Zh: "工作簿加了打开密码，没有读。用 Excel 或 WPS 打开，取消密码（文件 → 信息 → 保护工作簿）后保存，再导入。",
			En: "the workbook is protected by a password and was not read. Open it, remove the password (File → Info → Protect Workbook), save it and import it again.",
		}
	case ext == ".et":
		return nil, &convert.Error{
			Zh: "这是 WPS 表格的 .et 文件，不能直接读。用 WPS 打开，“文件 → 另存为”，文件类型选“Microsoft Excel 文件（*.xlsx）”，再导入存出来的文件。",
			En: "this is a .et file of WPS, which cannot be read. Open it in WPS, save it as “Microsoft Excel (*.xlsx)” and import that.",
		}
	}
	return throughOffice(data)
}

// utf16le is how names stand in a compound file.
func utf16le(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

// officeTime is how long LibreOffice may take; it needs some seconds to start.
const officeTime = 2 * time.Minute

// throughOffice has LibreOffice make an xlsx file of an old workbook, where it is installed. It gets a
// profile of its own, in which it runs no macros and follows no links.
func throughOffice(data []byte) (*convert.Document, error) {
	office := findOffice()
	if office == "" {
		return nil, &convert.Error{
			Zh: "这是老格式的工作簿（*.xls），要装了 LibreOffice 才能直接读。用 Excel 或 WPS 打开，“另存为”类型选“Excel 工作簿（*.xlsx）”，再导入。",
			En: "this is a workbook of the old format (*.xls), which is read through LibreOffice only. Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and import that.",
		}
	}
	folder, err := os.MkdirTemp("", "juesuan-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	profile := filepath.Join(folder, "profile", "user")
	in := filepath.Join(folder, "in.xls")
	for _, err := range []error{
		os.MkdirAll(profile, 0o700),
		os.WriteFile(filepath.Join(profile, "registrymodifications.xcu"), []byte(officeSettings), 0o600),
		os.WriteFile(in, data, 0o600),
	} {
		if err != nil {
			return nil, err
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), officeTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, office, "-env:UserInstallation="+fileURL(filepath.Dir(profile)),
		"--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", filepath.Join(folder, "out"), in)
	cmd.WaitDelay = time.Second
	said, err := cmd.CombinedOutput()
	converted, missing := os.ReadFile(filepath.Join(folder, "out", "in.xlsx"))
	if err != nil || missing != nil {
		return nil, damaged("LibreOffice: " + strings.TrimSpace(string(said)))
	}
	return readWorkbook(converted)
}

// officeSettings forbid what a file could make LibreOffice do.
const officeSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
</oor:items>
`

func findOffice() string {
	for _, name := range []string{"soffice", "libreoffice"} {
		if p, err := exec.LookPath(name); err == nil {
			return p
		}
	}
	for _, p := range []string{
		"/Applications/LibreOffice.app/Contents/MacOS/soffice",
		filepath.Join(os.Getenv("ProgramFiles"), "LibreOffice", "program", "soffice.com"),
	} {
		if _, err := os.Stat(p); err == nil {
			return p
		}
	}
	return ""
}

// fileURL is the URL of a folder, as LibreOffice wants it on every system.
func fileURL(folder string) string {
	return "file:///" + strings.ReplaceAll(strings.TrimPrefix(filepath.ToSlash(folder), "/"), " ", "%20")
}
