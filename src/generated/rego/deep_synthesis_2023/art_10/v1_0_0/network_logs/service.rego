# METADATA
# scope: package
# title: "Record and keep network logs"
# description: "Network logs are recorded and kept at least as long as the law demands."
# custom:
#   obligation: "art-10.network-logs"
#   provision: "art 10 s2"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_10.v1_0_0.network_logs.service

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
	input["service.logs.network.recorded"] == true
	input["service.logs.network.retention"] >= input["counted-as-minimum(parameter.art-10.log-retention, service.logs.network.retention)"]
}

default complies_ruled_out := false

complies_ruled_out if input["service.logs.network.recorded"] != true

complies_ruled_out if input["service.logs.network.retention"] < input["counted-as-minimum(parameter.art-10.log-retention, service.logs.network.retention)"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["parameter.art-10.log-retention", "service.logs.network.recorded", "service.logs.network.retention"]
	not facts.known(fact)
}
