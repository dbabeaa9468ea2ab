# METADATA
# scope: package
# title: "Cooperate with inspections"
# description: "Those inspected give the technical, data and other support that is needed, in time."
# custom:
#   obligation: "art-21.cooperate"
#   provision: "art 21 s2"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_21.v1_0_0.cooperate.event

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
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

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

complies if input["decision.time"] <= input["event.inspection.cooperate-by"]

default complies_ruled_out := false

complies_ruled_out if {
	complies_1_ruled_out
	input["decision.time"] > input["event.inspection.cooperate-by"]
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["decision.time", "event.inspection.cooperate-by"]
	not facts.known(fact)
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

default complies_1 := false

complies_1 if {
	input["event.inspection.cooperation.done"] == true
	input["event.inspection.cooperation.at"] <= input["event.inspection.cooperate-by"]
}

default complies_1_ruled_out := false

complies_1_ruled_out if input["event.inspection.cooperation.done"] != true

complies_1_ruled_out if input["event.inspection.cooperation.at"] > input["event.inspection.cooperate-by"]

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["event.inspection.cooperate-by", "event.inspection.cooperation.at", "event.inspection.cooperation.done"]
	not facts.known(fact)
}
