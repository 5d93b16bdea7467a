package rolefit

import "slices"

// Sources of the criteria. Statements are this project's own words.
const (
	gupta      = "Aakash Gupta, The Difference Between Product Manager and Product Owner: A Tactical Guide"
	scrumGuide = "Schwaber and Sutherland, The Scrum Guide, 2020"
	safe       = "Scaled Agile Framework: Product Owner"
	cagan      = "Marty Cagan, Inspired"
	torres     = "Teresa Torres, Continuous Discovery Habits"
	pragmatic  = "Pragmatic Institute, Pragmatic Framework"
	cohn       = "Mike Cohn, User Stories Applied"
	usage      = "usage in published job postings"
)

// productClasses are what frames refer to: verbs by what they say of the seat, and
// the objects that several frames share.
var productClasses = []Class{
	{"decide", true, []string{
		"own", "define", "set", "drive", "lead", "shape", "determine", "decide", "establish", "manage",
		"responsible for", "accountable for", "responsibility for", "accountability for", "ownership of",
		"ownership over", "in charge of", "develop", "create", "craft", "formulate", "steer", "direct", "evolve",
		"champion", "devise", "oversee", "spearhead", "guide", "build", "envision", "execute", "maintain",
		"owner of", "orchestrate", "run", "conceive", "co own", "co create", "handle", "creation of",
		"definition of", "development of", "management of", "outline", "curate",
	}},
	{"produce", true, []string{
		"write", "create", "produce", "author", "draft", "document", "prepare", "develop", "build", "maintain",
		"define", "elaborate", "compile", "craft", "design", "formulate", "specify", "detail", "creation of",
		"writing of", "definition of", "elaboration of", "put together", "describe", "outline", "deliver", "refine",
		"own", "construct", "generate", "manage", "drafting of", "preparation of",
	}},
	{"join", true, []string{
		"support", "contribute to", "contribute", "assist", "help", "participate in", "take part in",
		"collaborate on", "provide input", "input to", "input into", "involved in", "feed into", "aid",
		"weigh in on", "have a say in", "influence", "inform",
	}},
	{"run", true, []string{
		"run", "facilitate", "lead", "conduct", "host", "moderate", "organize", "hold", "chair", "plan",
		"coordinate", "perform", "drive", "execute", "prepare", "own", "set up", "do", "design", "carry out",
	}},
	{"attend", true, []string{
		"attend", "participate in", "take part in", "join", "contribute to", "engage in", "participate", "represent",
	}},
	{"analyze", true, []string{
		"analyze", "study", "monitor", "track", "evaluate", "assess", "research", "understand", "identify",
		"investigate", "examine", "explore", "uncover", "discover", "map", "keep up with", "stay on top of",
		"keep abreast of", "stay abreast of", "dig into", "learn", "know", "stay current on", "analysis of",
		"understanding of", "follow", "stay up to date", "keep up to date", "stay informed", "deep understanding of",
		"size", "scan", "benchmark", "observe", "anticipate", "spot", "empathize with", "solve", "obsess over",
		"surface",
	}},
	{"order", true, []string{
		"put in order", "re order", "decide order of", "resequence", "split", "estimate", "decide which",
		"decide order", "prioritize", "order", "rank", "sequence", "groom", "refine", "reorder", "stack rank",
		"slice", "triage", "reprioritize", "prioritization of", "refinement of", "grooming of", "ordering of",
	}},
	{"ship", true, []string{
		"launch", "ship", "release", "roll out", "bring", "take", "deliver", "introduce", "go live", "launch of",
		"release of", "rollout of", "delivery of",
	}},
	{"turn", true, []string{
		"translate", "convert", "turn", "break down", "break", "decompose", "transform", "distill", "split", "slice",
		"synthesize", "translation of",
	}},
	{"check", true, []string{
		"accept or reject", "tick off", "try out", "demo", "accept", "sign off", "validate", "verify", "test",
		"review", "approve", "check", "inspect", "reject", "acceptance of", "ensure", "sign off on",
		"verification of",
	}},
	{"grow", true, []string{
		"improve", "increase", "grow", "optimize", "boost", "drive", "raise", "maximize", "accelerate", "impact",
		"move", "reduce", "own", "responsible for", "accountable for", "deliver", "lift", "achieve", "hit",
		"influence", "responsibility for",
	}},
	{"tell", true, []string{
		"communicate", "present", "articulate", "evangelize", "share", "explain", "pitch", "align", "sell", "update",
		"convey", "inform", "rally", "champion", "demo", "promote",
	}},
	{"coach", true, []string{
		"coach", "mentor", "manage", "lead", "grow", "hire", "develop", "build", "recruit", "line manage",
		"supervise", "people manage",
	}},
	{"measure", true, []string{
		"define", "measure", "track", "monitor", "own", "establish", "set", "report", "analyze", "identify",
		"evaluate", "review",
	}},
	{"roadmap", false, []string{
		"yearly product plan", "annual product plan", "quarterly plan", "product plans", "rolling roadmap",
		"outcome roadmap", "three year roadmap", "release roadmap", "yearly roadmap", "multi year roadmap",
		"annual roadmap", "roadmap", "road map", "product roadmap", "product direction", "feature roadmap",
		"product road map", "technology roadmap", "platform roadmap", "technical roadmap",
	}},
	{"strategy", false, []string{
		"direction of product", "course of product", "direction for product", "strategic plan",
		"multi year strategy", "product direction and strategy", "platform direction", "product lineup",
		"investment priorities", "three year plan", "medium term plan", "annual plan for product",
		"product strategy", "platform strategy", "product vision and strategy", "vision and strategy",
		"strategy and vision", "strategy and roadmap", "strategic direction", "strategic roadmap",
		"product line strategy", "portfolio strategy", "product and business strategy", "strategy for product",
		"monetization strategy", "long term strategy", "strategic vision", "strategic priorities",
		"data product strategy", "product portfolio strategy", "strategic plan for product",
	}},
	{"vision", false, []string{
		"product ambition", "product purpose", "multi year vision", "product vision", "vision", "product goal",
		"north star", "long term vision", "product principles",
	}},
	{"backlog", false, []string{
		"list of work", "ordered list", "work list", "story backlog", "team queue", "list of story", "backlog",
		"product backlog", "team backlog", "sprint backlog", "backlog item", "product backlog item", "pbi",
		"feature backlog", "development backlog", "work item",
	}},
	{"story", false, []string{
		"stories", "small story", "feature description", "backlog entry", "acceptance story", "requirement ticket",
		"user stories", "epic", "feature story", "use case", "functional story", "technical story", "jira ticket",
		"job story", "story card",
	}},
	{"acceptance", false, []string{
		"acceptance rule", "acceptance check", "acceptance scenario", "done criteria", "readiness criteria",
		"acceptance note", "criteria of acceptance", "acceptance criteria", "acceptance criterion",
		"definition of done", "definition of ready", "acceptance test", "acceptance condition",
		"conditions of satisfaction",
	}},
	{"requirement", false, []string{
		"requirement", "business requirement", "functional requirement", "technical requirement", "user requirement",
		"customer requirement", "software requirement", "system requirement", "detailed requirement",
		"non functional requirement", "stakeholder requirement",
	}},
	{"spec", false, []string{
		"product requirement", "product requirements document", "prd", "product spec", "product specification",
		"feature spec", "feature specification", "product brief", "product requirements documentation",
		"feature definition", "product document", "feature requirement", "product documentation", "spec",
	}},
	{"feature", false, []string{
		"feature", "functionality", "capability", "enhancement", "product feature", "new feature",
		"product enhancement", "product capability", "product improvement", "product initiative",
	}},
	{"customer", false, []string{
		"customer", "user", "end user", "prospect", "buyer", "power user", "client", "consumer", "merchant",
		"patient", "enterprise customer", "developer",
	}},
	{"need", false, []string{
		"customer need", "user need", "pain point", "customer problem", "user problem", "customer feedback",
		"user feedback", "customer pain point", "user pain point", "customer insight", "user insight", "market need",
		"unmet need", "user behavior", "customer behavior", "voice of customer", "customer requirement",
		"market requirement", "customer pain", "user pain", "customer expectation", "client need", "market demand",
		"needs of customer", "needs of user", "customer want", "jobs to be done",
	}},
	{"market", false, []string{
		"market segment", "rival", "competing product", "sector trend", "buying behavior", "regulatory trend",
		"market trend", "market", "competition", "competitor", "competitive landscape", "industry trend",
		"market dynamic", "market opportunity", "competitive product", "market landscape", "market condition",
		"competitive offering", "market data", "competitive environment", "competitive intelligence", "market size",
		"market potential", "competitive analysis", "market development",
	}},
	{"opportunity", false, []string{
		"segment", "which market", "which segment", "which customer", "gap in market", "market gap",
		"target segment", "target customer", "business opportunity", "product opportunity", "growth opportunity",
		"new opportunity", "opportunity", "opportunity space", "whitespace", "customer opportunity",
		"revenue opportunity", "new market",
	}},
	{"kpi", false, []string{
		"kpi", "metric", "okr", "success metric", "product metric", "success criteria", "key performance indicator",
		"key metric", "product performance", "product kpi", "measure of success", "feature performance",
		"adoption metric", "product usage", "north star metric", "product health", "success measure",
	}},
	{"team", false, []string{
		"team of developer", "programmer", "back end developer", "front end developer", "backend team",
		"supplier team", "vendor team", "development team", "dev team", "scrum team", "engineering team",
		"agile team", "delivery team", "developer", "engineer", "software engineer", "squad", "team of engineer",
		"technical team", "feature team", "software team", "implementation team", "product squad",
	}},
	{"event", false, []string{
		"iteration review", "sprint kickoff", "iteration planning", "review meeting", "planning meeting",
		"refinement", "retro", "sprint planning", "sprint review", "sprint retrospective", "retrospective",
		"daily stand up", "stand up", "standup", "daily standup", "daily scrum", "scrum ceremony", "agile ceremony",
		"sprint ceremony", "sprint demo", "ceremony", "scrum event", "pi planning", "sprint", "scrum meeting",
		"sprint planning meeting", "refinement session", "refinement meeting", "grooming session",
		"backlog refinement", "backlog grooming", "story mapping session",
	}},
	{"plan", false, []string{
		"release plan", "release", "sprint goal", "iteration plan", "release scope", "sprint scope",
		"release schedule", "release roadmap", "iteration goal", "release content", "sprint plan",
	}},
	{"experiment", false, []string{
		"A/B test", "ab test", "experiment", "experimentation", "split test", "hypothesis", "multivariate test",
		"product experiment", "beta", "pilot", "prototype test", "concept test", "beta program",
	}},
	{"price", false, []string{
		"price", "fee", "tariff", "price list", "price level", "price plan", "price tier", "fee model",
		"commission model", "revenue share model", "rate card", "subscription plan", "subscription model",
		"premium structure", "pricing tier", "pricing plan", "payout model", "licence model", "pricing policy",
		"pricing", "pricing strategy", "pricing model", "pricing and packaging", "packaging and pricing",
		"monetization", "price model", "business model", "revenue model", "pricing structure", "packaging",
		"product pricing",
	}},
	{"gtm", false, []string{
		"country launch", "market rollout", "new market", "market introduction", "commercial launch",
		"international launch", "channel strategy", "partnership strategy", "sales channel", "go to market",
		"go to market strategy", "go to market plan", "gtm", "gtm strategy", "gtm plan", "launch plan",
		"launch strategy", "product launch", "market entry", "market launch", "go to market activity",
		"commercialization", "product positioning", "positioning", "value proposition", "rollout plan",
	}},
	{"case", false, []string{
		"budget for", "investment proposal", "commercial case", "return on investment", "financial case",
		"forecast for product", "volume forecast", "sales and margin forecast", "margin target", "business case",
		"business plan", "financial model", "revenue forecast", "investment case", "roi", "product business case",
		"sales forecast", "cost benefit analysis", "unit economics", "product P&L", "roi analysis",
	}},
	{"outcome", false, []string{
		"margin", "renewal", "win rate", "take rate", "recurring revenue", "market position", "user satisfaction",
		"paid user", "activation rate", "active user", "net revenue", "contract value", "monthly active user",
		"attach rate", "trial conversion", "product revenue", "revenue", "adoption", "retention", "engagement",
		"conversion", "activation", "market share", "growth", "churn", "profitability", "customer satisfaction",
		"user engagement", "product adoption", "revenue growth", "customer retention", "business outcome",
		"business result", "arr", "lifetime value", "business impact", "user adoption", "customer lifetime value",
		"conversion rate", "user growth", "feature adoption",
	}},
	{"pmteam", false, []string{
		"product manager", "product management team", "product team", "team of product manager",
		"product organization", "product owner", "product people", "product leader", "group product manager",
		"product management function",
	}},
	{"research", false, []string{
		"in depth interview", "field visit", "site visit", "field research", "diary study", "discovery call",
		"discovery work", "product interview", "shop along", "ride along", "user visit", "listening session",
		"user interview", "customer interview", "user research", "customer research", "market research",
		"customer discovery", "product discovery", "discovery", "focus group", "usability testing", "user testing",
		"customer visit", "discovery interview", "continuous discovery", "survey", "user study",
		"customer development", "discovery session", "customer conversation",
	}},
	{"seat", true, []string{
		"as", "looking for", "seeking", "hiring", "search for", "role of", "experience as", "experienced",
		"years as", "work as", "act as", "serve as", "position of", "need", "join us as", "join as", "be", "become",
		"appoint", "recruit", "require", "want", "experience in", "experience with", "experience of", "experience",
		"background in", "years in", "years of", "career in", "knowledge of", "expertise in", "track record in",
		"opportunity for", "passion for", "function as", "role as",
	}},
}

