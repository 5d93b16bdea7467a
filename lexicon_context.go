package rolefit

import "unicode/utf8"

// A Context is what the clause around a term says of it. It decides how much
// of the term's weight counts; the zero Context is Asserted.
type Context uint8

const (
	Asserted    Context = iota // of the seat or the person: counts in full
	Assisting                  // contributes to it, supports it, takes part: counts half
	Optional                   // nice to have, a plus, preferred: counts half
	Boilerplate                // about the employer, benefits, equal opportunity, hobbies: counts a fifth
	Colleague                  // somebody else's work: counts for nothing
	Negated                    // said not to be so: counts for nothing
)

var contextNames = [...]string{"asserted", "assisting", "optional", "boilerplate", "colleague", "negated"}

// contextFactors are in thousandths of a term's weight.
var contextFactors = [...]int32{1000, 500, 500, 200, 0, 0}

// String returns the wire name of c, such as "negated".
func (c Context) String() string { return enumString("Context", contextNames[:], c) }

// AppendText appends the wire name of c to b.
func (c Context) AppendText(b []byte) ([]byte, error) {
	return enumAppend("Context", contextNames[:], b, c)
}

// MarshalText returns the wire name of c; it is an error if c is out of range.
func (c Context) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText sets c from a wire name, ignoring ASCII case.
func (c *Context) UnmarshalText(text []byte) error {
	return enumParse("Context", contextNames[:], text, c)
}

// A cueKind is what a cue phrase does to the terms of its clause.
type cueKind uint8

const (
	cueNone        cueKind = iota
	cueNegate              // negates the next few words
	cueNegateAll           // negates the rest of the clause
	cueNegateBack          // negates the clause so far
	cueTheirsBack          // says whose the clause so far is
	cueAffirm              // looks like a negation and is none
	cueDouble              // the same, and so is the next one: "not a day goes by in which you don't"
	cueTurn                // ends a negation
	cueVerb                // a verb after a comma, which ends a "no": "no travel, own the roadmap"
	cueOptional            // makes the clause optional
	cueEmployer            // makes the clause boilerplate
	cueWe                  // as the subject of the clause: what the employer does
	cueYou                 // after a comma as cueTurn
	cueAndYou              // "and you": turns to the seat, whatever came before
	cueSeat                // speaks of the seat: the clause is no boilerplate
	cuePart                // "contribute to": the next few words are only taken part in
	cueWork                // "work with": those who follow do their own work
	cueAssist              // "support": as cueWork, and what they are helped with is theirs
	cueOther               // a colleague or the seat itself: "product owner"
	cuePeople              // a colleague of another trade: "designer", "the sales team"
	cuePeoples             // the same, in the plural
	cuePreposition         // before a colleague, who then is not the subject
	cueOthers              // surely a colleague: "product owners", "our product owner"
	cueThey                // as the subject of the clause: those of the clause before
	cueWho                 // right after a colleague: what follows is the colleague's
)

