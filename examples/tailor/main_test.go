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
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/rolefit/rolefit"
)

var update = flag.Bool("update", false, "write the golden files")

const (
	resumeFile  = "testdata/resume.json"
	postingFile = "testdata/posting.txt"
)

func runTailor(t testing.TB, stdin string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), code
}

// A lexicon of the tests' own, so that they say what the program makes of
// evidence and not what the built-in lexicon finds.
func newKiteReader(t testing.TB) *reader {
	t.Helper()
	pm, po := rolefit.ProductManager, rolefit.ProductOwner
	lx, err := rolefit.NewLexicon(rolefit.LexiconData{Name: "kites", Criteria: []rolefit.Criterion{
		{ID: "named-product-manager", Role: rolefit.Hybrid, Dimension: rolefit.Question, Statement: "Is called one.", Source: "kites", Relevance: 900, Terms: []string{"product manager"}},
		{ID: "kite-maker-seat", Job: "kite maker", Dimension: rolefit.Goal, Statement: "Is called kite maker.", Source: "kites", Relevance: -900, Terms: []string{"kite maker"}},
		{ID: "owns-roadmap", Role: pm, Dimension: rolefit.Artifacts, Statement: "Owns the plan of kites.", Source: "kites", Relevance: 500, Altitude: 500, Terms: []string{"own plan", "plan of kites", "kite plan"}},
		{ID: "mentions-roadmap", Role: pm, Dimension: rolefit.Artifacts, Statement: "Works to a plan.", Source: "kites", Relevance: 100, Altitude: 100, Terms: []string{"plan"}},
		{ID: "names-kites", Role: pm, Dimension: rolefit.Goal, Statement: "Names kites.", Source: "kites", Relevance: 300, Altitude: 900, Terms: []string{"name kites", "kite names"}},
		{ID: "asks-wind", Role: pm, Dimension: rolefit.Goal, Statement: "Asks the wind.", Source: "kites", Relevance: 200, Terms: []string{"ask wind"}},
		{ID: "ties-knots", Role: po, Dimension: rolefit.Activities, Statement: "Ties knots.", Source: "kites", Relevance: 200, Altitude: -700, Terms: []string{"tie knots", "knots"}},
		{ID: "sews", Job: "tailor", Dimension: rolefit.Activities, Statement: "Sews.", Source: "kites", Relevance: -600, Terms: []string{"sew"}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	rd, err := newReader(lx)
	if err != nil {
		t.Fatal(err)
	}
	return rd
}

// kinds returns the items in order, as "dimension: kind criterion".
func kinds(a answer) []string {
	var out []string
	for _, d := range a.Dimensions {
		for _, i := range d.Items {
			out = append(out, fmt.Sprintf("%v: %s %s", d.Dimension, i.Kind, i.Criterion))
		}
	}
	return out
}

func TestCompareWithRole(t *testing.T) {
	missing := []string{"goal: missing names-kites", "goal: missing asks-wind", "artifacts: missing owns-roadmap"}
	tests := []struct {
		name string
		role rolefit.Role
		doc  rolefit.Document
		want []string
	}{
		{name: "nothing shown: all of the role, what lacks most first", role: rolefit.ProductManager, want: missing},
		{name: "the lesser of two criteria is not asked for beside the greater", role: rolefit.ProductManager, doc: rolefit.Document{Text: "I work to a plan."}, want: missing},
		{name: "present comes last in its dimension, and so does a dimension that lacks little", role: rolefit.ProductManager, doc: rolefit.Document{Text: "I name kites."},
			want: []string{"artifacts: missing owns-roadmap", "goal: missing asks-wind", "goal: present names-kites"}},
		{name: "weak", role: rolefit.ProductOwner, doc: rolefit.Document{Text: "Nice to have: tie knots."}, want: []string{"activities: weak ties-knots"}},
		{name: "denied", role: rolefit.ProductOwner, doc: rolefit.Document{Text: "I do not tie knots."}, want: []string{"activities: denied ties-knots"}},
		{name: "both roles", role: rolefit.Hybrid, want: []string{"goal: missing names-kites", "goal: missing asks-wind", "artifacts: missing owns-roadmap", "activities: missing ties-knots"}},
	}
	rd := newKiteReader(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := rd.compare(resume{doc: test.doc}, rd.ofRole(test.role))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, kinds(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCompareWithPosting(t *testing.T) {
	tests := []struct {
		name, posting, resume string
		want                  []string
	}{
		{name: "what it asks for, of any job", posting: "You tie knots. You sew.", resume: "I sew.",
			want: []string{"activities: missing ties-knots", "activities: present sews"}},
		{name: "not what others do, what the seat is not, or who asks", posting: "You tie knots. You will not sew.\n\nAbout us\n\nWe name kites.",
			want: []string{"activities: missing ties-knots"}},
		{name: "no names of jobs", posting: "We seek a product manager. No kite maker. You tie knots.",
			want: []string{"activities: missing ties-knots"}},
		{name: "the greater shows the lesser", posting: "You work to a plan.", resume: "I own the plan of kites.",
			want: []string{"artifacts: present mentions-roadmap"}},
		{name: "the lesser does not show the greater", posting: "You own the plan of kites.", resume: "I work to a plan.",
			want: []string{"artifacts: missing owns-roadmap"}},
	}
	rd := newKiteReader(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			target, err := rd.ofPosting("posting", test.posting)
			if err != nil {
				t.Fatal(err)
			}
			a, err := rd.compare(resume{doc: rolefit.Document{Text: test.resume}}, target)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, kinds(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	if _, err := rd.ofPosting("menu", "Soup and bread. Product manager."); err == nil || !strings.Contains(err.Error(), "menu: nothing that it asks for is known") {
		t.Errorf("a posting that asks for nothing: error %v", err)
	}
}

func TestItems(t *testing.T) {
	rd := newKiteReader(t)
	target, err := rd.ofPosting("posting", "You name kites. You tie knots; tie  knots well. A plus: sew.")
	if err != nil {
		t.Fatal(err)
	}
	a, err := rd.compare(resume{doc: rolefit.Document{
		Text:   "Nice to have: name kites. I do not sew.",
		Skills: []rolefit.Skill{{Name: "Knots", Proficiency: rolefit.Aware}},
	}}, target)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]item{}
	for _, d := range a.Dimensions {
		for _, i := range d.Items {
			got[i.Criterion] = i
		}
	}
	want := map[string]item{
		"names-kites": {Criterion: "names-kites", Kind: "weak", Statement: "Names kites.", Role: rolefit.ProductManager, Weight: 600, Source: "kites",
			Asked: []string{"name kites"}, Shown: []string{"name kites"}, Why: "only as something optional or wished for", Phrasings: []string{"name kites", "kite names"}},
		"ties-knots": {Criterion: "ties-knots", Kind: "weak", Statement: "Ties knots.", Role: rolefit.ProductOwner, Weight: 630, Source: "kites",
			Asked: []string{"tie knots", "tie  knots"}, Shown: []string{"Knots"}, Why: "only as a skill at the level aware", Phrasings: []string{"tie knots", "knots"}},
		"sews": {Criterion: "sews", Kind: "denied", Statement: "Sews.", Job: "tailor", Optional: true, Weight: 600, Source: "kites",
			Asked: []string{"sew"}, Shown: []string{"sew"}, Why: "said not to be so"},
	}
	for id, w := range want {
		if diff := cmp.Diff(w, got[id]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d items, want %d", len(got), len(want))
	}
}

// What is suggested is of the lexicon, and never for what the résumé denies:
// nothing is made up.
func TestSuggestionsAreTheLexicons(t *testing.T) {
	terms := map[string][]string{}
	for _, c := range rolefit.DefaultLexicon().Data().Criteria {
		terms[c.ID] = c.Terms
	}
	for _, role := range []string{"product-manager", "product-owner", "hybrid"} {
		a := answerOf(t, "I do not own a budget. No responsibility for the business case.", "-role="+role)
		if a.Caution != caution || !strings.Contains(caution, "TRUE") {
			t.Error("the caution is missing")
		}
		for _, d := range a.Dimensions {
			for _, i := range d.Items {
				if i.Kind == "denied" && i.Phrasings != nil || i.Kind == "missing" && len(i.Phrasings) == 0 {
					t.Errorf("%s is %s and suggested as %q", i.Criterion, i.Kind, i.Phrasings)
				}
				for _, p := range i.Phrasings {
					if !slices.Contains(terms[i.Criterion], p) {
						t.Errorf("%s: %q is not of the lexicon", i.Criterion, p)
					}
				}
			}
		}
	}
}

// The built-in lexicon has the criteria that the program knows by name.
func TestNamesAreOfTheLexicon(t *testing.T) {
	has := map[string]bool{}
	lesser, names := 0, 0
	for _, c := range rolefit.DefaultLexicon().Data().Criteria {
		has[c.ID] = true
		if nominal(c.ID) {
			names++
		}
	}
	for id := range has {
		if g := greater(id); g != "" {
			lesser++
			if !has[g] {
				t.Errorf("%s is not in the lexicon", g)
			}
		}
	}
	if lesser != 3 || names < 7 {
		t.Errorf("%d lesser criteria and %d names are in the lexicon", lesser, names)
	}
}

func answerOf(t testing.TB, resume string, args ...string) answer {
	t.Helper()
	out, errs, code := runTailor(t, resume, append([]string{"-json"}, args...)...)
	if code != exitOK || errs != "" {
		t.Errorf("%q: status %d, said %q", args, code, errs)
	}
	var a answer
	if err := json.Unmarshal([]byte(out), &a); err != nil {
		t.Fatalf("%v in %q", err, out)
	}
	return a
}

func TestReport(t *testing.T) {
	rd := newKiteReader(t)
	target, err := rd.ofPosting("posting.txt", "You name kites and own the plan of kites. You tie knots. A plus: sew.")
	if err != nil {
		t.Fatal(err)
	}
	r := resume{name: "resume.txt", doc: rolefit.Document{Text: "I tie knots. Nice to have: name kites."}, remarks: []string{"Not read: interests."}}
	a, err := rd.compare(r, target)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		golden string
		p      printer
		all    bool
	}{
		{golden: "report.golden", p: printer{width: 80}, all: true},
		{golden: "narrow.golden", p: printer{width: 36, paint: true}, all: true},
	}
	for _, test := range tests {
		var out bytes.Buffer
		test.p.w = &out
		test.p.report(a, test.all)
		golden(t, test.golden, out.String())
		checkWidth(t, out.String(), test.p.width)
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
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func checkWidth(t *testing.T, report string, limit int) {
	t.Helper()
	for l := range strings.Lines(report) {
		l = uncolored(strings.TrimSuffix(l, "\n"))
		if width(l) > limit {
			t.Errorf("%d columns, want at most %d: %s", width(l), limit, l)
		}
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

// The short report says how much it leaves out, and -all leaves out nothing.
func TestReportLimit(t *testing.T) {
	count := func(out string) int {
		n := 0
		for l := range strings.Lines(out) {
			if strings.HasPrefix(l, "  missing  ") || strings.HasPrefix(l, "  weak     ") || strings.HasPrefix(l, "  denied   ") {
				n++
			}
		}
		return n
	}
	a := answerOf(t, "", "-role=product-manager")
	_, weak, missing := a.counts()
	short, _, _ := runTailor(t, "", "-role=product-manager")
	if want := fmt.Sprintf("-all shows the %d others", weak+missing-maxLacking); count(short) != maxLacking || !strings.Contains(strings.Join(strings.Fields(short), " "), want) {
		t.Errorf("%d criteria, and %q is missing", count(short), want)
	}
	all, _, _ := runTailor(t, "", "-role=product-manager", "-all")
	if count(all) != weak+missing || strings.Contains(all, "others") {
		t.Errorf("%d criteria, want %d", count(all), weak+missing)
	}
}

func TestReportKeepsItsWidth(t *testing.T) {
	for columns := minWidth; columns <= maxWidth; columns += 7 {
		t.Setenv("COLUMNS", fmt.Sprint(columns))
		out, _, _ := runTailor(t, "", "-all", "-posting="+postingFile, resumeFile)
		checkWidth(t, out, columns)
	}
}

func TestColorOnlyAddsColor(t *testing.T) {
	args := []string{"-posting=" + postingFile, resumeFile}
	without, _, _ := runTailor(t, "", args...)
	with, _, _ := runTailor(t, "", append([]string{"-color=always"}, args...)...)
	if strings.Contains(without, "\x1b") || !strings.Contains(with, "\x1b") {
		t.Error("colours on what is no terminal, or none where they are asked for")
	}
	if diff := cmp.Diff(without, uncolored(with)); diff != "" {
		t.Errorf("(-without +with colour):\n%s", diff)
	}
}

// NO_COLOR is heeded on a terminal.
func TestUseColor(t *testing.T) {
	env := func(value string) func(string) string {
		return func(k string) string {
			if k == "NO_COLOR" {
				return value
			}
			return ""
		}
	}
	if useColor("auto", true, env("1")) || !useColor("auto", true, env("")) || useColor("auto", false, env("")) || !useColor("always", false, env("1")) {
		t.Error("NO_COLOR, the terminal and -color do not decide as they shall")
	}
}

func TestUsage(t *testing.T) {
	tests := []struct {
		name string
		args []string
		want string
	}{
		{"no target", []string{}, "the target is either"},
		{"two targets", []string{"-role=product-owner", "-posting=x"}, "the target is either"},
		{"no role to write for", []string{"-role=neither"}, "the target is either"},
		{"an unknown role", []string{"-role=chef"}, "chef"},
		{"an unknown format", []string{"-role=hybrid", "-format=pdf"}, "-format is"},
		{"two forms", []string{"-role=hybrid", "-json", "-html=x"}, "exclude"},
		{"a colour", []string{"-role=hybrid", "-color=red"}, "-color is"},
		{"two résumés", []string{"-role=hybrid", "a", "b"}, "one résumé"},
		{"one standard input for two", []string{"-posting=-"}, "not both"},
		{"an unknown flag", []string{"-invent"}, "invent"},
	}
	for _, test := range tests {
		out, errs, code := runTailor(t, "", test.args...)
		if code != exitUsage || out != "" || !strings.Contains(errs, test.want) {
			t.Errorf("%s: status %d, printed %q, said %q", test.name, code, out, errs)
		}
	}
	if _, errs, code := runTailor(t, "", "-h"); code != exitOK || !strings.Contains(errs, "usage: tailor") {
		t.Errorf("-h: status %d, said %q", code, errs)
	}
}

func TestFailures(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing")
	role := "-role=product-owner"
	tests := []struct {
		name  string
		args  []string
		stdin io.Reader
		want  string
	}{
		{name: "a résumé that is not there", args: []string{role, missing}, want: missing},
		{name: "a posting that is not there", args: []string{"-posting", missing, resumeFile}, want: missing},
		{name: "a directory", args: []string{role, "testdata"}, want: "is a directory"},
		{name: "standard input that breaks", args: []string{role}, stdin: iotest.ErrReader(errors.New("snapped")), want: "standard input: snapped"},
		{name: "a résumé that is broken JSON", args: []string{role}, stdin: strings.NewReader(`{"basics":`), want: "standard input: not JSON at byte"},
		{name: "a posting that asks for nothing", args: []string{"-posting=-", resumeFile}, stdin: strings.NewReader("Soup."), want: "standard input: nothing that it asks for"},
		{name: "a page that cannot be written", args: []string{role, "-html", filepath.Join(missing, "page.html"), resumeFile}, want: missing},
	}
	for _, test := range tests {
		var out, errs bytes.Buffer
		if code := run(test.args, test.stdin, &out, &errs); code != exitBad || !strings.Contains(errs.String(), test.want) {
			t.Errorf("%s: status %d, said %q, printed %q", test.name, code, errs.String(), out.String())
		}
	}
	var errs bytes.Buffer
	if code := run([]string{role, resumeFile}, nil, brokenWriter{}, &errs); code != exitBad || !strings.Contains(errs.String(), "full") {
		t.Errorf("status %d, said %q, where nothing can be written", code, errs.String())
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

// hostile tries to reach the terminal and the page.
const hostile = "\x1b[31mI own the product\u202e backlog\x1b[0m \x1b]0;pwned\x07\u009b1m <script>alert(1)</script> {{.}} \x7f\xff"

func hostileResume(t testing.TB) string {
	t.Helper()
	text, err := json.Marshal(map[string]any{
		"basics": map[string]string{"label": hostile, "summary": "Owned the \x1bproduct backlog\u202e."},
		"skills": []map[string]string{{"name": "product\x1b backlog " + hostile, "level": hostile}},
		hostile:  1,
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestHostileTextOnTerminal(t *testing.T) {
	for _, stdin := range []string{hostile, hostileResume(t), "{" + hostile} {
		for _, args := range [][]string{{"-role=product-owner"}, {"-all", "-posting=" + postingFile}, {"-role=hybrid", hostile}} {
			out, errs, _ := runTailor(t, stdin, args...)
			for _, r := range out + errs {
				if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
					t.Errorf("%q on %.20q: %U reaches the terminal", args, stdin, r)
				}
			}
		}
	}
}
