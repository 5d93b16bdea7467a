package rolefit_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/rolefit/rolefit"
)

// An enum is what every enum of the package can do.
type enum interface {
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
}

// enums are the enums of documents, results and gaps: how to make one of a number and how to
// read one. Wire names are frozen: stored results hold them.
var enums = []struct {
	kind  string
	names []string
	of    func(n uint8) enum
	read  func(text string) (enum, error)
}{
	{"Role", []string{"neither", "product-manager", "product-owner", "hybrid"}, of[rolefit.Role], read[rolefit.Role]},
	{"Proficiency", []string{"", "none", "aware", "working", "strong", "expert"}, of[rolefit.Proficiency], read[rolefit.Proficiency]},
	{"Dimension", []string{"goal", "artifacts", "tools", "metrics", "question", "activities"}, of[rolefit.Dimension], read[rolefit.Dimension]},
	{"Context", []string{"asserted", "assisting", "optional", "boilerplate", "colleague", "negated"}, of[rolefit.Context], read[rolefit.Context]},
	{"GapKind", []string{"missing", "weak", "denied"}, of[rolefit.GapKind], read[rolefit.GapKind]},
}

func of[E interface {
	~uint8
	enum
}](n uint8) enum {
	return E(n)
}

func read[E interface {
	~uint8
	enum
}, P interface {
	*E
	encoding.TextUnmarshaler
}](text string) (enum, error) {
	e := E(77) // so that a reader that writes nothing is seen
	err := P(&e).UnmarshalText([]byte(text))
	return e, err
}

func TestEnums(t *testing.T) {
	for _, e := range enums {
		t.Run(e.kind, func(t *testing.T) {
			if diff := cmp.Diff(e.names, rolefit.WireNames()[e.kind]); diff != "" {
				t.Errorf("wire names (-frozen +now):\n%s", diff)
			}
			for n := range 256 {
				v := e.of(uint8(n))
				text, err := v.MarshalText()
				appended, appendErr := v.AppendText([]byte("x:"))
				if n >= len(e.names) {
					if want := fmt.Sprintf("%s(%d)", e.kind, n); v.String() != want {
						t.Errorf("String of %d = %q, want %q", n, v, want)
					}
					if !errors.Is(err, rolefit.ErrRange) || !errors.Is(appendErr, rolefit.ErrRange) || string(appended) != "x:" {
						t.Errorf("%v: MarshalText error %v, AppendText %q, %v", v, err, appended, appendErr)
					}
					continue
				}
				if v.String() != e.names[n] || string(text) != e.names[n] || string(appended) != "x:"+e.names[n] || err != nil || appendErr != nil {
					t.Errorf("%d: String %q, MarshalText %q %v, AppendText %q %v, want %q", n, v, text, err, appended, appendErr, e.names[n])
				}
				for _, form := range []string{e.names[n], strings.ToUpper(e.names[n])} {
					if got, err := e.read(form); got != v || err != nil {
						t.Errorf("reading %q: %v, %v", form, got, err)
					}
				}
			}
			for _, bad := range []string{"x", e.kind, e.kind + "(0)", e.names[1] + " ", " " + e.names[1], "0", "1", "Neıther", "wor\u212aing", "\u017ftrong", "ri\u017fk"} {
				if got, err := e.read(bad); !errors.Is(err, rolefit.ErrUnknown) || got != e.of(77) {
					t.Errorf("reading %q: %v, %v, want an unknown name and no value", bad, got, err)
				}
			}
			// The Kelvin sign and the long s fold to ASCII letters in Unicode only.
			for _, name := range e.names {
				for _, odd := range []string{strings.ReplaceAll(name, "k", "\u212a"), strings.ReplaceAll(name, "s", "\u017f")} {
					if odd == name {
						continue
					}
					if _, err := e.read(odd); err == nil {
						t.Errorf("%q is read as %q", odd, name)
					}
				}
			}
		})
	}
}

