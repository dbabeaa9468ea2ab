# METADATA
# scope: package
# title: "The findings on: application-violation.found"
package deepsyn.judge.application_violation_found

findings["art-13.act-on-violation"] := data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.act_on_violation.event.finding if data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.in_force
