# METADATA
# scope: package
# title: "Named conditions of article 17"
package deepsyn.deep_synthesis_2023.art_17.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "the service generates or edits text as a natural person would"
# description: "Intelligent dialogue and writing, and other text services that imitate a natural person."
# custom:
#   provision: "art 17 ¶1 (i)"
default the_service_generates_or_edits_text_as_a_natural_person_would := false

the_service_generates_or_edits_text_as_a_natural_person_would if {
	some item in input["service.capabilities"]
	item in ["intelligent-dialogue", "intelligent-writing"]
}

the_service_generates_or_edits_text_as_a_natural_person_would if the_service_generates_or_edits_text_as_a_natural_person_would_1

default the_service_generates_or_edits_text_as_a_natural_person_would_ruled_out := false

the_service_generates_or_edits_text_as_a_natural_person_would_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["intelligent-dialogue", "intelligent-writing"]
	}
	the_service_generates_or_edits_text_as_a_natural_person_would_1_ruled_out
}

the_service_generates_or_edits_text_as_a_natural_person_would_missing contains fact if {
	not the_service_generates_or_edits_text_as_a_natural_person_would
	not the_service_generates_or_edits_text_as_a_natural_person_would_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

the_service_generates_or_edits_text_as_a_natural_person_would_missing contains fact if {
	not the_service_generates_or_edits_text_as_a_natural_person_would
	not the_service_generates_or_edits_text_as_a_natural_person_would_ruled_out
	some fact in the_service_generates_or_edits_text_as_a_natural_person_would_1_missing
}

default the_service_generates_or_edits_text_as_a_natural_person_would_1 := false

the_service_generates_or_edits_text_as_a_natural_person_would_1 if {
	some item in input["service.capabilities"]
	item in ["text-generation", "text-style-conversion", "question-answering"]
	input["service.simulates-natural-persons"] == true
}

default the_service_generates_or_edits_text_as_a_natural_person_would_1_ruled_out := false

the_service_generates_or_edits_text_as_a_natural_person_would_1_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["text-generation", "text-style-conversion", "question-answering"]
	}
}

the_service_generates_or_edits_text_as_a_natural_person_would_1_ruled_out if input["service.simulates-natural-persons"] != true

the_service_generates_or_edits_text_as_a_natural_person_would_1_missing contains fact if {
	not the_service_generates_or_edits_text_as_a_natural_person_would_1
	not the_service_generates_or_edits_text_as_a_natural_person_would_1_ruled_out
	some fact in ["service.capabilities", "service.simulates-natural-persons"]
	not facts.known(fact)
}

# METADATA
# title: "the service synthesises or imitates voices"
# description: "Synthetic or imitated voices, and edits of a voice that significantly alter who it seems to be."
# custom:
#   provision: "art 17 ¶1 (ii)"
default the_service_synthesises_or_imitates_voices := false

the_service_synthesises_or_imitates_voices if {
	some item in input["service.capabilities"]
	item in ["text-to-speech", "voice-conversion", "voice-imitation"]
}

the_service_synthesises_or_imitates_voices if the_service_synthesises_or_imitates_voices_1

default the_service_synthesises_or_imitates_voices_ruled_out := false

the_service_synthesises_or_imitates_voices_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["text-to-speech", "voice-conversion", "voice-imitation"]
	}
	the_service_synthesises_or_imitates_voices_1_ruled_out
}

the_service_synthesises_or_imitates_voices_missing contains fact if {
	not the_service_synthesises_or_imitates_voices
	not the_service_synthesises_or_imitates_voices_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

the_service_synthesises_or_imitates_voices_missing contains fact if {
	not the_service_synthesises_or_imitates_voices
	not the_service_synthesises_or_imitates_voices_ruled_out
	some fact in the_service_synthesises_or_imitates_voices_1_missing
}

default the_service_synthesises_or_imitates_voices_1 := false

the_service_synthesises_or_imitates_voices_1 if {
	some item in input["service.capabilities"]
	item in ["voice-attribute-editing"]
	input["service.significantly-alters-identity"] == true
}

default the_service_synthesises_or_imitates_voices_1_ruled_out := false

the_service_synthesises_or_imitates_voices_1_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["voice-attribute-editing"]
	}
}

the_service_synthesises_or_imitates_voices_1_ruled_out if input["service.significantly-alters-identity"] != true

the_service_synthesises_or_imitates_voices_1_missing contains fact if {
	not the_service_synthesises_or_imitates_voices_1
	not the_service_synthesises_or_imitates_voices_1_ruled_out
	some fact in ["service.capabilities", "service.significantly-alters-identity"]
	not facts.known(fact)
}

