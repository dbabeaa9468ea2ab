# METADATA
# scope: package
# title: "Tell users and supporters of their obligations"
# description: "Users, and technical supporters where there are any, are told conspicuously what information security asks of them."
# custom:
#   obligation: "art-08.notify-obligations"
#   provision: "art 8"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_08.v1_0_0.notify_obligations.service

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
	article_23.the_operator_is_a_provider
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_operator_is_a_provider_ruled_out

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

default complies := false

complies if {
	input["service.obligations-notice.told-to-users"] == true
	complies_1
}

default complies_ruled_out := false

complies_ruled_out if input["service.obligations-notice.told-to-users"] != true

complies_ruled_out if complies_1_ruled_out

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["service.obligations-notice.told-to-users"]
	not facts.known(fact)
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

default complies_1 := false

complies_1 if input["service.has-technical-supporters"] == false

complies_1 if input["service.obligations-notice.told-to-technical-supporters"] == true

default complies_1_ruled_out := false

complies_1_ruled_out if {
	input["service.has-technical-supporters"] != false
	input["service.obligations-notice.told-to-technical-supporters"] != true
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["service.has-technical-supporters", "service.obligations-notice.told-to-technical-supporters"]
	not facts.known(fact)
}
