package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

// A console is standard error: whole messages and, on a terminal, one line of
// progress that they push aside.
type console struct {
	mu       sync.Mutex
	w        io.Writer
	terminal bool
	shown    bool // a line of progress stands there
}

func newConsole(w io.Writer) *console { return &console{w: w, terminal: isTerminal(w)} }

const eraseLine = "\r\x1b[K"

func (c *console) println(args ...any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.erase()
	fmt.Fprintln(c.w, args...)
}

// every shows what line returns, each time that the interval has passed, until
// stop is called. It does nothing where nobody watches.
func (c *console) every(interval time.Duration, line func() string) (stop func()) {
	if !c.terminal {
		return func() {}
	}
	ticker := time.NewTicker(interval)
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-ticker.C:
				c.show(line())
			case <-quit:
				c.mu.Lock()
				c.erase()
				c.mu.Unlock()
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(quit)
		<-done
	}
}

func (c *console) show(line string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	fmt.Fprint(c.w, eraseLine+line)
	c.shown = true
}

// erase removes the line of progress. Its caller holds the mutex.
func (c *console) erase() {
	if c.shown {
		fmt.Fprint(c.w, eraseLine)
		c.shown = false
	}
}

// isTerminal reports whether f is a file that a person looks at or types in.
func isTerminal(f any) bool {
	file, ok := f.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
