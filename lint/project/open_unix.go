//go:build unix

package project

import (
	"errors"
	"io"
	"syscall"
)

// openFile is a file open for reading. It is no os.File, which would first be offered to the network
// poller: that costs as much as reading a report.
type openFile int

func openToRead(path string) (openFile, error) {
	for {
		fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_NONBLOCK|syscall.O_CLOEXEC, 0)
		if !errors.Is(err, syscall.EINTR) {
			return openFile(fd), err
		}
	}
}

func (f openFile) size() (n int64, regular bool, err error) {
	var stat syscall.Stat_t
	for {
		if err = syscall.Fstat(int(f), &stat); !errors.Is(err, syscall.EINTR) {
			return stat.Size, stat.Mode&syscall.S_IFMT == syscall.S_IFREG, err
		}
	}
}

// Read implements io.Reader.
func (f openFile) Read(b []byte) (int, error) {
	for {
		n, err := syscall.Read(int(f), b)
		switch {
		case errors.Is(err, syscall.EINTR):
		case err != nil:
			return 0, err
		case n == 0 && len(b) > 0:
			return 0, io.EOF
		default:
			return n, nil
		}
	}
}

// Close implements io.Closer.
func (f openFile) Close() error { return syscall.Close(int(f)) }