// cueTable holds the cues by kind: data, of which the pass below is the rule.
// Where cues overlap the leftmost counts, and of those the longest.
var cueTable = []struct {
	kind    cueKind
	phrases []string
}{
	{cueNegate, []string{
		"no", "not", "never", "without", "lack of", "lacking", "neither", "nor", "none of", "cannot", "cant", "dont",
		"doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt", "havent", "hasnt", "hadnt",
		"shouldnt", "neednt", "rather than", "instead of", "as opposed to", "other than", "zero", "avoid",
		"far from", "nobody", "no one", "none", "hardly", "hardly any", "scarcely", "barely", "rarely", "except",
		"excluding", "nothing to do with", "has little to do with",
	}},
	{cueNegateAll, []string{
		"is not", "are not", "was not", "were not", "am not", "im not", "not a", "not an", "not about",
		"not looking for", "will not", "you will not", "you wont", "you would not", "would not", "do not",
		"does not", "did not", "have not", "has not", "had not", "should not", "without any", "lack experience",
		"lack any", "not necessary to", "is not necessary to", "not required to", "is not required to",
		"are not required to", "need not", "no need to", "not needed to", "nobody expects", "nobody will ask",
		"no one expects", "no one will ask", "no experience", "no prior experience", "no responsibility for",
		"not responsible for", "not expected to", "never worked", "never been", "never held", "never had",
		"never owned", "never managed", "never led", "never written",
	}},
	{cueNegateBack, []string{
		"not required", "is not required", "are not required", "isnt required", "arent required", "not needed",
		"is not needed", "are not needed", "isnt needed", "not necessary", "is not necessary", "is unnecessary",
		"not part of", "is not part of", "are not part of", "isnt part of", "arent part of", "not expected",
		"is not expected", "are not expected", "not involved", "is not involved", "not included", "is not included",
		"are not included", "not in scope", "is not in scope", "out of scope", "is out of scope", "are out of scope",
		"not your job", "is not your job", "not my job", "is not my job", "not relevant", "is not relevant",
		"not applicable",
	}},
	{cueTheirsBack, []string{
		"is owned by", "are owned by", "is handled by", "are handled by", "is led by", "are led by", "is set by",
		"are set by", "is run by", "are run by", "from product owner", "from product manager", "by product owner",
		"by product manager", "is done by", "are done by", "is decided by", "are decided by", "is written by",
		"are written by", "is managed by", "are managed by", "is defined by", "are defined by", "is driven by",
		"are driven by", "in hands of", "looked after by", "taken care of by", "belongs to", "belong to",
		"rests with", "lies with", "lie with", "remains with", "remain with", "stays with", "stay with",
		"is done elsewhere", "is someone else", "is somebody else", "are someone else",
	}},
	{cueAffirm, []string{
		"you will not only", "you will not just", "you will not merely", "you wont just", "you wont only",
		"you wont merely", "you dont just", "you dont only", "you dont merely", "you do not just", "you do not only",
		"you do not merely", "will not only", "will not merely", "wont just", "wont only", "dont only",
		"dont merely", "do not only", "do not merely", "does not only", "doesnt just", "doesnt only", "isnt just",
		"isnt only", "isnt merely", "arent just", "are not just", "was not only", "was not just", "have not only",
		"has not only", "no less", "no better", "no other", "no secret", "no shortage of", "no small", "no mean",
		"no need to wait", "no surprise", "no one else", "nobody else", "no one better", "nobody better",
		"no two days", "cannot do without", "cant do without", "could not do without", "why not", "never fail to",
		"never fails to", "never failed to", "without fail", "not without", "not enough to", "is not enough to",
		"nothing if not", "nothing but", "not for nothing", "no fear of", "rather than delegate",
		"rather than delegating", "instead of delegating", "not only", "is not only", "are not only", "not just",
		"is not just", "do not just", "does not just", "dont just", "will not just", "not merely", "not simply",
		"not solely", "not exclusively", "not alone", "not limited to", "is not limited to", "are not limited to",
		"no doubt", "without doubt", "without a doubt", "no less than", "not least", "no stranger to", "never stop",
		"not afraid", "are not afraid", "is not afraid", "not shy", "no problem", "nothing less than",
		"not to mention", "no matter", "never miss", "never lose sight of", "cant wait", "dont hesitate",
		"do not hesitate", "no fewer than", "never without", "no exception",
	}},
	{cueDouble, []string{
		"not a day goes by", "no day goes by", "not a day passes", "no day passes", "not a week goes by",
		"no week goes by", "hard to imagine", "cannot imagine",
	}},
	{cueTurn, []string{
		"but", "but also", "but rather", "however", "although", "though", "instead", "yet", "nevertheless",
		"whereas", "while", "because", "since", "so", "where you will", "here you", "your job is", "and instead",
		"and we", "it is",
	}},
	{cueYou, []string{"you", "your", "we are", "it is"}},
	{cueAndYou, []string{"and you", "and you will", "so you", "but you", "but you will", "and I", "but I"}},
	{cuePreposition, []string{"with", "for", "of", "to", "from", "by", "among", "between", "like", "alongside of"}},
	{cueOptional, []string{
		"nice to have", "a plus", "is plus", "are plus", "big plus", "huge plus", "strong plus", "definite plus",
		"a bonus", "is bonus", "bonus points", "preferred", "preferably", "desirable", "desired", "ideally",
		"an advantage", "is advantage", "advantageous", "an asset", "is asset", "beneficial", "optional",
		"optionally", "would be great", "would be nice", "would be ideal", "good to have", "great to have",
		"helpful", "is welcome", "are welcome", "welcome but", "helps if", "help if", "love it if", "love if",
		"would love", "would help", "would be plus", "would be an asset", "would be an advantage", "an added",
		"added advantage", "good if", "happy if", "not mandatory", "is not mandatory", "not essential",
		"is not essential", "a merit", "is merit", "nice if", "not a must", "is not a must", "but not required",
		"but not essential", "but not necessary",
	}},
	{cueEmployer, []string{
		"equal opportunity", "regardless of", "affirmative action", "discriminate", "discrimination",
		"reasonable accommodation", "background check", "e verify", "protected veteran", "health insurance",
		"dental", "parental leave", "paid time off", "vacation days", "retirement plan", "401 k", "stock options",
		"gym membership", "free lunch", "we offer", "we provide", "was founded", "were founded", "founded in",
		"headquartered in", "our mission is", "our vision is", "our customers include", "our clients include",
		"our investors", "series a", "series b", "series c", "is a leading", "is one of the leading", "world leader",
		"market leader", "leading provider", "global leader", "fortune 500", "award winning", "our values",
		"our culture", "privacy policy", "privacy notice", "recruitment agencies", "recruitment agency",
		"third party agencies", "salary range", "base salary", "compensation range", "employees worldwide",
	}},
	{cueWe, []string{
		"we", "weve", "our", "our customers", "our clients", "the company", "our company", "our platform",
		"our product", "our products", "our software", "our technology", "our solution", "our mission", "our vision",
		"our teams",
	}},
	{cueSeat, []string{
		"you will", "youll", "you ll", "you would", "youd", "looking for", "looking to hire", "seeking",
		"searching for", "hiring", "the role", "this role", "this position", "the position", "in this job",
		"successful candidate", "ideal candidate", "responsible for", "responsibilities include", "I", "I am",
		"I was", "was the", "worked as", "served as", "as our", "as a", "as an", "we need", "we want", "we expect",
		"need a", "join us", "join our",
	}},
	{cuePart, []string{
		"contribute to", "contribute", "participate in", "take part in", "provide input", "input to", "input into",
		"involved in", "feed into", "weigh in on", "have a say in", "assist with", "assist in", "help with",
		"help to", "help define", "help shape", "help drive", "help prioritize", "help set",
		"support development of", "support creation of", "support definition of", "familiarity with", "exposure to",
		"familiar with",
	}},
	{cueWork, []string{
		"work with", "work closely with", "work alongside", "work directly with", "work together with",
		"working relationship with", "collaborate with", "collaborate closely with", "collaboration with",
		"partner with", "partner closely with", "partnership with", "liaise with", "coordinate with", "alongside",
		"interact with", "interface with", "engage with", "closely with", "together with", "hand in hand with",
		"in conjunction with", "cooperation with", "cooperate with", "communicate with", "pair with", "sit with",
		"sit next to", "work for", "hand over to", "handover to", "escalate to", "relationship with",
		"relationships with", "supported by", "backed by", "report to", "report into", "report directly to",
		"led by", "managed by", "guided by", "supervised by", "take direction from", "receive requirements from",
		"align with", "working under",
	}},
	{cueAssist, []string{
		"support", "assist", "help", "enable", "coach", "mentor", "train", "advise", "serve", "recruit",
		"on behalf of", "teach", "shadow", "empower", "backup for", "consult", "guide",
	}},
	{cueOther, []string{
		"product manager", "product owner", "product lead", "product leader", "product leadership",
		"product management", "product management team", "product team", "head of product", "director of product",
		"vp of product", "vp product", "chief product officer", "pm", "po",
	}},
	{cuePeople, []string{
		"scrum master", "business analyst", "project manager", "program manager", "engineering manager",
		"delivery manager", "agile coach", "manager", "team lead", "designer", "engineer", "developer", "ux team",
		"design team", "marketing team", "sales team", "data team", "qa team", "data scientist", "data analyst",
		"researcher", "architect", "consultant", "product marketing", "product marketing manager",
		"product marketing team", "counterpart",
	}},
	{cueOthers, []string{
		"each product manager", "each product owner", "every product manager", "every product owner",
		"several product owner", "our product manager", "our product owner", "your product manager",
		"your product owner", "another product manager", "another product owner", "other product manager",
		"other product owner", "experienced product manager", "experienced product owner",
	}},
	{cueThey, []string{"they", "she", "he", "ze", "xe"}},
	{cueWho, []string{"who", "whose", "that", "which"}},
}

