# METADATA
# scope: package
# title: "Named conditions of article 22"
package deepsyn.deep_synthesis_2023.art_22.v1_0_0.conditions

import data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.conditions as article_23

# METADATA
# title: "the service is bound by the regulation"
# description: "Its operator is a provider or a technical supporter."
# custom:
#   provision: "art 22 s1"
default the_service_is_bound_by_the_regulation := false

the_service_is_bound_by_the_regulation if article_23.the_operator_is_a_provider

the_service_is_bound_by_the_regulation if article_23.the_operator_is_a_technical_supporter

default the_service_is_bound_by_the_regulation_ruled_out := false

the_service_is_bound_by_the_regulation_ruled_out if {
	article_23.the_operator_is_a_provider_ruled_out
	article_23.the_operator_is_a_technical_supporter_ruled_out
}

the_service_is_bound_by_the_regulation_missing contains fact if {
	not the_service_is_bound_by_the_regulation
	not the_service_is_bound_by_the_regulation_ruled_out
	some fact in article_23.the_operator_is_a_provider_missing
}

the_service_is_bound_by_the_regulation_missing contains fact if {
	not the_service_is_bound_by_the_regulation
	not the_service_is_bound_by_the_regulation_ruled_out
	some fact in article_23.the_operator_is_a_technical_supporter_missing
}
