# METADATA
# scope: package
# title: "Do not alter marks"
# description: "Nobody uses technical means to alter what a mark of Articles 16 or 17 says."
# custom:
#   obligation: "art-18.no-mark-alter"
#   provision: "art 18"
#   bearer: "anyone"
#   modality: "must-not"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_18.v1_0_0.no_mark_alter.event

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
	applies_1
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

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

applies_1 if applies_1_1

applies_1 if applies_1_2

default applies_1_ruled_out := false

applies_1_ruled_out if {
	applies_1_1_ruled_out
	applies_1_2_ruled_out
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in applies_1_1_missing
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in applies_1_2_missing
}

default applies_1_1 := false

applies_1_1 if {
	input["event.before.technical"] == true
	input["event.after.technical"] == true
}

default applies_1_1_ruled_out := false

applies_1_1_ruled_out if input["event.before.technical"] != true

applies_1_1_ruled_out if input["event.after.technical"] != true

applies_1_1_missing contains fact if {
	not applies_1_1
	not applies_1_1_ruled_out
	some fact in ["event.after.technical", "event.before.technical"]
	not facts.known(fact)
}

default applies_1_2 := false

applies_1_2 if {
	input["event.before.conspicuous"] == true
	input["event.after.conspicuous"] == true
}

default applies_1_2_ruled_out := false

applies_1_2_ruled_out if input["event.before.conspicuous"] != true

applies_1_2_ruled_out if input["event.after.conspicuous"] != true

applies_1_2_missing contains fact if {
	not applies_1_2
	not applies_1_2_ruled_out
	some fact in ["event.after.conspicuous", "event.before.conspicuous"]
	not facts.known(fact)
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

complies_1 if complies_1_1

complies_1 if complies_1_2

default complies_1_ruled_out := false

complies_1_ruled_out if {
	complies_1_1_ruled_out
	complies_1_2_ruled_out
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in complies_1_1_missing
}

complies_1_missing contains fact if {
	not complies_1
	not complies_1_ruled_out
	some fact in complies_1_2_missing
}

default complies_1_1 := false

complies_1_1 if {
	input["event.before.technical"] == true
	input["event.after.technical"] == true
	input["event.after.technical-value"] != input["event.before.technical-value"]
}

default complies_1_1_ruled_out := false

complies_1_1_ruled_out if input["event.before.technical"] != true

complies_1_1_ruled_out if input["event.after.technical"] != true

complies_1_1_ruled_out if input["event.after.technical-value"] == input["event.before.technical-value"]

complies_1_1_missing contains fact if {
	not complies_1_1
	not complies_1_1_ruled_out
	some fact in ["event.after.technical", "event.after.technical-value", "event.before.technical", "event.before.technical-value"]
	not facts.known(fact)
}

default complies_1_2 := false

complies_1_2 if {
	input["event.before.conspicuous"] == true
	input["event.after.conspicuous"] == true
	input["event.after.conspicuous-value"] != input["event.before.conspicuous-value"]
}

default complies_1_2_ruled_out := false

complies_1_2_ruled_out if input["event.before.conspicuous"] != true

complies_1_2_ruled_out if input["event.after.conspicuous"] != true

complies_1_2_ruled_out if input["event.after.conspicuous-value"] == input["event.before.conspicuous-value"]

complies_1_2_missing contains fact if {
	not complies_1_2
	not complies_1_2_ruled_out
	some fact in ["event.after.conspicuous", "event.after.conspicuous-value", "event.before.conspicuous", "event.before.conspicuous-value"]
	not facts.known(fact)
}
