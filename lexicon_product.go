package rolefit

// productCriteria are what Product Managers and Product Owners do, and what
// both do. Weights are set by judgement: by how surely a statement tells
// product work from other jobs (relevance) and the one role from the other
// (altitude).
var productCriteria = []Criterion{
	// The roles by name. Only relevance: a name says what the seat is called,
	// not what it does.
	{"named-product-manager", Hybrid, "", Question, "The seat or the person is called a product manager.", usage, 900, 0, []string{
		"{seat} … product manager", "product manager will", "product manager you will", "product manager is responsible", "product manager role", "product manager position", "product manager at", "product manager who", "{seat} … product lead", "{seat} … head of product", "product manager to", "product manager with",
	}},
	{"mentions-product-manager", Hybrid, "", Question, "A product manager is spoken of.", usage, 350, 0, []string{
		"product manager", "technical product manager", "senior product manager", "group product manager", "product lead", "principal product manager", "associate product manager", "head of product", "director of product", "vp of product", "chief product officer", "lead product manager", "growth product manager", "director of product management", "vp product", "product leader",
	}},
	{"named-product-owner", Hybrid, "", Question, "The seat or the person is called a product owner.", usage, 900, 0, []string{
		"{seat} … product owner", "product owner will", "product owner you will", "product owner is responsible", "product owner role", "product owner position", "product owner at", "product owner who", "product owner to", "product owner with", "{seat} … product ownership",
	}},
	{"mentions-product-owner", Hybrid, "", Question, "A product owner is spoken of.", usage, 350, 0, []string{
		"product owner", "technical product owner", "senior product owner", "lead product owner", "product ownership", "agile product owner", "proxy product owner", "junior product owner", "chief product owner",
	}},
	{"product-management", Hybrid, "", Question, "The work is product management as a discipline.", usage, 800, 0, []string{
		"{seat} … product management", "product management experience", "product management skills", "product management background", "product management role", "product management discipline", "product management best practices", "product management principles", "product management methodologies", "technical product management", "digital product management",
		"product management tools", "product management process", "product management framework", "product management or product ownership", "product manager or product owner", "product manager or similar", "software product management", "{decide} … product management",
	}},
	{"mentions-product-management", Hybrid, "", Question, "Product management is spoken of.", usage, 250, 0, []string{"product management", "product thinking", "product mindset", "product sense", "product craft"}},

	// What both do.
	{"defines-product", Hybrid, "", Goal, "Decides what the product is and does.", cagan, 600, 0, []string{
		"define … product", "own … product", "end to end product", "product ownership of", "responsible for product", "define … product feature", "decide what to build", "what to build", "what we build", "right product", "build right thing", "right thing to build",
		"product decision", "product direction", "drive product", "lead product", "product problem", "shape … product", "product trade off", "product outcome", "own … product area", "own … feature", "own … product line", "ownership of … product", "build great product", "product bet", "single threaded owner",
	}},
	{"product-development", Hybrid, "", Activities, "Works through the development of a product from idea to release.", cagan, 350, 100, []string{
		"product development lifecycle", "product development process", "product development", "product lifecycle", "product life cycle", "lifecycle of product", "product lifecycle management", "product from concept to launch", "from ideation to launch", "from concept to launch", "from discovery to delivery", "from idea to launch", "from ideation", "idea to launch", "concept to delivery", "conception to launch", "from conception", "zero to one", "0 to 1", "0 1", "end to end product development", "discovery and delivery", "discovery through delivery", "product delivery", "product launch", "from concept to", "full product lifecycle",
	}},
	{"prioritizes-features", Hybrid, "", Activities, "Prioritises features and initiatives by value.", gupta, 500, 0, []string{
		"{order} … {feature}", "feature prioritization", "prioritize … roadmap", "prioritize … initiative", "ruthless prioritization", "ruthlessly prioritize", "product prioritization", "prioritization framework", "prioritize what", "prioritize … customer", "prioritize … based on business value", "prioritize by value", "prioritize … opportunity", "prioritization of … feature", "{order} … product", "trade off decision", "prioritize … impact", "balance … priority", "roadmap prioritization", "prioritization technique", "say no", "prioritization decision", "prioritize … value", "feature trade off", "backlog prioritization by value",
	}},
	{"defines-features", Hybrid, "", Activities, "Defines what features do.", cagan, 400, 0, []string{
		"{decide} … {feature}", "feature set", "feature definition", "specify … {feature}", "{ship} … {feature}", "define … scope", "mvp", "minimum viable product", "mvp scope", "scope … mvp", "product features", "new product feature", "conceptualize … {feature}", "design … {feature}", "ideate … {feature}", "feature ideas", "product ideas", "product increment",
	}},
	{"product-requirements", Hybrid, "", Artifacts, "Turns needs into product requirements.", gupta, 500, 0, []string{
		"{turn} … product requirement", "{turn} … {spec}", "define … product requirement", "gather … product requirement", "product requirements", "{produce} … product requirement", "translate customer needs", "translate user needs", "translate … customer need", "translate … user need", "{need} … into product", "{need} … into feature", "translate … {need}", "translate business needs into product", "turn … {need}", "convert … {need}",
	}},
	{"bridges-business-technology", Hybrid, "", Activities, "Stands between business and development.", usage, 200, -150, []string{
		"bridge between business", "bridge gap between business", "link between business", "liaison between business", "interface between business", "bridge … business and technology", "intersection of business", "intersection of product", "intersection of technology", "intersection of design", "business and technical teams", "interface between customer", "link between … development", "liaison between … development", "translate between business and",
	}},
	{"cross-functional-product", Hybrid, "", Activities, "Works day to day with engineering and design on the product.", cagan, 350, 60, []string{
		"work closely with engineering", "closely with engineering", "work with engineering and design", "engineering and design", "design and engineering", "partner with engineering", "engineering design and", "engineers and designers", "designers and engineers", "engineers designers", "engineering product and design", "collaborate with engineering", "collaborate with engineers", "work with engineers", "collaborate with … engineers", "work closely with … engineers", "collaborate … engineering", "partner … engineering", "work closely with developers", "cross functional product team", "product trio", "lead cross functional team", "lead cross functional", "work with designers and developers", "product design and engineering", "with ux and engineering",
	}},
	{"serves-users", Hybrid, "", Question, "Knows what users need and why.", torres, 250, 60, []string{
		"{analyze} … {need}", "customer needs", "user needs", "customer pain points", "user pain points", "customer problems", "user problems", "real user problems", "voice of customer", "voice of user", "advocate for user", "advocate for customer", "user advocate", "customer advocate", "customer obsession", "customer centric product", "user centric product", "represent … customer", "represent … user", "solve … customer problem", "solve … user problem", "customer value", "user value", "user empathy", "empathy for user", "empathy for customer", "problems worth solving", "needs of users", "needs of customers",
	}},
	{"collects-feedback", Hybrid, "", Activities, "Collects feedback and turns it into improvements of the product.", torres, 300, 0, []string{
		"gather … feedback", "collect … feedback", "incorporate … feedback", "customer feedback", "user feedback", "feedback loop with user", "feedback loop with customer", "product feedback", "act on feedback", "analyze … feedback", "feature request", "synthesize … feedback", "feedback from user", "feedback from customer", "iterate … feedback", "iterate on product", "continuous product improvement", "improve … product", "product improvement", "enhance … product", "product enhancement",
	}},
	{"agile-product", Hybrid, "", Activities, "Works in an agile product team.", usage, 150, -200, []string{
		"agile environment", "agile development", "agile methodology", "agile software development", "agile product development", "agile framework", "agile practice", "agile process", "agile principle", "agile team", "agile mindset", "agile method", "agile delivery", "agile way of working", "lean and agile", "agile manifesto", "scrum or kanban", "agile and scrum", "agile scrum",
	}},
	{"product-quality", Hybrid, "", Goal, "Makes sure that the product works well for those who use it.", usage, 150, -50, []string{
		"high quality product", "product quality", "quality of product", "great user experience", "intuitive product", "best in class product", "user friendly product", "delightful product", "delightful experience", "delight users", "delight customers", "products people love", "products that customers love", "product excellence", "product usability",
	}},
	{"technical-fluency", Hybrid, "", Question, "Understands the technology well enough to decide about it with engineers.", gupta, 120, -80, []string{
		"technical background", "technical fluency", "technically fluent", "technical literacy", "technical trade off", "technical feasibility", "discuss technical", "technical depth", "understand technical", "technical acumen", "assess … feasibility", "software development process", "technical understanding", "technically minded", "api products", "apis and integrations", "technical discussions", "technical constraints",
	}},
	{"product-stakeholders", Hybrid, "", Activities, "Aligns stakeholders on the product.", gupta, 200, 80, []string{
		"stakeholder management", "manage stakeholders", "stakeholder alignment", "align stakeholders", "stakeholder communication", "communicate … stakeholder", "align … stakeholder", "manage stakeholder expectations", "stakeholder expectations", "stakeholder buy in", "stakeholder engagement", "manage expectations", "competing priorities", "competing stakeholder", "conflicting priorities", "influence without authority", "lead without authority", "lead through influence", "lead by influence", "influence … stakeholder", "present … stakeholder", "negotiate … stakeholder",
	}},
	{"product-titles-worked", Hybrid, "", Question, "Has built and shipped products.", usage, 450, 150, []string{
		"ship product", "build and launch products", "launch … product", "bring products to market", "bring … product to market", "track record of shipping", "track record of launching", "track record of building products", "deliver … product", "successful product", "launch new product", "launched products", "building products", "experience building products", "product from scratch", "{ship} … new product", "launch … feature", "ship … feature", "consumer product experience", "scale products", "launch and scale", "launch and iterate", "build and scale products", "b2b product", "saas product", "b2c product",
	}},
	{"improves-value", Hybrid, "", Goal, "Maximises the value that the product gives.", scrumGuide, 400, -100, []string{
		"maximize … value", "product value", "value of product", "business value", "deliver value", "value delivery", "deliver customer value", "deliver business value", "value driven", "value to customers", "value to users", "maximize business value", "outcomes over outputs", "outcome driven", "outcome oriented",
	}},

	// Product Manager: goal.
	{"owns-product-strategy", ProductManager, "", Goal, "Owns the strategy of the product.", gupta, 650, 700, []string{
		"{decide} … {strategy}", "product strategy", "{decide} … strategy for product", "strategy of product", "strategic product", "product strategist", "product vision and strategy", "product strategy and vision", "strategy and roadmap", "strategic thinking", "think strategically", "strategic thinker", "strategic mindset", "strategic direction of product", "strategic product decision", "translate strategy into", "turn … strategy into", "{decide} … strategy and execution", "strategic initiatives", "product portfolio", "company strategy", "business strategy", "strategic goals", "portfolio strategy", "strategy work",
	}},
	{"joins-product-strategy", ProductManager, "", Goal, "Takes part in product strategy.", gupta, 300, 200, []string{"{join} … {strategy}", "{join} … {roadmap}", "{join} … {vision}", "input for product strategy"}},
	{"owns-product-vision", ProductManager, "", Goal, "Sets the vision of the product.", gupta, 550, 150, []string{
		"{decide} … {vision}", "product vision", "{tell} … {vision}", "vision for product", "vision of product", "long term vision", "compelling vision", "visionary", "north star", "product north star", "set … direction", "vision and roadmap", "vision into", "inspire … {vision}",
	}},
	{"owns-market-success", ProductManager, "", Goal, "Answers for the product's success in its market.", gupta, 550, 800, []string{
		"success of product", "product success", "market success", "commercial success", "market fit", "product market fit", "win market", "success in market", "win in market", "commercial performance of product", "market leadership", "make product successful", "ceo of product", "mini ceo", "general manager of product", "product commercial success", "commercially successful", "ensure … product success", "own … success of product", "competitive position of product", "market position", "market leading product",
	}},
	{"owns-pnl", ProductManager, "", Metrics, "Owns or shares the profit and loss of the product.", gupta, 350, 800, []string{
		"p l", "p and l", "p l responsibility", "p l ownership", "profit and loss", "p l of product", "product p l", "product profitability", "profitability of product", "gross margin of product", "own … p l", "p l management", "manage … p l", "product revenue", "product margin", "revenue target", "revenue goal",
	}},
	{"business-objectives", ProductManager, "", Goal, "Ties the product to the objectives of the business.", gupta, 200, 350, []string{
		"business objective", "business goal", "company goal", "company objective", "strategic objective", "business outcomes", "business impact", "business results", "business growth", "business priorities", "product goals", "align … business goal", "align … business objective", "commercial objective", "commercial goal", "company okr", "okr", "objectives and key results", "product okr", "quarterly goals", "measurable outcome", "measurable impact", "tie … business outcome",
	}},
	{"solves-problems", ProductManager, "", Goal, "Finds which problems are worth solving before solutions.", torres, 300, 450, []string{
		"problem space", "problem discovery", "problem framing", "frame problem", "ambiguous problem", "ambiguity", "complex problem space", "problem definition", "define problem", "identify … problem", "unmet needs", "unmet customer needs", "opportunity assessment", "opportunity identification", "identify … {opportunity}", "discover … {opportunity}", "new opportunities for product", "opportunity solution tree", "problem statement", "navigate ambiguity", "thrive in ambiguity", "comfortable with ambiguity", "first principles", "white space", "opportunity sizing", "size … {opportunity}",
	}},

	// Product Manager: artifacts.
	{"owns-roadmap", ProductManager, "", Artifacts, "Owns the product roadmap.", gupta, 650, 550, []string{
		"{decide} … {roadmap}", "product roadmap", "roadmap ownership", "own roadmap", "roadmap planning", "roadmapping", "quarterly roadmap", "roadmap and strategy", "multi year roadmap", "roadmap for product", "roadmap development", "outcome based roadmap", "long term roadmap", "roadmap definition", "roadmap creation", "product roadmapping", "roadmap management", "roadmap decision", "feature roadmap", "strategic roadmap", "annual roadmap", "roadmap strategy", "{produce} … {roadmap}", "roadmap prioritisation by outcome", "12 month roadmap", "three year roadmap",
	}},
	{"mentions-roadmap", ProductManager, "", Artifacts, "Works to a roadmap.", gupta, 350, 250, []string{"roadmap", "road map", "{tell} … {roadmap}", "deliver … roadmap", "execute … roadmap", "roadmap item", "deliver against roadmap", "roadmap execution", "update … roadmap", "plan … roadmap"}},
	{"builds-business-case", ProductManager, "", Artifacts, "Builds the business case: model, forecast, budget.", gupta, 300, 750, []string{
		"{produce} … {case}", "{decide} … {case}", "business case", "business case development", "product business case", "revenue forecast", "revenue model", "financial model for product", "financial modelling of product", "investment case", "market sizing and business case", "roi case", "investment decision", "build vs buy", "make or buy", "build buy partner", "build or buy", "business model", "unit economics", "cost benefit analysis", "budget for product", "business viability", "commercial viability",
	}},
	{"writes-mrd", ProductManager, "", Artifacts, "Writes market requirements.", gupta, 400, 700, []string{
		"market requirements", "market requirements document", "mrd", "marketing requirements document", "market need", "mrds and prds", "six pager", "pr faq", "prfaq", "working backwards", "working backwards document", "product one pager", "product brief", "strategy memo", "product narrative", "product strategy document", "opportunity canvas", "lean canvas", "business model canvas",
	}},
	{"writes-prd", ProductManager, "", Artifacts, "Writes product requirement documents and specifications.", usage, 500, 250, []string{
		"{produce} … {spec}", "prd", "product requirements document", "product specs", "product specification", "feature spec", "product brief document", "product documentation", "product requirements documentation", "write specs", "clear specs", "functional spec for product", "feature specification",
	}},
	{"owns-go-to-market", ProductManager, "", Artifacts, "Plans how the product goes to market.", gupta, 350, 650, []string{
		"{decide} … {gtm}", "{produce} … {gtm}", "{run} … {gtm}", "go to market strategy", "go to market plan", "go to market", "gtm strategy", "gtm plan", "market entry", "market entry strategy", "launch plan", "launch strategy", "product launch plan", "market launch", "product positioning", "product commercialization", "launch readiness", "support … go to market", "align … go to market", "go to market launch", "international expansion of product", "market expansion", "enter new markets", "expansion into new market", "gtm launch", "partner … go to market",
	}},
	{"sets-pricing", ProductManager, "", Artifacts, "Sets pricing and packaging.", gupta, 250, 700, []string{
		"{decide} … {price}", "{analyze} … {price}", "pricing and packaging", "packaging and pricing", "pricing strategy", "pricing model", "pricing decision", "monetization strategy", "monetization model", "product pricing", "price point", "subscription tier", "pricing tier", "product monetization", "pricing experiment", "pricing analysis", "willingness to pay", "pricing and positioning",
	}},
	{"executive-communication", ProductManager, "", Artifacts, "Presents the product to executives and the board.", gupta, 150, 400, []string{
		"executive summary", "executive presentation", "present to executives", "present to leadership", "present … executive", "executive stakeholder", "executive communication", "executive buy in", "board presentation", "communicate … executive", "communicate … leadership", "present … leadership", "senior leadership team", "executive leadership", "executive team", "c suite", "c level stakeholders", "quarterly business review of product", "influence executives", "present roadmap", "leadership alignment", "executive alignment", "buy in from leadership", "senior executives",
	}},

	// Product Manager: tools.
	{"uses-product-analytics", ProductManager, "", Tools, "Works with product analytics tools.", gupta, 200, 300, []string{
		"amplitude", "mixpanel", "pendo", "looker", "heap analytics", "heap", "google analytics", "product analytics", "product analytics tools", "fullstory", "hotjar", "posthog", "google optimize", "optimizely", "launchdarkly", "adobe analytics", "segment and amplitude", "amplitude or mixpanel", "firebase analytics", "contentsquare", "gainsight px", "appcues", "logrocket", "statsig", "chartmogul", "tableau or looker", "behavioral analytics", "quantum metric",
	}},
	{"uses-roadmap-tools", ProductManager, "", Tools, "Works with roadmap and discovery tools.", gupta, 300, 300, []string{
		"productboard", "product board", "aha roadmaps", "aha io", "productplan", "roadmunk", "airfocus", "dovetail", "gong", "gong calls", "gong recordings", "maze", "usertesting", "user testing com", "dragonboat", "prodpad", "craft io", "uservoice", "canny", "chameleon", "sprig", "jira product discovery", "userinterviews", "lookback", "aha and jira", "jira aha", "aha",
	}},
	{"uses-business-tools", ProductManager, "", Tools, "Works with slides and dashboards for the business.", gupta, 50, 150, []string{
		"powerpoint", "google slides", "keynote", "tableau", "power bi", "slide deck", "salesforce reports", "crunchbase", "similarweb", "gartner reports", "app annie", "sensor tower", "data ai", "semrush product research",
	}},

	// Product Manager: metrics.
	{"measured-by-revenue", ProductManager, "", Metrics, "Is measured by revenue and market share.", gupta, 150, 600, []string{
		"{grow} … revenue", "revenue growth", "market share", "grow revenue", "drive revenue", "arr", "annual recurring revenue", "mrr", "monthly recurring revenue", "net revenue retention", "nrr", "average revenue per user", "arpu", "gross margin", "top line growth", "incremental revenue", "revenue impact", "gmv", "gross merchandise value", "bookings growth", "topline", "expansion revenue", "product led growth", "plg", "revenue stream", "profitability", "profit margin",
	}},
	{"measured-by-customers", ProductManager, "", Metrics, "Is measured by customer outcomes: lifetime value, NPS, retention, churn.", gupta, 200, 500, []string{
		"customer lifetime value", "clv", "ltv", "lifetime value", "net promoter score", "nps", "churn", "churn rate", "reduce churn", "retention rate", "user retention", "customer retention", "product retention", "activation rate", "user activation", "customer acquisition cost", "cac", "cac payback", "ltv cac", "customer satisfaction score", "csat", "day 30 retention", "cohort retention", "{grow} … retention", "{grow} … churn", "dau", "mau", "daily active users", "monthly active users", "wau", "engagement and retention", "acquisition activation retention",
	}},
	{"measured-by-adoption", ProductManager, "", Metrics, "Is measured by adoption, engagement and conversion.", gupta, 300, 400, []string{
		"{grow} … {outcome}", "product adoption", "feature adoption", "user adoption", "user engagement", "customer engagement with product", "conversion rate", "conversion funnel", "adoption funnel", "funnel analysis", "time to value", "product usage", "usage data", "onboarding funnel", "usage metric", "product growth", "user growth", "adoption rate", "adoption metric", "feature usage", "engagement metric", "cohort analysis", "drop off", "growth loop", "growth experiment",
	}},
	{"defines-product-metrics", ProductManager, "", Metrics, "Defines what success of the product is measured by.", cagan, 350, 300, []string{
		"{measure} … {kpi}", "success metrics", "product metrics", "define success", "product kpi", "key product metrics", "product performance", "measure success", "measure impact", "product success metrics", "measure … success of feature", "metrics for success", "north star metric", "track product performance", "instrumentation of product", "data informed product decision", "data driven product decision", "data informed decision", "data driven decision", "make data driven decision", "use data to", "quantitative and qualitative", "qualitative and quantitative",
	}},

	// Product Manager: question.
	{"asks-right-thing", ProductManager, "", Question, "Asks whether this is the right thing to win the market.", gupta, 400, 600, []string{
		"right thing to win", "right product to build", "what and why", "why and what", "why behind", "what problem to solve", "which problems to solve", "what to build and why", "why we build", "desirability viability feasibility", "viable and valuable", "customer why", "why it matters", "decide what and why", "the why",
	}},
	{"knows-market", ProductManager, "", Question, "Knows the market and the competition.", gupta, 350, 650, []string{
		"{analyze} … {market}", "market analysis", "competitive analysis", "competitor analysis", "market research", "market trends", "competitive landscape", "competitive intelligence", "market sizing", "size market", "tam sam som", "tam", "market opportunity", "competitive research", "industry trends", "market insight", "market understanding", "win loss analysis", "market knowledge", "competitive positioning", "market dynamics", "target market", "market segmentation", "customer segmentation", "customer segment", "market landscape", "competitive differentiation", "differentiation", "competitive advantage", "market expert", "competitor benchmarking", "competitive benchmarking", "market intelligence", "industry analysts", "emerging trends", "market demand", "market feedback", "addressable market", "emerging technologies and trends",
	}},

	// Product Manager: activities.
	{"talks-to-customers", ProductManager, "", Activities, "Talks to customers and users to discover needs.", gupta, 450, 550, []string{
		"{run} … {research}", "customer interview", "user interview", "customer discovery", "product discovery", "talk to customers", "talk to users", "talk with customers", "speak to customers", "speak with customers", "meet customers", "visit customers", "customer visits", "customer calls", "engage with customers", "engage directly with customers", "interact with customers", "spend time with customers", "customer conversations", "discovery interviews", "continuous discovery", "directly with customers", "work directly with customers", "customer development", "customer advisory board", "interview customers", "interview users", "discovery work", "discovery process", "customer meetings", "work with customers", "work closely with customers", "listen to customers", "immerse yourself in customer", "understand customers deeply", "deeply understand user", "deeply understand customer", "dual track", "user discovery",
	}},
	{"uses-research", ProductManager, "", Activities, "Draws on user and market research.", torres, 200, 250, []string{
		"user research", "customer research", "usability test", "user testing", "research insights", "customer insights", "user insights", "focus groups", "{analyze} … user behavior", "user personas", "buyer personas", "customer personas", "persona development", "customer journey", "customer journey mapping", "user journey", "validate assumptions", "test assumptions", "validate ideas", "product insights", "concept validation", "validate … hypothesis", "generate insights", "customer empathy interviews", "qualitative research",
	}},
	{"runs-experiments", ProductManager, "", Activities, "Tests hypotheses by experiment.", gupta, 350, 400, []string{
		"{run} … {experiment}", "a b testing", "ab testing", "experimentation", "product experiment", "hypothesis driven", "test hypotheses", "rapid experimentation", "test and learn", "experiment design", "beta program", "beta testing program", "beta launch", "beta customers", "{decide} … {experiment}", "split testing", "iterate quickly", "rapid prototyping and testing with users", "build measure learn", "lean startup", "pilot customers", "early adopters", "design partners", "multivariate testing",
	}},
	{"launches-products", ProductManager, "", Activities, "Launches products and features into the market.", gupta, 400, 450, []string{
		"lead … launch", "drive … launch", "plan … launch", "own … launch", "coordinate … launch", "launch of new product", "bring new product to market", "take products to market", "launch new feature", "feature launches", "launch successful", "manage … launch", "launch execution", "product introduction", "new product introduction", "new product development", "sunset", "end of life", "bring to market", "post launch", "launch management", "ship to customers",
	}},
	{"works-with-commercial", ProductManager, "", Activities, "Works with sales and marketing on how the product wins.", gupta, 150, 400, []string{
		"sales and marketing", "marketing and sales", "marketing sales", "sales marketing", "sales customer success", "partner with sales", "work with sales", "work with marketing", "partner with marketing", "product marketing and sales", "with product marketing", "sales enablement", "enable sales", "sales calls", "join sales call", "customer facing teams", "sales team", "marketing team", "commercial team", "commercial stakeholders", "support sales", "go to market team", "gtm team", "sales marketing and", "work with legal", "finance legal", "legal and finance", "marketing legal", "operations sales", "sales support", "train sales",
	}},
	{"aligns-organization", ProductManager, "", Activities, "Aligns the organisation behind the product.", gupta, 250, 350, []string{
		"align … organization", "cross functional alignment", "align cross functional team", "drive alignment", "build consensus", "across organization", "evangelize", "product evangelist", "evangelize product", "internal and external stakeholder", "cross functional leadership", "lead cross functional initiatives", "cross functional partner", "align … leadership", "rally … team", "influence … team", "communicate product", "communicate vision", "storytelling", "company wide", "internal evangelist", "single voice for product", "product spokesperson", "thought leader", "thought leadership", "represent product externally", "external partner", "strategic partnerships",
	}},
	{"leads-product-managers", ProductManager, "", Activities, "Leads and develops product managers.", gupta, 600, 700, []string{
		"{coach} … {pmteam}", "manage product managers", "team of product managers", "product management team", "lead product team", "product organization", "head product function", "hire product managers", "build product team", "mentor product managers", "product leadership", "product operating model", "grow product team", "manager of product managers", "manage team of pms", "product culture", "product function",
	}},
	{"product-frameworks", ProductManager, "", Activities, "Uses product frameworks: RICE, Kano, jobs to be done.", usage, 350, 350, []string{
		"rice framework", "rice scoring", "rice score", "rice prioritization", "kano model", "kano analysis", "kano", "jobs to be done", "jtbd", "value proposition canvas", "north star framework", "aarrr", "pirate metrics", "heart framework", "cost of delay", "weighted scoring", "opportunity scoring", "double diamond", "design sprint", "impact mapping", "swot", "porter five forces", "okrs framework", "crossing the chasm", "blue ocean",
	}},
	{"pm-credentials", ProductManager, "", Activities, "Holds product management credentials.", usage, 500, 400, []string{
		"pragmatic institute", "pragmatic marketing", "pragmatic marketing certified", "pragmatic certified", "aipmm", "certified product manager", "cpm certification", "product school", "reforge", "product management certificate", "product management certification", "280 group", "product faculty", "svpg", "silicon valley product group", "cpmm", "mind the product",
	}},
	{"plays-entrepreneur", ProductManager, "", Activities, "Acts as an entrepreneur for the product.", usage, 150, 300, []string{
		"entrepreneurial mindset", "entrepreneurial spirit", "business acumen", "commercial acumen", "commercial mindset", "commercially minded", "founder mindset", "think like an owner", "owner mentality", "product entrepreneur", "product instinct", "product intuition", "strong product sense", "product taste", "business sense", "commercial awareness", "bias for action",
	}},

	// Product Owner: goal.
	{"maximizes-team-value", ProductOwner, "", Goal, "Maximises the value that the development team delivers each sprint.", gupta, 400, -700, []string{
		"value of work of development team", "value delivered by team", "value delivered by development team", "value each sprint", "value every sprint", "value of increment", "team delivers", "ensure team delivers", "incremental value", "working software", "increment", "potentially shippable", "value of sprint", "deliver … each sprint", "deliver … every sprint", "maximize value of product", "maximize value of work", "delivery of team", "team output", "delivery of feature", "on time delivery of feature", "iterative delivery", "deliver … increment", "deliver … iteratively",
	}},
	{"guides-team", ProductOwner, "", Goal, "Gives the development team direction day by day.", gupta, 400, -700, []string{
		"guide … {team}", "direct … {team}", "support development team", "guide development team", "lead development team", "lead scrum team", "embedded with team", "embedded in scrum team", "embedded in development team", "work with development team", "work closely with development team", "work daily with team", "daily contact with developers", "day to day contact for", "day to day direction", "day to day guidance", "available to team", "contact for development team", "dedicated scrum team", "with development team", "development team and stakeholders", "development team", "clear direction to team", "unblock developers", "unblock team", "priorities for team", "team priorities", "team of developers", "cross functional development team", "interface to development team", "interface with development team", "remove ambiguity for team", "team understands", "ensure development team understands", "shared understanding", "scrum team", "agile squad", "agile release train", "day to day activity of team",
	}},

	// Product Owner: artifacts.
	{"owns-backlog", ProductOwner, "", Artifacts, "Owns and maintains the product backlog.", gupta, 600, -800, []string{
		"{decide} … {backlog}", "{produce} … {backlog}", "product backlog", "backlog management", "backlog ownership", "team backlog", "backlog of features", "backlog maintenance", "healthy backlog", "product backlog management", "backlog health", "backlog transparency", "transparent backlog", "backlog owner", "sprint backlog", "single backlog", "well groomed backlog", "refined backlog", "prioritized backlog", "prioritised product backlog", "ordered backlog", "backlog items ready", "product backlog item", "pbis", "feature backlog", "backlog grooming and management", "ready backlog", "backlog creation",
	}},
	{"mentions-backlog", ProductOwner, "", Artifacts, "Works with a backlog.", gupta, 300, -450, []string{"backlog", "backlog item", "{join} … {backlog}", "project backlog"}},
	{"writes-stories", ProductOwner, "", Artifacts, "Writes user stories.", gupta, 450, -700, []string{
		"{produce} … {story}", "{turn} … {story}", "user story", "write stories", "epics and stories", "features and stories", "detailed stories", "story writing", "user story creation", "epics and user stories", "detailed user stories", "user story mapping", "story mapping", "stories and tasks", "technical stories", "story splitting", "split stories", "epics features", "epics", "stories with acceptance criteria", "invest criteria", "features epics", "story level", "actionable stories", "into user stories", "gherkin", "given when then", "bdd scenarios", "story refinement", "well defined stories",
	}},
	{"writes-acceptance-criteria", ProductOwner, "", Artifacts, "Writes acceptance criteria.", gupta, 450, -800, []string{
		"{produce} … {acceptance}", "acceptance criteria", "clear acceptance criteria", "definition of ready", "definition of done", "acceptance test", "conditions of satisfaction", "acceptance criterion", "define acceptance",
	}},
	{"sets-sprint-goals", ProductOwner, "", Artifacts, "Sets sprint goals and plans releases.", gupta, 400, -650, []string{
		"{decide} … {plan}", "sprint goal", "release planning", "plan releases", "release management for product", "iteration goal", "sprint scope", "release scope", "release notes", "plan … sprint", "iteration planning", "manage releases", "release schedule", "release cycle", "release roadmap", "product release", "release readiness", "release coordination", "coordinate … release", "prepare … release", "upcoming release", "pi objective", "program increment",
	}},
	{"details-requirements", ProductOwner, "", Artifacts, "Details requirements for the team.", gupta, 250, -450, []string{
		"{produce} … {requirement}", "{turn} … {requirement}", "detailed requirements", "functional specifications", "requirements into user stories", "requirements gathering", "gather requirements", "gather … {requirement}", "collect … {requirement}", "elicit … {requirement}", "requirements documentation", "requirements elicitation", "business requirements", "functional requirements", "technical requirements", "user requirements", "software requirements", "requirements management", "requirements definition", "requirements engineering", "capture … {requirement}", "analyze … {requirement}", "requirements analysis", "clarify … {requirement}", "detailed specifications", "technical specification", "nonfunctional requirements", "stakeholder requirements", "requirements of stakeholder", "manage … {requirement}", "actionable requirements", "clear requirements",
	}},

	// Product Owner: tools.
	{"uses-jira", ProductOwner, "", Tools, "Works in Jira, Confluence or the like.", gupta, 100, -350, []string{
		"jira", "confluence", "jira and confluence", "jira confluence", "atlassian", "atlassian suite", "atlassian tools", "azure devops", "azure boards", "rally", "rally software", "versionone", "targetprocess", "linear tickets", "shortcut", "trello", "youtrack", "jira align", "jira software", "jira boards", "jira tickets", "pivotal tracker", "clickup", "tfs", "team foundation server", "ca agile central", "asana backlog", "github issues", "jira backlog", "jira administration",
	}},
	{"uses-team-boards", ProductOwner, "", Tools, "Works with the team on shared boards and chat.", gupta, 30, -120, []string{"miro", "mural", "miro boards", "slack channel", "slack", "microsoft teams", "kanban board", "scrum board", "figma boards", "sprint board", "task board", "lucidchart", "balsamiq"}},

	// Product Owner: metrics.
	{"measured-by-velocity", ProductOwner, "", Metrics, "Is measured by velocity, burndown and story points.", gupta, 200, -700, []string{
		"velocity", "team velocity", "sprint velocity", "sprint burndown", "burndown", "burndown chart", "burn down chart", "burn up chart", "story points", "delivered story points", "sprint completion", "sprint predictability", "commitment reliability", "sprint metrics", "velocity tracking", "say do ratio", "team capacity", "sprint capacity", "story point estimation",
	}},
	{"measured-by-flow", ProductOwner, "", Metrics, "Is measured by cycle time, lead time and throughput.", gupta, 120, -500, []string{
		"cycle time", "lead time", "throughput of team", "throughput", "time to market of features", "escaped defects", "defect rate", "defect leakage", "on time delivery", "delivery predictability", "predictability", "work in progress limits", "flow efficiency", "flow metrics", "deployment frequency", "cumulative flow", "rework rate", "carry over", "spillover",
	}},

	// Product Owner: question.
	{"asks-built-right", ProductOwner, "", Question, "Asks whether the thing is built right, to specification.", gupta, 250, -600, []string{
		"built right", "built to spec", "meets requirements", "meet acceptance criteria", "according to specification", "to specification", "as specified", "meets definition of done", "conform to requirements", "according to requirements", "built as intended", "meets expectations of stakeholder", "how and when", "satisfy acceptance criteria", "matches specification", "works as specified", "fit for purpose",
	}},
	{"answers-engineers", ProductOwner, "", Question, "Answers the team's questions: the single source of truth for requirements.", gupta, 350, -700, []string{
		"clarify requirements", "clarify stories", "clarify acceptance criteria", "single source of truth", "source of truth for requirements", "answer questions from developers", "questions … {team}", "answer … {team}", "questions from team", "questions of development team", "clarify scope", "clarification to team", "provide clarity to team", "provide clarification", "clear up questions", "go to person for team", "primary point of contact for team", "point of contact for development", "voice of customer to team", "voice of customer for development team", "represent stakeholder to team", "proxy for customer", "customer proxy", "customer representative to team", "product owner for team", "answer developer questions", "subject matter expert for team", "clarify … {team}", "explain … {team}", "communicate requirements", "communicate … {requirement}", "available for questions", "single voice", "explain requirements", "subject matter expert to team",
	}},

	// Product Owner: activities.
	{"orders-backlog", ProductOwner, "", Activities, "Orders the backlog by value.", gupta, 500, -800, []string{
		"{order} … {backlog}", "{order} … {story}", "backlog prioritization", "backlog priority", "backlog ordering", "prioritize user stories", "prioritization of backlog", "backlog by value", "prioritize stories", "prioritize work for team", "prioritize … sprint", "wsjf", "weighted shortest job first", "moscow", "moscow prioritization", "moscow method", "prioritize tickets", "prioritize … defect", "prioritize … bug", "prioritize … development", "prioritize … task", "prioritize … requirement", "bug triage", "triage bugs",
	}},
	{"refines-backlog", ProductOwner, "", Activities, "Runs backlog refinement.", gupta, 450, -800, []string{
		"backlog refinement", "backlog grooming", "groom backlog", "refinement session", "grooming session", "refinement meeting", "story grooming", "sprint refinement", "three amigos", "estimation session", "planning poker", "story estimation", "refinement of stories", "refine stories", "refine user stories", "groom stories", "sprint grooming", "estimate stories", "refinement of backlog", "refining requirements",
	}},
	{"plans-sprints", ProductOwner, "", Activities, "Plans sprints with the team.", gupta, 300, -700, []string{
		"sprint planning", "plan sprints", "sprint plannings", "sprint preparation", "plan iterations", "pi planning", "iteration review", "sprint cadence", "two week sprint", "weekly sprint", "sprint execution", "sprint cycle", "sprints", "quarterly pi planning", "sprint commitment", "prepare sprints", "plan upcoming sprint",
	}},
	{"attends-scrum-events", ProductOwner, "", Activities, "Takes part in the events of Scrum.", scrumGuide, 150, -500, []string{
		"{run} … {event}", "{attend} … {event}", "scrum ceremonies", "agile ceremonies", "sprint ceremonies", "daily stand up", "daily standup", "stand ups", "daily scrum", "sprint review", "sprint retrospective", "retrospective", "sprint demo", "scrum events", "scrum meetings", "agile rituals", "scrum rituals", "daily meeting with team", "standups", "sprint reviews and retrospectives", "scrum of scrums", "system demo",
	}},
	{"accepts-work", ProductOwner, "", Activities, "Accepts finished work against its criteria.", gupta, 350, -750, []string{
		"accept completed work", "accept … {story}", "accept user stories", "accept work", "accept or reject", "acceptance of stories", "acceptance of work", "sign off stories", "sign off on stories", "{check} … {story}", "{check} … acceptance", "{check} … definition of done", "review completed work", "review finished work", "validate completed", "accept delivered", "demo review", "user acceptance testing", "uat", "perform uat", "approve stories", "verify stories", "feature acceptance", "accept features", "acceptance of deliverable", "validate delivered feature", "check finished feature", "desk check", "sign off release", "validate … built", "test new feature", "test … feature", "review deliverable of team", "verify … deliverable", "product acceptance", "test functionality",
	}},
	{"scrum-expertise", ProductOwner, "", Activities, "Knows Scrum and agile delivery in practice.", gupta, 200, -550, []string{
		"scrum", "scrum framework", "scrum methodology", "scrum experience", "scrum product owner", "scrum process", "scrum environment", "scrum expertise", "scrum practices", "kanban", "safe framework", "scaled agile", "scaled agile framework", "nexus framework", "large scale scrum", "scrumban", "scrum team member", "agile coach support", "agile estimation", "scrum guide", "scrum values", "knowledge of scrum", "scrum and kanban", "safe agile", "safe environment agile", "less framework", "scrum role",
	}},
	{"po-credentials", ProductOwner, "", Activities, "Holds a product owner credential.", usage, 600, -700, []string{
		"cspo", "certified scrum product owner", "pspo", "professional scrum product owner", "popm", "safe popm", "safe product owner product manager", "acspo", "a cspo", "product owner certification", "certified product owner", "pspo i", "pspo ii", "safe po pm", "scrum product owner certification", "product owner certificate", "advanced certified scrum product owner", "scrum certification", "certified safe product owner", "exin agile scrum product owner", "cpo certification", "certified scrum",
	}},
	{"coordinates-delivery", ProductOwner, "", Activities, "Sees features through development, QA and release.", gupta, 150, -400, []string{
		"technical feasibility with engineers", "work with qa", "qa and development", "development and qa", "qa team", "qa engineers", "ux and qa", "developers and qa", "developers designers and qa", "developers and testers", "dependencies between teams", "manage dependencies", "cross team dependencies", "team dependencies", "bug fixes", "bugs and enhancements", "bug reports", "defect prioritization", "technical debt", "implementation of feature", "oversee development", "oversee implementation", "development progress", "monitor development", "track development progress", "progress of development", "follow development", "coordinate development", "supervise development", "coordination of development", "lead implementation", "user flows with ux", "wireframes and stories", "support qa", "testing and release", "development and testing", "development cycle", "supports development", "feature delivery", "delivery of project backlog", "delivery schedule", "manage development",
	}},
	{"day-to-day-detail", ProductOwner, "", Activities, "Keeps the detail of the product in hand from day to day.", gupta, 150, -350, []string{
		"attention to detail", "detail oriented", "details of feature", "day to day product", "day to day management of product", "day to day operation of product", "tactical", "tactical product", "tactical execution", "hands on product owner", "product configuration", "daily business of product", "operational product", "product operations", "end user training", "user documentation", "product support", "user manuals", "train users", "training of users", "user guides", "knowledge base", "support tickets", "production issues", "application support",
	}},
	{"translates-vision", ProductOwner, "", Activities, "Translates the vision into work that a team can start.", gupta, 400, -550, []string{
		"translate vision into", "vision into actionable", "vision into backlog", "vision into stories", "translate strategy into backlog", "translate roadmap into", "roadmap into epics", "roadmap into stories", "roadmap into backlog", "roadmap into sprint", "break down features", "break down epics", "break epics into stories", "break down initiatives", "break down … into", "decompose epics", "decompose features", "actionable work", "work items", "translate business requirement", "translate business requirements into", "translate business needs into", "translate requirements into", "translate requirements", "translate … requirement", "into technical requirement", "into development task", "into actionable", "into technical specification", "turn requirements into", "translate stakeholder needs", "translate into user stories", "translate business into technical",
	}},
}

