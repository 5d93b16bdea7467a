package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rolefit/rolefit"
)

const asMain = "ROLEFIT_BATCH_TEST_MAIN"

// TestMain lets the test binary stand in for the program, for what only a
// process shows: signals and closed pipes.
func TestMain(m *testing.M) {
	if os.Getenv(asMain) != "" {
		main()
	}
	os.Exit(m.Run())
}

// runBatch runs the program on text given as standard input.
func runBatch(t *testing.T, stdin string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(context.Background(), args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), code
}

// brief replaces the results in the output, which the library's own tests
// cover, with the role.
func brief(t *testing.T, output string) []string {
	t.Helper()
	var lines []string
	for l := range strings.Lines(output) {
		var a answer
		if err := json.Unmarshal([]byte(l), &a); err != nil {
			t.Fatalf("output is not JSON: %v: %s", err, l)
		}
		if a.Result != nil {
			l = fmt.Sprintf("%s %v", a.ID, a.Result.Role)
		}
		lines = append(lines, strings.TrimSuffix(l, "\n"))
	}
	return lines
}

const (
	pmText = `You own the product strategy and vision, size the market, set pricing, define success metrics such as ARR and churn, and present the roadmap to executives.`
	poText = `You own the product backlog: groom it, write user stories with acceptance criteria, accept them in the sprint review, and plan each sprint with the scrum team.`
)

