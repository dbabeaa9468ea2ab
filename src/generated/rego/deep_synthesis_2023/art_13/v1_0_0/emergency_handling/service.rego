# METADATA
# scope: package
# title: "Emergency handling"
# description: "Emergencies with listed applications can be handled."
# custom:
#   obligation: "art-13.emergency-handling"
#   provision: "art 13 s1"
#   bearer: "app-store"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_13.v1_0_0.emergency_handling.service

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

complies if input["service.distribution.emergency-handling"] == true

default complies_ruled_out := false

complies_ruled_out if input["service.distribution.emergency-handling"] != true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["service.distribution.emergency-handling"]
	not facts.known(fact)
}
