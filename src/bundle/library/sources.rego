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
plain_fact("service.orders", given) if suspended(given)

plain_fact(name, given) := value if {
	startswith(name, "parameter.")
	value := parameter(tables.parameters[name], given.at)
}

plain_fact(name, given) := value if {
	fact := tables.vocabulary[name]
	count(fact.path) > 0
	found := object.get(root(fact.scope, given), fact.path, null)
	found != null
	value := converted(fact.kind, plain_value(found))
}

plain_fact(name, given) := given.item.exists if {
	fact := tables.vocabulary[name]
	fact.path == []
	fact.scope == given.item.kind
}

root("service", given) := given.service

root("event", given) := given.event.data

root(scope, given) := given.item.value if scope == given.item.kind

# METADATA
# title: A value that may have been attested, plainly
plain_value(found) := found.value if is_object(found)

plain_value(found) := found if not is_object(found)

converted("duration", text) := time.duration(text)

converted("date", text) := time.start_of_day(text)

converted("timestamp", text) := time.instant(text)

converted(kind, value) := value if not kind in {"duration", "date", "timestamp"}

parameter(of, _) := of.own

parameter(of, at) := dated[0] if {
	object.get(of, "own", null) == null
	today := time.date_of(time.day_of(at))
	dated := [dated_value.value |
		some dated_value in of.defaults
		dated_value.from <= today
	]
}

derive("time-between", [from, to], facts, _) := facts[to] - facts[from]

derive("time-since", [from], facts, given) := given.at - facts[from]

derive("working-days-between", [from, to], facts, _) := time.working_days_between(facts[from], facts[to])

derive("working-days-since", [from], facts, given) := time.working_days_between(facts[from], given.at)

derive("suspended-activities", [], _, given) := suspended(given).activities

derive("suspended-services", [], _, given) := suspended(given).services

# METADATA
# title: What the orders in force suspend
# description: |-
#   Undefined where the orders, or what one of them suspends, are not stated. An order counts as in force unless it is
#   stated that it is not.
suspended(given) := {"activities": activities, "services": services} if {
	# Bound before the comprehension, in which an absent list would pass for an empty one.
	orders := given.service.orders
	moment := moment_of(given)
	in_force := [order |
		some order in orders
		not is_over(order, moment)
	]
	every order in in_force {
		says_what(order)
	}
	activities := [activity |
		some activity in {each |
			some order in in_force
			some each in plain_value(order.suspends)
		}
	]
	services := [service |
		some service in {each |
			some order in in_force
			"other-service" in plain_value(order.suspends)
			some each in plain_value(order.services)
		}
	]
}

moment_of(given) := time.instant(given.event.time)

moment_of(given) := given.at if not given.event

is_over(order, moment) if moment < time.instant(plain_value(order.from))

is_over(order, moment) if moment >= time.instant(plain_value(order.until))

is_over(order, moment) if {
	plain_value(order.lifted) == true
	not lifts_later(order, moment)
}

lifts_later(order, moment) if moment < time.instant(plain_value(order["lifted-at"]))

says_what(order) if {
	suspends := plain_value(order.suspends)
	not "other-service" in suspends
}

says_what(order) if {
	"other-service" in plain_value(order.suspends)
	plain_value(order.services)
}
