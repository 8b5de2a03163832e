package source

import (
	"hash/maphash"
	"sync"
)

// seed is of this run, and made when first needed: not at every start.
var seed struct {
	once sync.Once
	maphash.Seed
}

// Hash tells one version of a text from another, within this run only.
func Hash(text string) uint64 { return maphash.String(seedOfRun(), text) }

// HashBytes is Hash of bytes.
func HashBytes(text []byte) uint64 { return maphash.Bytes(seedOfRun(), text) }

func seedOfRun() maphash.Seed {
	seed.once.Do(func() { seed.Seed = maphash.MakeSeed() })
	return seed.Seed
}
