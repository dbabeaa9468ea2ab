# METADATA
# scope: package
# title: "Named conditions of article 23"
package deepsyn.deep_synthesis_2023.art_23.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "the service works on text"
# description: "It generates text, converts its style, or answers questions."
# custom:
#   provision: "art 23 ¶1 (i)"
default the_service_works_on_text := false

the_service_works_on_text if {
	some item in input["service.capabilities"]
	item in ["intelligent-dialogue", "intelligent-writing", "text-generation", "text-style-conversion", "question-answering"]
}

default the_service_works_on_text_ruled_out := false

the_service_works_on_text_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["intelligent-dialogue", "intelligent-writing", "text-generation", "text-style-conversion", "question-answering"]
	}
}

the_service_works_on_text_missing contains fact if {
	not the_service_works_on_text
	not the_service_works_on_text_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service works on voices"
# description: "It turns text into speech, or converts, imitates or edits voices."
# custom:
#   provision: "art 23 ¶1 (ii)"
default the_service_works_on_voices := false

the_service_works_on_voices if {
	some item in input["service.capabilities"]
	item in ["text-to-speech", "voice-conversion", "voice-imitation", "voice-attribute-editing"]
}

default the_service_works_on_voices_ruled_out := false

the_service_works_on_voices_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["text-to-speech", "voice-conversion", "voice-imitation", "voice-attribute-editing"]
	}
}

the_service_works_on_voices_missing contains fact if {
	not the_service_works_on_voices
	not the_service_works_on_voices_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service works on sound that is not voice"
# description: "It generates music or edits the sound of a scene."
# custom:
#   provision: "art 23 ¶1 (iii)"
default the_service_works_on_sound_that_is_not_voice := false

the_service_works_on_sound_that_is_not_voice if {
	some item in input["service.capabilities"]
	item in ["music-generation", "scene-sound-editing"]
}

default the_service_works_on_sound_that_is_not_voice_ruled_out := false

the_service_works_on_sound_that_is_not_voice_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["music-generation", "scene-sound-editing"]
	}
}

the_service_works_on_sound_that_is_not_voice_missing contains fact if {
	not the_service_works_on_sound_that_is_not_voice
	not the_service_works_on_sound_that_is_not_voice_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service works on biometric features in images or video"
# description: "It generates, swaps or manipulates faces, edits attributes of persons, or manipulates gestures."
# custom:
#   provision: "art 23 ¶1 (iv)"
default the_service_works_on_biometric_features_in_images_or_video := false

the_service_works_on_biometric_features_in_images_or_video if {
	some item in input["service.capabilities"]
	item in ["face-generation", "face-swap", "person-attribute-editing", "face-manipulation", "gesture-manipulation"]
}

default the_service_works_on_biometric_features_in_images_or_video_ruled_out := false

the_service_works_on_biometric_features_in_images_or_video_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["face-generation", "face-swap", "person-attribute-editing", "face-manipulation", "gesture-manipulation"]
	}
}

the_service_works_on_biometric_features_in_images_or_video_missing contains fact if {
	not the_service_works_on_biometric_features_in_images_or_video
	not the_service_works_on_biometric_features_in_images_or_video_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service works on other features in images or video"
# description: "It generates, edits, enhances or restores images or video."
# custom:
#   provision: "art 23 ¶1 (v)"
default the_service_works_on_other_features_in_images_or_video := false

the_service_works_on_other_features_in_images_or_video if {
	some item in input["service.capabilities"]
	item in ["image-generation", "image-editing", "image-enhancement", "image-restoration", "video-generation"]
}

default the_service_works_on_other_features_in_images_or_video_ruled_out := false

the_service_works_on_other_features_in_images_or_video_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["image-generation", "image-editing", "image-enhancement", "image-restoration", "video-generation"]
	}
}

