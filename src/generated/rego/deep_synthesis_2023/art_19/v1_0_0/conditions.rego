# METADATA
# scope: package
# title: "Named conditions of article 19"
package deepsyn.deep_synthesis_2023.art_19.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "the service can sway opinion or mobilise society"
# description: "It has public opinion properties or the capacity to mobilise society."
# custom:
#   provision: "art 19 s1"
default the_service_can_sway_opinion_or_mobilise_society := false

the_service_can_sway_opinion_or_mobilise_society if input["service.public-opinion-properties"] == true

the_service_can_sway_opinion_or_mobilise_society if input["service.social-mobilisation-capacity"] == true

default the_service_can_sway_opinion_or_mobilise_society_ruled_out := false

the_service_can_sway_opinion_or_mobilise_society_ruled_out if {
	input["service.public-opinion-properties"] != true
	input["service.social-mobilisation-capacity"] != true
}

the_service_can_sway_opinion_or_mobilise_society_missing contains fact if {
	not the_service_can_sway_opinion_or_mobilise_society
	not the_service_can_sway_opinion_or_mobilise_society_ruled_out
	some fact in ["service.public-opinion-properties", "service.social-mobilisation-capacity"]
	not facts.known(fact)
}
