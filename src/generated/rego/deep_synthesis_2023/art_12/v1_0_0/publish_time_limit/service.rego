# METADATA
# scope: package
# title: "Publish the time limit for feedback"
# description: "The time limit for feedback is published."
# custom:
#   obligation: "art-12.publish-time-limit"
#   provision: "art 12"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_12.v1_0_0.publish_time_limit.service

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
	input["service.complaints.time-limit-published"] == true
	input["service.complaints.time-limit"] <= input["counted-as-maximum(parameter.art-12.longest-time-limit, service.complaints.time-limit)"]
}

default complies_ruled_out := false

complies_ruled_out if input["service.complaints.time-limit-published"] != true

complies_ruled_out if input["service.complaints.time-limit"] > input["counted-as-maximum(parameter.art-12.longest-time-limit, service.complaints.time-limit)"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["parameter.art-12.longest-time-limit", "service.complaints.time-limit", "service.complaints.time-limit-published"]
	not facts.known(fact)
}
