# METADATA
# scope: package
# title: "No prohibited information"
# description: "Deep synthesis is not used to make, copy, publish or spread information that law prohibits."
# custom:
#   obligation: "art-06.no-prohibited-information"
#   provision: "art 6 s1"
#   bearer: "anyone"
#   modality: "must-not"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_06.v1_0_0.no_prohibited_information.event

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.conditions as article_6
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
	article_6.the_content_was_made_with_deep_synthesis
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_6.the_content_was_made_with_deep_synthesis_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_6.the_content_was_made_with_deep_synthesis_missing
}

default complies := false

complies if input["event.content.prohibited"] != true

default complies_ruled_out := false

complies_ruled_out if input["event.content.prohibited"] == true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["event.content.prohibited"]
	not facts.known(fact)
}
