# METADATA
# scope: package
# title: "The findings on: service.started"
package deepsyn.judge.service_started

findings["art-19.file"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.file.event.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.supporter-file"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.supporter_file.event.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force
