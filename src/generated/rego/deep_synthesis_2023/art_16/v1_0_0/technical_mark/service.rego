# METADATA
# scope: package
# title: "Add a technical mark"
# description: "What users generate or edit with the service carries a technical mark."
# custom:
#   obligation: "art-16.technical-mark"
#   provision: "art 16"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_16.v1_0_0.technical_mark.service

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.conditions as article_16
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

complies if input["service.marking.technical.added"] == true

complies if complies_1

default complies_ruled_out := false

complies_ruled_out if {
	input["service.marking.technical.added"] != true
	complies_1_ruled_out
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["service.marking.technical.added"]
	not facts.known(fact)
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

default complies_1 := false

complies_1 if {
	article_16.either_the_mark_or_the_log_suffices
	article_16.logs_of_generation_are_kept_as_law_requires
}

default complies_1_ruled_out := false

complies_1_ruled_out if article_16.either_the_mark_or_the_log_suffices_ruled_out

complies_1_ruled_out if article_16.logs_of_generation_are_kept_as_law_requires_ruled_out

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in article_16.either_the_mark_or_the_log_suffices_missing
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in article_16.logs_of_generation_are_kept_as_law_requires_missing
}