# METADATA
# title: "the service generates or alters persons in images or video"
# description: "Faces that are generated, swapped or manipulated, gestures that are manipulated, attributes that are edited."
# custom:
#   provision: "art 17 ¶1 (iii)"
default the_service_generates_or_alters_persons_in_images_or_video := false

the_service_generates_or_alters_persons_in_images_or_video if {
	some item in input["service.capabilities"]
	item in ["face-generation", "face-swap", "person-attribute-editing", "face-manipulation", "gesture-manipulation"]
}

default the_service_generates_or_alters_persons_in_images_or_video_ruled_out := false

the_service_generates_or_alters_persons_in_images_or_video_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["face-generation", "face-swap", "person-attribute-editing", "face-manipulation", "gesture-manipulation"]
	}
}

the_service_generates_or_alters_persons_in_images_or_video_missing contains fact if {
	not the_service_generates_or_alters_persons_in_images_or_video
	not the_service_generates_or_alters_persons_in_images_or_video_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service makes immersive scenes"
# description: "Realistic scenes that people can explore."
# custom:
#   provision: "art 17 ¶1 (iv)"
default the_service_makes_immersive_scenes := false

the_service_makes_immersive_scenes if "immersive-scene" in input["service.capabilities"]

default the_service_makes_immersive_scenes_ruled_out := false

the_service_makes_immersive_scenes_ruled_out if {
	facts.known("service.capabilities")
	not "immersive-scene" in input["service.capabilities"]
}

the_service_makes_immersive_scenes_missing contains fact if {
	not the_service_makes_immersive_scenes
	not the_service_makes_immersive_scenes_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

# METADATA
# title: "the service otherwise generates or significantly alters content"
# description: "Every other generation, and every other edit that significantly alters content."
# custom:
#   provision: "art 17 ¶1 (v)"
default the_service_otherwise_generates_or_significantly_alters_content := false

the_service_otherwise_generates_or_significantly_alters_content if {
	some item in input["service.capabilities"]
	item in ["text-generation", "question-answering", "music-generation", "image-generation", "video-generation", "digital-person", "three-dimensional-reconstruction", "digital-simulation"]
}

the_service_otherwise_generates_or_significantly_alters_content if the_service_otherwise_generates_or_significantly_alters_content_1

default the_service_otherwise_generates_or_significantly_alters_content_ruled_out := false

the_service_otherwise_generates_or_significantly_alters_content_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["text-generation", "question-answering", "music-generation", "image-generation", "video-generation", "digital-person", "three-dimensional-reconstruction", "digital-simulation"]
	}
	the_service_otherwise_generates_or_significantly_alters_content_1_ruled_out
}

the_service_otherwise_generates_or_significantly_alters_content_missing contains fact if {
	not the_service_otherwise_generates_or_significantly_alters_content
	not the_service_otherwise_generates_or_significantly_alters_content_ruled_out
	some fact in ["service.capabilities"]
	not facts.known(fact)
}

the_service_otherwise_generates_or_significantly_alters_content_missing contains fact if {
	not the_service_otherwise_generates_or_significantly_alters_content
	not the_service_otherwise_generates_or_significantly_alters_content_ruled_out
	some fact in the_service_otherwise_generates_or_significantly_alters_content_1_missing
}

default the_service_otherwise_generates_or_significantly_alters_content_1 := false

the_service_otherwise_generates_or_significantly_alters_content_1 if {
	some item in input["service.capabilities"]
	item in ["text-style-conversion", "voice-attribute-editing", "scene-sound-editing", "image-editing", "image-enhancement", "image-restoration", "other"]
	input["service.significantly-alters-content"] == true
}

default the_service_otherwise_generates_or_significantly_alters_content_1_ruled_out := false

the_service_otherwise_generates_or_significantly_alters_content_1_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["text-style-conversion", "voice-attribute-editing", "scene-sound-editing", "image-editing", "image-enhancement", "image-restoration", "other"]
	}
}

the_service_otherwise_generates_or_significantly_alters_content_1_ruled_out if input["service.significantly-alters-content"] != true

the_service_otherwise_generates_or_significantly_alters_content_1_missing contains fact if {
	not the_service_otherwise_generates_or_significantly_alters_content_1
	not the_service_otherwise_generates_or_significantly_alters_content_1_ruled_out
	some fact in ["service.capabilities", "service.significantly-alters-content"]
	not facts.known(fact)
}

