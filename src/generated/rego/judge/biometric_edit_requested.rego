# METADATA
# scope: package
# title: "The findings on: biometric-edit.requested"
package deepsyn.judge.biometric_edit_requested

findings["art-14.prompt-separate-consent"] := data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.prompt_separate_consent.event.finding if data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.in_force

findings["art-14.separate-consent"] := data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.separate_consent.event.finding if data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.in_force

findings["art-21.suspend-other-service"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_other_service.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force
