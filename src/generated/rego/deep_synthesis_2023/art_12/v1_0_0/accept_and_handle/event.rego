# METADATA
# scope: package
# title: "Accept and handle complaints"
# description: "A complaint or report is accepted and handled promptly."
# custom:
#   obligation: "art-12.accept-and-handle"
#   provision: "art 12"
#   bearer: "provider"
#   modality: "must"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_12.v1_0_0.accept_and_handle.event

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
	complies_1
	complies_2
}

default complies_ruled_out := false

complies_ruled_out if complies_1_ruled_out

complies_ruled_out if complies_2_ruled_out

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_2_missing
}

default complies_1 := false

complies_1 if complies_1_1

complies_1 if input["time-since(event.received-at)"] <= input["counted-from(service.complaints.time-limit, event.received-at)"]

default complies_1_ruled_out := false

complies_1_ruled_out if {
	complies_1_1_ruled_out
	input["time-since(event.received-at)"] > input["counted-from(service.complaints.time-limit, event.received-at)"]
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["decision.time", "event.received-at", "service.complaints.time-limit"]
	not facts.known(fact)
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in complies_1_1_missing
}

default complies_1_1 := false

complies_1_1 if {
	input["event.response.handling.done"] == true
	input["time-between(event.received-at, event.response.handling.at)"] <= input["counted-from(service.complaints.time-limit, event.received-at)"]
}

default complies_1_1_ruled_out := false

complies_1_1_ruled_out if input["event.response.handling.done"] != true

complies_1_1_ruled_out if input["time-between(event.received-at, event.response.handling.at)"] > input["counted-from(service.complaints.time-limit, event.received-at)"]

complies_1_1_missing contains fact if {
	not complies_1_1
	not complies_1_1_ruled_out
	some fact in ["event.received-at", "event.response.handling.at", "event.response.handling.done", "service.complaints.time-limit"]
	not facts.known(fact)
}

default complies_2 := false

complies_2 if complies_2_1

complies_2 if input["time-since(event.received-at)"] <= input["counted-from(parameter.art-12.accept-within, event.received-at)"]

default complies_2_ruled_out := false

complies_2_ruled_out if {
	complies_2_1_ruled_out
	input["time-since(event.received-at)"] > input["counted-from(parameter.art-12.accept-within, event.received-at)"]
}

complies_2_missing contains fact if {
	not complies_2
	not complies_2_ruled_out
	some fact in ["decision.time", "event.received-at", "parameter.art-12.accept-within"]
	not facts.known(fact)
}

complies_2_missing contains fact if {
	not complies_2
	not complies_2_ruled_out
	some fact in complies_2_1_missing
}

default complies_2_1 := false

complies_2_1 if {
	input["event.response.acceptance.done"] == true
	input["time-between(event.received-at, event.response.acceptance.at)"] <= input["counted-from(parameter.art-12.accept-within, event.received-at)"]
}

default complies_2_1_ruled_out := false

complies_2_1_ruled_out if input["event.response.acceptance.done"] != true

complies_2_1_ruled_out if input["time-between(event.received-at, event.response.acceptance.at)"] > input["counted-from(parameter.art-12.accept-within, event.received-at)"]

complies_2_1_missing contains fact if {
	not complies_2_1
	not complies_2_1_ruled_out
	some fact in ["event.received-at", "event.response.acceptance.at", "event.response.acceptance.done", "parameter.art-12.accept-within"]
	not facts.known(fact)
}
