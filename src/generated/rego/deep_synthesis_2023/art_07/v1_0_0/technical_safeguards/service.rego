# METADATA
# scope: package
# title: "Technical safeguards"
# description: "Technical safeguards that fit the service are in place and listed."
# custom:
#   obligation: "art-07.technical-safeguards"
#   provision: "art 7"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_07.v1_0_0.technical_safeguards.service

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
	article_23.the_operator_is_a_provider
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_operator_is_a_provider_ruled_out

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

default complies := false

complies if {
	input["service.technical-safeguards.in-place"] == true
	facts.known("service.technical-safeguards.measures")
	some item in input["service.technical-safeguards.measures"]
	not item in []
}

default complies_ruled_out := false

complies_ruled_out if input["service.technical-safeguards.in-place"] != true

complies_ruled_out if {
	every item in input["service.technical-safeguards.measures"] {
		item in []
	}
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["service.technical-safeguards.in-place", "service.technical-safeguards.measures"]
	not facts.known(fact)
}
