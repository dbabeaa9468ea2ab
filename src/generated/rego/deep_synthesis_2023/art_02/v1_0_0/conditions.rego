# METADATA
# scope: package
# title: "Named conditions of article 2"
package deepsyn.deep_synthesis_2023.art_02.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "the service is offered in mainland China"
# description: "Deep synthesis that is offered as an internet information service within the territory is bound by the regulation."
# custom:
#   provision: "art 2"
default the_service_is_offered_in_mainland_china := false

the_service_is_offered_in_mainland_china if input["service.offered-in-china"] == true

default the_service_is_offered_in_mainland_china_ruled_out := false

the_service_is_offered_in_mainland_china_ruled_out if input["service.offered-in-china"] != true

the_service_is_offered_in_mainland_china_missing contains fact if {
	not the_service_is_offered_in_mainland_china
	not the_service_is_offered_in_mainland_china_ruled_out
	some fact in ["service.offered-in-china"]
	not facts.known(fact)
}
