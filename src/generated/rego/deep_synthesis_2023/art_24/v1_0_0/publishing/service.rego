# METADATA
# scope: package
# title: "Observe the rules on online publishing"
# description: "Whoever engages in online publishing observes the rules of press and publication too."
# custom:
#   obligation: "art-24.publishing"
#   provision: "art 24"
#   bearer: "provider, technical-supporter"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_24.v1_0_0.publishing.service

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
	article_2.the_service_is_offered_in_mainland_china
	applies_1
	input["service.sectors.publishing.engaged"] == true
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if input["service.sectors.publishing.engaged"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["service.sectors.publishing.engaged"]
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
	input["service.sectors.publishing.rules-observed"] == true
	input["service.sectors.publishing.licensed"] == true
	complies_1
}

default complies_ruled_out := false

complies_ruled_out if input["service.sectors.publishing.rules-observed"] != true

complies_ruled_out if input["service.sectors.publishing.licensed"] != true

complies_ruled_out if complies_1_ruled_out

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["service.sectors.publishing.licensed", "service.sectors.publishing.rules-observed"]
	not facts.known(fact)
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

default complies_1 := false

complies_1 if input["time-since(service.sectors.publishing.licence-valid-until)"] < 86400000

complies_1 if complies_1_1_ruled_out

default complies_1_ruled_out := false

complies_1_ruled_out if {
	input["time-since(service.sectors.publishing.licence-valid-until)"] >= 86400000
	complies_1_1
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["decision.time", "service.sectors.publishing.licence-valid-until"]
	not facts.known(fact)
}

complies_1_1 if not complies_1_1_ruled_out

complies_1_1_ruled_out if input["service.sectors.publishing.licence-expires"] != true
