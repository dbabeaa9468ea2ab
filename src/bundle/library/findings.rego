# METADATA
# scope: package
# title: Findings on what is given
# description: Judges one subject by every obligation of an entry that is in force, and says it as a finding.
package deepsyn.findings

import data.deepsyn.sources
import data.deepsyn.tables

# METADATA
# title: Obligations judged on a subject, each with its finding and the facts it was found from
judged(entry, subject, given, law) := [one |
	some each in tables.entries[entry].judged
	each.policy in in_force
	verdict := object.get(verdicts, each.obligation, set())
	one := {"of": each, "finding": finding(each, subject, verdict, given), "facts": facts, "given": given}
] if {
	facts := sources.facts(tables.entries[entry].needed, given)
	asked := object.union(facts, {"law.time": law.time, "law.packs": law.packs})
	in_force := data.deepsyn.laws.in_force with input as asked
	verdicts := data.deepsyn.judge[tables.entries[entry].package].findings with input as asked
}

# METADATA
# title: The versions that apply, for the record
applied(law) := [tables.policies[key] |
	some key in tables.order
	key in in_force
] if {
	in_force := data.deepsyn.laws.in_force with input as {"law.time": law.time, "law.packs": law.packs}
}

finding(each, subject, verdict, given) := object.union(
	{
		"obligation": each.obligation,
		"article": each.article,
		"provision": each.provision,
		"bearer": each.bearer,
		"subject": subject,
		"status": status(verdict),
	},
	missing(verdict, subject, given),
)

# What judges says a status or, where it is not known, the facts that are missing.
status(verdict) := verdict if is_string(verdict)

status(verdict) := "indeterminate" if is_set(verdict)

missing(verdict, _, _) := {} if is_string(verdict)

missing(verdict, subject, given) := object.union({"missing": names}, dated) if {
	is_set(verdict)
	names := sort({name |
		some each in verdict
		name := answerable(each, subject)
	})
	dated := {"ahead": ahead |
		ahead := sources.facts_ahead(names, given)
		count(ahead) > 0
	}
}

# METADATA
# title: What has to be given to settle a fact
# description: The fact itself or, where there is no item, the list that would hold it.
answerable(name, subject) := tables.lists[subject.kind] if of_no_item(name, subject)

answerable(name, subject) := name if not of_no_item(name, subject)

of_no_item(name, subject) if {
	not subject.id
	tables.lists[subject.kind]
	startswith(name, concat("", [subject.kind, "."]))
}
