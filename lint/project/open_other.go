//go:build !unix

package project

import "os"

// openFile is a file open for reading.
type openFile struct{ *os.File }

func openToRead(path string) (openFile, error) {
	f, err := os.Open(path)
	return openFile{f}, err
}

func (f openFile) size() (n int64, regular bool, err error) {
	info, err := f.Stat()
	if err != nil {
		return 0, false, err
	}
	return info.Size(), info.Mode().IsRegular(), nil
}
