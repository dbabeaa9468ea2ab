# METADATA
# scope: package
# title: "Observe the rules on personal information"
# description: "Where a training data set holds personal information, the rules on it are observed."
# custom:
#   obligation: "art-14.training-data-personal-information"
#   provision: "art 14 s1"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "data-set"
package deepsyn.deep_synthesis_2023.art_14.v1_0_0.training_data_personal_information.data_set

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
	input["data-set.exists"] == true
	article_2.the_service_is_offered_in_mainland_china
	applies_1
	input["data-set.holds-personal-information"] == true
}

default applies_ruled_out := false

applies_ruled_out if input["data-set.exists"] != true

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if input["data-set.holds-personal-information"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["data-set.exists", "data-set.holds-personal-information"]
	not facts.known(fact)
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in applies_1_missing
}

default applies_1 := false

applies_1 if article_23.the_operator_is_a_provider

applies_1 if article_23.the_operator_is_a_technical_supporter

default applies_1_ruled_out := false

applies_1_ruled_out if {
	article_23.the_operator_is_a_provider_ruled_out
	article_23.the_operator_is_a_technical_supporter_ruled_out
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in article_23.the_operator_is_a_provider_missing
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in article_23.the_operator_is_a_technical_supporter_missing
}

default complies := false

complies if input["data-set.personal-information-rules-observed"] == true

default complies_ruled_out := false

complies_ruled_out if input["data-set.personal-information-rules-observed"] != true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["data-set.personal-information-rules-observed"]
	not facts.known(fact)
}
