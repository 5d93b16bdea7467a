package rolefit

import (
	"bufio"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

// statements writes what was found as testdata/pay.txt does.
func statements(found []Pay) string {
	var all []string
	for _, p := range found {
		all = append(all, p.Range.String()+" ["+strings.ReplaceAll(p.Assumed.String(), ",", " ")+"]")
	}
	return strings.Join(all, "; ")
}

type payCase struct{ reason, text, want string }

// payCases reads testdata/pay.txt.
func payCases(t testing.TB) []payCase {
	t.Helper()
	data, err := os.ReadFile("testdata/pay.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cases []payCase
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		cols := strings.Split(line, "\t")
		if len(cols) != 3 {
			t.Fatalf("not three columns: %q", line)
		}
		text, err := strconv.Unquote(`"` + strings.ReplaceAll(cols[1], `"`, `\"`) + `"`)
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		cases = append(cases, payCase{cols[0], text, cols[2]})
	}
	return cases
}

func TestFindPay(t *testing.T) {
	seen, empty := map[string]bool{}, 0
	for _, c := range payCases(t) {
		if seen[c.text] {
			t.Errorf("%s: the table has %q twice", c.reason, c.text)
		}
		seen[c.text] = true
		if c.want == "" {
			empty++
		}
		if diff := cmp.Diff(c.want, statements(FindPay(c.text, PayOptions{}))); diff != "" {
			t.Errorf("%s: FindPay(%q):\n%s", c.reason, c.text, diff)
		}
	}
	if len(seen) < 300 || empty < 100 {
		t.Errorf("the table has %d inputs, %d of them without pay; 300 and 100 are the least", len(seen), empty)
	}
}

// A statement of pay in a posting vouches for nothing that stands on later
// lines: what gives nothing alone gives nothing behind it.
func TestFindPayInPosting(t *testing.T) {
	const posting = "We raised $35M and process $120,000 in payments a day. Our 300 customers save $20,000 per year.\n\n" +
		"Salary: $98,000 - $118,000 a year.\n\n"
	const want = "USD 98,000 – 118,000 a year [currency]"
	for _, c := range payCases(t) {
		if c.want != "" {
			continue
		}
		if diff := cmp.Diff(want, statements(FindPay(posting+c.text, PayOptions{}))); diff != "" {
			t.Errorf("%s: %q behind a posting:\n%s", c.reason, c.text, diff)
		}
	}
}

func TestFindPaySpans(t *testing.T) {
	tests := []struct {
		reason, text string
		want         []string
	}{
		{"the currency belongs to the span", "Salary: US$118,000 – US$152,000 a year", []string{"US$118,000 – US$152,000"}},
		{"a code behind belongs to it", "pays 118,000 to 152,000 USD annually", []string{"118,000 to 152,000 USD"}},
		{"k belongs to it", "Comp: $118-152k + equity", []string{"$118-152k"}},
		{"bound words do not", "Salary from £56,000 per annum", []string{"£56,000"}},
		{"dash cents belong to it", "Gehalt ab EUR 65.400,-- brutto", []string{"EUR 65.400,--"}},
		{"the sentence stop does not", "Salary: $98,000.", []string{"$98,000"}},
		{"mojibake before the sign does not", "Pay: Â£13.40 an hour", []string{"£13.40"}},
		{"two zones, two spans", "Salary: NYC $131k-$168k, Austin $118k-$152k", []string{"$131k-$168k", "$118k-$152k"}},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range FindPay(tt.text, PayOptions{}) {
			got = append(got, tt.text[p.Start:p.End])
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %q:\n%s", tt.reason, tt.text, diff)
		}
	}
}

func TestFindPayOptions(t *testing.T) {
	tests := []struct{ reason, text, currency, want string }{
		{"a bare $ is what the caller says", "Salary: $95,000 a year", "CAD", "CAD 95,000 a year [currency]"},
		{"a written currency is not overruled", "Salary: US$95,000 a year", "CAD", "USD 95,000 a year []"},
		{"a code behind is not overruled", "Salary: $95,000 AUD a year", "CAD", "AUD 95,000 a year []"},
		{"no mark at all is what the caller says", "Salary: 95,000 - 110,000", "GBP", "GBP 95,000 – 110,000 a year [currency period]"},
		{"a bare kr in Denmark", "Løn: 45.500 kr pr. måned", "DKK", "DKK 45,500 a month [currency]"},
		{"a bare kr by itself", "Lön: 45.500 kr per månad", "", "SEK 45,500 a month [currency]"},
		{"a bare kr is not a dollar", "Lön: 45.500 kr per månad", "CAD", "SEK 45,500 a month [currency]"},
		{"a bare yen sign in China", "Salary: ¥30,000 per month", "CNY", "CNY 30,000 a month [currency]"},
	}
	for _, tt := range tests {
		var opts PayOptions
		if tt.currency != "" {
			opts.Currency = MustParseCurrency(tt.currency)
		}
		if diff := cmp.Diff(tt.want, statements(FindPay(tt.text, opts))); diff != "" {
			t.Errorf("%s: FindPay(%q, %s):\n%s", tt.reason, tt.text, tt.currency, diff)
		}
	}
}

// A text whose accents are written apart from their letters, as some programs
// save it, states the same pay at the same places.
func TestFindPayDecomposed(t *testing.T) {
	changed := 0
	for _, c := range payCases(t) {
		apart := norm.NFD.String(c.text)
		if apart == c.text {
			continue
		}
		changed++
		found := FindPay(apart, PayOptions{})
		if diff := cmp.Diff(c.want, statements(found)); diff != "" {
			t.Errorf("%s: FindPay(%+q):\n%s", c.reason, apart, diff)
			continue
		}
		for i, p := range FindPay(c.text, PayOptions{}) {
			if got, want := norm.NFC.String(apart[found[i].Start:found[i].End]), c.text[p.Start:p.End]; got != want {
				t.Errorf("%s: the span in %+q is %q, want %q", c.reason, apart, got, want)
			}
		}
	}
	if changed < 30 {
		t.Errorf("%d cases have accents: too few to show much", changed)
	}
}

// Characters that show nothing change nothing and are in no span's ends.
func TestFindPayIgnorable(t *testing.T) {
	for _, c := range payCases(t) {
		for _, mark := range []string{"\u200b", "\u00ad", "\u202c"} {
			text := mark + strings.Join(strings.Split(c.text, " "), mark+" "+mark) + mark
			found := FindPay(text, PayOptions{})
			if diff := cmp.Diff(c.want, statements(found)); diff != "" {
				t.Errorf("%s: FindPay(%+q):\n%s", c.reason, text, diff)
			}
			for _, p := range found {
				if span := text[p.Start:p.End]; strings.HasPrefix(span, mark) || strings.HasSuffix(span, mark) {
					t.Errorf("%s: the span %+q has more than the amounts", c.reason, span)
				}
			}
		}
	}
}

// checkPay asserts what holds of FindPay for every text.
func checkPay(t *testing.T, text string) {
	t.Helper()
	found := FindPay(text, PayOptions{})
	end := 0
	for _, p := range found {
		if p.Start < end || p.Start >= p.End || p.End > len(text) {
			t.Fatalf("%q: span %d:%d behind %d", text, p.Start, p.End, end)
		}
		end = p.End
		if utf8.ValidString(text) && !utf8.ValidString(text[p.Start:p.End]) {
			t.Fatalf("%q: span %d:%d splits a character", text, p.Start, p.End)
		}
		if err := p.Range.check("FindPay"); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if back, err := ParsePay(p.Range.String()); err != nil || back != p.Range {
			t.Fatalf("%q: %v reads back as %v, %v", text, p.Range, back, err)
		}
		// The span alone has the same amounts and currency, behind a word of
		// pay and of a lower bound, without which "10 max 20" is no range.
		between := FindPay("Salary between "+text[p.Start:p.End], PayOptions{})
		minimum := FindPay("Salary minimum "+text[p.Start:p.End], PayOptions{})
		if len(between) == 1 && len(minimum) == 1 && !sameAmounts(p, between[0]) && !sameAmounts(p, minimum[0]) {
			t.Fatalf("%q: %v, but its span reads %v", text, p.Range, between[0].Range)
		}
		data, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var back Pay
		if err := json.Unmarshal(data, &back); err != nil || back != p {
			t.Fatalf("%s reads back as %+v, %v", data, back, err)
		}
	}
	const neutral = "We like maps.\n\n"
	moved := FindPay(neutral+"\n"+text, PayOptions{})
	for i := range moved {
		moved[i].Start -= len(neutral) + 1
		moved[i].End -= len(neutral) + 1
	}
	base := FindPay("\n"+text, PayOptions{})
	for i := range base {
		base[i].Start--
		base[i].End--
	}
	if diff := cmp.Diff(base, moved, cmp.AllowUnexported(Currency{})); diff != "" && !wholeField(text) {
		t.Fatalf("%q behind neutral text:\n%s", text, diff)
	}
}

// wholeField reports whether text is little more than amounts, which FindPay
// accepts only as a text of its own.
func wholeField(text string) bool {
	words := 0
	for _, w := range strings.Fields(text) {
		if hasWord(w) {
			words++
		}
	}
	return words < 12
}

func sameAmounts(a, b Pay) bool {
	aLow, aHigh := outer(a.Range)
	bLow, bHigh := outer(b.Range)
	return aLow == bLow && aHigh == bHigh && a.Range.Currency == b.Range.Currency
}

func outer(r PayRange) (low, high Amount) {
	low, high = r.Min, r.Max
	if r.OpenMin {
		low = high
	}
	if r.OpenMax {
		high = low
	}
	return low, high
}

func FuzzFindPay(f *testing.F) {
	for _, c := range payCases(f) {
		f.Add(c.text)
	}
	for _, s := range []string{"", "\xf3\xcc\x84", "$\xf3\xcc\x80", "£\xff9", "\x849\xf0\xcc\x80k", "€9\xe2", "1,\xef\xbc", "Salary: $1\u034f00,000", "9,٣€", "kr.9", "Rs. 9", "CA$9k-£8k"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<14 {
			return
		}
		start := time.Now()
		checkPay(t, text)
		if d := time.Since(start); d > 2*time.Second {
			t.Fatalf("%d bytes took %v", len(text), d)
		}
	})
}