# METADATA
# title: "the service does something outside these items"
# description: "Edits that do not significantly alter content."
# custom:
#   provision: "art 17 ¶2"
default the_service_does_something_outside_these_items := false

the_service_does_something_outside_these_items if {
	some item in input["service.capabilities"]
	item in ["text-style-conversion", "voice-attribute-editing", "scene-sound-editing", "image-editing", "image-enhancement", "image-restoration", "other"]
	input["service.significantly-alters-content"] == false
}

default the_service_does_something_outside_these_items_ruled_out := false

the_service_does_something_outside_these_items_ruled_out if {
	facts.known("service.capabilities")
	every item in input["service.capabilities"] {
		not item in ["text-style-conversion", "voice-attribute-editing", "scene-sound-editing", "image-editing", "image-enhancement", "image-restoration", "other"]
	}
}

the_service_does_something_outside_these_items_ruled_out if input["service.significantly-alters-content"] != false

the_service_does_something_outside_these_items_missing contains fact if {
	not the_service_does_something_outside_these_items
	not the_service_does_something_outside_these_items_ruled_out
	some fact in ["service.capabilities", "service.significantly-alters-content"]
	not facts.known(fact)
}

# METADATA
# title: "the content is text as a natural person would write it"
# description: "Dialogue, writing, or other text that imitates a natural person."
# custom:
#   provision: "art 17 ¶1 (i)"
default the_content_is_text_as_a_natural_person_would_write_it := false

the_content_is_text_as_a_natural_person_would_write_it if {
	some item in input["event.content.made-with"]
	item in ["intelligent-dialogue", "intelligent-writing"]
}

the_content_is_text_as_a_natural_person_would_write_it if the_content_is_text_as_a_natural_person_would_write_it_1

default the_content_is_text_as_a_natural_person_would_write_it_ruled_out := false

the_content_is_text_as_a_natural_person_would_write_it_ruled_out if {
	facts.known("event.content.made-with")
	every item in input["event.content.made-with"] {
		not item in ["intelligent-dialogue", "intelligent-writing"]
	}
	the_content_is_text_as_a_natural_person_would_write_it_1_ruled_out
}

the_content_is_text_as_a_natural_person_would_write_it_missing contains fact if {
	not the_content_is_text_as_a_natural_person_would_write_it
	not the_content_is_text_as_a_natural_person_would_write_it_ruled_out
	some fact in ["event.content.made-with"]
	not facts.known(fact)
}

the_content_is_text_as_a_natural_person_would_write_it_missing contains fact if {
	not the_content_is_text_as_a_natural_person_would_write_it
	not the_content_is_text_as_a_natural_person_would_write_it_ruled_out
	some fact in the_content_is_text_as_a_natural_person_would_write_it_1_missing
}

default the_content_is_text_as_a_natural_person_would_write_it_1 := false

the_content_is_text_as_a_natural_person_would_write_it_1 if {
	some item in input["event.content.made-with"]
	item in ["text-generation", "text-style-conversion", "question-answering"]
	input["event.content.simulates-natural-person"] == true
}

default the_content_is_text_as_a_natural_person_would_write_it_1_ruled_out := false

the_content_is_text_as_a_natural_person_would_write_it_1_ruled_out if {
	facts.known("event.content.made-with")
	every item in input["event.content.made-with"] {
		not item in ["text-generation", "text-style-conversion", "question-answering"]
	}
}

the_content_is_text_as_a_natural_person_would_write_it_1_ruled_out if input["event.content.simulates-natural-person"] != true

the_content_is_text_as_a_natural_person_would_write_it_1_missing contains fact if {
	not the_content_is_text_as_a_natural_person_would_write_it_1
	not the_content_is_text_as_a_natural_person_would_write_it_1_ruled_out
	some fact in ["event.content.made-with", "event.content.simulates-natural-person"]
	not facts.known(fact)
}

# METADATA
# title: "the content is a synthetic or imitated voice"
# description: "A synthetic or imitated voice, or one altered in who it seems to be."
# custom:
#   provision: "art 17 ¶1 (ii)"
default the_content_is_a_synthetic_or_imitated_voice := false

the_content_is_a_synthetic_or_imitated_voice if {
	some item in input["event.content.made-with"]
	item in ["text-to-speech", "voice-conversion", "voice-imitation"]
}

the_content_is_a_synthetic_or_imitated_voice if the_content_is_a_synthetic_or_imitated_voice_1

