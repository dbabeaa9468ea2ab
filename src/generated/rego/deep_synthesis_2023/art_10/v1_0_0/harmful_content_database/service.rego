# METADATA
# scope: package
# title: "Keep a database of harmful content"
# description: "Features that identify unlawful and harmful content are kept in a database, and it is kept current."
# custom:
#   obligation: "art-10.harmful-content-database"
#   provision: "art 10 s2"
#   bearer: "provider"
#   modality: "must"
#   subject: "service"
package deepsyn.deep_synthesis_2023.art_10.v1_0_0.harmful_content_database.service

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
	input["service.harmful-content-database.established"] == true
	input["time-since(service.harmful-content-database.updated-at)"] <= input["counted-from(parameter.art-10.database-update-interval, service.harmful-content-database.updated-at)"]
}

default complies_ruled_out := false

complies_ruled_out if input["service.harmful-content-database.established"] != true

complies_ruled_out if input["time-since(service.harmful-content-database.updated-at)"] > input["counted-from(parameter.art-10.database-update-interval, service.harmful-content-database.updated-at)"]

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["decision.time", "parameter.art-10.database-update-interval", "service.harmful-content-database.established", "service.harmful-content-database.updated-at"]
	not facts.known(fact)
}
