# METADATA
# scope: package
# title: "Review users’ inputs"
# description: "What users put in is reviewed, by people or by technical means, before anything is released."
# custom:
#   obligation: "art-10.review-inputs"
#   provision: "art 10 s1"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_10.v1_0_0.review_inputs.service

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
	article_2.the_service_is_offered_in_mainland_china
	applies_1
	input["service.accepts-user-input"] == true
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if input["service.accepts-user-input"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["service.accepts-user-input"]
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

default complies := false

complies if {
	input["service.review.inputs.method"] in ["manual", "automated", "manual-and-automated"]
	input["service.review.inputs.before-release"] == true
	input["service.review.inputs.unreviewed-share"] <= input["parameter.art-10.tolerated-unreviewed-share"]
}

default complies_ruled_out := false

complies_ruled_out if {
	facts.known("service.review.inputs.method")
	not input["service.review.inputs.method"] in ["manual", "automated", "manual-and-automated"]
}

complies_ruled_out if input["service.review.inputs.before-release"] != true

complies_ruled_out if input["service.review.inputs.unreviewed-share"] > input["parameter.art-10.tolerated-unreviewed-share"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["parameter.art-10.tolerated-unreviewed-share", "service.review.inputs.before-release", "service.review.inputs.method", "service.review.inputs.unreviewed-share"]
	not facts.known(fact)
}
