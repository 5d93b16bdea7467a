package rolefit

// neighbourCriteria are the marks of the jobs whose texts share words with
// product work: what their own seat does, delivers, uses or is called. A product
// seat works beside most of these people, so a term names the other job's act or
// deliverable and never its subject alone.
var neighbourCriteria = []Criterion{
	// Delivery and projects.
	{
		ID: "project-plan", Role: Neither, Job: "project manager", Dimension: Artifacts,
		Statement: "Keeps the project plan: its scope, schedule, milestones and open risks.",
		Source:    "PMI, PMBOK Guide", Relevance: -600,
		Terms: []string{
			"project plan", "project schedule", "gantt chart", "project charter", "work breakdown structure", "wbs",
			"project timeline", "project work plan", "project documentation", "project deliverables",
			"project milestones", "project roadmap", "project task", "{decide} … project scope", "define project",
			"risk register", "raid log", "issue log",
		},
	},
	{
		ID: "project-control", Role: Neither, Job: "project manager", Dimension: Metrics,
		Statement: "Is measured by finishing the project on time, in scope and within its budget.",
		Source:    "PMI, PMBOK Guide", Relevance: -600,
		Terms: []string{
			"scope creep", "project budget", "on time and within budget", "on time and on budget", "project cost",
			"change control process", "project resource", "project financials", "schedule and budget",
			"scope and schedule", "track … project progress", "project risks", "monitor project", "earned value",
		},
	},
	{
		ID: "project-reporting", Role: Neither, Job: "project manager", Dimension: Artifacts,
		Statement: "Reports project status and keeps sponsors and the steering committee informed.",
		Source:    "PMI, PMBOK Guide", Relevance: -450,
		Terms: []string{
			"project status", "weekly status report", "status meeting", "steering committee", "project governance",
			"project reporting", "project sponsor", "project meeting", "escalate … project issues",
			"project stakeholders",
		},
	},
	{
		ID: "project-lifecycle", Role: Neither, Job: "project manager", Dimension: Activities,
		Statement: "Runs projects through their phases, from initiation to closure.",
		Source:    "PMI, PMBOK Guide", Relevance: -600,
		Terms: []string{
			"project lifecycle", "project life cycle", "project phases", "lessons learned", "project coordination",
			"coordinate projects", "lead … implementation projects", "oversee projects", "assigned projects",
			"project from start to finish", "project to completion", "project activities", "project delivery",
			"project implementation", "project assignment", "project initiation", "day to day project management",
			"end to end project management",
		},
	},
	{
		ID: "project-manager-tools", Role: Neither, Job: "project manager", Dimension: Tools,
		Statement: "Holds a project management certificate or plans in project planning tools.",
		Source:    "PMI, PMBOK Guide; AXELOS, PRINCE2", Relevance: -500,
		Terms: []string{
			"pmp", "prince2", "capm", "ipma", "project management professional", "certified project manager",
			"project management certification", "project management institute", "ms project", "microsoft project",
			"primavera", "smartsheet", "project management software", "project management methodologies",
			"project management principles", "pmbok",
		},
	},
	{
		ID: "project-manager-seat", Role: Neither, Job: "project manager", Dimension: Goal,
		Statement: "The seat is called project manager or asks for that experience.",
		Source:    "O*NET 13-1082.00 Project Management Specialists", Relevance: -900,
		Terms: []string{
			"as project manager", "project manager will", "project manager is", "project manager to join",
			"seeking project manager", "experienced project manager", "senior project manager", "sr project manager",
			"it project manager", "technical project manager", "project manager role",
			"project management experience", "knowledge of project management", "project coordinator",
			"project director", "project manager for", "experience in project management", "digital project manager",
		},
	},
	{
		ID: "construction-project", Role: Neither, Job: "project manager", Dimension: Activities,
		Statement: "Runs building or installation projects on site with contractors.",
		Source:    "O*NET 11-9021.00 Construction Managers", Relevance: -700,
		Terms: []string{
			"general contractor", "subcontractors", "construction documents", "capital projects", "building permits",
			"site supervision", "punch list", "construction management", "site inspections", "site visits",
			"construction project", "change orders", "submittals", "building codes",
		},
	},
	{
		ID: "program-plan", Role: Neither, Job: "program manager", Dimension: Artifacts,
		Statement: "Keeps the plan that ties several projects together: milestones, dependencies, risks.",
		Source:    "PMI, The Standard for Program Management", Relevance: -550,
		Terms: []string{
			"program plan", "program governance", "program milestones", "program charter", "program risks",
			"program status", "program schedule", "program execution", "program reporting",
			"integrated master schedule", "portfolio of projects", "program deliverables", "program timeline",
			"large scale program", "engineering program", "manage program", "complex program",
			"cross functional program",
		},
	},
	{
		ID: "program-management-office", Role: Neither, Job: "program manager", Dimension: Activities,
		Statement: "Builds or staffs a project office: intake, templates, portfolio reports, resourcing.",
		Source:    "PMI, The Standard for Portfolio Management", Relevance: -500,
		Terms: []string{
			"pmo", "program management office", "project management office", "portfolio management office",
			"project portfolio", "resource capacity planning", "project templates",
		},
	},
	{
		ID: "program-manager-seat", Role: Neither, Job: "program manager", Dimension: Goal,
		Statement: "The seat is called program manager or asks for that experience.",
		Source:    "PMI, The Standard for Program Management", Relevance: -800,
		Terms: []string{
			"technical program management", "program management experience", "in program management", "tpm",
			"program management professional", "program management skills", "programme manager",
		},
	},
	{
		ID: "nonprofit-program", Role: Neither, Job: "program coordinator", Dimension: Activities,
		Statement: "Runs a social or educational programme for its participants and funders.",
		Source:    "O*NET 11-9151.00 Social and Community Service Managers", Relevance: -700,
		Terms: []string{
			"program participants", "program activities", "program evaluation", "program implementation",
			"program director", "program coordinator", "program associate", "program assistant", "program officer",
			"program staff", "grantees", "grantmaking", "grant reporting", "grant management", "capacity building",
			"fellowship program", "community based organization", "monitoring and evaluation",
		},
	},
	{
		ID: "delivery-manager", Role: Neither, Job: "delivery manager", Dimension: Goal,
		Statement: "Is accountable for delivery teams keeping plan, flow and client commitments.",
		Source:    "UK Government Digital and Data Profession Capability Framework, delivery manager", Relevance: -600,
		Terms: []string{
			"as delivery manager", "delivery manager will", "delivery manager to join", "senior delivery manager",
			"delivery lead", "delivery management experience", "agile delivery manager", "service delivery manager",
			"delivery plan", "delivery governance", "manage delivery team",
		},
	},
	{
		ID: "client-engagement-delivery", Role: Neither, Job: "delivery manager", Dimension: Activities,
		Statement: "Delivers contracted work for clients under a statement of work.",
		Source:    "O*NET 13-1111.00 Management Analysts", Relevance: -500,
		Terms: []string{
			"statement of work", "sow", "client deliverables", "client engagement", "billable", "utilization rate",
			"project profitability", "client projects", "staff augmentation", "client satisfaction",
			"time and materials", "agency experience",
		},
	},
	{
		ID: "release-management", Role: Neither, Job: "release manager", Dimension: Activities,
		Statement: "Plans and co-ordinates releases into production: calendar, cutover, approvals.",
		Source:    "AXELOS, ITIL 4 Release Management", Relevance: -600,
		Terms: []string{
			"release calendar", "release manager", "release management process",
			"release engineer", "deployment plan", "change advisory board", "cutover plan",
			"release deployment", "coordinate release", "production deployment",
			"environment management", "code freeze",
		},
	},

	// Agile roles that own no product.
	{
		ID: "scrum-facilitation", Role: Neither, Job: "scrum master", Dimension: Activities,
		Statement: "Facilitates the events of Scrum for the team.",
		Source:    "Scrum Guide 2020", Relevance: -500,
		Terms: []string{
			"facilitate … {scrum-event}", "facilitation of … {scrum-event}", "facilitate scrum",
			"retrospective facilitation", "ensure … scrum events", "facilitate team", "run … retrospective",
			"conduct … retrospective",
		},
	},
	{
		ID: "scrum-impediments", Role: Neither, Job: "scrum master", Dimension: Activities,
		Statement: "Removes what stops the team and shields it from outside interference.",
		Source:    "Scrum Guide 2020", Relevance: -500,
		Terms: []string{
			"impediments", "shield … team", "protect team", "protect … from interruptions",
			"protect … from distractions", "remove obstacles for team", "resolve conflicts",
		},
	},
	{
		ID: "scrum-coaching", Role: Neither, Job: "scrum master", Dimension: Activities,
		Statement: "Serves the team and its Product Owner as a coach in self-management and Scrum.",
		Source:    "Scrum Guide 2020", Relevance: -700,
		Terms: []string{
			"servant leader", "servant leadership", "self organizing team", "self organization", "self managing team",
			"working agreement", "team health check", "psychological safety", "coach … product owner",
			"help product owner", "{join} … product owner with backlog", "coach team members",
			"adherence to scrum", "coach … scrum team", "coach … development team",
		},
	},
	{
		ID: "scrum-master-seat", Role: Neither, Job: "scrum master", Dimension: Goal,
		Statement: "The seat is called Scrum master or asks for that experience.",
		Source:    "Scrum Guide 2020", Relevance: -700,
		Terms: []string{
			"as scrum master", "scrum master will", "scrum master to join", "scrum master who",
			"seeking scrum master", "experienced scrum master", "senior scrum master", "scrum master experience",
			"scrum master role", "technical scrum master", "lead scrum master",
		},
	},
	{
		ID: "scrum-master-certificate", Role: Neither, Job: "scrum master", Dimension: Tools,
		Statement: "Holds a Scrum master's or agile coach's certificate.",
		Source:    "Scrum Alliance; Scrum.org; Scaled Agile; ICAgile", Relevance: -250,
		Terms: []string{
			"certified scrum master", "scrum master certification", "csm certification", "psm i", "psm ii",
			"professional scrum master", "safe scrum master", "icp acc", "icagile", "safe spc",
			"certified team coach",
		},
	},
	{
		ID: "agile-transformation", Role: Neither, Job: "agile coach", Dimension: Activities,
		Statement: "Coaches teams and leaders through an organisation's change to agile work.",
		Source:    "Agile Alliance, Agile Coaching Code of Ethical Conduct; ICAgile", Relevance: -650,
		Terms: []string{
			"agile transformation", "agile coaching", "agile maturity", "agile adoption", "enterprise agility",
			"agile playbook", "agile training", "coach leaders", "coach … agile practices",
			"coach … agile principles", "coach … agile teams", "mentor … agile teams", "coach … scrum masters",
		},
	},
	{
		ID: "agile-coach-seat", Role: Neither, Job: "agile coach", Dimension: Goal,
		Statement: "The seat is called agile coach or release train engineer.",
		Source:    "Scaled Agile Framework, Release Train Engineer", Relevance: -700,
		Terms: []string{
			"release train engineer", "rte", "agile consultant", "enterprise coach",
			"agile delivery lead",
		},
	},

	// Analysis.
	{
		ID: "requirements-elicitation", Role: Neither, Job: "business analyst", Dimension: Activities,
		Statement: "Elicits and documents requirements that somebody else decides.",
		Source:    "IIBA, BABOK Guide", Relevance: -300,
		Terms: []string{
			"elicit requirements", "elicit … requirements from",
			"gather and analyze business requirements", "document business requirements",
			"elicitation techniques",
			"requirements traceability", "interview … subject matter experts",
			"business needs into functional", "requirements into functional", "business requirements into technical",
		},
	},
	{
		ID: "requirements-documents", Role: Neither, Job: "business analyst", Dimension: Artifacts,
		Statement: "Writes the analyst's documents: business requirements, functional specifications, traceability.",
		Source:    "IIBA, BABOK Guide", Relevance: -400,
		Terms: []string{
			"business requirements document", "brd", "functional requirements document", "functional design document",
			"frd", "srs", "software requirements specification", "traceability matrix", "use case diagram",
			"mapping document", "functional specification document", "data dictionary",
			"technical design document", "data mapping",
		},
	},
	{
		ID: "process-modelling", Role: Neither, Job: "business analyst", Dimension: Artifacts,
		Statement: "Models business processes as they are and as they shall be.",
		Source:    "IIBA, BABOK Guide; OMG, BPMN 2.0", Relevance: -450,
		Terms: []string{
			"bpmn", "process mapping", "process model", "business process analysis", "as is process", "to be process",
			"current state process", "future state process", "process flow diagram", "swimlane",
			"value stream mapping", "uml", "visio", "{produce} … process flows", "{produce} … process maps",
			"data flow diagram",
		},
	},
	{
		ID: "gap-analysis", Role: Neither, Job: "business analyst", Dimension: Activities,
		Statement: "Analyses gaps, impact and feasibility for a change project.",
		Source:    "IIBA, BABOK Guide", Relevance: -400,
		Terms: []string{
			"gap analysis", "fit gap", "impact analysis", "current state analysis", "solution assessment",
			"feasibility study", "needs analysis", "business analysis techniques",
		},
	},
	{
		ID: "uat-support", Role: Neither, Job: "business analyst", Dimension: Activities,
		Statement: "Prepares and supports user acceptance tests and the roll-out of a system.",
		Source:    "IIBA, BABOK Guide", Relevance: -250,
		Terms: []string{
			"coordinate … user acceptance", "coordinate uat", "support uat", "support … user acceptance testing",
			"assist … user acceptance testing", "uat scripts", "uat test", "{produce} … uat", "conduct uat",
		},
	},
	{
		ID: "business-analyst-seat", Role: Neither, Job: "business analyst", Dimension: Goal,
		Statement: "The seat is called business or systems analyst, or asks for that experience.",
		Source:    "IIBA, BABOK Guide", Relevance: -700,
		Terms: []string{
			"business analyst will", "business analyst is", "business analyst who", "seeking business analyst",
			"senior business analyst", "it business analyst", "technical business analyst", "in business analysis",
			"cbap", "pmi pba", "iiba", "business analyst certification", "business analyst role",
			"functional analyst", "system analyst", "process analyst", "junior business analyst",
		},
	},

	// Marketing and communication.
	{
		ID: "product-marketing-messaging", Role: Neither, Job: "product marketing manager", Dimension: Artifacts,
		Statement: "Writes positioning and messaging for a product that others decide.",
		Source:    "Product Marketing Alliance", Relevance: -500,
		Terms: []string{
			"messaging framework", "messaging and positioning", "positioning and messaging", "product messaging",
			"{produce} … messaging", "craft … messaging", "craft … positioning", "craft … narrative",
			"compelling messaging", "develop … positioning", "own … positioning", "lead … positioning",
			"lead … messaging", "refine … messaging", "differentiated messaging", "product storytelling",
		},
	},
	{
		ID: "sales-enablement-content", Role: Neither, Job: "product marketing manager", Dimension: Artifacts,
		Statement: "Produces the material that sales teams sell with.",
		Source:    "Product Marketing Alliance", Relevance: -450,
		Terms: []string{
			"battlecard", "battle card", "enablement content", "enablement materials", "pitch deck", "sales deck",
			"sales collateral", "marketing collateral", "sales playbook", "{produce} … {collateral}",
			"solution brief", "white papers", "customer stories", "train … sales team", "arm … sales team",
			"competitive intelligence program", "win loss interviews",
		},
	},
	{
		ID: "launch-campaigns", Role: Neither, Job: "product marketing manager", Dimension: Activities,
		Statement: "Plans and runs launches as campaigns.",
		Source:    "Product Marketing Alliance", Relevance: -450,
		Terms: []string{
			"launch campaign", "launch messaging", "launch tier", "launch marketing", "launch comms",
			"launch playbook", "plan and execute … launch", "product marketing campaign",
			"product marketing strategy", "product marketing activities", "product marketing programs",
		},
	},
	{
		ID: "analyst-relations", Role: Neither, Job: "product marketing manager", Dimension: Activities,
		Statement: "Represents the product to industry analysts, the press and reference customers.",
		Source:    "Product Marketing Alliance", Relevance: -350,
		Terms: []string{
			"analyst relations", "analyst briefings", "gartner magic quadrant", "forrester wave",
			"customer advocacy program", "customer reference program", "g2 reviews",
		},
	},
	{
		ID: "product-marketer-seat", Role: Neither, Job: "product marketing manager", Dimension: Goal,
		Statement: "The seat is called product marketer or asks for that experience.",
		Source:    "Product Marketing Alliance", Relevance: -900,
		Terms: []string{
			"as product marketing manager", "product marketing manager will", "product marketing manager to join",
			"product marketing manager who", "senior product marketing manager", "lead product marketing",
			"product marketing lead", "product marketer", "head of product marketing",
			"director of product marketing", "vp of product marketing", "product marketing experience",
			"years of product marketing", "product marketing function", "pmm", "b2b product marketing",
			"experience in product marketing", "own product marketing",
		},
	},
	{
		ID: "paid-media", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Buys and tunes advertising.",
		Source:    "O*NET 13-1161.00 Market Research Analysts and Marketing Specialists", Relevance: -700,
		Terms: []string{
			"paid media", "paid social", "paid advertising", "paid campaigns", "google ads", "facebook ads",
			"media plan", "programmatic advertising", "advertising campaigns", "ad campaigns", "ad copy", "ad spend",
			"retargeting", "roas", "affiliate marketing", "{tune} … campaigns", "ppc", "media agency",
		},
	},
	{
		ID: "seo", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Raises the site's place in search results.",
		Source:    "O*NET 13-1161.01 Search Marketing Strategists", Relevance: -700,
		Terms: []string{
			"seo strategy", "seo content", "seo audit", "technical seo", "seo specialist", "seo manager", "seo tools",
			"seo knowledge", "knowledge of seo", "keyword research", "backlinks", "ahrefs", "semrush",
			"search console", "{produce} … seo", "search engine optimization", "link building", "seo best practices",
		},
	},
	{
		ID: "social-media", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Runs social channels: posts, community, influencers.",
		Source:    "O*NET 13-1161.00 Market Research Analysts and Marketing Specialists", Relevance: -700,
		Terms: []string{
			"social media channels", "social media posts", "social media content", "social media calendar",
			"social media campaign", "social media strategy", "social media manager", "social media accounts",
			"social media management", "manage social media", "{run} … social media", "{produce} … social media",
			"social posts", "influencer marketing", "community manager", "online community", "hootsuite",
			"moderate … community",
		},
	},
	{
		ID: "email-marketing", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Sends mailings and nurtures leads in a marketing automation tool.",
		Source:    "American Marketing Association", Relevance: -650,
		Terms: []string{
			"email campaign", "email marketing", "marketo", "eloqua", "klaviyo", "braze", "mailchimp",
			"constant contact", "lead scoring", "crm marketing", "email program", "email blasts", "pardot",
			"open rates", "lead nurturing", "marketing automation platform", "marketing automation tools",
			"newsletters",
		},
	},
	{
		ID: "marketing-campaigns", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Plans, runs and measures marketing campaigns that bring leads.",
		Source:    "American Marketing Association", Relevance: -700,
		Terms: []string{
			"marketing campaign", "multi channel campaign", "campaign performance", "campaign management",
			"campaign execution", "campaign planning", "demand generation", "demand gen", "mql",
			"account based marketing", "abm", "{produce} … {campaign}", "execute … {campaign}", "growth marketing",
			"marketing operations", "marketing assets", "marketing qualified lead", "integrated marketing",
			"inbound marketing", "marketing calendar", "campaign brief", "lead generation campaign",
		},
	},
	{
		ID: "brand-marketing", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Keeps the brand: identity, voice, awareness and creative work.",
		Source:    "American Marketing Association", Relevance: -600,
		Terms: []string{
			"brand guidelines", "brand awareness", "brand identity", "brand voice", "brand campaign",
			"brand positioning", "brand strategy", "brand consistency", "brand standards", "brand marketing",
			"brand reputation", "brand ambassadors", "creative brief", "creative director", "creative agency",
			"brand image", "creative direction", "tone of voice",
		},
	},
	{
		ID: "content-marketing", Role: Neither, Job: "marketing", Dimension: Artifacts,
		Statement: "Plans and writes content: blog, articles, webinars, editorial calendar.",
		Source:    "Content Marketing Institute", Relevance: -650,
		Terms: []string{
			"editorial calendar", "content plan", "content creation", "content creator", "content marketing",
			"content strategist", "content manager", "content production", "content writer", "content writing",
			"blog posts", "write … blog", "{produce} … blog", "copywriting", "copywriter", "website copy", "webinars",
			"website content",
		},
	},
	{
		ID: "event-marketing", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Plans and staffs events, fairs and conferences.",
		Source:    "O*NET 13-1121.00 Meeting, Convention, and Event Planners", Relevance: -500,
		Terms: []string{
			"event marketing", "event planning", "event logistics", "event planner", "event management",
			"event coordinator", "plan … events", "organize … events", "coordinate … events",
			"tradeshows", "virtual events", "in person events", "event budget", "event registration",
			"roadshows",
		},
	},
	{
		ID: "marketer-seat", Role: Neither, Job: "marketing", Dimension: Goal,
		Statement: "The seat is called marketer or asks for that experience.",
		Source:    "O*NET 11-2021.00 Marketing Managers", Relevance: -800,
		Terms: []string{
			"as marketing manager", "marketing manager will", "marketing manager to join", "marketing specialist",
			"marketing coordinator", "marketing associate", "marketing intern", "experience in marketing",
			"experience in digital marketing", "years of marketing", "marketing analyst", "social media coordinator",
			"marketing strategist", "digital strategist", "head of marketing will", "marketing experience",
			"growth marketer", "performance marketer",
		},
	},
	{
		ID: "press-relations", Role: Neither, Job: "communications", Dimension: Activities,
		Statement: "Works with reporters: releases, pitches, statements, coverage.",
		Source:    "O*NET 27-3031.00 Public Relations Specialists", Relevance: -700,
		Terms: []string{
			"press releases", "media relations", "media inquiries", "media outreach", "media lists", "media coverage",
			"media interviews", "press coverage", "journalists", "talking points", "spokesperson", "spokespeople",
			"crisis communications", "earned media", "public relations", "pr agency", "pr strategy", "reporters",
		},
	},
	{
		ID: "corporate-communications", Role: Neither, Job: "communications", Dimension: Activities,
		Statement: "Plans and writes what an organisation says inside and outside.",
		Source:    "O*NET 11-2032.00 Public Relations Managers", Relevance: -650,
		Terms: []string{
			"communications strategy", "communications plan", "communications manager", "communications director",
			"communications coordinator", "communications specialist", "communications professional",
			"internal communications", "external communications", "strategic communications",
			"corporate communications", "communications campaigns", "speeches",
			"director of communications", "communications team", "communications materials",
			"communications associate",
		},
	},
	{
		ID: "writing-editing", Role: Neither, Job: "writer or editor", Dimension: Activities,
		Statement: "Writes, edits and proofreads texts for publication.",
		Source:    "O*NET 27-3041.00 Editors; 27-3043.00 Writers and Authors", Relevance: -700,
		Terms: []string{
			"copyedit", "proofread", "writing and editing", "write articles", "writer will", "editor will",
			"managing editor", "associate editor", "editorial standards", "editorial team", "fact check", "ap style",
			"manuscript", "news stories", "write copy", "copy editing", "edit copy", "editor in chief",
		},
	},
	{
		ID: "technical-writing", Role: Neither, Job: "technical writer", Dimension: Artifacts,
		Statement: "Writes manuals, guides and reference documentation.",
		Source:    "O*NET 27-3042.00 Technical Writers", Relevance: -650,
		Terms: []string{
			"technical writer", "technical writing", "help center articles",
			"{produce} … technical documentation", "{produce} … user documentation", "{produce} … api documentation",
			"docs as code", "dita", "documentation standards", "writing samples",
		},
	},
	{
		ID: "video-media", Role: Neither, Job: "content and media", Dimension: Activities,
		Statement: "Shoots, cuts and publishes film, photographs and sound.",
		Source:    "O*NET 27-4032.00 Film and Video Editors", Relevance: -700,
		Terms: []string{
			"video editing", "video editor", "video production", "video content", "produce videos", "videographer",
			"videography", "photographer", "premiere pro", "adobe premiere", "motion graphics", "3d modeling",
			"post production", "audio editing", "shoot and edit", "footage", "graphic design", "animator",
		},
	},
	{
		ID: "web-content", Role: Neither, Job: "content and media", Dimension: Activities,
		Statement: "Keeps the pages of a website up to date.",
		Source:    "O*NET 15-1255.00 Web and Digital Interface Designers", Relevance: -500,
		Terms: []string{
			"website updates", "update website", "maintain website", "website management", "manage website",
			"webmaster", "upload content", "post content", "translator", "interpreter", "translate content",
			"website redesign", "wordpress", "cms updates",
		},
	},

	// Trade, production and processes.
	{
		ID: "category-management", Role: Neither, Job: "category manager", Dimension: Activities,
		Statement: "Decides what a shop lists and how it is shown, priced and replenished.",
		Source:    "Category Management Association", Relevance: -700,
		Terms: []string{
			"category management", "category manager", "category strategy", "category plan", "category review",
			"category analyst", "planogram", "assortment planning", "product assortment", "shelf space",
			"sell through", "buyer negotiations", "retail buyer", "replenishment", "open to buy",
			"sku rationalization", "merchandising", "listing decisions",
		},
	},
	{
		ID: "brand-consumer-goods", Role: Neither, Job: "brand manager", Dimension: Activities,
		Statement: "Runs a consumer-goods brand: promotions, packaging, trade spend, retail data.",
		Source:    "American Marketing Association", Relevance: -700,
		Terms: []string{
			"brand plan", "trade promotion", "trade spend", "trade marketing", "shopper marketing",
			"in store promotion", "packaging design", "consumer packaged goods", "brand activation", "consumer goods",
			"fmcg", "point of sale material", "brand manager",
		},
	},
	{
		ID: "plant-production", Role: Neither, Job: "production manager", Dimension: Activities,
		Statement: "Runs a plant: shifts, lines, output, scrap and downtime.",
		Source:    "O*NET 11-3051.00 Industrial Production Managers", Relevance: -800,
		Terms: []string{
			"production schedule", "production line", "production manager", "production supervisor", "shift work",
			"manufacturing plant", "shop floor", "factory floor", "cnc", "forklift", "gmp", "osha",
			"shift supervisor", "machine operators", "preventive maintenance", "oee", "scrap rate", "takt time",
		},
	},
	{
		ID: "lean-production", Role: Neither, Job: "production manager", Dimension: Activities,
		Statement: "Improves production and quality with lean methods and audits.",
		Source:    "ASQ, Body of Knowledge", Relevance: -500,
		Terms: []string{
			"statistical process control", "spc", "capa", "iso 9001", "quality management system", "qms",
			"non conformance", "8d", "apqp", "ppap", "iso 13485", "quality audits", "quality engineer",
			"lean manufacturing", "kaizen", "5s", "fmea", "lean six sigma",
		},
	},
	{
		ID: "process-owner", Role: Neither, Job: "process owner", Dimension: Activities,
		Statement: "Answers for a business process: its standard, controls, audits and improvement.",
		Source:    "ABPMP, BPM CBOK", Relevance: -600,
		Terms: []string{
			"process owner", "process standardization", "sop", "process kpis", "business process management",
			"process mining", "process manager", "process improvement initiatives", "business process improvement",
			"order to cash", "procure to pay", "record to report", "source to pay", "operating procedures",
			"process compliance", "process governance", "process excellence",
		},
	},
	{
		ID: "service-management", Role: Neither, Job: "service owner", Dimension: Activities,
		Statement: "Runs an IT service to agreed levels: incidents, problems, changes, vendors.",
		Source:    "AXELOS, ITIL 4", Relevance: -600,
		Terms: []string{
			"itil", "itsm", "it service management", "service management processes", "incident management",
			"problem management", "change management process", "service desk", "service level management", "cmdb",
			"service availability", "service now", "service transition", "service operations", "service owner",
			"service manager", "major incident", "service catalog",
		},
	},

	// Supply, buying and operations.
	{
		ID: "supply-chain", Role: Neither, Job: "supply chain", Dimension: Activities,
		Statement: "Plans and moves goods: stock, warehouse, transport.",
		Source:    "O*NET 13-1081.00 Logisticians", Relevance: -700,
		Terms: []string{
			"supply planning", "demand planning", "demand planner", "inventory management", "inventory control",
			"inventory levels", "warehouse operations", "incoterms", "fleet management", "dispatch",
			"material planning", "materials management", "supply chain management", "order processing", "apics",
			"logistics coordinator", "customs clearance", "freight forwarders",
		},
	},
	{
		ID: "procurement", Role: Neither, Job: "procurement", Dimension: Activities,
		Statement: "Buys: sourcing, supplier contracts, purchase orders.",
		Source:    "O*NET 13-1023.00 Purchasing Agents", Relevance: -700,
		Terms: []string{
			"purchase orders", "purchase requisitions", "strategic sourcing", "sourcing strategy",
			"supplier selection", "supplier performance", "supplier relationship", "supplier management",
			"supplier contracts", "rfq", "tendering", "vendor selection", "coupa", "buyer will", "raw materials",
			"negotiate contracts", "procurement processes", "procurement activities",
		},
	},
	{
		ID: "operations-management", Role: Neither, Job: "operations", Dimension: Activities,
		Statement: "Keeps an office, site or service team running from day to day.",
		Source:    "O*NET 11-1021.00 General and Operations Managers", Relevance: -500,
		Terms: []string{
			"operations manager", "operations coordinator", "operations associate", "operations analyst",
			"director of operations", "head of operations", "oversee day to day operations",
			"manage day to day operations", "day to day operations of", "smooth day to day", "smooth running",
			"operational support", "facilities management", "office operations", "site operations", "supervise staff",
			"policies and procedures", "operational procedures",
		},
	},
	{
		ID: "administrative-support", Role: Neither, Job: "administrative assistant", Dimension: Activities,
		Statement: "Supports an office: calendars, travel, minutes, expenses, files.",
		Source:    "O*NET 43-6011.00 Executive Secretaries and Executive Administrative Assistants", Relevance: -800,
		Terms: []string{
			"executive assistant", "administrative assistant", "administrative coordinator", "administrative support",
			"administrative tasks", "provide administrative", "office manager", "office management",
			"office supplies", "clerical", "manage … calendars", "data entry", "record keeping",
			"calendar management", "travel arrangements", "expense reports", "meeting minutes", "schedule meetings",
			"correspondence", "front desk", "receptionist", "answer phones", "duties as assigned", "prepare agendas",
		},
	},
	{
		ID: "executive-management", Role: Neither, Job: "executive", Dimension: Goal,
		Statement: "Leads an organisation as its executive and answers to a board.",
		Source:    "O*NET 11-1011.00 Chief Executives", Relevance: -600,
		Terms: []string{
			"board materials", "deputy director", "organizational budget", "staff development",
			"as executive director", "as general manager", "general manager will", "work with board of directors",
			"reports to executive director", "executive director will", "board meetings", "support board",
			"board committees", "supervise … staff", "oversee … staff", "manage … staff",
			"organization strategic plan",
		},
	},
	{
		ID: "chief-of-staff", Role: Neither, Job: "chief of staff", Dimension: Activities,
		Statement: "Extends an executive: planning rounds, meetings, special projects.",
		Source:    "Harvard Business Review, The Case for a Chief of Staff", Relevance: -500,
		Terms: []string{
			"chief of staff", "office of ceo", "ceo office", "operating rhythm", "operating cadence",
			"executive briefing", "prepare briefing", "briefing documents", "on behalf of ceo", "support ceo",
			"prepare … board", "leadership meetings", "special projects for", "annual planning process",
			"company offsites",
		},
	},
	{
		ID: "consulting", Role: Neither, Job: "management consultant", Dimension: Activities,
		Statement: "Advises client companies in engagements.",
		Source:    "O*NET 13-1111.00 Management Analysts", Relevance: -450,
		Terms: []string{
			"consultant will", "senior consultant", "consulting projects", "consulting services", "consulting team",
			"advise clients", "advise … clients", "client workshops", "advisory services", "write proposals",
			"organizational design", "organizational transformation", "client teams", "as consultant",
			"due diligence", "recommendations to clients", "client sites", "operating model design",
		},
	},
	{
		ID: "change-management", Role: Neither, Job: "change manager", Dimension: Activities,
		Statement: "Prepares people for a change: impact, communication, training.",
		Source:    "Prosci, ADKAR", Relevance: -400,
		Terms: []string{
			"organizational change management", "change management plan", "change management strategy",
			"change management initiatives", "prosci", "adkar", "change impact assessment", "change champions",
			"change manager",
		},
	},

	// Selling and serving customers.
	{
		ID: "sales-quota", Role: Neither, Job: "sales", Dimension: Metrics,
		Statement: "Is measured by quota, closed deals and pipeline.",
		Source:    "O*NET 41-3091.00 Sales Representatives of Services", Relevance: -800,
		Terms: []string{
			"quota", "sales target", "sales goals", "meet or exceed … targets", "exceed … sales", "close deals",
			"close … deals", "close new business", "close business", "sales pipeline", "pipeline generation",
			"build pipeline", "sales cycle", "ote", "book of business", "sales opportunities", "sales forecast",
			"new logo", "new business revenue", "negotiation and closing", "sales plan", "pipeline management",
			"on target earnings",
		},
	},
	{
		ID: "sales-prospecting", Role: Neither, Job: "sales", Dimension: Activities,
		Statement: "Finds and qualifies buyers.",
		Source:    "O*NET 41-4011.00 Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products", Relevance: -800,
		Terms: []string{
			"cold calling", "cold email", "cold outreach", "outbound prospecting", "qualify leads", "qualify … leads",
			"qualify … prospects", "generate leads", "generate new business", "inbound leads", "sdr", "bdr",
			"territory plan", "prospective clients", "identify … new business", "lead qualification",
			"outbound calls", "outbound sales", "book meetings", "business development representative",
			"sales navigator", "salesloft", "zoominfo", "sales development representative",
		},
	},
	{
		ID: "seller-seat", Role: Neither, Job: "sales", Dimension: Goal,
		Statement: "The seat is called seller or asks for selling experience.",
		Source:    "O*NET 11-2022.00 Sales Managers", Relevance: -800,
		Terms: []string{
			"account executive", "sales executive", "sales representative", "sales rep",
			"sales director", "sales professional", "business development manager", "head of sales",
			"sales experience", "experience in sales", "years of sales", "sales role", "b2b sales", "field sales",
			"sales associate", "inside sales", "consultative selling", "solution selling", "selling experience",
			"experience selling", "meddic", "challenger sale", "lead sales team",
		},
	},
	{
		ID: "partnerships", Role: Neither, Job: "partnerships", Dimension: Activities,
		Statement: "Wins and manages partner or reseller agreements.",
		Source:    "O*NET 11-2022.00 Sales Managers", Relevance: -450,
		Terms: []string{
			"partner manager", "partnerships manager", "channel sales",
			"partnership agreements", "negotiate … partnership", "partner recruitment", "recruit … partners",
			"partner onboarding", "partner enablement", "co selling", "partner pipeline", "alliance manager",
			"source … partnerships",
		},
	},
	{
		ID: "account-management", Role: Neither, Job: "account manager", Dimension: Activities,
		Statement: "Keeps and grows named client accounts.",
		Source:    "O*NET 41-3091.00 Sales Representatives of Services", Relevance: -650,
		Terms: []string{
			"account manager", "account management", "strategic accounts", "account plans", "account growth",
			"client services", "client partner", "client relationships", "client accounts", "manage … accounts",
			"trusted advisor", "primary point of contact", "quarterly business reviews", "qbr", "client retention",
			"point of contact for clients", "manage … renewals", "upsell and cross sell",
		},
	},
	{
		ID: "customer-success", Role: Neither, Job: "customer success manager", Dimension: Activities,
		Statement: "Brings customers from contract to value: onboarding, health, renewal.",
		Source:    "Gainsight, Customer Success", Relevance: -650,
		Terms: []string{
			"customer success manager", "customer success experience", "experience in customer success",
			"as customer success", "head of customer success", "success plans", "health scores", "gainsight",
			"totango", "churnzero", "onboard customers", "client onboarding", "train customers", "onboard clients",
			"customer success specialist",
		},
	},
	{
		ID: "customer-support", Role: Neither, Job: "customer support", Dimension: Activities,
		Statement: "Answers customers' questions and resolves their tickets.",
		Source:    "O*NET 43-4051.00 Customer Service Representatives", Relevance: -700,
		Terms: []string{
			"ticketing system", "customer inquiries", "customer queries",
			"customer service experience", "customer support experience", "experience in customer support",
			"in customer service", "support specialist", "support engineer", "resolve … customer issues", "zendesk",
			"contact center", "inbound calls", "escalated issues", "ticket queue", "customer complaints",
			"answer customer", "live chat support", "knowledge base articles", "call center",
			"provide technical support", "customer service skills", "support representative",
		},
	},
	{
		ID: "presales", Role: Neither, Job: "solution consultant", Dimension: Activities,
		Statement: "Shows and scopes solutions for buyers before the contract.",
		Source:    "O*NET 41-9031.00 Sales Engineers", Relevance: -650,
		Terms: []string{
			"presales", "pre sales", "solution consultant", "solutions engineer", "sales engineer", "technical sales",
			"product demonstrations", "product demos to", "proposal writing", "technical proposals",
			"customer presentations", "forward deployed", "customer engineer", "developer advocate", "technical win",
			"technical demonstrations", "rfp responses", "respond to … rfps",
		},
	},
	{
		ID: "implementation-consulting", Role: Neither, Job: "implementation consultant", Dimension: Activities,
		Statement: "Configures and rolls out a finished system at a customer.",
		Source:    "O*NET 15-1211.00 Computer Systems Analysts", Relevance: -550,
		Terms: []string{
			"implementation consultant", "implementation manager", "implementation specialist",
			"implementation project", "customer implementation", "system implementation", "software implementation",
			"implementation of solutions", "implementation experience", "configure … system",
			"configure … application", "system configuration", "data conversion", "hypercare", "user training",
			"professional services team", "technical consultant", "onboarding and implementation",
		},
	},
	{
		ID: "erp-functional", Role: Neither, Job: "ERP consultant", Dimension: Tools,
		Statement: "Knows and configures the modules of a business system.",
		Source:    "O*NET 15-1211.00 Computer Systems Analysts", Relevance: -700,
		Terms: []string{
			"functional consultant", "techno functional", "sap fi", "sap mm", "s 4hana", "sap crm", "successfactors",
			"oracle fusion", "oracle ebs", "dynamics 365", "microsoft dynamics", "peoplesoft", "workday hcm",
			"erp implementation", "salesforce admin", "salesforce consultant", "visualforce", "sap sd",
		},
	},

	// Business functions.
	{
		ID: "accounting-close", Role: Neither, Job: "finance", Dimension: Artifacts,
		Statement: "Keeps the books and closes them.",
		Source:    "O*NET 13-2011.00 Accountants and Auditors", Relevance: -900,
		Terms: []string{
			"month end", "year end close", "monthly close", "general ledger", "journal entries",
			"account reconciliation", "reconcile … accounts", "{handle} … accounts receivable", "{handle} … invoices",
			"{produce} … financial statements", "balance sheet", "gaap", "tax returns", "tax filings", "bookkeeping",
			"bookkeeper", "acca", "external auditors", "annual audit", "fixed assets", "intercompany", "quickbooks",
			"accruals", "accounting standards",
		},
	},
	{
		ID: "financial-planning", Role: Neither, Job: "finance", Dimension: Activities,
		Statement: "Plans, forecasts and explains a company's figures.",
		Source:    "O*NET 13-2051.00 Financial and Investment Analysts", Relevance: -650,
		Terms: []string{
			"financial planning and analysis", "variance analysis", "variance reports", "budgeting and forecasting",
			"budgeting process", "annual budget", "prepare … budget", "financial forecasts", "management reporting",
			"{produce} … financial reports", "financial reporting", "cash flow", "cash management",
			"mergers and acquisitions", "financial controls", "financial analysis", "financial oversight",
			"monthly financial",
		},
	},
	{
		ID: "finance-seat", Role: Neither, Job: "finance", Dimension: Goal,
		Statement: "The seat is called accountant, controller, analyst or auditor.",
		Source:    "O*NET 11-3031.00 Financial Managers", Relevance: -900,
		Terms: []string{
			"accountant", "as controller", "assistant controller", "financial controller", "controller will",
			"financial analyst", "finance manager", "finance director", "finance coordinator", "finance officer",
			"accounting manager", "accounting analyst", "auditor", "internal audit", "actuary", "investment analyst",
			"experience in accounting", "accounting experience", "finance and accounting", "accounting and finance",
			"big 4",
		},
	},
	{
		ID: "risk-audit", Role: Neither, Job: "risk and audit", Dimension: Activities,
		Statement: "Assesses risk and tests controls.",
		Source:    "The Institute of Internal Auditors", Relevance: -500,
		Terms: []string{
			"internal controls", "sox compliance", "sarbanes oxley", "audit findings", "audit reports",
			"perform … audits", "conduct audits", "conduct … audits", "enterprise risk management",
			"risk management framework", "risk controls", "control testing", "cisa", "financial crime",
		},
	},
	{
		ID: "payroll-benefits", Role: Neither, Job: "human resources", Dimension: Activities,
		Statement: "Runs payroll, benefits and employee records.",
		Source:    "O*NET 13-1141.00 Compensation, Benefits, and Job Analysis Specialists", Relevance: -850,
		Terms: []string{
			"process payroll", "payroll processing", "payroll administration", "payroll specialist",
			"payroll manager", "benefits administration", "administer … benefits", "hris", "hr systems",
			"employee records", "adp", "bamboohr", "onboarding and offboarding", "new hire paperwork",
			"new hire orientation", "employment contracts", "flsa", "time and attendance",
		},
	},
	{
		ID: "hr-partner", Role: Neither, Job: "human resources", Dimension: Activities,
		Statement: "Advises managers and employees on employment, policy and performance.",
		Source:    "O*NET 11-3121.00 Human Resources Managers", Relevance: -800,
		Terms: []string{
			"employee relations", "hr policies", "hr practices", "hr processes", "hr generalist", "hr manager",
			"hr coordinator", "hr specialist", "hr department", "hr operations", "experience in hr", "global hr",
			"human resources generalist", "human resources manager", "human resources department",
			"in human resources", "people partner", "chief people officer", "performance appraisals",
			"employment law", "labor law", "talent management", "succession planning", "employee handbook",
		},
	},
	{
		ID: "recruiting", Role: Neither, Job: "recruiting", Dimension: Activities,
		Statement: "Finds, screens and hires candidates.",
		Source:    "O*NET 13-1071.00 Human Resources Specialists", Relevance: -850,
		Terms: []string{
			"full cycle recruiting", "full cycle recruitment", "full lifecycle recruiting", "end to end recruitment",
			"recruitment strategy", "recruiting experience", "recruiter will", "recruiter to join",
			"technical recruiter", "recruitment specialist", "recruiting coordinator",
			"talent acquisition specialist", "source candidates", "source … candidates", "screen … candidates",
			"interview … candidates", "schedule interviews", "candidate pipeline", "candidate experience",
			"applicant tracking system", "post … jobs", "time to hire", "employer branding", "advise hiring managers",
		},
	},
	{
		ID: "learning-development", Role: Neither, Job: "learning and development", Dimension: Activities,
		Statement: "Designs and gives training.",
		Source:    "O*NET 13-1151.00 Training and Development Specialists", Relevance: -700,
		Terms: []string{
			"training programs", "training needs", "training materials", "training sessions", "training coordinator",
			"training specialist", "deliver training", "deliver … training", "conduct … training",
			"facilitate … training", "facilitate workshops", "facilitate … trainings", "develop … trainings",
			"instructional design", "instructional designer", "learning objectives", "learning solutions",
			"adult learning",
		},
	},
	{
		ID: "legal-practice", Role: Neither, Job: "legal", Dimension: Activities,
		Statement: "Practises law: advice, contracts, litigation.",
		Source:    "O*NET 23-1011.00 Lawyers", Relevance: -900,
		Terms: []string{
			"attorney", "lawyer", "paralegal", "legal counsel", "general counsel", "legal assistant",
			"legal research", "legal advice", "legal briefs", "legal documents", "legal representation",
			"legal drafting", "law firm", "litigation", "pleadings", "jd from", "licensed to practice law",
			"pro bono", "amicus", "represent … clients", "draft … contracts", "review … contracts",
			"draft … agreements", "contract drafting",
		},
	},
	{
		ID: "compliance", Role: Neither, Job: "compliance", Dimension: Activities,
		Statement: "Sees that an organisation keeps rules: monitoring, filings, training.",
		Source:    "O*NET 13-1041.00 Compliance Officers", Relevance: -600,
		Terms: []string{
			"compliance officer", "compliance manager", "compliance analyst", "compliance program",
			"compliance monitoring", "compliance policies", "compliance reviews", "compliance audits",
			"compliance experience", "ensure … compliance with federal", "regulatory submissions",
			"regulatory affairs", "regulatory audits", "federal and state regulations",
			"state and federal regulations", "applicable laws and regulations", "data protection officer",
			"privacy impact assessment",
		},
	},
	{
		ID: "public-policy", Role: Neither, Job: "policy", Dimension: Activities,
		Statement: "Analyses law and persuades lawmakers.",
		Source:    "O*NET 19-3094.00 Political Scientists", Relevance: -800,
		Terms: []string{
			"policy analysis", "policy analyst", "policy research", "policy agenda", "policy advocacy",
			"policy development", "policy associate", "policy director", "policymakers", "public policy",
			"legislative", "legislators", "legislation", "state legislatures", "lawmakers", "lobbying",
			"government relations", "elected officials", "advocacy campaigns", "advocacy strategies",
			"advocacy organizations", "advocacy efforts", "advocacy work", "policy and advocacy",
		},
	},

	// Causes, health, learning and science.
	{
		ID: "fundraising", Role: Neither, Job: "fundraising", Dimension: Activities,
		Statement: "Raises money from donors and foundations.",
		Source:    "O*NET 13-1131.00 Fundraisers", Relevance: -900,
		Terms: []string{
			"fundraising", "fundraiser", "donors", "major gifts", "gift officer", "individual giving",
			"annual giving", "planned giving", "capital campaign", "prospect research", "development director",
			"director of development", "development department", "development coordinator", "philanthropy",
			"philanthropic", "stewardship", "development associate",
		},
	},
	{
		ID: "organizing", Role: Neither, Job: "community organizer", Dimension: Activities,
		Statement: "Organises people for a cause or a vote.",
		Source:    "Midwest Academy, Organizing for Social Change", Relevance: -900,
		Terms: []string{
			"field organizer", "community organizer", "lead organizer", "regional organizer", "organizer will",
			"as organizer", "organizing strategy", "organizing campaigns", "organizing experience",
			"organizing director", "organizing manager", "organizing program", "community organizing",
			"digital organizing", "grassroots", "base building", "political campaign", "issue campaigns",
			"political education", "coalitions", "activists", "movement building", "mobilize … supporters",
			"civic engagement",
		},
	},
	{
		ID: "community-outreach", Role: Neither, Job: "community outreach", Dimension: Activities,
		Statement: "Reaches out to a community with events, information and referrals.",
		Source:    "O*NET 21-1091.00 Health Education Specialists", Relevance: -750,
		Terms: []string{
			"community outreach", "outreach events", "outreach activities", "outreach coordinator",
			"outreach manager", "outreach programs", "outreach efforts", "outreach strategies", "community events",
			"community partnerships", "community partners", "community health", "community education",
			"community engagement manager", "health educator", "health education", "peer educators",
		},
	},
	{
		ID: "patient-care", Role: Neither, Job: "health care", Dimension: Activities,
		Statement: "Cares for patients.",
		Source:    "O*NET 29-1141.00 Registered Nurses", Relevance: -900,
		Terms: []string{
			"{provide} … patient care", "direct patient care", "clinical care", "{provide} … care to patients",
			"care of patients", "vital signs", "phlebotomy", "blood draws", "venipuncture",
			"administer … medications", "medication administration", "patient education", "patient assessment",
			"patient histories", "triage … patients", "treat … patients", "treatment plans", "exam rooms",
			"clinical procedures", "clinical protocols", "ultrasound", "assist … physicians", "counsel … patients",
			"patient charts",
		},
	},
	{
		ID: "clinic-operations", Role: Neither, Job: "health care", Dimension: Activities,
		Statement: "Runs a clinic: patient flow, front desk, billing, licensing.",
		Source:    "O*NET 11-9111.00 Medical and Health Services Managers", Relevance: -800,
		Terms: []string{
			"health center", "clinic operations", "clinic staff", "patient flow", "patient intake",
			"patient services", "patient navigator", "patient scheduling", "patient calls", "front office",
			"insurance verification", "medical billing", "medical coding", "maintain … medical records",
			"medical receptionist", "icd 10", "credentialing", "practice manager",
		},
	},
	{
		ID: "social-care", Role: Neither, Job: "social work", Dimension: Activities,
		Statement: "Helps people in need: case work, counselling, hotlines.",
		Source:    "O*NET 21-1093.00 Social and Human Service Assistants", Relevance: -850,
		Terms: []string{
			"case management", "case manager", "caseload", "social services", "lcsw", "crisis intervention",
			"counseling", "counselor", "hotline", "helpline", "domestic violence", "trauma informed",
			"direct services", "mental health services", "psychotherapy", "support groups", "care plans",
			"{provide} … referrals",
		},
	},
	{
		ID: "clinical-research", Role: Neither, Job: "clinical research", Dimension: Activities,
		Statement: "Runs studies on people under a protocol.",
		Source:    "ICH E6 Good Clinical Practice", Relevance: -650,
		Terms: []string{
			"clinical research", "clinical study", "study protocol", "study participants", "informed consent", "irb",
			"institutional review board", "pharmacovigilance", "biostatistics", "biostatistician", "medical writing",
			"medical affairs", "epidemiologist", "epidemiology", "health economics", "principal investigator",
			"human subjects", "research protocols",
		},
	},
	{
		ID: "teaching", Role: Neither, Job: "education", Dimension: Activities,
		Statement: "Teaches learners and prepares lessons.",
		Source:    "O*NET 25-2031.00 Secondary School Teachers; 25-9031.00 Instructional Coordinators", Relevance: -800,
		Terms: []string{
			"lesson plans", "teach … students", "teaching experience", "teaching assistant", "experience teaching",
			"classroom management", "classroom instruction", "curriculum development", "develop … curriculum",
			"course instructor", "grade assignments", "tutoring", "student learning", "academic advising",
			"youth development", "youth program", "youth leaders", "school district", "early childhood",
			"special education", "educational programs",
		},
	},
	{
		ID: "scientific-research", Role: Neither, Job: "research scientist", Dimension: Activities,
		Statement: "Does research that ends in publications.",
		Source:    "O*NET 15-1221.00 Computer and Information Research Scientists; 19-1042.00 Medical Scientists", Relevance: -750,
		Terms: []string{
			"research scientist", "research associate", "research assistant", "research manager",
			"research coordinator", "research director", "postdoc", "phd student", "phd candidate", "master thesis",
			"doctoral", "literature review", "peer reviewed", "publication record", "publish … papers",
			"publish … research", "research papers", "academic conferences", "research methodology", "lab work",
			"laboratory equipment", "scientist will", "basic research", "conduct … research on",
		},
	},
	{
		ID: "property", Role: Neither, Job: "real estate", Dimension: Activities,
		Statement: "Lets, sells or maintains buildings.",
		Source:    "O*NET 11-9141.00 Property, Real Estate, and Community Association Managers", Relevance: -700,
		Terms: []string{
			"property management", "property manager", "lease agreements", "rent collection", "realtor",
			"facility manager", "hvac", "electrician", "plumbing", "construction manager", "property inspections",
			"building maintenance", "facilities maintenance", "licensed real estate agent",
		},
	},
	{
		ID: "service-trades", Role: Neither, Job: "service and trades", Dimension: Activities,
		Statement: "Serves guests, drives, sells in a shop or does manual work.",
		Source:    "O*NET 35-0000 Food Preparation and Serving; 41-2031.00 Retail Salespersons; 53-0000 Transportation", Relevance: -700,
		Terms: []string{
			"delivery driver", "truck driver", "store associate", "shop assistant", "food preparation",
			"restaurant manager", "guest services", "housekeeping", "heavy lifting", "cashier", "security guard",
			"lift up to", "stand for long periods", "picking and packing", "hand tools", "service technician",
			"cleaner", "sales floor",
		},
	},
	{
		ID: "grants", Role: Neither, Job: "fundraising", Dimension: Artifacts,
		Statement: "Writes and administers grants.",
		Source:    "O*NET 13-1131.00 Fundraisers", Relevance: -750,
		Terms: []string{
			"grant proposals", "grant writing", "grant writer", "grant applications", "grant funding",
			"grants manager", "grant deadlines", "grant opportunities",
			"grant compliance", "grant agreements", "grant budgets", "letters of inquiry", "foundation relations",
			"institutional giving", "federal grants", "foundation grants",
		},
	},
	{
		ID: "voters-volunteers", Role: Neither, Job: "community organizer", Dimension: Activities,
		Statement: "Reaches voters and recruits volunteers.",
		Source:    "Midwest Academy, Organizing for Social Change", Relevance: -850,
		Terms: []string{
			"volunteer recruitment", "recruit … volunteers", "train … volunteers", "manage … volunteers",
			"coordinate … volunteers", "volunteer management", "volunteer engagement", "volunteer leaders",
			"volunteer program", "canvass", "phone banking", "text banking", "voter registration", "voter engagement",
			"ballot measure", "electoral campaigns", "campaign manager", "field director",
		},
	},
	{
		ID: "clinician-seat", Role: Neither, Job: "health care", Dimension: Goal,
		Statement: "The seat is a nurse's, doctor's or other clinician's, or asks for their licence.",
		Source:    "O*NET 29-1141.00 Registered Nurses; 31-9092.00 Medical Assistants", Relevance: -900,
		Terms: []string{
			"registered nurse", "rn", "lpn", "licensed practical nurse", "nurse practitioner", "nurse midwife",
			"physician assistant", "medical assistant", "clinician will", "as clinician",
			"advanced practice clinician", "medical director", "pharmacist", "licensure", "bls", "state license",
			"dea license",
		},
	},
}

