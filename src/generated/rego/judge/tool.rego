# METADATA
# scope: package
# title: "The findings on: tool"
package deepsyn.judge.tool

findings["art-15.assessment-biometric"] := data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.assessment_biometric.tool.finding if data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.in_force

findings["art-15.assessment-sensitive-objects"] := data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.assessment_sensitive_objects.tool.finding if data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.in_force
