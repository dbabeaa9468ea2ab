# METADATA
# scope: package
# title: "The findings on: data-set"
package deepsyn.judge.data_set

findings["art-14.training-data-management"] := data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.training_data_management.data_set.finding if data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.in_force

findings["art-14.training-data-security"] := data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.training_data_security.data_set.finding if data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.in_force

findings["art-14.training-data-personal-information"] := data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.training_data_personal_information.data_set.finding if data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.in_force