the_service_works_on_other_features_in_images_or_video_missing contains fact if {
	not the_service_works_on_other_features_in_images_or_video
	not the_service_works_on_other_features_in_images_or_video_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service works on digital persons or virtual scenes"
# description: "It builds digital persons or virtual scenes, as by three-dimensional reconstruction or digital simulation."
# custom:
#   provision: "art 23 ¶1 (vi)"
default the_service_works_on_digital_persons_or_virtual_scenes := false

the_service_works_on_digital_persons_or_virtual_scenes if {
	some item in input["service.capabilities"]
	item in ["digital-person", "three-dimensional-reconstruction", "digital-simulation", "immersive-scene"]
}

default the_service_works_on_digital_persons_or_virtual_scenes_ruled_out := false

the_service_works_on_digital_persons_or_virtual_scenes_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["digital-person", "three-dimensional-reconstruction", "digital-simulation", "immersive-scene"]
	}
}

the_service_works_on_digital_persons_or_virtual_scenes_missing contains fact if {
	not the_service_works_on_digital_persons_or_virtual_scenes
	not the_service_works_on_digital_persons_or_virtual_scenes_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service uses another generative technique"
# description: "The list of the article is open."
# custom:
#   provision: "art 23 ¶1"
default the_service_uses_another_generative_technique := false

the_service_uses_another_generative_technique if "other" in input["service.capabilities"]

default the_service_uses_another_generative_technique_ruled_out := false

the_service_uses_another_generative_technique_ruled_out if {
	facts.known("service.capabilities")
	not "other" in input["service.capabilities"]
}

the_service_uses_another_generative_technique_missing contains fact if {
	not the_service_uses_another_generative_technique
	not the_service_uses_another_generative_technique_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service uses deep synthesis technology"
# description: "It does at least one of these things."
# custom:
#   provision: "art 23 ¶1"
default the_service_uses_deep_synthesis_technology := false

the_service_uses_deep_synthesis_technology if the_service_works_on_text

the_service_uses_deep_synthesis_technology if the_service_works_on_voices

the_service_uses_deep_synthesis_technology if the_service_works_on_sound_that_is_not_voice

the_service_uses_deep_synthesis_technology if the_service_works_on_biometric_features_in_images_or_video

the_service_uses_deep_synthesis_technology if the_service_works_on_other_features_in_images_or_video

the_service_uses_deep_synthesis_technology if the_service_works_on_digital_persons_or_virtual_scenes

the_service_uses_deep_synthesis_technology if the_service_uses_another_generative_technique

default the_service_uses_deep_synthesis_technology_ruled_out := false

the_service_uses_deep_synthesis_technology_ruled_out if {
	the_service_works_on_text_ruled_out
	the_service_works_on_voices_ruled_out
	the_service_works_on_sound_that_is_not_voice_ruled_out
	the_service_works_on_biometric_features_in_images_or_video_ruled_out
	the_service_works_on_other_features_in_images_or_video_ruled_out
	the_service_works_on_digital_persons_or_virtual_scenes_ruled_out
	the_service_uses_another_generative_technique_ruled_out
}

the_service_uses_deep_synthesis_technology_missing contains fact if {
	not the_service_uses_deep_synthesis_technology
	not the_service_uses_deep_synthesis_technology_ruled_out
	some fact in the_service_works_on_text_missing
}

the_service_uses_deep_synthesis_technology_missing contains fact if {
	not the_service_uses_deep_synthesis_technology
	not the_service_uses_deep_synthesis_technology_ruled_out
	some fact in the_service_works_on_voices_missing
}

the_service_uses_deep_synthesis_technology_missing contains fact if {
	not the_service_uses_deep_synthesis_technology
	not the_service_uses_deep_synthesis_technology_ruled_out
	some fact in the_service_works_on_sound_that_is_not_voice_missing
}

the_service_uses_deep_synthesis_technology_missing contains fact if {
	not the_service_uses_deep_synthesis_technology
	not the_service_uses_deep_synthesis_technology_ruled_out
	some fact in the_service_works_on_biometric_features_in_images_or_video_missing
}

the_service_uses_deep_synthesis_technology_missing contains fact if {
	not the_service_uses_deep_synthesis_technology
	not the_service_uses_deep_synthesis_technology_ruled_out
	some fact in the_service_works_on_other_features_in_images_or_video_missing
}

the_service_uses_deep_synthesis_technology_missing contains fact if {
	not the_service_uses_deep_synthesis_technology
	not the_service_uses_deep_synthesis_technology_ruled_out
	some fact in the_service_works_on_digital_persons_or_virtual_scenes_missing
}

the_service_uses_deep_synthesis_technology_missing contains fact if {
	not the_service_uses_deep_synthesis_technology
	not the_service_uses_deep_synthesis_technology_ruled_out
	some fact in the_service_uses_another_generative_technique_missing
}

# METADATA
# title: "the operator is a provider"
# description: "It offers deep synthesis as a service, or says that it does."
# custom:
#   provision: "art 23 ¶2"
default the_operator_is_a_provider := false

the_operator_is_a_provider if the_operator_is_a_provider_1

the_operator_is_a_provider if "provider" in input["service.roles"]

default the_operator_is_a_provider_ruled_out := false

the_operator_is_a_provider_ruled_out if {
	the_operator_is_a_provider_1_ruled_out
	facts.known("service.roles")
	not "provider" in input["service.roles"]
}

the_operator_is_a_provider_missing contains fact if {
	not the_operator_is_a_provider
	not the_operator_is_a_provider_ruled_out
	some fact in ["service.roles"]
	not facts.known(fact)
}

the_operator_is_a_provider_missing contains fact if {
	not the_operator_is_a_provider
	not the_operator_is_a_provider_ruled_out
	some fact in the_operator_is_a_provider_1_missing
}

default the_operator_is_a_provider_1 := false

the_operator_is_a_provider_1 if {
	the_service_uses_deep_synthesis_technology
	"offers-deep-synthesis" in input["service.activities"]
}

default the_operator_is_a_provider_1_ruled_out := false

the_operator_is_a_provider_1_ruled_out if the_service_uses_deep_synthesis_technology_ruled_out

the_operator_is_a_provider_1_ruled_out if {
	facts.known("service.activities")
	not "offers-deep-synthesis" in input["service.activities"]
}

the_operator_is_a_provider_1_missing contains fact if {
	not the_operator_is_a_provider_1
	not the_operator_is_a_provider_1_ruled_out
	some fact in ["service.activities"]
	not facts.known(fact)
}

the_operator_is_a_provider_1_missing contains fact if {
	not the_operator_is_a_provider_1
	not the_operator_is_a_provider_1_ruled_out
	some fact in the_service_uses_deep_synthesis_technology_missing
}

# METADATA
# title: "the operator is a technical supporter"
# description: "It supplies the technology with which others offer deep synthesis, or says that it does."
# custom:
#   provision: "art 23 ¶2"
default the_operator_is_a_technical_supporter := false

the_operator_is_a_technical_supporter if the_operator_is_a_technical_supporter_1

the_operator_is_a_technical_supporter if "technical-supporter" in input["service.roles"]

default the_operator_is_a_technical_supporter_ruled_out := false

the_operator_is_a_technical_supporter_ruled_out if {
	the_operator_is_a_technical_supporter_1_ruled_out
	facts.known("service.roles")
	not "technical-supporter" in input["service.roles"]
}

the_operator_is_a_technical_supporter_missing contains fact if {
	not the_operator_is_a_technical_supporter
	not the_operator_is_a_technical_supporter_ruled_out
	some fact in ["service.roles"]
	not facts.known(fact)
}

the_operator_is_a_technical_supporter_missing contains fact if {
	not the_operator_is_a_technical_supporter
	not the_operator_is_a_technical_supporter_ruled_out
	some fact in the_operator_is_a_technical_supporter_1_missing
}

default the_operator_is_a_technical_supporter_1 := false

the_operator_is_a_technical_supporter_1 if {
	the_service_uses_deep_synthesis_technology
	"supplies-technology" in input["service.activities"]
}

default the_operator_is_a_technical_supporter_1_ruled_out := false

the_operator_is_a_technical_supporter_1_ruled_out if the_service_uses_deep_synthesis_technology_ruled_out

the_operator_is_a_technical_supporter_1_ruled_out if {
	facts.known("service.activities")
	not "supplies-technology" in input["service.activities"]
}

the_operator_is_a_technical_supporter_1_missing contains fact if {
	not the_operator_is_a_technical_supporter_1
	not the_operator_is_a_technical_supporter_1_ruled_out
	some fact in ["service.activities"]
	not facts.known(fact)
}

the_operator_is_a_technical_supporter_1_missing contains fact if {
	not the_operator_is_a_technical_supporter_1
	not the_operator_is_a_technical_supporter_1_ruled_out
	some fact in the_service_uses_deep_synthesis_technology_missing
}

# METADATA
# title: "what the operator does makes it a provider"
# description: "Whatever it claims, it offers deep synthesis as a service."
# custom:
#   provision: "art 23 ¶2"
default what_the_operator_does_makes_it_a_provider := false

what_the_operator_does_makes_it_a_provider if {
	the_service_uses_deep_synthesis_technology
	"offers-deep-synthesis" in input["service.activities"]
}

default what_the_operator_does_makes_it_a_provider_ruled_out := false

what_the_operator_does_makes_it_a_provider_ruled_out if the_service_uses_deep_synthesis_technology_ruled_out

what_the_operator_does_makes_it_a_provider_ruled_out if {
	facts.known("service.activities")
	not "offers-deep-synthesis" in input["service.activities"]
}

what_the_operator_does_makes_it_a_provider_missing contains fact if {
	not what_the_operator_does_makes_it_a_provider
	not what_the_operator_does_makes_it_a_provider_ruled_out
	some fact in ["service.activities"]
	not facts.known(fact)
}

what_the_operator_does_makes_it_a_provider_missing contains fact if {
	not what_the_operator_does_makes_it_a_provider
	not what_the_operator_does_makes_it_a_provider_ruled_out
	some fact in the_service_uses_deep_synthesis_technology_missing
}

# METADATA
# title: "what the operator does makes it a technical supporter"
# description: "Whatever it claims, it supplies the technology of deep synthesis to others."
# custom:
#   provision: "art 23 ¶2"
default what_the_operator_does_makes_it_a_technical_supporter := false

what_the_operator_does_makes_it_a_technical_supporter if {
	the_service_uses_deep_synthesis_technology
	"supplies-technology" in input["service.activities"]
}

default what_the_operator_does_makes_it_a_technical_supporter_ruled_out := false

what_the_operator_does_makes_it_a_technical_supporter_ruled_out if the_service_uses_deep_synthesis_technology_ruled_out

what_the_operator_does_makes_it_a_technical_supporter_ruled_out if {
	facts.known("service.activities")
	not "supplies-technology" in input["service.activities"]
}

what_the_operator_does_makes_it_a_technical_supporter_missing contains fact if {
	not what_the_operator_does_makes_it_a_technical_supporter
	not what_the_operator_does_makes_it_a_technical_supporter_ruled_out
	some fact in ["service.activities"]
	not facts.known(fact)
}

what_the_operator_does_makes_it_a_technical_supporter_missing contains fact if {
	not what_the_operator_does_makes_it_a_technical_supporter
	not what_the_operator_does_makes_it_a_technical_supporter_ruled_out
	some fact in the_service_uses_deep_synthesis_technology_missing
}

# METADATA
# title: "the one who acts is a user"
# description: "Someone who makes, copies, publishes or spreads information with the service, which is taken to be so unless it is said otherwise."
# custom:
#   provision: "art 23 ¶2"
the_one_who_acts_is_a_user if not the_one_who_acts_is_a_user_ruled_out

the_one_who_acts_is_a_user_ruled_out if input["event.actor"] == "provider"
