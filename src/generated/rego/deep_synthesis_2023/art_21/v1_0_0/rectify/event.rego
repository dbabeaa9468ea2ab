# METADATA
# scope: package
# title: "Put right what an order demands"
# description: "What the order demands is put right, and the hazard removed, by its deadline."
# custom:
#   obligation: "art-21.rectify"
#   provision: "art 21 s4"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_21.v1_0_0.rectify.event

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
	input["event.order.demands-rectification"] == true
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if input["event.order.demands-rectification"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["event.order.demands-rectification"]
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

complies if complies_1

complies if input["decision.time"] <= input["event.order.rectify-by"]

default complies_ruled_out := false

complies_ruled_out if {
	complies_1_ruled_out
	input["decision.time"] > input["event.order.rectify-by"]
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["decision.time", "event.order.rectify-by"]
	not facts.known(fact)
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

default complies_1 := false

complies_1 if {
	input["event.order.rectification.done"] == true
	input["event.order.rectification.at"] <= input["event.order.rectify-by"]
}

default complies_1_ruled_out := false

complies_1_ruled_out if input["event.order.rectification.done"] != true

complies_1_ruled_out if input["event.order.rectification.at"] > input["event.order.rectify-by"]

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["event.order.rectification.at", "event.order.rectification.done", "event.order.rectify-by"]
	not facts.known(fact)
}
