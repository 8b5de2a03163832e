//go:build unix

package lsp

import (
	"errors"
	"syscall"
	"time"
)

// parentInterval is how often we look.
const parentInterval = time.Second

// watchParent calls gone when the process that started us is no more.
func watchParent(pid int, gone func()) {
	if pid <= 0 {
		return
	}
	for {
		time.Sleep(parentInterval)
		if errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
			gone()
			return
		}
	}
}