// Enums are keys of JSON objects and fields of records.
func TestEnumJSON(t *testing.T) {
	type record struct {
		Role  rolefit.Role              `json:"role"`
		Skill rolefit.Skill             `json:"skill"`
		By    map[rolefit.Dimension]int `json:"by"`
	}
	for _, want := range []record{{}, {rolefit.Hybrid, rolefit.Skill{Name: "Jira", Proficiency: rolefit.Expert}, map[rolefit.Dimension]int{rolefit.Question: 1}}} {
		text, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got record
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s:\n%s", text, diff)
		}
	}
}

// A result comes back from its JSON form as it was.
func TestResultJSON(t *testing.T) {
	results := []rolefit.Result{{}, rolefit.Classify(rolefit.Document{})}
	for _, d := range documents(t) {
		results = append(results, rolefit.Classify(d.Document))
	}
	for i, want := range results {
		text, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		if i > 0 && bytes.Contains(text, []byte("null")) {
			t.Errorf("null in %.200s", text)
		}
		var got rolefit.Result
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatalf("%.200s: %v", text, err)
		}
		if diff := cmp.Diff(want, got, sameTitle); diff != "" {
			t.Errorf("%.200s:\n%s", text, diff)
		}
	}
}

// Flags of no name do not marshal, as an enum out of range does not.
func TestFlags(t *testing.T) {
	all := rolefit.Insufficient | rolefit.TitleDisagrees | rolefit.Truncated | rolefit.TooLong
	text, err := json.Marshal(all)
	if want := `["insufficient","title-disagrees","truncated","too-long"]`; string(text) != want || err != nil {
		t.Errorf("all flags: %s, %v", text, err)
	}
	if !all.Has(rolefit.Truncated|rolefit.TooLong) || rolefit.Truncated.Has(all) || !rolefit.Flags(0).Has(0) {
		t.Error("Has does not ask for all flags given")
	}
	for n := range 256 {
		text, err := json.Marshal(rolefit.Flags(n))
		if n > int(all) {
			if !errors.Is(err, rolefit.ErrRange) {
				t.Errorf("flags %b marshal to %s, %v", n, text, err)
			}
			continue
		}
		var got rolefit.Flags
		if err := json.Unmarshal(text, &got); got != rolefit.Flags(n) || err != nil {
			t.Errorf("flags %b come back as %b, %v", n, got, err)
		}
	}
	for _, bad := range []string{`["x"]`, `"insufficient"`, `3`, `[1]`, `{}`} {
		var f rolefit.Flags
		if err := json.Unmarshal([]byte(bad), &f); err == nil {
			t.Errorf("%s is read as %v", bad, f)
		}
	}
}

func TestByDimensionJSON(t *testing.T) {
	for _, bad := range []string{`{"x":1}`, `[1]`, `{"goal":"1"}`} {
		var b rolefit.ByDimension
		if err := json.Unmarshal([]byte(bad), &b); err == nil {
			t.Errorf("%s is read as %v", bad, b)
		}
	}
	b := rolefit.ByDimension{1, 0.5, 0.001, 0, 1, 0.25}
	text, err := json.Marshal(b)
	if want := `{"goal":1,"artifacts":0.5,"tools":0.001,"metrics":0,"question":1,"activities":0.25}`; string(text) != want || err != nil {
		t.Errorf("got %s, %v", text, err)
	}
	if err := json.Unmarshal([]byte(`{"tools":0.5}`), &b); err != nil || b != (rolefit.ByDimension{2: 0.5}) {
		t.Errorf("a missing dimension is not zero: %v, %v", b, err)
	}
}

// A log line of a result holds nothing of the document.
func TestLogValue(t *testing.T) {
	var b bytes.Buffer
	log := slog.New(slog.NewJSONHandler(&b, nil))
	log.Info("read", "result", rolefit.Classify(rolefit.Document{Title: "Zebulon", Text: "Zebulon owns the product roadmap.", Skills: []rolefit.Skill{{Name: "Zebulon"}}}))
	var line struct{ Result map[string]any }
	if err := json.Unmarshal(b.Bytes(), &line); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "Zebulon") || strings.Contains(b.String(), "roadmap") {
		t.Errorf("the line holds words of the document: %s", b.String())
	}
	for _, key := range []string{"role", "neither", "product_manager", "product_owner", "altitude", "flags", "model"} {
		if _, ok := line.Result[key]; !ok {
			t.Errorf("no %s in %s", key, b.String())
		}
	}
}

