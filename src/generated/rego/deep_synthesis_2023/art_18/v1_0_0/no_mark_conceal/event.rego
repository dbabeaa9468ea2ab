# METADATA
# scope: package
# title: "Do not conceal marks"
# description: "Nobody uses technical means to conceal a mark of Articles 16 or 17."
# custom:
#   obligation: "art-18.no-mark-conceal"
#   provision: "art 18"
#   bearer: "anyone"
#   modality: "must-not"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_18.v1_0_0.no_mark_conceal.event

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

applies if {
	article_2.the_service_is_offered_in_mainland_china
	input["event.before.conspicuous"] == true
	applies_1
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if input["event.before.conspicuous"] != true

applies_ruled_out if applies_1_ruled_out

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["event.before.conspicuous"]
	not facts.known(fact)
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_2.the_service_is_offered_in_mainland_china_missing
}

applies_1 if not applies_1_ruled_out

applies_1_ruled_out if input["event.before.conspicuous-perceptible"] != true

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

complies_1 if {
	input["event.after.conspicuous"] == true
	input["event.after.conspicuous-perceptible"] == false
}

default complies_1_ruled_out := false

complies_1_ruled_out if input["event.after.conspicuous"] != true

complies_1_ruled_out if input["event.after.conspicuous-perceptible"] != false

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in ["event.after.conspicuous", "event.after.conspicuous-perceptible"]
	not facts.known(fact)
}