default the_content_is_a_synthetic_or_imitated_voice_ruled_out := false

the_content_is_a_synthetic_or_imitated_voice_ruled_out if {
	facts.known("event.content.made-with")
	every item in input["event.content.made-with"] {
		not item in ["text-to-speech", "voice-conversion", "voice-imitation"]
	}
	the_content_is_a_synthetic_or_imitated_voice_1_ruled_out
}

the_content_is_a_synthetic_or_imitated_voice_missing contains fact if {
	not the_content_is_a_synthetic_or_imitated_voice
	not the_content_is_a_synthetic_or_imitated_voice_ruled_out
	some fact in ["event.content.made-with"]
	not facts.known(fact)
}

the_content_is_a_synthetic_or_imitated_voice_missing contains fact if {
	not the_content_is_a_synthetic_or_imitated_voice
	not the_content_is_a_synthetic_or_imitated_voice_ruled_out
	some fact in the_content_is_a_synthetic_or_imitated_voice_1_missing
}

default the_content_is_a_synthetic_or_imitated_voice_1 := false

the_content_is_a_synthetic_or_imitated_voice_1 if {
	some item in input["event.content.made-with"]
	item in ["voice-attribute-editing"]
	input["event.content.significantly-alters-identity"] == true
}

default the_content_is_a_synthetic_or_imitated_voice_1_ruled_out := false

the_content_is_a_synthetic_or_imitated_voice_1_ruled_out if {
	facts.known("event.content.made-with")
	every item in input["event.content.made-with"] {
		not item in ["voice-attribute-editing"]
	}
}

the_content_is_a_synthetic_or_imitated_voice_1_ruled_out if input["event.content.significantly-alters-identity"] != true

the_content_is_a_synthetic_or_imitated_voice_1_missing contains fact if {
	not the_content_is_a_synthetic_or_imitated_voice_1
	not the_content_is_a_synthetic_or_imitated_voice_1_ruled_out
	some fact in ["event.content.made-with", "event.content.significantly-alters-identity"]
	not facts.known(fact)
}

# METADATA
# title: "the content shows a generated or altered person"
# description: "A face that was generated, swapped or manipulated, a gesture or an attribute that was edited."
# custom:
#   provision: "art 17 ¶1 (iii)"
default the_content_shows_a_generated_or_altered_person := false

the_content_shows_a_generated_or_altered_person if {
	some item in input["event.content.made-with"]
	item in ["face-generation", "face-swap", "person-attribute-editing", "face-manipulation", "gesture-manipulation"]
}

default the_content_shows_a_generated_or_altered_person_ruled_out := false

the_content_shows_a_generated_or_altered_person_ruled_out if {
	facts.known("event.content.made-with")
	every item in input["event.content.made-with"] {
		not item in ["face-generation", "face-swap", "person-attribute-editing", "face-manipulation", "gesture-manipulation"]
	}
}

the_content_shows_a_generated_or_altered_person_missing contains fact if {
	not the_content_shows_a_generated_or_altered_person
	not the_content_shows_a_generated_or_altered_person_ruled_out
	some fact in ["event.content.made-with"]
	not facts.known(fact)
}

# METADATA
# title: "the content is an immersive scene"
# description: "A realistic scene that people can explore."
# custom:
#   provision: "art 17 ¶1 (iv)"
default the_content_is_an_immersive_scene := false

the_content_is_an_immersive_scene if "immersive-scene" in input["event.content.made-with"]

default the_content_is_an_immersive_scene_ruled_out := false

the_content_is_an_immersive_scene_ruled_out if {
	facts.known("event.content.made-with")
	not "immersive-scene" in input["event.content.made-with"]
}

the_content_is_an_immersive_scene_missing contains fact if {
	not the_content_is_an_immersive_scene
	not the_content_is_an_immersive_scene_ruled_out
	some fact in ["event.content.made-with"]
	not facts.known(fact)
}

# METADATA
# title: "the content is otherwise generated or significantly altered"
# description: "Any other generated or significantly altered content."
# custom:
#   provision: "art 17 ¶1 (v)"
default the_content_is_otherwise_generated_or_significantly_altered := false

the_content_is_otherwise_generated_or_significantly_altered if {
	some item in input["event.content.made-with"]
	item in ["text-generation", "question-answering", "music-generation", "image-generation", "video-generation", "digital-person", "three-dimensional-reconstruction", "digital-simulation"]
}

the_content_is_otherwise_generated_or_significantly_altered if the_content_is_otherwise_generated_or_significantly_altered_1