// decoys look like terms and mean something else.
var decoys = []string{
	"product owner manual", "product owners manual", "owner of product", "product owner s manual", "po box", "p o box", "purchase order", "post office box", "product liability", "property owner", "process owner", "service owner", "data owner", "business owner", "pc product manual",
	"product marketing manager", "product marketing roadmap", "learning roadmap", "career roadmap", "onboarding roadmap", "marketing roadmap", "content backlog", "work backlog of patients", "maintenance backlog", "order backlog of customers", "case backlog", "backlog of orders", "backlog of cases", "backlog of claims", "hiring backlog",
	"sprint hurdles", "sprint training", "sprint race", "sprint finish", "track sprint", "scrum half", "success story", "success stories", "cover story", "news story", "your story", "our story", "brand story", "customer story", "customer stories", "love story", "life story", "tell story", "tell stories", "user story of customer",
	"wireless sprint", "medical product owner", "safe environment", "safe driving", "rice cooking", "speed and velocity", "wind velocity", "terminal velocity", "road map of city", "epic games", "epic systems", "epic ehr", "epic emr", "epic certification", "epic hyperspace", "epic adventure", "epic journey", "food product development", "product photography", "dental practice", "lead time of supplier", "gross product", "gross domestic product", "waste product", "dairy product", "product placement", "product knowledge training", "work product", "school roadmap",
	"rally car", "rally race", "political rally", "rally volunteers", "heap of", "heap dump", "heap memory", "a heap", "heaps of", "our shared vision", "vision insurance", "dental and vision", "dental vision", "medical dental and vision", "vision coverage", "vision plan", "vision care", "medical vision", "vision benefits", "computer vision", "machine vision", "vision health", "vision and dental", "health dental vision", "health dental and vision", "medical dental vision", "dental vision and", "vision life", "low vision", "vision correction",
	"agile coach", "backlog of work orders", "roadmap to recovery", "sales roadmap", "release of information", "press release", "news release", "release of liability",
}
