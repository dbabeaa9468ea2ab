# METADATA
# scope: package
# title: "No fake news"
# description: "Neither providers nor users make, copy, publish or spread fake news with deep synthesis."
# custom:
#   obligation: "art-06.no-fake-news"
#   provision: "art 6 s2"
#   bearer: "provider, user"
#   modality: "must-not"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_06.v1_0_0.no_fake_news.event

import data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions as article_2
import data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.conditions as article_6
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
	article_6.the_content_was_made_with_deep_synthesis
	input["event.content.news"] == true
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if applies_1_ruled_out

applies_ruled_out if article_6.the_content_was_made_with_deep_synthesis_ruled_out

applies_ruled_out if input["event.content.news"] != true

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in ["event.content.news"]
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

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_6.the_content_was_made_with_deep_synthesis_missing
}

default applies_1 := false

applies_1 if article_23.the_operator_is_a_provider

applies_1 if article_23.the_one_who_acts_is_a_user

default applies_1_ruled_out := false

applies_1_ruled_out if {
	article_23.the_operator_is_a_provider_ruled_out
	article_23.the_one_who_acts_is_a_user_ruled_out
}

applies_1_missing contains fact if {
	not applies_1
	not applies_1_ruled_out
	some fact in article_23.the_operator_is_a_provider_missing
}

default complies := false

complies if input["event.content.fake"] != true

default complies_ruled_out := false

complies_ruled_out if input["event.content.fake"] == true

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["event.content.fake"]
	not facts.known(fact)
}
