# METADATA
# scope: package
# title: "Named conditions of article 16"
package deepsyn.deep_synthesis_2023.art_16.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "either the mark or the log suffices"
# description: "The organisation reads the article as “or”."
# custom:
#   provision: "art 16"
default either_the_mark_or_the_log_suffices := false

either_the_mark_or_the_log_suffices if input["parameter.art-16.reading"] == "or"

default either_the_mark_or_the_log_suffices_ruled_out := false

either_the_mark_or_the_log_suffices_ruled_out if input["parameter.art-16.reading"] != "or"

either_the_mark_or_the_log_suffices_missing contains fact if {
	not either_the_mark_or_the_log_suffices
	not either_the_mark_or_the_log_suffices_ruled_out
	some fact in ["parameter.art-16.reading"]
	not facts.known(fact)
}

# METADATA
# title: "logs of generation are kept as law requires"
# description: "They are recorded, and kept long enough."
# custom:
#   provision: "art 16"
default logs_of_generation_are_kept_as_law_requires := false

logs_of_generation_are_kept_as_law_requires if {
	input["service.logs.generation.recorded"] == true
	input["service.logs.generation.retention"] >= input["counted-as-minimum(parameter.art-16.log-retention, service.logs.generation.retention)"]
}

default logs_of_generation_are_kept_as_law_requires_ruled_out := false

logs_of_generation_are_kept_as_law_requires_ruled_out if input["service.logs.generation.recorded"] != true

logs_of_generation_are_kept_as_law_requires_ruled_out if input["service.logs.generation.retention"] < input["counted-as-minimum(parameter.art-16.log-retention, service.logs.generation.retention)"]

logs_of_generation_are_kept_as_law_requires_missing contains fact if {
	not logs_of_generation_are_kept_as_law_requires
	not logs_of_generation_are_kept_as_law_requires_ruled_out
	some fact in ["parameter.art-16.log-retention", "service.logs.generation.recorded", "service.logs.generation.retention"]
	not facts.known(fact)
}
