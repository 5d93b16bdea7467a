package rolefit

// neighbourTechCriteria continue neighbourCriteria with the jobs that design,
// build, test, run and measure software.
var neighbourTechCriteria = []Criterion{
	// Design and research.
	{
		ID: "wireframes", Role: Neither, Job: "designer", Dimension: Artifacts,
		Statement: "Produces wireframes, mockups and prototypes.",
		Source:    "UXPA; Nielsen Norman Group", Relevance: -500,
		Terms: []string{
			"{produce} … {wireframe}", "sketch … {wireframe}", "design … {wireframe}", "wireframing and prototyping",
			"prototyping tools", "design and prototype", "rapid prototyping of", "interactive prototypes",
			"clickable prototypes", "high fidelity", "low fidelity", "hi fi", "lo fi", "design mockups",
			"design deliverables", "wireframes and mockups", "prototypes and mockups",
		},
	},
	{
		ID: "visual-design", Role: Neither, Job: "designer", Dimension: Activities,
		Statement: "Designs what an interface looks like: type, colour, layout, icons.",
		Source:    "O*NET 15-1255.00 Web and Digital Interface Designers", Relevance: -650,
		Terms: []string{
			"visual design", "visual designer", "ui design", "user interface design", "web design",
			"graphic designer", "typography", "color theory", "iconography", "layout design", "visually appealing",
			"illustrations", "style guides", "responsive design", "motion design", "design concepts",
			"design … {interface}",
		},
	},
	{
		ID: "design-system", Role: Neither, Job: "designer", Dimension: Artifacts,
		Statement: "Builds and keeps the design system.",
		Source:    "Nielsen Norman Group, Design Systems 101", Relevance: -600,
		Terms: []string{
			"{produce} … design system", "contribute … design system", "evolve … design system",
			"{decide} … design system", "design systems", "component library", "design tokens", "pattern library",
			"ui kit", "design guidelines", "design standards", "human interface guidelines", "material design",
			"design consistency", "reusable design components", "design language", "design operations",
		},
	},
	{
		ID: "design-tools", Role: Neither, Job: "designer", Dimension: Tools,
		Statement: "Works in drawing, prototyping and image tools.",
		Source:    "O*NET 15-1255.00 Web and Digital Interface Designers", Relevance: -500,
		Terms: []string{
			"{proficient} … figma", "figma or sketch", "adobe xd", "creative suite", "creative cloud", "adobe suite",
			"photoshop", "illustrator", "indesign", "after effects", "invision", "zeplin", "axure", "balsamiq",
			"protopie", "design software", "rhino",
		},
	},
	{
		ID: "interaction-design", Role: Neither, Job: "designer", Dimension: Activities,
		Statement: "Designs how people move through a product: flows, structure, behaviour.",
		Source:    "ISO 9241-210, Human-centred design for interactive systems", Relevance: -400,
		Terms: []string{
			"interaction design", "interaction designer", "information architecture", "{produce} … {flow}",
			"design … {flow}", "map … {flow}", "site maps", "sitemaps", "storyboards", "{produce} … personas",
			"user centered design", "human centered design", "human computer interaction", "user interaction",
			"service designer", "co design", "ux writing",
		},
	},
	{
		ID: "design-craft", Role: Neither, Job: "designer", Dimension: Activities,
		Statement: "Explains, reviews and hands over designs, and shows them in a portfolio.",
		Source:    "Nielsen Norman Group", Relevance: -600,
		Terms: []string{
			"design portfolio", "strong portfolio", "portfolio of work", "portfolio of design", "online portfolio",
			"portfolio that", "portfolio showcasing", "portfolio demonstrating", "link to portfolio",
			"design decisions", "communicate design", "design processes", "design work", "design solutions",
			"design trends", "design projects", "ux best practices",
		},
	},
	{
		ID: "designer-seat", Role: Neither, Job: "designer", Dimension: Goal,
		Statement: "The seat is called designer or asks for that experience.",
		Source:    "O*NET 15-1255.00 Web and Digital Interface Designers", Relevance: -900,
		Terms: []string{
			"product designer to", "as product designer", "senior product designer", "ux designer", "ui designer",
			"ux ui design", "user experience designer", "digital designer", "senior designer", "designer will",
			"designer who", "designer you", "experience in ux", "design experience", "user experience design",
			"ux design", "experience as ux",
		},
	},
	{
		ID: "design-leadership", Role: Neither, Job: "designer", Dimension: Activities,
		Statement: "Leads and grows designers.",
		Source:    "Nielsen Norman Group, DesignOps", Relevance: -600,
		Terms: []string{
			"{coach} … designers", "mentor designers", "manage team of designers", "lead team of designers",
			"manage designers", "lead designers", "grow … designers", "hire … designers", "design leadership",
			"design leader", "design manager", "head of design", "design director", "design culture",
			"design practice", "grow design team", "design org",
		},
	},
	{
		ID: "usability-research", Role: Neither, Job: "user researcher", Dimension: Activities,
		Statement: "Plans and moderates studies with users and reports findings.",
		Source:    "UXPA; Nielsen Norman Group", Relevance: -550,
		Terms: []string{
			"usability testing", "usability studies", "unmoderated", "research plan", "recruit participants",
			"participant recruitment", "research operations", "qualitative research methods",
			"quantitative research methods", "evaluative research", "card sorting", "ethnographic", "usertesting",
			"user testing sessions", "plan and conduct … user", "conduct … usability", "run … usability",
		},
	},
	{
		ID: "researcher-seat", Role: Neither, Job: "user researcher", Dimension: Goal,
		Statement: "The seat is called user or UX researcher.",
		Source:    "UXPA", Relevance: -800,
		Terms: []string{
			"user researcher", "ux researcher", "user experience researcher", "design researcher", "ux research",
			"experience in user research", "experience conducting user research", "user research experience",
			"quantitative researcher", "qualitative researcher", "market researcher", "insights manager",
			"user research methods", "user research methodologies", "user research and usability",
		},
	},
	{
		ID: "game-design", Role: Neither, Job: "game designer", Dimension: Activities,
		Statement: "Designs rules, levels and balance of a game.",
		Source:    "O*NET 15-1255.01 Video Game Designers", Relevance: -700,
		Terms: []string{
			"game designer", "game design", "level design", "level designer", "game mechanics", "gameplay mechanics",
			"gameplay systems", "gameplay features", "gameplay programmer", "game balance", "world building",
			"game engines", "unreal engine", "game developer", "technical artist", "character artist", "zbrush",
		},
	},

	// Building software.
	{
		ID: "write-code", Role: Neither, Job: "software engineer", Dimension: Activities,
		Statement: "Writes, reviews, tests and debugs code.",
		Source:    "IEEE Computer Society, SWEBOK Guide", Relevance: -700,
		Terms: []string{
			"write … {code}", "{produce} … {code}", "ship … code", "clean code", "code review", "review code",
			"coding standards", "coding skills", "hands on coding", "hands on development", "unit tests",
			"pair programming", "debug", "git", "programming language", "production grade", "claude code",
		},
	},
	{
		ID: "software-engineer-seat", Role: Neither, Job: "software engineer", Dimension: Goal,
		Statement: "The seat is called software engineer or developer, or asks for that experience.",
		Source:    "O*NET 15-1252.00 Software Developers", Relevance: -900,
		Terms: []string{
			"software engineer to", "software engineer who", "software engineer with", "as software engineer",
			"for software engineer", "senior software engineer", "staff software engineer", "lead software engineer",
			"full stack engineer", "full stack developer", "full stack software engineer", "fullstack",
			"backend engineer", "front end developer", "software development engineer", "founding engineer",
			"principal engineer",
		},
	},
	{
		ID: "backend", Role: Neither, Job: "software engineer", Dimension: Tools,
		Statement: "Builds services and data stores.",
		Source:    "O*NET 15-1252.00 Software Developers", Relevance: -500,
		Terms: []string{
			"{produce} … {service}", "implement … {service}", "backend services", "backend systems",
			"backend development", "back end development", "server side", "microservice architecture", "spring boot",
			"fastapi", "ruby on rails", "php", "nodejs", "nestjs", "postgres", "mysql", "nosql",
		},
	},
	{
		ID: "frontend", Role: Neither, Job: "software engineer", Dimension: Tools,
		Statement: "Builds interfaces in the browser.",
		Source:    "O*NET 15-1254.00 Web Developers", Relevance: -500,
		Terms: []string{
			"frontend development", "front end development", "front end technologies", "frontend frameworks",
			"javascript frameworks", "modern javascript", "{proficient} … javascript", "{proficient} … react",
			"{proficient} … typescript", "reactjs", "vue js", "angularjs", "redux", "html css", "html and css",
			"html5", "ui components",
		},
	},
	{
		ID: "mobile", Role: Neither, Job: "software engineer", Dimension: Tools,
		Statement: "Builds mobile applications.",
		Source:    "O*NET 15-1252.00 Software Developers", Relevance: -550,
		Terms: []string{
			"android developer", "ios engineer", "android engineer", "mobile engineer", "mobile development",
			"ios development", "android development", "mobile app development", "react native", "flutter", "swiftui",
			"objective c", "kotlin", "jetpack compose", "xcode", "ios sdk", "mvvm",
		},
	},
	{
		ID: "devops", Role: Neither, Job: "DevOps engineer", Dimension: Tools,
		Statement: "Runs deployments, infrastructure and production.",
		Source:    "Google, Site Reliability Engineering", Relevance: -450,
		Terms: []string{
			"ci cd", "continuous integration", "deployment pipelines", "build pipelines", "infrastructure as code",
			"infrastructure engineer", "terraform", "ansible", "cloudformation", "jenkins", "gitlab ci", "argocd",
			"grafana", "on call rotation", "devops engineer", "powershell", "deploy … production",
		},
	},
	{
		ID: "machine-learning-engineering", Role: Neither, Job: "machine learning engineer", Dimension: Activities,
		Statement: "Trains, tunes and serves models.",
		Source:    "O*NET 15-2051.00 Data Scientists", Relevance: -550,
		Terms: []string{
			"pytorch", "tensorflow", "jax", "hugging face", "langchain", "scikit learn", "xgboost", "mlops", "mlflow",
			"model training", "model serving", "{produce} … {model}", "fine tune", "deep learning",
			"machine learning engineer", "ml engineer", "ai engineer",
		},
	},
	{
		ID: "embedded", Role: Neither, Job: "embedded engineer", Dimension: Activities,
		Statement: "Writes firmware and drivers, designs logic and circuits.",
		Source:    "O*NET 17-2061.00 Computer Hardware Engineers", Relevance: -700,
		Terms: []string{
			"firmware", "embedded software", "embedded systems", "pcb", "schematic", "fpga", "verilog",
			"systemverilog", "rtl", "uvm", "soc design", "post silicon", "wireless systems", "matlab", "plc",
			"hardware design", "design verification",
		},
	},
	{
		ID: "mechanical-civil", Role: Neither, Job: "mechanical or civil engineer", Dimension: Activities,
		Statement: "Designs and tests mechanical, electrical or civil works.",
		Source:    "O*NET 17-2141.00 Mechanical Engineers; 17-2051.00 Civil Engineers", Relevance: -700,
		Terms: []string{
			"mechanical engineer", "mechanical design", "civil engineer", "structural engineer", "project engineer",
			"chemical engineer", "design engineer", "cad models", "autocad", "finite element", "cfd", "gd t",
			"technical drawings", "power electronics", "test bench", "validation engineer", "verification engineer",
		},
	},
	{
		ID: "architecture", Role: Neither, Job: "architect", Dimension: Activities,
		Statement: "Decides the technical structure of systems.",
		Source:    "The Open Group, TOGAF Standard", Relevance: -550,
		Terms: []string{
			"solution architect", "software architect", "technical architect", "system architect", "as architect",
			"architect will", "enterprise architecture", "solution architecture", "software architecture",
			"system architecture", "cloud architecture", "{decide} … architecture", "{produce} … architecture",
			"design … architecture", "architectural decisions", "architecture reviews", "architectural design",
		},
	},
	{
		ID: "engineering-management", Role: Neither, Job: "engineering manager", Dimension: Activities,
		Statement: "Hires, leads and grows engineers and answers for engineering.",
		Source:    "O*NET 11-3021.00 Computer and Information Systems Managers", Relevance: -600,
		Terms: []string{
			"engineering manager", "{coach} … {engineer}", "hire … {engineer}", "recruit … {engineer}",
			"grow … {engineer}", "manage … {engineer}", "manage engineering team", "engineering culture",
			"engineering excellence", "engineering standards", "engineering best practices", "engineering practices",
			"engineering strategy", "engineering hiring", "technical lead", "technical mentorship",
			"mentorship to junior",
		},
	},

	// Testing, data, and running systems.
	{
		ID: "test-cases", Role: Neither, Job: "tester", Dimension: Artifacts,
		Statement: "Writes and executes tests and reports defects.",
		Source:    "ISTQB Glossary", Relevance: -700,
		Terms: []string{
			"{produce} … {test-case}", "execute … {test-case}", "execute … tests", "perform … testing",
			"test execution", "test cases", "test plans", "test scripts", "test scenarios", "test procedures",
			"test strategy", "test coverage", "test design", "manual testing", "qa processes", "software testing",
			"software quality",
		},
	},
	{
		ID: "test-automation", Role: Neither, Job: "tester", Dimension: Tools,
		Statement: "Builds automated tests and frameworks.",
		Source:    "ISTQB, Test Automation Engineering", Relevance: -700,
		Terms: []string{
			"test automation", "automated tests", "automation testing", "automation framework", "automation tools",
			"automation engineer", "selenium", "cypress", "playwright", "appium", "junit", "testng", "pytest",
			"cucumber", "rest assured", "test frameworks", "testing tools",
		},
	},
	{
		ID: "tester-seat", Role: Neither, Job: "tester", Dimension: Goal,
		Statement: "The seat is called tester or quality assurance engineer.",
		Source:    "O*NET 15-1253.00 Software Quality Assurance Analysts and Testers", Relevance: -900,
		Terms: []string{
			"qa engineer", "qa tester", "qa analyst", "qa lead", "qa manager", "qa specialist", "qa automation",
			"quality assurance engineer", "quality assurance tester", "test engineer", "test manager",
			"test automation engineer", "sdet", "software development engineer in test", "manual tester", "tester to",
			"experience in quality assurance",
		},
	},
	{
		ID: "bi-reporting", Role: Neither, Job: "data analyst", Dimension: Artifacts,
		Statement: "Produces dashboards and regular reports for others to decide by.",
		Source:    "O*NET 15-2051.01 Business Intelligence Analysts", Relevance: -400,
		Terms: []string{
			"power bi", "qlik", "qlikview", "ssrs", "dax", "data storytelling", "reporting and dashboards",
			"dashboards and reports", "interactive dashboards", "business intelligence tools", "reporting solutions",
			"automate reports", "ad hoc reports", "ad hoc analysis", "analytics and reporting", "google tag manager",
			"adobe analytics",
		},
	},
	{
		ID: "data-analysis", Role: Neither, Job: "data analyst", Dimension: Activities,
		Statement: "Queries, cleans and analyses data sets.",
		Source:    "O*NET 15-2051.01 Business Intelligence Analysts", Relevance: -450,
		Terms: []string{
			"write … sql", "sql queries", "advanced sql", "complex sql", "sql skills", "sql python", "sql server",
			"data extraction", "extract data", "data cleaning", "clean data", "large datasets", "complex datasets",
			"complex data sets", "pivot tables", "statistical analysis", "data accuracy",
		},
	},
	{
		ID: "data-analyst-seat", Role: Neither, Job: "data analyst", Dimension: Goal,
		Statement: "The seat is called analyst of data, reports or insights.",
		Source:    "O*NET 15-2051.01 Business Intelligence Analysts", Relevance: -800,
		Terms: []string{
			"data analyst", "business intelligence analyst", "bi analyst", "bi developer", "bi engineer",
			"bi specialist", "analytics engineer", "analytics manager", "insights analyst", "reporting analyst",
			"web analyst", "pricing analyst", "research analyst", "analytics lead", "experience in data analytics",
			"data analysis experience", "analyst will",
		},
	},
	{
		ID: "data-science", Role: Neither, Job: "data scientist", Dimension: Activities,
		Statement: "Builds statistical and predictive models.",
		Source:    "O*NET 15-2051.00 Data Scientists", Relevance: -550,
		Terms: []string{
			"senior data scientist", "data science experience", "data science projects", "statistical modeling",
			"statistical methods", "causal inference", "predictive modeling", "machine learning models",
			"time series", "forecasting models", "optimization models", "quantitative research", "pandas", "jupyter",
			"python programming", "python scripts", "{produce} … algorithms",
		},
	},
	{
		ID: "data-engineering", Role: Neither, Job: "data engineer", Dimension: Activities,
		Statement: "Builds data pipelines, warehouses and models of stored data.",
		Source:    "DAMA, DMBOK", Relevance: -600,
		Terms: []string{
			"senior data engineer", "as data engineer", "data engineering experience", "data pipelines",
			"{produce} … data pipelines", "etl", "elt", "ssis", "fivetran", "airbyte", "airflow", "dbt", "redshift",
			"databricks", "data lakes", "data ingestion", "web scraping",
		},
	},
	{
		ID: "data-governance", Role: Neither, Job: "data manager", Dimension: Activities,
		Statement: "Keeps master data, definitions and data quality.",
		Source:    "DAMA, DMBOK", Relevance: -500,
		Terms: []string{
			"data governance framework", "data stewardship", "data steward", "master data management", "data catalog",
			"data lineage", "metadata management", "data quality rules", "data quality issues",
			"data dictionary maintenance", "collibra", "data management plan", "data annotation", "data labeling",
			"label data", "annotators", "data operations",
		},
	},
	{
		ID: "it-support", Role: Neither, Job: "IT support", Dimension: Activities,
		Statement: "Supports users' devices and administers systems.",
		Source:    "O*NET 15-1232.00 Computer User Support Specialists; 15-1244.00 Network and Computer Systems Administrators", Relevance: -800,
		Terms: []string{
			"help desk", "helpdesk", "it support", "it specialist", "system administrator", "system administration",
			"active directory", "office 365", "microsoft 365", "intune", "windows server", "vmware", "workstations",
			"printers", "patching", "network infrastructure", "tcp ip",
		},
	},
	{
		ID: "security-analyst", Role: Neither, Job: "security analyst", Dimension: Activities,
		Statement: "Defends systems: monitoring, tests, controls, response.",
		Source:    "O*NET 15-1212.00 Information Security Analysts", Relevance: -700,
		Terms: []string{
			"security engineer", "information security manager", "penetration testing", "threat modeling",
			"security operations center", "siem", "splunk", "malware analysis", "reverse engineering",
			"digital forensics", "security audits", "security assessments", "application security", "iso 27001",
			"owasp", "cissp", "ceh",
		},
	},
}
