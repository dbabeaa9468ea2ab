# METADATA
# scope: package
# title: "Claim the role of technical supporter where it follows"
# description: "The operator claims to be a technical supporter exactly where what it does makes it one."
# custom:
#   obligation: "art-23.claimed-role.technical-supporter"
#   provision: "art 23 ¶2"
#   bearer: "anyone"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_23.v1_0_0.claimed_role.technical_supporter.service

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

applies if article_2.the_service_is_offered_in_mainland_china

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

default complies := false

complies if complies_1

complies if complies_2

default complies_ruled_out := false

complies_ruled_out if {
	complies_1_ruled_out
	complies_2_ruled_out
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_2_missing
}

default complies_1 := false

complies_1 if {
	article_23.what_the_operator_does_makes_it_a_technical_supporter
	"technical-supporter" in input["service.roles"]
}

default complies_1_ruled_out := false

complies_1_ruled_out if article_23.what_the_operator_does_makes_it_a_technical_supporter_ruled_out

complies_1_ruled_out if {
	facts.known("service.roles")
	not "technical-supporter" in input["service.roles"]
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["service.roles"]
	not facts.known(fact)
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in article_23.what_the_operator_does_makes_it_a_technical_supporter_missing
}

default complies_2 := false

complies_2 if {
	article_23.what_the_operator_does_makes_it_a_technical_supporter_ruled_out
	facts.known("service.roles")
	not "technical-supporter" in input["service.roles"]
}

default complies_2_ruled_out := false

complies_2_ruled_out if article_23.what_the_operator_does_makes_it_a_technical_supporter

complies_2_ruled_out if "technical-supporter" in input["service.roles"]

complies_2_missing contains fact if {
	not complies_2
	not complies_2_ruled_out
	some fact in ["service.roles"]
	not facts.known(fact)
}

complies_2_missing contains fact if {
	not complies_2
	not complies_2_ruled_out
	some fact in article_23.what_the_operator_does_makes_it_a_technical_supporter_missing
}
