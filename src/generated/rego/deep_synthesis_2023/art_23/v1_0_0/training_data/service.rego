# METADATA
# scope: package
# title: "Uses training data"
# description: "Labelled or reference data sets train its models."
# custom:
#   obligation: "art-23.training-data"
#   provision: "art 23 ¶2"
#   bearer: "anyone"
#   modality: "definition"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_23.v1_0_0.training_data.service

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.facts

finding := "not-applicable" if {
	applies_ruled_out
} else := "satisfied" if {
	applies
} else := applies_missing

default applies := false

applies if {
	article_2.the_service_is_offered_in_mainland_china
	input["service.training-data.used"] == true
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if input["service.training-data.used"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["service.training-data.used"]
	not facts.known(fact)
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}