default the_content_is_otherwise_generated_or_significantly_altered_ruled_out := false

the_content_is_otherwise_generated_or_significantly_altered_ruled_out if {
	facts.known("event.content.made-with")
	every item in input["event.content.made-with"] {
		not item in ["text-generation", "question-answering", "music-generation", "image-generation", "video-generation", "digital-person", "three-dimensional-reconstruction", "digital-simulation"]
	}
	the_content_is_otherwise_generated_or_significantly_altered_1_ruled_out
}

the_content_is_otherwise_generated_or_significantly_altered_missing contains fact if {
	not the_content_is_otherwise_generated_or_significantly_altered
	not the_content_is_otherwise_generated_or_significantly_altered_ruled_out
	some fact in ["event.content.made-with"]
	not facts.known(fact)
}

the_content_is_otherwise_generated_or_significantly_altered_missing contains fact if {
	not the_content_is_otherwise_generated_or_significantly_altered
	not the_content_is_otherwise_generated_or_significantly_altered_ruled_out
	some fact in the_content_is_otherwise_generated_or_significantly_altered_1_missing
}

default the_content_is_otherwise_generated_or_significantly_altered_1 := false

the_content_is_otherwise_generated_or_significantly_altered_1 if {
	some item in input["event.content.made-with"]
	item in ["text-style-conversion", "voice-attribute-editing", "scene-sound-editing", "image-editing", "image-enhancement", "image-restoration", "other"]
	input["event.content.significantly-altered"] == true
}

default the_content_is_otherwise_generated_or_significantly_altered_1_ruled_out := false

the_content_is_otherwise_generated_or_significantly_altered_1_ruled_out if {
	facts.known("event.content.made-with")
	every item in input["event.content.made-with"] {
		not item in ["text-style-conversion", "voice-attribute-editing", "scene-sound-editing", "image-editing", "image-enhancement", "image-restoration", "other"]
	}
}

the_content_is_otherwise_generated_or_significantly_altered_1_ruled_out if input["event.content.significantly-altered"] != true

the_content_is_otherwise_generated_or_significantly_altered_1_missing contains fact if {
	not the_content_is_otherwise_generated_or_significantly_altered_1
	not the_content_is_otherwise_generated_or_significantly_altered_1_ruled_out
	some fact in ["event.content.made-with", "event.content.significantly-altered"]
	not facts.known(fact)
}

# METADATA
# title: "the content may confuse or mislead the public"
# description: "Unless it is established that the service’s content cannot confuse or mislead, it may."
# custom:
#   provision: "art 17 ¶1"
the_content_may_confuse_or_mislead_the_public if not the_content_may_confuse_or_mislead_the_public_ruled_out

the_content_may_confuse_or_mislead_the_public_ruled_out if input["service.may-mislead-public"] != true

# METADATA
# title: "this content may confuse or mislead the public"
# description: "Unless it is established that this content cannot confuse or mislead, it may."
# custom:
#   provision: "art 17 ¶1"
this_content_may_confuse_or_mislead_the_public if not this_content_may_confuse_or_mislead_the_public_ruled_out

this_content_may_confuse_or_mislead_the_public_ruled_out if input["event.content.may-mislead-public"] != true

# METADATA
# title: "the content carries a conspicuous mark"
# description: "A mark is there, at a reasonable position and area, and tells the public that the content is synthetic."
# custom:
#   provision: "art 17 ¶1"
default the_content_carries_a_conspicuous_mark := false

the_content_carries_a_conspicuous_mark if {
	input["event.content.marks.conspicuous.added"] == true
	input["event.content.marks.conspicuous.reasonably-placed"] == true
	input["event.content.marks.conspicuous.tells-public"] == true
}

default the_content_carries_a_conspicuous_mark_ruled_out := false

the_content_carries_a_conspicuous_mark_ruled_out if input["event.content.marks.conspicuous.added"] != true

the_content_carries_a_conspicuous_mark_ruled_out if input["event.content.marks.conspicuous.reasonably-placed"] != true

the_content_carries_a_conspicuous_mark_ruled_out if input["event.content.marks.conspicuous.tells-public"] != true

the_content_carries_a_conspicuous_mark_missing contains fact if {
	not the_content_carries_a_conspicuous_mark
	not the_content_carries_a_conspicuous_mark_ruled_out
	some fact in ["event.content.marks.conspicuous.added", "event.content.marks.conspicuous.reasonably-placed", "event.content.marks.conspicuous.tells-public"]
	not facts.known(fact)
}
