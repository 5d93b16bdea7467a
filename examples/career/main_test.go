package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
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

const posting = "testdata/posting.txt"

// harbour reads bands of a made-up market: one amount, a band without lower
// bound, and one for another period.
var harbour = []string{"-bands=testdata/bands.json", "-region=Harbour"}

func runCareer(t testing.TB, stdin string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), code
}

// The report is compared up to the ladder, which speaks with the words of the
// library.
func TestReport(t *testing.T) {
	tests := []struct {
		golden, columns string
		args            []string
	}{
		{golden: "report.golden", args: []string{"-role=product-owner", "-years=5", posting}},
		{golden: "narrow.golden", columns: "36", args: []string{"-role=product-manager", "-years=9", "-color=always", posting}},
		{golden: "bands.golden", args: append([]string{"-role=product-owner", "-years=4"}, append(harbour, posting)...)},
		{golden: "single.golden", args: append([]string{"-role=product-owner", "-years=0"}, append(harbour, posting)...)},
		{golden: "between.golden", args: []string{"-title=Product Manager", "-years=3.5"}},
	}
	for _, test := range tests {
		t.Run(test.golden, func(t *testing.T) {
			t.Setenv("COLUMNS", test.columns)
			got, errs, code := runCareer(t, "", test.args...)
			if code != exitOK || errs != "" {
				t.Errorf("status %d, said %q", code, errs)
			}
			checkWidth(t, got, widthOf(test.columns))
			pay, _, _ := strings.Cut(got, "\n\x1b[2m── \x1b[0m\x1b[1mLadder")
			pay, _, _ = strings.Cut(pay, "\n── Ladder")
			golden(t, test.golden, pay)
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

func TestReportKeepsItsWidth(t *testing.T) {
	for columns := minWidth; columns <= maxWidth; columns += 7 {
		t.Setenv("COLUMNS", fmt.Sprint(columns))
		out, _, _ := runCareer(t, "", "-role=product-owner", "-years=5", "-title=Product Owner", "-to=CPO Chief Product Officer", posting)
		checkWidth(t, out, columns)
	}
}

func TestColorOnlyAddsColor(t *testing.T) {
	args := []string{"-role=product-owner", "-years=5", posting}
	without, _, _ := runCareer(t, "", args...)
	with, _, _ := runCareer(t, "", append([]string{"-color=always"}, args...)...)
	if strings.Contains(without, "\x1b") || !strings.Contains(with, "\x1b") {
		t.Error("colours on what is no terminal, or none where they are asked for")
	}
	if diff := cmp.Diff(without, uncolored(with)); diff != "" {
		t.Errorf("(-without +with colour):\n%s", diff)
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

// An output is what of the JSON the tests look at.
type output struct {
	Role rolefit.Role
	Pay  struct {
		Band  *rolefit.Band
		Bands []rolefit.Band
		Gap   *struct{ Min, Max *json.Number }
		Top   *struct {
			Text  string
			Total *rolefit.PayRange
		} `json:"top_of_market"`
		Remarks []string
	}
	Document *struct {
		Role   rolefit.Role
		Offers []struct {
			Quote       string
			Annual      *rolefit.PayRange
			Basis       string
			CompaRatio  *json.Number `json:"compa_ratio"`
			Penetration *json.Number
			Position    rolefit.Position
			Remarks     []string
		}
		Remarks []string
	}
	Ladder struct {
		From, To   *rolefit.Rung
		Path, Next []struct {
			To   rolefit.Rung
			Asks []struct{ Criterion, Statement, Shown string }
		}
		Remarks []string
	}
}

// answerOf runs the program for JSON and returns what it says.
func answerOf(t testing.TB, want int, stdin string, args ...string) output {
	t.Helper()
	out, errs, code := runCareer(t, stdin, append([]string{"-json"}, args...)...)
	if code != want || (code == exitOK) != (errs == "") {
		t.Errorf("%q: status %d, said %q", args, code, errs)
	}
	var o output
	if err := json.Unmarshal([]byte(out), &o); err != nil {
		t.Fatalf("%q: %v in %q", args, err, out)
	}
	return o
}

func number(n *json.Number) string {
	if n == nil {
		return "none"
	}
	return n.String()
}

func TestOffers(t *testing.T) {
	type offer struct{ Annual, Basis, Compa, Penetration, Position string }
	tests := []struct {
		name, text string
		args       []string
		want       offer
		remark     string // part of one
	}{
		{name: "a range is judged by its middle", text: "Base salary: USD 118,000 - 138,000 a year.", args: []string{"-role=product-owner", "-years=5"},
			want: offer{"USD 118,000 – 138,000 a year", "", "1.045", "0.720", "upper-third"}, remark: "middle: USD 128,000 a year"},
		{name: "below the band", text: "Base salary: USD 100,000 a year.", args: []string{"-role=product-owner", "-years=5"},
			want: offer{"USD 100,000 a year", "", "0.816", "-0.400", "below"}},
		{name: "one bound", text: "Base salary: from USD 120,000 a year.", args: []string{"-role=product-owner", "-years=5"},
			want: offer{"USD 120,000 or more a year", "", "0.980", "0.400", "middle-third"}, remark: "states one bound"},
		{name: "hours of the United States", text: "Salary: USD 62.50 per hour.", args: []string{"-role=product-owner", "-years=5"},
			want: offer{"USD 130,000 a year", "a working year of 2080 hours", "1.061", "0.800", "upper-third"}},
		{name: "hours of France", text: "Salary: USD 62.50 per hour.", args: []string{"-role=product-owner", "-years=5", "-hours=1607"},
			want: offer{"USD 100,437.50 a year", "a working year of 1607 hours", "0.820", "-0.383", "below"}},
		{name: "days", text: "Day rate: USD 500 per day.", args: []string{"-role=product-owner", "-years=5", "-days=220"},
			want: offer{"USD 110,000 a year", "a working year of 220 days", "0.898", "0.000", "lower-third"}},
		{name: "fourteen payments that the text states", text: "Salary EUR 4,200 per month (14 salaries).", args: append([]string{"-role=product-owner", "-years=0"}, harbour...),
			want: offer{"EUR 58,800 a year", "a year of 14 monthly payments", "1.176", "none", "above"}, remark: "fourteen"},
		{name: "twelve payments that the reader insists on", text: "Salary EUR 4,200 per month (14 salaries).", args: append([]string{"-role=product-owner", "-years=0", "-months=12"}, harbour...),
			want: offer{"EUR 50,400 a year", "a year of 12 monthly payments", "1.008", "none", "above"}, remark: "one amount"},
		{name: "another currency", text: "Salary: EUR 72,000 a year.", args: []string{"-role=product-owner", "-years=5"},
			want: offer{"EUR 72,000 a year", "", "none", "none", "unknown"}, remark: "in EUR and the band in USD"},
		{name: "a bare dollar of another place", text: "Salary: $120,000 a year.", args: []string{"-role=product-owner", "-years=5", "-currency=CAD"},
			want: offer{"CAD 120,000 a year", "", "none", "none", "unknown"}, remark: "CAD is assumed"},
		{name: "a band without end", text: "Salary: USD 170,000 a year.", args: []string{"-role=product-manager", "-years=9"},
			want: offer{"USD 170,000 a year", "", "none", "none", "in-open-band"}, remark: "neither a midpoint nor an end"},
		{name: "a band by the month", text: "Salary: EUR 72,000 a year.", args: append([]string{"-role=product-manager", "-years=5"}, harbour...),
			want: offer{"EUR 72,000 a year", "", "none", "none", "unknown"}, remark: "the band is by the month, and the pay by the year"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o := answerOf(t, exitOK, test.text, append(test.args, "-")...)
			if o.Document == nil || len(o.Document.Offers) != 1 {
				t.Fatalf("document %+v", o.Document)
			}
			f := o.Document.Offers[0]
			got := offer{f.Annual.String(), f.Basis, number(f.CompaRatio), number(f.Penetration), f.Position.String()}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if !strings.Contains(strings.Join(f.Remarks, "\n"), test.remark) {
				t.Errorf("%q is in none of %q", test.remark, f.Remarks)
			}
			why := strings.Contains(strings.Join(f.Remarks, "\n"), "not compared") || strings.Contains(strings.Join(f.Remarks, "\n"), "No ")
			if (f.CompaRatio == nil || f.Penetration == nil) != why {
				t.Errorf("a number is missing and nothing says why, or the other way round: %q", f.Remarks)
			}
		})
	}
}

// Where the library can leave the period open, the program says that it does.
func TestOfferWithoutPeriod(t *testing.T) {
	usd := rolefit.MustParseCurrency("USD")
	q := question{document: document{text: "USD 700"}}
	o := q.judge(rolefit.Pay{End: 7, Range: rolefit.PayRange{Min: 700 * rolefit.MajorUnit, Max: 700 * rolefit.MajorUnit, Currency: usd}}, &rolefit.Band{})
	want := []string{"It is not made annual: it is not said what period the pay is for."}
	if diff := cmp.Diff(want, o.Remarks); diff != "" || o.Annual != nil {
		t.Errorf("annual %v, (-want +got):\n%s", o.Annual, diff)
	}
}

func TestDocumentWithoutPay(t *testing.T) {
	o := answerOf(t, exitOK, "You own the product roadmap, set prices and size the market. We raised $40M and have revenue of $9M.", "-role=product-owner", "-years=5", "-")
	if n := len(o.Document.Offers); n != 0 {
		t.Errorf("%d offers", n)
	}
	all := strings.Join(o.Document.Remarks, "\n")
	for _, want := range []string{"No base pay is stated", "read as product manager, and the band is of product owner"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not in %q", want, all)
		}
	}
}

func TestBandAndWhatGoesWithIt(t *testing.T) {
	o := answerOf(t, exitOK, "", "-role=product-manager", "-years=5")
	if o.Pay.Band.Average != 140_000*rolefit.MajorUnit || number(o.Pay.Gap.Min) != "15000" || number(o.Pay.Gap.Max) != "25000" {
		t.Errorf("average %v, gap %+v", o.Pay.Band.Average, o.Pay.Gap)
	}
	if o.Pay.Top == nil || o.Pay.Top.Total.String() != "USD 300,000 or more a year" {
		t.Errorf("top of the market %+v", o.Pay.Top)
	}
	if o.Pay.Band.Source == "" || o.Pay.Band.AsOf == "" || len(o.Pay.Bands) != 6 {
		t.Errorf("%d bands, source %q, as of %q", len(o.Pay.Bands), o.Pay.Band.Source, o.Pay.Band.AsOf)
	}
	o = answerOf(t, exitOK, "", "-role=product-owner", "-years=9")
	if o.Pay.Gap.Max != nil || number(o.Pay.Gap.Min) != "25000" || o.Pay.Top.Total != nil {
		t.Errorf("open bands: gap %+v, top %+v", o.Pay.Gap, o.Pay.Top)
	}
	o = answerOf(t, exitOK, "", append([]string{"-role=product-owner", "-years=4"}, harbour...)...)
	if o.Pay.Top != nil || len(o.Pay.Bands) != 2 {
		t.Errorf("%d bands of one market are compared, and another market's top is shown: %+v", len(o.Pay.Bands), o.Pay.Top)
	}
	all := strings.Join(o.Pay.Remarks, "\n")
	for _, want := range []string{"not in the chart", "for different periods", "open to one side"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not in %q", want, all)
		}
	}
}

func TestNoBand(t *testing.T) {
	tests := []struct {
		name, want string
		args       []string
	}{
		{"an unknown market", `the regions known are "US"`, []string{"-role=product-owner", "-years=5", "-region=Mars"}},
		{"a seat that is both", "none is of a seat that is both", []string{"-role=hybrid", "-years=5"}},
		{"years that no band has", "with 2 years", append([]string{"-role=product-manager", "-years=2"}, harbour...)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o := answerOf(t, exitBad, "Salary: USD 100,000 a year.", append(test.args, "-")...)
			if o.Pay.Band != nil || !strings.Contains(o.Pay.Remarks[0], test.want) {
				t.Errorf("band %v, remarks %q", o.Pay.Band, o.Pay.Remarks)
			}
			if r := o.Document.Offers[0].Remarks; !slices.Contains(r, "It is compared with nothing, for there is no band.") {
				t.Errorf("the offer says %q", r)
			}
		})
	}
}

func TestLadder(t *testing.T) {
	tests := []struct {
		name   string
		args   []string
		code   int
		from   string
		path   []string
		remark string
	}{
		{name: "from the role", args: []string{"-role=product-owner", "-to=Sr. Product Manager"}, from: "product-owner", path: []string{"product-manager", "senior-product-manager"}, remark: "is taken for the rung Senior Product Manager"},
		{name: "from a title", args: []string{"-title=Sr. PO, Payments", "-to=product-manager"}, from: "senior-product-owner", path: []string{"product-manager"}, remark: "stands on the rung Senior Product Owner"},
		{name: "to a rung that is no product role", args: []string{"-role=product-owner", "-to=agile coach"}, from: "product-owner", path: []string{"senior-product-owner", "agile-coach"}},
		{name: "no goal", args: []string{"-role=product-manager"}, from: "product-manager"},
		{name: "there already", args: []string{"-role=product-manager", "-to=Product Manager"}, from: "product-manager", remark: "goal already"},
		{name: "at the top", args: []string{"-title=Chief Product Officer"}, from: "chief-product-officer", remark: "leads no further"},
		{name: "a title of another role", args: []string{"-role=product-owner", "-title=Product Manager"}, from: "product-manager", remark: "The pay is that of product owner"},
		{name: "a title of no role", args: []string{"-role=product-owner", "-title=Chef"}, from: "product-owner", remark: "The title “Chef” has no rung"},
		{name: "no way", args: []string{"-role=product-manager", "-to=product-owner"}, code: exitBad, from: "product-manager", remark: "No steps of the ladder lead"},
		{name: "no such goal", args: []string{"-role=product-manager", "-to=Chef"}, code: exitBad, from: "product-manager", remark: "is no rung of the ladder"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o := answerOf(t, test.code, "", append([]string{"-years=5"}, test.args...)...)
			var path []string
			for _, s := range o.Ladder.Path {
				path = append(path, s.To.ID)
				for _, a := range s.Asks {
					if a.Statement == "" || a.Shown != "" {
						t.Errorf("%s asks for %+v", s.To.ID, a)
					}
				}
			}
			if diff := cmp.Diff(test.path, path); diff != "" || o.Ladder.From.ID != test.from {
				t.Errorf("from %s, (-want +got):\n%s", o.Ladder.From.ID, diff)
			}
			if !strings.Contains(strings.Join(o.Ladder.Remarks, "\n"), test.remark) {
				t.Errorf("%q is in none of %q", test.remark, o.Ladder.Remarks)
			}
		})
	}
}

// With a document, each step says what of it the words show.
func TestLadderReadsTheDocument(t *testing.T) {
	o := answerOf(t, exitOK, "I ran user interviews every week. A plus: market analysis.", "-role=product-owner", "-years=5", "-to=product-manager", "-")
	shown := map[string]string{}
	for _, a := range o.Ladder.Path[0].Asks {
		shown[a.Criterion] = a.Shown
	}
	for criterion, want := range map[string]string{"talks-to-customers": "shown", "knows-market": "weak", "builds-business-case": "missing"} {
		if shown[criterion] != want {
			t.Errorf("%s is %q, want %q", criterion, shown[criterion], want)
		}
	}
}

func TestUsage(t *testing.T) {
	tests := []struct{ name, args, want string }{
		{"no role", "-years=5", "-role is"},
		{"no role in the title", "-years=5 -title=Chef", "-role is"},
		{"neither is no role to pay", "-years=5 -role=neither -title=Product_Owner", "-role is"},
		{"an unknown role", "-years=5 -role=chef", "chef"},
		{"no years", "-role=product-owner", "-years is needed"},
		{"negative years", "-role=product-owner -years=-1", "-years is from 0 to 80"},
		{"a calendar year", "-role=product-owner -years=2019", "-years is from 0 to 80"},
		{"years that are no number", "-role=product-owner -years=NaN", "-years is from 0 to 80"},
		{"an unknown currency", "-role=product-owner -years=5 -currency=XXX", "XXX"},
		{"a year without hours", "-role=product-owner -years=5 -hours=0", "working year"},
		{"two forms", "-role=product-owner -years=5 -json -html=x", "exclude"},
		{"a colour", "-role=product-owner -years=5 -color=red", "-color is"},
		{"two documents", "-role=product-owner -years=5 a b", "one posting"},
		{"an unknown flag", "-salary", "salary"},
	}
	for _, test := range tests {
		var args []string
		for _, a := range strings.Fields(test.args) {
			args = append(args, strings.ReplaceAll(a, "_", " "))
		}
		out, errs, code := runCareer(t, "", args...)
		if code != exitUsage || out != "" || !strings.Contains(errs, test.want) {
			t.Errorf("%s: status %d, printed %q, said %q", test.name, code, out, errs)
		}
	}
	if _, errs, code := runCareer(t, "", "-h"); code != exitOK || !strings.Contains(errs, "usage: career") {
		t.Errorf("-h: status %d, said %q", code, errs)
	}
}

func TestFailures(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing")
	bad := filepath.Join(t.TempDir(), "bad.json")
	if err := os.WriteFile(bad, []byte(`[{"role":"product-owner","from":4,"to":2}]`), 0o644); err != nil {
		t.Fatal(err)
	}
	base := []string{"-role=product-owner", "-years=5"}
	tests := []struct {
		name   string
		args   []string
		stdin  io.Reader
		want   string
		prints bool // the rest
	}{
		{name: "a document that is not there", args: []string{missing}, want: missing, prints: true},
		{name: "a directory as document", args: []string{t.TempDir()}, want: "is a directory", prints: true},
		{name: "standard input that breaks", args: []string{"-"}, stdin: iotest.ErrReader(errors.New("snapped")), want: "standard input: snapped", prints: true},
		{name: "bands that are not there", args: []string{"-bands", missing}, want: missing},
		{name: "bands that are wrong", args: []string{"-bands", bad}, want: bad},
		{name: "a page that cannot be written", args: []string{"-html", filepath.Join(missing, "page.html")}, want: missing, prints: false},
	}
	for _, test := range tests {
		var out, errs bytes.Buffer
		code := run(append(base, test.args...), test.stdin, &out, &errs)
		if code != exitBad || !strings.Contains(errs.String(), test.want) || strings.Contains(out.String(), "110,000") != test.prints {
			t.Errorf("%s: status %d, said %q, printed %q", test.name, code, errs.String(), out.String())
		}
	}
	var errs bytes.Buffer
	if code := run(base, nil, brokenWriter{}, &errs); code != exitBad || !strings.Contains(errs.String(), "full") {
		t.Errorf("status %d, said %q, where nothing can be written", code, errs.String())
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

// hostile tries to reach the terminal and the page.
const hostile = "\x1b[31mSalary: USD 12\u202e0,000 a year \x1b]0;pwned\x07\u009b1m <script>alert(1)</script> {{.}} \x7f\xff"

func TestHostileTextOnTerminal(t *testing.T) {
	for _, args := range [][]string{
		{"-title", hostile, "-to", hostile}, {"-region", hostile}, {hostile}, {"-bands", hostile}, {"-"},
	} {
		out, errs, _ := runCareer(t, hostile+"\nSalary: USD 120,000 a year", append([]string{"-role=product-owner", "-years=5"}, args...)...)
		for _, r := range out + errs {
			if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
				t.Errorf("%.20q: %U reaches the terminal", args, r)
			}
		}
	}
}

// Every bar lies on the scale, begins before it ends, and lies as the amounts
// do; every tick is on the scale.
func TestChart(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var a answer
		for range 1 + rnd.IntN(5) {
			low := rolefit.Amount(rnd.Int64N(1 << rnd.IntN(62)))
			b := rolefit.Band{Pay: rolefit.PayRange{Min: low, Max: low + rolefit.Amount(rnd.Int64N(1<<rnd.IntN(61)))}}
			switch rnd.IntN(4) {
			case 0:
				b.Pay.OpenMin, b.Pay.Min = true, 0
			case 1:
				b.Pay.OpenMax, b.Pay.Max = true, 0
			}
			a.Pay.Bands = append(a.Pay.Bands, b)
		}
		c := newChart(a)
		if !slices.IsSorted(c.ticks) || len(c.ticks) < 2 || len(c.ticks) > maxTicks+2 || c.ticks[0] != c.low {
			t.Fatalf("ticks %v of %v to %v", c.ticks, c.low, c.high)
		}
		for i, r := range c.rows {
			from, to := c.bar(r)
			if !(0 <= from && from <= to && to <= 1) || r.pay.OpenMax && from == 1 {
				t.Fatalf("%v is drawn from %v to %v on %v to %v", r.pay, from, to, c.low, c.high)
			}
			for _, o := range c.rows[:i] {
				if f, _ := c.bar(o); !r.pay.OpenMin && !o.pay.OpenMin && r.pay.Min < o.pay.Min && from > f {
					t.Fatalf("%v is drawn above %v", r.pay, o.pay)
				}
			}
			if bar := (&printer{}).bar(c, r, 20); width(bar) != 20 {
				t.Fatalf("%q is %d columns", bar, width(bar))
			}
		}
		if s := axis(c, 30); width(s) > 30 {
			t.Fatalf("axis %q", s)
		}
	}
	if newChart(answer{}) != nil {
		t.Error("a chart of nothing")
	}
}

func TestShort(t *testing.T) {
	for amount, want := range map[float64]string{0: "0", 62.5: "62.5", 999: "999", 95000: "95k", 102500: "102.5k", 1.25e6: "1.3M"} {
		if got := short(amount); got != want {
			t.Errorf("short(%v) = %q, want %q", amount, got, want)
		}
	}
}
