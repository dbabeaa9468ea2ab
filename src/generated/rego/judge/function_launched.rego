# METADATA
# scope: package
# title: "The findings on: function.launched"
package deepsyn.judge.function_launched

findings["art-20.assess-new-function"] := data.deepsyn.deep_synthesis_2023.art_20.v1_0_0.assess_new_function.event.finding if data.deepsyn.deep_synthesis_2023.art_20.v1_0_0.in_force

findings["art-21.suspend-other-service"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_other_service.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force