// utf16Bytes returns the bytes of text in UTF-16.
func utf16Bytes(text string, little, mark bool) string {
	units := utf16.Encode([]rune(text))
	if mark {
		units = append([]uint16{0xfeff}, units...)
	}
	var b []byte
	for _, u := range units {
		if little {
			b = append(b, byte(u), byte(u>>8))
		} else {
			b = append(b, byte(u>>8), byte(u))
		}
	}
	return string(b)
}

// Text that says nothing about a role is insufficient, quickly, and without
// evidence. None of it is an error.
func TestBadInput(t *testing.T) {
	const posting = "You own the product roadmap, set the pricing and write user stories with acceptance criteria."
	type input struct{ name, text string }
	inputs := []input{
		{"empty", ""},
		{"a line feed", "\n"},
		{"a NUL", "\x00"},
		{"a byte order mark", "\ufeff"},
		{"a word", "hello"},
		{"a letter", "P"},
		{"spaces", strings.Repeat(" ", 1_000_000)},
		{"carriage returns", strings.Repeat("\r", 1_000_000)},
		{"NULs", strings.Repeat("\x00", 1_000_000)},
		{"one long word", strings.Repeat("a", 8_000_000)},
		{"one long word of kanji", strings.Repeat("漢", 1_000_000)},
		{"50 MB of prose", strings.Repeat(strings.Join(neutral, " ")+"\n", 50_000_000/600)},
		{"a NUL in each word", insideWords("\x00")(posting)},
		{"UTF-16LE", utf16Bytes(posting, true, false)},
		{"UTF-16BE", utf16Bytes(posting, false, false)},
		{"UTF-16LE with mark", utf16Bytes(posting, true, true)},
		{"UTF-16BE with mark", utf16Bytes(posting, false, true)},
		{"Russian", "Осенью река становится тёмной и медленной. Мы шли вдоль берега до старой мельницы, ели яблоки и почти не разговаривали. На мосту стояли трое рыбаков, и один из них махнул нам рукой."},
		{"Russian look-alikes", "Сор, рос, хор, сера, роса, осока, ухо, око. Тем часом к нам вошёл сосед Роман и рассказал, как он нёс воду."},
		{"Greek", "Το πρωί ο άνεμος έπεσε και η θάλασσα έγινε γκρίζα σαν πέτρα. Ο ψαράς κάθισε στην πρύμνη, άναψε τη λάμπα του και περίμενε να ξημερώσει."},
		{"Japanese", "朝のうちに雨がやんで、庭の苔が明るくなった。祖母は縁側で豆をむきながら、昔の祭りの話をしてくれた。夕方には山から霧が下りてきた。"},
		{"Arabic", "وصلنا إلى القرية قبل الغروب بقليل، وكانت رائحة الخبز تملأ الطريق. جلس الشيخ أمام بيته وسألنا عن السفر والمطر، ثم قدم لنا الشاي."},
		{"Hindi", "सुबह की धूप में खेत सुनहरे लग रहे थे। दादी ने आँगन में चारपाई बिछाई और हमें पुराने दिनों की कहानियाँ सुनाईं। शाम को हल्की बारिश हुई।"},
		{"Thai", "ตอนเช้าแม่น้ำนิ่งและมีหมอกบาง เราพายเรือไปตลาดเพื่อซื้อผลไม้และปลา"},
		{"Hebrew", "בבוקר ירד גשם קל, והרחוב היה ריק. שתינו קפה ליד החלון ודיברנו על הים."},
		{"emoji", "🚀🚀🚀 👩🏽‍💻 🇳🇴 ✅✅"},
		{"punctuation", "!!! ??? ... --- ((( ))) ;;; ::: '’'’' \"\"\""},
		{"numbers", "3.14 1,000,000 2024-01-02 0x7f 1e309 ½ ⅔ ²"},
		{"hidden tags", "A quiet street." + tagged("own the product roadmap, set the pricing")},
	}
	for i, bad := range illFormed {
		inputs = append(inputs, input{fmt.Sprintf("ill-formed %d", i), bad}, input{fmt.Sprintf("ill-formed %d, 1 MB of it", i), strings.Repeat(bad, 1_000_000/len(bad))})
	}
	c := newClassifier(t, rolefit.Options{})
	for _, in := range inputs {
		t.Run(in.name, func(t *testing.T) {
			if (testing.Short() || raceEnabled) && len(in.text) > 10_000_000 {
				t.Skip("long")
			}
			start := time.Now()
			r := checkLaws(t, c, builtinIndex(), rolefit.Document{Text: in.text})
			if r.Role != rolefit.Neither || !r.Flags.Has(rolefit.Insufficient) || len(r.Evidence) > 0 {
				t.Errorf("%v, %v, evidence %+v", r.Role, r.Flags, r.Evidence)
			}
			if r.Evidence == nil {
				t.Error("nil evidence, which is null in JSON")
			}
			if r.Bias != r.Logits {
				t.Errorf("logits %v, want the bias %v", r.Logits, r.Bias)
			}
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("took %v", took)
			}
			// The same as a title and as the name of a skill.
			r = c.Classify(rolefit.Document{Title: in.text, Skills: []rolefit.Skill{{Name: in.text, Proficiency: rolefit.Expert}}})
			if r.Role != rolefit.Neither || !r.Flags.Has(rolefit.Insufficient) || len(r.Evidence) > 0 {
				t.Errorf("as title and skill: %v, %v, evidence %+v", r.Role, r.Flags, r.Evidence)
			}
		})
	}
}

