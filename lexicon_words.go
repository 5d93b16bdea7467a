package rolefit

import (
	"slices"
	"strings"
)

// A wordID stands for a word of the lexicon in all its forms. Zero is no word.
type wordID uint32

// An inflector knows the written forms of words.
type inflector struct {
	verbOf map[string]verb // by every form of the verb
}

func newInflector() inflector {
	in := inflector{make(map[string]verb, 8*len(verbs))}
	for _, v := range verbs {
		in.verbOf[v.base] = v
		for _, form := range v.forms() {
			in.verbOf[form] = v
		}
	}
	return in
}

// base returns the form under which word is known: American spelling, the
// infinitive of a known verb, the singular.
func (in inflector) base(word string) string {
	word = american(word)
	if v, ok := in.verbOf[word]; ok {
		return v.base
	}
	word = singularOf(word)
	if v, ok := in.verbOf[word]; ok {
		return v.base // "meetings", of "meeting", of "meet"
	}
	return word
}

// forms returns every written form of a base form: singular and plural, those
// of a verb, British and American spelling. One that nobody writes does no harm.
func (in inflector) forms(base string) []string {
	forms := []string{base}
	if len(base) > 2 || len(base) == 2 && base[1] != 's' { // "pm" has a plural, "a" and "us" have none
		forms = append(forms, pluralOf(base))
	}
	if v, ok := in.verbOf[base]; ok {
		for _, form := range v.forms() {
			forms = append(forms, form, pluralOf(form))
		}
	}
	for _, form := range forms {
		forms = append(forms, otherSpellings(form)...)
	}
	return forms
}

// singularOf undoes a regular English plural. It may return a form that is no
// word ("kubernete"), which is harmless: it only has to be the same each time.
func singularOf(word string) string {
	switch {
	case len(word) < 3, hasAnySuffix(word, "ss", "us", "sis"):
		return word
	case strings.HasSuffix(word, "ies") && len(word) > 4:
		return word[:len(word)-3] + "y"
	case hasAnySuffix(word, "sses", "shes", "ches", "xes", "zzes"):
		return word[:len(word)-2]
	case strings.HasSuffix(word, "s"):
		return word[:len(word)-1]
	}
	return word
}

// pluralOf forms a regular English plural, which is also a verb's third person.
func pluralOf(word string) string {
	switch {
	case strings.HasSuffix(word, "y") && len(word) > 1 && !isVowel(word[len(word)-2]):
		return word[:len(word)-1] + "ies"
	case hasAnySuffix(word, "s", "sh", "ch", "x", "z"):
		return word + "es"
	}
	return word + "s"
}

// spellings pairs American endings with British ones.
var spellings = []struct{ american, british string }{
	{"ize", "ise"}, {"izes", "ises"}, {"ized", "ised"}, {"izing", "ising"},
	{"ization", "isation"}, {"izations", "isations"}, {"izer", "iser"}, {"izers", "isers"},
	{"yze", "yse"}, {"yzes", "yses"}, {"yzed", "ysed"}, {"yzing", "ysing"},
	{"avior", "aviour"}, {"aviors", "aviours"}, {"avioral", "avioural"}, {"color", "colour"}, {"favor", "favour"},
	{"labor", "labour"}, {"catalog", "catalogue"}, {"catalogs", "catalogues"}, {"dialog", "dialogue"},
	{"center", "centre"}, {"centers", "centres"}, {"defense", "defence"}, {"license", "licence"},
	{"program", "="}, {"programs", "programmes"},
	{"odeling", "odelling"}, {"odeled", "odelled"}, {"abeling", "abelling"}, {"abeled", "abelled"},
	{"ravel", "ravell"}, {"fulfill", "fulfil"}, {"fulfillment", "fulfilment"}, {"enroll", "enrol"},
	{"judgment", "judgement"}, {"channeling", "channelling"}, {"counselor", "counsellor"},
}

// notSpelling are words that only look as if they had a second spelling.
var notSpelling = []string{
	"advertise", "advertised", "advertising", "advise", "advised", "advising", "compromise", "enterprise", "enterprises",
	"exercise", "exercises", "expertise", "franchise", "likewise", "merchandise", "merchandising", "otherwise", "precise",
	"premise", "promise", "promises", "raise", "raised", "raising", "revise", "revised", "revising", "rise", "rising",
	"supervise", "supervised", "supervising", "surprise", "televise", "wise", "size", "sizes", "sized", "sizing", "prize", "noise",
}

func american(word string) string {
	if slices.Contains(notSpelling, word) {
		return word
	}
	for _, s := range spellings {
		if rest, ok := strings.CutSuffix(word, s.british); ok {
			return rest + s.american
		}
	}
	return word
}

func otherSpellings(word string) []string {
	if slices.Contains(notSpelling, word) {
		return nil
	}
	var out []string
	for _, s := range spellings {
		if rest, ok := strings.CutSuffix(word, s.american); ok {
			out = append(out, rest+s.british)
		}
	}
	return out
}