// decoys look like terms and mean something else.
var decoys = []string{
	"by product", "by product manager", "by product management", "co product", "co product manager",
	"co product management", "product owner manual", "owner of product", "product owner s manual", "po box",
	"p o box", "purchase order", "post office box", "product liability", "property owner", "process owner",
	"service owner", "data owner", "business owner", "pc product manual", "product marketing manager",
	"product marketing roadmap", "learning roadmap", "career roadmap", "onboarding roadmap", "marketing roadmap",
	"content backlog", "work backlog of patients", "maintenance backlog", "order backlog of customers",
	"case backlog", "backlog of orders", "backlog of cases", "backlog of claims", "hiring backlog", "sprint hurdles",
	"sprint training", "sprint race", "sprint finish", "track sprint", "scrum half", "success story", "cover story",
	"news story", "your story", "our story", "brand story", "customer story", "love story", "life story",
	"tell story", "user story of customer", "wireless sprint", "medical product owner", "safe environment",
	"safe driving", "rice cooking", "speed and velocity", "wind velocity", "terminal velocity", "road map of city",
	"epic games", "epic systems", "epic ehr", "epic emr", "epic certification", "epic hyperspace", "epic adventure",
	"epic journey", "food product development", "product photography", "dental practice", "lead time of supplier",
	"gross product", "gross domestic product", "waste product", "dairy product", "product placement",
	"product knowledge training", "work product", "school roadmap", "rally car", "rally race", "political rally",
	"rally volunteers", "heap of", "heap dump", "heap memory", "a heap", "our shared vision", "vision insurance",
	"dental and vision", "dental vision", "medical dental and vision", "vision coverage", "vision plan",
	"vision care", "medical vision", "vision benefits", "computer vision", "machine vision", "vision health",
	"vision and dental", "health dental vision", "health dental and vision", "medical dental vision",
	"dental vision and", "vision life", "low vision", "vision correction", "agile coach", "backlog of work orders",
	"roadmap to recovery", "sales roadmap", "release of information", "press release", "news release",
	"release of liability",
}

// builtinData assembles the built-in lexicon from its tables.
func builtinData() LexiconData {
	return LexiconData{
		Name:     "rolefit-en-1",
		Bias:     Logits{Relevance: -2850},
		Profile:  Logits{Relevance: -1650, Altitude: -500},
		Decoys:   decoys,
		Classes:  slices.Concat(productClasses, neighbourClasses),
		Criteria: slices.Concat(productCriteria, neighbourCriteria, neighbourTechCriteria),
	}
}
