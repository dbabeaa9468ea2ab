# METADATA
# scope: package
# title: "Penalty"
# description: "A provider or supporter that breaches the regulation is penalised under the laws that apply."
# custom:
#   obligation: "art-22.penalty"
#   provision: "art 22 s1"
#   bearer: "authority"
#   modality: "liability"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_22.v1_0_0.penalty.event

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.conditions as article_22
import data.deepsyn.facts

finding := "not-applicable" if {
	applies_ruled_out
} else := "satisfied" if {
	applies
} else := applies_missing

default applies := false

applies if {
	article_2.the_service_is_offered_in_mainland_china
	article_22.the_service_is_bound_by_the_regulation
	input["event.violation.established"] == true
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_22.the_service_is_bound_by_the_regulation_ruled_out

applies_ruled_out if input["event.violation.established"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["event.violation.established"]
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
	some fact in article_22.the_service_is_bound_by_the_regulation_missing
}
