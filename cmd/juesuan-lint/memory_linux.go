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
		large    = 96 << 10 // below 128 the heap takes what it has in hand
		small    = 8 << 10  // the least that the heap has in hand
	)
	page, at := uintptr(0), pass(large)
	for tries := 0; at-page >= large; tries++ {
		if tries > 4*hugePage/large {
			return
		}
		if at >= page { // where the page was to be, somebody else has taken memory already
			page = (at + hugePage - 1) &^ (hugePage - 1)
		}
		at = pass(large)
	}
	_, _, _ = syscall.RawSyscall(syscall.SYS_MADVISE, page, hugePage, syscall.MADV_HUGEPAGE)
	// What is left in hand lies below the page. It would be taken first.
	for range large / small {
		if pass(small) >= page {
			break
		}
	}
}

// pass takes a piece of the heap, and returns where it lies. As it is never written to, it takes none of the machine's
// memory. Inlined, it would lie on the stack.
//
//go:noinline
func pass(size uintptr) (at uintptr) {
	piece := make([]byte, size)
	return uintptr(unsafe.Pointer(unsafe.SliceData(piece)))
}
