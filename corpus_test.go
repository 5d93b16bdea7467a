package rolefit

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// corpusDir holds real labelled postings, which cannot be published. Where it
// is absent the tests on them are skipped.
const corpusDir = "../shared/corpus"

// A posting is one labelled text of the corpus.
type posting struct {
	ID, Title, Text, Family string
	Want                    Role
	Flags                   []string
	Reading                 Role // by content, where Read
	Read                    bool
	Consensus               bool
	Altitude                *float64
}

func corpus(t *testing.T) []posting {
	t.Helper()
	var all []posting
	at := map[string]int{}
	for _, name := range []string{"postings.jsonl", "neighbours.jsonl"} {
		readLines(t, name, func(line []byte) error {
			var p posting
			if err := json.Unmarshal(line, &p); err != nil {
				return err
			}
			at[p.ID] = len(all)
			all = append(all, p)
			return nil
		})
	}
	for _, name := range []string{"readings.jsonl", "consensus.jsonl"} {
		readLines(t, name, func(line []byte) error {
			var l struct {
				ID                 string
				Consensus, Reading *Role
				Altitude           *float64
			}
			if err := json.Unmarshal(line, &l); err != nil {
				return err
			}
			p := &all[at[l.ID]]
			p.Read, p.Consensus, p.Altitude = true, l.Consensus != nil, l.Altitude
			p.Reading = *cmp.Or(l.Consensus, l.Reading)
			return nil
		})
	}
	return all
}

func readLines(t *testing.T, name string, do func([]byte) error) {
	t.Helper()
	f, err := os.Open(filepath.Join(corpusDir, name))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no corpus of real postings here")
	} else if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		if err := do(s.Bytes()); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
}

var roleWords = regexp.MustCompile(`(?i)\bproduct[ -]?(management|managers?|owners?|ownership|mgr)\b|\b(PM|PO|GPM|PMs|POs)\b`)

func mask(s string) string { return roleWords.ReplaceAllString(s, "xxxx") }

// auc is the probability that a draw of high exceeds one of low.
func auc(high, low []float64) float64 {
	wins := 0.0
	for _, h := range high {
		for _, l := range low {
			switch {
			case h > l:
				wins++
			case h == l:
				wins += 0.5
			}
		}
	}
	return wins / float64(len(high)*len(low))
}

// kappa is Cohen's κ of a four-way confusion matrix.
func kappa(m [4][4]int) float64 {
	var n, same, chance float64
	var row, col [4]float64
	for i := range m {
		for j := range m[i] {
			x := float64(m[i][j])
			n += x
			row[i] += x
			col[j] += x
			if i == j {
				same += x
			}
		}
	}
	for i := range row {
		chance += row[i] * col[i] / n
	}
	return (same - chance) / (n - chance)
}

// ranks returns the rank of each value, ties shared.
func ranks(v []float64) []float64 {
	order := make([]int, len(v))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(v[a], v[b]) })
	out := make([]float64, len(v))
	for i := 0; i < len(order); {
		j := i
		for j < len(order) && v[order[j]] == v[order[i]] {
			j++
		}
		for k := i; k < j; k++ {
			out[order[k]] = float64(i+j-1) / 2
		}
		i = j
	}
	return out
}

func correlation(a, b []float64) float64 {
	var ma, mb, ab, aa, bb float64
	for i := range a {
		ma += a[i] / float64(len(a))
		mb += b[i] / float64(len(b))
	}
	for i := range a {
		ab += (a[i] - ma) * (b[i] - mb)
		aa += (a[i] - ma) * (a[i] - ma)
		bb += (b[i] - mb) * (b[i] - mb)
	}
	return ab / max(1e-12, math.Sqrt(aa*bb))
}

// near are the jobs whose postings share most words with product work.
var near = []string{"project_manager", "program_manager", "business_analyst", "scrum_agile", "product_marketing", "design_ux"}

// A tally collects what a run over the corpus showed.
type tally struct {
	confusion                [4][4]int // by content, then by verdict
	pm, po, titlePM, titlePO []float64 // altitude logits of what is so by content, and by title
	product, other           []float64 // relevance logits by content
	altitude, altitudeRead   []float64
	nearAll, nearProduct     int
	farAll, farProduct       int
}

func (y *tally) add(p posting, r Result) {
	relevance, altitude := float64(r.Logits.Relevance), float64(r.Logits.Altitude)
	if p.Read {
		y.confusion[p.Reading][r.Role]++
		switch p.Reading {
		case ProductManager:
			y.pm = append(y.pm, altitude)
		case ProductOwner:
			y.po = append(y.po, altitude)
		}
		if p.Reading == Neither {
			y.other = append(y.other, relevance)
		} else {
			y.product = append(y.product, relevance)
		}
		if p.Reading != Neither && p.Altitude != nil {
			y.altitude, y.altitudeRead = append(y.altitude, altitude), append(y.altitudeRead, *p.Altitude)
		}
	}
	switch {
	case p.Want == ProductManager:
		y.titlePM = append(y.titlePM, altitude)
	case p.Want == ProductOwner:
		y.titlePO = append(y.titlePO, altitude)
	case p.Want != Neither || p.Read && p.Reading != Neither:
	case slices.Contains(near, p.Family):
		y.nearAll++
		if r.Role != Neither {
			y.nearProduct++
		}
	default:
		y.farAll++
		if r.Role != Neither {
			y.farProduct++
		}
	}
}

// TestCorpus measures the verdicts on real postings and sets floors to the
// figures. The weights were moved by a fit to these postings, so what it shows
// is how well they are described, not how well others will be.
func TestCorpus(t *testing.T) {
	all := corpus(t)
	for _, run := range []struct {
		name                           string
		read                           func(string) string
		kappa, roles, relevance, share float64 // floors, and a ceiling for the share of near neighbours called product
	}{
		{"as posted", func(s string) string { return s }, 0.82, 0.96, 0.98, 0.03},
		{"role words masked", mask, 0.76, 0.96, 0.96, 0.03},
	} {
		t.Run(run.name, func(t *testing.T) {
			var y tally
			for _, p := range all {
				y.add(p, Classify(Document{Text: run.read(p.Text)}))
			}
			k, roles, relevance := kappa(y.confusion), auc(y.pm, y.po), auc(y.product, y.other)
			nearShare, farShare := float64(y.nearProduct)/float64(y.nearAll), float64(y.farProduct)/float64(y.farAll)
			t.Logf("κ by content %.3f %v", k, y.confusion)
			t.Logf("AUC: PM against PO by content %.3f, by title %.3f; product against others %.3f", roles, auc(y.titlePM, y.titlePO), relevance)
			t.Logf("altitude against the readers', Spearman %.3f", correlation(ranks(y.altitude), ranks(y.altitudeRead)))
			t.Logf("called PM, PO or hybrid: near neighbours %d of %d = %.3f, other jobs %d of %d = %.3f",
				y.nearProduct, y.nearAll, nearShare, y.farProduct, y.farAll, farShare)
			if k < run.kappa || roles < run.roles || relevance < run.relevance || nearShare > run.share {
				t.Errorf("below the floors κ %.2f, AUC %.2f and %.2f, or above the ceiling %.2f", run.kappa, run.roles, run.relevance, run.share)
			}
		})
	}
}
