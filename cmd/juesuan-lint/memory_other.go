//go:build !linux

package main

// readyMemory has nothing to do here: the system hands over memory quickly.
func readyMemory() {}
