# METADATA
# scope: package
# title: "The findings on: mark.altered"
package deepsyn.judge.mark_altered

findings["art-18.no-mark-delete"] := data.deepsyn.deep_synthesis_2023.art_18.v1_0_0.no_mark_delete.event.finding if data.deepsyn.deep_synthesis_2023.art_18.v1_0_0.in_force

findings["art-18.no-mark-alter"] := data.deepsyn.deep_synthesis_2023.art_18.v1_0_0.no_mark_alter.event.finding if data.deepsyn.deep_synthesis_2023.art_18.v1_0_0.in_force

findings["art-18.no-mark-conceal"] := data.deepsyn.deep_synthesis_2023.art_18.v1_0_0.no_mark_conceal.event.finding if data.deepsyn.deep_synthesis_2023.art_18.v1_0_0.in_force
