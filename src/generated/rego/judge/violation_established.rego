# METADATA
# scope: package
# title: "The findings on: violation.established"
package deepsyn.judge.violation_established

findings["art-22.penalty"] := data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.penalty.event.finding if data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.in_force

findings["art-22.heavier-penalty"] := data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.heavier_penalty.event.finding if data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.in_force

findings["art-22.public-security"] := data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.public_security.event.finding if data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.in_force

findings["art-22.criminal"] := data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.criminal.event.finding if data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.in_force
