# METADATA
# scope: package
# title: "Makes immersive scenes"
# description: "It makes highly realistic scenes that people can explore."
# custom:
#   obligation: "art-23.immersive-scene"
#   provision: "art 23 ¶2"
#   bearer: "anyone"
#   modality: "definition"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_23.v1_0_0.immersive_scene.service

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
	"immersive-scene" in input["service.capabilities"]
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if {
	facts.known("service.capabilities")
	not "immersive-scene" in input["service.capabilities"]
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}
