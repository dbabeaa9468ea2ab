# METADATA
# scope: package
# title: "Named conditions of article 6"
package deepsyn.deep_synthesis_2023.art_06.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "the content was made with deep synthesis"
# description: "Something that the service can do generated or edited it."
# custom:
#   provision: "art 6 s1"
default the_content_was_made_with_deep_synthesis := false

the_content_was_made_with_deep_synthesis if {
	facts.known("event.content.made-with")
	some item in input["event.content.made-with"]
	not item in []
}

default the_content_was_made_with_deep_synthesis_ruled_out := false

the_content_was_made_with_deep_synthesis_ruled_out if {
	every item in input["event.content.made-with"] {
		item in []
	}
}

the_content_was_made_with_deep_synthesis_missing contains fact if {
	not the_content_was_made_with_deep_synthesis
	not the_content_was_made_with_deep_synthesis_ruled_out
	some fact in ["event.content.made-with"]
	not facts.known(fact)
}
