# METADATA
# scope: package
# title: "File the algorithm"
# description: "A provider whose service can sway opinion or mobilise society files its algorithm in time."
# custom:
#   obligation: "art-19.file"
#   provision: "art 19 s1"
#   bearer: "provider"
#   modality: "must"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_19.v1_0_0.file.event

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.conditions as article_19
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
	article_19.the_service_can_sway_opinion_or_mobilise_society
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_operator_is_a_provider_ruled_out

applies_ruled_out if article_19.the_service_can_sway_opinion_or_mobilise_society_ruled_out

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
	some fact in article_19.the_service_can_sway_opinion_or_mobilise_society_missing
}

default complies := false

complies if complies_1

complies if input["working-days-since(event.started-at)"] <= input["parameter.art-19.file-within"]

default complies_ruled_out := false

complies_ruled_out if {
	complies_1_ruled_out
	input["working-days-since(event.started-at)"] > input["parameter.art-19.file-within"]
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["decision.time", "event.started-at", "parameter.art-19.file-within"]
	not facts.known(fact)
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

default complies_1 := false

complies_1 if {
	input["event.response.filing.done"] == true
	input["working-days-between(event.started-at, event.response.filing.at)"] <= input["parameter.art-19.file-within"]
}

default complies_1_ruled_out := false

complies_1_ruled_out if input["event.response.filing.done"] != true

complies_1_ruled_out if input["working-days-between(event.started-at, event.response.filing.at)"] > input["parameter.art-19.file-within"]

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["event.response.filing.at", "event.response.filing.done", "event.started-at", "parameter.art-19.file-within"]
	not facts.known(fact)
}