// headingTable holds the headings that begin a section, by what stands in it.
var headingTable = []struct {
	context Context
	phrases []string
}{
	{Asserted, []string{
		"your job", "your background", "background", "main tasks", "key tasks", "what awaits you", "your challenge",
		"your contribution", "your qualifications", "your skills", "we expect", "who we re looking for",
		"who were looking for", "the work", "the position", "main responsibilities", "your day", "a typical week",
		"your part in it", "you should have", "you bring", "responsibilities", "what you will do", "what you ll do",
		"what youll do", "what you ll be doing", "tasks", "duties", "your role", "your mission", "role overview",
		"job description", "about the role", "about the job", "about this role", "the job", "position summary",
		"accountabilities", "day to day", "in this role", "requirements", "qualifications", "minimum qualifications",
		"basic qualifications", "required qualifications", "what you bring", "what you ll bring",
		"what you will bring", "who you are", "about you", "your profile", "skills", "experience",
		"what we are looking for", "what we re looking for", "we are looking for", "you have", "must have",
		"must haves", "work experience", "professional experience", "employment history", "employment",
		"your impact", "what you need", "what you ll need", "summary", "profile", "essential functions",
		"the opportunity", "the role", "role", "education", "certifications",
	}},
	{Optional, []string{
		"nice to have", "preferred qualifications", "preferred", "preferred skills", "preferred experience", "bonus",
		"bonus points", "bonus points if", "bonus skills", "good to have", "desirable", "desired skills", "desired",
		"pluses", "extra credit", "it would be great if", "even better if", "additional qualifications", "bonus if",
		"great if you have",
	}},
	{Boilerplate, []string{
		"about us", "about the company", "about our company", "who we are", "our story", "company description",
		"the company", "company overview", "our company", "our values", "our mission", "our culture", "benefits",
		"perks", "what we offer", "we offer", "what you get", "what you ll get", "what s in it for you",
		"what in it for you", "why join us", "why us", "why work with us", "our offer", "what we provide",
		"compensation", "salary", "how to apply", "application process", "hiring process", "interview process",
		"equal opportunity", "diversity", "diversity and inclusion", "privacy", "disclaimer", "our benefits",
		"our commitment", "about the team", "hobbies", "interests", "hobbies and interests", "personal interests",
		"references", "similar jobs", "other jobs", "related jobs", "recommended jobs", "other openings",
		"people also viewed", "volunteering",
	}},
}