func TestLines(t *testing.T) {
	tests := []struct {
		name, in, want string
		bad            bool
	}{
		{name: "a text", in: `{"id":"a","text":"` + pmText + `"}`, want: `"a" product-manager`},
		{name: "a numeric id is given back as written", in: `{"id":1.50e3,"text":"` + poText + `"}`, want: `1.50e3 product-owner`},
		{name: "an escaped id is given back as written", in: `{"id":"\u0041\/<é>","text":""}`, want: `"\u0041\/<é>" neither`},
		{name: "only the id", in: `{"id":0}`, want: `0 neither`},
		{name: "null is as good as absent", in: `{"id":"n","title":null,"text":null,"skills":null}`, want: `"n" neither`},
		{name: "unknown fields are ignored", in: `{"text_html":"<b>","x":{"y":[1,2]},"id":7}`, want: `7 neither`},
		{name: "names of fields are exact", in: `{"id":7,"Text":5}`, want: `7 neither`},
		{name: "NUL in a text is text", in: `{"id":8,"text":"own\u0000roadmap"}`, want: `8 neither`},
		{name: "ill-formed UTF-8 in a text is text", in: "{\"id\":9,\"text\":\"caf\xe9\"}", want: `9 neither`},
		{name: "spaces around", in: " \t{\"id\":1} \r", want: `1 neither`},
		{name: "byte order mark", in: "\uFEFF{\"id\":1}", want: `1 neither`},

		{name: "not JSON", in: `hello`, bad: true, want: `{"line":1,"error":"not JSON: …"}`},
		{name: "not an object", in: `["id",1]`, bad: true, want: `{"line":1,"error":"want a JSON object"}`},
		{name: "null is not an object", in: `null`, bad: true, want: `{"line":1,"error":"want a JSON object"}`},
		{name: "two values on a line", in: `{"id":1} {"id":2}`, bad: true, want: `{"id":1,"error":"more than one JSON value, at byte 10"}`},
		{name: "no id", in: `{"text":"a"}`, bad: true, want: `{"line":1,"error":"id is missing"}`},
		{name: "id of another type", in: `{"id":{"n":1}}`, bad: true, want: `{"line":1,"error":"id: want a string or a number"}`},
		{name: "null id", in: `{"id":null}`, bad: true, want: `{"line":1,"error":"id: want a string or a number"}`},
		{name: "id not UTF-8 cannot be given back", in: "{\"id\":\"\xff\"}", bad: true, want: `{"line":1,"error":"id: not UTF-8"}`},
		{name: "wrong type before the id", in: `{"text":5,"id":"late"}`, bad: true, want: `{"id":"late","error":"text: unexpected number"}`},
		{name: "cut off after the id", in: `{"id":"cut","text":"You own th`, bad: true, want: `{"id":"cut","error":"not JSON: the line ends too early"}`},
		{name: "trailing comma", in: `{"id":"c",}`, bad: true, want: `{"id":"c","error":"not JSON: …"}`},
		{name: "raw NUL", in: "{\"id\":\"c\",\"text\":\"\x00\"}", bad: true, want: `{"id":"c","error":"not JSON: …"}`},
		{name: "unknown proficiency", in: `{"id":"s","skills":[{"name":"Jira","proficiency":"guru"}]}`, bad: true, want: `{"id":"s","error":"skills: Proficiency \"guru\": unknown name"}`},
		{name: "unknown currency", in: `{"currency":"XYZ","id":"c"}`, bad: true, want: `{"id":"c","error":"currency: ParseCurrency \"XYZ\": unknown name"}`},
		{name: "currency of another type", in: `{"currency":840,"id":"c"}`, bad: true, want: `{"id":"c","error":"currency: unexpected number"}`},
		{name: "skill of another type", in: `{"id":"s","skills":[5]}`, bad: true, want: `{"id":"s","error":"skills: unexpected number"}`},
		{name: "nesting beyond reason", in: `{"id":"d","x":` + strings.Repeat("[", 20000), bad: true, want: `{"id":"d","error":"not JSON: …"}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, _, code := runBatch(t, test.in)
			got := brief(t, out)
			if before, _, ok := strings.Cut(test.want, "…"); ok && len(got) == 1 && strings.HasPrefix(got[0], before) {
				got[0] = test.want // what follows are the words of encoding/json
			}
			if diff := cmp.Diff([]string{test.want}, got); diff != "" {
				t.Errorf("output (-want +got):\n%s", diff)
			}
			if want := map[bool]int{false: exitOK, true: exitBad}[test.bad]; code != want {
				t.Errorf("exit status %d, want %d", code, want)
			}
		})
	}
}

// A line's result is the library's, byte for byte.
func TestResult(t *testing.T) {
	doc := rolefit.Document{
		Title: "Product Owner",
		Text:  pmText + " <b>&amp;</b>",
		Skills: []rolefit.Skill{
			{Name: "Roadmapping", Proficiency: rolefit.Expert},
			{Name: "Backlog refinement"},
		},
	}
	in := `{"id":"x","title":"Product Owner","text":"` + doc.Text + `","skills":[{"name":"Roadmapping","proficiency":"expert"},"Backlog refinement"]}`
	res := rolefit.Classify(doc)
	var want bytes.Buffer
	e := json.NewEncoder(&want)
	e.SetEscapeHTML(false)
	if err := e.Encode(res); err != nil {
		t.Fatal(err)
	}
	got, _, _ := runBatch(t, in)
	if diff := cmp.Diff(`{"id":"x","result":`+strings.TrimSpace(want.String())+`,"pay":[]}`+"\n", got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A bare $ is what the line says it is, and a bad line has no pay.
func TestPay(t *testing.T) {
	const text = `"text":"Salary: $120,000 to $150,000 a year."`
	for currency, want := range map[string]string{
		``: "USD", `,"currency":null`: "USD", `,"currency":"CAD"`: "CAD",
	} {
		out, _, _ := runBatch(t, `{"id":1,`+text+currency+`}`)
		_, pay, _ := strings.Cut(out, `,"pay":`)
		want := `[{"start":8,"end":28,"min":120000,"max":150000,"currency":"` + want + `","period":"year","assumed":["currency"]}]}` + "\n"
		if diff := cmp.Diff(want, pay); diff != "" {
			t.Errorf("%s (-want +got):\n%s", currency, diff)
		}
	}
	if out, _, _ := runBatch(t, `{"id":true,`+text+`}`); strings.Contains(out, `"pay"`) {
		t.Errorf("a bad line has pay: %s", out)
	}
}

func TestBadLinesDoNotStopTheRest(t *testing.T) {
	in := "{\"id\":1}\r\n\r\n   \nno\n{\"id\":2}\n\n{\"text\":\"\"}\n{\"id\":3}" // no line feed at the end
	out, errs, code := runBatch(t, in)
	var want = []string{
		"1 neither", `{"line":4,"error":"not JSON: invalid character 'o' in literal null (expecting 'u'), in the value at byte 0"}`,
		"2 neither", `{"line":7,"error":"id is missing"}`, "3 neither",
	}
	got := brief(t, out)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if want := "batch: 2 of 5 lines were bad\n"; errs != want || code != exitBad {
		t.Errorf("said %q with status %d, want %q with %d", errs, code, want, exitBad)
	}
}

// Lines of very uneven length come out in order, whatever the number of workers.
func TestOrder(t *testing.T) {
	var in strings.Builder
	for i := range 120 {
		text := strings.Repeat(pmText+" ", (i*7919)%13)
		fmt.Fprintf(&in, "{\"id\":%d,\"text\":%q}\n", i, text)
		if i%10 == 3 {
			in.WriteString("bad\n")
		}
	}
	one, _, _ := runBatch(t, in.String(), "-workers", "1")
	many, _, _ := runBatch(t, in.String(), "-workers", "9")
	if one != many {
		t.Error("the output depends on the number of workers")
	}
	n := 0
	for _, l := range brief(t, many) {
		if !strings.HasPrefix(l, "{") {
			if !strings.HasPrefix(l, fmt.Sprint(n, " ")) {
				t.Fatalf("answer %d is %s", n, l)
			}
			n++
		}
	}
	if n != 120 {
		t.Errorf("%d answers, want 120", n)
	}
}

// A line beyond the limit is an error, its id is found if it comes early, and
// memory does not grow with it.
func TestLongLines(t *testing.T) {
	const long = 100 << 20
	in := io.MultiReader(
		strings.NewReader(`{"id":"long","text":"`), io.LimitReader(letters{}, long), strings.NewReader("\"}\n"),
		strings.NewReader("{\"id\":\"next\"}\n"),
		io.LimitReader(letters{}, maxLine+1), strings.NewReader("\n"),
		strings.NewReader(`{"id":"last"}`),
	)
	var out, errs bytes.Buffer
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	code := run(t.Context(), []string{"-workers", "1"}, in, &out, &errs)
	runtime.ReadMemStats(&after)
	want := []string{
		`{"id":"long","error":"the line is longer than 64 MB"}`, `"next" neither`,
		`{"line":3,"error":"the line is longer than 64 MB"}`, `"last" neither`,
	}
	if diff := cmp.Diff(want, brief(t, out.String())); diff != "" || code != exitBad {
		t.Errorf("status %d (-want +got):\n%s", code, diff)
	}
	if grown := after.Sys - before.Sys; grown > 6*maxLine {
		t.Errorf("memory grew by %d MB", grown>>20)
	}
}

