# METADATA
# scope: package
# title: "No prohibited activity"
# description: "Deep synthesis is not used for activities against national security, the public interest, order or the rights of others."
# custom:
#   obligation: "art-06.no-prohibited-activity"
#   provision: "art 6 s1"
#   bearer: "anyone"
#   modality: "must-not"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_06.v1_0_0.no_prohibited_activity.event

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
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

complies if complies_1_ruled_out

default complies_ruled_out := false

complies_ruled_out if complies_1

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in complies_1_missing
}

default complies_1 := false

complies_1 if input["event.activity.endangers-national-security"] == true

complies_1 if input["event.activity.harms-national-image"] == true

complies_1 if input["event.activity.infringes-public-interest"] == true

complies_1 if input["event.activity.disturbs-order"] == true

complies_1 if input["event.activity.infringes-rights"] == true

complies_1 if input["event.activity.otherwise-forbidden"] == true

default complies_1_ruled_out := false

complies_1_ruled_out if {
	input["event.activity.endangers-national-security"] != true
	input["event.activity.harms-national-image"] != true
	input["event.activity.infringes-public-interest"] != true
	input["event.activity.disturbs-order"] != true
	input["event.activity.infringes-rights"] != true
	input["event.activity.otherwise-forbidden"] != true
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["event.activity.disturbs-order", "event.activity.endangers-national-security", "event.activity.harms-national-image", "event.activity.infringes-public-interest", "event.activity.infringes-rights", "event.activity.otherwise-forbidden"]
	not facts.known(fact)
}
