# METADATA
# scope: package
# title: "Prompt users to obtain separate consent"
# description: "Whoever offers to edit faces or voices prompts users to notify the person edited and obtain separate consent."
# custom:
#   obligation: "art-14.prompt-separate-consent"
#   provision: "art 14 s2"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_14.v1_0_0.prompt_separate_consent.service

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.conditions as article_14
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
	applies_1
	article_14.the_service_edits_faces_or_voices
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if article_14.the_service_edits_faces_or_voices_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in applies_1_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_14.the_service_edits_faces_or_voices_missing
}

default applies_1 := false

applies_1 if article_23.the_operator_is_a_provider

applies_1 if article_23.the_operator_is_a_technical_supporter

default applies_1_ruled_out := false

applies_1_ruled_out if {
	article_23.the_operator_is_a_provider_ruled_out
	article_23.the_operator_is_a_technical_supporter_ruled_out
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in article_23.the_operator_is_a_provider_missing
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in article_23.the_operator_is_a_technical_supporter_missing
}

default complies := false

complies if input["service.separate-consent-prompt.exists"] == true

default complies_ruled_out := false

complies_ruled_out if input["service.separate-consent-prompt.exists"] != true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["service.separate-consent-prompt.exists"]
	not facts.known(fact)
}
