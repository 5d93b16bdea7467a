package rolefit

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

var _ map[Title]struct{} // a Title is comparable

// specialties compares sets by their names.
var specialties = cmp.Transformer("names", func(s Specialties) string { return s.String() })

type titleCase struct {
	title  string
	want   Title
	reason string
}

// titleCases reads testdata/titles.txt.
func titleCases(t testing.TB) []titleCase {
	t.Helper()
	data, err := os.ReadFile("testdata/titles.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cases []titleCase
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 6 {
			t.Fatalf("line %d has %d fields", i+1, len(f))
		}
		c := titleCase{title: f[0], reason: f[5]}
		for _, err := range []error{
			c.want.Role.UnmarshalText([]byte(f[1])),
			c.want.Level.UnmarshalText([]byte(f[2])),
			c.want.Track.UnmarshalText([]byte(f[3])),
		} {
			if err != nil {
				t.Fatalf("line %d: %v", i+1, err)
			}
		}
		if f[4] != "-" {
			if c.want.Specialties, err = NewSpecialties(strings.Split(f[4], ",")...); err != nil {
				t.Fatalf("line %d: %v", i+1, err)
			}
		}
		cases = append(cases, c)
	}
	return cases
}

func TestParseTitle(t *testing.T) {
	cases := titleCases(t)
	if len(cases) < 300 {
		t.Errorf("%d titles, want at least 300", len(cases))
	}
	for _, c := range cases {
		if diff := cmp.Diff(c.want, ParseTitle(c.title), specialties); diff != "" {
			t.Errorf("%s: ParseTitle(%q): -want +got\n%s", c.reason, c.title, diff)
		}
	}
}

// Whatever a title is written around or in, it says the same.
func TestParseTitleInvariance(t *testing.T) {
	changes := []struct {
		name   string
		change func(string) string
	}{
		{"upper case", strings.ToUpper},
		{"lower case", strings.ToLower},
		{"wide spaces", func(s string) string { return strings.ReplaceAll(s, " ", "  \u00a0") }},
		{"surrounding space", func(s string) string { return "\t" + s + "\n" }},
		{"decomposed", norm.NFD.String},
		{"full width", fullWidth},
		{"zero width", func(s string) string { return strings.ReplaceAll(s, "o", "o\u200b") }},
		{"soft hyphens", func(s string) string { return strings.ReplaceAll(s, "u", "u\u00ad") }},
		{"gender marker after", func(s string) string { return s + " (m/w/d)" }},
		{"other gender marker after", func(s string) string { return s + " (f|m|x)" }},
		{"gender marker before", func(s string) string { return "(w/m/d) " + s }},
		{"place after", func(s string) string { return s + " - Berlin" }},
		{"places after", func(s string) string { return s + " | Lisbon, Remote" }},
		{"employment after", func(s string) string { return s + " (full-time)" }},
		{"requisition after", func(s string) string { return s + " (REQ-40917)" }},
		{"requisition before", func(s string) string { return "40917 - " + s }},
		{"place before", func(s string) string { return "[Remote] " + s }},
		{"all genders", func(s string) string { return s + " (all genders)" }},
	}
	for _, c := range titleCases(t) {
		for _, change := range changes {
			title := change.change(c.title)
			if diff := cmp.Diff(c.want, ParseTitle(title), specialties); diff != "" {
				t.Errorf("%s: ParseTitle(%q): -want +got\n%s", change.name, title, diff)
			}
		}
	}
}

func fullWidth(s string) string {
	return strings.Map(func(r rune) rune {
		if '!' <= r && r <= '~' {
			return r - '!' + '！'
		}
		return r
	}, s)
}

// A gender marker changes nothing wherever it stands between words that no
// separator parts.
func TestParseTitleGenderMarkerInside(t *testing.T) {
	for _, title := range []string{
		"Head of Product", "Leiter Produktmanagement", "Senior Product Owner Payments",
		"Director of Product Management", "Team Lead Product Management", "Product Manager Recruiter",
	} {
		want := ParseTitle(title)
		words := strings.Fields(title)
		for i := 1; i < len(words); i++ {
			for _, marker := range []string{"(m/w/d)", "(f/m/x)", "m/w/d", "(all genders)"} {
				marked := strings.Join(words[:i], " ") + " " + marker + " " + strings.Join(words[i:], " ")
				if diff := cmp.Diff(want, ParseTitle(marked), specialties); diff != "" && !splitsPhrase(words[i-1], words[i]) {
					t.Errorf("ParseTitle(%q): -%q +got\n%s", marked, title, diff)
				}
			}
		}
	}
}

// splitsPhrase reports whether two words mean something together, which a
// marker between them does away with.
func splitsPhrase(a, b string) bool {
	_, ok := titleWords()[strings.ToLower(a+" "+b)]
	return ok
}