// tagged writes ASCII in the invisible tag characters.
func tagged(text string) string {
	return strings.Map(func(r rune) rune { return r + 0xe0000 }, text)
}

// The prior moves the logits of every document alike, and its own even form
// not at all.
func TestPrior(t *testing.T) {
	docs := texts(t)[:20]
	even := newClassifier(t, rolefit.Options{Prior: rolefit.Probabilities{Neither: 0.5, ProductManager: 0.25, ProductOwner: 0.25}})
	rare := newClassifier(t, rolefit.Options{Prior: rolefit.Probabilities{Neither: 0.98, ProductManager: 0.015, ProductOwner: 0.005}})
	for _, d := range docs {
		want := rolefit.Classify(d.Document)
		if got := even.Classify(d.Document); got.Logits != want.Logits {
			t.Errorf("%s: even prior: %v, want %v", d.ID, got.Logits, want.Logits)
		}
		got := rare.Classify(d.Document)
		moved := rolefit.Logits{Relevance: got.Logits.Relevance - want.Logits.Relevance, Altitude: got.Logits.Altitude - want.Logits.Altitude}
		// ln(0.02/0.98) = −3.892 and ln(0.75/0.25) = 1.099.
		if math.Abs(float64(moved.Relevance+3892)) > 1 || math.Abs(float64(moved.Altitude-1099)) > 1 {
			t.Errorf("%s: rare prior moves the logits by %v", d.ID, moved)
		}
		checkLaws(t, rare, builtinIndex(), d.Document)
	}
}