func TestLimitIsExact(t *testing.T) {
	const limit = 100 << 10
	for _, end := range []string{"", "\n"} {
		for extra := range 2 {
			in := io.MultiReader(io.LimitReader(letters{}, int64(limit+extra)), strings.NewReader(end))
			l, err := newLineReader(in, limit).next()
			if err != nil || l.tooLong != (extra > 0) {
				t.Errorf("%d bytes and %q: too long %v, error %v", limit+extra, end, l.tooLong, err)
			}
			if !l.tooLong && len(l.text) != limit || l.tooLong && len(l.text) != prefixSize {
				t.Errorf("%d bytes and %q: %d are kept", limit+extra, end, len(l.text))
			}
		}
	}
}

type letters struct{}

func (letters) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		n += copy(p[n:], "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	}
	return n, nil
}

// While nobody takes the answers no more is read than the lines in hand, and
// those whose answers fill the output buffer.
func TestBackPressure(t *testing.T) {
	const lines, workers, buffered = 400, 3, 40
	in := &countedLines{lines: lines}
	r, w := io.Pipe()
	go func() {
		run(context.Background(), []string{"-workers", fmt.Sprint(workers)}, in, w, io.Discard)
		w.Close()
	}()
	time.Sleep(300 * time.Millisecond) // long enough to read all, if nothing held it back
	if n := in.given.Load(); n > 2*workers+2+buffered {
		t.Errorf("%d lines are read with no answer taken", n)
	}
	n := 0
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		n++
	}
	if n != lines {
		t.Errorf("%d answers, want %d", n, lines)
	}
}

// countedLines gives one line a read.
type countedLines struct {
	lines int64
	given atomic.Int64
}

func (c *countedLines) Read(p []byte) (int, error) {
	n := c.given.Add(1)
	if n > c.lines {
		return 0, io.EOF
	}
	return copy(p, fmt.Sprintf("{\"id\":%d,\"text\":%q}\n", n, strings.Repeat(pmText, 5))), nil
}

// Whoever writes a line and waits gets the answer before the next line.
func TestAnswersAtOnce(t *testing.T) {
	inR, inW := io.Pipe()
	outR, outW := io.Pipe()
	go func() {
		run(context.Background(), nil, inR, outW, io.Discard)
		outW.Close()
	}()
	answers := bufio.NewReader(outR)
	for i := range 3 {
		fmt.Fprintf(inW, "{\"id\":%d}\n", i)
		got, err := answers.ReadString('\n')
		if err != nil || !strings.HasPrefix(got, fmt.Sprintf(`{"id":%d,`, i)) {
			t.Fatalf("answer %d is %q, %v", i, got, err)
		}
	}
	inW.Close()
	if rest, err := io.ReadAll(answers); len(rest) > 0 || err != nil {
		t.Errorf("then came %q, %v", rest, err)
	}
}