// A verb is a verb's base form and what is irregular about it: "=" for a
// doubled last letter, then past and participle, as in "wrote written".
type verb struct{ base, irregular string }

// forms returns third person, past, participles and, for verbs in -ize, the
// noun in -ization.
func (v verb) forms() []string {
	stem, past := v.base, strings.Fields(v.irregular)
	if len(past) > 0 && past[0] == "=" {
		stem, past = v.base+v.base[len(v.base)-1:], past[1:]
	}
	out := []string{pluralOf(v.base)}
	switch {
	case strings.HasSuffix(stem, "e") && !strings.HasSuffix(stem, "ee"):
		out = append(out, stem+"d", stem[:len(stem)-1]+"ing")
	case strings.HasSuffix(stem, "y") && !isVowel(stem[len(stem)-2]):
		out = append(out, stem[:len(stem)-1]+"ied", stem+"ing")
	default:
		out = append(out, stem+"ed", stem+"ing")
	}
	if len(past) > 0 {
		out[1] = past[0]
		out = append(out, past[1:]...)
	}
	if rest, ok := strings.CutSuffix(v.base, "ize"); ok {
		out = append(out, rest+"ization", rest+"izations")
	}
	return out
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func hasAnySuffix(s string, suffixes ...string) bool {
	return slices.ContainsFunc(suffixes, func(suffix string) bool { return strings.HasSuffix(s, suffix) })
}

// verbs are the verbs that lexicons inflect, sorted. Words that a trade uses as
// nouns of their own (market, price, engineer) are left out on purpose:
// marketing is not a form of market.
var verbs = []verb{
	{"accelerate", ""}, {"accept", ""}, {"accompany", ""}, {"achieve", ""}, {"acquire", ""}, {"act", ""},
	{"adapt", ""}, {"adjust", ""}, {"administer", ""}, {"adopt", ""}, {"advise", ""}, {"advocate", ""},
	{"agree", ""}, {"align", ""}, {"allocate", ""}, {"analyze", ""}, {"answer", ""}, {"apply", ""},
	{"appraise", ""}, {"approve", ""}, {"architect", ""}, {"arrange", ""}, {"articulate", ""}, {"assemble", ""},
	{"assess", ""}, {"assign", ""}, {"assist", ""}, {"assure", ""}, {"attend", ""}, {"attract", ""},
	{"audit", ""}, {"author", ""}, {"automate", ""}, {"balance", ""}, {"benchmark", ""}, {"book", ""},
	{"brainstorm", ""}, {"break", "broke broken"}, {"brief", ""}, {"bring", "brought"}, {"budget", ""},
	{"build", "built"}, {"bundle", ""}, {"calculate", ""}, {"capture", ""}, {"care", ""}, {"carry", ""},
	{"chair", ""}, {"champion", ""}, {"check", ""}, {"choose", "chose chosen"}, {"clarify", ""}, {"close", ""},
	{"coach", ""}, {"code", ""}, {"collaborate", ""}, {"collect", ""}, {"combine", ""}, {"communicate", ""},
	{"compare", ""}, {"compete", ""}, {"compile", ""}, {"compose", ""}, {"conceive", ""}, {"conceptualize", ""},
	{"conclude", ""}, {"conduct", ""}, {"configure", ""}, {"confirm", ""}, {"connect", ""}, {"consolidate", ""},
	{"construct", ""}, {"consult", ""}, {"contribute", ""}, {"control", ""}, {"convert", ""}, {"cooperate", ""},
	{"coordinate", ""}, {"counsel", ""}, {"craft", ""}, {"create", ""}, {"cultivate", ""}, {"customize", ""},
	{"cut", "= cut"}, {"debug", "="}, {"decide", ""}, {"decompose", ""}, {"define", ""}, {"delegate", ""},
	{"deliver", ""}, {"demo", ""}, {"demonstrate", ""}, {"deploy", ""}, {"derive", ""}, {"design", ""},
	{"detail", ""}, {"determine", ""}, {"develop", ""}, {"devise", ""}, {"diagnose", ""}, {"direct", ""},
	{"discover", ""}, {"discuss", ""}, {"dispatch", ""}, {"distill", "="}, {"do", "did done"}, {"document", ""},
	{"draft", ""}, {"draw", "drew drawn"}, {"drive", "drove driven"}, {"educate", ""}, {"elaborate", ""},
	{"elicit", ""}, {"eliminate", ""}, {"embed", "="}, {"empower", ""}, {"enable", ""}, {"encourage", ""},
	{"enforce", ""}, {"engage", ""}, {"enhance", ""}, {"ensure", ""}, {"envision", ""}, {"escalate", ""},
	{"establish", ""}, {"estimate", ""}, {"evaluate", ""}, {"evangelize", ""}, {"evolve", ""}, {"examine", ""},
	{"execute", ""}, {"expand", ""}, {"experiment", ""}, {"explain", ""}, {"explore", ""}, {"facilitate", ""},
	{"feed", "fed"}, {"finalize", ""}, {"find", "found"}, {"fix", ""}, {"focus", ""}, {"forecast", "forecast"},
	{"formulate", ""}, {"foster", ""}, {"frame", ""}, {"fulfill", ""}, {"gather", ""}, {"generate", ""},
	{"give", "gave given"}, {"govern", ""}, {"groom", ""}, {"grow", "grew grown"}, {"guarantee", ""},
	{"guide", ""}, {"handle", ""}, {"head", ""}, {"help", ""}, {"hire", ""}, {"hold", "held"}, {"host", ""},
	{"identify", ""}, {"illustrate", ""}, {"implement", ""}, {"improve", ""}, {"increase", ""}, {"influence", ""},
	{"inform", ""}, {"initiate", ""}, {"innovate", ""}, {"inspect", ""}, {"inspire", ""}, {"install", ""},
	{"instruct", ""}, {"integrate", ""}, {"interact", ""}, {"interface", ""}, {"interpret", ""},
	{"interview", ""}, {"introduce", ""}, {"investigate", ""}, {"iterate", ""}, {"join", ""}, {"justify", ""},
	{"keep", "kept"}, {"launch", ""}, {"lead", "led"}, {"learn", ""}, {"leverage", ""}, {"liaise", ""},
	{"listen", ""}, {"localize", ""}, {"log", "="}, {"look", ""}, {"maintain", ""}, {"make", "made"},
	{"manage", ""}, {"map", "="}, {"maximize", ""}, {"measure", ""}, {"meet", "met"}, {"mentor", ""},
	{"migrate", ""}, {"mitigate", ""}, {"model", ""}, {"moderate", ""}, {"monetize", ""}, {"monitor", ""},
	{"motivate", ""}, {"negotiate", ""}, {"observe", ""}, {"obtain", ""}, {"onboard", ""}, {"operate", ""},
	{"optimize", ""}, {"orchestrate", ""}, {"order", ""}, {"organize", ""}, {"originate", ""}, {"outline", ""},
	{"overcome", ""}, {"oversee", "oversaw overseen"}, {"own", ""}, {"participate", ""}, {"partner", ""},
	{"perform", ""}, {"pilot", ""}, {"pitch", ""}, {"place", ""}, {"plan", "="}, {"position", ""},
	{"predict", ""}, {"prepare", ""}, {"present", ""}, {"preserve", ""}, {"prevent", ""}, {"prioritize", ""},
	{"procure", ""}, {"produce", ""}, {"program", "="}, {"promote", ""}, {"propose", ""}, {"prototype", ""},
	{"prove", ""}, {"provide", ""}, {"publish", ""}, {"purchase", ""}, {"pursue", ""}, {"qualify", ""},
	{"quantify", ""}, {"query", ""}, {"raise", ""}, {"reach", ""}, {"read", "read"}, {"receive", ""},
	{"recommend", ""}, {"reconcile", ""}, {"record", ""}, {"recruit", ""}, {"reduce", ""}, {"refactor", ""},
	{"refine", ""}, {"reject", ""}, {"release", ""}, {"remove", ""}, {"renew", ""}, {"repair", ""},
	{"report", ""}, {"represent", ""}, {"request", ""}, {"require", ""}, {"research", ""}, {"resolve", ""},
	{"respond", ""}, {"review", ""}, {"revise", ""}, {"roll", ""}, {"run", "= ran"}, {"scale", ""},
	{"schedule", ""}, {"scope", ""}, {"scout", ""}, {"secure", ""}, {"see", "saw seen"}, {"segment", ""},
	{"sell", "sold"}, {"send", "sent"}, {"serve", ""}, {"set", "= set"}, {"shadow", ""}, {"shape", ""},
	{"share", ""}, {"shepherd", ""}, {"ship", "="}, {"simplify", ""}, {"size", ""}, {"sketch", ""}, {"slice", ""},
	{"solicit", ""}, {"solve", ""}, {"source", ""}, {"speak", "spoke spoken"}, {"spearhead", ""}, {"specify", ""},
	{"split", "= split"}, {"sponsor", ""}, {"standardize", ""}, {"steer", ""}, {"streamline", ""},
	{"strengthen", ""}, {"structure", ""}, {"study", ""}, {"submit", "="}, {"succeed", ""}, {"summarize", ""},
	{"supervise", ""}, {"supply", ""}, {"support", ""}, {"survey", ""}, {"sustain", ""}, {"synthesize", ""},
	{"tailor", ""}, {"take", "took taken"}, {"talk", ""}, {"teach", "taught"}, {"test", ""}, {"think", "thought"},
	{"track", ""}, {"trade", ""}, {"train", ""}, {"transform", ""}, {"transition", ""}, {"translate", ""},
	{"travel", ""}, {"triage", ""}, {"troubleshoot", ""}, {"tune", ""}, {"uncover", ""},
	{"understand", "understood"}, {"update", ""}, {"upgrade", ""}, {"use", ""}, {"validate", ""}, {"verify", ""},
	{"visit", ""}, {"visualize", ""}, {"want", ""}, {"watch", ""}, {"win", "won"}, {"wireframe", ""},
	{"work", ""}, {"write", "wrote written"},
}
