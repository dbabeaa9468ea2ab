# METADATA
# scope: package
# title: "Is a technical supporter"
# description: "What the operator does makes it a technical supporter."
# custom:
#   obligation: "art-23.technical-supporter"
#   provision: "art 23 ¶2"
#   bearer: "anyone"
#   modality: "definition"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_23.v1_0_0.technical_supporter.service

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.conditions as article_23

finding := "not-applicable" if {
	applies_ruled_out
} else := "satisfied" if {
	applies
} else := applies_missing

default applies := false

applies if {
	article_2.the_service_is_offered_in_mainland_china
	article_23.what_the_operator_does_makes_it_a_technical_supporter
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.what_the_operator_does_makes_it_a_technical_supporter_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_23.what_the_operator_does_makes_it_a_technical_supporter_missing
}
