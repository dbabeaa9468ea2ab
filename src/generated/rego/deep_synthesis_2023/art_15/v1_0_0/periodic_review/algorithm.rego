# METADATA
# scope: package
# title: "Review algorithms periodically"
# description: "The mechanism of each algorithm that generates or synthesises is reviewed periodically."
# custom:
#   obligation: "art-15.periodic-review"
#   provision: "art 15 s1"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "algorithm"
package deepsyn.deep_synthesis_2023.art_15.v1_0_0.periodic_review.algorithm

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.conditions as article_23
import data.deepsyn.facts

finding := "violated" if {
	applies
	complies_ruled_out
} else := "not-applicable" if {
	applies_ruled_out
} else := "satisfied" if {
	complies
} else := applies_missing | complies_missing

default applies := false

applies if {
	input["algorithm.exists"] == true
	article_2.the_service_is_offered_in_mainland_china
	applies_1
	applies_2
}

default applies_ruled_out := false

applies_ruled_out if input["algorithm.exists"] != true

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if applies_2_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["algorithm.exists"]
	not facts.known(fact)
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in applies_1_missing
}

default applies_1 := false

applies_1 if article_23.the_operator_is_a_provider

applies_1 if article_23.the_operator_is_a_technical_supporter

default applies_1_ruled_out := false

applies_1_ruled_out if {
	article_23.the_operator_is_a_provider_ruled_out
	article_23.the_operator_is_a_technical_supporter_ruled_out
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in article_23.the_operator_is_a_provider_missing
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in article_23.the_operator_is_a_technical_supporter_missing
}

applies_2 if not applies_2_ruled_out

applies_2_ruled_out if input["algorithm.generates-or-synthesises"] != true

default complies := false

complies if input["time-since(algorithm.reviewed-at)"] <= input["counted-from(parameter.art-15.review-interval, algorithm.reviewed-at)"]

default complies_ruled_out := false

complies_ruled_out if input["time-since(algorithm.reviewed-at)"] > input["counted-from(parameter.art-15.review-interval, algorithm.reviewed-at)"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["algorithm.reviewed-at", "decision.time", "parameter.art-15.review-interval"]
	not facts.known(fact)
}