// An interrupt loses no line in hand and names the last that was written,
// while the input is still open.
func TestInterrupt(t *testing.T) {
	ctx, interrupt := context.WithCancel(context.Background())
	inR, inW := io.Pipe()
	go func() {
		for i := 1; i <= 50; i++ {
			fmt.Fprintf(inW, "{\"id\":%d,\"text\":%q}\n", i, pmText)
		}
		interrupt() // and never close the input
	}()
	var out, errs bytes.Buffer
	code := run(ctx, []string{"-workers", "4"}, inR, &out, &errs)
	if code != exitInterrupted {
		t.Errorf("status %d, want %d", code, exitInterrupted)
	}
	answers := brief(t, out.String())
	for i, l := range answers {
		if want := fmt.Sprintf("%d product-manager", i+1); l != want {
			t.Errorf("answer %d is %q, want %q", i+1, l, want)
		}
	}
	want := fmt.Sprintf("batch: interrupted; the answers are written up to line %d\n", len(answers))
	if diff := cmp.Diff(want, errs.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// An interrupt that comes before anything is read writes nothing.
func TestInterruptAtOnce(t *testing.T) {
	ctx, interrupt := context.WithCancel(context.Background())
	interrupt()
	in, _ := io.Pipe()
	var out, errs bytes.Buffer
	code := run(ctx, nil, in, &out, &errs)
	want := "batch: interrupted; the answers are written up to line 0\n"
	if code != exitInterrupted || out.Len() > 0 || errs.String() != want {
		t.Errorf("status %d, output %q, said %q", code, &out, &errs)
	}
}

// fullDisk takes a number of bytes and no more.
type fullDisk struct{ room int }

var errNoSpace = errors.New("no space left")

func (d *fullDisk) Write(p []byte) (int, error) {
	n := min(len(p), d.room)
	d.room -= n
	if n < len(p) {
		return n, errNoSpace
	}
	return n, nil
}

func TestOutputFails(t *testing.T) {
	var in strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&in, "{\"id\":%d}\n", i)
	}
	for _, room := range []int{0, 1, 300_000} {
		var errs bytes.Buffer
		code := run(context.Background(), nil, strings.NewReader(in.String()), &fullDisk{room}, &errs)
		if code != exitBad {
			t.Errorf("room for %d bytes: status %d, want %d", room, code, exitBad)
		}
		var n int
		if _, err := fmt.Sscanf(errs.String(), "batch: no space left; the answers are written up to line %d\n", &n); err != nil {
			t.Fatalf("room for %d bytes: said %q", room, &errs)
		}
		// Each answer to an empty document is about 700 bytes, and what is
		// surely written is never more than a buffer behind.
		if size := len(emptyAnswer(t)); n*size > room || n*size < room-4*64<<10 {
			t.Errorf("room for %d bytes: said that %d answers of %d bytes are written", room, n, size)
		}
	}
}

func emptyAnswer(t *testing.T) string {
	out, _, _ := runBatch(t, `{"id":100}`)
	return out
}