// neighbourClasses are the objects that other jobs work on, for the frames of
// neighbourCriteria and neighbourTechCriteria.
var neighbourClasses = []Class{
	{Name: "scrum-event", Phrases: []string{
		"daily scrum", "daily stand up", "daily standup", "stand ups", "standups", "stand up meetings",
		"sprint planning", "sprint review", "sprint retrospective", "retrospective", "retros", "scrum ceremonies",
		"scrum events", "scrum meetings", "sprint ceremonies", "agile ceremonies", "agile events", "agile rituals",
		"team ceremonies",
	}},
	{Name: "campaign", Phrases: []string{
		"marketing campaigns", "campaigns", "digital campaigns", "advertising campaign", "promotional campaigns",
		"awareness campaigns", "acquisition campaigns", "email campaigns",
	}},
	{Name: "collateral", Phrases: []string{
		"collateral", "battle cards", "sales materials", "sales decks", "pitch decks", "case studies", "white papers",
		"whitepapers", "datasheets", "brochures", "flyers", "one pager", "solution briefs", "presentations for sales",
		"sales content",
	}},
	{Name: "tune", Phrases: []string{
		"manage", "optimize", "run", "launch", "execute", "monitor", "set up",
	}},
	{Name: "handle", Phrases: []string{
		"process", "prepare", "perform", "post", "review", "handle", "reconcile", "complete", "enter", "verify",
	}},
	{Name: "provide", Phrases: []string{
		"provide", "deliver", "give", "offer", "ensure", "perform", "render",
	}},
	{Name: "wireframe", Phrases: []string{
		"wireframes", "mockups", "mock ups", "prototypes", "sketches", "storyboards", "interactive prototypes",
		"comps",
	}},
	{Name: "interface", Phrases: []string{
		"user interfaces", "interfaces", "graphics", "visuals", "illustrations", "landing pages",
	}},
	{Name: "flow", Phrases: []string{
		"user flows", "user journeys", "journey maps", "customer journey maps", "interaction models", "sitemaps",
		"task flows",
	}},
	{Name: "code", Phrases: []string{
		"clean code", "reusable code", "maintainable code", "efficient code", "high quality code", "production code",
		"testable code", "quality code", "readable code", "scalable code", "modular code", "production ready code",
	}},
	{Name: "service", Phrases: []string{
		"backend services", "backend systems", "microservices", "restful apis", "rest apis", "server side", "backend",
		"graphql apis",
	}},
	{Name: "model", Phrases: []string{
		"machine learning models", "ml models", "ai models", "deep learning models", "predictive models",
		"statistical models", "llms", "language models", "algorithms",
	}},
	{Name: "engineer", Phrases: []string{
		"engineers", "software engineers", "junior engineers", "junior developers", "software developers",
	}},
	{Name: "test-case", Phrases: []string{
		"test cases", "test plans", "test scripts", "test scenarios", "automated tests", "test suites",
		"test strategies", "test procedures", "test data",
	}},
	{Name: "proficient", Phrases: []string{
		"proficient in", "proficiency in", "proficient with", "proficiency with", "hands on experience with",
		"hands on experience in", "strong experience with", "expertise in", "expert in", "fluent in",
		"years of experience with", "years of experience in", "solid knowledge of", "strong knowledge of",
		"deep knowledge of", "knowledge of", "experience with", "experience in", "skilled in",
		"advanced knowledge of",
	}},
	{Name: "language", Phrases: []string{
		"python", "java", "javascript", "c sharp", "golang", "go", "rust", "ruby", "scala", "php", "kotlin",
		"typescript", "node js", "matlab", "bash", "perl", "cpp",
	}},
}
