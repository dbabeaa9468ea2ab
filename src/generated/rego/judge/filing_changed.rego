# METADATA
# scope: package
# title: "The findings on: filing.changed"
package deepsyn.judge.filing_changed

findings["art-19.update-filing"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.update_filing.event.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.supporter-update-filing"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.supporter_update_filing.event.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force