func TestInputFails(t *testing.T) {
	in := io.MultiReader(strings.NewReader("{\"id\":1}\n{\"id\":2"), iotest.ErrReader(errors.New("cable cut")))
	var out, errs bytes.Buffer
	code := run(context.Background(), nil, in, &out, &errs)
	if diff := cmp.Diff([]string{"1 neither"}, brief(t, out.String())); diff != "" || code != exitBad {
		t.Errorf("status %d (-want +got):\n%s", code, diff)
	}
	if want := "batch: -: cannot read beyond line 1: cable cut\n"; errs.String() != want {
		t.Errorf("said %q, want %q", &errs, want)
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	one, two, out := filepath.Join(dir, "one"), filepath.Join(dir, "two"), filepath.Join(dir, "out")
	missing := filepath.Join(dir, "missing")
	write(t, one, "{\"id\":1}\nbad")
	write(t, two, "\uFEFF\n{\"id\":2}\n{}\n")
	stdout, errs, code := runBatch(t, `{"id":3}`, "-o", out, one, missing, two, "-")
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	got := brief(t, string(text))
	got[1], _, _ = strings.Cut(got[1], `,"error`)
	want := []string{
		"1 neither", fmt.Sprintf(`{"file":%q,"line":2`, one),
		"2 neither", fmt.Sprintf(`{"file":%q,"line":3,"error":"id is missing"}`, two), "3 neither",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if code != exitBad || stdout != "" || !strings.Contains(errs, missing) {
		t.Errorf("status %d, output %q, said %q", code, stdout, errs)
	}
}

func TestFullDisk(t *testing.T) {
	const full = "/dev/full"
	if _, err := os.Stat(full); err != nil {
		t.Skip(err)
	}
	_, errs, code := runBatch(t, `{"id":1}`, "-o", full)
	if code != exitBad || !strings.Contains(errs, "answers are written up to line 0") {
		t.Errorf("status %d, said %q", code, errs)
	}
}

// The output must not destroy the input.
func TestOutputIsInput(t *testing.T) {
	file := filepath.Join(t.TempDir(), "same")
	write(t, file, `{"id":1}`)
	_, errs, code := runBatch(t, "", "-o", file, file)
	if text, _ := os.ReadFile(file); string(text) != `{"id":1}` {
		t.Errorf("the input is now %q", text)
	}
	if code != exitBad || !strings.Contains(errs, "is read and cannot be written too") {
		t.Errorf("status %d, said %q", code, errs)
	}
}

func TestUsage(t *testing.T) {
	for _, test := range []struct {
		arg  string
		code int
	}{
		{"-nonsense", exitUsage}, {"-workers=0", exitUsage}, {"-workers=many", exitUsage}, {"-help", exitOK},
	} {
		stdout, errs, code := runBatch(t, "", test.arg)
		if code != test.code || stdout != "" || errs == "" {
			t.Errorf("%s: status %d, want %d, output %q, said %q", test.arg, code, test.code, stdout, errs)
		}
	}
}

func TestSummary(t *testing.T) {
	in := fmt.Sprintf("{\"id\":1,\"text\":%q}\n{\"id\":2,\"text\":%q}\nbad\n", pmText, poText)
	_, errs, _ := runBatch(t, in, "-summary")
	for _, want := range []string{"3 lines", " 1 product-manager, 1 product-owner,", " 1 bad\n"} {
		if !strings.Contains(errs, want) {
			t.Errorf("%q does not say %q", errs, want)
		}
	}
}

// Progress is for a terminal and leaves nothing behind.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	c := &console{w: &out, terminal: true}
	shown := make(chan struct{}, 100)
	stop := c.every(time.Millisecond, func() string { shown <- struct{}{}; return "half" })
	<-shown
	<-shown
	stop()
	if got := out.String(); !strings.HasPrefix(got, eraseLine+"half"+eraseLine) || !strings.HasSuffix(got, eraseLine) {
		t.Errorf("wrote %q", got)
	}
	out.Reset()
	c.terminal = false
	c.every(time.Millisecond, func() string { t.Error("asked where nobody watches"); return "" })()
	if out.Len() > 0 {
		t.Errorf("wrote %q where nobody watches", &out)
	}
}

func TestProcess(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "plan9" {
		t.Skip("no such signals")
	}
	program := func() *exec.Cmd {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), asMain+"=1")
		return cmd
	}
	t.Run("interrupt", func(t *testing.T) {
		cmd := program()
		in, _ := cmd.StdinPipe()
		out, _ := cmd.StdoutPipe()
		var errs bytes.Buffer
		cmd.Stderr = &errs
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(in, `{"id":1}`)
		if got, err := bufio.NewReader(out).ReadString('\n'); err != nil || !strings.HasPrefix(got, `{"id":1,`) {
			t.Errorf("answer %q, %v", got, err)
		}
		if err := cmd.Process.Signal(os.Interrupt); err != nil {
			t.Fatal(err)
		}
		cmd.Wait()
		if want := "batch: interrupted; the answers are written up to line 1\n"; cmd.ProcessState.ExitCode() != exitInterrupted || errs.String() != want {
			t.Errorf("status %d, said %q", cmd.ProcessState.ExitCode(), &errs)
		}
	})
	t.Run("closed pipe", func(t *testing.T) {
		cmd := program()
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		r.Close()
		var errs bytes.Buffer
		cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(`{"id":1}`), w, &errs
		cmd.Run()
		w.Close()
		if cmd.ProcessState.ExitCode() != exitBad || !strings.Contains(errs.String(), "broken pipe; the answers are written up to line 0") {
			t.Errorf("status %d, said %q", cmd.ProcessState.ExitCode(), &errs)
		}
	})
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
