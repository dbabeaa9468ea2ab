# METADATA
# scope: package
# title: "The findings on: service.ended"
package deepsyn.judge.service_ended

findings["art-19.cancel-filing"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.cancel_filing.event.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.supporter-cancel-filing"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.supporter_cancel_filing.event.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force
