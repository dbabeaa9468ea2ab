# METADATA
# scope: package
# title: "Assess new functions before launch"
# description: "A new product, application or function that can sway opinion or mobilise society is assessed before it is launched."
# custom:
#   obligation: "art-20.assess-new-function"
#   provision: "art 20"
#   bearer: "provider"
#   modality: "must"
#   subject: "function"
package deepsyn.deep_synthesis_2023.art_20.v1_0_0.assess_new_function.function

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
	input["function.exists"] == true
	article_2.the_service_is_offered_in_mainland_china
	article_23.the_operator_is_a_provider
	applies_1
}

default applies_ruled_out := false

applies_ruled_out if input["function.exists"] != true

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_operator_is_a_provider_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["function.exists"]
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
	some fact in article_23.the_operator_is_a_provider_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in applies_1_missing
}

default applies_1 := false

applies_1 if input["function.public-opinion-properties"] == true

applies_1 if input["function.social-mobilisation-capacity"] == true

default applies_1_ruled_out := false

applies_1_ruled_out if {
	input["function.public-opinion-properties"] != true
	input["function.social-mobilisation-capacity"] != true
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in ["function.public-opinion-properties", "function.social-mobilisation-capacity"]
	not facts.known(fact)
}

default complies := false

complies if {
	input["function.security-assessment.done"] == true
	input["function.security-assessment.at"] <= input["function.launch-at"]
}

default complies_ruled_out := false

complies_ruled_out if input["function.security-assessment.done"] != true

complies_ruled_out if input["function.security-assessment.at"] > input["function.launch-at"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["function.launch-at", "function.security-assessment.at", "function.security-assessment.done"]
	not facts.known(fact)
}
