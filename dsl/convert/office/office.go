// Package office has LibreOffice, where it is installed, make a file of today's format of an older one.
//
// It owns how LibreOffice is found and started, and what it may not do with a file that is not trusted: it
// gets a profile of its own for each file, runs no macros and follows no links. What the files hold is not
// its concern. Start with Convert.
package office

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// ErrMissing is returned where LibreOffice is not installed.
var ErrMissing = errors.New("LibreOffice is not installed")

// patience is how long LibreOffice may take; it needs some seconds to start.
const patience = 2 * time.Minute

// Convert converts a file. from is the extension by which LibreOffice tells what it is, to the extension
// and the filter of the result: "docx:MS Word 2007 XML".
func Convert(data []byte, from, to string) ([]byte, error) {
	program := find()
	if program == "" {
		return nil, ErrMissing
	}
	folder, err := os.MkdirTemp("", "juesuan-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	profile := filepath.Join(folder, "profile", "user")
	in := filepath.Join(folder, "in"+from)
	for _, err := range []error{
		os.MkdirAll(profile, 0o700),
		os.WriteFile(filepath.Join(profile, "registrymodifications.xcu"), []byte(settings), 0o600),
		os.WriteFile(in, data, 0o600),
	} {
		if err != nil {
			return nil, err
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, "-env:UserInstallation="+fileURL(filepath.Dir(profile)),
		"--headless", "--norestore", "--convert-to", to, "--outdir", filepath.Join(folder, "out"), in)
	cmd.WaitDelay = time.Second
	said, err := cmd.CombinedOutput()
	ext, _, _ := strings.Cut(to, ":")
	converted, missing := os.ReadFile(filepath.Join(folder, "out", "in."+ext))
	if err != nil || missing != nil {
		return nil, errors.New("LibreOffice: " + strings.TrimSpace(string(said)))
	}
	return converted, nil
}

// settings forbid what a file could make LibreOffice do.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

// find is LibreOffice's program, "" where there is none.
func find() string {
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