// rules is raised when the pass below changes what it decides.
const rules = 1

const (
	negateReach    = 6  // words that "no" or "without" reach
	negateAllReach = 14 // words that "is not a" reaches
	subjectReach   = 2  // words before the subject of a clause, as in "the three"
	partReach      = 6  // words that are taken part in
	assistReach    = 5  // words from "support" to whom
	workReach      = 10 // words from "work with" to the work of those
	headingWords   = 7  // of the longest heading
	unknownHeading = 4  // words of a heading that is not known
	headingExtra   = 2  // words of a heading beside the phrase known
	sectionLines   = 40 // for which a heading is believed
)

// A section is the part of a document in which a clause stands.
type section struct {
	context Context
	lines   int  // since its heading
	theirs  bool // colleagues were the subject of the clause before
}

// read gives every hit of the clause its context, and keeps the section. rest
// is the text after the clause.
func (s *section) read(c *clause, lx *Lexicon, rest string) {
	if c.tokens[0].line {
		if s.lines++; s.lines > sectionLines {
			*s = section{}
		}
	}
	if s.heading(c, rest) {
		return
	}
	whole := s.whole(c)
	if whole == Optional && len(c.hits) == 0 && c.tokens[0].line && endsLine(rest) {
		*s = section{context: Optional} // "It is a plus if you have" and a list
	}
	st := clauseState{verb: c.verb, theirs: s.theirs && c.subject(cueThey)}
	s.theirs = st.theirs || c.subject(cueOthers) || c.subject(cuePeoples)
	cues := c.cues
	for i := range c.hits {
		h := &c.hits[i]
		for len(cues) > 0 && cues[0].start <= h.at {
			st.pass(cues[0])
			cues = cues[1:]
		}
		neighbour := lx.criterionOf(h.term).Role == Neither
		h.context = max(whole, st.context(h, neighbour))
	}
	lookBack(c, whole)
}

