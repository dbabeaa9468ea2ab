# METADATA
# scope: package
# title: "The findings on: activity.requested"
package deepsyn.judge.activity_requested

findings["art-06.no-prohibited-activity"] := data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.no_prohibited_activity.event.finding if data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.in_force

findings["art-21.suspend-other-service"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_other_service.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force
