# METADATA
# scope: package
# title: "Named conditions of article 9"
package deepsyn.deep_synthesis_2023.art_09.v1_0_0.conditions

import data.deepsyn.facts

# METADATA
# title: "a method of Article 9 is in use"
# description: "At least one of the four methods is used to verify users."
# custom:
#   provision: "art 9"
default a_method_of_article_9_is_in_use := false

a_method_of_article_9_is_in_use if {
	some item in input["service.identity-verification.methods"]
	item in ["mobile-number", "identity-card", "unified-social-credit-code", "national-identity-service"]
}

default a_method_of_article_9_is_in_use_ruled_out := false

a_method_of_article_9_is_in_use_ruled_out if {
	facts.known("service.identity-verification.methods")
	every item in input["service.identity-verification.methods"] {
		not item in ["mobile-number", "identity-card", "unified-social-credit-code", "national-identity-service"]
	}
}

a_method_of_article_9_is_in_use_missing contains fact if {
	not a_method_of_article_9_is_in_use
	not a_method_of_article_9_is_in_use_ruled_out
	some fact in ["service.identity-verification.methods"]
	not facts.known(fact)
}

# METADATA
# title: "the user was verified by a method of Article 9"
# description: "One of the four methods verified this user."
# custom:
#   provision: "art 9"
default the_user_was_verified_by_a_method_of_article_9 := false

the_user_was_verified_by_a_method_of_article_9 if input["event.user.verified-by"] in ["mobile-number", "identity-card", "unified-social-credit-code", "national-identity-service"]

default the_user_was_verified_by_a_method_of_article_9_ruled_out := false

the_user_was_verified_by_a_method_of_article_9_ruled_out if {
	facts.known("event.user.verified-by")
	not input["event.user.verified-by"] in ["mobile-number", "identity-card", "unified-social-credit-code", "national-identity-service"]
}

the_user_was_verified_by_a_method_of_article_9_missing contains fact if {
	not the_user_was_verified_by_a_method_of_article_9
	not the_user_was_verified_by_a_method_of_article_9_ruled_out
	some fact in ["event.user.verified-by"]
	not facts.known(fact)
}
