# METADATA
# scope: package
# title: "No publishing for unverified users"
# description: "Someone whose real identity is not verified is given no service for publishing or spreading information."
# custom:
#   obligation: "art-09.no-dissemination-to-unverified"
#   provision: "art 9"
#   bearer: "provider"
#   modality: "must-not"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_09.v1_0_0.no_dissemination_to_unverified.event

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
	applies_1
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_operator_is_a_provider_ruled_out

applies_ruled_out if applies_1_ruled_out

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

applies_1 if not applies_1_ruled_out

applies_1_ruled_out if input["event.actor"] == "provider"

default complies := false

complies if input["event.user.identity-verified"] != false

default complies_ruled_out := false

complies_ruled_out if input["event.user.identity-verified"] == false

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["event.user.identity-verified"]
	not facts.known(fact)
}
