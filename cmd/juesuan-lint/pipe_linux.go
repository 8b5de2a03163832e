package main

import (
	"os"
	"syscall"
)

// Commands of fcntl.h.
const (
	setPipeSize = 1031
	getPipeSize = 1032
)

// widen makes room for a whole message where f is a pipe: with the usual 64 KB, who writes and who reads the findings
// of a long report have to wait for each other. Where f is none, or the system allows no more, nothing changes.
func widen(f *os.File) { pipeSize(f, setPipeSize, 1<<20) }

func pipeSize(f *os.File, command, size uintptr) (now uintptr) {
	if conn, err := f.SyscallConn(); err == nil {
		_ = conn.Control(func(fd uintptr) { now, _, _ = syscall.Syscall(syscall.SYS_FCNTL, fd, command, size) })
	}
	return now
}
