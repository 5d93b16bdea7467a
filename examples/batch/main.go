// Batch classifies documents given as JSON lines and answers in JSON lines.
//
//	go run ./examples/batch [flags] [file|-]...
//
// It reads the files, or standard input, one JSON object a line:
//
//	{"id":"req-17","title":"Senior Product Manager","text":"You will own …",
//	 "skills":[{"name":"Roadmapping","proficiency":"strong"}],"currency":"CAD"}
//
// All fields but id are optional, null is as good as absent, and fields that
// are not named here are ignored. The id is a string or a number and is given
// back as it was written. A skill may also be just its name, as a string. The
// currency is the ISO 4217 code of what a bare $ in the text means, else USD.
//
// For each line it writes {"id":…,"result":{…},"pay":[…]}, in the order of the
// input; pay is what the text states, [] if nothing. A
// line that cannot be read gives {"id":…,"error":"…"}, or {"line":N,"error":"…"}
// if not even its id could be read (with "file" too where there are several
// files), and the rest goes on. Blank lines and a byte order mark are skipped.
//
// Offsets of evidence count bytes of the text as decoded from JSON, in UTF-8.
// A byte that is not UTF-8 is decoded as U+FFFD, which is three bytes. An id
// that is not UTF-8 is refused, for it could not be given back.
//
// A line may be 64 MB long; a longer one is an error, and is skipped without
// being held in memory. At most two lines a worker are in hand at a time.
//
// An interrupt (Ctrl-C) or a request to terminate finishes the lines in hand,
// writes their answers and says on standard error after which line it stopped.
// A second one ends the program at once.
//
// The flags are:
//
//	-o file       write the answers to file, not to standard output
//	-workers n    classify n documents at a time (default: one for each CPU)
//	-summary      say at the end on standard error what was done
//
// The exit status is 0 if every line was answered with a result, 1 if a line
// was bad, a file could not be read or an answer could not be written, 2 if the
// command line is wrong, and 130 if interrupted.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

const (
	exitOK          = 0
	exitBad         = 1
	exitUsage       = 2
	exitInterrupted = 130
)

func main() {
	// A closed pipe is an error to report, not a reason to die in silence.
	signal.Ignore(syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // so that the second signal ends the program
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program, but for what belongs to the process.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("batch", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: batch [flags] [file|-]...")
		flags.PrintDefaults()
	}
	out := flags.String("o", "", "write the answers to `file`, not to standard output")
	workers := flags.Int("workers", runtime.GOMAXPROCS(0), "classify `n` documents at a time")
	summary := flags.Bool("summary", false, "say at the end on standard error what was done")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return exitOK
	} else if err != nil {
		return exitUsage
	}
	if *workers < 1 {
		fmt.Fprintln(stderr, "batch: -workers must be at least 1")
		return exitUsage
	}
	sources := sourcesOf(flags.Args(), stdin)
	b := &batch{
		sources: sources,
		workers: *workers,
		limit:   maxLine,
		console: newConsole(stderr),
		out:     stdout,
		started: time.Now(),
	}
	if *out != "" {
		f, err := create(*out, sources)
		if err != nil {
			b.console.println("batch:", err)
			return exitBad
		}
		b.out = f
	}
	code := b.run(ctx)
	if *out != "" {
		if err := b.out.(*os.File).Close(); err != nil {
			b.console.println("batch:", err)
			code = exitBad
		}
	}
	if *summary {
		b.console.println("batch:", b.tally.summary(time.Since(b.started)))
	}
	return code
}

// create creates the file for the answers, which must not be one of those that
// are read.
func create(name string, sources []source) (*os.File, error) {
	if old, err := os.Stat(name); err == nil {
		for _, s := range sources {
			if in, err := os.Stat(s.name); err == nil && s.open != nil && os.SameFile(old, in) {
				return nil, fmt.Errorf("%s is read and cannot be written too", name)
			}
		}
	}
	return os.Create(name)
}
