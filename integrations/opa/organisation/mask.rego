# METADATA
# scope: package
# title: What decision logs leave out
# description: Users and content are not named in them, and neither is the descriptor of a service that was sent whole.
package system.log

mask contains "/input/event/data/user/id"

mask contains "/input/event/data/content/id"

mask contains "/input/event/data/content/source"

mask contains "/input/parsed_body/data/user/id"

mask contains "/input/parsed_body/data/content/id"

mask contains "/input/parsed_body/data/content/source"

mask contains "/input/attributes/request/http/body"

# A duty says whom and what it is about.
mask contains sprintf("/result/duties/%d/with/%s", [index, name]) if {
	some index, duty in input.result.duties
	some name in ["user", "content"]
	_ = duty.with[name]
}

mask contains {"op": "upsert", "path": "/input/service", "value": input.input.service.id} if is_object(input.input.service)
