# METADATA
# scope: package
# title: "The authorities may order a suspension"
# description: "Where there is a significant information security risk, the authorities may order services suspended."
# custom:
#   obligation: "art-21.authority-order"
#   provision: "art 21 s3"
#   bearer: "authority"
#   modality: "may"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_21.v1_0_0.authority_order.event

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
	input["event.order.significant-risk"] == true
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if input["event.order.significant-risk"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["event.order.significant-risk"]
	not facts.known(fact)
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}