// The two halves of a hybrid title may stand in either order.
func TestParseTitleHybridOrder(t *testing.T) {
	managers := []string{"Product Manager", "Senior Product Manager", "Produktmanager", "Product Mgr", "PM"}
	owners := []string{"Product Owner", "Junior Product Owner", "Producteigenaar", "PO", "Senior PO"}
	for _, m := range managers {
		for _, o := range owners {
			for _, join := range []string{"/", " / ", " & ", " and ", " + "} {
				a, b := ParseTitle(m+join+o), ParseTitle(o+join+m)
				if a.Role != Hybrid || a != b {
					t.Errorf("%q is %v, the other way round %v; want the same, hybrid", m+join+o, a, b)
				}
			}
		}
	}
}

// validTitles yields every role, level and track that ParseTitle can return
// with none, one and all specialties.
func validTitles(yield func(Title) bool) {
	sets := []Specialties{0, 1<<len(specialtyNames) - 1}
	for i := range specialtyNames {
		sets = append(sets, Specialties(1<<i))
	}
	for level := LevelUnknown; level <= LevelChief; level++ {
		if level != LevelGroup && !yield(Title{Level: level}) {
			return
		}
		for role := ProductManager; role <= Hybrid; role++ {
			for track := TrackIndividual; track <= TrackManager; track++ {
				for _, s := range sets {
					if track == TrackIndividual && level >= LevelGroup {
						continue
					}
					if !yield(Title{role, level, track, s}) {
						return
					}
				}
			}
		}
	}
}

func TestTitleStringParsesBack(t *testing.T) {
	seen := map[string]Title{}
	for title := range validTitles {
		s := title.String()
		if diff := cmp.Diff(title, ParseTitle(s), specialties); diff != "" {
			t.Errorf("ParseTitle(%q): -want +got\n%s", s, diff)
		}
		if other, ok := seen[s]; ok {
			t.Errorf("%+v and %+v are both %q", title, other, s)
		}
		seen[s] = title
	}
}

