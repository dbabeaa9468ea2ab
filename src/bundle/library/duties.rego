# METADATA
# scope: package
# title: Duties that a finding leaves open
# description: |-
#   An act stays a duty until it is known to be done; anything else, until the obligation is satisfied. Not knowing whether
#   an obligation applies does not lift its duty.
package deepsyn.duties

import data.deepsyn.sources
import data.deepsyn.tables
import data.deepsyn.time

# METADATA
# title: The duties of all that was judged, in its order
open(judged) := [duty(one) |
	some one in judged
	is_open(one)
]

is_open(one) if {
	one.finding.status != "not-applicable"
	may_be_owed(one)
	not is_done(one)
}

may_be_owed(one) if one.of.duty.done

may_be_owed(one) if {
	one.of.duty
	one.finding.status != "satisfied"
}

is_done(one) if one.facts[one.of.duty.done] == true

duty(one) := object.union(
	{
		"id": one.of.duty.id,
		"obligation": one.of.obligation,
		"title": object.get(one.of.duty.title, tables.language, one.of.duty.title.en),
		"with": {name: value |
			some name, wanted in one.of.duty["with"]
			value := filled(wanted, one.facts)
		},
	},
	deadline(one),
)

filled(wanted, _) := wanted if not is_object(wanted)

filled(wanted, facts) := facts[wanted.fact] if is_object(wanted)

deadline(one) := {"due": time.written(due(one))}

deadline(one) := {} if not due(one)

due(one) := one.facts[one.of.duty.deadline.by]

due(one) := time.after_length(one.facts[deadline_of.after], sources.length_of(deadline_of.within, one.given)) if {
	deadline_of := one.of.duty.deadline
	deadline_of.unit == "duration"
}

due(one) := time.after_working_days(one.facts[deadline_of.after], one.facts[deadline_of.within]) if {
	deadline_of := one.of.duty.deadline
	deadline_of.unit == "working-days"
}