// heading takes a short line of its own for a heading if it says little
// beside a known one, and sets the section that begins.
func (s *section) heading(c *clause, rest string) bool {
	if !c.tokens[0].line || !endsLine(rest) {
		return false
	}
	if len(c.tokens) <= unknownHeading && len(c.hits) == 0 && c.head.end == 0 && !c.listed() {
		*s = section{} // a heading of something else
		return true
	}
	if c.head.end == 0 {
		return false
	}
	words, known := len(c.tokens), int(c.head.end-c.head.start)
	if words > known+headingExtra || words > known && len(c.hits) > 0 {
		return false
	}
	*s = section{context: c.head.context}
	return true
}

// listed reports whether a list mark stands before the clause in its line.
func (c *clause) listed() bool {
	start := c.tokens[0].start
	for i := start - 1; i >= 0 && i >= start-utf8.UTFMax; i-- {
		if kind, _ := kindAt(c.text, i); utf8.RuneStart(c.text[i]) && (kind == kindDash || kind == kindStar || kind == kindBreak) {
			return true
		}
		if c.text[i] == '\n' {
			break
		}
	}
	return false
}

// endsLine reports whether nothing but marks stands before the line's end.
func endsLine(rest string) bool {
	for i := 0; i < len(rest); i++ {
		switch kind, _ := kindAt(rest, i); kind {
		case kindLine:
			return true
		case kindLetter:
			return false
		}
	}
	return true
}

// whole returns the context that the clause as a whole has.
func (s *section) whole(c *clause) Context {
	context := s.context
	seat := false
	for _, q := range c.cues {
		switch q.kind {
		case cueSeat, cueAndYou:
			seat = true
		case cueOptional:
			context = max(context, Optional)
		case cueEmployer:
			context = max(context, Boilerplate)
		case cueWe:
			if q.start == 0 {
				context = max(context, Boilerplate)
			}
		}
	}
	if seat && context == Boilerplate {
		return Asserted
	}
	return context
}

// subject reports whether a cue of the kind stands at the head of the clause,
// and nothing before it speaks of the seat.
func (c *clause) subject(kind cueKind) bool {
	for _, q := range c.cues {
		switch {
		case q.start > subjectReach || c.verb >= 0 && c.verb < q.start:
			return false
		case q.kind == kind:
			return true
		case q.kind == cueSeat || q.kind == cueWork || q.kind == cueAssist || q.kind == cuePreposition:
			return false
		}
	}
	return false
}