// Every truncation of every table text keeps the laws.
func TestFindPayTruncated(t *testing.T) {
	for _, c := range payCases(t) {
		for i := 0; i <= len(c.text); i += 1 + len(c.text)/40 {
			checkPay(t, c.text[:i])
			checkPay(t, c.text[i:])
		}
	}
}

func TestFindPayAllocs(t *testing.T) {
	posting := quietPosting(4 << 10)
	opts := PayOptions{Currency: MustParseCurrency("CAD")}
	if n := len(FindPay(posting, opts)); n != 0 {
		t.Fatalf("the posting without pay gives %d statements", n)
	}
	if n := testing.AllocsPerRun(20, func() { FindPay(posting, opts) }); n != 0 {
		t.Errorf("nothing found costs %v allocations", n)
	}
	one := posting + "\nSalary: $118,000 - $152,000 a year"
	if n := testing.AllocsPerRun(20, func() { FindPay(one, opts) }); n != 1 {
		t.Errorf("one statement costs %v allocations, not 1", n)
	}
}

// quietPosting returns n bytes of a product posting that is full of money and
// numbers but states no pay.
func quietPosting(n int) string {
	const prose = "You own the roadmap of a product that 1,200 customers use and talk to them every week. " +
		"We grew revenue to $35M in 2024, raised $12M from two funds and ship with 8 engineers. " +
		"You write business cases, run discovery, align sales and marketing, and decide what comes next and why. " +
		"Benefits: a learning budget of $1,500 per year, 25 days off, 401(k) match up to 4%.\n"
	return strings.Repeat(prose, n/len(prose)+1)[:n]
}

func TestFindPayLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("times texts of half a megabyte")
	}
	const small, big = 32 << 10, 512 << 10
	cost := func(unit string, n int) float64 {
		text := strings.Repeat(unit, n/len(unit)+1)[:n]
		best := time.Duration(1 << 62)
		for range 2 {
			start := time.Now()
			FindPay(text, PayOptions{})
			best = min(best, time.Since(start))
		}
		return float64(best) / float64(n)
	}
	for _, unit := range []string{
		"$", "1,", "9", "9 ", "1 000 ", "- ", "$1-", "9-9 to ", "$120k-", "€9", "USD 9 ", "kr 5 bis ", "(", "salary ($1 ", "per ", "\xff", "٣",
		"between 9 and ", "£13.40 â€“ ", "Rs. 9", "\n$9\n", "$100,000 per year ", quietPosting(4 << 10),
	} {
		// Quadratic cost would show as a factor of 16. A busy machine shows
		// as anything, but not five times over.
		var a, b float64
		for range 5 {
			if a, b = cost(unit, small), cost(unit, big); b <= 4*a {
				break
			}
		}
		if b > 4*a {
			t.Errorf("%q: %.1f ns a byte at %d bytes, %.1f at %d", unit[:min(len(unit), 20)], a, small, b, big)
		}
	}
}

