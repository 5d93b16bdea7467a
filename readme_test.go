package rolefit

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// between returns what stands between two marks of a text.
func between(t *testing.T, text, from, to string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, from)
	inside, _, closed := strings.Cut(rest, to)
	if !ok || !closed {
		t.Fatalf("nothing between %q and %q", from, to)
	}
	return inside
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestReadme holds the README's program and its output to the package example,
// which is run, and its figures to the lexicon and the goldens.
func TestReadme(t *testing.T) {
	readme := readFile(t, "README.md")
	example := between(t, readFile(t, "example_test.go"), "func Example() {\n", "\n}\n")
	body, output, _ := strings.Cut(example, "\t// Output:\n")
	if diff := cmp.Diff(body, between(t, readme, "func main() {\n", "}\n```\n")); diff != "" {
		t.Errorf("the program differs from func Example (-example +README):\n%s", diff)
	}
	output = strings.ReplaceAll(output+"\n", "\t// ", "")
	if diff := cmp.Diff(output, between(t, readme, "```text\n", "```\n")); diff != "" {
		t.Errorf("its output differs (-example +README):\n%s", diff)
	}

	data := DefaultLexicon().Data()
	terms, others := 0, 0
	for _, c := range data.Criteria {
		terms += len(c.Terms)
		if c.Role == Neither {
			others++
		}
	}
	want := []string{
		fmt.Sprintf("has %d, from", len(data.Criteria)),
		fmt.Sprintf("and %d,%03d **terms**", terms/1000, terms%1000),
		fmt.Sprintf("%d criteria belong to other jobs", others),
	}
	for name, noun := range map[string]string{"documents": "documents", "meaning": "short texts", "profiles": "skills profiles"} {
		var right, all int
		sum := readFile(t, "testdata/"+name+".golden")
		if _, err := fmt.Sscanf(sum[strings.LastIndex(sum, "# all:"):], "# all: %d of %d right", &right, &all); err != nil {
			t.Fatal(err)
		}
		want = append(want, fmt.Sprintf("| %d %s", all, noun), fmt.Sprintf("| %d right |", right))
	}
	for _, w := range want {
		if !strings.Contains(readme, w) {
			t.Errorf("README.md does not say %q", w)
		}
	}
}
