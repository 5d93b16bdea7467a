// Career shows what a role is paid, how the pay in a posting compares, and the
// ladder from a title to a goal.
//
//	go run ./examples/career -role product-owner -years 5 [flags] [posting or résumé]
//
// It reads one posting or résumé, plain text in UTF-8, if it is given; - is
// standard input. Pay is looked for in it, and each step of the ladder says
// what of it the words show.
//
// The flags are:
//
//	-role role      product-manager, product-owner or hybrid; the title's, if left out
//	-years n        years of experience; needed
//	-region name    the market of the bands, US if left out
//	-title "…"      the title to start from; the role's usual one, if left out
//	-to "…"         the title or rung to reach
//	-bands file     read the bands in file (JSON), not the built-in ones
//	-currency code  what a bare $ in the document means, USD if left out
//	-hours n, -days n, -weeks n, -months n
//	                what the working year of the document holds: 2080 hours, 260
//	                days, 52 weeks and 12 monthly payments, if left out
//	-json           print one JSON object
//	-html file      write a page that needs nothing else to file ("-" for standard
//	                output), and print one line
//	-color when     auto (on a terminal, unless NO_COLOR is set), always or never
//
// The report is as wide as COLUMNS says, 80 columns if it says nothing. What
// cannot be computed is said in a sentence where its number would stand.
//
// The exit status is 0 if all went well, 1 if something that was asked for
// could not be done, which does not stop the rest, and 2 if the command line
// is wrong.
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
	question
	bands  string
	html   string
	json   bool
	color  string
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
	failed bool
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := &program{stdin: stdin, stdout: stdout, stderr: stderr}
	if err := p.parse(args); errors.Is(err, flag.ErrHelp) {
		return exitOK
	} else if err != nil {
		return exitUsage
	}
	if err := p.answer(); err != nil {
		p.fail(err)
	}
	if p.failed {
		return exitBad
	}
	return exitOK
}

func (p *program) parse(args []string) error {
	flags := flag.NewFlagSet("career", flag.ContinueOnError)
	flags.SetOutput(p.stderr)
	flags.Usage = func() {
		fmt.Fprintln(p.stderr, "usage: career -role role -years n [flags] [posting or résumé]")
		flags.PrintDefaults()
	}
	flags.TextVar(&p.role, "role", rolefit.Neither, "the `role`: product-manager, product-owner or hybrid")
	flags.Float64Var(&p.years, "years", -1, "years of experience")
	flags.StringVar(&p.region, "region", "US", "the market of the bands")
	flags.StringVar(&p.title, "title", "", "the `title` to start from")
	flags.StringVar(&p.goal, "to", "", "the `title` or rung to reach")
	flags.StringVar(&p.bands, "bands", "", "read the bands in `file`, not the built-in ones")
	flags.TextVar(&p.currency, "currency", rolefit.Currency{}, "what a bare $ in the document means, by its ISO `code`")
	flags.IntVar(&p.workYear.Hours, "hours", 2080, "hours of a working year")
	flags.IntVar(&p.workYear.Days, "days", 260, "days of a working year")
	flags.IntVar(&p.workYear.Weeks, "weeks", 52, "weeks of a working year")
	flags.IntVar(&p.workYear.Months, "months", 12, "payments of a monthly salary in a year")
	flags.BoolVar(&p.json, "json", false, "print one JSON object")
	flags.StringVar(&p.html, "html", "", "write a page to `file`, - for standard output")
	flags.StringVar(&p.color, "color", "auto", "`when` to colour: auto, always or never")
	if err := flags.Parse(args); err != nil {
		return err
	}
	given := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })
	p.monthsGiven = given["months"]
	if p.role == rolefit.Neither && !given["role"] {
		p.role = rolefit.ParseTitle(p.title).Role
	}
	wrong := ""
	switch {
	case p.role == rolefit.Neither:
		wrong = "-role is product-manager, product-owner or hybrid, unless -title names one"
	case !given["years"]:
		wrong = "-years is needed"
	case !(p.years >= 0 && p.years <= 80):
		wrong = "-years is from 0 to 80"
	case min(p.workYear.Hours, p.workYear.Days, p.workYear.Weeks, p.workYear.Months) <= 0:
		wrong = "a working year holds one hour, day, week and month at least"
	case p.color != "auto" && p.color != "always" && p.color != "never":
		wrong = "-color is auto, always or never"
	case p.json && p.html != "":
		wrong = "-json and -html exclude each other"
	case flags.NArg() > 1:
		wrong = "one posting or résumé at a time"
	}
	if wrong != "" {
		fmt.Fprintln(p.stderr, "career:", wrong)
		return errors.New(wrong)
	}
	p.document.name = flags.Arg(0)
	if p.document.name == "-" && isTerminal(p.stdin) {
		fmt.Fprintln(p.stderr, "career: reading what you type; end it with Ctrl-D (Ctrl-Z on Windows)")
	}
	return nil
}

// fail reports a failure that does not stop the rest.
func (p *program) fail(err error) {
	p.failed = true
	fmt.Fprintln(p.stderr, "career:", printable(err.Error()))
}

// answer reads what there is to read, answers and prints.
func (p *program) answer() error {
	p.table = rolefit.DefaultBands()
	p.builtin = p.bands == ""
	if !p.builtin {
		text, err := os.ReadFile(p.bands)
		if err != nil {
			return err
		}
		if p.table, err = rolefit.ParseBands(text); err != nil {
			return fmt.Errorf("%s: %w", p.bands, err)
		}
	}
	if p.document.name != "" {
		if err := p.read(); err != nil {
			p.fail(err) // the rest needs no document
			p.document = document{}
		}
	}
	a := p.question.answer()
	for _, undone := range a.undone {
		p.fail(errors.New(undone))
	}
	out := bufio.NewWriter(p.stdout)
	if err := p.print(out, a); err != nil {
		return err
	}
	return out.Flush()
}

func (p *program) read() error {
	var text []byte
	var err error
	if p.document.name == "-" {
		p.document.name = "standard input"
		text, err = io.ReadAll(p.stdin)
		if err != nil {
			err = fmt.Errorf("standard input: %w", err)
		}
	} else {
		text, err = os.ReadFile(p.document.name)
	}
	p.document.text = string(text)
	return err
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
	newPrinter(w, p.color, isTerminal(p.stdout)).report(a)
	return nil
}
