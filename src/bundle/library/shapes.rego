# METADATA
# scope: package
# title: What an input may look like
# description: |-
#   A table says for every path of a document, with * for a place in a list, what may stand there: any one of its shapes.
#   What the table does not name is refused by the object that holds it.
package deepsyn.shapes

import data.deepsyn.tables
import data.deepsyn.time

# METADATA
# title: The paths of a document of some kind where no shape fits
faults(document, kind) := {path |
	[path, value] := walk(document)
	# Looked up one by one: the tables are large, and OPA converts what it is asked for.
	shapes := tables.shapes[kind][key(path)]
	not fits(shapes, value)
}

key(path) := concat("/", [step |
	some part in path
	step := step_of(part)
])

step_of(part) := part if is_string(part)

step_of(part) := "*" if is_number(part)

fits(shapes, value) if {
	some shape in shapes
	fits_one(shape.kind, shape, value)
}

fits_one("object", shape, value) if {
	is_object(value)
	keys := object.keys(value)
	every name in shape.required {
		name in keys
	}
	every name in keys {
		may_have(shape, name, value[name])
	}
	keeps_rule(object.get(shape, "rule", ""), value)
}

fits_one("array", shape, value) if {
	is_array(value)
	count(value) <= object.get(shape, "most", count(value))
	keeps_rule(object.get(shape, "rule", ""), value)
}

fits_one("boolean", _, value) if is_boolean(value)

fits_one("number", shape, value) if {
	is_number(value)
	value >= object.get(shape, "minimum", value)
	value <= object.get(shape, "maximum", value)
	abs(value) <= 1.7976931348623157e308
}

fits_one("text", shape, value) if {
	is_string(value)
	length := count(value)
	length >= object.get(shape, "least", length)
	length <= object.get(shape, "most", length)
	regex.match(object.get(shape, "pattern", ""), value)
}

fits_one("instant", shape, value) if {
	is_string(value)
	regex.match(shape.pattern, value)
	moment := time.moment(value)
	moment >= tables.bounds.earliest
	moment < tables.bounds.end
}

fits_one("one-of", shape, value) if value in shape.values

fits_one("duration", _, value) if {
	is_string(value)
	time.is_duration(value)
}

may_have(shape, name, _) if shape.fields[name]

# CloudEvents lets anyone add attributes: lower-case letters and digits, with a plain value.
may_have(shape, name, value) if {
	shape.rule == "extensions"
	not shape.fields[name]
	regex.match(`^[a-z0-9]{1,20}$`, name)
	plain(value)
}

plain(value) if is_string(value)

plain(value) if is_number(value)

plain(value) if is_boolean(value)

keeps_rule("", _)

keeps_rule("extensions", _)

# A time alone never passes for the deed.
keeps_rule("done-with-time", value) if {
	not value.at
}

keeps_rule("done-with-time", value) if {
	value.at
	object.get(value, "done", null) != null
}

keeps_rule("unique-ids", value) if {
	count({item.id | some item in value}) == count([item | some item in value])
}
