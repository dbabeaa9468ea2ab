# METADATA
# scope: package
# title: "Report harmful content"
# description: "The finding is reported promptly to the cyberspace authority and the other departments in charge."
# custom:
#   obligation: "art-10.report-harmful"
#   provision: "art 10 s3"
#   bearer: "provider"
#   modality: "must"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_10.v1_0_0.report_harmful.event

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

complies if complies_1

complies if input["time-since(event.found-at)"] <= input["counted-from(parameter.art-10.report-within, event.found-at)"]

default complies_ruled_out := false

complies_ruled_out if {
	complies_1_ruled_out
	input["time-since(event.found-at)"] > input["counted-from(parameter.art-10.report-within, event.found-at)"]
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["decision.time", "event.found-at", "parameter.art-10.report-within"]
	not facts.known(fact)
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

default complies_1 := false

complies_1 if {
	input["event.response.report.done"] == true
	input["time-between(event.found-at, event.response.report.at)"] <= input["counted-from(parameter.art-10.report-within, event.found-at)"]
}

default complies_1_ruled_out := false

complies_1_ruled_out if input["event.response.report.done"] != true

complies_1_ruled_out if input["time-between(event.found-at, event.response.report.at)"] > input["counted-from(parameter.art-10.report-within, event.found-at)"]

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["event.found-at", "event.response.report.at", "event.response.report.done", "parameter.art-10.report-within"]
	not facts.known(fact)
}
