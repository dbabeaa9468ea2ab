# METADATA
# scope: package
# title: "The findings on: algorithm"
package deepsyn.judge.algorithm

findings["art-15.periodic-review"] := data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.periodic_review.algorithm.finding if data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.in_force

findings["art-15.periodic-evaluation"] := data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.periodic_evaluation.algorithm.finding if data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.in_force

findings["art-15.periodic-verification"] := data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.periodic_verification.algorithm.finding if data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.in_force
