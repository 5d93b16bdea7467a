package rolefit_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rolefit/rolefit"
)

// A lexicon as small as can be, to spoil.
func smallLexicon() rolefit.LexiconData {
	return rolefit.LexiconData{
		Name:    "small",
		Bias:    rolefit.Logits{Relevance: -1000},
		Decoys:  []string{"blue kite shop"},
		Classes: []rolefit.Class{{Name: "fly", Verbs: true, Phrases: []string{"fly", "send up"}}, {Name: "kite", Phrases: []string{"kite", "paper bird"}}},
		Criteria: []rolefit.Criterion{
			{ID: "flies-kites", Role: rolefit.ProductManager, Dimension: rolefit.Goal, Statement: "Flies kites.", Source: "test", Relevance: 500, Altitude: 500, Terms: []string{"{fly} … {kite}", "blue kite", "{fly} … long string"}},
			{ID: "mends-kites", Role: rolefit.ProductOwner, Dimension: rolefit.Activities, Statement: "Mends kites.", Source: "test", Relevance: 500, Altitude: -500, Terms: []string{"repair kite", "glue"}},
		},
	}
}

func TestNewLexiconRefuses(t *testing.T) {
	long := strings.Repeat("word", 20)
	for _, tt := range []struct {
		name  string
		spoil func(d *rolefit.LexiconData)
		names string // what the error's Input must hold; empty if accepted
		err   error  // nil for any
	}{
		{"as it is", func(d *rolefit.LexiconData) {}, "", nil},
		{"no criteria", func(d *rolefit.LexiconData) { d.Criteria = nil }, "criteria", rolefit.ErrSyntax},
		{"weight at the limit", func(d *rolefit.LexiconData) { d.Criteria[0].Relevance = 2000 }, "", nil},
		{"term in another criterion's frame", func(d *rolefit.LexiconData) { d.Criteria[1].Terms = append(d.Criteria[1].Terms, "long string") }, "", nil},

		{"no ID", func(d *rolefit.LexiconData) { d.Criteria[1].ID = "" }, "criterion ", rolefit.ErrSyntax},
		{"ID with a space", func(d *rolefit.LexiconData) { d.Criteria[1].ID = "mends kites" }, "mends kites", rolefit.ErrSyntax},
		{"ID in capitals", func(d *rolefit.LexiconData) { d.Criteria[1].ID = "Mends" }, "Mends", rolefit.ErrSyntax},
		{"ID ending in a hyphen", func(d *rolefit.LexiconData) { d.Criteria[1].ID = "mends-" }, "mends-", rolefit.ErrSyntax},
		{"two of one ID", func(d *rolefit.LexiconData) {
			d.Criteria[1].ID = "flies-kites"
			d.Criteria[1].Role = 1
			d.Criteria[1].Altitude = 0
		}, "flies-kites", rolefit.ErrDuplicate},
		{"role out of range", func(d *rolefit.LexiconData) { d.Criteria[1].Role = 9 }, "mends-kites", rolefit.ErrRange},
		{"dimension out of range", func(d *rolefit.LexiconData) { d.Criteria[1].Dimension = 9 }, "mends-kites", rolefit.ErrRange},
		{"no terms", func(d *rolefit.LexiconData) { d.Criteria[1].Terms = nil }, "mends-kites", nil},
		{"relevance beyond the limit", func(d *rolefit.LexiconData) { d.Criteria[1].Relevance = -2001 }, "mends-kites", rolefit.ErrRange},
		{"altitude beyond the limit", func(d *rolefit.LexiconData) { d.Criteria[1].Altitude = math.MinInt + 1 }, "mends-kites", rolefit.ErrRange},
		{"relevance of the least number", func(d *rolefit.LexiconData) { d.Criteria[1].Relevance = math.MinInt }, "mends-kites", rolefit.ErrRange},
		{"altitude against the role", func(d *rolefit.LexiconData) { d.Criteria[1].Altitude = 1 }, "mends-kites", nil},
		{"bias beyond the limit", func(d *rolefit.LexiconData) { d.Bias.Relevance = -30000 }, "bias", rolefit.ErrRange},
		{"bias of the least number", func(d *rolefit.LexiconData) { d.Bias.Altitude = math.MinInt }, "bias", rolefit.ErrRange},

		{"empty term", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "" }, "mends-kites", nil},
		{"blank term", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = " \t" }, "mends-kites", nil},
		{"term of marks", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "++ //" }, "mends-kites", nil},
		{"term of an accent", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "\u0301" }, "mends-kites", nil},
		{"ill-formed term", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "glu\xff" }, "mends-kites", nil},
		{"ill-formed term in the middle", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "glu\xffe" }, "mends-kites", nil},
		{"term across a comma", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "glue, paper" }, "mends-kites", rolefit.ErrSyntax},
		{"term across a full stop", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "glue. paper" }, "mends-kites", rolefit.ErrSyntax},
		{"term across lines", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "glue\npaper" }, "mends-kites", rolefit.ErrSyntax},
		{"term that ends in a comma", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "glue," }, "mends-kites", nil},
		{"word longer than words are read", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = long }, "mends-kites", nil},
		{"term twice in a criterion", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "repair kite" }, "mends-kites: repair kite", rolefit.ErrDuplicate},
		{"term in two criteria", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "blue kite" }, "mends-kites: blue kite", rolefit.ErrDuplicate},
		{"term in two forms", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "Blue-Kites" }, "mends-kites: Blue-Kites", rolefit.ErrDuplicate},
		{"term with an article more", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "blue the kite" }, "mends-kites", rolefit.ErrDuplicate},
		{"term that is a decoy", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "blue kite shop" }, "blue kite shop", rolefit.ErrDuplicate},
		{"frame twice", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{fly} … {kite}" }, "{fly} … {kite}", rolefit.ErrDuplicate},
		{"frame of an unknown class", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{sell} … {kite}" }, "{sell}", rolefit.ErrUnknown},
		{"frame of a misspelt class", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{fly … {kite}" }, "mends-kites", nil},
		{"class with more words", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{fly} high … {kite}" }, "mends-kites", nil},
		{"class outside a frame", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{kite}" }, "mends-kites", nil},
		{"class inside a phrase", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "mend {kite}" }, "mends-kites", nil},
		{"frame of three parts", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{fly} … {kite} … glue" }, "mends-kites", nil},
		{"frame without a second part", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{fly} … " }, "mends-kites", nil},
		{"frame without a first part", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = " … {kite}" }, "mends-kites", nil},
		{"ellipsis without spaces", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{fly}…{kite}" }, "mends-kites", nil},
		{"full stops for an ellipsis", func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "{fly} ... {kite}" }, "mends-kites", nil},

		{"class without a name", func(d *rolefit.LexiconData) { d.Classes[1].Name = "" }, "class ", rolefit.ErrSyntax},
		{"class name with a brace", func(d *rolefit.LexiconData) { d.Classes[1].Name = "ki}te" }, "ki}te", rolefit.ErrSyntax},
		{"two of one class", func(d *rolefit.LexiconData) { d.Classes[1].Name = "fly" }, "class fly", rolefit.ErrDuplicate},
		{"empty class", func(d *rolefit.LexiconData) { d.Classes[1].Phrases = nil }, "class kite", nil},
		{"empty phrase of a class", func(d *rolefit.LexiconData) { d.Classes[1].Phrases[1] = "" }, "class kite", nil},
		{"phrase twice in a class", func(d *rolefit.LexiconData) { d.Classes[1].Phrases[1] = "Kites" }, "class kite: Kites", rolefit.ErrDuplicate},
		{"empty decoy", func(d *rolefit.LexiconData) { d.Decoys[0] = "" }, "decoy", nil},
		{"decoy across a comma", func(d *rolefit.LexiconData) { d.Decoys[0] = "a, b" }, "decoy: a, b", rolefit.ErrSyntax},
		{"decoy twice", func(d *rolefit.LexiconData) { d.Decoys = append(d.Decoys, "blue kite shops") }, "decoy: blue kite shops", rolefit.ErrDuplicate},
	} {
		t.Run(tt.name, func(t *testing.T) {
			data := smallLexicon()
			tt.spoil(&data)
			lx, err := rolefit.NewLexicon(data)
			if tt.names == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			var e *rolefit.Error
			switch {
			case err == nil:
				t.Fatal("accepted")
			case lx != nil:
				t.Error("a lexicon comes with the error")
			case !errors.As(err, &e):
				t.Fatalf("%T is no *Error: %v", err, err)
			case !strings.Contains(e.Input, tt.names):
				t.Errorf("%v does not name %q", err, tt.names)
			case tt.err != nil && !errors.Is(err, tt.err):
				t.Errorf("%v, want %v", err, tt.err)
			case !isSentinel(err):
				t.Errorf("%v wraps no sentinel of the package", err)
			}
		})
	}
}

func isSentinel(err error) bool {
	return slices.ContainsFunc([]error{rolefit.ErrSyntax, rolefit.ErrRange, rolefit.ErrUnknown, rolefit.ErrDuplicate, rolefit.ErrCurrency}, func(s error) bool { return errors.Is(err, s) })
}

func TestParseLexiconRefuses(t *testing.T) {
	good, err := json.Marshal(smallLexicon())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"empty":              "",
		"null":               "null",
		"an array":           "[]",
		"cut short":          string(good[:len(good)-2]),
		"followed by more":   string(good) + "{}",
		"followed by a word": string(good) + " x",
		"an unknown field":   `{"name":"x","weights":[]}`,
		"an unknown role":    strings.Replace(string(good), `"product-owner"`, `"owner"`, 1),
		"an unknown aspect":  strings.Replace(string(good), `"activities"`, `"action"`, 1),
		"a float weight":     strings.Replace(string(good), `"relevance":500`, `"relevance":500.5`, 1),
		"a huge weight":      strings.Replace(string(good), `"relevance":500`, `"relevance":1e300`, 1),
		"a weight in quotes": strings.Replace(string(good), `"relevance":500`, `"relevance":"500"`, 1),
		"ill-formed UTF-8":   strings.Replace(string(good), "glue", "glu\xff", 1),
		"a field twice":      `{"name":"a","name":"b"}`,
	} {
		lx, err := rolefit.ParseLexicon([]byte(text))
		var e *rolefit.Error
		switch {
		case err == nil:
			t.Errorf("%s: accepted", name)
		case lx != nil:
			t.Errorf("%s: a lexicon comes with the error", name)
		case !errors.As(err, &e):
			t.Errorf("%s: %T is no *Error: %v", name, err, err)
		case !isSentinel(err):
			t.Errorf("%s: %v wraps no sentinel of the package", name, err)
		}
	}
}

// A lexicon's JSON form makes the same lexicon.
func TestLexiconJSON(t *testing.T) {
	for _, data := range []rolefit.LexiconData{smallLexicon(), rolefit.DefaultLexicon().Data()} {
		lx, err := rolefit.NewLexicon(data)
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(lx)
		if err != nil {
			t.Fatal(err)
		}
		again, err := rolefit.ParseLexicon(text)
		if err != nil {
			t.Fatalf("%.200s: %v", text, err)
		}
		if again.Model() != lx.Model() {
			t.Errorf("%s comes back as %s", lx.Model(), again.Model())
		}
		if diff := cmp.Diff(lx.Data(), again.Data()); diff != "" {
			t.Error(diff)
		}
	}
}

// The model names the content: any change of it gives another name.
func TestModel(t *testing.T) {
	model := func(change func(d *rolefit.LexiconData)) string {
		data := smallLexicon()
		change(&data)
		lx, err := rolefit.NewLexicon(data)
		if err != nil {
			t.Fatal(err)
		}
		return lx.Model()
	}
	want := model(func(*rolefit.LexiconData) {})
	if !strings.HasPrefix(want, "small+") || want != model(func(*rolefit.LexiconData) {}) {
		t.Errorf("model %q", want)
	}
	for name, change := range map[string]func(d *rolefit.LexiconData){
		"weight": func(d *rolefit.LexiconData) { d.Criteria[0].Altitude++ },
		"term":   func(d *rolefit.LexiconData) { d.Criteria[1].Terms[1] = "paste" },
		"decoy":  func(d *rolefit.LexiconData) { d.Decoys = nil },
		"verbs":  func(d *rolefit.LexiconData) { d.Classes[0].Verbs = false },
		"bias":   func(d *rolefit.LexiconData) { d.Bias.Altitude = 1 },
	} {
		if model(change) == want {
			t.Errorf("another %s gives the same model", name)
		}
	}
}

// What a lexicon of one's own can count on, in small.
func TestSmallLexicon(t *testing.T) {
	lx, err := rolefit.NewLexicon(smallLexicon())
	if err != nil {
		t.Fatal(err)
	}
	c := newClassifier(t, rolefit.Options{Lexicon: lx})
	ix := indexOf(lx.Data())
	for _, tt := range []struct {
		name, text string
		want       []string // criterion and words
	}{
		{"a phrase", "the blue kite", []string{"flies-kites blue kite"}},
		{"a longer decoy hides it", "the blue kite shop", nil},
		{"and its plural", "two BLUE-KITE SHOPS", nil},
		{"a frame", "Send the big red kite", nil},
		{"of two words", "Send up the big red kite", []string{"flies-kites Send up the big red kite"}},
		{"with five words between", "fly one two three four five kites", []string{"flies-kites fly one two three four five kites"}},
		{"with six", "fly one two three four five six kites", nil},
		{"across a comma", "fly, if you can, a kite", []string{"flies-kites fly, if you can, a kite"}},
		{"not across a full stop", "Fly. A kite", nil},
		{"not backwards", "a kite to fly", nil},
		{"with a phrase", "fly it on a long string", []string{"flies-kites fly it on a long string"}},
		{"holding another criterion's phrase", "fly it and repair the kite", []string{"flies-kites fly it and repair the kite", "mends-kites repair the kite"}},
		{"holding its own criterion's phrase", "fly a blue kite", []string{"flies-kites fly a blue kite"}},
		{"twice", "glue glue", []string{"mends-kites glue", "mends-kites glue"}},
		{"other forms", "Repairing Kites", []string{"mends-kites Repairing Kites"}},
		{"possessive", "the kite's glue", []string{"mends-kites glue"}},
	} {
		var got []string
		for _, e := range checkLaws(t, c, ix, rolefit.Document{Text: tt.text}).Evidence {
			got = append(got, e.Criterion+" "+tt.text[e.Start:e.End])
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %q:\n%s", tt.name, tt.text, diff)
		}
	}
}

// The built-in lexicon is complete and tidy.
func TestDefaultLexicon(t *testing.T) {
	data := rolefit.DefaultLexicon().Data()
	var roles [4][6]int
	jobs := map[string]int{}
	phrases := map[string]bool{}
	for _, c := range data.Criteria {
		roles[c.Role][c.Dimension]++
		if !strings.HasSuffix(c.Statement, ".") || strings.Count(c.Statement, ". ") > 0 || strings.TrimSpace(c.Statement) != c.Statement || len(c.Statement) < 15 {
			t.Errorf("%s: %q is not one sentence", c.ID, c.Statement)
		}
		if c.Source == "" {
			t.Errorf("%s has no source", c.ID)
		}
		if (c.Role == rolefit.Neither) != (c.Job != "") {
			t.Errorf("%s: role %v, job %q", c.ID, c.Role, c.Job)
		}
		switch {
		case c.Role == rolefit.Neither && c.Relevance >= 0:
			t.Errorf("%s: another job's criterion speaks for product work (%d)", c.ID, c.Relevance)
		case c.Role != rolefit.Neither && c.Relevance < 0:
			t.Errorf("%s: a role's criterion speaks for another job (%d)", c.ID, c.Relevance)
		case c.Relevance == 0 && c.Altitude == 0:
			t.Errorf("%s weighs nothing", c.ID)
		}
		if c.Job != "" {
			jobs[c.Job]++
		}
		for _, term := range c.Terms {
			phrases[term] = true
		}
	}
	for _, role := range []rolefit.Role{rolefit.ProductManager, rolefit.ProductOwner} {
		for d, n := range roles[role] {
			if n == 0 {
				t.Errorf("%v has no criterion of dimension %v", role, rolefit.Dimension(d))
			}
		}
	}
	if len(data.Criteria) < 100 {
		t.Errorf("%d criteria, want at least 100", len(data.Criteria))
	}
	for _, c := range data.Classes {
		for _, p := range c.Phrases {
			phrases[p] = true
		}
	}
	if len(phrases) < 1000 {
		t.Errorf("%d phrases, want at least 1000", len(phrases))
	}
	// The jobs most easily taken for product work each have several criteria.
	for _, job := range []string{
		"project manager", "program manager", "scrum master", "business analyst", "product marketing manager", "designer", "user researcher",
		"software engineer", "data analyst",
	} {
		if jobs[job] < 2 {
			t.Errorf("%d criteria of a %s; the jobs are %v", jobs[job], job, jobs)
		}
	}
	used := map[string]bool{}
	for _, c := range data.Criteria {
		for _, term := range c.Terms {
			for side := range strings.SplitSeq(term, " … ") {
				used[side] = true
			}
		}
	}
	for _, c := range data.Classes {
		if !used["{"+c.Name+"}"] {
			t.Errorf("no frame uses class %s", c.Name)
		}
	}
}

// Every term can be found: written alone, as a text, it is evidence of its own
// criterion; a frame with any phrase of its classes.
func TestEveryTermIsFound(t *testing.T) {
	c := newClassifier(t, rolefit.Options{})
	ix := builtinIndex()
	data := rolefit.DefaultLexicon().Data()
	classes := map[string][]string{}
	for _, class := range data.Classes {
		classes["{"+class.Name+"}"] = class.Phrases
	}
	missed, tried := 0, 0
	for _, k := range data.Criteria {
		for _, term := range k.Terms {
			first, second, frame := strings.Cut(term, " … ")
			texts := []string{term}
			if frame {
				a, z := classes[first], classes[second]
				if a == nil {
					a = []string{first}
				}
				if z == nil {
					z = []string{second}
				}
				texts = nil
				for i := range max(len(a), len(z)) {
					texts = append(texts, a[i%len(a)]+" of "+z[i%len(z)], a[i%len(a)]+" the "+z[0])
				}
			}
			found := 0
			for _, text := range texts {
				tried++
				doc := rolefit.Document{Text: text}
				if name, ok := strings.CutPrefix(text, "= "); ok {
					doc = rolefit.Document{Skills: []rolefit.Skill{{Name: name}}}
				}
				r := checkLaws(t, c, ix, doc)
				if slices.ContainsFunc(r.Evidence, func(e rolefit.Evidence) bool { return e.Criterion == k.ID }) {
					found++
				} else if !frame {
					missed++
					t.Errorf("%s: %q alone gives %v", k.ID, text, summary(r))
				}
			}
			if frame && found*2 < len(texts) {
				missed++
				t.Errorf("%s: %q is found in %d of %d ways of writing it", k.ID, term, found, len(texts))
			}
		}
	}
	if tried < 2000 {
		t.Errorf("%d terms tried", tried)
	}
	if missed > 0 {
		t.Logf("%d missed", missed)
	}
}

func summary(r rolefit.Result) []string {
	var out []string
	for _, e := range r.Evidence {
		out = append(out, fmt.Sprintf("%s %q %v %v", e.Criterion, e.Term, e.Context, e.Weight))
	}
	return out
}

// All that can be written for one criterion moves no logit by more than 0.2
// beyond what one plain term does, so no probability by 0.05.
func TestSaturation(t *testing.T) {
	c := newClassifier(t, rolefit.Options{})
	for _, k := range rolefit.DefaultLexicon().Data().Criteria {
		var got rolefit.Logits
		text := strings.Join(k.Terms, ".\n") + ".\n"
		for name, phrases := range builtinIndex().classes {
			text = strings.ReplaceAll(text, name, strings.Join(phrases[0], " "))
		}
		text = strings.ReplaceAll(text, " … ", " ")
		for _, e := range c.Classify(rolefit.Document{Text: strings.Repeat(text, 20)}).Evidence {
			if e.Criterion == k.ID {
				got.Relevance += e.Weight.Relevance
				got.Altitude += e.Weight.Altitude
			}
		}
		for axis, pair := range map[string][2]int{"relevance": {k.Relevance, got.Relevance}, "altitude": {k.Altitude, got.Altitude}} {
			one, all := max(pair[0], -pair[0]), max(pair[1], -pair[1])
			if all > one+200 || all*10 > one*11 || pair[0]*pair[1] < 0 {
				t.Errorf("%s: %s weighs %d, and %d with all its terms", k.ID, axis, pair[0], pair[1])
			}
		}
	}
}

// The score of a person cannot depend on a name, sex, age, origin or faith,
// for no word of these is one that the lexicon or the context reads.
func TestNoProtectedWords(t *testing.T) {
	protected := strings.Fields(`
		emily greg lakisha jamal brendan brad geoffrey jay matthew neil todd allison anne carrie jill kristen laurie meredith sarah aisha ebony
		keisha kenya latonya latoya tamika tanisha darnell hakim jermaine kareem leroy rasheed tremayne tyrone james mary robert patricia john
		jennifer michael linda david elizabeth william barbara richard susan joseph jessica thomas karen charles lisa christopher nancy daniel
		margaret anthony sandra donald ashley steven kimberly paul donna andrew joshua michelle kenneth carol kevin amanda brian melissa george
		deborah edward stephanie ronald rebecca timothy laura jason sharon jeffrey cynthia ryan kathleen jacob amy gary shirley nicholas angela
		eric helen jonathan anna stephen brenda larry pamela justin nicole scott samantha brandon katherine benjamin christine samuel debra
		raymond rachel gregory olivia frank emma alexander maria carlos jose juan luis miguel sofia lucia mohammed muhammad ahmed ali fatima
		omar yusuf zainab khadija ibrahim hassan hussein leila priya raj rahul anjali deepak sunita arjun lakshmi krishna singh kaur patel sharma
		gupta kumar khan chen wang li zhang liu yang huang zhao wu zhou xu sun hu zhu lin nguyen tran le pham kim park lee choi jung tanaka suzuki
		sato watanabe yamamoto nakamura ivan olga dmitri natasha sergei svetlana kowalski nowak novak muller schmidt schneider fischer weber
		garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz smith johnson
		williams brown jones miller davis wilson anderson taylor moore jackson martin thompson white harris clark lewis robinson walker young
		allen wright hill adams nelson baker hall campbell mitchell carter roberts
		he him his she her hers himself herself themself themselves they them their theirs xe xem ze zir
		mr mrs ms miss mx sir madam dame lord lady
		man men woman women male female boy girl gentleman gentlemen lady ladies guy guys husband wife spouse mother father mom dad parent son
		daughter brother sister widow bachelor maiden married single divorced unmarried pregnant pregnancy maternity paternity breastfeeding
		nonbinary transgender cisgender gay lesbian bisexual queer heterosexual homosexual lgbt lgbtq
		age aged old older elderly young younger youth youthful teenager millennial boomer retiree birth born birthday birthdate
		christian muslim islam islamic jewish jew hindu buddhist sikh catholic protestant orthodox atheist agnostic mormon quaker evangelical
		church mosque synagogue temple hijab turban kosher halal bible quran ramadan easter diwali hanukkah
		american british english irish scottish welsh french german italian spanish portuguese dutch belgian swiss austrian polish czech
		hungarian romanian bulgarian greek turkish russian ukrainian swedish norwegian danish finnish icelandic indian pakistani bangladeshi
		chinese japanese korean vietnamese thai filipino indonesian malaysian australian canadian mexican brazilian argentinian colombian
		chilean peruvian cuban jamaican haitian nigerian kenyan ghanaian ethiopian egyptian moroccan algerian tunisian israeli iranian iraqi
		syrian lebanese saudi afghan african asian european hispanic latino latina latinx caucasian black white arab immigrant immigrants
		foreigner migrant refugee citizen citizenship nationality ethnic ethnicity race racial caste tribe
		disabled disability handicapped wheelchair deaf blind autistic autism dyslexia adhd cancer hiv depression
		fraternity sorority harvard stanford oxford cambridge yale princeton mit eton lacrosse cheerleader rugby netball chess ballet`)
	if len(protected) < 400 {
		t.Fatalf("%d protected words", len(protected))
	}
	// Words with a second meaning, and why each is harmless.
	allowed := map[string]string{
		"he":     "he, she and they are one cue, so that one for another changes nothing",
		"she":    "see he",
		"they":   "see he",
		"xe":     "see he",
		"ze":     "see he",
		"race":   "only in decoys, which are of athletics and motor sport",
		"single": "only beside backlog, voice or point, never of a person",
		"black":  "only in black box testing",
		"white":  "only in white paper and white space",
		"youth":  "only in phrases of teaching and social work, never of a person",
		"miss":   "only in never miss, where it is the verb",
		"ms":     "only in the name of a planning program",
	}
	where := map[string][]string{}
	add := func(phrase, place string) {
		for _, w := range slowWords(phrase) {
			where[w] = append(where[w], place)
			where[strings.TrimSuffix(w, "s")] = append(where[strings.TrimSuffix(w, "s")], place)
		}
	}
	data := rolefit.DefaultLexicon().Data()
	for _, c := range data.Criteria {
		for _, term := range c.Terms {
			for side := range strings.SplitSeq(term, " … ") {
				if !strings.HasPrefix(side, "{") {
					add(side, c.ID+": "+term)
				}
			}
		}
	}
	for _, c := range data.Classes {
		for _, p := range c.Phrases {
			add(p, "class "+c.Name+": "+p)
		}
	}
	for _, p := range data.Decoys {
		add(p, "decoy: "+p)
	}
	for _, p := range rolefit.CuePhrases() {
		add(p, "cue: "+p)
	}
	slices.Sort(protected)
	for _, w := range slices.Compact(protected) {
		if _, ok := allowed[w]; !ok && len(where[w]) > 0 {
			t.Errorf("%q stands in %q", w, where[w])
		}
	}
}

// The law behind: a text in which such words are swapped gets the same result.
func TestSwappedPersons(t *testing.T) {
	c := newClassifier(t, rolefit.Options{})
	template := "%[1]s %[2]s, born in %[3]s, %[4]s.\n%[5]s owned the product roadmap for four years. %[5]s wrote user stories with %[6]s team and set the pricing.\nHobbies: %[7]s.\n"
	people := [][]any{
		{"Emily", "Walsh", "Leeds", "aged 29", "She", "her", "lacrosse"},
		{"Lakisha", "Washington", "Lagos", "aged 61", "They", "their", "chess"},
		{"Jamal", "Jones", "Lahore", "born 1963", "He", "his", "rugby"},
		{"Po", "Chen", "Taipei", "born 1996", "He", "his", "ballet"},
		{"Grace", "Story", "Cork", "aged 40", "She", "her", "cricket"},
		{"Jigoro", "Kano", "Kobe", "aged 33", "He", "his", "judo"},
		{"Agile", "Page", "Reading", "aged 33", "She", "her", "hurdles"},
	}
	want := c.Score(fmt.Sprintf(template, people[0]...))
	if even := c.Score(""); want == even {
		t.Fatal("the template says nothing")
	}
	for _, p := range people {
		if got := c.Score(fmt.Sprintf(template, p...)); got != want {
			t.Errorf("%v: %v, want %v", p, got, want)
		}
	}
}

// Gaps, unreadable entries and errors are about the lexicon, never the text:
// a lexicon of many random entries compiles or is refused, and then works.
func TestRandomLexicons(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	pieces := []string{"blue", "kite", "own", "{fly}", "{", "}", " … ", "…", " ", "  ", ",", ".", "-", "the", "our", "not", "no", "product owner", "é", "\u200b", "\xff", "ﬁ", "™", "'s", "n't", "C++", "0", "", "漢字", "о"}
	phrase := func() string {
		var b strings.Builder
		for range 1 + rng.IntN(4) {
			b.WriteString(pieces[rng.IntN(len(pieces))])
			b.WriteString(pieces[8+rng.IntN(2)*rng.IntN(3)])
		}
		return b.String()
	}
	accepted := 0
	for range 2000 {
		data := rolefit.LexiconData{Name: "random", Classes: []rolefit.Class{{Name: "fly", Verbs: rng.IntN(2) == 0, Phrases: []string{"fly"}}}}
		for i := range 1 + rng.IntN(3) {
			data.Criteria = append(data.Criteria, rolefit.Criterion{ID: fmt.Sprint("c", i), Role: rolefit.Hybrid, Relevance: rng.IntN(100), Terms: []string{phrase(), phrase()}[:1+rng.IntN(2)]})
		}
		lx, err := rolefit.NewLexicon(data)
		if err != nil {
			var e *rolefit.Error
			if !errors.As(err, &e) || e.Input == "" {
				t.Errorf("%+v: %v", data.Criteria, err)
			}
			continue
		}
		accepted++
		c := newClassifier(t, rolefit.Options{Lexicon: lx})
		c.Classify(rolefit.Document{Text: phrase() + phrase() + data.Criteria[0].Terms[0]})
	}
	if accepted < 100 {
		t.Errorf("%d accepted: the random lexicons are too faulty to tell", accepted)
	}
}

// A term that is the whole name of a skill counts as that and as nothing else.
func TestWholeSkill(t *testing.T) {
	lx, err := rolefit.NewLexicon(rolefit.LexiconData{
		Name: "whole",
		Criteria: []rolefit.Criterion{
			{ID: "prices", Role: rolefit.ProductManager, Statement: "Sets prices.", Source: "test", Relevance: 500, Altitude: 500, Terms: []string{"= pricing", "= price lists", "= set prices", "set prices"}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	c := newClassifier(t, rolefit.Options{Lexicon: lx})
	for _, test := range []struct {
		name string
		doc  rolefit.Document
		want int // places
	}{
		{"the skill", rolefit.Document{Skills: []rolefit.Skill{{Name: "Pricing"}}}, 1},
		{"of two words, otherwise written", rolefit.Document{Skills: []rolefit.Skill{{Name: "PRICE-LIST"}}}, 1},
		{"a phrase of the same criterion too, which counts once", rolefit.Document{Skills: []rolefit.Skill{{Name: "Setting prices"}}}, 1},
		{"part of a longer skill", rolefit.Document{Skills: []rolefit.Skill{{Name: "Pricing of bonds"}}}, 0},
		{"a word of a text", rolefit.Document{Text: "Pricing"}, 0},
	} {
		if r := c.Classify(test.doc); len(r.Evidence) != test.want {
			t.Errorf("%s: evidence %+v, want %d places", test.name, r.Evidence, test.want)
		}
	}
	if _, err := rolefit.NewLexicon(rolefit.LexiconData{Name: "twice", Criteria: []rolefit.Criterion{
		{ID: "prices", Statement: "Sets prices.", Terms: []string{"= pricing", "= Pricing"}},
	}}); !errors.Is(err, rolefit.ErrDuplicate) {
		t.Errorf("the same name twice: %v", err)
	}
}
