# METADATA
# scope: package
# title: "Check the security assessment"
# description: "The security assessment of each application that offers deep synthesis is checked."
# custom:
#   obligation: "art-13.verify-security-assessment"
#   provision: "art 13 s1"
#   bearer: "app-store"
#   modality: "must"
#   subject: "listed-application"
package deepsyn.deep_synthesis_2023.art_13.v1_0_0.verify_security_assessment.listed_application

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.conditions as article_13
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
	input["listed-application.exists"] == true
	article_2.the_service_is_offered_in_mainland_china
	article_13.the_operator_runs_a_distribution_platform
	input["listed-application.offers-deep-synthesis"] == true
}

default applies_ruled_out := false

applies_ruled_out if input["listed-application.exists"] != true

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_13.the_operator_runs_a_distribution_platform_ruled_out

applies_ruled_out if input["listed-application.offers-deep-synthesis"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["listed-application.exists", "listed-application.offers-deep-synthesis"]
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
	some fact in article_13.the_operator_runs_a_distribution_platform_missing
}

default complies := false

complies if input["listed-application.security-assessment-checked"] == true

default complies_ruled_out := false

complies_ruled_out if input["listed-application.security-assessment-checked"] != true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["listed-application.security-assessment-checked"]
	not facts.known(fact)
}
