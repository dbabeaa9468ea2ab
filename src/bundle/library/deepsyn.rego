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
import data.deepsyn.sources
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
		"decision": outcome,
		"service": service.id,
		"event": input.event.id,
		"at": instants.written(at),
		"policies": findings.applied(event_law),
		"findings": [one.finding | some one in judged_event],
		"duties": duties.open(judged_event),
	},
	object.union_n([exposure(judged_event), reason, tables.marks]),
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

event_law := {"time": sources.law_time({"event": input.event, "at": at}), "packs": tables.packs}

service_law := {"time": at, "packs": tables.packs}

judged_event := [] if untimely

judged_event := findings.judged(input.event.type, {"kind": "event"}, {"service": service, "event": input.event, "at": at}, event_law) if {
	not untimely
}

event_time := instants.instant(input.event.time)

# Why an event cannot be judged at that time at all.
untimely := "act-out-of-time" if {
	tables.kinds_of_event[input.event.type] == "act"
	abs(event_time - at) > instants.day_length
}

untimely := "incident-ahead" if {
	tables.kinds_of_event[input.event.type] == "incident"
	event_time - at > instants.day_length
}

# Why the decision does not follow from findings.
code := untimely

code := "not-judged" if {
	not untimely
	judged_event == []
	any_in_force
}

code := "not-in-force" if {
	not untimely
	judged_event == []
	not any_in_force
}

# Whether any encoded law is in force, switched on or not; without any, nothing is known.
any_in_force if count(tables.spans) == 0

any_in_force if {
	some span in tables.spans
	event_law.time >= span.from
	event_law.time < object.get(span, "until", event_law.time + 1)
}

reason := {} if not code

reason := {"reason": {"code": code, "message": message}} if {
	said := {
		"{law}": instants.written(event_law.time),
		"{time}": instants.written(event_time),
		"{at}": instants.written(at),
		"{type}": input.event.type,
	}
	message := strings.replace_n(said, object.get(tables.reasons[code], tables.language, tables.reasons[code].en))
}

outcome := "permit" if code == "not-in-force"

outcome := "indeterminate" if code in {"not-judged", "act-out-of-time", "incident-ahead"}

outcome := "deny" if "violated" in denying(judged_event)

outcome := "indeterminate" if {
	not "violated" in denying(judged_event)
	"indeterminate" in denying(judged_event)
}

outcome := "permit" if {
	not code
	not "violated" in denying(judged_event)
	not "indeterminate" in denying(judged_event)
}

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
