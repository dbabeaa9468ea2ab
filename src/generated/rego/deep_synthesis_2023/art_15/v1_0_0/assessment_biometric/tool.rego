# METADATA
# scope: package
# title: "Assess tools that make or edit biometric information"
# description: "A model, template or tool that makes or edits faces, voices or other biometric information was assessed before it was provided."
# custom:
#   obligation: "art-15.assessment-biometric"
#   provision: "art 15 s2 (i)"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "tool"
package deepsyn.deep_synthesis_2023.art_15.v1_0_0.assessment_biometric.tool

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
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
	input["tool.exists"] == true
	article_2.the_service_is_offered_in_mainland_china
	applies_1
	input["tool.generates-or-edits-biometrics"] == true
}

default applies_ruled_out := false

applies_ruled_out if input["tool.exists"] != true

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if input["tool.generates-or-edits-biometrics"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["tool.exists", "tool.generates-or-edits-biometrics"]
	not facts.known(fact)
}

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

complies if {
	input["tool.security-assessment.done"] == true
	input["tool.security-assessment.current"] == true
	input["tool.security-assessment.at"] <= input["tool.provided-since"]
}

default complies_ruled_out := false

complies_ruled_out if input["tool.security-assessment.done"] != true

complies_ruled_out if input["tool.security-assessment.current"] != true

complies_ruled_out if input["tool.security-assessment.at"] > input["tool.provided-since"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["tool.provided-since", "tool.security-assessment.at", "tool.security-assessment.current", "tool.security-assessment.done"]
	not facts.known(fact)
}
