# METADATA
# scope: package
# title: "Conspicuous mark on immersive scenes"
# description: "An immersive scene that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis."
# custom:
#   obligation: "art-17.conspicuous-mark.immersive-scene"
#   provision: "art 17 ¶1 (iv)"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.immersive_scene.service

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
	article_17.the_service_makes_immersive_scenes
	article_17.the_content_may_confuse_or_mislead_the_public
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_operator_is_a_provider_ruled_out

applies_ruled_out if article_17.the_service_makes_immersive_scenes_ruled_out

applies_ruled_out if article_17.the_content_may_confuse_or_mislead_the_public_ruled_out

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
	some fact in article_17.the_service_makes_immersive_scenes_missing
}

default complies := false

complies if {
	input["service.marking.conspicuous.immersive-scene.added"] == true
	input["service.marking.conspicuous.immersive-scene.reasonably-placed"] == true
	input["service.marking.conspicuous.immersive-scene.tells-public"] == true
}

default complies_ruled_out := false

complies_ruled_out if input["service.marking.conspicuous.immersive-scene.added"] != true

complies_ruled_out if input["service.marking.conspicuous.immersive-scene.reasonably-placed"] != true

complies_ruled_out if input["service.marking.conspicuous.immersive-scene.tells-public"] != true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["service.marking.conspicuous.immersive-scene.added", "service.marking.conspicuous.immersive-scene.reasonably-placed", "service.marking.conspicuous.immersive-scene.tells-public"]
	not facts.known(fact)
}
