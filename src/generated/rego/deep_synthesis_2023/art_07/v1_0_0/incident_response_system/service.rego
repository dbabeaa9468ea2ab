# METADATA
# scope: package
# title: "Emergency and incident response: a system"
# description: "A management system for this is in force, has an owner and was reviewed in time: emergency and incident response."
# custom:
#   obligation: "art-07.incident-response-system"
#   provision: "art 7"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_07.v1_0_0.incident_response_system.service

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
	input["service.management-systems.incident-response.established"] == true
	input["service.management-systems.incident-response.owner"] == true
	input["time-since(service.management-systems.incident-response.reviewed-at)"] <= input["counted-from(parameter.art-07.review-interval, service.management-systems.incident-response.reviewed-at)"]
}

default complies_ruled_out := false

complies_ruled_out if input["service.management-systems.incident-response.established"] != true

complies_ruled_out if input["service.management-systems.incident-response.owner"] != true

complies_ruled_out if input["time-since(service.management-systems.incident-response.reviewed-at)"] > input["counted-from(parameter.art-07.review-interval, service.management-systems.incident-response.reviewed-at)"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["decision.time", "parameter.art-07.review-interval", "service.management-systems.incident-response.established", "service.management-systems.incident-response.owner", "service.management-systems.incident-response.reviewed-at"]
	not facts.known(fact)
}
