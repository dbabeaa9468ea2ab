# METADATA
# scope: package
# title: "Notify the person edited and obtain consent"
# description: "A user who edits someone else’s face or voice has notified that person and has their separate consent."
# custom:
#   obligation: "art-14.separate-consent"
#   provision: "art 14 s2"
#   bearer: "user"
#   modality: "must"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_14.v1_0_0.separate_consent.event

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
	article_23.the_one_who_acts_is_a_user
	applies_1
	input["parameter.art-14.permit-without-known-consent"] == false
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_one_who_acts_is_a_user_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if input["parameter.art-14.permit-without-known-consent"] != false

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["parameter.art-14.permit-without-known-consent"]
	not facts.known(fact)
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_1 if not applies_1_ruled_out

applies_1_ruled_out if input["event.person.is-user"] != false

default complies := false

complies if {
	input["event.person.notified"] == true
	input["event.person.separate-consent"] == true
}

default complies_ruled_out := false

complies_ruled_out if input["event.person.notified"] != true

complies_ruled_out if input["event.person.separate-consent"] != true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["event.person.notified", "event.person.separate-consent"]
	not facts.known(fact)
}
