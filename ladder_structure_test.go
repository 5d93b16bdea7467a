package rolefit

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSeats(t *testing.T) {
	line := func(seats []Seat) map[string][]string {
		lines := map[string][]string{}
		for _, s := range seats {
			lines[s.ID] = s.ReportsTo
		}
		return lines
	}
	for _, c := range []struct {
		stage   Stage
		culture Culture
		want    map[string][]string
	}{
		{StageStartup, ProductLed, map[string][]string{"product-person": nil}},
		{StageStartup, EngineeringLed, map[string][]string{"product-person": nil}},
		{StageGrowing, ProductLed, map[string][]string{"product-manager": nil, "product-owner": {"product-manager"}}},
		{StageGrowing, EngineeringLed, map[string][]string{"product-manager": nil, "engineering-manager": nil, "product-owner": {"engineering-manager"}}},
		{StageEnterprise, ProductLed, map[string][]string{"group-product-manager": nil, "product-manager": {"group-product-manager"}, "product-owner": {"product-manager", "group-product-manager"}}},
		{StageEnterprise, EngineeringLed, map[string][]string{"group-product-manager": nil, "product-manager": {"group-product-manager"}, "engineering-manager": nil, "product-owner": {"engineering-manager"}}},
	} {
		seats := Seats(c.stage, c.culture)
		if diff := cmp.Diff(c.want, line(seats)); diff != "" {
			t.Errorf("%v, %v: -want +got\n%s", c.stage, c.culture, diff)
		}
		for _, s := range seats {
			if s.Name == "" || s.Owns == "" || s.Source == "" {
				t.Errorf("%v, %v: seat %q does not say everything", c.stage, c.culture, s.ID)
			}
			for _, to := range s.ReportsTo {
				if _, ok := line(seats)[to]; !ok {
					t.Errorf("%v, %v: %q reports to %q, which is no seat", c.stage, c.culture, s.ID, to)
				}
			}
		}
	}
	if Seats(3, ProductLed) != nil || Seats(StageGrowing, 2) != nil {
		t.Error("there are seats out of range")
	}
}

func TestAdviseHybrid(t *testing.T) {
	for _, c := range []struct {
		reason string
		stage  Stage
		teams  int
		split  bool
	}{
		{"a startup with one team", StageStartup, 1, false},
		{"a startup before its first team", StageStartup, 0, false},
		{"a second team", StageStartup, 2, true},
		{"growing", StageGrowing, 1, true},
		{"enterprise", StageEnterprise, 9, true},
	} {
		a := AdviseHybrid(c.stage, ProductLed, c.teams)
		if a.Split != c.split || a.Statement == "" || a.Source == "" {
			t.Errorf("%s: %+v", c.reason, a)
		}
		var roles []Role
		for _, s := range a.Into {
			roles = append(roles, s.Role)
		}
		var want []Role
		if c.split {
			want = []Role{ProductManager, ProductOwner}
		}
		if diff := cmp.Diff(want, roles); diff != "" {
			t.Errorf("%s: into: -want +got\n%s", c.reason, diff)
		}
	}
}

func TestTopicAnswer(t *testing.T) {
	owner := map[string]Role{}
	for _, c := range builtinData().Criteria {
		owner[c.ID] = c.Role
	}
	for topic := range Topic(len(topicNames)) {
		a := topic.Answer()
		if a.Question == "" || a.Short == "" || a.ProductManager == "" || a.ProductOwner == "" || a.Source == "" {
			t.Errorf("%v does not say everything: %+v", topic, a)
		}
		for _, id := range a.Carries {
			if owner[id] != ProductOwner {
				t.Errorf("%v: a product owner carries over %q, a criterion of %v", topic, id, owner[id])
			}
		}
		for _, id := range a.Missing {
			if owner[id] != ProductManager {
				t.Errorf("%v: a product owner misses %q, a criterion of %v", topic, id, owner[id])
			}
		}
	}
	if a := TopicTechnical.Answer(); a.Role != ProductOwner {
		t.Errorf("the more technical role is %v", a.Role)
	}
	if a := TopicEntry.Answer(); len(a.Carries) == 0 || len(a.Missing) == 0 {
		t.Errorf("what carries over and what is missing: %+v", a)
	}
	if diff := cmp.Diff(Answer{}, Topic(len(topicNames)).Answer()); diff != "" {
		t.Errorf("out of range: -want +got\n%s", diff)
	}
}