func TestNewRefuses(t *testing.T) {
	half := rolefit.Probabilities{Neither: 0.5, ProductManager: 0.25, ProductOwner: 0.25}
	nan, inf := math.NaN(), math.Inf(1)
	for _, tt := range []struct {
		name  string
		o     rolefit.Options
		field string // empty if accepted
	}{
		{"zero", rolefit.Options{}, ""},
		{"even prior", rolefit.Options{Prior: half}, ""},
		{"limit", rolefit.Options{MaxBytes: 1}, ""},
		{"tiny but positive", rolefit.Options{Prior: rolefit.Probabilities{Neither: 1 - 2e-12, ProductManager: 1e-12, ProductOwner: 1e-12}}, ""},
		{"negative limit", rolefit.Options{MaxBytes: -1}, "Options.MaxBytes"},
		{"sum below 1", rolefit.Options{Prior: rolefit.Probabilities{Neither: 0.5, ProductManager: 0.2, ProductOwner: 0.2}}, "Options.Prior"},
		{"sum above 1", rolefit.Options{Prior: rolefit.Probabilities{Neither: 0.5, ProductManager: 0.5, ProductOwner: 0.5}}, "Options.Prior"},
		{"a zero among them", rolefit.Options{Prior: rolefit.Probabilities{Neither: 0.5, ProductManager: 0.5}}, "Options.Prior"},
		{"a negative one", rolefit.Options{Prior: rolefit.Probabilities{Neither: 1.5, ProductManager: -0.25, ProductOwner: -0.25}}, "Options.Prior"},
		{"not a number", rolefit.Options{Prior: rolefit.Probabilities{Neither: nan, ProductManager: nan, ProductOwner: nan}}, "Options.Prior"},
		{"one not a number", rolefit.Options{Prior: rolefit.Probabilities{Neither: 0.5, ProductManager: nan, ProductOwner: 0.5}}, "Options.Prior"},
		{"infinite", rolefit.Options{Prior: rolefit.Probabilities{Neither: inf, ProductManager: inf, ProductOwner: inf}}, "Options.Prior"},
	} {
		c, err := rolefit.New(tt.o)
		if tt.field == "" {
			if err != nil || c == nil {
				t.Errorf("%s: %v", tt.name, err)
				continue
			}
			checkLaws(t, c, builtinIndex(), rolefit.Document{Text: "own the product roadmap"})
			continue
		}
		var e *rolefit.Error
		if c != nil || !errors.As(err, &e) || !errors.Is(err, rolefit.ErrRange) || e.Func != "New" || e.Input != tt.field {
			t.Errorf("%s: %v, %v, want an error that names %s", tt.name, c, err, tt.field)
		}
	}
}

// A text longer than MaxBytes is not read, whatever it says; one byte less is.
func TestMaxBytes(t *testing.T) {
	const text = "You own the product roadmap, set the pricing and size the market."
	want := rolefit.Classify(rolefit.Document{Text: text})
	for over := -1; over <= 1; over++ {
		c := newClassifier(t, rolefit.Options{MaxBytes: len(text) - over})
		got := c.Classify(rolefit.Document{Text: text})
		if over <= 0 {
			if diff := cmp.Diff(want, got, sameTitle); diff != "" {
				t.Errorf("limit %+d bytes:\n%s", -over, diff)
			}
			continue
		}
		if !got.Flags.Has(rolefit.TooLong|rolefit.Insufficient) || len(got.Evidence) > 0 || got.Logits != got.Bias || got.Role != rolefit.Neither {
			t.Errorf("one byte too long: %+v", got)
		}
		checkLaws(t, c, builtinIndex(), rolefit.Document{Text: text})
	}
	// Skills are no text: they are read beside a text that is too long.
	c := newClassifier(t, rolefit.Options{MaxBytes: 8})
	skills := []rolefit.Skill{{Name: "Backlog refinement"}, {Name: "User stories"}, {Name: "Sprint planning"}}
	if got := c.Classify(rolefit.Document{Text: text, Skills: skills}); !got.Flags.Has(rolefit.TooLong) {
		t.Errorf("a long text beside skills: %v", got.Flags)
	}
}

// How well a skill is commanded scales it, in order; one that is lacking or
// out of range counts for nothing.
func TestProficiency(t *testing.T) {
	pull := func(p rolefit.Proficiency) int {
		r := rolefit.Classify(rolefit.Document{Skills: []rolefit.Skill{{Name: "Backlog refinement", Proficiency: p}}})
		return r.Bias.Altitude - r.Logits.Altitude
	}
	order := []rolefit.Proficiency{rolefit.None, rolefit.Aware, rolefit.Working, rolefit.NotStated, rolefit.Strong, rolefit.Expert}
	for i := 1; i < len(order); i++ {
		if pull(order[i-1]) >= pull(order[i]) {
			t.Errorf("%q pulls %d, %q pulls %d", order[i-1], pull(order[i-1]), order[i], pull(order[i]))
		}
	}
	if pull(rolefit.None) != 0 || pull(200) != 0 {
		t.Errorf("a skill that is lacking pulls %d, one out of range %d", pull(rolefit.None), pull(200))
	}
}

