// Tailor says what of a target role, or of a posting, a résumé shows, shows
// weakly or lacks, and with which words each could be shown.
//
//	go run ./examples/tailor -role product-manager [flags] [résumé]
//	go run ./examples/tailor -posting file [flags] [résumé]
//
// It reads one résumé, plain text in UTF-8 or JSON Resume, from a file or from
// standard input. It never invents experience: what it suggests is for what is
// true of the person only, and the words are those that the lexicon knows.
//
// Of a JSON Resume it reads basics.label and basics.summary (or bio), the
// position, company, summary and highlights of work and volunteer, the name,
// description, highlights and keywords of projects, the names of certificates,
// and skills with their keywords; it says which other sections it leaves out,
// and reads no name, address or picture. A skill's level is read as
//
//	none                                  none
//	aware, beginner, novice, basic        aware
//	working, intermediate                 working
//	strong, advanced, proficient          strong
//	expert, master                        expert
//
// and its keywords have the level of their skill. A level that is none of these
// is said to be unknown and read as not stated.
//
// The flags are:
//
//	-role role     the target: product-manager, product-owner or hybrid
//	-posting file  the target: what the posting in file asks for, - for standard input
//	-format f      of the résumé: text, json (JSON Resume), or auto, which takes
//	               what begins with a brace for JSON
//	-all           print all that is missing, not only what weighs most
//	-json          print one JSON object
//	-html file     write a page that needs nothing else to file ("-" for standard
//	               output), and print one line
//	-color when    auto (on a terminal, unless NO_COLOR is set), always or never
//
// The report is as wide as COLUMNS says, 80 columns if it says nothing.
//
// The exit status is 0 if all went well, 1 if something could not be done and
// 2 if the command line is wrong.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

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
	role    rolefit.Role
	posting string
	resume  string
	format  string
	all     bool
	json    bool
	html    string
	color   string
	stdin   io.Reader
	stdout  io.Writer
	stderr  io.Writer
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := &program{stdin: stdin, stdout: stdout, stderr: stderr}
	if err := p.parse(args); errors.Is(err, flag.ErrHelp) {
		return exitOK
	} else if err != nil {
		return exitUsage
	}
	if err := p.tailor(); err != nil {
		fmt.Fprintln(stderr, "tailor:", printable(err.Error()))
		return exitBad
	}
	return exitOK
}

func (p *program) parse(args []string) error {
	flags := flag.NewFlagSet("tailor", flag.ContinueOnError)
	flags.SetOutput(p.stderr)
	flags.Usage = func() {
		fmt.Fprintln(p.stderr, "usage: tailor -role role | -posting file [flags] [résumé]")
		flags.PrintDefaults()
	}
	flags.TextVar(&p.role, "role", rolefit.Neither, "the target `role`: product-manager, product-owner or hybrid")
	flags.StringVar(&p.posting, "posting", "", "the target is what the posting in `file` asks for")
	flags.StringVar(&p.format, "format", "auto", "`format` of the résumé: text, json or auto")
	flags.BoolVar(&p.all, "all", false, "print all that is missing, not only what weighs most")
	flags.BoolVar(&p.json, "json", false, "print one JSON object")
	flags.StringVar(&p.html, "html", "", "write a page to `file`, - for standard output")
	flags.StringVar(&p.color, "color", "auto", "`when` to colour: auto, always or never")
	if err := flags.Parse(args); err != nil {
		return err
	}
	p.resume = "-"
	if flags.NArg() > 0 {
		p.resume = flags.Arg(0)
	}
	wrong := ""
	switch {
	case (p.role == rolefit.Neither) == (p.posting == ""):
		wrong = "the target is either -role product-manager, product-owner or hybrid, or -posting file"
	case p.format != "auto" && p.format != "text" && p.format != "json":
		wrong = "-format is text, json or auto"
	case p.color != "auto" && p.color != "always" && p.color != "never":
		wrong = "-color is auto, always or never"
	case p.json && p.html != "":
		wrong = "-json and -html exclude each other"
	case flags.NArg() > 1:
		wrong = "one résumé at a time"
	case p.resume == "-" && p.posting == "-":
		wrong = "standard input is the résumé or the posting, not both"
	}
	if wrong != "" {
		fmt.Fprintln(p.stderr, "tailor:", wrong)
		return errors.New(wrong)
	}
	if (p.resume == "-" || p.posting == "-") && isTerminal(p.stdin) {
		fmt.Fprintln(p.stderr, "tailor: reading what you type; end it with Ctrl-D (Ctrl-Z on Windows)")
	}
	return nil
}

func (p *program) tailor() error {
	rd, err := newReader(rolefit.DefaultLexicon())
	if err != nil {
		return err
	}
	text, err := p.read(p.resume)
	if err != nil {
		return err
	}
	r, err := parseResume(text, p.format)
	if err != nil {
		return fmt.Errorf("%s: %w", documentName(p.resume), err)
	}
	r.name = documentName(p.resume)
	t := rd.ofRole(p.role)
	if p.posting != "" {
		text, err := p.read(p.posting)
		if err != nil {
			return err
		}
		if t, err = rd.ofPosting(documentName(p.posting), string(text)); err != nil {
			return err
		}
	}
	a, err := rd.compare(r, t)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(p.stdout)
	if err := p.print(out, a); err != nil {
		return err
	}
	return out.Flush()
}

func (p *program) read(name string) ([]byte, error) {
	if name != "-" {
		return os.ReadFile(name)
	}
	text, err := io.ReadAll(p.stdin)
	if err != nil {
		err = fmt.Errorf("standard input: %w", err)
	}
	return text, err
}

func documentName(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}

func (p *program) print(w io.Writer, a answer) error {
	switch {
	case p.json:
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		return e.Encode(a)
	case p.html == "-":
		return writePage(w, a)
	case p.html != "":
		fmt.Fprintln(w, a.summary())
		return writePageFile(p.html, a)
	}
	newPrinter(w, p.color, isTerminal(p.stdout)).report(a, p.all)
	return nil
}
