# METADATA
# scope: package
# title: "Manage training data"
# description: "Each training data set has a known source, a lawful basis, labelling rules, and someone manages it."
# custom:
#   obligation: "art-14.training-data-management"
#   provision: "art 14 s1"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "data-set"
package deepsyn.deep_synthesis_2023.art_14.v1_0_0.training_data_management.data_set

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
}

default applies_ruled_out := false

applies_ruled_out if input["data-set.exists"] != true

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["data-set.exists"]
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

complies if {
	input["data-set.managed"] == true
	input["data-set.lawful-basis"] == true
	input["data-set.labelling-rules"] == true
}

default complies_ruled_out := false

complies_ruled_out if input["data-set.managed"] != true

complies_ruled_out if input["data-set.lawful-basis"] != true

complies_ruled_out if input["data-set.labelling-rules"] != true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["data-set.labelling-rules", "data-set.lawful-basis", "data-set.managed"]
	not facts.known(fact)
}
