# METADATA
# scope: package
# title: "The findings on: user.registered"
package deepsyn.judge.user_registered

findings["art-21.suspend-account-registration"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_account_registration.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force

findings["art-21.suspend-other-service"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_other_service.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force
