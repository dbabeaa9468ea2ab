# METADATA
# scope: package
# title: "The findings on: function"
package deepsyn.judge.function

findings["art-20.assess-new-function"] := data.deepsyn.deep_synthesis_2023.art_20.v1_0_0.assess_new_function.function.finding if data.deepsyn.deep_synthesis_2023.art_20.v1_0_0.in_force
