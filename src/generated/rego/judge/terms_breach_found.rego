# METADATA
# scope: package
# title: "The findings on: terms-breach.found"
package deepsyn.judge.terms_breach_found

findings["art-08.enforce-terms"] := data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.enforce_terms.event.finding if data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.in_force