func BenchmarkFindPay(b *testing.B) {
	posting := quietPosting(4<<10) + "\nThe base salary range is $118,000 - $152,000 a year.\n"
	b.SetBytes(int64(len(posting)))
	b.ReportAllocs()
	for b.Loop() {
		if len(FindPay(posting, PayOptions{})) != 1 {
			b.Fatal("the posting's pay was not found")
		}
	}
}

func TestPayJSON(t *testing.T) {
	found := FindPay("Salary: from $118-120k", PayOptions{})
	data, err := json.Marshal(found)
	if err != nil {
		t.Fatal(err)
	}
	const want = `[{"start":13,"end":22,"min":118000,"max":120000,"currency":"USD","period":"year","assumed":["currency","period","scale"]}]`
	if diff := cmp.Diff(want, string(data)); diff != "" {
		t.Errorf("the wire form is frozen:\n%s", diff)
	}
	open, err := json.Marshal(FindPay("Pay: up to £14.50 an hour", PayOptions{})[0])
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(`{"start":11,"end":18,"min":null,"max":14.5,"currency":"GBP","period":"hour","assumed":[]}`, string(open)); diff != "" {
		t.Errorf("an open bound is null:\n%s", diff)
	}
	for _, bad := range []string{
		`{"min":2,"max":1,"currency":"USD","period":"year","assumed":[]}`,
		`{"min":null,"max":null,"currency":"USD","period":"year","assumed":[]}`,
		`{"min":1,"max":1,"currency":"USD","period":"year","assumed":["guess"]}`,
		`{"min":1,"max":1,"currency":"HRK","period":"year","assumed":[]}`,
		`{"min":1e3,"max":1000,"currency":"USD","period":"year","assumed":[]}`,
		`[]`,
	} {
		p := Pay{Start: 7}
		if err := json.Unmarshal([]byte(bad), &p); err == nil || p != (Pay{Start: 7}) {
			t.Errorf("%s gives %+v, %v", bad, p, err)
		}
	}
	if _, err := json.Marshal(Pay{Range: PayRange{Min: 2, Max: 1}}); err == nil {
		t.Error("a range that is not sound was written")
	}
}

