# METADATA
# scope: package
# title: "The findings on: information.updated"
package deepsyn.judge.information_updated

findings["art-21.suspend-information-update"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_information_update.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force

findings["art-21.suspend-other-service"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_other_service.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force
