package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/rolefit/rolefit"
)

// find returns the names of all documents: the arguments, and for those that
// are directories the files below.
func (p *program) find() []string {
	var names []string
	for _, arg := range p.args {
		info, err := os.Stat(arg)
		if arg == "-" || err != nil || !info.IsDir() {
			names = append(names, arg) // an error comes again when it is read
			continue
		}
		below := p.findBelow(arg)
		if len(below) == 0 {
			p.fail(fmt.Errorf("%s: no .txt or .md file below", arg))
		}
		names = append(names, below...)
	}
	return names
}

// findBelow returns the documents below a directory, in lexical order.
func (p *program) findBelow(dir string) []string {
	var names []string
	fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		full := filepath.Join(dir, name)
		hidden := name != "." && strings.HasPrefix(path.Base(name), ".")
		switch {
		case err != nil:
			p.fail(err)
		case hidden && d.IsDir():
			return fs.SkipDir
		case d.Type().IsRegular() && !hidden && isText(name):
			if binary, err := isBinary(full); err != nil {
				p.fail(err)
			} else if binary {
				p.console.println("classify:", printable(full)+" is left out: it is binary")
			} else {
				names = append(names, full)
			}
		}
		return nil
	})
	return names
}

func isText(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return ext == ".txt" || ext == ".md"
}

// isBinary reports whether a file looks like no text: it has a NUL early on.
func isBinary(name string) (bool, error) {
	f, err := os.Open(name)
	if err != nil {
		return false, err
	}
	defer f.Close()
	head := make([]byte, 8000)
	n, err := io.ReadFull(f, head)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return bytes.IndexByte(head[:n], 0) >= 0, err
}

// read reads the named document, but for its title.
func (p *program) read(name string) (rolefit.Document, error) {
	text, err := p.readAll(name)
	if err != nil {
		return rolefit.Document{}, err
	}
	if !p.skills {
		return rolefit.Document{Text: string(text)}, nil
	}
	skills, err := parseSkills(text)
	if err != nil {
		return rolefit.Document{}, fmt.Errorf("%s:%w", name, err)
	}
	return rolefit.Document{Skills: skills}, nil
}

func (p *program) readAll(name string) ([]byte, error) {
	if name == "-" {
		text, err := io.ReadAll(p.stdin)
		if err != nil {
			err = fmt.Errorf("standard input: %w", err)
		}
		return text, err
	}
	return os.ReadFile(name)
}

// parseSkills reads one skill a line, "Name: level" or "Name", perhaps after a
// bullet. The level follows the last colon.
func parseSkills(text []byte) ([]rolefit.Skill, error) {
	var skills []rolefit.Skill
	lines := bufio.NewScanner(bytes.NewReader(bytes.TrimPrefix(text, []byte("\uFEFF"))))
	lines.Buffer(nil, len(text)+1)
	for n := 1; lines.Scan(); n++ {
		name := strings.TrimSpace(strings.TrimLeft(lines.Text(), " \t-*•"))
		if name == "" {
			continue
		}
		s := rolefit.Skill{Name: name}
		if colon := strings.LastIndexByte(name, ':'); colon >= 0 {
			s.Name = strings.TrimSpace(name[:colon])
			level := strings.TrimSpace(name[colon+1:])
			if err := s.Proficiency.UnmarshalText([]byte(level)); err != nil {
				return nil, fmt.Errorf("%d: level %q is not none, aware, working, strong or expert", n, level)
			}
		}
		skills = append(skills, s)
	}
	return skills, lines.Err()
}

// A counter says which document is being read. It is read while it changes.
type counter struct {
	mu   sync.Mutex
	name string
	n    int
}

func (c *counter) begin(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.name, c.n = name, c.n+1
}

func (c *counter) line(of int) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return fmt.Sprintf("classify: %d of %d: %s", c.n, of, cut(printable(c.name), 50))
}
