# METADATA
# scope: package
# title: "Named conditions of article 13"
package deepsyn.deep_synthesis_2023.art_13.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "the operator runs a distribution platform"
# description: "It runs an application store or another platform that distributes applications, or says that it does."
# custom:
#   provision: "art 13 s1"
default the_operator_runs_a_distribution_platform := false

the_operator_runs_a_distribution_platform if "distributes-applications" in input["service.activities"]

the_operator_runs_a_distribution_platform if "app-store" in input["service.roles"]

default the_operator_runs_a_distribution_platform_ruled_out := false

the_operator_runs_a_distribution_platform_ruled_out if {
	facts.known("service.activities")
	not "distributes-applications" in input["service.activities"]
	facts.known("service.roles")
	not "app-store" in input["service.roles"]
}

the_operator_runs_a_distribution_platform_missing contains fact if {
	not the_operator_runs_a_distribution_platform
	not the_operator_runs_a_distribution_platform_ruled_out
	some fact in ["service.activities", "service.roles"]
	not facts.known(fact)
}
