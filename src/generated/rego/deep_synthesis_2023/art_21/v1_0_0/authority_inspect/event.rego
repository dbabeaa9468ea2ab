# METADATA
# scope: package
# title: "The authorities may assess and inspect"
# description: "The cyberspace, telecommunications and public security departments may assess and inspect the service."
# custom:
#   obligation: "art-21.authority-inspect"
#   provision: "art 21 s1"
#   bearer: "authority"
#   modality: "may"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_21.v1_0_0.authority_inspect.event

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
	input["event.inspection.authority"] in ["cyberspace", "telecommunications", "public-security"]
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if {
	facts.known("event.inspection.authority")
	not input["event.inspection.authority"] in ["cyberspace", "telecommunications", "public-security"]
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["event.inspection.authority"]
	not facts.known(fact)
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}
