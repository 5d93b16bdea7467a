package rolefit

const rachitsky = "Lenny Rachitsky, survey of twenty published product management ladders"

// builtinLadder returns the two ladders and what joins them. The rungs of the
// individual track and the group product manager stand where two thirds of
// published ladders split.
func builtinLadder() LadderData {
	return LadderData{
		Rungs: []Rung{
			{"product-owner", "Product Owner", ProductOwner, LevelMid, TrackIndividual, ScopeFeature,
				"Keeps one team's backlog clear and ordered by value, and accepts what the team finishes.", gupta},
			{"senior-product-owner", "Senior Product Owner", ProductOwner, LevelSenior, TrackIndividual, ScopeProduct,
				"Owns a more complex product or several backlogs, and mentors other product owners.", gupta},
			{"agile-coach", "Agile Coach", Neither, LevelUnknown, TrackIndividual, ScopeOrganisation,
				"Teaches teams and leaders across the organisation how to build in the agile way.", gupta},
			{"product-manager", "Product Manager", ProductManager, LevelMid, TrackIndividual, ScopeFeature,
				"Answers for the success of a feature and, with experience, of a product.", gupta},
			{"senior-product-manager", "Senior Product Manager", ProductManager, LevelSenior, TrackIndividual, ScopeProduct,
				"Takes on large problems that nobody has framed yet, and finds out what is worth building.", gupta},
			{"principal-product-manager", "Principal Product Manager", ProductManager, LevelPrincipal, TrackIndividual, ScopePortfolio,
				"Leads the hardest problems across products without managing people.", rachitsky},
			{"group-product-manager", "Group Product Manager", ProductManager, LevelGroup, TrackManager, ScopePortfolio,
				"Owns a product line through the product managers of its feature areas.", gupta},
			{"director-of-product", "Director of Product", ProductManager, LevelDirector, TrackManager, ScopePortfolio,
				"Manages product managers and sets the strategy of a product line.", gupta},
			{"vp-of-product", "VP of Product", ProductManager, LevelVP, TrackManager, ScopeOrganisation,
				"Leads the product organisation and sets its vision and strategy.", gupta},
			{"chief-product-officer", "Chief Product Officer", ProductManager, LevelChief, TrackManager, ScopeOrganisation,
				"Answers to the company for the vision and the strategy of everything it builds.", gupta},
		},
		Steps: []Step{
			{"product-owner", "senior-product-owner", Promotion,
				"From one team's backlog to a harder product or several backlogs, and to raising other product owners.",
				[]string{"orders-backlog", "coordinates-delivery", "product-stakeholders", "improves-value"}, gupta},
			{"senior-product-owner", "agile-coach", Promotion,
				"From building one product right to teaching the organisation how to; the backlog stays with others.",
				[]string{"agile-transformation", "scrum-expertise"}, gupta},
			{"product-owner", "product-manager", Pivot,
				"From how and when to why and what: the engineering side carries over, the market side is new.",
				[]string{"talks-to-customers", "knows-market", "builds-business-case", "owns-go-to-market", "measured-by-revenue"}, gupta},
			{"senior-product-owner", "product-manager", Pivot,
				"From several backlogs to one market problem: a step aside in level that opens the strategic ladder.",
				[]string{"talks-to-customers", "knows-market", "builds-business-case", "owns-go-to-market", "measured-by-revenue"}, gupta},
			{"product-manager", "senior-product-manager", Promotion,
				"From a feature with a known problem to a product whose problem must first be found.",
				[]string{"solves-problems", "owns-product-strategy", "owns-roadmap", "aligns-organization"}, gupta},
			{"senior-product-manager", "principal-product-manager", Promotion,
				"From one product to several, still by one's own work: the individual track.",
				[]string{"owns-product-vision", "owns-product-strategy", "executive-communication", "aligns-organization"}, rachitsky},
			{"senior-product-manager", "group-product-manager", Promotion,
				"From one's own product to a line of products owned through others: the manager track.",
				[]string{"leads-product-managers", "owns-product-strategy", "owns-roadmap"}, gupta},
			{"senior-product-manager", "director-of-product", Promotion,
				"From one's own product to managing product managers and the strategy of a line, where there is no group level between.",
				[]string{"leads-product-managers", "owns-product-strategy", "owns-pnl"}, gupta},
			{"group-product-manager", "director-of-product", Promotion,
				"From running a line to setting its strategy and answering for its result.",
				[]string{"owns-product-strategy", "owns-pnl", "executive-communication"}, gupta},
			{"director-of-product", "vp-of-product", Promotion,
				"From the strategy of a line to the product organisation as a whole.",
				[]string{"owns-product-vision", "business-objectives", "executive-communication", "aligns-organization"}, gupta},
			{"vp-of-product", "chief-product-officer", Promotion,
				"From leading the product organisation to a seat among those who lead the company.",
				[]string{"owns-product-vision", "owns-pnl", "owns-market-success", "executive-communication"}, gupta},
		},
	}
}
