# METADATA
# scope: package
# title: Facts from what is given
# description: |-
#   Takes the facts that an entry needs from a service, an event and an item, in the form that policies compare. What is
#   not given is left out, which is unknown, never false.
package deepsyn.sources

import data.deepsyn.tables
import data.deepsyn.time

# METADATA
# title: The needed facts, plain and derived
facts(needed, given) := object.union(plain, derived) if {
	plain := {name: value |
		some name in needed
		value := plain_fact(name, given)
	}
	derived := {name: value |
		some name in needed
		rule := tables.derived[name]
		value := derive(rule.derivation, rule.params, plain, given)
	}
}

plain_fact("decision.time", given) := given.at

plain_fact("event.time", given) := time.instant(given.event.time)

plain_fact("event.type", given) := given.event.type

# Stands for the whole list of orders: known, as soon as what they suspend is.
plain_fact("service.orders", given) if suspended(given).services

plain_fact(name, given) := value if {
	startswith(name, "parameter.")
	value := parameter(tables.parameters[name], given.at).value
}

plain_fact(name, given) := value if {
	fact := tables.vocabulary[name]
	count(fact.path) > 0
	found := said(fact, given)
	counting(fact, found, given)
	value := converted(fact, plain_value(found))
}

plain_fact(name, given) := given.item.exists if {
	fact := tables.vocabulary[name]
	fact.path == []
	fact.scope == given.item.kind
}

# What is said of a fact, as it is written.
said(fact, given) := found if {
	found := object.get(root(fact.scope, given), fact.path, null)
	found != null
}

# A claim about the past that lies after the decision does not count, nor does its deed.
counting(fact, found, given) if {
	not dated_ahead(found, given.at)
	not ahead(fact, found, given.at)
	not deed_ahead(fact, found, given)
}

# METADATA
# title: Whether what is said was attested later than the decision
dated_ahead(found, at) if time.moment(found.at) > at

ahead(fact, found, at) if {
	fact.past
	time.moment(plain_value(found)) > at
}

deed_ahead(fact, found, given) if {
	plain_value(found) == true
	dated := said({"scope": fact.scope, "path": fact.dated_by}, given)
	later({"past": true}, dated, given.at)
}

later(_, found, at) if dated_ahead(found, at)

later(fact, found, at) if ahead(fact, found, at)

# METADATA
# title: Facts that are said and do not count, because they are dated after the decision
facts_ahead(names, given) := [name |
	some name in names
	fact := tables.vocabulary[name]
	count(fact.path) > 0
	found := said(fact, given)
	not counting(fact, found, given)
]

root("service", given) := given.service

root("event", given) := given.event.data

root(scope, given) := given.item.value if scope == given.item.kind

# METADATA
# title: A value that may have been attested, plainly
plain_value(found) := found.value if is_object(found)

plain_value(found) := found if not is_object(found)

converted(fact, text) := time.longest(time.length(text)) if fact.kind == "duration"

converted(fact, text) := time.moment(text) if fact.kind in {"date", "timestamp"}

converted(fact, text) := folded(text) if fact.compared

converted(fact, value) := value if {
	not fact.compared
	not fact.kind in {"duration", "date", "timestamp"}
}

# Case does not count where names are compared.
folded(text) := lower(text) if is_string(text)

folded(texts) := [lower(text) | some text in texts] if is_array(texts)

# METADATA
# title: A duration that is given or a parameter, as calendar months and milliseconds
length_of(name, given) := parameter(tables.parameters[name], given.at).length

length_of(name, given) := time.length(plain_value(found)) if {
	fact := tables.vocabulary[name]
	fact.kind == "duration"
	found := said(fact, given)
	counting(fact, found, given)
}

parameter(of, _) := of.own

parameter(of, at) := dated[0] if {
	object.get(of, "own", null) == null
	today := time.date_of(time.day_of(at))
	dated := [dated_value |
		some dated_value in of.defaults
		dated_value.from <= today
	]
}

derive("time-between", [from, to], facts, _) := facts[to] - facts[from]

derive("time-since", [from], facts, given) := given.at - facts[from]

derive("counted-from", [limit, from], facts, given) := time.after_length(facts[from], length_of(limit, given)) - facts[from]

derive("counted-as-minimum", [limit, own], facts, given) := facts[own] - time.least_excess(length_of(own, given), length_of(limit, given))

derive("counted-as-maximum", [limit, own], facts, given) := facts[own] + time.least_excess(length_of(limit, given), length_of(own, given))

derive("working-days-between", [from, to], facts, _) := time.working_days_between(facts[from], facts[to])

derive("working-days-since", [from], facts, given) := time.working_days_between(facts[from], given.at)

derive("suspended-activities", [], _, given) := suspended(given).activities

derive("suspended-services", [], _, given) := suspended(given).services

# METADATA
# title: What the orders in force suspend
# description: |-
#   Undefined where the orders, or what one of them suspends, are not stated. An order counts as in force unless it is
#   stated that it is not. Which services are meant is left out where a name is none of the service's own.
suspended(given) := object.union({"activities": activities}, meant) if {
	# Bound before the comprehension, in which an absent list would pass for an empty one.
	orders := given.service.orders
	in_force := [order |
		some order in orders
		not is_over(order, given)
	]
	every order in in_force {
		says_what(order, given)
	}
	activities := [activity |
		some activity in {each |
			some order in in_force
			some each in counted(order.suspends, given)
		}
	]
	services := [service |
		some service in {lower(each) |
			some order in in_force
			"other-service" in counted(order.suspends, given)
			some each in counted(order.services, given)
		}
	]
	meant := {"services": services |
		is_settled(services, given)
	}
}

is_settled(services, given) if lower(counted(given.event.data.service, given)) in services

is_settled(services, given) if every service in services {
	service in own_names(given.service)
}

own_names(service) := {lower(name) | some name in [service.id, service.name]} | functions if {
	functions := {lower(name) |
		some item in object.get(service, "functions", [])
		some name in [item.id, plain_value(object.get(item, "name", item.id))]
	}
}

# METADATA
# title: The instant by whose law and orders something is judged
law_time(given) := time.instant(given.event.time) if tables.kinds_of_event[given.event.type] == "incident"

law_time(given) := given.at if not tables.kinds_of_event[given.event.type] == "incident"

law_time(given) := given.at if not given.event

# A value that counts.
counted(found, given) := plain_value(found) if not dated_ahead(found, given.at)

is_over(order, given) if law_time(given) < time.instant(counted(order.from, given))

is_over(order, given) if law_time(given) >= time.instant(counted(order.until, given))

is_over(order, given) if {
	counted(order.lifted, given) == true
	not order["lifted-at"]
}

is_over(order, given) if {
	counted(order.lifted, given) == true
	time.instant(counted(order["lifted-at"], given)) <= min([law_time(given), given.at])
}

says_what(order, given) if {
	suspends := counted(order.suspends, given)
	not "other-service" in suspends
}

says_what(order, given) if {
	"other-service" in counted(order.suspends, given)
	counted(order.services, given)
}
