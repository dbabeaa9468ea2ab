# METADATA
# scope: package
# title: "Republish news from lawful sources"
# description: "News that a provider republishes comes from a unit that law permits to publish it."
# custom:
#   obligation: "art-06.news-from-lawful-source"
#   provision: "art 6 s3"
#   bearer: "provider"
#   modality: "must"
#   subject: "event"
package deepsyn.deep_synthesis_2023.art_06.v1_0_0.news_from_lawful_source.event

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
	article_23.the_operator_is_a_provider
	article_6.the_content_was_made_with_deep_synthesis
	input["event.content.news"] == true
}

default applies_ruled_out := false

applies_ruled_out if article_2.the_service_is_offered_in_mainland_china_ruled_out

applies_ruled_out if article_23.the_operator_is_a_provider_ruled_out

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
	some fact in article_23.the_operator_is_a_provider_missing
}

applies_missing contains fact if {
	not applies
	not applies_ruled_out
	some fact in article_6.the_content_was_made_with_deep_synthesis_missing
}

default complies := false

complies if input["event.content.source"] in input["parameter.art-06.permitted-news-sources"]

default complies_ruled_out := false

complies_ruled_out if {
	facts.known("event.content.source")
	facts.known("parameter.art-06.permitted-news-sources")
	not input["event.content.source"] in input["parameter.art-06.permitted-news-sources"]
}

complies_missing contains fact if {
	not complies
	not complies_ruled_out
	some fact in ["event.content.source", "parameter.art-06.permitted-news-sources"]
	not facts.known(fact)
}
