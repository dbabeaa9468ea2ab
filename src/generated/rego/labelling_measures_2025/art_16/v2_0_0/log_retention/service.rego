# METADATA
# scope: package
# title: "Store logs of generation and editing"
# description: "Logs of what is generated and edited are stored as law requires, beside the label."
# custom:
#   obligation: "art-16.log-retention"
#   provision: "art 16"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.labelling_measures_2025.art_16.v2_0_0.log_retention.service

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
	input["service.logs.generation.recorded"] == true
	input["service.logs.generation.retention"] >= input["counted-as-minimum(parameter.art-16.log-retention, service.logs.generation.retention)"]
}

default complies_ruled_out := false

complies_ruled_out if input["service.logs.generation.recorded"] != true

complies_ruled_out if input["service.logs.generation.retention"] < input["counted-as-minimum(parameter.art-16.log-retention, service.logs.generation.retention)"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["parameter.art-16.log-retention", "service.logs.generation.recorded", "service.logs.generation.retention"]
	not facts.known(fact)
}