func TestTitleJSON(t *testing.T) {
	payments, err := NewSpecialties("payments", "api")
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.Marshal(Title{ProductOwner, LevelSenior, TrackIndividual, payments})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"role":"product-owner","level":"senior","track":"individual","specialties":["api","payments"]}`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("wire form: -want +got\n%s", diff)
	}
	zero, err := json.Marshal(Title{})
	if err != nil {
		t.Fatal(err)
	}
	want = `{"role":"neither","level":"unknown","track":"unknown","specialties":[]}`
	if diff := cmp.Diff(want, string(zero)); diff != "" {
		t.Errorf("wire form of zero: -want +got\n%s", diff)
	}
	for title := range validTitles {
		data, err := json.Marshal(title)
		if err != nil {
			t.Fatal(err)
		}
		var back Title
		if err := json.Unmarshal(data, &back); err != nil || back != title {
			t.Errorf("%s reads back as %+v, %v", data, back, err)
		}
	}
}

func TestSpecialties(t *testing.T) {
	s, err := NewSpecialties("web", "ai", "web")
	if err != nil {
		t.Fatal(err)
	}
	if !s.Has("web") || !s.Has("ai") || s.Has("data") || s.Has("") || s.String() != "ai,web" {
		t.Errorf("the set of web and ai is %q", s)
	}
	if _, err := NewSpecialties("ai", "alchemy"); err == nil || err.Error() != `rolefit: NewSpecialties("alchemy"): unknown name` {
		t.Errorf("an unknown name gives %v", err)
	}
	was := s
	for _, bad := range []string{`["alchemy"]`, `"ai"`, `[1]`, `{}`} {
		if err := json.Unmarshal([]byte(bad), &s); err == nil || s != was {
			t.Errorf("%s is taken as %q, %v", bad, s, err)
		}
	}
}

func TestTitleNotes(t *testing.T) {
	for _, c := range []struct {
		name, title string
		want        []string
	}{
		{"everything", "Senior Product Manager (m/w/d) - Berlin - full-time - REQ-40917", []string{"gender m/w/d", "place Berlin", "employment full-time", "code REQ-40917"}},
		{"gendered ending and marker", "Produktmanager:in (m|w|d)", []string{"gender in", "gender m|w|d"}},
		{"French", "chef·fe de produit H/F", []string{"gender fe", "gender H/F"}},
		{"a code in brackets after an abbreviation", "PO (R-40917), remote", []string{"code R-40917", "place remote"}},
		{"nothing", "Product Owner, Checkout", nil},
		{"no title", "", nil},
	} {
		var got []string
		for _, n := range TitleNotes(c.title) {
			got = append(got, n.Kind.String()+" "+c.title[n.Start:n.End])
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: TitleNotes(%q): -want +got\n%s", c.name, c.title, diff)
		}
	}
}

// The vocabulary is folded, no word stands in two families, and every
// specialty can be written by its name.
func TestTitleVocabulary(t *testing.T) {
	var f folder
	seen := map[string]bool{}
	for _, family := range titleVocabulary {
		for word := range strings.FieldsSeq(family.words) {
			if seen[word] {
				t.Errorf("%q stands in two families", word)
			}
			seen[word] = true
			if folded := string(f.fold(word)); folded != word {
				t.Errorf("%q is not folded: %q", word, folded)
			}
		}
	}
	for _, p := range titlePhrases {
		if seen[p.words] || strings.Count(p.words, " ") != 1 {
			t.Errorf("phrase %q stands twice or is not of two words", p.words)
		}
		seen[p.words] = true
	}
	for i, name := range specialtyNames {
		if i > 0 && specialtyNames[i-1] >= name {
			t.Errorf("specialty %q is out of order", name)
		}
		if got := ParseTitle("Product Manager, " + name).Specialties.String(); got != name {
			t.Errorf("specialty %q is read as %q", name, got)
		}
	}
}

func TestParseTitleAllocates(t *testing.T) {
	cases := titleCases(t)
	ParseTitle("") // the vocabulary is built once
	if n := testing.AllocsPerRun(10, func() {
		for _, c := range cases {
			ParseTitle(c.title)
		}
	}); n > 0 {
		t.Errorf("%d titles take %v allocations, want none", len(cases), n)
	}
}

// A text of any length costs what its first words cost.
func TestParseTitleReadsTheBeginning(t *testing.T) {
	long := "Senior Product Owner, " + strings.Repeat("and so on ", 1_000) + "Chief Product Officer"
	if got := ParseTitle(long); got.Role != ProductOwner || got.Level != LevelSenior {
		t.Errorf("a title with a long tail is %v", got)
	}
}

// checkTitle checks what holds for every text.
func checkTitle(t *testing.T, s string) {
	t.Helper()
	title := ParseTitle(s)
	if back := ParseTitle(title.String()); back != title {
		t.Errorf("%q is %+v, whose %q parses as %+v", s, title, title, back)
	}
	if title.Role == Neither && (title.Track != TrackUnknown || title.Specialties != 0) {
		t.Errorf("%q is no product title, but has %+v", s, title)
	}
	if title.Role != Neither && (title.Track == TrackUnknown || title.Track == TrackIndividual && title.Level >= LevelGroup) {
		t.Errorf("%q has level %v on track %v", s, title.Level, title.Track)
	}
	if marked := ParseTitle(s + " (m/w/d)"); utf8.ValidString(s) && len(strings.Fields(s)) < 12 && marked != title {
		t.Errorf("%q is %+v, but with a gender marker %+v", s, title, marked)
	}
	end := 0
	for _, n := range TitleNotes(s) {
		if n.Start < end || n.End <= n.Start || n.End > len(s) {
			t.Fatalf("note %+v in %d bytes after %d", n, len(s), end)
		}
		end = n.End
		if utf8.ValidString(s) && !utf8.ValidString(s[n.Start:n.End]) {
			t.Errorf("note %+v of %q cuts a character", n, s)
		}
	}
}

// Random titles, made of the vocabulary's own words.
func TestParseTitleRandom(t *testing.T) {
	var words []string
	for _, family := range titleVocabulary {
		words = append(words, strings.Fields(family.words)[0])
	}
	words = append(words, "product", "product", "manager", "owner", "management", "produktmanager", "heron", "lead gen", "40917", "s", "in")
	joints := []string{" ", " ", " ", " ", ", ", " / ", "/", " - ", "-", " (", ") ", " & ", ":", ". ", "'"}
	rnd := rand.New(rand.NewPCG(1, 2))
	product := 0
	for range 100_000 {
		var b strings.Builder
		for range 1 + rnd.IntN(7) {
			b.WriteString(words[rnd.IntN(len(words))])
			b.WriteString(joints[rnd.IntN(len(joints))])
		}
		checkTitle(t, b.String())
		if upper := strings.ToUpper(b.String()); ParseTitle(upper) != ParseTitle(b.String()) {
			t.Errorf("%q and %q differ", upper, b.String())
		}
		if ParseTitle(b.String()).Role != Neither {
			product++
		}
	}
	if product < 5_000 {
		t.Errorf("%d random titles are product titles: too few to show much", product)
	}
}

func FuzzParseTitle(f *testing.F) {
	for _, c := range titleCases(f) {
		f.Add(c.title)
	}
	for _, hostile := range []string{"\xf3\xcc\x84", "\x84\xf0\xcc\x80", "\xe1\xff\xf3\xcc\x81", "Product\x00Owner", strings.Repeat("(", 300), strings.Repeat("m/", 99), "ﷺ Product Owner", "P.M.", ".P.O.é"} {
		f.Add(hostile)
	}
	f.Fuzz(checkTitle)
}

func BenchmarkParseTitle(b *testing.B) {
	for b.Loop() {
		ParseTitle("Senior Technical Product Manager (m/w/d), Payments - Berlin")
	}
}
