# METADATA
# scope: package
# title: "Act on violations"
# description: "An application that breaks the law is kept off, warned, suspended or removed, promptly."
# custom:
#   obligation: "art-13.act-on-violation"
#   provision: "art 13 s2"
#   bearer: "app-store"
#   modality: "must"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_13.v1_0_0.act_on_violation.event

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.conditions as article_13
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
	article_13.the_operator_runs_a_distribution_platform
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_13.the_operator_runs_a_distribution_platform_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_13.the_operator_runs_a_distribution_platform_missing
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

complies_1 if input["time-since(event.found-at)"] <= input["counted-from(parameter.art-13.act-within, event.found-at)"]

default complies_1_ruled_out := false

complies_1_ruled_out if {
	complies_1_1_ruled_out
	input["time-since(event.found-at)"] > input["counted-from(parameter.art-13.act-within, event.found-at)"]
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["decision.time", "event.found-at", "parameter.art-13.act-within"]
	not facts.known(fact)
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in complies_1_1_missing
}

default complies_1_1 := false

complies_1_1 if {
	input["event.response.measures.done"] == true
	input["time-between(event.found-at, event.response.measures.at)"] <= input["counted-from(parameter.art-13.act-within, event.found-at)"]
}

default complies_1_1_ruled_out := false

complies_1_1_ruled_out if input["event.response.measures.done"] != true

complies_1_1_ruled_out if input["time-between(event.found-at, event.response.measures.at)"] > input["counted-from(parameter.art-13.act-within, event.found-at)"]

complies_1_1_missing contains fact if {
	not complies_1_1
	not complies_1_1_ruled_out
	some fact in ["event.found-at", "event.response.measures.at", "event.response.measures.done", "parameter.art-13.act-within"]
	not facts.known(fact)
}

default complies_2 := false

complies_2 if {
	some item in input["event.response.measures-taken"]
	item in ["not-listed", "warning", "service-suspension", "removal"]
}

complies_2 if input["event.response.measures.done"] == false

complies_2 if input["time-since(event.found-at)"] <= input["counted-from(parameter.art-13.act-within, event.found-at)"]

default complies_2_ruled_out := false

complies_2_ruled_out if {
	facts.known("event.response.measures-taken")
	every item in input["event.response.measures-taken"] {
		not item in ["not-listed", "warning", "service-suspension", "removal"]
	}
	input["event.response.measures.done"] != false
	input["time-since(event.found-at)"] > input["counted-from(parameter.art-13.act-within, event.found-at)"]
}

complies_2_missing contains fact if {
	not complies_2
	not complies_2_ruled_out
	some fact in ["decision.time", "event.found-at", "event.response.measures-taken", "event.response.measures.done", "parameter.art-13.act-within"]
	not facts.known(fact)
}
