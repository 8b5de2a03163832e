package main

import (
	"syscall"
	"unsafe"
)

// readyMemory moves the heap on to a huge page, from which everything that checking one report takes comes at
// once. Otherwise each of some 230 small pages is asked for by a trap when it is first written to, and at a cold
// start these traps take longer than the check. Where the system has no huge pages, nothing is lost.
func readyMemory() {
	const (
		hugePage = 2 << 20
		block    = 96 << 10 // above 64 KiB nothing goes on the stack, below 128 the heap takes what it has in hand
	)
	page := uintptr(0)
	for range 2 * hugePage / block {
		// Never written to, what is passed over takes none of the machine's memory.
		passed := make([]byte, block)
		at := uintptr(unsafe.Pointer(unsafe.SliceData(passed)))
		if page == 0 {
			page = (at + hugePage - 1) &^ (hugePage - 1)
		}
		if at >= page {
			_, _, _ = syscall.RawSyscall(syscall.SYS_MADVISE, page, hugePage, syscall.MADV_HUGEPAGE)
			return
		}
	}
}
