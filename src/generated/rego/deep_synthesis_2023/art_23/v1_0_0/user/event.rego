# METADATA
# scope: package
# title: "Acts as a user"
# description: "Whoever makes, copies, publishes or spreads information with the service is its user."
# custom:
#   obligation: "art-23.user"
#   provision: "art 23 ¶2"
#   bearer: "anyone"
#   modality: "definition"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_23.v1_0_0.user.event

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
	article_23.the_one_who_acts_is_a_user
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_one_who_acts_is_a_user_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}
