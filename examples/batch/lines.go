package main

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"slices"
)

// A source is one input.
type source struct {
	name string
	open func() (io.ReadCloser, error)
}

// sourcesOf returns what the arguments name: files, "-" for standard input, or
// standard input alone.
func sourcesOf(args []string, stdin io.Reader) []source {
	if len(args) == 0 {
		args = []string{"-"}
	}
	var sources []source
	for _, name := range args {
		open := func() (io.ReadCloser, error) { return os.Open(name) }
		if name == "-" {
			open = func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }
		}
		sources = append(sources, source{name, open})
	}
	return sources
}

const (
	maxLine    = 64 << 20
	prefixSize = 4 << 10 // of a line that is too long, to look for its id
)

// A line is one line of a source that is not blank.
type line struct {
	source  string
	number  int // from 1
	text    []byte
	tooLong bool // text is only its beginning
}

// A lineReader reads the lines of one source.
type lineReader struct {
	r      *bufio.Reader
	limit  int
	number int
}

func newLineReader(r io.Reader, limit int) *lineReader {
	return &lineReader{r: bufio.NewReaderSize(r, 64<<10), limit: limit}
}

var byteOrderMark = []byte("\uFEFF")

// next returns the next line that is not blank. The error is io.EOF after the
// last; with any other error a line that was begun is dropped.
func (lr *lineReader) next() (line, error) {
	for {
		text, tooLong, err := lr.read()
		if err != nil {
			return line{}, err
		}
		lr.number++
		if lr.number == 1 {
			text = bytes.TrimPrefix(text, byteOrderMark)
		}
		text = bytes.TrimSpace(text)
		if len(text) > 0 || tooLong {
			return line{number: lr.number, text: text, tooLong: tooLong}, nil
		}
	}
}

// read reads up to the next line feed or the end. Of a line that is longer
// than the limit it keeps the beginning alone.
func (lr *lineReader) read() (text []byte, tooLong bool, err error) {
	for {
		chunk, err := lr.r.ReadSlice('\n')
		ended := err == nil || err == io.EOF && len(text)+len(chunk) > 0
		if err != nil && err != bufio.ErrBufferFull && !ended {
			return nil, false, err
		}
		if !tooLong {
			text = append(text, chunk...)
			if len(bytes.TrimSuffix(text, []byte("\n"))) > lr.limit {
				text, tooLong = slices.Clone(text[:min(lr.limit, prefixSize)]), true
			}
		}
		if ended {
			return text, tooLong, nil
		}
	}
}
