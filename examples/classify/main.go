// Classify says whether documents are Product Manager or Product Owner work,
// and shows the words that say so.
//
//	go run ./examples/classify [flags] [file|directory|-]...
//
// It reads the files, all .txt and .md files below the directories, or standard
// input, and prints a report. Below a directory hidden files, and files that
// are binary, are left out. The text is read as plain text in UTF-8.
//
// The flags are:
//
//	-title "…"     the job title of the one document; it never votes
//	-skills        read a skills profile: one "Name: level" a line, where level is
//	               none, aware, working, strong or expert, or is left out
//	-lexicon file  read with the lexicon in file (JSON), not with the built-in one
//	-all           show all evidence, not only what weighs most
//	-brief         print one line a document
//	-json          print one JSON object a line, {"id":path,"result":…}
//	-html file     write a page that needs nothing else to file ("-" for standard
//	               output), and print one line a document
//	-color when    auto (on a terminal, unless NO_COLOR is set), always or never
//
// The report is as wide as COLUMNS says, 80 columns if it says nothing.
//
// The exit status is 0 if all went well, 1 if something could not be read or
// written, which does not stop the rest, and 2 if the command line is wrong.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"
	"strconv"
	"time"

	"github.com/rolefit/rolefit"
)

const (
	exitOK    = 0
	exitBad   = 1
	exitUsage = 2
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// A program is one run of the command.
type program struct {
	title   string
	skills  bool
	lexicon string
	all     bool
	brief   bool
	json    bool
	html    string
	color   string
	args    []string
	stdin   io.Reader
	stdout  io.Writer
	console *console
	failed  bool
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := &program{stdin: stdin, stdout: stdout, console: newConsole(stderr)}
	if err := p.parse(args, stderr); errors.Is(err, flag.ErrHelp) {
		return exitOK
	} else if err != nil {
		return exitUsage
	}
	if err := p.classify(); err != nil {
		p.fail(err)
	}
	if p.failed {
		return exitBad
	}
	return exitOK
}

func (p *program) parse(args []string, stderr io.Writer) error {
	flags := flag.NewFlagSet("classify", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: classify [flags] [file|directory|-]...")
		flags.PrintDefaults()
	}
	flags.StringVar(&p.title, "title", "", "the job `title` of the one document; it never votes")
	flags.BoolVar(&p.skills, "skills", false, `read a skills profile, one "Name: level" a line`)
	flags.StringVar(&p.lexicon, "lexicon", "", "read with the lexicon in `file`, not with the built-in one")
	flags.BoolVar(&p.all, "all", false, "show all evidence, not only what weighs most")
	flags.BoolVar(&p.brief, "brief", false, "print one line a document")
	flags.BoolVar(&p.json, "json", false, "print one JSON object a line")
	flags.StringVar(&p.html, "html", "", "write a page to `file`, - for standard output")
	flags.StringVar(&p.color, "color", "auto", "`when` to colour: auto, always or never")
	if err := flags.Parse(args); err != nil {
		return err
	}
	wrong := ""
	switch {
	case p.color != "auto" && p.color != "always" && p.color != "never":
		wrong = "-color is auto, always or never"
	case p.json && (p.html != "" || p.brief), p.html != "" && p.brief:
		wrong = "-json, -html and -brief exclude each other"
	}
	if wrong != "" {
		fmt.Fprintln(stderr, "classify:", wrong)
		return errors.New(wrong)
	}
	if p.args = flags.Args(); len(p.args) == 0 {
		p.args = []string{"-"}
		if isTerminal(p.stdin) {
			p.console.println("classify: reading what you type; end it with Ctrl-D (Ctrl-Z on Windows)")
		}
	}
	return nil
}

// fail reports a failure that does not stop the rest.
func (p *program) fail(err error) {
	p.failed = true
	p.console.println("classify:", printable(err.Error()))
}

// A reader is a classifier and what its criteria say.
type reader struct {
	*rolefit.Classifier
	model    string
	criteria map[string]rolefit.Criterion // by ID
}

func (p *program) newReader() (*reader, error) {
	lx := rolefit.DefaultLexicon()
	if p.lexicon != "" {
		text, err := os.ReadFile(p.lexicon)
		if err != nil {
			return nil, err
		}
		if lx, err = rolefit.ParseLexicon(text); err != nil {
			return nil, fmt.Errorf("%s: %w", p.lexicon, err)
		}
	}
	c, err := rolefit.New(rolefit.Options{Lexicon: lx})
	if err != nil {
		return nil, err
	}
	r := &reader{Classifier: c, model: lx.Model(), criteria: map[string]rolefit.Criterion{}}
	for _, c := range lx.Data().Criteria {
		r.criteria[c.ID] = c
	}
	return r, nil
}

// A finding is a document and what was found in it.
type finding struct {
	*reader
	name string
	doc  rolefit.Document
	res  rolefit.Result
}

func (p *program) classify() error {
	rd, err := p.newReader()
	if err != nil {
		return err
	}
	names := p.find()
	if p.title != "" && len(names) > 1 {
		return fmt.Errorf("-title is for one document, and there are %d", len(names))
	}
	out := bufio.NewWriter(p.stdout)
	if err := p.print(out, rd, p.findings(rd, names)); err != nil {
		return err
	}
	return out.Flush()
}

// print prints the findings as the flags want them. All but JSON begins with a
// list, and so takes all findings first.
func (p *program) print(w io.Writer, rd *reader, findings iter.Seq[finding]) error {
	if p.json {
		return writeJSON(w, findings)
	}
	found := slices.Collect(findings)
	switch {
	case len(found) == 0:
	case p.html == "-":
		return writePage(w, rd.model, found)
	case p.html != "":
		p.report(w).list(found)
		return writePageFile(p.html, rd.model, found)
	case p.brief:
		p.report(w).list(found)
	default:
		p.report(w).write(found)
	}
	return nil
}

// findings reads and classifies the named documents, and shows how far it is.
func (p *program) findings(rd *reader, names []string) iter.Seq[finding] {
	return func(yield func(finding) bool) {
		var progress counter
		stop := p.console.every(time.Second, func() string { return progress.line(len(names)) })
		defer stop()
		for _, name := range names {
			progress.begin(name)
			doc, err := p.read(name)
			if err != nil {
				p.fail(err)
				continue
			}
			doc.Title = p.title
			if !yield(finding{rd, name, doc, rd.Classify(doc)}) {
				return
			}
		}
	}
}

func writeJSON(w io.Writer, findings iter.Seq[finding]) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for f := range findings {
		line := struct {
			ID     string         `json:"id"`
			Result rolefit.Result `json:"result"`
		}{f.name, f.res}
		if err := e.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

// report returns a report as the flags and the environment want it.
func (p *program) report(w io.Writer) *report {
	return &report{
		w:     w,
		width: widthOf(os.Getenv("COLUMNS")),
		paint: palette(useColor(p.color, isTerminal(p.stdout), os.Getenv)),
		all:   p.all,
	}
}

// useColor decides about colour; see https://no-color.org.
func useColor(when string, terminal bool, env func(string) string) bool {
	if when == "auto" {
		return terminal && env("NO_COLOR") == "" && env("TERM") != "dumb"
	}
	return when == "always"
}

const (
	defaultWidth = 80
	minWidth     = 36
	maxWidth     = 120 // beyond it lines are hard to read
)

func widthOf(columns string) int {
	n, err := strconv.Atoi(columns)
	if err != nil || n <= 0 {
		n = defaultWidth
	}
	return min(max(n, minWidth), maxWidth)
}
