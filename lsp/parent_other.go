//go:build !unix

package lsp

import "os"

// watchParent calls gone when the process that started us is no more.
func watchParent(pid int, gone func()) {
	p, err := os.FindProcess(pid) // holds the process, so that its number is not used again
	if pid <= 0 || err != nil {
		return
	}
	if _, err := p.Wait(); err == nil {
		gone()
	}
}
