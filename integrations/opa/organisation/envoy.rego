# METADATA
# scope: package
# title: Uploads through Envoy
# description: |-
#   The body of a request is a CloudEvent. Who is judged is said here, never by the request: name your own service below
#   data.services. Anything that is not permitted is refused with a problem document (RFC 9457), and so is what nobody can
#   decide.
package envoy.authz

service := "lotus-studio"

default allow := {"allowed": false, "http_status": 403, "body": "{\"title\": \"Not permitted\", \"status\": 403}"}

allow := {"allowed": true} if decision.decision == "permit"

allow := {
	"allowed": false,
	"http_status": 403,
	"headers": {"content-type": "application/problem+json"},
	"body": json.marshal({"title": "Not permitted", "status": 403, "decision": decision.decision, "findings": reasons}),
} if {
	decision.decision != "permit"
}

decision := made if {
	asked := {
		"service": service,
		"event": input.parsed_body,
	}
	made := data.deepsyn.decision with input as asked
}

reasons := [{"obligation": each.obligation, "provision": each.provision, "status": each.status} |
	some each in object.get(decision, "findings", [])
	each.status in ["violated", "indeterminate"]
]
