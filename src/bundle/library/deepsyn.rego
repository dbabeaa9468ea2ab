# METADATA
# scope: package
# title: Decisions on what services send
# description: |-
#   The input is { service, event, at }: a service descriptor or the id of one below data.services, a CloudEvent, and the
#   time of the decision, which is now where it is left out. What no schema accepts is never a permit.
package deepsyn

import data.deepsyn.duties
import data.deepsyn.findings
import data.deepsyn.shapes
import data.deepsyn.tables
import data.deepsyn.time as instants

# METADATA
# title: Whether the event may go ahead
# entrypoint: true
default allow := false

allow if decision.decision == "permit"

# METADATA
# title: What is decided on an event, why, and what has to be done
# entrypoint: true
decision := {"decision": "indeterminate", "faults": decision_faults} if count(decision_faults) > 0

decision := object.union(
	{
		"bundle": tables.digest,
		"decision": outcome(judged_event),
		"service": service.id,
		"event": input.event.id,
		"at": instants.written(at),
		"policies": findings.applied(event_law),
		"findings": [one.finding | some one in judged_event],
		"duties": duties.open(judged_event),
	},
	object.union(exposure(judged_event), tables.marks),
) if {
	count(decision_faults) == 0
}

# METADATA
# title: All findings on a service
# entrypoint: true
assessment := {"faults": assessment_faults} if count(assessment_faults) > 0

assessment := object.union(
	{
		"service": service.id,
		"at": instants.written(at),
		"policies": findings.applied(service_law),
		"findings": found,
		"summary": {status: count([one | some one in found; one.status == status]) | some status in tables.statuses},
	},
	tables.marks,
) if {
	count(assessment_faults) == 0
	given := {"service": service, "at": at}
	on_service := findings.judged("service", {"kind": "service", "id": service.id}, given, service_law)
	on_items := [one |
		some kind in tables.kinds
		some item in items(kind)
		some one in findings.judged(kind, item.subject, object.union(given, {"item": item.item}), service_law)
	]
	all_found := [one.finding | some one in array.concat(on_service, on_items)]
	articles := {one.article | some one in all_found}
	found := [one |
		some article in sort(articles)
		some one in all_found
		one.article == article
	]
}

at := instants.instant(input.at)

at := floor(time.now_ns() / 1000000) if not has_time

has_time if _ = input.at

service := data.services[input.service] if is_string(input.service)

service := input.service if is_object(input.service)

event_law := {"time": instants.instant(input.event.time), "packs": tables.packs}

service_law := {"time": at, "packs": tables.packs}

judged_event := findings.judged(input.event.type, {"kind": "event"}, {"service": service, "event": input.event, "at": at}, event_law)

# An event that no policy judges is not permitted by anything.
outcome(judged) := "deny" if "violated" in denying(judged)

outcome(judged) := "indeterminate" if {
	not "violated" in denying(judged)
	unsettled(judged)
}

outcome(judged) := "permit" if {
	not "violated" in denying(judged)
	not unsettled(judged)
}

unsettled(judged) if "indeterminate" in denying(judged)

unsettled(_) if count(tables.entries[input.event.type].judged) == 0

denying(judged) := {one.finding.status |
	some one in judged
	one.of.effect == "deny"
}

exposure(judged) := {"exposure": tiers} if {
	tiers := exposed(judged)
	count(tiers) > 0
}

exposure(judged) := {} if count(exposed(judged)) == 0

exposed(judged) := [{"tier": one.of.exposure, "obligation": one.of.obligation, "provision": one.of.provision} |
	some one in judged
	one.finding.status == "satisfied"
	one.of.exposure
]

# An unknown list and an empty one are one item that is unknown or is not there.
items(kind) := [{"subject": {"kind": kind}, "item": {"kind": kind}}] if not listed(kind)

items(kind) := [{"subject": {"kind": kind}, "item": {"kind": kind, "exists": false}}] if listed(kind) == []

items(kind) := [{"subject": {"kind": kind, "id": value.id}, "item": {"kind": kind, "exists": true, "value": value}} |
	some value in listed(kind)
] if {
	count(listed(kind)) > 0
}

listed(kind) := service[tables.fields[kind]]

decision_faults contains path if some path in assessment_faults

decision_faults contains ["event"] if not is_object(object.get(input, "event", null))

decision_faults contains ["event", "type"] if {
	is_object(input.event)
	not tables.shapes[object.get(input.event, "type", "")][""]
}

decision_faults contains array.concat(["event"], path) if {
	some path in shapes.faults(input.event, input.event.type)
}

assessment_faults contains [] if not is_object(input)

assessment_faults contains [name] if {
	some name in object.keys(input)
	not name in {"service", "event", "at"}
}

assessment_faults contains ["at"] if {
	has_time
	count(shapes.faults(input.at, "timestamp")) > 0
}

assessment_faults contains ["service"] if not is_object(service)

assessment_faults contains array.concat(["service"], path) if {
	is_object(service)
	some path in shapes.faults(service, "service")
}
