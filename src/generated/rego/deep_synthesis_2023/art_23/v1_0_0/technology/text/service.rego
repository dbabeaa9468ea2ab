# METADATA
# scope: package
# title: "Works on text"
# description: "The service counts among those of which the article says: works on text."
# custom:
#   obligation: "art-23.technology.text"
#   provision: "art 23 ¶1 (i)"
#   bearer: "anyone"
#   modality: "definition"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_23.v1_0_0.technology.text.service

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
	article_23.the_service_works_on_text
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_service_works_on_text_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_23.the_service_works_on_text_missing
}