// Of is total.
func TestOf(t *testing.T) {
	p := rolefit.Probabilities{Neither: 0.2, ProductManager: 0.5, ProductOwner: 0.3}
	for r, want := range map[rolefit.Role]float64{rolefit.Neither: 0.2, rolefit.ProductManager: 0.5, rolefit.ProductOwner: 0.3, rolefit.Hybrid: 0.8} {
		if got := p.Of(r); got != want {
			t.Errorf("probability of %v is %v, want %v", r, got, want)
		}
	}
	if got := p.Of(9); got != 0 {
		t.Errorf("probability of %v is %v, want 0 as nothing has it", rolefit.Role(9), got)
	}
	f := rolefit.Fits{ProductManager: rolefit.Fit{Score: 0.7}, ProductOwner: rolefit.Fit{Score: 0.4}}
	for r, want := range map[rolefit.Role]float64{rolefit.Neither: 0, rolefit.ProductManager: 0.7, rolefit.ProductOwner: 0.4, rolefit.Hybrid: 0.4, 9: 0} {
		if got := f.Of(r).Score; got != want {
			t.Errorf("fit to %v is %v, want %v", r, got, want)
		}
	}
}

// The probabilities rise with their logits: one criterion, in small steps.
func TestProbabilitiesAreMonotone(t *testing.T) {
	last := -1.0
	for w := -2000; w <= 2000; w += 50 {
		role := rolefit.Hybrid
		lx, err := rolefit.NewLexicon(rolefit.LexiconData{Name: "steps", Criteria: []rolefit.Criterion{{ID: "a", Role: role, Relevance: w, Altitude: w, Terms: []string{"blue kite"}}}})
		if err != nil {
			t.Fatal(err)
		}
		r := checkLaws(t, newClassifier(t, rolefit.Options{Lexicon: lx}), indexOf(lx.Data()), rolefit.Document{Text: "blue kite"})
		// σ(w)·σ(w), from the exact logistic function.
		s := 1 / (1 + math.Exp(-float64(w)/1000))
		if math.Abs(r.Probabilities.ProductManager-s*s) > 3e-6 || math.Abs(r.Probabilities.Neither-(1-s)) > 2e-6 {
			t.Errorf("at %d: %v, want pm %v, neither %v", w, r.Probabilities, s*s, 1-s)
		}
		if r.Probabilities.ProductManager <= last {
			t.Errorf("at %d the probability falls from %v to %v", w, last, r.Probabilities.ProductManager)
		}
		last = r.Probabilities.ProductManager
	}
}

// Values are comparable, so that they can be keys.
var (
	_ map[rolefit.Evidence]struct{}
	_ map[rolefit.Probabilities]struct{}
	_ map[rolefit.Fits]struct{}
	_ map[rolefit.Logits]struct{}
	_ map[rolefit.Skill]struct{}
)

// An error names its function, quotes little of its input, and shows its cause.
func TestError(t *testing.T) {
	_, err := rolefit.NewLexicon(rolefit.LexiconData{Criteria: []rolefit.Criterion{{ID: strings.Repeat("é", 100), Terms: []string{"x"}}}})
	var e *rolefit.Error
	if !errors.As(err, &e) {
		t.Fatalf("%T: %v", err, err)
	}
	if len(e.Input) > 64 || strings.ToValidUTF8(e.Input, "?") != e.Input {
		t.Errorf("input %q is longer than 64 bytes or cut inside a character", e.Input)
	}
	at := &rolefit.Error{Func: "ParsePay", Input: "$12x", Offset: 3, Err: rolefit.ErrSyntax}
	if want := `rolefit: ParsePay("$12x"): invalid syntax at 3`; at.Error() != want {
		t.Errorf("%s, want %s", at, want)
	}
	whole := &rolefit.Error{Func: "New", Input: "Options.Prior", Offset: -1, Err: rolefit.ErrRange}
	if want := `rolefit: New("Options.Prior"): value out of range`; whole.Error() != want {
		t.Errorf("%s, want %s", whole, want)
	}
}