// A clauseState is what the cues passed so far say of the words that follow.
type clauseState struct {
	negated     int32  // up to this word
	listed      bool   // what is negated may be a list of duties
	double      bool   // the next negation is none
	with        int32  // where the last "work with" or "support" stands
	work        int32  // others may work along up to this word
	assist      int32  // those helped may be named up to this word
	part        int32  // taken part in up to this word
	from        int32  // the last colleague named is from this word
	others      int32  // to this one
	maybe       cueHit // the last one named who may be the seat itself
	verb        int32  // where the first verb of the clause stands, or -1
	preposition int32  // where the last preposition ends
	seat        bool   // the clause has spoken of the seat
	theirs      bool   // what follows is a colleague's
}

func (st *clauseState) pass(q cueHit) {
	if st.double && (q.kind == cueNegate || q.kind == cueNegateAll) {
		st.double = false
		return
	}
	switch q.kind {
	case cueDouble:
		st.double = true
	case cueNegate:
		st.negated, st.listed = q.end+negateReach, false
	case cueNegateAll:
		st.negated, st.listed = q.end+negateAllReach, true
	case cueAndYou:
		st.negated, st.theirs, st.seat = 0, false, true
	case cuePreposition:
		st.preposition = q.end
	case cueVerb:
		if !st.listed {
			st.negated = 0
		}
	case cueTurn:
		st.negated = 0
	case cueSeat:
		st.theirs, st.seat = false, true
	case cuePart:
		st.part = q.end + partReach
	case cueWork:
		st.with, st.work = q.start, q.end+workReach
	case cueAssist:
		st.with, st.work, st.assist = q.start, q.end+workReach, q.end+assistReach
	case cueOther, cueOthers, cuePeople, cuePeoples:
		product := q.kind == cueOther || q.kind == cueOthers
		helped := product && q.start < st.assist
		if subject := (q.kind == cueOthers || q.kind == cuePeoples) && !st.seat; helped || subject || q.start < st.work {
			st.from, st.others = q.start, q.end
			st.theirs = st.theirs || helped || subject && st.subject(q)
		} else if product && !st.seat && q.start > 0 {
			st.maybe = q // "each squad has a product owner who …"
		}
	case cueWho:
		if st.others > 0 && q.start <= st.others+1 {
			st.theirs = true
		} else if st.maybe.end > 0 && q.start == st.maybe.end {
			st.from, st.others, st.theirs = st.maybe.start, st.maybe.end, true
		}
	}
}

// subject reports whether q may be the subject of its clause: it stands near
// the head with no verb before it.
func (st *clauseState) subject(q cueHit) bool {
	return q.start <= subjectReach && st.work == 0 && st.preposition == 0 && (st.verb < 0 || st.verb >= q.start)
}

// context returns what the cues passed say of h.
func (st *clauseState) context(h *hit, neighbour bool) Context {
	switch {
	case h.at < st.negated:
		return Negated
	case st.theirs, neighbour && h.at < st.work:
		return Colleague
	case h.at >= st.from && h.at < st.others && (h.start >= st.from || h.start < st.with):
		return Colleague
	case h.at < st.part:
		return Assisting
	}
	return Asserted
}

// lookBack gives the hits before a cue such as "is not required", "is owned by"
// or, after colleagues, "they prioritise" its context; what is optional is not
// negated by not being required.
func lookBack(c *clause, whole Context) {
	var negated, theirs, they int32
	named := false // colleagues, so far
	for _, q := range c.cues {
		switch q.kind {
		case cueOthers, cuePeoples:
			named = true
		case cueThey:
			if named {
				they = q.start
			}
		case cueNegateBack:
			negated = q.start
		case cueTheirsBack:
			theirs = q.start
		}
	}
	for i := range c.hits {
		h := &c.hits[i]
		switch {
		case h.end <= negated && whole != Optional:
			h.context = Negated
		case h.end <= theirs, they > 0 && h.end == they:
			h.context = max(h.context, Colleague)
		}
	}
}
