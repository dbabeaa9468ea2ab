# METADATA
# scope: package
# title: "Offer a mark function"
# description: "A service outside these items offers a function with which users add a conspicuous mark."
# custom:
#   obligation: "art-17.offer-mark-function"
#   provision: "art 17 ¶2"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_17.v1_0_0.offer_mark_function.service

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conditions as article_17
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
	article_17.the_service_does_something_outside_these_items
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_operator_is_a_provider_ruled_out

applies_ruled_out if article_17.the_service_does_something_outside_these_items_ruled_out

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

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_17.the_service_does_something_outside_these_items_missing
}

default complies := false

complies if input["service.marking.function.offered"] == true

default complies_ruled_out := false

complies_ruled_out if input["service.marking.function.offered"] != true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["service.marking.function.offered"]
	not facts.known(fact)
}
