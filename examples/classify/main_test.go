package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/rolefit/rolefit"
)

var update = flag.Bool("update", false, "write the golden files")

// The tests read with a lexicon of their own, so that they say how findings
// are shown and not what the built-in lexicon finds.
const (
	lexicon = "-lexicon=testdata/lexicon.json"
	ferry   = "testdata/documents/ferry.txt"
	brewery = "testdata/documents/sub/brewery.md"
)

// runClassify runs the program on text given as standard input.
func runClassify(t *testing.T, stdin string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), code
}

func TestReport(t *testing.T) {
	tests := []struct{ golden, columns, stdin, args string }{
		{golden: "report.golden", args: "-title=Product_Owner " + ferry},
		{golden: "narrow.golden", columns: "40", args: "-all -color=always " + ferry},
		{golden: "several.golden", args: "testdata/documents"},
		{golden: "skills.golden", args: "-skills -", stdin: "\uFEFF* Product vision: expert\n\n- Backlog grooming\nProduct backlog: WORKING\r\nUser stories: none\n"},
		{golden: "nothing.golden", args: "-", stdin: "We meet on Tuesdays."},
		{golden: "cook.golden", args: "-title=Line_Cook -", stdin: "You cook dishes, season soups, sharpen knives and plan menus."},
	}
	for _, test := range tests {
		t.Run(test.golden, func(t *testing.T) {
			t.Setenv("COLUMNS", test.columns)
			args := []string{lexicon}
			for _, a := range strings.Fields(test.args) {
				args = append(args, strings.ReplaceAll(a, "_", " "))
			}
			got, errs, code := runClassify(t, test.stdin, args...)
			if code != exitOK || strings.Contains(errs, "open") {
				t.Errorf("status %d, said %q", code, errs)
			}
			golden(t, test.golden, got)
			limit := widthOf(test.columns)
			for l := range strings.Lines(got) {
				l = uncolored(strings.TrimSuffix(l, "\n"))
				if width(l) > limit {
					t.Errorf("%d columns, want at most %d: %s", width(l), limit, l)
				}
			}
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), strings.ReplaceAll(got, `\`, "/")); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// uncolored removes the colours that the report sets.
func uncolored(s string) string {
	for {
		before, after, ok := strings.Cut(s, "\x1b[")
		if !ok {
			return s
		}
		_, after, _ = strings.Cut(after, "m")
		s = before + after
	}
}

// A report in colour says the same as one without, but for the marks.
func TestColorOnlyAddsColor(t *testing.T) {
	without, _, _ := runClassify(t, "", lexicon, ferry)
	with, _, _ := runClassify(t, "", lexicon, "-color=always", ferry)
	if without != uncolored(without) {
		t.Error("colours on what is no terminal")
	}
	if with == uncolored(with) {
		t.Error("-color=always gives no colour")
	}
	unmarked := strings.NewReplacer("«", "", "»", "").Replace
	for _, line := range []string{"own the product vision and the roadmap", "groom the backlog"} {
		if !strings.Contains(unmarked(without), line) || !strings.Contains(uncolored(with), line) {
			t.Errorf("%q is not in both", line)
		}
	}
}

func TestUseColor(t *testing.T) {
	tests := []struct {
		name, when string
		terminal   bool
		env        map[string]string
		want       bool
	}{
		{name: "a terminal", when: "auto", terminal: true, want: true},
		{name: "a pipe", when: "auto", want: false},
		{name: "NO_COLOR", when: "auto", terminal: true, env: map[string]string{"NO_COLOR": "1"}, want: false},
		{name: "empty NO_COLOR is none", when: "auto", terminal: true, env: map[string]string{"NO_COLOR": ""}, want: true},
		{name: "a dumb terminal", when: "auto", terminal: true, env: map[string]string{"TERM": "dumb"}, want: false},
		{name: "always, whatever else", when: "always", env: map[string]string{"NO_COLOR": "1"}, want: true},
		{name: "never", when: "never", terminal: true, want: false},
	}
	for _, test := range tests {
		if got := useColor(test.when, test.terminal, func(k string) string { return test.env[k] }); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func TestWidth(t *testing.T) {
	for columns, want := range map[string]int{"": 80, "x": 80, "-5": 80, "0": 80, "10": minWidth, "64": 64, "9999": maxWidth} {
		if got := widthOf(columns); got != want {
			t.Errorf("COLUMNS=%q: %d, want %d", columns, got, want)
		}
	}
}

// hostile tries to reach the terminal and the page through a document, its
// name and its title.
const hostile = "\x1b[31mYou own the \x1b]0;pwned\x07product vision\x1b[2J,\r size the\tmarket \u009b1m and\u202e set\u2066 the roadmap\u200b\xff\x00" +
	"\u2028<script>alert(1)</script><img src=\"http://evil.example/x\" onerror='alert(1)'> ]]> --> {{.}} ${1} javascript:alert(1)\x7f"

func TestHostileTextOnTerminal(t *testing.T) {
	t.Setenv("COLUMNS", "120")
	dir := t.TempDir()
	name := "evil.txt"
	if runtime.GOOS != "windows" {
		name = "e\x1b[31mvil\u202e.txt"
	}
	file := filepath.Join(dir, name)
	writeFile(t, file, hostile)
	for _, args := range [][]string{{file}, {"-all", file}, {"-brief", file}, {"-title", hostile, file}, {file, file + ".missing"}} {
		out, errs, _ := runClassify(t, "", append([]string{lexicon}, args...)...)
		for _, r := range out + errs {
			if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
				t.Errorf("%q: %U reaches the terminal", args, r)
			}
		}
		if !strings.Contains(out, "vil") {
			t.Errorf("%q: the report does not name the document:\n%s", args, out)
		}
	}
	out, _, _ := runClassify(t, "", lexicon, "-color=always", file)
	if rest := uncolored(out); strings.Contains(rest, "\x1b") || !strings.Contains(out, "␛[31m") && !strings.Contains(out, "…") {
		t.Errorf("an escape sequence gets through:\n%q", rest)
	}
}

// Any bytes give a report that is printable and within its width.
func FuzzReport(f *testing.F) {
	f.Add(hostile, 40)
	f.Add("own the product vision\nand the roadmap; groom the backlog", 36)
	f.Add("製品 own the product vision 製品製品製品製品製品製品製品製品製品製品", 50)
	f.Add(strings.Repeat("own the roadmap ", 50), 80)
	f.Add("\xe3\xe3own\xe3 product vision\xff\xff", 36)
	rd, err := (&program{lexicon: "testdata/lexicon.json"}).newReader()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, columns int) {
		doc := rolefit.Document{Text: text, Title: text}
		found := []finding{{rd, text, doc, rd.Classify(doc)}}
		var out bytes.Buffer
		r := &report{w: &out, width: widthOf(fmt.Sprint(columns)), all: true}
		r.write(found)
		for l := range strings.Lines(out.String()) {
			l = strings.TrimSuffix(l, "\n")
			for _, c := range l {
				if c == dropped || !unicode.IsGraphic(c) {
					t.Fatalf("%U in %q", c, l)
				}
			}
			if strings.Contains(l, "«") && !strings.ContainsAny(text, "«»") && width(l) > r.width {
				t.Fatalf("%d columns, want at most %d: %q", width(l), r.width, l)
			}
		}
		checkPage(t, rd, found)
	})
}

func TestJSON(t *testing.T) {
	out, _, code := runClassify(t, "", lexicon, "-json", "testdata/documents")
	if code != exitOK {
		t.Errorf("status %d", code)
	}
	rd, err := (&program{lexicon: "testdata/lexicon.json"}).newReader()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for l := range strings.Lines(out) {
		var line struct {
			ID     string
			Result rolefit.Result
		}
		if err := json.Unmarshal([]byte(l), &line); err != nil {
			t.Fatal(err)
		}
		got = append(got, filepath.ToSlash(line.ID))
		text, err := os.ReadFile(line.ID)
		if err != nil {
			t.Fatal(err)
		}
		want := rd.Classify(rolefit.Document{Text: string(text)})
		if diff := cmp.Diff(want, line.Result); diff != "" {
			t.Errorf("%s (-want +got):\n%s", line.ID, diff)
		}
	}
	if diff := cmp.Diff([]string{ferry, brewery}, got); diff != "" {
		t.Errorf("documents (-want +got):\n%s", diff)
	}
	file := filepath.Join(t.TempDir(), "R&D.txt")
	writeFile(t, file, "")
	if out, _, _ := runClassify(t, "", lexicon, "-json", file); !strings.Contains(out, "R&D.txt") {
		t.Errorf("escapes for HTML in JSON: %s", out)
	}
}

// What is read below a directory: text files, not hidden, not binary.
func TestDirectory(t *testing.T) {
	out, errs, code := runClassify(t, "", lexicon, "-brief", "testdata/documents", brewery)
	var names []string
	for l := range strings.Lines(out) {
		names = append(names, filepath.ToSlash(strings.Fields(l)[0]))
	}
	if diff := cmp.Diff([]string{ferry, brewery, brewery}, names); diff != "" || code != exitOK {
		t.Errorf("status %d (-want +got):\n%s", code, diff)
	}
	if want := filepath.Join("testdata", "documents", "binary.txt") + " is left out: it is binary"; !strings.Contains(errs, want) {
		t.Errorf("said %q, want %q", errs, want)
	}
	// Asked for by name, anything is read.
	out, _, code = runClassify(t, "", lexicon, "-brief", "testdata/documents/binary.txt", "testdata/documents/.draft.txt", "testdata/documents/notes.pdf")
	if n := strings.Count(out, "\n"); n != 3 || code != exitOK {
		t.Errorf("status %d and %d documents, want 3:\n%s", code, n, out)
	}
}

func TestFailuresDoNotStopTheRest(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.txt")
	empty := t.TempDir()
	for _, flag := range []string{"-brief", "-json", "-color=never"} {
		out, errs, code := runClassify(t, "", lexicon, flag, missing, empty, ferry)
		if code != exitBad || !strings.Contains(out, "ferry.txt") {
			t.Errorf("%s: status %d, output %q", flag, code, out)
		}
		for _, want := range []string{missing, empty + ": no .txt or .md file below"} {
			if !strings.Contains(errs, want) {
				t.Errorf("%s: said %q, want %q", flag, errs, want)
			}
		}
	}
}

func TestUnreadableFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "locked.txt")
	writeFile(t, file, "text")
	if err := os.Chmod(file, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := os.ReadFile(file); err == nil {
		t.Skip("permissions do not bind this user")
	}
	_, errs, code := runClassify(t, "", lexicon, filepath.Dir(file), ferry)
	if code != exitBad || !strings.Contains(errs, "locked.txt") {
		t.Errorf("status %d, said %q", code, errs)
	}
}

func TestUsage(t *testing.T) {
	for _, test := range []struct {
		args string
		code int
	}{
		{"-nonsense", exitUsage}, {"-color=pink", exitUsage}, {"-json -brief", exitUsage}, {"-json -html=x", exitUsage},
		{"-brief -html=x", exitUsage}, {"-help", exitOK},
	} {
		out, errs, code := runClassify(t, "", strings.Fields(test.args)...)
		if code != test.code || out != "" || errs == "" {
			t.Errorf("%s: status %d, want %d, output %q, said %q", test.args, code, test.code, out, errs)
		}
	}
}

func TestRefused(t *testing.T) {
	skills := filepath.Join(t.TempDir(), "skills.txt")
	writeFile(t, skills, "Jira: strong\n\nRoadmaps: guru\n")
	tests := []struct {
		name string
		args []string
		want string
	}{
		{"a title for two", []string{"-title=Product Owner", ferry, brewery}, "-title is for one document, and there are 2"},
		{"an unknown level", []string{"-skills", skills}, `skills.txt:3: level "guru" is not none, aware, working, strong or expert`},
		{"no lexicon", []string{"-lexicon=testdata/missing.json", ferry}, "missing.json"},
		{"a faulty lexicon", []string{"-lexicon=" + ferry, ferry}, "ParseLexicon"},
		{"a page that cannot be written", []string{"-html=" + filepath.Join(skills, "page"), ferry}, "skills.txt"},
	}
	for _, test := range tests {
		_, errs, code := runClassify(t, "", test.args...)
		if code != exitBad || !strings.Contains(errs, test.want) {
			t.Errorf("%s: status %d, said %q, want %q", test.name, code, errs, test.want)
		}
	}
}

func TestInputFails(t *testing.T) {
	var out, errs bytes.Buffer
	code := run([]string{lexicon, "-", ferry}, iotest.ErrReader(errors.New("cable cut")), &out, &errs)
	if code != exitBad || !strings.Contains(errs.String(), "standard input: cable cut") || !strings.Contains(out.String(), "ferry") {
		t.Errorf("status %d, said %q, output %q", code, &errs, &out)
	}
}

type closedPipe struct{}

var errClosed = errors.New("pipe closed")

func (closedPipe) Write([]byte) (int, error) { return 0, errClosed }

func TestOutputFails(t *testing.T) {
	for _, flag := range []string{"-brief", "-json", "-html=-", "-color=never"} {
		var errs bytes.Buffer
		code := run([]string{lexicon, flag, ferry}, nil, closedPipe{}, &errs)
		if code != exitBad || !strings.Contains(errs.String(), errClosed.Error()) {
			t.Errorf("%s: status %d, said %q", flag, code, &errs)
		}
	}
}

// Notes say each flag in a sentence, also one that this program does not know.
func TestNotes(t *testing.T) {
	f := finding{reader: &reader{}, res: rolefit.Result{Flags: rolefit.Insufficient | rolefit.TitleDisagrees | rolefit.Truncated | rolefit.TooLong}}
	f.res.Title.Role = rolefit.ProductOwner
	notes := f.notes()
	if len(notes) != 4 {
		t.Fatalf("%d notes, want 4: %q", len(notes), notes)
	}
	for _, n := range notes {
		if !strings.HasSuffix(n, ".") || strings.HasPrefix(n, "Flag") {
			t.Errorf("%q is no sentence", n)
		}
	}
}

func TestPercent(t *testing.T) {
	for p, want := range map[float64]string{0: "0%", 0.000001: "<1%", 0.004: "<1%", 0.006: "1%", 0.5: "50%", 0.994: "99%", 0.999999: ">99%", 1: "100%"} {
		if got := percent(p); got != want {
			t.Errorf("percent(%v) = %s, want %s", p, got, want)
		}
	}
}

// Progress names the document that is being read, on a terminal only.
func TestProgress(t *testing.T) {
	var c counter
	c.begin("one.txt")
	c.begin("tw\x1bo.txt")
	if got, want := c.line(7), "classify: 2 of 7: tw␛o.txt"; got != want {
		t.Errorf("line is %q, want %q", got, want)
	}
	var out bytes.Buffer
	k := &console{w: &out, terminal: true}
	asked := make(chan struct{}, 100)
	stop := k.every(time.Millisecond, func() string { asked <- struct{}{}; return "half" })
	<-asked
	<-asked
	stop()
	if got := out.String(); !strings.HasPrefix(got, eraseLine+"half") || !strings.HasSuffix(got, eraseLine) {
		t.Errorf("wrote %q", got)
	}
	newConsole(io.Discard).every(time.Nanosecond, func() string { t.Error("asked where nobody watches"); return "" })()
}

func writeFile(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
