package rolefit

import "testing"

// TestFormsAreApart shows that no written form of the built-in lexicon belongs
// to two words, so that it does not matter which of them is met first.
func TestFormsAreApart(t *testing.T) {
	b := newBuilder(1)
	data := builtinData()
	for _, c := range data.Classes {
		for _, phrase := range c.Phrases {
			if err := b.member(c, phrase); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, c := range data.Criteria {
		for i, term := range c.Terms {
			if err := b.term(term, int32(i)); err != nil {
				t.Fatal(err)
			}
		}
	}
	b.cues()
	owner := map[string]string{}
	for base, id := range b.bases {
		if b.isArticle(id) || id == b.or {
			continue // entered as they are, without forms
		}
		for _, form := range b.inflect.forms(base) {
			if other, ok := owner[form]; ok && other != base {
				t.Errorf("%q is a form of %q and of %q", form, base, other)
			}
			owner[form] = base
		}
	}
}

// TestLookUps covers the small look-ups that programs build on.
func TestLookUps(t *testing.T) {
	for i, d := range Dimensions() {
		if int(d) != i || d.Of(ProductManager).Statement == "" || d.Of(ProductOwner).Statement == "" {
			t.Errorf("dimension %d is %v, or says nothing of a role", i, d)
		}
	}
	if got, want := len(Dimensions()), len(dimensionNames); got != want {
		t.Errorf("%d dimensions, want %d", got, want)
	}
	lx := DefaultLexicon()
	c, ok := lx.Criterion("owns-backlog")
	if !ok || c.Role != ProductOwner {
		t.Fatalf("owns-backlog: %+v, %t", c, ok)
	}
	c.Terms[0] = "changed"
	if again, _ := lx.Criterion("owns-backlog"); again.Terms[0] == "changed" {
		t.Error("the lexicon shares its terms with the caller")
	}
	if c, ok := lx.Criterion("no-such"); ok || c.ID != "" {
		t.Errorf("a criterion that is not there: %+v, %t", c, ok)
	}
}
