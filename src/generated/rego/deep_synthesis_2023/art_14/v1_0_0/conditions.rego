# METADATA
# scope: package
# title: "Named conditions of article 14"
package deepsyn.deep_synthesis_2023.art_14.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "the service edits faces or voices"
# description: "It has functions that edit biometric information, such as faces and voices."
# custom:
#   provision: "art 14 s2"
default the_service_edits_faces_or_voices := false

the_service_edits_faces_or_voices if {
	some item in input["service.capabilities"]
	item in ["voice-conversion", "voice-imitation", "voice-attribute-editing"]
}

the_service_edits_faces_or_voices if {
	some item in input["service.capabilities"]
	item in ["face-swap", "person-attribute-editing", "face-manipulation", "gesture-manipulation"]
}

default the_service_edits_faces_or_voices_ruled_out := false

the_service_edits_faces_or_voices_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["voice-conversion", "voice-imitation", "voice-attribute-editing"]
	}
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["face-swap", "person-attribute-editing", "face-manipulation", "gesture-manipulation"]
	}
}

the_service_edits_faces_or_voices_missing contains fact if {
	not the_service_edits_faces_or_voices
	not the_service_edits_faces_or_voices_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}
