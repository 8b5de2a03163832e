package main

import (
	"os"
	"syscall"
)

// enableColor tells a Windows console to understand colours, which older ones do only when asked.
func enableColor(f *os.File) bool {
	const enableVirtualTerminalProcessing = 4
	handle := syscall.Handle(f.Fd())
	var mode uint32
	if syscall.GetConsoleMode(handle, &mode) != nil {
		return false
	}
	if mode&enableVirtualTerminalProcessing != 0 {
		return true
	}
	set := syscall.NewLazyDLL("kernel32.dll").NewProc("SetConsoleMode")
	ok, _, _ := set.Call(uintptr(handle), uintptr(mode|enableVirtualTerminalProcessing))
	return ok != 0
}
