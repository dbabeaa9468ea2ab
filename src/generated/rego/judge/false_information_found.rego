# METADATA
# scope: package
# title: "The findings on: false-information.found"
package deepsyn.judge.false_information_found

findings["art-11.refute"] := data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.refute.event.finding if data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.in_force

findings["art-11.keep-records"] := data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.keep_records.event.finding if data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.in_force

findings["art-11.report"] := data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.report.event.finding if data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.in_force