func TestAssumption(t *testing.T) {
	if diff := cmp.Diff([]string{"currency", "fourteen-months", "order", "period", "pro-rata", "scale"}, assumptionNames[:]); diff != "" {
		t.Errorf("the wire names are frozen and in order:\n%s", diff)
	}
	for a, want := range map[Assumption]string{
		0: "", AssumedCurrency: "currency", FourteenMonths: "fourteen-months", AssumedOrder: "order", AssumedPeriod: "period",
		ProRata: "pro-rata", AssumedScale: "scale", AssumedScale | AssumedCurrency: "currency,scale", 1 << 7: "",
	} {
		if got := a.String(); got != want {
			t.Errorf("Assumption(%b) is %q, want %q", a, got, want)
		}
	}
}

// The vocabulary is folded, has each word once in a group and no word with
// two kinds or two periods.
func TestCueGroups(t *testing.T) {
	kinds, periods := map[string]payCue{}, map[string]Period{}
	var buf wordBuf
	for _, g := range payCueGroups {
		seen := map[string]bool{}
		for word := range strings.FieldsSeq(g.words) {
			if folded, end := readWord(word, 0, &buf); string(folded) != word && !(word[0] >= '0' && word[0] <= '9') || end != len(word) && string(folded) != "" {
				t.Errorf("%q reads as %q", word, folded)
			}
			if seen[word] {
				t.Errorf("%q stands twice in a group", word)
			}
			seen[word] = true
			if k := kinds[word]; k != noCue && g.kind != noCue && k != g.kind {
				t.Errorf("%q has two kinds", word)
			}
			kinds[word] = max(kinds[word], g.kind)
			if p := periods[word]; p != PeriodUnknown && g.period != PeriodUnknown && p != g.period {
				t.Errorf("%q has two periods", word)
			}
			periods[word] = max(periods[word], g.period)
		}
	}
}

// The corpus of real pay lines is not part of the module. Where it lies beside
// the checkout, what the employers' own fields say must be found.
func TestFindPayCorpus(t *testing.T) {
	dir := os.Getenv("ROLEFIT_CORPUS")
	if dir == "" {
		dir = "../shared/corpus"
	}
	file, err := os.Open(dir + "/pay.jsonl")
	if err != nil {
		t.Skip("no corpus beside the checkout")
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	type tally struct{ rows, found, right int }
	sums := map[string]tally{}
	for lines.Scan() {
		var row struct {
			Truth, Currency string
			Text            string   `json:"salary_text"`
			Min             *float64 `json:"min_salary"`
			Max             *float64 `json:"max_salary"`
		}
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		if row.Truth == "none" {
			continue
		}
		sum := sums[row.Truth]
		sum.rows++
		if found := FindPay(row.Text, PayOptions{}); len(found) > 0 {
			sum.found++
			// The text may round the field to thousands, "$102k" for 102400.
			slack := 0.01
			if strings.ContainsAny(row.Text, "kK") {
				slack = 1000
			}
			r := found[0].Range
			if len(found) == 1 && r.Currency.String() == row.Currency &&
				closeTo(r.Min, r.OpenMin, row.Min, slack) && closeTo(r.Max, r.OpenMax, row.Max, slack) {
				sum.right++
			}
		}
		sums[row.Truth] = sum
	}
	for truth, floor := range map[string]float64{"source_structured": 0.98, "derived_strict_regex": 0.97} {
		s := sums[truth]
		t.Logf("%s: %d rows, %d found, %d right", truth, s.rows, s.found, s.right)
		if float64(s.right) < floor*float64(s.rows) || float64(s.right) < floor*float64(s.found) {
			t.Errorf("%s: %d of %d rows right, %d found", truth, s.right, s.rows, s.found)
		}
	}
}

func closeTo(a Amount, open bool, want *float64, slack float64) bool {
	if open || want == nil {
		return open == (want == nil)
	}
	d := float64(a)/float64(MajorUnit) - *want
	return d <= slack && -d <= slack
}
