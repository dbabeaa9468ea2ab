# METADATA
# scope: package
# title: "The findings on: inspection.announced"
package deepsyn.judge.inspection_announced

findings["art-21.authority-inspect"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.authority_inspect.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force

findings["art-21.cooperate"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.cooperate.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force
